"""``greenplanner macc``: what the measures of a scenario abate and cost per tonne."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from greenplanner.cli import PLAN, _load, fail, main


class _Progress:
    """A bar on the terminal of standard error, where there is one: 2^n evaluations take a while."""

    def __init__(self) -> None:
        self._bar = click.progressbar(length=100, label="Evaluating", file=sys.stderr)
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> _Progress:
        if self._shown:
            self._bar.__enter__()
        return self

    def __exit__(self, *reason: object) -> None:
        if self._shown:
            self._bar.__exit__(None, None, None)

    def advance(self, done: float) -> None:
        """Move the bar to a fraction."""
        if self._shown:
            self._bar.update(round(done * 100) - self._bar.pos)


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
    from greenplanner.plan import lever_messages as lm
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
        # Of measures that exclude each other the table shows which one takes part.
        shown = (lm.LEVER_TWICE, lm.LEVER_EXCLUDED)
        faults = [each for each in evaluation_faults(entered, catalog) if each.template not in shown]
        if faults:
            fail(f"{plan}: {faults[0]}")
        trials = Trials(entered, found, catalog)
        with _Progress() as bar:
            result = abatement_cost(
                trials, basis=basis, year=year, order=order, progress=lambda done, *_: bar.advance(done)
            )
    except (SentenceError, ResolveError) as error:
        fail(f"{plan}: {error}")
    if as_json:
        click.echo(json.dumps(abatement_text.record(result, entered), indent=2, ensure_ascii=False))
    elif not result.rows:
        click.echo(f"Scenario {result.scenario} has no measures.")
    else:
        click.echo(abatement_text.as_text(result, entered))
