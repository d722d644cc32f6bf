"""What other methods say of the same training: their own formulas and constants, for comparison only.

No figure of the program is computed here. Formulas and constants: LLMCarbon (Faiz et al. 2024,
arXiv:2309.14393, code Apache-2.0), mlco2/impact (Lacoste et al. 2019, arXiv:1910.09700), Green Algorithms
(Lannelongue et al. 2021, doi:10.1002/advs.202100707), Cloud Carbon Footprint. Facts are carried over, not
code.
"""

from __future__ import annotations

import msgspec

# Mean power of one device with its share of the server, W, and efficiency of LLMCarbon's data/database.csv.
LLMCARBON_SYSTEM_W = {"v100": 330.0, "tpu-v3": 283.0}
LLMCARBON_EFFICIENCY = {"v100": 0.197, "tpu-v3": 0.35}
# Its fit of TFLOP/s on A100 80 GB over the parameters, pipeline-parallel; from 20 billion parameters on.
LLMCARBON_A100 = (-5.60e-23, 8.45e-11, 134.55)
LLMCARBON_LEAST = 20e9
GREEN_ALGORITHMS_W_PER_GB = 0.3725
# Idle and full power of CCF: measured shares of processors (0.115 and 1.02 of TDP) put on GPUs.
CCF_MIN, CCF_MAX, CCF_UTILIZATION, CCF_PUE = 0.115, 1.02, 0.5, 1.135
CCF_WATTS = {
    "a100": (46.0, 407.0), "v100": (35.0, 306.0), "t4": (8.0, 71.0), "p100": (36.0, 306.0),
    "p4": (9.0, 76.5), "a10g": (18.0, 153.0), "m60": (35.0, 306.0),
}  # fmt: skip


class OtherTraining(msgspec.Struct, frozen=True, kw_only=True):
    """What one method says of one training, with what ``boundary`` names; ``note`` is its weak point."""

    id: str
    name: str
    hours: float
    kwh: float
    kg: float
    boundary: str
    note: str
    source: str


class LLMCarbon(msgspec.Struct, frozen=True, kw_only=True):
    """Result of LLMCarbon: days on all devices, facility energy in MWh, emissions in tonnes."""

    days: float
    mwh: float
    tco2e: float

    def hours(self, devices: float) -> float:
        """Return the device-hours."""
        return self.days * 24.0 * devices


def llmcarbon(
    params: float,
    tokens: float,
    *,
    devices: float,
    peak_tflops: float,
    efficiency: float,
    system_w: float,
    pue: float,
    kg_per_kwh: float,
) -> LLMCarbon:
    """Return what LLMCarbon gives for a training: 6 x parameters x tokens / (devices x peak x efficiency).

    ``params`` are those of the base model in a mixture of experts.
    """
    seconds = 6.0 * params * tokens / (devices * peak_tflops * 1e12 * efficiency)
    days = seconds / 86400.0
    mwh = system_w * devices * days * 24.0 * pue / 1e6
    return LLMCarbon(days=days, mwh=mwh, tco2e=mwh * kg_per_kwh)


def llmcarbon_a100_tflops(params: float) -> float:
    """Return LLMCarbon's TFLOP/s of an A100 80 GB; below 20 billion parameters the fit is held."""
    size = max(params, LLMCARBON_LEAST)
    square, line, rest = LLMCARBON_A100
    return square * size * size + line * size + rest


def impact_kwh(tdp_w: float, hours: float) -> float:
    """Return mlco2/impact's energy: TDP x hours, nothing else."""
    return tdp_w * hours / 1000.0


def green_algorithms_kwh(
    tdp_w: float, hours: float, *, memory_gb: float, pue: float, usage: float = 1.0, cpu_w: float = 0.0
) -> float:
    """Return Green Algorithms' energy: PUE x (TDP x usage + processors + 0.3725 W per GB) x hours.

    ``memory_gb`` and ``cpu_w`` (cores x TDP per core x usage) are the share of one accelerator.
    """
    watts = tdp_w * usage + cpu_w + GREEN_ALGORITHMS_W_PER_GB * memory_gb
    return pue * watts * hours / 1000.0


def ccf_watts(accelerator: str, tdp_w: float, utilization: float = CCF_UTILIZATION) -> float:
    """Return Cloud Carbon Footprint's power of a GPU: idle + utilization x (full - idle), in W."""
    family = accelerator.split("-")[0]
    low, high = CCF_WATTS.get(family, (CCF_MIN * tdp_w, CCF_MAX * tdp_w))
    return low + utilization * (high - low)


def other_trainings(
    accelerator: str,
    *,
    flops: float,
    params: float | None,
    hours: float,
    tdp_w: float,
    peak_tflops: float,
    mfu: float,
    watts: float,
    memory_gb: float,
    pue: float,
    kg_per_kwh: float,
) -> tuple[OtherTraining, ...]:
    """Return what other methods say of a training.

    Parameters
    ----------
    accelerator : str
        Id of the catalog; LLMCarbon and Cloud Carbon Footprint have constants for some.
    hours : float
        Accelerator-hours; the methods that take hours as an input get ours.
    watts : float
        IT power of one accelerator with its share of the server, for LLMCarbon where it has none.
    memory_gb : float
        Main memory of the server over its accelerators.
    """
    family = next((key for key in LLMCARBON_SYSTEM_W if accelerator.startswith(key)), "")
    efficiency = LLMCARBON_EFFICIENCY.get(family, mfu)
    if accelerator.startswith("a100") and params is not None:
        efficiency = llmcarbon_a100_tflops(params) / peak_tflops
    lc = llmcarbon(
        flops / 6.0, 1.0, devices=1.0, peak_tflops=peak_tflops, efficiency=efficiency,
        system_w=LLMCARBON_SYSTEM_W.get(family, watts), pue=pue, kg_per_kwh=kg_per_kwh,
    )  # fmt: skip
    impact = impact_kwh(tdp_w, hours)
    green = green_algorithms_kwh(tdp_w, hours, memory_gb=memory_gb, pue=pue)
    ccf = ccf_watts(accelerator, tdp_w) * hours * CCF_PUE / 1000.0
    return (
        OtherTraining(
            id="llmcarbon", name="LLMCarbon", hours=lc.hours(1.0), kwh=lc.mwh * 1000.0, kg=lc.tco2e * 1000.0,
            boundary="facility",
            note="Its own efficiency and system power for V100, TPU v3 and A100; else those used here.",
            source="Faiz et al. 2024, LLMCarbon, arXiv:2309.14393",
        ),
        OtherTraining(
            id="impact", name="ML CO2 Impact", hours=hours, kwh=impact, kg=impact * kg_per_kwh,
            boundary="accelerators",
            note="TDP x hours: no servers, no cooling.",
            source="Lacoste et al. 2019, arXiv:1910.09700",
        ),
        OtherTraining(
            id="green-algorithms", name="Green Algorithms", hours=hours, kwh=green, kg=green * kg_per_kwh,
            boundary="facility",
            note="TDP at full use and memory at 0.37 W/GB; processors are left out here.",
            source="Lannelongue et al. 2021, doi:10.1002/advs.202100707",
        ),
        OtherTraining(
            id="ccf", name="Cloud Carbon Footprint", hours=hours, kwh=ccf, kg=ccf * kg_per_kwh,
            boundary="facility",
            note="Half load where nobody says more, shares of processors put on GPUs, PUE 1.135.",
            source="Cloud Carbon Footprint, methodology and AWS constants",
        ),
    )  # fmt: skip
