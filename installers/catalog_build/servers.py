"""Servers without their accelerators; nearly everything follows from the stated rules."""

from __future__ import annotations

from dataclasses import dataclass

from installers.catalog_build.common import Record, ranged

POWER_RULE = (
    "rule: processors' TDP + 150 W board + {fan:g} x accelerator TDP (fans, voltage conversion){extra}; range 0.5-2. "
    "Evidence: the rule gives 8.5 kW for a busy DGX H100, measured maximum 8.4 kW (Latif et al. 2025, IEEE Access 13), "
    "rating 10.2 kW; EcoLogits has 1.2 kW for an 8-GPU server without GPUs"
)
IDLE_RULE = "rule: 0.35 x processors' TDP + 100 W + a third of the fan share{extra}; range 0.5-2"
EMBODIED_RULE = (
    "rule: chassis {base:g} kg + 1.75 kg/GB memory + 50 kg/drive + 40 kg/port + 60 kg/accelerator slot; range 0.35-1.5. "
    "Evidence: EcoLogits 5700 kg (8-GPU server without GPUs), BoaviztAPI 2900 kg (1 TB server), "
    "Dell/HPE footprints 465-2500 kg (small servers, Boavizta collection)"
)
PRICE_RULE = (
    "rule: 2000 USD chassis + 8000/data-centre CPU + 6/GB memory + 600/drive + 1800/port + {slot:g}/accelerator slot; "
    "range 0.5-2. Evidence: DGX H100 350 000 USD less 8 x 33 600"
)


@dataclass(frozen=True)
class Spec:
    """What a server is made of. ``cpu_w`` is the TDP of all processors, ``accelerator_w`` of one accelerator."""

    key: str
    name: str
    vendor: str
    year: int
    slots: int
    accelerator_w: float
    cpu: str
    cpus: int
    cpu_w: float
    memory_gb: float
    drives: float
    ports: float
    rated: float | None = None
    fan: float = 0.15
    extra_w: float = 0.0
    psu: float = 0.94
    base_kg: float = 1000.0
    slot_usd: float = 3500.0
    cpu_usd: float = 8000.0
    small: bool = False
    note: str = ""


