"""``python -m tests.bench.sampler``: the measuring process at 10 Hz while a window redraws as hard as it can.

Over the C stub of NVIDIA's library and, beside it, over the demonstration device. Printed: how far
the mean period is from 100 ms (target: within 2 %), the spread of the periods, missed deadlines, and
the share of one core that the process takes (target: at most 3 %).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
import psutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from greenplanner.profiler import recording, sampler
from greenplanner.profiler.live import Live

SECONDS = 20.0
HZ = 10.0
STUB = Path(__file__).parents[1] / "profiler" / "stub" / "nvml_stub.c"


def _stub(folder: Path) -> dict[str, str] | None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    library = folder / "libnvidia-ml.so.1"
    name = f"-Wl,-soname,{library.name}"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", name, "-o", str(library), str(STUB)], check=True)
    return dict(os.environ) | {"LD_LIBRARY_PATH": str(folder), "NVML_STUB": ""}


def _redraw(app: QApplication, live: Live, session: sampler.Session, busy: bool) -> tuple[float, int]:
    """Redraw until the session ends; returns the process's CPU seconds a second and the frames drawn."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 8), dpi=100)
    axes = figure.subplots(4, 1, sharex=True)
    canvas = FigureCanvasQTAgg(figure)
    canvas.resize(1200, 800)
    canvas.show()
    frames = [0]
    load = {"start": 0.0, "t0": 0.0, "end": 0.0, "t1": 0.0}

    def poll() -> None:
        update = session.poll()
        live.take(update.lines)
        if session.pid is not None and live.t > 1.0:
            times = psutil.Process(session.pid).cpu_times()
            load["end"], load["t1"] = times.user + times.system, time.monotonic()
            if not load["t0"]:
                load["start"], load["t0"] = load["end"], load["t1"]
        if update.is_over:
            app.quit()

    def draw() -> None:
        for axis, name in zip(axes, ("power_w", "utilization_pct", "temperature_c", "sm_mhz"), strict=True):
            axis.clear()
            for track in live.tracks.values():
                axis.plot(*track.recent(name))
        canvas.draw()
        frames[0] += 1

    polling, drawing = QTimer(), QTimer()
    polling.timeout.connect(poll)
    polling.start(200)
    drawing.timeout.connect(draw)
    if busy:
        drawing.start(20)
    app.exec()
    canvas.close()
    seconds = load["t1"] - load["t0"]
    return (load["end"] - load["start"]) / seconds if seconds > 0 else float("nan"), frames[0]


def run(app: QApplication, label: str, env: dict[str, str] | None, demo: bool, busy: bool) -> None:
    """Measure once and print one line."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.gprec"
        live = Live()
        session = sampler.start(sampler.Options(path=str(path), hz=HZ, seconds=SECONDS, demo=demo), env)
        core, frames = _redraw(app, live, session, busy)
        made = recording.load(path)
    for track in made.tracks[:1]:
        steps = np.diff(track.t) * 1000
        off = steps.mean() * HZ / 1000 - 1
        print(
            f"{label:30} {len(track)} readings, period {steps.mean():.2f} ms ({100 * off:+.2f} %), "
            f"p95 {np.percentile(steps, 95):.1f}, greatest {steps.max():.1f} ms, missed {track.late}; "
            f"{100 * core:.2f} % of a core; {frames} frames drawn"
        )


def main() -> None:
    """Print the figures, idle window first."""
    app = QApplication([])
    print(f"load before: {psutil.getloadavg()[0]:.1f} on {psutil.cpu_count()} cores; {SECONDS:.0f} s each")
    with tempfile.TemporaryDirectory() as folder:
        env = _stub(Path(folder))
        if env is not None:
            run(app, "C stub, window idle", env, False, False)
            run(app, "C stub, window redraws", env, False, True)
    run(app, "demonstration, window redraws", None, True, True)


if __name__ == "__main__":
    main()
