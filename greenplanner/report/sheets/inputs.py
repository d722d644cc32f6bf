"""Inputs: one row per value in force, with its origin; every calculation refers to these cells."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from greenplanner.model.credits import has_evidence, in_eu
from greenplanner.model.factors import CONSTANTS, CONTRACT_FIELDS, FLEET_FIELDS, SITE_FIELDS
from greenplanner.model.rent import BOUGHT, RENT, is_rented
from greenplanner.model.site_hours import has_hours, uses_cooling
from greenplanner.model.targets import assess_all
from greenplanner.plan.attributes import Attribute, attribute, of_entity
from greenplanner.plan.instruments import CRITERIA
from greenplanner.plan.paths import path_values
from greenplanner.plan.resolve import ENTERED, Origin, from_quantity, residual_is_grid
from greenplanner.plan.types import Entity, Fleet, Site
from greenplanner.report.cells import Block, Expr, total, when
from greenplanner.report.sheets.target_inputs import TARGET_FIELDS, unit_of
from greenplanner.report.workbook_sheet import HEADER_ROW, Book, Sheet, clean

NOT_KNOWN, NOT_SET, NOT_ANSWERED = "not known", "not set", "not answered"
# Fields that mean "none of it" where nothing is entered; elsewhere nothing means not known.
_OPTIONAL = {
    *("power_cap_w", "ready_w", "share", "volume_kwh_per_year", "revenue_m"),
    *("provider_kg_per_kwh", "provider_kg_per_accelerator_hour"),
    *("diesel_price_per_l", "strike_per_kwh", "market_price_per_kwh"),
}
_TECHNICAL = Origin("assumed", source="program: guards against rounding of the last digit")
_FROM_PLAN = Origin("entered", source="from the plan")
VALUE, EXPORTED, CHANGED = 3, 12, 13
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
_LISTS = (
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


def _row(book: Book, name: str, entity: Entity, item: Attribute, live: bool = True) -> Row:
    entity_id = getattr(entity, "id", "")
    path = f"{name}/{entity_id}/{item.field}" if name != "plan" else f"plan/{item.field}"
    value = getattr(entity, item.field)
    origin = book.results.origins.get(path, ENTERED if value is not None else Origin("assumed"))
    return Row(
        path, book.t(item.label), value, item.unit, origin, item.type, item.minimum, item.maximum, live
    )


def _plan_rows(book: Book) -> Iterator[Row]:
    plan = book.plan
    fields = ["start_year"]
    fields += ["discount_rate"]
    if plan.sites:
        fields += ["carbon_price_per_t", *(f"carbon_price_scope{scope}_share" for scope in (1, 2, 3))]
    for field in [*fields, "revenue_m"]:
        yield _row(book, "plan", plan, attribute("plan", field))
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
    base = _row(book, name, entity, attribute(name, field))
    values = path_values(points, book.years, book.plan.path_rule)
    for year, value in zip(book.years, values, strict=True):
        label = f"{base.label}, {year}"
        yield base._replace(path=f"{base.path}/{year}", label=label, value=float(value), kind="number")


def _site_rows(book: Book, site: Site) -> Iterator[Row]:
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
            base = _row(book, "sites", site, item)
            for month, value in enumerate(site.pue_monthly):
                yield base._replace(
                    path=f"sites/{site.id}/pue_monthly/{month + 1}",
                    kind="number",
                    label=f"PUE, {book.words.month(month)}",
                    value=value,
                )
        elif not has_hours(site):
            yield _row(book, "sites", site, attribute("sites", "pue"))
    # A provider's factor acts where a provider is.
    where = site.arrangement or "own hall"
    unused = {"own hall": _PROVIDER, "colocation": _PROVIDER[1:], "cloud": ()}[where]
    fields = tuple(field for field in fields if field not in unused)
    if site.heat_reuse_share and not uses_cooling(site):
        yield _row(book, "sites", site, attribute("sites", "heat_reuse_share"))
    # Without a residual mix the location-based emissions stand in: no input of the workbook.
    if residual_is_grid(book.results.resolved, site.id):
        fields = tuple(field for field in fields if field != "residual_kg_per_kwh")
    tariff = {"peak_price_per_kwh", "demand_charge_per_kw_month"}
    for field in fields:
        if field not in tariff or getattr(site, field):
            yield _row(book, "sites", site, attribute("sites", field))
    for field in ("grid_path", "electricity_price_path"):
        yield from _path_rows(book, "sites", site, field)


def _fleet_rows(book: Book, fleet: Fleet) -> Iterator[Row]:
    curve = bool(fleet.power_curve)
    skip = {"idle_w", "ready_w", "ready_share", "max_w"} if curve else {"tdp_w"}
    site = next(each for each in book.plan.sites if each.id == fleet.site)
    skip |= {*BOUGHT} if is_rented(fleet, site) else {RENT}
    extra = ["purchase_year", "end_of_life"]
    extra += ["last_year"] if fleet.last_year is not None else []
    if is_constant(fleet):
        extra = ["utilization", "power_exponent", *extra]
    for field in [*(f for f in FLEET_FIELDS if f not in skip), *extra]:
        row = _row(book, "fleets", fleet, attribute("fleets", field))
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


def _ledger_rows(book: Book) -> Iterator[tuple[str, list[Row]]]:
    for contract in book.plan.contracts:
        fields = [*CONTRACT_FIELDS, "first_year", "last_year", "qualifies"]
        # Without its certificates a purchase agreement has no claim; elsewhere the word says nothing.
        fields += ["bundled"] if contract.kind == "ppa" else []
        fields += [f"criterion_{each}" for each in CRITERIA]
        if contract.strike_per_kwh is None and not contract.strike_path:
            fields = [f for f in fields if f not in ("strike_per_kwh", "market_price_per_kwh")]
        rows = [_row(book, "contracts", contract, attribute("contracts", field)) for field in fields]
        rows += _path_rows(book, "contracts", contract, "strike_path")
        yield book.t("Contract") + ": " + (contract.name or contract.id), rows
    for credit in book.plan.credits:
        fields = ["volume_t", "kind", "status", "purchase_year", "price_per_t"]
        rows = [_row(book, "credits", credit, attribute("credits", field)) for field in fields]
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
    yield from _target_rows(book)


def _target_rows(book: Book) -> Iterator[tuple[str, list[Row]]]:
    """Yield what the paths of the targets take; the plan's own base value is a formula on Targets."""
    targets = book.whole.plan.targets
    for target, item in zip(targets, assess_all(book.whole, book.baseline), strict=True):
        rows = []
        for field in TARGET_FIELDS[item.path]:
            row = _row(book, "targets", target, attribute("targets", field))
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


