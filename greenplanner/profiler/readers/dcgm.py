"""The names and units of DCGM, Kepler and Zeus metrics, and the values that mean "nothing"."""

from __future__ import annotations

import math

# Metric -> column and factor. DCGM 4.6 renamed (dcgm_fields.h); the old names stay as aliases.
METRICS = {
    "DCGM_FI_DEV_POWER_USAGE": ("power_avg_w", 1.0),
    "DCGM_FI_DEV_BOARD_POWER_WATTS": ("power_avg_w", 1.0),
    "DCGM_FI_DEV_POWER_USAGE_INSTANT": ("power_w", 1.0),
    "DCGM_FI_DEV_BOARD_POWER_RAW_WATTS": ("power_w", 1.0),
    "DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION": ("energy_j", 1e-3),
    "DCGM_FI_DEV_GPU_UTIL": ("utilization_pct", 1.0),
    "DCGM_FI_DEV_GPU_UTIL_RATIO": ("utilization_pct", 100.0),
    "DCGM_FI_DEV_GPU_TEMP": ("temperature_c", 1.0),
    "DCGM_FI_DEV_GPU_TEMP_CELSIUS": ("temperature_c", 1.0),
    "DCGM_FI_DEV_FB_USED": ("memory_used_mib", 1.0),
    "DCGM_FI_DEV_SM_CLOCK": ("sm_mhz", 1.0),
    "DCGM_FI_DEV_MEM_CLOCK": ("memory_mhz", 1.0),
    "DCGM_FI_DEV_ENFORCED_POWER_LIMIT": ("limit_w", 1.0),
    "DCGM_FI_DEV_POWER_MGMT_LIMIT": ("limit_w", 1.0),
    "DCGM_FI_DEV_BOARD_POWER_LIMIT_ENFORCED_WATTS": ("limit_w", 1.0),
    "DCGM_FI_DEV_BOARD_POWER_LIMIT_REQUESTED_WATTS": ("limit_w", 1.0),
    "energy_monitor_gpu_energy_joules": ("energy_j", 1.0),
    "power_monitor_gpu_power_watts": ("power_w", 1.0),
    "kepler_node_gpu_watts": ("power_w", 1.0),
    "kepler_node_gpu_joules_total": ("energy_j", 1.0),
}
# Stand in where no utilization is there: a ratio of time in which the engine worked.
SPARE = {"DCGM_FI_PROF_GR_ENGINE_ACTIVE": ("utilization_pct", 100.0)}
UUID = ("UUID", "uuid", "gpu_uuid")
NAME = ("modelName", "model_name", "gpu_name")
HOST = ("Hostname", "hostname", "instance", "node")
INDEX = ("gpu", "index", "gpu_index")
_BLANKS = ("blank", "not found", "not supported", "no permission")
_INT_BLANK, _FLOAT_BLANK = 0x7FFFFFFFFFFFFFF0, 140737488355328.0  # dcgm_structs.h; the latter 2**47


def value_of(text: str, name: str) -> tuple[float | None, str]:
    """Return the number of a sample, or None and the reason: NaN, or one of DCGM's blanks."""
    try:
        value = float(text)
    except ValueError:
        return None, text[:30]
    if not math.isfinite(value):
        return None, text
    if text.strip().isdigit() and int(text) >= _INT_BLANK:
        return None, _blank(int(text) - _INT_BLANK)
    if value >= float(_INT_BLANK):
        return None, _blank(0)
    # A counter in mJ passes this number after some years without meaning anything by it.
    counts = name.endswith(("ENERGY_CONSUMPTION", "joules_total", "_joules"))
    if not counts and value in [_FLOAT_BLANK + step for step in range(4)]:
        return None, _blank(int(value - _FLOAT_BLANK))
    return value, ""


def _blank(step: int) -> str:
    """Return what one of DCGM's blanks means."""
    return f"{_BLANKS[step] if step < len(_BLANKS) else _BLANKS[0]} (DCGM)"


def first(labels: dict[str, str], names: tuple[str, ...]) -> str:
    """Return the first label that is there."""
    return next((labels[name] for name in names if labels.get(name)), "")
