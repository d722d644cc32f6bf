"""Simplified Chinese labels of abatement cost, keep or replace, uncertainty and residual mixes."""
# ruff: noqa: E501

from __future__ import annotations

DECISION_WORDS = """
Abated alone, t | 单独减排量,t
Abated in this order, t | 按此顺序的减排量,t
Abatement and cost per tonne of each measure of the scenario. Credits are no measure. | 情景中每项措施的减排量和每吨成本。碳信用不是措施。
Abatement, t | 减排量,t
Annuity, years shown | 年金,显示的年份
Begins at, t | 起点,t
Change of other annualized cost | 其他年化成本的变化
Change of other annualized cost, alone | 其他年化成本的变化,单独
Cost per tonne over abatement | 每吨成本与减排量
Data of the curve: cost per tonne over abatement | 曲线数据:每吨成本与减排量
Emissions with it and all before, t | 实施该措施及之前所有措施后的排放,t
Emissions with it only, t | 仅实施该措施的排放,t
Emissions without the scenario, t | 无情景时的排放,t
Ends at, t | 终点,t
Label, t | 标签位置,t
Measure, in the order of the scenario | 措施,按情景中的顺序
Method: {rule}. | 方法:{rule}。
One-off cost, alone | 一次性成本,单独
Own cost: none | 自身成本:无
Service life, years | 使用年限,年
Shapley values are not computed: there are too many measures. | 未计算 Shapley 值:措施过多。
Shapley, t | Shapley 值,t
Steps on credits are left out: credits abate nothing and are in no cost. | 不含碳信用的步骤:碳信用不减排,也不计入成本。
The annuity counts in each year shown; money in {currency}. | 年金计入每个显示的年份;金额单位为 {currency}。
The baseline was exported: measures belong to a scenario. | 导出的是基线:措施属于情景。
The scenario has no measures. | 该情景没有措施。
Width of the curve, t | 曲线宽度,t
{basis}: Shapley values sum to the joint effect | {basis}:Shapley 值之和等于共同效果
{basis}: emissions with all measures = the plan (t) | {basis}:实施全部措施后的排放 = 计划 (t)
{basis}: widths sum to the joint effect | {basis}:宽度之和等于共同效果
{count} sets of measures cannot be applied; Shapley values are means over the orders that can. | 有 {count} 组措施无法实施;Shapley 值为可行顺序的平均值。
Accelerators replaced | 被更换的加速器数
Ahead from this year on | 从这一年起占优
Ahead only by more than this share | 超过此比例才算占优
all purchases before | 此前的全部购置
Busy power each, W | 每个的忙时功率,W
By how much dropping the rest of the old hardware would flatter replacing now | 若不计旧硬件的剩余部分,会使立即更换显得好多少
Carbon of operation, location-based | 运行碳排放,基于位置
Carbon, amortized, rest dropped | 碳,摊销,不计剩余部分
Carbon, embodied amortized | 碳,隐含碳摊销
Carbon, embodied in full, sum up to the year | 碳,隐含碳全额,累计至该年
Carbon: not known, because a figure of the hardware is missing. | 碳:未知,因为缺少硬件的一项数字。
Carbon: replacing stays ahead (1) | 碳:更换持续占优 (1)
Cost, cash | 成本,现金
Cost, net present, sum up to the year | 成本,净现值,累计至该年
Cost: replacing stays ahead (1) | 成本:更换持续占优 (1)
Each purchase as the model took it: entered, or from the catalog. | 每笔购置按模型所采用的值:已输入或取自目录。
Embodied carbon in full, in the year of purchase | 隐含碳全额,计入购置年份
Embodied carbon, amortized | 隐含碳,摊销
Grey figures are evaluated by GreenPlanner and do not follow inputs edited here; the rest is live. | 灰色数字由 GreenPlanner 计算,不随此处修改的输入变化;其余均联动。
Grey figures are the program's; white cells are formulas over them. | 灰色数字来自程序;白色单元格是基于它们的公式。
Keep or replace | 保留或更换
New accelerators | 新加速器数
not inside the plan | 不在计划期内
Of it for hardware out of service | 其中已退役硬件
Price, {currency} | 价格,{currency}
Purchase | 购置
Rent each, {currency}/h | 每个的租金,{currency}/h
Replacing now against keeping | 立即更换与继续使用相比
The three carbon views are never added. The model of the program made the figures by year; change the plan there to change them. | 三种碳视角绝不相加。逐年数字由程序的模型得出;要更改它们,请在程序中更改计划。
- % | - %
GSD² | GSD²
Basic uncertainty: Anything else | 基本不确定性:其他
Basic uncertainty: Embodied carbon | 基本不确定性:隐含碳
Basic uncertainty: Emission factors of electricity, losses, residual mixes | 基本不确定性:电力排放因子、损耗、剩余结构
Basic uncertainty: Nameplate power, memory, throughput | 基本不确定性:铭牌功率、内存、吞吐量
Basic uncertainty: Prices and rates | 基本不确定性:价格和费率
Basic uncertainty: Water factors | 基本不确定性:水因子
Factor of uncertainty of each data quality score (pedigree) | 各数据质量评分(谱系)的不确定性因子
High / value - 1 | 高值/数值 - 1
How sure the totals are: 95 % intervals over the horizon, in closed form. | 总量有多确定:整个规划期的 95 % 区间,闭式计算。
Low / value - 1 | 低值/数值 - 1
Slopes are the change of a total for the value times two; they come from GreenPlanner and are not live here. What acts through whole servers, replicas or years has no slope: both ends are evaluated. | 斜率是数值乘以二时总量的变化;由 GreenPlanner 提供,此处不联动。通过整台服务器、副本或年份起作用的因子没有斜率:两端分别计算。
adds | 增加
root of the sum of squares | 平方和的根
slope | 斜率
takes off | 减少
what each factor takes off and adds | 每个因子减少和增加的量
Electricity in scope 2, with what the site generates itself | 范围二用电,含站点自发电
Electricity that no certificate tracks | 没有证书追踪的电力
Energy of the instruments | 工具覆盖的电量
Location-based factor | 基于位置的因子
Market-based factor of the rest | 其余部分的基于市场因子
Matched by the year: carbon-free volume and own generation up to the load | 按年匹配:无碳电量和自发电,不超过负荷
Matched hour by hour | 逐时匹配
No instrument covers electricity of this year. | 没有工具覆盖该年的电力。
No residual mix is known for this market; the grid average is used. | 该市场没有已知的剩余结构;采用电网平均值。
Nuclear share of it | 其中核能占比
Production mix, for comparison | 生产结构,供比较
Residual mix: {name} (generated - issued + expired) | 剩余结构:{name}(产生量 - 签发量 + 过期量)
The plan has no targets that rest on scope 2. | 计划没有基于范围二的目标。
To be disclosed beside scope 2 of {year}, as exported | 须与 {year} 年范围二一并披露,按导出时的状态
Types of instruments | 工具类型
Which method targets use | 目标采用哪种方法
bundled with the electricity | 与电力捆绑
unbundled | 非捆绑
direct factor | 直接因子
not stated | 未说明
renewable | 可再生
vintage too old | 发电年份过早
{contract}: captured market price (from the hourly pass) | {contract}:捕获市场价(取自逐时计算)
{contract}: captured price / mean price of the site (from the hourly pass) | {contract}:捕获价/站点平均价(取自逐时计算)
{contract}: share of the peak hours in the volume (from the hourly pass) | {contract}:高峰时段占电量的比例(取自逐时计算)
{name} GWP-100 (IPCC) | {name} GWP-100 (IPCC)
AR6 GWP-100 | AR6 GWP-100
AR5 GWP-100 | AR5 GWP-100
{name}, reversed | {name},已逆转
{site}: nuclear share of electricity without contracts | {site}:无合同电力的核能占比
{source}, left | {source},剩余
t CO2e/year | t CO2e/年
keep | 继续使用
{name}: nuclear share where the devices are | {name}:设备所在地的核能占比
{site}: energy in a litre of fuel | {site}:每升燃料的能量
"""
