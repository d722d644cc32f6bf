"""``greenplanner macc``: what the measures of a scenario abate and cost per tonne."""

from __future__ import annotations

import json
from pathlib import Path

import click

from greenplanner.cli import PLAN, _load, fail, main


@main.command()
@PLAN
@click.option("--scenario", metavar="NAME", required=True, help="The scenario whose measures are compared.")
@click.option("--year", type=int, help="One calendar year; the sum over all years of the plan without it.")
@click.option(
    "--measure",
    "basis",
    type=click.Choice(["total_location_kg", "total_market_kg"]),
    default="total_location_kg",
    show_default=True,
    help="The emissions that are abated.",
)
@click.option(
    "--order",
    type=click.Choice(["listed", "cost", "abatement"]),
    default="listed",
    show_default=True,
    help="As in the scenario, by cost per tonne, or by abatement.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def macc(plan: Path, scenario: str, year: int | None, basis: str, order: str, as_json: bool) -> None:
    """Print the abatement and the cost per tonne of each measure of a scenario (MACC).

    Each lever is a measure; slider steps on one field are one measure. Stand-alone, in order
    (their sum is what all do together) and Shapley (the mean over all orders).
    """
    from greenplanner.plan.catalogs import catalog_of
    from greenplanner.plan.faults import evaluation_faults
    from greenplanner.plan.messages import SentenceError
    from greenplanner.plan.resolve import ResolveError
    from greenplanner.report import abatement_text
    from greenplanner.whatif.macc import Trials, abatement_cost
    from greenplanner.whatif.scenario import find_scenario

    entered = _load(plan)
    catalog, _ = catalog_of(entered)
    try:
        found = find_scenario(entered, scenario)
        faults = evaluation_faults(entered, catalog)
        if faults:
            fail(f"{plan}: {faults[0]}")
        result = abatement_cost(Trials(entered, found, catalog), basis=basis, year=year, order=order)
    except (SentenceError, ResolveError) as error:
        fail(f"{plan}: {error}")
    if as_json:
        click.echo(json.dumps(abatement_text.record(result, entered), indent=2, ensure_ascii=False))
    elif not result.rows:
        click.echo(f"Scenario {result.scenario} has no measures.")
    else:
        click.echo(abatement_text.as_text(result, entered))
