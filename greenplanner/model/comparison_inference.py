"""What other methods say of the same request: their own formulas and constants, for comparison only.

No figure of the program is computed here. Formulas and constants: EcoLogits 0.11.3 (``impacts/llm.py``,
MPL-2.0; https://ecologits.ai), LLMCarbon (Faiz et al. 2024, arXiv:2309.14393), Epoch AI (J. You 2025, How
much energy does ChatGPT use?). Facts are carried over, not code.
"""

from __future__ import annotations

import math

import msgspec

# Wh per output token and GPU: a x exp(b x batch) x active parameters in billions + c; seconds per token
# likewise linear in parameters and batch.
ECOLOGITS_WH = (1.1665273170451914e-06, -0.011205921025579175, 4.052928146734005e-05)
ECOLOGITS_S = (0.0006785088094353663, 0.0003119310311688259, 0.019473717579473387)
ECOLOGITS_BATCH = 64.0
ECOLOGITS_GPU_GB = 80.0
ECOLOGITS_SERVER_W = 1200.0
ECOLOGITS_SERVER_GPUS = 8.0
ECOLOGITS_SERVER_KG = 5700.0
ECOLOGITS_GPU_KG = 273.0
ECOLOGITS_LIFE_S = 3.0 * 365.0 * 24.0 * 3600.0


class OtherMethod(msgspec.Struct, frozen=True, kw_only=True):
    """What one method says of one request. ``wh`` with what ``boundary`` names; ``note`` its weak point."""

    id: str
    name: str
    wh: float
    boundary: str
    note: str
    source: str


class EcoLogits(msgspec.Struct, frozen=True, kw_only=True):
    """Result of EcoLogits: GPUs, facility energy in Wh, use and embodied emissions in g, water in mL."""

    gpus: int
    wh: float
    g: float
    embodied_g: float
    water_ml: float


def ecologits(
    params: float,
    active_params: float,
    output_tokens: float,
    *,
    bits: float = 16.0,
    batch: float = ECOLOGITS_BATCH,
    pue: float = 1.0,
    wue_l_per_kwh: float = 0.0,
    grid_kg_per_kwh: float = 0.0,
    grid_l_per_kwh: float = 0.0,
) -> EcoLogits:
    """Return what EcoLogits 0.11.3 gives for one request (without measured latency).

    GPUs are the next power of two above 1.2 x weights / 80 GB; energy of a token and a GPU is fitted to
    ML.ENERGY; prompt tokens cost nothing.
    """
    active_b = active_params / 1e9
    gb = 1.2 * params * bits / 8.0 / 1e9
    gpus = 2 ** math.ceil(math.log2(max(1, math.ceil(gb / ECOLOGITS_GPU_GB))))
    token_wh = ECOLOGITS_WH[0] * math.exp(ECOLOGITS_WH[1] * batch) * active_b + ECOLOGITS_WH[2]
    seconds = output_tokens * (ECOLOGITS_S[0] * active_b + ECOLOGITS_S[1] * batch + ECOLOGITS_S[2])
    server_wh = seconds / 3600.0 * ECOLOGITS_SERVER_W * gpus / ECOLOGITS_SERVER_GPUS / batch
    it_wh = server_wh + gpus * token_wh * output_tokens
    hardware_kg = gpus / ECOLOGITS_SERVER_GPUS * ECOLOGITS_SERVER_KG + gpus * ECOLOGITS_GPU_KG
    return EcoLogits(
        gpus=gpus,
        wh=pue * it_wh,
        g=pue * it_wh * grid_kg_per_kwh,
        embodied_g=1000.0 * seconds / (ECOLOGITS_LIFE_S * batch) * hardware_kg,
        water_ml=it_wh * (wue_l_per_kwh + pue * grid_l_per_kwh),
    )


def llmcarbon_wh(
    active_params: float,
    tokens: float,
    *,
    peak_tflops: float,
    efficiency: float,
    system_w: float,
    pue: float = 1.0,
) -> float:
    """Return LLMCarbon's energy of inference in Wh: 2 x parameters x tokens at the efficiency of training.

    ``tokens`` are read and written ones together, ``system_w`` the mean power of one device with its
    share of the server.
    """
    seconds = 2.0 * active_params * tokens / (peak_tflops * 1e12 * efficiency)
    return pue * system_w * seconds / 3600.0


def epoch_wh(active_params: float, output_tokens: float) -> float:
    """Return Epoch AI's energy of a query in Wh: H100 at 10 % of its peak, 70 % of 1 500 W with overhead."""
    seconds = 2.0 * active_params * output_tokens / (989e12 * 0.10)
    return 0.70 * 1500.0 * seconds / 3600.0


def other_methods(
    params: float,
    active_params: float,
    *,
    bits: float,
    prompt_tokens: float,
    output_tokens: float,
    peak_tflops: float,
    system_w: float,
    pue: float,
) -> tuple[OtherMethod, ...]:
    """Return what other methods say of a request, each with its own hardware and batch.

    ``peak_tflops`` and ``system_w`` are those of the accelerator at hand, for the method that takes them.
    """
    eco = ecologits(params, active_params, output_tokens, bits=bits, pue=pue)
    flops = llmcarbon_wh(
        active_params,
        prompt_tokens + output_tokens,
        peak_tflops=peak_tflops,
        efficiency=0.40,
        system_w=system_w,
        pue=pue,
    )
    return (
        OtherMethod(
            id="ecologits",
            name="EcoLogits 0.11.3",
            wh=eco.wh,
            boundary="facility",
            note="Batch 64 on 80 GB cards, their number a power of two; the prompt costs nothing.",
            source="EcoLogits 0.11.3, impacts/llm.py; fitted to ML.ENERGY on H100",
        ),
        OtherMethod(
            id="llmcarbon",
            name="LLMCarbon",
            wh=flops,
            boundary="facility",
            note="Arithmetic at the efficiency of training (40 %); reading weights and waiting cost nothing.",
            source="Faiz et al. 2024, LLMCarbon, arXiv:2309.14393",
        ),
        OtherMethod(
            id="epoch",
            name="Epoch AI 2025",
            wh=epoch_wh(active_params, output_tokens),
            boundary="facility",
            note="H100 at 10 % of its peak and 70 % of 1 500 W; the prompt is left out.",
            source="J. You, Epoch AI, How much energy does ChatGPT use?, February 2025",
        ),
    )
