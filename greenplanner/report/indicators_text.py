"""Indicators for the command line: table, JSON, CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from greenplanner.model.indicators import GROUPS, indicators
from greenplanner.plan.resolve import entity_name
from greenplanner.report.text import csv_cell

if TYPE_CHECKING:
    from greenplanner.model.indicators_types import Indicator, Value
    from greenplanner.model.results import Results

TITLES = {
    "dc": "Data centre KPIs (ISO/IEC 30134, EN 50600-4)",
    "own": "Beside the standards",
    "eu": "Data points of Delegated Regulation (EU) 2024/1364",
    "esrs": "ESRS E1-5 to E1-8 (paragraphs of Set 1)",
    "sci": "Software Carbon Intensity; consumer and provider scores are never added",
    "china": "China, GB 40879-2021",
}


def chosen(results: Results, groups: Sequence[str], years: Sequence[int | None]) -> list[Indicator]:
    """Return the indicators of groups (all where there are none) and years."""
    return [item for group in groups or GROUPS for year in years for item in indicators(results, group, year)]


def as_json(results: Results, items: list[Indicator]) -> str:
    """Return the indicators as JSON text; unknown is null, a percentage a share of 0 to 1."""
    found = {
        "plan": results.plan.name,
        "scenario": results.scenario,
        "catalog": results.resolved.catalog.version,
        "gwp_set": results.plan.gwp_set,
        "indicators": [{"key": item.key, **item.record()} for item in items],
    }
    return json.dumps(found, indent=2, ensure_ascii=False, allow_nan=False)


def as_csv(items: list[Indicator]) -> str:
    """Return one line for each indicator, with exact numbers."""
    rows = [{"key": item.key, **item.record()} for item in items]
    out = io.StringIO()
    heads = list(rows[0]) if rows else ["key", "value"]
    writer = csv.DictWriter(out, fieldnames=heads, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: csv_cell(value) for key, value in row.items()})
    return out.getvalue()


def as_table(results: Results, items: list[Indicator]) -> str:
    """Return the indicators for reading: by group, then by place and year."""
    lines = [results.plan.name]
    for group in GROUPS:
        mine = [item for item in items if item.group == group]
        if not mine:
            continue
        lines += ["", TITLES[group]]
        rows = [
            [
                *(place_name(results, item), str(item.year or "all years"), item.label),
                *(shown(item), item.unit, _standard(item)),
            ]
            for item in mine
        ]
        widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
        for row in rows:
            cells = [
                text.rjust(width) if at == 3 else text.ljust(width)
                for at, (text, width) in enumerate(zip(row, widths, strict=True))
            ]
            lines.append("  ".join(cells).rstrip())
        said = dict.fromkeys((item.label, entry.text) for item in mine for entry in item.notes)
        lines += [f"- {label}: {text}" for label, text in said]
    return "\n".join(lines)


def place_name(results: Results, item: Indicator) -> str:
    """Return the name of the site, fleet or workload of an indicator; all sites without one."""
    if not item.place:
        return "all sites"
    kind, key = item.place.split("/", 1)
    return entity_name(next(each for each in getattr(results.plan, kind) if each.id == key))


def shown(item: Indicator) -> str:
    """Return the value of an indicator for reading, or its state."""
    value: Value = item.value
    if value is None:
        return item.state
    if isinstance(value, str):
        return value
    return f"{value * (100.0 if item.unit == '%' else 1.0):,.6g}".replace(",", " ")


def _standard(item: Indicator) -> str:
    if item.group == "esrs":
        return item.part
    return item.standard if item.group != "eu" else item.part
