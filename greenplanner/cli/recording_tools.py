"""``greenplanner recording calibrate``, ``compare`` and ``convert``."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import _load as load_plan
from greenplanner.cli import fail
from greenplanner.cli.recording import load_all, recording

if TYPE_CHECKING:
    from greenplanner.profiler.calibration import Calibration
    from greenplanner.profiler.levels import Level

FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")


def calibrated(file: Path, gpu: int | None) -> Calibration:
    """Return the calibration of a file; ends with a sentence where there is none."""
    from greenplanner.profiler.calibration import CalibrationError, calibrate

    try:
        return calibrate(load_all(file)[0], gpu)
    except CalibrationError as error:
        fail(f"{file}: {error}")


@recording.command("calibrate")
@FILES
@click.option("--gpu", type=int, metavar="N", help="The GPU; default: the first that reports power.")
@click.option(
    "--plan",
    type=click.Path(path_type=Path),
    metavar="PLAN",
    help="Plan with the values of one FILE: needs --fleet and -o.",
)
@click.option("--fleet", metavar="ID", help="The fleet of PLAN that takes the measured values.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="OUT.gplan", help="The plan to write."
)
@JSON
def calibrate_command(
    files: tuple[Path, ...],
    gpu: int | None,
    plan: Path | None,
    fleet: str | None,
    output: Path | None,
    as_json: bool,
) -> None:
    """Print idle, sustained power and the power curve of each FILE; with --plan, plan with one."""
    from greenplanner.profiler.calibration import as_json as plain

    together = (plan, fleet, output)
    if any(each is not None for each in together) and None in together:
        fail("--plan, --fleet and -o go together")
    if plan is not None and len(files) > 1:
        fail("a fleet is planned with one recording; name one file")
    found = [calibrated(file, gpu) for file in files]
    extra: dict[str, Any] = {}
    if plan is not None and fleet is not None and output is not None:
        extra = _use(plan, fleet, output, found[0], files[0])
    if as_json:
        told = [_finite(plain(each) | extra) for each in found]
        click.echo(json.dumps(told[0] if len(told) == 1 else told, indent=2, ensure_ascii=False))
        return
    for each in found:
        click.echo(_calibration(each))
    for sentence in extra.get("doubts", ()):
        click.echo(sentence)
    for path, value in extra.get("values", {}).items():
        click.echo(f"{path} = {value}")
    if extra:
        click.echo(f"wrote {extra['output']}")


def _use(plan: Path, fleet: str, output: Path, found: Calibration, file: Path) -> dict[str, Any]:
    """Write the plan in which the fleet has the measured values; return what was changed."""
    from greenplanner.catalog.store import default_catalog
    from greenplanner.plan.edits import EditError
    from greenplanner.plan.files import PlanFileError, save
    from greenplanner.plan.measurements import find_measurement
    from greenplanner.profiler.calibration import CalibrationError
    from greenplanner.profiler.use import doubts, measurement_id, use_for_fleet

    catalog, entered = default_catalog(), load_plan(plan)
    try:
        changed = use_for_fleet(entered, fleet, found, catalog, file=file.name)
        told = doubts(entered, fleet, found, catalog)
        save(changed, output, catalog)
    except (CalibrationError, EditError) as error:
        fail(f"{plan}: {error}")
    except PlanFileError as error:
        fail(error, 1)
    measurement = find_measurement(changed, measurement_id(found))
    values = {each.path: each.value for each in measurement.values} if measurement else {}
    return {"output": str(output), "doubts": [str(each) for each in told], "values": values}


@recording.command("compare")
@click.argument("before", type=click.Path(path_type=Path), metavar="BEFORE")
@click.argument("after", type=click.Path(path_type=Path), metavar="AFTER")
@click.option("--gpu", type=int, metavar="N", help="The GPU in both; default: the first that reports power.")
@click.option("--mark", metavar="NAME", help="Compare the marked windows of this name.")
@click.option(
    "--plan", type=click.Path(path_type=Path), metavar="PLAN", help="What it would save: needs --fleet."
)
@click.option("--fleet", metavar="ID", help="The fleet of PLAN to which the measure is applied.")
@JSON
def compare_command(
    before: Path,
    after: Path,
    gpu: int | None,
    mark: str | None,
    plan: Path | None,
    fleet: str | None,
    as_json: bool,
) -> None:
    """Print what changed between two recordings, before and after a measure."""
    import msgspec

    from greenplanner.plan.edits import EditError
    from greenplanner.profiler.calibration import CalibrationError
    from greenplanner.profiler.compare import compare, saving

    if (plan is None) != (fleet is None):
        fail("--plan and --fleet go together")
    recordings = load_all(before)[0], load_all(after)[0]
    saved = None
    try:
        found = compare(*recordings, gpu, gpu, mark)
        if plan is not None and fleet is not None:
            saved = saving(load_plan(plan), fleet, found)
    except (CalibrationError, EditError) as error:
        fail(error)
    if as_json:
        data = msgspec.to_builtins(found, enc_hook=str)
        if saved is not None:
            data["saving"] = msgspec.to_builtins(saved, enc_hook=str)
        click.echo(json.dumps(_finite(data), indent=2, ensure_ascii=False))
        return
    click.echo(_comparison(found))
    if saved is not None:
        for name, unit in (("kwh", "kWh"), ("kg", "kg CO2e"), ("cost", saved.currency)):
            each = getattr(saved, name)
            value, low, high = each.value, each.low, each.high
            click.echo(
                f"saves in {saved.year}: {value:,.0f} {unit} ({low:,.0f} to {high:,.0f})".replace(",", " ")
            )
        for sentence in saved.remarks:
            click.echo(sentence)


def _finite(data: Any) -> Any:
    """Return plain data with null for what is not finite."""
    if isinstance(data, dict):
        return {name: _finite(value) for name, value in data.items()}
    if isinstance(data, list):
        return [_finite(value) for value in data]
    return None if isinstance(data, float) and not math.isfinite(data) else data


def _comparison(found: Any) -> str:
    first, second = f"{found.seconds_before:.1f} s", f"{found.seconds_after:.1f} s"
    lines = [f"before: {found.before}, {first}; after: {found.after}, {second}"]
    rows = [("mean power", found.power, "W"), ("energy", found.energy, "J")]
    if found.per_unit is not None:
        rows.append((f"energy per {found.unit or 'unit'}", found.per_unit, "J"))
    if found.seconds_per_unit is not None:
        rows.append((f"time per {found.unit or 'unit'}", found.seconds_per_unit, "s"))
    for label, each, unit in rows:
        bounds = (
            "" if each.low is None or each.high is None else f" ({each.low:+.4g} to {each.high:+.4g}, 95 %)"
        )
        lines.append(
            f"  {label:20} {each.before:.4g} to {each.after:.4g} {unit}: {each.change:+.4g} {unit}{bounds}, "
            f"{100 * each.share:+.1f} %"
        )
    return "\n".join([*lines, *(f"  {sentence}" for sentence in found.remarks)])


def _calibration(found: Calibration) -> str:
    lines = [
        f"GPU {found.gpu}: {found.device or 'name not reported'}, {found.seconds:.1f} s, {found.recording}"
    ]
    for label, level in (
        ("bare idle", found.idle_bare),
        ("ready idle", found.idle_ready),
        ("idle", found.idle),
        ("sustained maximum", found.sustained),
    ):
        if level is not None:
            lines.append(f"  {label:18} {_level(level)}")
    curve = found.curve
    if curve is not None:
        shape = "" if curve.shape is None else f", shape {curve.shape:.3g}"
        lines.append(
            f"  power curve        {curve.family}: {curve.a_w:.1f} W + {curve.b_w:.1f} W x f(u){shape}; "
            f"scatter {curve.rmse_w:.1f} W over {curve.bins} stretches of {curve.bin_s:g} s"
        )
    for each in found.units:
        net = "" if each.net_j is None else f", without idle {each.net_j:.4g} J"
        lines.append(
            f"  {each.mark or 'mark'}: {each.gross_j:.4g} J per {each.unit or 'unit'} "
            f"({each.low_j:.4g} to {each.high_j:.4g}){net}"
        )
    lines += [f"  {sentence}" for sentence in (*found.refused, *found.remarks)]
    return "\n".join([*lines, f"  readings {found.sha256[:16]}"])


def _level(level: Level) -> str:
    text = f"{level.value_w:8.1f} W"
    if level.low_w is not None and level.high_w is not None:
        text += f" ({level.low_w:.1f} to {level.high_w:.1f} W, 95 %)"
    note = f"; {level.note}" if level.note else ""
    return f"{text} from {level.seconds:.0f} s{note}"


@recording.command("convert")
@FILES
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, metavar="OUT.(gprec|csv|xlsx)",
    help="The file to write, or with several FILEs a folder and an ending such as out/.csv.",
)  # fmt: skip
@click.option("--interval", type=float, metavar="S", help="Seconds between rows of a log without times.")
@click.option("--start", metavar="TIME", help="When a log without times started.")
@click.option("--columns", metavar="A,B,...", help="The columns of a log without heading.")
@click.option(
    "--window", "windows", multiple=True, metavar="NAME", help="Only windows of this name; repeatable."
)
@JSON
def convert_command(
    files: tuple[Path, ...],
    output: Path,
    interval: float | None,
    start: str | None,
    columns: str | None,
    windows: tuple[str, ...],
    as_json: bool,
) -> None:
    """Write each FILE, our own or another tool's log, as recording, CSV or Excel."""
    ending = (output.suffix or output.name).casefold()
    if ending not in (".gprec", ".csv", ".xlsx"):
        fail(f"{output}: the ending says what is written; it is .gprec, .csv or .xlsx")
    several = len(files) > 1
    if several and not output.name.startswith("."):
        fail("several files need an output such as out/.csv: a folder and an ending")
    options = {"interval": interval, "start": start, "columns": columns, "windows": windows}
    told = []
    for file in files:
        made, about = _read(file, options)
        target = output.parent / (file.stem + ending) if output.name.startswith(".") else output
        if target.resolve() == file.resolve():
            fail(f"{target}: a file cannot be converted onto itself")
        write(made, target)
        told.append({"file": str(file), "output": str(target), **about})
    if as_json:
        click.echo(json.dumps(told[0] if not several else told, indent=2, ensure_ascii=False))
        return
    for entry in told:
        for sentence in (entry["read"], *entry["skipped"], *entry["remarks"], *entry["choices"]):
            click.echo(sentence)
        click.echo(f"wrote {entry['output']}")


