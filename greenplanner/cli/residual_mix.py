"""``greenplanner residual-mix``: the residual mix of a market, from generation and certificates."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import _load, fail, main

if TYPE_CHECKING:
    from greenplanner.plan.types import MixRow, Plan

_HEADS = ("source", "kind", "generation", "issued", "expired", "kg_per_kwh")
_FORM = "SOURCE:GENERATION[:ISSUED[:EXPIRED[:KG_PER_KWH[:KIND]]]]"


@main.command("residual-mix")
@click.argument("file", type=click.Path(path_type=Path), required=False, metavar="[FILE]")
@click.option("--source", "sources", multiple=True, metavar=_FORM, help="A source; repeatable.")
@click.option("--unit", type=click.Choice(["MWh", "GWh", "TWh"]), default="GWh", show_default=True)
@click.option("--name", metavar="NAME", help="Name of the residual mix, for example its market and year.")
@click.option("--year", type=int, help="Year of the data.")
@click.option("--data-source", metavar="TEXT", help="Where generation and certificates come from.")
@click.option("--add-to", type=click.Path(path_type=Path), metavar="PLAN", help="Put the mix into this plan.")
@click.option("--site", "site_ids", multiple=True, metavar="ID", help="With --add-to: a site that takes it.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="OUT", help="With --add-to: new plan."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def residual_mix(
    file: Path | None,
    sources: tuple[str, ...],
    unit: str,
    name: str | None,
    year: int | None,
    data_source: str | None,
    add_to: Path | None,
    site_ids: tuple[str, ...],
    output: Path | None,
    as_json: bool,
) -> None:
    """Calculate the residual mix of a market: generation - certificates issued + expired, by source.

    FILE is a table (CSV) with the columns source, generation, issued, expired, kg_per_kwh and kind, or a
    plan whose residual mixes are shown. Without a factor a source of the catalog takes its direct one.
    """
    if (file is None) == (not sources):
        fail("give a FILE or --source, not both and not none")
    if (output is not None or site_ids) and add_to is None:
        fail("--site and --output go with --add-to PLAN")
    if file is not None and file.suffix == ".gplan":
        if add_to is not None:
            fail(f"{file} is a plan; --add-to takes the rows of a table or of --source")
        _print(_of_plan(file), as_json)
        return
    from greenplanner.catalog.store import default_catalog
    from greenplanner.model.residual_mix import mix_record
    from greenplanner.plan.residual_mixes import calculated
    from greenplanner.plan.types import ResidualMix

    rows = _table(file) if file is not None else [_option(text) for text in sources]
    shown = name or (file.stem if file is not None else None)
    mix = ResidualMix(
        id="mix", name=shown, year=year, unit=unit, source=data_source, rows=_checked(rows, file)  # type: ignore[arg-type]
    )  # fmt: skip
    try:
        found = calculated(mix, default_catalog())
    except ValueError as error:
        fail(f"{file}: {error}" if file is not None else error)
    _print([mix_record(mix, found)], as_json)
    if add_to is not None:
        _add(mix, add_to, site_ids, output or add_to)


def _of_plan(path: Path) -> list[dict[str, Any]]:
    from greenplanner.model.residual_mix import mix_records
    from greenplanner.plan.catalogs import catalog_of
    from greenplanner.plan.resolve import ResolveError, resolve

    plan = _load(path)
    if not plan.residual_mixes:
        fail(f"{path}: the plan has no residual mixes")
    try:
        return mix_records(resolve(plan, catalog_of(plan)[0]))
    except ResolveError as error:
        fail(f"{path}: {error}")


def _table(path: Path) -> list[dict[str, str]]:
    """Return the lines of a CSV file; the heads may stand in any order."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        fail(f"{path} cannot be read: {reason}")
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else "\t" if "\t" in first else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    heads = [(head or "").strip().casefold() for head in reader.fieldnames or ()]
    for needed in ("source", "generation"):
        if needed not in heads:
            fail(f"{path}: there is no column {needed}; the columns are {', '.join(_HEADS)}")
    odd = [head for head in heads if head not in _HEADS]
    if odd:
        fail(f"{path}: the column {odd[0]!r} is none of {', '.join(_HEADS)}")
    reader.fieldnames = heads
    lines = [{head: (line.get(head) or "").strip() for head in heads} for line in reader]
    return [line for line in lines if any(line.values())]


