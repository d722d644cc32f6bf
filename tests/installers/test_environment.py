from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from steps import debian, environment
from steps.environment import Environment
from steps.talk import Failure

HERE = "3.11 x86_64"


def test_programs_are_found_on_each_system(checkout, monkeypatch):
    env = Environment(checkout)
    monkeypatch.setattr(sys, "platform", "linux")
    assert env.python == checkout / ".venv/bin/python"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert env.program("pyside6-lrelease") == checkout / ".venv/bin/pyside6-lrelease"
    monkeypatch.setattr(sys, "platform", "win32")
    assert env.python == checkout / ".venv/Scripts/python.exe"


def test_only_linux_looks_into_the_private_libraries(checkout, monkeypatch):
    env = Environment(checkout)
    (env.libraries / "usr/lib/x86_64-linux-gnu").mkdir(parents=True)
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    for platform, expected in (("linux", True), ("darwin", False), ("win32", False)):
        monkeypatch.setattr(sys, "platform", platform)
        variables = env.variables()
        assert ("LD_LIBRARY_PATH" in variables) is expected
        assert "PYTHONPATH" not in variables
        assert variables["PYTHONUTF8"] == "1"


@pytest.mark.parametrize("name", [path.as_posix() for path in environment.INPUTS])
def test_the_stamp_changes_with_each_input(checkout, name):
    env = Environment(checkout)
    before = env.digest()
    assert env.digest() == before
    (checkout / name).write_text("something else", "utf-8")
    assert env.digest() != before


class Work:
    """Records what a set-up would do, and does nothing."""

    def __init__(self, env, monkeypatch, version):
        self.done = []
        self.fails = None
        monkeypatch.setattr(Environment, "version", lambda _: version() if callable(version) else version)
        monkeypatch.setattr(environment, "make", lambda env: self.step("make", env))
        monkeypatch.setattr(environment, "install", lambda env: self.step("install", env))

    def step(self, name, env):
        self.done.append(name)
        env.folder.mkdir(exist_ok=True)
        if self.fails == name:
            raise Failure("No network.")


def test_the_second_set_up_does_nothing(checkout, monkeypatch):
    env = Environment(checkout)
    work = Work(env, monkeypatch, HERE)
    environment.prepare(env)
    assert work.done == ["make", "install"]
    environment.prepare(env)
    assert work.done == ["make", "install"]


def test_a_changed_lock_installs_into_the_same_environment(checkout, monkeypatch):
    env = Environment(checkout)
    work = Work(env, monkeypatch, HERE)
    environment.prepare(env)
    (checkout / environment.LOCK).write_text("numpy==3", "utf-8")
    environment.prepare(env)
    assert work.done == ["make", "install", "install"]


def test_a_set_up_cut_short_starts_afresh(checkout, monkeypatch):
    env = Environment(checkout)
    work = Work(env, monkeypatch, HERE)
    work.fails = "install"
    with pytest.raises(Failure):
        environment.prepare(env)
    work.fails = None
    environment.prepare(env)
    assert work.done == ["make", "install", "make", "install"]
    assert env.read_stamp()["state"] == "complete"


@pytest.mark.parametrize(
    "stamp",
    [
        {"root": "/elsewhere", "python": HERE},
        {"root": None, "python": "3.12 x86_64"},
        {"state": "installing"},
    ],
)
def test_a_moved_or_foreign_environment_is_made_anew(checkout, stamp):
    env = Environment(checkout)
    env.folder.mkdir()
    content = {"state": "complete"} | stamp
    content["root"] = content.get("root") or str(checkout)
    env.write_stamp(content)
    assert not env.can_be_kept(HERE)


def test_an_environment_made_by_hand_is_kept(checkout):
    env = Environment(checkout)
    assert env.can_be_kept(HERE)
    assert not env.can_be_kept("3.10 x86_64")
    assert not env.can_be_kept(None)


def test_an_unreadable_stamp_counts_as_none(checkout):
    env = Environment(checkout)
    env.folder.mkdir()
    env.stamp.write_text("{half", "utf-8")
    assert env.read_stamp() == {}
    env.stamp.write_text("[1]", "utf-8")
    assert env.read_stamp() == {}


def test_a_python_that_does_not_start_has_no_version(checkout):
    assert Environment(checkout).version() is None


def test_a_full_disk_is_said_at_once(checkout, monkeypatch):
    usage = namedtuple("usage", "total used free")(1, 1, 10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(Failure, match=r"less than 1\.2 GB"):
        environment.prepare(Environment(checkout))


def test_without_the_module_venv_a_user_is_told_and_root_gets_it(checkout, monkeypatch):
    env = Environment(checkout)
    installed = []
    monkeypatch.setattr(debian, "install_as_root", lambda packages, log: installed.extend(packages))
    monkeypatch.setattr(debian, "has_apt", lambda: True)
    monkeypatch.setattr(environment, "is_root", lambda: False)
    package = f"python3.{sys.version_info.minor}-venv"
    with pytest.raises(Failure, match=f"sudo apt install {package}"):
        environment.get_venv_module(env)
    monkeypatch.setattr(environment, "is_root", lambda: True)
    environment.get_venv_module(env)
    assert installed == [package]


def test_a_missing_ensurepip_is_noticed_before_venv_fails(checkout, monkeypatch):
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else real(name))
    monkeypatch.setattr(environment, "is_root", lambda: False)
    with pytest.raises(Failure, match="module venv is missing"):
        environment.make(Environment(checkout))


def test_make_replaces_whatever_is_in_the_place(checkout):
    env = Environment(checkout)
    env.folder.mkdir()
    (env.folder / "rest").write_text("x", "utf-8")
    # A virtual environment without pip is made in a moment.
    real = environment.quiet
    try:
        environment.quiet = lambda command, *rest: real([*command, "--without-pip"], *rest)
        environment.make(env)
    finally:
        environment.quiet = real
    assert not (env.folder / "rest").exists()
    assert subprocess.run([env.python, "-c", ""]).returncode == 0


def test_pips_reasons_become_one_sentence(tmp_path):
    say = environment.why_pip_failed
    log = Path("x.log")
    assert "could not be reached" in say("WARNING: Retrying ... NewConnectionError\nERROR: No matching", log)
    assert "disk is full" in say("ERROR: [Errno 28] No space left on device", log)
    assert say("ERROR: No matching distribution found for x\nmore", log) == (
        "pip could not install the libraries (No matching distribution found for x); details are in x.log."
    )
    assert "it gave no reason" in say("", log)
