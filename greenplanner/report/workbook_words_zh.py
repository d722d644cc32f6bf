"""Simplified Chinese labels of the workbook: English, a bar, Chinese."""
# ruff: noqa: E501

from __future__ import annotations

from greenplanner.report.workbook_words_zh_actions import ACTION_WORDS
from greenplanner.report.workbook_words_zh_decisions import DECISION_WORDS
from greenplanner.report.workbook_words_zh_fields import FIELD_WORDS
from greenplanner.report.workbook_words_zh_indicators import INDICATOR_WORDS
from greenplanner.report.workbook_words_zh_notices import NOTICE_WORDS
from greenplanner.report.workbook_words_zh_plan import PLAN_WORDS
from greenplanner.report.workbook_words_zh_reasons import REASON_WORDS
from greenplanner.report.workbook_words_zh_sheets import SHEET_WORDS

MONTHS_ZH = ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月")
SHEETS_ZH = {
    "Cover": "封面",
    "Summary": "汇总",
    "Inputs": "输入",
    "Hours": "按月小时合计",
    "Fleet": "机群的完整服役年",
    "Workloads": "工作负载",
    "Energy": "能耗",
    "Instruments": "合同工具与无碳能源",
    "Scope12": "范围一与范围二",
    "Months": "范围二按月",
    "Scope3": "范围三与总量",
    "Water": "用水",
    "Cost": "成本",
    "Credits": "碳信用(台账)",
    "Indicators": "数据中心指标",
    "ESRS": "ESRS E1-5 至 E1-8",
    "Targets": "目标与预算",
    "MACC": "减排成本曲线 (MACC)",
    "Uncertainty": "总量的不确定性",
    "SCI": "软件碳强度 (SCI)",
    "Factors": "因子",
    "Method": "方法",
    "Checks": "核对",
    "Provenance": "来源记录",
    "Lists": "列表",
}

