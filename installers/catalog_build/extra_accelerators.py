"""Ids, default servers and rows that the facts do not have."""

from __future__ import annotations

_SOURCE = "vendor data sheet figures, recalled"


def _extra(name: str, vendor: str, kind: str, year: int, tdp: float, **fields: object) -> dict[str, str]:
    return {
        "name": name, "vendor": vendor, "kind": kind, "year": str(year), "TDP_W": str(tdp), "verified": "recalled",
        "source": _SOURCE, **{key: str(value) for key, value in fields.items()},
    }  # fmt: skip


EXTRA = [
    _extra("Generic data-center accelerator", "any", "GPU", 2023, 700, bf16_fp16_tflops=989.4, fp8_tflops=1978.9,
           int8_tops=1978.9, fp32_tflops=66.9, mem_GB=80, mem_type="HBM3", mem_bw_GBs=3350, die_mm2=814, process_nm=4,
           note="Stands in where no accelerator is chosen: an H100-class card. Choose the model to narrow the range."),
    _extra("L20", "NVIDIA", "GPU", 2023, 275, fp32_tflops=59.8, bf16_fp16_tflops=119.5, fp8_tflops=239, mem_GB=48,
           mem_type="GDDR6", mem_bw_GBs=864, die_mm2=609, process_nm=5, street_price_usd=4299, int8_tops=239),
    _extra("H200 NVL 141GB", "NVIDIA", "GPU", 2024, 600, fp32_tflops=60, bf16_fp16_tflops=835.5, fp8_tflops=1671,
           int8_tops=1671, mem_GB=141, mem_type="HBM3e", mem_bw_GBs=4800, die_mm2=814, process_nm=4),
    _extra("RTX A5000", "NVIDIA", "GPU", 2021, 230, fp32_tflops=27.8, bf16_fp16_tflops=111.1, int8_tops=222.2,
           mem_GB=24, mem_type="GDDR6", mem_bw_GBs=768, die_mm2=628, process_nm=8, street_price_usd=2250),
    _extra("RTX A4000", "NVIDIA", "GPU", 2021, 140, fp32_tflops=19.2, bf16_fp16_tflops=76.7, int8_tops=153.4,
           mem_GB=16, mem_type="GDDR6", mem_bw_GBs=448, die_mm2=392, process_nm=8, street_price_usd=1000),
    _extra("Wafer-Scale Engine 3 (CS-3 system)", "Cerebras", "ASIC", 2024, 23000, bf16_fp16_tflops=12500, mem_GB=44,
           mem_type="SRAM", mem_bw_GBs=21000000, die_mm2=46225, process_nm=5, street_price_usd=2500000,
           note="One wafer in a system of 15 rack units; peak dense figure derived from 125 PFLOP/s with sparsity; "
                "power is that of the system; price is press reports of 2-3 million USD."),
    _extra("Colossus MK2 GC200 IPU", "Graphcore", "ASIC", 2020, 185, fp32_tflops=62.5, bf16_fp16_tflops=250,
           mem_GB=0.9, mem_type="SRAM", mem_bw_GBs=47500, die_mm2=823, process_nm=7),
    _extra("Cloud AI 100 Standard", "Qualcomm", "ASIC", 2020, 75, bf16_fp16_tflops=175, int8_tops=350, mem_GB=16,
           mem_type="LPDDR4X", mem_bw_GBs=137, process_nm=7),
    _extra("Hailo-8", "Hailo", "edge GPU", 2021, 8.65, int8_tops=26, mem_GB=0, mem_type="host", process_nm=16,
           die_mm2=100, street_price_usd=180, note="Edge NPU module; typical power 2.5 W, the module's limit 8.65 W."),
    _extra("Jetson Orin NX 16GB", "NVIDIA", "edge GPU", 2023, 25, int8_tops=50, mem_GB=16, mem_type="LPDDR5",
           mem_bw_GBs=102, process_nm=8, street_price_usd=700, die_mm2=200),
]  # fmt: skip

TDP_ASSUMED = {"trainium-1": (240.0, 0.7, 1.6), "inferentia-2": (190.0, 0.7, 1.6)}

