"""``greenplanner`` without a window. Heavy parts are imported by the command that needs them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NoReturn

import click

import greenplanner

PLAN = click.argument("plan", type=click.Path(path_type=Path), metavar="PLAN")
PAGES = (
    *("overview", "sites", "fleets", "workloads", "energy", "credits", "cost", "indicators"),
    *("whatif", "target", "gpu", "report"),
)


def fail(sentence: object, code: int = 2) -> NoReturn:
    """Print one sentence on standard error and end with the exit code."""
    click.echo(f"greenplanner: {sentence}", err=True)
    raise SystemExit(code)


class _Commands(click.Group):
    """Takes a plan in place of a command, as a file manager starts the program."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0].lower().endswith(".gplan"):
            args = ["gui", *args]
        return super().parse_args(ctx, args)


@click.group(
    cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(greenplanner.__version__, prog_name="greenplanner")
@click.pass_context
def main(context: click.Context) -> None:
    """Plan the energy, carbon, water and cost of AI fleets.

    Without a command the window opens; "greenplanner PLAN.gplan" opens it with the plan.
    """
    if context.invoked_subcommand is None:
        context.invoke(gui)


@main.command()
@click.argument("plan", type=click.Path(path_type=Path), required=False)
@click.option("--theme", type=click.Choice(["light", "dark", "system"]), help="Light or dark window.")
@click.option("--language", type=click.Choice(["en", "zh_CN"]), help="Language of the window.")
@click.option("--startup-time", is_flag=True, hidden=True)
def gui(
    plan: Path | None = None,
    theme: str | None = None,
    language: str | None = None,
    startup_time: bool = False,
) -> None:
    """Open the window, with PLAN if one is given."""
    try:
        from greenplanner.gui.app import run
    except ImportError as error:
        fail(f"the window cannot open because a library of Qt is missing ({error})", 1)
    path = str(plan) if plan else None
    raise SystemExit(run(path, theme=theme, language=language, startup_time=startup_time))


def _load(path: Path) -> Any:
    from greenplanner.plan.files import PlanFileError, load

    try:
        return load(path)
    except PlanFileError as error:
        fail(_named(path, error))


def _named(path: Path, error: Exception) -> str:
    """Return the sentence of an error with the file in front, unless it names it already."""
    text = str(error)
    return text if path.name and path.name in text else f"{path}: {text}"


def evaluate_file(path: Path, scenario: str | None) -> Any:
    """Load a plan, apply a scenario, evaluate; ends the program with a sentence on bad input."""
    from greenplanner.model.evaluate import evaluate as run_model
    from greenplanner.plan.catalogs import catalog_of
    from greenplanner.plan.faults import evaluation_faults
    from greenplanner.plan.resolve import ResolveError, resolve
    from greenplanner.whatif.macc import ScenarioAbatements
    from greenplanner.whatif.scenario import ScenarioError, apply_scenario, find_scenario

    plan = entered = _load(path)
    catalog, _ = catalog_of(plan)
    name = None
    try:
        if scenario is not None:
            found = find_scenario(plan, scenario)
            name = found.name or found.id
            plan = apply_scenario(plan, found, catalog)
        faults = evaluation_faults(plan, catalog)
        if faults:
            more = f" (and {len(faults) - 1} more; see greenplanner check)" if len(faults) > 1 else ""
            fail(f"{path}: {faults[0]}{more}")
        results = run_model(resolve(plan, catalog), name)
        if scenario is not None:
            results.abatements = ScenarioAbatements(entered, found, catalog)
            # The plan's own base value of a target is that without a scenario, and so is a difference.
            results.baseline = run_model(resolve(entered, catalog))
        return results
    except (ScenarioError, ResolveError) as error:
        fail(f"{path}: {error}")


@main.command()
@PLAN
@click.option("--scenario", metavar="NAME", help="Apply a scenario of the plan first.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True
)
@click.option(
    "--explain",
    "key",
    metavar="KEY",
    help="Show the steps of a figure: pue, ref, it_kwh@ID of a site, fleet, workload, contract or credit.",
)
@click.option("--year", type=int, help="With --explain: one calendar year.")
@click.option("--by", metavar="AXES", help="A table by any of year,month,site,fleet instead.")
@click.option("--measure", "measures", multiple=True, metavar="KEY", help="With --by: a figure; repeatable.")
@click.option(
    "--scope2",
    is_flag=True,
    help="Scope 2 in both methods with instruments, 24/7 CFE and the hourly draft view.",
)
def evaluate(
    plan: Path,
    scenario: str | None,
    form: str,
    key: str | None,
    year: int | None,
    by: str | None,
    measures: tuple[str, ...],
    scope2: bool,
) -> None:
    """Print the figures of PLAN."""
    from greenplanner.report import text

    if scope2:
        if key is not None or by is not None:
            fail("--scope2 stands alone: leave --explain and --by out")
        _print_scope2(evaluate_file(plan, scenario), form)
        return

    if year is not None and key is None:
        fail("--year goes with --explain; for a table by year use --by year")
    if measures and by is None:
        fail("--measure goes with --by, for example --by site")
    if key is not None and by is not None:
        fail("--explain and --by exclude each other")
    results = evaluate_file(plan, scenario)
    if key is not None:
        try:
            step = results.explain(key, year)
        except (KeyError, ValueError) as error:
            fail(error.args[0])
        click.echo(text.explanation_json(step) if form == "json" else text.explanation(step))
    elif by is not None:
        try:
            rows = text.rows_by(results, by.split(","), measures)
        except (KeyError, ValueError) as error:
            fail(error.args[0])
        click.echo(text.rows_text(rows, form), nl=False)
    elif form == "json":
        click.echo(text.results_json(results))
    elif form == "csv":
        click.echo(text.results_csv(results), nl=False)
    else:
        click.echo(text.results_table(results))


def _print_scope2(results: Any, form: str) -> None:
    from greenplanner.report import scope2_text

    if form == "csv":
        click.echo(scope2_text.as_csv(results), nl=False)
    else:
        click.echo(scope2_text.as_json(results) if form == "json" else scope2_text.as_table(results))


@main.command()
@PLAN
def check(plan: Path) -> None:
    """Tell all faults of PLAN. Exit code 0: valid, 2: not."""
    from greenplanner.plan.catalogs import catalog_of
    from greenplanner.plan.faults import plan_faults
    from greenplanner.plan.files import PlanFileError, load

    try:
        try:
            catalog, _ = catalog_of(load(plan))
        except PlanFileError:
            catalog, _ = catalog_of(None)
        # With the catalog the file's unknown rows are told beside its other faults.
        faults = plan_faults(load(plan, catalog), catalog)
    except PlanFileError as error:
        if not error.faults:
            fail(_named(plan, error))
        faults = error.faults
    for fault in faults:
        click.echo(str(fault))
    if faults:
        number = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        fail(f"{plan}: {number}")
    click.echo(f"{plan}: valid")


@main.command()
def schema() -> None:
    """Print the JSON Schema of the plan file."""
    import json

    from greenplanner.plan.schema import json_schema

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


@main.command()
@PLAN
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="OUT.xlsx")
@click.option("--scenario", metavar="NAME", help="Apply a scenario of the plan first.")
@click.option("--language", type=click.Choice(["en", "zh_CN"]), default="en", show_default=True)
def report(plan: Path, output: Path, scenario: str | None, language: str) -> None:
    """Write the Excel workbook of PLAN."""
    from greenplanner.plan.catalogs import catalog_of
    from greenplanner.report.workbook import WorkbookError, write_workbook
    from greenplanner.whatif.scenario import find_scenario
    from greenplanner.whatif.step_costs import step_costs

    results = evaluate_file(plan, scenario)
    baseline = evaluate_file(plan, None) if scenario else None
    costs: Any = ()
    if scenario is not None:
        entered = _load(plan)
        costs = step_costs(entered, find_scenario(entered, scenario), catalog_of(entered)[0])
    try:
        write_workbook(results, output, baseline=baseline, language=language, step_costs=costs)
    except WorkbookError as error:
        fail(error, 1)
    click.echo(f"wrote {output}")


