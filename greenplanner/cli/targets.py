"""``greenplanner targets``: each target of a plan, the distance to it by year, and its budget."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from greenplanner.cli import PLAN, evaluate_file, main


@main.command()
@PLAN
@click.option("--scenario", metavar="NAME", help="Apply a scenario of the plan first; both are shown.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of tables.")
def targets(plan: Path, scenario: str | None, as_json: bool) -> None:
    """Print how far PLAN is from its targets, by year. Targets change no figure."""
    from greenplanner.report import targets_text

    results = evaluate_file(plan, scenario)
    record: dict[str, Any] = targets_text.record(results, results.baseline)
    if as_json:
        click.echo(json.dumps(record, indent=2, ensure_ascii=False))
    else:
        click.echo(targets_text.as_text(record))
