"""Simplified Chinese names of the plan's fields, of measures, units and notices."""
# ruff: noqa: E501

from __future__ import annotations

PLAN_WORDS = """
Plan name | 计划名称
Plan | 计划
Organization | 组织
Notes | 备注
Prepared by | 编制
Reviewed by | 审核
Status | 状态
Consolidation approach | 合并方法
First year | 首年
Years | 年数
Currency | 货币
Exchange rate | 汇率
Discount rate | 折现率
Internal carbon price | 内部碳价
Net revenue | 营业收入
Id | 标识
Site | 站点
Grid region | 电网地区
PUE | PUE
Cooling system | 制冷系统
Second cooling system | 第二制冷系统
Share of the second system | 第二系统份额
Climate | 气候
Dry-bulb series | 干球温度序列
Wet-bulb series | 湿球温度序列
Design IT power | 设计 IT 功率
Heat reused | 回收热量
Grid factor | 电网因子
Own generation mix | 自有电源结构
Hourly grid series | 小时电网序列
Grid hour shape | 电网小时曲线
Time zone | 时区
Grid change | 电网变化
Renewable share | 可再生比例
Solar on site | 站内光伏
Solar capacity factor | 光伏容量因子
Wind on site | 站内风电
Wind capacity factor | 风电容量因子
Battery energy | 电池能量
Battery power | 电池功率
Battery efficiency | 电池效率
Battery rule | 电池规则
Residual mix | 剩余结构因子
Upstream factor | 上游因子
Grid loss | 电网损耗
WUE | WUE
Water of generation | 发电用水
Electricity price | 电价
Water price | 水价
Generator power | 发电机功率
Generator test hours | 发电机测试小时
Generator load | 发电机负荷
Generator fuel | 发电机燃料
Refrigerant charge | 制冷剂充注量
Refrigerant leakage | 制冷剂泄漏
Refrigerant GWP | 制冷剂 GWP
Fleet | 机群
Purpose | 用途
Accelerator | 加速器
Accelerators | 加速器数
Utilization | 利用率
Powered share | 通电比例
Flexible share | 可调比例
Flexible window | 可调窗口
Server | 服务器
Accelerators per server | 每台服务器加速器数
TDP | TDP
Idle power | 空闲功率
Busy power | 忙碌功率
Power curve exponent | 功率曲线指数
Power curve points | 功率曲线点
Power cap | 功率上限
Host idle power | 主机空闲功率
Host full power | 主机满载功率
Memory per server | 每台服务器内存
Memory power | 内存功率
Drives per server | 每台服务器硬盘
Drive power | 硬盘功率
Network ports per server | 每台服务器网口
Network power | 网络功率
Power supply efficiency | 电源效率
Embodied per accelerator | 每块加速器隐含碳
Embodied per server | 每台服务器隐含碳
Price per accelerator | 加速器单价
Price per server | 服务器单价
Maintenance | 维护
Purchase year | 购置年
Lifetime | 寿命
At end of life | 寿命结束时
Contract | 合同
Kind | 种类
Share of load | 占用电比例
Volume | 数量
Contract factor | 合同因子
Price premium | 溢价
From | 起
To | 止
Meets quality criteria | 符合质量标准
Evidence | 证据
Credit | 碳信用
Programme | 计划机制
Vintage | 年份批次
Retirement date | 注销日期
Price | 价格
Series | 序列
Values | 数值
Steps | 步骤
Accelerators, busy | 加速器,忙碌
Accelerators, idle share | 加速器,空闲部分
Hosts | 主机
Main memory | 主内存
Drives | 硬盘
Network in the hall | 机房内网络
Power supply loss | 电源损耗
IT energy | IT 能耗
Cooling and distribution | 制冷与配电
Facility energy | 设施能耗
From panels, turbines and battery | 光伏、风机与电池供电
Grid import | 购电
Solar generation on site | 站内光伏发电
Wind generation on site | 站内风力发电
Generation curtailed | 弃电
Battery loss | 电池损失
ERF | ERF
Backup generators | 备用发电机
Scope 1 | 范围一
Scope 2, location-based | 范围二,基于位置
Scope 2, market-based | 范围二,基于市场
Cat. 1, purchased services | 类别 1,采购服务
Cat. 2, hardware bought (embodied, in full) | 类别 2,购置硬件(隐含碳,全额)
Cat. 3a, upstream of fuels | 类别 3a,燃料上游
Cat. 3b, upstream of electricity | 类别 3b,电力上游
Cat. 3c, grid losses | 类别 3c,电网损耗
Cat. 8, leased assets | 类别 8,租赁资产
Scope 3 | 范围三
Embodied, amortized (planning view, in no total) | 隐含碳,摊销(规划视图,不计入总量)
Total, location-based | 总量,基于位置
Total, market-based | 总量,基于市场
Credits retired (ledger, in no total) | 已注销碳信用(台账,不计入总量)
Credits planned or purchased (ledger, in no total) | 计划或已购碳信用(台账,不计入总量)
Water on site | 站内用水
Water at power plants | 发电厂用水
Water | 用水
Use-phase emissions | 使用阶段排放
CUE | CUE
Emission intensity, location-based | 排放强度,基于位置
Emission intensity, market-based | 排放强度,基于市场
Hardware purchases | 硬件购置
Credits bought | 购买碳信用
Cost | 成本
Hardware, as annuity | 硬件年金
Annualized cost | 年化成本
Internal carbon price (shadow, in no cost) | 内部碳价(影子,不计入成本)
%/year | %/年
currency/t | currency/吨
M currency/year | 百万 currency/年
kg CO2e/kWh | kg CO2e/kWh
currency/kWh | currency/kWh
currency/m3 | currency/m3
L/year | L/年
h/year | 小时/年
kWh/year | kWh/年
years | 年
per USD | 每美元
h from UTC | 与 UTC 差 h
The plan has no fleets yet, so all figures are zero. | 计划还没有机群,因此所有数字为零。
{name}: no grid region is entered; the world average is used. | {name}:未输入电网地区,采用世界平均。
{name}: no generation mix is known for {region}; its life-cycle factor is used for scope 2 and the upstream part (3b) is not separated. | {name}:{region} 的电源结构未知;范围二采用其生命周期因子,上游部分(3b)未分开。
{name}: no generator fuel and no refrigerant are entered, so scope 1 is zero. | {name}:未输入发电机燃料与制冷剂,因此范围一为零。
{name}: the grid factor of {region} counts CO2 only, not CO2e. | {name}:{region} 的电网因子仅含 CO2,不是 CO2e。
{name}: bought in {year}, after the plan ends; it is not counted. | {name}:于 {year} 年购置,晚于计划结束;不计入。
{name}: kept beyond its lifetime; nothing is written off after {year}. | {name}:超寿命使用;{year} 年后不再摊销。
{name}: no accelerator is chosen; embodied carbon, price and server are those of a generic one. | {name}:未选择加速器;隐含碳、价格与服务器取通用型。
{name}: {field} is not known and not counted. | {name}:{field} 未知,不计入。
No exchange rate is known for {currency}; 1 per US dollar is used. Enter one. | {currency} 的汇率未知;按每美元 1 计。请输入汇率。
{name}: {volume} MWh of {year} exceed the electricity of the site and are unused. | {name}:{year} 年有 {volume} MWh 超出站点用电,未使用。
{name}: {volume} MWh of {year} are not counted ({reason}). | {name}:{year} 年有 {volume} MWh 不计入({reason})。
{name}: retired on {date}, outside the years of the plan; not counted. | {name}:于 {date} 注销,不在计划年份内;不计入。
{name}: marked as retired without a retirement date; not counted. | {name}:标记为已注销但无注销日期;不计入。
{name}: no source publishes the figures of {system}; they are assumed. | {name}:{system} 的数值没有公开来源,为假设值。
{name}: a cooling system is chosen but no climate is known; the PUE is a general one. Choose a climate. | {name}:已选制冷系统但气候未知;PUE 取通用值。请选择气候。
{name}: the battery has no power; enter kW, it is not counted. | {name}:电池没有功率;请输入 kW,目前不计入。
{name}: the battery has no capacity; enter kWh, it is not counted. | {name}:电池没有容量;请输入 kWh,目前不计入。
{name}: solar and wind on site need a place; choose a climate, they are not counted. | {name}:站内光伏与风电需要地点;请选择气候,目前不计入。
{name}: flexible work is moved knowing the grid of all hours in advance; by a forecast it saves less. | {name}:可调负荷按事先已知全部小时电网移动;按预测移动节省较少。
{name}: no grid region is entered; what is not entered of upstream, losses, water and price is that of the world average. | {name}:未输入电网地区;上游、损耗、用水和电价中未输入的项采用世界平均。
{name}: the catalog has no residual mix for {region}; the grid factor is used for market-based electricity without instruments. | {name}:目录没有 {region} 的剩余结构因子;无工具覆盖的电量在基于市场法中采用电网因子。
{name}: bought in {year}, before the plan begins; the embodied carbon of that purchase is not in category 2 of this plan. | {name}:于 {year} 年购置,早于计划开始;该次购置的隐含碳不在本计划的类别 2 中。
{name}: out of service since {year}, before the plan begins; it is not counted. | {name}:自 {year} 年起停用,早于计划开始;不计入。
{name}: out of service from {year} on; what follows is not counted. | {name}:自 {year} 年起停用;此后不计入。
{name}: the term from {first} to {last} has no year of the plan; it covers nothing. | {name}:{first} 至 {last} 的期限不含计划年份;不覆盖任何用电。
program default: world average | 程序默认值:世界平均
{name}: movable work runs where the grid is cleanest in each hour, as if all were known in advance. | {name}:可转移的工作每小时在电网最清洁的站点运行,如同一切事先已知。
{name}: movable work stays, because no other site has a fleet of the same accelerator that takes part and is in service in all years. | {name}:可转移的工作留在原处,因为没有其他站点拥有参与转移且全部年份在役的同型号加速器机群。
Rack density | 机架密度
Movable share | 可转移份额
"""
