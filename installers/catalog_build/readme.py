"""The README of the catalog folder."""

from __future__ import annotations

from pathlib import Path


def write(folder: Path, version: str, counts: dict[str, int], checks: list[tuple[str, float, float, float, str]]) -> None:
    """Write README.md and the note of the open database licence."""
    (folder / "README.md").write_text("# Catalog\n", encoding="utf-8", newline="\n")
