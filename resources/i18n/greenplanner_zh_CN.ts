<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新建计划(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>从空白计划开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>从文件打开计划</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the plan to its file</source>
        <translation>将计划保存到当前文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the plan to another file</source>
        <translation>将计划保存到其他文件</translation>
    </message>
    <message>
        <source>&amp;Import hourly series…</source>
        <translation>导入小时序列(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring a year of hourly intensity or utilization in from a file</source>
        <translation>从文件导入一年的小时强度或利用率</translation>
    </message>
    <message>
        <source>Import &amp;weather year…</source>
        <translation>导入气象年(&amp;W)…</translation>
    </message>
    <message>
        <source>Use the hours of an EPW or TMY3 file at a site</source>
        <translation>在某个站点使用 EPW 或 TMY3 文件的逐小时数据</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>导出到 Excel(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the workbook with inputs, formulas, sources and charts</source>
        <translation>生成包含输入、公式、来源和图表的工作簿</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一步更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>恢复刚撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Plan settings…</source>
        <translation>计划设置(&amp;P)…</translation>
    </message>
    <message>
        <source>Name, organization, years, currency and carbon price of the plan</source>
        <translation>计划的名称、组织、年份、货币和碳价</translation>
    </message>
    <message>
        <source>&amp;Hourly series…</source>
        <translation>小时序列(&amp;H)…</translation>
    </message>
    <message>
        <source>List the hourly series of the plan, import and remove them</source>
        <translation>列出计划的小时序列，可导入和删除</translation>
    </message>
    <message>
        <source>&amp;Explain figures</source>
        <translation>解释数字(&amp;E)</translation>
    </message>
    <message>
        <source>Show the steps, inputs and sources behind a headline figure</source>
        <translation>显示主要数字背后的步骤、输入和来源</translation>
    </message>
    <message>
        <source>&amp;Notes on the figures</source>
        <translation>数字说明(&amp;N)</translation>
    </message>
    <message>
        <source>Warnings and disclosures that go with the results</source>
        <translation>随结果一并给出的警告与披露</translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation>下一个情景(&amp;X)</translation>
    </message>
    <message>
        <source>Go through the baseline and the scenarios</source>
        <translation>在基线与各情景之间切换</translation>
    </message>
    <message>
        <source>&amp;Fold page list</source>
        <translation>折叠页面列表(&amp;F)</translation>
    </message>
    <message>
        <source>Show the list of pages as icons only</source>
        <translation>页面列表只显示图标</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>跟随系统主题(&amp;Y)</translation>
    </message>
    <message>
        <source>Find &amp;command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想要执行的操作</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>How to use the program, and how each figure comes about</source>
        <translation>程序的使用方法，以及每个数字如何得出</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>列出全部快捷键</translation>
    </message>
    <message>
        <source>&amp;About GreenPlanner</source>
        <translation>关于 GreenPlanner(&amp;A)</translation>
    </message>
    <message>
        <source>Versions of the program, its catalog and its method</source>
        <translation>程序、目录和方法的版本</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>The catalog has no entry {value}.</source>
        <translation>目录中没有条目 {value}。</translation>
    </message>
    <message>
        <source>{value} could mean {several}: enter one of these ids.</source>
        <translation>{value} 可能指 {several}：请输入其中一个标识。</translation>
    </message>
    <message>
        <source>Several entries are called {value}: enter the id, one of {several}.</source>
        <translation>有多项名为 {value}：请输入标识，可选 {several}。</translation>
    </message>
    <message>
        <source>The plan has no {what} {value}.</source>
        <translation>计划中没有{what} {value}。</translation>
    </message>
</context>
<context>
    <name>CatalogPicker</name>
    <message>
        <source>Matching catalog entries</source>
        <translation>匹配的目录条目</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>TDP (W)</source>
        <translation>TDP (W)</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>显存 (GB)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>kg CO₂e/kWh</source>
        <translation>kg CO₂e/kWh</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器数</translation>
    </message>
    <message>
        <source>Hour shape</source>
        <translation>小时曲线</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Cooling system</source>
        <translation>制冷系统</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>PUE published</source>
        <translation>公布的 PUE</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>ASHRAE zone</source>
        <translation>ASHRAE 气候区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>weekly, mean {mean}</source>
        <translation>按周，均值 {mean}</translation>
    </message>
    <message>
        <source>hourly, mean {mean}</source>
        <translation>按小时，均值 {mean}</translation>
    </message>
    <message>
        <source>12 values, {low} to {high}</source>
        <translation>12 个值，{low} 至 {high}</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 个点</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>none: leave empty where it does not apply</source>
        <translation>无：不适用时留空</translation>
    </message>
    <message>
        <source>the catalog&apos;s general value</source>
        <translation>目录的通用值</translation>
    </message>
    <message>
        <source>the accelerator&apos;s catalog entry</source>
        <translation>该加速器的目录条目</translation>
    </message>
    <message>
        <source>the server&apos;s catalog entry</source>
        <translation>该服务器的目录条目</translation>
    </message>
    <message>
        <source>the catalog&apos;s entry for the grid region</source>
        <translation>该电网地区的目录条目</translation>
    </message>
    <message>
        <source>the years of the plan</source>
        <translation>计划的年份</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>允许范围</translation>
    </message>
    <message>
        <source>When left empty</source>
        <translation>留空时</translation>
    </message>
    <message>
        <source>Nothing is entered and the catalog knows no value.</source>
        <translation>未输入，目录中也没有数值。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>Only {low} to {high} is possible here.</source>
        <translation>此处只能输入 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} 不是数字。</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Show as table, copy or save this chart</source>
        <translation>以表格显示、复制或保存此图表</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG 图片 (*.png);;SVG 矢量图 (*.svg);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>The picture could not be written: {reason}</source>
        <translation>无法写入图片：{reason}</translation>
    </message>
    <message>
        <source>Total {total}. The same numbers are under Show as table.</source>
        <translation>合计 {total}。同样的数字见“以表格显示”。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想要执行的操作</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Plan settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>{name} is in the plan now, under Edit &gt; Hourly series.</source>
        <translation>{name} 已在计划中，见“编辑 &gt; 小时序列”。</translation>
    </message>
    <message>
        <source>The weather acts where a cooling system gives the PUE; see Edit &gt; Hourly series.</source>
        <translation>由制冷系统给出 PUE 的站点使用该气象；见“编辑 &gt; 小时序列”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近打开的文件</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>What the workbook holds</source>
        <translation>工作簿的内容</translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message>
        <source>Carbon credits</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>添加碳信用</translation>
    </message>
    <message>
        <source>The ledger of carbon credits is empty.</source>
        <translation>碳信用台账为空。</translation>
    </message>
    <message>
        <source>Carbon credits are a ledger of their own: they never enter a total.</source>
        <translation>碳信用单独记账，绝不计入任何总量。</translation>
    </message>
</context>
<context>
    <name>CurveDialog</name>
    <message>
        <source>Utilization (%)</source>
        <translation>利用率 (%)</translation>
    </message>
    <message>
        <source>Power (% of TDP)</source>
        <translation>功率（TDP 的 %）</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Each point needs both a utilization and a power.</source>
        <translation>每个点都需要利用率和功率。</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Plan name</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>The name of the plan; it heads every page and the workbook.</source>
        <translation>计划的名称，显示在每一页和工作簿的页首。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>The organization that answers for the figures; printed on the cover of the workbook.</source>
        <translation>对数字负责的组织，印在工作簿封面上。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the reader should know: boundary, sources, open points.</source>
        <translation>读者应当了解的内容：边界、来源、未决事项。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Who prepared the plan; printed on the cover of the workbook.</source>
        <translation>计划的编制人，印在工作簿封面上。</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Who reviewed the plan; printed on the cover of the workbook.</source>
        <translation>计划的审核人，印在工作簿封面上。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draft or final; printed on the cover of the workbook.</source>
        <translation>草稿或定稿，印在工作簿封面上。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Consolidation approach</source>
        <translation>合并方法</translation>
    </message>
    <message>
        <source>The consolidation approach of the GHG Protocol Corporate Standard by which sites are in or out.</source>
        <translation>《温室气体核算体系：企业标准》的合并方法，决定哪些站点纳入边界。</translation>
    </message>
    <message>
        <source>operational control</source>
        <translation>运营控制</translation>
    </message>
    <message>
        <source>financial control</source>
        <translation>财务控制</translation>
    </message>
    <message>
        <source>equity share</source>
        <translation>股权比例</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>首年</translation>
    </message>
    <message>
        <source>The first calendar year of the plan.</source>
        <translation>计划的第一个日历年。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>How many calendar years the plan covers.</source>
        <translation>计划涵盖的日历年数。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>The ISO 4217 code of the currency of all prices in the plan, in constant prices.</source>
        <translation>计划中全部价格所用货币的 ISO 4217 代码，按不变价计。</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Units of the plan currency for one US dollar; catalog prices are in US dollars and are converted with it.</source>
        <translation>一美元折合的计划货币；目录价格以美元计，按此汇率换算。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Yearly rate for annualized cost (annuity of the purchases).</source>
        <translation>用于年化成本（购置的年金）的年利率。</translation>
    </message>
    <message>
        <source>Internal carbon price</source>
        <translation>内部碳价</translation>
    </message>
    <message>
        <source>Shadow price per tonne on scope 1 and location-based scope 2; shown in its own column and never part of the cost.</source>
        <translation>对范围一和基于位置的范围二每吨计的影子价格；单独列示，不计入成本。</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Net revenue in millions a year, for the emission intensity of ESRS E1-6. Leave empty where it is not wanted.</source>
        <translation>每年营业收入（百万），用于 ESRS E1-6 的排放强度。不需要时留空。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Stable identifier; overrides and contracts refer to it.</source>
        <translation>固定的标识，供覆盖值和合同引用。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>The name of the site.</source>
        <translation>站点的名称。</translation>
    </message>
    <message>
        <source>Grid region</source>
        <translation>电网地区</translation>
    </message>
    <message>
        <source>Country, province, state or grid zone whose electricity the site draws; it gives the grid factors, losses, water and price that are not entered.</source>
        <translation>站点用电所属的国家、省、州或电网区域；未输入的电网因子、损耗、用水和电价由它给出。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness: energy of the whole facility over energy of the IT equipment (ISO/IEC 30134-2). At least 1.</source>
        <translation>电能使用效率：整个设施的能耗与 IT 设备能耗之比 (ISO/IEC 30134-2)，不小于 1。</translation>
    </message>
    <message>
        <source>PUE by month</source>
        <translation>按月 PUE</translation>
    </message>
    <message>
        <source>Twelve monthly PUE values, January to December, instead of one.</source>
        <translation>以十二个月（1月至12月）的 PUE 代替单一数值。</translation>
    </message>
    <message>
        <source>Cooling system</source>
        <translation>制冷系统</translation>
    </message>
    <message>
        <source>Cooling system whose hourly model gives PUE and WUE from the climate and the load. An entered PUE goes before it; leave PUE empty to let the model decide.</source>
        <translation>其逐时模型由气候和负荷给出 PUE 和 WUE 的制冷系统。输入的 PUE 优先；PUE 留空则由模型给出。</translation>
    </message>
    <message>
        <source>Second cooling system</source>
        <translation>第二制冷系统</translation>
    </message>
    <message>
        <source>Cooling system of the part of the hall that is cooled another way, for example liquid-cooled racks.</source>
        <translation>机房中以其他方式冷却的部分(例如液冷机柜)的制冷系统。</translation>
    </message>
    <message>
        <source>Share of the second system</source>
        <translation>第二系统占比</translation>
    </message>
    <message>
        <source>Share of the IT power that the second cooling system carries.</source>
        <translation>由第二制冷系统承担的 IT 功率占比。</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>气候</translation>
    </message>
    <message>
        <source>Place whose hourly dry-bulb and wet-bulb temperatures the cooling model uses; also the place of solar and wind on site.</source>
        <translation>制冷模型采用其逐时干球和湿球温度的地点；也是现场光伏和风电的地点。</translation>
    </message>
    <message>
        <source>Dry-bulb series</source>
        <translation>干球温度序列</translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly dry-bulb temperatures in °C; with the wet-bulb series it replaces the weather of the climate.</source>
        <translation>导入的 8 760 个逐时干球温度 (°C) 序列；与湿球温度序列一起取代该气候的天气。</translation>
    </message>
    <message>
        <source>Wet-bulb series</source>
        <translation>湿球温度序列</translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly wet-bulb temperatures in °C.</source>
        <translation>导入的 8 760 个逐时湿球温度 (°C) 序列。</translation>
    </message>
    <message>
        <source>Design IT power</source>
        <translation>设计 IT 功率</translation>
    </message>
    <message>
        <source>IT power for which cooling and power distribution are built; the part load follows from it. Empty: the highest hour of the plan over 0.8.</source>
        <translation>制冷和配电按其建设的 IT 功率；部分负荷率由此得出。留空：计划中的最高小时除以 0.8。</translation>
    </message>
    <message>
        <source>Heat reused</source>
        <translation>余热利用</translation>
    </message>
    <message>
        <source>Share of the heat of the hall that a heat network or another user takes; it needs no rejection. Acts with a cooling system.</source>
        <translation>由供热管网或其他用户取走的机房热量占比；这部分无需排放。选择制冷系统后生效。</translation>
    </message>
    <message>
        <source>Grid factor</source>
        <translation>电网因子</translation>
    </message>
    <message>
        <source>Location-based scope 2 factor: direct emissions of generation in one kilowatt-hour drawn, yearly mean.</source>
        <translation>基于位置的范围二因子：每取用一千瓦时电的发电直接排放，年均值。</translation>
    </message>
    <message>
        <source>Own generation mix</source>
        <translation>自有电源结构</translation>
    </message>
    <message>
        <source>Shares of coal, gas, oil, nuclear, hydro, wind, solar, bio and other in the electricity of the site, adding up to 100 %; replaces the factors of the region.</source>
        <translation>站点用电中煤、气、油、核、水、风、光、生物质及其他的比例，合计 100 %；取代该地区的因子。</translation>
    </message>
    <message>
        <source>Hourly grid series</source>
        <translation>小时电网序列</translation>
    </message>
    <message>
        <source>Grid hour shape</source>
        <translation>电网小时曲线</translation>
    </message>
    <message>
        <source>Course of the grid intensity over months and hours (12 x 24 means, UTC), scaled to the grid factor; flat where none is known.</source>
        <translation>电网强度随月份和小时的走势(12 x 24 个均值，UTC)，按电网因子缩放；未知时取平线。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Standard offset of local time from UTC in hours; weekly patterns of utilization are local, without daylight saving.</source>
        <translation>当地标准时与 UTC 的小时差；利用率的周模式按当地时间，不计夏令时。</translation>
    </message>
    <message>
        <source>Grid change</source>
        <translation>电网变化</translation>
    </message>
    <message>
        <source>Change of grid, upstream and residual factors from one year to the next; -5 % means a grid that gets cleaner by 5 % a year.</source>
        <translation>电网、上游和剩余结构因子的逐年变化；-5 % 表示电网每年清洁 5 %。</translation>
    </message>
    <message>
        <source>Renewable share</source>
        <translation>可再生比例</translation>
    </message>
    <message>
        <source>Share of the electricity bought with qualifying renewable contracts at 0 kg/kWh, beside the instruments of the Energy page. Acts on market-based figures only.</source>
        <translation>除“能源合同”页的工具外，以合格可再生合同(0 kg/kWh)采购的电量比例。只影响基于市场的数字。</translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation>剩余结构因子</translation>
    </message>
    <message>
        <source>Market-based factor of electricity without instruments: the residual mix; where none is published the grid factor is used and a line says so.</source>
        <translation>无工具覆盖电量的基于市场因子，即剩余结构因子；未公布时采用电网因子，并注明。</translation>
    </message>
    <message>
        <source>Upstream factor</source>
        <translation>上游因子</translation>
    </message>
    <message>
        <source>Scope 3 category 3b: emissions of fuel supply and plant construction per kilowatt-hour.</source>
        <translation>范围三类别 3b：每千瓦时的燃料供应和电厂建设排放。</translation>
    </message>
    <message>
        <source>Grid loss</source>
        <translation>电网损耗</translation>
    </message>
    <message>
        <source>Transmission and distribution loss as a share of the electricity delivered; scope 3 category 3c.</source>
        <translation>输配电损耗占送达电量的比例；范围三类别 3c。</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness: water used on site per kilowatt-hour of IT energy (ISO/IEC 30134-9).</source>
        <translation>水使用效率：每千瓦时 IT 能耗的站内用水 (ISO/IEC 30134-9)。</translation>
    </message>
    <message>
        <source>Water of generation</source>
        <translation>发电用水</translation>
    </message>
    <message>
        <source>Water consumed at power plants per kilowatt-hour drawn from the grid.</source>
        <translation>每从电网取用一千瓦时电，发电厂消耗的水量。</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>All-in price of electricity drawn from the grid, without tax that is refunded.</source>
        <translation>电网购电的全口径电价，不含可退税金。</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>水价</translation>
    </message>
    <message>
        <source>Price of the water used on site.</source>
        <translation>站内用水的价格。</translation>
    </message>
    <message>
        <source>Generator fuel</source>
        <translation>发电机燃料</translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly intensities in kg CO2e/kWh; its course replaces the shape and its mean the grid factor unless one is entered.</source>
        <translation>导入的 8 760 个小时强度值 (kg CO2e/kWh)；其走势取代小时曲线，未输入电网因子时其均值取代电网因子。</translation>
    </message>
    <message>
        <source>Solar on site</source>
        <translation>现场光伏</translation>
    </message>
    <message>
        <source>Rated power of solar panels at the site; what they generate is used first.</source>
        <translation>站点光伏板的额定功率；所发电量优先使用。</translation>
    </message>
    <message>
        <source>Solar capacity factor</source>
        <translation>光伏容量因数</translation>
    </message>
    <message>
        <source>Yearly output of the panels over their rated power.</source>
        <translation>光伏板的年平均出力与额定功率之比。</translation>
    </message>
    <message>
        <source>Wind on site</source>
        <translation>现场风电</translation>
    </message>
    <message>
        <source>Rated power of wind turbines at the site.</source>
        <translation>站点风电机组的额定功率。</translation>
    </message>
    <message>
        <source>Wind capacity factor</source>
        <translation>风电容量因数</translation>
    </message>
    <message>
        <source>Yearly output of the turbines over their rated power.</source>
        <translation>风电机组的年平均出力与额定功率之比。</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>电池容量</translation>
    </message>
    <message>
        <source>Usable energy of the battery at the site.</source>
        <translation>站点电池的可用容量。</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>电池功率</translation>
    </message>
    <message>
        <source>Charging and discharging power of the battery.</source>
        <translation>电池的充放电功率。</translation>
    </message>
    <message>
        <source>Battery efficiency</source>
        <translation>电池效率</translation>
    </message>
    <message>
        <source>Round-trip efficiency of the battery.</source>
        <translation>电池的往返效率。</translation>
    </message>
    <message>
        <source>Battery rule</source>
        <translation>电池规则</translation>
    </message>
    <message>
        <source>Self-consumption: only energy from the site charges. Intensity: the grid charges in its cleanest hours too, and the dirtiest hours discharge.</source>
        <translation>自发自用：只用现场电量充电。强度：电网最清洁的小时也充电，最不清洁的小时放电。</translation>
    </message>
    <message>
        <source>self-consumption</source>
        <translation>自发自用</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Generator power</source>
        <translation>发电机功率</translation>
    </message>
    <message>
        <source>Rated power of all backup generators; with the test hours it gives the fuel that is not entered.</source>
        <translation>所有备用发电机的额定功率；与测试小时一起给出未输入的燃料量。</translation>
    </message>
    <message>
        <source>Generator test hours</source>
        <translation>发电机测试小时</translation>
    </message>
    <message>
        <source>Hours a year in which the generators run for tests.</source>
        <translation>发电机每年测试运行的小时数。</translation>
    </message>
    <message>
        <source>Generator load</source>
        <translation>发电机负荷率</translation>
    </message>
    <message>
        <source>Load over rated power during tests.</source>
        <translation>测试时负荷与额定功率之比。</translation>
    </message>
    <message>
        <source>Diesel burnt a year by backup generators, tests included; scope 1. Empty: generator power x test hours x load x consumption.</source>
        <translation>备用发电机每年消耗的柴油，含测试；范围一。留空：发电机功率 x 测试小时 x 负荷率 x 油耗。</translation>
    </message>
    <message>
        <source>Refrigerant charge</source>
        <translation>制冷剂充注量</translation>
    </message>
    <message>
        <source>Refrigerant in the cooling plant; its leakage is scope 1.</source>
        <translation>制冷设备中的制冷剂；其泄漏属范围一。</translation>
    </message>
    <message>
        <source>Refrigerant leakage</source>
        <translation>制冷剂泄漏</translation>
    </message>
    <message>
        <source>Share of the charge that leaks in a year.</source>
        <translation>一年中泄漏的充注量比例。</translation>
    </message>
    <message>
        <source>Refrigerant GWP</source>
        <translation>制冷剂 GWP</translation>
    </message>
    <message>
        <source>Global warming potential over 100 years of the refrigerant (IPCC AR6); R-134a unless another value is entered.</source>
        <translation>制冷剂的 100 年全球增温潜势 (IPCC AR6)；未输入时按 R-134a。</translation>
    </message>
    <message>
        <source>What the reader should know about the site.</source>
        <translation>读者应当了解的站点情况。</translation>
    </message>
    <message>
        <source>Stable identifier; overrides refer to it.</source>
        <translation>固定的标识，供覆盖值引用。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>The name of the fleet.</source>
        <translation>机群的名称。</translation>
    </message>
    <message>
        <source>The site at which the fleet stands.</source>
        <translation>机群所在的站点。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the fleet does; used to group figures.</source>
        <translation>机群的用途，用于数字分组。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Accelerator model from the catalog; it gives power, embodied carbon and price that are not entered.</source>
        <translation>目录中的加速器型号；未输入的功率、隐含碳和价格由它给出。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器数</translation>
    </message>
    <message>
        <source>Number of accelerators. Servers follow, rounded up to whole ones.</source>
        <translation>加速器数量。服务器数由此得出，向上取整。</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Share of powered time in which the accelerators are busy: one number, 168 values of a local week from Monday 00:00, 8 760 values of a year in UTC, or the name of an imported series.</source>
        <translation>通电时间中加速器忙碌的比例：一个数值、当地一周的 168 个值（自周一 00:00 起）、UTC 一年的 8 760 个值，或导入序列的名称。</translation>
    </message>
    <message>
        <source>Powered share</source>
        <translation>通电比例</translation>
    </message>
    <message>
        <source>Share of the year in which the fleet is switched on; 15 days of a year are 4.1 %.</source>
        <translation>机群一年中开机的比例；一年中 15 天为 4.1 %。</translation>
    </message>
    <message>
        <source>Flexible share</source>
        <translation>可移动占比</translation>
    </message>
    <message>
        <source>Share of the work that may wait: it is moved to the hours of the cleanest grid within the window, known in advance.</source>
        <translation>可以等待的工作占比：在窗口内移到电网最清洁的小时，假设事先已知。</translation>
    </message>
    <message>
        <source>Flexible window</source>
        <translation>移动窗口</translation>
    </message>
    <message>
        <source>Hours within which flexible work may be moved; 24 are local days.</source>
        <translation>可移动的工作可在其中移动的小时数；24 为当地的一天。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server model that carries the accelerators.</source>
        <translation>承载加速器的服务器型号。</translation>
    </message>
    <message>
        <source>Accelerators per server</source>
        <translation>每台服务器加速器数</translation>
    </message>
    <message>
        <source>Accelerators in one server.</source>
        <translation>一台服务器中的加速器数量。</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>Thermal design power of one accelerator.</source>
        <translation>单块加速器的热设计功率。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Power of one accelerator that is switched on and not busy.</source>
        <translation>单块加速器开机而不忙碌时的功率。</translation>
    </message>
    <message>
        <source>Busy power</source>
        <translation>忙碌功率</translation>
    </message>
    <message>
        <source>Sustained power of one busy accelerator; the TDP unless measured or entered.</source>
        <translation>单块加速器忙碌时的持续功率；未实测或输入时取 TDP。</translation>
    </message>
    <message>
        <source>Power curve exponent</source>
        <translation>功率曲线指数</translation>
    </message>
    <message>
        <source>Exponent of utilization between idle and busy power: 1 is a straight line, below 1 saturates, above 1 rises late.</source>
        <translation>空闲与忙碌功率之间的利用率指数：1 为直线，小于 1 趋于饱和，大于 1 后期上升。</translation>
    </message>
    <message>
        <source>Power curve points</source>
        <translation>功率曲线点</translation>
    </message>
    <message>
        <source>Pairs of utilization and power as a share of TDP, with straight lines between; replaces idle and busy power and the exponent.</source>
        <translation>由利用率和功率（占 TDP 的比例）组成的数对，其间以直线连接；取代空闲、忙碌功率和指数。</translation>
    </message>
    <message>
        <source>Power cap</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>Upper limit set on each accelerator. Time to finish is not changed by it here.</source>
        <translation>为每块加速器设定的上限。此处不改变任务完成所需的时间。</translation>
    </message>
    <message>
        <source>Host idle power</source>
        <translation>主机空闲功率</translation>
    </message>
    <message>
        <source>Power of one idle server without accelerators, memory, drives and network: processors, board, fans.</source>
        <translation>一台空闲服务器（不含加速器、内存、硬盘和网络）的功率：处理器、主板、风扇。</translation>
    </message>
    <message>
        <source>Host full power</source>
        <translation>主机满载功率</translation>
    </message>
    <message>
        <source>Power of one fully used server without accelerators, memory, drives and network.</source>
        <translation>一台满载服务器（不含加速器、内存、硬盘和网络）的功率。</translation>
    </message>
    <message>
        <source>Memory per server</source>
        <translation>每台服务器内存</translation>
    </message>
    <message>
        <source>Powered main memory of one server.</source>
        <translation>一台服务器通电的主内存。</translation>
    </message>
    <message>
        <source>Memory power</source>
        <translation>内存功率</translation>
    </message>
    <message>
        <source>Power of main memory per powered gigabyte.</source>
        <translation>每 GB 通电主内存的功率。</translation>
    </message>
    <message>
        <source>Drives per server</source>
        <translation>每台服务器硬盘</translation>
    </message>
    <message>
        <source>Solid-state drives of one server.</source>
        <translation>一台服务器的固态硬盘数。</translation>
    </message>
    <message>
        <source>Drive power</source>
        <translation>硬盘功率</translation>
    </message>
    <message>
        <source>Power of one drive.</source>
        <translation>一块硬盘的功率。</translation>
    </message>
    <message>
        <source>Network ports per server</source>
        <translation>每台服务器网口</translation>
    </message>
    <message>
        <source>Network ports of one server inside the hall.</source>
        <translation>一台服务器在机房内的网口数。</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>网络功率</translation>
    </message>
    <message>
        <source>Power per port inside the hall: adapter, optics and its share of the switch.</source>
        <translation>机房内每个网口的功率：网卡、光模块及其分摊的交换机。</translation>
    </message>
    <message>
        <source>Power supply efficiency</source>
        <translation>电源效率</translation>
    </message>
    <message>
        <source>Share of the power drawn by the server that its power supplies deliver.</source>
        <translation>服务器取用的功率中由电源输出的比例。</translation>
    </message>
    <message>
        <source>Embodied per accelerator</source>
        <translation>每块加速器隐含碳</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of one accelerator; scope 3 category 2.</source>
        <translation>单块加速器从摇篮到大门的排放；范围三类别 2。</translation>
    </message>
    <message>
        <source>Embodied per server</source>
        <translation>每台服务器隐含碳</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of one server without its accelerators; scope 3 category 2.</source>
        <translation>一台服务器（不含加速器）从摇篮到大门的排放；范围三类别 2。</translation>
    </message>
    <message>
        <source>Price per accelerator</source>
        <translation>加速器单价</translation>
    </message>
    <message>
        <source>Purchase price of one accelerator.</source>
        <translation>一块加速器的购置价格。</translation>
    </message>
    <message>
        <source>Price per server</source>
        <translation>服务器单价</translation>
    </message>
    <message>
        <source>Purchase price of one server without its accelerators.</source>
        <translation>一台服务器（不含加速器）的购置价格。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Yearly maintenance as a share of the purchase price.</source>
        <translation>每年维护费占购置价格的比例。</translation>
    </message>
    <message>
        <source>Purchase year</source>
        <translation>购置年</translation>
    </message>
    <message>
        <source>Year in which the hardware is bought and goes into service; category 2 counts in full in that year. Hardware bought before the first year has none in the plan.</source>
        <translation>硬件购置并投入使用的年份；类别 2 全额计入该年。首年之前购置的硬件在计划中不计类别 2。</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Service life; embodied carbon and purchase are spread over it in the planning view.</source>
        <translation>使用寿命；规划视图中隐含碳和购置费用按寿命分摊。</translation>
    </message>
    <message>
        <source>At end of life</source>
        <translation>寿命结束时</translation>
    </message>
    <message>
        <source>What happens when the lifetime ends inside the plan: replaced by the same hardware, retired, or kept running.</source>
        <translation>寿命在计划期内结束时的处理：以相同硬件更换、退役或继续运行。</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>继续使用</translation>
    </message>
    <message>
        <source>What the reader should know about the fleet.</source>
        <translation>读者应当了解的机群情况。</translation>
    </message>
    <message>
        <source>Stable identifier.</source>
        <translation>固定的标识。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>The name of the instrument.</source>
        <translation>工具的名称。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Energy attribute certificate (GO, REC, I-REC, GEC), power purchase agreement or supplier rate; they are used in this order (GHG Protocol Scope 2 Guidance).</source>
        <translation>能源属性证书（GO、REC、I-REC、绿证 GEC）、购电协议或供应商费率；按此顺序使用（《范围二指南》）。</translation>
    </message>
    <message>
        <source>eac</source>
        <translation>绿证</translation>
    </message>
    <message>
        <source>ppa</source>
        <translation>购电协议</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商费率</translation>
    </message>
    <message>
        <source>The site whose electricity the instrument covers.</source>
        <translation>工具所覆盖用电的站点。</translation>
    </message>
    <message>
        <source>Share of load</source>
        <translation>占用电比例</translation>
    </message>
    <message>
        <source>Share of the electricity of the site that is covered each year; or enter a volume.</source>
        <translation>每年覆盖的站点用电比例；也可改填电量。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Volume a year; what exceeds the electricity of the site is shown as unused.</source>
        <translation>每年的电量；超出站点用电的部分列为未使用。</translation>
    </message>
    <message>
        <source>Contract factor</source>
        <translation>合同因子</translation>
    </message>
    <message>
        <source>Emission factor that the instrument conveys.</source>
        <translation>工具所传递的排放因子。</translation>
    </message>
    <message>
        <source>Price premium</source>
        <translation>溢价</translation>
    </message>
    <message>
        <source>What the instrument costs per kilowatt-hour on top of the electricity price.</source>
        <translation>在电价之外，工具每千瓦时的费用。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>First year of the term.</source>
        <translation>合同期的第一年。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Last year of the term.</source>
        <translation>合同期的最后一年。</translation>
    </message>
    <message>
        <source>Meets quality criteria</source>
        <translation>符合质量标准</translation>
    </message>
    <message>
        <source>Whether the instrument meets the Scope 2 quality criteria; if not, its volume moves down the hierarchy and is listed as rejected.</source>
        <translation>工具是否符合范围二质量标准；不符合时，其电量降入下一层级并列为不合格。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Registry entry, contract or certificate numbers that prove the instrument, or why it does not qualify.</source>
        <translation>证明该工具的登记条目、合同或证书编号，或不合格的原因。</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>The name of the project or purchase.</source>
        <translation>项目或购买的名称。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>计划机制</translation>
    </message>
    <message>
        <source>Crediting programme, for example Verra, Gold Standard, CCER.</source>
        <translation>签发机制，例如 Verra、Gold Standard、CCER。</translation>
    </message>
    <message>
        <source>Reduction or avoidance, biogenic removal or technological removal.</source>
        <translation>减排或避免、生物移除或技术移除。</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>减排</translation>
    </message>
    <message>
        <source>removal biogenic</source>
        <translation>生物移除</translation>
    </message>
    <message>
        <source>removal technological</source>
        <translation>技术移除</translation>
    </message>
    <message>
        <source>Tonnes; never part of any total.</source>
        <translation>吨；绝不计入任何总量。</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>年份批次</translation>
    </message>
    <message>
        <source>Year in which the reduction or removal took place.</source>
        <translation>减排或移除发生的年份。</translation>
    </message>
    <message>
        <source>Only retired credits with a retirement date in the period count as retired.</source>
        <translation>只有注销日期在期内的已注销碳信用才计为已注销。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>已购</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Retirement date</source>
        <translation>注销日期</translation>
    </message>
    <message>
        <source>Date of cancellation in the registry, as year-month-day.</source>
        <translation>在登记系统中注销的日期，格式为年-月-日。</translation>
    </message>
    <message>
        <source>Year in which the credits are paid.</source>
        <translation>支付碳信用款项的年份。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price of one tonne.</source>
        <translation>每吨的价格。</translation>
    </message>
    <message>
        <source>Registry address or serial numbers that prove the retirement.</source>
        <translation>证明注销的登记地址或序列号。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>The name of the series.</source>
        <translation>序列的名称。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of the values.</source>
        <translation>数值的单位。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>8 760 hourly values in UTC from 1 January 00:00 of a non-leap year.</source>
        <translation>平年自 1 月 1 日 00:00 起 UTC 的 8 760 个小时值。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the values come from.</source>
        <translation>数值的来源。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>The name of the scenario.</source>
        <translation>情景的名称。</translation>
    </message>
    <message>
        <source>What the scenario stands for.</source>
        <translation>情景代表的内容。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What the scenario changes on the baseline, in order.</source>
        <translation>情景对基线所作的更改，按顺序排列。</translation>
    </message>
    <message>
        <source>Accelerators, busy</source>
        <translation>加速器，忙碌</translation>
    </message>
    <message>
        <source>Accelerators, idle share</source>
        <translation>加速器，空闲部分</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>主内存</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Network in the hall</source>
        <translation>机房内网络</translation>
    </message>
    <message>
        <source>Power supply loss</source>
        <translation>电源损耗</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT 能耗</translation>
    </message>
    <message>
        <source>Cooling and distribution</source>
        <translation>制冷与配电</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>From panels, turbines and battery</source>
        <translation>来自光伏、风电和电池</translation>
    </message>
    <message>
        <source>Grid import</source>
        <translation>购电</translation>
    </message>
    <message>
        <source>Solar generation on site</source>
        <translation>现场光伏发电</translation>
    </message>
    <message>
        <source>Wind generation on site</source>
        <translation>现场风力发电</translation>
    </message>
    <message>
        <source>Generation curtailed</source>
        <translation>弃电量</translation>
    </message>
    <message>
        <source>Battery loss</source>
        <translation>电池损耗</translation>
    </message>
    <message>
        <source>ERF</source>
        <translation>ERF (余热利用率)</translation>
    </message>
    <message>
        <source>Backup generators</source>
        <translation>备用发电机</translation>
    </message>
    <message>
        <source>Scope 1</source>
        <translation>范围一</translation>
    </message>
    <message>
        <source>Scope 2, location-based</source>
        <translation>范围二，基于位置</translation>
    </message>
    <message>
        <source>Scope 2, market-based</source>
        <translation>范围二，基于市场</translation>
    </message>
    <message>
        <source>Cat. 1, purchased services</source>
        <translation>类别 1，采购服务</translation>
    </message>
    <message>
        <source>Cat. 2, hardware bought (embodied, in full)</source>
        <translation>类别 2，购置硬件（隐含碳，全额）</translation>
    </message>
    <message>
        <source>Cat. 3a, upstream of fuels</source>
        <translation>类别 3a，燃料上游</translation>
    </message>
    <message>
        <source>Cat. 3b, upstream of electricity</source>
        <translation>类别 3b，电力上游</translation>
    </message>
    <message>
        <source>Cat. 3c, grid losses</source>
        <translation>类别 3c，电网损耗</translation>
    </message>
    <message>
        <source>Cat. 8, leased assets</source>
        <translation>类别 8，租赁资产</translation>
    </message>
    <message>
        <source>Scope 3</source>
        <translation>范围三</translation>
    </message>
    <message>
        <source>Embodied, amortized (planning view, in no total)</source>
        <translation>隐含碳，摊销（规划视图，不计入总量）</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>总量，基于位置</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>总量，基于市场</translation>
    </message>
    <message>
        <source>Credits retired (ledger, in no total)</source>
        <translation>已注销碳信用（台账，不计入总量）</translation>
    </message>
    <message>
        <source>Credits planned or purchased (ledger, in no total)</source>
        <translation>计划或已购碳信用（台账，不计入总量）</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>站内用水</translation>
    </message>
    <message>
        <source>Water at power plants</source>
        <translation>发电厂用水</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Use-phase emissions</source>
        <translation>使用阶段排放</translation>
    </message>
    <message>
        <source>CUE</source>
        <translation>CUE</translation>
    </message>
    <message>
        <source>Hardware purchases</source>
        <translation>硬件购置</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Credits bought</source>
        <translation>购买碳信用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Emission intensity, location-based</source>
        <translation>排放强度，基于位置</translation>
    </message>
    <message>
        <source>Emission intensity, market-based</source>
        <translation>排放强度，基于市场</translation>
    </message>
    <message>
        <source>Hardware, as annuity</source>
        <translation>硬件年金</translation>
    </message>
    <message>
        <source>Annualized cost</source>
        <translation>年化成本</translation>
    </message>
    <message>
        <source>Internal carbon price (shadow, in no cost)</source>
        <translation>内部碳价（影子，不计入成本）</translation>
    </message>
    <message>
        <source>accelerators x (busy power - idle power) x sum over hours of the power curve at the utilization x powered share / 1000</source>
        <translation>加速器数 x (忙碌功率 - 空闲功率) x 各小时利用率处功率曲线值之和 x 通电比例 / 1000</translation>
    </message>
    <message>
        <source>Mean utilization over the year</source>
        <translation>全年平均利用率</translation>
    </message>
    <message>
        <source>Idle power in force</source>
        <translation>生效的空闲功率</translation>
    </message>
    <message>
        <source>Busy power in force</source>
        <translation>生效的忙碌功率</translation>
    </message>
    <message>
        <source>accelerators x idle power x hours x powered share / 1000</source>
        <translation>加速器数 x 空闲功率 x 小时 x 通电比例 / 1000</translation>
    </message>
    <message>
        <source>servers x sum over hours of (idle + (full - idle) x utilization) x powered share / 1000</source>
        <translation>服务器数 x 各小时 (空闲 + (满载 - 空闲) x 利用率) 之和 x 通电比例 / 1000</translation>
    </message>
    <message>
        <source>Servers, rounded up</source>
        <translation>服务器数，向上取整</translation>
    </message>
    <message>
        <source>servers x gigabytes x power per gigabyte x hours x powered share / 1000</source>
        <translation>服务器数 x GB x 每 GB 功率 x 小时 x 通电比例 / 1000</translation>
    </message>
    <message>
        <source>Powered memory counts whether it is used or not.</source>
        <translation>内存只要通电就计入，无论是否使用。</translation>
    </message>
    <message>
        <source>servers x drives x power per drive x hours x powered share / 1000</source>
        <translation>服务器数 x 硬盘数 x 每块硬盘功率 x 小时 x 通电比例 / 1000</translation>
    </message>
    <message>
        <source>servers x ports x power per port x hours x powered share / 1000</source>
        <translation>服务器数 x 网口数 x 每个网口功率 x 小时 x 通电比例 / 1000</translation>
    </message>
    <message>
        <source>energy behind the power supplies x (1 / efficiency - 1)</source>
        <translation>电源输出的能量 x (1 / 效率 - 1)</translation>
    </message>
    <message>
        <source>IT energy x (PUE - 1), by month</source>
        <translation>IT 能耗 x (PUE - 1)，按月</translation>
    </message>
    <message>
        <source>Without an entered PUE the cooling model gives it, hour by hour.</source>
        <translation>未输入 PUE 时，由制冷模型逐时给出。</translation>
    </message>
    <message>
        <source>facility energy that panels, turbines and the battery give, hour by hour</source>
        <translation>由光伏、风电和电池逐时提供的设施能耗</translation>
    </message>
    <message>
        <source>It is used before the grid.</source>
        <translation>先于电网使用。</translation>
    </message>
    <message>
        <source>IT energy x PUE - energy from panels, turbines and battery, by month</source>
        <translation>逐月：IT 能耗 x PUE - 来自光伏、风电和电池的电量</translation>
    </message>
    <message>
        <source>sum over hours of rated power x output at the place</source>
        <translation>逐时求和：额定功率 x 当地出力</translation>
    </message>
    <message>
        <source>generation that neither the load nor the battery takes</source>
        <translation>负荷和电池都未取用的发电量</translation>
    </message>
    <message>
        <source>sum over hours of the heat of the hall x share reused</source>
        <translation>逐时求和：机房热量 x 利用占比</translation>
    </message>
    <message>
        <source>energy charged - energy discharged - change of state</source>
        <translation>充电量 - 放电量 - 存量变化</translation>
    </message>
    <message>
        <source>{name}: the catalog has no residual mix for {region}; the grid factor is used for market-based electricity without instruments.</source>
        <translation>{name}：目录没有 {region} 的剩余结构因子；无工具覆盖的电量在基于市场法中采用电网因子。</translation>
    </message>
    <message>
        <source>{name}: no source publishes the figures of {system}; they are assumed.</source>
        <translation>{name}：没有来源公布{system}的数据；为假设值。</translation>
    </message>
    <message>
        <source>{name}: a cooling system is chosen but no climate is known; the PUE is a general one. Choose a climate.</source>
        <translation>{name}：已选择制冷系统，但气候未知；PUE 为通用值。请选择气候。</translation>
    </message>
    <message>
        <source>{name}: the battery has no power; enter kW, it is not counted.</source>
        <translation>{name}：电池没有功率；请输入 kW，未计入。</translation>
    </message>
    <message>
        <source>{name}: the battery has no capacity; enter kWh, it is not counted.</source>
        <translation>{name}：电池没有容量；请输入 kWh，未计入。</translation>
    </message>
    <message>
        <source>{name}: solar and wind on site need a place; choose a climate, they are not counted.</source>
        <translation>{name}：现场光伏和风电需要地点；请选择气候，未计入。</translation>
    </message>
    <message>
        <source>{name}: flexible work is moved knowing the grid of all hours in advance; by a forecast it saves less.</source>
        <translation>{name}：移动工作时假设事先知道所有小时的电网；按预测移动节省得更少。</translation>
    </message>
    <message>
        <source>{name}: bought in {year}, before the plan begins; the embodied carbon of that purchase is not in category 2 of this plan.</source>
        <translation>{name}：于 {year} 年购置，早于计划开始；该次购置的隐含碳不在本计划的类别 2 中。</translation>
    </message>
    <message>
        <source>litres of diesel x emission factor</source>
        <translation>柴油升数 x 排放因子</translation>
    </message>
    <message>
        <source>Rack density</source>
        <translation>机架密度</translation>
    </message>
    <message>
        <source>IT power of one rack; it gives the share of the second cooling system that is not entered: cold plates take more of a denser rack.</source>
        <translation>单个机架的 IT 功率；未输入第二制冷系统占比时由它给出：机架越密，冷板带走的热量越多。</translation>
    </message>
    <message>
        <source>Movable share</source>
        <translation>可转移份额</translation>
    </message>
    <message>
        <source>Share of the work that may run at another site: each hour it goes to the cleanest site with a fleet of the same accelerator that has a movable share too, within its capacity. Fleets that are in service in all years take part.</source>
        <translation>可在其他站点运行的工作份额：每小时转到最清洁的、拥有同型号加速器且同样设有可转移份额的机群所在站点，不超过其容量。全部年份都在役的机群参与。</translation>
    </message>
    <message>
        <source>charge x share leaked a year x global warming potential</source>
        <translation>充注量 x 年泄漏比例 x 全球增温潜势</translation>
    </message>
    <message>
        <source>sum over hours of grid import x grid factor x course of the grid intensity</source>
        <translation>各小时 购电 x 电网因子 x 电网强度走势 之和</translation>
    </message>
    <message>
        <source>GHG Protocol Scope 2 Guidance (2015): no contract acts on it.</source>
        <translation>《温室气体核算体系：范围二指南》（2015）：合同对其没有影响。</translation>
    </message>
    <message>
        <source>Grid intensity in the hours used, over its yearly mean</source>
        <translation>用电时段的电网强度与其年均值之比</translation>
    </message>
    <message>
        <source>sum of volume used x factor of each instrument + rest x residual mix</source>
        <translation>各工具 使用电量 x 因子 之和 + 其余电量 x 剩余结构因子</translation>
    </message>
    <message>
        <source>Annual matching, GHG Protocol Scope 2 Guidance (2015). Credits never enter.</source>
        <translation>按年匹配，《温室气体核算体系：范围二指南》（2015）。碳信用绝不计入。</translation>
    </message>
    <message>
        <source>no purchased services are in this plan</source>
        <translation>本计划没有采购服务</translation>
    </message>
    <message>
        <source>(accelerators x embodied per accelerator + servers x embodied per server) x purchases in the year</source>
        <translation>(加速器数 x 每块加速器隐含碳 + 服务器数 x 每台服务器隐含碳) x 当年购置次数</translation>
    </message>
    <message>
        <source>In full in the year of purchase (GHG Protocol Scope 3 Standard, category 2).</source>
        <translation>全额计入购置年（《温室气体核算体系：范围三标准》类别 2）。</translation>
    </message>
    <message>
        <source>litres of diesel x upstream factor</source>
        <translation>柴油升数 x 上游因子</translation>
    </message>
    <message>
        <source>grid import x upstream factor</source>
        <translation>购电 x 上游因子</translation>
    </message>
    <message>
        <source>A market-based zero does not change it.</source>
        <translation>基于市场的零值不影响它。</translation>
    </message>
    <message>
        <source>grid loss x (location-based scope 2 + category 3b)</source>
        <translation>电网损耗 x (基于位置的范围二 + 类别 3b)</translation>
    </message>
    <message>
        <source>no leased assets are in this plan</source>
        <translation>本计划没有租赁资产</translation>
    </message>
    <message>
        <source>embodied carbon of the hardware / lifetime, for the years in which it is written off</source>
        <translation>硬件隐含碳 / 寿命，计入摊销所在的年份</translation>
    </message>
    <message>
        <source>Planning view; never added to category 2.</source>
        <translation>规划视图；绝不与类别 2 相加。</translation>
    </message>
    <message>
        <source>tonnes retired in the period x 1000</source>
        <translation>期内注销的吨数 x 1000</translation>
    </message>
    <message>
        <source>A ledger; in no total.</source>
        <translation>台账；不计入总量。</translation>
    </message>
    <message>
        <source>tonnes planned or purchased in the period x 1000</source>
        <translation>期内计划或已购的吨数 x 1000</translation>
    </message>
    <message>
        <source>IT energy x WUE</source>
        <translation>IT 能耗 x WUE</translation>
    </message>
    <message>
        <source>grid import x water of generation</source>
        <translation>购电 x 发电用水</translation>
    </message>
    <message>
        <source>(accelerators x price + servers x price) x purchases in the year</source>
        <translation>(加速器数 x 单价 + 服务器数 x 单价) x 当年购置次数</translation>
    </message>
    <message>
        <source>grid import x electricity price</source>
        <translation>购电 x 电价</translation>
    </message>
    <message>
        <source>volume contracted x price premium, shared out by energy</source>
        <translation>合同电量 x 溢价，按能耗分摊</translation>
    </message>
    <message>
        <source>water on site / 1000 x water price</source>
        <translation>站内用水 / 1000 x 水价</translation>
    </message>
    <message>
        <source>price of the hardware in service x maintenance share</source>
        <translation>在用硬件价格 x 维护比例</translation>
    </message>
    <message>
        <source>tonnes x price, in the purchase year</source>
        <translation>吨数 x 价格，计入购置年</translation>
    </message>
    <message>
        <source>net revenue entered for the year, in millions</source>
        <translation>当年输入的营业收入，百万</translation>
    </message>
    <message>
        <source>price of the hardware x r / (1 - (1 + r)^-lifetime)</source>
        <translation>硬件价格 x r / (1 - (1 + r)^-寿命)</translation>
    </message>
    <message>
        <source>(scope 1 + location-based scope 2) / 1000 x internal carbon price</source>
        <translation>(范围一 + 基于位置的范围二) / 1000 x 内部碳价</translation>
    </message>
    <message>
        <source>In no cost (ESRS E1-8).</source>
        <translation>不计入成本 (ESRS E1-8)。</translation>
    </message>
    <message>
        <source>Heat reused / Facility energy</source>
        <translation>余热利用 / 设施能耗</translation>
    </message>
    <message>
        <source>Facility energy / IT energy</source>
        <translation>设施能耗 / IT 能耗</translation>
    </message>
    <message>
        <source>Water on site / IT energy</source>
        <translation>站内用水 / IT 能耗</translation>
    </message>
    <message>
        <source>Use-phase emissions / IT energy</source>
        <translation>使用阶段排放 / IT 能耗</translation>
    </message>
    <message>
        <source>Total, location-based / Net revenue</source>
        <translation>总量(基于位置) / 营业收入</translation>
    </message>
    <message>
        <source>Total, market-based / Net revenue</source>
        <translation>总量(基于市场) / 营业收入</translation>
    </message>
    <message>
        <source>GWP of R-134a</source>
        <translation>R-134a 的 GWP</translation>
    </message>
    <message>
        <source>Battery round-trip efficiency</source>
        <translation>电池往返效率</translation>
    </message>
    <message>
        <source>Generator load in tests</source>
        <translation>测试时发电机负荷率</translation>
    </message>
    <message>
        <source>Diesel, direct</source>
        <translation>柴油，直接排放</translation>
    </message>
    <message>
        <source>Diesel, upstream</source>
        <translation>柴油，上游</translation>
    </message>
    <message>
        <source>sum of the parts</source>
        <translation>各部分之和</translation>
    </message>
    <message>
        <source>program default</source>
        <translation>程序默认值</translation>
    </message>
    <message>
        <source>from the cooling model: enter a value to replace it</source>
        <translation>来自制冷模型：输入数值即可取代</translation>
    </message>
    <message>
        <source>own generation mix x factors by source</source>
        <translation>自有电源结构 x 各电源因子</translation>
    </message>
    <message>
        <source>program default: world average</source>
        <translation>程序默认值：世界平均</translation>
    </message>
    <message>
        <source>Scaled to the entered TDP.</source>
        <translation>已按输入的 TDP 缩放。</translation>
    </message>
    <message>
        <source>grid factor of the site</source>
        <translation>站点的电网因子</translation>
    </message>
    <message>
        <source>no region entered: world average</source>
        <translation>未输入地区：世界平均</translation>
    </message>
    <message>
        <source>no residual mix is published for this market: the grid factor is used (disclosed)</source>
        <translation>该市场未公布剩余结构因子：采用电网因子（已披露）</translation>
    </message>
    <message>
        <source>no hourly shape is known: flat</source>
        <translation>小时曲线未知：取平线</translation>
    </message>
    <message>
        <source>time zone not known: UTC</source>
        <translation>时区未知：UTC</translation>
    </message>
    <message>
        <source>the catalog has no upstream factor for this region: not counted</source>
        <translation>目录没有该地区的上游因子：不计入</translation>
    </message>
    <message>
        <source>does not meet the quality criteria</source>
        <translation>不符合质量标准</translation>
    </message>
    <message>
        <source>counted as retired only with a retirement date inside the period</source>
        <translation>只有注销日期在期内才计为已注销</translation>
    </message>
    <message>
        <source>Electricity without instruments</source>
        <translation>无工具覆盖的电量</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>平线</translation>
    </message>
    <message>
        <source>coal</source>
        <translation>煤</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>天然气</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>油</translation>
    </message>
    <message>
        <source>nuclear</source>
        <translation>核电</translation>
    </message>
    <message>
        <source>hydro</source>
        <translation>水电</translation>
    </message>
    <message>
        <source>wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>太阳能</translation>
    </message>
    <message>
        <source>bio</source>
        <translation>生物质</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>小时曲线</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>an intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>a load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>an energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>a utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>此处应有一个值</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>此处应有双引号括起的字段名</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>此处应有分隔符 &apos;:&apos;</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>此处应有分隔符 &apos;,&apos;</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>末尾有多余内容</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>此处有无效的控制字符</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>无效的 \ 转义</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>此处开始的字符串没有结束</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>对象末尾前有多余的逗号</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>数组末尾前有多余的逗号</translation>
    </message>
    <message>
        <source>mean of the series {series}</source>
        <translation>序列 {series} 的均值</translation>
    </message>
    <message>
        <source>own generation mix x factors by source: {sources}</source>
        <translation>自有电源结构 x 各电源因子：{sources}</translation>
    </message>
    <message>
        <source>{note} Scaled to the entered TDP.</source>
        <translation>{note} 已按输入的 TDP 缩放。</translation>
    </message>
    <message>
        <source>no exchange rate is known for {currency}; enter one</source>
        <translation>{currency} 的汇率未知；请输入</translation>
    </message>
    <message>
        <source>{count} values, mean {mean}</source>
        <translation>{count} 个值，均值 {mean}</translation>
    </message>
    <message>
        <source>{volume} kWh used x {factor} kg/kWh</source>
        <translation>使用 {volume} kWh x {factor} kg/kWh</translation>
    </message>
    <message>
        <source>{volume} kWh x residual mix</source>
        <translation>{volume} kWh x 剩余结构因子</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <translation>不合格：{reason}</translation>
    </message>
    <message>
        <source>Renewable share, {year}</source>
        <translation>可再生比例，{year}</translation>
    </message>
    <message>
        <source>The plan has too many parts for a workbook: {reason}.</source>
        <translation>计划的组成部分过多，无法生成工作簿：{reason}。</translation>
    </message>
    <message>
        <source>The workbook was not written because a figure has no value: {reason}.</source>
        <translation>有数字没有值，未生成工作簿：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: it is open in another program, or the folder is protected.</source>
        <translation>无法写入 {file}：文件已在其他程序中打开，或文件夹受保护。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The plan has no fleets yet, so all figures are zero.</source>
        <translation>计划还没有机群，因此所有数字为零。</translation>
    </message>
    <message>
        <source>{name}: no grid region is entered; the world average is used.</source>
        <translation>{name}：未输入电网地区，采用世界平均。</translation>
    </message>
    <message>
        <source>{name}: no grid region is entered; what is not entered of upstream, losses, water and price is that of the world average.</source>
        <translation>{name}：未输入电网地区；上游、损耗、用水和电价中未输入的项采用世界平均。</translation>
    </message>
    <message>
        <source>{name}: no generation mix is known for {region}; its life-cycle factor is used for scope 2 and the upstream part (3b) is not separated.</source>
        <translation>{name}：{region} 的电源结构未知；范围二采用其生命周期因子，上游部分(3b)未分开。</translation>
    </message>
    <message>
        <source>{name}: no generator fuel and no refrigerant are entered, so scope 1 is zero.</source>
        <translation>{name}：未输入发电机燃料与制冷剂，因此范围一为零。</translation>
    </message>
    <message>
        <source>{name}: the grid factor of {region} counts CO2 only, not CO2e.</source>
        <translation>{name}：{region} 的电网因子仅含 CO2，不是 CO2e。</translation>
    </message>
    <message>
        <source>{name}: bought in {year}, after the plan ends; it is not counted.</source>
        <translation>{name}：于 {year} 年购置，晚于计划结束；不计入。</translation>
    </message>
    <message>
        <source>{name}: out of service since {year}, before the plan begins; it is not counted.</source>
        <translation>{name}：自 {year} 年起停用，早于计划开始；不计入。</translation>
    </message>
    <message>
        <source>{name}: out of service from {year} on; what follows is not counted.</source>
        <translation>{name}：自 {year} 年起停用；此后不计入。</translation>
    </message>
    <message>
        <source>{name}: movable work runs where the grid is cleanest in each hour, as if all were known in advance.</source>
        <translation>{name}：可转移的工作每小时在电网最清洁的站点运行，如同一切事先已知。</translation>
    </message>
    <message>
        <source>{name}: movable work stays, because no other site has a fleet of the same accelerator that takes part and is in service in all years.</source>
        <translation>{name}：可转移的工作留在原处，因为没有其他站点拥有参与转移且全部年份在役的同型号加速器机群。</translation>
    </message>
    <message>
        <source>{name}: kept beyond its lifetime; nothing is written off after {year}.</source>
        <translation>{name}：超寿命使用；{year} 年后不再摊销。</translation>
    </message>
    <message>
        <source>{name}: no accelerator is chosen; embodied carbon, price and server are those of a generic one.</source>
        <translation>{name}：未选择加速器；隐含碳、价格与服务器取通用型。</translation>
    </message>
    <message>
        <source>{name}: {field} is not known and not counted.</source>
        <translation>{name}：{field}未知，不计入。</translation>
    </message>
    <message>
        <source>No exchange rate is known for {currency}; 1 per US dollar is used. Enter one.</source>
        <translation>{currency} 的汇率未知；按每美元 1 计。请输入汇率。</translation>
    </message>
    <message>
        <source>{name}: the term from {first} to {last} has no year of the plan; it covers nothing.</source>
        <translation>{name}：{first} 至 {last} 的期限不含计划年份；不覆盖任何用电。</translation>
    </message>
    <message>
        <source>{name}: {volume} MWh of {year} exceed the electricity of the site and are unused.</source>
        <translation>{name}：{year} 年有 {volume} MWh 超出站点用电，未使用。</translation>
    </message>
    <message>
        <source>{name}: {volume} MWh of {year} are not counted ({reason}).</source>
        <translation>{name}：{year} 年有 {volume} MWh 不计入（{reason}）。</translation>
    </message>
    <message>
        <source>{name}: retired on {date}, outside the years of the plan; not counted.</source>
        <translation>{name}：于 {date} 注销，不在计划年份内；不计入。</translation>
    </message>
    <message>
        <source>{name}: marked as retired without a retirement date; not counted.</source>
        <translation>{name}：标记为已注销但无注销日期；不计入。</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} 不是文本</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} 不是数字</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} 不是整数</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} 不是有限数</translation>
    </message>
    <message>
        <source>{value} is neither true nor false</source>
        <translation>{value} 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>{value} is not a list</source>
        <translation>{value} 不是列表</translation>
    </message>
    <message>
        <source>{value} is not an object with named fields</source>
        <translation>{value} 不是带字段名的对象</translation>
    </message>
    <message>
        <source>{value} is not a date; write year-month-day, for example 2026-03-31</source>
        <translation>{value} 不是日期；请按年-月-日书写，例如 2026-03-31</translation>
    </message>
    <message>
        <source>{value} is neither a number, a list of 168 or 8760 numbers, nor the id of a series</source>
        <translation>{value} 既不是数字，也不是 168 或 8760 个数字的列表，也不是序列的标识</translation>
    </message>
    <message>
        <source>{value} is none of {choices}</source>
        <translation>{value} 不在可选值之中：{choices}</translation>
    </message>
    <message>
        <source>{value} is not a pair of utilization and power</source>
        <translation>{value} 不是由利用率和功率组成的数对</translation>
    </message>
    <message>
        <source>the text holds a damaged character (half of a surrogate pair); type it anew</source>
        <translation>文本含有损坏的字符（半个代理对）；请重新输入</translation>
    </message>
    <message>
        <source>{value} is beyond the range of numbers</source>
        <translation>{value} 超出数字的范围</translation>
    </message>
    <message>
        <source>{value} is above {maximum}</source>
        <translation>{value} 大于 {maximum}</translation>
    </message>
    <message>
        <source>{value} is below {minimum}</source>
        <translation>{value} 小于 {minimum}</translation>
    </message>
    <message>
        <source>a credit volume cannot be negative</source>
        <translation>碳信用数量不能为负</translation>
    </message>
    <message>
        <source>this is empty; enter a text</source>
        <translation>此处为空；请输入文本</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>此项缺失</translation>
    </message>
    <message>
        <source>null is not a list; leave the field out or write []</source>
        <translation>null 不是列表；请省略该字段或写 []</translation>
    </message>
    <message>
        <source>there is no field of this name</source>
        <translation>没有此名称的字段</translation>
    </message>
    <message>
        <source>there is no field of this name; did you mean {near}?</source>
        <translation>没有此名称的字段；是否指 {near}？</translation>
    </message>
    <message>
        <source>this field is written twice; keep one of the two</source>
        <translation>该字段写了两次；请保留其一</translation>
    </message>
    <message>
        <source>this is nested deeper than {limit} levels</source>
        <translation>嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>{count} values where 12 are needed, January to December</source>
        <translation>有 {count} 个值，应为 12 个（1月至12月）</translation>
    </message>
    <message>
        <source>{count} values where 168 (a week) or 8760 (a year) are needed</source>
        <translation>有 {count} 个值，应为 168 个（一周）或 8760 个（一年）</translation>
    </message>
    <message>
        <source>{count} values where 8760 are needed, one for each hour of a year</source>
        <translation>有 {count} 个值，应为 8760 个，一年中每小时一个</translation>
    </message>
    <message>
        <source>{count} more values of this list are wrong</source>
        <translation>此列表还有 {count} 个值有误</translation>
    </message>
    <message>
        <source>{value} is no source of electricity; the sources are {choices}</source>
        <translation>{value} 不是电源种类；可用的有 {choices}</translation>
    </message>
    <message>
        <source>the shares add up to {value} instead of 1</source>
        <translation>各比例合计为 {value}，应为 1</translation>
    </message>
    <message>
        <source>a power curve needs at least two points</source>
        <translation>功率曲线至少需要两个点</translation>
    </message>
    <message>
        <source>utilization {value} does not rise above the point before</source>
        <translation>利用率 {value} 没有高于前一个点</translation>
    </message>
    <message>
        <source>the first point is at utilization {value} instead of 0</source>
        <translation>第一个点的利用率为 {value}，应为 0</translation>
    </message>
    <message>
        <source>the last point is at utilization {value} instead of 1</source>
        <translation>最后一个点的利用率为 {value}，应为 1</translation>
    </message>
    <message>
        <source>power at utilization 1 must be above power at utilization 0</source>
        <translation>利用率 1 处的功率必须高于利用率 0 处的功率</translation>
    </message>
    <message>
        <source>{value} holds / or *, which paths need; choose another id</source>
        <translation>{value} 含有路径保留的 / 或 *；请另选标识</translation>
    </message>
    <message>
        <source>the id {value} is used by {other} too</source>
        <translation>标识 {value} 已被 {other} 使用</translation>
    </message>
    <message>
        <source>there is no {what} with the id {value}</source>
        <translation>没有标识为 {value} 的{what}</translation>
    </message>
    <message>
        <source>there is no {what} with the id {value}; did you mean {near}?</source>
        <translation>没有标识为 {value} 的{what}；是否指 {near}？</translation>
    </message>
    <message>
        <source>the catalog has no {what} {value}</source>
        <translation>目录中没有{what} {value}</translation>
    </message>
    <message>
        <source>the catalog has no {what} {value}; did you mean {near}?</source>
        <translation>目录中没有{what} {value}；是否指 {near}？</translation>
    </message>
    <message>
        <source>the series {value} holds {bad}, outside {minimum} to {maximum}</source>
        <translation>序列 {value} 含有 {bad}，超出 {minimum} 至 {maximum}</translation>
    </message>
    <message>
        <source>{value} is no kind of step; write set or scale</source>
        <translation>{value} 不是步骤种类；请写 set 或 scale</translation>
    </message>
    <message>
        <source>{value} is not of the form list/id/field or plan/field</source>
        <translation>{value} 不符合“列表/标识/字段”或“plan/字段”的形式</translation>
    </message>
    <message>
        <source>{value} addresses no list; a step can address {choices}</source>
        <translation>{value} 不指向任何列表；步骤可以指向 {choices}</translation>
    </message>
    <message>
        <source>{list} have no field {value}</source>
        <translation>{list} 没有字段 {value}</translation>
    </message>
    <message>
        <source>{list} have no field {value}; did you mean {near}?</source>
        <translation>{list} 没有字段 {value}；是否指 {near}？</translation>
    </message>
    <message>
        <source>an id cannot be changed by a step</source>
        <translation>步骤不能更改标识</translation>
    </message>
    <message>
        <source>{value} is not a number and cannot be scaled</source>
        <translation>{value} 不是数字，不能缩放</translation>
    </message>
    <message>
        <source>the fleet needs a site</source>
        <translation>机群需要一个站点</translation>
    </message>
    <message>
        <source>the fleet needs a number of accelerators</source>
        <translation>机群需要加速器数量</translation>
    </message>
    <message>
        <source>the fleet needs an accelerator of the catalog, or a TDP</source>
        <translation>机群需要目录中的加速器，或一个 TDP</translation>
    </message>
    <message>
        <source>idle power {value} W is above busy power {other} W</source>
        <translation>空闲功率 {value} W 高于忙碌功率 {other} W</translation>
    </message>
    <message>
        <source>host idle power {value} W is above host full power {other} W</source>
        <translation>主机空闲功率 {value} W 高于主机满载功率 {other} W</translation>
    </message>
    <message>
        <source>power cap {other} W is below idle power {value} W</source>
        <translation>功率上限 {other} W 低于空闲功率 {value} W</translation>
    </message>
    <message>
        <source>a battery of {value} kWh without power is not counted; enter its power in kW</source>
        <translation>容量 {value} kWh 的电池没有功率，不计入；请以 kW 输入功率</translation>
    </message>
    <message>
        <source>a battery of {value} kW without capacity is not counted; enter its capacity in kWh</source>
        <translation>功率 {value} kW 的电池没有容量，不计入；请以 kWh 输入容量</translation>
    </message>
    <message>
        <source>a share of the second cooling system needs that system; choose one</source>
        <translation>第二制冷系统的占比需要该系统；请选择</translation>
    </message>
    <message>
        <source>the contract needs a site</source>
        <translation>合同需要一个站点</translation>
    </message>
    <message>
        <source>the contract has both a share and a volume; keep one of the two</source>
        <translation>合同同时填写了比例和数量；请保留其一</translation>
    </message>
    <message>
        <source>the contract needs a share of load or a volume</source>
        <translation>合同需要占用电比例或数量</translation>
    </message>
    <message>
        <source>the first year {value} is after the last year {other}</source>
        <translation>起始年 {value} 晚于终止年 {other}</translation>
    </message>
    <message>
        <source>the credit needs a volume</source>
        <translation>碳信用需要数量</translation>
    </message>
    <message>
        <source>a retired credit needs a retirement date</source>
        <translation>已注销的碳信用需要注销日期</translation>
    </message>
    <message>
        <source>the catalog has no exchange rate for {value}; enter the exchange rate</source>
        <translation>目录中没有 {value} 的汇率；请输入汇率</translation>
    </message>
    <message>
        <source>{first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation>{first}（另有 {count} 处）</translation>
    </message>
    <message>
        <source>{file} does not exist</source>
        <translation>{file} 不存在</translation>
    </message>
    <message>
        <source>{file} is a folder, not a plan file</source>
        <translation>{file} 是文件夹，不是计划文件</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file</source>
        <translation>{file} 不是普通文件</translation>
    </message>
    <message>
        <source>{file} cannot be read: permission denied</source>
        <translation>无法读取 {file}：没有权限</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>the file is larger than {limit} MB, which no plan is</source>
        <translation>文件大于 {limit} MB，不可能是计划</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text (byte {position}), so it is no plan file or it is damaged</source>
        <translation>文件不是 UTF-8 文本（第 {position} 字节），因此不是计划文件或已损坏</translation>
    </message>
    <message>
        <source>the file is not valid JSON: line {line}, column {column}: {reason}</source>
        <translation>文件不是有效的 JSON：第 {line} 行第 {column} 列：{reason}</translation>
    </message>
    <message>
        <source>the file is nested too deeply to be a plan</source>
        <translation>文件嵌套过深，不可能是计划</translation>
    </message>
    <message>
        <source>the file holds a number with too many digits</source>
        <translation>文件中有位数过多的数字</translation>
    </message>
    <message>
        <source>the file is JSON, but not a GreenPlanner plan: it names no schema version</source>
        <translation>文件是 JSON，但不是 GreenPlanner 计划：没有注明模式版本</translation>
    </message>
    <message>
        <source>schema: {value} is not a schema version; it is a whole number from 1</source>
        <translation>schema：{value} 不是模式版本；应为从 1 开始的整数</translation>
    </message>
    <message>
        <source>made by a newer GreenPlanner (schema {value}; this one reads up to {limit}): update the program</source>
        <translation>由更新版本的 GreenPlanner 生成（模式 {value}；本程序最高支持 {limit}）：请更新程序</translation>
    </message>
    <message>
        <source>made by a GreenPlanner too old for this one (schema {value})</source>
        <translation>由过旧的 GreenPlanner 生成，本程序无法读取（模式 {value}）</translation>
    </message>
    <message>
        <source>the file of schema {value} cannot be brought to the present schema: {reason}</source>
        <translation>模式 {value} 的文件无法转换到当前模式：{reason}</translation>
    </message>
    <message>
        <source>{file} is read-only; save under another name</source>
        <translation>{file} 为只读；请另存为其他名称</translation>
    </message>
    <message>
        <source>{file} cannot be written: permission denied; save to another folder</source>
        <translation>无法写入 {file}：没有权限；请保存到其他文件夹</translation>
    </message>
    <message>
        <source>{file} was not saved: the disk is full; free some space or save to another disk</source>
        <translation>{file} 未保存：磁盘已满；请释放空间或保存到其他磁盘</translation>
    </message>
    <message>
        <source>{file} was not saved: the folder {folder} does not exist</source>
        <translation>{file} 未保存：文件夹 {folder} 不存在</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file name</source>
        <translation>{file} 是文件夹；请选择文件名</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}</source>
        <translation>{file} 未保存：{reason}</translation>
    </message>
    <message>
        <source>the plan cannot be saved as it is: {first}</source>
        <translation>计划无法按现状保存：{first}</translation>
    </message>
    <message>
        <source>there is no list {value}; the lists are {choices}</source>
        <translation>没有列表 {value}；列表有 {choices}</translation>
    </message>
    <message>
        <source>the id {value} stays as it is; other parts of the plan refer to it</source>
        <translation>标识 {value} 保持不变；计划的其他部分引用它</translation>
    </message>
    <message>
        <source>{value} is used by {users}; remove these first, or together with it</source>
        <translation>{value} 正被 {users} 使用；请先删除这些内容，或一并删除</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}：{problem}</translation>
    </message>
    <message>
        <source>{value} is not a member of the list {list}</source>
        <translation>{value} 不是列表 {list} 的成员</translation>
    </message>
    <message>
        <source>{value} has thousands separators in odd places</source>
        <translation>{value} 的千位分隔符位置不对</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no</source>
        <translation>{value} 既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>{value} is not a source with its share, for example coal 60 %; gas 40 %</source>
        <translation>{value} 不是带比例的电源，例如 coal 60 %; gas 40 %</translation>
    </message>
    <message>
        <source>{value} is not a list of points, for example 0 0.1; 0.5 0.7; 1 1</source>
        <translation>{value} 不是点的列表，例如 0 0.1; 0.5 0.7; 1 1</translation>
    </message>
    <message>
        <source>this field cannot be typed as text</source>
        <translation>该字段不能以文本输入</translation>
    </message>
    <message>
        <source>there is no scenario {value}</source>
        <translation>没有情景 {value}</translation>
    </message>
    <message>
        <source>there is no scenario {value}; did you mean {near}?</source>
        <translation>没有情景 {value}；是否指 {near}？</translation>
    </message>
    <message>
        <source>{count} scenarios are named {value}; use the id instead</source>
        <translation>有 {count} 个情景名为 {value}；请改用标识</translation>
    </message>
    <message>
        <source>scenario {scenario}, step {step} ({path}): {problem}</source>
        <translation>情景 {scenario}，步骤 {step}（{path}）：{problem}</translation>
    </message>
    <message>
        <source>there is no value to scale</source>
        <translation>没有可缩放的数值</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB; an hourly file of one year has less than 10</source>
        <translation>{file} 大于 {limit} MB；一年的小时文件不到 10 MB</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} 为空</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook; save the sheet as CSV and import that</source>
        <translation>{file} 是 Excel 工作簿；请将工作表另存为 CSV 后导入</translation>
    </message>
    <message>
        <source>{file} is not a text file</source>
        <translation>{file} 不是文本文件</translation>
    </message>
    <message>
        <source>{file}, row {row}: the line cannot be split into cells ({reason})</source>
        <translation>{file} 第 {row} 行：该行无法拆分为单元格（{reason}）</translation>
    </message>
    <message>
        <source>{file} has no column of numbers</source>
        <translation>{file} 没有数字列</translation>
    </message>
    <message>
        <source>{file} has {count} values and no time column; without one 8760 are needed, or 8784 of a leap year, or two or four times as many</source>
        <translation>{file} 有 {count} 个值但没有时间列；没有时间列时需要 8760 个值，闰年 8784 个，或其两倍、四倍</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} in the column {column} is not a time</source>
        <translation>{file} 第 {row} 行：列 {column} 中的 {value} 不是时间</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} in the column {column} is no date of the calendar</source>
        <translation>{file} 第 {row} 行：列 {column} 中的 {value} 不是有效日期</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} in the column {column} is not a number</source>
        <translation>{file} 第 {row} 行：列 {column} 中的 {value} 不是数字</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} in the column {column} is beyond the range of numbers</source>
        <translation>{file} 第 {row} 行：列 {column} 中的 {value} 超出数字的范围</translation>
    </message>
    <message>
        <source>{file}, row {row}: {count} cells where {expected} are needed</source>
        <translation>{file} 第 {row} 行：有 {count} 个单元格，应为 {expected} 个</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} in the column {column} is negative, which {what} cannot be</source>
        <translation>{file} 第 {row} 行：列 {column} 中的 {value} 为负，{what}不能为负</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} in the column {column} is above {limit}, the most a utilization can be</source>
        <translation>{file} 第 {row} 行：列 {column} 中的 {value} 大于利用率的上限 {limit}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} in the column {column} is more than {limit} kg/kWh, above any grid; check the unit (understood: {unit})</source>
        <translation>{file} 第 {row} 行：列 {column} 中的 {value} 大于 {limit} kg/kWh，高于任何电网；请检查单位（识别为：{unit}）</translation>
    </message>
    <message>
        <source>{file} has several time columns, {columns}, that do not say which one counts; choose one of them or remove the others</source>
        <translation>{file} 有多个时间列 {columns}，无法判断以哪一列为准；请选择其一或删除其余</translation>
    </message>
    <message>
        <source>{file} has no column {value}; the columns are {columns}</source>
        <translation>{file} 没有列 {value}；列有 {columns}</translation>
    </message>
    <message>
        <source>{value} is no unit that can be read; the units are {units}</source>
        <translation>{value} 不是可识别的单位；单位有 {units}</translation>
    </message>
    <message>
        <source>{value} is no time zone; write a name such as Europe/Berlin or an offset such as +01:00</source>
        <translation>{value} 不是时区；请写名称如 Europe/Berlin，或时差如 +01:00</translation>
    </message>
    <message>
        <source>{file} has no hour of the year {value}; it holds {years}</source>
        <translation>{file} 没有 {value} 年的小时；文件包含 {years}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {value} may be day.month or month.day; write dates as year-month-day</source>
        <translation>{file} 第 {row} 行：{value} 可能是日.月，也可能是月.日；请按年-月-日书写日期</translation>
    </message>
    <message>
        <source>{file} has one value every {hours} h; hourly values are needed</source>
        <translation>{file} 每 {hours} 小时一个值；需要小时值</translation>
    </message>
    <message>
        <source>{file}, row {row}: {count} rows have the time of another row, so the file seems to hold several zones or kinds; leave one of them</source>
        <translation>{file} 第 {row} 行：有 {count} 行与其他行时间相同，文件似乎包含多个区域或种类；请只保留其一</translation>
    </message>
    <message>
        <source>{file} covers {count} of the 8760 hours of {year}, from {first} to {last}; at least {least} are needed, or choose to repeat the mean day of the file</source>
        <translation>{file} 涵盖 {year} 年 8760 小时中的 {count} 小时，自 {first} 至 {last}；至少需要 {least} 小时，或选择重复文件的平均日</translation>
    </message>
    <message>
        <source>text in {value}</source>
        <translation>文本编码为 {value}</translation>
    </message>
    <message>
        <source>cells separated by {value}</source>
        <translation>单元格以 {value} 分隔</translation>
    </message>
    <message>
        <source>one value a line</source>
        <translation>每行一个值</translation>
    </message>
    <message>
        <source>lines before the table that were passed over: {count}</source>
        <translation>表格前略过的行数：{count}</translation>
    </message>
    <message>
        <source>lines after the table that were passed over: {count}</source>
        <translation>表格后略过的行数：{count}</translation>
    </message>
    <message>
        <source>decimal mark: {value}</source>
        <translation>小数点：{value}</translation>
    </message>
    <message>
        <source>time: column {column}, read as {form}</source>
        <translation>时间：列 {column}，按 {form} 读取</translation>
    </message>
    <message>
        <source>the time column {column} was not used</source>
        <translation>未使用时间列 {column}</translation>
    </message>
    <message>
        <source>the times name the end of each interval; they were moved to its start</source>
        <translation>时间为各时段的终点，已移至起点</translation>
    </message>
    <message>
        <source>no time column: the values are taken as the hours of a year from 1 January 00:00</source>
        <translation>没有时间列：各值按 1 月 1 日 00:00 起的一年小时处理</translation>
    </message>
    <message>
        <source>one value every {value} minutes</source>
        <translation>每 {value} 分钟一个值</translation>
    </message>
    <message>
        <source>time zone: {value}, as the file says</source>
        <translation>时区：{value}，按文件所示</translation>
    </message>
    <message>
        <source>time zone: {value}, written in the times themselves, so the chosen one was not needed</source>
        <translation>时区：{value}，已写在时间中，因此不需要所选时区</translation>
    </message>
    <message>
        <source>time zone: {value}, as chosen</source>
        <translation>时区：{value}，按所选</translation>
    </message>
    <message>
        <source>time zone: {value}, because the hour lost at its change to summer time is missing</source>
        <translation>时区：{value}，因为缺少其转入夏令时的那一小时</translation>
    </message>
    <message>
        <source>time zone: UTC, because the file names none; choose another if the times are local</source>
        <translation>时区：UTC，因为文件未注明；若为当地时间请另选</translation>
    </message>
    <message>
        <source>values: column {column}</source>
        <translation>数值：列 {column}</translation>
    </message>
    <message>
        <source>other columns that could be used: {columns}</source>
        <translation>其他可用的列：{columns}</translation>
    </message>
    <message>
        <source>unit: {value}</source>
        <translation>单位：{value}</translation>
    </message>
    <message>
        <source>unit: {value}, converted to {target}</source>
        <translation>单位：{value}，已换算为 {target}</translation>
    </message>
    <message>
        <source>unit: {value}, guessed from the size of the values; choose another if it is wrong</source>
        <translation>单位：{value}，由数值大小推断；若有误请另选</translation>
    </message>
    <message>
        <source>unit: not named; the values were taken as they are</source>
        <translation>单位：未注明；数值按原样采用</translation>
    </message>
    <message>
        <source>marginal intensity: good for comparing shifts of load, not for an inventory</source>
        <translation>边际强度：适合比较负荷转移，不适合编制清单</translation>
    </message>
    <message>
        <source>basis: {value}</source>
        <translation>基准：{value}</translation>
    </message>
    <message>
        <source>{count} of the {all} values are estimates of the source (column {column})</source>
        <translation>{all} 个值中有 {count} 个是来源的估计值（列 {column}）</translation>
    </message>
    <message>
        <source>year: {value}</source>
        <translation>年份：{value}</translation>
    </message>
    <message>
        <source>the file holds other years too: {value}</source>
        <translation>文件还包含其他年份：{value}</translation>
    </message>
    <message>
        <source>1 January {year} was a {day}; the plan&apos;s year begins on a Monday and keeps the dates, not the weekdays</source>
        <translation>{year} 年 1 月 1 日是{day}；计划的年份从星期一开始，保留日期而不保留星期</translation>
    </message>
    <message>
        <source>a gap of {count} h from {when} UTC was filled by a straight line</source>
        <translation>自 {when} UTC 起 {count} 小时的缺口已用直线填补</translation>
    </message>
    <message>
        <source>a gap of {count} h from {when} UTC was filled from the same hours of the days around it</source>
        <translation>自 {when} UTC 起 {count} 小时的缺口已用前后几天的相同小时填补</translation>
    </message>
    <message>
        <source>further gaps filled in the same way: {count}, {hours} h in all</source>
        <translation>以同样方式填补的其他缺口：{count} 处，共 {hours} 小时</translation>
    </message>
    <message>
        <source>the hour {when} does not exist in {zone}; nothing is missing there</source>
        <translation>{zone} 没有 {when} 这一小时；并无缺失</translation>
    </message>
    <message>
        <source>the hour {when} does not exist in {zone}; row {row}, which has it, was left out</source>
        <translation>{zone} 没有 {when} 这一小时；含有它的第 {row} 行已略去</translation>
    </message>
    <message>
        <source>the hour {when} is there twice, in summer and in winter time; both were used</source>
        <translation>{when} 这一小时出现两次，分别为夏令时和冬令时；两者均已采用</translation>
    </message>
    <message>
        <source>the hour {when} is there once though it passes twice in {zone}; the second one was filled</source>
        <translation>{when} 这一小时在 {zone} 有两次，文件中只有一次；第二次已填补</translation>
    </message>
    <message>
        <source>times that are there twice: {count}, the first in row {row}; their values were averaged</source>
        <translation>重复的时间：{count} 个，首个在第 {row} 行；其数值已取平均</translation>
    </message>
    <message>
        <source>29 February was left out</source>
        <translation>2 月 29 日已略去</translation>
    </message>
    <message>
        <source>values every {value} minutes were averaged to hours</source>
        <translation>每 {value} 分钟的值已平均为小时值</translation>
    </message>
    <message>
        <source>energies of {value} minutes were added up to hours</source>
        <translation>{value} 分钟的电量已累加为小时值</translation>
    </message>
    <message>
        <source>values every {value} h were held over the hours until the next one</source>
        <translation>每 {value} 小时的值沿用至下一个值</translation>
    </message>
    <message>
        <source>energies of {value} h were spread evenly over their hours</source>
        <translation>{value} 小时的电量已平均分摊到各小时</translation>
    </message>
    <message>
        <source>{count} h at the {place} of the UTC year come from the other end of the local year</source>
        <translation>UTC 年{place}的 {count} 小时取自当地年的另一端</translation>
    </message>
    <message>
        <source>{count} h that the file does not hold repeat the mean day of those that it holds</source>
        <translation>文件中没有的 {count} 小时重复已有小时的平均日</translation>
    </message>
    <message>
        <source>cells without a value: {count}, the first in row {row}; they count as gaps</source>
        <translation>没有数值的单元格：{count} 个，首个在第 {row} 行；按缺口处理</translation>
    </message>
    <message>
        <source>the rows were in descending order and were turned</source>
        <translation>各行原为降序，已反转</translation>
    </message>
    <message>
        <source>Inference fleet over three regions</source>
        <translation>三个地区的推理机群</translation>
    </message>
    <message>
        <source>An illustrative assistant service.</source>
        <translation>一个示意性的助手服务。</translation>
    </message>
    <message>
        <source>Training cluster: GPT-3 (2020)</source>
        <translation>训练集群：GPT-3（2020）</translation>
    </message>
    <message>
        <source>The training run of GPT-3 as published by Patterson et al.</source>
        <translation>Patterson 等人公布的 GPT-3 训练过程。</translation>
    </message>
    <message>
        <source>University cluster</source>
        <translation>大学集群</translation>
    </message>
    <message>
        <source>One mixed cluster of a German university: a research partition, a language-model service for students and a teaching lab.</source>
        <translation>一所德国大学的混合集群：研究分区、面向学生的语言模型服务和教学实验室。</translation>
    </message>
