"""Process start to first paint: GreenPlanner with a sample plan beside a bare PySide6 window."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import time

from greenplanner import resources

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
app.exec()
"""


def _timed(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    wall = (time.perf_counter() - start) * 1000
    reported = re.search(r"([\d.]+)\s*ms", done.stdout)
    if done.returncode != 0:
        raise SystemExit(f"{command} ended with {done.returncode}: {done.stderr[-400:]}")
    return float(reported.group(1)) if reported else wall


def main(rounds: int = 7) -> None:
    """Print medians of alternating runs."""
    sample = str(resources.path("samples/inference-three-regions.gplan"))
    ours = [sys.executable, "-m", "greenplanner", "gui", sample, "--startup-time"]
    bare = [sys.executable, "-c", BARE]
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    for round_number in range(rounds + 1):
        for name, command in (("ours", ours), ("bare", bare)):
            value = _timed(command)
            if round_number:
                times[name].append(value)
    first, second = statistics.median(times["ours"]), statistics.median(times["bare"])
    print("process start to first paint, median of", rounds)
    print(f"GreenPlanner with the sample plan {first:7.0f} ms (reported at its first paint)")
    print(f"bare PySide6 window, whole process {second:6.0f} ms")
    print(f"ratio {first / second:.2f}")


if __name__ == "__main__":
    main()