# fmt: off
SPECS = [
    Spec("generic", "Generic server, 8 accelerators", "any", 2023, 8, 700, "two data-centre CPUs", 2, 700, 2048, 8, 10,
         note="Stands in where no server is chosen."),
    Spec("dgx-h100", "NVIDIA DGX H100", "NVIDIA", 2022, 8, 700, "xeon-platinum-8480-plus", 2, 700, 2048, 10, 10, 10200),
    Spec("dgx-h200", "NVIDIA DGX H200", "NVIDIA", 2024, 8, 700, "xeon-platinum-8480-plus", 2, 700, 2048, 10, 10, 10200),
    Spec("dgx-b200", "NVIDIA DGX B200", "NVIDIA", 2024, 8, 1000, "xeon-platinum-8570", 2, 700, 2048, 10, 10, 14300,
         slot_usd=5000),
    Spec("dgx-b300", "NVIDIA DGX B300", "NVIDIA", 2025, 8, 1100, "Xeon 6776P", 2, 700, 2048, 10, 10, 14000,
         slot_usd=5000),
    Spec("dgx-a100", "NVIDIA DGX A100 640GB", "NVIDIA", 2020, 8, 400, "epyc-7742", 2, 450, 2048, 10, 10, 6500,
         note="A third-party model has 1600 W for the idle system with GPUs."),
    Spec("dgx-a100-40gb", "NVIDIA DGX A100 320GB", "NVIDIA", 2020, 8, 400, "epyc-7742", 2, 450, 1024, 6, 9, 6500),
    Spec("dgx-1-p100", "NVIDIA DGX-1 (P100)", "NVIDIA", 2016, 8, 300, "Xeon E5-2698 v4", 2, 270, 512, 4, 4, 3200),
    Spec("dgx-1-v100", "NVIDIA DGX-1 (V100)", "NVIDIA", 2017, 8, 300, "Xeon E5-2698 v4", 2, 270, 512, 4, 4, 3500),
    Spec("dgx-2-v100", "NVIDIA DGX-2", "NVIDIA", 2018, 16, 300, "Xeon Platinum 8168", 2, 410, 1536, 10, 10, 10000,
         extra_w=600, note="12 NVSwitches."),
    Spec("hgx-h20", "HGX H20 8-GPU server", "NVIDIA", 2023, 8, 400, "xeon-platinum-8480-plus", 2, 700, 2048, 8, 10),
    Spec("gb200-nvl72-node", "GB200 NVL72 compute tray (4 GPUs, 1/18 rack)", "NVIDIA", 2025, 4, 1200,
         "grace-cpu", 2, 500, 960, 4, 4, fan=0.05, extra_w=750, slot_usd=5000,
         note="1/18 of a rack: the switch trays' share is inside. Liquid-cooled. Rack about 120 kW."),
    Spec("gb300-nvl72-node", "GB300 NVL72 compute tray (4 GPUs, 1/18 rack)", "NVIDIA", 2025, 4, 1400,
         "grace-cpu", 2, 500, 960, 4, 4, fan=0.05, extra_w=750, slot_usd=5000,
         note="1/18 of a rack: the switch trays' share is inside. Liquid-cooled."),
    Spec("gb200-nvl72-rack", "GB200 NVL72 rack (72 GPUs)", "NVIDIA", 2025, 72, 1200, "grace-cpu", 36, 9000, 17280, 72,
         72, 120000, fan=0.05, extra_w=16000, slot_usd=5000, base_kg=12000,
         note="Whole rack as one server: 18 compute and 9 switch trays; liquid-cooled."),
    Spec("gh200-node", "GH200 server (1 superchip)", "NVIDIA", 2023, 1, 700, "grace-cpu", 1, 250, 480, 2, 2,
         base_kg=500),
    Spec("pcie-8gpu", "PCIe server, 8 slots", "various", 2022, 8, 350, "two data-centre CPUs", 2, 600, 1024, 4, 4,
         slot_usd=700),
    Spec("pcie-4gpu", "PCIe server, 4 slots", "various", 2021, 4, 150, "two data-centre CPUs", 2, 400, 512, 2, 2,
         slot_usd=500, base_kg=700),
    Spec("pcie-8gpu-2016", "PCIe server, 8 slots (2014-2018)", "various", 2016, 8, 250, "two data-centre CPUs", 2, 290,
         256, 4, 2, slot_usd=500, psu=0.92),
    Spec("workstation-1gpu", "Workstation, 1 GPU", "various", 2023, 1, 350, "one desktop CPU", 1, 150, 64, 1, 1,
         psu=0.90, base_kg=200, slot_usd=300, cpu_usd=500, small=True),
    Spec("workstation-4gpu", "Workstation, 4 GPUs", "various", 2023, 4, 300, "one workstation CPU", 1, 280, 256, 2, 1,
         psu=0.92, base_kg=300, slot_usd=400, cpu_usd=3000, small=True),
    Spec("edge-box", "Edge box, 1 module", "various", 2022, 1, 60, "part of the module", 0, 0, 0, 1, 1,
         psu=0.88, base_kg=15, slot_usd=300, small=True, note="Memory belongs to the module."),
    Spec("mi-pcie-8gpu", "PCIe server, 8 Instinct cards", "various", 2021, 8, 300, "epyc-7763", 2, 560, 1024, 4, 4,
         slot_usd=700),
    Spec("mi250x-4oam", "Server with 4 MI250/MI250X modules", "various", 2021, 4, 500, "epyc-7763", 1, 280, 512, 2, 4,
         note="As in Frontier's node: one CPU, four modules, four network ports. Catalog counts modules."),
    Spec("hgx-mi300x", "8 x MI300X platform server", "various", 2023, 8, 750, "epyc-9654", 2, 720, 2304, 8, 10),
    Spec("hgx-mi325x", "8 x MI325X platform server", "various", 2024, 8, 1000, "epyc-9654", 2, 720, 2304, 8, 10),
    Spec("hgx-mi355x", "8 x MI350X/MI355X platform server", "various", 2025, 8, 1400, "epyc-9755", 2, 1000, 3072, 8,
         10, fan=0.10),
    Spec("mi300a-4apu", "Server with 4 MI300A", "various", 2023, 4, 760, "part of the APU", 0, 0, 0, 2, 4, fan=0.08,
         note="The APU's memory is its main memory."),
    Spec("tpu-v1-host", "Host with 4 TPU v1", "Google", 2015, 4, 75, "two Haswell CPUs", 2, 290, 256, 2, 2),
    Spec("tpu-v2-host", "Host share for 4 TPU v2", "Google", 2017, 4, 280, "host CPU", 1, 165, 256, 1, 1),
    Spec("tpu-v3-host", "Host share for 4 TPU v3", "Google", 2018, 4, 450, "host CPU", 1, 165, 256, 1, 1, fan=0.05),
    Spec("tpu-v4i-host", "Host with 4 TPU v4i", "Google", 2020, 4, 175, "host CPU", 1, 240, 256, 1, 1,
         note="Machine power is 1.97 x accelerator power (arXiv:2502.01671)."),
    Spec("tpu-v4-host", "Host with 4 TPU v4", "Google", 2021, 4, 192, "host CPU", 1, 240, 512, 1, 1,
         note="Machine power is 1.78 x accelerator power (arXiv:2502.01671)."),
    Spec("tpu-v5e-host", "Host with 8 TPU v5e", "Google", 2023, 8, 225, "host CPU", 2, 480, 384, 1, 2,
         note="Machine power is 2.2 x accelerator power (arXiv:2502.01671)."),
    Spec("tpu-v5p-host", "Host with 4 TPU v5p", "Google", 2023, 4, 540, "host CPU", 2, 480, 448, 1, 2, fan=0.05,
         note="Machine power is 1.64 x accelerator power (arXiv:2502.01671)."),
    Spec("tpu-v6e-host", "Host with 8 TPU v6e", "Google", 2024, 8, 380, "host CPU", 2, 700, 1440, 2, 4, fan=0.05,
         note="Measured mean of machines 2173 W with 8 TPUs of 153 W, so 949 W without them (arXiv:2502.01671)."),
    Spec("tpu-v7-host", "Host with 4 TPU v7", "Google", 2025, 4, 960, "host CPU", 2, 700, 960, 2, 4, fan=0.05),
    Spec("gaudi2-8oam", "8 x Gaudi 2 server", "Intel", 2022, 8, 600, "xeon-platinum-8380", 2, 540, 1024, 4, 6),
    Spec("gaudi3-8oam", "8 x Gaudi 3 server", "Intel", 2024, 8, 900, "xeon-platinum-8592-plus", 2, 700, 2048, 8, 6),
    Spec("max1550-8oam", "8 x Max 1550 server", "Intel", 2023, 8, 600, "xeon-platinum-8480-plus", 2, 700, 1024, 4, 8),
    Spec("trn1-32xl", "AWS trn1.32xlarge host", "AWS", 2022, 16, 240, "two data-centre CPUs", 2, 540, 512, 4, 8),
    Spec("trn2-48xl", "AWS trn2.48xlarge host", "AWS", 2024, 16, 500, "two data-centre CPUs", 2, 700, 2048, 4, 16),
    Spec("trn3-16", "Trainium 3 host (16 chips)", "AWS", 2025, 16, 700, "data-centre CPUs", 2, 700, 2048, 4, 16,
         fan=0.08),
    Spec("inf2-48xl", "AWS inf2.48xlarge host", "AWS", 2023, 12, 190, "two data-centre CPUs", 2, 540, 768, 2, 2),
    Spec("atlas-800-910", "Atlas 800 training server, 8 x Ascend 910", "Huawei", 2020, 8, 310, "kunpeng-920-6426", 4,
         780, 1024, 6, 8, 5600, cpu_usd=3000),
    Spec("cloudmatrix-node", "CloudMatrix 384 node, 8 x Ascend 910C", "Huawei", 2025, 8, 700, "kunpeng-920-6426", 4,
         780, 1536, 6, 8, fan=0.08, extra_w=1500, cpu_usd=3000, note="The share of optical links is inside."),
    Spec("maia-100-node", "Maia 100 server (4 chips)", "Microsoft", 2024, 4, 500, "two data-centre CPUs", 2, 500, 1024,
         2, 4, fan=0.08),
    Spec("mtia-v2-chassis", "MTIA v2 chassis (24 chips)", "Meta", 2024, 24, 90, "host CPUs", 2, 400, 768, 2, 4),
    Spec("groq-node", "GroqNode (8 cards)", "Groq", 2022, 8, 215, "two data-centre CPUs", 2, 450, 1024, 2, 2),
    Spec("fpga-host-4", "FPGA host, 4 cards", "various", 2020, 4, 225, "two data-centre CPUs", 2, 400, 384, 2, 2,
         slot_usd=500, base_kg=700),
    Spec("fpga-edge-box", "FPGA edge box, 1 card", "various", 2022, 1, 75, "embedded CPU", 1, 35, 16, 1, 1, psu=0.90,
         base_kg=60, slot_usd=200, cpu_usd=300, small=True),
    Spec("cerebras-cs-3", "Cerebras CS-3 (support node share)", "Cerebras", 2024, 1, 23000, "support CPUs", 2, 450,
         1024, 4, 12, fan=0.0, note="Pumps, fans and supplies are inside the power of the system row."),
    Spec("ipu-pod-host", "IPU-M2000 (4 IPUs) with host share", "Graphcore", 2020, 4, 185, "host CPU share", 1, 280, 512,
         2, 4),
]
# fmt: on


