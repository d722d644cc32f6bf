"""Simplified Chinese labels on targets, levers and recordings of GPUs."""
# ruff: noqa: E501

from __future__ import annotations

ACTION_WORDS = """
The plan has no targets. | 计划没有目标。
Targets and the distance to them. They change no figure; credits count in the balance only. | 目标及与目标的差距。目标不改变任何数字;碳信用只计入余额。
Distance (above 0 misses the target) | 差距(大于 0 为未达目标)
Distance, share of the target | 差距,占目标的比例
State | 状态
Overshoot of the budget so far (below 0: left) | 至今超出预算(低于 0:剩余)
Plan (from GreenPlanner, not live here) | 计划(来自 GreenPlanner,此处不联动)
Plan, sum since the base year | 计划,基准年以来合计
Budget so far (sum of the targets) | 至今预算(目标之和)
met | 达到
missed | 未达到
Targets | 目标
from the workloads of the fleet | 来自机群的工作负载
Share of the fleet by accelerator-hours | 按加速器小时占机群的份额
Changes of the scenario, in this order | 情景的更改,按此顺序
Step {number} | 步骤 {number}
all | 全部
All sites | 全部站点
Figure | 数字
not known | 未知
Recording of GPUs | GPU 记录
Means of {count} readings each | 每 {count} 个读数的均值
Seconds | 秒
Figures in white cells are formulas over the readings. | 白色单元格中的数字为对读数的公式。
Time at second 0 | 第 0 秒的时间
Computer | 计算机
Driver | 驱动程序
not reported | 未报告
Remarks | 备注
The same | 同上
Energy as the program measures it | 程序测得的能耗
Windows that another tool measured as a whole | 其他工具整体测得的窗口
Marked windows | 标记的窗口
No window is marked in this recording. | 此记录没有标记窗口。
Power sensors of GPUs are off by about 5 % (worst seen 13 %), the same at all times. | GPU 功率传感器偏差约 5 %(已见最差 13 %),始终一致。
Power, mean of 1 s or more, W | 功率,1 s 或更长的均值,W
Energy counter, J | 能量计数器,J
Memory used, MiB | 已用显存,MiB
Clock, MHz | 频率,MHz
Memory clock, MHz | 显存频率,MHz
Temperature, C | 温度,C
Clock reasons, bits | 频率原因,位
Power limit, W | 功率上限,W
Performance state | 性能状态
Readings with power | 带功率的读数
Least power | 最小功率
Mean of the readings | 读数均值
95 % of the readings are below | 95 % 的读数低于
Greatest power | 最大功率
Energy, trapezoid over the readings | 能耗,读数梯形积分
Name | 名称
Start, s | 开始,s
End, s | 结束,s
Units | 单位数
Energy, J | 能耗,J
J per unit | 每单位 J
Pruning, unstructured | 剪枝,非结构化
What follows | 随之变化的量
One-off cost | 一次性成本
Yearly cost | 年度成本
Pruning, 2:4 structured | 剪枝,2:4 结构化
Pruning, structured (width, depth) | 剪枝,结构化(宽度、深度)
Parameters removed | 去掉的参数
INT8 quantization, post-training | INT8 量化,训练后
Extra work | 额外工作
INT8 quantization, dynamic | INT8 量化,动态
Quantization-aware training | 量化感知训练
Trained on | 训练所在机群
INT4 quantization, weight-only | INT4 量化,仅权重
Energy change, small model | 能耗变化,小模型
FP8 weights in service | FP8 权重服务
Configuration | 配置
Energy change, same configuration | 能耗变化,配置不变
Distillation into a smaller model | 蒸馏为较小模型
Size of the student | 学生模型大小
Low-rank factorization | 低秩分解
Weight sharing | 权重共享
Mixture of experts | 混合专家
Lighter architecture or smaller model | 更轻的架构或更小的模型
Fewer parameters | 减少的参数
Mixed precision (FP32 to BF16) | 混合精度(FP32 到 BF16)
Speed-up | 加速比
FP8 training | FP8 训练
Smaller or cleaner data set | 更小或更干净的数据集
Better optimizer or learning-rate schedule | 更好的优化器或学习率策略
Transfer learning | 迁移学习
Tokens needed | 所需词元
LoRA instead of full fine-tuning | 用 LoRA 替代全量微调
Fewer experiments | 减少实验
Faster checkpoints and restarts | 更快的检查点和重启
Federated training | 联邦训练
Asynchronous training | 异步训练
Larger batch | 更大批量
Continuous batching | 连续批处理
Requests in work | 处理中的请求
Speculative decoding | 推测解码
Early exit (adaptive depth) | 提前退出(自适应深度)
Prompt caching | 提示缓存
Repeated share of prompts | 提示的重复比例
Response caching | 回答缓存
Shorter prompts and answers | 更短的提示和回答
Routing easy requests to a small model | 将简单请求交给小模型
Splitting prefill and decode | 预填充与解码分离
Cap, share of TDP | 上限,占 TDP 比例
Longer by | 延长
Clock locking (DVFS) | 锁定频率 (DVFS)
Energy saved while busy | 忙碌时节能
Consolidation and idle shutdown | 合并负载并关闭空闲
Utilization to reach | 目标利用率
Memory reclamation | 内存回收
Memory no longer powered | 不再通电的内存
Data-transfer compression | 数据传输压缩
Transfer saved | 减少的传输
Longer hardware life | 延长硬件寿命
Years longer | 延长年数
Hardware refresh (newer GPU) | 硬件更新(新 GPU)
New accelerator | 新加速器
Speed compared by | 速度比较依据
Gain realized | 实现的增益
Move to TPU | 迁移到 TPU
Move to an ASIC | 迁移到 ASIC
Move to FPGA | 迁移到 FPGA
Carbon-aware time shifting | 碳感知时间转移
Share that may wait | 可等待的比例
Window | 窗口
Carbon-aware place shifting | 碳感知地点转移
Share that may move | 可移动的比例
Move to a cleaner site | 迁到更清洁的站点
New site | 新站点
Cooling retrofit | 制冷改造
Better cooling operation | 改善制冷运行
PUE to reach | 目标 PUE
Heat reuse | 余热利用
Rated power over IT power | 额定功率与 IT 功率之比
Battery on site | 现场电池
Power over IT power | 功率与 IT 功率之比
Rule | 规则
Power purchase agreement (PPA) | 购电协议 (PPA)
Energy attribute certificates (EAC) | 能源属性证书(绿证)
The base year {year} is no year of the plan: enter the base value. | 基准年 {year} 不在计划年份内:请输入基准值。
The plan has no figure for the base year {year}: enter the base value. | 计划没有基准年 {year} 的数字:请输入基准值。
No target value and no reduction is entered. | 未输入目标值和减排比例。
No reduction per year is entered. | 未输入每年减排。
No budget is entered. | 未输入预算。
The target year {year} is not after the base year. | 目标年 {year} 不晚于基准年。
This figure shall rise: choose the path linear or limit, with a target value. | 此数字应上升:请选择直线或限值路径,并输入目标值。
A ratio has no budget: choose another path. | 比值没有预算:请选择其他路径。
The figure exists for the whole plan only: leave the site empty. | 此数字只适用于整个计划:站点请留空。
No retirement has evidence, so nothing is said. | 没有带证据的注销,因此不作判断。
The plan has no such figure: a revenue, a service with tokens or a grid mix is missing. | 计划没有此数字:缺少营业收入、带词元的服务或电源结构。
Measures | 措施
Power, W | 功率,W
Utilization, % | 利用率,%
"""
