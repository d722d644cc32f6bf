"""Simplified Chinese labels of the sheets on indicators, ESRS E1 and SCI."""
# ruff: noqa: E501

from __future__ import annotations

INDICATOR_WORDS = """
Indicators with their standards; what does not apply or is not known says why. | 指标及其标准;不适用或未知时注明原因。
Note (as exported) | 说明(导出值)
Grey figures are from GreenPlanner: pasted as exported. An entered point is as on the form. | 灰色数字来自 GreenPlanner:按导出值粘贴。输入的数据点与表单一致。
What standards fix | 标准规定的数值
to be checked | 待核
{place}: ISO/IEC 30134 and EN 50600-4 | {place}:ISO/IEC 30134 与 EN 50600-4
{place}: beside the standards | {place}:标准之外
{place}: Regulation (EU) 2024/1364 | {place}:条例 (EU) 2024/1364
degree-days | 度日
{place}: China | {place}:中国
ESRS E1 by paragraphs of Set 1 (2023/2772); the revised standard is not mapped yet. | ESRS E1,按第一套标准(2023/2772)的条款;修订后的标准尚未对应。
SCI = (E x I + M) / R, location-based. Consumer and provider scores are never added. | SCI = (E x I + M) / R,基于位置。使用方与提供方得分绝不相加。
Contracts and credits do not act on any score (ISO/IEC 21031:2024). | 合同和碳信用不影响任何得分(ISO/IEC 21031:2024)。
Heat reused (from GreenPlanner, hourly pass) | 再利用的热量(来自 GreenPlanner 小时计算)
renewable share | 可再生比例
PUE limit of grade 1 | 1 级的 PUE 限值
PUE limit of grade 2 | 2 级的 PUE 限值
PUE limit of grade 3, the limit value | 3 级的 PUE 限值(限定值)
Installed IT power demand from which reporting is due | 须报告的已安装 IT 功率需求起点
Diesel, energy in one litre | 柴油,每升能量
HVO, energy in one litre | HVO(加氢植物油),每升能量
Natural gas, energy in one cubic meter | 天然气,每立方米能量
PUE, power usage effectiveness | PUE,电能使用效率
pPUE, partial PUE | pPUE,局部 PUE
not applicable | 不适用
The whole hall is in the plan, so PUE holds. | 整个机房都在计划中,因此适用 PUE。
REF, renewable energy factor | REF,可再生能源因子
{kwh} MWh of contracts name no technology and do not count as renewable. | {kwh} MWh 的合同未注明技术,不计为可再生。
ITEEsv, IT equipment energy efficiency for servers | ITEEsv,服务器 IT 设备能效
The catalog has no 16-bit peak performance for {name}. | 目录没有 {name} 的 16 位峰值性能。
ITEUsv, IT equipment utilization for servers | ITEUsv,服务器 IT 设备利用率
Accelerators do most of the computing (ISO/IEC 30134-5, scope). | 主要由加速器计算(ISO/IEC 30134-5,范围)。
ERF, energy reuse factor | ERF,能源再利用因子
CER, cooling efficiency ratio | CER,制冷效率比
No cooling system is chosen, so cooling energy and heat are not known apart. | 未选制冷系统,因此无法单独得知制冷能耗和热量。
CUE, carbon usage effectiveness | CUE,碳使用效率
WUE, water usage effectiveness | WUE,水使用效率
ERE, energy reuse effectiveness | ERE,能源再利用效率
Accelerator utilization | 加速器利用率
Model FLOPs utilization (MFU) | 模型 FLOPs 利用率 (MFU)
The plan has no training workload here. | 计划在此没有训练类工作负载。
Output tokens per kWh | 每 kWh 输出词元
The plan has no text service here. | 计划在此没有文本服务。
Training tokens per kWh | 每 kWh 训练词元
Name of the data centre | 数据中心名称
Enter it on the Sites page under EU reporting. | 请在站点页“欧盟报告”下输入。
Location (grid region of the plan) | 位置(计划的电网地区)
Year in which operation began | 投运年份
Installed IT power demand, PD_IT | 已安装 IT 功率需求,PD_IT
The site is not in the European Union. | 站点不在欧盟。
Floor area of the data centre, S_DC | 数据中心建筑面积,S_DC
Floor area of the computer rooms, S_CR | 计算机房建筑面积,S_CR
Total energy consumption, E_DC | 总能耗,E_DC
Energy consumption of the IT equipment, E_IT | IT 设备能耗,E_IT
Energy of the backup generators, E_DC-BG | 备用发电机能量,E_DC-BG
The plan does not know it. | 计划不知道此项。
Battery capacity for grid functions, C_BtG | 用于电网功能的电池容量,C_BtG
It is the power of the batteries that serve the grid, not those of the site alone. | 这是服务电网的电池功率,不是仅供本站点使用的电池。
Total water input, W_IN | 总取水量,W_IN
Potable water input, W_IN-POT | 饮用水取水量,W_IN-POT
Waste heat reused, E_REUSE | 再利用的余热,E_REUSE
Average temperature of the waste heat, T_WH | 余热平均温度,T_WH
Set point of the intake air, T_IN | 进风设定温度,T_IN
Types of refrigerant | 制冷剂种类
Cooling degree days | 制冷度日数
Take the cooling degree days of the place from Eurostat. | 请取 Eurostat 的当地制冷度日数。
Renewable energy, total, E_RES-TOT | 可再生能源,合计,E_RES-TOT
Renewable energy from guarantees of origin, E_RES-GOO | 来源担保的可再生能源,E_RES-GOO
Renewable energy from PPAs, E_RES-PPA | 购电协议的可再生能源,E_RES-PPA
Renewable energy from on-site generation, E_RES-OS | 现场发电的可再生能源,E_RES-OS
Server capacity, C_SERV | 服务器容量,C_SERV
It follows from the SERT results of the servers, which the catalog does not hold. | 它来自服务器的 SERT 结果,目录没有。
Storage capacity, C_STOR | 存储容量,C_STOR
The amendment registered on 26 March 2026 drops traffic; it is not in force. | 2026 年 3 月 26 日登记的修正案取消流量指标;尚未生效。
The site is not in China. | 站点不在中国。
Green certificates (GEC) in market-based scope 2 | 基于市场范围二中的绿证 (GEC)
Energy efficiency grade | 能效等级
Below {limit} kW of installed IT power: no report is due. | 已安装 IT 功率低于 {limit} kW:无须报告。
Nothing runs here in this period. | 此期间这里没有运行。
Nothing is powered in this period. | 此期间没有通电。
E1-5: energy consumption and mix | E1-5:能源消耗与结构
Fossil electricity | 化石电力
Fossil fuel of generators | 发电机的化石燃料
Nuclear electricity | 核电
Renewable fuel of generators | 发电机的可再生燃料
Self-generated renewable electricity | 自产可再生电力
Energy consumption from fossil sources | 化石来源能耗
Electricity without contracts takes nuclear from the generation mix of the region; its renewable part counts as fossil, because no contract defines its origin. | 无合同的电力,其核能取自地区电源结构;可再生部分计为化石,因为没有合同界定其来源。
{kwh} MWh of contracts name no technology and count as fossil. | {kwh} MWh 的合同未注明技术,计为化石。
No generation mix is known for {name}: its electricity without contracts counts as fossil. | {name} 的电源结构未知:其无合同的电力计为化石。
Energy consumption from nuclear sources | 核能来源能耗
Energy consumption from renewable sources | 可再生来源能耗
of which renewable fuels | 其中可再生燃料
of which purchased renewable electricity | 其中购入的可再生电力
of which self-generated, without fuels | 其中自产(不含燃料)
Total energy consumption | 总能耗
Renewable share of the energy consumption | 能耗中可再生比例
Energy intensity per net revenue | 单位营业收入能耗强度
Asked only of undertakings in high climate impact sectors. | 仅要求高气候影响行业的企业报告。
E1-6: gross emissions and intensity | E1-6:总排放与强度
Gross scope 1 | 范围一总排放
Share of scope 1 under regulated emission trading | 受管制排放交易覆盖的范围一比例
Enter the share in the plan settings; which installations fall under it is not part of the plan. | 请在计划设置中输入该份额;哪些设施受其管制不属于计划的内容。
Gross scope 2, location-based | 范围二总排放,基于位置
Gross scope 2, market-based | 范围二总排放,基于市场
Gross scope 3, significant categories | 范围三总排放,重要类别
Intensity per net revenue, location-based | 单位营业收入强度,基于位置
Intensity per net revenue, market-based | 单位营业收入强度,基于市场
Biogenic CO2, outside the scopes | 生物源 CO2,范围之外
Share of scope 2 electricity under contractual instruments | 合同工具覆盖的范围二用电比例
of which bundled with the electricity | 其中与电力捆绑
of which unbundled | 其中非捆绑
Types of instruments and their shares | 工具种类及其占比
E1-7: removals and carbon credits, in no total | E1-7:移除与碳信用,不计入总量
Carbon credits cancelled in the year | 当年注销的碳信用
Carbon credits planned to be cancelled | 计划注销的碳信用
Share from removals | 移除占比
No credit is cancelled in this period. | 此期间没有注销碳信用。
Share from reductions | 减排占比
None of the cancelled credits is a removal. | 已注销的碳信用都不是移除。
Shares by standard | 各标准占比
Removals by own operations and value chain | 自身运营和价值链的移除
Removals of the own value chain are not part of the plan. | 自身价值链的移除不属于计划的内容。
E1-8: internal carbon pricing, in no cost | E1-8:内部碳定价,不计入成本
Type of internal carbon pricing | 内部碳定价类型
Scope 1 covered | 覆盖的范围一
Scope 2 covered, location-based | 覆盖的范围二,基于位置
Scope 3 covered | 覆盖的范围三
Share of scope 1 covered | 范围一覆盖比例
Share of scope 2 covered | 范围二覆盖比例
Share of scope 3 covered | 范围三覆盖比例
Shadow cost, in no cost | 影子成本,不计入成本
E, energy with PUE and reserved hardware | E,含 PUE 和预留硬件的能耗
I, location-based intensity | I,基于位置的强度
M, share of the embodied carbon, TE x TiR/EL x RR/ToR | M,隐含碳的份额,TE x TiR/EL x RR/ToR
R, powered accelerator-hours | R,通电加速器小时
SCI per accelerator-hour | 每加速器小时 SCI
I is location-based and the average of the year; contracts and credits do not act. | I 基于位置,为年平均;合同和碳信用不起作用。
All trainings of the plan | 计划的全部训练
SCI for AI, provider, per PFLOP | AI 的 SCI,提供方,每 PFLOP
SCI for AI, provider, per million training tokens | AI 的 SCI,提供方,每百万训练词元
SCI for AI, provider, per billion parameters | AI 的 SCI,提供方,每十亿参数
No electricity stands in scope 2. | 没有计入范围二的用电。
Enter the net revenue in the plan settings. | 请在计划设置中输入营业收入。
The plan has no contractual instruments. | 计划没有合同工具。
No internal carbon price is entered. | 未输入内部碳价。
At or above {limit} kW of installed IT power: reporting is due yearly by 15 May. | 已安装 IT 功率达到或超过 {limit} kW:须每年 5 月 15 日前报告。
R, requests | R,请求数
SCI per request | 每请求 SCI
R, million output tokens | R,百万输出词元
SCI per million output tokens | 每百万输出词元 SCI
SCI for AI, consumer, per million output tokens | AI 的 SCI,使用方,每百万输出词元
R, training runs | R,训练次数
SCI per training run | 每次训练 SCI
R, PFLOP of the models | R,模型的 PFLOP
R, million training tokens | R,百万训练词元
R, billion parameters | R,十亿参数
Cost per tonne | 每吨成本
Annualized cost, alone | 年化成本,单独
Cost per tonne, alone | 每吨成本,单独
Racks up to which an edge hall is out of scope | 边缘机房不在范围内的机架数上限
The catalog has no 16-bit peak performance for {name}: enter it at the fleet. | 目录没有 {name} 的 16 位峰值性能:请在机群中输入。
ITEEsv, servers without accelerators | ITEEsv,无加速器的服务器
per kW | 每 kW
The plan has no servers without accelerators here. | 计划在此没有无加速器的服务器。
Bandwidth of the incoming traffic, B_IN | 入站流量带宽,B_IN
Bandwidth of the outgoing traffic, B_OUT | 出站流量带宽,B_OUT
Fossil: coal and coal products | 化石:煤和煤产品
The generators of the plan burn no coal. | 计划的发电机不烧煤。
Fossil: crude oil and petroleum products | 化石:原油和石油产品
Fossil: natural gas | 化石:天然气
Fossil: other sources | 化石:其他来源
Fossil: purchased electricity | 化石:外购电力
of which category 1, purchased services | 其中类别 1,外购服务
of which category 2, capital goods | 其中类别 2,资本货物
of which category 3, fuel- and energy-related | 其中类别 3,燃料和能源相关
of which category 8, upstream leased assets | 其中类别 8,上游租赁资产
Net revenue used for the intensity | 强度所用净收入
Net revenue left out of the intensity | 未计入强度的净收入
Enter it in the plan settings under net revenue. | 请在计划设置的净收入下输入。
Net revenue in the financial statements | 财务报表中的净收入
Line item or note of the statements | 报表项目或附注
Global warming potentials | 全球变暖潜势
Grid factors of the catalog keep the potentials of their own source. | 目录的电网因子保留其来源自己的潜势值。
Claim of carbon neutrality | 碳中和声明
No claim of neutrality is made: nobody attests one in the plan settings. | 未作中和声明:计划设置中无人证明。
No removal is entered (Carbon credits page, Own removals). | 未输入移除(碳信用页,自有移除)。
of which own operations | 其中自身运营
of which upstream value chain | 其中上游价值链
of which downstream value chain | 其中下游价值链
Removals by activity | 按活动的移除
Removals by storage | 按储存方式的移除
Removals by kind (biogenic, technological, hybrid) | 按种类的移除(生物、技术、混合)
Reversed in the year | 当年逆转
How the risk of reversal is managed | 逆转风险如何管理
Methodology of the removals | 移除的方法学
Where the price applies | 价格适用于
Enter it in the plan settings under the internal carbon price. | 请在计划设置的内部碳价下输入。
Assumptions of the price | 价格的假设
Consistency with the financial statements | 与财务报表的一致性
Reliability | 可靠性
Completeness | 完整性
Age | 时效
Place | 地点
Of | 所属
Range from | 范围取自
pedigree scores | 谱系评分
Closed form (IPCC approach 1) for independent factors and small ranges, no simulation: products add the squares of the percentages, sums the squares of the amounts. | 针对相互独立因子和较小范围的闭式解(IPCC 方法 1),不是模拟:乘积取百分比的平方和,求和取数量的平方和。
Unequal sides are kept apart: what makes a total smaller and what makes it larger is added up separately, each as the root of the sum of squares. | 不对称的两侧分开处理:使总量变小和变大的部分分别相加,各取平方和的根。
A factor that several sites or fleets use is one: its effects are added before they are squared. | 多个站点或机群共用的因子算一个:先相加其影响,再取平方。
Values entered without a range count as exact. Enter a low and a high for those that are estimates. | 未输入范围的数值按精确计。属于估计的请输入低值和高值。
assumed range | 假设的范围
range of the source | 来源给出的范围
scope 2 location-based | 范围二,基于位置
location-based | 基于位置
Only the training runs of the plan are in it: no data work, no retirement. | 只含计划的训练运行:不含数据处理和退役。
Performance by {name}. | 性能按 {name}。
The energy of these servers is in no figure of the plan. | 这些服务器的能耗不计入计划的任何数字。
Fleets with accelerators are left out: servers whose computing they mostly do are out of scope. | 不含有加速器的机群:主要由加速器完成计算的服务器不在范围内。
ToR, accelerators of the fleet | ToR,机群的加速器数
Powered accelerator-hours | 通电加速器小时
Reserved hardware, part of the embodied carbon | 预留硬件,隐含碳的部分
A year has 8 760 hours; leap days are left out. | 一年按 8 760 小时计,不计闰日。
R, functional units | R,功能单位
SCI per unit, reserved hardware | 每单位 SCI,预留硬件
R counts: {name}. | R 计:{name}。
Cost: not known, because a figure of the hardware is missing. | 成本:未知,因为缺少硬件的一项数字。
Service life | 使用年限
Day rate | 日费率
Cost, net present | 成本,净现值
Hardware of both ways | 两种方式的硬件
Sum | 合计
Lifetime, years | 寿命,年
replace now | 立即更换
Cost: not known, because no rent is entered for {names}. | 成本:未知,因为 {names} 没有输入租金。
Step | 步骤
Effort, once | 一次性投入
Years shown | 显示的年份
Carbon, embodied in full | 碳,隐含碳全额
Keep to {year} | 保留到 {year}
Effort, each year | 每年投入
Upkeep, share of price | 维护,占价格比例
Performance ratio, new over old | 性能比,新/旧
Energy change, large batch | 能耗变化,大批量
Way | 方式
Hardware | 硬件
several | 多处
Support, each accelerator | 支持,每个加速器
All together | 全部共同
+ % | + %
Replace in {year} | {year} 年更换
"""
