"""Which inputs of a target the workbook has cells for."""

from __future__ import annotations

from greenplanner.model.target_measures import measure_info
from greenplanner.plan.types import Target

# The inputs that act, by path of the target.
TARGET_FIELDS = {
    "linear": ("base_year", "base_value", "target_year", "target_value", "reduction"),
    "percent per year": ("base_year", "base_value", "target_year", "rate_per_year"),
    "ACA 2026": (
        *("base_year", "base_value", "target_year", "rate_per_year"),
        *("minimum_rate", "residual_share", "net_zero_year"),
    ),
    "limit": ("base_year", "base_value", "target_year", "target_value", "reduction"),
    "budget": ("base_year", "target_year", "budget"),
}


def unit_of(target: Target, field: str, unit: str) -> str:
    """Return the unit of an input: values are in that of the measure."""
    return measure_info(target.measure).unit if field in ("base_value", "target_value", "budget") else unit
