"""Warnings and disclosures that go with the figures."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from greenplanner.catalog.store import WORLD
from greenplanner.model import rent
from greenplanner.model.arrangement import CLOUD, category_of_site
from greenplanner.model.factors import Factors
from greenplanner.model.moving import pools
from greenplanner.model.rent_notices import rent_notices
from greenplanner.model.results import ContractUse, Notice
from greenplanner.model.settlement import by_the_hour, strikes
from greenplanner.model.site_hours import uses_cooling
from greenplanner.model.totals import Totals
from greenplanner.plan.attributes import attribute
from greenplanner.plan.instruments import open_criteria, qualifies
from greenplanner.plan.paths import path_start
from greenplanner.plan.residual_mixes import in_force
from greenplanner.plan.resolve import GENERIC, Resolved, entity_name, residual_is_grid
from greenplanner.plan.types import Contract, Series, Site

# The marker that the catalog puts where a life-cycle factor stands in for a direct one.
NO_MIX = "NO-MIX"

TEMPLATES = {
    "catalog-version": "The plan asks for the catalog {wanted}, which is not on this computer; the figures "
    "follow {found}.",
    "no-fleets": "The plan has no fleets yet, so all figures are zero.",
    "no-region": "{name}: no grid region is entered; the world average is used.",
    "no-region-rest": "{name}: no grid region is entered; what is not entered of upstream, losses, water "
    "and price is that of the world average.",
    "no-mix": "{name}: no generation mix is known for {region}; its life-cycle factor is used for "
    "scope 2 and the upstream part (3b) is not separated.",
    "no-residual": "{name}: the catalog has no residual mix for {region}; the grid factor is used for "
    "market-based electricity without instruments.",
    "residual-both": "{name}: a residual factor is entered, so the calculated residual mix {mix} is "
    "not used.",
    "no-scope1": "{name}: no generator fuel and no refrigerant are entered, so scope 1 is zero.",
    "operator": "{name}: what the operator answers for is in {category}, location-based in both totals; "
    "contracts cover scope 2 only. Consolidation approach: {approach}.",
    "provider-stated": "{name}: the provider's own factor of {value} stands for {what} in {category}, in "
    "both totals; it is not checked here.",
    "contract-no-scope2": "{name}: covers nothing, because no electricity of {site} is in scope 2.",
    "water-stressed": "{name}: water stress is {level} here; {volume} m3 are drawn on site in an area under "
    "water stress.",
    "no-stress": "{name}: the catalog knows no water stress for {region}; enter the level of your basin.",
    "co2-only": "{name}: the grid factor of {region} counts CO2 only, not CO2e.",
    "cooling-assumed": "{name}: no source publishes the figures of {system}; they are assumed.",
    "cooling-no-climate": "{name}: a cooling system is chosen but no climate is known; the PUE is a general "
    "one. Choose a climate.",
    "battery-no-power": "{name}: the battery has no power; enter kW, it is not counted.",
    "battery-no-energy": "{name}: the battery has no capacity; enter kWh, it is not counted.",
    "onsite-no-place": "{name}: solar and wind on site need a place; choose a climate, they are not counted.",
    "foresight": "{name}: flexible work is moved knowing the grid of all hours in advance; by a forecast it "
    "saves less.",
    "before-horizon": "{name}: bought in {year}, before the plan begins; the embodied carbon of "
    "that purchase is not in category 2 of this plan.",
    "not-started": "{name}: bought in {year}, after the plan ends; it is not counted.",
    "retired-before": "{name}: out of service since {year}, before the plan begins; it is not counted.",
    "retired": "{name}: out of service from {year} on; what follows is not counted.",
    "retired-within": "{name}: out of service within {year}. The plan has years and no dates, so {share} % "
    "of each month of {year} is counted, and nothing after it.",
    "moved": "{name}: movable work runs where the grid is cleanest in each hour, as if all were known in "
    "advance.",
    "moves-nowhere": "{name}: movable work stays, because no other site has a fleet of the same accelerator "
    "that takes part and is in service in all years.",
    "beyond-life": "{name}: kept beyond its lifetime; nothing is written off after {year}.",
    "generic": "{name}: no accelerator is chosen; embodied carbon, price and server are those of a "
    "generic one.",
    "unknown": "{name}: {field} is not known and not counted.",
    "no-rate": "No exchange rate is known for {currency}; 1 per US dollar is used. Enter one.",
    "outside-term": "{name}: the term from {first} to {last} has no year of the plan; it covers nothing.",
    "unused": "{name}: {volume} MWh of {year} exceed the electricity of the site and are unused.",
    "rejected": "{name}: {volume} MWh of {year} are not counted ({reason}).",
    "share-unproven": "{name}: the renewable share stands for contracts that are not entered. Enter them "
    "with their evidence before reporting.",
    "criteria-open": "{name}: quality criteria {numbers} are not answered; the volume is counted.",
    "vintage": "{name}: generated in {vintage}, used in {year}. Criterion 4 asks for a vintage close to the "
    "time of use, here the year itself or the one before; check your answer.",
    "market": "{name}: issued in {market}, used in {other}. Criterion 5 asks for the same market; check your "
    "answer.",
    "not-bundled": "{name}: the certificates are sold to others, so there is no claim (criterion 7), "
    "although the criterion is answered with Yes.",
    "ccer": "{name}: CCER is a carbon credit and no certificate of electricity (GEC); enter it on the page "
    "of credits.",
    "fuel-price": "{name}: no diesel price is entered; the fuel of the generators is not in the cost.",
    "strike-market": "{name}: no market price is entered; the strike price settles against the electricity "
    "price of the site, which as an all-in price makes the contract look cheaper than it is.",
    "strike-hours": "{name}: no market price is entered; the strike price settles hour by hour against the "
    "electricity prices of the site, which as all-in prices make the contract look cheaper than it is.",
    "path-zero": "{name}: the grid factor by year starts at 0; residual mix and upstream factor stay as they "
    "are.",
    "growth": "{name}: what growth adds is bought as the same model at the same price and embodied carbon.",
    "purchase-after": "{name}: the purchase of {year} comes after the plan ends; it is not counted.",
    "price-currency": "{name}: the hourly prices are in {unit}, the plan in {currency}; they are taken as "
    "they are.",
    "price-twice": "{name}: an hourly price series and a peak price are entered; the series holds.",
    "series-price": "{name}: the hourly prices have no positive mean; each hour costs the yearly price.",
    "credit-outside": "{name}: retired on {date}, outside the years of the plan; not counted.",
    "credit-undated": "{name}: marked as retired without a retirement date; not counted.",
}


def _notice(code: str, path: str, **fields: str) -> Notice:
    template = TEMPLATES[code]
    return Notice(code, path, template.format(**fields), template, fields)


def notices(
    resolved: Resolved,
    factors: Factors,
    figures: Totals,
    years: tuple[int, ...],
    uses: tuple[ContractUse, ...],
) -> tuple[Notice, ...]:
    """Return what the reader of the figures must know, in a stable order."""
    found = [
        *_plan_notices(resolved),
        *_site_notices(resolved),
        *_fleet_notices(resolved, years),
        *_unknown_notices(resolved, factors),
        *_term_notices(resolved, years),
        *_arrangement_notices(resolved),
        *rent_notices(resolved),
        *_water_notices(resolved, figures),
        *_contract_notices(uses),
        *criteria_notices(resolved, uses),
        *_money_notices(resolved, years),
        *_credit_notices(resolved, years),
    ]
    return tuple(found)


def _plan_notices(resolved: Resolved) -> Iterator[Notice]:
    plan = resolved.plan
    if plan.catalog_version not in (None, resolved.catalog.version):
        wanted = plan.catalog_version or ""
        yield _notice(
            "catalog-version", "plan/catalog_version", wanted=wanted, found=resolved.catalog.version
        )
    if not plan.fleets:
        yield _notice("no-fleets", "fleets")
    origin = resolved.origins.get("plan/usd_rate")
    if origin is not None and origin.kind == "assumed" and not origin.row and plan.currency != "USD":
        yield _notice("no-rate", "plan/usd_rate", currency=plan.currency or "")


def _site_notices(resolved: Resolved) -> Iterator[Notice]:
    for site in resolved.plan.sites:
        name, path = entity_name(site), f"sites/{site.id}"
        region = resolved.catalog.region(site.region or "WLD")
        if resolved.origins[f"{path}/region"].kind == "assumed":
            code = "no-region-rest" if _own_grid(resolved, path) else "no-region"
            if code == "no-region" or _takes_world(resolved, path):
                yield _notice(code, f"{path}/region", name=name)
        if NO_MIX in region.note and resolved.origins[f"{path}/grid_kg_per_kwh"].row == region.id:
            yield _notice("no-mix", f"{path}/grid_kg_per_kwh", name=name, region=region.name)
        if "CO2 only" in region.basis and resolved.origins[f"{path}/grid_kg_per_kwh"].row == region.id:
            yield _notice("co2-only", f"{path}/grid_kg_per_kwh", name=name, region=region.name)
        if site.arrangement != CLOUD and residual_is_grid(resolved, site.id):
            yield _notice("no-residual", f"{path}/residual_kg_per_kwh", name=name, region=region.name)
        if site.residual_mix is not None and in_force(resolved, site) is None:
            mix = next(item for item in resolved.plan.residual_mixes if item.id == site.residual_mix)
            yield _notice("residual-both", f"{path}/residual_kg_per_kwh", name=name, mix=entity_name(mix))
        yield from _own_hours_notices(resolved, site)
        own = category_of_site(site) is None
        if own and not site.genset_fuel_l_per_year and not site.refrigerant_charge_kg:
            yield _notice("no-scope1", path, name=name)


def _arrangement_notices(resolved: Resolved) -> Iterator[Notice]:
    """Say where the part of an operator or provider stands, and on whose factor it rests."""
    for site in resolved.plan.sites:
        key = category_of_site(site)
        if key is None:
            continue
        name, category = entity_name(site), f"scope 3 category {key.removeprefix('cat')}"
        approach = resolved.plan.approach or ""
        path = f"sites/{site.id}/arrangement"
        yield _notice("operator", path, name=name, category=category, approach=approach)
        by_hour = site.provider_kg_per_accelerator_hour if site.arrangement == CLOUD else None
        if by_hour is not None:
            value, what = f"{by_hour:.10g} kg per accelerator-hour", "electricity and hardware"
        elif site.provider_kg_per_kwh is not None:
            value, what = f"{site.provider_kg_per_kwh:.10g} kg/kWh", "electricity with upstream and losses"
        else:
            value = what = ""
        if value:
            yield _notice("provider-stated", path, name=name, value=value, what=what, category=category)
        control = site.arrangement != CLOUD and site.load_control is not False
        for contract in resolved.plan.contracts:
            if contract.site == site.id and not control:
                at = f"contracts/{contract.id}/site"
                yield _notice("contract-no-scope2", at, name=entity_name(contract), site=name)


def _water_notices(resolved: Resolved, figures: Totals) -> Iterator[Notice]:
    """Name the sites that draw water in an area under water stress."""
    places = {site.id: number for number, site in enumerate(resolved.plan.sites)}
    drawn = np.zeros(len(places))
    for f, fleet in enumerate(resolved.plan.fleets):
        drawn[places[fleet.site or ""]] += figures.fleet["water_stressed_l"][0][..., f].sum()
    for site, litres in zip(resolved.plan.sites, drawn, strict=True):
        path = f"sites/{site.id}/water_stress"
        if litres > 0:
            volume = f"{litres / 1000:.4g}" if litres < 1e7 else f"{litres / 1000:.0f}"
            level = site.water_stress or ""
            yield _notice("water-stressed", path, name=entity_name(site), level=level, volume=volume)
        elif site.water_stress is None and resolved.origins[f"sites/{site.id}/region"].kind != "assumed":
            region = resolved.catalog.region(site.region or "WLD").name
            yield _notice("no-stress", path, name=entity_name(site), region=region)


def _own_hours_notices(resolved: Resolved, site: Site) -> Iterator[Notice]:
    """Say what cooling, generation and battery of a site rest on, or lack."""
    name, path = entity_name(site), f"sites/{site.id}"
    if uses_cooling(site):
        for field in ("cooling", "liquid_cooling"):
            key = getattr(site, field)
            if key is None or (field == "liquid_cooling" and not site.liquid_share):
                continue
            row = resolved.catalog.cooling.system(key)
            if row.quality == "assumed":
                yield _notice("cooling-assumed", f"{path}/{field}", name=name, system=row.name)
    origins = [resolved.origins.get(f"{path}/{field}") for field in ("pue", "pue_monthly")]
    entered = any(origin is not None and origin.kind == "entered" for origin in origins)
    if site.cooling is not None and site.climate is None and not entered:
        yield _notice("cooling-no-climate", f"{path}/climate", name=name)
    if site.battery_kwh and not site.battery_kw:
        yield _notice("battery-no-power", f"{path}/battery_kw", name=name)
    elif site.battery_kw and not site.battery_kwh:
        yield _notice("battery-no-energy", f"{path}/battery_kwh", name=name)
    if site.climate is None and (site.solar_kw or site.wind_kw):
        yield _notice("onsite-no-place", f"{path}/climate", name=name)


def _own_grid(resolved: Resolved, path: str) -> bool:
    return resolved.origins[f"{path}/grid_kg_per_kwh"].table != "regions"


def _takes_world(resolved: Resolved, path: str) -> bool:
    fields = ("upstream_kg_per_kwh", "td_loss", "grid_water_l_per_kwh", "electricity_price_per_kwh")
    return any(resolved.origins[f"{path}/{field}"].row == WORLD for field in fields)


def _fleet_notices(resolved: Resolved, years: tuple[int, ...]) -> Iterator[Notice]:
    movers = {resolved.plan.fleets[number].id for pool in pools(resolved.plan) for number in pool}
    for fleet in resolved.plan.fleets:
        name, path = entity_name(fleet), f"fleets/{fleet.id}"
        bought = fleet.purchase_year or years[0]
        if fleet.accelerator in (None, GENERIC):
            yield _notice("generic", f"{path}/accelerator", name=name)
        if fleet.flexible_share:
            yield _notice("foresight", f"{path}/flexible_share", name=name)
        if fleet.movable_share:
            together = fleet.id in movers
            yield _notice("moved" if together else "moves-nowhere", f"{path}/movable_share", name=name)
        if bought > years[-1]:
            yield _notice("not-started", f"{path}/purchase_year", name=name, year=str(bought))
        elif bought < years[0]:
            yield _notice("before-horizon", f"{path}/purchase_year", name=name, year=str(bought))
        end = bought + (fleet.lifetime_years or 1.0)
        if fleet.end_of_life == "keep" and end < years[-1] + 1:
            last = str(math.ceil(end) - 1)  # the last year in which something is written off
            yield _notice("beyond-life", f"{path}/end_of_life", name=name, year=last)
        elif fleet.end_of_life == "retire" and end <= years[0]:
            yield _notice("retired-before", f"{path}/end_of_life", name=name, year=f"{end:g}")
        elif fleet.end_of_life == "retire" and end < years[-1] + 1:
            year, share = math.floor(end + 1e-9), 100.0 * (end % 1.0)
            if 1e-6 < share < 100.0 - 1e-6:
                fields = {"year": str(year), "share": f"{share:.3g}"}
                yield _notice("retired-within", f"{path}/lifetime_years", name=name, **fields)
            else:
                yield _notice("retired", f"{path}/end_of_life", name=name, year=f"{end:g}")


def _unknown_notices(resolved: Resolved, factors: Factors) -> Iterator[Notice]:
    names = {
        (kind, entity.id): entity_name(entity)
        for kind in ("sites", "fleets", "contracts")
        for entity in getattr(resolved.plan, kind)
    }
    plan = resolved.plan
    lent = {fleet.id for fleet, flag in zip(plan.fleets, rent.rented(plan), strict=True) if flag}
    for path in factors.unknown:
        kind, key, field = path.split("/")
        if field in rent.BOUGHT and key in lent:
            continue  # nothing is bought
        yield _notice("unknown", path, name=names[kind, key], field=attribute(kind, field).label)


def _term_notices(resolved: Resolved, years: tuple[int, ...]) -> Iterator[Notice]:
    for contract in resolved.plan.contracts:
        first, last = contract.first_year or years[0], contract.last_year or years[-1]
        if first > years[-1] or last < years[0]:
            name, path = entity_name(contract), f"contracts/{contract.id}/first_year"
            yield _notice("outside-term", path, name=name, first=str(first), last=str(last))


def _mwh(kwh: float) -> str:
    """Return MWh with four significant digits, large ones whole."""
    mwh = kwh / 1000
    return f"{mwh:.0f}" if mwh >= 1000 else f"{mwh:.4g}"


def _contract_notices(uses: tuple[ContractUse, ...]) -> Iterator[Notice]:
    for use in uses:
        path = f"contracts/{use.contract}" if use.contract else f"sites/{use.site}/renewable_share"
        if use.unused_kwh > 0.5:
            volume = _mwh(use.unused_kwh)
            yield _notice("unused", path, name=use.name or use.site, volume=volume, year=str(use.year))
        if use.rejected_kwh > 0.5:
            volume = _mwh(use.rejected_kwh)
            yield _notice(
                "rejected", path, name=use.name, volume=volume, year=str(use.year), reason=use.reason
            )


def criteria_notices(resolved: Resolved, uses: tuple[ContractUse, ...]) -> Iterator[Notice]:
    """Say which quality criteria are open, and where the entries speak against an answer."""
    catalog = resolved.catalog
    for site in resolved.plan.sites:
        if site.renewable_share:
            yield _notice("share-unproven", f"sites/{site.id}/renewable_share", name=entity_name(site))
    sites = {site.id: site for site in resolved.plan.sites}
    for contract in resolved.plan.contracts:
        name, path = entity_name(contract), f"contracts/{contract.id}"
        if contract.kind == "ppa" and contract.bundled is False and contract.criterion_7:
            yield _notice("not-bundled", f"{path}/bundled", name=name)
        if "ccer" in name.casefold():
            yield _notice("ccer", f"{path}/name", name=name)
        if not qualifies(contract):
            continue
        missing = open_criteria(contract)
        if missing:
            numbers = ", ".join(str(number) for number in missing)
            yield _notice("criteria-open", f"{path}/criterion_{missing[0]}", name=name, numbers=numbers)
        yield from _vintage_notice(contract, uses)
        region = getattr(sites.get(contract.site or ""), "region", None)
        if contract.region and region not in (None, WORLD):
            issued, used = catalog.market_of(contract.region), catalog.market_of(region)
            if issued != used:
                names = [_market_name(resolved, key) for key in (issued, used)]
                yield _notice("market", f"{path}/region", name=name, market=names[0], other=names[1])


def _market_name(resolved: Resolved, key: str) -> str:
    row = resolved.catalog.tables["regions"].get(key)
    return row.name if row is not None else key


def _vintage_notice(contract: Contract, uses: tuple[ContractUse, ...]) -> Iterator[Notice]:
    """Compare the vintage with the years of use: the year itself or the one before (proposed, assumed)."""
    first = contract.vintage_first_year or contract.vintage_last_year
    last = contract.vintage_last_year or contract.vintage_first_year
    if first is None or last is None:
        return
    for use in uses:
        if use.contract == contract.id and use.used_kwh > 0 and not first <= use.year <= last + 1:
            vintage = str(first) if first == last else f"{first}-{last}"
            path = f"contracts/{contract.id}/vintage_first_year"
            yield _notice("vintage", path, name=use.name, vintage=vintage, year=str(use.year))


def _other_currency(series: Series, name: str, path: str, currency: str) -> Iterator[Notice]:
    money = (series.unit or "").partition("/")[0].strip()
    if len(money) == 3 and money.isupper() and money != currency:
        yield _notice("price-currency", path, name=name, unit=series.unit or "", currency=currency)


def _price_series(site: Site, series: Series, currency: str) -> Iterator[Notice]:
    name, path = entity_name(site), f"sites/{site.id}/price_series"
    if sum(series.values) <= 0:
        yield _notice("series-price", path, name=name)
    yield from _other_currency(series, name, path, currency)
    if site.peak_price_per_kwh is not None:
        yield _notice("price-twice", path, name=name)


def _money_notices(resolved: Resolved, years: tuple[int, ...]) -> Iterator[Notice]:
    """Say what prices, paths and cohorts rest on, or lack."""
    plan = resolved.plan
    series = {item.id: item for item in plan.series}
    places = {site.id: site for site in plan.sites}
    for site in plan.sites:
        name, path = entity_name(site), f"sites/{site.id}"
        if site.genset_fuel_l_per_year and site.diesel_price_per_l is None:
            yield _notice("fuel-price", f"{path}/diesel_price_per_l", name=name)
        if site.grid_path and path_start(site.grid_path, years[0], plan.path_rule) <= 0:
            yield _notice("path-zero", f"{path}/grid_path", name=name)
        if site.price_series:
            yield from _price_series(site, series[site.price_series], plan.currency or "")
    for contract in plan.contracts:
        if contract.market_price_series:
            name, path = entity_name(contract), f"contracts/{contract.id}/market_price_series"
            yield from _other_currency(series[contract.market_price_series], name, path, plan.currency or "")
        entered = contract.market_price_per_kwh is not None or contract.market_price_series is not None
        if strikes(contract) and not entered and contract.site in places:
            path = f"contracts/{contract.id}/market_price_per_kwh"
            code = "strike-hours" if by_the_hour(contract, places[contract.site]) else "strike-market"
            yield _notice(code, path, name=entity_name(contract))
    for fleet in plan.fleets:
        name = entity_name(fleet)
        if (fleet.growth_per_year or 0.0) > 0 or fleet.count_path:
            field = "count_path" if fleet.count_path else "growth_per_year"
            yield _notice("growth", f"fleets/{fleet.id}/{field}", name=name)
        for year, _count in fleet.purchases or ():
            if year > years[-1]:
                path = f"fleets/{fleet.id}/purchases"
                yield _notice("purchase-after", path, name=name, year=f"{year:g}")


def _credit_notices(resolved: Resolved, years: tuple[int, ...]) -> Iterator[Notice]:
    for credit in resolved.plan.credits:
        if credit.status != "retired":
            continue
        name, path = entity_name(credit), f"credits/{credit.id}/retirement_date"
        date = credit.retirement_date or ""
        if not date[:4].isdigit():
            yield _notice("credit-undated", path, name=name)
        elif not years[0] <= int(date[:4]) <= years[-1]:
            yield _notice("credit-outside", path, name=name, date=date)