</context>
<context>
    <name>DetailForm</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>更改{field}</translation>
    </message>
    <message>
        <source>{field} back to catalog value</source>
        <translation>{field}恢复目录值</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>是否保存对“{title}”的更改？</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost when you go on.</source>
        <translation>继续操作将丢失未保存的更改。</translation>
    </message>
    <message>
        <source>Recover a plan</source>
        <translation>恢复计划</translation>
    </message>
    <message>
        <source>“{title}” was not saved when GreenPlanner last ended.</source>
        <translation>GreenPlanner 上次结束时，“{title}”尚未保存。</translation>
    </message>
    <message>
        <source>The program kept a copy of {when}.</source>
        <translation>程序保留了 {when} 的副本。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>已在其他窗口打开</translation>
    </message>
    <message>
        <source>“{name}” is open in another GreenPlanner window.</source>
        <translation>“{name}”已在另一个 GreenPlanner 窗口中打开。</translation>
    </message>
    <message>
        <source>Whoever saves last overwrites what the other one saved.</source>
        <translation>后保存的一方将覆盖另一方保存的内容。</translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation>仍在此处打开</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>GreenPlanner met an error of its own.</source>
        <translation>GreenPlanner 遇到了自身的错误。</translation>
    </message>
    <message>
        <source>Your plan is kept and a copy of it was written. You can go on, or save and start again.</source>
        <translation>您的计划仍然保留，并已写入副本。可以继续操作，或先保存再重新启动。</translation>
    </message>
    <message>
        <source>Details are in {file}.</source>
        <translation>详情见 {file}。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>About GreenPlanner</source>
        <translation>关于 GreenPlanner</translation>
    </message>
    <message>
        <source>Plans the energy, carbon, water and cost of AI fleets. Every figure can be explained.</source>
        <translation>规划 AI 机群的能耗、碳、水与成本。每个数字都可以解释。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled plan</source>
        <translation>未命名计划</translation>
    </message>
    <message>
        <source>{first} (and {count} more)</source>
        <translation>{first}（另有 {count} 处）</translation>
    </message>
