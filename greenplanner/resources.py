"""The one place that knows where the files of ``resources/`` are."""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """Return the resources folder in a frozen bundle, an installed wheel or a checkout."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    # The checkout comes first, so that a developer who edits a table sees the edit.
    places += [package.parent / "resources", package / "_resources"]
    for place in places:
        if (place / "attributes.csv").is_file():
            return place
    raise FileNotFoundError(f"GreenPlanner's resources folder is missing; looked in {places}")


def path(name: str) -> Path:
    """Return the path of one resource, for example ``path("catalog/regions.csv")``."""
    return root() / name
