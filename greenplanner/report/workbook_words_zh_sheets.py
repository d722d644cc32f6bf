"""Simplified Chinese labels of the sheets on instruments, workloads, waste, credits and cost."""
# ruff: noqa: E501

from __future__ import annotations

SHEET_WORDS = """
Project in the EU | 欧盟项目
Retirement evidence in the plan | 计划中的注销证据
Outside the scopes: biogenic CO2 of generators | 范围之外:发电机的生物源 CO2
meets the quality criteria (1) or not (0) | 符合质量标准(1)或不符合(0)
rejected: does not meet a quality criterion | 不合格:不符合某项质量标准
unused: exceeds the electricity of the site | 未使用:超出站点用电
No residual mix is known for this market: the location-based factor is used (disclosed). | 该市场没有已知的剩余结构因子:采用基于位置因子(已披露)。
Uncovered: takes the grid average | 未覆盖:取电网平均
Contract instruments with their quality criteria, and carbon-free energy by the hour. | 合同工具及其质量标准,以及逐时无碳能源。
Volume, kWh | 电量,kWh
Used, kWh | 已使用,kWh
Unused, kWh | 未使用,kWh
Rejected, kWh | 不合格,kWh
Evidence, and why rejected (as exported) | 证据及不合格原因(导出值)
The quality criteria | 质量标准
emission rate conveyed | 传递排放率
only claim to this electricity | 此电力的唯一声明
tracked and retired for the organization | 为本组织追踪并注销
issued and retired close to the time of use | 签发和注销接近用电时间
from the market of the site | 来自站点所在市场
supplier rate without attributes sold to others | 供应商费率不含已售给他人的属性
all claims of a direct purchase conveyed | 直接购电传递全部声明
residual mix at hand, or its absence disclosed | 有剩余结构因子,或披露其缺失
GHG Protocol Scope 2 Guidance (2015), quality criteria; one No moves the volume down the hierarchy. | GHG Protocol 范围二指南(2015 年),质量标准;任一项为“否”则电量在层级中下移。
Carbon-free energy by the hour, and scope 2 in both methods | 逐时无碳能源,以及两种方法的范围二
Grey figures are from GreenPlanner's hourly pass: pasted as exported, no formula repeats them here. | 灰色数字来自 GreenPlanner 的小时计算:按导出值粘贴,此处没有公式重算。
The draft view follows the consultation on the Scope 2 Guidance of 2025; it is not in force. | 草案视图依据 2025 年范围二指南征求意见稿;尚未生效。
All sites, weighted with their electricity | 全部站点,按用电加权
24/7 CFE score (with the grid average, not net of attributes sold) | 24/7 无碳能源(CFE)得分(含电网平均,未扣除已售属性)
Matched hour by hour by contracts and on-site generation | 由合同与站内发电逐时匹配
Matched by the year (volumetric) | 按年匹配(电量)
Contracted beyond the load of the hour | 超出当小时负荷的合同电量
Scope 2, market-based, annual matching (in force) | 范围二,基于市场,年度匹配(现行)
Draft view, hourly matching: rest at the residual mix, else fossil (not in force) | 草案视图,逐时匹配:其余取剩余结构因子,没有则取化石因子(未生效)
Draft view, hourly matching: rest at the fossil factor (not in force) | 草案视图,逐时匹配:其余取化石因子(未生效)
Instruments of another grid, left out of the draft view | 其他电网的工具,不计入草案视图
The plan has no contracts. | 计划没有合同。
Instruments offered = used + unused + rejected | 工具总量 = 已用 + 未用 + 不合格
Category 1: purchased services, and data transfer | 类别 1:采购服务与数据传输
Category 8: leased assets, and what the operator of a hall answers for | 类别 8:租赁资产,以及机房运营商负责的部分
Amortized embodied carbon is in no total: categories 1, 2 and 8 = purchases x embodied | 摊销隐含碳不在总量中:类别 1、2 和 8 = 购置次数 x 隐含碳
What each workload asks of its fleet, and its share of the fleet's figures by busy hours. | 各工作负载对其机群的需求,以及按忙碌小时在机群数字中的份额。
Peak, FLOP/h | 峰值,FLOP/h
Overheads and runs, x | 开销与次数,倍
Accelerators busy | 忙碌加速器数
Share of the fleet's busy hours | 占机群忙碌小时的份额
IT energy, kWh | IT 能耗,kWh
Facility energy, kWh | 设施能耗,kWh
Electricity, location-based, kg | 电力,基于位置,kg
Wh per request | 每请求 Wh
g per request | 每请求 g
The plan has no workloads. | 计划没有工作负载。
Demand of later years over the first year (from GreenPlanner) | 以后各年需求与首年之比(来自 GreenPlanner)
Water used on site and at the power plants that feed it; hardware retired. | 站内用水及供电电厂用水;退役硬件。
Water on site: drinking water | 站内用水:饮用水
Water on site: reclaimed | 站内用水:再生水
Water on site: sea water | 站内用水:海水
Waste: times the own hardware of a fleet leaves service | 废弃物:机群自有硬件退出服役的次数
Waste: servers retired | 废弃物:退役服务器
Waste: accelerators retired | 废弃物:退役加速器
Waste: reused | 废弃物:再使用
Waste: recycled | 废弃物:回收
Waste: other disposal | 废弃物:其他处置
ESRS E1-7: credits cancelled in the year, t CO2e | ESRS E1-7:当年注销的碳信用,t CO2e
of which reductions and avoidance | 其中减排与避免排放
of which removals, biogenic | 其中移除,生物类
of which removals, technological | 其中移除,技术类
of which projects in the EU | 其中欧盟项目
of which with corresponding adjustment | 其中有相应调整
of which with the core carbon principles label | 其中带核心碳原则标签
of which with retirement evidence | 其中有注销证据
ESRS E1-7: shares of the credits cancelled (AR 62) | ESRS E1-7:已注销碳信用的占比(AR 62)
Retired outside the years of the plan, in no line above (t CO2e) | 在计划年份之外注销,不计入上列各行(t CO2e)
Electricity price by site | 各站点电价
Net present cost (cash discounted to the first year; never added to the annualized view) | 净现值成本(现金折现到首年;绝不与年化视图相加)
Emissions covered, scope 1 | 覆盖的排放,范围一
Emissions covered, scope 2 | 覆盖的排放,范围二
Emissions covered, scope 3 | 覆盖的排放,范围三
kg CO2e/h | kg CO2e/小时
kg CO2e/kWh or factor | kg CO2e/kWh 或因子
follows from the kind of the instrument | 由工具种类决定
catalog figure less its parts | 目录数值减去其各部分
Accelerator-hours | 加速器小时
Accelerators needed | 所需加速器
Credits cancelled | 已注销的碳信用
Share of reductions | 减排占比
Share of removals | 移除占比
Biogenic share of the removals | 移除中生物类占比
Share of projects in the EU | 欧盟项目占比
Share with corresponding adjustment | 有相应调整的占比
Share of the standard {name} | 标准 {name} 的占比
does not meet criterion 1: emission rate conveyed | 不符合标准 1:传递排放率
does not meet criterion 2: only claim to this electricity | 不符合标准 2:此电力的唯一声明
does not meet criterion 3: tracked and retired for the organization | 不符合标准 3:为本组织追踪并注销
does not meet criterion 4: issued and retired close to the time of use | 不符合标准 4:签发和注销接近用电时间
does not meet criterion 5: from the market of the site | 不符合标准 5:来自站点所在市场
does not meet criterion 6: supplier rate without attributes sold to others | 不符合标准 6:供应商费率不含已售给他人的属性
does not meet criterion 7: all claims of a direct purchase conveyed | 不符合标准 7:直接购电传递全部声明
does not meet criterion 8: residual mix at hand, or its absence disclosed | 不符合标准 8:有剩余结构因子,或披露其缺失
does not meet the quality criteria | 不符合质量标准
rejected | 不合格
yes | 是
no | 否
GEC | 绿证 (GEC)
other EAC | 其他证书
solar | 太阳能
wind | 风电
hydro | 水电
nuclear | 核电
biomass | 生物质
geothermal | 地热
mixed | 混合
"""