def _other_rows(book: Book) -> Iterator[Row]:
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
                row = _row(book, name, entity, item, live=False)
                if _in_hours(entity, item.field, item.stage):
                    note = book.t(_HOURLY)
                    origin = row.origin
                    note = f"{note} {origin.note}" if origin.note else note
                    row = row._replace(origin=msgspec.structs.replace(origin, note=note))
                kind = "share" if item.type == "profile" and isinstance(row.value, float | int) else row.kind
                yield row._replace(kind=kind)


def build_inputs(book: Book) -> None:
    """Write the sheet."""
    t = book.t
    sheet = book.sheets["Inputs"]
    sheet.title(
        t("Every value in force, with its origin. Blue cells may be changed; the whole workbook follows.")
    )
    sheet.heads(
        HEADER_ROW,
        [
            (t("Path"), 26, False),
            (t("Item"), 25, False),
            (t("Value"), 14, True),
            (t("Unit"), 14, False),
            (t("Low"), 9, True),
            (t("High"), 9, True),
            (t("Level"), 10, False),
            (t("Source"), 38, False),
            (t("Year"), 7, True),
            (t("Licence"), 21, False),
            (t("Note"), 38, False),
            (t("As exported"), 12, True),
            (t("Changed"), 9, True),
        ],
    )
    lists = _lists(book)
    sheet.row = HEADER_ROW
    book.marks["factors"] = []
    first = HEADER_ROW + 1
    _section(book, t("Plan and constants"), list(_plan_rows(book)), lists)
    for s, site in enumerate(book.plan.sites):
        _section(book, t("Site") + ": " + book.site_name(s), list(_site_rows(book, site)), lists)
    for f, fleet in enumerate(book.plan.fleets):
        _section(book, t("Fleet") + ": " + book.fleet_name(f), list(_fleet_rows(book, fleet)), lists)
    for title, rows in _ledger_rows(book):
        _section(book, title, rows, lists)
    last = sheet.row - 1
    _changed(book, sheet, first, last)
    _section(
        book,
        t("Behind the figures (not live here: change these in GreenPlanner and export again)"),
        list(_other_rows(book)),
        lists,
    )
    sheet.ws.freeze_panes = sheet.ws.cell(HEADER_ROW + 1, VALUE)
    for column in (EXPORTED, CHANGED):
        sheet.ws.column_dimensions[get_column_letter(column)].hidden = True
    sheet.ws.print_area = f"A1:K{sheet.row}"


