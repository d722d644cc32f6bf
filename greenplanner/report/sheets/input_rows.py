"""The rows of the sheet Inputs: which values of the plan stand there, and which of them act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from greenplanner.model.clients import trainings
from greenplanner.model.credits import has_evidence, in_eu
from greenplanner.model.factors import CONSTANTS, CONTRACT_FIELDS, FLEET_FIELDS, SITE_FIELDS
from greenplanner.model.rent import BOUGHT, RENT, is_rented
from greenplanner.model.site_hours import has_hours, uses_cooling
from greenplanner.model.targets import assess_all
from greenplanner.plan.attributes import Attribute, attribute, of_entity
from greenplanner.plan.instruments import CRITERIA
from greenplanner.plan.paths import path_values
from greenplanner.plan.residual_mixes import in_force
from greenplanner.plan.resolve import ENTERED, Origin, from_quantity, residual_is_grid
from greenplanner.plan.types import Entity, Fleet, Site
from greenplanner.report.sheets.reporting_inputs import reporting_rows
from greenplanner.report.sheets.target_inputs import TARGET_FIELDS, unit_of
from greenplanner.report.workbook_sheet import Book

NOT_KNOWN, NOT_SET, NOT_ANSWERED = "not known", "not set", "not answered"
# Fields that mean "none of it" where nothing is entered; elsewhere nothing means not known.
OPTIONAL = {
    *("power_cap_w", "ready_w", "share", "volume_kwh_per_year", "revenue_m"),
    *("provider_kg_per_kwh", "provider_kg_per_accelerator_hour"),
    *("diesel_price_per_l", "strike_per_kwh", "market_price_per_kwh"),
}
_TECHNICAL = Origin("assumed", source="program: guards against rounding of the last digit")
_FROM_PLAN = Origin("entered", source="from the plan")
_HOURLY = "Acts in GreenPlanner's hourly pass: changing it here changes nothing."
# Parts that count for nothing while they are 0, and what belongs to a part.
_PARTS = {
    "solar_kw",
    "wind_kw",
    "battery_kwh",
    "heat_reuse_share",
    "flexible_share",
    "movable_share",
    "genset_kw",
    "demand_charge_per_kw_month",
    "measures_capital",
    "measures_per_year",
    "growth_per_year",
}
_OF_PART = {
    "peak_start_h": "peak_price_per_kwh",
    "peak_end_h": "peak_price_per_kwh",
    "peak_days": "peak_price_per_kwh",
    "grid_path_basis": "grid_path",
    "solar_capacity_factor": "solar_kw",
    "wind_capacity_factor": "wind_kw",
    "battery_kw": "battery_kwh",
    "battery_efficiency": "battery_kwh",
    "battery_rule": "battery_kwh",
    "liquid_share": "liquid_cooling",
    "rack_kw": "liquid_cooling",
    "flexible_window_h": "flexible_share",
    "genset_test_hours": "genset_kw",
    "genset_load_share": "genset_kw",
}
LISTED = (
    ("end_of_life", ("replace", "retire", "keep")),
    ("qualifies", ("yes", "no")),
    ("bundled", ("yes", "no")),
    ("criterion", ("yes", "no", NOT_ANSWERED)),
    ("status", ("planned", "purchased", "retired")),
)


_PROVIDER = ("provider_kg_per_kwh", "provider_kg_per_accelerator_hour")


class Row(NamedTuple):
    """One row: ``live`` rows are input cells, the others say what the figures rest on."""

    path: str
    label: str
    value: Any
    unit: str
    origin: Origin
    kind: str
    minimum: float | None = None
    maximum: float | None = None
    live: bool = True
    pasted: bool = False


def is_constant(fleet: Fleet) -> bool:
    """Return whether the hourly sums follow from one utilization, so that they can be live."""
    plain = isinstance(fleet.utilization, float | int) and not fleet.power_curve
    return plain and not fleet.flexible_share


def models_water(site: Site) -> bool:
    """Return whether the cooling model gives the water: an entered WUE goes before it."""
    return uses_cooling(site) and site.wue_l_per_kwh is None


def entity_row(book: Book, name: str, entity: Entity, item: Attribute, live: bool = True) -> Row:
    """Return the row of one field of a site, fleet, workload or contract, or of the plan."""
    entity_id = getattr(entity, "id", "")
    path = f"{name}/{entity_id}/{item.field}" if name != "plan" else f"plan/{item.field}"
    value = getattr(entity, item.field)
    origin = book.results.origins.get(path, ENTERED if value is not None else Origin("assumed"))
    return Row(
        path, book.t(item.label), value, item.unit, origin, item.type, item.minimum, item.maximum, live
    )


def plan_rows(book: Book) -> Iterator[Row]:
    plan = book.plan
    fields = ["start_year"]
    fields += ["discount_rate"]
    if plan.sites or trainings(plan):
        fields += ["carbon_price_per_t", *(f"carbon_price_scope{scope}_share" for scope in (1, 2, 3))]
    fields += ["revenue_statements_m"] if plan.revenue_statements_m is not None else []
    for field in [*fields, "revenue_m"]:
        yield entity_row(book, "plan", plan, attribute("plan", field))
    yield from _path_rows(book, "plan", plan, "carbon_price_path")
    for name in CONSTANTS if plan.sites else ():
        constant = book.results.resolved.catalog.constant(name)
        quantity = constant.quantity("value", "constants")
        assert quantity is not None
        yield Row(
            f"constants/{name}",
            constant.name,
            quantity.value,
            constant.unit,
            from_quantity(quantity),
            "number",
            0.0,
            100.0,
        )
    if plan.fleets:
        yield Row("constants/guard", book.t("Rounding guard"), 1e-9, "", _TECHNICAL, "number", pasted=True)


def _path_rows(book: Book, name: str, entity: Entity, field: str) -> Iterator[Row]:
    """Yield one row a year for a path: what holds in that year, which may be changed."""
    points = getattr(entity, field)
    if not points:
        return
    base = entity_row(book, name, entity, attribute(name, field))
    values = path_values(points, book.years, book.plan.path_rule)
    for year, value in zip(book.years, values, strict=True):
        label = f"{base.label}, {year}"
        yield base._replace(path=f"{base.path}/{year}", label=label, value=float(value), kind="number")


def site_rows(book: Book, site: Site) -> Iterator[Row]:
    if not any(fleet.site == site.id for fleet in book.plan.fleets):
        fields: tuple[str, ...] = (
            "grid_change_per_year",
            "renewable_share",
            "residual_kg_per_kwh",
            "electricity_price_per_kwh",
            *(f for f in SITE_FIELDS if f.startswith(("genset", "refrigerant", "diesel"))),
        )
    else:
        fields = SITE_FIELDS
        if models_water(site):
            fields = tuple(field for field in SITE_FIELDS if field != "wue_l_per_kwh")
        # The PUE of a site with hours of its own is one of the ratios on Hours.
        if site.pue_monthly is not None and not has_hours(site):
            item = attribute("sites", "pue_monthly")
            base = entity_row(book, "sites", site, item)
            for month, value in enumerate(site.pue_monthly):
                yield base._replace(
                    path=f"sites/{site.id}/pue_monthly/{month + 1}",
                    kind="number",
                    label=f"PUE, {book.words.month(month)}",
                    value=value,
                )
        elif not has_hours(site):
            yield entity_row(book, "sites", site, attribute("sites", "pue"))
    # A provider's factor acts where a provider is.
    where = site.arrangement or "own hall"
    unused = {"own hall": _PROVIDER, "colocation": _PROVIDER[1:], "cloud": ()}[where]
    fields = tuple(field for field in fields if field not in unused)
    if site.heat_reuse_share and not uses_cooling(site):
        yield entity_row(book, "sites", site, attribute("sites", "heat_reuse_share"))
    # Without a residual mix the location-based emissions stand in, and a calculated one has rows of its
    # own: no input of the workbook.
    resolved = book.results.resolved
    if residual_is_grid(resolved, site.id) or in_force(resolved, site) is not None:
        fields = tuple(field for field in fields if field != "residual_kg_per_kwh")
    tariff = {"peak_price_per_kwh", "demand_charge_per_kw_month"}
    for field in fields:
        if field not in tariff or getattr(site, field):
            yield entity_row(book, "sites", site, attribute("sites", field))
    for field in ("grid_path", "electricity_price_path"):
        yield from _path_rows(book, "sites", site, field)


def fleet_rows(book: Book, fleet: Fleet) -> Iterator[Row]:
    curve = bool(fleet.power_curve)
    skip = {"idle_w", "ready_w", "ready_share", "max_w"} if curve else {"tdp_w"}
    site = next(each for each in book.plan.sites if each.id == fleet.site)
    skip |= {*BOUGHT} if is_rented(fleet, site) else {RENT}
    extra = ["purchase_year", "end_of_life"]
    extra += ["last_year"] if fleet.last_year is not None else []
    if is_constant(fleet):
        extra = ["utilization", "power_exponent", *extra]
    for field in [*(f for f in FLEET_FIELDS if f not in skip), *extra]:
        row = entity_row(book, "fleets", fleet, attribute("fleets", field))
        yield row._replace(kind="share") if field == "utilization" else row
    if fleet.power_curve:
        origin = book.results.origins.get(f"fleets/{fleet.id}/power_curve", ENTERED)
        for name, label, point in (
            ("curve_first", "Power curve at utilization 0", fleet.power_curve[0]),
            ("curve_last", "Power curve at utilization 1", fleet.power_curve[-1]),
        ):
            yield Row(
                f"fleets/{fleet.id}/{name}", book.t(label), point[1], "of TDP", origin, "number", pasted=True
            )


def ledger_rows(book: Book) -> Iterator[tuple[str, list[Row]]]:
    for contract in book.plan.contracts:
        fields = [*CONTRACT_FIELDS, "first_year", "last_year", "qualifies"]
        # Without its certificates a purchase agreement has no claim; elsewhere the word says nothing.
        fields += ["bundled"] if contract.kind == "ppa" else []
        fields += [f"criterion_{each}" for each in CRITERIA]
        if contract.strike_per_kwh is None and not contract.strike_path:
            fields = [f for f in fields if f not in ("strike_per_kwh", "market_price_per_kwh")]
        rows = [entity_row(book, "contracts", contract, attribute("contracts", field)) for field in fields]
        rows += _path_rows(book, "contracts", contract, "strike_path")
        yield book.t("Contract") + ": " + (contract.name or contract.id), rows
    for credit in book.plan.credits:
        fields = ["volume_t", "kind", "status", "purchase_year", "price_per_t"]
        rows = [entity_row(book, "credits", credit, attribute("credits", field)) for field in fields]
        rows[1] = rows[1]._replace(pasted=True)  # it acts on the disclosure only, on no total
        date = credit.retirement_date or ""
        year = int(date[:4]) if date[:4].isdigit() else None
        origin = book.results.origins.get(f"credits/{credit.id}/retirement_date", _FROM_PLAN)
        label = book.t("Year of the retirement date")
        rows.append(Row(f"credits/{credit.id}/retirement_year", label, year, "", origin, "year", 1990, 2100))
        for field, text, known in (
            ("ccp", attribute("credits", "ccp").label, credit.ccp),
            (
                "corresponding_adjustment",
                attribute("credits", "corresponding_adjustment").label,
                credit.corresponding_adjustment,
            ),
            ("in_eu", "Project in the EU", in_eu(credit.country)),
            ("proven", "Retirement evidence in the plan", has_evidence(credit)),
        ):
            source = ENTERED if known is not None else Origin("assumed", source="not entered")
            path = f"credits/{credit.id}/{field}"
            rows.append(Row(path, book.t(text), known, "", source, "bool", pasted=True))
        yield book.t("Credit") + ": " + (credit.name or credit.id), rows
    yield from reporting_rows(book)
    yield from _target_rows(book)


def _target_rows(book: Book) -> Iterator[tuple[str, list[Row]]]:
    """Yield what the paths of the targets take; the plan's own base value is a formula on Targets."""
    targets = book.whole.plan.targets
    for target, item in zip(targets, assess_all(book.whole, book.baseline), strict=True):
        rows = []
        for field in TARGET_FIELDS[item.path]:
            row = entity_row(book, "targets", target, attribute("targets", field))
            row = row._replace(unit=unit_of(target, field, row.unit))
            if field == "base_value" and row.value is None and book.baseline is not None:
                # With a scenario the sheets show its figures, and the base value is that without it.
                source = Origin("model", source="the plan's own figure, without any scenario")
                row = row._replace(value=item.base_value, origin=source, pasted=True)
            if row.value is not None:
                rows.append(row)
        yield book.t("Target") + ": " + item.name, rows
    if targets:
        guard = Row("targets/guard", book.t("Rounding guard"), 1e-9, "", _TECHNICAL, "number", pasted=True)
        yield book.t("Targets"), [guard]


