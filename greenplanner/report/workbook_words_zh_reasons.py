"""Simplified Chinese reasons and remarks of indicators and measures."""
# ruff: noqa: E501

from __future__ import annotations

REASON_WORDS = """
Enter performance and peak power of {name} (Indicators page, Other servers). | 请输入 {name} 的性能和峰值功率(指标页,其他服务器)。
Enter the CPU utilization of {name} (Indicators page, Other servers). | 请输入 {name} 的 CPU 利用率(指标页,其他服务器)。
The servers are measured by different benchmarks, which cannot be added: {names}. | 这些服务器用不同基准测量,不能相加:{names}。
Name the benchmark of the performance beside it. | 请在旁边注明性能的基准。
Choose the fleet of the reservation (Indicators page, Reservations). | 请选择预留的机群(指标页,预留)。
Enter reserved accelerators and hours (Indicators page, Reservations). | 请输入预留的加速器和小时(指标页,预留)。
The fleet or the reservation is not there in this period. | 此期间没有该机群或该预留。
More is reserved than the {total} accelerators in service in {year}. | 预留多于 {year} 年在役的 {total} 个加速器。
Enter the number of units R (Indicators page, Reservations). | 请输入单位数 R(指标页,预留)。
The hall is the provider's; its figures are not known to the organization. | 机房属于服务商;本组织不知道其数字。
Only the operator can measure the whole hall; this is the PUE of the plan. | 只有运营商能计量整个机房;此为计划的 PUE。
Without a cooling model the heat of the hall is taken as its IT energy. | 没有制冷模型时,机房热量取其 IT 能耗。
A PUE is entered, so cooling energy is not known apart. | 已输入 PUE,因此无法单独得知制冷能耗。
The service has no requests. | 该服务没有请求。
{kwh} MWh at supplier rates do not count: REF takes certificates and PPAs. | {kwh} MWh 的供应商费率电量不计:REF 只取证书和购电协议。
Contracts count only for the part of the hall that is the organization's scope 2. | 合同只计入机房中属于本组织范围二的部分。
Part of the hall is liquid-cooled: the standard is written for air-cooled, electrically chilled halls, so this is by reference. | 机房部分为液冷:标准针对风冷、电制冷机房编写,因此仅为参照。
The standard leaves edge halls of up to {limit} racks out. | 该标准不包括不超过 {limit} 个机架的边缘机房。
Halls of up to {limit} racks are out of scope: enter the racks of the site. | 不超过 {limit} 个机架的机房不在范围内:请输入站点的机架数。
The limits of the grades are to be checked. | 各等级的限值待核。
Above the limit value of grade 3. | 高于 3 级的限定值。
It belongs to one data centre, not to all. | 它属于单个数据中心,而非全部。
The provider reports its own data centres. | 服务商报告其自己的数据中心。
The hall is an operator's, who reports it: this is the part of the own servers. | 机房属于运营商,由其报告:此为自有服务器的部分。
The energy of the fuel of the generators is not known and not in the figure. | 发电机燃料的能量未知,不计入此数字。
Electricity without contracts takes nuclear from the calculated residual mix; its renewable part counts as fossil, because no contract defines its origin. | 无合同的电力,其核能取自计算的剩余结构;可再生部分计为化石,因为没有合同界定其来源。
Enter the statement in the plan settings. | 请在计划设置中输入声明。
Nothing is removed in this period. | 此期间没有移除。
Enter the tonnes of {name} (Carbon credits page, Own removals). | 请输入 {name} 的吨数(碳信用页,自有移除)。
Apart from all totals and from the balance after credits. | 独立于所有总量和抵扣后的余额。
Enter how the risk of reversal is managed (Carbon credits page, Own removals). | 请输入逆转风险如何管理(碳信用页,自有移除)。
Enter the methodology (Carbon credits page, Own removals). | 请输入方法学(碳信用页,自有移除)。
The difference is: {name}. | 差额为:{name}。
Name the reason of the difference in the plan settings. | 请在计划设置中注明差额原因。
The price differs by year. | 各年价格不同。
There are no emissions in this scope. | 此范围没有排放。
M holds hardware that has left the fleet and is still written off. | M 含已离开机群但仍在折旧的硬件。
The models of the trainings are not known by their parameters. | 训练所用模型的参数未知。
The tokens of the trainings are not known. | 训练的词元数未知。
Categories 1 to 3 say where IT energy is metered; a plan has no meter, so none applies: its figure is a design PUE (dPUE). An interim PUE (iPUE) of less than twelve months is not shown. | 类别 1 至 3 说明 IT 能耗在何处计量;计划没有电表,因此均不适用:其数字为设计 PUE (dPUE)。不显示不足十二个月的中期 PUE (iPUE)。
Partial: only the part of an operator's hall that serves the own servers. | 局部:仅计运营商机房中服务于自有服务器的部分。
Counts on-site generation, certificates and PPAs that meet the quality criteria. | 计现场发电,以及符合质量标准的证书和购电协议。
Performance: dense peak of the accelerators at 16-bit; name the benchmark beside it. | 性能:加速器 16 位稠密峰值;请同时注明基准。
Performance by the benchmark that is named; never added to that of accelerators. | 性能按所列基准;绝不与加速器的相加。
Servers whose computing is mostly done by accelerators are out of scope. | 主要由加速器计算的服务器不在范围内。
From the hourly cooling model. | 来自逐时制冷模型。
Location-based; contracts and credits do not act. Generators and refrigerant are in it. | 基于位置;合同和碳信用不起作用。含发电机和制冷剂。
Categories are by source and reuse of the water. | 类别按水的来源和回用划分。
In place of ITEUsv. | 代替 ITEUsv。
Mean over the training workloads by accelerator-hours. | 训练类工作负载按加速器小时加权的均值。
Idle time of the fleet is shared out too. | 机群的空闲时间也一并分摊。
Failed runs and experiments are in the energy. | 能耗含失败的运行和实验。
Electric energy usage effectiveness. | 电能使用效率 (EEUE)。
Grade 3 is the limit; the limits are to be checked. Halls of 100 racks or fewer are out of scope. | 3 级为限定值;限值待核。100 个机架及以下的机房不在范围内。
An attribute of electricity. CCER are credits and stand in the ledger. | 电力的属性。CCER 是碳信用,列于台账。
E with PUE and reserved hardware; I location-based. | E 含 PUE 和预留硬件;I 基于位置。
Powered hours of the fleet. | 机群的通电小时。
The hardware is the whole fleet in service; a year has 8 760 hours. | 硬件为在役的整个机群;一年按 8 760 小时计。
E of what is reserved, busy or idle, with PUE; I location-based. | 预留部分的 E,无论忙闲,含 PUE;I 基于位置。
Operation and monitoring only; never added to the provider score. | 仅运行和监控;绝不与提供方得分相加。
All training of the plan; effective FLOPs: those of the models, without failed runs and experiments. | 计划的全部训练;有效 FLOPs:模型的 FLOPs,不含失败的运行和实验。
All training of the plan; effective tokens. | 计划的全部训练;有效词元。
All training of the plan. | 计划的全部训练。
The rent of the new hardware is not known and not in the cost. | 新硬件的租金未知,未计入成本。
no retirement evidence | 没有注销凭证
before | 之前
after | 之后
no date | 无日期
racks | 个机架
diesel | 柴油
In the order of the scenario. | 按情景中的顺序。
Not part of the joint figures: {reason}. | 不计入共同数字:{reason}。
Cannot be done alone, needs an earlier measure: {reason}. | 无法单独实施,需要更早的措施:{reason}。
Raises emissions: no cost per tonne. | 增加排放:没有每吨成本。
Abates nothing on this basis. | 按此基准没有减排。
Nothing says what it costs by itself: only what it changes in energy, hardware, water and contracts is counted. | 没有说明其自身成本:只计其对能耗、硬件、用水和合同的改变。
Its own cost is assumed. | 其自身成本为假设。
Annualized cost: the one-off cost as an annuity over the service life, and the change of hardware (annuity), rent, electricity, contracts, water, maintenance and fuel. Credits and the internal carbon price are in no cost. | 年化成本:一次性成本按使用年限折算为年金,加上硬件(年金)、租金、电力、合同、用水、维护和燃料的变化。碳信用和内部碳价不计入任何成本。
CO2 only, without CH4 and N2O. | 仅 CO2,不含 CH4 和 N2O。
Lies up to a few percent above the eGRID rate; compliance markets are not taken out. | 比 eGRID 的排放率最多高百分之几;未扣除强制市场。
National; China's fossil-only factor is 0.8273 kg/kWh. | 全国;中国的仅化石因子为 0.8273 kg/kWh。
"""
