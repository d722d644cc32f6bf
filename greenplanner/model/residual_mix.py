"""The calculated residual mix of a site: its steps, down to the rows, and what it says to ESRS E1-5.

The arithmetic is in :mod:`greenplanner.plan.residual_mixes`, because the factor fills a field of the
site.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenplanner.model.explain_steps import Input, Step
from greenplanner.plan.filling import Origin
from greenplanner.plan.residual_mixes import CalculatedMix, calculated, in_force

if TYPE_CHECKING:
    from greenplanner.model.results import Results
    from greenplanner.plan.resolve import Resolved
    from greenplanner.plan.types import ResidualMix, Site

UNIT = "GWh"
_SHARES = {
    "fossil": "Fossil share of what is left",
    "nuclear": "Nuclear share of what is left",
    "renewable": "Renewable share of what is left",
}


def site_mix(resolved: Resolved, site: Site) -> CalculatedMix | None:
    """Return the calculated mix that gives the residual factor of a site, None where another does."""
    mix = in_force(resolved, site)
    return None if mix is None else calculated(mix, resolved.catalog)


def mix_step(results: Results, site: Site) -> Step | None:
    """Return how the residual factor of a site was calculated, None where it was not."""
    mix = in_force(results.resolved, site)
    if mix is None:
        return None
    found = calculated(mix, results.resolved.catalog)
    unit = mix.unit or UNIT
    children = []
    for number, part in enumerate(found.parts):
        path = f"residual_mixes/{mix.id}/rows/{number + 1}"
        origin = Origin("entered", source=mix.source or "", year=mix.year)
        inputs = (
            Input(f"{path}/generation", "Generation", part.generation, unit, origin),
            Input(f"{path}/issued", "Certificates issued", part.issued, unit, origin),
            Input(f"{path}/expired", "Certificates expired", part.expired, unit, origin),
            Input(f"{path}/kg_per_kwh", "Direct factor", part.kg_per_kwh, "kg CO2e/kWh", part.origin),
        )
        formula = "generation - certificates issued + certificates expired"
        children.append(Step(f"{part.source} ({part.kind})", formula, part.left, unit, inputs, adds_up=False))
    production = Step(
        "Production mix, for comparison",
        "sum of generation x direct factor / sum of generation",
        found.production_kg_per_kwh,
        "kg CO2e/kWh",
        adds_up=False,
    )
    shares = [
        Step(
            _SHARES[kind],
            "what is left of these sources / all that is left",
            100.0 * share,
            "%",
            adds_up=False,
        )
        for kind, share in found.shares.items()
    ]
    year = f", {mix.year}" if mix.year else ""
    return Step(
        f"Residual mix {mix.name or mix.id}{year}",
        "sum of what is left x direct factor / sum of what is left",
        found.kg_per_kwh,
        "kg CO2e/kWh",
        children=(*children, production, *shares),
        adds_up=False,
        note=mix.source or "",
    )


def mix_record(mix: ResidualMix, found: CalculatedMix) -> dict[str, Any]:
    """Return a calculated mix under stable names, for JSON."""
    return {
        "id": mix.id,
        "name": mix.name,
        "year": mix.year,
        "unit": mix.unit or UNIT,
        "source": mix.source,
        "residual_kg_per_kwh": found.kg_per_kwh,
        "residual_kg_per_kwh_low": found.low,
        "residual_kg_per_kwh_high": found.high,
        "production_kg_per_kwh": found.production_kg_per_kwh,
        "untracked": found.untracked,
        "shares": found.shares,
        "sources": [
            {
                "source": part.source,
                "kind": part.kind,
                "generation": part.generation,
                "issued": part.issued,
                "expired": part.expired,
                "untracked": part.left,
                "kg_per_kwh": part.kg_per_kwh,
                "factor_origin": part.origin.kind,
                "factor_source": part.origin.source,
            }
            for part in found.parts
        ],
    }


def mix_records(resolved: Resolved) -> list[dict[str, Any]]:
    """Return the mixes of a plan with the sites that take them; one that cannot be calculated says why."""
    found: list[dict[str, Any]] = []
    for mix in resolved.plan.residual_mixes:
        try:
            record = mix_record(mix, calculated(mix, resolved.catalog))
        except ValueError as error:
            record = {"id": mix.id, "name": mix.name, "error": str(error)}
        taken = [site.id for site in resolved.plan.sites if in_force(resolved, site) is mix]
        found.append(record | {"sites": taken})
    return found