</context>
<context>
    <name>EnergyPage</name>
    <message>
        <source>Energy contracts</source>
        <translation>能源合同</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>添加合同</translation>
    </message>
    <message>
        <source>Certificates, power purchase agreements and supplier rates act on market-based scope 2.</source>
        <translation>绿证、购电协议和供应商费率只影响基于市场的范围二。</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Back to catalog value</source>
        <translation>恢复目录值</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show all fields of the selected row</source>
        <translation>显示所选行的全部字段</translation>
    </message>
    <message>
        <source>The plan had no site: {name} was added too.</source>
        <translation>计划原本没有站点：已同时添加 {name}。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>{name} is used by {users}.</source>
        <translation>{name} 正被 {users} 使用。</translation>
    </message>
    <message>
        <source>Fleets and contracts of a site go with it. Everything comes back with one undo.</source>
        <translation>站点的机群和合同将一并删除。一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Remove all of these</source>
        <translation>全部删除</translation>
    </message>
</context>
<context>
    <name>EntityTable</name>
    <message>
        <source>Not up to date: the plan has a fault.</source>
        <translation>不是最新：计划有错误。</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>更改{field}</translation>
    </message>
</context>
<context>
    <name>EntityView</name>
    <message>
        <source>Paste into {count} cells</source>
        <translation>粘贴到 {count} 个单元格</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭解释</translation>
    </message>
    <message>
        <source>All years of the plan</source>
        <translation>计划的全部年份</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>还没有数字。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>There are no current figures to export; correct the plan first.</source>
        <translation>没有可导出的最新数字；请先更正计划。</translation>
    </message>
    <message>
        <source>The workbook was written to {file}.</source>
        <translation>工作簿已写入 {file}。</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}</source>
        <translation>{file} 未写入：{reason}</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在生成工作簿</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>organization, period, boundary, status, index of the sheets, overall check</source>
        <translation>组织、期间、边界、状态、工作表索引、总体核对</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>totals by year and scope, location-based and market-based, with charts</source>
        <translation>逐年、逐范围的总量，基于位置与基于市场，附图表</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>every input with unit, origin and source; change one and the totals follow</source>
        <translation>全部输入及其单位、出处和来源；改动任一项，总量随之更新</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>emission factors, prices and hardware values with source, year and licence</source>
        <translation>排放因子、价格和硬件数值，附来源、年份和许可</translation>
    </message>
    <message>
        <source>Hours and Fleet</source>
        <translation>小时与机群</translation>
    </message>
    <message>
        <source>utilization, power, energy and hardware of each fleet</source>
        <translation>各机群的利用率、功率、能耗和硬件</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>IT energy, cooling and grid import by site and month</source>
        <translation>各站点逐月的 IT 能耗、制冷和购电</translation>
    </message>
    <message>
        <source>Scope 1 and 2</source>
        <translation>范围一与范围二</translation>
    </message>
    <message>
        <source>fuels, refrigerants, electricity by both methods, contracts one by one</source>
        <translation>燃料、制冷剂、两种方法的电力、逐项合同</translation>
    </message>
    <message>
        <source>Scope 3</source>
        <translation>范围三</translation>
    </message>
    <message>
        <source>embodied carbon, upstream electricity and grid losses by category</source>
        <translation>按类别列出的隐含碳、电力上游和电网损耗</translation>
    </message>
    <message>
        <source>Water, Credits, Cost</source>
        <translation>用水、碳信用、成本</translation>
    </message>
    <message>
        <source>water, the credit ledger apart from totals, cash and annuity</source>
        <translation>用水、与总量分开的碳信用台账、现金和年金</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>formulas, standards and definitions in words</source>
        <translation>用文字说明的公式、标准和定义</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>each headline recomputed in the sheet and compared with the program</source>
        <translation>在表内重新计算每个主要数字并与程序比较</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <source>versions, catalog hash and the plan itself</source>
        <translation>版本、目录哈希和计划本身</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>导出到 Excel…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>A workbook with live formulas that an auditor can follow and change.</source>
        <translation>含实时公式的工作簿，审计人员可以追溯和更改。</translation>
    </message>
