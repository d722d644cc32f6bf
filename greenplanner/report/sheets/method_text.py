"""What the sheet Method says, in each language: formulas in words, choices, limits."""
# ruff: noqa: E501

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One formula in words, with the clause it rests on. Clauses marked [check] are from memory."""

    number: str
    subject: str
    text: str
    clause: str
    subject_zh: str
    text_zh: str


RULES = (
    Rule("M1", "Hours",
         "For each month: the number of hours, the sum of utilization u and of the power curve g(u); and the same weighted with the course of the grid intensity (mean 1). g = u ^ exponent, or straight lines between curve points.",
         "GreenPlanner", "小时", "按月:小时数、利用率 u 之和、功率曲线 g(u) 之和;以及按电网强度曲线(均值为 1)加权的同样三项。g = u ^ 指数,或曲线点之间的直线。"),
    Rule("M2", "Power",
         "Servers = accelerators / accelerators per server, rounded up. Idle and busy power of an accelerator are entered, from the catalog, or points of a curve x TDP; a power cap limits both.",
         "GreenPlanner", "功率", "服务器数 = 加速器数 / 每台服务器加速器数,向上取整。加速器空闲与忙碌功率为输入值、目录值,或曲线点 x TDP;功率上限对两者都有效。"),
    Rule("M3", "IT energy",
         "Watt-hours = accelerators x idle x hours + accelerators x (busy - idle) x sum of g + servers x (host idle x hours + (host full - host idle) x sum of u) + servers x (memory + drives + network) x hours; x powered share / 1000 / power supply efficiency = kWh.",
         "E = P x t", "IT 能耗", "瓦时 = 加速器数 x 空闲功率 x 小时 + 加速器数 x (忙碌 - 空闲) x g 之和 + 服务器数 x (主机空闲 x 小时 + (主机满载 - 主机空闲) x u 之和) + 服务器数 x (内存 + 硬盘 + 网络) x 小时;再 x 通电比例 / 1000 / 电源效率 = 千瓦时。"),
    Rule("M4", "Facility energy and grid import",
         "Month by month: IT energy x PUE of the month. Overhead is facility - IT. Grid import = facility energy - what panels, turbines and battery give (M19).",
         "ISO/IEC 30134-2", "设施能耗与购电", "逐月:IT 能耗 x 当月 PUE。附加能耗 = 设施 - IT。购电量 = 设施能耗 - 光伏、风机与电池所供(M19)。"),
    Rule("M5", "Years of service",
         "In service from 1 January of the purchase year. At the end of the lifetime: replaced (bought again in the calendar year that holds purchase year + k x lifetime), retired (share of the last year), or kept.",
         "GreenPlanner", "服役年份", "自购置年 1 月 1 日起服役。寿命结束时:更换(在包含 购置年 + k x 寿命 的日历年再次购置)、退役(按最后一年的份额)或继续使用。"),
    Rule("M6", "Grid over the years",
         "Direct, upstream and residual factors x (1 + change per year) ^ (year - first year).",
         "GreenPlanner", "电网逐年变化", "直接、上游与剩余结构因子 x (1 + 年变化率) ^ (年份 - 首年)。"),
    Rule("M7", "Scope 1", "Generators: litres x kg per litre of the fuel; biogenic CO2 apart, outside the scopes. Refrigerant: charge x share leaked x GWP-100.",
         "GHG Protocol Corporate Standard", "范围一", "发电机:升 x 该燃料每升千克数;生物源 CO2 单列,在各范围之外。制冷剂:充注量 x 泄漏比例 x GWP-100。"),
    Rule("M8", "Scope 2, location-based",
         "Energy weighted with the grid shape x direct (combustion) factor of the region x M6. Without an hourly shape this is energy x factor.",
         "GHG Protocol Scope 2 Guidance (2015), ch. 6", "范围二(基于位置)", "按电网曲线加权的电量 x 地区直接(燃烧)因子 x M6。无小时曲线时即 电量 x 因子。"),
    Rule("M9", "Scope 2, market-based",
         "By site and year: certificates, then power purchase agreements, then supplier rates, each used up to the electricity not yet covered and at its own factor; then the site's renewable share at 0; the rest takes the residual mix x M6. What does not qualify is not used. Shared out to fleets by electricity. Never below 0.",
         "GHG Protocol Scope 2 Guidance (2015), ch. 6-7", "范围二(基于市场)", "按站点与年份:先证书,再购电协议,再供应商费率,各自最多用到尚未覆盖的电量,并取自身因子;然后是站点可再生比例(因子 0);其余取剩余结构因子 x M6。不合格者不计。按电量分摊到机群。不会低于 0。"),
    Rule("M10", "Category 2 and the amortized view",
         "Accelerators x kg + servers x kg, in full in the year of purchase. The amortized view spreads it over the lifetime; it is in no total and never added to category 2.",
         "GHG Protocol Scope 3 Standard, ch. 5 [check]", "类别 2 与摊销视图", "加速器数 x 千克 + 服务器数 x 千克,全部计入购置年。摊销视图按寿命分摊;不计入任何总量,也绝不与类别 2 相加。"),
    Rule("M11", "Category 3",
         "a: litres x upstream factor of the fuel. b: grid import in scope 2 x upstream factor x M6. c: loss share (of delivered electricity) x (scope 2 location-based + b).",
         "GHG Protocol Scope 3 Guidance, category 3", "类别 3", "a:升 x 该燃料的上游因子。b:计入范围二的购电 x 上游因子 x M6。c:损耗率(占送达电量)x (范围二基于位置 + b)。"),
    Rule("M12", "Water", "On site: IT energy x WUE. At power plants: grid import x litres per kWh.",
         "ISO/IEC 30134-9", "用水", "站内:IT 能耗 x WUE。发电厂:购电量 x 每千瓦时升数。"),
    Rule("M13", "Cost",
         "Undiscounted cash: purchases in their year; for rented hardware (cloud, operating lease) accelerators x 8 760 h x share of the year in service x rent in place of purchase and maintenance, not known without an entry; electricity (by tariff or hourly price where entered), demand charge, the whole contract volume x (premium + strike - market price), water, maintenance share x purchase price for each year in service, generator fuel, credits in the year they are paid. At a cloud site electricity and water are inside the rent, unless a price is entered there.",
         "GreenPlanner", "成本", "未折现现金:购置(当年);租用硬件(云、经营租赁)以 加速器数 x 8 760 小时 x 服役年份占比 x 租金 代替购置与维护,未输入则未知;电费(已输入时按分时电价或逐时电价)、需量电费、合同全部电量 x (溢价 + 执行价 - 市场价)、水费、服役年份的 维护比例 x 购置价、发电机燃料、碳信用(付款当年)。云站点的电费和水费已含在租金内,除非在该站点输入了价格。"),
    Rule("M14", "Annualized cost and internal carbon price",
         "Annuity = price x r / (1 - (1 + r) ^ -lifetime), price / lifetime where r is 0. Internal carbon price x the covered shares of scope 1, location-based scope 2 and scope 3, shown apart and in no cost.",
         "ESRS E1-8 (Set 1) for the carbon price", "年化成本与内部碳价", "年金 = 价格 x r / (1 - (1 + r) ^ -寿命),r 为 0 时为 价格 / 寿命。内部碳价 x 范围一、基于位置范围二和范围三各自的覆盖部分,单独列示,不计入成本。"),
    Rule("M15", "Credits",
         "A ledger of its own. Retired counts only with status retired and a retirement date in the year. No credit lowers any figure of the inventory.",
         "GHG Protocol Corporate Standard; ESRS E1-7 (Set 1)", "碳信用", "单独台账。仅当状态为已注销且注销日期在该年内才计为已注销。碳信用不降低清单中的任何数字。"),
    Rule("M16", "Totals",
         "Location-based = scope 1 + scope 2 location-based + scope 3. Market-based = scope 1 + scope 2 market-based + scope 3. Always both.",
         "GHG Protocol Scope 2 Guidance, ch. 7; ESRS E1-6 (Set 1)", "总量", "基于位置 = 范围一 + 范围二基于位置 + 范围三。基于市场 = 范围一 + 范围二基于市场 + 范围三。两者总是同时给出。"),
    Rule("M17", "Indicators", "PUE = facility energy / IT energy over the same months.",
         "ISO/IEC 30134-2", "指标", "PUE = 同一时段的 设施能耗 / IT 能耗。"),
    Rule("M18", "Cooling",
         "Where a cooling system is chosen and no PUE is entered, PUE and WUE are results. Each hour: dry and wet bulb of the climate (or imported series) and IT load over design load give losses of UPS and distribution, fans, the share cooled without compressor, compressor, heat rejection and water; a second system carries its share. Heat that is reused needs no rejection. By month: PUE = facility / IT, WUE = water / IT, also weighted with the grid shape; each year has its own load.",
         "ASHRAE TC 9.9; Lei and Masanet 2022", "制冷", "选定制冷系统且未输入 PUE 时,PUE 与 WUE 为计算结果。每小时:气候(或导入序列)的干球与湿球温度,以及 IT 负荷 / 设计负荷,给出 UPS 与配电损耗、风机、无压缩机制冷的比例、压缩机、散热与用水;第二系统承担其份额。再利用的热量无需散热。按月:PUE = 设施 / IT,WUE = 用水 / IT,并按电网曲线加权;每年取当年负荷。"),
    Rule("M19", "Generation on site",
         "Each hour: rated power x output at the place (synthetic year scaled to the capacity factor). It meets the load first, then charges the battery; the rest is curtailed and never lowers a figure. Grid share of a month = grid import / facility energy. Scope 2 counts grid import, weighted with the grid shape, so hours supplied on site weigh what the grid would have emitted in them.",
         "GHG Protocol Scope 2 Guidance (2015)", "站内发电", "每小时:额定功率 x 当地出力(按容量因子缩放的合成年)。先供负荷,再给电池充电;其余弃电,不降低任何数字。当月购电比例 = 购电量 / 设施能耗。范围二按电网曲线加权计入购电量,故站内供电的小时按电网在该小时本会产生的排放计。"),
    Rule("M20", "Battery",
         "Limited by power and energy; the year ends as it began; charging and discharging each lose 1 - root of the round-trip efficiency. Self-consumption: only energy from the site charges. Intensity: the grid also charges in its cleanest hours and the dirtiest hours discharge, unless that would emit more. Its loss is drawn from the grid or the site; grid import may then exceed facility energy in a month.",
         "GreenPlanner", "电池", "受功率与能量限制;年末状态等于年初;充电与放电各损失 1 - 往返效率的平方根。自发自用:只用站内能量充电。按强度:电网在最清洁的小时也充电,最脏的小时放电,除非排放反而更多。其损失取自电网或站内;因此某月购电量可能超过设施能耗。"),
    Rule("M21", "Flexible load",
         "The flexible share of the work moves to the hours of the cleanest grid within its window of local time, up to full utilization, known in advance; the work of each window stays the same. The sums on Hours are those after the move.",
         "GreenPlanner", "可调负荷", "可调部分的工作在其本地时间窗口内移到电网最清洁的小时,最高到满利用率,并视为事先已知;每个窗口的工作量不变。Hours 表中的合计为移动之后的数值。"),
    Rule("M22", "Operators and providers: categories 1 and 8",
         "Colocation with control over the load: the servers' grid import (IT energy) is scope 2, the overhead is the operator's (category 8 or 1). Without control and in the cloud nothing is scope 2. What the operator answers for: grid import not in scope 2 x location-based factors, with upstream and losses, or x the provider's own factor, which stands for them; generators and refrigerant of the hall. Embodied carbon: category 2 where owned or on a finance lease, 8 on an operating lease, 1 in the cloud, in full in the year in which it goes into service; inside the provider's factor where that is per accelerator-hour. Data transfer: gigabytes x kWh per GB x (grid + upstream factor), category 1. The sum does not change with the split. Categories 1 and 8 are the same in both totals.",
         "GHG Protocol Scope 3 Standard, ch. 5 [check]; Scope 2 Guidance, 5.4 [check]", "运营商与服务商:类别 1 与 8",
         "托管且自控负荷:服务器购电(IT 能耗)属范围二,附加能耗属运营商(类别 8 或 1)。不自控或云服务:均不属范围二。运营商部分:非范围二购电 x 基于位置的因子,含上游与损耗,或 x 服务商自报因子(已含上述);机房的发电机与制冷剂。隐含碳:自有或融资租赁为类别 2,经营租赁为类别 8,云服务为类别 1,全部计入投运年;服务商按加速器小时给出因子时已含在内。数据传输:GB x 每 GB 千瓦时 x (电网 + 上游因子),类别 1。总和不随划分改变。类别 1 与 8 在两个总量中相同。"),
    Rule("M23", "Water by source and water stress",
         "Reclaimed and sea water: water on site x share; drinking water is the rest. Areas under water stress: water on site without sea water, at sites whose baseline water stress is high or extremely high. Withdrawal of power plants: grid import x litres taken in per kWh; most of it is returned, so it is never added to the consumption.",
         "WRI Aqueduct 4.0; Macknick et al. 2012; ESRS E3 [check]", "按来源的用水与水资源压力",
         "再生水与海水:站内用水 x 比例;其余为饮用水。水资源压力地区:基线水资源压力为高或极高的站点的站内用水(不含海水)。发电厂取水:购电量 x 每千瓦时取水升数;大部分返还,因此绝不与耗水相加。"),
    Rule("M24", "Retired hardware",
         "Times a fleet leaves service: where it is replaced, each purchase after the first; where it is retired, once, in the calendar year that holds purchase year + lifetime; kept hardware never. Mass = accelerators x kg + servers x kg, shared out by the entered reused and recycled shares; the rest is other disposal. Own hardware only.",
         "ESRS E5 [check]", "退役硬件", "机群退役次数:更换时为首次之后的每次购置;退役时为一次,计入包含 购置年 + 寿命 的日历年;继续使用则不计。质量 = 加速器数 x 千克 + 服务器数 x 千克,按输入的再使用与回收比例划分;其余为其他处置。仅计自有硬件。"),
    Rule("M25", "Workloads",
         "Training: FLOPs = 6 x active parameters x tokens (LoRA about 4, transfer learning less; attention on top where a sequence length is entered); accelerator-hours = FLOPs / (peak x MFU) x overheads / (1 - share lost to failures). Services: accelerator-hours of one request x requests. Utilization = busy accelerators / powered ones, hour by hour; training fills the hours that services leave. A workload's share of the figures of its fleet goes by accelerator-hours, idle time included.",
         "Kaplan et al. 2020; Chowdhery et al. 2022, app. B", "工作负载",
         "训练:FLOPs = 6 x 激活参数 x 词元(LoRA 约 4,迁移学习更少;输入序列长度时另加注意力);加速器小时 = FLOPs / (峰值 x MFU) x 额外开销 / (1 - 故障损失份额)。服务:单次请求的加速器小时 x 请求数。利用率 = 忙碌加速器 / 通电加速器,逐小时;训练填补服务空出的小时。工作负载按加速器小时分摊其机群的数字,含空闲时间。"),
    Rule("M26", "Indicators of data centres",
         "PUE = facility / IT energy; WUE = water on site / IT energy; CUE = (scope 1 + location-based electricity) / IT energy; REF = renewable energy from on-site generation, certificates and PPAs / facility energy, at most 1; ERF = heat reused / facility energy; CER = heat removed / energy of the cooling system. ITEUsv does not apply where accelerators do most of the computing. Grade of GB 40879-2021: PUE against three limits.",
         "ISO/IEC 30134-2 to -9, EN 50600-4; (EU) 2024/1364; GB 40879-2021 [check]", "数据中心指标",
         "PUE = 设施能耗 / IT 能耗;WUE = 站内用水 / IT 能耗;CUE = (范围一 + 基于位置的用电排放)/ IT 能耗;REF = 站内发电、证书与购电协议的可再生电量 / 设施能耗,最高为 1;ERF = 回收热量 / 设施能耗;CER = 移除热量 / 制冷系统能耗。计算主要由加速器完成时 ITEUsv 不适用。GB 40879-2021 等级:PUE 与三个限值比较。"),
    Rule("M27", "Software Carbon Intensity",
         "SCI = (E x I + M) / R. E: facility energy of the fleet, shared out by accelerator-hours, idle time included. I: location-based. M: amortized embodied carbon, shared out alike. Contracts and credits do not act; consumer and provider scores of SCI for AI are never added.",
         "ISO/IEC 21031:2024; SCI for AI (public review)", "软件碳强度",
         "SCI = (E x I + M) / R。E:机群设施能耗,按加速器小时分摊,含空闲时间。I:基于位置。M:摊销的隐含碳,同样分摊。合同与碳信用不起作用;SCI for AI 的使用方与提供方得分绝不相加。"),
    Rule("M28", "ESRS E1-5 to E1-8",
         "Energy is renewable only where a contract or own generation defines its origin. Electricity without contracts takes nuclear from the generation mix of the region, its renewable part counts as fossil (disclosed). Contracts without a technology count as fossil.",
         "Delegated Regulation (EU) 2023/2772, E1-5 to E1-8 [check]", "ESRS E1-5 至 E1-8",
         "仅当合同或自发电界定来源时,能源才计为可再生。无合同的电量按地区发电结构取核电份额,其可再生部分计为化石(已披露)。未注明技术的合同计为化石。"),
    Rule("M29", "Targets and budgets",
         "Linear: base + (goal - base) x years since the base year / all years. Fixed percentage: base x (1 - rate x years). Rate of April 2026 (inferred): max(minimum rate, (1 - residual) / (net-zero year - base year)). Distance = plan - target, for shares that shall rise target - plan. Budget = sum of the targets after the base year; end point and budget are two answers. Targets are in no figure; credits count towards the balance only.",
         "SBTi V1.x; V1.3 / NT 5.3 (2026) [check]; ESRS E1-4", "目标与预算",
         "线性:基准 + (目标 - 基准)x 距基准年的年数 / 总年数。固定百分比:基准 x (1 - 比率 x 年数)。2026 年 4 月的比率(推断):max(最低比率, (1 - 残余) / (净零年 - 基准年))。差距 = 计划 - 目标,应上升的份额为 目标 - 计划。预算 = 基准年之后各年目标之和;终点与预算是两个答案。目标不进入任何数字;碳信用只计入余额。"),
)  # fmt: skip

CHOICES = (
    ("Two scope 2 figures and two totals, never one.", "两个范围二数字与两个总量,从不只给一个。"),
    ("Scope 2 takes direct (combustion) factors; fuel supply and plant construction are category 3b, grid losses category 3c.",
     "范围二采用直接(燃烧)因子;燃料供应与电厂建设属类别 3b,电网损耗属类别 3c。"),
    ("Electricity without instruments takes the residual mix; where none is published its location-based emissions are used, hour by hour, and the Cover says so.",
     "没有工具覆盖的电量取剩余结构因子;若未公布则逐小时采用其基于位置的排放,并在封面说明。"),
    ("Instruments are matched by year (the rule in force since 2015), not by hour.", "工具按年匹配(2015 年起的现行规则),不按小时。"),
    ("Hardware bought before the first year has nothing in category 2 of this plan.", "首年之前购置的硬件在本计划的类别 2 中为零。"),
    ("A value that nobody entered and the catalog does not have reads \"not known\" and is not counted; the Cover lists it.",
     "既未输入、目录也没有的值显示为 not known,不计入;封面列出。"),
)  # fmt: skip

LIMITS = (
    ("The hourly pass is not repeated in this workbook: where the utilization of a fleet is a profile or its power is a curve of points, the sums on Hours are pasted and a new profile needs a new export.",
     "本工作簿不重复小时计算:若机群利用率为时间序列,或功率为曲线点,则 Hours 表中的合计为粘贴值,更换序列需重新导出。"),
    ("The number of years, the sites, fleets and contracts, their order and kind, and the site of a fleet are fixed by the export.",
     "年数、站点、机群与合同及其顺序和种类,以及机群所在站点,由导出固定。"),
    ("Changing the region or the model of an accelerator here changes nothing: their values stand in the rows of the inputs.",
     "在此更改地区或加速器型号不起作用:其数值在输入行中。"),
    ("At sites with a cooling model, panels, turbines or a battery, PUE, WUE and grid share by month are pasted ratios of the load as exported. Inputs that change the load there (accelerators, power, years of service) keep these ratios here; GreenPlanner works them out anew.",
     "在有制冷模型、光伏、风机或电池的站点,按月的 PUE、WUE 与购电比例是按导出时负荷得出的粘贴比值。在此更改会改变负荷的输入(加速器数、功率、服役年份)时比值不变;GreenPlanner 会重新计算。"),
    ("Instruments are matched by year, not by hour. Nothing generated on site is exported.", "工具按年匹配,不按小时。站内发电不外送。"),
    ("Not assured. Sheet protection has no password: it prevents accidents and is no security.", "未经鉴证。工作表保护没有密码:只防误改,不是安全措施。"),
)  # fmt: skip

SEED = (
    ("Watt-hours are not kilowatt-hours: 5 000 W for 5 h", "瓦时不是千瓦时:5 000 W 运行 5 小时"),
    ("The article multiplies watts by hours and writes kWh, a factor of 1 000 too much. Right: power x hours / 1000.",
     "原文以瓦乘小时却写作千瓦时,大了 1 000 倍。正确:功率 x 小时 / 1000。"),
    ("Credits do not belong in the figure: 1 000 kWh, 500 kWh renewable, 0.8 kg/kWh, 100 kg of credits",
     "碳信用不属于该数字:1 000 千瓦时,其中 500 可再生,0.8 千克/千瓦时,100 千克碳信用"),
    ("The article adds the credits: C = E x f x (1 - R/E) + credits = 500 kg. Adding has the wrong sign, and netting is wrong in kind: credits stay in a ledger.",
     "原文把碳信用相加:C = E x f x (1 - R/E) + 碳信用 = 500 千克。相加符号错误,相抵在性质上也错误:碳信用只入台账。"),
    ("Memory reclamation saves watts of powered capacity, not joules per gigabyte: 512 GB fewer at 0.1 W/GB, a year",
     "内存回收节省的是通电容量的功率,而非每 GB 的焦耳:少用 512 GB,0.1 W/GB,一年"),
    ("The article makes an energy out of gigabytes x joules. Right: capacity that is no longer powered x W/GB x hours / 1000; what stays powered saves nothing.",
     "原文以 GB x 焦耳得出能量。正确:不再通电的容量 x W/GB x 小时 / 1000;仍通电的部分不节省。"),
)  # fmt: skip