def _idle(entity: Entity, field: str) -> bool:
    """Return whether a field says nothing here: a part that the entity does not have."""
    if isinstance(entity, Site) and field == "climate":
        return not has_hours(entity)
    if isinstance(entity, Site) and field in ("load_control", "operator_category"):
        return entity.arrangement != "colocation"
    if field in _PARTS:
        return not getattr(entity, field)
    return field in _OF_PART and not getattr(entity, _OF_PART[field])


def _in_hours(entity: Entity, field: str, stage: str) -> bool:
    """Return whether a value acts in the hourly pass, which this workbook does not repeat."""
    if field in ("pue", "pue_monthly"):
        return isinstance(entity, Site) and has_hours(entity)
    return stage == "hours"


def other_rows(book: Book) -> Iterator[Row]:
    """Yield what stands behind the figures without being a cell that acts here."""
    groups = (
        ("plan", (book.plan,)),
        ("sites", book.plan.sites),
        ("fleets", book.plan.fleets),
        ("workloads", book.plan.workloads),
        ("contracts", book.plan.contracts),
    )
    for name, entities in groups:
        for entity in entities:
            for item in of_entity(name):
                path = (
                    f"{name}/{getattr(entity, 'id', '')}/{item.field}"
                    if name != "plan"
                    else f"plan/{item.field}"
                )
                value = getattr(entity, item.field)
                acts = item.stage != "none" or item.field in ("region", "accelerator", "server", "approach")
                if path in book.inputs or value is None or not acts or item.type == "text":
                    continue
                if _idle(entity, item.field):
                    continue
                if item.field in ("pue", "pue_monthly") and f"{path}/1" in book.inputs:
                    continue
                row = entity_row(book, name, entity, item, live=False)
                if _in_hours(entity, item.field, item.stage):
                    note = book.t(_HOURLY)
                    origin = row.origin
                    note = f"{note} {origin.note}" if origin.note else note
                    row = row._replace(origin=msgspec.structs.replace(origin, note=note))
                kind = "share" if item.type == "profile" and isinstance(row.value, float | int) else row.kind
                yield row._replace(kind=kind)
