"""``greenplanner workloads``: the figures of each workload; ``size``: the fleet that they need."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from greenplanner.cli import PLAN, evaluate_file, fail, main

# What the table shows; JSON and CSV hold all.
_SHOWN = (
    "name", "kind", "fleet", "year", "hours", "accelerators", "needed", "facility_kwh",
    "electricity_location_kg", "kwh_per_run", "wh_per_request", "g_per_request",
)  # fmt: skip


@main.command()
@PLAN
@click.option("--scenario", metavar="NAME", help="Apply a scenario of the plan first.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True
)
def workloads(plan: Path, scenario: str | None, form: str) -> None:
    """Print what each workload of PLAN takes in each year, and its share of the figures of its fleet."""
    from greenplanner.report import text

    results = evaluate_file(plan, scenario)
    rows: list[dict[str, Any]] = results.workload_rows()
    counted = {row["id"] for row in rows}
    left_out = [each.id for each in results.plan.workloads if each.id not in counted]
    for notice in results.warnings:
        # What is not counted has no row; the reason stands on standard error.
        if any(notice.path.startswith(f"workloads/{key}") for key in left_out):
            click.echo(f"greenplanner: {notice.text}", err=True)
    if not rows and form == "table":
        click.echo("No workload of the plan is counted." if left_out else "The plan has no workloads.")
        return
    if form == "table":
        rows = [{name: _shown(row[name]) for name in _SHOWN} for row in rows]
    click.echo(text.rows_text(rows, form), nl=False)


def _shown(value: Any) -> Any:
    """Return small figures with three digits: a request takes a fraction of a watt-hour."""
    return f"{value:.3g}" if isinstance(value, float) and 0.0 < abs(value) < 10.0 else value


@main.command()
@PLAN
@click.argument("fleet", metavar="FLEET")
@click.option("--spare", type=float, default=0.0, show_default=True, help="Share on top, 0.1 for 10 %.")
@click.option("--by-year", is_flag=True, help="Enter the number of each year instead of the largest.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="OUT.gplan", help="The plan to write."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def size(plan: Path, fleet: str, spare: float, by_year: bool, output: Path | None, as_json: bool) -> None:
    """Print how many accelerators the workloads of FLEET (an id) in PLAN need; write the plan with -o."""
    from greenplanner.catalog.store import default_catalog
    from greenplanner.plan.files import PlanFileError, load, save
    from greenplanner.plan.messages import SentenceError
    from greenplanner.plan.resolve import ResolveError
    from greenplanner.whatif.sizing import needed_size, size_fleet

    if not 0.0 <= spare <= 10.0:
        fail(f"--spare {spare:g} is outside 0 to 10")
    catalog = default_catalog()
    try:
        document = load(plan, catalog)
        found = needed_size(document, fleet, catalog, spare)
        if output is not None:
            save(size_fleet(document, fleet, catalog, spare=spare, by_year=by_year), output, catalog)
    except (PlanFileError, SentenceError, ResolveError) as error:
        fail(error if plan.name in str(error) else f"{plan.name}: {error}")
    if as_json:
        record = {"fleet": fleet, "accelerators": found.most, "by_year": found.by_year}
        click.echo(json.dumps(record | {"accelerators_per_server": found.per_server}, indent=2))
    else:
        for year, count in found.by_year.items():
            click.echo(f"{year}  {count} accelerators, {-(-count // found.per_server)} servers")
    if output is not None:
        click.echo(f"wrote {output}", err=as_json)
