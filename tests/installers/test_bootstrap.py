from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from steps import commands, environment, qt
from steps.talk import Failure

INSTALLERS = Path(__file__).resolve().parents[2] / "installers"


def start(*words):
    return subprocess.run(
        [sys.executable, INSTALLERS / "bootstrap.py", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_the_start_file_is_readable_for_python_3_6():
    ast.parse((INSTALLERS / "bootstrap.py").read_text("utf-8"), feature_version=(3, 6))


def test_an_old_python_gets_one_sentence(monkeypatch, capsys):
    import bootstrap

    monkeypatch.setattr(bootstrap, "OLDEST", (3, 99))
    assert bootstrap.main() == 1
    said = capsys.readouterr().err
    assert said.startswith("GreenPlanner needs Python 3.99 or newer; this is Python 3.")
    assert said.count("\n") == 1


def test_only_the_standard_library_is_imported():
    for file in [INSTALLERS / "bootstrap.py", *(INSTALLERS / "steps").glob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                top = name.partition(".")[0]
                assert top in sys.stdlib_module_names | {"steps"}, f"{file.name} imports {name}"


def test_help_and_unknown_commands():
    assert "bootstrap.py run" in start("--help").stdout
    wrong = start("fly")
    assert wrong.returncode == 2
    assert wrong.stderr == "There is no command 'fly'; the commands are run, test, setup.\n"


def test_a_missing_plan_is_said_before_anything_is_installed():
    done = start("run", "no such.gplan")
    assert done.returncode == 1
    assert done.stderr == "GreenPlanner: The plan no such.gplan does not exist.\n"


def fail_with(error):
    def command(env, arguments):
        raise error

    return command


def test_failures_become_a_sentence_and_an_exit_code(monkeypatch, capsys):
    for error, code in ((Failure("No."), 1), (PermissionError(13, "denied"), 1), (KeyboardInterrupt(), 130)):
        monkeypatch.setitem(commands.COMMANDS, "run", fail_with(error))
        assert commands.main(["run"], "") == code
        assert capsys.readouterr().err.strip().startswith("GreenPlanner: ")


class Calls:
    """Stands for everything that would start a program."""

    def __init__(self, monkeypatch, screen):
        self.made = []
        monkeypatch.setattr(environment, "prepare", lambda env: None)
        monkeypatch.setattr(qt, "prepare_screen", lambda env: screen)
        monkeypatch.setattr(qt, "prepare_offscreen", lambda env: {"QT_QPA_PLATFORM": "offscreen"})
        monkeypatch.setattr(commands, "build_translations", lambda env, variables: None)
        monkeypatch.setattr(commands, "call", self.call)
        monkeypatch.setattr(commands, "quiet", self.quiet)

    def call(self, command, variables, cwd=None):
        self.made.append(([str(word) for word in command[1:]], variables, cwd))
        return 0

    def quiet(self, command, variables, log, cwd=None):
        self.call(command, variables)
        Path(command[-1]).write_text("x", "utf-8")
        return 0, ""


def test_run_with_a_screen_opens_the_window(monkeypatch, tmp_path):
    plan = tmp_path / "my plan.gplan"
    plan.write_text("{}", "utf-8")
    calls = Calls(monkeypatch, {"DISPLAY": ":0"})
    assert commands.main(["run", str(plan), "--lang", "zh"], "") == 0
    words = ["-P", "-m", "greenplanner", "gui", str(plan), "--lang", "zh"]
    assert calls.made == [(words, {"DISPLAY": ":0"}, None)]


def test_run_without_a_screen_writes_files(monkeypatch, tmp_path, capsys):
    plan = tmp_path / "my plan.gplan"
    plan.write_text("{}", "utf-8")
    monkeypatch.chdir(tmp_path)
    calls = Calls(monkeypatch, None)
    assert commands.main(["run", str(plan)], "") == 0
    assert [words[3] for words, _, _ in calls.made] == ["evaluate", "report", "screenshot"]
    assert all(variables["QT_QPA_PLATFORM"] == "offscreen" for _, variables, _ in calls.made)
    said = capsys.readouterr().out
    for file in ("my plan.xlsx", "my plan.png"):
        assert str(tmp_path / "greenplanner-output" / file) in said


def test_test_passes_options_on_and_the_exit_code_back(monkeypatch):
    calls = Calls(monkeypatch, None)
    monkeypatch.setattr(commands, "call", lambda *a, **k: calls.call(*a, **k) or 5)
    assert commands.main(["test", "-m", "slow", "-x"], "") == 5
    cores = ["-n", "logical", "--dist", "worksteal"]
    assert calls.made[0][0] == ["-m", "pytest", *cores, "-m", "slow", "-x"]
    assert commands.main(["test", "tests/published", "-s"], "") == 5
    assert calls.made[1][0] == ["-m", "pytest", "tests/published", "-s"]
    assert calls.made[0][1]["QT_QPA_PLATFORM"] == "offscreen"
