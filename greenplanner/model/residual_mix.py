"""The residual mix of a market: what is left of its generation after the attributes are sold.

Domestic residual mix as of the European issuing bodies (AIB, Grexel): for each source,
generation - certificates issued + certificates expired; the pool that is left has the factor
emissions of the untracked pool / untracked energy. The balance with other markets (the European
Attribute Mix) is not part of it.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class SourceYear(msgspec.Struct, frozen=True):
    """One source in one year: energies in one unit (TWh, MWh), ``kg_per_kwh`` its direct factor."""

    generation: float
    issued: float = 0.0
    expired: float = 0.0
    kg_per_kwh: float = 0.0


class ResidualMix(msgspec.Struct, frozen=True):
    """The untracked energy by source, its factor, and that of all generation (kg/kWh)."""

    energy: dict[str, float]
    kg_per_kwh: float
    production_kg_per_kwh: float


def residual_mix(sources: Mapping[str, SourceYear]) -> ResidualMix:
    """Return the domestic residual mix.

    Raises
    ------
    ValueError
        Where more certificates of a source were issued than it generated, or nothing is left.
    """
    energy = {name: item.generation - item.issued + item.expired for name, item in sources.items()}
    for name, left in energy.items():
        if left < 0:
            raise ValueError(f"{name}: more certificates are issued than electricity is generated")
    pool = sum(energy.values())
    generation = sum(item.generation for item in sources.values())
    if pool <= 0 or generation <= 0:
        raise ValueError("no untracked electricity is left: there is no residual mix")
    emitted = sum(energy[name] * item.kg_per_kwh for name, item in sources.items())
    produced = sum(item.generation * item.kg_per_kwh for item in sources.values())
    return ResidualMix(energy, emitted / pool, produced / generation)
