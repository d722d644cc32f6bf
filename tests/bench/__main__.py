"""``python -m tests.bench``: the figures that notes quote. No timed tests; ratios count."""

from __future__ import annotations

import os
import subprocess
import sys

PARTS = (
    "tests.bench.model_speed",
    "tests.bench.edit_to_paint",
    "tests.bench.start_to_paint",
    "tests.bench.sampler",
    "tests.bench.strips",
)


def main() -> None:
    """Run each part in a process of its own, so that none warms another up."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    names = sys.argv[1:]
    for part in PARTS:
        if names and part.rsplit(".", 1)[1] not in names:
            continue
        print(f"== {part}", flush=True)
        subprocess.run([sys.executable, "-m", part], env=environment, check=False)
        print(flush=True)


if __name__ == "__main__":
    main()
