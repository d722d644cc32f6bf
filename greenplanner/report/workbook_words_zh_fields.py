"""Simplified Chinese names of further fields, measures and units."""

from __future__ import annotations

FIELD_WORDS = """
Carbon price covers scope 1 | 碳价覆盖范围一
Carbon price covers scope 2 | 碳价覆盖范围二
Carbon price covers scope 3 | 碳价覆盖范围三
Reclaimed water | 再生水
Water withdrawn for generation | 发电取水
Measures, once | 措施,一次性
Measures, each year | 措施,每年
Biogenic CO2 of the fuel | 燃料的生物源 CO2
Upstream factor of the fuel | 燃料的上游因子
currency/year | currency/年
Data transfer | 数据传输
Energy of data transfer | 数据传输能耗
Mass of an accelerator | 加速器质量
Mass of a server | 服务器质量
Reused at end of life | 寿命结束后再使用
Recycled at end of life | 寿命结束后回收
Accepted as a whole | 整体认可
1 Emission rate conveyed | 1 传递排放率
3 Tracked and retired | 3 可追踪并注销
5 Same market | 5 同一市场
6 Supplier rate | 6 供应商费率
7 All claims conveyed | 7 传递全部声明
8 Residual mix | 8 剩余结构
ICVCM core carbon principles | ICVCM 核心碳原则
Corresponding adjustment | 相应调整
Between the years of a path | 路径各年之间
Grid loss is a share of | 电网损耗的基数
Fuel of the generators | 发电机的燃料
Embodied: processors | 隐含碳:处理器
Embodied: main memory | 隐含碳:主内存
Embodied: drives | 隐含碳:硬盘
Embodied: network | 隐含碳:网络
Embodied: accelerator boards | 隐含碳:加速器板卡
Embodied: chassis, board, power supplies | 隐含碳:机箱、主板、电源
Embodied: share of the hall | 隐含碳:机房分摊
Performance of the successor | 后继型号的性能
Course over the hours | 逐时走势
Biogenic CO2 of generators (outside the scopes) | 发电机的生物源 CO2(范围之外)
Cat. 1, wide-area data transfer | 类别 1,广域数据传输
Water on site, drinking water | 站内用水,饮用水
Water on site, reclaimed | 站内用水,再生水
Water on site, sea water | 站内用水,海水
Water on site in areas under water stress, without sea water | 水资源压力地区的站内用水,不含海水
Water withdrawn by power plants (mostly returned, in no sum) | 发电厂取水(大部分返还,不计入合计)
Servers retired | 退役服务器
Accelerators retired | 退役加速器
Retired hardware, reused | 退役硬件,再使用
Retired hardware, recycled | 退役硬件,回收
Retired hardware, other disposal | 退役硬件,其他处置
Retired hardware (electronic waste) | 退役硬件(电子废弃物)
Demand charge | 需量电费
Net present cost | 净现值成本
Fossil factor | 化石因子
Carbon-free share of the grid | 电网的无碳比例
Active parameters | 激活参数
Training method | 训练方法
Training tokens | 训练词元
Trained share | 训练比例
Parallelism overhead | 并行开销
Lost to failures | 故障损失
Extra work, asynchronous | 异步额外工作
Power while training | 训练时功率
Client time per round | 每轮客户端时间
Course of the demand | 需求走势
Bits per weight | 每权重位数
Bits of the KV cache | KV 缓存位数
Work by software | 软件工作系数
Prompt tokens | 提示词元
Output tokens | 输出词元
KV numbers per token | 每词元 KV 数
Carbon price by year | 逐年碳价
Carbon price scheme | 碳价机制
VCMI silver, from (check) | VCMI 银级,起点(待核)
VCMI gold, from (check) | VCMI 金级,起点(待核)
VCMI platinum, from (check) | VCMI 铂金级,起点(待核)
Control over the load | 对负荷的控制
Category of the operator's part | 运营商部分的类别
Provider's factor | 服务商因子
Provider's factor per accelerator-hour | 服务商每加速器小时因子
°C | °C
Grid factor by year | 逐年电网因子
Grid factor by year is | 逐年电网因子的形式
Hourly carbon-free share | 逐时无碳比例
Electricity price by year | 逐年电价
Hourly price series | 逐时电价序列
Peak price | 峰时电价
Peak from | 峰时开始
Peak until | 峰时结束
Peak days | 峰时日
currency/kW/month | currency/kW/月
Owner | 业主
Operator | 运营者
Type of data centre | 数据中心类型
In operation since | 投运年份
Floor area | 建筑面积
m² | m²
Computer room area | 机房面积
Intake set point | 进风(液)设定温度
Waste heat temperature | 余热温度
Storage capacity | 存储容量
TB | TB
Incoming traffic | 入向流量
TB/year | TB/年
Outgoing traffic | 出向流量
Last year in service | 最后服役年
Replaced by | 替换为
Accelerators by year | 逐年加速器数
Further purchases | 追加购置
Model | 模型
Training FLOPs | 训练 FLOPs
FLOP | FLOP
Sequence length | 序列长度
tokens | 词元
Teacher parameters | 教师参数
Clients per round | 每轮客户端数
Rounds | 轮数
Data per client and round | 每轮每客户端数据
MB | MB
Accelerators per replica | 每副本加速器数
Batch | 批量
requests | 请求
Latency target | 延迟目标
s | s
Replicas | 副本数
Energy per item | 每项能耗
Wh | Wh
Strike price | 执行价
Strike price by year | 逐年执行价
Market price | 市场价
Market of the instrument | 工具的市场
Vintage from | 发电年份起
Vintage to | 发电年份止
Hourly generation | 逐时发电量
1 Evidence | 1 证据
2 Evidence | 2 证据
3 Evidence | 3 证据
4 Evidence | 4 证据
5 Evidence | 5 证据
6 Evidence | 6 证据
7 Evidence | 7 证据
8 Evidence | 8 证据
Project | 项目
Methodology | 方法学
Country | 国家
Storage | 储存
Durability | 持久性
Reversal risk | 逆转风险
Serial numbers | 序列号
Beneficiary | 受益方
Registry address | 登记地址
Checksum of the evidence | 证据校验值
Target | 目标
From standard | 取自标准
Measured by | 衡量指标
Base year | 基准年
Base value | 基准值
Target year | 目标年
Target value | 目标值
Reduction | 减排比例
Reduction per year | 每年减排
Minimum rate | 最低速率
Residual | 剩余排放
Net-zero year | 净零年
Budget | 预算
Grid import in scope 2 | 计入范围二的购电
Wide-area data transfer (outside the hall) | 广域数据传输(机房外)
Cat. 1, electricity of the provider | 类别 1,服务商的电力
Cat. 1, upstream and grid losses of the provider | 类别 1,服务商的上游与电网损耗
Cat. 1, hardware of the provider (embodied, in full) | 类别 1,服务商的硬件(隐含碳,全额)
Cat. 1, generators and refrigerant of the provider | 类别 1,服务商的发电机与制冷剂
Cat. 8, electricity of the operator | 类别 8,运营商的电力
Cat. 8, upstream and grid losses of the operator | 类别 8,运营商的上游与电网损耗
Cat. 8, leased hardware (embodied, in full) | 类别 8,租赁硬件(隐含碳,全额)
Cat. 8, generators and refrigerant of the operator | 类别 8,运营商的发电机与制冷剂
kg/kWh | kg/kWh
M currency | 百万 currency
kg/M currency | kg/百万 currency
Type | 类型
Market | 市场
FLOPs | FLOPs
Waste | 废弃物
tokens/kWh | 词元/kWh
Sea water | 海水
Diesel price | 柴油价格
Fuel factor | 燃料因子
L/kWh | L/kWh
currency/L | currency/升
kg CO2/L | kg CO2/升
kg | kg
Ready power | 就绪功率
Model loaded | 模型已加载
GB | GB
W/GB | W/GB
GB/month | GB/月
kWh/GB | kWh/GB
Bundled | 捆绑
2 Only claim | 2 唯一声明
4 Vintage | 4 发电年份
GWP set | GWP 版本
Arrangement | 运营方式
Water stress | 水资源压力
Refrigerant | 制冷剂
Tenure | 持有方式
Instrument | 工具类型
kWh | kWh
Technology | 技术
Workload | 工作负载
MFU | MFU
Requests | 请求数
servers | 台服务器
accelerators | 块加速器
Highest REF | REF 的最高值
kW | kW
REF | 可再生能源因子 (REF)
MWh | MWh
shadow price | 影子价格
model | 模型
Parameters | 参数
Precision | 精度
Experiments | 实验
Runs | 次数
Asynchronous | 异步
Time allowed | 允许时间
Client power | 客户端功率
Task | 任务
Run for | 运行目标
Headroom | 余量
Placement | 部署位置
Layers | 层数
Width | 宽度
Growth | 增长
billion | 十亿
x run | 倍训练
1/year | 次/年
days | 天
x mean | 倍均值
bits | 位
1/day | 次/天
training | 训练
inference | 推理
Server capacity | 服务器容量
Battery for the grid | 服务电网的电池
Scope 1 in emission trading | 纳入排放权交易的范围一
currency | 货币
Gbit/s | Gbit/s
Energy of the network | 网络能耗
Whose devices | 设备归属
Number | 数量
Performance | 性能
Peak power | 峰值功率
CPU utilization | CPU 利用率
Reserved accelerators | 预留加速器数
Reserved time | 预留时间
Reservation | 预留
per server | 每台服务器
kW/server | kW/台服务器
Net revenue in the statements | 报表中的净收入
Line of the statements | 报表项目
Reason of the difference | 差额原因
Carbon price applies to | 碳价适用范围
Assumptions of the carbon price | 碳价的假设
Carbon price and the statements | 碳价与报表
VCMI 1: inventory kept | VCMI 1:编制清单
VCMI 2: near-term target | VCMI 2:近期目标
VCMI 3: progress shown | VCMI 3:展示进展
VCMI 4: advocacy in line | VCMI 4:倡导一致
Neutrality attested | 中和声明有人证明
Statement of neutrality | 中和声明
Calculated residual mix | 计算的剩余结构
Incoming bandwidth | 入站带宽
Outgoing bandwidth | 出站带宽
Racks | 机架数
Peak performance | 峰值性能
TFLOP/s | TFLOP/s
Where the devices are | 设备所在地
Grid factor of the devices | 设备的电网因子
Residual mix of the devices | 设备的剩余结构因子
Upstream factor of the devices | 设备的上游因子
Grid loss of the devices | 设备的电网损耗
Electricity price of the devices | 设备的电价
Hourly market price | 逐时市场价
Year of the data | 数据年份
Unit of the energies | 能量单位
Source of the data | 数据来源
Sources | 来源
Removal | 移除
By | 由谁
Activity | 活动
Removed | 移除量
Reversed | 逆转量
Risk of reversal | 逆转风险
Benchmark | 基准
Measured energy | 实测能耗
Federated training: own devices | 联邦训练:自有设备
Federated training: devices of others | 联邦训练:他人设备
Federated training: network | 联邦训练:网络
Federated training (outside the halls) | 联邦训练(机房之外)
Energy of halls and federated training | 机房和联邦训练的能耗
Cat. 1, devices of others in federated training | 类别 1,联邦训练中他人的设备
Use-phase emissions of the halls | 机房的使用阶段排放
"""
