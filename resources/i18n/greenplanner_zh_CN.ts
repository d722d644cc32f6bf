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
        <source>&amp;Catalog versions…</source>
        <translation>目录版本(&amp;C)…</translation>
    </message>
    <message>
        <source>See, add and choose versions of the catalog, and what they change</source>
        <translation>查看、添加和选择目录版本，以及版本带来的变化</translation>
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
    <name>CalibrationPanel</name>
    <message>
        <source>GPU to calibrate</source>
        <translation>要校准的 GPU</translation>
    </message>
    <message>
        <source>Use for fleet…</source>
        <translation>用于机群…</translation>
    </message>
    <message>
        <source>Levels of power with their intervals</source>
        <translation>各功率水平及其区间</translation>
    </message>
    <message>
        <source>Calibrating…</source>
        <translation>正在校准…</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>Enter the measured values into a fleet of the plan, in one step that can be undone</source>
        <translation>将实测值写入计划的机群，一步完成，可撤销</translation>
    </message>
    <message>
        <source>The figures of the demonstration are made up and cannot be used for a fleet</source>
        <translation>演示的数字为虚构，不能用于机群</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Measured over</source>
        <translation>测量时长</translation>
    </message>
    <message>
        <source>Idle, bare</source>
        <translation>空闲，裸机</translation>
    </message>
    <message>
        <source>Ready, loaded</source>
        <translation>就绪，已加载</translation>
    </message>
    <message>
        <source>Idle (loaded?)</source>
        <translation>空闲（已加载？）</translation>
    </message>
    <message>
        <source>Sustained max.</source>
        <translation>持续最大</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Enforced limit</source>
        <translation>强制上限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Per {unit}: {mark}</source>
        <translation>每{unit}：{mark}</translation>
    </message>
    <message>
        <source>… less idle</source>
        <translation>…扣除空闲</translation>
    </message>
    <message>
        <source>Sensor: all values may be off by about ±{usual} % (worst seen {worst} %), always in the same direction for one card. This is in none of the intervals.</source>
        <translation>传感器：所有数值可能偏差约 ±{usual} %（已见最差 {worst} %），同一张卡方向始终一致。不包含在任何区间内。</translation>
    </message>
    <message>
        <source>Check sum of the readings: {sum}</source>
        <translation>读数的校验值：{sum}</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>saturating</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>power law</source>
        <translation>幂律</translation>
    </message>
    <message>
        <source>{count} × {seconds} s</source>
        <translation>{count} 次 × {seconds} s</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>scatter {watts} W</source>
        <translation>离散 {watts} W</translation>
    </message>
    <message>
        <source>Curve at 0 %</source>
        <translation>曲线在 0 % 处</translation>
    </message>
    <message>
        <source>Curve, rise</source>
        <translation>曲线，升幅</translation>
    </message>
    <message>
        <source>The measured values are in {fleet} now.</source>
        <translation>实测值已写入 {fleet}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CarbonFree</name>
    <message>
        <source>Carbon-free share, hour by hour</source>
        <translation>逐时无碳比例</translation>
    </message>
    <message>
        <source>Matched share without the grid&apos;s own, hour by hour</source>
        <translation>逐时匹配比例，不含电网自身部分</translation>
    </message>
    <message>
        <source>Contracted beyond the load, hour by hour</source>
        <translation>超出负荷的合同电量，逐时</translation>
    </message>
    <message>
        <source>Carbon-free share of the grid, hour by hour</source>
        <translation>电网的逐时无碳比例</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Average day</source>
        <translation>平均日</translation>
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
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Grid, carbon-free</source>
        <translation>电网，无碳</translation>
    </message>
    <message>
        <source>Not carbon-free</source>
        <translation>非无碳</translation>
    </message>
    <message>
        <source>Beyond the load</source>
        <translation>超出负荷</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Electricity used</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Contracted and on-site generation</source>
        <translation>合同与现场发电</translation>
    </message>
    <message>
        <source>Matched in the hour</source>
        <translation>同一小时内匹配</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>{what}, {site}, {year}</source>
        <translation>{what}，{site}，{year}</translation>
    </message>
</context>
<context>
    <name>CarbonFreePanel</name>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>No electricity to match</source>
        <translation>没有可匹配的用电</translation>
    </message>
    <message>
        <source>Fleets draw electricity; contracts and panels on site are matched with it here.</source>
        <translation>机群用电后，合同和现场光伏将在此与之匹配。</translation>
    </message>
    <message>
        <source>24/7 CFE score</source>
        <translation>24/7 无碳能源 (CFE) 得分</translation>
    </message>
    <message>
        <source>Share of the electricity that is carbon-free in the hour in which it is used: on site, contracts, and the carbon-free part of the grid. The grid is its average, not net of attributes sold to others, unless a calculated residual mix gives the untracked part.</source>
        <translation>用电当小时内无碳电力所占的比例：现场发电、合同以及电网的无碳部分。电网取平均值，未扣除已售予他人的属性；若有计算得出的剩余结构，则取其未被追踪的部分。</translation>
    </message>
    <message>
        <source>Matched in the hour</source>
        <translation>同一小时内匹配</translation>
    </message>
    <message>
        <source>The same without the carbon-free part of the grid.</source>
        <translation>同上，不含电网的无碳部分。</translation>
    </message>
    <message>
        <source>Matched by the year</source>
        <translation>按年匹配</translation>
    </message>
    <message>
        <source>What surplus of one hour covers another: the annual share. It flatters.</source>
        <translation>一个小时的富余抵补另一个小时：即年度比例。结果偏乐观。</translation>
    </message>
    <message>
        <source>Beyond the load</source>
        <translation>超出负荷</translation>
    </message>
    <message>
        <source>Contracted electricity of hours in which the site used less; it covers nothing.</source>
        <translation>站点用电较少的小时里多出的合同电量；不覆盖任何用电。</translation>
    </message>
    <message>
        <source>A view on the draft of the Scope 2 Guidance (consultation of 2025), not in force.</source>
        <translation>依据范围二指南草案（2025 年征求意见稿）的视图，尚未生效。</translation>
    </message>
    <message>
        <source>What is not matched in its hour takes the residual mix, else the fossil factor.</source>
        <translation>小时内未匹配的部分取剩余结构因子，没有则取化石因子。</translation>
    </message>
    <message>
        <source>What is not matched in its hour takes the fossil factor.</source>
        <translation>小时内未匹配的部分取化石因子。</translation>
    </message>
    <message>
        <source>Scope 2, location-based</source>
        <translation>范围二，基于位置</translation>
    </message>
    <message>
        <source>No contract acts on it.</source>
        <translation>合同对其没有影响。</translation>
    </message>
    <message>
        <source>Scope 2, market-based (in force)</source>
        <translation>范围二，基于市场（现行）</translation>
    </message>
    <message>
        <source>Annual matching, GHG Protocol Scope 2 Guidance of 2015.</source>
        <translation>年度匹配，GHG Protocol 范围二指南（2015 年）。</translation>
    </message>
    <message>
        <source>Draft by the hour, residual mix</source>
        <translation>逐时草案，剩余结构因子</translation>
    </message>
    <message>
        <source>Draft by the hour, fossil rest</source>
        <translation>逐时草案，其余取化石因子</translation>
    </message>
    <message>
        <source>Carbon-free energy by the hour</source>
        <translation>逐时无碳能源</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部站点</translation>
    </message>
    <message>
        <source>The hourly figures are a view, in no total.</source>
        <translation>逐时数字仅为视图，不计入总量。</translation>
    </message>
    <message>
        <source>{volume} of another grid are left out of the draft view.</source>
        <translation>草案视图不计入来自其他电网的 {volume}。</translation>
    </message>
    <message>
        <source>Own devices in federated training are in scope 2 too, but at no site and not here.</source>
        <translation>联邦训练中的自有设备也属于范围二，但不在任何站点，因此不在此处。</translation>
    </message>
    <message>
        <source>Spread evenly over the hours, because no course is known: {names}.</source>
        <translation>因走势未知而平均分摊到各小时：{names}。</translation>
    </message>
    <message>
        <source>The grid&apos;s carbon-free share is that of the residual mix, net of attributes sold.</source>
        <translation>电网的无碳比例取自剩余结构，已扣除售予他人的属性。</translation>
    </message>
    <message>
        <source>The carbon-free share of the grid stays the same over the years, although its factor changes.</source>
        <translation>电网的无碳比例在各年保持不变，尽管其因子会变化。</translation>
    </message>
    <message>
        <source>The carbon-free share of the grid is that of the nearest known mix.</source>
        <translation>电网的无碳比例取最近的已知电源结构。</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <source>Catalog versions</source>
        <translation>目录版本</translation>
    </message>
    <message>
        <source>The catalog fills what is not entered. A newer table is added as a file: its rows replace those of the same id and join the others, and each earlier version stays, so that an earlier report can be computed again to the same digits.</source>
        <translation>未输入的数值由目录补全。更新的表以文件形式添加：其中的行替换相同标识的行，其余行加入；每个旧版本都会保留，因此以前的报告可以重新计算并得到完全相同的数字。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Added table</source>
        <translation>添加的表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Figures under both versions</source>
        <translation>两个版本下的数字</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>有差异的输入</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>添加表…</translation>
    </message>
    <message>
        <source>Remove table</source>
        <translation>删除表</translation>
    </message>
    <message>
        <source>Use for this plan</source>
        <translation>用于此计划</translation>
    </message>
    <message>
        <source>Always the newest</source>
        <translation>始终用最新</translation>
    </message>
    <message>
        <source>Let the plan follow the newest version on this computer</source>
        <translation>让计划采用本机上的最新版本</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>this plan, fixed</source>
        <translation>本计划，已固定</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>本计划</translation>
    </message>
    <message>
        <source>The plan follows this version; choose another one to compare.</source>
        <translation>计划采用此版本；请选择另一个版本进行比较。</translation>
    </message>
    <message>
        <source>The plan has no fleets yet, so there is nothing to compare.</source>
        <translation>计划还没有机群，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>This plan under {old} and under {new}: inputs that differ: {count}</source>
        <translation>此计划在 {old} 与 {new} 下的比较，有差异的输入：{count}</translation>
    </message>
    <message>
        <source>Nothing that this plan takes from the catalog differs between {old} and {new}.</source>
        <translation>此计划取自目录的内容在 {old} 与 {new} 之间没有差异。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Difference (%)</source>
        <translation>差异 (%)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add a catalog table</source>
        <translation>添加目录表</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Label of the new version, for example grid-2027:</source>
        <translation>新版本的标签，例如 grid-2027：</translation>
    </message>
    <message>
        <source>{file} was added to {table}: new rows: {new}, replaced: {replaced}.</source>
        <translation>{file} 已添加到 {table}：新增行 {new}，替换行 {replaced}。</translation>
    </message>
    <message>
        <source>This plan is fixed to a version with {label}; choose another version first.</source>
        <translation>此计划固定在含 {label} 的版本；请先选择其他版本。</translation>
    </message>
    <message>
        <source>{label} was removed.</source>
        <translation>已删除 {label}。</translation>
    </message>
    <message>
        <source>Catalog version</source>
        <translation>目录版本</translation>
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
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters (billion)</source>
        <translation>参数（十亿）</translation>
    </message>
    <message>
        <source>Active (billion)</source>
        <translation>激活（十亿）</translation>
    </message>
    <message>
        <source>Tokens (billion)</source>
        <translation>词元（十亿）</translation>
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
        <source>workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>residual mix</source>
        <translation>剩余结构</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>台服务器</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
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
    <name>ChecksDialog</name>
    <message>
        <source>Published checks</source>
        <translation>与公布值核对</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs collected afterwards</source>
        <translation>之后收集的训练</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Services elsewhere</source>
        <translation>他处的服务</translation>
    </message>
    <message>
        <source>{count} published runs, predicted from parameters, tokens (or FLOPs) and hardware alone: the accelerator-hours are off by {error} % (median), at worst {low} and {high} times the published ones. Energy is compared where it was measured; TDP x hours is no measurement.</source>
        <translation>{count} 次公布的训练，仅由参数、词元（或 FLOPs）和硬件预测：加速器小时偏差 {error} %（中位数），最差为公布值的 {low} 倍和 {high} 倍。能耗只与实测值比较；TDP x 小时不是测量。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Published (h)</source>
        <translation>公布 (h)</translation>
    </message>
    <message>
        <source>Computed (h)</source>
        <translation>计算 (h)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Published (MWh)</source>
        <translation>公布 (MWh)</translation>
    </message>
    <message>
        <source>Computed (MWh)</source>
        <translation>计算 (MWh)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{count} more runs, collected after the usual efficiencies were set: computed over published accelerator-hours is {middle} in the middle, {inside} lie within a factor of 2. {range} are inside the range that is shown, which was widened for them: before, about half were. Teams differ by 2 with the same model and hardware. All figures are recalled, not read again.</source>
        <translation>另有 {count} 次训练，在设定常用效率之后收集：计算值与公布的加速器小时之比居中为 {middle}，{inside} 在 2 倍以内。{range} 在所示范围内，该范围为此放宽过：此前约为一半。相同模型和硬件下，各团队相差可达 2 倍。所有数字均凭记忆，未再查阅。</translation>
    </message>
    <message>
        <source>Services that others measured. No number was fitted to them, but that a mixture of experts takes more requests where nobody enters a batch was decided knowing DeepSeek&apos;s account. The software of 2023 needed two to three times what today&apos;s does; enter it as Work by software.</source>
        <translation>由他人测量的服务。没有任何数字按它们拟合，但未输入批量时混合专家模型取更多请求，这一点是在知道 DeepSeek 的说明之后决定的。2023 年的软件需要今天两到三倍的工作量；请在“软件工作系数”中输入。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>ML.ENERGY benchmark v3 (NeurIPS 2025): energy per output token of {count} configurations on H100 and B200, computed from parameters, bits, accelerators, batch and tokens. The model was fitted on every second model of the list and judged on the others. Its structure was chosen looking at all rows, so the shares are favorable: expect about four of five.</source>
        <translation>ML.ENERGY 基准 v3 (NeurIPS 2025)：H100 和 B200 上 {count} 个配置的每输出词元能耗，由参数、位数、加速器、批量和词元计算。模型以列表中每隔一个的模型拟合，以其余模型检验。其结构是看过全部行后选定的，因此比例偏乐观：预计约五分之四。</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Within a factor of 1.5 (%)</source>
        <translation>1.5 倍以内 (%)</translation>
    </message>
    <message>
        <source>Median factor</source>
        <translation>倍数中位数</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
    <name>CompareDialog</name>
    <message>
        <source>Compare two recordings</source>
        <translation>比较两份记录</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>GPU of {side}</source>
        <translation>{side}的 GPU</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Savings of the fleet a year</source>
        <translation>机群每年的节省</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Reading the recordings</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>the whole recordings</source>
        <translation>整份记录</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>变化，%</translation>
    </message>
    <message>
        <source>Mean power, W</source>
        <translation>平均功率，W</translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation>能耗，Wh</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Energy per {unit}, J</source>
        <translation>每{unit}能耗，J</translation>
    </message>
    <message>
        <source>Time per {unit}, s</source>
        <translation>每{unit}时间，s</translation>
    </message>
    <message>
        <source>DEMONSTRATION: these figures are made up.</source>
        <translation>演示：这些数字为虚构。</translation>
    </message>
    <message>
        <source>Saved by {fleet} in {year}</source>
        <translation>{fleet} 在 {year} 年的节省</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>Scope 2, location-based</source>
        <translation>范围二，基于位置</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
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
    <name>CostPage</name>
    <message>
        <source>Cost by year</source>
        <translation>逐年成本</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
    <message>
        <source>Add a site and a fleet: what they cost appears here by year.</source>
        <translation>添加站点和机群后，此处逐年显示其成本。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cash and annualized cost are two views and are never added. Net present cost discounts the cash at {rate} to the first year. The internal carbon price is in no cost ({scheme}). Click a figure to see how it came about.</source>
        <translation>现金成本与年化成本是两种视图，绝不相加。净现值成本以 {rate} 将现金折现到首年。内部碳价不计入任何成本（{scheme}）。单击数字可查看其由来。</translation>
    </message>
    <message>
        <source>Not known and not counted: the rent of {names}.</source>
        <translation>未知、未计入：{names} 的租金。</translation>
    </message>
    <message>
        <source>Cost ({currency})</source>
        <translation>成本 ({currency})</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Internal carbon price ({currency}/t)</source>
        <translation>内部碳价 ({currency}/吨)</translation>
    </message>
    <message>
        <source>Emissions it covers (t CO₂e)</source>
        <translation>覆盖的排放 (t CO₂e)</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No residual mix is known for {sites}; the grid factor is used for market-based electricity without instruments.</source>
        <translation>{sites} 没有已知的剩余结构因子；未由工具覆盖的用电在基于市场方法中采用电网因子。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>其他站点</translation>
    </message>
    <message>
        <source>What covers the electricity of the sites</source>
        <translation>站点用电的覆盖情况</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Residual mix or grid</source>
        <translation>剩余结构或电网</translation>
    </message>
    <message>
        <source>Renewable share</source>
        <translation>可再生比例</translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
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
    <name>CpuServersList</name>
    <message>
        <source>Other servers</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Servers without accelerators that stand in the hall. ITEUsv counts only these, and ITEEsv counts them apart.</source>
        <translation>机房中没有加速器的服务器。ITEUsv 只计这些服务器，ITEEsv 将其单独列出。</translation>
    </message>
    <message>
        <source>Their energy is in no figure of the plan: they only give ITEEsv and ITEUsv.</source>
        <translation>其能耗不计入计划的任何数字：只用于 ITEEsv 和 ITEUsv。</translation>
    </message>
</context>
<context>
    <name>CreditDisclosure</name>
    <message>
        <source>Disclosure (ESRS E1-7): only a retirement dated in the year cancels a credit</source>
        <translation>披露 (ESRS E1-7)：只有注销日期在当年的碳信用才算注销</translation>
    </message>
    <message>
        <source>Cancelled (t CO₂e)</source>
        <translation>已注销 (t CO₂e)</translation>
    </message>
    <message>
        <source>Planned or purchased (t CO₂e)</source>
        <translation>计划或已购 (t CO₂e)</translation>
    </message>
    <message>
        <source>Retired before the year (t CO₂e)</source>
        <translation>当年之前注销 (t CO₂e)</translation>
    </message>
    <message>
        <source>Retired after the year (t CO₂e)</source>
        <translation>当年之后注销 (t CO₂e)</translation>
    </message>
    <message>
        <source>Retired without a date (t CO₂e)</source>
        <translation>注销但无日期 (t CO₂e)</translation>
    </message>
    <message>
        <source>Balance after retired credits, not an inventory figure (t CO₂e)</source>
        <translation>扣除已注销碳信用后的余额，非清单数字 (t CO₂e)</translation>
    </message>
    <message>
        <source>VCMI coverage (memo, check the tiers)</source>
        <translation>VCMI 覆盖率（备忘，请核对等级）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Share of reductions</source>
        <translation>减排占比</translation>
    </message>
    <message>
        <source>Share of removals</source>
        <translation>移除占比</translation>
    </message>
    <message>
        <source>Biogenic share of the removals</source>
        <translation>移除中生物类占比</translation>
    </message>
    <message>
        <source>Share of projects in the EU</source>
        <translation>欧盟项目占比</translation>
    </message>
    <message>
        <source>Share with corresponding adjustment</source>
        <translation>有相应调整的占比</translation>
    </message>
    <message>
        <source>Share of the standard {name}</source>
        <translation>标准 {name} 的占比</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未输入</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Shares are of the tonnes cancelled in the year. Nothing here changes a total.</source>
        <translation>占比以当年注销的吨数为基数。此处内容不改变任何总量。</translation>
    </message>
    <message>
        <source>Credits without a country do not count as projects in the EU.</source>
        <translation>未注明国家的碳信用不计为欧盟项目。</translation>
    </message>
    <message>
        <source>Where no corresponding adjustment is entered, none is counted.</source>
        <translation>未输入相应调整的，按没有计。</translation>
    </message>
    <message>
        <source>The balance takes only retirements with evidence.</source>
        <translation>余额只计有证据的注销。</translation>
    </message>
    <message>
        <source>No VCMI tier without its foundational criteria (plan settings): {names}.</source>
        <translation>未满足基础准则（计划设置）则无 VCMI 等级：{names}。</translation>
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
    <message>
        <source>Credits</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>Own removals</source>
        <translation>自有移除</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>Show the table of ESRS E1-7 below the ledger</source>
        <translation>在台账下方显示 ESRS E1-7 表</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>The certificates are not bundled, so there is no claim.</source>
        <translation>证书未捆绑，因此不构成声明。</translation>
    </message>
    <message>
        <source>Rejected: does not meet criterion {numbers}. The volume moves down the hierarchy.</source>
        <translation>不合格：不符合标准 {numbers}。该电量在层级中下移。</translation>
    </message>
    <message>
        <source>Rejected as a whole, see Evidence above.</source>
        <translation>整体不合格，见上方的证据。</translation>
    </message>
    <message>
        <source>Counted, but not answered: {numbers}.</source>
        <translation>已计入，但未回答：{numbers}。</translation>
    </message>
    <message>
        <source>All criteria of this kind of instrument are answered with Yes: counted.</source>
        <translation>此类工具的全部标准均回答“是”：已计入。</translation>
    </message>
    <message>
        <source>Asked of supplier rates only.</source>
        <translation>仅针对供应商费率。</translation>
    </message>
    <message>
        <source>Asked of power purchase agreements only.</source>
        <translation>仅针对购电协议。</translation>
    </message>
    <message>
        <source>The program prints the line on a missing residual mix by itself.</source>
        <translation>缺少剩余结构因子的说明由程序自动印出。</translation>
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
    <name>CurvePicture</name>
    <message>
        <source>Power over utilization</source>
        <translation>功率与利用率</translation>
    </message>
    <message>
        <source>DEMONSTRATION: made-up figures</source>
        <translation>演示：数字为虚构</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>功率，W</translation>
    </message>
    <message>
        <source>Utilization, %</source>
        <translation>利用率，%</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
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
        <source>energy charged - energy discharged - change of state</source>
        <translation>充电量 - 放电量 - 存量变化</translation>
    </message>
    <message>
        <source>Accuracy falls by less than 0.5 points with retraining.</source>
        <translation>重新训练后准确率下降低于 0.5 个百分点。</translation>
    </message>
    <message>
        <source>Accuracy falls by 1 to 5 points, less with retraining.</source>
        <translation>准确率下降 1 至 5 个百分点，重新训练后更少。</translation>
    </message>
    <message>
        <source>Accuracy falls by less than 0.5 points.</source>
        <translation>准确率下降低于 0.5 个百分点。</translation>
    </message>
    <message>
        <source>Accuracy falls by less than 1 point.</source>
        <translation>准确率下降低于 1 个百分点。</translation>
    </message>
    <message>
        <source>Accuracy falls by 0.3 to 1 point.</source>
        <translation>准确率下降 0.3 至 1 个百分点。</translation>
    </message>
    <message>
        <source>Little accuracy is lost.</source>
        <translation>准确率损失很小。</translation>
    </message>
    <message>
        <source>About 3 % less score (DistilBERT).</source>
        <translation>得分约低 3 % (DistilBERT)。</translation>
    </message>
    <message>
        <source>Accuracy falls by about 1 point.</source>
        <translation>准确率下降约 1 个百分点。</translation>
    </message>
    <message>
        <source>No loss with loss scaling.</source>
        <translation>使用损失缩放则无损失。</translation>
    </message>
    <message>
        <source>Under 0.25 % difference in training loss (DeepSeek-V3).</source>
        <translation>训练损失差异低于 0.25 % (DeepSeek-V3)。</translation>
    </message>
    <message>
        <source>No loss where it is tuned.</source>
        <translation>调好后无损失。</translation>
    </message>
    <message>
        <source>About no loss.</source>
        <translation>几乎无损失。</translation>
    </message>
    <message>
        <source>No loss.</source>
        <translation>无损失。</translation>
    </message>
    <message>
        <source>The output is the same.</source>
        <translation>输出相同。</translation>
    </message>
    <message>
        <source>Little is lost where only cold memory goes.</source>
        <translation>仅去掉冷内存时损失很小。</translation>
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
        <source>GHG Protocol Scope 2 Guidance (2015): no contract acts on it.</source>
        <translation>《温室气体核算体系：范围二指南》（2015）：合同对其没有影响。</translation>
    </message>
    <message>
        <source>Grid intensity in the hours used, over its yearly mean</source>
        <translation>用电时段的电网强度与其年均值之比</translation>
    </message>
    <message>
        <source>sum of volume used x factor of each instrument + rest x residual mix</source>
        <translation>各工具（使用电量 x 因子）之和 + 其余电量 x 剩余结构因子</translation>
    </message>
    <message>
        <source>Annual matching, GHG Protocol Scope 2 Guidance (2015). Credits never enter.</source>
        <translation>按年匹配，《温室气体核算体系：范围二指南》（2015）。碳信用绝不计入。</translation>
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
        <source>A market-based zero does not change it.</source>
        <translation>基于市场的零值不影响它。</translation>
    </message>
    <message>
        <source>grid loss x (location-based scope 2 + category 3b)</source>
        <translation>电网损耗 x (基于位置的范围二 + 类别 3b)</translation>
    </message>
    <message>
        <source>embodied carbon of the hardware / lifetime, for the years in which it is written off</source>
        <translation>硬件隐含碳 / 寿命，计入摊销所在的年份</translation>
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
        <source>Total, location-based / Net revenue</source>
        <translation>总量(基于位置) / 营业收入</translation>
    </message>
    <message>
        <source>Total, market-based / Net revenue</source>
        <translation>总量(基于市场) / 营业收入</translation>
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
        <source>Catalog version</source>
        <translation>目录版本</translation>
    </message>
    <message>
        <source>The version of the catalog that fills what is not entered, for example 2026.11 or 2026.11+grid-2027; empty: the newest on this computer. Name one to keep a report as it was.</source>
        <translation>用于补全未输入数值的目录版本，例如 2026.11 或 2026.11+grid-2027；留空：本机上的最新版本。指明版本可使报告保持原样。</translation>
    </message>
    <message>
        <source>Internal price per tonne on the covered shares of scope 1 and location-based scope 2 (and scope 3 where entered); shown in its own column and never part of the cost.</source>
        <translation>对范围一和基于位置的范围二（以及已输入时的范围三）所覆盖份额的每吨内部价格；单独成列，绝不计入成本。</translation>
    </message>
    <message>
        <source>Carbon price by year</source>
        <translation>逐年碳价</translation>
    </message>
    <message>
        <source>Internal carbon price by calendar year; it goes before the single price.</source>
        <translation>按日历年的内部碳价；优先于单一价格。</translation>
    </message>
    <message>
        <source>Carbon price scheme</source>
        <translation>碳价机制</translation>
    </message>
    <message>
        <source>How the internal carbon price is used; disclosed under ESRS E1-8.</source>
        <translation>内部碳价的使用方式；按 ESRS E1-8 披露。</translation>
    </message>
    <message>
        <source>shadow price</source>
        <translation>影子价格</translation>
    </message>
    <message>
        <source>internal fee</source>
        <translation>内部收费</translation>
    </message>
    <message>
        <source>internal fund</source>
        <translation>内部基金</translation>
    </message>
    <message>
        <source>Carbon price covers scope 1</source>
        <translation>碳价覆盖范围一</translation>
    </message>
    <message>
        <source>Share of scope 1 that the internal carbon price covers (ESRS E1-8).</source>
        <translation>内部碳价覆盖的范围一比例 (ESRS E1-8)。</translation>
    </message>
    <message>
        <source>Carbon price covers scope 2</source>
        <translation>碳价覆盖范围二</translation>
    </message>
    <message>
        <source>Share of location-based scope 2 that the internal carbon price covers (ESRS E1-8).</source>
        <translation>内部碳价覆盖的基于位置范围二比例 (ESRS E1-8)。</translation>
    </message>
    <message>
        <source>Carbon price covers scope 3</source>
        <translation>碳价覆盖范围三</translation>
    </message>
    <message>
        <source>Share of scope 3 that the internal carbon price covers (ESRS E1-8).</source>
        <translation>内部碳价覆盖的范围三比例 (ESRS E1-8)。</translation>
    </message>
    <message>
        <source>Between the years of a path</source>
        <translation>路径各年之间</translation>
    </message>
    <message>
        <source>How values by year run between two entered years: in a straight line, or unchanged until the next one. Before the first and after the last they stay constant.</source>
        <translation>逐年数值在两个输入年份之间的走法：直线过渡，或保持不变直到下一个。首个之前和末个之后保持不变。</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>GWP set</source>
        <translation>GWP 版本</translation>
    </message>
    <message>
        <source>IPCC report whose global warming potentials the refrigerants of the catalog take: AR6 (ESRS), or AR5 for older reports.</source>
        <translation>目录中制冷剂全球增温潜势所依据的 IPCC 报告：AR6 (ESRS)，较早的报告用 AR5。</translation>
    </message>
    <message>
        <source>AR6</source>
        <translation>AR6</translation>
    </message>
    <message>
        <source>AR5</source>
        <translation>AR5</translation>
    </message>
    <message>
        <source>Scope 1 in emission trading</source>
        <translation>纳入排放权交易的范围一</translation>
    </message>
    <message>
        <source>Share of scope 1 that falls under a regulated emission trading scheme, for ESRS E1-6 paragraph 48 (b); no figure depends on it.</source>
        <translation>范围一中纳入受监管排放权交易体系的份额，用于 ESRS E1-6 第 48 (b) 段；不影响任何数字。</translation>
    </message>
    <message>
        <source>VCMI silver, from (check)</source>
        <translation>VCMI 银级，起点（待核）</translation>
    </message>
    <message>
        <source>Share of the remaining emissions that retired credits must cover for this tier of the VCMI Claims Code; sources disagree, check the code in force. Memo only: it acts on no figure.</source>
        <translation>VCMI 声明准则中此等级要求已注销碳信用覆盖的剩余排放比例；各来源不一致，请核对现行准则。仅为备忘：不影响任何数字。</translation>
    </message>
    <message>
        <source>VCMI gold, from (check)</source>
        <translation>VCMI 金级，起点（待核）</translation>
    </message>
    <message>
        <source>Share of the remaining emissions for this tier of the VCMI Claims Code; check the code in force. Memo only.</source>
        <translation>VCMI 声明准则中此等级的剩余排放比例；请核对现行准则。仅为备忘。</translation>
    </message>
    <message>
        <source>VCMI platinum, from (check)</source>
        <translation>VCMI 铂金级，起点（待核）</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>运营方式</translation>
    </message>
    <message>
        <source>Own hall: energy in scopes 1 and 2, hardware in scope 3 category 2. Colocation: own servers in the hall of an operator. Cloud: the provider runs everything, all of it is category 1. The sum stays the same; only the scopes differ.</source>
        <translation>自有机房：能耗计入范围一和范围二，硬件计入范围三类别 2。托管：自有服务器放在运营商的机房。云：由服务商运行全部，全部计入类别 1。总和不变，只是范围不同。</translation>
    </message>
    <message>
        <source>own hall</source>
        <translation>自有机房</translation>
    </message>
    <message>
        <source>colocation</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Control over the load</source>
        <translation>对负荷的控制</translation>
    </message>
    <message>
        <source>Colocation only. Yes: the organization decides what its servers do, so their electricity is scope 2 and only the overhead of the hall is the operator&apos;s. No: all electricity is the operator&apos;s, in scope 3.</source>
        <translation>仅托管。是：由本组织决定服务器的运行，其用电计入范围二，只有机房的附加能耗归运营商。否：全部用电归运营商，计入范围三。</translation>
    </message>
    <message>
        <source>Category of the operator&apos;s part</source>
        <translation>运营商部分的类别</translation>
    </message>
    <message>
        <source>Colocation only. Scope 3 category for what lies in the operator&apos;s figure: category 8 (leased assets) or category 1 (purchased services).</source>
        <translation>仅托管。归入运营商数字的部分所属的范围三类别：类别 8（租赁资产）或类别 1（采购服务）。</translation>
    </message>
    <message>
        <source>category 8</source>
        <translation>类别 8</translation>
    </message>
    <message>
        <source>category 1</source>
        <translation>类别 1</translation>
    </message>
    <message>
        <source>Provider&apos;s factor</source>
        <translation>服务商因子</translation>
    </message>
    <message>
        <source>Colocation and cloud. What the operator or provider states per kilowatt-hour of the electricity in its figure; it replaces the location-based factor, upstream and grid losses there, in both totals. Empty: location-based.</source>
        <translation>托管和云。运营商或服务商就其数字中的用电声明的每千瓦时数值；在两种总量中替代该处的基于位置因子、上游和电网损耗。留空：基于位置。</translation>
    </message>
    <message>
        <source>Provider&apos;s factor per accelerator-hour</source>
        <translation>服务商每加速器小时因子</translation>
    </message>
    <message>
        <source>Cloud only. What the provider states per accelerator and powered hour, hardware included; it replaces electricity, upstream, losses and embodied carbon of the fleets here, in both totals.</source>
        <translation>仅云。服务商声明的每加速器通电小时数值，含硬件；在两种总量中替代此处机群的电力、上游、损耗和隐含碳。</translation>
    </message>
    <message>
        <source>Share of the heat of the hall that a heat network or another user takes; it needs no rejection. Without a cooling system the heat is the IT energy.</source>
        <translation>机房热量中由热网或其他用户取用的比例；这部分无需散热。未选制冷系统时，热量即 IT 能耗。</translation>
    </message>
    <message>
        <source>Grid factor by year</source>
        <translation>逐年电网因子</translation>
    </message>
    <message>
        <source>Grid factor by calendar year; it goes before the yearly change. Residual mix and upstream factor follow it: they change by the same ratio to the first year of the plan.</source>
        <translation>按日历年的电网因子；优先于年变化率。剩余结构因子和上游因子随之变化：与计划首年相比按同一比例变化。</translation>
    </message>
    <message>
        <source>Grid factor by year is</source>
        <translation>逐年电网因子的形式</translation>
    </message>
    <message>
        <source>Absolute factors in kg CO2e/kWh, or multipliers of the grid factor, relative to the first year of the plan.</source>
        <translation>以 kg CO2e/kWh 表示的绝对因子，或相对于计划首年的电网因子乘数。</translation>
    </message>
    <message>
        <source>kg CO2e/kWh</source>
        <translation>kg CO2e/kWh</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>乘数</translation>
    </message>
    <message>
        <source>Fossil factor</source>
        <translation>化石因子</translation>
    </message>
    <message>
        <source>Factor of fossil generation alone, from the mix of the region unless a published one is known; the hourly draft view shows uncovered electricity with it beside the residual mix.</source>
        <translation>仅化石发电的因子，取自该地区的电源结构，除非有已公布的数值；逐时草案视图在剩余结构因子之外用它表示未覆盖的用电。</translation>
    </message>
    <message>
        <source>Carbon-free share of the grid</source>
        <translation>电网的无碳比例</translation>
    </message>
    <message>
        <source>Hourly carbon-free share</source>
        <translation>逐时无碳比例</translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly carbon-free shares of the grid, 0 to 1; it replaces the yearly share and its course.</source>
        <translation>导入的 8 760 小时电网无碳比例序列，0 到 1；替代年度比例及其走势。</translation>
    </message>
    <message>
        <source>Grid loss is a share of</source>
        <translation>电网损耗的基数</translation>
    </message>
    <message>
        <source>What an entered grid loss is a share of: the electricity delivered, or the electricity generated (then loss / (1 - loss) counts). The values of the catalog are shares of delivery.</source>
        <translation>输入的电网损耗以什么为基数：供电量，或发电量（此时按 损耗 / (1 - 损耗) 计）。目录的数值以供电量为基数。</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>供电量</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>发电量</translation>
    </message>
    <message>
        <source>Reclaimed water</source>
        <translation>再生水</translation>
    </message>
    <message>
        <source>Share of the water on site that is not drinking water: reclaimed, rain or other non-potable water.</source>
        <translation>站内用水中非饮用水的比例：再生水、雨水或其他非饮用水。</translation>
    </message>
    <message>
        <source>Sea water</source>
        <translation>海水</translation>
    </message>
    <message>
        <source>Share of the water on site that is sea water. The rest beside reclaimed and sea water counts as drinking water.</source>
        <translation>站内用水中海水的比例。再生水和海水之外的部分计为饮用水。</translation>
    </message>
    <message>
        <source>Water stress</source>
        <translation>水资源压力</translation>
    </message>
    <message>
        <source>Baseline water stress of the place (WRI Aqueduct). High and extremely high count as an area under water stress. The catalog knows the mean of a country; take the level of your own basin.</source>
        <translation>当地的基线水资源压力 (WRI Aqueduct)。“高”和“极高”计为水资源压力地区。目录只有国家均值；请采用所在流域的级别。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>low-medium</source>
        <translation>中低</translation>
    </message>
    <message>
        <source>medium-high</source>
        <translation>中高</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>extremely high</source>
        <translation>极高</translation>
    </message>
    <message>
        <source>Water withdrawn for generation</source>
        <translation>发电取水</translation>
    </message>
    <message>
        <source>Water that power plants take in per kilowatt-hour, most of which they return; beside the consumption and never added to it. Empty: from the generation mix of the site or its region.</source>
        <translation>发电厂每千瓦时的取水量，其中大部分会返还；与耗水并列，绝不相加。留空：取自站点或其地区的电源结构。</translation>
    </message>
    <message>
        <source>Electricity price by year</source>
        <translation>逐年电价</translation>
    </message>
    <message>
        <source>Electricity price by calendar year, in constant prices; it goes before the single price. A peak price follows its course.</source>
        <translation>按日历年的电价，不变价；优先于单一价格。峰时电价随之变化。</translation>
    </message>
    <message>
        <source>Hourly price series</source>
        <translation>逐时电价序列</translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly prices; its course weights the hours in which the site draws from the grid, and the electricity price is its yearly mean.</source>
        <translation>导入的 8 760 小时电价序列；以其走势对站点购电的小时加权，电价为其年均值。</translation>
    </message>
    <message>
        <source>Peak price</source>
        <translation>峰时电价</translation>
    </message>
    <message>
        <source>Price in the peak hours of a time-of-use tariff; the electricity price is then that of the other hours.</source>
        <translation>分时电价中峰时的价格；此时电价指其余小时的价格。</translation>
    </message>
    <message>
        <source>Peak from</source>
        <translation>峰时开始</translation>
    </message>
    <message>
        <source>First hour of the peak, local standard time.</source>
        <translation>峰时的第一个小时，当地标准时。</translation>
    </message>
    <message>
        <source>Peak until</source>
        <translation>峰时结束</translation>
    </message>
    <message>
        <source>End of the peak, local standard time; before the start: over midnight.</source>
        <translation>峰时的结束，当地标准时；早于开始时表示跨午夜。</translation>
    </message>
    <message>
        <source>Peak days</source>
        <translation>峰时日</translation>
    </message>
    <message>
        <source>Days on which the peak hours count.</source>
        <translation>计峰时的日子。</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>需量电费</translation>
    </message>
    <message>
        <source>Monthly charge per kilowatt of the highest hour of grid import in the month.</source>
        <translation>按每月购电最高小时的功率每千瓦收取的月费。</translation>
    </message>
    <message>
        <source>Diesel price</source>
        <translation>柴油价格</translation>
    </message>
    <message>
        <source>Price of the fuel of backup generators. Without it the fuel is not in the cost, and a line says so.</source>
        <translation>备用发电机燃料的价格。未输入时燃料不计入成本，并有说明提示。</translation>
    </message>
    <message>
        <source>Measures, once</source>
        <translation>措施，一次性</translation>
    </message>
    <message>
        <source>What measures at the site cost once, paid in the first year of the plan: panels, a battery, a cooling retrofit. Levers add to it.</source>
        <translation>站点措施的一次性成本，在计划首年支付：光伏板、电池、制冷改造。措施会累加于此。</translation>
    </message>
    <message>
        <source>Measures, each year</source>
        <translation>措施，每年</translation>
    </message>
    <message>
        <source>What measures at the site cost each year, below zero where they save beyond energy, water and hardware. Levers add to it.</source>
        <translation>站点措施每年的成本，在能源、水和硬件之外有节省时为负值。措施会累加于此。</translation>
    </message>
    <message>
        <source>Fuel of the generators</source>
        <translation>发电机的燃料</translation>
    </message>
    <message>
        <source>Fuel that the backup generators burn; it gives the factors that are not entered. The CO2 of a biofuel stands apart, outside the scopes.</source>
        <translation>备用发电机燃用的燃料；提供未输入的因子。生物燃料的 CO2 单列，在各范围之外。</translation>
    </message>
    <message>
        <source>Fuel burnt a year by backup generators, tests included, in litres (natural gas: cubic meters); scope 1. Empty: generator power x test hours x load x consumption.</source>
        <translation>备用发电机每年燃用的燃料，含测试，以升计（天然气以立方米计）；范围一。留空：发电机功率 x 测试小时 x 负荷 x 油耗。</translation>
    </message>
    <message>
        <source>Fuel factor</source>
        <translation>燃料因子</translation>
    </message>
    <message>
        <source>Direct emissions of one litre of the fuel (natural gas: cubic meter), without biogenic CO2; scope 1.</source>
        <translation>每升燃料（天然气为每立方米）的直接排放，不含生物源 CO2；范围一。</translation>
    </message>
    <message>
        <source>Biogenic CO2 of the fuel</source>
        <translation>燃料的生物源 CO2</translation>
    </message>
    <message>
        <source>CO2 of plant origin from one litre; reported outside the scopes, in no total.</source>
        <translation>每升燃料中植物来源的 CO2；在各范围之外报告，不计入总量。</translation>
    </message>
    <message>
        <source>Upstream factor of the fuel</source>
        <translation>燃料的上游因子</translation>
    </message>
    <message>
        <source>Emissions of extraction or growing, refining and transport of one litre; scope 3 category 3a.</source>
        <translation>每升燃料开采或种植、炼制和运输的排放；范围三类别 3a。</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>制冷剂</translation>
    </message>
    <message>
        <source>Refrigerant of the cooling plant; it gives the global warming potential that is not entered.</source>
        <translation>制冷设备的制冷剂；提供未输入的全球增温潜势。</translation>
    </message>
    <message>
        <source>Global warming potential over 100 years of the refrigerant; from the catalog by the GWP set of the plan unless entered.</source>
        <translation>制冷剂的 100 年全球增温潜势；未输入时按计划的 GWP 版本取自目录。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Who owns the data centre, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>数据中心的所有者，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>Who runs the data centre, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>数据中心的运营者，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Type of data centre</source>
        <translation>数据中心类型</translation>
    </message>
    <message>
        <source>Enterprise, colocation or co-hosting, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>企业自用、托管或共同托管，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业自用</translation>
    </message>
    <message>
        <source>co-hosting</source>
        <translation>共同托管</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>投运年份</translation>
    </message>
    <message>
        <source>Year in which the data centre began to work, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>数据中心开始运行的年份，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Floor area of the data centre, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>数据中心的建筑面积，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Computer room area</source>
        <translation>机房面积</translation>
    </message>
    <message>
        <source>Floor area of the computer rooms, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>计算机房的建筑面积，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Intake set point</source>
        <translation>进风（液）设定温度</translation>
    </message>
    <message>
        <source>Set point of the air or liquid that enters the IT equipment, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>进入 IT 设备的空气或液体的设定温度，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Waste heat temperature</source>
        <translation>余热温度</translation>
    </message>
    <message>
        <source>Average temperature of the waste heat that is reused, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>被利用余热的平均温度，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Storage capacity</source>
        <translation>存储容量</translation>
    </message>
    <message>
        <source>Capacity of the storage equipment, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>存储设备的容量，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Incoming traffic</source>
        <translation>入向流量</translation>
    </message>
    <message>
        <source>Data that enter the data centre in a year, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>一年内进入数据中心的数据量，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Outgoing traffic</source>
        <translation>出向流量</translation>
    </message>
    <message>
        <source>Data that leave the data centre in a year, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>一年内流出数据中心的数据量，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Server capacity</source>
        <translation>服务器容量</translation>
    </message>
    <message>
        <source>Capacity of the servers by their SERT results (C_SERV), for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>服务器按其 SERT 结果的容量（C_SERV），用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Cooling degree days of the place in the year, for example of Eurostat, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>该地当年的制冷度日，例如取自 Eurostat，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Battery for the grid</source>
        <translation>服务电网的电池</translation>
    </message>
    <message>
        <source>Power of the batteries that serve the grid (C_BtG), for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>服务电网的电池功率（C_BtG），用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>持有方式</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>operating lease</source>
        <translation>经营租赁</translation>
    </message>
    <message>
        <source>finance lease</source>
        <translation>融资租赁</translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation>数据传输</translation>
    </message>
    <message>
        <source>Energy of data transfer</source>
        <translation>数据传输能耗</translation>
    </message>
    <message>
        <source>Electricity of the wide-area network for one gigabyte; it takes the grid factors of the site.</source>
        <translation>广域网传输每 GB 数据的用电；采用站点的电网因子。</translation>
    </message>
    <message>
        <source>Ready power</source>
        <translation>就绪功率</translation>
    </message>
    <message>
        <source>Power of one accelerator that is switched on, holds a loaded model and is not busy; a loaded context draws 25 to 70 W more. Without it idle power counts.</source>
        <translation>单块加速器开机、已加载模型但不忙碌时的功率；加载的上下文会多耗 25 至 70 W。未输入时按空闲功率计。</translation>
    </message>
    <message>
        <source>Model loaded</source>
        <translation>模型已加载</translation>
    </message>
    <message>
        <source>Share of the powered time outside of work in which a model stays loaded, so that ready power counts instead of idle power; acts where ready power is given.</source>
        <translation>非工作的通电时间中保持模型加载的比例，这段时间按就绪功率而非空闲功率计；输入就绪功率时起作用。</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of one server without its accelerators; scope 3 category 2. Entered, it goes before the parts below; else it is their sum.</source>
        <translation>一台服务器（不含加速器）从摇篮到大门的排放；范围三类别 2。输入值优先于下列各部分；否则为其总和。</translation>
    </message>
    <message>
        <source>Embodied: processors</source>
        <translation>隐含碳：处理器</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of the processors of one server. Entered, it counts in the figure of the server.</source>
        <translation>一台服务器的处理器从摇篮到大门的排放。输入值计入服务器的数值。</translation>
    </message>
    <message>
        <source>Embodied: main memory</source>
        <translation>隐含碳：主内存</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of the main memory of one server. Entered, it counts in the figure of the server.</source>
        <translation>一台服务器的主内存从摇篮到大门的排放。输入值计入服务器的数值。</translation>
    </message>
    <message>
        <source>Embodied: drives</source>
        <translation>隐含碳：硬盘</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of the drives of one server. Entered, it counts in the figure of the server.</source>
        <translation>一台服务器的硬盘从摇篮到大门的排放。输入值计入服务器的数值。</translation>
    </message>
    <message>
        <source>Embodied: network</source>
        <translation>隐含碳：网络</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of network adapters, optics and the share of the switches of one server. Entered, it counts in the figure of the server.</source>
        <translation>一台服务器的网卡、光模块及所分摊交换机从摇篮到大门的排放。输入值计入服务器的数值。</translation>
    </message>
    <message>
        <source>Embodied: accelerator boards</source>
        <translation>隐含碳：加速器板卡</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of boards, sockets and heat path of the accelerators of one server. Entered, it counts in the figure of the server.</source>
        <translation>一台服务器中加速器的板卡、插座和散热部件从摇篮到大门的排放。输入值计入服务器的数值。</translation>
    </message>
    <message>
        <source>Embodied: chassis, board, power supplies</source>
        <translation>隐含碳：机箱、主板、电源</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of chassis, main board, power supplies and assembly of one server. Entered, it counts in the figure of the server.</source>
        <translation>一台服务器的机箱、主板、电源和组装从摇篮到大门的排放。输入值计入服务器的数值。</translation>
    </message>
    <message>
        <source>Embodied: share of the hall</source>
        <translation>隐含碳：机房分摊</translation>
    </message>
    <message>
        <source>Cradle-to-gate emissions of the share of building, power and cooling of the hall that one server takes over its lifetime; 0 until entered, because a hall that stands already is in no purchase of the plan. Entered, it counts in the figure of the server.</source>
        <translation>一台服务器在寿命期内分摊的建筑、供电和制冷设施从摇篮到大门的排放；未输入时为 0，因为已建成的机房不属于计划的购置。输入值计入服务器的数值。</translation>
    </message>
    <message>
        <source>Mass of an accelerator</source>
        <translation>加速器质量</translation>
    </message>
    <message>
        <source>Mass of one accelerator with its heat sink, for the electronic waste.</source>
        <translation>一块加速器连同散热器的质量，用于计算电子废弃物。</translation>
    </message>
    <message>
        <source>Mass of a server</source>
        <translation>服务器质量</translation>
    </message>
    <message>
        <source>Mass of one server without its accelerators, for the electronic waste.</source>
        <translation>一台服务器（不含加速器）的质量，用于计算电子废弃物。</translation>
    </message>
    <message>
        <source>Reused at end of life</source>
        <translation>寿命结束后再使用</translation>
    </message>
    <message>
        <source>Share of the retired hardware by mass that is used again, by you or by a buyer. Counts as 0 until you enter it.</source>
        <translation>退役硬件按质量计由本组织或买方再次使用的比例。未输入时按 0 计。</translation>
    </message>
    <message>
        <source>Recycled at end of life</source>
        <translation>寿命结束后回收</translation>
    </message>
    <message>
        <source>Share of the retired hardware by mass that goes to recycling. Counts as 0 until you enter it; what is neither reused nor recycled is other disposal.</source>
        <translation>退役硬件按质量计送去回收的比例。未输入时按 0 计；既未再使用也未回收的计为其他处置。</translation>
    </message>
    <message>
        <source>Last year in service</source>
        <translation>最后服役年</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Accelerator model that follows at the end of the lifetime, where the fleet is replaced; it brings its own power, embodied carbon, price and server. Empty: the same hardware.</source>
        <translation>机群更换时在寿命结束后接替的加速器型号；自带功率、隐含碳、价格和服务器。留空：相同硬件。</translation>
    </message>
    <message>
        <source>Performance of the successor</source>
        <translation>后继型号的性能</translation>
    </message>
    <message>
        <source>Work of one new accelerator over that of an old one; the number needed falls by it, rounded up.</source>
        <translation>一块新加速器与一块旧加速器工作量之比；所需数量按其减少，向上取整。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Growth of the number of accelerators from one year to the next, from the purchase year on, rounded to whole accelerators. What is added is bought in that year; what falls away leaves service, the oldest first.</source>
        <translation>自购置年起加速器数量的逐年增长率，取整到整块。增加的部分在当年购置；减少的部分退出服役，最旧的先退。</translation>
    </message>
    <message>
        <source>Accelerators by year</source>
        <translation>逐年加速器数</translation>
    </message>
    <message>
        <source>Accelerators in service by calendar year; it goes before count and growth. What is added is bought in that year; what falls away leaves service, the oldest first.</source>
        <translation>按日历年的在役加速器数；优先于数量和增长率。增加的部分在当年购置；减少的部分退出服役，最旧的先退。</translation>
    </message>
    <message>
        <source>Further purchases</source>
        <translation>追加购置</translation>
    </message>
    <message>
        <source>Further purchases as calendar year and number of accelerators, of the same kind and on top of the rest; each has its own lifetime.</source>
        <translation>追加购置，以日历年和加速器数量表示，同一型号，在其余部分之外；各有自己的寿命。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>The name of the workload.</source>
        <translation>工作负载的名称。</translation>
    </message>
    <message>
        <source>The fleet that does the work. Federated training needs none: it runs on the clients.</source>
        <translation>承担此工作的机群。联邦训练不需要机群：在客户端设备上运行。</translation>
    </message>
    <message>
        <source>Training on a fleet, federated training on the devices of clients, or a service that answers requests.</source>
        <translation>在机群上训练、在客户端设备上联邦训练，或响应请求的服务。</translation>
    </message>
    <message>
        <source>federated</source>
        <translation>联邦训练</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Well-known model from the catalog; it gives parameters, layers and tokens that are not entered.</source>
        <translation>目录中的知名模型；提供未输入的参数、层数和词元数。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>All parameters of the model; they decide the memory.</source>
        <translation>模型的全部参数；决定显存。</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Parameters that work on one token; fewer than all in a mixture of experts. Empty: all of them.</source>
        <translation>处理一个词元时工作的参数；混合专家模型少于全部参数。留空：全部参数。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Transformer layers; with the width they give the work of attention over long sequences.</source>
        <translation>Transformer 层数；与宽度一起决定长序列上注意力的计算量。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the model (hidden size).</source>
        <translation>模型的宽度（隐藏维度）。</translation>
    </message>
    <message>
        <source>Training method</source>
        <translation>训练方法</translation>
    </message>
    <message>
        <source>Pretraining and fine-tuning train all parameters (6 FLOPs per parameter and token), LoRA only small matrices beside frozen weights (about 4), transfer learning only the last part of a pretrained model, distillation needs the answers of a teacher too.</source>
        <translation>预训练和微调训练全部参数（每参数每词元 6 FLOPs），LoRA 只训练冻结权重旁的小矩阵（约 4），迁移学习只训练预训练模型的最后部分，蒸馏还需要教师模型的答案。</translation>
    </message>
    <message>
        <source>pretraining</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>lora</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>迁移学习</translation>
    </message>
    <message>
        <source>distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元</translation>
    </message>
    <message>
        <source>Tokens that one run sees, repeated ones counted again.</source>
        <translation>一次训练处理的词元数，重复的重复计。</translation>
    </message>
    <message>
        <source>Training FLOPs</source>
        <translation>训练 FLOPs</translation>
    </message>
    <message>
        <source>Floating-point operations of one run, where they are known; goes before parameters and tokens.</source>
        <translation>一次训练的浮点运算数（已知时）；优先于参数和词元数。</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>Tokens in one training sequence. Where it is entered, the work of attention over the sequence is added; empty: it is left out, as in 6 x parameters x tokens.</source>
        <translation>一个训练序列的词元数。输入后加上序列上注意力的计算量；留空则不计，即 6 x 参数 x 词元。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Number format of the matrix products; bf16 stands for 16 bits. It gives the peak of the accelerator that the MFU refers to.</source>
        <translation>矩阵乘的数字格式；bf16 代表 16 位。决定 MFU 所依据的加速器峰值。</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>fp8</source>
        <translation>fp8</translation>
    </message>
    <message>
        <source>fp4</source>
        <translation>fp4</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Model FLOPs utilization: share of the peak that goes into the work of the model (recomputation does not count). Empty: what is usual for the hardware and the size.</source>
        <translation>模型 FLOPs 利用率：峰值中用于模型本身计算的比例（重计算不算）。留空：该硬件和规模的常见值。</translation>
    </message>
    <message>
        <source>Trained share</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>Share of the parameters that are trained, with LoRA and transfer learning. Empty: 1 % for LoRA, 10 % for transfer learning.</source>
        <translation>LoRA 和迁移学习中被训练的参数比例。留空：LoRA 为 1 %，迁移学习为 10 %。</translation>
    </message>
    <message>
        <source>Teacher parameters</source>
        <translation>教师参数</translation>
    </message>
    <message>
        <source>Active parameters of the teacher whose answers the student learns from; each token costs one forward pass of it. Acts with distillation.</source>
        <translation>学生模型所学习的教师模型的激活参数；每个词元需要教师模型前向计算一次。用于蒸馏。</translation>
    </message>
    <message>
        <source>Parallelism overhead</source>
        <translation>并行开销</translation>
    </message>
    <message>
        <source>Extra accelerator time for communication and waiting that the MFU does not hold yet. A measured or usual MFU holds it. Falls away in asynchronous training.</source>
        <translation>MFU 尚未包含的通信和等待所需的额外加速器时间。实测或常见的 MFU 已包含。异步训练无此开销。</translation>
    </message>
    <message>
        <source>Lost to failures</source>
        <translation>故障损失</translation>
    </message>
    <message>
        <source>Share of the accelerator time that goes into checkpoints, failures, restarts and lost steps.</source>
        <translation>加速器时间中用于检查点、故障、重启和丢失步骤的比例。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Accelerator time of experiments, failed attempts and evaluation, as a multiple of the final run: 0 counts the final run only.</source>
        <translation>实验、失败尝试和评估的加速器时间，为最终训练的倍数：0 表示只计最终训练。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often the training is done in a year: 1 is one run, 12 a retraining each month.</source>
        <translation>一年训练的次数：1 为一次，12 为每月重新训练。</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Workers go on without waiting for each other: no overhead of parallelism, but more tokens for the same quality.</source>
        <translation>各工作进程互不等待：没有并行开销，但达到相同质量需要更多词元。</translation>
    </message>
    <message>
        <source>Extra work, asynchronous</source>
        <translation>异步额外工作</translation>
    </message>
    <message>
        <source>Additional tokens that asynchronous training needs for the same quality.</source>
        <translation>异步训练达到相同质量所需的额外词元。</translation>
    </message>
    <message>
        <source>Power while training</source>
        <translation>训练时功率</translation>
    </message>
    <message>
        <source>Mean power of an accelerator while it trains, over its busy power. Empty: what was measured on the generation of hardware. Acts where the busy power of the fleet is not entered.</source>
        <translation>加速器训练时的平均功率与忙碌功率之比。留空：该代硬件的实测值。未输入机群忙碌功率时起作用。</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>允许时间</translation>
    </message>
    <message>
        <source>Days within which one run must be done; the program says where the fleet is too small for it.</source>
        <translation>一次训练必须完成的天数；机群太小时程序会提示。</translation>
    </message>
    <message>
        <source>Clients per round</source>
        <translation>每轮客户端数</translation>
    </message>
    <message>
        <source>Devices that take part in one round of federated training.</source>
        <translation>参加一轮联邦训练的设备数。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Rounds of one federated training.</source>
        <translation>一次联邦训练的轮数。</translation>
    </message>
    <message>
        <source>Client power</source>
        <translation>客户端功率</translation>
    </message>
    <message>
        <source>Power of one device while it trains, above what it draws anyway.</source>
        <translation>一台设备训练时在平时用电之外增加的功率。</translation>
    </message>
    <message>
        <source>Client time per round</source>
        <translation>每轮客户端时间</translation>
    </message>
    <message>
        <source>Time for which one device computes in a round.</source>
        <translation>一台设备在一轮中的计算时间。</translation>
    </message>
    <message>
        <source>Data per client and round</source>
        <translation>每轮每客户端数据</translation>
    </message>
    <message>
        <source>Model sent to a device and update sent back, in one round. Empty: 2 x parameters x 4 bytes.</source>
        <translation>一轮中下发到设备的模型和回传的更新。留空：2 x 参数 x 4 字节。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What a request asks for. Text is computed from prompt and output tokens; the others from the measured energy per item.</source>
        <translation>请求的内容。文本按提示和输出词元计算；其他按实测的每项能耗。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>recommender</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Course of the demand</source>
        <translation>需求走势</translation>
    </message>
    <message>
        <source>Course of the requests relative to their mean: 168 values of a local week from Monday 00:00, 8 760 values of a year in UTC, or an imported series.</source>
        <translation>请求相对于其均值的走势：从周一 00:00 起的当地一周 168 个值、UTC 全年 8 760 个值，或导入的序列。</translation>
    </message>
    <message>
        <source>Change of the requests from one year to the next.</source>
        <translation>请求数的逐年变化。</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示词元</translation>
    </message>
    <message>
        <source>Tokens of one request that are read (prefill).</source>
        <translation>一个请求中读取的词元（预填充）。</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出词元</translation>
    </message>
    <message>
        <source>Tokens of one answer that are written (decode).</source>
        <translation>一个回答中生成的词元（解码）。</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Bits in which a weight is stored; they decide memory and bytes moved.</source>
        <translation>存储一个权重的位数；决定显存和搬运的字节数。</translation>
    </message>
    <message>
        <source>Bits of the KV cache</source>
        <translation>KV 缓存位数</translation>
    </message>
    <message>
        <source>Bits of one number in the KV cache.</source>
        <translation>KV 缓存中一个数的位数。</translation>
    </message>
    <message>
        <source>KV numbers per token</source>
        <translation>每词元 KV 数</translation>
    </message>
    <message>
        <source>Numbers kept per token in the KV cache over all layers: 2 x layers x KV heads x head dimension.</source>
        <translation>全部层中每个词元在 KV 缓存里保存的数：2 x 层数 x KV 头数 x 头维度。</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>每副本加速器数</translation>
    </message>
    <message>
        <source>Accelerators that hold one copy of the model. Empty: as many as its memory needs.</source>
        <translation>存放一份模型的加速器数。留空：按其显存需要。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Requests that one replica works on at the same time. Empty: chosen from memory and latency.</source>
        <translation>一个副本同时处理的请求数。留空：按显存和延迟选取。</translation>
    </message>
    <message>
        <source>Run for</source>
        <translation>运行目标</translation>
    </message>
    <message>
        <source>Throughput fills the batch; latency keeps it small so that answers come fast.</source>
        <translation>吞吐优先会填满批量；延迟优先保持小批量，使回答更快。</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐</translation>
    </message>
    <message>
        <source>Latency target</source>
        <translation>延迟目标</translation>
    </message>
    <message>
        <source>Time within which one answer must be done.</source>
        <translation>完成一个回答的时限。</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Share of the capacity that stays free in the busiest hour.</source>
        <translation>最忙小时中保持空余的容量比例。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Copies of the model that are kept ready. Empty: as many as the busiest hour needs.</source>
        <translation>保持就绪的模型份数。留空：按最忙小时的需要。</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>部署位置</translation>
    </message>
    <message>
        <source>In a data center, or on devices at the edge with one request at a time.</source>
        <translation>在数据中心，或在边缘设备上每次处理一个请求。</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Energy per item</source>
        <translation>每项能耗</translation>
    </message>
    <message>
        <source>Measured energy of the accelerators for one item: an image, a clip, a minute of speech, a thousand classifications.</source>
        <translation>加速器处理一项的实测能耗：一张图像、一段视频、一分钟语音、一千次分类。</translation>
    </message>
    <message>
        <source>Work by software</source>
        <translation>软件工作系数</translation>
    </message>
    <message>
        <source>Accelerator time over what the physics gives: below 1 where software saves work that the physics does not see (speculative decoding, early exit), above 1 where it adds some.</source>
        <translation>加速器时间与物理计算值之比：软件节省了物理模型看不到的工作（推测解码、提前退出）时低于 1，有额外工作时高于 1。</translation>
    </message>
    <message>
        <source>First year in which the work is done.</source>
        <translation>开展此工作的第一年。</translation>
    </message>
    <message>
        <source>Last year in which the work is done.</source>
        <translation>开展此工作的最后一年。</translation>
    </message>
    <message>
        <source>What the reader should know about the workload.</source>
        <translation>读者应当了解的工作负载情况。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>工具类型</translation>
    </message>
    <message>
        <source>Type of the instrument: guarantee of origin, renewable energy certificate, I-REC, China&apos;s green electricity certificate (GEC), TIGR, another certificate, power purchase agreement or supplier rate. A carbon credit such as CCER is none; it belongs on the page of credits.</source>
        <translation>工具的类型：来源担保 (GO)、可再生能源证书 (REC)、I-REC、中国绿色电力证书 (GEC)、TIGR、其他证书、购电协议或供应商费率。CCER 等碳信用不是工具，应填在碳信用页。</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>I-REC</source>
        <translation>I-REC</translation>
    </message>
    <message>
        <source>GEC</source>
        <translation>绿证 (GEC)</translation>
    </message>
    <message>
        <source>TIGR</source>
        <translation>TIGR</translation>
    </message>
    <message>
        <source>other EAC</source>
        <translation>其他证书</translation>
    </message>
    <message>
        <source>PPA</source>
        <translation>购电协议</translation>
    </message>
    <message>
        <source>supplier rate</source>
        <translation>供应商费率</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Technology that generates the electricity; with the climate of the site it gives the course over the hours.</source>
        <translation>发电技术；结合站点气候给出逐时走势。</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>太阳能</translation>
    </message>
    <message>
        <source>biomass</source>
        <translation>生物质</translation>
    </message>
    <message>
        <source>geothermal</source>
        <translation>地热</translation>
    </message>
    <message>
        <source>Strike price</source>
        <translation>执行价</translation>
    </message>
    <message>
        <source>Price fixed by a power purchase agreement that settles against the market: the contract costs volume x (strike - market price), which can be a gain. Empty: the premium alone counts.</source>
        <translation>与市场价结算的购电协议的固定价格：合同成本为 电量 x (执行价 - 市场价)，可能为收益。留空：只计溢价。</translation>
    </message>
    <message>
        <source>Strike price by year</source>
        <translation>逐年执行价</translation>
    </message>
    <message>
        <source>Strike price by calendar year; it goes before the single strike price.</source>
        <translation>按日历年的执行价；优先于单一执行价。</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>捆绑</translation>
    </message>
    <message>
        <source>Whether the certificates come together with the electricity. A power purchase agreement without its certificates conveys no claim (criterion 7); a certificate bought alone is unbundled and still counts.</source>
        <translation>证书是否随电力一并取得。购电协议不含证书则不能作声明（标准 7）；单独购买的证书为非捆绑，仍然计入。</translation>
    </message>
    <message>
        <source>Market of the instrument</source>
        <translation>工具的市场</translation>
    </message>
    <message>
        <source>Country, state or grid in which the instrument was issued; compared with the region of the site (criterion 5), and in the hourly draft view only electricity of the same grid counts.</source>
        <translation>工具签发所在的国家、州或电网；与站点地区比较（标准 5），逐时草案视图只计同一电网的电力。</translation>
    </message>
    <message>
        <source>Vintage from</source>
        <translation>发电年份起</translation>
    </message>
    <message>
        <source>First year in which the certified electricity was generated (criterion 4).</source>
        <translation>证书所对应电力的首个发电年份（标准 4）。</translation>
    </message>
    <message>
        <source>Vintage to</source>
        <translation>发电年份止</translation>
    </message>
    <message>
        <source>Last year in which the certified electricity was generated (criterion 4).</source>
        <translation>证书所对应电力的最后发电年份（标准 4）。</translation>
    </message>
    <message>
        <source>Course over the hours</source>
        <translation>逐时走势</translation>
    </message>
    <message>
        <source>How the volume is spread over the hours in the hourly view: as the technology generates at the climate of the site, evenly, or as the site draws.</source>
        <translation>逐时视图中电量的分摊方式：按该技术在站点气候下的出力、均匀，或按站点用电。</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Hourly generation</source>
        <translation>逐时发电量</translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly values of generation; its course replaces the one of the technology, the volume stays.</source>
        <translation>导入的 8 760 小时发电量序列；其走势替代技术的走势，电量不变。</translation>
    </message>
    <message>
        <source>Accepted as a whole</source>
        <translation>整体认可</translation>
    </message>
    <message>
        <source>Whether the instrument is counted at all; if not, its volume moves down the hierarchy and is listed as rejected. The eight criteria below say it in detail: one No has the same effect.</source>
        <translation>该工具是否计入；如否，其电量在层级中下移并列为不合格。下方八项标准为细项：任一项为“否”效果相同。</translation>
    </message>
    <message>
        <source>1 Emission rate conveyed</source>
        <translation>1 传递排放率</translation>
    </message>
    <message>
        <source>The instrument conveys the emission rate of its generation: the claim comes with it.</source>
        <translation>工具传递其发电的排放率：声明随之转移。</translation>
    </message>
    <message>
        <source>1 Evidence</source>
        <translation>1 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 1.</source>
        <translation>回答质量标准 1 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>2 Only claim</source>
        <translation>2 唯一声明</translation>
    </message>
    <message>
        <source>It is the only instrument that carries this claim for this quantity of electricity; nobody else sells or counts it.</source>
        <translation>它是此电量唯一携带该声明的工具；没有他人出售或计入。</translation>
    </message>
    <message>
        <source>2 Evidence</source>
        <translation>2 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 2.</source>
        <translation>回答质量标准 2 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>3 Tracked and retired</source>
        <translation>3 可追踪并注销</translation>
    </message>
    <message>
        <source>It is tracked, and redeemed, retired or cancelled by or for the reporting organization.</source>
        <translation>工具可追踪，并由报告组织或代其核销、注销或取消。</translation>
    </message>
    <message>
        <source>3 Evidence</source>
        <translation>3 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 3.</source>
        <translation>回答质量标准 3 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>4 Vintage</source>
        <translation>4 发电年份</translation>
    </message>
    <message>
        <source>It was issued and is redeemed close to the period in which the electricity is used.</source>
        <translation>签发和注销时间接近用电的期间。</translation>
    </message>
    <message>
        <source>4 Evidence</source>
        <translation>4 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 4.</source>
        <translation>回答质量标准 4 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>5 Same market</source>
        <translation>5 同一市场</translation>
    </message>
    <message>
        <source>It comes from the market in which the electricity is used.</source>
        <translation>来自用电所在的市场。</translation>
    </message>
    <message>
        <source>5 Evidence</source>
        <translation>5 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 5.</source>
        <translation>回答质量标准 5 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>6 Supplier rate</source>
        <translation>6 供应商费率</translation>
    </message>
    <message>
        <source>A supplier rate counts the electricity delivered, certificates included, without attributes sold to others. Answer for supplier rates.</source>
        <translation>供应商费率按所供电力计，含证书，不含已售给他人的属性。供应商费率须回答。</translation>
    </message>
    <message>
        <source>6 Evidence</source>
        <translation>6 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 6.</source>
        <translation>回答质量标准 6 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>7 All claims conveyed</source>
        <translation>7 传递全部声明</translation>
    </message>
    <message>
        <source>A direct purchase conveys all claims; where its certificates are sold to others there is no claim. Answer for power purchase agreements.</source>
        <translation>直接购电传递全部声明；证书已售给他人则不构成声明。购电协议须回答。</translation>
    </message>
    <message>
        <source>7 Evidence</source>
        <translation>7 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 7.</source>
        <translation>回答质量标准 7 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>8 Residual mix</source>
        <translation>8 剩余结构</translation>
    </message>
    <message>
        <source>An adjusted residual mix is available for the rest, or its absence is disclosed; the program prints that line by itself.</source>
        <translation>其余用电有经调整的剩余结构因子，或披露其缺失；该说明由程序自动印出。</translation>
    </message>
    <message>
        <source>8 Evidence</source>
        <translation>8 证据</translation>
    </message>
    <message>
        <source>Document, registry entry or clause that answers quality criterion 8.</source>
        <translation>回答质量标准 8 的文件、登记记录或条款。</translation>
    </message>
    <message>
        <source>Crediting programme, for example Verra, Gold Standard, CCER (China). Energy attribute certificates such as GEC, GO, REC and I-REC are no credits: enter them as energy contracts.</source>
        <translation>签发机制，例如 Verra、Gold Standard、CCER（中国）。GEC、GO、REC、I-REC 等电力属性证书不是碳信用：请作为能源合同输入。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The project&apos;s number in the registry.</source>
        <translation>项目在登记系统中的编号。</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>方法学</translation>
    </message>
    <message>
        <source>The methodology by which the project is credited, for example VM0042.</source>
        <translation>项目签发所依据的方法学，例如 VM0042。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country of the project, as ISO code of two or three letters, for example KE or KEN; it gives the share of projects in the EU (ESRS E1-7).</source>
        <translation>项目所在国家的两位或三位 ISO 代码，例如 KE 或 KEN；用于计算欧盟项目占比 (ESRS E1-7)。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>储存</translation>
    </message>
    <message>
        <source>Where removed carbon is kept: nowhere (reductions), in the biosphere, in products, in geological formations or as mineral.</source>
        <translation>移除的碳储存于何处：无（减排）、生物圈、产品、地质构造或矿化。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>biosphere</source>
        <translation>生物圈</translation>
    </message>
    <message>
        <source>products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>geological</source>
        <translation>地质</translation>
    </message>
    <message>
        <source>mineral</source>
        <translation>矿化</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>持久性</translation>
    </message>
    <message>
        <source>For how many years the carbon is expected to stay stored.</source>
        <translation>碳预期保持储存的年数。</translation>
    </message>
    <message>
        <source>Reversal risk</source>
        <translation>逆转风险</translation>
    </message>
    <message>
        <source>Share of the stored carbon that is expected to be lost, or the share held in the buffer pool.</source>
        <translation>预期会损失的储存碳比例，或缓冲池中保留的比例。</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial numbers of the credits in the registry, as a range.</source>
        <translation>碳信用在登记系统中的序列号范围。</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益方</translation>
    </message>
    <message>
        <source>In whose name the credits were retired.</source>
        <translation>碳信用以谁的名义注销。</translation>
    </message>
    <message>
        <source>Registry address</source>
        <translation>登记地址</translation>
    </message>
    <message>
        <source>Address of the retirement in the registry; kept as text and never opened.</source>
        <translation>登记系统中注销记录的地址；作为文本保存，不会打开。</translation>
    </message>
    <message>
        <source>ICVCM core carbon principles</source>
        <translation>ICVCM 核心碳原则</translation>
    </message>
    <message>
        <source>Whether the credit carries the label of the Integrity Council&apos;s core carbon principles.</source>
        <translation>碳信用是否带有诚信委员会 (ICVCM) 的核心碳原则标签。</translation>
    </message>
    <message>
        <source>Corresponding adjustment</source>
        <translation>相应调整</translation>
    </message>
    <message>
        <source>Whether the host country has adjusted its own account for the credit (Article 6 of the Paris Agreement); disclosed under ESRS E1-7.</source>
        <translation>东道国是否已就该碳信用调整本国账目（《巴黎协定》第 6 条）；按 ESRS E1-7 披露。</translation>
    </message>
    <message>
        <source>Registry entry or certificate that proves the retirement; without any the balance line is not shown.</source>
        <translation>证明注销的登记记录或证书；没有则不显示余额行。</translation>
    </message>
    <message>
        <source>Checksum of the evidence</source>
        <translation>证据校验值</translation>
    </message>
    <message>
        <source>Checksum of the file that proves the retirement, for example its SHA-256.</source>
        <translation>证明注销的文件的校验值，例如 SHA-256。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The name of the target, for example Scope 2 by 2030.</source>
        <translation>目标的名称，例如“2030 年前的范围二”。</translation>
    </message>
    <message>
        <source>From standard</source>
        <translation>取自标准</translation>
    </message>
    <message>
        <source>Row of the catalog of standards that fills what is not entered here; leave it empty for a target of your own. Marked to be checked where the number was not seen in print.</source>
        <translation>标准目录中的行，用于补全此处未输入的内容；自定目标请留空。未见印刷原文的数字标为待核。</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>衡量指标</translation>
    </message>
    <message>
        <source>The figure that the target limits. Emission targets are inventory figures and never count credits; the balance after retired credits is no inventory figure.</source>
        <translation>目标所限制的数字。排放目标为清单数字，绝不计碳信用；扣除已注销碳信用后的余额不是清单数字。</translation>
    </message>
    <message>
        <source>total location-based</source>
        <translation>总量，基于位置</translation>
    </message>
    <message>
        <source>total market-based</source>
        <translation>总量，基于市场</translation>
    </message>
    <message>
        <source>balance after credits</source>
        <translation>扣除碳信用后的余额</translation>
    </message>
    <message>
        <source>scope 1</source>
        <translation>范围一</translation>
    </message>
    <message>
        <source>scope 2 location-based</source>
        <translation>范围二，基于位置</translation>
    </message>
    <message>
        <source>scope 2 market-based</source>
        <translation>范围二，基于市场</translation>
    </message>
    <message>
        <source>scopes 1 and 2 location-based</source>
        <translation>范围一与二，基于位置</translation>
    </message>
    <message>
        <source>scopes 1 and 2 market-based</source>
        <translation>范围一与二，基于市场</translation>
    </message>
    <message>
        <source>scope 3</source>
        <translation>范围三</translation>
    </message>
    <message>
        <source>scope 3 category 1</source>
        <translation>范围三类别 1</translation>
    </message>
    <message>
        <source>scope 3 category 2</source>
        <translation>范围三类别 2</translation>
    </message>
    <message>
        <source>scope 3 category 3</source>
        <translation>范围三类别 3</translation>
    </message>
    <message>
        <source>scope 3 category 8</source>
        <translation>范围三类别 8</translation>
    </message>
    <message>
        <source>water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>water on site</source>
        <translation>站内用水</translation>
    </message>
    <message>
        <source>electronic waste</source>
        <translation>电子废弃物</translation>
    </message>
    <message>
        <source>carbon per IT kWh</source>
        <translation>每 IT kWh 碳排放</translation>
    </message>
    <message>
        <source>carbon per revenue</source>
        <translation>单位营业收入碳排放</translation>
    </message>
    <message>
        <source>carbon per million output tokens</source>
        <translation>每百万输出词元碳排放</translation>
    </message>
    <message>
        <source>CFE score</source>
        <translation>无碳能源 (CFE) 得分</translation>
    </message>
    <message>
        <source>The site that the target is for; empty for all sites of the plan.</source>
        <translation>目标所属的站点；留空为计划的全部站点。</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基准年</translation>
    </message>
    <message>
        <source>Year from which the path starts. Without a base value it has to be a year of the plan.</source>
        <translation>路径开始的年份。未输入基准值时须为计划内的年份。</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>Figure of the base year in the unit of the measure (t CO2e, MWh, m3, percent). Without it the plan&apos;s own figure of the base year is taken, without any scenario.</source>
        <translation>基准年的数字，采用该指标的单位（t CO2e、MWh、m3、百分比）。未输入时取计划自身的基准年数字，不含任何情景。</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Year in which the target has to be reached. A limit holds from this year on; it holds from the first year of the plan where none is entered.</source>
        <translation>须达到目标的年份。限值自该年起有效；未输入时自计划首年起有效。</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Figure to be reached, in the unit of the measure; percent as 90 for 90 %. It goes before the reduction.</source>
        <translation>须达到的数字，采用该指标的单位；百分比写作 90 表示 90 %。优先于减排比例。</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减排比例</translation>
    </message>
    <message>
        <source>Reduction against the base value, for example 42 %; for a target value leave it empty.</source>
        <translation>相对于基准值的减排，例如 42 %；使用目标值时请留空。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>How the way to the target runs: linear from base to target; a fixed percentage of the base value per year; SBTi&apos;s rate of April 2026 (larger of the minimum rate and what net zero asks for; formula inferred, check); a limit that stays the same; a budget for all years after the base year.</source>
        <translation>通往目标的走法：从基准到目标的直线；每年为基准值的固定百分比；SBTi 2026 年 4 月的速率（最低速率与净零所需速率取大；公式为推断，请核对）；保持不变的限值；基准年之后全部年份的预算。</translation>
    </message>
    <message>
        <source>percent per year</source>
        <translation>每年百分比</translation>
    </message>
    <message>
        <source>ACA 2026</source>
        <translation>ACA 2026 速率</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Reduction per year</source>
        <translation>每年减排</translation>
    </message>
    <message>
        <source>Reduction in each year as a share of the base value, for example 4.2 %. For the path ACA 2026 it goes before the formula.</source>
        <translation>每年减排占基准值的比例，例如 4.2 %。对路径 ACA 2026 优先于公式。</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>最低速率</translation>
    </message>
    <message>
        <source>Lowest reduction per year of the path ACA 2026.</source>
        <translation>路径 ACA 2026 的每年最低减排。</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>剩余排放</translation>
    </message>
    <message>
        <source>Share of the base value that is left at net zero: 10 % for scope 1, none for scope 2 (path ACA 2026).</source>
        <translation>净零时剩余的基准值比例：范围一 10 %，范围二无（路径 ACA 2026）。</translation>
    </message>
    <message>
        <source>Net-zero year</source>
        <translation>净零年</translation>
    </message>
    <message>
        <source>Year by which only the residual is left: 2050, for scope 2 2040 (path ACA 2026).</source>
        <translation>只剩剩余排放的年份：2050，范围二为 2040（路径 ACA 2026）。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Amount allowed in all years after the base year up to the target year together, in the unit of the measure (path budget). Other paths have the sum of their yearly targets as budget.</source>
        <translation>基准年之后直到目标年全部年份合计允许的量，采用该指标的单位（路径为预算时）。其他路径以各年目标之和为预算。</translation>
    </message>
    <message>
        <source>Free text.</source>
        <translation>自由文本。</translation>
    </message>
    <message>
        <source>Grid import in scope 2</source>
        <translation>计入范围二的购电</translation>
    </message>
    <message>
        <source>Wide-area data transfer (outside the hall)</source>
        <translation>广域数据传输（机房外）</translation>
    </message>
    <message>
        <source>Biogenic CO2 of generators (outside the scopes)</source>
        <translation>发电机的生物源 CO2（范围之外）</translation>
    </message>
    <message>
        <source>Cat. 1, electricity of the provider</source>
        <translation>类别 1，服务商的电力</translation>
    </message>
    <message>
        <source>Cat. 1, upstream and grid losses of the provider</source>
        <translation>类别 1，服务商的上游与电网损耗</translation>
    </message>
    <message>
        <source>Cat. 1, hardware of the provider (embodied, in full)</source>
        <translation>类别 1，服务商的硬件（隐含碳，全额）</translation>
    </message>
    <message>
        <source>Cat. 1, generators and refrigerant of the provider</source>
        <translation>类别 1，服务商的发电机与制冷剂</translation>
    </message>
    <message>
        <source>Cat. 1, wide-area data transfer</source>
        <translation>类别 1，广域数据传输</translation>
    </message>
    <message>
        <source>Cat. 8, electricity of the operator</source>
        <translation>类别 8，运营商的电力</translation>
    </message>
    <message>
        <source>Cat. 8, upstream and grid losses of the operator</source>
        <translation>类别 8，运营商的上游与电网损耗</translation>
    </message>
    <message>
        <source>Cat. 8, leased hardware (embodied, in full)</source>
        <translation>类别 8，租赁硬件（隐含碳，全额）</translation>
    </message>
    <message>
        <source>Cat. 8, generators and refrigerant of the operator</source>
        <translation>类别 8，运营商的发电机与制冷剂</translation>
    </message>
    <message>
        <source>Servers retired</source>
        <translation>退役服务器</translation>
    </message>
    <message>
        <source>Accelerators retired</source>
        <translation>退役加速器</translation>
    </message>
    <message>
        <source>Retired hardware, reused</source>
        <translation>退役硬件，再使用</translation>
    </message>
    <message>
        <source>Retired hardware, recycled</source>
        <translation>退役硬件，回收</translation>
    </message>
    <message>
        <source>Retired hardware, other disposal</source>
        <translation>退役硬件，其他处置</translation>
    </message>
    <message>
        <source>Retired hardware (electronic waste)</source>
        <translation>退役硬件（电子废弃物）</translation>
    </message>
    <message>
        <source>Water on site, drinking water</source>
        <translation>站内用水，饮用水</translation>
    </message>
    <message>
        <source>Water on site, reclaimed</source>
        <translation>站内用水，再生水</translation>
    </message>
    <message>
        <source>Water on site, sea water</source>
        <translation>站内用水，海水</translation>
    </message>
    <message>
        <source>Water on site in areas under water stress, without sea water</source>
        <translation>水资源压力地区的站内用水，不含海水</translation>
    </message>
    <message>
        <source>Water withdrawn by power plants (mostly returned, in no sum)</source>
        <translation>发电厂取水（大部分返还，不计入合计）</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Net present cost</source>
        <translation>净现值成本</translation>
    </message>
    <message>
        <source>sum over hours of the heat of the hall x share reused; without a cooling system IT energy x share</source>
        <translation>逐时求和：机房热量 x 再利用比例；无制冷系统时为 IT 能耗 x 比例</translation>
    </message>
    <message>
        <source>litres of fuel x direct factor</source>
        <translation>燃料升数 x 直接因子</translation>
    </message>
    <message>
        <source>Without the CO2 of plant origin, which stands apart.</source>
        <translation>不含植物来源的 CO2，其单列。</translation>
    </message>
    <message>
        <source>litres of fuel x biogenic factor</source>
        <translation>燃料升数 x 生物源因子</translation>
    </message>
    <message>
        <source>Outside the scopes and in no total (GHG Protocol Corporate Standard).</source>
        <translation>在各范围之外，不计入总量（GHG Protocol 企业标准）。</translation>
    </message>
    <message>
        <source>sum over hours of grid import in scope 2 x grid factor x course of the grid intensity</source>
        <translation>逐时求和：计入范围二的购电 x 电网因子 x 电网强度走势</translation>
    </message>
    <message>
        <source>grid import x share in scope 2: all at an own hall, 1 / PUE in colocation with control over the load, none else</source>
        <translation>购电 x 计入范围二的比例：自有机房为全部，对负荷有控制的托管为 1 / PUE，其他为零</translation>
    </message>
    <message>
        <source>Categories 1 and 8 take location-based or provider-stated factors in both totals; contracts cover scope 2 only.</source>
        <translation>类别 1 和 8 在两种总量中都采用基于位置或服务商声明的因子；合同只覆盖范围二。</translation>
    </message>
    <message>
        <source>location-based emissions of the grid import that is not in scope 2; where the provider states a factor, that grid import, or the powered accelerator-hours, x the factor</source>
        <translation>未计入范围二的购电的基于位置排放；服务商声明因子时，为该购电或加速器通电小时 x 因子</translation>
    </message>
    <message>
        <source>upstream and grid losses of the grid import that is not in scope 2; none where the provider states a factor, which stands for them</source>
        <translation>未计入范围二的购电的上游与电网损耗；服务商声明因子时为零，因子已包含它们</translation>
    </message>
    <message>
        <source>(accelerators x embodied per accelerator + servers x embodied per server) x purchases in the year, where the hardware is not the organization&apos;s own</source>
        <translation>(加速器数 x 每块加速器隐含碳 + 服务器数 x 每台服务器隐含碳) x 当年购置次数，适用于非本组织所有的硬件</translation>
    </message>
    <message>
        <source>In full in the year in which it goes into service, as in category 2.</source>
        <translation>在投入服役的年份全额计入，与类别 2 相同。</translation>
    </message>
    <message>
        <source>generators, refrigerant and upstream of fuel at a site of an operator or provider</source>
        <translation>运营商或服务商站点的发电机、制冷剂和燃料上游</translation>
    </message>
    <message>
        <source>gigabytes a month x 12 x energy per gigabyte x (grid factor + upstream factor of the site)</source>
        <translation>每月 GB 数 x 12 x 每 GB 能耗 x (站点的电网因子 + 上游因子)</translation>
    </message>
    <message>
        <source>Outside the hall: no PUE, no contracts.</source>
        <translation>在机房之外：无 PUE，无合同。</translation>
    </message>
    <message>
        <source>gigabytes a month x 12 x energy per gigabyte x share of the year in service</source>
        <translation>每月 GB 数 x 12 x 每 GB 能耗 x 当年服役比例</translation>
    </message>
    <message>
        <source>litres of fuel x upstream factor</source>
        <translation>燃料升数 x 上游因子</translation>
    </message>
    <message>
        <source>grid import in scope 2 x upstream factor</source>
        <translation>计入范围二的购电 x 上游因子</translation>
    </message>
    <message>
        <source>water on site x share that is neither reclaimed nor sea water</source>
        <translation>站内用水 x 既非再生水也非海水的比例</translation>
    </message>
    <message>
        <source>water on site x reclaimed share</source>
        <translation>站内用水 x 再生水比例</translation>
    </message>
    <message>
        <source>water on site x sea share</source>
        <translation>站内用水 x 海水比例</translation>
    </message>
    <message>
        <source>water on site without sea water, where water stress is high or extremely high</source>
        <translation>水资源压力为高或极高时的站内用水，不含海水</translation>
    </message>
    <message>
        <source>WRI Aqueduct baseline water stress; where power plants stand is not known.</source>
        <translation>WRI Aqueduct 基线水资源压力；发电厂的位置未知。</translation>
    </message>
    <message>
        <source>grid import x water withdrawn per kilowatt-hour</source>
        <translation>购电 x 每千瓦时取水量</translation>
    </message>
    <message>
        <source>Withdrawal, most of which is returned; never added to the consumption.</source>
        <translation>取水量，其中大部分返还；绝不与耗水相加。</translation>
    </message>
    <message>
        <source>servers x times the fleet leaves service in the year</source>
        <translation>服务器数 x 当年机群退出服役的次数</translation>
    </message>
    <message>
        <source>Own hardware only: leased hardware goes back to the lessor, the cloud&apos;s is the provider&apos;s waste.</source>
        <translation>仅计自有硬件：租赁硬件归还出租方，云端硬件为服务商的废弃物。</translation>
    </message>
    <message>
        <source>accelerators x times the fleet leaves service in the year</source>
        <translation>加速器数 x 当年机群退出服役的次数</translation>
    </message>
    <message>
        <source>(accelerators x mass + servers x mass) x times the fleet leaves service in the year x reused share</source>
        <translation>(加速器数 x 质量 + 服务器数 x 质量) x 当年机群退出服役的次数 x 再使用比例</translation>
    </message>
    <message>
        <source>(accelerators x mass + servers x mass) x times the fleet leaves service in the year x recycled share</source>
        <translation>(加速器数 x 质量 + 服务器数 x 质量) x 当年机群退出服役的次数 x 回收比例</translation>
    </message>
    <message>
        <source>(accelerators x mass + servers x mass) x times the fleet leaves service in the year x share that is neither reused nor recycled</source>
        <translation>(加速器数 x 质量 + 服务器数 x 质量) x 当年机群退出服役的次数 x 既未再使用也未回收的比例</translation>
    </message>
    <message>
        <source>grid import x electricity price, by month; with a tariff or an hourly series the mean price of the hours in which the site draws</source>
        <translation>购电 x 电价，按月；有分时电价或逐时序列时，取站点购电小时的平均价</translation>
    </message>
    <message>
        <source>Mean price of the electricity drawn</source>
        <translation>所购电力的平均价</translation>
    </message>
    <message>
        <source>highest hour of grid import in each month x demand charge, shared out by energy</source>
        <translation>各月购电最高小时 x 需量电费，按能耗分摊</translation>
    </message>
    <message>
        <source>litres of diesel x price</source>
        <translation>柴油升数 x 价格</translation>
    </message>
    <message>
        <source>one-off cost in the first year + cost each year</source>
        <translation>首年的一次性成本 + 每年成本</translation>
    </message>
    <message>
        <source>The one-off cost stands in the first year in the annualized view too.</source>
        <translation>一次性成本在年化视图中同样计入首年。</translation>
    </message>
    <message>
        <source>volume contracted x (premium + strike - market price), shared out by energy</source>
        <translation>合同电量 x (溢价 + 执行价 - 市场价)，按能耗分摊</translation>
    </message>
    <message>
        <source>(scope 1 + location-based scope 2 + scope 3, each x its covered share) / 1000 x internal carbon price of the year</source>
        <translation>(范围一 + 基于位置范围二 + 范围三，各乘其覆盖比例) / 1000 x 当年内部碳价</translation>
    </message>
    <message>
        <source>VCMI Claims Code, silver from (check)</source>
        <translation>VCMI 声明准则，银级起点（待核）</translation>
    </message>
    <message>
        <source>VCMI Claims Code, gold from (check)</source>
        <translation>VCMI 声明准则，金级起点（待核）</translation>
    </message>
    <message>
        <source>VCMI Claims Code, platinum from (check)</source>
        <translation>VCMI 声明准则，铂金级起点（待核）</translation>
    </message>
    <message>
        <source>Training time lost to failures</source>
        <translation>故障损失的训练时间</translation>
    </message>
    <message>
        <source>Extra work of asynchronous training</source>
        <translation>异步训练的额外工作</translation>
    </message>
    <message>
        <source>Power of a client device while training</source>
        <translation>客户端设备训练时的功率</translation>
    </message>
    <message>
        <source>Headroom of services</source>
        <translation>服务的余量</translation>
    </message>
    <message>
        <source>Requests in work at a time</source>
        <translation>同时处理的请求数</translation>
    </message>
    <message>
        <source>Capacity on standby</source>
        <translation>待机容量</translation>
    </message>
    <message>
        <source>Energy of wide-area data transfer</source>
        <translation>广域数据传输的能耗</translation>
    </message>
    <message>
        <source>Mass of a server without accelerators</source>
        <translation>服务器质量（不含加速器）</translation>
    </message>
    <message>
        <source>Pruning, unstructured</source>
        <translation>剪枝，非结构化</translation>
    </message>
    <message>
        <source>Sets single weights to zero. Most accelerators skip none of them, so little energy goes.</source>
        <translation>将个别权重置零。多数加速器不会跳过零值，因此节能很少。</translation>
    </message>
    <message>
        <source>Accuracy falls by 0.5 to 2 points.</source>
        <translation>准确率下降 0.5 至 2 个百分点。</translation>
    </message>
    <message>
        <source>Energy saved</source>
        <translation>节能比例</translation>
    </message>
    <message>
        <source>Accelerator energy of the same work, less by this share; below zero it is more.</source>
        <translation>相同工作的加速器能耗按此比例减少；负值表示增加。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Hoefler et al. 2021, Sparsity in Deep Learning</source>
        <translation>根据已公布的速度和大小作的工程估计：Hoefler 等 2021，《Sparsity in Deep Learning》</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>随之变化的量</translation>
    </message>
    <message>
        <source>Utilization: the same accelerators are busy for another share of the time; where they are full already, powered for longer. Count: the number of accelerators follows at the same utilization, or as the workloads need.</source>
        <translation>利用率：相同的加速器忙碌时间占比改变；已满时延长通电时间。数量：利用率不变时加速器数量随之变化，或按工作负载的需要。</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>assumed: prune, retrain and test one model</source>
        <translation>假设：剪枝、再训练并测试一个模型</translation>
    </message>
    <message>
        <source>assumed: an engineer with overhead; own rates are better</source>
        <translation>假设：一名工程师，含管理费用；最好用自己的费率</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>一次性成本</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>年度成本</translation>
    </message>
    <message>
        <source>assumed: as long as models, software and the hardware they run on; 3 to 7 years are usual</source>
        <translation>假设：与模型、软件及其运行的硬件同寿；通常为 3 至 7 年</translation>
    </message>
    <message>
        <source>Pruning, 2:4 structured</source>
        <translation>剪枝，2:4 结构化</translation>
    </message>
    <message>
        <source>Sets two of four weights to zero; weights take 0.56 of their bytes, and the accelerator skips the zeros.</source>
        <translation>每四个权重中两个置零；权重占原字节数的 0.56，加速器跳过零值。</translation>
    </message>
    <message>
        <source>The accelerator must support 2:4 sparsity (NVIDIA from Ampere, AMD from MI300).</source>
        <translation>加速器须支持 2:4 稀疏（NVIDIA 自 Ampere 起，AMD 自 MI300 起）。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Mishra et al. 2021 (arXiv:2104.08378)</source>
        <translation>根据已公布的速度和大小作的工程估计：Mishra 等 2021（arXiv:2104.08378）</translation>
    </message>
    <message>
        <source>Pruning, structured (width, depth)</source>
        <translation>剪枝，结构化（宽度、深度）</translation>
    </message>
    <message>
        <source>Takes out heads, channels or layers: fewer parameters, fewer FLOPs, fewer bytes.</source>
        <translation>去掉注意力头、通道或层：参数、FLOPs 和字节都减少。</translation>
    </message>
    <message>
        <source>Parameters removed</source>
        <translation>去掉的参数</translation>
    </message>
    <message>
        <source>Share of the parameters that goes.</source>
        <translation>去掉的参数比例。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: LLM-Pruner 2023, Minitron 2024</source>
        <translation>根据已公布的速度和大小作的工程估计：LLM-Pruner 2023、Minitron 2024</translation>
    </message>
    <message>
        <source>INT8 quantization, post-training</source>
        <translation>INT8 量化，训练后</translation>
    </message>
    <message>
        <source>Stores and multiplies in 8 bits: half the bytes, so fewer accelerators or a larger batch.</source>
        <translation>以 8 位存储和相乘：字节减半，因此加速器更少或批量更大。</translation>
    </message>
    <message>
        <source>The accelerator needs 8-bit arithmetic.</source>
        <translation>加速器须支持 8 位运算。</translation>
    </message>
    <message>
        <source>Extra work</source>
        <translation>额外工作</translation>
    </message>
    <message>
        <source>Accelerator time for converting numbers, on top of what bytes and FLOPs give.</source>
        <translation>数值转换占用的加速器时间，在字节和 FLOPs 决定的时间之外。</translation>
    </message>
    <message>
        <source>assumed from SmoothQuant 2023 (1.5 times the speed at half the bytes)</source>
        <translation>据 SmoothQuant 2023 假设（字节减半时速度为 1.5 倍）</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Xiao et al. 2023, SmoothQuant</source>
        <translation>根据已公布的速度和大小作的工程估计：Xiao 等 2023，SmoothQuant</translation>
    </message>
    <message>
        <source>assumed: calibrate and test one model</source>
        <translation>假设：校准并测试一个模型</translation>
    </message>
    <message>
        <source>INT8 quantization, dynamic</source>
        <translation>INT8 量化，动态</translation>
    </message>
    <message>
        <source>Quantizes activations while running, without calibration data.</source>
        <translation>运行时量化激活值，无需校准数据。</translation>
    </message>
    <message>
        <source>On small batches the conversions can cost more than the bytes save.</source>
        <translation>小批量时，转换的开销可能超过字节减少的节省。</translation>
    </message>
    <message>
        <source>assumed: conversions at run time</source>
        <translation>假设：运行时转换</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: below static INT8</source>
        <translation>根据已公布的速度和大小作的工程估计：低于静态 INT8</translation>
    </message>
    <message>
        <source>assumed: switch on and test one model</source>
        <translation>假设：启用并测试一个模型</translation>
    </message>
    <message>
        <source>Quantization-aware training</source>
        <translation>量化感知训练</translation>
    </message>
    <message>
        <source>Trains the model on with rounded weights, then serves it in 8 or 4 bits; the training is added as a workload.</source>
        <translation>以舍入后的权重继续训练模型，再以 8 或 4 位提供服务；该训练作为工作负载加入。</translation>
    </message>
    <message>
        <source>Near that of the 16-bit model.</source>
        <translation>接近 16 位模型。</translation>
    </message>
    <message>
        <source>The added training uses energy of its own.</source>
        <translation>增加的训练本身也耗能。</translation>
    </message>
    <message>
        <source>The accelerator needs arithmetic of that width for 8 bits.</source>
        <translation>8 位时加速器须支持相应位宽的运算。</translation>
    </message>
    <message>
        <source>Bits per weight in service.</source>
        <translation>服务时每权重位数。</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>assumed, as for INT8</source>
        <translation>假设，与 INT8 相同</translation>
    </message>
    <message>
        <source>Tokens of the added training.</source>
        <translation>增加的训练的词元数。</translation>
    </message>
    <message>
        <source>assumed: a short fine-tuning</source>
        <translation>假设：短时微调</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练所在机群</translation>
    </message>
    <message>
        <source>Fleet for the training; empty: the fleet of the service.</source>
        <translation>进行训练的机群；留空：服务所在的机群。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: as INT8 post-training, without the training</source>
        <translation>根据已公布的速度和大小作的工程估计：同 INT8 训练后量化，不含训练</translation>
    </message>
    <message>
        <source>assumed: set up the training and test one model</source>
        <translation>假设：设置训练并测试一个模型</translation>
    </message>
    <message>
        <source>INT4 quantization, weight-only</source>
        <translation>INT4 量化，仅权重</translation>
    </message>
    <message>
        <source>Stores weights in 4 bits and unpacks them for each product: a quarter of the bytes.</source>
        <translation>以 4 位存储权重，每次相乘时解包：字节为四分之一。</translation>
    </message>
    <message>
        <source>Below 3 billion parameters energy rose by 25 to 56 % in measurements, because unpacking costs more than the bytes save.</source>
        <translation>参数低于 30 亿时，实测能耗上升 25 至 56 %，因为解包的开销超过字节减少的节省。</translation>
    </message>
    <message>
        <source>assumed, so that the 11 % measured at 7 billion parameters come out; high: slower unpacking at large batches</source>
        <translation>假设，使 70 亿参数时实测的 11 % 得以成立；高值：大批量时解包较慢</translation>
    </message>
    <message>
        <source>Energy change, small model</source>
        <translation>能耗变化，小模型</translation>
    </message>
    <message>
        <source>Change of the energy below 3 billion parameters, in place of what bytes and FLOPs give.</source>
        <translation>参数低于 30 亿时的能耗变化，替代按字节和 FLOPs 得出的结果。</translation>
    </message>
    <message>
        <source>huggingface/optimum pull request 2410: +25 to +56 % below 3 billion parameters; middle ours</source>
        <translation>huggingface/optimum 拉取请求 2410：30 亿参数以下 +25 至 +56 %；中值为我们所取</translation>
    </message>
    <message>
        <source>measured: 11 % at 7 billion parameters, +56 % energy on small models (huggingface/optimum 2410); high: GPTQ, AWQ estimate</source>
        <translation>实测：70 亿参数时 11 %，小模型能耗 +56 %（huggingface/optimum 2410）；高值：GPTQ、AWQ 估计</translation>
    </message>
    <message>
        <source>FP8 weights in service</source>
        <translation>FP8 权重服务</translation>
    </message>
    <message>
        <source>Stores and multiplies in 8-bit floating point; what saves is the room for fewer accelerators or a larger batch.</source>
        <translation>以 8 位浮点存储和相乘；节省来自可用更少加速器或更大批量的空间。</translation>
    </message>
    <message>
        <source>At the same accelerators and batch FP8 used 22 % more (median, H100).</source>
        <translation>加速器和批量不变时，FP8 多耗 22 %（中位数，H100）。</translation>
    </message>
    <message>
        <source>The accelerator needs FP8 arithmetic.</source>
        <translation>加速器须支持 FP8 运算。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Refitted: accelerators per replica and batch follow from the smaller memory. Same: they stay, and the measured change counts.</source>
        <translation>重新配置：每副本加速器数和批量随显存减小而变。不变：保持原值，按实测变化计。</translation>
    </message>
    <message>
        <source>refitted</source>
        <translation>重新配置</translation>
    </message>
    <message>
        <source>same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Energy change, same configuration</source>
        <translation>能耗变化，配置不变</translation>
    </message>
    <message>
        <source>Change of the energy per token where nothing else changes; above zero it is more.</source>
        <translation>其他不变时每词元能耗的变化；正值表示增加。</translation>
    </message>
    <message>
        <source>ML.ENERGY leaderboard v3 (cited figures): 19 like-for-like pairs on H100, 10th, 50th and 90th percentile</source>
        <translation>ML.ENERGY 排行榜 v3（引用数字）：H100 上 19 对同类比较，第 10、50 和 90 百分位</translation>
    </message>
    <message>
        <source>assumed: part of the loss measured at the same configuration</source>
        <translation>假设：为相同配置下实测损失的一部分</translation>
    </message>
    <message>
        <source>Accelerator energy saved where the configuration is refitted.</source>
        <translation>重新配置时节省的加速器能耗。</translation>
    </message>
    <message>
        <source>ML.ENERGY leaderboard v3 (cited figures): each at its best, 32 to 83 % (central 62) on one family on H100; the low end taken as central, B200 pairs down to -206 %</source>
        <translation>ML.ENERGY 排行榜 v3（引用数字）：各取最佳，H100 上同一系列 32 至 83 %（居中 62）；以低端为中值，B200 上的配对低至 -206 %</translation>
    </message>
    <message>
        <source>Distillation into a smaller model</source>
        <translation>蒸馏为较小模型</translation>
    </message>
    <message>
        <source>Serves a smaller student; training it, with a forward pass of the teacher for each token, is added as a workload.</source>
        <translation>用较小的学生模型提供服务；其训练（每个词元需教师前向计算一次）作为工作负载加入。</translation>
    </message>
    <message>
        <source>Training the student can cost more than a small service saves.</source>
        <translation>训练学生模型的能耗可能超过小型服务的节省。</translation>
    </message>
    <message>
        <source>Size of the student</source>
        <translation>学生模型大小</translation>
    </message>
    <message>
        <source>Parameters of the student over those of the teacher.</source>
        <translation>学生与教师的参数之比。</translation>
    </message>
    <message>
        <source>Sanh et al. 2019: DistilBERT has 60 % of the parameters; low: 8 B against 70 B class</source>
        <translation>Sanh 等 2019：DistilBERT 的参数为 60 %；低值：80 亿对 700 亿级</translation>
    </message>
    <message>
        <source>Tokens on which the student is trained.</source>
        <translation>训练学生模型的词元数。</translation>
    </message>
    <message>
        <source>Muralidharan et al. 2024, Minitron: 94 billion tokens (recalled); range ours</source>
        <translation>Muralidharan 等 2024，Minitron：940 亿词元（凭记忆）；范围为我们所取</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Sanh et al. 2019, without the training of the student</source>
        <translation>根据已公布的速度和大小作的工程估计：Sanh 等 2019，不含学生模型的训练</translation>
    </message>
    <message>
        <source>assumed: data, training and tests of one student</source>
        <translation>假设：一个学生模型的数据、训练和测试</translation>
    </message>
    <message>
        <source>Low-rank factorization</source>
        <translation>低秩分解</translation>
    </message>
    <message>
        <source>Replaces large matrices by two thin ones: fewer parameters and FLOPs.</source>
        <translation>用两个窄矩阵替代大矩阵：参数和 FLOPs 减少。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Denton et al. 2014, Hsu et al. 2022</source>
        <translation>根据已公布的速度和大小作的工程估计：Denton 等 2014，Hsu 等 2022</translation>
    </message>
    <message>
        <source>assumed: factorize, retrain and test one model</source>
        <translation>假设：分解、再训练并测试一个模型</translation>
    </message>
    <message>
        <source>Weight sharing</source>
        <translation>权重共享</translation>
    </message>
    <message>
        <source>Layers share weights: the file is smaller, the arithmetic is not.</source>
        <translation>各层共享权重：文件变小，计算量不变。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Lan et al. 2020, ALBERT (89 % fewer parameters, same compute)</source>
        <translation>根据已公布的速度和大小作的工程估计：Lan 等 2020，ALBERT（参数减少 89 %，计算相同）</translation>
    </message>
    <message>
        <source>assumed: another architecture is trained and tested</source>
        <translation>假设：训练并测试另一种架构</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合专家</translation>
    </message>
    <message>
        <source>Only a part of the parameters works on each token. Memory stays, so large batches read nearly all experts.</source>
        <translation>每个词元只用到部分参数。显存不变，因此大批量会读取几乎全部专家。</translation>
    </message>
    <message>
        <source>Needs another, newly trained model.</source>
        <translation>需要另一个新训练的模型。</translation>
    </message>
    <message>
        <source>The model must be dense now.</source>
        <translation>当前模型须为稠密模型。</translation>
    </message>
    <message>
        <source>Parameters that work on one token, over all parameters.</source>
        <translation>处理一个词元时工作的参数与全部参数之比。</translation>
    </message>
    <message>
        <source>DeepSeek-V3 0.055, Qwen3-30B-A3B 0.1, Mixtral 8x7B 0.28</source>
        <translation>DeepSeek-V3 为 0.055，Qwen3-30B-A3B 为 0.1，Mixtral 8x7B 为 0.28</translation>
    </message>
    <message>
        <source>ML.ENERGY leaderboard v3 (cited figures): Qwen3 30B-A3B against 32B at 128 requests</source>
        <translation>ML.ENERGY 排行榜 v3（引用数字）：128 个请求时 Qwen3 30B-A3B 对 32B</translation>
    </message>
    <message>
        <source>assumed: another architecture is trained and tested; a ready model costs less</source>
        <translation>假设：训练并测试另一种架构；现成模型成本更低</translation>
    </message>
    <message>
        <source>Lighter architecture or smaller model</source>
        <translation>更轻的架构或更小的模型</translation>
    </message>
    <message>
        <source>Uses a model with fewer parameters for the same task.</source>
        <translation>用参数更少的模型完成相同任务。</translation>
    </message>
    <message>
        <source>Depends on the task; test it.</source>
        <translation>取决于任务；请测试。</translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation>减少的参数</translation>
    </message>
    <message>
        <source>Patterson et al. 2021: Evolved Transformer, 37 % fewer at the same quality; high: 8 B for 70 B</source>
        <translation>Patterson 等 2021：Evolved Transformer，同等质量下减少 37 %；高值：以 80 亿代替 700 亿</translation>
    </message>
    <message>
        <source>Patterson et al. 2021 section 4.1 (25 %); high: ML.ENERGY v3, 8 B against 70 B (83 %); low ours</source>
        <translation>Patterson 等 2021 第 4.1 节（25 %）；高值：ML.ENERGY v3，80 亿对 700 亿（83 %）；低值为我们所取</translation>
    </message>
    <message>
        <source>assumed: choose and test another model</source>
        <translation>假设：选择并测试另一个模型</translation>
    </message>
    <message>
        <source>Mixed precision (FP32 to BF16)</source>
        <translation>混合精度（FP32 到 BF16）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Multiplies in 16 bits, keeps sums in 32.</source>
        <translation>以 16 位相乘，以 32 位累加。</translation>
    </message>
    <message>
        <source>The training must run in 32 bits now.</source>
        <translation>当前训练须为 32 位。</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Steps per second over those in 32 bits.</source>
        <translation>每秒步数与 32 位时之比。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Micikevicius et al. 2018, NVIDIA AMP (1.5 to 3 times)</source>
        <translation>根据已公布的速度和大小作的工程估计：Micikevicius 等 2018，NVIDIA AMP（1.5 至 3 倍）</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Micikevicius et al. 2018</source>
        <translation>根据已公布的速度和大小作的工程估计：Micikevicius 等 2018</translation>
    </message>
    <message>
        <source>assumed: a setting without a cost of its own; testing it takes up to some days</source>
        <translation>假设：本身无成本的设置；测试需数日</translation>
    </message>
    <message>
        <source>FP8 training</source>
        <translation>FP8 训练</translation>
    </message>
    <message>
        <source>Multiplies in 8-bit floating point.</source>
        <translation>以 8 位浮点相乘。</translation>
    </message>
    <message>
        <source>A small model can get slower by the conversions.</source>
        <translation>小模型可能因转换而变慢。</translation>
    </message>
    <message>
        <source>Steps per second over those in 16 bits.</source>
        <translation>每秒步数与 16 位时之比。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Transformer Engine, DeepSeek-V3, FP8-LM (1.2 to 1.6 times end to end)</source>
        <translation>根据已公布的速度和大小作的工程估计：Transformer Engine、DeepSeek-V3、FP8-LM（端到端 1.2 至 1.6 倍）</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Transformer Engine, FP8-LM 2023</source>
        <translation>根据已公布的速度和大小作的工程估计：Transformer Engine、FP8-LM 2023</translation>
    </message>
    <message>
        <source>assumed: set up and watch the numerics of one training</source>
        <translation>假设：设置并监视一次训练的数值</translation>
    </message>
    <message>
        <source>Smaller or cleaner data set</source>
        <translation>更小或更干净的数据集</translation>
    </message>
    <message>
        <source>Trains on fewer tokens: duplicates and poor text go.</source>
        <translation>用更少的词元训练：去掉重复和低质文本。</translation>
    </message>
    <message>
        <source>May gain quality; test it.</source>
        <translation>质量可能提高；请测试。</translation>
    </message>
    <message>
        <source>Share of the tokens that goes.</source>
        <translation>去掉的词元比例。</translation>
    </message>
    <message>
        <source>engineering estimate: deduplication and filtering take 5 to 50 % of web text</source>
        <translation>工程估计：去重和过滤去掉网络文本的 5 至 50 %</translation>
    </message>
    <message>
        <source>assumed: filter and check the data of one training</source>
        <translation>假设：过滤并检查一次训练的数据</translation>
    </message>
    <message>
        <source>Better optimizer or learning-rate schedule</source>
        <translation>更好的优化器或学习率策略</translation>
    </message>
    <message>
        <source>Reaches the same loss with fewer steps.</source>
        <translation>用更少的步数达到相同损失。</translation>
    </message>
    <message>
        <source>Share of the steps that goes.</source>
        <translation>减少的步数比例。</translation>
    </message>
    <message>
        <source>engineering estimate: reports of new optimizers and schedules give 5 to 50 % fewer steps</source>
        <translation>工程估计：据报道新的优化器和调度可减少 5 至 50 % 的步数</translation>
    </message>
    <message>
        <source>assumed: tune and compare on small runs</source>
        <translation>假设：在小规模训练上调整并比较</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>迁移学习</translation>
    </message>
    <message>
        <source>Starts from a pretrained model and trains its last part only, on far fewer tokens.</source>
        <translation>从预训练模型出发，只训练其最后部分，词元少得多。</translation>
    </message>
    <message>
        <source>Depends on how near the tasks are.</source>
        <translation>取决于任务的相近程度。</translation>
    </message>
    <message>
        <source>A pretrained model must exist.</source>
        <translation>须有预训练模型。</translation>
    </message>
    <message>
        <source>Tokens needed</source>
        <translation>所需词元</translation>
    </message>
    <message>
        <source>Tokens over those of training from scratch.</source>
        <translation>与从头训练的词元数之比。</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained.</source>
        <translation>被训练的参数比例。</translation>
    </message>
    <message>
        <source>assumed: choose the model and set up the training</source>
        <translation>假设：选择模型并设置训练</translation>
    </message>
    <message>
        <source>LoRA instead of full fine-tuning</source>
        <translation>用 LoRA 替代全量微调</translation>
    </message>
    <message>
        <source>Trains small matrices beside frozen weights: about 4 instead of 6 FLOPs per parameter and token, and far less memory.</source>
        <translation>训练冻结权重旁的小矩阵：每参数每词元约 4 而非 6 FLOPs，显存也少得多。</translation>
    </message>
    <message>
        <source>The training must be a fine-tuning.</source>
        <translation>训练须为微调。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Hu et al. 2021 (arXiv:2106.09685)</source>
        <translation>根据已公布的速度和大小作的工程估计：Hu 等 2021（arXiv:2106.09685）</translation>
    </message>
    <message>
        <source>assumed: set up and test one fine-tuning</source>
        <translation>假设：设置并测试一次微调</translation>
    </message>
    <message>
        <source>Fewer experiments</source>
        <translation>减少实验</translation>
    </message>
    <message>
        <source>Stops weak runs early and repeats less.</source>
        <translation>提早停止表现差的训练，减少重复。</translation>
    </message>
    <message>
        <source>Experiments must be entered.</source>
        <translation>须输入实验。</translation>
    </message>
    <message>
        <source>Share of the experiments that goes.</source>
        <translation>减少的实验比例。</translation>
    </message>
    <message>
        <source>engineering estimate; LLaMA used 5.9 times the energy of its largest run</source>
        <translation>工程估计；LLaMA 所用能耗为其最大一次训练的 5.9 倍</translation>
    </message>
    <message>
        <source>assumed: rules and tools that stop weak runs</source>
        <translation>假设：停止无望训练的规则和工具</translation>
    </message>
    <message>
        <source>Faster checkpoints and restarts</source>
        <translation>更快的检查点和重启</translation>
    </message>
    <message>
        <source>Loses less work to checkpoints and failures.</source>
        <translation>减少检查点和故障造成的损失。</translation>
    </message>
    <message>
        <source>Share of all accelerator time that is no longer lost.</source>
        <translation>不再损失的时间占全部加速器时间的比例。</translation>
    </message>
    <message>
        <source>engineering estimate; Llama 3 reports over 90 %, ByteRobust 97 % effective time</source>
        <translation>工程估计；有效时间 Llama 3 报告超过 90 %，ByteRobust 为 97 %</translation>
    </message>
    <message>
        <source>assumed: asynchronous checkpoints and quick restarts are set up</source>
        <translation>假设：设置异步检查点和快速重启</translation>
    </message>
    <message>
        <source>Federated training</source>
        <translation>联邦训练</translation>
    </message>
    <message>
        <source>Trains on the devices of clients; no fleet, but many devices and much data sent.</source>
        <translation>在客户端设备上训练；不需要机群，但设备多、传输数据多。</translation>
    </message>
    <message>
        <source>Convergence is slower; privacy gains.</source>
        <translation>收敛较慢；隐私性更好。</translation>
    </message>
    <message>
        <source>Up to two orders of magnitude more emissions than in a data center (Qiu et al. 2021).</source>
        <translation>排放最多可比数据中心高两个数量级（Qiu 等，2021）。</translation>
    </message>
    <message>
        <source>Devices that take part in a round.</source>
        <translation>参加一轮的设备数。</translation>
    </message>
    <message>
        <source>Rounds of one training.</source>
        <translation>一次训练的轮数。</translation>
    </message>
    <message>
        <source>assumed: client software, server and privacy review</source>
        <translation>假设：客户端软件、服务器和隐私审查</translation>
    </message>
    <message>
        <source>assumed: running and checking it</source>
        <translation>假设：运行并检查</translation>
    </message>
    <message>
        <source>Asynchronous training</source>
        <translation>异步训练</translation>
    </message>
    <message>
        <source>Workers do not wait for each other: no overhead of parallelism, but more tokens for the same quality.</source>
        <translation>各工作进程互不等待：没有并行开销，但达到相同质量需要更多词元。</translation>
    </message>
    <message>
        <source>Stale updates slow convergence.</source>
        <translation>过时的更新会减慢收敛。</translation>
    </message>
    <message>
        <source>The additional tokens can cost more than the waiting.</source>
        <translation>额外词元的能耗可能超过等待的能耗。</translation>
    </message>
    <message>
        <source>The training must lose time to parallelism.</source>
        <translation>训练须有并行造成的时间损失。</translation>
    </message>
    <message>
        <source>Additional tokens for the same quality.</source>
        <translation>达到相同质量所需的额外词元。</translation>
    </message>
    <message>
        <source>assumed: DiLoCo-type methods near 0, plain asynchronous SGD much more</source>
        <translation>假设：DiLoCo 类方法接近 0，普通异步 SGD 则高得多</translation>
    </message>
    <message>
        <source>assumed: the training loop is rewritten and tuned</source>
        <translation>假设：改写并调优训练循环</translation>
    </message>
    <message>
        <source>Larger batch</source>
        <translation>更大批量</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Works on more requests at the same time, so that reading the weights serves them all.</source>
        <translation>同时处理更多请求，一次读取权重供全部请求使用。</translation>
    </message>
    <message>
        <source>Answers take longer.</source>
        <translation>回答变慢。</translation>
    </message>
    <message>
        <source>Requests that one replica works on at the same time.</source>
        <translation>一个副本同时处理的请求数。</translation>
    </message>
    <message>
        <source>ML.ENERGY v3: from 8 to 128; servers take up to 256 by default</source>
        <translation>ML.ENERGY v3：从 8 到 128；服务器默认最多 256</translation>
    </message>
    <message>
        <source>ML.ENERGY leaderboard v3 (cited figures): 69 to 90 % from 8 to 128 requests; a fleet whose batch is not known is taken at half the median</source>
        <translation>ML.ENERGY 排行榜 v3（引用数字）：从 8 到 128 个请求为 69 至 90 %；批量未知的机群取中位数的一半</translation>
    </message>
    <message>
        <source>Continuous batching</source>
        <translation>连续批处理</translation>
    </message>
    <message>
        <source>Fills a slot as soon as a request is done instead of waiting for the whole batch.</source>
        <translation>一个请求完成后立即补位，不等待整批结束。</translation>
    </message>
    <message>
        <source>Shorter waits.</source>
        <translation>等待更短。</translation>
    </message>
    <message>
        <source>Requests in work</source>
        <translation>处理中的请求</translation>
    </message>
    <message>
        <source>Filled slots over those before.</source>
        <translation>占用的位置数与之前之比。</translation>
    </message>
    <message>
        <source>assumed: Kwon et al. 2023, vLLM, 2 to 4 times the throughput of earlier servers (recalled)</source>
        <translation>假设：Kwon 等 2023，vLLM，吞吐为早期服务器的 2 至 4 倍（凭记忆）</translation>
    </message>
    <message>
        <source>assumed, as for a larger batch</source>
        <translation>假设，与更大批量相同</translation>
    </message>
    <message>
        <source>assumed: move to a server that has it; such servers are free software</source>
        <translation>假设：迁移到具备该功能的服务器；此类服务器为自由软件</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>推测解码</translation>
    </message>
    <message>
        <source>A small model drafts tokens that the large one checks together.</source>
        <translation>小模型起草词元，由大模型一并检查。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Leviathan et al. 2023 (arXiv:2211.17192), 2 to 3 times faster at batch 1; low ours: the gain reverses at large batch</source>
        <translation>根据已公布的速度和大小作的工程估计：Leviathan 等 2023（arXiv:2211.17192），批量 1 时快 2 至 3 倍；低值为我们所取：大批量时收益反转</translation>
    </message>
    <message>
        <source>assumed: drafts and refused tokens come on top where the batch fills the accelerator; reports of slower serving at high load</source>
        <translation>假设：批量已占满加速器时，草稿和被拒词元为额外开销；有高负载时服务变慢的报道</translation>
    </message>
    <message>
        <source>assumed: choose, tune and test a draft model</source>
        <translation>假设：选择、调整并测试草稿模型</translation>
    </message>
    <message>
        <source>Early exit (adaptive depth)</source>
        <translation>提前退出（自适应深度）</translation>
    </message>
    <message>
        <source>Easy tokens leave the model after fewer layers.</source>
        <translation>容易的词元经过较少的层即离开模型。</translation>
    </message>
    <message>
        <source>Bounded loss (CALM).</source>
        <translation>损失有界 (CALM)。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Schuster et al. 2022, CALM (arXiv:2207.07061)</source>
        <translation>根据已公布的速度和大小作的工程估计：Schuster 等 2022，CALM（arXiv:2207.07061）</translation>
    </message>
    <message>
        <source>assumed: exits are trained and tested</source>
        <translation>假设：训练并测试提前退出</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>提示缓存</translation>
    </message>
    <message>
        <source>Keeps the work on repeated beginnings of prompts.</source>
        <translation>保留对重复的提示开头所做的计算。</translation>
    </message>
    <message>
        <source>Repeated share of prompts</source>
        <translation>提示的重复比例</translation>
    </message>
    <message>
        <source>Share of the prompt tokens that are in the cache.</source>
        <translation>已在缓存中的提示词元比例。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: vLLM prefix caching, vendors&apos; statements</source>
        <translation>根据已公布的速度和大小作的工程估计：vLLM 前缀缓存，厂商说明</translation>
    </message>
    <message>
        <source>engineering estimate: the repeated share acts on prompts only, and decoding dominates</source>
        <translation>工程估计：重复部分只作用于提示，而解码占主导</translation>
    </message>
    <message>
        <source>assumed: a setting of the server; prompts are put in order</source>
        <translation>假设：服务器的一项设置；提示按顺序整理</translation>
    </message>
    <message>
        <source>Response caching</source>
        <translation>回答缓存</translation>
    </message>
    <message>
        <source>Answers repeated requests from a cache.</source>
        <translation>重复的请求由缓存回答。</translation>
    </message>
    <message>
        <source>Stale answers.</source>
        <translation>回答可能过时。</translation>
    </message>
    <message>
        <source>Share of the requests that the cache answers.</source>
        <translation>由缓存回答的请求比例。</translation>
    </message>
    <message>
        <source>planning assumption: share of repeated requests</source>
        <translation>规划假设：重复请求的比例</translation>
    </message>
    <message>
        <source>assumed: a cache is set up and its answers are checked</source>
        <translation>假设：设置缓存并检查其回答</translation>
    </message>
    <message>
        <source>Shorter prompts and answers</source>
        <translation>更短的提示和回答</translation>
    </message>
    <message>
        <source>Trims context and limits the length of answers.</source>
        <translation>裁剪上下文并限制回答长度。</translation>
    </message>
    <message>
        <source>Depends on the use.</source>
        <translation>取决于用途。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: proportional to tokens; Patel et al. 2024, Splitwise</source>
        <translation>根据已公布的速度和大小作的工程估计：与词元成正比；Patel 等 2024，Splitwise</translation>
    </message>
    <message>
        <source>assumed: prompts and limits are revised</source>
        <translation>假设：修订提示和上限</translation>
    </message>
    <message>
        <source>Routing easy requests to a small model</source>
        <translation>将简单请求交给小模型</translation>
    </message>
    <message>
        <source>A small model answers what it can, the large one the rest.</source>
        <translation>小模型回答其能回答的，其余由大模型回答。</translation>
    </message>
    <message>
        <source>Tunable.</source>
        <translation>可调节。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Chen et al. 2023, FrugalGPT (up to 98 % of cost)</source>
        <translation>根据已公布的速度和大小作的工程估计：Chen 等 2023，FrugalGPT（成本最多降 98 %）</translation>
    </message>
    <message>
        <source>assumed: a router is set up and checked</source>
        <translation>假设：设置并检查路由器</translation>
    </message>
    <message>
        <source>Splitting prefill and decode</source>
        <translation>预填充与解码分离</translation>
    </message>
    <message>
        <source>Runs prefill and decode on accelerators of their own.</source>
        <translation>预填充和解码各用自己的加速器。</translation>
    </message>
    <message>
        <source>Same answers in time.</source>
        <translation>回答和时间相同。</translation>
    </message>
    <message>
        <source>engineering estimate from published speed and size: Patel et al. 2024, Splitwise (arXiv:2311.18677)</source>
        <translation>根据已公布的速度和大小作的工程估计：Patel 等 2024，Splitwise（arXiv:2311.18677）</translation>
    </message>
    <message>
        <source>assumed: the service is set up anew and tuned</source>
        <translation>假设：重新设置并调优服务</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Limits each accelerator to a share of its TDP; the work takes a little longer.</source>
        <translation>将每块加速器限制在其 TDP 的一定比例；工作时间略长。</translation>
    </message>
    <message>
        <source>A cap that is too deep stretches the work until idle hosts and memory eat the gain.</source>
        <translation>上限过低会拉长工作时间，直到空闲主机和内存抵消收益。</translation>
    </message>
    <message>
        <source>The cap must lie between idle and busy power.</source>
        <translation>上限须介于空闲功率与忙碌功率之间。</translation>
    </message>
    <message>
        <source>Cap, share of TDP</source>
        <translation>上限，占 TDP 比例</translation>
    </message>
    <message>
        <source>Power limit as a share of the TDP.</source>
        <translation>功率上限占 TDP 的比例。</translation>
    </message>
    <message>
        <source>Samsi et al. 2023: 175 of 250 W on A100; range: 150 and 200 W of McDonald et al. 2022</source>
        <translation>Samsi 等 2023：A100 上 250 W 降至 175 W；范围：McDonald 等 2022 的 150 和 200 W</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>How much longer the same work takes under the cap where the accelerators would draw their TDP; less in proportion where they draw less.</source>
        <translation>加速器原本达到 TDP 时，相同工作在上限下延长的时间；功率较低时按比例减少。</translation>
    </message>
    <message>
        <source>Samsi et al. 2023 (+6.7 % for LLaMA-65B inference); high: McDonald et al. 2022, BERT inference at 150 W; low ours</source>
        <translation>Samsi 等 2023（LLaMA-65B 推理 +6.7 %）；高值：McDonald 等 2022，150 W 的 BERT 推理；低值为我们所取</translation>
    </message>
    <message>
        <source>Clock locking (DVFS)</source>
        <translation>锁定频率 (DVFS)</translation>
    </message>
    <message>
        <source>Runs the accelerators at a lower, fixed clock: less power while busy for about the same throughput.</source>
        <translation>以较低的固定频率运行加速器：吞吐大致相同，忙碌功率降低。</translation>
    </message>
    <message>
        <source>Throughput falls by up to some percent.</source>
        <translation>吞吐最多下降百分之几。</translation>
    </message>
    <message>
        <source>Busy power must stay above idle power.</source>
        <translation>忙碌功率须高于空闲功率。</translation>
    </message>
    <message>
        <source>Energy saved while busy</source>
        <translation>忙碌时节能</translation>
    </message>
    <message>
        <source>Accelerator energy of the same work, less by this share.</source>
        <translation>相同工作的加速器能耗按此比例减少。</translation>
    </message>
    <message>
        <source>Stojkovic et al. 2024 (20 %); high: Ma et al. 2026 (up to 32 %); low ours</source>
        <translation>Stojkovic 等 2024（20 %）；高值：Ma 等 2026（最多 32 %）；低值为我们所取</translation>
    </message>
    <message>
        <source>How much longer the same work takes at the lower clock.</source>
        <translation>频率降低后相同工作延长的时间。</translation>
    </message>
    <message>
        <source>assumed from &apos;about the same throughput&apos; (Stojkovic et al. 2024) and 4 % overhead (Braga et al. 2026)</source>
        <translation>据“吞吐大致相同”（Stojkovic 等 2024）和 4 % 开销（Braga 等 2026）假设</translation>
    </message>
    <message>
        <source>Consolidation and idle shutdown</source>
        <translation>合并负载并关闭空闲</translation>
    </message>
    <message>
        <source>Packs the work onto fewer powered accelerators and switches the rest off until it is needed.</source>
        <translation>将工作集中到较少的通电加速器，其余关闭，需要时再开。</translation>
    </message>
    <message>
        <source>Waking machines takes minutes; keep headroom for peaks.</source>
        <translation>唤醒机器需要几分钟；应为高峰留出余量。</translation>
    </message>
    <message>
        <source>The fleet must be less busy than the target.</source>
        <translation>机群须比目标空闲。</translation>
    </message>
    <message>
        <source>Utilization to reach</source>
        <translation>目标利用率</translation>
    </message>
    <message>
        <source>Mean utilization of the accelerators that stay powered.</source>
        <translation>保持通电的加速器的平均利用率。</translation>
    </message>
    <message>
        <source>planning assumption: headroom of 15 to 40 %</source>
        <translation>规划假设：余量 15 至 40 %</translation>
    </message>
    <message>
        <source>assumed: scheduler and power management are set up</source>
        <translation>假设：设置调度器和电源管理</translation>
    </message>
    <message>
        <source>Memory reclamation</source>
        <translation>内存回收</translation>
    </message>
    <message>
        <source>Powers less main memory per server: frees cold pages and takes out or powers down modules.</source>
        <translation>减少每台服务器通电的主内存：释放冷页，取出模块或将其断电。</translation>
    </message>
    <message>
        <source>Memory no longer powered</source>
        <translation>不再通电的内存</translation>
    </message>
    <message>
        <source>Share of the powered gigabytes that goes. Freed memory that stays powered saves nothing.</source>
        <translation>减少的通电 GB 比例。释放后仍通电的内存不节能。</translation>
    </message>
    <message>
        <source>engineering estimate in the order of Weiner et al. 2022 (TMO: 20 to 32 % of server memory, recalled)</source>
        <translation>工程估计，量级同 Weiner 等 2022（TMO：服务器内存的 20 至 32 %，凭记忆）</translation>
    </message>
    <message>
        <source>assumed: tools are set up, modules are taken out</source>
        <translation>假设：设置工具，取出内存条</translation>
    </message>
    <message>
        <source>Data-transfer compression</source>
        <translation>数据传输压缩</translation>
    </message>
    <message>
        <source>Sends less data: compressed gradients and updates. A training waits less, federated clients send less; on a fleet fewer ports and switches are powered.</source>
        <translation>减少传输的数据：压缩梯度和更新。训练等待更短，联邦客户端发送更少；机群中通电的端口和交换机更少。</translation>
    </message>
    <message>
        <source>Compressed gradients may need more steps.</source>
        <translation>压缩梯度可能需要更多步数。</translation>
    </message>
    <message>
        <source>The fleet needs network ports; the training an overhead of parallelism.</source>
        <translation>机群须有网口；训练须有并行开销。</translation>
    </message>
    <message>
        <source>Transfer saved</source>
        <translation>减少的传输</translation>
    </message>
    <message>
        <source>Share of the waiting or the data of a training, or of the network power of a fleet, that goes. Ports that stay powered draw nearly the same with less traffic.</source>
        <translation>训练的等待或数据、或机群网络功率减少的比例。仍通电的端口在流量减少时功率几乎不变。</translation>
    </message>
    <message>
        <source>engineering estimate after Lin et al. 2018, Deep Gradient Compression (270 to 600 times less traffic)</source>
        <translation>工程估计，据 Lin 等 2018，Deep Gradient Compression（流量减少 270 至 600 倍）</translation>
    </message>
    <message>
        <source>assumed: set up and tested on one cluster or training</source>
        <translation>假设：在一个集群或一次训练上设置并测试</translation>
    </message>
    <message>
        <source>Longer hardware life</source>
        <translation>延长硬件寿命</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Keeps the hardware for some years longer, so that fewer purchases fall into the plan and embodied carbon spreads over more years.</source>
        <translation>硬件多用几年，计划内的购置减少，隐含碳分摊到更多年份。</translation>
    </message>
    <message>
        <source>Older hardware fails more often.</source>
        <translation>旧硬件故障更多。</translation>
    </message>
    <message>
        <source>Hardware that would retire inside the plan runs on and draws power.</source>
        <translation>本应在计划期内退役的硬件继续运行并用电。</translation>
    </message>
    <message>
        <source>Years longer</source>
        <translation>延长年数</translation>
    </message>
    <message>
        <source>Added to the lifetime.</source>
        <translation>加到寿命上。</translation>
    </message>
    <message>
        <source>planning assumption: hyperscalers went from 4 to 6 years</source>
        <translation>规划假设：超大规模云商从 4 年延至 6 年</translation>
    </message>
    <message>
        <source>assumed: contracts and spare parts are arranged</source>
        <translation>假设：安排合同和备件</translation>
    </message>
    <message>
        <source>assumed: support and spare parts after the warranty, some percent of the price</source>
        <translation>假设：质保期后的支持和备件，为价格的百分之几</translation>
    </message>
    <message>
        <source>Hardware refresh (newer GPU)</source>
        <translation>硬件更新（新 GPU）</translation>
    </message>
    <message>
        <source>Replaces the accelerators by another model and as many of it as the same work needs; new hardware is bought in the first year.</source>
        <translation>以另一型号替换加速器，数量按相同工作的需要；新硬件在首年购置。</translation>
    </message>
    <message>
        <source>Like for like saved 1.5 % (median) from H100 to B200; each at its best 36 %.</source>
        <translation>从 H100 到 B200，同等条件下节省 1.5 %（中位数）；各取最佳配置时为 36 %。</translation>
    </message>
    <message>
        <source>At the same settings newer hardware can use more: -48 % to +25 % saved in the ML.ENERGY data.</source>
        <translation>相同设置下新硬件可能更耗能：ML.ENERGY 数据中节能为 -48 % 至 +25 %。</translation>
    </message>
    <message>
        <source>Both models need a throughput or bandwidth in the catalog.</source>
        <translation>两种型号在目录中都须有吞吐或带宽。</translation>
    </message>
    <message>
        <source>New accelerator</source>
        <translation>新加速器</translation>
    </message>
    <message>
        <source>Model of the catalog that takes over the work.</source>
        <translation>接替工作的目录型号。</translation>
    </message>
    <message>
        <source>Speed compared by</source>
        <translation>速度比较依据</translation>
    </message>
    <message>
        <source>Throughput (16-bit peak) for training and prefill, memory bandwidth for decode; purpose: throughput for training fleets, bandwidth for inference, their geometric mean for mixed ones.</source>
        <translation>吞吐（16 位峰值）用于训练和预填充，显存带宽用于解码；按用途：训练机群用吞吐，推理用带宽，混合用两者的几何平均。</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>按用途</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Gain realized</source>
        <translation>实现的增益</translation>
    </message>
    <message>
        <source>Share of the ratio of the peaks that the work sees.</source>
        <translation>工作实际得到的峰值比的比例。</translation>
    </message>
    <message>
        <source>engineering estimate: peak ratios are seldom reached (ML.ENERGY v3: at equal settings nearly nothing, at the best setting 36 % less energy)</source>
        <translation>工程估计：很少达到峰值比（ML.ENERGY v3：相同设置下几乎没有，最佳设置下能耗少 36 %）</translation>
    </message>
    <message>
        <source>assumed: installing, moving and testing the work of one fleet; hardware is bought in the plan</source>
        <translation>假设：安装、迁移并测试一个机群的工作；硬件在计划中购买</translation>
    </message>
    <message>
        <source>Move to TPU</source>
        <translation>迁移到 TPU</translation>
    </message>
    <message>
        <source>Models and tools must be ported.</source>
        <translation>模型和工具须移植。</translation>
    </message>
    <message>
        <source>Hardware with less bandwidth or throughput per watt uses more energy for the same work.</source>
        <translation>每瓦带宽或吞吐较低的硬件完成相同工作更耗能。</translation>
    </message>
    <message>
        <source>assumed: models and tools are ported; hardware is bought or rented in the plan</source>
        <translation>假设：移植模型和工具；硬件在计划中购买或租用</translation>
    </message>
    <message>
        <source>Move to an ASIC</source>
        <translation>迁移到 ASIC</translation>
    </message>
    <message>
        <source>Move to FPGA</source>
        <translation>迁移到 FPGA</translation>
    </message>
    <message>
        <source>Fits small, fixed-point models; large models do not fit.</source>
        <translation>适合小型定点模型；大模型放不下。</translation>
    </message>
    <message>
        <source>assumed: models are compiled for the FPGA; hardware is bought in the plan</source>
        <translation>假设：为 FPGA 编译模型；硬件在计划中购买</translation>
    </message>
    <message>
        <source>Carbon-aware time shifting</source>
        <translation>碳感知时间转移</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>时间与地点</translation>
    </message>
    <message>
        <source>Lets a share of the work wait for the cleanest hours within a window.</source>
        <translation>让一部分工作在窗口内等待最清洁的小时。</translation>
    </message>
    <message>
        <source>Results come later, by up to the window.</source>
        <translation>结果推迟，最多推迟一个窗口。</translation>
    </message>
    <message>
        <source>IT energy stays the same; more cooling in warmer hours can raise that of the hall a little.</source>
        <translation>IT 能耗不变；较热小时的制冷可能使机房能耗略增。</translation>
    </message>
    <message>
        <source>Share that may wait</source>
        <translation>可等待的比例</translation>
    </message>
    <message>
        <source>Share of the work that may wait.</source>
        <translation>可以等待的工作比例。</translation>
    </message>
    <message>
        <source>planning assumption: batch and training work</source>
        <translation>规划假设：批处理和训练工作</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Hours within which the work may be moved; 24 are local days.</source>
        <translation>可移动工作的小时数；24 为当地的一天。</translation>
    </message>
    <message>
        <source>Wiesner et al. 2021: next workday</source>
        <translation>Wiesner 等 2021：下一个工作日</translation>
    </message>
    <message>
        <source>assumed: the scheduler learns the grid forecast</source>
        <translation>假设：调度器学习电网预测</translation>
    </message>
    <message>
        <source>Carbon-aware place shifting</source>
        <translation>碳感知地点转移</translation>
    </message>
    <message>
        <source>Each hour a share of the work runs at the cleanest site with a fleet of the same accelerator.</source>
        <translation>每小时将一部分工作放在拥有相同加速器机群的最清洁站点运行。</translation>
    </message>
    <message>
        <source>Data and requests travel further.</source>
        <translation>数据和请求传输更远。</translation>
    </message>
    <message>
        <source>Another site needs a fleet of the same accelerator.</source>
        <translation>另一站点须有相同加速器的机群。</translation>
    </message>
    <message>
        <source>Share that may move</source>
        <translation>可移动的比例</translation>
    </message>
    <message>
        <source>Share of the work that may run elsewhere.</source>
        <translation>可在别处运行的工作比例。</translation>
    </message>
    <message>
        <source>assumed: data and requests are routed between sites</source>
        <translation>假设：数据和请求在站点间路由</translation>
    </message>
    <message>
        <source>Move to a cleaner site</source>
        <translation>迁到更清洁的站点</translation>
    </message>
    <message>
        <source>Moves the fleet to another site of the plan, with its grid, cooling and prices.</source>
        <translation>将机群迁到计划的另一站点，采用其电网、制冷和价格。</translation>
    </message>
    <message>
        <source>Latency and data residency may forbid it.</source>
        <translation>延迟和数据驻留要求可能不允许。</translation>
    </message>
    <message>
        <source>A site with a higher PUE uses more energy.</source>
        <translation>PUE 更高的站点能耗更多。</translation>
    </message>
    <message>
        <source>The plan needs another site.</source>
        <translation>计划须有另一站点。</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新站点</translation>
    </message>
    <message>
        <source>Site of the plan; empty: the one with the lowest grid factor.</source>
        <translation>计划中的站点；留空：电网因子最低的站点。</translation>
    </message>
    <message>
        <source>assumed: planning and moving one fleet, without transport</source>
        <translation>假设：规划并迁移一个机群，不含运输</translation>
    </message>
    <message>
        <source>Cooling retrofit</source>
        <translation>制冷改造</translation>
    </message>
    <message>
        <source>Puts another cooling system into the hall; its hourly model in the climate of the site gives PUE and WUE.</source>
        <translation>在机房采用另一种制冷系统；其在站点气候下的逐时模型给出 PUE 和 WUE。</translation>
    </message>
    <message>
        <source>A system that does not suit the climate uses more energy or more water.</source>
        <translation>不适合当地气候的系统会多耗能或多用水。</translation>
    </message>
    <message>
        <source>Cooling system of the catalog. Economizers, liquid and immersion cooling are there.</source>
        <translation>目录中的制冷系统，包括自然冷却、液冷和浸没式冷却。</translation>
    </message>
    <message>
        <source>STL Partners 2026: about 2 million USD per MW of liquid cooling put into a standing hall; range assumed, half to twice</source>
        <translation>STL Partners 2026：在现有机房加装液冷每 MW 约 200 万美元；范围为假设，一半至两倍</translation>
    </message>
    <message>
        <source>assumed: usual share for mechanical plant</source>
        <translation>假设：机械设备的通常比例</translation>
    </message>
    <message>
        <source>assumed: 10 to 20 years are usual for cooling plant</source>
        <translation>假设：制冷设备通常为 10 至 20 年</translation>
    </message>
    <message>
        <source>Better cooling operation</source>
        <translation>改善制冷运行</translation>
    </message>
    <message>
        <source>Enters a lower PUE: warmer set points, containment, tuned fans and pumps.</source>
        <translation>输入更低的 PUE：提高设定温度、封闭通道、调优风机和水泵。</translation>
    </message>
    <message>
        <source>The PUE must be above the new one.</source>
        <translation>PUE 须高于新值。</translation>
    </message>
    <message>
        <source>PUE to reach</source>
        <translation>目标 PUE</translation>
    </message>
    <message>
        <source>PUE after the measure.</source>
        <translation>措施后的 PUE。</translation>
    </message>
    <message>
        <source>derived from the reference table of cooling systems: air-cooled halls after tuning</source>
        <translation>由制冷系统参考表得出：调优后的风冷机房</translation>
    </message>
    <message>
        <source>assumed: containment, sensors and controls without new machines</source>
        <translation>假设：封闭通道、传感器和控制，不含新设备</translation>
    </message>
    <message>
        <source>assumed: 5 to 15 years are usual for controls and containment</source>
        <translation>假设：控制和封闭通道通常为 5 至 15 年</translation>
    </message>
    <message>
        <source>Heat reuse</source>
        <translation>余热利用</translation>
    </message>
    <message>
        <source>Gives a share of the heat to a heat network or another user; that heat needs no rejection.</source>
        <translation>将一部分热量供给热网或其他用户；这部分热量无需散热。</translation>
    </message>
    <message>
        <source>Share of the heat that is taken.</source>
        <translation>取用的热量比例。</translation>
    </message>
    <message>
        <source>assumed: heat exchanger and connection; high with a heat pump. Networks often pay for a part</source>
        <translation>假设：换热器和接入；高值含热泵。热网常支付一部分</translation>
    </message>
    <message>
        <source>assumed: 15 to 25 years are usual for heat exchangers and connections</source>
        <translation>假设：换热器和接入通常为 15 至 25 年</translation>
    </message>
    <message>
        <source>Energy supply</source>
        <translation>能源供应</translation>
    </message>
    <message>
        <source>Puts panels on the roof and the land; what they generate is used first.</source>
        <translation>在屋顶和场地安装光伏板；所发电力优先使用。</translation>
    </message>
    <message>
        <source>A fleet must stand at the site.</source>
        <translation>站点须有机群。</translation>
    </message>
    <message>
        <source>Rated power over IT power</source>
        <translation>额定功率与 IT 功率之比</translation>
    </message>
    <message>
        <source>Rated power of the panels, as a share of the mean IT power of the site.</source>
        <translation>光伏板额定功率占站点平均 IT 功率的比例。</translation>
    </message>
    <message>
        <source>planning assumption: roof and land decide</source>
        <translation>规划假设：取决于屋顶和土地</translation>
    </message>
    <message>
        <source>Installed price per kilowatt; with the rated power it gives the one-off cost that is not entered.</source>
        <translation>每千瓦安装价格；与额定功率一起给出未输入的一次性成本。</translation>
    </message>
    <message>
        <source>IRENA 2020: 995 USD/kW, world average of utility-scale plants in 2019; range assumed</source>
        <translation>IRENA 2020：995 USD/kW，2019 年大型电站的世界平均；范围为假设</translation>
    </message>
    <message>
        <source>order of magnitude of NREL Annual Technology Baseline 2024, recalled</source>
        <translation>NREL Annual Technology Baseline 2024 的量级，凭记忆</translation>
    </message>
    <message>
        <source>assumed: 25 to 30 years are usual for panels</source>
        <translation>假设：光伏组件通常为 25 至 30 年</translation>
    </message>
    <message>
        <source>Battery on site</source>
        <translation>现场电池</translation>
    </message>
    <message>
        <source>Stores on-site generation, or grid electricity of the cleanest hours.</source>
        <translation>储存现场发电，或最清洁小时的电网电力。</translation>
    </message>
    <message>
        <source>Losses of the battery raise energy.</source>
        <translation>电池损耗增加能耗。</translation>
    </message>
    <message>
        <source>Power over IT power</source>
        <translation>功率与 IT 功率之比</translation>
    </message>
    <message>
        <source>Power of the battery, as a share of the mean IT power of the site.</source>
        <translation>电池功率占站点平均 IT 功率的比例。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Energy over power.</source>
        <translation>能量与功率之比。</translation>
    </message>
    <message>
        <source>planning assumption: usual durations</source>
        <translation>规划假设：通常的时长</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Intensity: charges in the cleanest hours too. Self-consumption: from on-site generation only.</source>
        <translation>强度：也在最清洁的小时充电。自发自用：只用现场发电充电。</translation>
    </message>
    <message>
        <source>Installed price per kilowatt-hour; with the energy it gives the one-off cost that is not entered.</source>
        <translation>每千瓦时安装价格；与电池容量一起给出未输入的一次性成本。</translation>
    </message>
    <message>
        <source>order of magnitude of turnkey systems, recalled; high: NREL REopt default of 968 USD/kW and 253 USD/kWh for 4 hours</source>
        <translation>交钥匙系统的量级，凭记忆；高值：NREL REopt 默认值，4 小时为 968 USD/kW 和 253 USD/kWh</translation>
    </message>
    <message>
        <source>NREL Annual Technology Baseline 2024: 2.5 % of the capital cost (recalled); range assumed</source>
        <translation>NREL Annual Technology Baseline 2024：投资成本的 2.5 %（凭记忆）；范围为假设</translation>
    </message>
    <message>
        <source>assumed: 10 to 15 years are usual for lithium-ion batteries</source>
        <translation>假设：锂离子电池通常为 10 至 15 年</translation>
    </message>
    <message>
        <source>Power purchase agreement (PPA)</source>
        <translation>购电协议 (PPA)</translation>
    </message>
    <message>
        <source>Adds a contract for new wind or solar power; only market-based figures change.</source>
        <translation>增加新建风电或光伏的合同；只改变基于市场的数字。</translation>
    </message>
    <message>
        <source>Contracts must not cover the site already.</source>
        <translation>合同须尚未覆盖该站点。</translation>
    </message>
    <message>
        <source>Share of the electricity of the site that is covered; no more than is still open.</source>
        <translation>覆盖的站点用电比例；不超过尚未覆盖的部分。</translation>
    </message>
    <message>
        <source>What it costs per kilowatt-hour on top of the electricity price; may be below zero.</source>
        <translation>在电价之外每千瓦时的成本；可为负值。</translation>
    </message>
    <message>
        <source>order of magnitude, recalled</source>
        <translation>量级，凭记忆</translation>
    </message>
    <message>
        <source>assumed: tender and contract are in the price premium; up to some weeks of own work</source>
        <translation>假设：招标和合同含在溢价中；自身工作至多数周</translation>
    </message>
    <message>
        <source>assumed: the usual term of a contract</source>
        <translation>假设：合同的通常期限</translation>
    </message>
    <message>
        <source>Energy attribute certificates (EAC)</source>
        <translation>能源属性证书（绿证）</translation>
    </message>
    <message>
        <source>Buys certificates for a share of the load; only market-based figures change.</source>
        <translation>为一部分用电购买证书；只改变基于市场的数字。</translation>
    </message>
    <message>
        <source>Price of a certificate per kilowatt-hour.</source>
        <translation>每千瓦时证书的价格。</translation>
    </message>
    <message>
        <source>order of magnitude, recalled; markets differ widely</source>
        <translation>量级，凭记忆；各市场差异很大</translation>
    </message>
    <message>
        <source>assumed: purchase and cancellation are in the price; up to some days of own work</source>
        <translation>假设：采购和注销含在价格中；自身工作至多数日</translation>
    </message>
    <message>
        <source>Batching (8 to 128 concurrent)</source>
        <translation>批处理（并发 8 到 128）</translation>
    </message>
    <message>
        <source>GPU energy per output token</source>
        <translation>每输出词元的 GPU 能耗</translation>
    </message>
    <message>
        <source>LM-Arena chat, best GPU count at each batch, H100/B200, 32 model-GPU pairs</source>
        <translation>LM-Arena 对话，各批量取最佳 GPU 数，H100/B200，32 个模型-GPU 组合</translation>
    </message>
    <message>
        <source>Higher latency per token</source>
        <translation>每词元延迟更高</translation>
    </message>
    <message>
        <source>Low/high = min/max</source>
        <translation>低/高 = 最小/最大</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Hardware refresh H100 to B200 (each at its own best configuration)</source>
        <translation>硬件更新 H100 到 B200（各取最佳配置）</translation>
    </message>
    <message>
        <source>39 task-model pairs, min-energy config each</source>
        <translation>39 个任务-模型组合，各取能耗最低的配置</translation>
    </message>
    <message>
        <source>Low/high = extremes; ML.ENERGY blog: B200 wins 88 % of comparisons, median 35 %</source>
        <translation>低/高 = 极值；ML.ENERGY 博客：B200 在 88 % 的比较中更优，中位数 35 %</translation>
    </message>
    <message>
        <source>Hardware refresh H100 to B200 (identical GPU count, batch, parallelism)</source>
        <translation>硬件更新 H100 到 B200（GPU 数、批量、并行方式相同）</translation>
    </message>
    <message>
        <source>150 like-for-like configs, p10/median/p90</source>
        <translation>150 个同等配置，p10/中位数/p90</translation>
    </message>
    <message>
        <source>Gain only appears when the larger memory is used for fewer GPUs / larger batch</source>
        <translation>只有利用更大显存减少 GPU 或加大批量时才有收益</translation>
    </message>
    <message>
        <source>FP8 weights vs BF16 (identical config)</source>
        <translation>FP8 权重与 BF16 比较（配置相同）</translation>
    </message>
    <message>
        <source>H100, 19 like-for-like configs, p10/median/p90: median is an INCREASE</source>
        <translation>H100，19 个同等配置，p10/中位数/p90：中位数为增加</translation>
    </message>
    <message>
        <source>FP8 alone at fixed config often costs more in this vLLM version</source>
        <translation>在此 vLLM 版本中，配置固定时单用 FP8 往往更耗能</translation>
    </message>
    <message>
        <source>B200, 25 like-for-like configs</source>
        <translation>B200，25 个同等配置</translation>
    </message>
    <message>
        <source>FP8 weights vs BF16 (each at its best config)</source>
        <translation>FP8 权重与 BF16 比较（各取最佳配置）</translation>
    </message>
    <message>
        <source>H100, Qwen3-235B family (4 pairs): fewer GPUs / larger batch fit</source>
        <translation>H100，Qwen3-235B 系列（4 对）：可用更少 GPU 或更大批量</translation>
    </message>
    <message>
        <source>B200 pairs range from -206 % to +37 %</source>
        <translation>B200 各对从 -206 % 到 +37 %</translation>
    </message>
    <message>
        <source>MoE sparse (30B-A3B) vs dense 32B</source>
        <translation>稀疏混合专家 (30B-A3B) 与稠密 32B 比较</translation>
    </message>
    <message>
        <source>Qwen3 30B-A3B 0.198/0.157 vs Qwen3 32B 0.275/0.209 J/token at 128 concurrent, H100/B200</source>
        <translation>并发 128，H100/B200：Qwen3 30B-A3B 0.198/0.157，Qwen3 32B 0.275/0.209 J/词元</translation>
    </message>
    <message>
        <source>Far below the 10x parameter ratio: routing &amp; memory bound</source>
        <translation>远低于 10 倍的参数比：受路由和显存限制</translation>
    </message>
    <message>
        <source>Smaller model (8B vs 70B)</source>
        <translation>更小的模型（8B 与 70B 比较）</translation>
    </message>
    <message>
        <source>Llama 3.1 8B 0.095 vs 70B 0.563 (H100), 0.098 vs 0.481 (B200) at 128 concurrent</source>
        <translation>并发 128：Llama 3.1 8B 0.095，70B 0.563 (H100)；0.098 与 0.481 (B200)</translation>
    </message>
    <message>
        <source>Task accuracy drops</source>
        <translation>任务准确率下降</translation>
    </message>
    <message>
        <source>Power-limit optimum</source>
        <translation>最佳功率上限</translation>
    </message>
    <message>
        <source>training energy</source>
        <translation>训练能耗</translation>
    </message>
    <message>
        <source>GPU power limit only, to target accuracy; central value estimated</source>
        <translation>仅限制 GPU 功率，达到目标准确率；中间值为估计</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Zeus (batch size + power limit)</source>
        <translation>Zeus（批量 + 功率上限）</translation>
    </message>
    <message>
        <source>Vs max batch and max power; central value estimated</source>
        <translation>与最大批量和最大功率比较；中间值为估计</translation>
    </message>
    <message>
        <source>Training time also -60.6 % best case</source>
        <translation>最好情况下训练时间也减少 60.6 %</translation>
    </message>
    <message>
        <source>Power capping 250 to 150 W (V100)</source>
        <translation>功率上限 250 到 150 W (V100)</translation>
    </message>
    <message>
        <source>BERT-class training, average</source>
        <translation>BERT 类训练，平均</translation>
    </message>
    <message>
        <source>Training time +6.8 %</source>
        <translation>训练时间 +6.8 %</translation>
    </message>
    <message>
        <source>Power capping 250 to 150 W</source>
        <translation>功率上限 250 到 150 W</translation>
    </message>
    <message>
        <source>inference energy</source>
        <translation>推理能耗</translation>
    </message>
    <message>
        <source>BERT inference</source>
        <translation>BERT 推理</translation>
    </message>
    <message>
        <source>Time +22.7 %</source>
        <translation>时间 +22.7 %</translation>
    </message>
    <message>
        <source>Power capping 250 to 200 W</source>
        <translation>功率上限 250 到 200 W</translation>
    </message>
    <message>
        <source>Time +8.2 %</source>
        <translation>时间 +8.2 %</translation>
    </message>
    <message>
        <source>Power capping 250 to 100 W</source>
        <translation>功率上限 250 到 100 W</translation>
    </message>
    <message>
        <source>BERT inference: too deep a cap loses the gain</source>
        <translation>BERT 推理：上限过低失去收益</translation>
    </message>
    <message>
        <source>Time +114 %</source>
        <translation>时间 +114 %</translation>
    </message>
    <message>
        <source>Power capping 250 to 175 W</source>
        <translation>功率上限 250 到 175 W</translation>
    </message>
    <message>
        <source>LLaMA-65B on A100</source>
        <translation>A100 上的 LLaMA-65B</translation>
    </message>
    <message>
        <source>Time +6.7 % (Table III: energy -23.95 %, token rate -6.11 %)</source>
        <translation>时间 +6.7 %（表 III：能耗 -23.95 %，词元速率 -6.11 %）</translation>
    </message>
    <message>
        <source>Power capping during LLM decode</source>
        <translation>LLM 解码时的功率上限</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Decode draws 137-300 W on a 700 W GPU, caps do not bind</source>
        <translation>700 W 的 GPU 解码时只用 137-300 W，上限不起作用</translation>
    </message>
    <message>
        <source>Use clock locking instead</source>
        <translation>请改用锁定频率</translation>
    </message>
    <message>
        <source>decode energy</source>
        <translation>解码能耗</translation>
    </message>
    <message>
        <source>Up to 32 %; central value estimated</source>
        <translation>最多 32 %；中间值为估计</translation>
    </message>
    <message>
        <source>Minimal throughput loss</source>
        <translation>吞吐损失极小</translation>
    </message>
    <message>
        <source>DVFS 2.0 to 1.6 GHz</source>
        <translation>DVFS 2.0 到 1.6 GHz</translation>
    </message>
    <message>
        <source>Less than 80 % of energy for most batch sizes</source>
        <translation>多数批量下能耗低于 80 %</translation>
    </message>
    <message>
        <source>About same throughput</source>
        <translation>吞吐大致相同</translation>
    </message>
    <message>
        <source>DVFS phase/SLO-aware (GreenLLM)</source>
        <translation>按阶段和 SLO 的 DVFS (GreenLLM)</translation>
    </message>
    <message>
        <source>Up to 34 %, Alibaba/Azure traces; central value estimated</source>
        <translation>最多 34 %，Alibaba/Azure 负载记录；中间值为估计</translation>
    </message>
    <message>
        <source>&lt;3.5 % more SLO violations</source>
        <translation>SLO 违约增加 &lt;3.5 %</translation>
    </message>
    <message>
        <source>Frequency planning in pipeline training (Perseus)</source>
        <translation>流水线训练的频率规划 (Perseus)</translation>
    </message>
    <message>
        <source>Up to 30 %; central value estimated</source>
        <translation>最多 30 %；中间值为估计</translation>
    </message>
    <message>
        <source>No throughput loss</source>
        <translation>无吞吐损失</translation>
    </message>
    <message>
        <source>Phase-aware frequency tuning (Paft)</source>
        <translation>按阶段调频 (Paft)</translation>
    </message>
    <message>
        <source>Up to 46 %, 12 models; central value estimated</source>
        <translation>最多 46 %，12 个模型；中间值为估计</translation>
    </message>
    <message>
        <source>4 % average overhead</source>
        <translation>平均开销 4 %</translation>
    </message>
    <message>
        <source>Dynamic cluster reconfiguration (DynamoLLM)</source>
        <translation>集群动态重配置 (DynamoLLM)</translation>
    </message>
    <message>
        <source>service energy</source>
        <translation>服务能耗</translation>
    </message>
    <message>
        <source>Vs static, Azure traces; carbon -38 %, cost -61 %</source>
        <translation>与静态配置比较，Azure 负载记录；碳 -38 %，成本 -61 %</translation>
    </message>
    <message>
        <source>SLO met</source>
        <translation>满足 SLO</translation>
    </message>
    <message>
        <source>ML.ENERGY automated recommendations</source>
        <translation>ML.ENERGY 自动推荐</translation>
    </message>
    <message>
        <source>Sometimes more than 40 %; central value estimated</source>
        <translation>有时超过 40 %；中间值为估计</translation>
    </message>
    <message>
        <source>Software + serving + model improvements (fleet, 12 months)</source>
        <translation>软件 + 服务 + 模型改进（整个机群，12 个月）</translation>
    </message>
    <message>
        <source>energy per median prompt</source>
        <translation>提示能耗中位数</translation>
    </message>
    <message>
        <source>33x lower, May 2024-May 2025; carbon 44x lower</source>
        <translation>降至 1/33，2024 年 5 月至 2025 年 5 月；碳降至 1/44</translation>
    </message>
    <message>
        <source>Line-of-sight efficiency (frontier inference)</source>
        <translation>可预见的效率提升（前沿推理）</translation>
    </message>
    <message>
        <source>energy per query</source>
        <translation>每次查询能耗</translation>
    </message>
    <message>
        <source>8-20x</source>
        <translation>8-20 倍</translation>
    </message>
    <message>
        <source>MoE sparse training (GShard vs GPT-3)</source>
        <translation>稀疏混合专家训练（GShard 与 GPT-3 比较）</translation>
    </message>
    <message>
        <source>24.1 vs 1,287 MWh (different task and size)</source>
        <translation>24.1 与 1,287 MWh（任务和规模不同）</translation>
    </message>
    <message>
        <source>MoE sparse training (GLaM vs GPT-3)</source>
        <translation>稀疏混合专家训练（GLaM 与 GPT-3 比较）</translation>
    </message>
    <message>
        <source>456 vs 1,287 MWh, better zero-shot</source>
        <translation>456 与 1,287 MWh，零样本效果更好</translation>
    </message>
    <message>
        <source>MoE (Switch vs T5)</source>
        <translation>混合专家（Switch 与 T5 比较）</translation>
    </message>
    <message>
        <source>time to quality</source>
        <translation>达到质量的时间</translation>
    </message>
    <message>
        <source>Up to 7x pre-training speed-up</source>
        <translation>预训练最多加速 7 倍</translation>
    </message>
    <message>
        <source>Lighter architecture (Evolved Transformer)</source>
        <translation>更轻的架构 (Evolved Transformer)</translation>
    </message>
    <message>
        <source>Same accuracy, 37 % fewer parameters</source>
        <translation>准确率相同，参数少 37 %</translation>
    </message>
    <message>
        <source>Accelerator + data center + grid choice</source>
        <translation>加速器 + 数据中心 + 电网的选择</translation>
    </message>
    <message>
        <source>training CO2e</source>
        <translation>训练 CO2e</translation>
    </message>
    <message>
        <source>57x: Transformer on P100 in US-average DC to Evolved Transformer on TPU v2 in Iowa</source>
        <translation>57 倍：从美国平均数据中心 P100 上的 Transformer 到爱荷华 TPU v2 上的 Evolved Transformer</translation>
    </message>
    <message>
        <source>Unstructured pruning (inference)</source>
        <translation>非结构化剪枝（推理）</translation>
    </message>
    <message>
        <source>Little GPU gain without 2:4 support</source>
        <translation>没有 2:4 支持时 GPU 收益很小</translation>
    </message>
    <message>
        <source>Accuracy -0.5..-2 pt</source>
        <translation>准确率 -0.5..-2 个百分点</translation>
    </message>
    <message>
        <source>Engineering estimate of energy from published speed/size; validate</source>
        <translation>由公布的速度和规模作出的能耗工程估计；请验证</translation>
    </message>
    <message>
        <source>2:4 structured sparsity</source>
        <translation>2:4 结构化稀疏</translation>
    </message>
    <message>
        <source>Up to 2x tensor-core math; end-to-end 1.2-1.6x</source>
        <translation>张量核心运算最多 2 倍；端到端 1.2-1.6 倍</translation>
    </message>
    <message>
        <source>&lt;0.5 pt with retraining</source>
        <translation>重新训练后 &lt;0.5 个百分点</translation>
    </message>
    <message>
        <source>Structured pruning (width/depth)</source>
        <translation>结构化剪枝（宽度/深度）</translation>
    </message>
    <message>
        <source>Proportional to removed FLOPs</source>
        <translation>与去掉的 FLOPs 成比例</translation>
    </message>
    <message>
        <source>1-5 pt</source>
        <translation>1-5 个百分点</translation>
    </message>
    <message>
        <source>INT8 quantization (weights+activations)</source>
        <translation>INT8 量化（权重+激活）</translation>
    </message>
    <message>
        <source>Compute-bound or large batch</source>
        <translation>受算力限制或大批量</translation>
    </message>
    <message>
        <source>&lt;0.5 pt</source>
        <translation>&lt;0.5 个百分点</translation>
    </message>
    <message>
        <source>INT4 weight-only quantization (GPTQ/AWQ)</source>
        <translation>INT4 仅权重量化 (GPTQ/AWQ)</translation>
    </message>
    <message>
        <source>Memory-bound decode, small batch; little gain at large batch</source>
        <translation>受显存限制的解码，小批量；大批量收益很小</translation>
    </message>
    <message>
        <source>0.3-1 pt</source>
        <translation>0.3-1 个百分点</translation>
    </message>
    <message>
        <source>Mixed precision FP32 to FP16/BF16 training</source>
        <translation>FP32 到 FP16/BF16 混合精度训练</translation>
    </message>
    <message>
        <source>1.5-3x speed-up on tensor cores at similar power</source>
        <translation>张量核心上功率相近，加速 1.5-3 倍</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>FP8 training vs BF16</source>
        <translation>FP8 训练与 BF16 比较</translation>
    </message>
    <message>
        <source>H100, 1.2-1.6x throughput end to end</source>
        <translation>H100，端到端吞吐 1.2-1.6 倍</translation>
    </message>
    <message>
        <source>&lt;0.25 % loss difference (DeepSeek-V3)</source>
        <translation>损失差异 &lt;0.25 % (DeepSeek-V3)</translation>
    </message>
    <message>
        <source>Knowledge distillation (inference of student)</source>
        <translation>知识蒸馏（学生模型推理）</translation>
    </message>
    <message>
        <source>DistilBERT: 40 % smaller, 60 % faster, 97 % of score</source>
        <translation>DistilBERT：小 40 %，快 60 %，得分为 97 %</translation>
    </message>
    <message>
        <source>~3 % relative</source>
        <translation>相对约 3 %</translation>
    </message>
    <message>
        <source>LoRA / low-rank fine-tuning vs full</source>
        <translation>LoRA / 低秩微调与全量微调比较</translation>
    </message>
    <message>
        <source>Training throughput +25 %, GPU memory 3x lower (GPT-3 175B)</source>
        <translation>训练吞吐 +25 %，GPU 显存为 1/3 (GPT-3 175B)</translation>
    </message>
    <message>
        <source>~0</source>
        <translation>约为 0</translation>
    </message>
    <message>
        <source>Low-rank factorization of weights (inference)</source>
        <translation>权重低秩分解（推理）</translation>
    </message>
    <message>
        <source>Rank kept so that accuracy loss &lt;1 pt</source>
        <translation>保留的秩使准确率损失 &lt;1 个百分点</translation>
    </message>
    <message>
        <source>1 pt</source>
        <translation>1 个百分点</translation>
    </message>
    <message>
        <source>Weight sharing (ALBERT)</source>
        <translation>权重共享 (ALBERT)</translation>
    </message>
    <message>
        <source>Parameters -89 % but same compute; saves memory/communication not FLOPs</source>
        <translation>参数 -89 %，计算量不变；节省内存和通信，不减少 FLOPs</translation>
    </message>
    <message>
        <source>~1 pt</source>
        <translation>约 1 个百分点</translation>
    </message>
    <message>
        <source>2-3x latency gain at batch 1; energy gain shrinks or reverses at large batch</source>
        <translation>批量为 1 时延迟收益 2-3 倍；大批量时节能缩小或反转</translation>
    </message>
    <message>
        <source>Exact output</source>
        <translation>输出完全相同</translation>
    </message>
    <message>
        <source>Early exit / adaptive depth (CALM)</source>
        <translation>提前退出 / 自适应深度 (CALM)</translation>
    </message>
    <message>
        <source>Up to 3x speed-up</source>
        <translation>最多加速 3 倍</translation>
    </message>
    <message>
        <source>Bounded loss</source>
        <translation>损失有界</translation>
    </message>
    <message>
        <source>Prompt/KV caching</source>
        <translation>提示/KV 缓存</translation>
    </message>
    <message>
        <source>Share of repeated prefix</source>
        <translation>重复前缀的比例</translation>
    </message>
    <message>
        <source>Routing to small models (cascades)</source>
        <translation>交给小模型（级联）</translation>
    </message>
    <message>
        <source>Share of easy queries</source>
        <translation>简单查询的比例</translation>
    </message>
    <message>
        <source>Tunable</source>
        <translation>可调节</translation>
    </message>
    <message>
        <source>Sequence/context trimming</source>
        <translation>序列/上下文裁剪</translation>
    </message>
    <message>
        <source>Proportional to tokens</source>
        <translation>与词元数成比例</translation>
    </message>
    <message>
        <source>Quality dependent</source>
        <translation>取决于质量要求</translation>
    </message>
    <message>
        <source>Phase splitting (Splitwise)</source>
        <translation>阶段分离 (Splitwise)</translation>
    </message>
    <message>
        <source>1.4x throughput at 20 % lower cost, or 2.35x throughput at same cost and power</source>
        <translation>成本低 20 % 时吞吐 1.4 倍，或成本和功率相同时吞吐 2.35 倍</translation>
    </message>
    <message>
        <source>Power oversubscription (POLCA)</source>
        <translation>功率超配 (POLCA)</translation>
    </message>
    <message>
        <source>Allows 30 % more servers per site for inference; not an energy saving</source>
        <translation>推理站点可多放 30 % 的服务器；并非节能</translation>
    </message>
    <message>
        <source>&lt;2 % latency</source>
        <translation>延迟 &lt;2 %</translation>
    </message>
    <message>
        <source>Hyper-parameter search early stopping / fewer experiments</source>
        <translation>超参数搜索提前停止 / 减少实验</translation>
    </message>
    <message>
        <source>LLaMA project energy was 5.9x the 65B run; OLMo development ~50 %</source>
        <translation>LLaMA 项目能耗为 65B 训练的 5.9 倍；OLMo 开发约占 50 %</translation>
    </message>
    <message>
        <source>Carbon-aware time shifting, next workday, non-interrupting</source>
        <translation>碳感知时间转移，下一工作日，不中断</translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation>CO2e 排放</translation>
    </message>
    <message>
        <source>ML project, DE/GB/FR/CA 2020</source>
        <translation>机器学习项目，DE/GB/FR/CA 2020</translation>
    </message>
    <message>
        <source>Carbon-aware time shifting, next workday, interrupting</source>
        <translation>碳感知时间转移，下一工作日，可中断</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Carbon-aware time shifting, semi-weekly, non-interrupting</source>
        <translation>碳感知时间转移，每周两次，不中断</translation>
    </message>
    <message>
        <source>Carbon-aware time shifting, semi-weekly, interrupting</source>
        <translation>碳感知时间转移，每周两次，可中断</translation>
    </message>
    <message>
        <source>Flexible start up to 24 h, 8-day 6B run</source>
        <translation>灵活启动最多 24 h，8 天的 6B 训练</translation>
    </message>
    <message>
        <source>Any region; less than 1.5 % at best</source>
        <translation>任何地区；最好情况低于 1.5 %</translation>
    </message>
    <message>
        <source>Pause &amp; resume +24 h, 6B run</source>
        <translation>暂停与恢复 +24 h，6B 训练</translation>
    </message>
    <message>
        <source>Table 4</source>
        <translation>表 4</translation>
    </message>
    <message>
        <source>Pause &amp; resume doubling duration, 6B run</source>
        <translation>暂停与恢复，时长加倍，6B 训练</translation>
    </message>
    <message>
        <source>Table 5</source>
        <translation>表 5</translation>
    </message>
    <message>
        <source>Pause &amp; resume, model average</source>
        <translation>暂停与恢复，模型平均</translation>
    </message>
    <message>
        <source>Table rows 2.0-11.4</source>
        <translation>表中各行 2.0-11.4</translation>
    </message>
    <message>
        <source>Location choice among 16 Azure regions</source>
        <translation>在 16 个 Azure 地区中选址</translation>
    </message>
    <message>
        <source>Most vs least carbon-intensive region, same run</source>
        <translation>碳强度最高与最低地区比较，相同训练</translation>
    </message>
    <message>
        <source>CarbonScaler (elastic scaling)</source>
        <translation>CarbonScaler（弹性伸缩）</translation>
    </message>
    <message>
        <source>Vs carbon-agnostic; 37 % vs suspend-resume; 8 % vs best static scale</source>
        <translation>与不考虑碳的方式比较；与暂停-恢复比较 37 %；与最佳静态规模比较 8 %</translation>
    </message>
    <message>
        <source>CarbonFlex cluster scheduling</source>
        <translation>CarbonFlex 集群调度</translation>
    </message>
    <message>
        <source>Vs carbon-agnostic, within 2.1 % of oracle</source>
        <translation>与不考虑碳的方式比较，与理想值相差 2.1 % 以内</translation>
    </message>
    <message>
        <source>Training in curtailment windows (multi-site)</source>
        <translation>在弃电时段训练（多站点）</translation>
    </message>
    <message>
        <source>Emissions 5-12 % of single-site</source>
        <translation>排放为单站点的 5-12 %</translation>
    </message>
    <message>
        <source>Feasibility study, small model</source>
        <translation>可行性研究，小模型</translation>
    </message>
    <message>
        <source>Spatio-temporal shifting upper bounds</source>
        <translation>时空转移的上限</translation>
    </message>
    <message>
        <source>123 regions: practical bounds limited and far from ideal; simple policies get most; benefit falls as grids get greener</source>
        <translation>123 个地区：实际上限有限，远低于理想；简单策略可得大部分；电网越绿收益越小</translation>
    </message>
    <message>
        <source>Qualitative; data for own computation in hourly/</source>
        <translation>定性结论；自行计算的数据在 hourly/</translation>
    </message>
    <message>
        <source>Night vs day (PUE)</source>
        <translation>夜间与白天比较 (PUE)</translation>
    </message>
    <message>
        <source>Short job moved to night</source>
        <translation>短任务移到夜间</translation>
    </message>
    <message>
        <source>Location- vs market-based mismatch</source>
        <translation>基于位置与基于市场混用</translation>
    </message>
    <message>
        <source>reported savings error</source>
        <translation>所报节约量的误差</translation>
    </message>
    <message>
        <source>Possible overestimation when both methods are mixed</source>
        <translation>两种方法混用时可能高估</translation>
    </message>
    <message>
        <source>Economizers in chilled-water DC</source>
        <translation>冷冻水数据中心的自然冷却</translation>
    </message>
    <message>
        <source>Mean state-average; WUE -22 %, CUE -11 %, WSUE -15 % (both economiser types)</source>
        <translation>各州平均的均值；WUE -22 %，CUE -11 %，WSUE -15 %（两种自然冷却）</translation>
    </message>
    <message>
        <source>Cooling retrofit: air to direct-to-chip</source>
        <translation>制冷改造：风冷到芯片直冷</translation>
    </message>
    <message>
        <source>{who}, {gas} has {factor} g/kWh ({change} here): the range takes it in, and an official row is in this table.</source>
        <translation>{who}，{gas} 为 {factor} g/kWh（此处 {change}）：范围已涵盖该值，本表另有官方行。</translation>
    </message>
    <message>
        <source>{what}: Value with its 95 % interval</source>
        <translation>{what}：数值及其 95% 区间</translation>
    </message>
    <message>
        <source>Categories 1 to 3 say where IT energy is metered; a plan has no meter, so none applies: its figure is a design PUE (dPUE).</source>
        <translation>类别 1 至 3 说明 IT 能耗在何处计量；计划没有电表，因此均不适用：其数字为设计 PUE (dPUE)。</translation>
    </message>
    <message>
        <source>An interim PUE (iPUE) of less than twelve months is not shown.</source>
        <translation>不显示不足十二个月的中期 PUE (iPUE)。</translation>
    </message>
    <message>
        <source>Location-based; contracts and credits do not act.</source>
        <translation>基于位置；合同和碳信用不起作用。</translation>
    </message>
    <message>
        <source>Generators and refrigerant are in it.</source>
        <translation>含发电机和制冷剂。</translation>
    </message>
    <message>
        <source>Grade 3 is the limit; the limits are to be checked.</source>
        <translation>3 级为限定值；限值待核。</translation>
    </message>
    <message>
        <source>Halls of 100 racks or fewer are out of scope.</source>
        <translation>100 个机架及以下的机房不在范围内。</translation>
    </message>
    <message>
        <source>An attribute of electricity.</source>
        <translation>电力的属性。</translation>
    </message>
    <message>
        <source>CCER are credits and stand in the ledger.</source>
        <translation>CCER 是碳信用，列于台账。</translation>
    </message>
    <message>
        <source>Enter the share in the plan settings; which installations fall under it is not part of the plan.</source>
        <translation>请在方案设置中输入该份额；哪些设施纳入其中不属于方案内容。</translation>
    </message>
    <message>
        <source>Alternating-current output over rated power.</source>
        <translation>交流输出与额定功率之比。</translation>
    </message>
    <message>
        <source>Low: Germany, high: California.</source>
        <translation>低值：德国，高值：加利福尼亚。</translation>
    </message>
    <message>
        <source>Secondary quote.</source>
        <translation>二手引用。</translation>
    </message>
    <message>
        <source>All plants in the country.</source>
        <translation>该国全部电站。</translation>
    </message>
    <message>
        <source>Secondary quote; the range is assumed.</source>
        <translation>二手引用；范围为假设。</translation>
    </message>
    <message>
        <source>Secondary quote; mostly tracking plants.</source>
        <translation>二手引用；多为跟踪式电站。</translation>
    </message>
    <message>
        <source>The range is assumed.</source>
        <translation>范围为假设。</translation>
    </message>
    <message>
        <source>High is assumed.</source>
        <translation>高值为假设。</translation>
    </message>
    <message>
        <source>0.379, 0.381, 0.399 and 0.45 in the four years.</source>
        <translation>四年分别为 0.379、0.381、0.399 和 0.45。</translation>
    </message>
    <message>
        <source>Edit to the rate of your books; about 2 % uncertain.</source>
        <translation>请改为账簿所用汇率；约有 2 % 的不确定性。</translation>
    </message>
    <message>
        <source>Limit recalled, not read in the standard.</source>
        <translation>限值凭记忆，未在标准中核对。</translation>
    </message>
    <message>
        <source>Yearly by 15 May.</source>
        <translation>每年 5 月 15 日前。</translation>
    </message>
    <message>
        <source>Net calorific value.</source>
        <translation>净热值。</translation>
    </message>
    <message>
        <source>facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>From PUE 1.3-1.6 to 1.1-1.2</source>
        <translation>PUE 从 1.3-1.6 到 1.1-1.2</translation>
    </message>
    <message>
        <source>Federated learning vs centralized</source>
        <translation>联邦学习与集中训练比较</translation>
    </message>
    <message>
        <source>Up to two orders of magnitude more; comparable in some settings on low-power devices</source>
        <translation>最多高两个数量级；在低功率设备上某些情况相当</translation>
    </message>
    <message>
        <source>Central is a geometric midpoint estimated</source>
        <translation>中间值为估计的几何中点</translation>
    </message>
    <message>
        <source>Gradient compression / fewer rounds in distributed training</source>
        <translation>分布式训练的梯度压缩 / 减少轮数</translation>
    </message>
    <message>
        <source>communication energy</source>
        <translation>通信能耗</translation>
    </message>
    <message>
        <source>Network part only (typically &lt;10 % of cluster energy)</source>
        <translation>仅网络部分（通常 &lt;10 % 的集群能耗）</translation>
    </message>
    <message>
        <source>Fast checkpointing</source>
        <translation>快速检查点</translation>
    </message>
    <message>
        <source>wasted energy</source>
        <translation>浪费的能耗</translation>
    </message>
    <message>
        <source>Llama 3: &gt;90 % effective time, 466 interruptions in 54 days; MegaScale &gt;90 %; ByteRobust 97 % ETTR</source>
        <translation>Llama 3：有效时间 &gt;90 %，54 天 466 次中断；MegaScale &gt;90 %；ByteRobust ETTR 97 %</translation>
    </message>
    <message>
        <source>Effective training time figures seen; saving estimated</source>
        <translation>有效训练时间为公布值；节省为估计</translation>
    </message>
    <message>
        <source>Idle capacity share (serving)</source>
        <translation>空闲容量比例（服务）</translation>
    </message>
    <message>
        <source>energy per prompt</source>
        <translation>每次提示能耗</translation>
    </message>
    <message>
        <source>Idle machines 10 % of Gemini prompt energy, host 25 %, PUE 8 %</source>
        <translation>Gemini 提示能耗中空闲机器占 10 %，主机 25 %，PUE 8 %</translation>
    </message>
    <message>
        <source>INT4 quantization of models below 3 billion parameters</source>
        <translation>参数低于 30 亿的模型的 INT4 量化</translation>
    </message>
    <message>
        <source>below 3 B parameters: an INCREASE of 25 to 56 %</source>
        <translation>参数低于 30 亿：增加 25 至 56 %</translation>
    </message>
    <message>
        <source>central value: middle of the reported range</source>
        <translation>中间值：所报范围的中点</translation>
    </message>
    <message>
        <source>INT4 quantization of a model of 7 billion parameters</source>
        <translation>70 亿参数模型的 INT4 量化</translation>
    </message>
    <message>
        <source>7 B parameters</source>
        <translation>70 亿参数</translation>
    </message>
    <message>
        <source>INT4 against 16 bits on A100</source>
        <translation>A100 上 INT4 与 16 位比较</translation>
    </message>
    <message>
        <source>energy per token</source>
        <translation>每词元能耗</translation>
    </message>
    <message>
        <source>130 000 against 250 000 tokens per kWh: an INCREASE of 92 %</source>
        <translation>每 kWh 130 000 与 250 000 词元：增加 92 %</translation>
    </message>
    <message>
        <source>Perfect-foresight time shifting: 4 h job, start within 8 h, no interruption</source>
        <translation>完美预知的时间转移：4 h 任务，8 h 内开始，不中断</translation>
    </message>
    <message>
        <source>19 zones, 2023, attributional LCA, all start hours</source>
        <translation>19 个区域，2023 年，归因式 LCA，全部开始小时</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Min/median/max over zones; IN-WE and JP-TK series are 100 % modelled</source>
        <translation>各区域的最小/中位数/最大；IN-WE 和 JP-TK 序列 100 % 为模拟值</translation>
    </message>
    <message>
        <source>Perfect-foresight time shifting: 4 h job, 8 h slack, interruptible</source>
        <translation>完美预知的时间转移：4 h 任务，8 h 余裕，可中断</translation>
    </message>
    <message>
        <source>Perfect-foresight time shifting: 8 h job, start within 24 h, no interruption</source>
        <translation>完美预知的时间转移：8 h 任务，24 h 内开始，不中断</translation>
    </message>
    <message>
        <source>Perfect-foresight time shifting: 8 h job, 24 h slack, interruptible</source>
        <translation>完美预知的时间转移：8 h 任务，24 h 余裕，可中断</translation>
    </message>
    <message>
        <source>Perfect-foresight time shifting: 24 h job, start within 24 h</source>
        <translation>完美预知的时间转移：24 h 任务，24 h 内开始</translation>
    </message>
    <message>
        <source>Perfect-foresight time shifting: 24 h job, 24 h slack, interruptible</source>
        <translation>完美预知的时间转移：24 h 任务，24 h 余裕，可中断</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in AU-NSW</source>
        <translation>完美预知转移，AU-NSW</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 554 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 554 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in AU-VIC</source>
        <translation>完美预知转移，AU-VIC</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 504 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 504 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in BR-CS</source>
        <translation>完美预知转移，BR-CS</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 90 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 90 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in BR</source>
        <translation>完美预知转移，BR</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 83 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 83 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in CA-ON</source>
        <translation>完美预知转移，CA-ON</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 73 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 73 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in CL-SEN</source>
        <translation>完美预知转移，CL-SEN</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 276 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 276 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in DE</source>
        <translation>完美预知转移，DE</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 367 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 367 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in ES</source>
        <translation>完美预知转移，ES</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 160 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 160 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in GB</source>
        <translation>完美预知转移，GB</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 188 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 188 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in IN-WE</source>
        <translation>完美预知转移，IN-WE</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 749 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 749 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in JP-TK</source>
        <translation>完美预知转移，JP-TK</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 540 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 540 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in KR</source>
        <translation>完美预知转移，KR</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 440 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 440 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in NO</source>
        <translation>完美预知转移，NO</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 34 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 34 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in SG</source>
        <translation>完美预知转移，SG</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 488 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 488 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in US-CAL-CISO</source>
        <translation>完美预知转移，US-CAL-CISO</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 261 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 261 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in US-MIDA-PJM</source>
        <translation>完美预知转移，US-MIDA-PJM</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 392 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 392 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in US-NY-NYIS</source>
        <translation>完美预知转移，US-NY-NYIS</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 278 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 278 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in US-TEX-ERCO</source>
        <translation>完美预知转移，US-TEX-ERCO</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 381 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 381 g/kWh</translation>
    </message>
    <message>
        <source>Perfect-foresight shifting in ZA</source>
        <translation>完美预知转移，ZA</translation>
    </message>
    <message>
        <source>Low=4h job/8h slack; central=8h/24h; high=8h/24h interruptible; mean 702 g/kWh</source>
        <translation>低=4h 任务/8h 余裕；中=8h/24h；高=8h/24h 可中断；均值 702 g/kWh</translation>
    </message>
    <message>
        <source>follows from the kind of the instrument</source>
        <translation>由工具种类决定</translation>
    </message>
    <message>
        <source>grid average of the mix, not net of attributes sold to others</source>
        <translation>电源结构的电网平均值，未扣除已售给他人的属性</translation>
    </message>
    <message>
        <source>grid average of the nearest known mix, not net of attributes sold to others</source>
        <translation>最近已知电源结构的电网平均值，未扣除已售给他人的属性</translation>
    </message>
    <message>
        <source>fossil sources of the mix x direct factors by source</source>
        <translation>电源结构中的化石来源 x 各来源直接因子</translation>
    </message>
    <message>
        <source>no fossil source in the mix: natural gas</source>
        <translation>电源结构中没有化石来源：天然气</translation>
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
        <source>the parameters of the model are not known</source>
        <translation>模型的参数未知</translation>
    </message>
    <message>
        <source>neither prompt tokens nor output tokens are entered</source>
        <translation>未输入提示词元和输出词元</translation>
    </message>
    <message>
        <source>the fleet has no accelerator of the catalog</source>
        <translation>机群没有目录中的加速器</translation>
    </message>
    <message>
        <source>the busy power of the accelerator is not known</source>
        <translation>加速器的忙碌功率未知</translation>
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
        <source>does not meet criterion 1: emission rate conveyed</source>
        <translation>不符合标准 1：传递排放率</translation>
    </message>
    <message>
        <source>does not meet criterion 2: only claim to this electricity</source>
        <translation>不符合标准 2：此电力的唯一声明</translation>
    </message>
    <message>
        <source>does not meet criterion 3: tracked and retired for the organization</source>
        <translation>不符合标准 3：为本组织追踪并注销</translation>
    </message>
    <message>
        <source>does not meet criterion 4: issued and retired close to the time of use</source>
        <translation>不符合标准 4：签发和注销接近用电时间</translation>
    </message>
    <message>
        <source>does not meet criterion 5: from the market of the site</source>
        <translation>不符合标准 5：来自站点所在市场</translation>
    </message>
    <message>
        <source>does not meet criterion 6: supplier rate without attributes sold to others</source>
        <translation>不符合标准 6：供应商费率不含已售给他人的属性</translation>
    </message>
    <message>
        <source>does not meet criterion 7: all claims of a direct purchase conveyed</source>
        <translation>不符合标准 7：直接购电传递全部声明</translation>
    </message>
    <message>
        <source>does not meet criterion 8: residual mix at hand, or its absence disclosed</source>
        <translation>不符合标准 8：有剩余结构因子，或披露其缺失</translation>
    </message>
    <message>
        <source>The plan asks for the catalog {wanted}, which is not on this computer; the figures follow {found}.</source>
        <translation>计划要求目录 {wanted}，本机没有；数字采用 {found}。</translation>
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
        <source>{name}: what the operator answers for is in {category}, location-based in both totals; contracts cover scope 2 only. Consolidation approach: {approach}.</source>
        <translation>{name}：运营商负责的部分计入{category}，在两种总量中均基于位置；合同只覆盖范围二。合并方法：{approach}。</translation>
    </message>
    <message>
        <source>{name}: the provider&apos;s own factor of {value} stands for {what} in {category}, in both totals; it is not checked here.</source>
        <translation>{name}：服务商自己的因子 {value} 在{category}中代表{what}，用于两种总量；此处不作核对。</translation>
    </message>
    <message>
        <source>{name}: covers nothing, because no electricity of {site} is in scope 2.</source>
        <translation>{name}：未覆盖任何用电，因为 {site} 没有计入范围二的用电。</translation>
    </message>
    <message>
        <source>{name}: water stress is {level} here; {volume} m3 are drawn on site in an area under water stress.</source>
        <translation>{name}：此处水资源压力为{level}；在水资源压力地区站内用水 {volume} m3。</translation>
    </message>
    <message>
        <source>{name}: the catalog knows no water stress for {region}; enter the level of your basin.</source>
        <translation>{name}：目录没有 {region} 的水资源压力；请输入所在流域的级别。</translation>
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
        <source>{name}: the renewable share stands for contracts that are not entered. Enter them with their evidence before reporting.</source>
        <translation>{name}：可再生比例代表了未输入的合同。报告前请输入合同及其证据。</translation>
    </message>
    <message>
        <source>{name}: quality criteria {numbers} are not answered; the volume is counted.</source>
        <translation>{name}：质量标准 {numbers} 未回答；电量已计入。</translation>
    </message>
    <message>
        <source>{name}: generated in {vintage}, used in {year}. Criterion 4 asks for a vintage close to the time of use, here the year itself or the one before; check your answer.</source>
        <translation>{name}：发电于 {vintage} 年，用电于 {year} 年。标准 4 要求发电年份接近用电时间，此处指同年或前一年；请核对回答。</translation>
    </message>
    <message>
        <source>{name}: issued in {market}, used in {other}. Criterion 5 asks for the same market; check your answer.</source>
        <translation>{name}：签发于 {market}，用电于 {other}。标准 5 要求同一市场；请核对回答。</translation>
    </message>
    <message>
        <source>{name}: the certificates are sold to others, so there is no claim (criterion 7), although the criterion is answered with Yes.</source>
        <translation>{name}：证书已售给他人，因此不构成声明（标准 7），尽管该标准回答为“是”。</translation>
    </message>
    <message>
        <source>{name}: CCER is a carbon credit and no certificate of electricity (GEC); enter it on the page of credits.</source>
        <translation>{name}：CCER 是碳信用，不是电力证书（绿证）；请在碳信用页输入。</translation>
    </message>
    <message>
        <source>{name}: no diesel price is entered; the fuel of the generators is not in the cost.</source>
        <translation>{name}：未输入柴油价格；发电机燃料不计入成本。</translation>
    </message>
    <message>
        <source>{name}: no market price is entered; the strike price settles against the electricity price of the site, which as an all-in price makes the contract look cheaper than it is.</source>
        <translation>{name}：未输入市场价；执行价以站点电价结算，因其为全包电价，会使合同显得比实际便宜。</translation>
    </message>
    <message>
        <source>{name}: the grid factor by year starts at 0; residual mix and upstream factor stay as they are.</source>
        <translation>{name}：逐年电网因子从 0 开始；剩余结构因子和上游因子保持不变。</translation>
    </message>
    <message>
        <source>{name}: what growth adds is bought as the same model at the same price and embodied carbon.</source>
        <translation>{name}：增长所添加的按相同型号、相同价格和隐含碳购置。</translation>
    </message>
    <message>
        <source>{name}: the purchase of {year} comes after the plan ends; it is not counted.</source>
        <translation>{name}：{year} 年的购置在计划结束之后；不计入。</translation>
    </message>
    <message>
        <source>{name}: the hourly prices are in {unit}, the plan in {currency}; they are taken as they are.</source>
        <translation>{name}：逐时电价的单位为 {unit}，计划货币为 {currency}；按原值采用。</translation>
    </message>
    <message>
        <source>{name}: an hourly price series and a peak price are entered; the series holds.</source>
        <translation>{name}：同时输入了逐时电价序列和峰时电价；以序列为准。</translation>
    </message>
    <message>
        <source>{name}: the hourly prices have no positive mean; each hour costs the yearly price.</source>
        <translation>{name}：逐时电价的均值不是正数；每小时按年电价计。</translation>
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
        <source>{fleet}: the utilization is entered, so its workloads do not act on the energy. Clear it to let the demand make it.</source>
        <translation>{fleet}：已输入利用率，因此其工作负载不影响能耗。清除利用率即由需求决定。</translation>
    </message>
    <message>
        <source>{fleet}: the demand of {year} needs {needed} accelerators in its busiest hour, powered are {has}; {share} % of the work is not done and not counted.</source>
        <translation>{fleet}：{year} 年需求在最忙小时需要 {needed} 块加速器，通电 {has} 块；{share} % 的工作未完成，也不计入。</translation>
    </message>
    <message>
        <source>{name}: one run takes {days} days, allowed are {allowed}; {needed} accelerators would do it.</source>
        <translation>{name}：一次训练需 {days} 天，允许 {allowed} 天；{needed} 块加速器可以完成。</translation>
    </message>
    <message>
        <source>{name}: the training needs {gb} GB for weights, gradients and optimizer, the fleet has {has} GB for them.</source>
        <translation>{name}：训练的权重、梯度和优化器需要 {gb} GB，机群有 {has} GB。</translation>
    </message>
    <message>
        <source>{name}: the model does not fit into {given} accelerators; {needed} are needed. It is not counted.</source>
        <translation>{name}：模型放不进 {given} 块加速器；需要 {needed} 块。不计入。</translation>
    </message>
    <message>
        <source>{name}: {wanted} requests at a time do not fit into memory; the batch is {taken}.</source>
        <translation>{name}：同时 {wanted} 个请求放不进显存；批量为 {taken}。</translation>
    </message>
    <message>
        <source>{name}: one answer takes {seconds} s even alone, allowed are {allowed} s; more or faster accelerators per replica are needed.</source>
        <translation>{name}：单独一个回答也需 {seconds} s，允许 {allowed} s；每副本需要更多或更快的加速器。</translation>
    </message>
    <message>
        <source>{name}: in {year} whole replicas with {headroom} % headroom need {needed} accelerators, the fleet has {has}.</source>
        <translation>{name}：{year} 年含 {headroom} % 余量的完整副本需要 {needed} 块加速器，机群有 {has} 块。</translation>
    </message>
    <message>
        <source>{name}: this is not known and the workload is not counted: {what}.</source>
        <translation>{name}：以下未知，该工作负载不计入：{what}。</translation>
    </message>
    <message>
        <source>{name}: the hardware has no {wanted}; it works in {used}.</source>
        <translation>{name}：硬件没有 {wanted}；以 {used} 运行。</translation>
    </message>
    <message>
        <source>{name}: only the final run is counted. Experiments and failed attempts took published projects up to five times more; enter a multiple.</source>
        <translation>{name}：只计最终训练。已公布项目的实验和失败尝试可达其五倍；请输入倍数。</translation>
    </message>
    <message>
        <source>{name}: no fleet does this work; it is not counted.</source>
        <translation>{name}：没有机群承担此工作；不计入。</translation>
    </message>
    <message>
        <source>{fleet}: no workload is done by this fleet; add one first</source>
        <translation>{fleet}：此机群没有工作负载；请先添加</translation>
    </message>
    <message>
        <source>{fleet}: the size cannot be told: {reason}</source>
        <translation>{fleet}：无法确定规模：{reason}</translation>
    </message>
    <message>
        <source>PUE, power usage effectiveness</source>
        <translation>PUE，电能使用效率</translation>
    </message>
    <message>
        <source>facility energy / IT energy, same 12 months</source>
        <translation>设施能耗 / IT 能耗，相同的 12 个月</translation>
    </message>
    <message>
        <source>pPUE, partial PUE</source>
        <translation>pPUE，局部 PUE</translation>
    </message>
    <message>
        <source>IT energy with its part of the hall&apos;s overhead / IT energy</source>
        <translation>IT 能耗及其分摊的机房附加能耗 / IT 能耗</translation>
    </message>
    <message>
        <source>Partial: only the part of an operator&apos;s hall that serves the own servers.</source>
        <translation>局部：仅计运营商机房中服务于自有服务器的部分。</translation>
    </message>
    <message>
        <source>REF, renewable energy factor</source>
        <translation>REF，可再生能源因子</translation>
    </message>
    <message>
        <source>renewable energy owned or contracted with certificates held / facility energy, at most 1</source>
        <translation>自有或持证书合同的可再生能源 / 设施能耗，最大为 1</translation>
    </message>
    <message>
        <source>Counts on-site generation, certificates and PPAs that meet the quality criteria.</source>
        <translation>计现场发电，以及符合质量标准的证书和购电协议。</translation>
    </message>
    <message>
        <source>ITEEsv, IT equipment energy efficiency for servers</source>
        <translation>ITEEsv，服务器 IT 设备能效</translation>
    </message>
    <message>
        <source>sum of peak performance / sum of peak power of the servers</source>
        <translation>服务器峰值性能之和 / 峰值功率之和</translation>
    </message>
    <message>
        <source>Performance: dense peak of the accelerators at 16-bit; name the benchmark beside it.</source>
        <translation>性能：加速器 16 位稠密峰值；请同时注明基准。</translation>
    </message>
    <message>
        <source>ITEUsv, IT equipment utilization for servers</source>
        <translation>ITEUsv，服务器 IT 设备利用率</translation>
    </message>
    <message>
        <source>mean CPU utilization of the servers</source>
        <translation>服务器 CPU 平均利用率</translation>
    </message>
    <message>
        <source>Servers whose computing is mostly done by accelerators are out of scope.</source>
        <translation>主要由加速器计算的服务器不在范围内。</translation>
    </message>
    <message>
        <source>ERF, energy reuse factor</source>
        <translation>ERF，能源再利用因子</translation>
    </message>
    <message>
        <source>energy reused outside the hall / facility energy</source>
        <translation>机房外再利用的能量 / 设施能耗</translation>
    </message>
    <message>
        <source>0 to 1.</source>
        <translation>0 至 1。</translation>
    </message>
    <message>
        <source>CER, cooling efficiency ratio</source>
        <translation>CER，制冷效率比</translation>
    </message>
    <message>
        <source>heat removed / energy of the cooling system</source>
        <translation>移除的热量 / 制冷系统能耗</translation>
    </message>
    <message>
        <source>From the hourly cooling model.</source>
        <translation>来自逐时制冷模型。</translation>
    </message>
    <message>
        <source>CUE, carbon usage effectiveness</source>
        <translation>CUE，碳使用效率</translation>
    </message>
    <message>
        <source>emissions of use / IT energy</source>
        <translation>使用排放 / IT 能耗</translation>
    </message>
    <message>
        <source>Location-based; contracts and credits do not act. Generators and refrigerant are in it.</source>
        <translation>基于位置；合同和碳信用不起作用。含发电机和制冷剂。</translation>
    </message>
    <message>
        <source>WUE, water usage effectiveness</source>
        <translation>WUE，水使用效率</translation>
    </message>
    <message>
        <source>water used on site / IT energy</source>
        <translation>站内用水 / IT 能耗</translation>
    </message>
    <message>
        <source>Categories are by source and reuse of the water.</source>
        <translation>类别按水的来源和回用划分。</translation>
    </message>
    <message>
        <source>ERE, energy reuse effectiveness</source>
        <translation>ERE，能源再利用效率</translation>
    </message>
    <message>
        <source>(facility energy - energy reused) / IT energy</source>
        <translation>(设施能耗 - 再利用能量) / IT 能耗</translation>
    </message>
    <message>
        <source>Accelerator utilization</source>
        <translation>加速器利用率</translation>
    </message>
    <message>
        <source>busy accelerator-hours / powered accelerator-hours</source>
        <translation>忙碌加速器小时 / 通电加速器小时</translation>
    </message>
    <message>
        <source>In place of ITEUsv.</source>
        <translation>代替 ITEUsv。</translation>
    </message>
    <message>
        <source>Model FLOPs utilization (MFU)</source>
        <translation>模型 FLOPs 利用率 (MFU)</translation>
    </message>
    <message>
        <source>FLOPs of the models / (peak FLOPs x accelerator-hours), from training workloads</source>
        <translation>模型的 FLOPs / (峰值 FLOPs x 加速器小时)，取自训练类工作负载</translation>
    </message>
    <message>
        <source>Mean over the training workloads by accelerator-hours.</source>
        <translation>训练类工作负载按加速器小时加权的均值。</translation>
    </message>
    <message>
        <source>Output tokens per kWh</source>
        <translation>每 kWh 输出词元</translation>
    </message>
    <message>
        <source>output tokens of text services / their share of the facility energy</source>
        <translation>文本服务的输出词元 / 其分摊的设施能耗</translation>
    </message>
    <message>
        <source>Idle time of the fleet is shared out too.</source>
        <translation>机群的空闲时间也一并分摊。</translation>
    </message>
    <message>
        <source>Training tokens per kWh</source>
        <translation>每 kWh 训练词元</translation>
    </message>
    <message>
        <source>tokens trained on / share of the facility energy of the training workloads</source>
        <translation>训练的词元 / 训练类工作负载分摊的设施能耗</translation>
    </message>
    <message>
        <source>Failed runs and experiments are in the energy.</source>
        <translation>能耗含失败的运行和实验。</translation>
    </message>
    <message>
        <source>facility energy / IT energy</source>
        <translation>设施能耗 / IT 能耗</translation>
    </message>
    <message>
        <source>Electric energy usage effectiveness.</source>
        <translation>电能使用效率 (EEUE)。</translation>
    </message>
    <message>
        <source>Energy efficiency grade</source>
        <translation>能效等级</translation>
    </message>
    <message>
        <source>PUE against the limits of the grades</source>
        <translation>PUE 与各等级限值比较</translation>
    </message>
    <message>
        <source>Green certificates (GEC) in market-based scope 2</source>
        <translation>基于市场范围二中的绿证 (GEC)</translation>
    </message>
    <message>
        <source>used volume of the GEC of the site</source>
        <translation>站点已使用的绿证电量</translation>
    </message>
    <message>
        <source>An attribute of electricity. CCER are credits and stand in the ledger.</source>
        <translation>电力的属性。CCER 是碳信用，列于台账。</translation>
    </message>
    <message>
        <source>SCI per request</source>
        <translation>每请求 SCI</translation>
    </message>
    <message>
        <source>(E x I + M) / R</source>
        <translation>(E x I + M) / R</translation>
    </message>
    <message>
        <source>E with PUE and reserved hardware; I location-based.</source>
        <translation>E 含 PUE 和预留硬件；I 基于位置。</translation>
    </message>
    <message>
        <source>SCI per million output tokens</source>
        <translation>每百万输出词元 SCI</translation>
    </message>
    <message>
        <source>SCI per training run</source>
        <translation>每次训练 SCI</translation>
    </message>
    <message>
        <source>SCI per accelerator-hour</source>
        <translation>每加速器小时 SCI</translation>
    </message>
    <message>
        <source>Powered hours of the fleet.</source>
        <translation>机群的通电小时。</translation>
    </message>
    <message>
        <source>SCI for AI, consumer, per million output tokens</source>
        <translation>AI 的 SCI，使用方，每百万输出词元</translation>
    </message>
    <message>
        <source>Operation and monitoring only; never added to the provider score.</source>
        <translation>仅运行和监控；绝不与提供方得分相加。</translation>
    </message>
    <message>
        <source>SCI for AI, consumer, per request</source>
        <translation>AI 的 SCI，使用方，每请求</translation>
    </message>
    <message>
        <source>SCI for AI, provider, per PFLOP</source>
        <translation>AI 的 SCI，提供方，每 PFLOP</translation>
    </message>
    <message>
        <source>All training of the plan; effective FLOPs: those of the models, without failed runs and experiments.</source>
        <translation>计划的全部训练；有效 FLOPs：模型的 FLOPs，不含失败的运行和实验。</translation>
    </message>
    <message>
        <source>SCI for AI, provider, per million training tokens</source>
        <translation>AI 的 SCI，提供方，每百万训练词元</translation>
    </message>
    <message>
        <source>All training of the plan; effective tokens.</source>
        <translation>计划的全部训练；有效词元。</translation>
    </message>
    <message>
        <source>SCI for AI, provider, per billion parameters</source>
        <translation>AI 的 SCI，提供方，每十亿参数</translation>
    </message>
    <message>
        <source>All training of the plan.</source>
        <translation>计划的全部训练。</translation>
    </message>
    <message>
        <source>Name of the data centre</source>
        <translation>数据中心名称</translation>
    </message>
    <message>
        <source>Location (grid region of the plan)</source>
        <translation>位置（计划的电网地区）</translation>
    </message>
    <message>
        <source>Year in which operation began</source>
        <translation>投运年份</translation>
    </message>
    <message>
        <source>Installed IT power demand, PD_IT</source>
        <translation>已安装 IT 功率需求，PD_IT</translation>
    </message>
    <message>
        <source>Floor area of the data centre, S_DC</source>
        <translation>数据中心建筑面积，S_DC</translation>
    </message>
    <message>
        <source>Floor area of the computer rooms, S_CR</source>
        <translation>计算机房建筑面积，S_CR</translation>
    </message>
    <message>
        <source>Total energy consumption, E_DC</source>
        <translation>总能耗，E_DC</translation>
    </message>
    <message>
        <source>Energy consumption of the IT equipment, E_IT</source>
        <translation>IT 设备能耗，E_IT</translation>
    </message>
    <message>
        <source>Energy of the backup generators, E_DC-BG</source>
        <translation>备用发电机能量，E_DC-BG</translation>
    </message>
    <message>
        <source>Battery capacity for grid functions, C_BtG</source>
        <translation>用于电网功能的电池容量，C_BtG</translation>
    </message>
    <message>
        <source>Total water input, W_IN</source>
        <translation>总取水量，W_IN</translation>
    </message>
    <message>
        <source>Potable water input, W_IN-POT</source>
        <translation>饮用水取水量，W_IN-POT</translation>
    </message>
    <message>
        <source>Waste heat reused, E_REUSE</source>
        <translation>再利用的余热，E_REUSE</translation>
    </message>
    <message>
        <source>Average temperature of the waste heat, T_WH</source>
        <translation>余热平均温度，T_WH</translation>
    </message>
    <message>
        <source>Set point of the intake air, T_IN</source>
        <translation>进风设定温度，T_IN</translation>
    </message>
    <message>
        <source>Types of refrigerant</source>
        <translation>制冷剂种类</translation>
    </message>
    <message>
        <source>Cooling degree days</source>
        <translation>制冷度日数</translation>
    </message>
    <message>
        <source>Renewable energy, total, E_RES-TOT</source>
        <translation>可再生能源，合计，E_RES-TOT</translation>
    </message>
    <message>
        <source>Renewable energy from guarantees of origin, E_RES-GOO</source>
        <translation>来源担保的可再生能源，E_RES-GOO</translation>
    </message>
    <message>
        <source>Renewable energy from PPAs, E_RES-PPA</source>
        <translation>购电协议的可再生能源，E_RES-PPA</translation>
    </message>
    <message>
        <source>Renewable energy from on-site generation, E_RES-OS</source>
        <translation>现场发电的可再生能源，E_RES-OS</translation>
    </message>
    <message>
        <source>Server capacity, C_SERV</source>
        <translation>服务器容量，C_SERV</translation>
    </message>
    <message>
        <source>Storage capacity, C_STOR</source>
        <translation>存储容量，C_STOR</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>可再生能源因子 (REF)</translation>
    </message>
    <message>
        <source>Energy consumption from fossil sources</source>
        <translation>化石来源能耗</translation>
    </message>
    <message>
        <source>Energy consumption from nuclear sources</source>
        <translation>核能来源能耗</translation>
    </message>
    <message>
        <source>Energy consumption from renewable sources</source>
        <translation>可再生来源能耗</translation>
    </message>
    <message>
        <source>of which renewable fuels</source>
        <translation>其中可再生燃料</translation>
    </message>
    <message>
        <source>of which purchased renewable electricity</source>
        <translation>其中购入的可再生电力</translation>
    </message>
    <message>
        <source>of which self-generated, without fuels</source>
        <translation>其中自产（不含燃料）</translation>
    </message>
    <message>
        <source>Total energy consumption</source>
        <translation>总能耗</translation>
    </message>
    <message>
        <source>Renewable share of the energy consumption</source>
        <translation>能耗中可再生比例</translation>
    </message>
    <message>
        <source>Energy intensity per net revenue</source>
        <translation>单位营业收入能耗强度</translation>
    </message>
    <message>
        <source>Gross scope 1</source>
        <translation>范围一总排放</translation>
    </message>
    <message>
        <source>Share of scope 1 under regulated emission trading</source>
        <translation>受管制排放交易覆盖的范围一比例</translation>
    </message>
    <message>
        <source>Gross scope 2, location-based</source>
        <translation>范围二总排放，基于位置</translation>
    </message>
    <message>
        <source>Gross scope 2, market-based</source>
        <translation>范围二总排放，基于市场</translation>
    </message>
    <message>
        <source>Gross scope 3, significant categories</source>
        <translation>范围三总排放，重要类别</translation>
    </message>
    <message>
        <source>Intensity per net revenue, location-based</source>
        <translation>单位营业收入强度，基于位置</translation>
    </message>
    <message>
        <source>Intensity per net revenue, market-based</source>
        <translation>单位营业收入强度，基于市场</translation>
    </message>
    <message>
        <source>Biogenic CO2, outside the scopes</source>
        <translation>生物源 CO2，范围之外</translation>
    </message>
    <message>
        <source>Share of scope 2 electricity under contractual instruments</source>
        <translation>合同工具覆盖的范围二用电比例</translation>
    </message>
    <message>
        <source>of which bundled with the electricity</source>
        <translation>其中与电力捆绑</translation>
    </message>
    <message>
        <source>of which unbundled</source>
        <translation>其中非捆绑</translation>
    </message>
    <message>
        <source>Types of instruments and their shares</source>
        <translation>工具种类及其占比</translation>
    </message>
    <message>
        <source>Carbon credits cancelled in the year</source>
        <translation>当年注销的碳信用</translation>
    </message>
    <message>
        <source>Carbon credits planned to be cancelled</source>
        <translation>计划注销的碳信用</translation>
    </message>
    <message>
        <source>Share from removals</source>
        <translation>移除占比</translation>
    </message>
    <message>
        <source>Share from reductions</source>
        <translation>减排占比</translation>
    </message>
    <message>
        <source>Biogenic share of the removals</source>
        <translation>移除中生物类占比</translation>
    </message>
    <message>
        <source>Share of projects in the EU</source>
        <translation>欧盟项目占比</translation>
    </message>
    <message>
        <source>Share with corresponding adjustment</source>
        <translation>有相应调整的占比</translation>
    </message>
    <message>
        <source>Shares by standard</source>
        <translation>各标准占比</translation>
    </message>
    <message>
        <source>Removals by own operations and value chain</source>
        <translation>自身运营和价值链的移除</translation>
    </message>
    <message>
        <source>Type of internal carbon pricing</source>
        <translation>内部碳定价类型</translation>
    </message>
    <message>
        <source>Scope 1 covered</source>
        <translation>覆盖的范围一</translation>
    </message>
    <message>
        <source>Scope 2 covered, location-based</source>
        <translation>覆盖的范围二，基于位置</translation>
    </message>
    <message>
        <source>Scope 3 covered</source>
        <translation>覆盖的范围三</translation>
    </message>
    <message>
        <source>Share of scope 1 covered</source>
        <translation>范围一覆盖比例</translation>
    </message>
    <message>
        <source>Share of scope 2 covered</source>
        <translation>范围二覆盖比例</translation>
    </message>
    <message>
        <source>Share of scope 3 covered</source>
        <translation>范围三覆盖比例</translation>
    </message>
    <message>
        <source>Shadow cost, in no cost</source>
        <translation>影子成本，不计入成本</translation>
    </message>
    <message>
        <source>PUE limit of grade 1</source>
        <translation>1 级的 PUE 限值</translation>
    </message>
    <message>
        <source>PUE limit of grade 2</source>
        <translation>2 级的 PUE 限值</translation>
    </message>
    <message>
        <source>PUE limit of grade 3, the limit value</source>
        <translation>3 级的 PUE 限值（限定值）</translation>
    </message>
    <message>
        <source>Installed IT power demand from which reporting is due</source>
        <translation>须报告的已安装 IT 功率需求起点</translation>
    </message>
    <message>
        <source>Highest REF</source>
        <translation>REF 的最高值</translation>
    </message>
    <message>
        <source>Diesel, energy in one litre</source>
        <translation>柴油，每升能量</translation>
    </message>
    <message>
        <source>HVO, energy in one litre</source>
        <translation>HVO（加氢植物油），每升能量</translation>
    </message>
    <message>
        <source>Natural gas, energy in one cubic meter</source>
        <translation>天然气，每立方米能量</translation>
    </message>
    <message>
        <source>Nothing runs here in this period.</source>
        <translation>此期间这里没有运行。</translation>
    </message>
    <message>
        <source>Accelerators do most of the computing (ISO/IEC 30134-5, scope).</source>
        <translation>主要由加速器计算（ISO/IEC 30134-5，范围）。</translation>
    </message>
    <message>
        <source>The whole hall is in the plan, so PUE holds.</source>
        <translation>整个机房都在计划中，因此适用 PUE。</translation>
    </message>
    <message>
        <source>The hall is the provider&apos;s; its figures are not known to the organization.</source>
        <translation>机房属于服务商；本组织不知道其数字。</translation>
    </message>
    <message>
        <source>Only the operator can measure the whole hall; this is the PUE of the plan.</source>
        <translation>只有运营商能计量整个机房；此为计划的 PUE。</translation>
    </message>
    <message>
        <source>No cooling system is chosen, so cooling energy and heat are not known apart.</source>
        <translation>未选制冷系统，因此无法单独得知制冷能耗和热量。</translation>
    </message>
    <message>
        <source>A PUE is entered, so cooling energy is not known apart.</source>
        <translation>已输入 PUE，因此无法单独得知制冷能耗。</translation>
    </message>
    <message>
        <source>The plan has no training workload here.</source>
        <translation>计划在此没有训练类工作负载。</translation>
    </message>
    <message>
        <source>The plan has no text service here.</source>
        <translation>计划在此没有文本服务。</translation>
    </message>
    <message>
        <source>The service has no requests.</source>
        <translation>该服务没有请求。</translation>
    </message>
    <message>
        <source>{kwh} MWh of contracts name no technology and do not count as renewable.</source>
        <translation>{kwh} MWh 的合同未注明技术，不计为可再生。</translation>
    </message>
    <message>
        <source>{kwh} MWh at supplier rates do not count: REF takes certificates and PPAs.</source>
        <translation>{kwh} MWh 的供应商费率电量不计：REF 只取证书和购电协议。</translation>
    </message>
    <message>
        <source>Contracts count only for the part of the hall that is the organization&apos;s scope 2.</source>
        <translation>合同只计入机房中属于本组织范围二的部分。</translation>
    </message>
    <message>
        <source>The site is not in China.</source>
        <translation>站点不在中国。</translation>
    </message>
    <message>
        <source>Part of the hall is liquid-cooled: the standard is written for air-cooled, electrically chilled halls, so this is by reference.</source>
        <translation>机房部分为液冷：标准针对风冷、电制冷机房编写，因此仅为参照。</translation>
    </message>
    <message>
        <source>The limits of the grades are to be checked.</source>
        <translation>各等级的限值待核。</translation>
    </message>
    <message>
        <source>Above the limit value of grade 3.</source>
        <translation>高于 3 级的限定值。</translation>
    </message>
    <message>
        <source>Enter it on the Sites page under EU reporting.</source>
        <translation>请在站点页“欧盟报告”下输入。</translation>
    </message>
    <message>
        <source>The plan does not know it.</source>
        <translation>计划不知道此项。</translation>
    </message>
    <message>
        <source>It belongs to one data centre, not to all.</source>
        <translation>它属于单个数据中心，而非全部。</translation>
    </message>
    <message>
        <source>The provider reports its own data centres.</source>
        <translation>服务商报告其自己的数据中心。</translation>
    </message>
    <message>
        <source>The site is not in the European Union.</source>
        <translation>站点不在欧盟。</translation>
    </message>
    <message>
        <source>At or above {limit} kW of installed IT power: reporting is due yearly by 15 May.</source>
        <translation>已安装 IT 功率达到或超过 {limit} kW：须每年 5 月 15 日前报告。</translation>
    </message>
    <message>
        <source>Below {limit} kW of installed IT power: no report is due.</source>
        <translation>已安装 IT 功率低于 {limit} kW：无须报告。</translation>
    </message>
    <message>
        <source>The amendment registered on 26 March 2026 drops traffic; it is not in force.</source>
        <translation>2026 年 3 月 26 日登记的修正案取消流量指标；尚未生效。</translation>
    </message>
    <message>
        <source>Take the cooling degree days of the place from Eurostat.</source>
        <translation>请取 Eurostat 的当地制冷度日数。</translation>
    </message>
    <message>
        <source>The energy of the fuel of the generators is not known and not in the figure.</source>
        <translation>发电机燃料的能量未知，不计入此数字。</translation>
    </message>
    <message>
        <source>Electricity without contracts takes nuclear from the generation mix of the region; its renewable part counts as fossil, because no contract defines its origin.</source>
        <translation>无合同的电力，其核能取自地区电源结构；可再生部分计为化石，因为没有合同界定其来源。</translation>
    </message>
    <message>
        <source>No generation mix is known for {name}: its electricity without contracts counts as fossil.</source>
        <translation>{name} 的电源结构未知：其无合同的电力计为化石。</translation>
    </message>
    <message>
        <source>Owned or finance lease: embodied carbon in category 2. Operating lease: in category 8. In the cloud it is category 1 whatever stands here. An operating lease and the cloud cost a rent and no purchase.</source>
        <translation>自有或融资租赁：隐含碳计入类别 2。经营租赁：计入类别 8。在云中，无论此处填什么都计入类别 1。经营租赁和云只有租金，没有购置。</translation>
    </message>
    <message>
        <source>Data that leaves or enters over the wide-area network in a month, for the fleet of its first year (it grows and shrinks with the fleet); scope 3 category 1, outside the energy of the hall and its PUE.</source>
        <translation>每月经广域网流出或流入的数据量，按首年的机群计（随机群增减）；范围三类别 1，不含在机房能耗及其 PUE 中。</translation>
    </message>
    <message>
        <source>Rent per accelerator-hour</source>
        <translation>每加速器小时租金</translation>
    </message>
    <message>
        <source>What one accelerator costs for an hour in the cloud or on an operating lease, with its server; all hours in service count, busy or not. It stands in place of purchase price and maintenance, and for a model that follows too. In the cloud it holds electricity and water, unless a price is entered at the site. Empty: not known and not counted.</source>
        <translation>在云中或经营租赁时，一块加速器连同其服务器每小时的费用；服役的全部小时都计，无论是否忙碌。代替购置价格和维护，后继型号亦同。在云中含电力和水，除非站点输入了价格。留空：未知，不计入。</translation>
    </message>
    <message>
        <source>Requests on a mean day of the first year. Classifications, embeddings and recommendations count by the thousand: 1 000 for a million a day.</source>
        <translation>首年平均每天的请求数。分类、嵌入和推荐以千计：每天一百万填 1 000。</translation>
    </message>
    <message>
        <source>Hardware rent</source>
        <translation>硬件租金</translation>
    </message>
    <message>
        <source>accelerators x 8 760 h x share of the year in service x rent per accelerator-hour</source>
        <translation>加速器数 x 8 760 h x 当年服役比例 x 每加速器小时租金</translation>
    </message>
    <message>
        <source>All hours of rented hardware, busy or not. It stands in place of purchase and maintenance.</source>
        <translation>租用硬件的全部小时，无论是否忙碌。代替购置和维护。</translation>
    </message>
    <message>
        <source>Share of the year in service</source>
        <translation>当年服役比例</translation>
    </message>
    <message>
        <source>Semantic deduplication of the training data</source>
        <translation>训练数据的语义去重</translation>
    </message>
    <message>
        <source>training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>image and text pairs (LAION-440M), nearly the same accuracy</source>
        <translation>图文对 (LAION-440M)，准确率几乎相同</translation>
    </message>
    <message>
        <source>Better outside the training distribution; gains on curated text are smaller</source>
        <translation>训练分布之外更好；精选文本上的收益较小</translation>
    </message>
    <message>
        <source>Second-order optimizer (Sophia) against Adam</source>
        <translation>二阶优化器 (Sophia) 与 Adam 比较</translation>
    </message>
    <message>
        <source>GPT models of 125 M to 1.5 B, same perplexity</source>
        <translation>1.25 亿至 15 亿参数的 GPT 模型，困惑度相同</translation>
    </message>
    <message>
        <source>Authors&apos; own comparison at small sizes; expect less at scale</source>
        <translation>作者自己在小规模上的比较；大规模时收益预计较小</translation>
    </message>
    <message>
        <source>Transparent memory offloading</source>
        <translation>透明内存卸载</translation>
    </message>
    <message>
        <source>memory per server</source>
        <translation>每台服务器内存</translation>
    </message>
    <message>
        <source>fleet of a large operator</source>
        <translation>大型运营商的机群</translation>
    </message>
    <message>
        <source>Saves energy only where memory is taken out or servers fall away</source>
        <translation>只有取出内存或减少服务器时才节能</translation>
    </message>
    <message>
        <source>range published; central value: middle of the range</source>
        <translation>公布的范围；中间值：范围的中点</translation>
    </message>
    <message>
        <source>FPGA (Alveo U280) against GPU (V100S), 7B model at batch 1</source>
        <translation>FPGA (Alveo U280) 与 GPU (V100S) 比较，7B 模型，批量 1</translation>
    </message>
    <message>
        <source>compressed model at batch 1, where a GPU is used worst</source>
        <translation>压缩模型，批量 1，此时 GPU 效率最差</translation>
    </message>
    <message>
        <source>Large models and large batches do not fit</source>
        <translation>大模型和大批量放不下</translation>
    </message>
    <message>
        <source>planned or purchased, in the purchase year</source>
        <translation>计划或已购，计入购买年</translation>
    </message>
    <message>
        <source>volume x price, in the purchase year</source>
        <translation>数量 x 价格，计入购买年</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>此处不计入</translation>
    </message>
    <message>
        <source>catalog figure less its parts</source>
        <translation>目录数值减去其各部分</translation>
    </message>
    <message>
        <source>sum over years of cost / (1 + discount rate)^(years since the first year of the plan)</source>
        <translation>各年求和：成本 / (1 + 折现率)^(距计划首年的年数)</translation>
    </message>
    <message>
        <source>Cash, discounted; never added to the annualized cost.</source>
        <translation>现金，已折现；绝不与年化成本相加。</translation>
    </message>
    <message>
        <source>Peak performance</source>
        <translation>峰值性能</translation>
    </message>
    <message>
        <source>gross emissions x covered share</source>
        <translation>总排放 x 覆盖比例</translation>
    </message>
    <message>
        <source>FLOPs / (peak x MFU) x overheads / (1 - share lost) x (1 + experiments) x runs</source>
        <translation>FLOPs / (峰值 x MFU) x 开销 / (1 - 损失比例) x (1 + 实验) x 次数</translation>
    </message>
    <message>
        <source>requests x accelerator-hours of one request</source>
        <translation>请求数 x 一个请求的加速器小时</translation>
    </message>
    <message>
        <source>renewable share</source>
        <translation>可再生比例</translation>
    </message>
    <message>
        <source>the mix is not known: mean of a grid</source>
        <translation>电源结构未知：取电网均值</translation>
    </message>
    <message>
        <source>generation mix x water withdrawn by source; most of it is returned</source>
        <translation>电源结构 x 各来源取水量；大部分返还</translation>
    </message>
    <message>
        <source>From the demand of the workloads of the fleet.</source>
        <translation>来自机群工作负载的需求。</translation>
    </message>
    <message>
        <source>Shown is the first year.</source>
        <translation>显示的是首年。</translation>
    </message>
    <message>
        <source>Mean power of the accelerators while they work on the workloads of the fleet.</source>
        <translation>加速器处理机群工作负载时的平均功率。</translation>
    </message>
    <message>
        <source>chassis, board, power supplies, assembly: the rest of the figure of the whole server</source>
        <translation>机箱、主板、电源、组装：整台服务器数值的其余部分</translation>
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
        <source>planning assumption</source>
        <translation>规划假设</translation>
    </message>
    <message>
        <source>choice of the planner</source>
        <translation>由规划者选择</translation>
    </message>
    <message>
        <source>by definition</source>
        <translation>按定义</translation>
    </message>
    <message>
        <source>enter what it costs you</source>
        <translation>请输入实际成本</translation>
    </message>
    <message>
        <source>from the workloads of the fleet</source>
        <translation>来自机群的工作负载</translation>
    </message>
    <message>
        <source>die only</source>
        <translation>仅裸片</translation>
    </message>
    <message>
        <source>die only, fab in Taiwan</source>
        <translation>仅裸片，台湾制造</translation>
    </message>
    <message>
        <source>various</source>
        <translation>多种</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>附件 I</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>附件 II</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>附件 III</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>不适用。</translation>
    </message>
    <message>
        <source>{volume} kWh x location-based emissions per kWh (no residual mix is known)</source>
        <translation>{volume} kWh x 每 kWh 基于位置的排放（无已知剩余结构因子）</translation>
    </message>
    <message>
        <source>{volume} kWh contracted x (premium + strike - market price)</source>
        <translation>合同电量 {volume} kWh x (溢价 + 执行价 - 市场价)</translation>
    </message>
    <message>
        <source>{what} {share} %</source>
        <translation>{what} {share} %</translation>
    </message>
    <message>
        <source>Range by pedigree: GSD2 {gsd} (scores {scores}).</source>
        <translation>谱系法范围：GSD2 {gsd}（评分 {scores}）。</translation>
    </message>
    <message>
        <source>Power, carbon and price are without accelerators; accelerator TDP in the rule {watts} W.</source>
        <translation>功率、碳和价格不含加速器；规则所用加速器 TDP 为 {watts} W。</translation>
    </message>
    <message>
        <source>Cost {year} x {factor}</source>
        <translation>{year} 年成本 x {factor}</translation>
    </message>
    <message>
        <source>{parts}, scaled by {factor} to the figure of the whole server</source>
        <translation>{parts}，按 {factor} 缩放到整台服务器的数值</translation>
    </message>
    <message>
        <source>{kwh} MWh of contracts name no technology and count as fossil.</source>
        <translation>{kwh} MWh 的合同未注明技术，计为化石。</translation>
    </message>
    <message>
        <source>{name}, distance over the years</source>
        <translation>{name}，各年差距</translation>
    </message>
    <message>
        <source>{name}, distance {year}</source>
        <translation>{name}，{year} 年差距</translation>
    </message>
    <message>
        <source>Base value {year}</source>
        <translation>{year} 年基准值</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>{year} 年目标</translation>
    </message>
    <message>
        <source>The plan has {years} of the {asked} years of the budget.</source>
        <translation>计划含预算 {asked} 年中的 {years} 年。</translation>
    </message>
    <message>
        <source>{name}: the hardware is rented and no rent is entered; it is not known and not counted in the cost. Enter the rent per accelerator-hour.</source>
        <translation>{name}：硬件为租用，未输入租金；成本中未知、未计入。请输入每加速器小时租金。</translation>
    </message>
    <message>
        <source>{name}: the hardware is rented, so its purchase price is not counted; enter the rent per accelerator-hour.</source>
        <translation>{name}：硬件为租用，因此不计其购置价格；请输入每加速器小时租金。</translation>
    </message>
    <message>
        <source>{name}: the hardware is bought, so the rent is not counted. Check tenure and arrangement.</source>
        <translation>{name}：硬件为购置，因此不计租金。请核对持有方式和运营方式。</translation>
    </message>
    <message>
        <source>{name}: the rent holds for the accelerator that follows too.</source>
        <translation>{name}：租金也适用于后继加速器。</translation>
    </message>
    <message>
        <source>{name}: electricity and water are inside the rent of the cloud and not charged again, unless a price is entered here.</source>
        <translation>{name}：电力和水已含在云租金中，不再收取，除非此处输入了价格。</translation>
    </message>
    <message>
        <source>{name}: a price of electricity or water is entered here and charged beside the rent of the cloud.</source>
        <translation>{name}：此处输入了电价或水价，在云租金之外另计。</translation>
    </message>
    <message>
        <source>0: the hardware is rented, and its rent counts instead</source>
        <translation>0：硬件为租用，计其租金</translation>
    </message>
    <message>
        <source>0: inside the rent of the cloud; a price entered at the site would count beside it</source>
        <translation>0：已含在云租金中；站点输入的价格会另计</translation>
    </message>
    <message>
        <source>0: the hardware is bought</source>
        <translation>0：硬件为购置</translation>
    </message>
    <message>
        <source>no rent is entered: not known and not counted</source>
        <translation>未输入租金：未知，不计入</translation>
    </message>
    <message>
        <source>Grade 3 is the limit; the limits are to be checked. Halls of 100 racks or fewer are out of scope.</source>
        <translation>3 级为限定值；限值待核。100 个机架及以下的机房不在范围内。</translation>
    </message>
    <message>
        <source>Without a cooling model the heat of the hall is taken as its IT energy.</source>
        <translation>没有制冷模型时，机房热量取其 IT 能耗。</translation>
    </message>
    <message>
        <source>The hall is an operator&apos;s, who reports it: this is the part of the own servers.</source>
        <translation>机房属于运营商，由其报告：此为自有服务器的部分。</translation>
    </message>
    <message>
        <source>It follows from the SERT results of the servers, which the catalog does not hold.</source>
        <translation>它来自服务器的 SERT 结果，目录中没有。</translation>
    </message>
    <message>
        <source>It is the power of the batteries that serve the grid, not those of the site alone.</source>
        <translation>这是服务电网的电池功率，不是仅供本站点使用的电池。</translation>
    </message>
    <message>
        <source>Enter the net revenue in the plan settings.</source>
        <translation>请在计划设置中输入营业收入。</translation>
    </message>
    <message>
        <source>Asked only of undertakings in high climate impact sectors.</source>
        <translation>仅要求高气候影响行业的企业报告。</translation>
    </message>
    <message>
        <source>The plan has no contractual instruments.</source>
        <translation>计划没有合同工具。</translation>
    </message>
    <message>
        <source>No electricity stands in scope 2.</source>
        <translation>没有计入范围二的用电。</translation>
    </message>
    <message>
        <source>No credit is cancelled in this period.</source>
        <translation>此期间没有注销碳信用。</translation>
    </message>
    <message>
        <source>None of the cancelled credits is a removal.</source>
        <translation>已注销的碳信用都不是移除。</translation>
    </message>
    <message>
        <source>No internal carbon price is entered.</source>
        <translation>未输入内部碳价。</translation>
    </message>
    <message>
        <source>The price differs by year.</source>
        <translation>各年价格不同。</translation>
    </message>
    <message>
        <source>There are no emissions in this scope.</source>
        <translation>此范围没有排放。</translation>
    </message>
    <message>
        <source>I is location-based and the average of the year; contracts and credits do not act.</source>
        <translation>I 基于位置，为年平均；合同和碳信用不起作用。</translation>
    </message>
    <message>
        <source>The models of the trainings are not known by their parameters.</source>
        <translation>训练所用模型的参数未知。</translation>
    </message>
    <message>
        <source>The tokens of the trainings are not known.</source>
        <translation>训练的词元数未知。</translation>
    </message>
    <message>
        <source>Nothing is powered in this period.</source>
        <translation>此期间没有通电。</translation>
    </message>
    <message>
        <source>Only the training runs of the plan are in it: no data work, no retirement.</source>
        <translation>只含计划的训练运行：不含数据处理和退役。</translation>
    </message>
    <message>
        <source>Installed IT power</source>
        <translation>已安装 IT 功率</translation>
    </message>
    <message>
        <source>Renewable energy from certificates</source>
        <translation>证书的可再生能源</translation>
    </message>
    <message>
        <source>Renewable energy from PPAs</source>
        <translation>购电协议的可再生能源</translation>
    </message>
    <message>
        <source>Renewable energy from on-site generation</source>
        <translation>现场发电的可再生能源</translation>
    </message>
    <message>
        <source>Peak power of the servers</source>
        <translation>服务器峰值功率</translation>
    </message>
    <message>
        <source>Heat removed</source>
        <translation>移除的热量</translation>
    </message>
    <message>
        <source>Energy of the cooling system</source>
        <translation>制冷系统能耗</translation>
    </message>
    <message>
        <source>Busy accelerator-hours</source>
        <translation>忙碌加速器小时</translation>
    </message>
    <message>
        <source>Powered accelerator-hours</source>
        <translation>通电加速器小时</translation>
    </message>
    <message>
        <source>Electricity covered by GEC</source>
        <translation>绿证覆盖的电力</translation>
    </message>
    <message>
        <source>Limits of the grades</source>
        <translation>各等级限值</translation>
    </message>
    <message>
        <source>renewable energy / all energy</source>
        <translation>可再生能源 / 全部能源</translation>
    </message>
    <message>
        <source>all energy / net revenue</source>
        <translation>全部能源 / 营业收入</translation>
    </message>
    <message>
        <source>Fossil electricity</source>
        <translation>化石电力</translation>
    </message>
    <message>
        <source>Fossil fuel of generators</source>
        <translation>发电机的化石燃料</translation>
    </message>
    <message>
        <source>Nuclear electricity</source>
        <translation>核电</translation>
    </message>
    <message>
        <source>Purchased renewable electricity</source>
        <translation>购入的可再生电力</translation>
    </message>
    <message>
        <source>Self-generated renewable electricity</source>
        <translation>自产可再生电力</translation>
    </message>
    <message>
        <source>Renewable fuel of generators</source>
        <translation>发电机的可再生燃料</translation>
    </message>
    <message>
        <source>total / net revenue</source>
        <translation>总量 / 营业收入</translation>
    </message>
    <message>
        <source>covered / electricity in scope 2</source>
        <translation>已覆盖 / 计入范围二的用电</translation>
    </message>
    <message>
        <source>Credits not cancelled yet</source>
        <translation>尚未注销的碳信用</translation>
    </message>
    <message>
        <source>tonnes of the kind / tonnes cancelled</source>
        <translation>该类吨数 / 已注销吨数</translation>
    </message>
    <message>
        <source>Credits cancelled</source>
        <translation>已注销的碳信用</translation>
    </message>
    <message>
        <source>Covered share</source>
        <translation>覆盖比例</translation>
    </message>
    <message>
        <source>Electricity under instruments</source>
        <translation>工具覆盖的电力</translation>
    </message>
    <message>
        <source>Electricity in scope 2</source>
        <translation>计入范围二的用电</translation>
    </message>
    <message>
        <source>accelerators and servers at full load</source>
        <translation>加速器和服务器满载</translation>
    </message>
    <message>
        <source>generator power x test hours x load</source>
        <translation>发电机功率 x 测试小时 x 负荷</translation>
    </message>
    <message>
        <source>Generator power x test hours x load</source>
        <translation>发电机功率 x 测试小时 x 负荷</translation>
    </message>
    <message>
        <source>R, powered accelerator-hours</source>
        <translation>R，通电加速器小时</translation>
    </message>
    <message>
        <source>Accelerator-hours of the trainings</source>
        <translation>训练的加速器小时</translation>
    </message>
    <message>
        <source>Share of the facility energy</source>
        <translation>设施能耗的份额</translation>
    </message>
    <message>
        <source>R, million output tokens</source>
        <translation>R，百万输出词元</translation>
    </message>
    <message>
        <source>R, training runs</source>
        <translation>R，训练次数</translation>
    </message>
    <message>
        <source>R, PFLOP of the models</source>
        <translation>R，模型的 PFLOP</translation>
    </message>
    <message>
        <source>R, million training tokens</source>
        <translation>R，百万训练词元</translation>
    </message>
    <message>
        <source>R, billion parameters</source>
        <translation>R，十亿参数</translation>
    </message>
    <message>
        <source>E, energy with PUE and reserved hardware</source>
        <translation>E，含 PUE 和预留硬件的能耗</translation>
    </message>
    <message>
        <source>Net revenue in the statements</source>
        <translation>报表中的净收入</translation>
    </message>
    <message>
        <source>Total net revenue of the financial statements in millions a year. The difference from the net revenue above is shown beside the intensity (ESRS E1-6, paragraph 55).</source>
        <translation>财务报表的净收入总额，百万/年。与上面净收入的差额列在强度旁边（ESRS E1-6，第 55 段）。</translation>
    </message>
    <message>
        <source>Line of the statements</source>
        <translation>报表项目</translation>
    </message>
    <message>
        <source>Line item or note of the financial statements in which the net revenue stands (ESRS E1-6, paragraph 55).</source>
        <translation>财务报表中净收入所在的项目或附注（ESRS E1-6，第 55 段）。</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>差额原因</translation>
    </message>
    <message>
        <source>Why the net revenue used for the intensity differs from that of the financial statements, for example a business that is outside this plan.</source>
        <translation>强度所用净收入为何不同于财务报表，例如本计划之外的业务。</translation>
    </message>
    <message>
        <source>Carbon price applies to</source>
        <translation>碳价适用范围</translation>
    </message>
    <message>
        <source>Activities, places and entities to which the internal carbon price applies (ESRS E1-8, paragraph 63 (b)).</source>
        <translation>内部碳价适用的活动、地点和实体（ESRS E1-8，第 63 (b) 段）。</translation>
    </message>
    <message>
        <source>Assumptions of the carbon price</source>
        <translation>碳价的假设</translation>
    </message>
    <message>
        <source>How the price was set: source and critical assumptions (ESRS E1-8, paragraph 63 (c)).</source>
        <translation>价格如何确定：来源和关键假设（ESRS E1-8，第 63 (c) 段）。</translation>
    </message>
    <message>
        <source>Carbon price and the statements</source>
        <translation>碳价与报表</translation>
    </message>
    <message>
        <source>Whether and how the price agrees with the prices in the financial statements: useful life, impairment, fair value (ESRS E1-8, AR 65).</source>
        <translation>该价格是否以及如何与财务报表中的价格一致：使用寿命、减值、公允价值（ESRS E1-8，AR 65）。</translation>
    </message>
    <message>
        <source>VCMI 1: inventory kept</source>
        <translation>VCMI 1：编制清单</translation>
    </message>
    <message>
        <source>Foundational criterion of the VCMI Claims Code: a greenhouse gas inventory is kept and published each year. Without all four there is no tier. Memo only.</source>
        <translation>VCMI 声明守则的基础准则：每年编制并公布温室气体清单。四项缺一则无等级。仅供备忘。</translation>
    </message>
    <message>
        <source>VCMI 2: near-term target</source>
        <translation>VCMI 2：近期目标</translation>
    </message>
    <message>
        <source>Foundational criterion of the VCMI Claims Code: science-based near-term targets are set and published. Memo only.</source>
        <translation>VCMI 声明守则的基础准则：已设定并公布基于科学的近期目标。仅供备忘。</translation>
    </message>
    <message>
        <source>VCMI 3: progress shown</source>
        <translation>VCMI 3：展示进展</translation>
    </message>
    <message>
        <source>Foundational criterion of the VCMI Claims Code: the organization shows that it is on track to its near-term target. Memo only.</source>
        <translation>VCMI 声明守则的基础准则：组织表明正按计划实现其近期目标。仅供备忘。</translation>
    </message>
    <message>
        <source>VCMI 4: advocacy in line</source>
        <translation>VCMI 4：倡导一致</translation>
    </message>
    <message>
        <source>Foundational criterion of the VCMI Claims Code: public policy advocacy supports the Paris Agreement. Memo only.</source>
        <translation>VCMI 声明守则的基础准则：公共政策倡导支持《巴黎协定》。仅供备忘。</translation>
    </message>
    <message>
        <source>Neutrality attested</source>
        <translation>中和声明有人证明</translation>
    </message>
    <message>
        <source>Only where this is answered with yes do reports print the words carbon neutral: somebody attests that a statement after ISO 14068-1 holds. It acts on no figure.</source>
        <translation>只有此处回答“是”，报告才会印出“碳中和”字样：有人证明符合 ISO 14068-1 的声明成立。不影响任何数字。</translation>
    </message>
    <message>
        <source>Statement of neutrality</source>
        <translation>中和声明</translation>
    </message>
    <message>
        <source>Who attests the carbon neutrality, by which report, for which period and scope (ISO 14068-1:2023; ESRS E1-7, paragraph 61).</source>
        <translation>由谁、以哪份报告、针对哪个期间和范围证明碳中和（ISO 14068-1:2023；ESRS E1-7，第 61 段）。</translation>
    </message>
    <message>
        <source>Calculated residual mix</source>
        <translation>计算的剩余结构</translation>
    </message>
    <message>
        <source>A residual mix of this plan that was calculated from generation and certificates; it gives the residual factor, and the fossil and nuclear shares of ESRS E1-5. An entered factor goes before it.</source>
        <translation>本计划中由发电量和证书计算得出的剩余结构；它给出剩余结构因子，以及 ESRS E1-5 的化石和核能比例。输入的因子优先。</translation>
    </message>
    <message>
        <source>Yearly share of nuclear, hydro, wind, solar and biomass in the grid, from the mix of the region unless entered; for the 24/7 CFE score. It is a grid average, not net of attributes sold to others; a calculated residual mix gives the share of what nobody claims instead.</source>
        <translation>电网中核电、水电、风电、光伏和生物质的年度比例，未输入时取地区的电源结构；用于 24/7 CFE 得分。这是电网平均值，未扣除售予他人的属性；计算的剩余结构则给出无人主张部分的比例。</translation>
    </message>
    <message>
        <source>Incoming bandwidth</source>
        <translation>入站带宽</translation>
    </message>
    <message>
        <source>B_IN: bandwidth of the incoming traffic that the data centre provides, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>B_IN：数据中心提供的入站流量带宽，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Outgoing bandwidth</source>
        <translation>出站带宽</translation>
    </message>
    <message>
        <source>B_OUT: bandwidth of the outgoing traffic that the data centre provides, for the report under (EU) 2024/1364; no figure depends on it.</source>
        <translation>B_OUT：数据中心提供的出站流量带宽，用于 (EU) 2024/1364 报告；不影响任何数字。</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机架数</translation>
    </message>
    <message>
        <source>Racks of the hall. China&apos;s GB 40879 leaves edge halls of up to 100 racks out; no other figure depends on it.</source>
        <translation>机房的机架数。中国 GB 40879 不包括不超过 100 个机架的边缘机房；不影响其他数字。</translation>
    </message>
    <message>
        <source>Dense peak performance of one accelerator at 16-bit, for ITEEsv (ISO/IEC 30134-4). Enter it where the catalog has none; trainings and services keep the peak of the catalog.</source>
        <translation>单个加速器 16 位稠密峰值性能，用于 ITEEsv（ISO/IEC 30134-4）。目录没有时请输入；训练和服务仍采用目录的峰值。</translation>
    </message>
    <message>
        <source>Year in which the hardware is bought and, on 1 January, goes into service; category 2 counts in full in that year. Hardware bought before the first year has none in the plan.</source>
        <translation>硬件购置并于当年 1 月 1 日投入服务的年份；类别 2 在该年全额计入。计划首年之前购置的硬件在计划中不计。</translation>
    </message>
    <message>
        <source>The fleet leaves service at the end of this year, whatever its lifetime. What is not yet written off stays written off to the end of the lifetime: leaving early saves no embodied carbon. Rented hardware goes back and is spread only over its time in service.</source>
        <translation>无论寿命如何，机群在该年年底退出服务。尚未摊销的部分继续摊销到寿命结束：提前退出不节省隐含碳。租用的硬件退还，只按服务时间摊销。</translation>
    </message>
    <message>
        <source>Energy of the network</source>
        <translation>网络能耗</translation>
    </message>
    <message>
        <source>Energy of the network per gigabyte that is sent to the devices and back; mobile access takes far more than fixed lines.</source>
        <translation>每千兆字节往返设备的网络能耗；移动接入远高于固定线路。</translation>
    </message>
    <message>
        <source>Whose devices</source>
        <translation>设备归属</translation>
    </message>
    <message>
        <source>Who owns or controls the devices that train. Own: their electricity is scope 2, with upstream, grid losses and cost. Of others (users or partners): scope 3 category 1 of the same size, as work done for the organization; that category is a policy of the program.</source>
        <translation>谁拥有或控制参与训练的设备。自有：其电力为范围二，含上游、电网损耗和成本。他人（用户或合作伙伴）：同样大小的范围三类别 1，视为为组织完成的工作；该类别是本程序的政策选择。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>others</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>Where the devices are</source>
        <translation>设备所在地</translation>
    </message>
    <message>
        <source>Country or grid zone of the devices; it gives the factors that are not entered. Empty: the region of the site of the fleet that the training is named for, else the world.</source>
        <translation>设备所在国家或电网区域；未输入的因子由它给出。留空：取该训练所属机群的站点地区，否则取世界平均。</translation>
    </message>
    <message>
        <source>Grid factor of the devices</source>
        <translation>设备的电网因子</translation>
    </message>
    <message>
        <source>Direct emissions of one kilowatt-hour that the devices draw; the same in all years.</source>
        <translation>设备每用一千瓦时电的直接排放；各年相同。</translation>
    </message>
    <message>
        <source>Residual mix of the devices</source>
        <translation>设备的剩余结构因子</translation>
    </message>
    <message>
        <source>Market-based factor of the electricity of own devices; where no residual mix is published the grid factor is used and a line says so.</source>
        <translation>自有设备用电的基于市场因子；没有公布剩余结构时采用电网因子，并以一行说明。</translation>
    </message>
    <message>
        <source>Upstream factor of the devices</source>
        <translation>设备的上游因子</translation>
    </message>
    <message>
        <source>Emissions of fuel supply and plant construction per kilowatt-hour of the devices and of the network between.</source>
        <translation>设备及其间网络每千瓦时的燃料供应和电厂建设排放。</translation>
    </message>
    <message>
        <source>Grid loss of the devices</source>
        <translation>设备的电网损耗</translation>
    </message>
    <message>
        <source>Transmission and distribution loss as a share of the electricity delivered to the devices.</source>
        <translation>输配电损耗占送达设备电量的比例。</translation>
    </message>
    <message>
        <source>Electricity price of the devices</source>
        <translation>设备的电价</translation>
    </message>
    <message>
        <source>What the organization pays for the electricity of its own devices; those of others cost it nothing.</source>
        <translation>组织为自有设备用电支付的价格；他人设备不产生成本。</translation>
    </message>
    <message>
        <source>One price against which the strike settles in all hours, usually a wholesale price. Empty: the hourly market prices below; without them the hourly, peak or plain electricity price of the site, which as an all-in price makes the contract look cheaper than it is.</source>
        <translation>所有小时以同一价格与执行价结算，通常为批发价。留空：采用下面的逐时市场价；没有则采用站点的逐时、峰谷或普通电价，作为全包价会使合同显得比实际便宜。</translation>
    </message>
    <message>
        <source>Hourly market price</source>
        <translation>逐时市场价</translation>
    </message>
    <message>
        <source>Imported series of 8 760 hourly market prices, for example day-ahead prices. The strike settles hour by hour: volume in the hour x (strike - price of the hour), the volume following the course over the hours.</source>
        <translation>导入的 8 760 小时市场价序列，例如日前价格。执行价逐时结算：该小时电量 x（执行价 - 该小时价格），电量按小时曲线分布。</translation>
    </message>
    <message>
        <source>Stable identifier; sites refer to it.</source>
        <translation>固定标识；站点引用它。</translation>
    </message>
    <message>
        <source>The name of the residual mix, for example its market and year.</source>
        <translation>剩余结构的名称，例如市场和年份。</translation>
    </message>
    <message>
        <source>Year of the data</source>
        <translation>数据年份</translation>
    </message>
    <message>
        <source>The year of generation and certificates.</source>
        <translation>发电量和证书的年份。</translation>
    </message>
    <message>
        <source>Unit of the energies</source>
        <translation>能量单位</translation>
    </message>
    <message>
        <source>Unit in which the rows are entered; the factor does not depend on it.</source>
        <translation>输入各行所用的单位；因子与其无关。</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>GWh</source>
        <translation>GWh</translation>
    </message>
    <message>
        <source>TWh</source>
        <translation>TWh</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Where generation and certificates come from: statistics, registry, report.</source>
        <translation>发电量和证书的出处：统计、登记处、报告。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>For each source: electricity generated, certificates issued for it and certificates expired, and its direct emission factor where it is not that of the catalog. What is left is generation - issued + expired.</source>
        <translation>每种电源：发电量、为其签发的证书、过期的证书，以及与目录不同时的直接排放因子。剩下的为 发电 - 签发 + 过期。</translation>
    </message>
    <message>
        <source>What the reader should know of this mix.</source>
        <translation>读者应了解的关于该结构的情况。</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The name of the removal.</source>
        <translation>移除的名称。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Whether the removal is part of the organization&apos;s own operations or of its value chain. Bought credits are none: they stand in the ledger.</source>
        <translation>该移除属于组织自身运营还是其价值链。购买的碳信用不是移除：它们列在台账中。</translation>
    </message>
    <message>
        <source>own operations</source>
        <translation>自身运营</translation>
    </message>
    <message>
        <source>upstream value chain</source>
        <translation>上游价值链</translation>
    </message>
    <message>
        <source>downstream value chain</source>
        <translation>下游价值链</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>The removal activity, for example reforestation, soil carbon, biochar or direct air capture with storage (ESRS E1-7, paragraph 58).</source>
        <translation>移除活动，例如再造林、土壤碳、生物炭或带封存的直接空气捕集（ESRS E1-7，第 58 段）。</translation>
    </message>
    <message>
        <source>Whether plants and soil remove the carbon, a technical process, or both.</source>
        <translation>碳由植物和土壤、技术过程还是两者共同移除。</translation>
    </message>
    <message>
        <source>biogenic</source>
        <translation>生物</translation>
    </message>
    <message>
        <source>technological</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Where the removed carbon is kept.</source>
        <translation>移除的碳保存在哪里。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除量</translation>
    </message>
    <message>
        <source>Greenhouse gas removed and stored in each of the years, in tonnes. It is in no total and in no balance.</source>
        <translation>每年移除并储存的温室气体，吨。不计入任何总量和任何余额。</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>逆转量</translation>
    </message>
    <message>
        <source>What was lost again in each of the years from what had been stored, in tonnes. Empty: nothing was lost.</source>
        <translation>每年从已储存量中再次损失的部分，吨。留空：没有损失。</translation>
    </message>
    <message>
        <source>Risk of reversal</source>
        <translation>逆转风险</translation>
    </message>
    <message>
        <source>How the risk of non-permanence is managed: monitoring of leakage and of reversal events.</source>
        <translation>如何管理非永久性风险：监测泄漏和逆转事件。</translation>
    </message>
    <message>
        <source>Assumptions, methodology and framework of the calculation.</source>
        <translation>计算的假设、方法学和框架。</translation>
    </message>
    <message>
        <source>First calendar year of the removal.</source>
        <translation>移除的首个日历年。</translation>
    </message>
    <message>
        <source>Last calendar year of the removal.</source>
        <translation>移除的最后一个日历年。</translation>
    </message>
    <message>
        <source>Where the evidence is: report, verification statement or address.</source>
        <translation>证据所在：报告、核查声明或地址。</translation>
    </message>
    <message>
        <source>Notes on the removal.</source>
        <translation>关于该移除的备注。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The name of a group of like servers.</source>
        <translation>一组相同服务器的名称。</translation>
    </message>
    <message>
        <source>The site in whose hall the servers stand.</source>
        <translation>服务器所在机房的站点。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many servers of this kind there are. Their energy is in no figure of the plan.</source>
        <translation>此类服务器的数量。其能耗不计入计划的任何数字。</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>SMPE: peak performance of one server by the benchmark that is named beside it (ISO/IEC 30134-4).</source>
        <translation>SMPE：按旁边所列基准测得的单台服务器峰值性能（ISO/IEC 30134-4）。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>The benchmark behind the performance, for example SERT. Only one and the same can be added up.</source>
        <translation>性能所依据的基准，例如 SERT。只有同一基准才能相加。</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>峰值功率</translation>
    </message>
    <message>
        <source>SMPO: power of one server at peak performance (ISO/IEC 30134-4).</source>
        <translation>SMPO：单台服务器在峰值性能时的功率（ISO/IEC 30134-4）。</translation>
    </message>
    <message>
        <source>CPU utilization</source>
        <translation>CPU 利用率</translation>
    </message>
    <message>
        <source>Mean utilization of the processors over the year (ISO/IEC 30134-5).</source>
        <translation>处理器全年平均利用率（ISO/IEC 30134-5）。</translation>
    </message>
    <message>
        <source>Notes on the servers.</source>
        <translation>关于这些服务器的备注。</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>The name of the software or service that reserves the hardware.</source>
        <translation>预留硬件的软件或服务的名称。</translation>
    </message>
    <message>
        <source>The fleet whose accelerators are reserved.</source>
        <translation>其加速器被预留的机群。</translation>
    </message>
    <message>
        <source>Reserved accelerators</source>
        <translation>预留加速器数</translation>
    </message>
    <message>
        <source>RR: accelerators that are kept for the software, busy or idle. All of the fleet in service is ToR.</source>
        <translation>RR：为该软件保留的加速器，无论忙闲。机群在役的全部为 ToR。</translation>
    </message>
    <message>
        <source>Reserved time</source>
        <translation>预留时间</translation>
    </message>
    <message>
        <source>TiR: hours of a year for which they are reserved. A year has 8 760 hours; leap days are left out.</source>
        <translation>TiR：一年中预留的小时数。一年按 8 760 小时计，不计闰日。</translation>
    </message>
    <message>
        <source>What R counts: requests, users, transactions, runs.</source>
        <translation>R 所计的对象：请求、用户、交易、运行。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>R: how many of these units there are in a year.</source>
        <translation>R：一年中此类单位的数量。</translation>
    </message>
    <message>
        <source>Measured energy</source>
        <translation>实测能耗</translation>
    </message>
    <message>
        <source>E: energy of the reserved hardware in a year with its share of the hall, where it is measured. Empty: the mean of the fleet for each powered accelerator-hour.</source>
        <translation>E：预留硬件一年的能耗，含其分摊的机房部分，如有测量。留空：按机群每个通电加速器小时的平均值。</translation>
    </message>
    <message>
        <source>First calendar year of the reservation.</source>
        <translation>预留的首个日历年。</translation>
    </message>
    <message>
        <source>Last calendar year of the reservation.</source>
        <translation>预留的最后一个日历年。</translation>
    </message>
    <message>
        <source>Notes on the reservation.</source>
        <translation>关于该预留的备注。</translation>
    </message>
    <message>
        <source>Federated training: own devices</source>
        <translation>联邦训练：自有设备</translation>
    </message>
    <message>
        <source>Federated training: devices of others</source>
        <translation>联邦训练：他人设备</translation>
    </message>
    <message>
        <source>Federated training: network</source>
        <translation>联邦训练：网络</translation>
    </message>
    <message>
        <source>Federated training (outside the halls)</source>
        <translation>联邦训练（机房之外）</translation>
    </message>
    <message>
        <source>Energy of halls and federated training</source>
        <translation>机房和联邦训练的能耗</translation>
    </message>
    <message>
        <source>Cat. 1, devices of others in federated training</source>
        <translation>类别 1，联邦训练中他人的设备</translation>
    </message>
    <message>
        <source>Use-phase emissions of the halls</source>
        <translation>机房的使用阶段排放</translation>
    </message>
    <message>
        <source>clients x rounds x runs a year x power x hours, where the devices are the organization&apos;s own</source>
        <translation>客户端数 x 轮数 x 每年运行次数 x 功率 x 小时，设备为组织自有</translation>
    </message>
    <message>
        <source>In no hall: no PUE; their electricity is scope 2.</source>
        <translation>不在任何机房：无 PUE；其电力为范围二。</translation>
    </message>
    <message>
        <source>clients x rounds x runs a year x power x hours, where the devices are users&apos; or partners&apos;</source>
        <translation>客户端数 x 轮数 x 每年运行次数 x 功率 x 小时，设备属于用户或合作伙伴</translation>
    </message>
    <message>
        <source>In no hall: no PUE; their electricity is scope 3 category 1.</source>
        <translation>不在任何机房：无 PUE；其电力为范围三类别 1。</translation>
    </message>
    <message>
        <source>clients x rounds x runs a year x data x energy per gigabyte</source>
        <translation>客户端数 x 轮数 x 每年运行次数 x 数据量 x 每千兆字节能耗</translation>
    </message>
    <message>
        <source>energy of the devices of others x (grid factor + upstream factor), with grid losses</source>
        <translation>他人设备的能耗 x（电网因子 + 上游因子），含电网损耗</translation>
    </message>
    <message>
        <source>Work done for the organization on assets of others; that it is category 1 is a policy.</source>
        <translation>在他人资产上为组织完成的工作；归入类别 1 是政策选择。</translation>
    </message>
    <message>
        <source>Planning view; never added to category 2. Rented hardware: only while it is in service.</source>
        <translation>规划视图；绝不与类别 2 相加。租用硬件：仅在服务期间。</translation>
    </message>
    <message>
        <source>Use-phase emissions of the halls / IT energy</source>
        <translation>机房的使用阶段排放 / IT 能耗</translation>
    </message>
    <message>
        <source>A service, or a fleet without a workload.</source>
        <translation>一个服务，或没有工作负载的机群。</translation>
    </message>
    <message>
        <source>Effort, once</source>
        <translation>一次性投入</translation>
    </message>
    <message>
        <source>Working days that setting it up takes, for each workload, fleet or site that it acts on; with the day rate it gives a one-off cost.</source>
        <translation>为其作用的每个工作负载、机群或站点进行设置所需的工作日；与日费率一起得出一次性成本。</translation>
    </message>
    <message>
        <source>Day rate</source>
        <translation>日费率</translation>
    </message>
    <message>
        <source>Price of one working day.</source>
        <translation>一个工作日的价格。</translation>
    </message>
    <message>
        <source>Paid in the first year. Where this or a yearly cost is entered, both stand in place of what is assumed.</source>
        <translation>在首年支付。输入此项或年成本后，两者均取代假设值。</translation>
    </message>
    <message>
        <source>Paid each year; below zero where it saves beyond electricity, water and hardware.</source>
        <translation>每年支付；在电力、水和硬件之外有节省时为负值。</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>Years over which the one-off cost is spread as an annuity in the abatement cost (MACC). No other figure depends on it.</source>
        <translation>在减排成本 (MACC) 中一次性成本按年金分摊的年数。不影响其他数字。</translation>
    </message>
    <message>
        <source>Parameters of the model, entered or from a known model.</source>
        <translation>模型的参数，输入或取自已知模型。</translation>
    </message>
    <message>
        <source>A service that stores its weights in more than 4 bits.</source>
        <translation>权重以超过 4 位存储的服务。</translation>
    </message>
    <message>
        <source>A service; parameters of the model for the added training.</source>
        <translation>一个服务；附加训练所需的模型参数。</translation>
    </message>
    <message>
        <source>A training, a service, or a fleet without a workload.</source>
        <translation>一个训练、一个服务，或没有工作负载的机群。</translation>
    </message>
    <message>
        <source>A training with its tokens or FLOPs.</source>
        <translation>已输入词元或 FLOPs 的训练。</translation>
    </message>
    <message>
        <source>A training with an entered share of time lost to failures.</source>
        <translation>已输入故障损失时间比例的训练。</translation>
    </message>
    <message>
        <source>A training; its data must be with the clients.</source>
        <translation>一个训练；其数据必须在客户端。</translation>
    </message>
    <message>
        <source>Effort, each year</source>
        <translation>每年投入</translation>
    </message>
    <message>
        <source>Working days that it takes each year, for each workload, fleet or site that it acts on; with the day rate it gives a yearly cost.</source>
        <translation>每年为其作用的每个工作负载、机群或站点所需的工作日；与日费率一起得出年成本。</translation>
    </message>
    <message>
        <source>A service that is computed from its tokens; the batch must be smaller now.</source>
        <translation>按词元计算的服务；当前批量必须更小。</translation>
    </message>
    <message>
        <source>A service that is computed from its tokens.</source>
        <translation>按词元计算的服务。</translation>
    </message>
    <message>
        <source>Above a batch of 32 the drafts cost more than they save, and energy rises.</source>
        <translation>批量超过 32 时，草稿的开销大于节省，能耗上升。</translation>
    </message>
    <message>
        <source>A service of text; a small draft model must exist.</source>
        <translation>文本服务；必须有小型草稿模型。</translation>
    </message>
    <message>
        <source>Energy change, large batch</source>
        <translation>能耗变化，大批量</translation>
    </message>
    <message>
        <source>Change of the energy of the service where its batch is above 32.</source>
        <translation>服务批量超过 32 时的能耗变化。</translation>
    </message>
    <message>
        <source>A service; the model must be trained with exits.</source>
        <translation>一个服务；模型必须训练有出口。</translation>
    </message>
    <message>
        <source>A service with prompt tokens, a part of which is repeated.</source>
        <translation>有提示词元且部分重复的服务。</translation>
    </message>
    <message>
        <source>A service with repeated requests.</source>
        <translation>有重复请求的服务。</translation>
    </message>
    <message>
        <source>A service; a smaller model must exist.</source>
        <translation>一个服务；必须有更小的模型。</translation>
    </message>
    <message>
        <source>A service.</source>
        <translation>一个服务。</translation>
    </message>
    <message>
        <source>Work takes longer, by 7 to 23 % in the sources.</source>
        <translation>工作时间延长，各来源为 7% 到 23%。</translation>
    </message>
    <message>
        <source>Main memory of the servers must be known.</source>
        <translation>必须已知服务器的主内存。</translation>
    </message>
    <message>
        <source>A lifetime of the fleet.</source>
        <translation>机群的寿命。</translation>
    </message>
    <message>
        <source>Support, each accelerator</source>
        <translation>支持，每个加速器</translation>
    </message>
    <message>
        <source>Support and repair of an accelerator with its share of the server, for each year that the lifetime adds inside the plan.</source>
        <translation>在计划内因寿命延长的每一年，一个加速器及其分摊服务器的支持和维修费用。</translation>
    </message>
    <message>
        <source>Work that may wait. The grid of the site must have a course over the hours.</source>
        <translation>可以等待的工作。站点电网必须有逐时曲线。</translation>
    </message>
    <message>
        <source>None known for the work itself; the hall may stand still for some weeks while it is rebuilt.</source>
        <translation>对工作本身没有已知影响；改造期间机房可能停用数周。</translation>
    </message>
    <message>
        <source>The site needs a climate and a fleet.</source>
        <translation>站点需要有气候和机群。</translation>
    </message>
    <message>
        <source>Installed price per kilowatt of the IT power at full load, or of the design IT power where it is entered; it gives a one-off cost.</source>
        <translation>每千瓦满载 IT 功率（或已输入的设计 IT 功率）的安装价格；得出一次性成本。</translation>
    </message>
    <message>
        <source>Upkeep, share of price</source>
        <translation>维护，占价格比例</translation>
    </message>
    <message>
        <source>Maintenance each year as a share of the one-off cost.</source>
        <translation>每年维护费占一次性成本的比例。</translation>
    </message>
    <message>
        <source>None known for the work; warmer set points leave less time when cooling fails.</source>
        <translation>对工作没有已知影响；设定温度提高后，制冷失效时的余裕时间变短。</translation>
    </message>
    <message>
        <source>None known for the work.</source>
        <translation>对工作没有已知影响。</translation>
    </message>
    <message>
        <source>The site needs a cooling system, and somebody who takes the heat.</source>
        <translation>站点需要有制冷系统，并且有人接收热量。</translation>
    </message>
    <message>
        <source>Installed price per kilowatt of heat given away at mean power; it gives a one-off cost. Income from the heat is entered as a yearly cost below zero.</source>
        <translation>每千瓦平均供热功率的安装价格；得出一次性成本。供热收入以负的年成本输入。</translation>
    </message>
    <message>
        <source>None known: the grid carries what the panels do not.</source>
        <translation>没有已知影响：光伏板供不上的由电网承担。</translation>
    </message>
    <message>
        <source>None known for the work; it can carry the load through short outages.</source>
        <translation>对工作没有已知影响；可在短时停电时承担负荷。</translation>
    </message>
    <message>
        <source>None: the work and the electricity stay as they are.</source>
        <translation>无：工作和电力保持不变。</translation>
    </message>
    <message>
        <source>Abstract: ~15 % with marginal time increase. High: about 15 % in the abstract; low: deepest cap of the study</source>
        <translation>摘要：约 15%，时间略有增加。高值：摘要的约 15%；低值：研究中最低的功率上限</translation>
    </message>
    <message>
        <source>Range: least and most over the caps of the same study</source>
        <translation>范围：同一研究各功率上限中的最小与最大</translation>
    </message>
    <message>
        <source>Range: caps at 200 and 150 W of McDonald et al. 2022</source>
        <translation>范围：McDonald 等 2022 的 200 W 与 150 W 上限</translation>
    </message>
    <message>
        <source>High: the source&apos;s own; low: &apos;up to&apos; leaves open that nothing is saved</source>
        <translation>高值：来源自述；低值：“最高可达”不排除毫无节省</translation>
    </message>
    <message>
        <source>Range: assumed from the other rows of the lever</source>
        <translation>范围：按该措施其他行假设</translation>
    </message>
    <message>
        <source>Range: carbon and cost saved in the same comparison</source>
        <translation>范围：同一比较中节省的碳和成本</translation>
    </message>
    <message>
        <source>High: the source&apos;s own; low: &apos;sometimes&apos; leaves open that nothing is saved</source>
        <translation>高值：来源自述；低值：“有时”不排除毫无节省</translation>
    </message>
    <message>
        <source>Vendor claim. Low: 8 times, as in the other estimate for fleets</source>
        <translation>厂商说法。低值：8 倍，同机群的另一估计</translation>
    </message>
    <message>
        <source>~55x. Low: the other comparison with GPT-3</source>
        <translation>约 55 倍。低值：与 GPT-3 的另一比较</translation>
    </message>
    <message>
        <source>Inference FLOPs/token -48.6 %. Low: FLOPs per token of the same pair; high: the other comparison with GPT-3</source>
        <translation>每词元推理 FLOPs -48.6%。低值：同一组的每词元 FLOPs；高值：与 GPT-3 的另一比较</translation>
    </message>
    <message>
        <source>High: the source&apos;s own, 7 times; low: &apos;up to&apos; leaves open that nothing is saved</source>
        <translation>高值：来源自述，7 倍；低值：“最高可达”不排除毫无节省</translation>
    </message>
    <message>
        <source>High: as if energy followed the parameters; low assumed</source>
        <translation>高值：假设能耗随参数变化；低值为假设</translation>
    </message>
    <message>
        <source>Steps 1.3x model, 7.4x hardware, 10.5x PUE, 56.5x grid (cumulative). Low: model and hardware alone, 7.4 times in the same figure</source>
        <translation>步骤：模型 1.3 倍、硬件 7.4 倍、PUE 10.5 倍、电网 56.5 倍（累计）。低值：仅模型和硬件，同图 7.4 倍</translation>
    </message>
    <message>
        <source>High: the source&apos;s own; low: nothing where the region is the cleanest already</source>
        <translation>高值：来源自述；低值：地区已最清洁时为零</translation>
    </message>
    <message>
        <source>Low: against the best static scale, in the same study</source>
        <translation>低值：同一研究中与最佳静态规模相比</translation>
    </message>
    <message>
        <source>Low: as for CarbonScaler against the best static scale</source>
        <translation>低值：同 CarbonScaler 与最佳静态规模的比较</translation>
    </message>
    <message>
        <source>Low: assumed, halls whose PUE is the same at night</source>
        <translation>低值：假设，夜间 PUE 相同的机房</translation>
    </message>
    <message>
        <source>High: the source&apos;s own; low: no mismatch where one method is used</source>
        <translation>高值：来源自述；低值：只用一种方法时没有偏差</translation>
    </message>
    <message>
        <source>Range: assumed, half above and below; climates differ</source>
        <translation>范围：假设，上下各一半；气候各异</translation>
    </message>
    <message>
        <source>Range: assumed, half and twice the one published value</source>
        <translation>范围：假设，为唯一公布值的一半和两倍</translation>
    </message>
    <message>
        <source>Low: the least rise on small models; high: estimate for decode bound by memory</source>
        <translation>低值：小模型上的最小增幅；高值：受内存限制的解码的估计</translation>
    </message>
    <message>
        <source>High: the least rise on small models</source>
        <translation>高值：小模型上的最小增幅</translation>
    </message>
    <message>
        <source>Low: assumed, gains on curated text are smaller</source>
        <translation>低值：假设，精选文本上的收益更小</translation>
    </message>
    <message>
        <source>Low: assumed, small models only were compared by the authors</source>
        <translation>低值：假设，作者只比较了小模型</translation>
    </message>
    <message>
        <source>6.0 times the energy efficiency. Low: assumed, batch 1 is the case that is best for the FPGA</source>
        <translation>能效为 6.0 倍。低值：假设，批量 1 对 FPGA 最有利</translation>
    </message>
    <message>
        <source>Deriving a model from a pretrained one against training from scratch</source>
        <translation>由预训练模型得出模型，与从零训练相比</translation>
    </message>
    <message>
        <source>training tokens</source>
        <translation>训练词元</translation>
    </message>
    <message>
        <source>8B and 4B models from a trained 15B: under 3 % of the data, up to 40 times fewer tokens</source>
        <translation>由已训练的 15B 得到 8B 和 4B 模型：数据不足 3%，词元最多减少 40 倍</translation>
    </message>
    <message>
        <source>Comparable to models of the same size</source>
        <translation>与同等大小的模型相当</translation>
    </message>
    <message>
        <source>Low: 1.8 times less compute for the whole family</source>
        <translation>低值：整个系列的计算量减少 1.8 倍</translation>
    </message>
    <message>
        <source>Fine-tuning a language model against training from scratch</source>
        <translation>微调语言模型，与从零训练相比</translation>
    </message>
    <message>
        <source>labeled examples for the same error</source>
        <translation>达到相同误差所需的标注样本</translation>
    </message>
    <message>
        <source>text classification, 100 examples against 100 times more</source>
        <translation>文本分类，100 个样本对 100 倍的样本</translation>
    </message>
    <message>
        <source>Low: 10 times on one of the data sets of the paper</source>
        <translation>低值：论文某一数据集上为 10 倍</translation>
    </message>
    <message>
        <source>Placing work on older servers first instead of buying new ones</source>
        <translation>先把工作放到旧服务器上，而不是购买新的</translation>
    </message>
    <message>
        <source>depends on the lifetime assumed</source>
        <translation>取决于所假设的寿命</translation>
    </message>
    <message>
        <source>New servers for strict deadlines only</source>
        <translation>仅严格时限才用新服务器</translation>
    </message>
    <message>
        <source>Range published; central value: middle of the range</source>
        <translation>范围已公布；中心值：范围中点</translation>
    </message>
    <message>
        <source>Six instead of four years of service</source>
        <translation>服役六年而不是四年</translation>
    </message>
    <message>
        <source>embodied CO2e for each year of service</source>
        <translation>每年服务的隐含 CO2e</translation>
    </message>
    <message>
        <source>4 years made 5, 6 or 7; operators went from 4 to about 6 years</source>
        <translation>由 4 年变为 5、6 或 7 年；运营商由 4 年延至约 6 年</translation>
    </message>
    <message>
        <source>More failures</source>
        <translation>故障更多</translation>
    </message>
    <message>
        <source>1 - 4 / 6; nothing is saved on what is bought already</source>
        <translation>1 - 4 / 6；已购置的部分不再节省</translation>
    </message>
    <message>
        <source>Heat sent to district heating at a data center in Odense</source>
        <translation>欧登塞数据中心的热量送往区域供热</translation>
    </message>
    <message>
        <source>heat over installed capacity x hours</source>
        <translation>热量 /（装机容量 x 小时）</translation>
    </message>
    <message>
        <source>about 215 GWh a year from about 45 MW of heat pumps</source>
        <translation>约 45 MW 热泵每年约 215 GWh</translation>
    </message>
    <message>
        <source>Heat pumps of the network draw electricity; heat is wanted in winter</source>
        <translation>供热网的热泵耗电；热量在冬季需要</translation>
    </message>
    <message>
        <source>215 000 MWh / (45 MW x 8 760 h); low: least factor asked of new halls in Germany from 2026; high assumed</source>
        <translation>215 000 MWh /（45 MW x 8 760 h）；低值：德国 2026 年起对新机房要求的最低系数；高值为假设</translation>
    </message>
    <message>
        <source>Energy reuse factor asked of new data centers in Germany</source>
        <translation>德国对新数据中心要求的能源再利用系数</translation>
    </message>
    <message>
        <source>reused energy over all energy</source>
        <translation>再利用能量与全部能量之比</translation>
    </message>
    <message>
        <source>from July 2026: 10 %, July 2027: 15 %, July 2028: 20 %</source>
        <translation>2026 年 7 月起 10%，2027 年 7 月起 15%，2028 年 7 月起 20%</translation>
    </message>
    <message>
        <source>Only where somebody takes the heat</source>
        <translation>仅在有人接收热量的地方</translation>
    </message>
    <message>
        <source>Generation of a solar plant over rated power x hours</source>
        <translation>光伏电站发电量 /（额定功率 x 小时）</translation>
    </message>
    <message>
        <source>capacity factor</source>
        <translation>容量因子</translation>
    </message>
    <message>
        <source>new utility-scale plants: 13.8 % (2010) to 18.0 % (2019), world average</source>
        <translation>新建大型电站：13.8%（2010）至 18.0%（2019），世界平均</translation>
    </message>
    <message>
        <source>Central value: middle of the published averages; range assumed from cloudy north to desert</source>
        <translation>中心值：已公布平均值的中间；范围按多云北方到沙漠假设</translation>
    </message>
    <message>
        <source>Losses of a lithium-ion battery, charged and discharged</source>
        <translation>锂离子电池充放电的损耗</translation>
    </message>
    <message>
        <source>energy that passes the battery</source>
        <translation>经过电池的能量</translation>
    </message>
    <message>
        <source>round-trip efficiency 85 %</source>
        <translation>往返效率 85%</translation>
    </message>
    <message>
        <source>Low: charge 0.97 x discharge 1/1.04 as in Carbon Explorer; high assumed</source>
        <translation>低值：充电 0.97 x 放电 1/1.04，同 Carbon Explorer；高值为假设</translation>
    </message>
    <message>
        <source>Cleanest against dirtiest hour of a day</source>
        <translation>一天中最清洁与最脏的小时之比</translation>
    </message>
    <message>
        <source>CO2e of a kWh that is shifted</source>
        <translation>被移动的每 kWh 的 CO2e</translation>
    </message>
    <message>
        <source>California 2019: 0.055 against 0.318 kg/kWh on the best day</source>
        <translation>加利福尼亚 2019：最好的一天为 0.055 对 0.318 kg/kWh</translation>
    </message>
    <message>
        <source>Losses take a part of it</source>
        <translation>损耗会抵消一部分</translation>
    </message>
    <message>
        <source>High published; low: days without a course; central value: middle, estimated</source>
        <translation>高值已公布；低值：没有变化的日子；中心值：中间，估计</translation>
    </message>
    <message>
        <source>Scope 2 reductions by certificates without effect on the grid</source>
        <translation>对电网没有效果的证书造成的范围二减排</translation>
    </message>
    <message>
        <source>claimed reductions without effect</source>
        <translation>没有效果的声称减排</translation>
    </message>
    <message>
        <source>115 companies with science-based targets, 2015 to 2019</source>
        <translation>115 家设有基于科学目标的公司，2015 至 2019</translation>
    </message>
    <message>
        <source>High: 31 % claimed against 10 % without certificates</source>
        <translation>高值：声称 31%，不计证书为 10%</translation>
    </message>
    <message>
        <source>TPU v4 against A100, systems of similar size</source>
        <translation>TPU v4 对 A100，规模相近的系统</translation>
    </message>
    <message>
        <source>chip energy of the same training</source>
        <translation>相同训练的芯片能耗</translation>
    </message>
    <message>
        <source>1.2 to 1.7 times as fast at 1.3 to 1.9 times less power</source>
        <translation>速度快 1.2 至 1.7 倍，功率低 1.3 至 1.9 倍</translation>
    </message>
    <message>
        <source>Models and tools are ported</source>
        <translation>需移植模型和工具</translation>
    </message>
    <message>
        <source>Products of the ends; central value: middle, estimated. Maker&apos;s own comparison</source>
        <translation>两端之积；中心值：中间，估计。厂商自己的比较</translation>
    </message>
    <message>
        <source>Inference on an ASIC (Inferentia2) against comparable instances</source>
        <translation>在 ASIC (Inferentia2) 上推理，与可比实例相比</translation>
    </message>
    <message>
        <source>energy of the same inference</source>
        <translation>相同推理的能耗</translation>
    </message>
    <message>
        <source>up to 50 % better performance per watt</source>
        <translation>每瓦性能最多提高 50%</translation>
    </message>
    <message>
        <source>High: 1 - 1 / 1.5; central value estimated. Maker&apos;s claim</source>
        <translation>高值：1 - 1 / 1.5；中心值为估计。厂商说法</translation>
    </message>
    <message>
        <source>Control of cooling by machine learning</source>
        <translation>用机器学习控制制冷</translation>
    </message>
    <message>
        <source>cooling energy</source>
        <translation>制冷能耗</translation>
    </message>
    <message>
        <source>12 % at first, about 30 % after months; 40 % in the first report</source>
        <translation>起初 12%，数月后约 30%；首份报告为 40%</translation>
    </message>
    <message>
        <source>Cooling only: facility energy falls by a part of it</source>
        <translation>仅制冷：设施能耗下降其中一部分</translation>
    </message>
    <message>
        <source>Climate: mean dry bulb</source>
        <translation>气候：平均干球温度</translation>
    </message>
    <message>
        <source>Climate: mean wet bulb</source>
        <translation>气候：平均湿球温度</translation>
    </message>
    <message>
        <source>Number of servers</source>
        <translation>服务器数量</translation>
    </message>
    <message>
        <source>calculated from the residual mix {name}</source>
        <translation>由剩余结构 {name} 计算</translation>
    </message>
    <message>
        <source>The catalog has no 16-bit peak performance for {name}: enter it at the fleet.</source>
        <translation>目录没有 {name} 的 16 位峰值性能：请在机群中输入。</translation>
    </message>
    <message>
        <source>Enter performance and peak power of {name} (Indicators page, Other servers).</source>
        <translation>请输入 {name} 的性能和峰值功率（指标页，其他服务器）。</translation>
    </message>
    <message>
        <source>Enter the CPU utilization of {name} (Indicators page, Other servers).</source>
        <translation>请输入 {name} 的 CPU 利用率（指标页，其他服务器）。</translation>
    </message>
    <message>
        <source>The servers are measured by different benchmarks, which cannot be added: {names}.</source>
        <translation>这些服务器用不同基准测量，不能相加：{names}。</translation>
    </message>
    <message>
        <source>Performance by {name}.</source>
        <translation>性能按 {name}。</translation>
    </message>
    <message>
        <source>More is reserved than the {total} accelerators in service in {year}.</source>
        <translation>预留多于 {year} 年在役的 {total} 个加速器。</translation>
    </message>
    <message>
        <source>R counts: {name}.</source>
        <translation>R 计：{name}。</translation>
    </message>
    <message>
        <source>Enter the tonnes of {name} (Carbon credits page, Own removals).</source>
        <translation>请输入 {name} 的吨数（碳信用页，自有移除）。</translation>
    </message>
    <message>
        <source>The difference is: {name}.</source>
        <translation>差额为：{name}。</translation>
    </message>
    <message>
        <source>Carbon neutral (ISO 14068-1): {statement}</source>
        <translation>碳中和（ISO 14068-1）：{statement}</translation>
    </message>
    <message>
        <source>The standard leaves edge halls of up to {limit} racks out.</source>
        <translation>该标准不包括不超过 {limit} 个机架的边缘机房。</translation>
    </message>
    <message>
        <source>Halls of up to {limit} racks are out of scope: enter the racks of the site.</source>
        <translation>不超过 {limit} 个机架的机房不在范围内：请输入站点的机架数。</translation>
    </message>
    <message>
        <source>{name}: a residual factor is entered, so the calculated residual mix {mix} is not used.</source>
        <translation>{name}：已输入剩余结构因子，因此不采用计算的剩余结构 {mix}。</translation>
    </message>
    <message>
        <source>{name}: out of service within {year}. The plan has years and no dates, so {share} % of each month of {year} is counted, and nothing after it.</source>
        <translation>{name}：在 {year} 年内退出服务。计划只有年份没有日期，因此 {year} 年每月计 {share} %，此后不计。</translation>
    </message>
    <message>
        <source>{name}: no market price is entered; the strike price settles hour by hour against the electricity prices of the site, which as all-in prices make the contract look cheaper than it is.</source>
        <translation>{name}：未输入市场价；执行价逐时与站点电价结算，作为全包价会使合同显得比实际便宜。</translation>
    </message>
    <message>
        <source>{name}: own devices and the network draw {kwh} kWh a year outside the halls: scope 2 of {place}, and category 1 for the network. Hardware and water of the devices are not counted.</source>
        <translation>{name}：自有设备和网络每年在机房之外用电 {kwh} kWh：设备计入 {place} 的范围二，网络计入类别 1。不计设备的硬件和用水。</translation>
    </message>
    <message>
        <source>{name}: devices of others and the network draw {kwh} kWh a year outside the halls: scope 3 category 1 of {place}, a policy. Hardware and water of the devices are not counted.</source>
        <translation>{name}：他人设备和网络每年在机房之外用电 {kwh} kWh：计入 {place} 的范围三类别 1，此为政策选择。不计设备的硬件和用水。</translation>
    </message>
    <message>
        <source>{name}: whose devices train is not entered; they count as those of others.</source>
        <translation>{name}：未输入由谁的设备训练；按他人设备计。</translation>
    </message>
    <message>
        <source>{name}: no residual mix is known for {place}; market-based, the own devices take the grid factor.</source>
        <translation>{name}：{place} 没有已知的剩余结构；基于市场时自有设备采用电网因子。</translation>
    </message>
    <message>
        <source>{name}: own costs of measures ({count}) are assumed and in the cost; enter your own figures in its changes.</source>
        <translation>{name}：措施自身的成本（{count} 项）为假设并计入成本；请在其更改中输入您自己的数字。</translation>
    </message>
    <message>
        <source>Categories 1 to 3 say where IT energy is metered; a plan has no meter, so none applies: its figure is a design PUE (dPUE). An interim PUE (iPUE) of less than twelve months is not shown.</source>
        <translation>类别 1 至 3 说明 IT 能耗在何处计量；计划没有电表，因此均不适用：其数字为设计 PUE (dPUE)。不显示不足十二个月的中期 PUE (iPUE)。</translation>
    </message>
    <message>
        <source>ITEEsv, servers without accelerators</source>
        <translation>ITEEsv，无加速器的服务器</translation>
    </message>
    <message>
        <source>Performance by the benchmark that is named; never added to that of accelerators.</source>
        <translation>性能按所列基准；绝不与加速器的相加。</translation>
    </message>
    <message>
        <source>Reserved hardware, part of the embodied carbon</source>
        <translation>预留硬件，隐含碳的部分</translation>
    </message>
    <message>
        <source>TE x (TiR/EL) x (RR/ToR)</source>
        <translation>TE x (TiR/EL) x (RR/ToR)</translation>
    </message>
    <message>
        <source>The hardware is the whole fleet in service; a year has 8 760 hours.</source>
        <translation>硬件为在役的整个机群；一年按 8 760 小时计。</translation>
    </message>
    <message>
        <source>SCI per unit, reserved hardware</source>
        <translation>每单位 SCI，预留硬件</translation>
    </message>
    <message>
        <source>E of what is reserved, busy or idle, with PUE; I location-based.</source>
        <translation>预留部分的 E，无论忙闲，含 PUE；I 基于位置。</translation>
    </message>
    <message>
        <source>Bandwidth of the incoming traffic, B_IN</source>
        <translation>入站流量带宽，B_IN</translation>
    </message>
    <message>
        <source>Bandwidth of the outgoing traffic, B_OUT</source>
        <translation>出站流量带宽，B_OUT</translation>
    </message>
    <message>
        <source>Fossil: coal and coal products</source>
        <translation>化石：煤和煤产品</translation>
    </message>
    <message>
        <source>Fossil: crude oil and petroleum products</source>
        <translation>化石：原油和石油产品</translation>
    </message>
    <message>
        <source>Fossil: natural gas</source>
        <translation>化石：天然气</translation>
    </message>
    <message>
        <source>Fossil: other sources</source>
        <translation>化石：其他来源</translation>
    </message>
    <message>
        <source>Fossil: purchased electricity</source>
        <translation>化石：外购电力</translation>
    </message>
    <message>
        <source>of which category 1, purchased services</source>
        <translation>其中类别 1，外购服务</translation>
    </message>
    <message>
        <source>of which category 2, capital goods</source>
        <translation>其中类别 2，资本货物</translation>
    </message>
    <message>
        <source>of which category 3, fuel- and energy-related</source>
        <translation>其中类别 3，燃料和能源相关</translation>
    </message>
    <message>
        <source>of which category 8, upstream leased assets</source>
        <translation>其中类别 8，上游租赁资产</translation>
    </message>
    <message>
        <source>Net revenue used for the intensity</source>
        <translation>强度所用净收入</translation>
    </message>
    <message>
        <source>Net revenue left out of the intensity</source>
        <translation>未计入强度的净收入</translation>
    </message>
    <message>
        <source>Net revenue in the financial statements</source>
        <translation>财务报表中的净收入</translation>
    </message>
    <message>
        <source>Line item or note of the statements</source>
        <translation>报表项目或附注</translation>
    </message>
    <message>
        <source>Global warming potentials</source>
        <translation>全球变暖潜势</translation>
    </message>
    <message>
        <source>Claim of carbon neutrality</source>
        <translation>碳中和声明</translation>
    </message>
    <message>
        <source>of which own operations</source>
        <translation>其中自身运营</translation>
    </message>
    <message>
        <source>of which upstream value chain</source>
        <translation>其中上游价值链</translation>
    </message>
    <message>
        <source>of which downstream value chain</source>
        <translation>其中下游价值链</translation>
    </message>
    <message>
        <source>Removals by activity</source>
        <translation>按活动的移除</translation>
    </message>
    <message>
        <source>Removals by storage</source>
        <translation>按储存方式的移除</translation>
    </message>
    <message>
        <source>Removals by kind (biogenic, technological, hybrid)</source>
        <translation>按种类的移除（生物、技术、混合）</translation>
    </message>
    <message>
        <source>Reversed in the year</source>
        <translation>当年逆转</translation>
    </message>
    <message>
        <source>How the risk of reversal is managed</source>
        <translation>逆转风险如何管理</translation>
    </message>
    <message>
        <source>Methodology of the removals</source>
        <translation>移除的方法学</translation>
    </message>
    <message>
        <source>Where the price applies</source>
        <translation>价格适用于</translation>
    </message>
    <message>
        <source>Assumptions of the price</source>
        <translation>价格的假设</translation>
    </message>
    <message>
        <source>Consistency with the financial statements</source>
        <translation>与财务报表的一致性</translation>
    </message>
    <message>
        <source>Racks up to which an edge hall is out of scope</source>
        <translation>边缘机房不在范围内的机架数上限</translation>
    </message>
    <message>
        <source>Fleets with accelerators are left out: servers whose computing they mostly do are out of scope.</source>
        <translation>不含有加速器的机群：主要由加速器完成计算的服务器不在范围内。</translation>
    </message>
    <message>
        <source>The plan has no servers without accelerators here.</source>
        <translation>计划在此没有无加速器的服务器。</translation>
    </message>
    <message>
        <source>Name the benchmark of the performance beside it.</source>
        <translation>请在旁边注明性能的基准。</translation>
    </message>
    <message>
        <source>The energy of these servers is in no figure of the plan.</source>
        <translation>这些服务器的能耗不计入计划的任何数字。</translation>
    </message>
    <message>
        <source>Choose the fleet of the reservation (Indicators page, Reservations).</source>
        <translation>请选择预留的机群（指标页，预留）。</translation>
    </message>
    <message>
        <source>Enter reserved accelerators and hours (Indicators page, Reservations).</source>
        <translation>请输入预留的加速器和小时（指标页，预留）。</translation>
    </message>
    <message>
        <source>The fleet or the reservation is not there in this period.</source>
        <translation>此期间没有该机群或该预留。</translation>
    </message>
    <message>
        <source>Enter the number of units R (Indicators page, Reservations).</source>
        <translation>请输入单位数 R（指标页，预留）。</translation>
    </message>
    <message>
        <source>A year has 8 760 hours; leap days are left out.</source>
        <translation>一年按 8 760 小时计，不计闰日。</translation>
    </message>
    <message>
        <source>Electricity without contracts takes nuclear from the calculated residual mix; its renewable part counts as fossil, because no contract defines its origin.</source>
        <translation>无合同的电力，其核能取自计算的剩余结构；可再生部分计为化石，因为没有合同界定其来源。</translation>
    </message>
    <message>
        <source>No claim of neutrality is made: nobody attests one in the plan settings.</source>
        <translation>未作中和声明：计划设置中无人证明。</translation>
    </message>
    <message>
        <source>Enter the statement in the plan settings.</source>
        <translation>请在计划设置中输入声明。</translation>
    </message>
    <message>
        <source>No removal is entered (Carbon credits page, Own removals).</source>
        <translation>未输入移除（碳信用页，自有移除）。</translation>
    </message>
    <message>
        <source>Nothing is removed in this period.</source>
        <translation>此期间没有移除。</translation>
    </message>
    <message>
        <source>Apart from all totals and from the balance after credits.</source>
        <translation>独立于所有总量和抵扣后的余额。</translation>
    </message>
    <message>
        <source>Enter how the risk of reversal is managed (Carbon credits page, Own removals).</source>
        <translation>请输入逆转风险如何管理（碳信用页，自有移除）。</translation>
    </message>
    <message>
        <source>Enter the methodology (Carbon credits page, Own removals).</source>
        <translation>请输入方法学（碳信用页，自有移除）。</translation>
    </message>
    <message>
        <source>The generators of the plan burn no coal.</source>
        <translation>计划的发电机不烧煤。</translation>
    </message>
    <message>
        <source>Grid factors of the catalog keep the potentials of their own source.</source>
        <translation>目录的电网因子保留其来源自己的潜势值。</translation>
    </message>
    <message>
        <source>Enter it in the plan settings under net revenue.</source>
        <translation>请在计划设置的净收入下输入。</translation>
    </message>
    <message>
        <source>Name the reason of the difference in the plan settings.</source>
        <translation>请在计划设置中注明差额原因。</translation>
    </message>
    <message>
        <source>Enter it in the plan settings under the internal carbon price.</source>
        <translation>请在计划设置的内部碳价下输入。</translation>
    </message>
    <message>
        <source>M holds hardware that has left the fleet and is still written off.</source>
        <translation>M 含已离开机群但仍在折旧的硬件。</translation>
    </message>
    <message>
        <source>net revenue in the statements - net revenue used for the intensity</source>
        <translation>报表中的净收入 - 用于强度的净收入</translation>
    </message>
    <message>
        <source>sum of the removals</source>
        <translation>移除量之和</translation>
    </message>
    <message>
        <source>TE, embodied carbon of the fleet</source>
        <translation>TE，机群的隐含碳</translation>
    </message>
    <message>
        <source>EL, expected life</source>
        <translation>EL，预期寿命</translation>
    </message>
    <message>
        <source>TiR, time reserved</source>
        <translation>TiR，预留时间</translation>
    </message>
    <message>
        <source>RR, accelerators reserved</source>
        <translation>RR，预留加速器数</translation>
    </message>
    <message>
        <source>ToR, accelerators of the fleet</source>
        <translation>ToR，机群的加速器数</translation>
    </message>
    <message>
        <source>I, location-based intensity</source>
        <translation>I，基于位置的强度</translation>
    </message>
    <message>
        <source>M, share of the embodied carbon, TE x TiR/EL x RR/ToR</source>
        <translation>M，隐含碳的份额，TE x TiR/EL x RR/ToR</translation>
    </message>
    <message>
        <source>R, functional units</source>
        <translation>R，功能单位</translation>
    </message>
    <message>
        <source>R, requests</source>
        <translation>R，请求数</translation>
    </message>
    <message>
        <source>Balance after retired credits (no inventory figure)</source>
        <translation>扣除已注销碳信用后的余额（非清单数字）</translation>
    </message>
    <message>
        <source>Scopes 1 and 2, location-based</source>
        <translation>范围一与二，基于位置</translation>
    </message>
    <message>
        <source>Scopes 1 and 2, market-based</source>
        <translation>范围一与二，基于市场</translation>
    </message>
    <message>
        <source>Cat. 3, upstream of energy and grid losses</source>
        <translation>类别 3，能源上游与电网损耗</translation>
    </message>
    <message>
        <source>Total location-based per IT energy</source>
        <translation>每 IT 能耗的基于位置总量</translation>
    </message>
    <message>
        <source>Scope 2 location-based per million output tokens</source>
        <translation>每百万输出词元的基于位置范围二</translation>
    </message>
    <message>
        <source>24/7 CFE score</source>
        <translation>24/7 无碳能源 (CFE) 得分</translation>
    </message>
    <message>
        <source>SBTi V1.x: 4.2 % of the base per year (scopes 1 and 2)</source>
        <translation>SBTi V1.x：每年为基准的 4.2 %（范围一和二）</translation>
    </message>
    <message>
        <source>42 % by 2030 for base year 2020 and, before 14 April 2026, for later base years too. V1.x accepts location- or market-based scope 2; location-based is preset. Credits never count.</source>
        <translation>基准年 2020 时到 2030 年减 42 %，2026 年 4 月 14 日之前更晚的基准年亦同。V1.x 接受基于位置或基于市场的范围二；预设为基于位置。绝不计碳信用。</translation>
    </message>
    <message>
        <source>SBTi V1.3 / NT 5.3 (April 2026): scope 1</source>
        <translation>SBTi V1.3 / NT 5.3（2026 年 4 月）：范围一</translation>
    </message>
    <message>
        <source>To be checked: rate = max(4.2 %, (1 - residual) / (net-zero year - base year)) is inferred, SBTi&apos;s equation was not seen printed. Enter the reduction per year where you know it.</source>
        <translation>待核：速率 = max(4.2 %, (1 - 剩余) / (净零年 - 基准年)) 为推断，未见 SBTi 公式的印刷原文。知道每年减排时请输入。</translation>
    </message>
    <message>
        <source>SBTi V1.3 / NT 5.3 (April 2026): scope 2, location-based</source>
        <translation>SBTi V1.3 / NT 5.3（2026 年 4 月）：范围二，基于位置</translation>
    </message>
    <message>
        <source>To be checked: the formula is inferred, SBTi&apos;s equation was not seen printed. Enter the reduction per year where you know it.</source>
        <translation>待核：公式为推断，未见 SBTi 公式的印刷原文。知道每年减排时请输入。</translation>
    </message>
    <message>
        <source>SBTi V2.0 (from February 2027): scope 1</source>
        <translation>SBTi V2.0（自 2027 年 2 月）：范围一</translation>
    </message>
    <message>
        <source>To be checked: V2.0 asks for a scope 1 target of its own; the rate is carried over from April 2026. Credits stay outside target achievement.</source>
        <translation>待核：V2.0 要求单独的范围一目标；速率沿用 2026 年 4 月的规定。碳信用不计入目标达成。</translation>
    </message>
    <message>
        <source>SBTi V2.0 (from February 2027): scope 2, location-based</source>
        <translation>SBTi V2.0（自 2027 年 2 月）：范围二，基于位置</translation>
    </message>
    <message>
        <source>Companies with rapidly growing electricity demand, data centres among them, must set location-based scope 2 emission targets; aligning with low-carbon electricity is no alternative for them. Rate to be checked: carried over from April 2026.</source>
        <translation>用电快速增长的企业（包括数据中心）须设定基于位置的范围二排放目标；低碳电力占比目标不能替代。速率待核：沿用 2026 年 4 月的规定。</translation>
    </message>
    <message>
        <source>SBTi V1.x net zero: all scopes 90 % lower by 2050</source>
        <translation>SBTi V1.x 净零：2050 年前所有范围减少 90 %</translation>
    </message>
    <message>
        <source>The residual is neutralized by removals outside the inventory; they do not count here.</source>
        <translation>剩余排放由清单之外的移除中和；移除在此不计。</translation>
    </message>
    <message>
        <source>China GB 40879-2021: PUE limit (grade 3), 1.50</source>
        <translation>中国 GB 40879-2021：PUE 限定值（3 级），1.50</translation>
    </message>
    <message>
        <source>Limit to be checked. Written for air-cooled, electrically chilled halls of more than 100 racks; by reference only for liquid-cooled ones.</source>
        <translation>限值待核。针对 100 个机架以上的风冷、电制冷机房编写；液冷机房仅为参照。</translation>
    </message>
    <message>
        <source>China GB 40879-2021: PUE grade 2, 1.30</source>
        <translation>中国 GB 40879-2021：PUE 2 级，1.30</translation>
    </message>
    <message>
        <source>Limit to be checked. Written for air-cooled, electrically chilled halls of more than 100 racks.</source>
        <translation>限值待核。针对 100 个机架以上的风冷、电制冷机房编写。</translation>
    </message>
    <message>
        <source>China GB 40879-2021: PUE grade 1, 1.20</source>
        <translation>中国 GB 40879-2021：PUE 1 级，1.20</translation>
    </message>
    <message>
        <source>Germany EnEfG: PUE of new data centres, 1.20</source>
        <translation>德国 EnEfG：新建数据中心的 PUE，1.20</translation>
    </message>
    <message>
        <source>To be checked: halls that start from 1 July 2026, to be reached within two years of the start.</source>
        <translation>待核：2026 年 7 月 1 日起投运的机房，须在投运后两年内达到。</translation>
    </message>
    <message>
        <source>Germany EnEfG: PUE of existing data centres, 1.30 from 2030</source>
        <translation>德国 EnEfG：既有数据中心的 PUE，2030 年起 1.30</translation>
    </message>
    <message>
        <source>To be checked: from 1 July 2030; 1.5 from 1 July 2027.</source>
        <translation>待核：自 2030 年 7 月 1 日；2027 年 7 月 1 日起为 1.5。</translation>
    </message>
    <message>
        <source>24/7 carbon-free energy by 2030</source>
        <translation>2030 年前 24/7 无碳能源</translation>
    </message>
    <message>
        <source>To be checked. The score is measured hour by hour; a high annual share is another number.</source>
        <translation>待核。得分逐时衡量；较高的年度比例是另一数字。</translation>
    </message>
    <message>
        <source>Climate Neutral Data Centre Pact: WUE, 0.4 L/kWh</source>
        <translation>气候中和数据中心公约：WUE，0.4 L/kWh</translation>
    </message>
    <message>
        <source>To be checked: for cool climates and water-stressed areas, from the dates that the pact gives.</source>
        <translation>待核：适用于凉爽气候和水资源压力地区，自公约规定的日期起。</translation>
    </message>
    <message>
        <source>Water: 20 % less by 2030</source>
        <translation>水：2030 年前减少 20 %</translation>
    </message>
    <message>
        <source>On-site water and water of power plants together.</source>
        <translation>站内用水与发电厂用水合计。</translation>
    </message>
    <message>
        <source>Neutral balance after retired credits by 2030 (no inventory figure)</source>
        <translation>2030 年前扣除已注销碳信用后余额归零（非清单数字）</translation>
    </message>
    <message>
        <source>No inventory figure. It takes only retirements with evidence, and no neutrality claim follows from it without an attested conformity. A value below 0 asks for a negative balance.</source>
        <translation>非清单数字。只计有证据的注销；未经鉴证的符合性不得据此作出中和声明。低于 0 的值表示要求负余额。</translation>
    </message>
    <message>
        <source>The base year {year} is no year of the plan: enter the base value.</source>
        <translation>基准年 {year} 不在计划年份内：请输入基准值。</translation>
    </message>
    <message>
        <source>The plan has no figure for the base year {year}: enter the base value.</source>
        <translation>计划没有基准年 {year} 的数字：请输入基准值。</translation>
    </message>
    <message>
        <source>No target value and no reduction is entered.</source>
        <translation>未输入目标值和减排比例。</translation>
    </message>
    <message>
        <source>No reduction per year is entered.</source>
        <translation>未输入每年减排。</translation>
    </message>
    <message>
        <source>No budget is entered.</source>
        <translation>未输入预算。</translation>
    </message>
    <message>
        <source>The target year {year} is not after the base year.</source>
        <translation>目标年 {year} 不晚于基准年。</translation>
    </message>
    <message>
        <source>This figure shall rise: choose the path linear or limit, with a target value.</source>
        <translation>此数字应上升：请选择直线或限值路径，并输入目标值。</translation>
    </message>
    <message>
        <source>A ratio has no budget: choose another path.</source>
        <translation>比值没有预算：请选择其他路径。</translation>
    </message>
    <message>
        <source>The figure exists for the whole plan only: leave the site empty.</source>
        <translation>此数字只适用于整个计划：站点请留空。</translation>
    </message>
    <message>
        <source>No retirement has evidence, so nothing is said.</source>
        <translation>没有带证据的注销，因此不作判断。</translation>
    </message>
    <message>
        <source>The plan has no such figure: a revenue, a service with tokens or a grid mix is missing.</source>
        <translation>计划没有此数字：缺少营业收入、带词元的服务或电源结构。</translation>
    </message>
    <message>
        <source>base + (goal - base) x (year - base year) / (target year - base year)</source>
        <translation>基准 + (目标 - 基准) x (年份 - 基准年) / (目标年 - 基准年)</translation>
    </message>
    <message>
        <source>base x (1 - rate x (year - base year))</source>
        <translation>基准 x (1 - 速率 x (年份 - 基准年))</translation>
    </message>
    <message>
        <source>base x (1 - rate x (year - base year)), not below the residual</source>
        <translation>基准 x (1 - 速率 x (年份 - 基准年))，不低于剩余排放</translation>
    </message>
    <message>
        <source>the same in each year from the target year on</source>
        <translation>自目标年起每年相同</translation>
    </message>
    <message>
        <source>budget / years after the base year</source>
        <translation>预算 / 基准年之后的年数</translation>
    </message>
    <message>
        <source>figure of the plan in the unit of the target</source>
        <translation>计划的数字，采用目标的单位</translation>
    </message>
    <message>
        <source>sum of the plan since the base year - budget; above 0 the target is missed</source>
        <translation>基准年之后计划之和 - 预算；大于 0 表示未达到目标</translation>
    </message>
    <message>
        <source>target - plan; above 0 the target is missed</source>
        <translation>目标 - 计划；大于 0 表示未达到目标</translation>
    </message>
    <message>
        <source>plan - target; above 0 the target is missed</source>
        <translation>计划 - 目标；大于 0 表示未达到目标</translation>
    </message>
    <message>
        <source>sum of the plan - sum of the targets; above 0 the budget is overshot</source>
        <translation>计划之和 - 目标之和；大于 0 表示超出预算</translation>
    </message>
    <message>
        <source>the plan&apos;s own figure, without any scenario</source>
        <translation>计划自身的数字，不含任何情景</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>按输入</translation>
    </message>
    <message>
        <source>as entered or from the standard</source>
        <translation>按输入或取自标准</translation>
    </message>
    <message>
        <source>sum of the targets</source>
        <translation>目标之和</translation>
    </message>
    <message>
        <source>sum of the years</source>
        <translation>各年之和</translation>
    </message>
    <message>
        <source>A ratio or a limit has no sum over the years; choose a year.</source>
        <translation>比值或限值没有各年之和；请选择年份。</translation>
    </message>
    <message>
        <source>No inventory figure.</source>
        <translation>非清单数字。</translation>
    </message>
    <message>
        <source>Rate = max(minimum rate, (1 - residual) / (net-zero year - base year)): inferred, check.</source>
        <translation>速率 = max(最低速率, (1 - 剩余) / (净零年 - 基准年))：推断，请核对。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Abated alone</source>
        <translation>单独减排</translation>
    </message>
    <message>
        <source>Abated in this order</source>
        <translation>按此顺序减排</translation>
    </message>
    <message>
        <source>Abated, shared fairly (Shapley)</source>
        <translation>公平分摊的减排（Shapley）</translation>
    </message>
    <message>
        <source>Annualized cost, alone</source>
        <translation>年化成本，单独</translation>
    </message>
    <message>
        <source>Annualized cost, in this order</source>
        <translation>年化成本，按此顺序</translation>
    </message>
    <message>
        <source>Cost per tonne, alone</source>
        <translation>每吨成本，单独</translation>
    </message>
    <message>
        <source>Cost per tonne, in this order</source>
        <translation>每吨成本，按此顺序</translation>
    </message>
    <message>
        <source>Emissions without the measure</source>
        <translation>没有该措施的排放</translation>
    </message>
    <message>
        <source>Emissions with the measure</source>
        <translation>有该措施的排放</translation>
    </message>
    <message>
        <source>One-off cost, as annuity</source>
        <translation>一次性成本，按年金</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>显示的年份</translation>
    </message>
    <message>
        <source>emissions of the plan - emissions with this measure only</source>
        <translation>计划的排放 - 只有该措施时的排放</translation>
    </message>
    <message>
        <source>emissions with the measures before it - emissions with this measure too</source>
        <translation>其前各措施时的排放 - 再加该措施时的排放</translation>
    </message>
    <message>
        <source>mean over all orders of what the measure abates at its place</source>
        <translation>该措施在各种顺序下在其位置减排的平均值</translation>
    </message>
    <message>
        <source>one-off cost as annuity + change of each other annualized cost</source>
        <translation>一次性成本按年金 + 其他各项年化成本的变化</translation>
    </message>
    <message>
        <source>annualized cost / tonnes abated</source>
        <translation>年化成本 / 减排吨数</translation>
    </message>
    <message>
        <source>one-off cost x r / (1 - (1 + r)^-service life) x years shown</source>
        <translation>一次性成本 x r / (1 - (1 + r)^-使用年限) x 显示的年数</translation>
    </message>
    <message>
        <source>figure with the measure - figure without it</source>
        <translation>有该措施的数字 - 没有该措施的数字</translation>
    </message>
    <message>
        <source>evaluated plan</source>
        <translation>计算后的计划</translation>
    </message>
    <message>
        <source>as entered or assumed for the measure</source>
        <translation>按为该措施输入或假设的</translation>
    </message>
    <message>
        <source>number of calendar years</source>
        <translation>日历年数</translation>
    </message>
    <message>
        <source>Credits and the internal carbon price are in no cost. Below zero the measure saves money.</source>
        <translation>碳信用和内部碳价不在任何成本中。低于零表示该措施省钱。</translation>
    </message>
    <message>
        <source>All sets of measures are evaluated; the values sum to what all do together.</source>
        <translation>计算了所有措施组合；各值之和等于全部措施共同的减排。</translation>
    </message>
    <message>
        <source>Not computed: the tab Abatement of the What-if page computes it in the background.</source>
        <translation>未计算：假设分析页的“减排”选项卡在后台计算。</translation>
    </message>
    <message>
        <source>Sets that cannot be applied are left out: the mean is over the orders that can be applied.</source>
        <translation>不能实施的组合不计：平均值只取可实施的顺序。</translation>
    </message>
    <message>
        <source>Emissions rise: there is no cost per tonne.</source>
        <translation>排放上升：没有每吨成本。</translation>
    </message>
    <message>
        <source>Assumed by the lever where none is entered; 10 years for slider steps.</source>
        <translation>未输入时由措施假设；滑块步骤为 10 年。</translation>
    </message>
    <message>
        <source>the plan has no year {year}; its years are {first} to {last}</source>
        <translation>计划没有 {year} 年；其年份为 {first} 到 {last}</translation>
    </message>
    <message>
        <source>it changes the years or the currency of the plan, so there is nothing to compare with</source>
        <translation>它更改计划的年份或货币，因此没有可比较的对象</translation>
    </message>
    <message>
        <source>Both methods</source>
        <translation>两种方法</translation>
    </message>
    <message>
        <source>Types of instruments</source>
        <translation>工具类型</translation>
    </message>
    <message>
        <source>Energy of the instruments</source>
        <translation>工具覆盖的电量</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Location-based factor</source>
        <translation>基于位置的因子</translation>
    </message>
    <message>
        <source>Market-based factor of the rest</source>
        <translation>其余部分的基于市场因子</translation>
    </message>
    <message>
        <source>Which method targets use</source>
        <translation>目标采用哪种方法</translation>
    </message>
    <message>
        <source>No instrument covers electricity of this year.</source>
        <translation>没有工具覆盖该年的电力。</translation>
    </message>
    <message>
        <source>The plan has no targets that rest on scope 2.</source>
        <translation>计划没有基于范围二的目标。</translation>
    </message>
    <message>
        <source>No residual mix is known for this market; the grid average is used.</source>
        <translation>该市场没有已知的剩余结构；采用电网平均值。</translation>
    </message>
    <message>
        <source>bundled with the electricity</source>
        <translation>与电力捆绑</translation>
    </message>
    <message>
        <source>unbundled</source>
        <translation>非捆绑</translation>
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
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>annual matching</source>
        <translation>按年匹配</translation>
    </message>
    <message>
        <source>fossil</source>
        <translation>化石</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未认可</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>可再生</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>range of the source</source>
        <translation>来源给出的范围</translation>
    </message>
    <message>
        <source>pedigree scores</source>
        <translation>谱系评分</translation>
    </message>
    <message>
        <source>assumed range</source>
        <translation>假设的范围</translation>
    </message>
    <message>
        <source>entered low and high</source>
        <translation>输入的低值和高值</translation>
    </message>
    <message>
        <source>entered scores</source>
        <translation>输入的评分</translation>
    </message>
    <message>
        <source>measured interval</source>
        <translation>实测区间</translation>
    </message>
    <message>
        <source>error of the sensor</source>
        <translation>传感器误差</translation>
    </message>
    <message>
        <source>a setting: exact</source>
        <translation>设定：精确</translation>
    </message>
    <message>
        <source>no range: entered as exact</source>
        <translation>无范围：按精确输入</translation>
    </message>
    <message>
        <source>range left: counts as exact</source>
        <translation>超出范围：按精确计</translation>
    </message>
    <message>
        <source>no range known</source>
        <translation>范围未知</translation>
    </message>
    <message>
        <source>The source of the catalog row gives a low and a high.</source>
        <translation>目录行的来源给出低值和高值。</translation>
    </message>
    <message>
        <source>The source gives no range. Its data quality does: 95 % interval by geometric standard deviation, value / GSD² to value x GSD².</source>
        <translation>来源没有给出范围，由其数据质量得出：按几何标准差的 95% 区间，数值 / GSD² 到 数值 x GSD²。</translation>
    </message>
    <message>
        <source>The low and the high are assumed; nobody published them for this case.</source>
        <translation>低值和高值为假设；没有人公布过这种情况的数值。</translation>
    </message>
    <message>
        <source>The low and the high were entered beside the value.</source>
        <translation>低值和高值在数值旁输入。</translation>
    </message>
    <message>
        <source>Five data quality scores were entered beside the value: value / GSD² to value x GSD².</source>
        <translation>数值旁输入了五个数据质量评分：数值 / GSD² 到 数值 x GSD²。</translation>
    </message>
    <message>
        <source>Statistical 95 % interval of the recording.</source>
        <translation>记录的统计 95% 区间。</translation>
    </message>
    <message>
        <source>Systematic error of the power sensor; it moves all values of one recording alike.</source>
        <translation>功率传感器的系统误差；它使同一记录的所有数值同向偏移。</translation>
    </message>
    <message>
        <source>A choice, a count or a format of the plan. It is not a measured quantity and has no range.</source>
        <translation>计划的选择、数量或格式。它不是测量量，没有范围。</translation>
    </message>
    <message>
        <source>The value was entered without a range and counts as exact. Enter a low and a high, or scores.</source>
        <translation>数值输入时没有范围，按精确计。请输入低值和高值，或评分。</translation>
    </message>
    <message>
        <source>A range was entered, but the value does not lie in it any more. It counts as exact until the range is entered again.</source>
        <translation>曾输入范围，但数值已不在其中。重新输入范围之前按精确计。</translation>
    </message>
    <message>
        <source>Nobody knows a range.</source>
        <translation>没有人知道范围。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>measured and verified</source>
        <translation>经测量和核实</translation>
    </message>
    <message>
        <source>measured and not verified, or verified and partly assumed</source>
        <translation>经测量未核实，或经核实部分为假设</translation>
    </message>
    <message>
        <source>partly an estimate, not verified</source>
        <translation>部分为估计，未核实</translation>
    </message>
    <message>
        <source>estimate of an expert</source>
        <translation>专家估计</translation>
    </message>
    <message>
        <source>rough guess</source>
        <translation>粗略猜测</translation>
    </message>
    <message>
        <source>all relevant sites over a sufficient time</source>
        <translation>所有相关站点，时间足够</translation>
    </message>
    <message>
        <source>more than half of the sites, sufficient time</source>
        <translation>超过一半的站点，时间足够</translation>
    </message>
    <message>
        <source>less than half of the sites, or a short time</source>
        <translation>少于一半的站点，或时间较短</translation>
    </message>
    <message>
        <source>one site only</source>
        <translation>仅一个站点</translation>
    </message>
    <message>
        <source>unknown, or few sites and a short time</source>
        <translation>未知，或站点少且时间短</translation>
    </message>
    <message>
        <source>at most 3 years old</source>
        <translation>最多 3 年</translation>
    </message>
    <message>
        <source>at most 6 years old</source>
        <translation>最多 6 年</translation>
    </message>
    <message>
        <source>at most 10 years old</source>
        <translation>最多 10 年</translation>
    </message>
    <message>
        <source>at most 15 years old</source>
        <translation>最多 15 年</translation>
    </message>
    <message>
        <source>older, or age not known</source>
        <translation>更旧，或时间未知</translation>
    </message>
    <message>
        <source>the area itself</source>
        <translation>本地区</translation>
    </message>
    <message>
        <source>a larger area that holds it</source>
        <translation>包含本地区的更大地区</translation>
    </message>
    <message>
        <source>an area with similar production</source>
        <translation>生产方式相似的地区</translation>
    </message>
    <message>
        <source>an area with somewhat similar production</source>
        <translation>生产方式有些相似的地区</translation>
    </message>
    <message>
        <source>another or an unknown area</source>
        <translation>其他或未知地区</translation>
    </message>
    <message>
        <source>the very device or process</source>
        <translation>同一设备或过程</translation>
    </message>
    <message>
        <source>the same process at another company</source>
        <translation>其他公司的相同过程</translation>
    </message>
    <message>
        <source>the same process with other technology</source>
        <translation>相同过程，其他技术</translation>
    </message>
    <message>
        <source>a related process or a generic device</source>
        <translation>相关过程或通用设备</translation>
    </message>
    <message>
        <source>a related process at laboratory scale or with other technology</source>
        <translation>实验室规模或其他技术的相关过程</translation>
    </message>
    <message>
        <source>range of the cooling system over climates; the value is a result of the cooling model</source>
        <translation>冷却系统在各气候下的范围；数值是冷却模型的结果</translation>
    </message>
    <message>
        <source>no range is published for this cooling system: that of an estimate</source>
        <translation>该冷却系统没有公布的范围：采用估计值的范围</translation>
    </message>
    <message>
        <source>Emission factors of electricity, losses, residual mixes</source>
        <translation>电力排放因子、损耗、剩余结构</translation>
    </message>
    <message>
        <source>Nameplate power, memory, throughput</source>
        <translation>铭牌功率、内存、吞吐量</translation>
    </message>
    <message>
        <source>Water factors</source>
        <translation>水因子</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Prices and rates</source>
        <translation>价格和费率</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Closed form (IPCC approach 1) for independent factors and small ranges, no simulation: products add the squares of the percentages, sums the squares of the amounts.</source>
        <translation>针对相互独立因子和较小范围的闭式解（IPCC 方法 1），不是模拟：乘积取百分比的平方和，求和取数量的平方和。</translation>
    </message>
    <message>
        <source>Unequal sides are kept apart: what makes a total smaller and what makes it larger is added up separately, each as the root of the sum of squares.</source>
        <translation>不对称的两侧分开处理：使总量变小和变大的部分分别相加，各取平方和的根。</translation>
    </message>
    <message>
        <source>A factor that several sites or fleets use is one: its effects are added before they are squared.</source>
        <translation>多个站点或机群共用的因子算一个：先相加其影响，再取平方。</translation>
    </message>
    <message>
        <source>Values entered without a range count as exact. Enter a low and a high for those that are estimates.</source>
        <translation>未输入范围的数值按精确计。属于估计的请输入低值和高值。</translation>
    </message>
    <message>
        <source>{names}: the range is wider than approach 1 is made for (standard deviation above 30 % of the value); read the interval as an order of magnitude.</source>
        <translation>{names}：范围超出方法 1 的适用界限（标准差超过数值的 30%）；区间只能看作数量级。</translation>
    </message>
    <message>
        <source>Error of the power sensor</source>
        <translation>功率传感器误差</translation>
    </message>
    <message>
        <source>value - low side, value + high side</source>
        <translation>数值 - 低侧，数值 + 高侧</translation>
    </message>
    <message>
        <source>root of the sum of the squares (IPCC approach 1)</source>
        <translation>平方和的根（IPCC 方法 1）</translation>
    </message>
    <message>
        <source>what the end of the range that makes the total smaller takes off</source>
        <translation>范围中使总量变小的一端所减去的量</translation>
    </message>
    <message>
        <source>what the end of the range that makes the total larger adds</source>
        <translation>范围中使总量变大的一端所增加的量</translation>
    </message>
    <message>
        <source>Value with its 95 % interval</source>
        <translation>数值及其 95% 区间</translation>
    </message>
    <message>
        <source>Low side</source>
        <translation>低侧</translation>
    </message>
    <message>
        <source>High side</source>
        <translation>高侧</translation>
    </message>
    <message>
        <source>All other factors</source>
        <translation>所有其他因子</translation>
    </message>
    <message>
        <source>Closed form for independent factors and small ranges, no simulation. Values entered without a range count as exact.</source>
        <translation>针对相互独立因子和较小范围的闭式解，不是模拟。未输入范围的数值按精确计。</translation>
    </message>
    <message>
        <source>Location-based emissions of one request</source>
        <translation>一个请求的基于位置排放</translation>
    </message>
    <message>
        <source>energy x grid factor</source>
        <translation>能耗 x 电网因子</translation>
    </message>
    <message>
        <source>Energy of one request</source>
        <translation>一个请求的能耗</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>accelerators x power x time of the prefill</source>
        <translation>加速器数 x 功率 x 预填充时间</translation>
    </message>
    <message>
        <source>Time of the prefill</source>
        <translation>预填充时间</translation>
    </message>
    <message>
        <source>(2 x active parameters x tokens + 2 x layers x width x tokens^2) / (accelerators x peak x 0.58)</source>
        <translation>(2 x 激活参数 x 词元 + 2 x 层数 x 宽度 x 词元^2) / (加速器数 x 峰值 x 0.58)</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation>一块加速器的功率</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>生成回答</translation>
    </message>
    <message>
        <source>accelerators x power x output tokens x time of a step / requests in the batch</source>
        <translation>加速器数 x 功率 x 输出词元 x 每步时间 / 批中请求数</translation>
    </message>
    <message>
        <source>Waiting for memory draws less than arithmetic: power lies below the busy power.</source>
        <translation>等待显存比运算用电少：功率低于忙碌功率。</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>每步时间</translation>
    </message>
    <message>
        <source>matrices bound by bytes or arithmetic + KV cache + layers + sequences</source>
        <translation>受字节或运算限制的矩阵 + KV 缓存 + 各层 + 各序列</translation>
    </message>
    <message>
        <source>Free numbers of the model</source>
        <translation>模型的自由参数</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>读取权重</translation>
    </message>
    <message>
        <source>bytes touched / (accelerators x bandwidth x 0.85)</source>
        <translation>触及的字节 / (加速器数 x 带宽 x 0.85)</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>2 x active parameters x batch / speed</source>
        <translation>2 x 激活参数 x 批量 / 速度</translation>
    </message>
    <message>
        <source>Reading the KV cache</source>
        <translation>读取 KV 缓存</translation>
    </message>
    <message>
        <source>batch x mean length x bytes per token / speed</source>
        <translation>批量 x 平均长度 x 每词元字节 / 速度</translation>
    </message>
    <message>
        <source>Layers and exchange</source>
        <translation>各层与交换</translation>
    </message>
    <message>
        <source>overhead of each layer</source>
        <translation>每层的开销</translation>
    </message>
    <message>
        <source>Work per sequence</source>
        <translation>每序列的工作</translation>
    </message>
    <message>
        <source>attention kernels, sampling, scheduling</source>
        <translation>注意力内核、采样、调度</translation>
    </message>
    <message>
        <source>Rest of the server</source>
        <translation>服务器其余部分</translation>
    </message>
    <message>
        <source>power of the host per accelerator x accelerator-hours of the request</source>
        <translation>每块加速器的主机功率 x 请求的加速器小时</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>加速器小时</translation>
    </message>
    <message>
        <source>The price may differ by year: choose a year.</source>
        <translation>各年价格可能不同：请选择一年。</translation>
    </message>
    <message>
        <source>A shadow price, in no cost (ESRS E1-8).</source>
        <translation>影子价格，不计入成本（ESRS E1-8）。</translation>
    </message>
    <message>
        <source>Emissions under the internal carbon price</source>
        <translation>内部碳价覆盖的排放</translation>
    </message>
    <message>
        <source>as entered, or the path at the year</source>
        <translation>按输入，或该年路径上的值</translation>
    </message>
    <message>
        <source>emissions x share that the price covers</source>
        <translation>排放 x 价格覆盖的比例</translation>
    </message>
    <message>
        <source>sum of the scopes</source>
        <translation>各范围之和</translation>
    </message>
    <message>
        <source>A view by the hour, in no total.</source>
        <translation>逐时视角，不计入任何总量。</translation>
    </message>
    <message>
        <source>A view on the draft of the Scope 2 Guidance (consultation of 2025), not in force; in no total.</source>
        <translation>按范围二指南草案（2025 年征求意见）的视角，尚未生效；不计入任何总量。</translation>
    </message>
    <message>
        <source>No electricity is used, or the mix of the grid or its fossil factor is not known.</source>
        <translation>没有用电，或不知道电网的电源结构或其化石因子。</translation>
    </message>
    <message>
        <source>A grid average, not net of attributes sold to others.</source>
        <translation>电网平均值，未扣除已售予他人的属性。</translation>
    </message>
    <message>
        <source>Of the untracked electricity of the calculated residual mix, net of attributes sold to others.</source>
        <translation>取自计算的剩余结构中未被追踪的电力，已扣除售予他人的属性。</translation>
    </message>
    <message>
        <source>It stays the same over the years, although the grid factor changes.</source>
        <translation>各年保持不变，尽管电网因子会变化。</translation>
    </message>
    <message>
        <source>carbon-free electricity in the hour in which it is used / electricity used</source>
        <translation>用电当小时的无碳电力 / 用电量</translation>
    </message>
    <message>
        <source>electricity of the site and of contracts matched in its hour / electricity used</source>
        <translation>站点和合同在当小时匹配的电力 / 用电量</translation>
    </message>
    <message>
        <source>the smaller of carbon-free electricity and load of each site and year / load</source>
        <translation>每个站点和年份中无碳电力与负荷的较小者 / 负荷</translation>
    </message>
    <message>
        <source>panels, turbines and what the battery took from them, in scope 2</source>
        <translation>光伏、风机及电池从中取得的电量，属于范围二</translation>
    </message>
    <message>
        <source>sum over hours of the smaller of contracted carbon-free electricity and grid import left</source>
        <translation>各小时中签约无碳电力与剩余购电的较小者之和</translation>
    </message>
    <message>
        <source>sum over hours of the rest of the load x carbon-free share of the grid</source>
        <translation>各小时剩余负荷 x 电网无碳比例之和</translation>
    </message>
    <message>
        <source>carbon-free electricity of contracts that can be delivered</source>
        <translation>可交付合同的无碳电力</translation>
    </message>
    <message>
        <source>the smaller of on site + contracted, and load</source>
        <translation>（现场 + 签约）与负荷的较小者</translation>
    </message>
    <message>
        <source>volume of contracts of a region that is not the grid of the site</source>
        <translation>所在地区不属于站点电网的合同电量</translation>
    </message>
    <message>
        <source>Matched in the hour</source>
        <translation>同一小时内匹配</translation>
    </message>
    <message>
        <source>Matched by the year</source>
        <translation>按年匹配</translation>
    </message>
    <message>
        <source>Carbon-free electricity matched in its hour</source>
        <translation>同一小时内匹配的无碳电力</translation>
    </message>
    <message>
        <source>Carbon-free electricity matched by the year</source>
        <translation>按年匹配的无碳电力</translation>
    </message>
    <message>
        <source>Contracted electricity beyond the load of its hour</source>
        <translation>超出当小时负荷的签约电量</translation>
    </message>
    <message>
        <source>Electricity used</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Contracted electricity of another grid</source>
        <translation>其他电网的签约电量</translation>
    </message>
    <message>
        <source>Scope 2, draft by the hour, residual mix</source>
        <translation>范围二，逐时草案，剩余结构</translation>
    </message>
    <message>
        <source>Scope 2, draft by the hour, fossil rest</source>
        <translation>范围二，逐时草案，其余按化石</translation>
    </message>
    <message>
        <source>sum of the sites and years</source>
        <translation>各站点和年份之和</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Carbon-free part of the grid</source>
        <translation>电网的无碳部分</translation>
    </message>
    <message>
        <source>on site + contracts</source>
        <translation>现场 + 合同</translation>
    </message>
    <message>
        <source>on site + contracts + grid</source>
        <translation>现场 + 合同 + 电网</translation>
    </message>
    <message>
        <source>grid import in scope 2 + on site</source>
        <translation>范围二中的购电 + 现场</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>签约电量</translation>
    </message>
    <message>
        <source>contracted - matched in its hour</source>
        <translation>签约 - 当小时匹配</translation>
    </message>
    <message>
        <source>Matched in its hour</source>
        <translation>当小时匹配</translation>
    </message>
    <message>
        <source>sum over contracts of matched electricity x factor of the instrument</source>
        <translation>各合同匹配电量 x 工具因子之和</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>matched + not matched</source>
        <translation>已匹配 + 未匹配</translation>
    </message>
    <message>
        <source>sum over hours</source>
        <translation>各小时之和</translation>
    </message>
    <message>
        <source>Where no residual mix is known the draft takes the fossil factor.</source>
        <translation>没有已知剩余结构之处，草案采用化石因子。</translation>
    </message>
    <message>
        <source>Difference by the scenario</source>
        <translation>情景带来的差额</translation>
    </message>
    <message>
        <source>with the scenario - without it</source>
        <translation>有情景 - 无情景</translation>
    </message>
    <message>
        <source>there is no scenario to compare with: choose one first</source>
        <translation>没有可供比较的情景：请先选择一个</translation>
    </message>
    <message>
        <source>Without the scenario</source>
        <translation>无情景</translation>
    </message>
    <message>
        <source>With the scenario</source>
        <translation>有情景</translation>
    </message>
    <message>
        <source>energy of the devices x (grid factor + upstream factor) x grid loss</source>
        <translation>设备能耗 x（电网因子 + 上游因子）x 电网损耗</translation>
    </message>
    <message>
        <source>clients x rounds x runs a year x power x hours / 1000</source>
        <translation>客户端数 x 轮数 x 每年训练次数 x 功率 x 小时 / 1000</translation>
    </message>
    <message>
        <source>energy of the own devices x grid factor</source>
        <translation>自有设备能耗 x 电网因子</translation>
    </message>
    <message>
        <source>energy of the own devices x residual mix</source>
        <translation>自有设备能耗 x 剩余结构</translation>
    </message>
    <message>
        <source>energy of the devices x (grid factor + upstream factor) x (1 + grid loss)</source>
        <translation>设备能耗 x（电网因子 + 上游因子）x（1 + 电网损耗）</translation>
    </message>
    <message>
        <source>energy of the network x (grid factor + upstream factor)</source>
        <translation>网络能耗 x（电网因子 + 上游因子）</translation>
    </message>
    <message>
        <source>energy of the own devices x upstream factor</source>
        <translation>自有设备能耗 x 上游因子</translation>
    </message>
    <message>
        <source>energy of the own devices x electricity price</source>
        <translation>自有设备能耗 x 电价</translation>
    </message>
    <message>
        <source>covered emissions of the clients / 1000 x internal carbon price of the year</source>
        <translation>客户端被覆盖的排放 / 1000 x 该年内部碳价</translation>
    </message>
    <message>
        <source>Energy of the devices</source>
        <translation>设备能耗</translation>
    </message>
    <message>
        <source>Clients of federated training</source>
        <translation>联邦训练的客户端</translation>
    </message>
    <message>
        <source>With later purchases: of the year with most servers in service.</source>
        <translation>含后续购置：取在役服务器最多的一年。</translation>
    </message>
    <message>
        <source>as entered for the first purchase</source>
        <translation>按首次购置的输入</translation>
    </message>
    <message>
        <source>accelerators / accelerators per server, rounded up</source>
        <translation>加速器数 / 每台服务器加速器数，向上取整</translation>
    </message>
    <message>
        <source>sum of the fleets</source>
        <translation>各机群之和</translation>
    </message>
    <message>
        <source>the most of: hours of the year / 8760, hours of a run / time allowed, memory of its states / memory of an accelerator</source>
        <translation>取最大者：年小时 / 8760、一次训练的小时 / 允许时间、其状态内存 / 一个加速器的内存</translation>
    </message>
    <message>
        <source>accelerators of a replica x replicas for the busiest hour with headroom</source>
        <translation>一个副本的加速器数 x 最忙小时所需副本数（含余量）</translation>
    </message>
    <message>
        <source>6 FLOPs per parameter and token: Kaplan et al. 2020, arXiv:2001.08361.</source>
        <translation>每参数每词元 6 FLOPs：Kaplan 等 2020，arXiv:2001.08361。</translation>
    </message>
    <message>
        <source>accelerator-hours of one run / accelerators of the fleet / 24</source>
        <translation>一次训练的加速器小时 / 机群加速器数 / 24</translation>
    </message>
    <message>
        <source>accelerators kept busy / powered accelerators</source>
        <translation>占用的加速器 / 通电的加速器</translation>
    </message>
    <message>
        <source>requests a day x 365 x (1 + growth)^(years since its first year)</source>
        <translation>每日请求 x 365 x（1 + 增长率）^（自首年起的年数）</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>浮点运算</translation>
    </message>
    <message>
        <source>Peak of the accelerator</source>
        <translation>加速器峰值</translation>
    </message>
    <message>
        <source>dense, in the number format</source>
        <translation>稠密，按所用数字格式</translation>
    </message>
    <message>
        <source>accelerator-hours / 8760</source>
        <translation>加速器小时 / 8760</translation>
    </message>
    <message>
        <source>Kept busy in the busiest hour</source>
        <translation>最忙小时占用</translation>
    </message>
    <message>
        <source>Powered accelerators of the fleet</source>
        <translation>机群通电的加速器</translation>
    </message>
    <message>
        <source>accelerators x powered share x share of the year in service</source>
        <translation>加速器数 x 通电比例 x 当年在役比例</translation>
    </message>
    <message>
        <source>Kept busy on average</source>
        <translation>平均占用</translation>
    </message>
    <message>
        <source>Accelerator-hours of one request</source>
        <translation>一次请求的加速器小时</translation>
    </message>
    <message>
        <source>accelerator-hours of the year / requests</source>
        <translation>当年加速器小时 / 请求数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>FLOPs per active parameter and token x active parameters x tokens</source>
        <translation>每激活参数每词元的 FLOPs x 激活参数 x 词元</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>12 x layers x width x length x tokens</source>
        <translation>12 x 层数 x 宽度 x 长度 x 词元</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师模型</translation>
    </message>
    <message>
        <source>2 x parameters of the teacher x tokens</source>
        <translation>2 x 教师模型参数 x 词元</translation>
    </message>
    <message>
        <source>Accelerator-hours of the year</source>
        <translation>当年加速器小时</translation>
    </message>
    <message>
        <source>Work of one run</source>
        <translation>一次训练的工作量</translation>
    </message>
    <message>
        <source>certificates, then power purchase agreements, then the supplier&apos;s rate, each for what is left</source>
        <translation>先证书，再购电协议，再供应商费率，各取剩余电量</translation>
    </message>
    <message>
        <source>Electricity left for this contract</source>
        <translation>留给此合同的电量</translation>
    </message>
    <message>
        <source>location-based emissions per kWh (no residual mix is known)</source>
        <translation>基于位置的每 kWh 排放（没有已知的剩余结构）</translation>
    </message>
    <message>
        <source>residual mix</source>
        <translation>剩余结构</translation>
    </message>
    <message>
        <source>Contracts, used</source>
        <translation>合同，已用</translation>
    </message>
    <message>
        <source>the smaller of contracted volume and electricity left</source>
        <translation>合同电量与剩余电量的较小者</translation>
    </message>
    <message>
        <source>Contracts, unused</source>
        <translation>合同，未用</translation>
    </message>
    <message>
        <source>contracted volume beyond the electricity left</source>
        <translation>超出剩余电量的合同电量</translation>
    </message>
    <message>
        <source>Contracts, rejected</source>
        <translation>合同，未认可</translation>
    </message>
    <message>
        <source>contracted volume that does not qualify</source>
        <translation>不符合条件的合同电量</translation>
    </message>
    <message>
        <source>Contracts, volume</source>
        <translation>合同，电量</translation>
    </message>
    <message>
        <source>entered volume, or share x electricity of site</source>
        <translation>输入的电量，或比例 x 站点用电</translation>
    </message>
    <message>
        <source>Credits retired in the period with evidence</source>
        <translation>期内有凭证注销的碳信用</translation>
    </message>
    <message>
        <source>tonnes x 1000 of each retirement that has evidence</source>
        <translation>每次有凭证的注销的吨数 x 1000</translation>
    </message>
    <message>
        <source>Balance after retired credits (not an inventory figure)</source>
        <translation>扣除已注销碳信用后的余额（非清单数字）</translation>
    </message>
    <message>
        <source>market-based total - credits retired in the period with evidence</source>
        <translation>基于市场的总量 - 期内有凭证注销的碳信用</translation>
    </message>
    <message>
        <source>Market price captured by the contract</source>
        <translation>合同的捕获市场价</translation>
    </message>
    <message>
        <source>sum over hours of the part of the volume in the hour x price of the hour</source>
        <translation>各小时电量份额 x 当小时价格之和</translation>
    </message>
    <message>
        <source>sum of the contracts</source>
        <translation>各合同之和</translation>
    </message>
    <message>
        <source>A ledger of its own, in no total.</source>
        <translation>独立的台账，不计入任何总量。</translation>
    </message>
    <message>
        <source>Only a retirement dated in the period cancels a credit.</source>
        <translation>只有日期在期内的注销才算抵销碳信用。</translation>
    </message>
    <message>
        <source>Nothing is cancelled in the period.</source>
        <translation>期内没有抵销。</translation>
    </message>
    <message>
        <source>tonnes of them / tonnes cancelled</source>
        <translation>其吨数 / 抵销吨数</translation>
    </message>
    <message>
        <source>Credits cancelled in the period</source>
        <translation>期内抵销的碳信用</translation>
    </message>
    <message>
        <source>not retired</source>
        <translation>未注销</translation>
    </message>
    <message>
        <source>Credits planned or purchased</source>
        <translation>计划中或已购的碳信用</translation>
    </message>
    <message>
        <source>Credits retired before the period</source>
        <translation>期前注销的碳信用</translation>
    </message>
    <message>
        <source>Credits retired after the period</source>
        <translation>期后注销的碳信用</translation>
    </message>
    <message>
        <source>Credits retired without a date</source>
        <translation>无日期注销的碳信用</translation>
    </message>
    <message>
        <source>Share of reductions</source>
        <translation>减排占比</translation>
    </message>
    <message>
        <source>Share of removals</source>
        <translation>移除占比</translation>
    </message>
    <message>
        <source>sum of the credits</source>
        <translation>各碳信用之和</translation>
    </message>
    <message>
        <source>Tonnes of them</source>
        <translation>其吨数</translation>
    </message>
    <message>
        <source>VCMI coverage (memo)</source>
        <translation>VCMI 覆盖率（备注）</translation>
    </message>
    <message>
        <source>tonnes cancelled x 1000 / market-based total</source>
        <translation>抵销吨数 x 1000 / 基于市场的总量</translation>
    </message>
    <message>
        <source>A memo, no claim: the VCMI code has foundational criteria besides.</source>
        <translation>仅为备注，不构成声明：VCMI 准则另有基础标准。</translation>
    </message>
    <message>
        <source>volume of the credit</source>
        <translation>碳信用的数量</translation>
    </message>
    <message>
        <source>counted for the plan, not by site or fleet</source>
        <translation>按计划计，不按站点或机群</translation>
    </message>
    <message>
        <source>counted for the site, not by fleet</source>
        <translation>按站点计，不按机群</translation>
    </message>
    <message>
        <source>grid import of the fleet in scope 2 x market-based emissions per kWh of its site, by year</source>
        <translation>机群在范围二中的购电 x 其站点基于市场的每 kWh 排放，逐年</translation>
    </message>
    <message>
        <source>sum of the purchases</source>
        <translation>各笔购置之和</translation>
    </message>
    <message>
        <source>The electricity is in the rent: it has no price of its own here.</source>
        <translation>电力包含在租金中：此处没有单独的价格。</translation>
    </message>
    <message>
        <source>of the electricity / grid import</source>
        <translation>电力的该数字 / 购电量</translation>
    </message>
    <message>
        <source>Location-based emissions of a kilowatt-hour from the grid</source>
        <translation>每 kWh 电网电力基于位置的排放</translation>
    </message>
    <message>
        <source>Cost of a kilowatt-hour from the grid</source>
        <translation>每 kWh 电网电力的成本</translation>
    </message>
    <message>
        <source>nothing is drawn: as entered or from the catalog</source>
        <translation>没有用电：按输入或目录</translation>
    </message>
    <message>
        <source>It does no work of this kind in this period, or a figure that it needs is not known.</source>
        <translation>此期间没有此类工作，或所需的某个数字未知。</translation>
    </message>
    <message>
        <source>The workloads of a fleet share all that it causes, idle time too, so that they add up to it.</source>
        <translation>机群的工作负载分摊其造成的一切，包括空闲时间，因此合计等于机群。</translation>
    </message>
    <message>
        <source>Outside the halls of the plan: no PUE, no contract.</source>
        <translation>在计划的机房之外：没有 PUE，没有合同。</translation>
    </message>
    <message>
        <source>facility energy x 1000 / requests</source>
        <translation>设施能耗 x 1000 / 请求数</translation>
    </message>
    <message>
        <source>location-based emissions x 1000 / requests</source>
        <translation>基于位置的排放 x 1000 / 请求数</translation>
    </message>
    <message>
        <source>facility energy / runs</source>
        <translation>设施能耗 / 训练次数</translation>
    </message>
    <message>
        <source>location-based emissions / runs</source>
        <translation>基于位置的排放 / 训练次数</translation>
    </message>
    <message>
        <source>requests x output tokens / facility energy</source>
        <translation>请求数 x 输出词元 / 设施能耗</translation>
    </message>
    <message>
        <source>figure of the fleet x share of the accelerator-hours</source>
        <translation>机群的该数字 x 加速器小时占比</translation>
    </message>
    <message>
        <source>accelerator-hours x IT power of one accelerator x PUE / 1000</source>
        <translation>加速器小时 x 单个加速器的 IT 功率 x PUE / 1000</translation>
    </message>
    <message>
        <source>Wall time of one run</source>
        <translation>一次训练的实际时长</translation>
    </message>
    <message>
        <source>Accelerators kept busy on average</source>
        <translation>平均占用的加速器</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>所需加速器</translation>
    </message>
    <message>
        <source>Share of the fleet</source>
        <translation>机群占比</translation>
    </message>
    <message>
        <source>Electricity, location-based</source>
        <translation>电力，基于位置</translation>
    </message>
    <message>
        <source>Facility energy while it works</source>
        <translation>工作时的设施能耗</translation>
    </message>
    <message>
        <source>Location-based while it works</source>
        <translation>工作时的排放，基于位置</translation>
    </message>
    <message>
        <source>Facility energy per request</source>
        <translation>每次请求的设施能耗</translation>
    </message>
    <message>
        <source>Location-based per request</source>
        <translation>每次请求的排放，基于位置</translation>
    </message>
    <message>
        <source>One request of a busy replica</source>
        <translation>满载副本的一次请求</translation>
    </message>
    <message>
        <source>One request of a busy replica, location-based</source>
        <translation>满载副本的一次请求，基于位置</translation>
    </message>
    <message>
        <source>Accelerator energy per prompt token</source>
        <translation>每提示词元的加速器能耗</translation>
    </message>
    <message>
        <source>Accelerator energy per output token, prompt shared out</source>
        <translation>每输出词元的加速器能耗，含分摊的提示</translation>
    </message>
    <message>
        <source>Output tokens of a busy replica</source>
        <translation>满载副本的输出词元</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>回答时间</translation>
    </message>
    <message>
        <source>Output tokens per kilowatt-hour</source>
        <translation>每 kWh 的输出词元</translation>
    </message>
    <message>
        <source>Facility energy per run</source>
        <translation>每次训练的设施能耗</translation>
    </message>
    <message>
        <source>Location-based per run</source>
        <translation>每次训练的排放，基于位置</translation>
    </message>
    <message>
        <source>Energy of clients and network</source>
        <translation>客户端和网络的能耗</translation>
    </message>
    <message>
        <source>Emissions of clients and network, location-based</source>
        <translation>客户端和网络的排放，基于位置</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Location-based emissions of electricity</source>
        <translation>电力的排放，基于位置</translation>
    </message>
    <message>
        <source>All workloads: facility energy</source>
        <translation>全部工作负载：设施能耗</translation>
    </message>
    <message>
        <source>All workloads: electricity, location-based</source>
        <translation>全部工作负载：电力，基于位置</translation>
    </message>
    <message>
        <source>All workloads: energy of clients and network</source>
        <translation>全部工作负载：客户端和网络的能耗</translation>
    </message>
    <message>
        <source>All workloads: accelerator-hours</source>
        <translation>全部工作负载：加速器小时</translation>
    </message>
    <message>
        <source>sum of the workloads</source>
        <translation>各工作负载之和</translation>
    </message>
    <message>
        <source>Share of the accelerator-hours of the fleet</source>
        <translation>占机群加速器小时的比例</translation>
    </message>
    <message>
        <source>its accelerator-hours / accelerator-hours of all workloads of the fleet</source>
        <translation>其加速器小时 / 机群全部工作负载的加速器小时</translation>
    </message>
    <message>
        <source>(location-based scope 2 + electricity in categories 1 and 8) of the fleet x share</source>
        <translation>机群的（基于位置的范围二 + 类别 1 和 8 中的电力）x 占比</translation>
    </message>
    <message>
        <source>IT power of one busy accelerator</source>
        <translation>一个忙时加速器的 IT 功率</translation>
    </message>
    <message>
        <source>(accelerator + its share of a full server) / efficiency of the power supplies</source>
        <translation>（加速器 + 其在满载服务器中的份额）/ 电源效率</translation>
    </message>
    <message>
        <source>Location-based emissions per kilowatt-hour of the fleet</source>
        <translation>机群每 kWh 的排放，基于位置</translation>
    </message>
    <message>
        <source>location-based emissions of its electricity / facility energy</source>
        <translation>其电力的基于位置排放 / 设施能耗</translation>
    </message>
    <message>
        <source>energy x emissions per kWh</source>
        <translation>能耗 x 每 kWh 排放</translation>
    </message>
    <message>
        <source>the most of the years</source>
        <translation>各年中的最大者</translation>
    </message>
    <message>
        <source>facility energy / IT energy of the fleet</source>
        <translation>机群的设施能耗 / IT 能耗</translation>
    </message>
    <message>
        <source>runs a year x years</source>
        <translation>每年训练次数 x 年数</translation>
    </message>
    <message>
        <source>requests x output tokens</source>
        <translation>请求数 x 输出词元</translation>
    </message>
    <message>
        <source>All workloads of the fleet</source>
        <translation>机群的全部工作负载</translation>
    </message>
    <message>
        <source>figure of what is kept + figure of the plan that replaces - figure of the plan that keeps</source>
        <translation>保留部分的数字 + 更换计划的数字 - 保留计划的数字</translation>
    </message>
    <message>
        <source>What replacing changes elsewhere in the plan counts with it.</source>
        <translation>更换在计划其他部分引起的变化一并计入。</translation>
    </message>
    <message>
        <source>embodied in full taken out, embodied carbon spread over the lifetime put in</source>
        <translation>扣除隐含碳全额，加上按使用年限分摊的隐含碳</translation>
    </message>
    <message>
        <source>amortized - what is written off of hardware out of service</source>
        <translation>摊销值 - 已退役硬件的折旧</translation>
    </message>
    <message>
        <source>spread carbon of the years in which the hardware is out of service</source>
        <translation>硬件已退役年份的分摊碳</translation>
    </message>
    <message>
        <source>Total, location-based, embodied amortized</source>
        <translation>总量，基于位置，隐含碳摊销</translation>
    </message>
    <message>
        <source>Total, location-based, embodied amortized, rest dropped</source>
        <translation>总量，基于位置，隐含碳摊销，不计剩余部分</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>立即更换</translation>
    </message>
    <message>
        <source>Total, location-based, embodied in full</source>
        <translation>总量，基于位置，隐含碳全额</translation>
    </message>
    <message>
        <source>Embodied carbon in full</source>
        <translation>隐含碳全额</translation>
    </message>
    <message>
        <source>Embodied carbon, spread over the lifetime</source>
        <translation>隐含碳，按使用年限分摊</translation>
    </message>
    <message>
        <source>Written off out of service</source>
        <translation>退役后仍折旧的部分</translation>
    </message>
    <message>
        <source>Plan that replaces</source>
        <translation>更换的计划</translation>
    </message>
    <message>
        <source>Plan that keeps</source>
        <translation>保留的计划</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>(accelerators + host) x (1 / efficiency - 1)</source>
        <translation>(加速器 + 主机) x (1 / 效率 - 1)</translation>
    </message>
    <message>
        <source>share x energy of the servers in use</source>
        <translation>比例 x 在用服务器的能耗</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>(PUE - 1) x IT energy</source>
        <translation>(PUE - 1) x IT 能耗</translation>
    </message>
    <message>
        <source>Location-based emissions of one item</source>
        <translation>一项的基于位置排放</translation>
    </message>
    <message>
        <source>Energy of one item</source>
        <translation>一项的能耗</translation>
    </message>
    <message>
        <source>measured energy per item</source>
        <translation>每项实测能耗</translation>
    </message>
    <message>
        <source>{wanted} requests at a time do not fit into memory; the batch is {taken}.</source>
        <translation>同时 {wanted} 个请求放不进显存；批量为 {taken}。</translation>
    </message>
    <message>
        <source>{wanted} requests at a time would be too slow; the batch is {taken}.</source>
        <translation>同时 {wanted} 个请求太慢；批量为 {taken}。</translation>
    </message>
    <message>
        <source>One answer takes {seconds} s even alone; {allowed} s are asked. More or faster accelerators are needed.</source>
        <translation>单独一个回答也需 {seconds} s；要求 {allowed} s。需要更多或更快的加速器。</translation>
    </message>
    <message>
        <source>Mixtures of experts in fewer than 16 bits are measured from half to 4 times the energy computed here; small bits saved nothing there at the same count and batch.</source>
        <translation>低于 16 位的混合专家模型，实测为此处计算能耗的一半到 4 倍；在数量和批量相同时，低位数没有节省。</translation>
    </message>
    <message>
        <source>The model was fitted on GPUs of data centers; for this kind of hardware no measurement was at hand.</source>
        <translation>该模型以数据中心 GPU 拟合；此类硬件没有可用的实测。</translation>
    </message>
    <message>
        <source>{count} accelerators may stand in more than one server; the exchange between servers is slower than the model takes it to be.</source>
        <translation>{count} 块加速器可能分布在多台服务器中；服务器之间的交换比模型假定的慢。</translation>
    </message>
    <message>
        <source>Batch 64 on 80 GB cards, their number a power of two; the prompt costs nothing.</source>
        <translation>80 GB 卡批量 64，卡数为 2 的幂；提示不计开销。</translation>
    </message>
    <message>
        <source>Arithmetic at the efficiency of training (40 %); reading weights and waiting cost nothing.</source>
        <translation>运算按训练效率 (40 %)；读取权重和等待不计开销。</translation>
    </message>
    <message>
        <source>H100 at 10 % of its peak and 70 % of 1 500 W; the prompt is left out.</source>
        <translation>H100 按峰值的 10 % 和 1 500 W 的 70 %；不计提示。</translation>
    </message>
    <message>
        <source>Its own efficiency and system power for V100, TPU v3 and A100; else those used here.</source>
        <translation>V100、TPU v3 和 A100 用其自己的效率和系统功率；其他采用此处的数值。</translation>
    </message>
    <message>
        <source>TDP x hours: no servers, no cooling.</source>
        <translation>TDP x 小时：不含服务器和制冷。</translation>
    </message>
    <message>
        <source>TDP at full use and memory at 0.37 W/GB; processors are left out here.</source>
        <translation>满载 TDP，内存 0.37 W/GB；此处不计处理器。</translation>
    </message>
    <message>
        <source>Half load where nobody says more, shares of processors put on GPUs, PUE 1.135.</source>
        <translation>未另行说明时按半载，处理器份额计入 GPU，PUE 1.135。</translation>
    </message>
    <message>
        <source>one figure for every GPU</source>
        <translation>所有 GPU 用同一数值</translation>
    </message>
    <message>
        <source>cradle to gate</source>
        <translation>从摇篮到大门</translation>
    </message>
    <message>
        <source>cradle to gate, on its board</source>
        <translation>从摇篮到大门，含其板卡</translation>
    </message>
    <message>
        <source>cradle to gate, with casing and end of life</source>
        <translation>从摇篮到大门，含外壳和寿命结束</translation>
    </message>
    <message>
        <source>cradle to gate, teardown</source>
        <translation>从摇篮到大门，拆解</translation>
    </message>
    <message>
        <source>with an eighth of the server</source>
        <translation>含八分之一台服务器</translation>
    </message>
    <message>
        <source>manufacture and transport</source>
        <translation>制造和运输</translation>
    </message>
    <message>
        <source>primary text</source>
        <translation>一手文本</translation>
    </message>
    <message>
        <source>secondary quote</source>
        <translation>二手引用</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>凭记忆</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>recalled, held out</source>
        <translation>凭记忆，留作检验</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>of models that the fit saw</source>
        <translation>拟合用过的模型</translation>
    </message>
    <message>
        <source>of models that it did not see</source>
        <translation>拟合未用过的模型</translation>
    </message>
    <message>
        <source>dense models, 16 bits</source>
        <translation>稠密模型，16 位</translation>
    </message>
    <message>
        <source>dense models, 8 bits</source>
        <translation>稠密模型，8 位</translation>
    </message>
    <message>
        <source>mixtures of experts, 16 bits</source>
        <translation>混合专家，16 位</translation>
    </message>
    <message>
        <source>mixtures of experts, 8 or 4 bits</source>
        <translation>混合专家，8 或 4 位</translation>
    </message>
    <message>
        <source>hybrids with state spaces</source>
        <translation>含状态空间的混合架构</translation>
    </message>
    <message>
        <source>Image: SANA 1.5 1.6B on B200</source>
        <translation>图像：SANA 1.5 1.6B，B200</translation>
    </message>
    <message>
        <source>image of 1024 x 1024</source>
        <translation>1024 x 1024 图像</translation>
    </message>
    <message>
        <source>1024x1024 20 steps, batch 4, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，20 步，批量 4，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Image: SANA 1.5 1.6B on H100</source>
        <translation>图像：SANA 1.5 1.6B，H100</translation>
    </message>
    <message>
        <source>1024x1024 20 steps, batch 16, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，20 步，批量 16，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Image: SANA 1.5 4.8B on B200</source>
        <translation>图像：SANA 1.5 4.8B，B200</translation>
    </message>
    <message>
        <source>1024x1024 20 steps, batch 1, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，20 步，批量 1，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Image: SANA 1.5 4.8B on H100</source>
        <translation>图像：SANA 1.5 4.8B，H100</translation>
    </message>
    <message>
        <source>Image: PixArt-Sigma on H100</source>
        <translation>图像：PixArt-Sigma，H100</translation>
    </message>
    <message>
        <source>Image: Hunyuan-DiT 1.2 on B200</source>
        <translation>图像：Hunyuan-DiT 1.2，B200</translation>
    </message>
    <message>
        <source>1024x1024 50 steps, batch 1, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，50 步，批量 1，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Image: Hunyuan-DiT 1.2 on H100</source>
        <translation>图像：Hunyuan-DiT 1.2，H100</translation>
    </message>
    <message>
        <source>1024x1024 50 steps, batch 16, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，50 步，批量 16，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Image: FLUX.1 Dev on B200</source>
        <translation>图像：FLUX.1 Dev，B200</translation>
    </message>
    <message>
        <source>Image: Stable Diffusion 3.5 Large on B200</source>
        <translation>图像：Stable Diffusion 3.5 Large，B200</translation>
    </message>
    <message>
        <source>1024x1024 28 steps, batch 16, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，28 步，批量 16，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Image: Stable Diffusion 3.5 Large on H100</source>
        <translation>图像：Stable Diffusion 3.5 Large，H100</translation>
    </message>
    <message>
        <source>Image: Stable Diffusion 3.5 Medium on B200</source>
        <translation>图像：Stable Diffusion 3.5 Medium，B200</translation>
    </message>
    <message>
        <source>1024x1024 28 steps, batch 1, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，28 步，批量 1，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Image: Stable Diffusion 3.5 Medium on H100</source>
        <translation>图像：Stable Diffusion 3.5 Medium，H100</translation>
    </message>
    <message>
        <source>1024x1024 28 steps, batch 2, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1024x1024，28 步，批量 2，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: Wan 2.1 1.3B on H100</source>
        <translation>视频：Wan 2.1 1.3B，H100</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>视频片段</translation>
    </message>
    <message>
        <source>832x480, 81 frames @ 15 fps, 50 steps, batch 8, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>832x480，81 帧 @ 15 fps，50 步，批量 8，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: Wan 2.1 14B on B200</source>
        <translation>视频：Wan 2.1 14B，B200</translation>
    </message>
    <message>
        <source>832x480, 81 frames @ 15 fps, 50 steps, batch 16, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>832x480，81 帧 @ 15 fps，50 步，批量 16，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: Wan 2.1 14B on H100</source>
        <translation>视频：Wan 2.1 14B，H100</translation>
    </message>
    <message>
        <source>832x480, 81 frames @ 15 fps, 50 steps, batch 2, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>832x480，81 帧 @ 15 fps，50 步，批量 2，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: HunyuanVideo on B200</source>
        <translation>视频：HunyuanVideo，B200</translation>
    </message>
    <message>
        <source>1280x720, 129 frames @ 15 fps, 50 steps, batch 1, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1280x720，129 帧 @ 15 fps，50 步，批量 1，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: CogVideoX 2B on B200</source>
        <translation>视频：CogVideoX 2B，B200</translation>
    </message>
    <message>
        <source>720x480, 49 frames @ 8 fps, 50 steps, batch 16, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>720x480，49 帧 @ 8 fps，50 步，批量 16，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: CogVideoX 2B on H100</source>
        <translation>视频：CogVideoX 2B，H100</translation>
    </message>
    <message>
        <source>720x480, 49 frames @ 8 fps, 50 steps, batch 4, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>720x480，49 帧 @ 8 fps，50 步，批量 4，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: CogVideoX 1.5 5B on B200</source>
        <translation>视频：CogVideoX 1.5 5B，B200</translation>
    </message>
    <message>
        <source>1360x768, 81 frames @ 8 fps, 50 steps, batch 8, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1360x768，81 帧 @ 8 fps，50 步，批量 8，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Video: CogVideoX 1.5 5B on H100</source>
        <translation>视频：CogVideoX 1.5 5B，H100</translation>
    </message>
    <message>
        <source>1360x768, 81 frames @ 8 fps, 50 steps, batch 1, best configuration; accelerators only. Range ours: other steps and batches.</source>
        <translation>1360x768，81 帧 @ 8 fps，50 步，批量 1，最佳配置；仅加速器。范围为本程序所设：其他步数和批量。</translation>
    </message>
    <message>
        <source>Text classification</source>
        <translation>文本分类</translation>
    </message>
    <message>
        <source>thousand classifications</source>
        <translation>千次分类</translation>
    </message>
    <message>
        <source>Mean of published models, one request at a time; processor and memory of the host included, no PUE. Range ours: spread of the models.</source>
        <translation>已公布模型的均值，每次一个请求；含主机处理器和内存，不含 PUE。范围为本程序所设：各模型的离散。</translation>
    </message>
    <message>
        <source>Token classification</source>
        <translation>词元分类</translation>
    </message>
    <message>
        <source>Extractive question answering</source>
        <translation>抽取式问答</translation>
    </message>
    <message>
        <source>thousand answers</source>
        <translation>千次回答</translation>
    </message>
    <message>
        <source>Image classification</source>
        <translation>图像分类</translation>
    </message>
    <message>
        <source>Object detection</source>
        <translation>目标检测</translation>
    </message>
    <message>
        <source>thousand detections</source>
        <translation>千次检测</translation>
    </message>
    <message>
        <source>Image captioning</source>
        <translation>图像描述</translation>
    </message>
    <message>
        <source>thousand captions</source>
        <translation>千次描述</translation>
    </message>
    <message>
        <source>Image, mean of published models</source>
        <translation>图像，已公布模型的均值</translation>
    </message>
    <message>
        <source>Image, IEA 2025</source>
        <translation>图像，IEA 2025</translation>
    </message>
    <message>
        <source>Accelerators only, test conditions. Range ours.</source>
        <translation>仅加速器，测试条件。范围为本程序所设。</translation>
    </message>
    <message>
        <source>Video of 6 s, IEA 2025</source>
        <translation>6 s 视频，IEA 2025</translation>
    </message>
    <message>
        <source>clip of 6 s</source>
        <translation>6 s 视频片段</translation>
    </message>
    <message>
        <source>Speech to text, one minute</source>
        <translation>语音转文字，一分钟</translation>
    </message>
    <message>
        <source>minute of speech</source>
        <translation>一分钟语音</translation>
    </message>
    <message>
        <source>A data-center accelerator of 300 W that works 70 times faster than the speech; low: large batches, high: one recording at a time. Measure your service.</source>
        <translation>300 W 的数据中心加速器，处理速度为语音的 70 倍；低：大批量，高：一次一段录音。请测量您的服务。</translation>
    </message>
    <message>
        <source>Embeddings of a thousand texts</source>
        <translation>一千条文本的嵌入</translation>
    </message>
    <message>
        <source>thousand texts of 500 tokens</source>
        <translation>一千条 500 词元的文本</translation>
    </message>
    <message>
        <source>2 x 0.335e9 parameters x 500 000 tokens at 30 % of the peak of an H100 are 1.1 s at 700 W; high: one text at a time, as classification is measured. Measure your service.</source>
        <translation>2 x 0.335e9 参数 x 500 000 词元，按 H100 峰值的 30 % 为 1.1 s、700 W；高：一次一条文本，如分类的实测。请测量您的服务。</translation>
    </message>
    <message>
        <source>A thousand recommendations</source>
        <translation>一千次推荐</translation>
    </message>
    <message>
        <source>thousand recommendations</source>
        <translation>千次推荐</translation>
    </message>
    <message>
        <source>Reading embedding tables, little arithmetic; published accelerator benchmarks do not give energy. Measure your service.</source>
        <translation>读取嵌入表，运算很少；已公布的加速器基准不给出能耗。请测量您的服务。</translation>
    </message>
    <message>
        <source>Take the rate of your finance department.</source>
        <translation>请采用财务部门的折现率。</translation>
    </message>
    <message>
        <source>Survey mean; new halls 1.48, 20 MW and more 1.44.</source>
        <translation>调查均值；新机房 1.48，20 MW 及以上 1.44。</translation>
    </message>
    <message>
        <source>Low: Meta and Google fleets; high: old air-cooled halls.</source>
        <translation>低：Meta 和 Google 的机群；高：旧式风冷机房。</translation>
    </message>
    <message>
        <source>Nobody publishes fleet means; training runs lie near the top, serving often below half.</source>
        <translation>没有公布的机群均值；训练接近上限，服务往往低于一半。</translation>
    </message>
    <message>
        <source>US mean of all sites.</source>
        <translation>美国全部站点均值。</translation>
    </message>
    <message>
        <source>Microsoft 0.27-0.30, Google 0.94-1.15, AWS 0.12-0.15, Meta 0.18; water-cooled chillers 2-3 L/kWh.</source>
        <translation>Microsoft 0.27-0.30，Google 0.94-1.15，AWS 0.12-0.15，Meta 0.18；水冷冷机 2-3 L/kWh。</translation>
    </message>
    <message>
        <source>Use your logbook.</source>
        <translation>请采用自己的运行记录。</translation>
    </message>
    <message>
        <source>Peers spread tenfold for 1 TB: CodeCarbon 3 0.037, BoaviztAPI 0.087, Green Algorithms 0.37, CCF 0.39.</source>
        <translation>各工具对 1 TB 相差十倍：CodeCarbon 3 0.037，BoaviztAPI 0.087，Green Algorithms 0.37，CCF 0.39。</translation>
    </message>
    <message>
        <source>Hard disks 6.4 W (5.4-9.4).</source>
        <translation>机械硬盘 6.4 W (5.4-9.4)。</translation>
    </message>
    <message>
        <source>400 Gbit/s fabric; 25 Gbit/s Ethernet lies near 10 W, 800 Gbit/s optics near 80 W.</source>
        <translation>400 Gbit/s 网络；25 Gbit/s 以太网接近 10 W，800 Gbit/s 光模块接近 80 W。</translation>
    </message>
    <message>
        <source>Share of the purchase price a year; support contracts of accelerator systems lie near the top.</source>
        <translation>每年占购置价格的比例；加速器系统的支持合同接近上限。</translation>
    </message>
    <message>
        <source>Peers: ACT 2, EcoLogits 3, CCF 4, LLMCarbon 5, Google&apos;s TPU study 6.</source>
        <translation>其他工具：ACT 2，EcoLogits 3，CCF 4，LLMCarbon 5，Google TPU 研究 6。</translation>
    </message>
    <message>
        <source>Alternating current to alternating current.</source>
        <translation>交流到交流。</translation>
    </message>
    <message>
        <source>Weekly half-hour runs without load give 26, monthly hours 12.</source>
        <translation>每周半小时空载运行为 26，每月一小时为 12。</translation>
    </message>
    <message>
        <source>Tests with a load bank run near full load.</source>
        <translation>带负载箱的测试接近满载。</translation>
    </message>
    <message>
        <source>Check before use: sources disagree.</source>
        <translation>使用前请核对：各来源不一致。</translation>
    </message>
    <message>
        <source>Checkpoints, failures, restarts and repeated steps; the higher the more accelerators work together.</source>
        <translation>检查点、故障、重启和重复步骤；协同的加速器越多越高。</translation>
    </message>
    <message>
        <source>DiLoCo-type methods report near 0 for few workers, plain asynchronous SGD much more.</source>
        <translation>DiLoCo 类方法在工作进程少时接近 0，普通异步 SGD 高得多。</translation>
    </message>
    <message>
        <source>Measure on your devices where you can.</source>
        <translation>尽可能在自己的设备上测量。</translation>
    </message>
    <message>
        <source>Take the time of your own rounds.</source>
        <translation>请采用自己各轮的时间。</translation>
    </message>
    <message>
        <source>Nobody publishes means of production; energy per answer falls steeply with it.</source>
        <translation>没有公布的生产均值；每个回答的能耗随其急剧下降。</translation>
    </message>
    <message>
        <source>Energy of servers that stand ready, over that of the ones in use; small services lie far above.</source>
        <translation>待命服务器的能耗与在用服务器之比；小型服务高得多。</translation>
    </message>
    <message>
        <source>Fixed-line core and access network, without the user&apos;s devices.</source>
        <translation>固定线路核心网和接入网，不含用户设备。</translation>
    </message>
    <message>
        <source>Mobile access is far above.</source>
        <translation>移动接入高得多。</translation>
    </message>
    <message>
        <source>With heat sink.</source>
        <translation>含散热器。</translation>
    </message>
    <message>
        <source>A B200 has 4 kg; a card in a slot 1 to 2 kg.</source>
        <translation>B200 为 4 kg；插槽卡为 1 至 2 kg。</translation>
    </message>
    <message>
        <source>Take the data sheet of your server.</source>
        <translation>请采用服务器的数据手册。</translation>
    </message>
    <message>
        <source>Layout recalled from the published configuration, not looked up.</source>
        <translation>结构凭记忆取自公布的配置，未查证。</translation>
    </message>
    <message>
        <source>Parameters and tokens in a published table; layout recalled from the published configuration, not looked up.</source>
        <translation>参数和词元取自公布的表；结构凭记忆取自公布的配置，未查证。</translation>
    </message>
    <message>
        <source>Encoder and decoder of 24 layers each; layout recalled from the published configuration, not looked up.</source>
        <translation>编码器和解码器各 24 层；结构凭记忆取自公布的配置，未查证。</translation>
    </message>
    <message>
        <source>FLOPs of the run published; layout recalled from the published configuration, not looked up.</source>
        <translation>训练的 FLOPs 已公布；结构凭记忆取自公布的配置，未查证。</translation>
    </message>
    <message>
        <source>Mixture of experts.</source>
        <translation>混合专家模型。</translation>
    </message>
    <message>
        <source>180 billion tokens of text, seen about 1.7 times (300 billion).</source>
        <translation>1800 亿文本词元，约重复 1.7 次（3000 亿）。</translation>
    </message>
    <message>
        <source>Parameters and tokens in a published table; layout seen in a copy of the published configuration.</source>
        <translation>参数和词元取自公布的表；结构见于公布配置的副本。</translation>
    </message>
    <message>
        <source>15.6 trillion tokens, 3.8e25 FLOPs; layout recalled from the published configuration, not looked up.</source>
        <translation>15.6 万亿词元，3.8e25 FLOPs；结构凭记忆取自公布的配置，未查证。</translation>
    </message>
    <message>
        <source>Mixture of 16 experts.</source>
        <translation>16 个专家的混合模型。</translation>
    </message>
    <message>
        <source>Mixture of 128 experts.</source>
        <translation>128 个专家的混合模型。</translation>
    </message>
    <message>
        <source>Tokens not published.</source>
        <translation>词元数未公布。</translation>
    </message>
    <message>
        <source>Layout seen in a copy of the published configuration.</source>
        <translation>结构见于公布配置的副本。</translation>
    </message>
    <message>
        <source>Tokens recalled.</source>
        <translation>词元数凭记忆。</translation>
    </message>
    <message>
        <source>Mixture of experts; latent attention keeps 576 numbers per token and layer.</source>
        <translation>混合专家模型；潜在注意力每词元每层保存 576 个数。</translation>
    </message>
    <message>
        <source>Trained on from DeepSeek-V3; tokens of the reinforcement learning not published.</source>
        <translation>在 DeepSeek-V3 上继续训练；强化学习的词元数未公布。</translation>
    </message>
    <message>
        <source>Mixture of experts; latent attention.</source>
        <translation>混合专家模型；潜在注意力。</translation>
    </message>
    <message>
        <source>Mixture of experts; tokens not published.</source>
        <translation>混合专家模型；词元数未公布。</translation>
    </message>
    <message>
        <source>Stands in where no server is chosen.</source>
        <translation>未选择服务器时代用。</translation>
    </message>
    <message>
        <source>Memory may be shared or optional; edit to your order.</source>
        <translation>内存可能共用或可选；请按订单修改。</translation>
    </message>
    <message>
        <source>A third-party model has 1600 W for the idle system with GPUs.</source>
        <translation>有第三方模型给出含 GPU 的系统空闲为 1600 W。</translation>
    </message>
    <message>
        <source>12 NVSwitches.</source>
        <translation>12 个 NVSwitch。</translation>
    </message>
    <message>
        <source>1/18 of a rack: the switch trays&apos; share is inside.</source>
        <translation>1/18 机架：含交换托盘的份额。</translation>
    </message>
    <message>
        <source>Liquid-cooled.</source>
        <translation>液冷。</translation>
    </message>
    <message>
        <source>Rack about 120 kW.</source>
        <translation>机架约 120 kW。</translation>
    </message>
    <message>
        <source>Whole rack as one server: 18 compute and 9 switch trays; liquid-cooled.</source>
        <translation>整个机架作为一台服务器：18 个计算托盘和 9 个交换托盘；液冷。</translation>
    </message>
    <message>
        <source>Power, carbon and price are without accelerators.</source>
        <translation>功率、碳和价格均不含加速器。</translation>
    </message>
    <message>
        <source>Memory belongs to the module.</source>
        <translation>内存属于模块。</translation>
    </message>
    <message>
        <source>As in Frontier&apos;s node: one CPU, four modules, four network ports.</source>
        <translation>与 Frontier 的节点相同：一个 CPU、四个模块、四个网口。</translation>
    </message>
    <message>
        <source>Catalog counts modules.</source>
        <translation>目录按模块计数。</translation>
    </message>
    <message>
        <source>The APU&apos;s memory is its main memory.</source>
        <translation>APU 的内存即其主内存。</translation>
    </message>
    <message>
        <source>Machine power is 1.97 x accelerator power (arXiv:2502.01671).</source>
        <translation>整机功率为加速器功率的 1.97 倍 (arXiv:2502.01671)。</translation>
    </message>
    <message>
        <source>Machine power is 1.78 x accelerator power (arXiv:2502.01671).</source>
        <translation>整机功率为加速器功率的 1.78 倍 (arXiv:2502.01671)。</translation>
    </message>
    <message>
        <source>Machine power is 2.2 x accelerator power (arXiv:2502.01671).</source>
        <translation>整机功率为加速器功率的 2.2 倍 (arXiv:2502.01671)。</translation>
    </message>
    <message>
        <source>Machine power is 1.64 x accelerator power (arXiv:2502.01671).</source>
        <translation>整机功率为加速器功率的 1.64 倍 (arXiv:2502.01671)。</translation>
    </message>
    <message>
        <source>Measured mean of machines 2173 W with 8 TPUs of 153 W, so 949 W without them (arXiv:2502.01671).</source>
        <translation>整机实测均值 2173 W，含 8 块 153 W 的 TPU，因此不含 TPU 为 949 W (arXiv:2502.01671)。</translation>
    </message>
    <message>
        <source>The share of optical links is inside.</source>
        <translation>含光链路的份额。</translation>
    </message>
    <message>
        <source>Pumps, fans and supplies are inside the power of the system row.</source>
        <translation>水泵、风扇和电源已含在系统行的功率中。</translation>
    </message>
    <message>
        <source>Low: UK pump blend with biodiesel; high: UK gas oil.</source>
        <translation>低：英国含生物柴油的加油站掺混柴油；高：英国红柴油。</translation>
    </message>
    <message>
        <source>Upstream depends on the feedstock: waste oil near 0.3, virgin palm oil above 1.</source>
        <translation>上游取决于原料：废油接近 0.3，原生棕榈油高于 1。</translation>
    </message>
    <message>
        <source>36 MJ/L of diesel over 34.4 MJ/L.</source>
        <translation>柴油 36 MJ/L 与 34.4 MJ/L 之比。</translation>
    </message>
    <message>
        <source>Per cubic meter.</source>
        <translation>每立方米。</translation>
    </message>
    <message>
        <source>Engine slip of methane can add tenths; upstream leakage moves the high end.</source>
        <translation>发动机甲烷逃逸可增加零点几；上游泄漏影响高值。</translation>
    </message>
    <message>
        <source>Range: AR5 to AR6.</source>
        <translation>范围：AR5 至 AR6。</translation>
    </message>
    <message>
        <source>AR5 prints below 1.</source>
        <translation>AR5 印为低于 1。</translation>
    </message>
    <message>
        <source>By mass from its parts.</source>
        <translation>按各组分质量计。</translation>
    </message>
    <message>
        <source>No direct greenhouse effect.</source>
        <translation>无直接温室效应。</translation>
    </message>
    <message>
        <source>By definition.</source>
        <translation>按定义。</translation>
    </message>
    <message>
        <source>Reference of this project has 24 300; check against the printed table.</source>
        <translation>本项目的参考资料为 24 300；请与印刷的表核对。</translation>
    </message>
    <message>
        <source>CO2 only, without CH4 and N2O.</source>
        <translation>仅 CO2，不含 CH4 和 N2O。</translation>
    </message>
    <message>
        <source>Most Norwegian hydropower is sold with guarantees of origin abroad.</source>
        <translation>挪威水电大多连同来源担保售往国外。</translation>
    </message>
    <message>
        <source>Range: years 2020 to 2023.</source>
        <translation>范围：2020 至 2023 年。</translation>
    </message>
    <message>
        <source>Lies up to a few percent above the eGRID rate; compliance markets are not taken out.</source>
        <translation>比 eGRID 的排放率最多高百分之几；未扣除强制市场。</translation>
    </message>
    <message>
        <source>National; China&apos;s fossil-only factor is 0.8273 kg/kWh.</source>
        <translation>全国；中国的仅化石因子为 0.8273 kg/kWh。</translation>
    </message>
    <message>
        <source>National.</source>
        <translation>全国。</translation>
    </message>
    <message>
        <source>Recalled, not seen in the source; the range is assumed.</source>
        <translation>凭记忆，未见原文；范围为假设。</translation>
    </message>
    <message>
        <source>With network charges, without refundable tax.</source>
        <translation>含输配电费，不含可退税。</translation>
    </message>
    <message>
        <source>Order of magnitude with network charges, without refundable tax.</source>
        <translation>数量级，含输配电费，不含可退税。</translation>
    </message>
    <message>
        <source>Converted at 1.081 USD/EUR (mean of 2023, recalled).</source>
        <translation>按 1.081 USD/EUR 换算（2023 年均值，凭记忆）。</translation>
    </message>
    <message>
        <source>Mean and 10th/90th percentile of the hours.</source>
        <translation>各小时的均值和第 10/90 百分位。</translation>
    </message>
    <message>
        <source>WDI has 8.25 % for 2014 as remembered.</source>
        <translation>WDI 2014 年为 8.25 %，凭记忆。</translation>
    </message>
    <message>
        <source>Share of domestic output, so too high where much is imported; range of 25 % ours for age.</source>
        <translation>占国内发电的比例，进口多时偏高；25 % 的范围为本程序因数据陈旧所设。</translation>
    </message>
    <message>
        <source>National line loss of 2022-24 about 4.5 to 4.8 % of supply (NEA, recalled).</source>
        <translation>2022-24 年全国线损约为供电量的 4.5 至 4.8 %（国家能源局，凭记忆）。</translation>
    </message>
    <message>
        <source>The UK&apos;s DESNZ 2024 add-on (18.3 of 207 g/kWh) comes to 8.8 % of delivery.</source>
        <translation>英国 DESNZ 2024 的附加值（207 g/kWh 中的 18.3）折合供电量的 8.8 %。</translation>
    </message>
    <message>
        <source>WDI 2014 has 22 % of output, because most electricity was imported then; not used.</source>
        <translation>WDI 2014 年为发电量的 22 %，因为当时多数电力为进口；不采用。</translation>
    </message>
    <message>
        <source>Three-year mean 6.33 % of WDI seen in a public table.</source>
        <translation>WDI 三年均值 6.33 %，见于公开的表。</translation>
    </message>
    <message>
        <source>23.0 % of 2023 in WDI seen in a public table.</source>
        <translation>WDI 2023 年为 23.0 %，见于公开的表。</translation>
    </message>
    <message>
        <source>Only for a first look: no site draws the world average.</source>
        <translation>仅供初步查看：没有站点采用世界平均。</translation>
    </message>
    <message>
        <source>Mix of 2022; its &apos;other&apos; is other renewables, mostly geothermal.</source>
        <translation>2022 年结构；其“其他”为其他可再生能源，多为地热。</translation>
    </message>
    <message>
        <source>Mix of 2023; its &apos;other&apos; is other renewables, mostly geothermal.</source>
        <translation>2023 年结构；其“其他”为其他可再生能源，多为地热。</translation>
    </message>
    <message>
        <source>The source prints 0, a rounding artefact; 24 g/kWh is the IPCC median of hydropower.</source>
        <translation>来源印为 0，是取整所致；24 g/kWh 为 IPCC 的水电中位数。</translation>
    </message>
    <message>
        <source>Range 1-60 g.</source>
        <translation>范围 1-60 g。</translation>
    </message>
    <message>
        <source>Mix of 2009; its &apos;other&apos; is other renewables, mostly geothermal.</source>
        <translation>2009 年结构；其“其他”为其他可再生能源，多为地热。</translation>
    </message>
    <message>
        <source>Mix of 2021; its &apos;other&apos; is other renewables, mostly geothermal.</source>
        <translation>2021 年结构；其“其他”为其他可再生能源，多为地热。</translation>
    </message>
    <message>
        <source>The 2025 value of the source (exactly 1000) is suspect; the 2023 value of the same series is used.</source>
        <translation>来源的 2025 年值（恰为 1000）可疑；采用同一序列的 2023 年值。</translation>
    </message>
    <message>
        <source>Generation inside the state; what a site draws follows the eGRID subregion more closely.</source>
        <translation>州内发电；站点实际用电更接近 eGRID 子区域。</translation>
    </message>
    <message>
        <source>CO2 only: no CH4 and N2O (China&apos;s official scope 2 factors have none).</source>
        <translation>仅 CO2：不含 CH4 和 N2O（中国官方范围二因子不含）。</translation>
    </message>
    <message>
        <source>One time zone, UTC+8.</source>
        <translation>单一时区，UTC+8。</translation>
    </message>
    <message>
        <source>For company reporting of 2025; built on 2023 generation.</source>
        <translation>用于 2025 年的企业报告；基于 2023 年发电。</translation>
    </message>
    <message>
        <source>CO2 only; first estimate of the source.</source>
        <translation>仅 CO2；来源的初步估计。</translation>
    </message>
    <message>
        <source>CO2 only, weighted average.</source>
        <translation>仅 CO2，加权平均。</translation>
    </message>
    <message>
        <source>CO2 only.</source>
        <translation>仅 CO2。</translation>
    </message>
    <message>
        <source>Average operating margin.</source>
        <translation>平均运行边际。</translation>
    </message>
    <message>
        <source>At the consumption end: losses are inside, so do not add them again.</source>
        <translation>用电端：已含损耗，因此不要再加。</translation>
    </message>
    <message>
        <source>Direct emissions of gross generation.</source>
        <translation>总发电的直接排放。</translation>
    </message>
    <message>
        <source>Split by the Electricity Maps mix of 2024 or before; the shares are not shipped.</source>
        <translation>按 2024 年或更早的 Electricity Maps 结构拆分；不附带其比例。</translation>
    </message>
    <message>
        <source>Split by the OWID/Ember mix of 2022; the shares are not shipped.</source>
        <translation>按 2022 年 OWID/Ember 结构拆分；不附带其比例。</translation>
    </message>
    <message>
        <source>Split by the OWID/Ember mix of 2023; the shares are not shipped.</source>
        <translation>按 2023 年 OWID/Ember 结构拆分；不附带其比例。</translation>
    </message>
    <message>
        <source>NO-MIX: life-cycle factor used as scope 2, upstream not separated.</source>
        <translation>无结构：生命周期因子用作范围二，上游未分开。</translation>
    </message>
    <message>
        <source>The value of 2025 is suspect; 2024 is used.</source>
        <translation>2025 年的值可疑；采用 2024 年。</translation>
    </message>
    <message>
        <source>Ranges over the 15 ASHRAE climates, 5th to 95th percentile.</source>
        <translation>15 个 ASHRAE 气候的范围，第 5 至第 95 百分位。</translation>
    </message>
    <message>
        <source>No published source: parameters and ranges are assumed.</source>
        <translation>没有公布的来源：参数和范围为假设。</translation>
    </message>
    <message>
        <source>air</source>
        <translation>风冷</translation>
    </message>
    <message>
        <source>chilled water</source>
        <translation>冷冻水</translation>
    </message>
    <message>
        <source>crac</source>
        <translation>机房空调 (CRAC)</translation>
    </message>
    <message>
        <source>indirect evaporative</source>
        <translation>间接蒸发</translation>
    </message>
    <message>
        <source>rear door</source>
        <translation>背板</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>immersion</source>
        <translation>浸没</translation>
    </message>
    <message>
        <source>sea or lake</source>
        <translation>海水或湖水</translation>
    </message>
    <message>
        <source>world</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>state</source>
        <translation>州</translation>
    </message>
    <message>
        <source>subregion</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>there is no lever {value}</source>
        <translation>没有措施 {value}</translation>
    </message>
    <message>
        <source>there is no lever {value}; did you mean {near}?</source>
        <translation>没有措施 {value}；是否指 {near}？</translation>
    </message>
    <message>
        <source>{value} is no target of this lever; write {choices}</source>
        <translation>{value} 不是此措施的对象；请写 {choices}</translation>
    </message>
    <message>
        <source>the lever has no parameter of this name</source>
        <translation>此措施没有该名称的参数</translation>
    </message>
    <message>
        <source>the lever has no parameter of this name; did you mean {near}?</source>
        <translation>此措施没有该名称的参数；是否指 {near}？</translation>
    </message>
    <message>
        <source>{label} and {other} exclude each other on the same target; keep one of the two</source>
        <translation>{label}与{other}对同一对象互斥；请保留其一</translation>
    </message>
    <message>
        <source>{label} is done already by an earlier step on the same target</source>
        <translation>{label}已由前面的步骤对同一对象实施</translation>
    </message>
    <message>
        <source>the plan has nothing that this lever acts on: {what}</source>
        <translation>计划中没有此措施作用的对象：{what}</translation>
    </message>
    <message>
        <source>fleet {fleet} would be {value} busy in its fullest hour; let the number of accelerators follow instead</source>
        <translation>机群 {fleet} 在最满的小时忙碌度将为 {value}；请改为让加速器数量随之变化</translation>
    </message>
    <message>
        <source>a cap of {value} W is not below the {other} W that fleet {fleet} draws when busy</source>
        <translation>上限 {value} W 不低于机群 {fleet} 忙碌时的 {other} W</translation>
    </message>
    <message>
        <source>a cap of {value} W is below the idle power of {other} W of fleet {fleet}</source>
        <translation>上限 {value} W 低于机群 {fleet} 的空闲功率 {other} W</translation>
    </message>
    <message>
        <source>fleet {fleet} would draw less busy than idle; enter its idle power or a smaller saving</source>
        <translation>机群 {fleet} 忙碌时将比空闲时用电少；请输入空闲功率或较小的节能</translation>
    </message>
    <message>
        <source>fleet {fleet} is {value} busy already, at or above the target</source>
        <translation>机群 {fleet} 的忙碌度已为 {value}，达到或超过目标</translation>
    </message>
    <message>
        <source>fleet {fleet} needs all that is powered in its busiest hour or at the target</source>
        <translation>机群 {fleet} 在其最忙的小时或目标利用率下需要全部通电的设备</translation>
    </message>
    <message>
        <source>{what} is so already</source>
        <translation>{what} 已是如此</translation>
    </message>
    <message>
        <source>the grid of site {site} has the same factor in all hours: choose a grid shape or an hourly series</source>
        <translation>站点 {site} 的电网在所有小时因子相同：请选择电网曲线或小时序列</translation>
    </message>
    <message>
        <source>there is no other site in the plan to move to</source>
        <translation>计划中没有可迁往的其他站点</translation>
    </message>
    <message>
        <source>no fleet at another site has the same accelerator as fleet {fleet}</source>
        <translation>其他站点没有与机群 {fleet} 相同加速器的机群</translation>
    </message>
    <message>
        <source>site {site} has no cooling system: the heat needs one to act on</source>
        <translation>站点 {site} 没有制冷系统：余热利用需要制冷系统</translation>
    </message>
    <message>
        <source>the catalog has no climate for the region of site {site}: choose a climate</source>
        <translation>目录没有站点 {site} 所在地区的气候：请选择气候</translation>
    </message>
    <message>
        <source>the PUE of site {site} is {value} already</source>
        <translation>站点 {site} 的 PUE 已为 {value}</translation>
    </message>
    <message>
        <source>contracts cover {value} of the electricity of site {site} already</source>
        <translation>合同已覆盖站点 {site} 用电的 {value}</translation>
    </message>
    <message>
        <source>no fleet stands at site {site}</source>
        <translation>站点 {site} 没有机群</translation>
    </message>
    <message>
        <source>the catalog has no peak throughput or bandwidth to compare {value} and {other}</source>
        <translation>目录没有用于比较 {value} 与 {other} 的峰值吞吐或带宽</translation>
    </message>
    <message>
        <source>{value} has no {format} arithmetic in the catalog</source>
        <translation>目录中 {value} 没有 {format} 运算</translation>
    </message>
    <message>
        <source>fleet {fleet} has no accelerator of the catalog to compare with</source>
        <translation>机群 {fleet} 没有可比较的目录加速器</translation>
    </message>
    <message>
        <source>fleet {fleet} has no utilization</source>
        <translation>机群 {fleet} 没有利用率</translation>
    </message>
    <message>
        <source>fleet {fleet} carries workload {value}: apply the lever to the workload</source>
        <translation>机群 {fleet} 承担工作负载 {value}：请将措施用于该工作负载</translation>
    </message>
    <message>
        <source>fleet {fleet} has no main memory that could go</source>
        <translation>机群 {fleet} 没有可减少的主内存</translation>
    </message>
    <message>
        <source>fleet {fleet} has no network ports that could save</source>
        <translation>机群 {fleet} 没有可节省的网口</translation>
    </message>
    <message>
        <source>fleet {fleet} has an entered utilization, so workload {work} has no effect: clear it</source>
        <translation>机群 {fleet} 已输入利用率，因此工作负载 {work} 不起作用：请清除利用率</translation>
    </message>
    <message>
        <source>what fleet {fleet} needs for its workloads cannot be computed</source>
        <translation>无法计算机群 {fleet} 的工作负载所需的规模</translation>
    </message>
    <message>
        <source>workload {work} is no training on a fleet</source>
        <translation>工作负载 {work} 不是在机群上的训练</translation>
    </message>
    <message>
        <source>workload {work} is no service</source>
        <translation>工作负载 {work} 不是服务</translation>
    </message>
    <message>
        <source>fleet {fleet} does inference only</source>
        <translation>机群 {fleet} 只做推理</translation>
    </message>
    <message>
        <source>fleet {fleet} does training only</source>
        <translation>机群 {fleet} 只做训练</translation>
    </message>
    <message>
        <source>workload {work} has no parameters: enter them or choose a model</source>
        <translation>工作负载 {work} 没有参数：请输入或选择模型</translation>
    </message>
    <message>
        <source>workload {work} has neither training tokens nor FLOPs to reduce</source>
        <translation>工作负载 {work} 没有可减少的训练词元或 FLOPs</translation>
    </message>
    <message>
        <source>workload {work} has no fleet with an accelerator of the catalog</source>
        <translation>工作负载 {work} 没有使用目录加速器的机群</translation>
    </message>
    <message>
        <source>{value} has no 2:4 sparsity (NVIDIA from Ampere, AMD from MI300)</source>
        <translation>{value} 没有 2:4 稀疏（NVIDIA 自 Ampere 起，AMD 自 MI300 起）</translation>
    </message>
    <message>
        <source>workload {work} stores its weights in {value} bits already</source>
        <translation>工作负载 {work} 的权重已以 {value} 位存储</translation>
    </message>
    <message>
        <source>workload {work} trains in {value}</source>
        <translation>工作负载 {work} 以 {value} 训练</translation>
    </message>
    <message>
        <source>workload {work} works on {value} requests at a time already</source>
        <translation>工作负载 {work} 已同时处理 {value} 个请求</translation>
    </message>
    <message>
        <source>workload {work} is a mixture of experts already</source>
        <translation>工作负载 {work} 已是混合专家模型</translation>
    </message>
    <message>
        <source>workload {work} has no experiments entered</source>
        <translation>工作负载 {work} 没有输入实验</translation>
    </message>
    <message>
        <source>workload {work} loses no time to failures</source>
        <translation>工作负载 {work} 没有故障损失的时间</translation>
    </message>
    <message>
        <source>workload {work} has no overhead of parallelism entered</source>
        <translation>工作负载 {work} 没有输入并行开销</translation>
    </message>
    <message>
        <source>workload {work} is no full fine-tuning</source>
        <translation>工作负载 {work} 不是全量微调</translation>
    </message>
    <message>
        <source>workload {work} is trained by {value} already</source>
        <translation>工作负载 {work} 已采用{value}训练</translation>
    </message>
    <message>
        <source>workload {work} has no prompt tokens</source>
        <translation>工作负载 {work} 没有提示词元</translation>
    </message>
    <message>
        <source>workload {work} is computed from the energy per item: its tokens are not known</source>
        <translation>工作负载 {work} 按每项能耗计算：其词元数未知</translation>
    </message>
    <message>
        <source>fleet {fleet} has no accelerators</source>
        <translation>机群 {fleet} 没有加速器</translation>
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
        <source>{value} is an energy attribute certificate, not a carbon credit; enter it as an energy contract</source>
        <translation>{value} 是能源属性证书，不是碳信用；请作为能源合同输入</translation>
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
        <source>the source {value} is in row {row} too; put both into one row, or name them apart</source>
        <translation>来源 {value} 也在第 {row} 行；请合并为一行，或分别命名</translation>
    </message>
    <message>
        <source>{value} is no source of the catalog; say whether it is fossil, nuclear or renewable</source>
        <translation>{value} 不是目录中的来源；请说明它是化石、核能还是可再生</translation>
    </message>
    <message>
        <source>{value} is no source of the catalog; enter its direct emission factor</source>
        <translation>{value} 不是目录中的来源；请输入其直接排放因子</translation>
    </message>
    <message>
        <source>{value}: {issued} certificates issued are more than {generation} generated plus {expired} expired</source>
        <translation>{value}：签发的证书 {issued} 多于发电 {generation} 加过期 {expired}</translation>
    </message>
    <message>
        <source>row {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>the residual mix needs at least one source with generation</source>
        <translation>剩余结构至少需要一个有发电量的来源</translation>
    </message>
    <message>
        <source>no untracked electricity is left, so there is no residual mix</source>
        <translation>没有剩下未被追踪的电量，因此没有剩余结构</translation>
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
        <source>{value} has no purchase of {year} that is in service before {other}; it has {choices}</source>
        <translation>{value} 没有 {year} 年购置且在 {other} 年之前在役的设备；有 {choices}</translation>
    </message>
    <message>
        <source>{value} has nothing in service any more when {year} begins; choose an earlier year</source>
        <translation>{value} 在 {year} 年开始时已没有在役设备；请选更早的年份</translation>
    </message>
    <message>
        <source>{value} has no accelerators yet</source>
        <translation>{value} 还没有加速器</translation>
    </message>
    <message>
        <source>the plan has no site {value}</source>
        <translation>计划没有站点 {value}</translation>
    </message>
    <message>
        <source>the performance ratio {value} is not above 0</source>
        <translation>性能比 {value} 不大于 0</translation>
    </message>
    <message>
        <source>the replacement in {value} is not after the purchase in {other}; enter the purchase year</source>
        <translation>{value} 年的更换不晚于 {other} 年的购置；请输入购置年</translation>
    </message>
    <message>
        <source>the catalog has no accelerator {value}</source>
        <translation>目录没有加速器 {value}</translation>
    </message>
    <message>
        <source>the year {value} is outside the plan, {first} to {last}</source>
        <translation>{value} 年不在计划的 {first} 至 {last} 年内</translation>
    </message>
    <message>
        <source>the year to keep to, {value}, is before the replacement in {other}</source>
        <translation>保留到的年份 {value} 早于 {other} 年的更换</translation>
    </message>
    <message>
        <source>a path needs at least one year</source>
        <translation>路径至少需要一个年份</translation>
    </message>
    <message>
        <source>the year {value} is not after the year before</source>
        <translation>{value} 年不晚于前一年份</translation>
    </message>
    <message>
        <source>{value} is not a pair of a year and a value</source>
        <translation>{value} 不是年份与数值的配对</translation>
    </message>
    <message>
        <source>a line without a year or without a value</source>
        <translation>有一行缺少年份或数值</translation>
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
        <source>{value} is no kind of step; write set, scale or lever</source>
        <translation>{value} 不是步骤种类；请写 set、scale 或 lever（措施）</translation>
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
        <source>ready power {value} W is above busy power {other} W</source>
        <translation>就绪功率 {value} W 高于忙碌功率 {other} W</translation>
    </message>
    <message>
        <source>ready power {other} W is below idle power {value} W</source>
        <translation>就绪功率 {other} W 低于空闲功率 {value} W</translation>
    </message>
    <message>
        <source>{value} is not of the form list/id/field</source>
        <translation>{value} 不符合 list/id/field 的形式</translation>
    </message>
    <message>
        <source>{value} is not list/id/field of a quantity that can have a range</source>
        <translation>{value} 不是可以有范围的量的“列表/标识/字段”</translation>
    </message>
    <message>
        <source>a range needs a low and a high, or five scores</source>
        <translation>范围需要低值和高值，或五个评分</translation>
    </message>
    <message>
        <source>a range has a low and a high or five scores, not both</source>
        <translation>范围要么有低值和高值，要么有五个评分，不能两者都有</translation>
    </message>
    <message>
        <source>the scores are five whole numbers from 1 (best) to 5</source>
        <translation>评分为五个从 1（最好）到 5 的整数</translation>
    </message>
    <message>
        <source>the low {value} is above the high {other}</source>
        <translation>低值 {value} 高于高值 {other}</translation>
    </message>
    <message>
        <source>the value {value} is not between {low} and {high}</source>
        <translation>数值 {value} 不在 {low} 和 {high} 之间</translation>
    </message>
    <message>
        <source>a range belongs to an entered value; enter the value first</source>
        <translation>范围属于输入的数值；请先输入数值</translation>
    </message>
    <message>
        <source>the value {value} is not in the range entered for it, {low} to {high}: it counts as exact</source>
        <translation>数值 {value} 不在为其输入的范围 {low} 到 {high} 之内：按精确计</translation>
    </message>
    <message>
        <source>{value} has a range in {other} too</source>
        <translation>{value} 在 {other} 中也有范围</translation>
    </message>
    <message>
        <source>95 % interval; the sensor&apos;s own error comes on top</source>
        <translation>95 % 区间；传感器自身误差另计</translation>
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
        <source>the workload needs a fleet that does it</source>
        <translation>工作负载需要承担它的机群</translation>
    </message>
    <message>
        <source>the workload needs parameters, or a model of the catalog that gives them</source>
        <translation>工作负载需要参数，或提供参数的目录模型</translation>
    </message>
    <message>
        <source>{value} billion active parameters are more than all {other} billion</source>
        <translation>激活参数 {value} 十亿多于全部 {other} 十亿</translation>
    </message>
    <message>
        <source>the training needs tokens or FLOPs, or a model of the catalog whose tokens are known</source>
        <translation>训练需要词元数或 FLOPs，或词元数已知的目录模型</translation>
    </message>
    <message>
        <source>FLOPs are entered, so the {count} tokens are not used; keep one of the two</source>
        <translation>已输入 FLOPs，因此不使用 {count} 个词元；请保留其一</translation>
    </message>
    <message>
        <source>distillation needs the parameters of the teacher</source>
        <translation>蒸馏需要教师模型的参数</translation>
    </message>
    <message>
        <source>the service needs requests per day</source>
        <translation>服务需要每天的请求数</translation>
    </message>
    <message>
        <source>the course of the demand is zero in all hours, so no request counts</source>
        <translation>需求曲线在所有小时均为零，因此不计任何请求</translation>
    </message>
    <message>
        <source>a text service needs prompt or output tokens</source>
        <translation>文本服务需要提示或输出词元</translation>
    </message>
    <message>
        <source>federated training needs clients per round and rounds</source>
        <translation>联邦训练需要每轮客户端数和轮数</translation>
    </message>
    <message>
        <source>the figure of the whole server goes before its parts; clear it or the parts</source>
        <translation>整台服务器的数值优先于其各部分；请清除它或各部分</translation>
    </message>
    <message>
        <source>with the {other} it is more than 100 %; what is above is cut off</source>
        <translation>与 {other} 合计超过 100 %；超出部分截去</translation>
    </message>
    <message>
        <source>a factor per accelerator-hour counts in the cloud only; choose that arrangement or clear it</source>
        <translation>每加速器小时因子只在云中计入；请选择该方式或清除</translation>
    </message>
    <message>
        <source>a provider&apos;s factor counts in colocation and in the cloud only; choose the arrangement or clear it</source>
        <translation>服务商因子只在托管和云中计入；请选择该方式或清除</translation>
    </message>
    <message>
        <source>the factor per accelerator-hour goes before the one per kWh; keep one of the two</source>
        <translation>每加速器小时因子优先于每 kWh 因子；请保留其一</translation>
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
        <source>the first year of the vintage {value} is after its last year {other}</source>
        <translation>发电年份的首年 {value} 晚于末年 {other}</translation>
    </message>
    <message>
        <source>{value} is no certificate; choose the kind that goes with it</source>
        <translation>{value} 不是证书；请选择与之相符的种类</translation>
    </message>
    <message>
        <source>the first year {value} is after the last year {other}</source>
        <translation>起始年 {value} 晚于终止年 {other}</translation>
    </message>
    <message>
        <source>the last year in service {other} is before the purchase in {value}</source>
        <translation>最后服役年 {other} 早于 {value} 年的购置</translation>
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
        <source>the target needs a target value or a reduction</source>
        <translation>目标需要目标值或减排比例</translation>
    </message>
    <message>
        <source>the target value goes before the reduction; keep one of the two</source>
        <translation>目标值优先于减排比例；请保留其一</translation>
    </message>
    <message>
        <source>a fixed percentage per year needs the reduction per year</source>
        <translation>每年固定百分比需要每年减排</translation>
    </message>
    <message>
        <source>a budget path needs the budget</source>
        <translation>预算路径需要预算</translation>
    </message>
    <message>
        <source>the target year {value} is not after the base year {other}</source>
        <translation>目标年 {value} 不晚于基准年 {other}</translation>
    </message>
    <message>
        <source>the net-zero year {value} is not after the base year {other}</source>
        <translation>净零年 {value} 不晚于基准年 {other}</translation>
    </message>
    <message>
        <source>{measure} shall rise: choose the path linear or limit, with a target value</source>
        <translation>{measure}应上升：请选择直线或限值路径，并输入目标值</translation>
    </message>
    <message>
        <source>{measure} is a ratio, which has no budget; choose another path</source>
        <translation>{measure}为比值，没有预算；请选择其他路径</translation>
    </message>
    <message>
        <source>{measure} is a figure of the whole plan; leave the site empty</source>
        <translation>{measure}为整个计划的数字；站点请留空</translation>
    </message>
    <message>
        <source>only the balance after credits can be below 0</source>
        <translation>只有扣除碳信用后的余额可低于 0</translation>
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
        <source>{value} is not a year with a value, for example 2026: 0.38; 2035: 0.12</source>
        <translation>{value} 不是带数值的年份，例如 2026: 0.38; 2035: 0.12</translation>
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
        <source>The recording holds no samples of this GPU over time, so nothing can be calibrated with it.</source>
        <translation>记录中没有此 GPU 随时间的样本，因此无法用于校准。</translation>
    </message>
    <message>
        <source>The recording holds energies of whole runs and no course over time, so nothing can be calibrated with it.</source>
        <translation>记录只有整次运行的能耗，没有随时间的走势，因此无法用于校准。</translation>
    </message>
    <message>
        <source>This GPU reports no power, so nothing can be calibrated with it.</source>
        <translation>此 GPU 不报告功率，因此无法用于校准。</translation>
    </message>
    <message>
        <source>This is the demonstration device; its figures are made up and are no measurement.</source>
        <translation>这是演示设备；数字为虚构，并非测量。</translation>
    </message>
    <message>
        <source>Utilization is not reported; idle levels and the curve cannot be told from power alone.</source>
        <translation>未报告利用率；仅凭功率无法区分空闲水平和曲线。</translation>
    </message>
    <message>
        <source>Idle power needs at least {needed} s with utilization 0, from {after} s after the last load on; the recording holds {seconds} s.</source>
        <translation>空闲功率需要利用率为 0 的至少 {needed} s，从最后一次负载之后 {after} s 起；记录有 {seconds} s。</translation>
    </message>
    <message>
        <source>Sustained power needs at least {needed} s without a gap; the recording holds {seconds} s.</source>
        <translation>持续功率需要至少 {needed} s 无中断；记录有 {seconds} s。</translation>
    </message>
    <message>
        <source>A power curve needs at least {needed} stretches of {width} s; the recording holds {count}.</source>
        <translation>功率曲线需要至少 {needed} 段、每段 {width} s；记录有 {count} 段。</translation>
    </message>
    <message>
        <source>Power does not rise with utilization in this recording, so there is no power curve.</source>
        <translation>此记录中功率不随利用率上升，因此没有功率曲线。</translation>
    </message>
    <message>
        <source>no interval: only {count} blocks of 10 s</source>
        <translation>无区间：只有 {count} 个 10 s 区块</translation>
    </message>
    <message>
        <source>Straight line by default: {count} distinct levels of utilization were seen, and 4 are needed to tell a bent curve.</source>
        <translation>默认为直线：观察到 {count} 个不同的利用率水平，判断弯曲曲线需要 4 个。</translation>
    </message>
    <message>
        <source>Straight line: no bent curve fits better by more than 4 in AICc.</source>
        <translation>直线：没有弯曲曲线的 AICc 优势超过 4。</translation>
    </message>
    <message>
        <source>The {family} curve fits better than a straight line by {delta} in AICc.</source>
        <translation>{family} 曲线的 AICc 比直线优 {delta}。</translation>
    </message>
    <message>
        <source>The load changes so often that stretches after a step were kept.</source>
        <translation>负载变化频繁，因此保留了阶跃之后的片段。</translation>
    </message>
    <message>
        <source>Bare and ready idle were told apart by the list of programs on the GPU.</source>
        <translation>裸空闲与就绪空闲按 GPU 上的程序列表区分。</translation>
    </message>
    <message>
        <source>Bare and ready idle were told apart by the memory in use (above {limit} MiB a context counts as loaded), because the recording lists no programs.</source>
        <translation>裸空闲与就绪空闲按已用显存区分（高于 {limit} MiB 计为已加载上下文），因为记录未列出程序。</translation>
    </message>
    <message>
        <source>Whether a context was loaded while idle is not reported; the value counts as idle power.</source>
        <translation>未报告空闲时是否加载了上下文；该数值计为空闲功率。</translation>
    </message>
    <message>
        <source>Sustained power is {percent} % of the enforced limit: the sensor is suspicious.</source>
        <translation>持续功率为强制上限的 {percent} %：传感器可疑。</translation>
    </message>
    <message>
        <source>Power is a mean over 1 s or more on this card or in this log; steps look like ramps.</source>
        <translation>此卡或此日志中的功率为 1 s 或更长的均值；阶跃显示为斜坡。</translation>
    </message>
    <message>
        <source>One sample every {seconds} s: power between is not seen.</source>
        <translation>每 {seconds} s 一个样本：其间的功率不可见。</translation>
    </message>
    <message>
        <source>The curve holds for workloads like the recorded one: utilization says little about the load.</source>
        <translation>该曲线适用于与所记录的相似的工作负载：利用率对负荷的说明有限。</translation>
    </message>
    <message>
        <source>Sensor: about +/-{usual} % for this card, worst seen {worst} %; it applies to all values, does not shrink with time and is in none of the intervals.</source>
        <translation>传感器：此卡约 +/-{usual} %，已见最差 {worst} %；适用于所有数值，不随时间缩小，也不在任何区间内。</translation>
    </message>
    <message>
        <source>Power is that of the board; the server&apos;s processors, memory, fans and supply are not in it.</source>
        <translation>功率为板卡功率；不含服务器的处理器、内存、风扇和电源。</translation>
    </message>
    <message>
        <source>The GPU was {kelvin} K warmer at the end; hotter chips draw more.</source>
        <translation>GPU 结束时高出 {kelvin} K；芯片越热用电越多。</translation>
    </message>
    <message>
        <source>The calibration holds no value that a fleet can use.</source>
        <translation>校准没有机群可用的数值。</translation>
    </message>
    <message>
        <source>the fleet has no TDP, which a power curve needs; enter it or choose an accelerator</source>
        <translation>机群没有 TDP，而功率曲线需要 TDP；请输入或选择加速器</translation>
    </message>
    <message>
        <source>{count} measured values from {recording}</source>
        <translation>来自 {recording} 的 {count} 个实测值</translation>
    </message>
    <message>
        <source>One of the two recordings reports no power.</source>
        <translation>两份记录中有一份没有功率。</translation>
    </message>
    <message>
        <source>Comparing needs at least {needed} s in each recording.</source>
        <translation>比较要求每份记录至少 {needed} s。</translation>
    </message>
    <message>
        <source>The recordings are of different devices: {first} and {second}.</source>
        <translation>两份记录来自不同设备：{first} 和 {second}。</translation>
    </message>
    <message>
        <source>The GPU was {kelvin} K apart in temperature; hotter chips draw more.</source>
        <translation>GPU 温度相差 {kelvin} K；芯片越热用电越多。</translation>
    </message>
    <message>
        <source>The difference is smaller than its interval: these recordings do not show one.</source>
        <translation>差异小于其区间：这些记录未显示出差异。</translation>
    </message>
    <message>
        <source>On one and the same card the sensor&apos;s bias largely cancels in a share; on two cards it does not.</source>
        <translation>在同一张卡上，传感器偏差在比例中大多抵消；在两张卡上则不会。</translation>
    </message>
    <message>
        <source>At the fleet&apos;s utilization and size, with busy power changed by {percent} %: {kwh} kWh, {kg} kg CO2e and {cost} {currency} a year.</source>
        <translation>按机群的利用率和规模，忙碌功率改变 {percent} % 时：每年 {kwh} kWh、{kg} kg CO2e、{cost} {currency}。</translation>
    </message>
    <message>
        <source>There is no GPU {gpu} in the recording; it has {choices}.</source>
        <translation>记录中没有 GPU {gpu}；有 {choices}。</translation>
    </message>
    <message>
        <source>The window is under 10 s: take the interval seriously, or mark a longer one.</source>
        <translation>窗口短于 10 s：请重视区间，或标记更长的窗口。</translation>
    </message>
    <message>
        <source>the straight line at utilization 0; idle itself was too short to measure</source>
        <translation>直线在利用率 0 处的值；空闲本身太短，无法测量</translation>
    </message>
    <message>
        <source>bare idle was not measured; it is not above ready idle</source>
        <translation>未测量裸空闲；它不高于就绪空闲</translation>
    </message>
    <message>
        <source>The limit of {device} is {limit} W and the TDP of the fleet {tdp} W: is it the same accelerator?</source>
        <translation>{device} 的上限为 {limit} W，机群的 TDP 为 {tdp} W：是否为同一加速器？</translation>
    </message>
    <message>
        <source>with this change the fleet would draw less busy than idle</source>
        <translation>此更改会使机群忙碌时比空闲时用电少</translation>
    </message>
    <message>
        <source>the work would need more than all of the fleet&apos;s time</source>
        <translation>工作所需时间将超过机群的全部时间</translation>
    </message>
    <message>
        <source>The fleet&apos;s utilization is a series and stays as it is; only its power changes.</source>
        <translation>机群的利用率为序列，保持不变；只改变功率。</translation>
    </message>
    <message>
        <source>There is no marked window {mark} in {recording}.</source>
        <translation>{recording} 中没有标记的窗口 {mark}。</translation>
    </message>
    <message>
        <source>GPU profiling is not installed: the Python package nvidia-ml-py is missing. Install it with: pip install nvidia-ml-py</source>
        <translation>未安装 GPU 测量组件：缺少 Python 包 nvidia-ml-py。请安装：pip install nvidia-ml-py</translation>
    </message>
    <message>
        <source>The outdated Python package pynvml hides NVIDIA&apos;s own one. Remove it with: pip uninstall pynvml; then install NVIDIA&apos;s again with: pip install --force-reinstall nvidia-ml-py</source>
        <translation>过时的 Python 包 pynvml 遮盖了 NVIDIA 自己的包。请删除：pip uninstall pynvml；然后重新安装 NVIDIA 的包：pip install --force-reinstall nvidia-ml-py</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found on this computer.</source>
        <translation>本机未找到 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed but not running; load it or restart the computer.</source>
        <translation>NVIDIA 驱动程序已安装但未运行；请加载或重新启动计算机。</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while the computer ran; restart the computer.</source>
        <translation>NVIDIA 驱动程序在计算机运行期间更新过；请重新启动计算机。</translation>
    </message>
    <message>
        <source>The system refuses access to the NVIDIA driver; ask the administrator for the right to use the GPU.</source>
        <translation>系统拒绝访问 NVIDIA 驱动程序；请向管理员申请使用 GPU 的权限。</translation>
    </message>
    <message>
        <source>The NVIDIA driver works but finds no GPU in this computer.</source>
        <translation>NVIDIA 驱动程序正常，但本机没有 GPU。</translation>
    </message>
    <message>
        <source>There is no GPU {index}; this computer has {choices}.</source>
        <translation>没有 GPU {index}；本机有 {choices}。</translation>
    </message>
    <message>
        <source>The GPU does not answer any more (it fell off the bus); what was measured is kept. Restart the computer.</source>
        <translation>GPU 不再响应（已脱离总线）；已测数据保留。请重新启动计算机。</translation>
    </message>
    <message>
        <source>The GPU must be reset before it can be measured; what was measured is kept.</source>
        <translation>GPU 须重置后才能测量；已测数据保留。</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer within {seconds} seconds.</source>
        <translation>NVIDIA 驱动程序在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The measuring process ended unexpectedly; what was measured until then is kept.</source>
        <translation>测量进程意外结束；此前的测量数据保留。</translation>
    </message>
    <message>
        <source>The measuring process could not be started ({reason}).</source>
        <translation>测量进程无法启动（{reason}）。</translation>
    </message>
    <message>
        <source>The NVIDIA driver reports an error: {reason}.</source>
        <translation>NVIDIA 驱动程序报告错误：{reason}。</translation>
    </message>
    <message>
        <source>The recording cannot be written to {file}: {reason}.</source>
        <translation>无法将记录写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>This is a demonstration: the figures are made up by the program, no GPU is measured.</source>
        <translation>这是演示：数字由程序虚构，没有测量 GPU。</translation>
    </message>
    <message>
        <source>The GPU is divided into instances (MIG). Power and energy are those of the whole board; utilization is not reported.</source>
        <translation>GPU 已划分为实例 (MIG)。功率和能耗为整块板卡的数值；不报告利用率。</translation>
    </message>
    <message>
        <source>This is a virtual GPU; its host keeps power and energy to itself.</source>
        <translation>这是虚拟 GPU；功率和能耗只有其宿主机可见。</translation>
    </message>
    <message>
        <source>Under Windows Subsystem for Linux the list of processes is not reported.</source>
        <translation>在 Windows Subsystem for Linux 下不报告进程列表。</translation>
    </message>
    <message>
        <source>This GPU does not report its power, so no energy can be measured.</source>
        <translation>此 GPU 不报告功率，因此无法测量能耗。</translation>
    </message>
    <message>
        <source>This GPU has no energy counter; energy is integrated from its power.</source>
        <translation>此 GPU 没有能量计数器；能耗由功率积分得出。</translation>
    </message>
    <message>
        <source>This GPU reports power as an average over one second; short peaks are not seen.</source>
        <translation>此 GPU 报告一秒平均功率；短峰值不可见。</translation>
    </message>
    <message>
        <source>This GPU reports the power of the whole module, which includes the processor beside it.</source>
        <translation>此 GPU 报告整个模块的功率，含旁边的处理器。</translation>
    </message>
    <message>
        <source>This GPU is asleep; measuring wakes it and keeps it awake.</source>
        <translation>此 GPU 处于休眠；测量会唤醒它并使其保持唤醒。</translation>
    </message>
    <message>
        <source>Other programs use this GPU too; the figures are those of the whole GPU.</source>
        <translation>其他程序也在使用此 GPU；数字为整块 GPU 的数值。</translation>
    </message>
    <message>
        <source>{file} is not a recording of this program</source>
        <translation>{file} 不是本程序的记录</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program (format {version}); update the program</source>
        <translation>{file} 由本程序的较新版本生成（格式 {version}）；请更新程序</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>Measured by the GPU&apos;s own energy counter; it agrees with the integrated power to {percent} %.</source>
        <translation>由 GPU 自身的能量计数器测得；与积分功率相差在 {percent} % 以内。</translation>
    </message>
    <message>
        <source>Measured by the GPU&apos;s own energy counter; the measurement is too short to check it closely (the integrated power differs by {percent} %).</source>
        <translation>由 GPU 自身的能量计数器测得；测量太短，无法严格核对（积分功率相差 {percent} %）。</translation>
    </message>
    <message>
        <source>Measured by the GPU&apos;s own energy counter; there is no power reading to check it against.</source>
        <translation>由 GPU 自身的能量计数器测得；没有可供核对的功率读数。</translation>
    </message>
    <message>
        <source>Integrated from power: this GPU has no energy counter.</source>
        <translation>由功率积分：此 GPU 没有能量计数器。</translation>
    </message>
    <message>
        <source>Integrated from power: the energy counter differs from it by {percent} %, more than {limit} %, and is not trusted.</source>
        <translation>由功率积分：能量计数器与之相差 {percent} %，超过 {limit} %，不予采信。</translation>
    </message>
    <message>
        <source>Integrated from power: the energy counter covers too little of this window.</source>
        <translation>由功率积分：能量计数器在此窗口中覆盖太少。</translation>
    </message>
    <message>
        <source>Neither power nor energy is reported in this window.</source>
        <translation>此窗口既未报告功率也未报告能耗。</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>clocks set by an application</source>
        <translation>由应用程序设定频率</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>硬件降频</translation>
    </message>
    <message>
        <source>sync boost</source>
        <translation>同步加速</translation>
    </message>
    <message>
        <source>temperature (software)</source>
        <translation>温度（软件）</translation>
    </message>
    <message>
        <source>temperature (hardware)</source>
        <translation>温度（硬件）</translation>
    </message>
    <message>
        <source>power brake by the supply</source>
        <translation>电源功率制动</translation>
    </message>
    <message>
        <source>display clocks</source>
        <translation>显示频率</translation>
    </message>
    <message>
        <source>{title}: {samples} samples of {gpus} GPUs over {seconds} s</source>
        <translation>{title}：{gpus} 个 GPU 的 {samples} 个样本，时长 {seconds} s</translation>
    </message>
    <message>
        <source>{title}: {windows} windows with energies</source>
        <translation>{title}：{windows} 个带能耗的窗口</translation>
    </message>
    <message>
        <source>rows skipped: {count} ({reason})</source>
        <translation>跳过的行：{count}（{reason}）</translation>
    </message>
    <message>
        <source>cells skipped: {count} ({reason})</source>
        <translation>跳过的单元格：{count}（{reason}）</translation>
    </message>
    <message>
        <source>series skipped: {count} ({reason})</source>
        <translation>跳过的序列：{count}（{reason}）</translation>
    </message>
    <message>
        <source>the last line is cut off</source>
        <translation>最后一行被截断</translation>
    </message>
    <message>
        <source>not as many cells as the heading: {cells} instead of {width}</source>
        <translation>单元格数与表头不符：{cells} 而非 {width}</translation>
    </message>
    <message>
        <source>the heading is repeated</source>
        <translation>表头重复</translation>
    </message>
    <message>
        <source>the time cannot be read</source>
        <translation>无法读取时间</translation>
    </message>
    <message>
        <source>the duration cannot be read</source>
        <translation>无法读取时长</translation>
    </message>
    <message>
        <source>{column} is {value}</source>
        <translation>{column} 为 {value}</translation>
    </message>
    <message>
        <source>{column} is no number: {value}</source>
        <translation>{column} 不是数字：{value}</translation>
    </message>
    <message>
        <source>{series} is not used here</source>
        <translation>此处不使用 {series}</translation>
    </message>
    <message>
        <source>{series} names neither W nor %</source>
        <translation>{series} 既未标明 W 也未标明 %</translation>
    </message>
    <message>
        <source>{series}: a MIG instance repeats its board; one is taken, nothing is summed</source>
        <translation>{series}：MIG 实例重复其板卡；只取一个，不求和</translation>
    </message>
    <message>
        <source>{series}: the same GPU twice; one is taken, nothing is summed</source>
        <translation>{series}：同一 GPU 出现两次；只取一个，不求和</translation>
    </message>
    <message>
        <source>{series} is not used beside the utilization</source>
        <translation>已有利用率，不使用 {series}</translation>
    </message>
    <message>
        <source>the line is cut off or not understood</source>
        <translation>该行被截断或无法理解</translation>
    </message>
    <message>
        <source>run {number} has {cells} of {width} fields (CodeCarbon 3.2.9 to 3.3.0 lose empty ones) and cannot be put right</source>
        <translation>运行 {number} 有 {width} 个字段中的 {cells} 个（CodeCarbon 3.2.9 至 3.3.0 会丢失空字段），无法修正</translation>
    </message>
    <message>
        <source>0 kWh beside a GPU means not reported, so the energy of the GPUs is unknown</source>
        <translation>GPU 旁的 0 kWh 表示未报告，因此 GPU 的能耗未知</translation>
    </message>
    <message>
        <source>0 J: the window is shorter than the counter&apos;s period, so its energy is unknown</source>
        <translation>0 J：窗口短于计数器周期，因此能耗未知</translation>
    </message>
    <message>
        <source>The file has no heading. Which value does each column hold?</source>
        <translation>文件没有表头。各列是什么数值？</translation>
    </message>
    <message>
        <source>The log has no times. How many seconds lie between its rows?</source>
        <translation>日志没有时间。各行相隔多少秒？</translation>
    </message>
    <message>
        <source>When did the log start? This may stay empty.</source>
        <translation>日志何时开始？可以留空。</translation>
    </message>
    <message>
        <source>Windows lie inside each other. Which ones do you want?</source>
        <translation>窗口相互嵌套。需要哪些？</translation>
    </message>
    <message>
        <source>The file has no heading; the columns were told by their values: {columns}.</source>
        <translation>文件没有表头；按数值判断各列：{columns}。</translation>
    </message>
    <message>
        <source>The log has no times; its rows are taken to be {seconds} s apart.</source>
        <translation>日志没有时间；各行按相隔 {seconds} s 处理。</translation>
    </message>
    <message>
        <source>{count} rows are earlier than the row before (was the clock set back?); the samples were put in order of time.</source>
        <translation>{count} 行早于前一行（时钟是否被调回？）；样本已按时间排序。</translation>
    </message>
    <message>
        <source>The log names no time zone; its times are taken as they stand.</source>
        <translation>日志未注明时区；时间按原样采用。</translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>未使用：{columns}。</translation>
    </message>
    <message>
        <source>{tool} writes power in whole watts.</source>
        <translation>{tool} 以整瓦记录功率。</translation>
    </message>
    <message>
        <source>The energy counter counts from the start of the driver; differences are used.</source>
        <translation>能量计数器从驱动程序启动时计起；取差值。</translation>
    </message>
    <message>
        <source>Power and energy are those of whole boards, not of MIG instances.</source>
        <translation>功率和能耗为整块板卡的数值，不是 MIG 实例的数值。</translation>
    </message>
    <message>
        <source>The file holds one instant: the power at that moment, no course over time.</source>
        <translation>文件只有一个瞬间：该时刻的功率，没有随时间的走势。</translation>
    </message>
    <message>
        <source>The DCGM exporter refreshes its values every 30 s unless set otherwise.</source>
        <translation>除非另行设置，DCGM exporter 每 30 s 刷新数值。</translation>
    </message>
    <message>
        <source>The file holds energies without a course over time, so nothing can be calibrated with it.</source>
        <translation>文件只有能耗，没有随时间的走势，因此无法用于校准。</translation>
    </message>
    <message>
        <source>Run {number} has {cells} of {width} fields (CodeCarbon 3.2.9 to 3.3.0 lose empty ones); it was put right by its values. Empty: {missing}.</source>
        <translation>运行 {number} 有 {width} 个字段中的 {cells} 个（CodeCarbon 3.2.9 至 3.3.0 会丢失空字段）；已按数值修正。空字段：{missing}。</translation>
    </message>
    <message>
        <source>MLflow writes means of 10 s, rounded to 0.1, unless set otherwise.</source>
        <translation>除非另行设置，MLflow 写入 10 s 均值，舍入到 0.1。</translation>
    </message>
    <message>
        <source>The file holds {count} runs; each GPU of each run stands by itself.</source>
        <translation>文件有 {count} 次运行；每次运行的每个 GPU 单独列出。</translation>
    </message>
    <message>
        <source>The log holds means of each interval.</source>
        <translation>日志为各时段的均值。</translation>
    </message>
    <message>
        <source>Logging was started again {count} times in this file.</source>
        <translation>此文件中记录重新开始了 {count} 次。</translation>
    </message>
    <message>
        <source>The log holds the power of the chip only, not of the board; it is not used.</source>
        <translation>日志只有芯片功率而非板卡功率；不使用。</translation>
    </message>
    <message>
        <source>GPU {gpu} reports no power in this file.</source>
        <translation>GPU {gpu} 在此文件中没有功率。</translation>
    </message>
    <message>
        <source>GPUs of several hosts or runs have new numbers here: {gpus}.</source>
        <translation>来自多台主机或多次运行的 GPU 在此重新编号：{gpus}。</translation>
    </message>
    <message>
        <source>the file looks like {title}, but holds no row that can be read</source>
        <translation>文件像是 {title}，但没有可读取的行</translation>
    </message>
    <message>
        <source>the file looks like {title}, but is damaged</source>
        <translation>文件像是 {title}，但已损坏</translation>
    </message>
    <message>
        <source>{named} columns are named, and the file has {width}</source>
        <translation>指定了 {named} 列，而文件有 {width} 列</translation>
    </message>
    <message>
        <source>{column} is no column of nvidia-smi that is read here</source>
        <translation>{column} 不是此处读取的 nvidia-smi 列</translation>
    </message>
    <message>
        <source>the file has no heading and no column that looks like watts; say what its columns are</source>
        <translation>文件没有表头，也没有像瓦特的列；请说明各列的含义</translation>
    </message>
    <message>
        <source>the seconds between rows must be above 0 and at most 3600</source>
        <translation>各行相隔的秒数须大于 0 且不超过 3600</translation>
    </message>
    <message>
        <source>{value} is no time; write for example 2026-11-20 09:15:00</source>
        <translation>{value} 不是时间；例如写 2026-11-20 09:15:00</translation>
    </message>
    <message>
        <source>the Prometheus answer is cut off or damaged: it is no valid JSON</source>
        <translation>Prometheus 的应答被截断或损坏：不是有效的 JSON</translation>
    </message>
    <message>
        <source>Prometheus answered with an error instead of data: {reason}</source>
        <translation>Prometheus 返回错误而非数据：{reason}</translation>
    </message>
    <message>
        <source>the Prometheus answer holds no series by GPU</source>
        <translation>Prometheus 的应答没有按 GPU 的序列</translation>
    </message>
    <message>
        <source>no power, energy or utilization of a GPU is in the file</source>
        <translation>文件中没有 GPU 的功率、能耗或利用率</translation>
    </message>
    <message>
        <source>the Grafana export holds no series in watts or percent</source>
        <translation>Grafana 导出没有以瓦或百分比表示的序列</translation>
    </message>
    <message>
        <source>the Zeus log names no GPU</source>
        <translation>Zeus 日志没有注明 GPU</translation>
    </message>
    <message>
        <source>the log has no window {name}</source>
        <translation>日志没有窗口 {name}</translation>
    </message>
    <message>
        <source>no system metrics of a GPU are there</source>
        <translation>没有 GPU 的系统指标</translation>
    </message>
    <message>
        <source>the folder holds no system metrics of MLflow</source>
        <translation>文件夹没有 MLflow 的系统指标</translation>
    </message>
    <message>
        <source>the folder holds more than {limit} metrics; choose the folder of one run</source>
        <translation>文件夹的指标超过 {limit} 个；请选择单次运行的文件夹</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file is larger than {limit} MB; split it first</source>
        <translation>文件大于 {limit} MB；请先拆分</translation>
    </message>
    <message>
        <source>the file is no text, so it is no log that can be read here</source>
        <translation>文件不是文本，因此不是此处可读取的日志</translation>
    </message>
    <message>
        <source>this is no log of a known tool; known are {tools}</source>
        <translation>这不是已知工具的日志；已知的有 {tools}</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}：{problem}</translation>
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
        <source>Train and serve</source>
        <translation>训练与服务</translation>
    </message>
    <message>
        <source>A company trains a model of 8 billion parameters, fine-tunes it each month and answers requests with it.</source>
        <translation>一家公司训练 80 亿参数的模型，每月微调，并用它响应请求。</translation>
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
    <name>DemoBadge</name>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The figures are made up by the program; no GPU is measured.</source>
        <translation>数字由程序虚构；没有测量 GPU。</translation>
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
    <name>DisclosurePanel</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What the GHG Protocol Scope 2 Guidance (2015) and ESRS E1-6 ask to be told beside the figures. Copy takes the table into a report.</source>
        <translation>GHG Protocol 范围二指南（2015）和 ESRS E1-6 要求在数字旁说明的内容。“复制”可把表格带入报告。</translation>
    </message>
    <message>
        <source>Disclosure of scope 2</source>
        <translation>范围二披露</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Site, instrument or target</source>
        <translation>站点、工具或目标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>% of scope 2</source>
        <translation>占范围二 %</translation>
    </message>
    <message>
        <source>Source or reason</source>
        <translation>来源或原因</translation>
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
    <name>EffectGrid</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Outside the halls (clients, network)</source>
        <translation>机房之外（客户端、网络）</translation>
    </message>
    <message>
        <source>of it the measure itself</source>
        <translation>其中措施自身</translation>
    </message>
    <message>
        <source>of it what follows in the plan</source>
        <translation>其中随计划而来</translation>
    </message>
</context>
<context>
    <name>EmbodiedDialog</name>
    <message>
        <source>Embodied carbon: parts and methods</source>
        <translation>隐含碳：部分与方法</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Parts of one server</source>
        <translation>一台服务器的各部分</translation>
    </message>
    <message>
        <source>Only the figure of the plan enters a result. Carbon in full and carbon spread over the lifetime are two views of the same emissions and are never added.</source>
        <translation>只有计划的数值进入结果。全额计算的碳与按寿命分摊的碳是同一排放的两种视图，绝不相加。</translation>
    </message>
    <message>
        <source>{fleet}: one {accelerator}, by method</source>
        <translation>{fleet}：一块 {accelerator}，按方法</translation>
    </message>
    <message>
        <source>Nobody has published another figure for this accelerator.</source>
        <translation>没有其他人公布此加速器的数值。</translation>
    </message>
    <message>
        <source>The largest figure is {times} times the smallest for the same hardware: they do not count the same parts, and they assume other lifetimes.</source>
        <translation>相同硬件的最大数值是最小数值的 {times} 倍：所计部分不同，假设的寿命也不同。</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>本计划</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂e</translation>
    </message>
    <message>
        <source>Lifetime, years</source>
        <translation>寿命，年</translation>
    </message>
    <message>
        <source>kg a year of life</source>
        <translation>每寿命年 kg</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>One server without its accelerators: {kg} kg CO₂e</source>
        <translation>一台服务器（不含加速器）：{kg} kg CO₂e</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>% of the server</source>
        <translation>占服务器的 %</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
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
        <source>Residual mix…</source>
        <translation>剩余结构…</translation>
    </message>
    <message>
        <source>Calculate the residual mix of a market from generation and certificates (Ctrl+Shift+M)</source>
        <translation>由发电量和证书计算一个市场的剩余结构 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Show what covers the electricity of the sites</source>
        <translation>显示站点用电的覆盖情况</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Carbon-free energy by the hour</source>
        <translation>逐时无碳能源</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>Certificates, power purchase agreements and supplier rates act on market-based scope 2.</source>
        <translation>绿证、购电协议和供应商费率只影响基于市场的范围二。</translation>
    </message>
    <message>
        <source>Contracts cover scope 2 only. What an operator or cloud provider answers for (categories 8 and 1) is location-based or provider-stated in both totals.</source>
        <translation>合同只覆盖范围二。运营商或云服务商负责的部分（类别 8 和 1）在两种总量中均基于位置或采用服务商声明的数值。</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Totals</source>
        <translation>总量</translation>
    </message>
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
        <source>Range of the value…</source>
        <translation>数值的范围…</translation>
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
        <source>Pictures</source>
        <translation>图</translation>
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
    <name>EvidenceTable</name>
    <message>
        <source>What was compared</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>range assumed</source>
        <translation>范围为假设</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
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
    <message>
        <source>This figure is no longer in the plan.</source>
        <translation>此数字已不在计划中。</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>有多可靠？</translation>
    </message>
    <message>
        <source>95 % interval: {interval}</source>
        <translation>95% 区间：{interval}</translation>
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
        <source>Who runs the hall</source>
        <translation>机房的运营</translation>
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
        <source>Tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Generators and refrigerant</source>
        <translation>发电机与制冷剂</translation>
    </message>
    <message>
        <source>EU reporting</source>
        <translation>欧盟报告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Federated training</source>
        <translation>联邦训练</translation>
    </message>
    <message>
        <source>Demand of a service</source>
        <translation>服务需求</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>Layout of the model</source>
        <translation>模型结构</translation>
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
        <source>Data transfer</source>
        <translation>数据传输</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>寿命结束</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Growth and purchases</source>
        <translation>增长与购置</translation>
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
        <source>Strike price</source>
        <translation>执行价</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Source of the electricity</source>
        <translation>电力来源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Quality criteria</source>
        <translation>质量标准</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>逆转</translation>
    </message>
    <message>
        <source>Performance and power</source>
        <translation>性能和功率</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>功能单位</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reduction by year</source>
        <translation>逐年减排</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Range…</source>
        <translation>范围…</translation>
    </message>
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
    <message>
        <source>range {range}</source>
        <translation>范围 {range}</translation>
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
    <message>
        <source>Keep or replace…</source>
        <translation>保留或更换…</translation>
    </message>
    <message>
        <source>Run hardware of the selected fleet on, or replace it now: energy, carbon and cost</source>
        <translation>继续使用所选机群的硬件，或立即更换：能耗、碳和成本</translation>
    </message>
    <message>
        <source>How methods differ…</source>
        <translation>方法差异…</translation>
    </message>
    <message>
        <source>Embodied carbon of the selected fleet by part, and what published methods say of it</source>
        <translation>所选机群各部分的隐含碳，以及已公布方法给出的数值</translation>
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
    <name>GpuPage</name>
    <message>
        <source>Live GPU</source>
        <translation>实时 GPU</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>开始测量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Looking for GPUs</source>
        <translation>正在查找 GPU</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>记录文件夹</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Demonstration running</source>
        <translation>演示运行中</translation>
    </message>
    <message>
        <source>Measuring GPU</source>
        <translation>正在测量 GPU</translation>
    </message>
    <message>
        <source>Measuring paused</source>
        <translation>测量已暂停</translation>
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
    <name>ImpactsDialog</name>
    <message>
        <source>Water, waste and heat</source>
        <translation>水、废弃物与热</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>显示的年份</translation>
    </message>
    <message>
        <source>Water withdrawn by power plants is mostly returned: it stands beside the consumption and is in no sum. Leased hardware and the cloud&apos;s are not the organization&apos;s waste.</source>
        <translation>发电厂取水大部分返还：与耗水并列，不计入合计。租赁硬件和云端硬件不是本组织的废弃物。</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部站点</translation>
    </message>
    <message>
        <source>Water stress</source>
        <translation>水资源压力</translation>
    </message>
    <message>
        <source>ERF: heat reused over facility energy</source>
        <translation>ERF：余热利用量与设施能耗之比</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <translation>记录名称</translation>
    </message>
    <message>
        <source>Read again with these answers</source>
        <translation>按这些回答重新读取</translation>
    </message>
    <message>
        <source>What was read and what was left out</source>
        <translation>读取与略去的内容</translation>
    </message>
    <message>
        <source>Add as recording</source>
        <translation>添加为记录</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>略去：</translation>
    </message>
    <message>
        <source>Good to know:</source>
        <translation>须知：</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>已全部读取。</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>calculated</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Annex I: information</source>
        <translation>附件 I：信息</translation>
    </message>
    <message>
        <source>Annex II: key performance indicators</source>
        <translation>附件 II：关键绩效指标</translation>
    </message>
    <message>
        <source>Annex III: sustainability indicators</source>
        <translation>附件 III：可持续性指标</translation>
    </message>
    <message>
        <source>E1-5: energy consumption and mix</source>
        <translation>E1-5：能源消耗与结构</translation>
    </message>
    <message>
        <source>E1-6: gross emissions and intensity</source>
        <translation>E1-6：总排放与强度</translation>
    </message>
    <message>
        <source>E1-7: removals and carbon credits, in no total</source>
        <translation>E1-7：移除与碳信用，不计入总量</translation>
    </message>
    <message>
        <source>E1-8: internal carbon pricing, in no cost</source>
        <translation>E1-8：内部碳定价，不计入成本</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部站点</translation>
    </message>
    <message>
        <source>All trainings of the plan</source>
        <translation>计划的全部训练</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定义出处</translation>
    </message>
    <message>
        <source>paragraph or limit to be checked</source>
        <translation>条款或限值待核</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Groups of indicators</source>
        <translation>指标分组</translation>
    </message>
    <message>
        <source>Data centre KPIs</source>
        <translation>数据中心 KPI</translation>
    </message>
    <message>
        <source>Use of accelerators</source>
        <translation>加速器使用</translation>
    </message>
    <message>
        <source>EU report</source>
        <translation>欧盟报告</translation>
    </message>
    <message>
        <source>ESRS E1</source>
        <translation>ESRS E1 报告</translation>
    </message>
    <message>
        <source>SCI</source>
        <translation>SCI 碳强度</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Enter reserved accelerators, for their SCI</source>
        <translation>输入预留的加速器，以得出其 SCI</translation>
    </message>
    <message>
        <source>Enter servers without accelerators, for ITEUsv</source>
        <translation>输入没有加速器的服务器，用于 ITEUsv</translation>
    </message>
    <message>
        <source>See how sure the totals are, and enter ranges</source>
        <translation>查看总量有多可靠，并输入范围</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the table, to paste it into Excel</source>
        <translation>复制表格，可粘贴到 Excel</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>还没有可显示的内容</translation>
    </message>
    <message>
        <source>Add a site and a fleet: their indicators appear here, each with its standard.</source>
        <translation>添加站点和机群后，此处显示其指标及所依据的标准。</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Where a standard does not apply, or the plan does not know a figure, the cell says so. Click a value to see how it came about.</source>
        <translation>标准不适用或计划不知道数字时，单元格会注明。单击数值可查看其由来。</translation>
    </message>
    <message>
        <source>In place of ITEUsv, which leaves servers with accelerators out. These names are GreenPlanner&apos;s own; no standard defines them, except ERE of The Green Grid.</source>
        <translation>代替 ITEUsv，后者不包括带加速器的服务器。这些名称为 GreenPlanner 自用，没有标准定义，The Green Grid 的 ERE 除外。</translation>
    </message>
    <message>
        <source>Delegated Regulation (EU) 2024/1364, due yearly by 15 May from 500 kW of installed IT power. Enter what is missing on the Sites page under EU reporting. An amendment is pending; it would bring classes and drop traffic. No class limits are shipped.</source>
        <translation>授权条例 (EU) 2024/1364，已安装 IT 功率 500 kW 起须每年 5 月 15 日前报告。缺少的内容请在站点页“欧盟报告”下输入。修正案待定，将引入等级并取消流量。程序不含等级限值。</translation>
    </message>
    <message>
        <source>Paragraphs are those of ESRS Set 1. The revised standard is not mapped until its numbers are verified. Credits and the internal carbon price are in no total.</source>
        <translation>条款为 ESRS 第一套标准的条款。修订后的标准在数字核实之前不作对应。碳信用和内部碳价不计入任何总量。</translation>
    </message>
    <message>
        <source>SCI = (E × I + M) per R. I is location-based: contracts and credits do not act. Consumer and provider scores of SCI for AI are never added.</source>
        <translation>SCI = (E × I + M) / R。I 基于位置：合同和碳信用不起作用。AI 的 SCI 中使用方与提供方得分绝不相加。</translation>
    </message>
    <message>
        <source>Grades of GB 40879-2021 by PUE; the limits are to be checked. Green certificates (GEC) stand on the Energy page, CCER in the ledger of credits: an attribute is no credit.</source>
        <translation>按 PUE 划分的 GB 40879-2021 等级；限值待核。绿证 (GEC) 在能源合同页，CCER 在碳信用台账：属性不是碳信用。</translation>
    </message>
    <message>
        <source>Choose a value to see its formula and its standard here.</source>
        <translation>选择一个数值，在此查看其公式和标准。</translation>
    </message>
</context>
<context>
    <name>LeverCost</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>No cost of its own: a setting.</source>
        <translation>没有自身成本：只是设定。</translation>
    </message>
    <message>
        <source>No cost of its own: the price is in the contract.</source>
        <translation>没有自身成本：价格在合同中。</translation>
    </message>
    <message>
        <source>Setting up and testing: up to {high} once.</source>
        <translation>设置和测试：一次性最多 {high}。</translation>
    </message>
    <message>
        <source>Once: {amount}</source>
        <translation>一次性：{amount}</translation>
    </message>
    <message>
        <source>Each year: {amount}</source>
        <translation>每年：{amount}</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>assumed, until you enter your own</source>
        <translation>假设，直到您输入自己的数字</translation>
    </message>
    <message>
        <source>from published figures</source>
        <translation>取自公布数字</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>块加速器</translation>
    </message>
    <message>
        <source>No cost of its own</source>
        <translation>没有自身成本</translation>
    </message>
    <message>
        <source>once {amount}</source>
        <translation>一次性 {amount}</translation>
    </message>
    <message>
        <source>{amount} each year</source>
        <translation>每年 {amount}</translation>
    </message>
    <message>
        <source>Own cost {amounts} ({origin})</source>
        <translation>自身成本 {amounts}（{origin}）</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>LeverCostLines</name>
    <message>
        <source>Hardware, electricity, water, rent and contracts follow from the plan.</source>
        <translation>硬件、电力、水、租金和合同随计划而来。</translation>
    </message>
</context>
<context>
    <name>LeverDelegate</name>
    <message>
        <source>Not here: {why}</source>
        <translation>不适用：{why}</translation>
    </message>
</context>
<context>
    <name>LeverDetail</name>
    <message>
        <source>Effect, before it is applied</source>
        <translation>实施前的预计效果</translation>
    </message>
    <message>
        <source>Cost of the measure itself</source>
        <translation>措施自身的成本</translation>
    </message>
    <message>
        <source>Target and parameters</source>
        <translation>对象与参数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Can raise energy: {why}</source>
        <translation>可能增加能耗：{why}</translation>
    </message>
    <message>
        <source>Update step {number}</source>
        <translation>更新步骤 {number}</translation>
    </message>
    <message>
        <source>Add to scenario</source>
        <translation>加入情景</translation>
    </message>
    <message>
        <source>the model computes the effect</source>
        <translation>效果由模型计算</translation>
    </message>
    <message>
        <source>the effect is a range from the sources</source>
        <translation>效果为来源给出的范围</translation>
    </message>
    <message>
        <source>computed by the model, with a range from the sources</source>
        <translation>由模型计算，并附来源给出的范围</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quality and time: {text}</source>
        <translation>质量与时间：{text}</translation>
    </message>
    <message>
        <source>Needs: {text}</source>
        <translation>前提：{text}</translation>
    </message>
    <message>
        <source>Not together with: {text}</source>
        <translation>不可同时使用：{text}</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation>证据：{text}</translation>
    </message>
    <message>
        <source>It cannot be applied here: {why}</source>
        <translation>此处不能实施：{why}</translation>
    </message>
    <message>
        <source>One end of the range does not fit into the plan and is left out.</source>
        <translation>范围的一端不适合此计划，已略去。</translation>
    </message>
    <message>
        <source>The rent of the other hardware is not known; the change of cost leaves it out.</source>
        <translation>其他硬件的租金未知；成本变化不计它。</translation>
    </message>
    <message>
        <source>Clients and network are outside the halls; their emissions and cost are in the totals.</source>
        <translation>客户端和网络在机房之外；其排放和成本在总量中。</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算 …</translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>What the measure itself costs</source>
        <translation>措施自身的成本</translation>
    </message>
    <message>
        <source>Everything it acts on</source>
        <translation>其作用的全部对象</translation>
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
        <source>Workload {name}</source>
        <translation>工作负载 {name}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>(chosen by the program)</source>
        <translation>（由程序选择）</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未输入</translation>
    </message>
</context>
<context>
    <name>LeverGallery</name>
    <message>
        <source>Effects of levers</source>
        <translation>措施的效果</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{count} published measurements or studies</source>
        <translation>{count} 项已发布的测量或研究</translation>
    </message>
    <message>
        <source>computed by the model</source>
        <translation>由模型计算</translation>
    </message>
    <message>
        <source>estimate: no measured energy is published</source>
        <translation>估计：没有已发布的实测能耗</translation>
    </message>
    <message>
        <source>published range</source>
        <translation>公布的范围</translation>
    </message>
    <message>
        <source>assumed range</source>
        <translation>假设的范围</translation>
    </message>
    <message>
        <source>{metric}: {low} to {high} {unit}, {whose}</source>
        <translation>{metric}：{low} 至 {high} {unit}，{whose}</translation>
    </message>
    <message>
        <source>Can raise energy: {why}</source>
        <translation>可能增加能耗：{why}</translation>
    </message>
    <message>
        <source>Not here: {why}</source>
        <translation>不适用：{why}</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Difference to {name}, {years}; the range is that of the parameters below.</source>
        <translation>与“{name}”的差异，{years}；范围取自下方参数的范围。</translation>
    </message>
    <message>
        <source>Difference to what the earlier steps leave, {years}.</source>
        <translation>与前面步骤之后的差异，{years}。</translation>
    </message>
</context>
<context>
    <name>LeverList</name>
    <message>
        <source>Search levers: cooling, batch, INT4 …</source>
        <translation>搜索措施：制冷、批量、INT4 …</translation>
    </message>
    <message>
        <source>Search levers</source>
        <translation>搜索措施</translation>
    </message>
    <message>
        <source>What the levers act on</source>
        <translation>措施的作用对象</translation>
    </message>
    <message>
        <source>Show the levers, and their effects, for a part of the plan</source>
        <translation>显示针对计划某一部分的措施及其效果</translation>
    </message>
    <message>
        <source>Levers for the whole plan</source>
        <translation>针对整个计划的措施</translation>
    </message>
    <message>
        <source>Only those that can be applied here</source>
        <translation>仅显示此处可实施的</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>No lever fits: shorten the search or show those for the whole plan.</source>
        <translation>没有匹配的措施：请缩短搜索词，或显示针对整个计划的措施。</translation>
    </message>
    <message>
        <source>Levers for workload {name}</source>
        <translation>针对工作负载 {name} 的措施</translation>
    </message>
    <message>
        <source>Levers for fleet {name}</source>
        <translation>针对机群 {name} 的措施</translation>
    </message>
    <message>
        <source>Levers for site {name}</source>
        <translation>针对站点 {name} 的措施</translation>
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
        <source>Not entered here: it follows from the model.</source>
        <translation>此处未输入：由模型得出。</translation>
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
    <name>LiveGpu</name>
    <message>
        <source>limit not reported</source>
        <translation>上限未报告</translation>
    </message>
    <message>
        <source>of {limit} W</source>
        <translation>限 {limit} W</translation>
    </message>
    <message>
        <source>by its counter</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>两种方式</translation>
    </message>
    <message>
        <source>Energy by the GPU&apos;s own counter</source>
        <translation>由 GPU 自身计数器测得的能耗</translation>
    </message>
    <message>
        <source>Energy integrated from power</source>
        <translation>由功率积分的能耗</translation>
    </message>
    <message>
        <source>{text}; the two ways differ by {percent} %</source>
        <translation>{text}；两种方式相差 {percent} %</translation>
    </message>
    <message>
        <source>{text}; the two ways differ by {percent} % at most</source>
        <translation>{text}；两种方式最多相差 {percent} %</translation>
    </message>
    <message>
        <source>{known} of {count} GPUs report it</source>
        <translation>{count} 个 GPU 中 {known} 个有报告</translation>
    </message>
    <message>
        <source>of {size} GiB</source>
        <translation>共 {size} GiB</translation>
    </message>
    <message>
        <source>memory {clock}</source>
        <translation>显存 {clock}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>slows work</source>
        <translation>使工作变慢</translation>
    </message>
    <message>
        <source>Programs on the GPU: not reported.</source>
        <translation>GPU 上的程序：未报告。</translation>
    </message>
    <message>
        <source>No program uses the GPU.</source>
        <translation>没有程序使用 GPU。</translation>
    </message>
    <message>
        <source>Programs on the GPU: {names}.</source>
        <translation>GPU 上的程序：{names}。</translation>
    </message>
    <message>
        <source>Processor of this computer: {percent} %.</source>
        <translation>本机处理器：{percent} %。</translation>
    </message>
    <message>
        <source>at {site}</source>
        <translation>在 {site}</translation>
    </message>
    <message>
        <source>the plan has no site</source>
        <translation>计划没有站点</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>no units counted</source>
        <translation>未计单位</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍未结束</translation>
    </message>
    <message>
        <source>too short: 1 s at least</source>
        <translation>太短：至少 1 s</translation>
    </message>
    <message>
        <source>{joules} J per {unit} ({low} to {high})</source>
        <translation>每{unit} {joules} J（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Memory clock</source>
        <translation>显存频率</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{carbon} kg CO₂e per kWh from the grid; electricity has no price of its own here</source>
        <translation>每 kWh 电网电力 {carbon} kg CO₂e；此处电力没有单独的价格</translation>
    </message>
    <message>
        <source>{carbon} kg CO₂e and {cost} {currency} per kWh from the grid</source>
        <translation>每 kWh 电网电力 {carbon} kg CO₂e，{cost} {currency}</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>The figures are those of the whole GPU, not of one program</source>
        <translation>数字为整块 GPU 的数值，不是某个程序的数值</translation>
    </message>
    <message>
        <source>Begin a window</source>
        <translation>开始窗口</translation>
    </message>
    <message>
        <source>Mark the part that interests you, to count its steps or tokens</source>
        <translation>标记感兴趣的部分，以便统计其步数或词元</translation>
    </message>
    <message>
        <source>Count units…</source>
        <translation>统计单位…</translation>
    </message>
    <message>
        <source>Say how many steps, tokens or requests a window holds</source>
        <translation>输入窗口中有多少步、词元或请求</translation>
    </message>
    <message>
        <source>Marked windows</source>
        <translation>标记的窗口</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>自开始以来</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer at the moment. Measuring goes on when it does.</source>
        <translation>NVIDIA 驱动程序暂无响应。恢复后测量继续。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for the driver</source>
        <translation>等待驱动程序</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>{count} 个读数</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>丢失 {count} 个</translation>
    </message>
    <message>
        <source>Dropped: deadlines that passed before the GPU was read, and readings without a value.</source>
        <translation>丢失：读取 GPU 之前已过的时限，以及没有数值的读数。</translation>
    </message>
    <message>
        <source>open, from {time} on</source>
        <translation>自 {time} 起，未结束</translation>
    </message>
    <message>
        <source>longer ago: see the recording when it is stopped</source>
        <translation>时间较早：停止后请见记录</translation>
    </message>
    <message>
        <source>End the window…</source>
        <translation>结束窗口…</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>窗口 {number}</translation>
    </message>
</context>
<context>
    <name>Macc</name>
    <message>
        <source>{step} (and {count} more)</source>
        <translation>{step}（另有 {count} 项）</translation>
    </message>
    <message>
        <source>One-off cost spread over {years} years</source>
        <translation>一次性成本分摊 {years} 年</translation>
    </message>
    <message>
        <source>It is no part of the joint figures: {reason}.</source>
        <translation>未计入共同数字：{reason}。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>It cannot be done alone, it needs an earlier measure: {reason}.</source>
        <translation>不能单独实施，需要先有另一措施：{reason}。</translation>
    </message>
    <message>
        <source>needs an earlier one</source>
        <translation>需要先有另一措施</translation>
    </message>
    <message>
        <source>Emissions rise, so there is no cost per tonne.</source>
        <translation>排放上升，因此没有每吨成本。</translation>
    </message>
    <message>
        <source>raises emissions</source>
        <translation>排放上升</translation>
    </message>
    <message>
        <source>On this basis it abates nothing; a contract, for example, acts market-based only.</source>
        <translation>在此口径下没有减排；例如合同只作用于基于市场的数字。</translation>
    </message>
    <message>
        <source>abates nothing</source>
        <translation>没有减排</translation>
    </message>
    <message>
        <source>Nothing says what it costs by itself: only what it changes in energy, hardware, water and contracts is counted. A lever in place of the slider has a cost.</source>
        <translation>没有说明其自身成本：只计入它对能源、硬件、水和合同的改变。用措施代替滑块则有成本。</translation>
    </message>
    <message>
        <source>own cost not known</source>
        <translation>自身成本未知</translation>
    </message>
    <message>
        <source>Its own cost is assumed by the lever; enter yours there.</source>
        <translation>其自身成本由措施假设；请在该处输入您的数字。</translation>
    </message>
    <message>
        <source>own cost assumed</source>
        <translation>自身成本为假设</translation>
    </message>
    <message>
        <source>The rent of the new hardware is not known and not in the cost.</source>
        <translation>新硬件的租金未知，未计入成本。</translation>
    </message>
    <message>
        <source>rent not known</source>
        <translation>租金未知</translation>
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
        <source>As in the scenario</source>
        <translation>按情景中的顺序</translation>
    </message>
    <message>
        <source>By cost per tonne</source>
        <translation>按每吨成本</translation>
    </message>
    <message>
        <source>By abatement</source>
        <translation>按减排量</translation>
    </message>
    <message>
        <source>The measures are done from top to bottom; each bar shows what one adds to those before it. Moving one moves its changes in the scenario. Undo takes it back.</source>
        <translation>措施从上到下依次实施；每个条形显示一项措施在前面各项之上增加的减排。移动措施会移动它在情景中的更改，可撤销。</translation>
    </message>
    <message>
        <source>Measures that save money and emissions come first, by the money they save in all and not per tonne; then by cost per tonne; what abates nothing comes last. Each is ranked by what it does alone. The scenario stays as it is.</source>
        <translation>既省钱又减排的措施在前，按节省的总金额而不是每吨排序；其后按每吨成本；没有减排的在最后。各项按单独效果排序。情景保持不变。</translation>
    </message>
    <message>
        <source>By what each measure abates alone, the most first. The scenario stays as it is.</source>
        <translation>按各措施单独的减排量，多者在前。情景保持不变。</translation>
    </message>
    <message>
        <source>Cost is annualized: the one-off cost as an annuity over the service life, and the change of hardware (annuity), rent, electricity, contracts, water, maintenance and fuel. Credits and the internal carbon price are in no cost.</source>
        <translation>成本为年化值：一次性成本按使用年限的年金，加上硬件（年金）、租金、电力、合同、水、维护和燃料的变化。碳信用和内部碳价不在任何成本中。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Alone ({unit})</source>
        <translation>单独 ({unit})</translation>
    </message>
    <message>
        <source>In order ({unit})</source>
        <translation>按顺序 ({unit})</translation>
    </message>
    <message>
        <source>Shapley ({unit})</source>
        <translation>Shapley 值（{unit}）</translation>
    </message>
    <message>
        <source>{unit} alone</source>
        <translation>{unit} 单独</translation>
    </message>
    <message>
        <source>{unit} in order</source>
        <translation>{unit} 按顺序</translation>
    </message>
    <message>
        <source>Cost alone ({unit})</source>
        <translation>单独成本 ({unit})</translation>
    </message>
    <message>
        <source>Cost in order ({unit})</source>
        <translation>按顺序成本 ({unit})</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A lever, or the slider steps of one field.</source>
        <translation>一个措施，或一个字段的滑块步骤。</translation>
    </message>
    <message>
        <source>What the measure abates as the only one. These figures do not add up.</source>
        <translation>该措施作为唯一措施时的减排。这些数字不能相加。</translation>
    </message>
    <message>
        <source>What the measure abates after those above it. Sums to what all do together.</source>
        <translation>该措施在其上各项之后的减排。合计等于全部共同的减排。</translation>
    </message>
    <message>
        <source>The mean over all orders: a fair share that does not depend on the order. Sums as well.</source>
        <translation>所有顺序的平均值：不依赖顺序的公平份额。也可相加。</translation>
    </message>
    <message>
        <source>Annualized cost over tonnes abated, as the only measure.</source>
        <translation>作为唯一措施时，年化成本与减排吨数之比。</translation>
    </message>
    <message>
        <source>Annualized cost over tonnes abated, after the measures above it.</source>
        <translation>在其上各项之后，年化成本与减排吨数之比。</translation>
    </message>
    <message>
        <source>Annualized cost over the years shown, as the only measure; below zero it saves money.</source>
        <translation>作为唯一措施时，所示年份的年化成本；低于零表示省钱。</translation>
    </message>
    <message>
        <source>Annualized cost over the years shown, after the measures above it.</source>
        <translation>在其上各项之后，所示年份的年化成本。</translation>
    </message>
    <message>
        <source>What a reader has to know of the figures.</source>
        <translation>读者需要了解的关于这些数字的情况。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部共同</translation>
    </message>
    <message>
        <source>Baseline {base} · abated {joint} · left {left} · annualized cost {cost}</source>
        <translation>基线 {base} · 减排 {joint} · 剩余 {left} · 年化成本 {cost}</translation>
    </message>
    <message>
        <source>{count} sets of measures cannot be applied (exclusions, prerequisites); Shapley values are means over the orders that can be applied.</source>
        <translation>{count} 种措施组合不能实施（互斥、前提）；Shapley 值取可实施顺序的平均。</translation>
    </message>
    <message>
        <source>Shapley values are not computed: {count} measures would need {sets} evaluations.</source>
        <translation>未计算 Shapley 值：{count} 项措施需要 {sets} 次计算。</translation>
    </message>
    <message>
        <source>Steps on credits are no measure: credits abate nothing.</source>
        <translation>碳信用的步骤不是措施：碳信用不减排。</translation>
    </message>
    <message>
        <source>Cost per tonne ({unit}) over abatement: {basis}</source>
        <translation>每吨成本 ({unit}) 与减排：{basis}</translation>
    </message>
    <message>
        <source>Abatement in this order ({unit})</source>
        <translation>按此顺序的减排 ({unit})</translation>
    </message>
    <message>
        <source>Raises emissions (runs backwards)</source>
        <translation>排放上升（反向绘制）</translation>
    </message>
</context>
<context>
    <name>MaccPanel</name>
    <message>
        <source>Emissions</source>
        <translation>排放</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Use this order in the scenario</source>
        <translation>在情景中采用此顺序</translation>
    </message>
    <message>
        <source>Puts the changes of the scenario into the order shown; undo takes it back</source>
        <translation>把情景的更改排成所示顺序；可撤销</translation>
    </message>
    <message>
        <source>Measures, done in this order</source>
        <translation>措施，按此顺序实施</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Do this measure earlier: {name}</source>
        <translation>提前实施此措施：{name}</translation>
    </message>
    <message>
        <source>Do this measure later: {name}</source>
        <translation>推后实施此措施：{name}</translation>
    </message>
</context>
<context>
    <name>MaccView</name>
    <message>
        <source>Measures with abatement and cost</source>
        <translation>措施及其减排和成本</translation>
    </message>
    <message>
        <source>No measures to compare yet</source>
        <translation>尚无可比较的措施</translation>
    </message>
    <message>
        <source>Choose a scenario, then add levers or move sliders: each is a measure with its own bar.</source>
        <translation>选择一个情景，然后添加措施或移动滑块：每一项都是有自己条形的措施。</translation>
    </message>
    <message>
        <source>There is no abatement cost</source>
        <translation>没有减排成本</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Abatement cost</source>
        <translation>减排成本</translation>
    </message>
    <message>
        <source>The computation was canceled.</source>
        <translation>计算已取消。</translation>
    </message>
    <message>
        <source>Abated in this order</source>
        <translation>按此顺序减排</translation>
    </message>
    <message>
        <source>Annualized cost</source>
        <translation>年化成本</translation>
    </message>
    <message>
        <source>Cost per tonne</source>
        <translation>每吨成本</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What changed…</source>
        <translation>变化内容…</translation>
    </message>
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
        <source>Contents</source>
        <translation>目录</translation>
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
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Energy contracts</source>
        <translation>能源合同</translation>
    </message>
    <message>
        <source>Residual mixes</source>
        <translation>剩余结构</translation>
    </message>
    <message>
        <source>Carbon credits</source>
        <translation>碳信用</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
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
    <name>MarkDialog</name>
    <message>
        <source>Marked window</source>
        <translation>标记的窗口</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未统计</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From second</source>
        <translation>起始秒</translation>
    </message>
    <message>
        <source>To second</source>
        <translation>结束秒</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Count the steps, tokens or requests that were done inside the window: the energy of one follows. 30 seconds or more give a good figure; below 1 second none is given.</source>
        <translation>统计窗口内完成的步数、词元或请求：由此得出每个的能耗。30 秒以上数字较好；低于 1 秒不给出。</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>结束须晚于开始。</translation>
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
    <name>MixGrid</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Generated ({unit})</source>
        <translation>产生量（{unit}）</translation>
    </message>
    <message>
        <source>Issued ({unit})</source>
        <translation>签发量（{unit}）</translation>
    </message>
    <message>
        <source>Expired ({unit})</source>
        <translation>过期量（{unit}）</translation>
    </message>
    <message>
        <source>Factor (kg/kWh)</source>
        <translation>因子 (kg/kWh)</translation>
    </message>
    <message>
        <source>Left ({unit})</source>
        <translation>剩余（{unit}）</translation>
    </message>
    <message>
        <source>Factor from</source>
        <translation>因子取自</translation>
    </message>
    <message>
        <source>Certificates issued for electricity of this year, or tracked in another way</source>
        <translation>为当年电力签发的证书，或以其他方式追踪的部分</translation>
    </message>
    <message>
        <source>Certificates that nobody used before they expired; they come back</source>
        <translation>过期前无人使用的证书；它们会回到剩余结构</translation>
    </message>
    <message>
        <source>Direct emission factor of the source. Empty: that of the catalog</source>
        <translation>该来源的直接排放因子。留空：取目录的值</translation>
    </message>
    <message>
        <source>Generated - issued + expired: what no certificate tracks</source>
        <translation>发电 - 签发 + 过期：没有证书追踪的部分</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
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
        <source>Clients of federated training</source>
        <translation>联邦训练的客户端</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部站点</translation>
    </message>
    <message>
        <source>Sites and clients</source>
        <translation>站点和客户端</translation>
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
        <source>Workloads</source>
        <translation>工作负载</translation>
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
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Live GPU</source>
        <translation>实时 GPU</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>PathDialog</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Add year</source>
        <translation>添加年份</translation>
    </message>
    <message>
        <source>Remove year</source>
        <translation>删除年份</translation>
    </message>
    <message>
        <source>Each value needs a year.</source>
        <translation>每个数值都需要年份。</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>Course over the years</source>
        <translation>各年走势</translation>
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
        <source>Workload {name}</source>
        <translation>工作负载 {name}</translation>
    </message>
    <message>
        <source>Contract {name}</source>
        <translation>合同 {name}</translation>
    </message>
    <message>
        <source>Residual mix {name}</source>
        <translation>剩余结构 {name}</translation>
    </message>
    <message>
        <source>Credit {name}</source>
        <translation>碳信用 {name}</translation>
    </message>
    <message>
        <source>Removal {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Servers {name}</source>
        <translation>服务器 {name}</translation>
    </message>
    <message>
        <source>Reservation {name}</source>
        <translation>预留 {name}</translation>
    </message>
    <message>
        <source>Target {name}</source>
        <translation>目标 {name}</translation>
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
        <source>Net revenue (ESRS E1-6)</source>
        <translation>净收入（ESRS E1-6）</translation>
    </message>
    <message>
        <source>Internal carbon price</source>
        <translation>内部碳价</translation>
    </message>
    <message>
        <source>Carbon credits (memo)</source>
        <translation>碳信用（备忘）</translation>
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
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>计划需要名称。</translation>
    </message>
</context>
<context>
    <name>PresetTable</name>
    <message>
        <source>Find a model by name or maker</source>
        <translation>按名称或厂商查找模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Params (bn)</source>
        <translation>参数（十亿）</translation>
    </message>
    <message>
        <source>Active (bn)</source>
        <translation>激活（十亿）</translation>
    </message>
    <message>
        <source>Tokens (bn)</source>
        <translation>词元（十亿）</translation>
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
        <source>Find a model or a measurement</source>
        <translation>查找模型或测量</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Wh per item</source>
        <translation>每项 Wh</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What measuring looks like: an example with made-up figures</source>
        <translation>测量的样子：数字为虚构的示例</translation>
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
    <name>RangeDialog</name>
    <message>
        <source>Range of a value</source>
        <translation>数值的范围</translation>
    </message>
    <message>
        <source>{mean} (mean of {count} values; the range is of the mean)</source>
        <translation>{mean}（{count} 个值的平均；范围针对平均值）</translation>
    </message>
    <message>
        <source>The range is not from these scores, but from the source or assumed.</source>
        <translation>范围不是由这些评分得出，而是取自来源或假设。</translation>
    </message>
    <message>
        <source>Enter the value itself to give it a range of your own.</source>
        <translation>请输入数值本身，才能给它自己的范围。</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Basic uncertainty</source>
        <translation>基本不确定性</translation>
    </message>
    <message>
        <source>Exact: no range</source>
        <translation>精确：无范围</translation>
    </message>
    <message>
        <source>Low and high of the 95 % interval</source>
        <translation>95% 区间的低值和高值</translation>
    </message>
    <message>
        <source>Data quality scores</source>
        <translation>数据质量评分</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>empty: an estimate of its own</source>
        <translation>留空：独立的估计</translation>
    </message>
    <message>
        <source>Values with the same word here are one estimate: they are too high or too low together.</source>
        <translation>此处写相同字样的数值是同一估计：它们同时偏高或偏低。</translation>
    </message>
    <message>
        <source>where the range comes from</source>
        <translation>范围的出处</translation>
    </message>
    <message>
        <source>Same estimate as</source>
        <translation>同一估计</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Range of {field}</source>
        <translation>{field} 的范围</translation>
    </message>
    <message>
        <source>Enter a low and a high.</source>
        <translation>请输入低值和高值。</translation>
    </message>
    <message>
        <source>No range: the value counts as exact.</source>
        <translation>无范围：数值按精确计。</translation>
    </message>
    <message>
        <source>95 % interval: {low} to {high}</source>
        <translation>95% 区间：{low} 至 {high}</translation>
    </message>
    <message>
        <source>GSD² {gsd2}: value / GSD² to value × GSD²; lognormal with mean {mean}.</source>
        <translation>GSD² {gsd2}：数值 / GSD² 至 数值 × GSD²；对数正态，均值 {mean}。</translation>
    </message>
</context>
<context>
    <name>RecordingDetail</name>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Energy and statistics</source>
        <translation>能耗与统计</translation>
    </message>
    <message>
        <source>Marked windows</source>
        <translation>标记的窗口</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>No window is marked. Mark the part of the recording that interests you and count its steps, tokens or requests: the energy of one follows.</source>
        <translation>没有标记窗口。标记记录中感兴趣的部分并统计其步数、词元或请求：由此得出每个的能耗。</translation>
    </message>
    <message>
        <source>Energies are those of all GPUs of the recording together. Low and high hold the ends of the window at 95 % and the 5 % by which the sensors may be off.</source>
        <translation>能耗为记录中全部 GPU 合计。低值和高值包含窗口两端的 95 % 区间和传感器可能的 5 % 偏差。</translation>
    </message>
    <message>
        <source>Add window…</source>
        <translation>添加窗口…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Energies that another tool measured as a whole</source>
        <translation>其他工具整体测得的能耗</translation>
    </message>
    <message>
        <source>{count} readings</source>
        <translation>{count} 个读数</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>丢失 {count} 个</translation>
    </message>
    <message>
        <source>not closed in order: what was written until then is here</source>
        <translation>未正常关闭：此前写入的内容均在</translation>
    </message>
    <message>
        <source>{count} damaged lines</source>
        <translation>{count} 行损坏</translation>
    </message>
    <message>
        <source>{seconds} s were not measured and are not in it.</source>
        <translation>有 {seconds} s 未测量，不在其中。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Energy, all GPUs</source>
        <translation>能耗，全部 GPU</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Energy a unit</source>
        <translation>每单位能耗</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Energy of the GPUs</source>
        <translation>GPU 的能耗</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>窗口 {number}</translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Recordings</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>from {tool}</source>
        <translation>来自 {tool}</translation>
    </message>
    <message>
        <source>not closed in order</source>
        <translation>未正常关闭</translation>
    </message>
</context>
<context>
    <name>RecordingsView</name>
    <message>
        <source>A recording (.gprec), or a log of nvidia-smi, DCGM/Prometheus, Grafana, CodeCarbon, Zeus, MLflow, nvitop, GPU-Z or MangoHud: what it is shows by its content</source>
        <translation>记录 (.gprec)，或 nvidia-smi、DCGM/Prometheus、Grafana、CodeCarbon、Zeus、MLflow、nvitop、GPU-Z 或 MangoHud 的日志：按内容识别类型</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Before and after a measure, and what it would save</source>
        <translation>措施前后的比较，以及可节省的量</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save or export</source>
        <translation>保存或导出</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>导出到 Excel…</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation>导出到 CSV…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Measure a GPU of this computer, open a recording that was made on a server, or import the log of another tool.</source>
        <translation>测量本机的 GPU，打开在服务器上生成的记录，或导入其他工具的日志。</translation>
    </message>
    <message>
        <source>Reading the folder of recordings</source>
        <translation>正在读取记录文件夹</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Recordings and logs (*.gprec *.csv *.txt *.json *.log *.prom);;All files (*)</source>
        <translation>记录和日志 (*.gprec *.csv *.txt *.json *.log *.prom);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>打开或导入</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder of an MLflow run…</source>
        <translation>MLflow 运行的文件夹…</translation>
    </message>
    <message>
        <source>Folder of an MLflow run</source>
        <translation>MLflow 运行的文件夹</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <translation>记录名称</translation>
    </message>
    <message>
        <source>This recording is being written; mark its windows under Measure.</source>
        <translation>此记录正在写入；请在“测量”下标记窗口。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Copying the recording</source>
        <translation>正在复制记录</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出到 Excel</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>导出到 CSV</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>Delete the recording “{name}”?</source>
        <translation>是否删除记录“{name}”？</translation>
    </message>
    <message>
        <source>Values that a plan took over stay in the plan.</source>
        <translation>计划已采用的数值保留在计划中。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>RefreshDialog</name>
    <message>
        <source>Keep or replace: {name}</source>
        <translation>保留或更换：{name}</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>保存为工作簿…</translation>
    </message>
    <message>
        <source>Both ways by year in Excel, with the comparison as formulas</source>
        <translation>在 Excel 中逐年显示两种方式，比较以公式给出</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>One purchase of the fleet, or all that it has made before; the rest stays as it is</source>
        <translation>机群的一次购置，或此前的全部购置；其余保持不变</translation>
    </message>
    <message>
        <source>First year of the new hardware; the old one serves to the end of the year before</source>
        <translation>新硬件的首年；旧硬件服役到上一年年底</translation>
    </message>
    <message>
        <source>It is replaced by the same new hardware on 1 January after this year</source>
        <translation>在该年之后的 1 月 1 日由同样的新硬件替换</translation>
    </message>
    <message>
        <source>rented in the cloud</source>
        <translation>在云中租用</translation>
    </message>
    <message>
        <source>Work of one new accelerator over that of an old one; the number needed falls by it</source>
        <translation>一块新加速器与一块旧加速器工作量之比；所需数量按其减少</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Accelerator model of the catalog</source>
        <translation>目录中的加速器型号</translation>
    </message>
    <message>
        <source>Performance ratio, new over old</source>
        <translation>性能比，新/旧</translation>
    </message>
    <message>
        <source>Replace now: new hardware from</source>
        <translation>立即更换：新硬件始于</translation>
    </message>
    <message>
        <source>Keep: last year in service</source>
        <translation>保留：最后服役年</translation>
    </message>
    <message>
        <source>Put “keep” into the plan</source>
        <translation>将“保留”写入计划</translation>
    </message>
    <message>
        <source>Put “replace now” into the plan</source>
        <translation>将“立即更换”写入计划</translation>
    </message>
    <message>
        <source>At the site</source>
        <translation>所在站点</translation>
    </message>
    <message>
        <source>Where the new hardware stands</source>
        <translation>新硬件所在之处</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>持有方式</translation>
    </message>
    <message>
        <source>Whose the new hardware is; in the cloud it is always rented</source>
        <translation>新硬件归谁；在云中总是租用</translation>
    </message>
    <message>
        <source>All purchases before: {count}</source>
        <translation>此前的全部购置：{count}</translation>
    </message>
    <message>
        <source>Purchase of {year}: {count} accelerators</source>
        <translation>{year} 年的购置：{count} 个加速器</translation>
    </message>
    <message>
        <source>Rent per accelerator-hour ({currency}/h)</source>
        <translation>每加速器小时租金 ({currency}/h)</translation>
    </message>
    <message>
        <source>Rent of one new accelerator for an hour, with its server. Empty: not known</source>
        <translation>一个新加速器连同其服务器一小时的租金。留空：未知</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未输入</translation>
    </message>
    <message>
        <source>Price per accelerator ({currency})</source>
        <translation>每个加速器的价格 ({currency})</translation>
    </message>
    <message>
        <source>Price of one new accelerator. Empty: from the catalog</source>
        <translation>一个新加速器的价格。留空：取自目录</translation>
    </message>
    <message>
        <source>from the catalog</source>
        <translation>取自目录</translation>
    </message>
    <message>
        <source>Suggested from the peak throughput in the catalog; a measured ratio is better.</source>
        <translation>按目录中的峰值吞吐建议；实测的比值更好。</translation>
    </message>
    <message>
        <source>The catalog has no throughput for both: enter the ratio of your own work.</source>
        <translation>目录没有两者的吞吐：请输入自己工作的比值。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>更换 {name}</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
</context>
<context>
    <name>RefreshResult</name>
    <message>
        <source>Keep and replace by year</source>
        <translation>保留与更换，逐年</translation>
    </message>
    <message>
        <source>Sums over the years</source>
        <translation>各年合计</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>逐年数字</translation>
    </message>
    <message>
        <source>Hardware of both ways</source>
        <translation>两种方式的硬件</translation>
    </message>
    <message>
        <source>Each purchase as the model takes it: entered, or from the catalog</source>
        <translation>模型所采用的每次购置：输入的，或取自目录的</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>{count} new accelerators take over from {old}. </source>
        <translation>{count} 个新加速器接替 {old}。</translation>
    </message>
    <message>
        <source>{count} new accelerators take over from {old} of {year}. </source>
        <translation>{count} 个新加速器接替 {year} 年的 {old}。</translation>
    </message>
    <message>
        <source>Carbon: not known, because a figure of the hardware is missing. </source>
        <translation>碳：未知，因为缺少硬件的一项数字。</translation>
    </message>
    <message>
        <source>Carbon: replacing now does not pay back inside the plan. </source>
        <translation>碳：立即更换在计划期内不能回本。</translation>
    </message>
    <message>
        <source>Carbon: replacing now is ahead from {year} on. </source>
        <translation>碳：立即更换自 {year} 年起占优。</translation>
    </message>
    <message>
        <source>Cost: not known, because no rent is entered for {names}.</source>
        <translation>成本：未知，因为 {names} 没有输入租金。</translation>
    </message>
    <message>
        <source>Cost: not known, because a figure of the hardware is missing.</source>
        <translation>成本：未知，因为缺少硬件的一项数字。</translation>
    </message>
    <message>
        <source>Cost: it does not pay back inside the plan.</source>
        <translation>成本：在计划期内不能回本。</translation>
    </message>
    <message>
        <source>Cost: it is ahead from {year} on.</source>
        <translation>成本：自 {year} 年起占优。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Energy (MWh)</source>
        <translation>能耗 (MWh)</translation>
    </message>
    <message>
        <source>Carbon, embodied in full (t CO₂e)</source>
        <translation>碳，隐含碳全额 (t CO₂e)</translation>
    </message>
    <message>
        <source>Carbon, embodied amortized (t CO₂e)</source>
        <translation>碳，隐含碳摊销 (t CO₂e)</translation>
    </message>
    <message>
        <source>Carbon, amortized, rest dropped (t CO₂e)</source>
        <translation>碳，摊销且舍去剩余 (t CO₂e)</translation>
    </message>
    <message>
        <source>Cost, cash ({currency})</source>
        <translation>成本，现金 ({currency})</translation>
    </message>
    <message>
        <source>Cost, net present ({currency})</source>
        <translation>成本，净现值 ({currency})</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>replace now</source>
        <translation>立即更换</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Busy power each</source>
        <translation>单个忙时功率</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Price or rent</source>
        <translation>价格或租金</translation>
    </message>
    <message>
        <source>end of plan</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>rent not entered</source>
        <translation>未输入租金</translation>
    </message>
    <message>
        <source>{rent} {currency}/h each</source>
        <translation>每个 {rent} {currency}/h</translation>
    </message>
    <message>
        <source>Keep to {year}</source>
        <translation>保留到 {year}</translation>
    </message>
    <message>
        <source>Replace in {year}</source>
        <translation>{year} 年更换</translation>
    </message>
    <message>
        <source>Replacing is ahead from here on</source>
        <translation>自此更换占优</translation>
    </message>
    <message>
        <source>Carbon, embodied in full</source>
        <translation>碳，隐含碳全额</translation>
    </message>
    <message>
        <source>Cost, net present</source>
        <translation>成本，净现值</translation>
    </message>
    <message>
        <source>Sums from the first year of the plan on</source>
        <translation>自计划首年起的合计</translation>
    </message>
    <message>
        <source>The three carbon views are never added. Old hardware that leaves early is written off to the end of its lifetime in both ways; dropping that rest would flatter replacing now by {reward}. Hardware bought late in the plan serves on after it. New hardware takes power, embodied carbon and price from the catalog. Cost is discounted at the rate of the plan.</source>
        <translation>三种碳视图绝不相加。提前退出的旧硬件在两种方式下都摊销到寿命结束；舍去这部分会使立即更换显得好 {reward}。计划后期购置的硬件在计划结束后仍继续服役。新硬件的功率、隐含碳和价格取自目录。成本按计划的折现率折现。</translation>
    </message>
    <message>
        <source>What is rented costs its rent and no purchase; its embodied carbon counts in category 1 or 8 in the year in which the rent begins, and is spread only over the years of the rent.</source>
        <translation>租用的硬件只有租金没有购置费；其隐含碳在租期开始的年份计入类别 1 或 8，并只按租期各年摊销。</translation>
    </message>
    <message>
        <source>The workloads keep {share} of the fleet busy; both ways are worked out with this mean.</source>
        <translation>工作负载使机群保持 {share} 的忙碌；两种方式都按此平均值计算。</translation>
    </message>
</context>
<context>
    <name>RemovalsList</name>
    <message>
        <source>Removals</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add removal</source>
        <translation>添加移除</translation>
    </message>
    <message>
        <source>Carbon that the organization or its value chain removes and stores itself. Bought credits are in the ledger.</source>
        <translation>组织或其价值链自身移除并储存的碳。购买的碳信用在台账中。</translation>
    </message>
    <message>
        <source>ESRS E1-7 asks for these removals apart from all totals. They appear on the Indicators page under ESRS E1.</source>
        <translation>ESRS E1-7 要求将这些移除与所有总量分开列示。它们显示在指标页的 ESRS E1 下。</translation>
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
    <name>RequestPanel</name>
    <message>
        <source>One request</source>
        <translation>一个请求</translation>
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
        <source>Formula or origin</source>
        <translation>公式或出处</translation>
    </message>
    <message>
        <source>Steps of one request</source>
        <translation>一个请求的步骤</translation>
    </message>
    <message>
        <source>Choose a workload to see what it takes.</source>
        <translation>选择一个工作负载查看其消耗。</translation>
    </message>
    <message>
        <source>One item</source>
        <translation>一项</translation>
    </message>
    <message>
        <source>The training in {year}</source>
        <translation>{year} 年的训练</translation>
    </message>
    <message>
        <source>Other methods say</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The model does not fit: {given} accelerators are given, {needed} are needed.</source>
        <translation>模型放不下：给定 {given} 块加速器，需要 {needed} 块。</translation>
    </message>
    <message>
        <source>This is not known: {what}.</source>
        <translation>以下未知：{what}。</translation>
    </message>
    <message>
        <source>{wh} Wh ({low} to {high}) and {g} g CO₂e (location-based). One accelerator holds the model and works on {batch} requests at a time: {speed} output tokens a second, {seconds} s an answer.</source>
        <translation>{wh} Wh（{low} 至 {high}），{g} g CO₂e（基于位置）。一块加速器存放模型，同时处理 {batch} 个请求：每秒 {speed} 个输出词元，每个回答 {seconds} s。</translation>
    </message>
    <message>
        <source>{wh} Wh ({low} to {high}) and {g} g CO₂e (location-based). {count} accelerators hold the model and work on {batch} requests at a time: {speed} output tokens a second, {seconds} s an answer.</source>
        <translation>{wh} Wh（{low} 至 {high}），{g} g CO₂e（基于位置）。{count} 块加速器存放模型，同时处理 {batch} 个请求：每秒 {speed} 个输出词元，每个回答 {seconds} s。</translation>
    </message>
    <message>
        <source>{wh} Wh ({low} to {high}) and {g} g CO₂e (location-based) for one {item}; an accelerator works {seconds} s on it.</source>
        <translation>每项（{item}）{wh} Wh（{low} 至 {high}），{g} g CO₂e（基于位置）；一块加速器处理 {seconds} s。</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>生成回答</translation>
    </message>
    <message>
        <source>Rest of the server</source>
        <translation>服务器其余部分</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>待机</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器数</translation>
    </message>
    <message>
        <source>Other method, all in all</source>
        <translation>其他方法，合计</translation>
    </message>
    <message>
        <source>Energy by part</source>
        <translation>各部分能耗</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本计划</translation>
    </message>
    <message>
        <source>{working} of the facility while it works ({low} to {high}), {energy} with its share of the fleet&apos;s idle time; {hours} accelerator-hours, {carbon} location-based.</source>
        <translation>工作期间设施能耗 {working}（{low} 至 {high}），含其分摊的机群空闲时间 {energy}；加速器小时 {hours}，基于位置 {carbon}。</translation>
    </message>
    <message>
        <source>The work alone</source>
        <translation>仅工作</translation>
    </message>
    <message>
        <source>Its share of idle time</source>
        <translation>其分摊的空闲时间</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>其他方法</translation>
    </message>
</context>
<context>
    <name>ReservationsList</name>
    <message>
        <source>Reservations</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Add reservation</source>
        <translation>添加预留</translation>
    </message>
    <message>
        <source>Accelerators that one service or customer keeps for itself. Their carbon for each unit of work is the SCI score.</source>
        <translation>一个服务或客户为自己保留的加速器。其每单位工作的碳即 SCI 得分。</translation>
    </message>
    <message>
        <source>SCI counts reserved hardware whether it is busy or not. A year has 8 760 hours. Contracts and credits do not act.</source>
        <translation>无论忙闲，SCI 都计入预留硬件。一年按 8 760 小时计。合同和碳信用不起作用。</translation>
    </message>
</context>
<context>
    <name>ResidualMixDialog</name>
    <message>
        <source>Residual mix of a market</source>
        <translation>市场的剩余结构</translation>
    </message>
    <message>
        <source>Market and year, for example Italy 2025</source>
        <translation>市场和年份，例如意大利 2025</translation>
    </message>
    <message>
        <source>Statistics, registry or report with the numbers</source>
        <translation>数字所在的统计、登记处或报告</translation>
    </message>
    <message>
        <source>Generation and certificates by source</source>
        <translation>按来源的发电量和证书</translation>
    </message>
    <message>
        <source>Sites that take it</source>
        <translation>采用它的站点</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>从计划中移除</translation>
    </message>
    <message>
        <source>What no certificate tracks: generated - issued + expired, by source. Its mean direct factor is the residual mix, for electricity without contracts. Other markets are not balanced in.</source>
        <translation>没有证书追踪的部分：按来源计，发电 - 签发 + 过期。其平均直接因子即剩余结构因子，用于没有合同的电力。未与其他市场平衡。</translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation>剩余结构因子</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>New residual mix</source>
        <translation>新剩余结构</translation>
    </message>
    <message>
        <source>The year is not between 1990 and 2100.</source>
        <translation>年份不在 1990 和 2100 之间。</translation>
    </message>
    <message>
        <source>Row {row} needs a source.</source>
        <translation>第 {row} 行需要来源。</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>No residual mix yet</source>
        <translation>尚无剩余结构</translation>
    </message>
    <message>
        <source>Enter generation by source.</source>
        <translation>请输入各来源的发电量。</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>保留在计划中</translation>
    </message>
    <message>
        <source>Residual mix: {factor} kg CO₂e/kWh</source>
        <translation>剩余结构因子：{factor} kg CO₂e/kWh</translation>
    </message>
    <message>
        <source>Range by the factors of the catalog: {low} to {high}.</source>
        <translation>按目录因子的范围：{low} 至 {high}。</translation>
    </message>
    <message>
        <source>All generation, for comparison: {factor} kg CO₂e/kWh.</source>
        <translation>全部发电，供比较：{factor} kg CO₂e/kWh。</translation>
    </message>
    <message>
        <source>Untracked: {energy} {unit}: {shares}.</source>
        <translation>未被追踪：{energy} {unit}：{shares}。</translation>
    </message>
    <message>
        <source>Remove residual mix</source>
        <translation>移除剩余结构</translation>
    </message>
</context>
<context>
    <name>ResultColumns</name>
    <message>
        <source>Result over all years of the plan, of the active scenario; read-only.</source>
        <translation>当前情景下计划全部年份的结果；只读。</translation>
    </message>
    <message>
        <source>Embodied, M</source>
        <translation>隐含碳，M</translation>
    </message>
    <message>
        <source>Part of the embodied carbon, TE × TiR/EL × RR/ToR.</source>
        <translation>隐含碳的部分，TE × TiR/EL × RR/ToR。</translation>
    </message>
    <message>
        <source>SCI of a unit</source>
        <translation>每单位 SCI</translation>
    </message>
    <message>
        <source>(E × I + M) / R, location-based.</source>
        <translation>(E × I + M) / R，基于位置。</translation>
    </message>
    <message>
        <source>Removed in the plan&apos;s years</source>
        <translation>计划各年移除</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>逆转量</translation>
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
        <source>All scopes</source>
        <translation>全部范围</translation>
    </message>
    <message>
        <source>Scopes 1, 2 and 3, location-based</source>
        <translation>范围一、二、三，基于位置</translation>
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
        <source>Retired in the plan&apos;s years</source>
        <translation>计划年份内已注销</translation>
    </message>
    <message>
        <source>Planned or purchased</source>
        <translation>计划或已购</translation>
    </message>
    <message>
        <source>The share of the workload, by accelerator-hours, in all that its fleet causes, idle time too.</source>
        <translation>按加速器小时计，工作负载在其机群全部影响中的份额，含空闲时间。</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>加速器小时</translation>
    </message>
    <message>
        <source>Hours of accelerators that the workload takes up.</source>
        <translation>工作负载占用的加速器小时。</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>所需加速器</translation>
    </message>
    <message>
        <source>{count} {items} a day</source>
        <translation>每天 {count} {items}</translation>
    </message>
    <message>
        <source>{count} client rounds</source>
        <translation>{count} 客户端轮</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 词元</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>段视频</translation>
    </message>
    <message>
        <source>minutes of speech</source>
        <translation>分钟语音</translation>
    </message>
    <message>
        <source>× 1000 texts</source>
        <translation>× 1000 条文本</translation>
    </message>
    <message>
        <source>× 1000 classifications</source>
        <translation>× 1000 次分类</translation>
    </message>
    <message>
        <source>× 1000 recommendations</source>
        <translation>× 1000 次推荐</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <translation>{number} 万亿</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} 十亿</translation>
    </message>
    <message>
        <source>{number} hundred million</source>
        <translation>{number} 亿</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} 百万</translation>
    </message>
    <message>
        <source>{number} ten thousand</source>
        <translation>{number} 万</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>no: memory</source>
        <translation>否：显存</translation>
    </message>
    <message>
        <source>no: fleet too small</source>
        <translation>否：机群太小</translation>
    </message>
    <message>
        <source>no: too slow</source>
        <translation>否：太慢</translation>
    </message>
    <message>
        <source>no headroom</source>
        <translation>无余量</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>无机群</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>Of federated training that of the devices and the network between.</source>
        <translation>联邦训练则为设备及其间网络的能耗。</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What is asked: tokens of a training, requests of a service.</source>
        <translation>要求的工作：训练的词元，服务的请求。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可行性</translation>
    </message>
    <message>
        <source>Whether the fleet has the memory, the time and the accelerators for it. What helps stands above the table when the row is selected.</source>
        <translation>机群是否有所需的显存、时间和加速器。选中该行时，表格上方显示改善办法。</translation>
    </message>
    <message>
        <source>Accelerators that the workload should have, with headroom and whole replicas or for the time allowed; of the year that needs most.</source>
        <translation>工作负载应有的加速器数，含余量和完整副本，或按允许时间；取需要最多的年份。</translation>
    </message>
    <message>
        <source>Of the fleet</source>
        <translation>占机群</translation>
    </message>
    <message>
        <source>Share of the powered accelerators that the workload keeps busy on average; of the busiest year. The utilization of the fleet follows from it.</source>
        <translation>工作负载平均占用的通电加速器比例；取最忙的年份。机群的利用率由此得出。</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Days that one training takes on the whole fleet; of the slowest year.</source>
        <translation>在整个机群上一次训练所需的天数；取最慢的年份。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>每个请求</translation>
    </message>
    <message>
        <source>Facility energy of the service over its requests, idle time of the fleet too.</source>
        <translation>服务的设施能耗除以其请求数，含机群的空闲时间。</translation>
    </message>
    <message>
        <source>All workloads: {energy} facility energy, {carbon} location-based</source>
        <translation>全部工作负载：设施能耗 {energy}，基于位置 {carbon}</translation>
    </message>
    <message>
        <source>All workloads: {energy} facility energy and {clients} of clients, {carbon} location-based</source>
        <translation>全部工作负载：设施能耗 {energy}，客户端 {clients}，基于位置 {carbon}</translation>
    </message>
    <message>
        <source>Click to see where this number comes from</source>
        <translation>单击查看此数字的来历</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>What-if {number}</source>
        <translation>假设 {number}</translation>
    </message>
    <message>
        <source>Baseline: the first slider or lever starts a scenario.</source>
        <translation>基线：移动滑块或添加措施即开始一个情景。</translation>
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
        <source>A price series holds prices: choose their unit, such as EUR/MWh.</source>
        <translation>价格序列应为价格：请选择其单位，例如 EUR/MWh。</translation>
    </message>
    <message>
        <source>These are marginal intensities; scope 2 takes average ones: choose another column.</source>
        <translation>这些是边际强度；范围二采用平均强度：请选择其他列。</translation>
    </message>
    <message>
        <source>Carbon-free shares of the grid are shares: choose their unit, % or 1.</source>
        <translation>电网的无碳比例应为比例：请选择其单位，% 或 1。</translation>
    </message>
    <message>
        <source>Generation is power or energy: choose its unit, such as kW or MWh.</source>
        <translation>发电量应为功率或能量：请选择其单位，例如 kW 或 MWh。</translation>
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
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>放大…</translation>
    </message>
    <message>
        <source>Show the hours of this site in a window of their own</source>
        <translation>在单独窗口中显示此站点的逐时数据</translation>
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
        <source>The plan has no figures yet: see what the notice bar says.</source>
        <translation>计划还没有数值：请看提示栏。</translation>
    </message>
    <message>
        <source>Hours of a site</source>
        <translation>站点的逐时数据</translation>
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
    <name>SiteHoursDialog</name>
    <message>
        <source>Hours of a site</source>
        <translation>站点的逐时数据</translation>
    </message>
</context>
<context>
    <name>SitePicker</name>
    <message>
        <source>Site for carbon and cost</source>
        <translation>用于碳和成本的站点</translation>
    </message>
    <message>
        <source>The grid and the price of this site give emissions and cost an hour</source>
        <translation>以此站点的电网和电价得出每小时的排放和成本</translation>
    </message>
    <message>
        <source>The plan has no site</source>
        <translation>计划没有站点</translation>
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
    <message>
        <source>Show the hours of the selected site below the table</source>
        <translation>在表格下方显示所选站点的逐时数据</translation>
    </message>
    <message>
        <source>Water, waste and heat…</source>
        <translation>水、废弃物与热…</translation>
    </message>
</context>
<context>
    <name>SizeDialog</name>
    <message>
        <source>Size the fleet</source>
        <translation>确定机群规模</translation>
    </message>
    <message>
        <source>Accelerators needed by year</source>
        <translation>各年所需加速器</translation>
    </message>
    <message>
        <source>Spare on top</source>
        <translation>额外备用</translation>
    </message>
    <message>
        <source>Accelerators on top of what is needed. The headroom of each service is in already.</source>
        <translation>在所需之外增加的加速器。每项服务的余量已包含在内。</translation>
    </message>
    <message>
        <source>The largest year&apos;s number from the start</source>
        <translation>从一开始就按最大年份的数量</translation>
    </message>
    <message>
        <source>Each year its own number: bought as the demand grows</source>
        <translation>每年各按其数量：随需求增长购置</translation>
    </message>
    <message>
        <source>{fleet}: what its workloads need</source>
        <translation>{fleet}：其工作负载的需要</translation>
    </message>
    <message>
        <source>In whole servers of {count} accelerators, with the headroom of each service. The utilization then follows from the demand.</source>
        <translation>以每台 {count} 块加速器的整台服务器计，含每项服务的余量。利用率随后由需求得出。</translation>
    </message>
    <message>
        <source>The size cannot be told</source>
        <translation>无法确定规模</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>All years of the plan: {changes}.</source>
        <translation>计划的全部年份：{changes}。</translation>
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
    <name>StartCard</name>
    <message>
        <source>Measure the GPUs of this computer</source>
        <translation>测量本机的 GPU</translation>
    </message>
    <message>
        <source>Power, energy, utilization, temperature, memory and clocks of NVIDIA GPUs are read up to 20 times a second and written to a recording. From a recording the program learns what a GPU draws idle and at work, and a fleet of the plan can use that. Nothing touches a GPU before you press the button; what is read stays on this computer.</source>
        <translation>读取 NVIDIA GPU 的功率、能耗、利用率、温度、显存和频率，每秒最多 20 次，并写入记录。程序由记录得知 GPU 空闲和工作时的功率，可用于计划的机群。按下按钮之前不会触及 GPU；读取的内容留在本机。</translation>
    </message>
    <message>
        <source>Look for GPUs</source>
        <translation>查找 GPU</translation>
    </message>
    <message>
        <source>Opens NVIDIA&apos;s driver library for a moment</source>
        <translation>短暂打开 NVIDIA 的驱动程序库</translation>
    </message>
    <message>
        <source>Try the demonstration device</source>
        <translation>试用演示设备</translation>
    </message>
    <message>
        <source>Two made-up GPUs, to see how measuring works without one</source>
        <translation>两个虚构的 GPU，没有 GPU 也可了解测量方式</translation>
    </message>
    <message>
        <source>GPUs to measure</source>
        <translation>要测量的 GPU</translation>
    </message>
    <message>
        <source>{hz} a second</source>
        <translation>每秒 {hz} 次</translation>
    </message>
    <message>
        <source>10 is enough: the sensors renew their value about 10 times a second</source>
        <translation>10 次即可：传感器每秒约更新 10 次</translation>
    </message>
    <message>
        <source>For example: Llama 70B, batch 32</source>
        <translation>例如：Llama 70B，批量 32</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the folder of recordings</source>
        <translation>更改记录文件夹</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>开始测量</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 列表</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <translation>记录名称</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>写入位置</translation>
    </message>
    <message>
        <source>Looking for GPUs…</source>
        <translation>正在查找 GPU…</translation>
    </message>
    <message>
        <source>Wake it and look</source>
        <translation>唤醒并查找</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>No GPU was found in this computer.</source>
        <translation>本机没有找到 GPU。</translation>
    </message>
    <message>
        <source>You can try the demonstration device, bring a recording from a server (greenplanner profile) or import the log of another tool under Recordings.</source>
        <translation>可以试用演示设备，带来服务器上的记录 (greenplanner profile)，或在“记录”下导入其他工具的日志。</translation>
    </message>
    <message>
        <source>Written while measuring, once a second: a crash loses at most two seconds</source>
        <translation>测量时每秒写入一次：崩溃最多损失两秒</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Least, mean, p95 and greatest</source>
        <translation>最小、均值、p95 和最大</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Go to the page on which this goes on</source>
        <translation>转到可继续处理的页面</translation>
    </message>
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
        <source>everything it acts on</source>
        <translation>其作用的全部对象</translation>
    </message>
    <message>
        <source>No changes yet: move a slider or add a lever.</source>
        <translation>还没有更改：移动滑块或添加措施。</translation>
    </message>
    <message>
        <source>Do this step earlier: {step}</source>
        <translation>将此步骤提前：{step}</translation>
    </message>
    <message>
        <source>Do this step later: {step}</source>
        <translation>将此步骤推后：{step}</translation>
    </message>
    <message>
        <source>Edit this lever: {step}</source>
        <translation>编辑此措施：{step}</translation>
    </message>
    <message>
        <source>Remove this step: {step}</source>
        <translation>删除此步骤：{step}</translation>
    </message>
</context>
<context>
    <name>StripChart</name>
    <message>
        <source>Course of power, utilization, temperature and memory over time</source>
        <translation>功率、利用率、温度和显存随时间的走势</translation>
    </message>
    <message>
        <source>DEMONSTRATION: made-up figures</source>
        <translation>演示：数字为虚构</translation>
    </message>
</context>
<context>
    <name>StripsPanel</name>
    <message>
        <source>Look back in time</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lowest strip</source>
        <translation>最下方曲线</translation>
    </message>
    <message>
        <source>What the lowest strip shows</source>
        <translation>最下方曲线显示的内容</translation>
    </message>
    <message>
        <source>GPUs shown</source>
        <translation>显示的 GPU</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <source>Target by year</source>
        <translation>各年目标</translation>
    </message>
    <message>
        <source>All targets by year</source>
        <translation>各年全部目标</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Ratios and limits have no sum over the years.</source>
        <translation>比值和限值没有各年之和。</translation>
    </message>
    <message>
        <source>No path yet</source>
        <translation>还没有路径</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>全部目标</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>missed from {year}</source>
        <translation>自 {year} 年起未达到</translation>
    </message>
    <message>
        <source>missed first in {year}</source>
        <translation>{year} 年首次未达到</translation>
    </message>
    <message>
        <source>{year}: {amount} short</source>
        <translation>{year} 年：差 {amount}</translation>
    </message>
    <message>
        <source>{year}: {amount} over</source>
        <translation>{year} 年：超 {amount}</translation>
    </message>
    <message>
        <source>{year}: {amount} to spare</source>
        <translation>{year} 年：余 {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>余 {amount}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>超 {amount}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether the plan keeps the target in each of its years.</source>
        <translation>计划在其各年是否达到目标。</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Distance in the target year, or in the last year of the plan before it.</source>
        <translation>目标年的差距，或计划在其之前最后一年的差距。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Sum over the years after the base year against the sum of the targets. The end point can be met while the budget is overshot.</source>
        <translation>基准年之后各年之和与目标之和比较。可能达到终点却超出预算。</translation>
    </message>
    <message>
        <source>the plan&apos;s own figure</source>
        <translation>计划自身的数字</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>base {year}: {amount} ({origin})</source>
        <translation>基准 {year} 年：{amount}（{origin}）</translation>
    </message>
    <message>
        <source>{share} of the base per year</source>
        <translation>每年为基准的 {share}</translation>
    </message>
    <message>
        <source>{share} of the base per year (formula inferred, check)</source>
        <translation>每年为基准的 {share}（公式为推断，请核对）</translation>
    </message>
    <message>
        <source>goal {year}: {amount}</source>
        <translation>目标 {year} 年：{amount}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>met in all years</source>
        <translation>各年均达到</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>End point {word}.</source>
        <translation>终点{word}。</translation>
    </message>
    <message>
        <source>Budget {allowed}, plan {used}: {result}.</source>
        <translation>预算 {allowed}，计划 {used}：{result}。</translation>
    </message>
    <message>
        <source>The plan has {years} of the {asked} years of the budget.</source>
        <translation>计划含预算 {asked} 年中的 {years} 年。</translation>
    </message>
    <message>
        <source>After the plan nothing more is needed.</source>
        <translation>计划之后无须再减。</translation>
    </message>
    <message>
        <source>After the plan each year has to bring {amount} more.</source>
        <translation>计划之后每年须再增加 {amount}。</translation>
    </message>
    <message>
        <source>After the plan each year has to bring {amount} less.</source>
        <translation>计划之后每年须再减少 {amount}。</translation>
    </message>
    <message>
        <source>That is {share} of the base per year.</source>
        <translation>即每年为基准的 {share}。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>above 0 misses</source>
        <translation>大于 0 为未达到</translation>
    </message>
    <message>
        <source>Plan without scenario</source>
        <translation>计划，无情景</translation>
    </message>
    <message>
        <source>State without scenario</source>
        <translation>状态，无情景</translation>
    </message>
    <message>
        <source>Without scenario</source>
        <translation>无情景</translation>
    </message>
    <message>
        <source>Short of the target</source>
        <translation>未达目标</translation>
    </message>
    <message>
        <source>Over the target</source>
        <translation>超出目标</translation>
    </message>
    <message>
        <source>Plan, sum since the base year</source>
        <translation>计划，基准年以来合计</translation>
    </message>
    <message>
        <source>Budget so far</source>
        <translation>至今预算</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Budget up to {year}</source>
        <translation>至 {year} 年的预算</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Set what the plan shall reach, and see how far each year is from it.</source>
        <translation>设定计划要达到的目标，并查看各年的差距。</translation>
    </message>
    <message>
        <source>Targets change no figure. Credits never count towards an inventory target; the balance after retired credits is no inventory figure.</source>
        <translation>目标不改变任何数字。碳信用绝不计入清单目标；扣除已注销碳信用后的余额不是清单数字。</translation>
    </message>
    <message>
        <source>Show path, budget and years of the selected target</source>
        <translation>显示所选目标的路径、预算和各年数字</translation>
    </message>
    <message>
        <source>From standard</source>
        <translation>取自标准</translation>
    </message>
    <message>
        <source>Add a target of a standard, a law or a pledge; all of it can be changed</source>
        <translation>添加标准、法规或承诺的目标；内容均可更改</translation>
    </message>
    <message>
        <source>Science Based Targets initiative</source>
        <translation>科学碳目标倡议 (SBTi)</translation>
    </message>
    <message>
        <source>Laws and national standards</source>
        <translation>法规与国家标准</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>自定目标</translation>
    </message>
    <message>
        <source>In force from {date}.</source>
        <translation>自 {date} 起生效。</translation>
    </message>
    <message>
        <source>In force until {date}.</source>
        <translation>有效至 {date}。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Add target of a standard</source>
        <translation>添加标准的目标</translation>
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
    <name>Tiles</name>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Emissions, CO₂e</source>
        <translation>排放，CO₂e</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Mean of the last second</source>
        <translation>最近一秒的均值</translation>
    </message>
    <message>
        <source>What holds the clocks of the GPU back at the moment</source>
        <translation>当前限制 GPU 频率的原因</translation>
    </message>
    <message>
        <source>Power of the GPU board alone times the grid of the site (location-based, first year of the plan). Cooling, losses and the server around it are not in it.</source>
        <translation>仅 GPU 板卡功率乘以站点电网因子（基于位置，计划首年）。不含制冷、损耗及其所在的服务器。</translation>
    </message>
    <message>
        <source>Cost, {currency}/h</source>
        <translation>成本，{currency}/小时</translation>
    </message>
</context>
<context>
    <name>ToolFolder</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
    <name>TroubleList</name>
    <message>
        <source>{count} more in the notes on the figures.</source>
        <translation>数字说明中另有 {count} 条。</translation>
    </message>
    <message>
        <source>Add a fleet of {count}</source>
        <translation>添加 {count} 块的机群</translation>
    </message>
    <message>
        <source>Add a fleet of its own to the plan, sized for this workload.</source>
        <translation>为计划单独添加一个按此工作负载确定规模的机群。</translation>
    </message>
    <message>
        <source>Size to {count}</source>
        <translation>调整到 {count} 块</translation>
    </message>
    <message>
        <source>Give {fleet} {count} accelerators from the start: what its workloads need in the largest year.</source>
        <translation>从一开始为 {fleet} 配置 {count} 块加速器：其工作负载在最大年份的需要。</translation>
    </message>
    <message>
        <source>Follow the demand</source>
        <translation>按需求</translation>
    </message>
    <message>
        <source>Take the entered utilization back, so that the workloads make it.</source>
        <translation>清除输入的利用率，由工作负载决定。</translation>
    </message>
    <message>
        <source>{count} per replica</source>
        <translation>每副本 {count} 块</translation>
    </message>
    <message>
        <source>Hold each copy of the model on {count} accelerators.</source>
        <translation>每份模型存放在 {count} 块加速器上。</translation>
    </message>
    <message>
        <source>{bits}-bit weights</source>
        <translation>{bits} 位权重</translation>
    </message>
    <message>
        <source>Store the weights in {bits} bits. The quality of the answers has to be checked.</source>
        <translation>以 {bits} 位存储权重。须检查回答的质量。</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Change the accelerators of {fleet} to {name} with {gb} GB each; the number stays. It acts on all that the fleet does.</source>
        <translation>将 {fleet} 的加速器换为 {name}，每块 {gb} GB；数量不变。影响该机群的全部工作。</translation>
    </message>
    <message>
        <source>Batch {batch}</source>
        <translation>批量 {batch}</translation>
    </message>
    <message>
        <source>Enter the batch that fits into memory.</source>
        <translation>输入显存放得下的批量。</translation>
    </message>
    <message>
        <source>Train in {format}</source>
        <translation>以 {format} 训练</translation>
    </message>
    <message>
        <source>Enter the number format that the hardware has.</source>
        <translation>输入硬件支持的数字格式。</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>− %</source>
        <translation>− %</translation>
    </message>
    <message>
        <source>+ %</source>
        <translation>+ %</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Variance (%)</source>
        <translation>方差 (%)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>范围取自</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} 处</translation>
    </message>
    <message>
        <source>{how}, GSD² {gsd2}</source>
        <translation>{how}，几何标准差平方 {gsd2}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>Lognormal: median {median}, mean {mean}.</source>
        <translation>对数正态：中位数 {median}，均值 {mean}。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>One factor in {count} places: {places}</source>
        <translation>一个因子用于 {count} 处：{places}</translation>
    </message>
</context>
<context>
    <name>UncertaintyPanel</name>
    <message>
        <source>Totals with their intervals</source>
        <translation>总量及其区间</translation>
    </message>
    <message>
        <source>Factors behind the total</source>
        <translation>总量背后的因子</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>范围…</translation>
    </message>
    <message>
        <source>See how the range came about, or enter one (Enter)</source>
        <translation>查看范围的来历，或输入范围（Enter）</translation>
    </message>
    <message>
        <source>Go to the value</source>
        <translation>转到数值</translation>
    </message>
    <message>
        <source>Open the page on which the value is edited</source>
        <translation>打开编辑该数值的页面</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>See the interval as named steps</source>
        <translation>以具名步骤查看区间</translation>
    </message>
    <message>
        <source>The intervals are being computed…</source>
        <translation>正在计算区间…</translation>
    </message>
    <message>
        <source>Intervals of the totals</source>
        <translation>总量的区间</translation>
    </message>
    <message>
        <source>The intervals could not be computed: {problem}</source>
        <translation>无法计算区间：{problem}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多处</translation>
    </message>
    <message>
        <source>Choose a factor to see where its range comes from.</source>
        <translation>选择一个因子，查看其范围的出处。</translation>
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
        <source>kg CO₂e/h</source>
        <translation>kg CO₂e/小时</translation>
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
        <source>kg CO₂e/kWh or factor</source>
        <translation>kg CO₂e/kWh 或因子</translation>
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
        <source>currency/kW/month</source>
        <translation>currency/kW/月</translation>
    </message>
    <message>
        <source>currency/L</source>
        <translation>currency/升</translation>
    </message>
    <message>
        <source>currency/year</source>
        <translation>currency/年</translation>
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
        <source>kg CO₂e/L</source>
        <translation>kg CO₂e/升</translation>
    </message>
    <message>
        <source>kg CO2/L</source>
        <translation>kg CO2/升</translation>
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
        <source>m²</source>
        <translation>m²</translation>
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
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>TB/year</source>
        <translation>TB/年</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>GB/month</source>
        <translation>GB/月</translation>
    </message>
    <message>
        <source>kWh/GB</source>
        <translation>kWh/GB</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>currency/h</source>
        <translation>currency/小时</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>FLOP</source>
        <translation>FLOP</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>x run</source>
        <translation>倍训练</translation>
    </message>
    <message>
        <source>1/year</source>
        <translation>次/年</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>1/day</source>
        <translation>次/天</translation>
    </message>
    <message>
        <source>x mean</source>
        <translation>倍均值</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>x</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>kWh/year</source>
        <translation>kWh/年</translation>
    </message>
    <message>
        <source>t CO₂e/year</source>
        <translation>t CO₂e/年</translation>
    </message>
    <message>
        <source>per server</source>
        <translation>每台服务器</translation>
    </message>
    <message>
        <source>kW/server</source>
        <translation>kW/台服务器</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>台服务器</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>块加速器</translation>
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
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>t CO₂e/M currency</source>
        <translation>t CO₂e/百万 currency</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>人日</translation>
    </message>
    <message>
        <source>USD/day</source>
        <translation>USD/天</translation>
    </message>
    <message>
        <source>person-days/year</source>
        <translation>人日/年</translation>
    </message>
    <message>
        <source>USD/year</source>
        <translation>USD/年</translation>
    </message>
    <message>
        <source>USD/kW</source>
        <translation>美元/kW</translation>
    </message>
    <message>
        <source>USD/kW of heat</source>
        <translation>USD/kW 热量</translation>
    </message>
    <message>
        <source>USD/kWh</source>
        <translation>美元/kWh</translation>
    </message>
    <message>
        <source>TFLOP/s/kW</source>
        <translation>TFLOP/s/kW</translation>
    </message>
    <message>
        <source>per kW</source>
        <translation>每 kW</translation>
    </message>
    <message>
        <source>tokens/kWh</source>
        <translation>词元/kWh</translation>
    </message>
    <message>
        <source>g CO₂e</source>
        <translation>g CO₂e</translation>
    </message>
    <message>
        <source>degree-days</source>
        <translation>度日</translation>
    </message>
    <message>
        <source>MWh/M currency</source>
        <translation>MWh/百万 currency</translation>
    </message>
    <message>
        <source>t CO2</source>
        <translation>t CO2</translation>
    </message>
</context>
<context>
    <name>UseDialog</name>
    <message>
        <source>Use measured values for a fleet</source>
        <translation>将实测值用于机群</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>测量来源</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>之前与之后的数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>The values carry the mark “measured” with this recording behind them. Power is that of the GPU board; the server around it stays as planned. Edit &gt; Undo takes all of it back.</source>
        <translation>数值将标为“实测”并附此记录。功率为 GPU 板卡功率；其所在服务器仍按计划。“编辑 &gt; 撤销”可全部恢复。</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>采用这些数值</translation>
    </message>
    <message>
        <source>The plan has no fleet yet; add one on the page Fleets.</source>
        <translation>计划还没有机群；请在机群页添加。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>{low} to {high} of TDP</source>
        <translation>TDP 的 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Measured values for {name}</source>
        <translation>{name} 的实测值</translation>
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
        <source>Changes in this scenario, done in this order</source>
        <translation>此情景的更改，按此顺序执行</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Abatement</source>
        <translation>减排</translation>
    </message>
    <message>
        <source>Show the sliders</source>
        <translation>显示滑块</translation>
    </message>
    <message>
        <source>Show the levers</source>
        <translation>显示措施</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>Show the abatement cost</source>
        <translation>显示减排成本</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>更改 ({count})</translation>
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
    <message>
        <source>Move a step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Order of the measures</source>
        <translation>措施的顺序</translation>
    </message>
    <message>
        <source>Lever: {name}</source>
        <translation>措施：{name}</translation>
    </message>
</context>
<context>
    <name>WorkloadCharts</name>
    <message>
        <source>All work of {fleet}</source>
        <translation>{fleet} 的全部工作</translation>
    </message>
    <message>
        <source>Powered</source>
        <translation>通电</translation>
    </message>
    <message>
        <source>busy accelerators</source>
        <translation>忙碌加速器</translation>
    </message>
    <message>
        <source>Mean week of {year}, local time: the fleet is busy for {share} %</source>
        <translation>{year} 年平均周，当地时间：机群忙碌 {share} %</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache of the batch</source>
        <translation>批量的 KV 缓存</translation>
    </message>
    <message>
        <source>Gradients and optimizer</source>
        <translation>梯度与优化器</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空余</translation>
    </message>
    <message>
        <source>Activations and software</source>
        <translation>激活值与软件</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Memory of the fleet, {count} accelerators</source>
        <translation>机群显存，{count} 块加速器</translation>
    </message>
    <message>
        <source>Memory of one replica, {count} accelerators</source>
        <translation>一个副本的显存，{count} 块加速器</translation>
    </message>
    <message>
        <source>Memory of one replica on one accelerator</source>
        <translation>一个副本的显存，一块加速器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>J per output token</source>
        <translation>每输出词元 J</translation>
    </message>
    <message>
        <source>Requests in work at the same time (batch)</source>
        <translation>同时处理的请求（批量）</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>此服务</translation>
    </message>
    <message>
        <source>Energy of the accelerators per output token, by batch</source>
        <translation>各批量下加速器每输出词元的能耗</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Output tokens a second</source>
        <translation>每秒输出词元</translation>
    </message>
    <message>
        <source>Time of an answer (s)</source>
        <translation>回答时间 (s)</translation>
    </message>
    <message>
        <source>Accelerators needed by year</source>
        <translation>各年所需加速器</translation>
    </message>
    <message>
        <source>Needed by this workload</source>
        <translation>此工作负载所需</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Powered in the fleet</source>
        <translation>机群通电</translation>
    </message>
</context>
<context>
    <name>WorkloadDialog</name>
    <message>
        <source>Add workload</source>
        <translation>添加工作负载</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>A new fleet, sized for it</source>
        <translation>新机群，按其规模</translation>
    </message>
    <message>
        <source>Size the fleet for all of its workloads</source>
        <translation>按全部工作负载确定机群规模</translation>
    </message>
    <message>
        <source>Give the fleet as many accelerators as its workloads need, and let the demand make its use</source>
        <translation>为机群配置其工作负载所需的加速器数，并由需求决定利用率</translation>
    </message>
    <message>
        <source>It takes the measured energy of an item; choose whose measurement. A range goes with each.</source>
        <translation>采用每项的实测能耗；请选择采用谁的测量。各附范围。</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>A model is trained from the start: parameters x tokens give the work, done once in the first year of the plan.</source>
        <translation>从头训练模型：参数 x 词元决定工作量，在计划首年进行一次。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>A trained model is adapted, again and again over the year; with LoRA only small matrices beside the frozen weights.</source>
        <translation>对已训练的模型作适配，一年中反复进行；LoRA 只训练冻结权重旁的小矩阵。</translation>
    </message>
    <message>
        <source>Chat or text service</source>
        <translation>对话或文本服务</translation>
    </message>
    <message>
        <source>A language model answers requests: tokens, weights and memory give accelerators and energy.</source>
        <translation>语言模型响应请求：词元、权重和显存决定加速器和能耗。</translation>
    </message>
    <message>
        <source>Image service</source>
        <translation>图像服务</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>视频服务</translation>
    </message>
    <message>
        <source>Speech service</source>
        <translation>语音服务</translation>
    </message>
    <message>
        <source>Embedding service</source>
        <translation>嵌入服务</translation>
    </message>
    <message>
        <source>Classification service</source>
        <translation>分类服务</translation>
    </message>
    <message>
        <source>Recommender</source>
        <translation>推荐服务</translation>
    </message>
    <message>
        <source>Federated learning</source>
        <translation>联邦学习</translation>
    </message>
    <message>
        <source>Devices of clients train a shared model, outside the halls. Own devices are scope 2, those of others scope 3.</source>
        <translation>客户端设备在机房之外训练共享模型。自有设备为范围二，他人设备为范围三。</translation>
    </message>
    <message>
        <source>{energy} a year on the devices and in transfer, {carbon} location-based; outside the halls, in the totals of the plan.</source>
        <translation>设备和传输每年 {energy}，基于位置 {carbon}；在机房之外，计入计划的总量。</translation>
    </message>
    <message>
        <source>{items} a day</source>
        <translation>{items}/天</translation>
    </message>
    <message>
        <source>{fleet}: it needs {needed} of {count} accelerators{days}. With its share of the fleet&apos;s idle time: {energy} and {carbon} location-based in {year}.</source>
        <translation>{fleet}：{count} 块加速器中需要 {needed} 块{days}。连同其分摊的机群空闲时间：{year} 年 {energy}，基于位置 {carbon}。</translation>
    </message>
    <message>
        <source>, one run takes {days} days</source>
        <translation>，一次训练需 {days} 天</translation>
    </message>
</context>
<context>
    <name>WorkloadFigures</name>
    <message>
        <source>while it works; all runs and experiments of {year}</source>
        <translation>工作期间；{year} 年的全部训练和实验</translation>
    </message>
    <message>
        <source>one run on the whole fleet</source>
        <translation>在整个机群上训练一次</translation>
    </message>
    <message>
        <source>Work of one run</source>
        <translation>一次训练的工作量</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>of {peak} TFLOP/s in {format}</source>
        <translation>占 {format} 下 {peak} TFLOP/s</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>加速器小时</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>accelerators alone</source>
        <translation>仅加速器</translation>
    </message>
    <message>
        <source>of a busy replica</source>
        <translation>忙碌副本的</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>一个请求</translation>
    </message>
    <message>
        <source>with host, standby and facility</source>
        <translation>含主机、待机和设施</translation>
    </message>
    <message>
        <source>One request, location-based</source>
        <translation>一个请求，基于位置</translation>
    </message>
    <message>
        <source>Per prompt token</source>
        <translation>每提示词元</translation>
    </message>
    <message>
        <source>Per output token, prompt shared out</source>
        <translation>每输出词元，含提示分摊</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出词元</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>回答时间</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>每副本加速器数</translation>
    </message>
    <message>
        <source>One item</source>
        <translation>一项</translation>
    </message>
    <message>
        <source>One item, location-based</source>
        <translation>一项，基于位置</translation>
    </message>
    <message>
        <source>share of the fleet by accelerator-hours, idle time too; {year}</source>
        <translation>按加速器小时占机群的份额，含空闲；{year} 年</translation>
    </message>
    <message>
        <source>with headroom, for the busiest hour or the time allowed</source>
        <translation>含余量，按最忙小时或允许时间</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>所需加速器</translation>
    </message>
    <message>
        <source>Of the fleet, mean</source>
        <translation>占机群，平均</translation>
    </message>
    <message>
        <source>the utilization of the fleet comes from its workloads</source>
        <translation>机群利用率由其工作负载得出</translation>
    </message>
    <message>
        <source>Energy with its idle share</source>
        <translation>能耗，含空闲分摊</translation>
    </message>
    <message>
        <source>Location-based with its idle share</source>
        <translation>基于位置，含空闲分摊</translation>
    </message>
    <message>
        <source>Embodied, amortized</source>
        <translation>隐含碳，摊销</translation>
    </message>
    <message>
        <source>outside the halls: no PUE</source>
        <translation>在机房之外：无 PUE</translation>
    </message>
    <message>
        <source>devices and network, in all scopes; in the totals of the plan</source>
        <translation>设备和网络，所有范围；计入计划的总量</translation>
    </message>
    <message>
        <source>Emissions, location-based</source>
        <translation>排放，基于位置</translation>
    </message>
    <message>
        <source>residual mix: no contract covers the devices</source>
        <translation>剩余结构：没有合同覆盖这些设备</translation>
    </message>
    <message>
        <source>with upstream and losses; category 1 is a policy</source>
        <translation>含上游和损耗；类别 1 是政策选择</translation>
    </message>
    <message>
        <source>of own devices; those of others cost nothing here</source>
        <translation>自有设备的；他人设备在此没有成本</translation>
    </message>
    <message>
        <source>Energy in a year</source>
        <translation>年能耗</translation>
    </message>
    <message>
        <source>Client power</source>
        <translation>客户端功率</translation>
    </message>
</context>
<context>
    <name>WorkloadPanel</name>
    <message>
        <source>Figures of the workload</source>
        <translation>工作负载的数字</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What the workload takes, with low and high, and where each default comes from</source>
        <translation>工作负载的消耗及其低值和高值，以及各默认值的来源</translation>
    </message>
    <message>
        <source>Step by step, and what other methods say</source>
        <translation>逐步显示，以及其他方法的结果</translation>
    </message>
    <message>
        <source>How busy the workload keeps its fleet, hour by hour of a mean week</source>
        <translation>平均一周内工作负载逐小时占用机群的程度</translation>
    </message>
    <message>
        <source>What fills the memory: weights, cache, room</source>
        <translation>显存的构成：权重、缓存、空余</translation>
    </message>
    <message>
        <source>Energy per output token at other batches</source>
        <translation>其他批量下每输出词元的能耗</translation>
    </message>
    <message>
        <source>Accelerators needed in each year, and those that are there</source>
        <translation>各年所需与现有的加速器</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The year of figures and week</source>
        <translation>数字和周图的年份</translation>
    </message>
    <message>
        <source>Choose a workload to see what it takes.</source>
        <translation>选择一个工作负载查看其消耗。</translation>
    </message>
    <message>
        <source>This workload does no work in the years of the plan.</source>
        <translation>此工作负载在计划年份内没有工作。</translation>
    </message>
    <message>
        <source>Values that nobody entered</source>
        <translation>无人输入的数值</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What it is, where it is from</source>
        <translation>含义及来源</translation>
    </message>
    <message>
        <source>What fills the memory is not known.</source>
        <translation>显存的构成未知。</translation>
    </message>
    <message>
        <source>{gb} GB are missing.</source>
        <translation>不足 {gb} GB。</translation>
    </message>
    <message>
        <source>{gb} GB are free for more requests at a time or longer ones.</source>
        <translation>空余 {gb} GB，可用于更多同时请求或更长的请求。</translation>
    </message>
    <message>
        <source>{gb} GB are free. Activations take about a fifth of the memory (assumed).</source>
        <translation>空余 {gb} GB。激活值约占显存的五分之一（假设）。</translation>
    </message>
</context>
<context>
    <name>WorkloadsPage</name>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation>添加工作负载</translation>
    </message>
    <message>
        <source>What are the fleets there for?</source>
        <translation>机群用来做什么？</translation>
    </message>
    <message>
        <source>Say what is trained, for example a model of 70 billion parameters on 15 trillion tokens, or what is asked for, for example 20 million requests a day. The plan then knows how many accelerators it takes, whether it fits, how busy they are, and the energy and emissions. A fleet can be sized for it, or made.</source>
        <translation>请说明训练什么，例如用 15 万亿词元训练 700 亿参数的模型，或有什么请求，例如每天 2000 万个请求。计划由此得知需要多少加速器、是否可行、其忙碌程度，以及能耗和排放。可按它确定机群规模，或新建机群。</translation>
    </message>
    <message>
        <source>Size the fleet…</source>
        <translation>确定机群规模…</translation>
    </message>
    <message>
        <source>Size the fleet for me: how many accelerators its workloads need, year by year (Ctrl+Shift+F)</source>
        <translation>为我确定机群规模：逐年给出其工作负载所需的加速器数 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Published checks…</source>
        <translation>与公布值核对…</translation>
    </message>
    <message>
        <source>How the figures hold against published trainings and measured services</source>
        <translation>数字与公布的训练和实测服务的符合程度</translation>
    </message>
    <message>
        <source>Levers…</source>
        <translation>措施…</translation>
    </message>
    <message>
        <source>What could save on this workload: levers with evidence, effect and cost (Ctrl+Shift+L)</source>
        <translation>此工作负载可以节省之处：措施及其证据、效果和成本 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Show below the table what the workload takes: figures, methods, week, memory, batch</source>
        <translation>在表格下方显示工作负载的消耗：数字、方法、周、显存、批量</translation>
    </message>
    <message>
        <source>{name} was added with it, sized for what it does.</source>
        <translation>{name} 已一并添加，按其工作确定规模。</translation>
    </message>
    <message>
        <source>Size the fleet</source>
        <translation>确定机群规模</translation>
    </message>
    <message>
        <source>Choose a fleet for this workload first.</source>
        <translation>请先为此工作负载选择机群。</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
</TS>
