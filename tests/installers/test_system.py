from __future__ import annotations

import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest

from steps import commands, debian, qt, talk
from steps.environment import Environment
from steps.qt import Answer
from steps.talk import Failure

XCB_MISSING = (
    "qt.qpa.plugin: From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin.\n"
    'qt.qpa.plugin: Could not load the Qt platform plugin "xcb" in "" even though it was found.'
)
NO_DISPLAY = "qt.qpa.xcb: could not connect to display :7\n" + XCB_MISSING


def test_ways_to_a_screen():
    xcb, wayland = {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": "wayland"}
    assert qt.screens({}, "linux") == []
    assert qt.screens({"DISPLAY": ""}, "linux") == []
    assert qt.screens({"DISPLAY": ":0"}, "linux") == [{}, xcb]
    assert qt.screens({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux") == [{}, wayland, xcb]
    assert qt.screens({}, "win32") == qt.screens({}, "darwin") == [{}]
    assert qt.screens({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux") == []
    assert qt.screens({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, "linux") == [{}]


class Machine:
    """A machine whose Qt answers as told; it records when libraries are fetched."""

    def __init__(self, monkeypatch, *answers):
        self.answers = list(answers)
        self.fetched = []
        monkeypatch.setenv("DISPLAY", ":7")
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(qt, "probe", lambda env, variables, patience=0: self.answers.pop(0))
        monkeypatch.setattr(qt, "get_libraries", lambda env, trouble: self.fetched.append(trouble))


def test_a_screen_that_works(checkout, monkeypatch):
    machine = Machine(monkeypatch, Answer(True, ""))
    assert qt.prepare_screen(Environment(checkout))["DISPLAY"] == ":7"
    assert machine.fetched == []


def test_libraries_of_the_screen_are_fetched_when_missing(checkout, monkeypatch):
    missing = Answer(False, XCB_MISSING)
    machine = Machine(monkeypatch, missing, missing, Answer(True, ""))
    assert qt.prepare_screen(Environment(checkout)) is not None
    assert machine.fetched == [XCB_MISSING]


def test_a_screen_that_does_not_answer_counts_as_none(checkout, monkeypatch, capsys):
    silent = Answer(False, NO_DISPLAY)
    machine = Machine(monkeypatch, silent, silent)
    assert qt.prepare_screen(Environment(checkout)) is None
    assert machine.fetched == []
    assert "could not connect to display :7): working without a window" in capsys.readouterr().out


def test_offscreen_fetches_libraries_once_and_then_gives_up(checkout, monkeypatch):
    broken = Answer(False, "ImportError: libGL.so.1: cannot open shared object file")
    machine = Machine(monkeypatch, broken, Answer(True, ""))
    assert qt.prepare_offscreen(Environment(checkout))["QT_QPA_PLATFORM"] == "offscreen"
    assert len(machine.fetched) == 1
    Machine(monkeypatch, broken, broken)
    with pytest.raises(Failure, match=r"libGL\.so\.1"):
        qt.prepare_offscreen(Environment(checkout))


def test_a_trial_start_in_a_child_process(checkout, monkeypatch):
    env = Environment(checkout)
    monkeypatch.setattr(Environment, "python", property(lambda _: sys.executable))
    variables = env.variables() | {"QT_QPA_PLATFORM": "offscreen"}
    assert qt.probe(env, variables).works
    slow = qt.probe(env, variables, patience=0.001)
    assert not slow.works
    assert slow.no_screen


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_told_what_is_missing(checkout, monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(Failure, match="DLL load failed"):
        qt.get_libraries(Environment(checkout), "ImportError: DLL load failed")


def test_other_linuxes_are_told_what_is_missing(checkout, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(debian, "has_apt", lambda: False)
    with pytest.raises(Failure, match=r"libEGL.*xcb-util-cursor"):
        qt.get_libraries(Environment(checkout), "libGL.so.1 not found")


@pytest.mark.parametrize("root", [True, False])
def test_debian_installs_as_root_and_unpacks_as_a_user(checkout, monkeypatch, root):
    done = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(debian, "has_apt", lambda: True)
    monkeypatch.setattr(qt, "is_root", lambda: root)
    monkeypatch.setattr(debian, "install_as_root", lambda packages, log: done.append("installed"))
    monkeypatch.setattr(debian, "unpack_privately", lambda *paths: done.append("unpacked"))
    qt.get_libraries(Environment(checkout), "")
    assert done == ["installed" if root else "unpacked"]


URIS = """Reading package lists...
The following NEW packages will be installed:
  libgl1 libllvm15
'http://deb.debian.org/debian/pool/main/libg/libglvnd/libgl1_1.6.0-1_amd64.deb' libgl1_1.6.0-1_amd64.deb 88400 MD5:1
'http://deb.debian.org/debian/pool/main/l/l/libllvm15_1%3a15.0.6-4_amd64.deb' libllvm15_1%3a15.0.6-4_amd64.deb 231 MD5:2
'http://deb.debian.org/debian/pool/x/libglib2.0-0t64_2.84_amd64.deb' libglib2.0-0t64_2.84_amd64.deb 1 SHA256:3
"""  # noqa: E501


def test_packages_of_a_private_copy():
    assert debian.packages_of(URIS) == ["libgl1", "libglib2.0-0t64"]
    assert debian.packages_of("0 upgraded, 0 newly installed") == []


def test_variables_of_the_private_copy(tmp_path):
    libraries, conf = tmp_path / "qt libs", tmp_path / "fonts.conf"
    assert debian.private_variables(libraries, conf, {}) == {}
    folder = libraries / "usr/lib/x86_64-linux-gnu"
    folder.mkdir(parents=True)
    found = debian.private_variables(libraries, conf, {"LD_LIBRARY_PATH": "/mine"})
    assert found["LD_LIBRARY_PATH"] == f"{folder}:/mine"
    assert "FONTCONFIG_FILE" not in found
    conf.write_text("", "utf-8")
    found = debian.private_variables(libraries, conf, {"PATH": "/bin"})
    assert found["FONTCONFIG_FILE"] == str(conf)
    assert found["PATH"] == f"/bin:{libraries}/usr/bin"


def test_unpacking_puts_libraries_and_fonts_in_their_places(tmp_path, monkeypatch):
    """With apt and dpkg played by a function that writes what they would."""
    venv = tmp_path / "plan & 计划"
    venv.mkdir()
    started = []

    def quiet(command, variables, log, cwd=None):
        started.append(command)
        if "download" in command:
            (cwd / "a.deb").write_text("", "utf-8")
        if command[0] == "dpkg":
            (command[-1] / "usr/share/fonts/truetype").mkdir(parents=True)
            (command[-1] / "usr/share/fonts/truetype/a.ttf").write_text("", "utf-8")
        return 0, URIS

    monkeypatch.setattr(debian, "quiet", quiet)
    conf = venv / "share/fonts.conf"
    debian.unpack_privately(venv / "qtlibs", venv / "share/fonts", conf, venv / "log")
    assert (venv / "share/fonts/truetype/a.ttf").is_file()
    assert (venv / "qtlibs/usr/share/fonts").is_dir()
    assert not list(venv.glob("qtlibs-*"))
    assert started[2] == ["apt-get", "-q", "download", "libgl1", "libglib2.0-0t64"]
    tree = ET.parse(conf)
    assert [tag.text for tag in tree.iter("dir")] == [str(venv / "share/fonts")]


def test_a_failed_download_names_reason_and_packages(tmp_path, monkeypatch):
    monkeypatch.setattr(
        debian, "quiet", lambda *a, **k: (100, "Err:1 x\nE: Failed to fetch http://x  404\nE: more")
    )
    with pytest.raises(
        Failure, match=r"Failed to fetch http://x  404.*apt install fonts-wqy-microhei libglib2\.0-0"
    ):
        debian.unpack_privately(tmp_path / "q", tmp_path / "f", tmp_path / "c", tmp_path / "log")


def test_output_goes_to_the_log_and_comes_back(tmp_path):
    log = tmp_path / "log"
    talk.quiet([sys.executable, "-c", "print('first')"], {}, log)
    code, text = talk.quiet(
        [sys.executable, "-c", "import sys; print('秒'); sys.exit(3)"], {"PYTHONUTF8": "1"}, log
    )
    assert (code, text.strip()) == (3, "秒")
    assert "first" in log.read_text("utf-8")


def test_a_stopped_program_gets_time_to_end():
    class Program:
        waits = 0

        def wait(self, timeout=None):
            self.waits += 1
            if self.waits == 1:
                raise KeyboardInterrupt
            if self.waits == 2:
                raise subprocess.TimeoutExpired("x", timeout)
            return 0

        def kill(self):
            self.killed = True

    program = Program()
    with pytest.raises(KeyboardInterrupt):
        talk.wait(program)
    assert program.killed


def test_translations_are_built_when_newer_and_never_stop_the_start(checkout, monkeypatch, capsys):
    env = Environment(checkout)
    folder = checkout / "resources/i18n"
    folder.mkdir(parents=True)
    (folder / "zh_CN.ts").write_text("", "utf-8")
    built = []

    def quiet(command, variables, log, cwd=None):
        built.append(command)
        command[-1].write_text("", "utf-8")
        return 0, ""

    monkeypatch.setattr(commands, "quiet", quiet)
    commands.build_translations(env, {})
    commands.build_translations(env, {})
    assert len(built) == 1
    (folder / "zh_CN.qm").unlink()
    monkeypatch.setattr(commands, "quiet", lambda *a, **k: (1, "no glib"))
    commands.build_translations(env, {})
    assert "zh_CN.ts could not be built (no glib)" in capsys.readouterr().out