</context>
<context>
    <name>FieldGroups</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>On-site power</source>
        <translation>现场发电</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Generators and refrigerant</source>
        <translation>发电机与制冷剂</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Flexible load</source>
        <translation>可移动负荷</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>加速器功率</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>服务器功率</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Factor and price</source>
        <translation>因子与价格</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>注销</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to catalog value</source>
        <translation>恢复目录值</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation>编辑{field}</translation>
    </message>
    <message>
        <source>Import {field}</source>
        <translation>导入{field}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未输入</translation>
    </message>
    <message>
        <source>mean {mean}, {count} hours</source>
        <translation>均值 {mean}，{count} 小时</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Other fleets</source>
        <translation>其他机群</translation>
    </message>
    <message>
        <source>Not by fleet</source>
        <translation>不分机群</translation>
    </message>
    <message>
        <source>Operational emissions, location-based</source>
        <translation>运行排放，基于位置</translation>
    </message>
    <message>
        <source>Operational emissions, market-based</source>
        <translation>运行排放，基于市场</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Cost, paid out</source>
        <translation>成本，已付现金</translation>
    </message>
    <message>
        <source>Cost, annualized</source>
        <translation>成本，年化</translation>
    </message>
    <message>
        <source>All emissions by scope, location-based</source>
        <translation>各范围全部排放，基于位置</translation>
    </message>
    <message>
        <source>All emissions by scope, market-based</source>
        <translation>各范围全部排放，基于市场</translation>
    </message>
    <message>
        <source>Energy by source</source>
        <translation>能耗构成</translation>
    </message>
    <message>
        <source>Water by source</source>
        <translation>用水构成</translation>
    </message>
    <message>
        <source>Cost by kind, paid out</source>
        <translation>成本构成，已付现金</translation>
    </message>
    <message>
        <source>Cost by kind, annualized</source>
        <translation>成本构成，年化</translation>
    </message>
    <message>
        <source>Scope 1</source>
        <translation>范围一</translation>
    </message>
    <message>
        <source>Scope 2</source>
        <translation>范围二</translation>
    </message>
    <message>
        <source>Scope 3</source>
        <translation>范围三</translation>
    </message>
    <message>
        <source>IT equipment</source>
        <translation>IT 设备</translation>
    </message>
    <message>
        <source>Cooling and distribution</source>
        <translation>制冷与配电</translation>
    </message>
    <message>
        <source>{title}, {year}</source>
        <translation>{title}，{year}</translation>
    </message>
    <message>
        <source>Emissions, location-based</source>
        <translation>排放，基于位置</translation>
    </message>
    <message>
        <source>Emissions, market-based</source>
        <translation>排放，基于市场</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>复制整个表格</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This plan was saved with catalog {old} and method {old_method}; its figures now follow catalog {new} and method {new_method}, so they may differ from those of then.</source>
        <translation>此计划保存时使用目录 {old} 和方法 {old_method}；现在的数字按目录 {new} 和方法 {new_method} 计算，因此可能与当时不同。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>GreenPlanner plans (*.gplan)</source>
        <translation>GreenPlanner 计划 (*.gplan)</translation>
    </message>
    <message>
        <source>The plan was recovered. It is not saved yet.</source>
        <translation>计划已恢复，尚未保存。</translation>
    </message>