def _changed(book: Book, sheet: Sheet, first: int, last: int) -> None:
    values = [0.0] * (last - first + 1)
    column = get_column_letter(CHANGED)
    sheet.text(4, 2, book.t("Inputs changed since export"), "status")
    block = Block(f"Inputs!${column}${first}:${column}${last}", list(values))
    book.marks["changed"] = sheet.put(4, VALUE, total(block), "check", "0")


def _lists(book: Book) -> dict[str, str]:
    """Write the hidden sheet of allowed words and return the range of each list."""
    sheet = book.sheets["Lists"]
    sheet.title(book.t("Allowed words of the input cells."))
    ranges = {}
    for column, (name, words) in enumerate(_LISTS, start=1):
        sheet.text(HEADER_ROW, column, name, "head")
        for offset, word in enumerate(words, start=1):
            sheet.text(HEADER_ROW + offset, column, word)
        letter = get_column_letter(column)
        ranges[name] = f"Lists!${letter}${HEADER_ROW + 1}:${letter}${HEADER_ROW + len(words)}"
    sheet.ws.sheet_state = "hidden"
    return ranges


def _section(book: Book, title: str, rows: list[Row], lists: dict[str, str]) -> None:
    if not rows:
        return
    sheet = book.sheets["Inputs"]
    sheet.section(title, VALUE + 8)
    for row in rows:
        _write(book, sheet, row, lists)
        sheet.row += 1


def _write(book: Book, sheet: Sheet, row: Row, lists: dict[str, str]) -> None:
    r, origin = sheet.row, row.origin
    sheet.text(r, 1, row.path, "small")
    sheet.text(r, 2, row.label, "wrap")
    unit = book.unit(row.unit)
    if row.kind == "share":
        unit = {"%": "", "%/year": book.t("per year")}.get(row.unit, unit)
    sheet.text(r, 4, unit, "unit")
    cell = _value(book, sheet, row)
    for column, bound in ((5, origin.low), (6, origin.high)):
        if bound is not None and math.isfinite(bound):
            sheet.number(r, column, bound, "pasted", input_format(row.kind, bound))
        else:
            sheet.text(r, column, "", "label")
    sheet.text(r, 7, book.t(origin.kind), "small")
    place = f"{origin.table}/{origin.row}" if origin.row else origin.table
    sheet.text(r, 8, book.t(origin.source) if origin.source else place, "small")
    if origin.year:
        sheet.number(r, 9, origin.year, "pasted", "0")
    else:
        sheet.text(r, 9, "", "label")
    sheet.text(r, 10, origin.licence, "small")
    sheet.text(r, 11, origin.note, "small")
    texts = [(row.path, 32), (row.label, 28), (origin.source, 48), (origin.note, 48), (origin.licence, 26)]
    sheet.grow(r, texts, line=12.5)
    if not row.live:
        return
    book.inputs[row.path] = cell
    if row.pasted:
        return
    if isinstance(cell.value, str):
        exported = sheet.text(r, EXPORTED, cell.value, "label")
    else:
        exported = sheet.number(r, EXPORTED, float(cell.value), "pasted")
    near = Expr(f"Inputs!C{r}", cell.value), Expr(f"Inputs!L{r}", exported.value)
    sheet.put(r, CHANGED, when(near[0].compare("=", near[1]), 0, 1), "calc", "0")
    _validate(sheet, row, lists, r)
    if origin.table or row.path.startswith("constants/"):
        book.marks["factors"].append((row, cell))


