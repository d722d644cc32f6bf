"""``greenplanner indicators``: KPIs of data centres, EU and ESRS data points, SCI, China's grades."""

from __future__ import annotations

from pathlib import Path

import click

from greenplanner.cli import PLAN, evaluate_file, fail, main

_GROUPS = ("dc", "own", "eu", "esrs", "sci", "china")


@main.command()
@PLAN
@click.option("--scenario", metavar="NAME", help="Apply a scenario of the plan first.")
@click.option(
    "--group", "groups", type=click.Choice(_GROUPS), multiple=True, help="This group only; repeatable."
)
@click.option("--year", type=int, help="One calendar year; by default each year of the plan.")
@click.option("--whole", is_flag=True, help="All years of the plan together.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True
)
def indicators(
    plan: Path, scenario: str | None, groups: tuple[str, ...], year: int | None, whole: bool, form: str
) -> None:
    """Print the indicators of PLAN with their standards; what does not apply says why.

    Groups: dc (ISO/IEC 30134 and EN 50600-4), own, eu (2024/1364), esrs (E1-5 to E1-8), sci (ISO/IEC 21031
    and SCI for AI), china (GB 40879). Open one with greenplanner evaluate PLAN --explain KEY.
    """
    from greenplanner.report import indicators_text as text

    if year is not None and whole:
        fail("--year and --whole exclude each other")
    results = evaluate_file(plan, scenario)
    if year is not None and year not in results.years:
        fail(f"the plan covers {results.years[0]} to {results.years[-1]}, not {year}")
    items = text.chosen(results, groups, [None] if whole else results.years if year is None else [year])
    if form == "csv":
        click.echo(text.as_csv(items), nl=False)
    else:
        click.echo(text.as_json(results, items) if form == "json" else text.as_table(results, items))
