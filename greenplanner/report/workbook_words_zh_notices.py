"""Simplified Chinese notices of the workbook."""
# ruff: noqa: E501

from __future__ import annotations

NOTICE_WORDS = """
{name}: water stress is {level} here; {volume} m3 are drawn on site in an area under water stress. | {name}:此处水资源压力为{level};在水资源压力地区站内用水 {volume} m3。
{name}: the renewable share stands for contracts that are not entered. Enter them with their evidence before reporting. | {name}:可再生比例代表了未输入的合同。报告前请输入合同及其证据。
{name}: quality criteria {numbers} are not answered; the volume is counted. | {name}:质量标准 {numbers} 未回答;电量已计入。
{name}: no diesel price is entered; the fuel of the generators is not in the cost. | {name}:未输入柴油价格;发电机燃料不计入成本。
{name}: the catalog knows no water stress for {region}; enter the level of your basin. | {name}:目录没有 {region} 的水资源压力;请输入所在流域的级别。
The plan asks for the catalog {wanted}, which is not on this computer; the figures follow {found}. | 计划要求目录 {wanted},本机没有;数字采用 {found}。
{name}: what the operator answers for is in {category}, location-based in both totals; contracts cover scope 2 only. Consolidation approach: {approach}. | {name}:运营商负责的部分计入{category},在两种总量中均基于位置;合同只覆盖范围二。合并方法:{approach}。
{name}: the provider's own factor of {value} stands for {what} in {category}, in both totals; it is not checked here. | {name}:服务商自己的因子 {value} 在{category}中代表{what},用于两种总量;此处不作核对。
{name}: covers nothing, because no electricity of {site} is in scope 2. | {name}:未覆盖任何用电,因为 {site} 没有计入范围二的用电。
{name}: the hardware is not bought, yet the cost counts its catalog price as a purchase; enter what you pay for it. | {name}:硬件并非购置,但成本仍按目录价计为购置;请输入实际支付的价格。
{name}: generated in {vintage}, used in {year}. Criterion 4 asks for a vintage close to the time of use, here the year itself or the one before; check your answer. | {name}:发电于 {vintage} 年,用电于 {year} 年。标准 4 要求发电年份接近用电时间,此处指同年或前一年;请核对回答。
{name}: issued in {market}, used in {other}. Criterion 5 asks for the same market; check your answer. | {name}:签发于 {market},用电于 {other}。标准 5 要求同一市场;请核对回答。
{name}: the certificates are sold to others, so there is no claim (criterion 7), although the criterion is answered with Yes. | {name}:证书已售给他人,因此不构成声明(标准 7),尽管该标准回答为“是”。
{name}: CCER is a carbon credit and no certificate of electricity (GEC); enter it on the page of credits. | {name}:CCER 是碳信用,不是电力证书(绿证);请在碳信用页输入。
{name}: no market price is entered; the strike price settles against the electricity price of the site, which as an all-in price makes the contract look cheaper than it is. | {name}:未输入市场价;执行价以站点电价结算,因其为全包电价,会使合同显得比实际便宜。
{name}: the grid factor by year starts at 0; residual mix and upstream factor stay as they are. | {name}:逐年电网因子从 0 开始;剩余结构因子和上游因子保持不变。
{name}: what growth adds is bought as the same model at the same price and embodied carbon. | {name}:增长所添加的按相同型号、相同价格和隐含碳购置。
{name}: the purchase of {year} comes after the plan ends; it is not counted. | {name}:{year} 年的购置在计划结束之后;不计入。
{name}: the hourly prices are in {unit}, the plan in {currency}; they are taken as they are. | {name}:逐时电价的单位为 {unit},计划货币为 {currency};按原值采用。
{name}: an hourly price series and a peak price are entered; the series holds. | {name}:同时输入了逐时电价序列和峰时电价;以序列为准。
{name}: the hourly prices have no positive mean; each hour costs the yearly price. | {name}:逐时电价的均值不是正数;每小时按年电价计。
{fleet}: the utilization is entered, so its workloads do not act on the energy. Clear it to let the demand make it. | {fleet}:已输入利用率,因此其工作负载不影响能耗。清除利用率即由需求决定。
{fleet}: the demand of {year} needs {needed} accelerators in its busiest hour, powered are {has}; {share} % of the work is not done and not counted. | {fleet}:{year} 年需求在最忙小时需要 {needed} 块加速器,通电 {has} 块;{share} % 的工作未完成,也不计入。
{name}: one run takes {days} days, allowed are {allowed}; {needed} accelerators would do it. | {name}:一次训练需 {days} 天,允许 {allowed} 天;{needed} 块加速器可以完成。
{name}: the training needs {gb} GB for weights, gradients and optimizer, the fleet has {has} GB for them. | {name}:训练的权重、梯度和优化器需要 {gb} GB,机群有 {has} GB。
{name}: the model does not fit into {given} accelerators; {needed} are needed. It is not counted. | {name}:模型放不进 {given} 块加速器;需要 {needed} 块。不计入。
{name}: {wanted} requests at a time do not fit into memory; the batch is {taken}. | {name}:同时 {wanted} 个请求放不进显存;批量为 {taken}。
{name}: one answer takes {seconds} s even alone, allowed are {allowed} s; more or faster accelerators per replica are needed. | {name}:单独一个回答也需 {seconds} s,允许 {allowed} s;每副本需要更多或更快的加速器。
{name}: in {year} whole replicas with {headroom} % headroom need {needed} accelerators, the fleet has {has}. | {name}:{year} 年含 {headroom} % 余量的完整副本需要 {needed} 块加速器,机群有 {has} 块。
{name}: this is not known and the workload is not counted: {what}. | {name}:以下未知,该工作负载不计入:{what}。
{name}: the hardware has no {wanted}; it works in {used}. | {name}:硬件没有 {wanted};以 {used} 运行。
{name}: only the final run is counted. Experiments and failed attempts took published projects up to five times more; enter a multiple. | {name}:只计最终训练。已公布项目的实验和失败尝试可达其五倍;请输入倍数。
{name}: {kwh} kWh a year, about {kg} kg CO2e at the grid of {place}, are drawn by the devices of the clients and by the data between; they are outside the hall and in no total. | {name}:客户端设备及其间的数据每年用电 {kwh} kWh,按 {place} 的电网约 {kg} kg CO2e;在机房之外,不计入任何总量。
{name}: no fleet does this work; it is not counted. | {name}:没有机群承担此工作;不计入。
Hardware rent (accelerators x 8 760 h x share of the year in service x rent) | 硬件租金(加速器数 x 8 760 h x 当年服役比例 x 租金)
Hardware rent | 硬件租金
TFLOP/s/kW | TFLOP/s/kW
t CO2 | t CO2
Rent per accelerator-hour | 每加速器小时租金
currency/h | currency/小时
{name}: the hardware is rented and no rent is entered; it is not known and not counted in the cost. Enter the rent per accelerator-hour. | {name}:硬件为租用,未输入租金;成本中未知、未计入。请输入每加速器小时租金。
{name}: the hardware is rented, so its purchase price is not counted; enter the rent per accelerator-hour. | {name}:硬件为租用,因此不计其购置价格;请输入每加速器小时租金。
{name}: the hardware is bought, so the rent is not counted. Check tenure and arrangement. | {name}:硬件为购置,因此不计租金。请核对持有方式和运营方式。
{name}: the rent holds for the accelerator that follows too. | {name}:租金也适用于后继加速器。
{name}: electricity and water are inside the rent of the cloud and not charged again, unless a price is entered here. | {name}:电力和水已含在云租金中,不再收取,除非此处输入了价格。
{name}: a price of electricity or water is entered here and charged beside the rent of the cloud. | {name}:此处输入了电价或水价,在云租金之外另计。
{name}: out of service within {year}. The plan has years and no dates, so {share} % of each month of {year} is counted, and nothing after it. | {name}:在 {year} 年内退出服务。计划只有年份没有日期,因此 {year} 年每月计 {share} %,此后不计。
{name}: a residual factor is entered, so the calculated residual mix {mix} is not used. | {name}:已输入剩余结构因子,因此不采用计算的剩余结构 {mix}。
{name}: no market price is entered; the strike price settles hour by hour against the electricity prices of the site, which as all-in prices make the contract look cheaper than it is. | {name}:未输入市场价;执行价逐时与站点电价结算,作为全包价会使合同显得比实际便宜。
{name}: own devices and the network draw {kwh} kWh a year outside the halls: scope 2 of {place}, and category 1 for the network. Hardware and water of the devices are not counted. | {name}:自有设备和网络每年在机房之外用电 {kwh} kWh:设备计入 {place} 的范围二,网络计入类别 1。不计设备的硬件和用水。
{name}: devices of others and the network draw {kwh} kWh a year outside the halls: scope 3 category 1 of {place}, a policy. Hardware and water of the devices are not counted. | {name}:他人设备和网络每年在机房之外用电 {kwh} kWh:计入 {place} 的范围三类别 1,此为政策选择。不计设备的硬件和用水。
{name}: whose devices train is not entered; they count as those of others. | {name}:未输入由谁的设备训练;按他人设备计。
{name}: no residual mix is known for {place}; market-based, the own devices take the grid factor. | {name}:{place} 没有已知的剩余结构;基于市场时自有设备采用电网因子。
{name}: own costs of measures ({count}) are assumed and in the cost; enter your own figures in its changes. | {name}:措施自身的成本({count} 项)为假设并计入成本;请在其更改中输入您自己的数字。
"""