IDS = {
    "Generic data-center accelerator": "generic",
    "Tesla K80 (dual)": "k80", "Tesla M40": "m40", "Tesla M60 (dual)": "m60", "Tesla P4": "p4", "Tesla P40": "p40",
    "Tesla P100 SXM2": "p100-sxm2-16gb", "Tesla P100 PCIe": "p100-pcie-16gb",
    "Tesla V100 SXM2 32GB": "v100-sxm2-32gb", "Tesla V100 PCIe 16GB": "v100-pcie-16gb", "Tesla T4": "t4",
    "B200 (HGX 180GB)": "b200-sxm-180gb", "GB200 (per GPU)": "gb200", "B300 (Blackwell Ultra)": "b300-sxm-270gb",
    "GB300 (per GPU)": "gb300", "GH200 (GPU part)": "gh200", "H800 SXM5": "h800-sxm5-80gb", "H20": "h20-96gb",
    "TPU v6e (Trillium)": "tpu-v6e", "TPU v7 (Ironwood)": "tpu-v7", "Gaudi 3 (OAM)": "gaudi-3",
    "Data Center GPU Max 1550": "gpu-max-1550", "Kunlun II (R200)": "kunlun-2-r200",
    "Versal AI Core VC1902 (VCK5000)": "versal-vck5000", "Versal AI Edge VE2802": "versal-ve2802",
    "Wafer-Scale Engine 3 (CS-3 system)": "cerebras-wse-3", "Colossus MK2 GC200 IPU": "graphcore-gc200",
    "GroqChip LPU v1": "groqchip-1", "RTX PRO 6000 Blackwell Server": "rtx-pro-6000-server",
    **{f"Instinct {model}": model.lower() for model in
       ("MI50", "MI100", "MI210", "MI250", "MI250X", "MI300X", "MI300A", "MI325X", "MI350X", "MI355X")},
    **{f"GeForce {card}": card.lower().replace(" ", "-") for card in
       ("GTX 1080 Ti", "RTX 2080 Ti", "RTX 3060 12GB", "RTX 3080", "RTX 3090", "RTX 3090 Ti", "RTX 4070",
        "RTX 4080", "RTX 4090", "RTX 5080", "RTX 5090")},
    "Radeon RX 7900 XTX": "rx-7900-xtx",
}  # fmt: skip

_BY_SERVER = {
    "generic": "generic",
    "pcie-8gpu-2016": "k80 m40 m60 p4 p40 p100-pcie-16gb v100-pcie-16gb",
    "dgx-1-p100": "p100-sxm2-16gb",
    "dgx-1-v100": "v100-sxm2-32gb",
    "workstation-1gpu": "titan-v gtx-1080-ti rtx-2080-ti rtx-3060-12gb rtx-3080 rtx-3090 rtx-3090-ti rtx-4070 "
    "rtx-4080 rtx-4090 rtx-5080 rtx-5090 rtx-a6000 rtx-6000-ada rx-7900-xtx rtx-a5000 rtx-a4000",
    "pcie-8gpu": "a40 a100-pcie-80gb h100-pcie-80gb h100-nvl-94gb l40 l40s rtx-pro-6000-server h200-nvl-141gb l20 "
    "mtt-s4000 br100 mlu370-x8 kunlun-2-r200",
    "pcie-4gpu": "t4 a2 a10 a30 l4 a10g cloud-ai-100-standard",
    "dgx-a100-40gb": "a100-sxm4-40gb",
    "dgx-a100": "a100-sxm4-80gb a800-sxm4-80gb",
    "dgx-h100": "h100-sxm5-80gb h800-sxm5-80gb",
    "hgx-h20": "h20-96gb",
    "dgx-h200": "h200-sxm-141gb",
    "dgx-b200": "b200-sxm-180gb b100",
    "dgx-b300": "b300-sxm-270gb",
    "gb200-nvl72-node": "gb200",
    "gb300-nvl72-node": "gb300",
    "gh200-node": "gh200",
    "edge-box": "jetson-agx-orin-64gb hailo-8 jetson-orin-nx-16gb",
    "mi-pcie-8gpu": "mi50 mi100 mi210",
    "mi250x-4oam": "mi250 mi250x",
    "hgx-mi300x": "mi300x",
    "mi300a-4apu": "mi300a",
    "hgx-mi325x": "mi325x",
    "hgx-mi355x": "mi350x mi355x",
    "tpu-v1-host": "tpu-v1",
    "tpu-v2-host": "tpu-v2",
    "tpu-v3-host": "tpu-v3",
    "tpu-v4i-host": "tpu-v4i",
    "tpu-v4-host": "tpu-v4",
    "tpu-v5e-host": "tpu-v5e",
    "tpu-v5p-host": "tpu-v5p",
    "tpu-v6e-host": "tpu-v6e",
    "tpu-v7-host": "tpu-v7",
    "gaudi2-8oam": "gaudi-2",
    "gaudi3-8oam": "gaudi-3",
    "max1550-8oam": "gpu-max-1550",
    "trn1-32xl": "trainium-1",
    "trn2-48xl": "trainium-2",
    "trn3-16": "trainium-3",
    "inf2-48xl": "inferentia-2",
    "atlas-800-910": "ascend-910a ascend-910b",
    "cloudmatrix-node": "ascend-910c",
    "maia-100-node": "maia-100",
    "mtia-v2-chassis": "mtia-v2",
    "groq-node": "groqchip-1",
    "fpga-host-4": "alveo-u250 alveo-u280 alveo-u55c versal-vck5000 stratix-10-nx agilex-7-m-series",
    "fpga-edge-box": "versal-ve2802",
    "cerebras-cs-3": "cerebras-wse-3",
    "ipu-pod-host": "graphcore-gc200",
}
SERVERS = {key: server for server, keys in _BY_SERVER.items() for key in keys.split()}
