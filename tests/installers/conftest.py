"""Makes the modules of ``installers/`` importable."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

INSTALLERS = Path(__file__).resolve().parents[2] / "installers"
sys.path.insert(0, str(INSTALLERS))


@pytest.fixture
def checkout(tmp_path):
    """A small checkout, in a folder with a space and characters outside ASCII."""
    root = tmp_path / "grüner plan 计划"
    for name in ("pyproject.toml", "installers/requirements.lock", "installers/hatch_build.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name, "utf-8")
    (root / "installers/steps").mkdir()
    (root / "installers/steps/environment.py").write_text("", "utf-8")
    return root