def _option(text: str) -> dict[str, str]:
    parts = [part.strip() for part in text.split(":")]
    if len(parts) < 2 or len(parts) > 6:
        fail(f"--source {text!r} is not of the form {_FORM}, for example wind:100:80:10")
    return dict(zip(("source", "generation", "issued", "expired", "kg_per_kwh", "kind"), parts, strict=False))


def _checked(lines: list[dict[str, str]], file: Path | None) -> tuple[MixRow, ...]:
    """Return the rows, or end with a sentence that names the row."""
    import msgspec

    from greenplanner.plan.residual_mixes import row_problems
    from greenplanner.plan.types import MixRow

    place = f"{file}: " if file is not None else ""
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(lines, start=1):
        row: dict[str, Any] = {key: value for key, value in line.items() if value}
        for key in ("generation", "issued", "expired", "kg_per_kwh"):
            if key in row:
                try:
                    row[key] = float(row[key])
                except ValueError:
                    fail(f"{place}row {number} ({row.get('source', '')}): {key} {row[key]!r} is not a number")
        rows.append(row)
    for suffix, template, fields in row_problems(rows):
        at, _, field = suffix.removeprefix("[").partition("].")
        where = f"{place}row {int(at) + 1} ({rows[int(at)].get('source', '')}), {field}"
        fail(f"{where}: {template.format(**fields)}")
    return tuple(msgspec.convert(row, MixRow) for row in rows)


def _add(mix: Any, path: Path, site_ids: tuple[str, ...], output: Path) -> None:
    from greenplanner.plan.edits import EditError, find
    from greenplanner.plan.files import PlanFileError, save
    from greenplanner.plan.mix_edits import with_mix

    plan: Plan = _load(path)
    try:
        for key in site_ids:
            find(plan, "sites", key)
        changed, key = with_mix(plan, mix, site_ids)
        save(changed, output)
    except (EditError, PlanFileError) as error:
        fail(error)
    taken = f", taken by {', '.join(site_ids)}" if site_ids else ""
    click.echo(f"wrote {output}: residual mix {key}{taken}", err=True)


def _print(records: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(records, indent=2, ensure_ascii=False, allow_nan=False))
        return
    click.echo("\n\n".join("\n".join(_lines(record)) for record in records))


def _lines(record: dict[str, Any]) -> list[str]:
    about = [str(part) for part in (record["name"] or record["id"], record.get("year")) if part]
    if "error" in record:
        return [f"{', '.join(about)}: cannot be calculated: {record['error']}"]
    unit = record["unit"]
    lines = [f"Residual mix {', '.join(about)} (domestic: no balance with other markets)"]
    heads = ("source", "kind", f"generation, {unit}", "issued", "expired", "left", "kg/kWh", "factor from")
    table = [heads]
    for row in record["sources"]:
        origin = (
            f"{row['factor_origin']}: {row['factor_source']}"
            if row["factor_source"]
            else row["factor_origin"]
        )
        origin = origin if len(origin) <= 60 else f"{origin[:59]}…"
        numbers = (row[key] for key in ("generation", "issued", "expired", "untracked", "kg_per_kwh"))
        table.append((row["source"], row["kind"], *(f"{value:,.6g}" for value in numbers), origin))
    widths = [max(len(row[place]) for row in table) for place in range(7)]
    for row in table:
        cells = [
            text.ljust(width) if place < 2 else text.rjust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=False))
        ]
        lines.append("  ".join((*cells, row[7])))
    shares = ", ".join(f"{kind} {100 * share:.4g} %" for kind, share in record["shares"].items())
    low, high = record["residual_kg_per_kwh_low"], record["residual_kg_per_kwh_high"]
    ranged = f" (range {low:.6g} to {high:.6g})" if low is not None and high is not None else ""
    lines += [
        f"Untracked: {record['untracked']:,.6g} {unit}: {shares}",
        f"Residual factor: {record['residual_kg_per_kwh']:.9g} kg CO2e/kWh{ranged}",
        f"Production mix, for comparison: {record['production_kg_per_kwh']:.9g} kg CO2e/kWh",
    ]
    if record.get("sites"):
        lines.append(f"Taken by: {', '.join(record['sites'])}")
    return lines
