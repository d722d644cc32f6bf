"""``greenplanner recording calibrate``, ``compare`` and ``convert``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import fail
from greenplanner.cli.recording import load_all, recording

if TYPE_CHECKING:
    from greenplanner.profiler.calibration import Calibration
    from greenplanner.profiler.levels import Level

FILE = click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")


def calibrated(file: Path, gpu: int | None) -> Calibration:
    """Return the calibration of a file; ends with a sentence where there is none."""
    from greenplanner.profiler.calibration import CalibrationError, calibrate

    try:
        return calibrate(load_all(file)[0], gpu)
    except CalibrationError as error:
        fail(f"{file}: {error}")


@recording.command("calibrate")
@FILE
@click.option("--gpu", type=int, metavar="N", help="The GPU; default: the first that reports power.")
@JSON
def calibrate_command(file: Path, gpu: int | None, as_json: bool) -> None:
    """Print idle, sustained power and the power curve that FILE tells."""
    from greenplanner.profiler.calibration import as_json as plain

    found = calibrated(file, gpu)
    click.echo(json.dumps(plain(found), indent=2, ensure_ascii=False) if as_json else _calibration(found))


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
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
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
