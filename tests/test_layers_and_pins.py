"""Guards: the layers of the program, and the versions that must never come in."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKED = {
    line.partition("==")[0].strip().lower().replace("_", "-"): line.partition("==")[2].split(";")[0].strip()
    for line in (ROOT / "installers" / "requirements.lock").read_text("utf-8").splitlines()
    if "==" in line
}


def child(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    return done.stdout.strip()


def test_imports_go_downwards_only():
    code = "import sys; from importlinter.cli import lint_imports_command as c; c(['--no-cache'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_pin_of_pyside_keeps_the_broken_releases_out():
    assert "PySide6-Essentials>=6.8.1,<6.12,!=6.11.0,!=6.11.1" in PROJECT["project"]["dependencies"]
    assert LOCKED["pyside6-essentials"] == LOCKED["shiboken6"] == "6.10.3"


def test_each_declared_library_is_locked():
    from packaging.requirements import Requirement

    declared = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["dev"]]
    for text in declared:
        requirement = Requirement(text)
        name = requirement.name.lower().replace("_", "-")
        assert name in LOCKED, f"{name} is not in installers/requirements.lock"
        assert requirement.specifier.contains(LOCKED[name]), f"the lock breaks {text}"


def test_calls_into_qt_do_not_lose_references(qtbot):
    """PySide6 6.12.0 loses a reference to None at each call; after some thousand calls Python 3.11 aborts."""
    from PySide6.QtWidgets import QApplication, QLabel

    label = QLabel()
    qtbot.addWidget(label)
    label.show()
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
        label.repaint()
        QApplication.processEvents()
    assert sys.getrefcount(None) > before - 100


def test_the_retired_distribution_pynvml_is_not_installed():
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.distribution("pynvml")


def test_importing_the_program_loads_nothing_heavy():
    code = "import greenplanner.__main__, sys; print(*sorted({m.partition('.')[0] for m in sys.modules}))"
    loaded = set(child(code).split())
    assert not loaded & {"pynvml", "PySide6", "matplotlib", "pandas", "openpyxl"}


def test_resources_of_a_checkout_are_its_own():
    assert Path(child("from greenplanner import resources; print(resources.root())")) == ROOT / "resources"
