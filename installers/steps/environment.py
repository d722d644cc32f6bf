"""The folder ``.venv``: made once, kept while nothing it depends on changes."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from steps import debian
from steps.talk import Failure, is_root, quiet, step

ROOT = Path(__file__).resolve().parents[2]
LOCK = Path("installers/requirements.lock")
INPUTS = (
    Path("pyproject.toml"),
    LOCK,
    Path("installers/hatch_build.py"),
    Path("installers/steps/environment.py"),
)
NEEDED_BYTES = 1_200_000_000
NO_NETWORK = ("NewConnectionError", "NameResolutionError", "ConnectTimeout", "ProxyError", "ReadTimeoutError")


class Environment:
    """The virtual environment of one checkout."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.stamp = self.folder / "greenplanner-setup.json"
        self.log = self.folder / "greenplanner-setup.log"
        self.libraries = self.folder / "qtlibs"
        self.fonts = self.folder / "share" / "fonts"
        self.fonts_conf = self.folder / "share" / "fonts.conf"

    def program(self, name: str) -> Path:
        """Return the path of a program in the environment."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        return self.program("python")

    def variables(self) -> dict[str, str]:
        """Return the environment variables for programs that run in it."""
        env = dict(os.environ)
        for name in ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__"):
            env.pop(name, None)
        # A path outside ASCII in the editable install's .pth file needs it on Windows.
        env["PYTHONUTF8"] = "1"
        if sys.platform.startswith("linux"):
            env.update(debian.private_variables(self.libraries, self.fonts_conf, env))
        return env

    def digest(self) -> str:
        """Return a hash over the files that decide what is installed."""
        total = hashlib.sha256()
        for name in INPUTS:
            total.update(name.as_posix().encode() + b"\0" + (self.root / name).read_bytes() + b"\0")
        return total.hexdigest()

    def wanted(self, version: str) -> dict[str, str]:
        """Return what the stamp says of a complete set-up."""
        return {"state": "complete", "root": str(self.root), "python": version, "inputs": self.digest()}

    def read_stamp(self) -> dict[str, str]:
        """Return the stamp's content; empty if there is none or it cannot be read."""
        try:
            content = json.loads(self.stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def write_stamp(self, content: dict[str, str]) -> None:
        """Write the stamp in one go."""
        fresh = self.stamp.with_suffix(".new")
        fresh.write_text(json.dumps(content), "utf-8")
        fresh.replace(self.stamp)

    def version(self) -> str | None:
        """Return the version and machine of the environment's Python; None if it does not start."""
        code = "import pip, platform, sys; print('%d.%d' % sys.version_info[:2], platform.machine())"
        try:
            done = subprocess.run(
                [self.python, "-c", code], capture_output=True, text=True, timeout=60, env=self.variables()
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return done.stdout.strip() if done.returncode == 0 else None

    def can_be_kept(self, version: str | None) -> bool:
        """Say whether the existing folder is a sound start for installing into."""
        stamp = self.read_stamp()
        if version is None or stamp.get("state") == "installing":
            return False
        if tuple(map(int, version.split()[0].split("."))) < (3, 11):
            return False
        return not stamp or (stamp.get("root") == str(self.root) and stamp.get("python") == version)


def prepare(env: Environment) -> None:
    """Make or bring up to date the virtual environment; quick when there is nothing to do."""
    version = env.version() if env.folder.exists() else None
    if version is not None and env.read_stamp() == env.wanted(version):
        return
    if shutil.disk_usage(env.root).free < NEEDED_BYTES:
        raise Failure(f"The disk that holds {env.root} has less than 1.2 GB left; make room and start again.")
    if not env.can_be_kept(version):
        make(env)
    # Until the end the stamp says that work is under way: a set-up cut short starts afresh.
    env.write_stamp({"state": "installing"})
    install(env)
    version = env.version()
    if version is None:
        raise Failure(f"The Python in {env.folder} does not start; delete that folder and start again.")
    env.write_stamp(env.wanted(version))


def make(env: Environment) -> None:
    """Make the virtual environment, in the place of a broken one if there is any."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        get_venv_module(env)
    base = getattr(sys, "_base_executable", None) or sys.executable
    with step(f"Making the Python environment {env.folder}"):
        if env.folder.is_symlink() or env.folder.is_file():
            env.folder.unlink()
        elif env.folder.exists():
            shutil.rmtree(env.folder)
        code, text = quiet([base, "-m", "venv", env.folder], env.variables(), env.log)
        if code != 0:
            raise Failure(f"Python could not make {env.folder}: {last_line(text)}")


def get_venv_module(env: Environment) -> None:
    """Install Debian's package with the modules venv and ensurepip, if we may."""
    package = f"python3.{sys.version_info.minor}-venv"
    if not (is_root() and debian.has_apt()):
        raise Failure(
            f"Python's module venv is missing: install it (on Debian and Ubuntu: sudo apt install {package}),"
            " then start the same command again."
        )
    with step(f"Installing {package} with apt"):
        debian.install_as_root([package], env.log)


def install(env: Environment) -> None:
    """Install the project and its locked libraries."""
    command: list[str | Path] = [env.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-input", "--retries", "3", "-c", LOCK.as_posix(), "-e", ".[dev]"]
    variables = env.variables() | {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    with step("Installing GreenPlanner and its libraries (about 200 MB to fetch)"):
        code, text = quiet(command, variables, env.log, cwd=env.root)
        if code != 0:
            raise Failure(why_pip_failed(text, env.log))


def why_pip_failed(text: str, log: Path) -> str:
    """Turn pip's output into one sentence."""
    if any(sign in text for sign in NO_NETWORK):
        return (
            "The Python package index could not be reached: check the network (or the proxy in pip's"
            f" settings) and start the same command again; details are in {log}."
        )
    if "No space left on device" in text:
        return "The disk is full: make room for about 1.2 GB and start the same command again."
    errors = [line for line in text.splitlines() if line.startswith("ERROR:")]
    reason = errors[0].removeprefix("ERROR:").strip() if errors else last_line(text)
    return f"pip could not install the libraries ({reason}); details are in {log}."


def last_line(text: str) -> str:
    """Return the last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it gave no reason"