</context>
<context>
    <name>FleetsPage</name>
    <message>
        <source>Fleets</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Add fleet</source>
        <translation>添加机群</translation>
    </message>
    <message>
        <source>A fleet is a number of accelerators of one kind at one site.</source>
        <translation>机群是同一站点的若干同型号加速器。</translation>
    </message>
</context>
<context>
    <name>FlexibleNote</name>
    <message>
        <source>The plan moves the work knowing all hours in advance, which saves {foresight} of the emissions of the fleet&apos;s electricity. Knowing only the mean profile of month and hour saves {profile}.</source>
        <translation>计划在事先知道所有小时的情况下移动工作，节省该机群用电排放的 {foresight}。只知道各月各小时的均值时节省 {profile}。</translation>
    </message>
    <message>
        <source>The grid&apos;s shape here is such a profile itself: import a year of hours to see more.</source>
        <translation>此处的电网曲线本身就是这样的均值：导入一年的逐时数据可看到差别。</translation>
    </message>
</context>
<context>
    <name>HeadlineTable</name>
    <message>
        <source>Headline figures, baseline and what-if</source>
        <translation>主要数字，基线与假设分析</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference (%)</source>
        <translation>差异 (%)</translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Facility energy: IT equipment, cooling and distribution</source>
        <translation>设施能耗：IT 设备、制冷与配电</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>Scopes 1, 2 and 3 with the factors of the grid</source>
        <translation>范围一、二、三，采用电网因子</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>Scopes 1, 2 and 3 with the factors of the contracts</source>
        <translation>范围一、二、三，采用合同因子</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Water on site and at the power plants</source>
        <translation>站内用水与发电厂用水</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cash cost: hardware, electricity, contracts, water, upkeep, credits</source>
        <translation>现金成本：硬件、电力、合同、用水、维护、碳信用</translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation>较基线</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>不是最新</translation>
    </message>