def _value(book: Book, sheet: Sheet, row: Row) -> Expr:
    r, value = sheet.row, row.value
    role = "input" if row.live and not row.pasted else "pasted"
    if value is None:
        field = row.path.rsplit("/", 1)[-1]
        word = NOT_SET if field in (*_OPTIONAL, "retirement_year") else NOT_KNOWN
        return sheet.text(r, VALUE, NOT_ANSWERED if field.startswith("criterion_") else word, role)
    if isinstance(value, bool):
        return sheet.text(r, VALUE, "yes" if value else "no", role)
    if isinstance(value, int | float):
        return sheet.number(r, VALUE, value, role, input_format(row.kind, value))
    if isinstance(value, tuple):
        return sheet.text(r, VALUE, _described(book, value), role)
    if isinstance(value, dict):
        return sheet.text(r, VALUE, ", ".join(f"{k} {v:.3g}" for k, v in value.items()), role)
    return sheet.text(r, VALUE, clean(value), role)


def _described(book: Book, value: tuple[Any, ...]) -> str:
    if value and isinstance(value[0], tuple):
        return "; ".join(f"{u:g}: {p:g}" for u, p in value)
    mean = sum(value) / len(value)
    return book.t("{count} values, mean {mean}", count=len(value), mean=f"{mean:.4g}")


def input_format(kind: str, value: float) -> str:
    """Return the number format of an input: enough digits to read, the rest stays stored."""
    if kind == "year":
        return "0"
    if kind == "share":
        return "0.0##%"
    if float(value).is_integer():
        return "#,##0"
    digits = min(9, max(1, 3 - math.floor(math.log10(abs(value)))))
    return "#,##0." + "0" * digits


def _validate(sheet: Sheet, row: Row, lists: dict[str, str], r: int) -> None:
    field = row.path.rsplit("/", 1)[-1]
    field = "criterion" if field.startswith("criterion_") else field
    address = f"C{r}"
    if field in lists:
        rule = DataValidation(type="list", formula1=f"={lists[field]}", allow_blank=False)
    elif row.minimum is not None and row.maximum is not None:
        whole = row.kind in ("integer", "year")
        rule = DataValidation(
            type="whole" if whole else "decimal",
            operator="between",
            formula1=f"{row.minimum:g}" if not whole else str(int(row.minimum)),
            formula2=f"{row.maximum:.12g}" if not whole else str(int(row.maximum)),
        )
    else:
        return
    rule.showErrorMessage = True
    # Fields of one range share a rule, so the message names the range only.
    if field not in lists:
        rule.error = f"{row.minimum:g} - {row.maximum:g}"
    known: dict[Any, DataValidation] = sheet.book.marks.setdefault("validations", {})
    key = (rule.type, rule.formula1, rule.formula2)
    if key not in known:
        known[key] = rule
        sheet.ws.add_data_validation(rule)
    known[key].add(address)


def plan_bytes(book: Book) -> bytes:
    """Return the resolved plan as canonical bytes, for its hash."""
    # The standard encoder in ASCII takes any text, also halves of characters that UTF-8 refuses.
    return json.dumps(msgspec.to_builtins(book.plan), sort_keys=True).encode("ascii")
