"""The algebra after the hourly pass: from monthly sums and factors to every measure.

Small arrays only, with a leading axis of draws: fleets (D, Y, 12, F), sites (D, Y, 12, S).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.impacts import STRESSED
from greenplanner.model import (
    arrangement,
    axes,
    clients,
    contracts,
    cost,
    embodied,
    grid,
    operation,
    power,
    rent,
    settlement,
    waste,
)
from greenplanner.model import years as years_model
from greenplanner.model.calendar import JANUARY, MONTH_SHARE
from greenplanner.model.contracts import Allocation, Instrument
from greenplanner.model.factors import Factors
from greenplanner.model.hours import HourSums
from greenplanner.model.measures import leaves_of
from greenplanner.model.site_hours import RATIOS, SiteSums
from greenplanner.plan.instruments import qualifies
from greenplanner.plan.resolve import Resolved, residual_is_grid


class Totals(msgspec.Struct, frozen=True):
    """Arrays by measure: ``fleet`` (D, Y, 12, F), ``site`` (D, Y, 12, S), ``yearly`` (D, Y).

    ``allocations`` are, by site, the instruments in order and what they covered. ``detail`` are
    intermediate arrays for explanations.
    """

    fleet: dict[str, np.ndarray]
    site: dict[str, np.ndarray]
    yearly: dict[str, np.ndarray]
    allocations: tuple[tuple[list[Instrument], Allocation], ...]
    detail: dict[str, np.ndarray]


def service_life(resolved: Resolved, factors: Factors) -> embodied.Service:
    """Return in which years the fleets are in service, bought and written off."""
    plan = resolved.plan
    years = np.arange(plan.years or 1) + (plan.start_year or 0)
    return embodied.service(
        years,
        np.array([fleet.purchase_year for fleet in plan.fleets], dtype=float),
        factors.fleet["lifetime_years"],
        [fleet.end_of_life or "replace" for fleet in plan.fleets],
        np.array([np.inf if fleet.last_year is None else fleet.last_year for fleet in plan.fleets]),
        rent.rented(plan),
    )


def totals(
    resolved: Resolved,
    sums: HourSums,
    factors: Factors,
    site_sums: SiteSums | None = None,
    by_year: Sequence[HourSums] | None = None,
) -> Totals:
    """Return all measures of the plan.

    Parameters
    ----------
    resolved : Resolved
        Gives what is not drawn: years, terms, places, rules.
    sums : HourSums
    factors : Factors
    site_sums : SiteSums, optional
        Monthly ratios of the sites that have hours of their own; None where no site has.
    by_year : sequence of HourSums, optional
        The sums of each year where the demand differs by year; None: ``sums`` hold for all.
    """
    plan = resolved.plan
    years = np.arange(plan.years or 1) + (plan.start_year or 0)
    index = {site.id: number for number, site in enumerate(plan.sites)}
    place = np.array([index[fleet.site or ""] for fleet in plan.fleets], dtype=int)
    site = factors.site
    life = service_life(resolved, factors)
    active = life.active[:, :, None, :]

    # IT and facility energy; the PUE of the month turns one into the other. What panels, turbines
    # and a battery give comes first, the rest from the grid.
    each_year = (sums,) if by_year is None else tuple(by_year)
    parts = _energy(each_year, factors)
    fleet = {name: values * active for name, values in parts.items()}
    it_kwh = sum(fleet.values()) + np.zeros((1, len(years), 12, len(plan.fleets)))
    months = _months(factors, site_sums, place)
    facility = it_kwh * months["pue"]
    fleet["overhead_kwh"] = facility - it_kwh
    drawn = facility * months["grid_share"]
    fleet["onsite_kwh"] = facility - drawn
    fleet["grid_kwh"] = drawn
    shaped = sum(_energy(each_year, factors, shaped=True).values())
    weight = months["pue_shaped"] * months["grid_share_shaped"]
    drawn_shaped = np.asarray(shaped) * active * weight if plan.fleets else drawn

    # Electricity: location-based, category 3b and 3c; what an operator answers for goes to 1 and 8.
    path = years_model.grid_multiplier(resolved, factors)
    by_site_factor = years_model.grid_factor(resolved, factors, path)
    direct = by_site_factor[:, :, place]
    upstream = (site["upstream_kg_per_kwh"][:, None] * path)[:, :, place]
    loss = site["td_loss"][:, place]
    who = arrangement.arrangement(plan.fleets, plan.sites)
    location_kg = grid.location_based(drawn_shaped, direct)
    upstream_kg = grid.upstream(drawn, upstream)
    part = arrangement.scope2_share(who, months["pue"])
    own = drawn * part
    fleet["scope2_location_kg"] = location_kg * arrangement.scope2_share(who, months["pue_shaped"])
    fleet["cat3b_kg"] = upstream_kg * part
    fleet["cat3c_kg"] = grid.losses(fleet["scope2_location_kg"], fleet["cat3b_kg"], loss)
    rest: dict[str, np.ndarray] = {}
    if not who.all_own:
        rest_kg, rest_upstream = location_kg - fleet["scope2_location_kg"], upstream_kg - fleet["cat3b_kg"]
        rest = {
            "kwh": drawn - own,
            "location_kg": rest_kg,
            "upstream_kg": rest_upstream + grid.losses(rest_kg, rest_upstream, loss),
            "powered_h": arrangement.powered_hours(sums, factors, active),
        }
    arrangement.operator_electricity(fleet, factors, who, place, rest)
    fleet["transfer_kwh"], fleet["cat1_transfer_kg"] = arrangement.transfer_kg(
        factors, life.active, MONTH_SHARE, direct + upstream
    )
    fleet["scope2_kwh"] = own

    # Market-based: instruments by site and year, shared out to fleets and months by energy.
    load = axes.by_site(own.sum(axis=2), place, len(plan.sites))
    load = np.broadcast_to(load, (factors.draws, *load.shape[1:]))
    residual = site["residual_kg_per_kwh"][:, None] * path
    # Without a residual mix, uncovered electricity is what it is by location, hour by hour: a site
    # without instruments has one figure both ways (Scope 2 Guidance, 6.11).
    by_place = axes.by_site(fleet["scope2_location_kg"].sum(axis=2), place, len(plan.sites))
    same = np.array([residual_is_grid(resolved, item.id) for item in plan.sites], dtype=bool)
    residual = np.where(same & (load > 0), _ratio(by_place, load), residual)
    prices, peak_prices = years_model.electricity_prices(resolved, factors)
    tariff = tariffs(site_sums, prices, peak_prices, [bool(item.price_series) for item in plan.sites])
    by_month = axes.by_site(own, place, len(plan.sites))
    market = settlement.settled_prices(resolved, factors, prices, peak_prices, tariff["price"], by_month)
    allocations = tuple(
        _allocate(
            resolved,
            factors,
            years,
            number,
            load[:, :, number],
            residual[:, :, number],
            market,
        )
        for number in range(len(plan.sites))
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.stack([item[1].emissions for item in allocations], axis=2) / load if allocations else load
        premium = (
            np.stack([_contract_cost(*item) for item in allocations], axis=2) / load if allocations else load
        )
    used = load > 0
    fleet["scope2_market_kg"] = own * np.where(used, mean, 0.0)[:, :, None, place]
    fleet["cost_contracts"] = own * np.where(used, premium, 0.0)[:, :, None, place]

    operation.hardware(fleet, factors, life, rent.rented(plan))
    arrangement.hardware(fleet, factors, who, place)
    gone = waste.retirements(
        years,
        np.array([item.purchase_year for item in plan.fleets], dtype=float),
        factors.fleet["lifetime_years"],
        [item.end_of_life or "replace" for item in plan.fleets],
        life,
        np.array([np.inf if item.last_year is None else item.last_year for item in plan.fleets]),
    )
    fleet |= waste.measures(factors, gone, power.servers(factors), who.hardware["cat2"], JANUARY)
    stressed = np.array([item.water_stress in STRESSED for item in plan.sites], dtype=bool)
    operation.water(fleet, factors, place, it_kwh, drawn, months["wue"], stressed[place])
    fleet["cost_water"] = fleet["cost_water"] * rent.billed(resolved, rent.WATER)[place]
    paid = rent.billed(resolved)
    fleet["cost_electricity"] = drawn * (tariff["price"] * paid)[..., place]
    demand = site["demand_charge_per_kw_month"][:, None, None, :] * tariff["peak_ratio"]
    fleet["cost_demand"] = drawn * demand[..., place]
    sites = operation.site_only(factors, len(years), site_sums)
    arrangement.site_emissions(sites, who)
    operation.plain_heat(resolved, sites, axes.by_site(it_kwh, place, len(plan.sites)))
    # An instrument at a site without load is still paid for.
    unloaded = np.stack([_contract_cost(*item) for item in allocations], axis=2) if allocations else load
    sites["cost_contracts"] = (np.where(used, 0.0, unloaded) / 12.0)[:, :, None, :] * np.ones((1, 1, 12, 1))
    price = years_model.carbon_price(resolved, factors)
    _carbon_price(fleet, sites, price, factors)
    detail: dict[str, Any] = {
        "servers": power.servers(factors),
        "load": load,
        "direct": by_site_factor,
        "grid_multiplier": path,
        "carbon_price": price,
        "paid_price": _ratio(fleet["cost_electricity"].sum(axis=2), drawn.sum(axis=2) * paid[place]),
        "residual": residual,
        "settled": market,
        "market_mean": np.where(used, mean, np.nan),
        "bought": life.bought,
        "charged": life.charged,
        "active": life.active,
        "mean_busy": _mean_busy(each_year)[None],
        "shape_weight": _ratio(drawn_shaped.sum(axis=2), drawn.sum(axis=2)),
    }
    detail["idle_w"], detail["busy_w"] = power.accelerator_power(factors)
    if site_sums is not None:
        detail |= {f"site_{name}": getattr(site_sums, name)[None] for name in RATIOS}
    covered = {scope: factors.plan[f"carbon_price_scope{scope}_share"] for scope in (2, 3)}
    yearly = operation.plan_only(resolved, years) | clients.client_measures(resolved, years, price, covered)
    return Totals(fleet, sites, yearly, allocations, detail)


def tariffs(
    sums: SiteSums | None, price: np.ndarray, peak: np.ndarray, hourly: list[bool]
) -> dict[str, np.ndarray]:
    """Return the mean price of a month in currency/kWh and its peak in kW per kWh drawn.

    Both (D, Y, 12, S). With an hourly series: price x sum of import x price course / sum of import;
    else other hours and peak hours by their shares of the import.

    Parameters
    ----------
    sums : shares and weights of the hourly pass, None where no site has any
    price, peak : arrays (D, Y, S)
    hourly : which sites have an hourly price series
    """
    price, peak = price[:, :, None, :], peak[:, :, None, :]
    if sums is None:
        return {"price": price, "peak_ratio": np.zeros((1, 1, 1, price.shape[-1]))}

    def of(name: str, empty: float) -> np.ndarray:
        values = getattr(sums, name).swapaxes(1, 2)[None]
        return np.where(np.isnan(values), empty, values)

    share = of("peak_share", 0.0)
    mixed = price * (1.0 - share) + peak * share
    mean = np.where(np.array(hourly, dtype=bool), price * of("price_weight", 1.0), mixed)
    return {"price": mean, "peak_ratio": of("peak_ratio", 0.0)}


def _carbon_price(
    fleet: dict[str, np.ndarray], sites: dict[str, np.ndarray], price: np.ndarray, factors: Factors
) -> None:
    """Add the internal carbon price on the covered shares of the scopes; it is in no cost."""
    at = price[:, :, None, None]
    shares = [factors.plan[f"carbon_price_scope{n}_share"][:, None, None, None] for n in (1, 2, 3)]
    scopes = [leaves_of(name) for name in ("scope1_kg", "scope2_location_kg", "scope3_total_kg")]
    for table in (fleet, sites):
        mass = [
            sum((table[name] for name in sorted(leaves & table.keys())), np.zeros(1)) for leaves in scopes
        ]
        table["shadow_carbon_cost"] = cost.shadow_price(mass[0], mass[1], at, mass[2], shares)


def _energy(years: Sequence[HourSums], factors: Factors, *, shaped: bool = False) -> dict[str, np.ndarray]:
    """Return IT energy by component, (D, Y or 1, 12, F)."""
    found = [power.it_energy(sums, factors, shaped=shaped) for sums in years]
    return {name: np.stack([each[name] for each in found], axis=1) for name in found[0]}


def _mean_busy(years: Sequence[HourSums]) -> np.ndarray:
    """Return the mean utilization of each fleet, (F,), or (Y, F) where it differs by year."""
    found = [sums.busy.sum(axis=1) / sums.hours.sum(axis=1) for sums in years]
    return found[0] if len(found) == 1 else np.stack(found)


def _months(factors: Factors, sums: SiteSums | None, place: np.ndarray) -> dict[str, np.ndarray]:
    """Return ratios by month for each fleet, (D or 1, Y or 1, 12, F): hourly pass, else inputs."""

    def of_fleets(values: np.ndarray) -> np.ndarray:
        return values[..., place, :].swapaxes(-1, -2)

    pue = of_fleets(factors.pue)[:, None]
    wue = factors.site["wue_l_per_kwh"][:, None, None, place]
    one = np.ones((1, 1, 1, 1))
    found = {"pue": pue, "pue_shaped": pue, "wue": wue, "grid_share": one, "grid_share_shaped": one}
    if sums is not None:
        for name in ("pue", "pue_shaped", "grid_share", "grid_share_shaped"):
            ratio = of_fleets(getattr(sums, name))[None]
            found[name] = np.where(np.isnan(ratio), found[name], ratio)
        # An entered WUE goes before the one of the cooling model.
        found["wue"] = np.where(np.isnan(wue), of_fleets(sums.wue)[None], wue)
    # Months without IT energy have no ratio; whatever multiplies it is zero.
    return {name: np.where(np.isnan(values), 1.0, values) for name, values in found.items()}


def _ratio(top: np.ndarray, bottom: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(bottom > 0, top / bottom, np.nan)


def _allocate(
    resolved: Resolved,
    factors: Factors,
    years: np.ndarray,
    number: int,
    load: np.ndarray,
    residual: np.ndarray,
    market: np.ndarray,
) -> tuple[list[Instrument], Allocation]:
    plan = resolved.plan
    site = plan.sites[number]
    blocks = []
    for position, contract in enumerate(plan.contracts):
        if contract.site != site.id:
            continue
        inside = (years >= (contract.first_year or 0)) & (years <= (contract.last_year or 9999))
        share = factors.contract["share"][:, position, None]
        volume = factors.contract["volume_kwh_per_year"][:, position, None]
        asked = np.where(np.isnan(volume), np.nan_to_num(share) * load, np.nan_to_num(volume))
        blocks.append(
            Instrument(
                contract=contract.id,
                kind=contract.kind or "eac",
                volume=asked * inside,
                kg_per_kwh=factors.contract["kg_per_kwh"][:, position],
                price_per_kwh=years_model.contract_price(resolved, factors, position, market[..., position]),
                qualifies=qualifies(contract),
            )
        )
    # The renewable share stands for contracts, so it comes before a supplier's rate.
    own = factors.site["renewable_share"][:, number]
    if (own > 0).any():
        free = np.zeros_like(own)
        blocks.append(Instrument("", "ppa", own[:, None] * load, free, free[:, None]))
    blocks = contracts.in_order(blocks)
    return blocks, contracts.allocate(load, blocks, residual)


def _contract_cost(blocks: list[Instrument], allocation: Allocation) -> np.ndarray:
    """Return what the instruments of a site cost, (D, Y): the whole volume is paid for."""
    paid = np.zeros_like(allocation.rest)
    for item in blocks:
        paid = paid + np.broadcast_to(item.volume, paid.shape) * item.price_per_kwh
    return paid