</context>
<context>
    <name>LeverPanel</name>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Reset {name} to the baseline</source>
        <translation>将{name}恢复为基线</translation>
    </message>
    <message>
        <source>Changes in this scenario</source>
        <translation>此情景的更改</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>全部机群</translation>
    </message>
    <message>
        <source>Fleet {name}</source>
        <translation>机群 {name}</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>站点 {name}</translation>
    </message>
    <message>
        <source>{name}, factor</source>
        <translation>{name}，系数</translation>
    </message>
    <message>
        <source>mean {current}, baseline {baseline} ({change})</source>
        <translation>均值 {current}，基线 {baseline}（{change}）</translation>
    </message>
    <message>
        <source>mean {baseline}</source>
        <translation>均值 {baseline}</translation>
    </message>
    <message>
        <source>baseline {baseline} ({change})</source>
        <translation>基线 {baseline}（{change}）</translation>
    </message>
    <message>
        <source>as in the baseline</source>
        <translation>与基线相同</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>Several models: choose one for all</source>
        <translation>有多个型号：选择一个用于全部</translation>
    </message>
    <message>
        <source>baseline {name}</source>
        <translation>基线 {name}</translation>
    </message>
    <message>
        <source>Entered power and embodied values stay in force.</source>
        <translation>已输入的功率和隐含碳仍然有效。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The figures are of the plan before: %1</source>
        <translation>当前数字属于之前的计划：%1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>GreenPlanner manual</source>
        <translation>GreenPlanner 手册</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Reference: figures</source>
        <translation>参考：数字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Energy contracts</source>
        <translation>能源合同</translation>
    </message>
    <message>
        <source>Carbon credits</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Reference: inputs of {list}</source>
        <translation>参考：{list}的输入</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Sum {sum}: {missing} missing.</source>
        <translation>合计 {sum}：还差 {missing}。</translation>
    </message>
    <message>
        <source>Sum {sum}: {missing} too much.</source>
        <translation>合计 {sum}：超出 {missing}。</translation>
    </message>
    <message>
        <source>Sum 100 %.</source>
        <translation>合计 100 %。</translation>
    </message>