def record(spec: Spec) -> Record:
    """Return one row of ``servers.csv``."""
    board = 20.0 if spec.small and spec.cpus == 0 else 50.0 if spec.small else 150.0
    fans = (
        spec.fan * spec.slots * spec.accelerator_w
        if not spec.small
        else 0.05 * spec.slots * spec.accelerator_w
    )
    host_max = round(spec.cpu_w + board + fans + spec.extra_w, 0)
    host_idle = round(0.35 * spec.cpu_w + board * 2 / 3 + fans / 3 + 0.7 * spec.extra_w, 0)
    embodied = spec.base_kg + 1.75 * spec.memory_gb + 50 * spec.drives + 40 * spec.ports + 60 * spec.slots
    if spec.small:
        embodied = spec.base_kg + 1.75 * spec.memory_gb + 20 * spec.drives + 20 * spec.slots
    chassis_usd = 300.0 if spec.small else 2000.0
    network_usd = 100.0 if spec.small else 1800.0
    price = (
        chassis_usd + spec.cpu_usd * spec.cpus + 6 * spec.memory_gb + (150 if spec.small else 600) * spec.drives
        + network_usd * spec.ports + spec.slot_usd * spec.slots
    )  # fmt: skip
    embodied, price = float(f"{embodied:.2g}"), float(f"{price:.2g}")
    extra = f" + {spec.extra_w:g} W switches" if spec.extra_w else ""
    power_source = POWER_RULE.format(fan=0.05 if spec.small else spec.fan, extra=extra)
    embodied_source = EMBODIED_RULE.format(base=spec.base_kg)
    price_source = PRICE_RULE.format(slot=spec.slot_usd)
    if spec.small:
        power_source = f"rule: processor TDP + {board:g} W + 0.05 x accelerator TDP; range 0.5-2"
        embodied_source = (
            f"rule: {spec.base_kg:g} kg box + 1.75 kg/GB + 20 kg/drive + 20 kg/slot; range 0.35-1.5; desktop footprints "
            "of vendors lie at 150-400 kg (recalled)"
        )
        price_source = "rule: 300 USD box + processor + 6/GB + 150/drive + 100/port + slots; range 0.5-2"
    if spec.key in ("dgx-h100", "dgx-h200", "dgx-a100", "dgx-b200", "dgx-b300"):
        embodied = 5700.0
        embodied_source = (
            "EcoLogits 0.11.3 default for an 8-GPU server without GPUs; range: BoaviztAPI 2900 kg to 1.5 x"
        )
    return {
        "id": spec.key,
        "name": spec.name,
        "vendor": spec.vendor,
        "accelerators_per_server": spec.slots,
        "cpu": spec.cpu,
        "rated_max_w": spec.rated,
        **ranged("host_idle_w", host_idle, round(0.5 * host_idle), min(round(2.0 * host_idle), round(2 * host_max)),
                 "assumed", IDLE_RULE.format(extra=" + 0.7 x switches" if spec.extra_w else "")),
        **ranged("host_max_w", host_max, round(0.5 * host_max), round(2.0 * host_max), "assumed", power_source),
        "memory_gb": spec.memory_gb,
        "storage_drives": spec.drives,
        "network_ports": spec.ports,
        "psu_efficiency": spec.psu,
        "psu_efficiency_low": round(spec.psu - 0.03, 3),
        "psu_efficiency_high": min(0.97, round(spec.psu + 0.02, 3)),
        **ranged("embodied_kg", embodied, round(0.35 * embodied), round(1.5 * embodied), "assumed", embodied_source),
        **ranged("price_usd", price, 0.5 * price, 2.0 * price, "assumed", price_source),
        "source": "vendor data sheet figures for make-up and rating, recalled; power, carbon and price by rule",
        "year": spec.year,
        "licence": "facts",
        "quality": "assumed",
        "note": f"{spec.note} Power, carbon and price are without accelerators; accelerator TDP in the rule "
        f"{spec.accelerator_w:g} W. Memory may be shared or optional; edit to your order.".strip(),
    }  # fmt: skip


def records() -> list[Record]:
    """Return the rows of ``servers.csv``."""
    return [record(spec) for spec in SPECS]
