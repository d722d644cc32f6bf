"""Scope 2 for the command line: instruments, both methods, hourly draft view and 24/7 CFE."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import msgspec

from greenplanner.model.disclosure import disclosure
from greenplanner.model.instruments import contracted_energy
from greenplanner.model.matching import Matching, hourly_matching, share_stays, summary
from greenplanner.model.residual_mix import mix_records
from greenplanner.plan.resolve import entity_name
from greenplanner.report.text import csv_cell

if TYPE_CHECKING:
    from greenplanner.model.results import Results

RULE = "annual matching, GHG Protocol Scope 2 Guidance (2015), in force"
DRAFT = "Scope 2 consultation draft (2025), hourly matching, not in force"
GRID_SHARE = "the carbon-free share of the grid is a grid average, not net of attributes sold to others"
NET_SHARE = (
    "the carbon-free share of the grid is that of the untracked electricity of a calculated residual mix, "
    "net of attributes sold to others"
)
_LABELS = {
    "load_kwh": ("Electricity", "kWh", 0),
    "cfe_score": ("24/7 CFE score (with the grid)", "%", 1),
    "cfe_matched_share": ("Matched in the hour", "%", 1),
    "cfe_annual_share": ("Matched by the year", "%", 1),
    "cfe_matched_kwh": ("Matched in the hour", "kWh", 0),
    "cfe_annual_kwh": ("Matched by the year", "kWh", 0),
    "cfe_excess_kwh": ("Contracted beyond the load", "kWh", 0),
    "scope2_location_kg": ("Scope 2, location-based", "kg", 1),
    "scope2_market_kg": ("Scope 2, market-based (in force)", "kg", 1),
    "scope2_market_hourly_draft_residual_kg": ("DRAFT, by the hour, rest at residual mix", "kg", 1),
    "scope2_market_hourly_draft_fossil_kg": ("DRAFT, by the hour, rest at fossil factor", "kg", 1),
    "undelivered_kwh": ("Of another grid, left out of the draft", "kWh", 0),
}


def record(results: Results) -> dict[str, Any]:
    """Return all of it under stable names; unknown is None."""
    matching = hourly_matching(results)
    sites: list[dict[str, Any]] = [
        {
            "year": year,
            "site": site.id,
            **summary(results, matching, site.id, year),
            "grid_share_net_of_sold": any(item.net_of_sold for item in matching.of(site.id, year)),
        }
        for year in results.years
        for site in results.plan.sites
    ]
    portfolio: list[dict[str, Any]] = [
        {"year": year, **summary(results, matching, None, year)} for year in (*results.years, None)
    ]
    return {
        "plan": results.plan.name,
        "scenario": results.scenario,
        "rule": RULE,
        "draft": DRAFT,
        "grid_share": grid_share_text(results, matching),
        "instruments": instruments(results),
        "residual_mixes": mix_records(results.resolved),
        "sites": sites,
        "portfolio": portfolio,
        "spread_evenly": sorted({name for item in matching.sites for name in item.even}),
        "disclosure": [
            {"year": year, **msgspec.to_builtins(line)}
            for year in results.years
            for line in disclosure(results, year)
        ],
        "disclosures": [notice.text for notice in results.warnings if notice.code == "no-residual"],
    }


def grid_share_text(results: Results, matching: Matching) -> str:
    """Return what the carbon-free share of the grid is, for all sites."""
    net = {item.site for item in matching.sites if item.net_of_sold}
    if not net:
        return GRID_SHARE
    if len(net) == len(results.plan.sites):
        return NET_SHARE
    names = ", ".join(entity_name(site) for site in results.plan.sites if site.id in net)
    return f"{GRID_SHARE}; of {names} {NET_SHARE}"


def instruments(results: Results) -> list[dict[str, Any]]:
    """Return what covered the electricity, by year and site, instruments in the order of use."""
    return [msgspec.to_builtins(row) for row in contracted_energy(results)]


def as_json(results: Results) -> str:
    """Return the record as JSON text."""
    return json.dumps(record(results), indent=2, ensure_ascii=False, allow_nan=False)


def as_csv(results: Results) -> str:
    """Return one line for each year and site, exact numbers."""
    rows = record(results)["sites"]
    heads = list(rows[0]) if rows else ["year", "site", *_LABELS]
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=heads, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: csv_cell(value) for key, value in row.items()})
    return out.getvalue()


def as_table(results: Results) -> str:
    """Return the figures by site over the horizon, then the instruments, for reading."""
    matching = hourly_matching(results)
    names = [entity_name(site) for site in results.plan.sites]
    columns = [summary(results, matching, site.id, None) for site in results.plan.sites]
    if len(names) > 1:
        names.append("all sites")
        columns.append(summary(results, matching, None, None))
    period = f"{results.years[0]}-{results.years[-1]}" if len(results.years) > 1 else f"{results.years[0]}"
    lines = [f"{results.plan.name}, scope 2 of {period}", f"In force: {RULE}.", f"DRAFT: {DRAFT}.", ""]
    rows = [
        [label, unit, *(_number(column[key], unit, digits) for column in columns)]
        for key, (label, unit, digits) in _LABELS.items()
    ]
    lines += _aligned([["", "", *names], *rows], 2)
    if outside := results.value("client_own_kwh"):
        devices = {key: results.value(key) or 0.0 for key in ("scope2_location_kg", "scope2_market_kg")}
        whole = summary(results, matching, None, None)
        location, market = (_number(devices[key] - (whole[key] or 0.0), "kg", 1) for key in devices)
        lines.append(
            f"Own devices in federated training are in scope 2 beside these sites, in no column: "
            f"{_number(outside, 'kWh', 0)} kWh, {location} kg location-based, {market} kg market-based."
        )
    lines += ["", "Instruments and what is left (kWh over all years)"]
    lines += _aligned([["site", "instrument", "type", "used", "unused", "rejected"], *_sums(results)], 3)
    reasons = {f"- {row.name}: rejected, {row.reason}." for row in contracted_energy(results) if row.reason}
    lines += sorted(reasons)
    lines += ["", f"Note: {grid_share_text(results, matching)}."]
    lines += _disclosure(results)
    even = sorted({name for item in matching.sites for name in item.even})
    if even:
        lines.append(f"- Spread evenly over the hours, because no course is known: {', '.join(even)}.")
    stays = [entity_name(site) for site in results.plan.sites if share_stays(results.resolved, site)]
    if stays:
        lines.append(
            f"- The carbon-free share of the grid stays the same over the years, although its factor changes:"
            f" {', '.join(stays)}."
        )
    lines += [f"- {notice.text}" for notice in results.warnings if notice.code == "no-residual"]
    return "\n".join(lines)


def _disclosure(results: Results) -> list[str]:
    """Return what has to be told of the first year."""
    year = results.years[0]
    lines, before = ["", f"To be disclosed beside the figures of {year} (Scope 2 Guidance, 2015)"], ""
    for line in disclosure(results, year):
        if line.topic != before:
            lines.append(f"{line.topic}:")
            before = line.topic
        digits = ",.0f" if line.value is not None and abs(line.value) >= 1000 else ",.6g"
        amount = "" if line.value is None else f"{line.value:{digits}} {line.unit}".replace(",", " ")
        share = "" if line.share is None else f"{100 * line.share:.4g} % of scope 2 electricity"
        lines.append(
            "  " + "; ".join(part for part in (line.name, amount, share, ", ".join(line.notes)) if part)
        )
    return [*lines, ""]


def _sums(results: Results) -> list[list[str]]:
    names = {site.id: entity_name(site) for site in results.plan.sites}
    sums: dict[tuple[str, str, str], list[float]] = {}
    words = {"on-site": "generated on site", "rest": "residual mix or grid", "ppa": "renewable share"}
    for row in contracted_energy(results):
        name = row.name or words.get(row.source, row.source)
        found = sums.setdefault((names[row.site], name, row.instrument or ""), [0.0, 0.0, 0.0])
        for place, value in enumerate((row.kwh, row.unused_kwh, row.rejected_kwh)):
            found[place] += value
    return [[*key, *(_number(value, "kWh", 0) for value in values)] for key, values in sums.items()]


def _number(value: float | None, unit: str, digits: int) -> str:
    if value is None:
        return "not known"
    return f"{value * (100 if unit == '%' else 1):,.{digits}f}".replace(",", " ")


def _aligned(rows: list[list[str]], words: int) -> list[str]:
    """Return rows in columns: the first ``words`` columns to the left, numbers to the right."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return [
        "  ".join(
            text.ljust(widths[place]) if place < words else text.rjust(widths[place])
            for place, text in enumerate(row)
        ).rstrip()
        for row in rows
    ]