def _read(file: Path, options: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    from greenplanner.profiler.readers import Options, ReadError, read_any
    from greenplanner.profiler.recording import RecordingError, is_recording, load

    try:
        if is_recording(file):
            return load(file), {
                "read": f"{file.name}: recording",
                "skipped": [],
                "remarks": [],
                "choices": [],
            }
        columns = options["columns"]
        chosen = Options(
            interval_s=options["interval"] if options["interval"] is not None else 1.0,
            start=options["start"],
            columns=tuple(name.strip() for name in columns.split(",")) if columns else None,
            windows=options["windows"] or None,
        )
        result = read_any(file, chosen)
    except (RecordingError, ReadError) as error:
        fail(error)
    return result.recording, {
        "read": str(result.summary),
        "skipped": [str(skip.sentence) for skip in result.skipped],
        "remarks": [str(text) for text in (*result.guesses, *result.remarks)],
        "choices": [f"{choice.question} ({choice.option})" for choice in result.choices],
    }


def write(made: Any, target: Path) -> None:
    """Write a recording in the form that the ending names; ends with a sentence where it cannot be."""
    from greenplanner.plan.files import PlanFileError, write_atomic
    from greenplanner.profiler import export
    from greenplanner.profiler.recording import RecordingError, save

    try:
        if target.suffix.casefold() == ".gprec":
            save(made, target)
        elif target.suffix.casefold() == ".csv":
            write_atomic(target, export.to_csv(made).encode("utf-8"))
        else:
            from greenplanner.report.recording_book import RecordingBookError, write_recording_book

            try:
                write_recording_book(export.tables(made), target)
            except RecordingBookError as error:
                fail(error, 1)
    except (RecordingError, PlanFileError) as error:
        fail(error, 1)
