"""Results as text for the command line: table, JSON, CSV, explanation tree."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import msgspec

from greenplanner.model.measures import HEADLINES, MEASURES, SCOPE3

if TYPE_CHECKING:
    from greenplanner.model.explain import Step
    from greenplanner.model.results import Results
    from greenplanner.plan.resolve import Origin


def results_json(results: Results) -> str:
    """Return the figures as JSON text; unknown is null."""
    return json.dumps(results.to_json(), indent=2, ensure_ascii=False, allow_nan=False)


def flat_record(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record of ``Results.year_record`` with scope 3 as one column per category."""
    flat: dict[str, Any] = {}
    for key, value in record.items():
        if key == "scope3_kg":
            flat |= {f"scope3_{name}_kg": part for name, part in value.items()}
        else:
            flat[key] = value
    return flat


def csv_cell(value: Any) -> Any:
    """Return a value for a CSV file; a quote goes before text that a spreadsheet would take for a formula."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value[:1] in tuple("=+-@\t\r") else value


def results_csv(results: Results) -> str:
    """Return the figures as CSV: one line a year, the horizon last; exact numbers."""
    records = [flat_record(results.year_record(year)) for year in results.years]
    records.append({"year": "total"} | flat_record(results.year_record(None)))
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(records[0]), lineterminator="\n")
    writer.writeheader()
    for record in records:
        writer.writerow({key: csv_cell(value) for key, value in record.items()})
    return out.getvalue()


# What --by shows unless the user names measures.
BY_DEFAULT = (
    "it_kwh",
    "facility_kwh",
    "scope1_kg",
    "scope2_location_kg",
    "scope2_market_kg",
    "scope3_total_kg",
    "water_l",
    "cost",
)


def rows_by(results: Results, axes: list[str], measures: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Return the rows of a table by axes; raises ValueError for an unknown axis or measure."""
    chosen = measures or BY_DEFAULT
    for measure in chosen:
        if measure not in MEASURES or MEASURES[measure].ratio:
            sums = ", ".join(key for key, item in MEASURES.items() if not item.ratio)
            raise ValueError(f"{measure!r} is no figure that can be added up; known are {sums}")
    return results.rows([axis.strip() for axis in axes], chosen)


