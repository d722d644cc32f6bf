"""Measuring without a GPU: the C stub under the real binding, or a stand-in of the binding."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from greenplanner.profiler import recording, sampler

HERE = Path(__file__).parent
COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")


@pytest.fixture(scope="session")
def stub_folder(tmp_path_factory):
    """A folder with our libnvidia-ml.so.1, built now."""
    folder = tmp_path_factory.mktemp("stub")
    name = "libnvidia-ml.so.1"
    command = [COMPILER, "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", f"-Wl,-soname,{name}"]
    subprocess.run([*command, "-o", str(folder / name), str(HERE / "stub" / "nvml_stub.c")], check=True)
    return folder


@pytest.fixture(scope="session")
def binding(request):
    """How to get at the GPU of the tests: environment variables.

    The real binding over the C stub; where that cannot be built, the stand-in of the binding.
    """
    if COMPILER is not None and sys.platform == "linux":
        return {"LD_LIBRARY_PATH": str(request.getfixturevalue("stub_folder"))}
    return {"PYTHONPATH": str(HERE / "fake_binding")}


@pytest.fixture
def machine(binding, tmp_path):
    """Returns the environment of a computer with the NVIDIA GPU of a scenario."""

    def environment(scenario=""):
        return dict(os.environ) | binding | {"NVML_STUB": scenario, "NVML_STUB_LOG": str(tmp_path / "inits")}

    return environment


def follow(session):
    """Wait until a session has ended and its process is gone; returns the last update and all lines."""
    lines = []
    end = time.monotonic() + 20
    while True:
        update = session.poll()
        lines += update.lines
        if update.is_over and session.pid is None:
            return update, lines
        assert time.monotonic() < end, f"still {update.status}, process {session.pid}"
        time.sleep(0.02)


def measured(env, path, seconds=1.0, **options):
    """Measure for so long; returns the last update, all lines and the recording of the file."""
    update, lines = follow(sampler.start(sampler.Options(path=str(path), seconds=seconds, **options), env))
    return update, lines, recording.load(path) if path.exists() else None
