"""Levers on the site: cooling, heat, generation and storage, contracts."""

from __future__ import annotations

from greenplanner.plan import edits
from greenplanner.plan import lever_messages as lm
from greenplanner.plan.types import Contract, Plan
from greenplanner.whatif.levers.load import percent
from greenplanner.whatif.levers.registry import LeverError, Situation, lever
from greenplanner.whatif.levers.sizes import mean_power_kw


def _needs_load(at: Situation) -> None:
    if not any(fleet.site == at.key for fleet in at.plan.fleets):
        raise LeverError(lm.NO_LOAD, site=at.label)


@lever("cooling-retrofit")
def cooling_retrofit(at: Situation) -> Plan:
    """Put in another cooling system; its hourly model replaces an entered PUE and WUE."""
    if at.filled.climate is None and at.filled.dry_bulb_series is None:
        raise LeverError(lm.NO_CLIMATE, site=at.label)
    _needs_load(at)
    system = at.values["system"]
    if system == at.entered.cooling and at.entered.pue is None and at.entered.pue_monthly is None:
        raise LeverError(lm.ALREADY_THERE, what=at.label)
    return at.with_values(
        cooling=system,
        pue=None,
        pue_monthly=None,
        wue_l_per_kwh=None,
        liquid_cooling=None,
        liquid_share=None,
    )


@lever("better-pue")
def better_pue(at: Situation) -> Plan:
    """Enter a lower PUE for the year; months keep their course, none of them below 1."""
    wanted = at.values["pue"]
    monthly = at.entered.pue_monthly
    if monthly is not None:
        mean = sum(monthly) / len(monthly)
        if mean <= wanted:
            raise LeverError(lm.NO_PUE_GAIN, site=at.label, value=f"{mean:.3g}")
        share = (wanted - 1.0) / (mean - 1.0)
        return at.with_values(pue_monthly=tuple(1.0 + (each - 1.0) * share for each in monthly))
    if at.filled.pue is not None and at.filled.pue <= wanted:
        raise LeverError(lm.NO_PUE_GAIN, site=at.label, value=f"{at.filled.pue:.3g}")
    return at.with_values(pue=wanted)


@lever("heat-reuse")
def heat_reuse(at: Situation) -> Plan:
    """Give a share of the heat away; it acts through the cooling system."""
    if at.filled.cooling is None:
        raise LeverError(lm.NO_COOLING, site=at.label)
    if (at.filled.heat_reuse_share or 0.0) >= at.values["share"]:
        raise LeverError(lm.ALREADY_THERE, what=at.label)
    return at.with_values(heat_reuse_share=at.values["share"])


@lever("solar")
def solar(at: Situation) -> Plan:
    """Add panels, rated as a share of the mean IT power of the site."""
    _needs_load(at)
    power = mean_power_kw(at.working, at.key) * at.values["share"]
    return at.with_values(solar_kw=round((at.filled.solar_kw or 0.0) + power, 3))


@lever("battery")
def battery(at: Situation) -> Plan:
    """Add a battery, rated as a share of the mean IT power of the site."""
    _needs_load(at)
    power = mean_power_kw(at.working, at.key) * at.values["share"]
    energy = power * at.values["hours"]
    return at.with_values(
        battery_kw=round((at.filled.battery_kw or 0.0) + power, 3),
        battery_kwh=round((at.filled.battery_kwh or 0.0) + energy, 3),
        battery_rule=at.values["rule"],
    )


def _open_share(at: Situation) -> float:
    """Return the share of the load of the site that no contract covers yet, at most."""
    shares = [contract.share or 0.0 for contract in at.plan.contracts if contract.site == at.key]
    return 1.0 - min(1.0, sum(shares) + (at.filled.renewable_share or 0.0))


@lever("ppa", "eac")
def contract(at: Situation) -> Plan:
    """Add an instrument for a share of the load that is still open; the factor it conveys is 0.

    Market-based scope 2 only: location-based figures stay (Scope 2 Guidance, chapter 4).
    """
    _needs_load(at)
    still = _open_share(at)
    if still <= 1e-9:
        raise LeverError(lm.COVERED, site=at.label, value=percent(1.0 - still))
    kind = at.info.id
    added = Contract(
        id=edits.new_id(at.plan, "contracts", f"{kind}-{at.key}"),
        name=f"{kind.upper()} {at.label}",
        kind=kind,  # type: ignore[arg-type]
        site=at.key,
        share=min(at.values["share"], still),
        kg_per_kwh=0.0,
        price_per_kwh=at.currency(at.values["price_per_kwh"]),
    )
    return edits.add(at.plan, "contracts", added, catalog=at.catalog)