_WORDS = """
Every value in force, with its origin. Blue cells may be changed; the whole workbook follows. | 全部生效数值及其来源。蓝色单元格可修改,整个工作簿随之重算。
Path | 路径
Item | 项目
Value | 数值
Unit | 单位
Low | 低值
High | 高值
Level | 级别
Source | 来源
Year | 年份
Licence | 许可
Note | 说明
As exported | 导出值
Changed | 已改
Allowed words of the input cells. | 输入单元格允许的词。
Plan and constants | 计划与常数
Rounding guard | 舍入保护
entered | 输入
measured | 实测
catalog | 目录
assumed | 假设
published | 已发布
cross-checked | 已交叉核对
per year | 每年
program: guards against rounding of the last digit | 程序:防止末位舍入
program default | 程序默认值
grid factor of the site | 站点的电网因子
from the plan | 来自计划
PUE by month | 按月 PUE
Power curve at utilization 0 | 利用率 0 处的功率曲线
Power curve at utilization 1 | 利用率 1 处的功率曲线
of TDP | x TDP
Year of the retirement date | 注销日期的年份
Inputs changed since export | 导出后修改的输入数
Behind the figures (not live here: change these in GreenPlanner and export again) | 数字背后的设定(此处不联动:请在 GreenPlanner 中修改后重新导出)
{count} values, mean {mean} | {count} 个值,均值 {mean}
Sums over the hours of each month. Grey figures come from GreenPlanner's hourly pass; they are live where the utilization is one number. | 各月的小时合计。灰色数字来自 GreenPlanner 的小时计算;利用率为单一数值时为联动公式。
Month | 月份
Hours | 小时
Sum of utilization u, h | 利用率 u 之和,h
Sum of power curve g(u), h | 功率曲线 g(u) 之和,h
Hours x grid shape | 小时 x 电网曲线
u x grid shape | u x 电网曲线
g(u) x grid shape | g(u) x 电网曲线
Each fleet in one full year of service: power, hours, energy by component, hardware. | 每个机群的一个完整服役年:功率、小时、分项能耗、硬件。
Power of a fleet | 机群功率
Site no. | 站点序号
Per server | 每台服务器
Servers | 服务器数
Idle W | 空闲 W
Busy W | 忙碌 W
Always on, W | 恒定部分,W
Rises with u, W | 随 u 增加,W
Rises with g(u), W | 随 g(u) 增加,W
Hours of a year in service | 服役一年的小时
Hours x PUE | 小时 x PUE
Hours x PUE x shape | 小时 x PUE x 曲线
u x PUE x shape | u x PUE x 曲线
g(u) x PUE x shape | g(u) x PUE x 曲线
Energy of a year in service, kWh | 服役一年的能耗,kWh
Facility energy x grid shape | 设施能耗 x 电网曲线
Hardware of one purchase | 一次购置的硬件
Embodied, kg CO2e | 隐含碳,kg CO2e
Embodied per year of life, kg CO2e | 寿命每年隐含碳,kg CO2e
Annuity per year | 每年年金
Service and energy by fleet and year; all figures follow from Fleet. | 各机群逐年的服役与能耗;全部数字由 Fleet 表得出。
Method | 方法
Horizon | 全期
In service (share of the year) | 服役(占全年比例)
of year | 占全年
Purchases (times the whole fleet is bought) | 购置(整个机群的次数)
times | 次
Written off (share of the year) | 摊销(占全年比例)
Grid import (equal to facility energy: no generation on site) | 购电(等于设施能耗:无站内发电)
Generation, curtailment and losses by site (from GreenPlanner, hourly pass) | 各站点发电、弃电与损失(来自 GreenPlanner 小时计算)
Site hours (from GreenPlanner, hourly pass) | 站点小时(来自 GreenPlanner 小时计算)
Grey figures are pasted. They rest on the load as exported: an input that changes the course or the height of the load keeps them, so export again. | 灰色数字为粘贴值,基于导出时的负荷:改变负荷走势或高低的输入不会改变它们,请重新导出。
Years in which a site has no load repeat the nearest year with load. | 站点无负荷的年份取最近有负荷的年份。
Largest plausible share of grid import | 购电比例的合理上限
PUE: facility energy / IT energy | PUE:设施能耗 / IT 能耗
PUE, hours weighted with the grid shape | PUE,小时按电网曲线加权
Grid import / facility energy | 购电量 / 设施能耗
Grid import / facility energy, hours weighted with the grid shape | 购电量 / 设施能耗,小时按电网曲线加权
WUE: water on site / IT energy, L/kWh | WUE:站内用水 / IT 能耗,L/kWh
On site / facility energy | 站内供电 / 设施能耗
{fleet}: IT energy of a year in service, kWh | {fleet}:服役一年的 IT 能耗,kWh
{fleet}: the same, hours weighted with the grid shape | {fleet}:同上,小时按电网曲线加权
by year | 逐年
by year, below | 逐年,见下
Acts in GreenPlanner's hourly pass: changing it here changes nothing. | 在 GreenPlanner 的小时计算中起作用:在此更改无效。
generator power x test hours x load x consumption at that load | 发电机功率 x 测试小时 x 负荷 x 该负荷下的油耗
Where the energy goes | 能耗去向
Electricity by site | 各站点用电
Scope 1, and scope 2 in both methods: location-based and market-based. | 范围一,以及两种方法的范围二:基于位置与基于市场。
Multiplier of the grid factors | 电网因子的乘数
Scope 1: backup generators | 范围一:备用发电机
Scope 1: refrigerant leakage | 范围一:制冷剂泄漏
Scope 2, market-based: {site} | 范围二,基于市场:{site}
Electricity of the site | 站点用电
EAC | 绿证
PPA | 购电协议
supplier rate | 供应商费率
volume | 电量
used | 已使用
not used (exceeds the load, or does not qualify) | 未使用(超出用电或不合格)
emissions | 排放
Renewable share of the site | 站点可再生比例
Uncovered: takes the residual mix | 未覆盖:取剩余结构因子
Scope 2, location-based, by month of {year}, kg | {year} 年各月范围二(基于位置),kg
All fleets | 全部机群
Other fleets | 其他机群
Scope 3 by category. Embodied carbon counts in full in the year of purchase. | 范围三按类别。隐含碳全部计入购置年。
Category 2: hardware bought, in full in the year of purchase | 类别 2:购置硬件,全部计入购置年
Category 3a: upstream of fuels | 类别 3a:燃料上游
Category 3b: upstream of electricity | 类别 3b:电力上游
Category 3c: grid losses | 类别 3c:电网损耗
Scope 3 by category | 范围三按类别
Totals of the inventory (credits are in none of them) | 清单总量(均不含碳信用)
Planning view, in no total: embodied carbon spread over the lifetime | 规划视图(不计入总量):隐含碳按寿命分摊
Water used on site and at the power plants that feed it. | 站内用水及供电电厂用水。
The ledger of carbon credits. No credit is in any total of the inventory. | 碳信用台账。清单的任何总量都不含碳信用。
Retired, with a retirement date in the year | 已注销,注销日期在该年
Planned or purchased, not retired | 计划或已购,未注销
Paid in the year | 当年付款
Undiscounted cash in constant prices; the annualized view and the internal carbon price apart. | 不变价未折现现金;年化视图与内部碳价单独列示。
Electricity | 电力
Contracts | 合同
Annualized view (hardware as an annuity, in place of purchases) | 年化视图(硬件以年金代替购置)
Internal carbon price (shadow price, in no cost) | 内部碳价(影子价格,不计入成本)
The inventory of the whole horizon, location-based and market-based side by side. | 全期清单,基于位置与基于市场并列。
Location-based | 基于位置
Market-based | 基于市场
Baseline, location-based | 基线,基于位置
Baseline, market-based | 基线,基于市场
Change, location-based | 变化,基于位置
Change, market-based | 变化,基于市场
Greenhouse gas inventory, {period} | 温室气体清单,{period}
Scope 2 | 范围二
Total | 总量
Intensity on net revenue | 营业收入强度
Memo: outside the inventory, in no total above | 备忘:清单之外,不计入上述总量
Credits retired (ledger) | 已注销碳信用(台账)
Credits planned or purchased (ledger) | 计划或已购碳信用(台账)
Balance after retired credits (not an inventory figure) | 扣除已注销碳信用后的余额(非清单数字)
Energy, water and cost of the horizon | 全期能耗、用水与成本
By year | 逐年
Charts | 图表
Emissions by scope and year, location-based, t CO2e | 各年各范围排放(基于位置),t CO2e
Totals by year: location-based and market-based, t CO2e | 各年总量:基于位置与基于市场,t CO2e
Where the energy goes, by year, kWh | 各年能耗去向,kWh
Every factor from the catalog, with source, year, licence and quality. | 取自目录的全部因子,附来源、年份、许可与质量。
Factor | 因子
Used for | 用于
Quality | 质量
 (and {count} more) | (另有 {count} 处)
Each formula in words, with the clause it rests on; choices, limits, and three formulas set right. | 用文字说明的每个公式及其依据条款;取舍、限制,以及三个更正的公式。
Subject | 主题
Formula in words | 公式说明
Clause | 条款
Choices | 取舍
Known limits | 已知限制
Three formulas of the articles this program grew from, set right | 本程序所源自文章中的三个公式,更正
Power | 功率
Energy | 能量
Renewable, contracted | 合同可再生电量
What the article's formula prints (not used) | 原文公式的结果(不采用)
Capacity no longer powered | 不再通电的容量
Power per gigabyte | 每 GB 功率
Energy saved | 节省的能量
Check | 核对项
Expected | 应为
Actual | 实为
Difference | 差
Tolerance | 容差
Relative tolerance | 相对容差
A. Balances that hold whatever is typed into the inputs | A. 无论输入如何都成立的平衡
No error cell on {sheet} | {sheet} 表无错误单元格
IT energy = sum of its components | IT 能耗 = 各分项之和
Facility energy = IT energy + overhead | 设施能耗 = IT 能耗 + 附加能耗
Grid import: sites = fleets | 购电:站点合计 = 机群合计
Grid import = facility energy | 购电 = 设施能耗
Grid import + on site = facility energy | 购电 + 站内供电 = 设施能耗
Sites with hours: IT energy of the months = of the year | 有小时计算的站点:各月 IT 能耗之和 = 全年
Share of grid import is not below 0 (shortfall) | 购电比例不低于 0(差额)
Share of grid import is plausible (excess over the limit on Hours) | 购电比例合理(超出 Hours 表上限的部分)
Scope 2 location-based: years = fleets | 范围二(基于位置):逐年合计 = 机群合计
Scope 2 market-based: sites = fleets | 范围二(基于市场):站点合计 = 机群合计
Instruments used + uncovered = electricity of the sites | 已用工具 + 未覆盖 = 站点用电
No site uses more instruments than electricity (least uncovered is not below 0) | 没有站点使用的工具超过用电(未覆盖最小值不低于 0)
Market-based scope 2 is not below 0 | 基于市场的范围二不低于 0
Instruments offered = used + not used | 工具总量 = 已用 + 未用
Scope 1 = generators + refrigerant | 范围一 = 发电机 + 制冷剂
Scope 3 = sum of its categories | 范围三 = 各类别之和
Total location-based, added up again | 基于位置总量,重新加总
Total market-based, added up again | 基于市场总量,重新加总
The two totals differ by scope 2 only | 两个总量只相差范围二
Credits are in no total: total market-based on Summary = total without the ledger | 总量不含碳信用:汇总表基于市场总量 = 无台账总量
Amortized embodied carbon is in no total: category 2 = purchases x embodied | 摊销隐含碳不在总量中:类别 2 = 购置次数 x 隐含碳
Category 3c = loss x (scope 2 location-based + category 3b) | 类别 3c = 损耗 x (范围二基于位置 + 类别 3b)
Water = on site + power plants | 用水 = 站内 + 发电厂
Cost = sum of its parts | 成本 = 各项之和
Purchases and annuity share the rest of the cost | 购置与年金两种视图的其余成本相同
Every fleet has the hours of a year (least) | 每个机群都有全年小时(最小)
Every fleet has the hours of a year (most) | 每个机群都有全年小时(最大)
The grid shape has the mean 1 | 电网曲线均值为 1
Scope 2, location-based, {year}, kg | {year} 年范围二(基于位置),kg
Utilization is not above 1 (hours beyond the year) | 利用率不超过 1(超出全年的小时)
PUE is at least 1 (shortfall) | PUE 不低于 1(差额)
By month = location-based scope 2 of the first year | 按月合计 = 首年基于位置的范围二
Every catalog factor names its source (factors without) | 每个目录因子都注明来源(缺来源的个数)
B. Agreement with the program as exported | B. 与导出时程序结果的一致性
differs: inputs edited | 不同:输入已修改
Balances OK; inputs changed since export:  | 平衡正确;导出后修改的输入数:
CHECK: a balance fails or a formula was changed | 请核对:有平衡不成立或公式被改
ALL OK | 全部正确
Overall | 总体
Checks:  | 核对:
What made this workbook, and how to tell whether two copies hold the same. | 本工作簿如何生成,以及如何判断两份副本内容是否相同。
Meaning | 含义
Program | 程序
Method version | 方法版本
Moves when the same plan gives another number. | 同一计划得出不同数字时变动。
Schema of the plan file | 计划文件的模式
Catalog version | 目录版本
Catalog hash | 目录哈希
SHA-256 over all tables, first 16 digits. | 全部表的 SHA-256,前 16 位。
Plan hash | 计划哈希
SHA-256 of the complete plan with all filled values. | 含全部补全值的完整计划的 SHA-256。
Content hash | 内容哈希
SHA-256 over all cells as exported, without time and machine: same inputs, same hash. | 导出时全部单元格的 SHA-256,不含时间与机器:输入相同则哈希相同。
Language | 语言
Generated | 生成时间
Coordinated universal time, as text. | 协调世界时,文本。
System | 系统
Libraries | 程序库
GreenPlanner workbook: {plan} | GreenPlanner 工作簿:{plan}
Energy, carbon, water and cost of AI fleets. Figures are formulas: change a blue cell and they follow. | AI 机群的能耗、碳、水与成本。数字均为公式:修改蓝色单元格即随之变化。
Report | 报告
not entered | 未输入
none | 无
baseline | 基线
operational control | 运营控制
financial control | 财务控制
equity share | 股权比例
draft | 草稿
final | 定稿
{currency}, constant prices | {currency},不变价
Not assured: no third party has checked these figures. | 未经鉴证:没有第三方核对过这些数字。
Scenario | 情景
Period | 期间
Sites in the boundary | 边界内站点
Assurance | 鉴证
Colors | 颜色
Example | 示例
Input: may be changed | 输入:可修改
Calculation | 计算
Taken from another sheet | 取自其他表
Pasted from GreenPlanner, not live | 由 GreenPlanner 粘贴,不联动
Sheets | 工作表
What the reader must know | 读者须知
page | 第
The plan has no fleets. | 计划没有机群。
Saving | 正在保存
Filling in values | 正在写入数值
Done | 完成
"""


def parse(text: str) -> dict[str, str]:
    """Read lines of "English | Chinese"."""
    pairs = (line.split(" | ", 1) for line in text.splitlines() if " | " in line)
    return dict(pairs)


CHINESE: dict[str, str] = {}
for _text in (
    _WORDS,
    PLAN_WORDS,
    FIELD_WORDS,
    NOTICE_WORDS,
    SHEET_WORDS,
    INDICATOR_WORDS,
    ACTION_WORDS,
    DECISION_WORDS,
    REASON_WORDS,
):
    CHINESE |= parse(_text)
