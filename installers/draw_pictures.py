"""Draws the pictures of the README and of the manual again: each page, in English and Chinese.

    python installers/draw_pictures.py            # all
    python installers/draw_pictures.py whatif     # some pages

The pictures go to ``resources/pictures/LANGUAGE/PAGE.png``, in 256 colors, which the window needs
no more of, so that all of them together stay small.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "pictures"
SAMPLES = ROOT / "resources" / "samples"
LANGUAGES = ("en", "zh_CN")
SIZE = "1280x800"
# The sample that shows most on a page, and the scenario that is open in it.
PLANS: dict[str, tuple[str, str | None]] = {
    "overview": ("inference-three-regions", None),
    "sites": ("inference-three-regions", None),
    "fleets": ("inference-three-regions", None),
    "workloads": ("train-and-serve", None),
    "energy": ("inference-three-regions", None),
    "credits": ("inference-three-regions", None),
    "cost": ("inference-three-regions", None),
    "indicators": ("inference-three-regions", None),
    "whatif": ("inference-three-regions", "first"),
    "target": ("inference-three-regions", None),
    "gpu": ("inference-three-regions", None),
    "report": ("inference-three-regions", None),
}


def draw(page: str, language: str) -> Path:
    """Draw one page and return its file; raises CalledProcessError where the program refuses."""
    sample, scenario = PLANS[page]
    plan = SAMPLES / f"{sample}.gplan"
    target = PICTURES / language / f"{page}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "greenplanner", "screenshot", str(plan), "--page", page]
    command += ["--size", SIZE, "--language", language, "-o", str(target)]
    if scenario is not None:
        command += ["--scenario", _first_scenario(plan) if scenario == "first" else scenario]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    with Image.open(target) as drawn:
        few = drawn.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    return target


def _first_scenario(plan: Path) -> str:
    from greenplanner.plan.files import load

    scenarios = load(plan).scenarios
    if not scenarios:
        raise SystemExit(f"{plan.name} has no scenario to show")
    return scenarios[0].id


def main() -> None:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=f"of {', '.join(PLANS)}; all without one")
    wanted = parser.parse_args().pages or list(PLANS)
    unknown = [page for page in wanted if page not in PLANS]
    if unknown:
        parser.error(f"there is no page {unknown[0]!r}; there are {', '.join(PLANS)}")
    for page in wanted:
        for language in LANGUAGES:
            print(f"drew {draw(page, language).relative_to(ROOT)}")


if __name__ == "__main__":
    main()
