"""``greenplanner recording``: what a recording of a GPU says. More commands are in recording_tools."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from greenplanner.cli import fail, main


@main.group()
def recording() -> None:
    """Look into recordings of GPUs, also logs of other tools."""


def load_all(path: Path) -> list[Any]:
    """Return the recordings in a file, our own or another tool's; ends with a sentence on bad input."""
    return [_opened(path)[0]]


def _opened(path: Path) -> tuple[Any, dict[str, Any]]:
    """Return a recording, and what was read of another tool's log, skipped and why."""
    from greenplanner.profiler.recording import RecordingError, is_recording, load

    try:
        if is_recording(path) or not path.exists():
            return load(path), {}
        from greenplanner.profiler.readers import read_any

        result = read_any(path)
    except (RecordingError, ValueError) as error:
        fail(f"{path}: {error}" if path.name not in str(error) else error)
    return result.recording, {
        "read": str(result.summary),
        "skipped": [str(skip.sentence) for skip in result.skipped],
        "questions": [f"{choice.question} ({choice.option})" for choice in result.choices],
    }


@recording.command()
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def show(file: Path, as_json: bool) -> None:
    """Print energy, power and time of each GPU in FILE."""
    from greenplanner.profiler.summary import summary

    made, about = _opened(file)
    figures = summary(made) | about
    if as_json:
        import json

        click.echo(json.dumps(figures, indent=2, ensure_ascii=False))
    else:
        click.echo(_text(figures))


def _number(value: float | None, unit: str, digits: int = 1) -> str:
    if value is None:
        return "not reported"
    return f"{value:,.{digits}f}".replace(",", " ") + f" {unit}"


def _text(figures: dict[str, Any]) -> str:
    lines = [
        (
            f"{figures['name'] or 'recording'} ({figures['source']}), "
            f"{figures['created'] or 'time not known'}, {_number(figures['seconds'], 's')}"
        )
    ]
    if not figures["complete"]:
        lines.append("not closed in order, or still being written")
    if figures["lost_lines"]:
        lines.append(f"{figures['lost_lines']} damaged lines were left out")
    for gpu in figures["gpus"]:
        joules = gpu["energy_j"]
        lines += [
            f"GPU {gpu['index']}: {gpu['name'] or 'name not reported'}",
            f"  energy    {_number(joules, 'J')}"
            + ("" if joules is None else f" ({_number(joules / 3600, 'Wh', 3)})"),
            f"            {gpu['energy_reason']}",
            (
                f"            counter {_number(gpu['energy_counter_j'], 'J')}, "
                f"integrated {_number(gpu['energy_integrated_j'], 'J')}"
            ),
            (
                f"  power     mean {_number(gpu['mean_w'], 'W')}, 95 % of the time below "
                f"{_number(gpu['p95_w'], 'W')}, highest {_number(gpu['max_w'], 'W')}, "
                f"limit {_number(gpu['limit_w'], 'W')}"
            ),
            f"  readings  {gpu['samples']} in {_number(gpu['seconds'], 's')}, {gpu['dropped']} dropped",
            (
                f"  mean utilization {_number(gpu['mean_utilization_pct'], '%')}, "
                f"highest temperature {_number(gpu['max_temperature_c'], '°C', 0)}"
            ),
            *(f"  {note}" for note in gpu["notes_text"]),
        ]
    for event in figures["events"]:
        where = "" if event["gpu"] is None else f"GPU {event['gpu']}: "
        lines.append(f"after {event['t_s']:.1f} s {where}{event['text']}")
    missing = sum(gap["end"] - gap["start"] for gap in figures["gaps"])
    if missing:
        lines.append(f"{len(figures['gaps'])} gaps without measuring, {_number(missing, 's')} together")
    for mark in figures["marks"]:
        lines.append(_mark_text(mark))
    for stretch in figures["energies"]:
        lines.append(_energies_text(stretch))
    if "read" in figures:
        lines += [figures["read"], *figures["skipped"], *figures["questions"]]
    if figures["remarks"]:
        lines.append(figures["remarks"])
    lines.append("Power sensors of GPUs are off by about 5 % (worst seen 13 %), the same at all times.")
    return "\n".join(lines)


def _energies_text(stretch: dict[str, Any]) -> str:
    each = ", ".join(_number(value, "J").replace("not reported", "not known") for value in stretch["gpu_j"])
    return f"window {stretch['name'] or '(no name)'} {_number(stretch['seconds'], 's')}: GPU {each}"


def _mark_text(mark: dict[str, Any]) -> str:
    parts = []
    for gpu in mark["gpus"]:
        text = f"GPU {gpu['index']} {_number(gpu['energy_j'], 'J')}"
        if gpu["j_per_unit"] is not None:
            text += (
                f", {gpu['j_per_unit']:.4g} J per {mark['unit'] or 'unit'} "
                f"({gpu['j_per_unit_low']:.4g} to {gpu['j_per_unit_high']:.4g})"
            )
        parts.append(text)
    end = "open" if mark["end_s"] is None else f"{mark['end_s']:.1f} s"
    return f"mark {mark['name'] or '(no name)'} {mark['start_s']:.1f} s to {end}: " + "; ".join(parts)