@main.command()
@PLAN
@click.option("--page", type=click.Choice(PAGES), default="overview", show_default=True)
@click.option("--size", default="1280x800", show_default=True, metavar="WxH")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--language", type=click.Choice(["en", "zh_CN"]), default="en", show_default=True)
@click.option("--scenario", metavar="NAME", help="Show a scenario of the plan.")
@click.option("--explain", "key", metavar="KEY", help="Open the explanation of a figure beside the page.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE.png")
def screenshot(
    plan: Path,
    page: str,
    size: str,
    theme: str,
    language: str,
    scenario: str | None,
    key: str | None,
    output: Path,
) -> None:
    """Draw a page of the window to a picture, without a screen."""
    width, _, height = size.partition("x")
    if not (
        width.isdigit() and height.isdigit() and 320 <= int(width) <= 8000 and 240 <= int(height) <= 8000
    ):
        fail(f"--size {size} is not WIDTHxHEIGHT between 320x240 and 8000x8000, for example 1280x800")
    try:
        from greenplanner.gui.screenshot import ScreenshotError
        from greenplanner.gui.screenshot import screenshot as draw
    except ImportError as error:
        fail(f"the window cannot be drawn because a library of Qt is missing ({error})", 1)
    try:
        draw(plan, page, (int(width), int(height)), theme, language, output, scenario=scenario, explain=key)
    except ScreenshotError as error:
        fail(error)
    click.echo(f"wrote {output}")


# Commands in modules of their own; they hang themselves onto `main`.
from greenplanner.cli import catalog as _catalog  # noqa: E402, F401
from greenplanner.cli import estimate as _estimate  # noqa: E402, F401
from greenplanner.cli import estimate_inference as _estimate_inference  # noqa: E402, F401
from greenplanner.cli import estimate_sci as _estimate_sci  # noqa: E402, F401
from greenplanner.cli import indicators as _indicators  # noqa: E402, F401
from greenplanner.cli import levers as _levers  # noqa: E402, F401
from greenplanner.cli import macc as _macc  # noqa: E402, F401
from greenplanner.cli import profile as _profile  # noqa: E402, F401
from greenplanner.cli import recording as _recording  # noqa: E402, F401
from greenplanner.cli import recording_tools as _recording_tools  # noqa: E402, F401
from greenplanner.cli import refresh as _refresh  # noqa: E402, F401
from greenplanner.cli import residual_mix as _residual_mix  # noqa: E402, F401
from greenplanner.cli import targets as _targets  # noqa: E402, F401
from greenplanner.cli import uncertainty as _uncertainty  # noqa: E402, F401
from greenplanner.cli import workloads as _workloads  # noqa: E402, F401

if __name__ == "__main__":
    main(sys.argv[1:])