def rows_text(rows: list[dict[str, Any]], form: str) -> str:
    """Return rows as CSV, JSON or an aligned table, with a newline at the end."""
    if form == "json":
        return json.dumps(rows, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    heads = list(rows[0]) if rows else []
    if form == "csv":
        out = io.StringIO()
        writer = csv.DictWriter(out, fieldnames=heads, lineterminator="\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({key: csv_cell(value) for key, value in row.items()})
        return out.getvalue()
    cells = [
        heads,
        *(
            [number(v) if isinstance(v, float) else "" if v is None else str(v) for v in row.values()]
            for row in rows
        ),
    ]
    widths = [max(len(line[i]) for line in cells) for i in range(len(heads))]
    numeric = [bool(rows) and isinstance(rows[0][head], float) for head in heads]
    lines = [
        "  ".join(
            text.rjust(width) if right else text.ljust(width)
            for text, width, right in zip(line, widths, numeric, strict=True)
        ).rstrip()
        for line in cells
    ]
    return "\n".join(lines) + "\n"


def number(value: float | None, digits: int = 1) -> str:
    """Return a number for reading, with thin groups of three."""
    return "not known" if value is None else f"{value:,.{digits}f}".replace(",", " ")


# Energy of federated training; shown where the plan has any.
CLIENTS = "client_kwh"
# What stands beside the inventory; shown where the plan has any of it.
BESIDE = (
    "genset_biogenic_kg",
    "water_potable_l",
    "water_reclaimed_l",
    "water_sea_l",
    "water_stressed_l",
    "water_withdrawn_grid_l",
    "servers_retired",
    "ewaste_kg",
    "waste_reused_kg",
    "waste_recycled_kg",
    "heat_kwh",
)


def _columns(results: Results) -> list[int | None]:
    return [*results.years, None] if len(results.years) > 1 else [None]


def _beside(results: Results) -> list[tuple[str, str, list[str]]]:
    found = []
    for measure in BESIDE:
        if results.total(measure):
            values = [number(results.value(measure, year)) for year in _columns(results)]
            unit = "" if MEASURES[measure].unit in ("servers", "accelerators") else MEASURES[measure].unit
            found.append((MEASURES[measure].label, unit, values))
    return found


def _rows(results: Results) -> list[tuple[str, str, list[str]]]:
    columns = _columns(results)
    rows = []
    for key in HEADLINES:
        measures = list(SCOPE3.values()) if key == "scope3_kg" else [key]
        for measure in measures:
            item = MEASURES[measure]
            unit = item.unit
            if unit == "currency":
                unit = results.plan.currency or ""
            digits = 3 if measure == "pue" else 1
            rows.append((item.label, unit, [number(results.value(measure, y), digits) for y in columns]))
        if key == "grid_kwh" and results.total(CLIENTS):
            # Its emissions and cost are in the lines below, its energy in none above.
            item = MEASURES[CLIENTS]
            rows.append((item.label, item.unit, [number(results.value(CLIENTS, y)) for y in columns]))
    return rows


def results_table(results: Results) -> str:
    """Return the headline figures as a table with units, and the notices below."""
    plan = results.plan
    period = f"{results.years[0]}" if len(results.years) == 1 else f"{results.years[0]}-{results.years[-1]}"
    heads = [str(year) for year in results.years] + ["total"] if len(results.years) > 1 else [period]
    rows = _rows(results)
    split = len(rows)
    rows += _beside(results)
    first = max(len(row[0]) for row in rows)
    second = max(len(row[1]) for row in rows)
    widths = [max(len(head), *(len(row[2][i]) for row in rows)) for i, head in enumerate(heads)]
    scenario = f", scenario {results.scenario}" if results.scenario else ""
    resolved = results.resolved
    lines = [
        f"{plan.name}{scenario}",
        f"{period}; catalog {resolved.catalog.version}, method {resolved.method}, GWP of {plan.gwp_set}",
        f"Consolidation approach: {plan.approach}",
        "",
    ]
    head = "  ".join(text.rjust(width) for text, width in zip(heads, widths, strict=True))
    lines.append(f"{'':{first}}  {'':{second}}  {head}")
    for place, (label, unit, values) in enumerate(rows):
        if place == split:
            lines += ["", "Beside the inventory"]
        cells = "  ".join(text.rjust(width) for text, width in zip(values, widths, strict=True))
        lines.append(f"{label:{first}}  {unit:{second}}  {cells}")
    if results.warnings:
        lines += ["", "Notes"]
        lines += [f"- {notice.text}" for notice in results.warnings]
    return "\n".join(lines)


def origin_text(origin: Origin) -> str:
    """Return an origin in words."""
    text: str = origin.kind
    parts = []
    if origin.source:
        parts.append(origin.source)
    if origin.year:
        parts.append(str(origin.year))
    if origin.licence:
        parts.append(origin.licence)
    if origin.row:
        parts.append(f"row {origin.row} of {origin.table}")
    if parts:
        text += f": {', '.join(parts)}"
    if origin.low is not None and origin.high is not None:
        text += f" [range {origin.low:.6g} to {origin.high:.6g}]"
    return text


def _value(value: object) -> str:
    if isinstance(value, float | int) and not isinstance(value, bool):
        return f"{value:.10g}"
    return str(value)


def explanation(step: Step, depth: int = 0) -> str:
    """Return the steps of a figure as an indented tree."""
    indent = "  " * depth
    amount = "not known" if step.value is None else f"{step.value:,.6g}" if abs(step.value) < 1e6 else ""
    if not amount and step.value is not None:
        amount = f"{step.value:,.1f}" if abs(step.value) < 1e15 else f"{step.value:.6g}"
    lines = [f"{indent}{step.label} = {amount} {step.unit}".rstrip()]
    if step.formula:
        lines.append(f"{indent}  = {step.formula}")
    if step.note:
        lines.append(f"{indent}  ({step.note})")
    for item in step.inputs:
        unit = f" {item.unit}" if item.unit else ""
        lines.append(
            f"{indent}  - {item.label}: {_value(item.value)}{unit} <{item.path}> {origin_text(item.origin)}"
        )
    lines += [explanation(child, depth + 1) for child in step.children]
    return "\n".join(lines)


def explanation_json(step: Step) -> str:
    """Return the steps of a figure as JSON text."""
    return json.dumps(msgspec.to_builtins(step), indent=2, ensure_ascii=False)