</context>
<context>
    <name>MonthlyDialog</name>
    <message>
        <source>{count} of 12 months are still empty.</source>
        <translation>12 个月中还有 {count} 个月为空。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Notes on the figures</source>
        <translation>数字说明</translation>
    </message>
    <message>
        <source>What the reader of these figures must know. Press Enter to go to the place.</source>
        <translation>读者必须了解的事项。按 Enter 键转到相应位置。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notes on these figures</source>
        <translation>数字说明</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Clear one cell</source>
        <translation>清除一个单元格</translation>
    </message>
    <message>
        <source>Clear {count} cells</source>
        <translation>清除 {count} 个单元格</translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation>粘贴 {count} 个单元格</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>添加{what}</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>复制{what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>删除{what}</translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation>移动{what}</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>entered</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Range: {low} to {high}</source>
        <translation>范围：{low} 至 {high}</translation>
    </message>
    <message>
        <source>Catalog row: {row} in {table}</source>
        <translation>目录行：{table} 中的 {row}</translation>
    </message>
    <message>
        <source>License: {licence}</source>
        <translation>许可：{licence}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Figures by site</source>
        <translation>各站点数字</translation>
    </message>
    <message>
        <source>Totals by scope</source>
        <translation>各范围总量</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
    <message>
        <source>Add a site and a fleet: energy, emissions, water and cost appear here at once.</source>
        <translation>添加站点和机群后，能耗、排放、用水和成本会立即显示在这里。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Energy (MWh)</source>
        <translation>能耗 (MWh)</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Location (t CO₂e)</source>
        <translation>基于位置 (t CO₂e)</translation>
    </message>
    <message>
        <source>Market (t CO₂e)</source>
        <translation>基于市场 (t CO₂e)</translation>
    </message>
    <message>
        <source>Water (m³)</source>
        <translation>用水 (m³)</translation>
    </message>
    <message>
        <source>Cost ({currency})</source>
        <translation>成本 ({currency})</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部站点</translation>
    </message>
    <message>
        <source>Scope 1</source>
        <translation>范围一</translation>
    </message>
    <message>
        <source>Scope 2</source>
        <translation>范围二</translation>
    </message>
    <message>
        <source>Scope 3</source>
        <translation>范围三</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放</translation>
    </message>
    <message>
        <source>Location-based (t CO₂e)</source>
        <translation>基于位置 (t CO₂e)</translation>
    </message>
    <message>
        <source>Market-based (t CO₂e)</source>
        <translation>基于市场 (t CO₂e)</translation>
    </message>
    <message>
        <source>Carbon credits retired: {amount}. A ledger of its own, in no total.</source>
        <translation>已注销碳信用：{amount}。单独记账，不计入任何总量。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Figures not up to date</source>
        <translation>数字不是最新</translation>
    </message>
    <message>
        <source>The figures are those of the plan before the fault that is told above the page.</source>
        <translation>当前数字属于页面上方所示错误出现之前的计划。</translation>
    </message>
    <message>
        <source>1 note on these figures</source>
        <translation>数字说明：1 条</translation>
    </message>
    <message>
        <source>{count} notes on these figures</source>
        <translation>数字说明：{count} 条</translation>
    </message>
    <message>
        <source>Show warnings and disclosures (Ctrl+Shift+N)</source>
        <translation>显示警告与披露 (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Energy contracts</source>
        <translation>能源合同</translation>
    </message>
    <message>
        <source>Carbon credits</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Site {name}</source>
        <translation>站点 {name}</translation>
    </message>
    <message>
        <source>Fleet {name}</source>
        <translation>机群 {name}</translation>
    </message>
    <message>
        <source>Contract {name}</source>
        <translation>合同 {name}</translation>
    </message>
    <message>
        <source>Credit {name}</source>
        <translation>碳信用 {name}</translation>
    </message>
    <message>
        <source>Series {name}</source>
        <translation>序列 {name}</translation>
    </message>
    <message>
        <source>Scenario {name}</source>
        <translation>情景 {name}</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>计划需要名称。</translation>
    </message>
    <message>
        <source>Edit {field}</source>
        <translation>编辑{field}</translation>
    </message>
    <message>
        <source>Reset {field}</source>
        <translation>重置{field}</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Plan settings</source>
        <translation>计划设置</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Not entered ({default})</source>
        <translation>未输入（{default}）</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>计划需要名称。</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Cells that were not understood</source>
        <translation>未能识别的单元格</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{count} cells entered.</source>
        <translation>已输入 {count} 个单元格。</translation>
    </message>
    <message>
        <source>1 cell entered.</source>
        <translation>已填入 1 个单元格。</translation>
    </message>
    <message>
        <source>{count} rows added ({what}).</source>
        <translation>已添加 {count} 行（{what}）。</translation>
    </message>
    <message>
        <source>1 row added ({what}).</source>
        <translation>已添加 1 行({what})。</translation>
    </message>
    <message>
        <source>1 column of the block lies beyond the table and was left out.</source>
        <translation>数据块有 1 列超出表格，已略去。</translation>
    </message>
    <message>
        <source>{count} columns of the block lie beyond the table and were left out.</source>
        <translation>粘贴内容有 {count} 列超出表格，已略去。</translation>
    </message>
    <message>
        <source>1 cell was not understood; it stays marked with the pasted text:</source>
        <translation>有 1 个单元格无法识别；它保留标记和粘贴的文本：</translation>
    </message>
    <message>
        <source>{count} cells were not understood; they stay marked with the pasted text:</source>
        <translation>有 {count} 个单元格未能识别，保留粘贴的文本并作标记：</translation>
    </message>
    <message>
        <source>{row}, {column}: {sentence}</source>
        <translation>{row}, {column}: {sentence}</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Kind of profile</source>
        <translation>曲线种类</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>Weekly pattern (168 hours, local time)</source>
        <translation>周模式（168 小时，当地时间）</translation>
    </message>
    <message>
        <source>Hourly values (8 760 hours, UTC)</source>
        <translation>小时值（8 760 小时，UTC）</translation>
    </message>
    <message>
        <source>Imported series</source>
        <translation>导入的序列</translation>
    </message>
    <message>
        <source>Utilization in percent by hour of the day and day of the week</source>
        <translation>利用率(%)，按一天的小时和星期</translation>
    </message>
    <message>
        <source>Fill empty cells with the first value</source>
        <translation>用第一个值填充空单元格</translation>
    </message>
    <message>
        <source>Copy Monday to Friday</source>
        <translation>将周一套用到周二至周五</translation>
    </message>
    <message>
        <source>Percent by hour (rows) and day (columns). A block can be pasted from a spreadsheet.</source>
        <translation>按小时（行）和星期（列）的百分数。可以粘贴电子表格中的数据块。</translation>
    </message>
    <message>
        <source>One column of 8 760 values from 1 January 00:00 UTC, as shares (0 to 1) or in percent. Copy it in a spreadsheet, or read it from a CSV file.</source>
        <translation>一列 8 760 个值，自 1 月 1 日 00:00 UTC 起，以比例（0 至 1）或百分数表示。可从电子表格复制，或从 CSV 文件读取。</translation>
    </message>
    <message>
        <source>Paste column</source>
        <translation>粘贴列</translation>
    </message>
    <message>
        <source>Read CSV file…</source>
        <translation>读取 CSV 文件…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>The plan has no imported series.</source>
        <translation>计划没有导入的序列。</translation>
    </message>
    <message>
        <source>{count} of 8 760 values are there.</source>
        <translation>8 760 个值中已有 {count} 个。</translation>
    </message>
    <message>
        <source>Choose a series.</source>
        <translation>请选择序列。</translation>
    </message>
    <message>
        <source>{count} of 168 hours are still empty.</source>
        <translation>168 个小时中还有 {count} 个为空。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Read hourly values</source>
        <translation>读取小时值</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>无法读取文件：{reason}</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>列 {name}</translation>
    </message>
</context>
<context>
    <name>QuantityAndYear</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Headline figures by year</source>
        <translation>各年主要数字</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy all rows for Excel</source>
        <translation>复制全部行到 Excel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要数字</translation>
    </message>
    <message>
        <source>Warnings and disclosures that will be printed: {count}</source>
        <translation>将要打印的警告与披露：{count} 条</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
</context>
<context>
    <name>ResultColumns</name>
    <message>
        <source>Result over all years of the plan, of the active scenario; read-only.</source>
        <translation>当前情景下计划全部年份的结果；只读。</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT 能耗</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>Scope 2, location-based</source>
        <translation>范围二，基于位置</translation>
    </message>
    <message>
        <source>rejected: {reason}</source>
        <translation>不合格：{reason}</translation>
    </message>
    <message>
        <source>more than the site&apos;s electricity</source>
        <translation>超出站点用电</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Volume that covers electricity of the site.</source>
        <translation>覆盖站点用电的电量。</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Volume beyond the electricity of the site; it has no effect.</source>
        <translation>超出站点用电的电量，不起作用。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Volume that does not meet the quality criteria.</source>
        <translation>不符合质量标准的电量。</translation>
    </message>
    <message>
        <source>Why not in full</source>
        <translation>未全额计入的原因</translation>
    </message>
    <message>
        <source>Why a volume is unused or rejected.</source>
        <translation>电量未使用或不合格的原因。</translation>
    </message>
    <message>
        <source>no: {status}</source>
        <translation>否：{status}</translation>
    </message>
    <message>
        <source>no: no date</source>
        <translation>否：无日期</translation>
    </message>
    <message>
        <source>no: outside the plan&apos;s years</source>
        <translation>否：不在计划年份内</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Only retired credits with a retirement date in the years of the plan count as retired.</source>
        <translation>只有注销日期在计划年份内的已注销碳信用才计为已注销。</translation>
    </message>
    <message>
        <source>Counts as retired</source>
        <translation>计为已注销</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器数</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器数</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>Scope 2, market-based</source>
        <translation>范围二，基于市场</translation>
    </message>
    <message>
        <source>Retired in the plan&apos;s years</source>
        <translation>计划年份内已注销</translation>
    </message>
    <message>
        <source>Planned or purchased</source>
        <translation>计划或已购</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>What-if {number}</source>
        <translation>假设 {number}</translation>
    </message>
    <message>
        <source>Baseline: the first move of a slider starts a scenario.</source>
        <translation>基线：首次移动滑块即新建情景。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Start a new scenario on the baseline</source>
        <translation>在基线上新建情景</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Take all changes of this scenario back</source>
        <translation>撤销此情景的全部更改</translation>
    </message>
    <message>
        <source>Apply to plan</source>
        <translation>应用到计划</translation>
    </message>
    <message>
        <source>Enter the changes of this scenario into the plan itself</source>
        <translation>将此情景的更改写入计划本身</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>复制情景</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>Reset scenario</source>
        <translation>重置情景</translation>
    </message>
    <message>
        <source>Apply {name} to the plan</source>
        <translation>将 {name} 应用到计划</translation>
    </message>
</context>
<context>
    <name>ScenarioBox</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Which scenario the figures are of (Ctrl+B for the next)</source>
        <translation>当前数字所属的情景（Ctrl+B 切换到下一个）</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import hourly series</source>
        <translation>导入小时序列</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所示</translation>
    </message>
    <message>
        <source>A file of less than a year: repeat its mean day</source>
        <translation>文件不足一年：重复其平均日</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Least {least}, mean {mean}, most {most}</source>
        <translation>最小 {least}，均值 {mean}，最大 {most}</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修补</translation>
    </message>
</context>
<context>
    <name>SeriesEdits</name>
    <message>
        <source>These are marginal intensities; scope 2 takes average ones: choose another column.</source>
        <translation>这些是边际强度；范围二采用平均强度：请选择其他列。</translation>
    </message>
    <message>
        <source>A grid series holds intensities: choose their unit, such as g/kWh.</source>
        <translation>电网序列应为强度：请选择其单位，例如 g/kWh。</translation>
    </message>
    <message>
        <source>Utilization holds shares: choose their unit, % or 1.</source>
        <translation>利用率应为比例：请选择其单位，% 或 1。</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Hourly series</source>
        <translation>小时序列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The plan has no hourly series yet. A file with a value for each hour of a year gives a site its grid intensity, or a fleet its utilization.</source>
        <translation>计划还没有小时序列。含一年中每小时一个值的文件可为站点提供电网强度，或为机群提供利用率。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{name} is used by {users}; choose another value there first.</source>
        <translation>{name} 正被 {users} 使用；请先在那里另选数值。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>删除 {name}</translation>
    </message>
</context>
<context>
    <name>SeriesPreview</name>
    <message>
        <source>Picture of the year</source>
        <translation>全年图示</translation>
    </message>
    <message>
        <source>January to December from left to right, 00:00 to 23:00 UTC from top to bottom</source>
        <translation>从左到右为 1 月至 12 月，从上到下为 00:00 至 23:00 UTC</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>SiteHours</name>
    <message>
        <source>IT power</source>
        <translation>IT 功率</translation>
    </message>
    <message>
        <source>Facility power</source>
        <translation>设施功率</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>电网强度</translation>
    </message>
    <message>
        <source>Grid import</source>
        <translation>购电</translation>
    </message>
    <message>
        <source>Solar and wind on site</source>
        <translation>现场光伏和风电</translation>
    </message>
    <message>
        <source>Energy in the battery</source>
        <translation>电池存量</translation>
    </message>
    <message>
        <source>Outdoor dry bulb</source>
        <translation>室外干球温度</translation>
    </message>
    <message>
        <source>Outdoor wet bulb</source>
        <translation>室外湿球温度</translation>
    </message>
    <message>
        <source>Free-cooling share</source>
        <translation>自然冷却占比</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Accelerators, busy</source>
        <translation>加速器，忙碌</translation>
    </message>
    <message>
        <source>Accelerators, idle</source>
        <translation>加速器，空闲</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Memory, drives, network</source>
        <translation>内存、硬盘、网络</translation>
    </message>
    <message>
        <source>Power supply loss</source>
        <translation>电源损耗</translation>
    </message>
    <message>
        <source>Cooling and distribution</source>
        <translation>制冷与配电</translation>
    </message>
    <message>
        <source>Compressors</source>
        <translation>压缩机</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风机</translation>
    </message>
    <message>
        <source>Pumps</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>UPS and distribution</source>
        <translation>UPS 与配电</translation>
    </message>
    <message>
        <source>Other cooling</source>
        <translation>其他制冷</translation>
    </message>
    <message>
        <source>Battery loss</source>
        <translation>电池损耗</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>上网电量</translation>
    </message>
    <message>
        <source>Curtailed</source>
        <translation>弃电</translation>
    </message>
    <message>
        <source>{what}, {site}, {year}</source>
        <translation>{what}，{site}，{year}</translation>
    </message>
    <message>
        <source>Hour of the day, local time</source>
        <translation>一天中的小时，当地时间</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Lowest hour</source>
        <translation>最低小时</translation>
    </message>
    <message>
        <source>Highest hour</source>
        <translation>最高小时</translation>
    </message>
    <message>
        <source>Hours of the year with at least this power</source>
        <translation>一年中功率不低于此值的小时数</translation>
    </message>
    <message>
        <source>{what}, mean (kW)</source>
        <translation>{what}，均值 (kW)</translation>
    </message>
    <message>
        <source>{what}, peak (kW)</source>
        <translation>{what}，峰值 (kW)</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>负荷持续曲线</translation>
    </message>
    <message>
        <source>WUE (L/kWh)</source>
        <translation>WUE (L/kWh)</translation>
    </message>
    <message>
        <source>IT energy (kWh)</source>
        <translation>IT 能耗 (kWh)</translation>
    </message>
    <message>
        <source>Facility energy (kWh)</source>
        <translation>设施能耗 (kWh)</translation>
    </message>
    <message>
        <source>Grid import (kWh)</source>
        <translation>购电 (kWh)</translation>
    </message>
    <message>
        <source>PUE and WUE by month</source>
        <translation>各月 PUE 和 WUE</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Energy (MWh)</source>
        <translation>能量 (MWh)</translation>
    </message>
    <message>
        <source>Share of the facility energy (%)</source>
        <translation>占设施能耗 (%)</translation>
    </message>
    <message>
        <source>Energy flow</source>
        <translation>能量流</translation>
    </message>
</context>
<context>
    <name>SiteHoursDialog</name>
    <message>
        <source>Hours of a site</source>
        <translation>站点的逐时数据</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Quantity of the heat map</source>
        <translation>热图的量</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>负荷持续曲线</translation>
    </message>
    <message>
        <source>PUE and WUE by month</source>
        <translation>各月 PUE 和 WUE</translation>
    </message>
    <message>
        <source>Energy flow</source>
        <translation>能量流</translation>
    </message>
    <message>
        <source>The plan has no figures yet: see what the notice bar says.</source>
        <translation>计划还没有数值：请看提示栏。</translation>
    </message>
    <message>
        <source>No fleet is in service at this site in {year}.</source>
        <translation>{year} 年此站点没有在用的机群。</translation>
    </message>
    <message>
        <source>Local time of the site ({zone})</source>
        <translation>站点当地时间 ({zone})</translation>
    </message>
    <message>
        <source>one PUE for all hours: choose a cooling system to have it by the hour</source>
        <translation>所有小时同一 PUE：选择制冷系统可得逐时值</translation>
    </message>
    <message>
        <source>figures before the last edit</source>
        <translation>上次修改之前的数值</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>添加站点</translation>
    </message>
    <message>
        <source>A site is a hall with its grid, water and prices. Fleets stand at sites.</source>
        <translation>站点是一座机房，有自己的电网、用水和价格。机群位于站点。</translation>
    </message>
    <message>
        <source>Hours of this site…</source>
        <translation>此站点的逐时数据…</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name} to the baseline</source>
        <translation>将{name}恢复为基线</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>尚未保存到文件</translation>
    </message>
    <message>
        <source>Figures are of the plan before</source>
        <translation>当前数字属于之前的计划</translation>
    </message>
    <message>
        <source>Evaluated in {ms} ms</source>
        <translation>计算用时 {ms} 毫秒</translation>
    </message>
    <message>
        <source>Catalog {version}</source>
        <translation>目录 {version}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>all fleets</source>
        <translation>全部机群</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>全部站点</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{label}, {where}</source>
        <translation>{label}，{where}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <source>{what}: not entered</source>
        <translation>{what}：未输入</translation>
    </message>
    <message>
        <source>No changes yet: move a slider.</source>
        <translation>还没有更改：请移动滑块。</translation>
    </message>
    <message>
        <source>Remove this step: {step}</source>
        <translation>删除此步骤：{step}</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>TWh</source>
        <translation>TWh</translation>
    </message>
    <message>
        <source>GWh</source>
        <translation>GWh</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>GW</source>
        <translation>GW</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Mt CO₂e</source>
        <translation>Mt CO₂e</translation>
    </message>
    <message>
        <source>kt CO₂e</source>
        <translation>kt CO₂e</translation>
    </message>
    <message>
        <source>t CO₂e</source>
        <translation>t CO₂e</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂e</translation>
    </message>
    <message>
        <source>million m³</source>
        <translation>百万 m³</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>G</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>M</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>k</source>
        <translation>千</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>per USD</source>
        <translation>每美元</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>currency/t</source>
        <translation>currency/吨</translation>
    </message>
    <message>
        <source>M currency/year</source>
        <translation>百万 currency/年</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>kg CO₂e/kWh</source>
        <translation>kg CO₂e/kWh</translation>
    </message>
    <message>
        <source>h from UTC</source>
        <translation>h (UTC)</translation>
    </message>
    <message>
        <source>%/year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>L/kWh</source>
        <translation>L/kWh</translation>
    </message>
    <message>
        <source>currency/kWh</source>
        <translation>currency/kWh</translation>
    </message>
    <message>
        <source>currency/m³</source>
        <translation>currency/m³</translation>
    </message>
    <message>
        <source>h/year</source>
        <translation>小时/年</translation>
    </message>
    <message>
        <source>L/year</source>
        <translation>L/年</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>kg CO₂e/kg</source>
        <translation>kg CO₂e/kg</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>W/GB</source>
        <translation>W/GB</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>currency</translation>
    </message>
    <message>
        <source>kWh/year</source>
        <translation>kWh/年</translation>
    </message>
    <message>
        <source>kg/kWh</source>
        <translation>kg/kWh</translation>
    </message>
    <message>
        <source>M currency</source>
        <translation>百万 currency</translation>
    </message>
    <message>
        <source>kg/M currency</source>
        <translation>kg/百万 currency</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Empty: not entered.</source>
        <translation>留空：未输入。</translation>
    </message>
</context>
<context>
    <name>WeatherImport</name>
    <message>
        <source>{place}, dry bulb</source>
        <translation>{place}，干球</translation>
    </message>
    <message>
        <source>{place}, wet bulb</source>
        <translation>{place}，湿球</translation>
    </message>
    <message>
        <source>Import weather year</source>
        <translation>导入气象年</translation>
    </message>
    <message>
        <source>Weather belongs to a site: add a site first.</source>
        <translation>气象属于站点：请先添加站点。</translation>
    </message>
    <message>
        <source>Site that the weather is for</source>
        <translation>使用该气象的站点</translation>
    </message>
    <message>
        <source>Weather years, EPW or TMY3 (*.epw *.csv);;All files (*)</source>
        <translation>气象年，EPW 或 TMY3 (*.epw *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Plan the energy, carbon, water and cost of your AI fleets.</source>
        <translation>规划 AI 机群的能耗、碳、水与成本。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>or drop a .gplan file on this window</source>
        <translation>或将 .gplan 文件拖放到此窗口</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Nothing to try out yet</source>
        <translation>还没有可试的内容</translation>
    </message>
    <message>
        <source>Add a site and a fleet first; then the sliders show at once what a change does.</source>
        <translation>请先添加站点和机群；之后滑块会立即显示更改的效果。</translation>
    </message>
    <message>
        <source>What-if: {name}</source>
        <translation>假设分析：{name}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>重置{name}</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>删除一个步骤</translation>
    </message>
</context>
</TS>
