"""``greenplanner uncertainty``: the 95 % interval of the totals and the factors behind it."""

from __future__ import annotations

import json
from pathlib import Path

import click

from greenplanner.cli import PLAN, evaluate_file, fail, main


@main.command()
@PLAN
@click.option("--scenario", metavar="NAME", help="Apply a scenario of the plan first.")
@click.option("--year", type=int, help="One calendar year; by default all years of the plan together.")
@click.option(
    "--measure", "measures", metavar="KEY", multiple=True, help="Factors behind this total; repeatable."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of tables.")
def uncertainty(
    plan: Path, scenario: str | None, year: int | None, measures: tuple[str, ...], as_json: bool
) -> None:
    """Print how sure the totals of PLAN are, and which factors make them unsure.

    Error propagation in closed form (IPCC approach 1) from the low and high of each factor. Without
    --measure the factors behind total_location_kg are listed.
    """
    from greenplanner.report import uncertainty_text as text

    results = evaluate_file(plan, scenario)
    try:
        data = text.record(results, measures, year)
    except (KeyError, ValueError) as error:
        fail(error.args[0])
    click.echo(json.dumps(data, indent=2, ensure_ascii=False) if as_json else text.as_text(data))
