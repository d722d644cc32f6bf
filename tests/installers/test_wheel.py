"""What a built wheel contains; it fetches the build tool, so it is not among the quick tests."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_an_installed_wheel_finds_its_resources(tmp_path):
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run([*pip, "wheel", ROOT, "--no-deps", "-w", tmp_path], check=True)
    (wheel,) = tmp_path.glob("greenplanner-*.whl")
    place = tmp_path / "empty"
    venv.create(place)
    (python,) = [*place.glob("bin/python"), *place.glob("Scripts/python.exe")]
    subprocess.run([*pip, "--python", python, "install", "--no-deps", wheel], check=True)
    code = "from greenplanner import resources; print(resources.root())"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    found = Path(done.stdout.strip())
    assert found.name == "_resources"
    assert found.is_relative_to(place)
    there = {file.relative_to(found) for file in found.rglob("*") if file.is_file()}
    committed = subprocess.run(
        ["git", "ls-files", "resources"], capture_output=True, text=True, cwd=ROOT
    ).stdout.splitlines()
    assert {Path(file).relative_to("resources") for file in committed} <= there
    assert Path("attributes.csv") in there
