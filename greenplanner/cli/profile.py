"""``greenplanner profile``: measure the GPUs of this computer into a recording, also over SSH."""

from __future__ import annotations

import contextlib
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import click

from greenplanner.cli import fail, main

# Nothing can be measured here; 1: what was begun could not be ended well, 2: wrong usage.
NO_GPU = 3
_CODES = {"": 1, "write-failed": 1, "died": 1, "not-started": 1, "no-such-gpu": 2}
_POLL_SECONDS = 0.1


def _gpus(_context: click.Context, _option: click.Parameter, value: str) -> tuple[int, ...] | None:
    if value.strip().lower() == "all":
        return None
    parts = [part.strip() for part in value.split(",")]
    if not all(part.isdigit() for part in parts):
        raise click.BadParameter(f"{value} is neither all nor a number such as 0 or 0,1")
    return tuple(int(part) for part in parts)


def _positive(_context: click.Context, _option: click.Parameter, value: float | None) -> float | None:
    if value is not None and not 0 < value < float("inf"):
        raise click.BadParameter(f"{value} is not a number of seconds above 0")
    return value


@main.command()
@click.option("--gpu", "gpus", default="all", show_default=True, callback=_gpus, metavar="N|all",
              help="Which GPUs, for example 0 or 0,1.")  # fmt: skip
@click.option("--hz", type=click.FloatRange(1, 20), default=10, show_default=True, help="Readings a second.")
@click.option("--seconds", type=float, callback=_positive, help="End by itself after so long.")
@click.option("--name", default="", help="A name that the recording carries.")
@click.option("--demo", is_flag=True, help="Made-up figures of a demonstration device, no GPU needed.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE")
def profile(
    gpus: tuple[int, ...] | None, hz: float, seconds: float | None, name: str, demo: bool, output: Path
) -> None:
    """Measure the GPUs of this computer and write a recording to FILE.

    It ends after --seconds or with Ctrl+C. Power, energy, clocks, temperature, memory, utilization and
    the list of programs are written at least once a second, so that a crash loses next to nothing.
    """
    from greenplanner.profiler import sampler
    from greenplanner.profiler.messages import NOTES

    options = sampler.Options(gpus, hz, str(output), seconds, name or output.stem, demo)
    if not demo and sampler.asleep():
        click.echo(NOTES["asleep"], err=True)
    session = None
    with _signals_end_it():
        try:
            session = sampler.start(options)
            update = _follow(session)
        except KeyboardInterrupt:
            update = _stopped(session)
    if sys.stderr.isatty():
        click.echo(err=True)
    if session is None:
        fail("interrupted before anything was measured", 1)
    _report(session, update, output)


@contextlib.contextmanager
def _signals_end_it() -> Iterator[None]:
    """Let a request to end the program close the recording in order."""

    def end(_number: int, _frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    before = {}
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            before[number] = signal.signal(number, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _follow(session: Any) -> Any:
    """Wait for the end; a line a second where somebody looks on."""
    line = _Line()
    shown = 0.0
    while True:
        update = session.poll()
        line.take(update.lines)
        if update.is_over:
            return update
        now = time.monotonic()
        if sys.stderr.isatty() and now - shown >= 1.0:
            shown = now
            click.echo("\r\x1b[K" + line.text(update.status.state), nl=False, err=True)
        time.sleep(_POLL_SECONDS)


def _stopped(session: Any) -> Any:
    if session is None:
        return None
    while True:
        try:
            return session.stop()
        except KeyboardInterrupt:  # impatience must not cost the recording
            continue


class _Line:
    """The latest power of each GPU and the readings so far."""

    def __init__(self) -> None:
        self.count = 0
        self.t = 0.0
        self.watts: dict[int, float | None] = {}

    def take(self, lines: tuple[Any, ...]) -> None:
        from greenplanner.profiler.records import Samples

        for line in lines:
            if isinstance(line, Samples):
                self.count += len(line.t)
                self.t = max(self.t, line.t[-1])
                power = line.power_w if line.power_w is not None else line.power_avg_w
                self.watts[line.gpu] = power[-1] if isinstance(power, list) else power

    def text(self, state: str) -> str:
        """Return for example ``12 s running, 120 readings, GPU 0 213 W``."""
        powers = ", ".join(
            f"GPU {gpu} " + ("power not reported" if watts is None else f"{watts:.0f} W")
            for gpu, watts in sorted(self.watts.items())
        )
        return f"{self.t:.0f} s {state}, {self.count} readings{', ' if powers else ''}{powers}"


def _report(session: Any, update: Any, output: Path) -> None:
    from greenplanner.profiler.recording import RecordingError, load
    from greenplanner.profiler.summary import summary

    if session.header is None:  # nothing was begun
        code = _CODES.get(update.status.code, NO_GPU)
        fail(update.sentence or "stopped before anything was measured", code)
    try:
        made = load(output)
    except RecordingError as error:
        fail(update.sentence or error, 1)
    figures = summary(made)
    for gpu in figures["gpus"]:
        joules = gpu["energy_j"]
        energy = "energy not reported" if joules is None else f"{joules:.1f} J ({joules / 3600:.3f} Wh)"
        click.echo(
            f"GPU {gpu['index']} {gpu['name']}: {gpu['seconds']:.1f} s, {gpu['samples']} readings, "
            f"{gpu['dropped']} dropped, {energy}"
        )
        for note in gpu["notes_text"]:
            click.echo(f"  {note}")
    for event in figures["events"]:
        where = "" if event["gpu"] is None else f"GPU {event['gpu']}: "
        click.echo(f"after {event['t_s']:.1f} s {where}{event['text']}")
    click.echo(f"wrote {output}")
    if update.status.code:
        fail(update.sentence, 1)


@main.command(hidden=True, name="profiler-worker")
def profiler_worker() -> None:
    """The measuring process of a bundle; the program starts it itself."""
    from greenplanner.profiler.worker import main as serve

    serve()
