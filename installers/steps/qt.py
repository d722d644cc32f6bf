"""Does Qt load here, and is there a screen that answers? Tried in child processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from steps import debian
from steps.environment import Environment, last_line
from steps.talk import Failure, is_root, say, step

PATIENCE_SECONDS = 60
PROBE = """
try:
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
except Exception:
    pass
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
app = QtWidgets.QApplication(["probe"])
print("works with", app.platformName())
"""
NO_ANSWER = ("could not connect to display", "Failed to create wl_display", "no answer")


@dataclass(frozen=True)
class Answer:
    """What a trial start of Qt gave."""

    works: bool
    text: str

    @property
    def no_screen(self) -> bool:
        """The libraries are there, but the screen does not answer."""
        return not self.works and any(sign in self.text for sign in NO_ANSWER)


def probe(env: Environment, variables: Mapping[str, str], patience: float = PATIENCE_SECONDS) -> Answer:
    """Start Qt's widgets in a child process."""
    try:
        done = subprocess.run(
            [env.python, "-c", PROBE],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=dict(variables),
            timeout=patience,
        )
    except subprocess.TimeoutExpired:
        return Answer(False, f"no answer within {patience:.0f} s")
    except OSError as error:
        raise Failure(f"The Python in {env.folder} does not start ({error}).") from None
    return Answer(done.returncode == 0 and "works with" in done.stdout, done.stderr + done.stdout)


def get_libraries(env: Environment, trouble: str) -> None:
    """Get the system libraries that Qt needs, or say what is missing."""
    if not sys.platform.startswith("linux"):
        raise Failure(f"Qt does not start on this system ({last_line(trouble)}).")
    if not debian.has_apt():
        raise Failure(
            f"Qt needs system libraries that are missing ({last_line(trouble)}): install OpenGL (libGL and"
            " libEGL), glib, dbus, fontconfig, xkbcommon, xkbcommon-x11 and xcb-util-cursor with this"
            " system's package manager, then start the same command again."
        )
    if is_root():
        with step("Installing the system libraries that Qt needs, and a Chinese font, with apt"):
            debian.install_as_root(debian.INSTALLED, env.log)
    else:
        with step(f"Fetching the system libraries that Qt needs, and a Chinese font, into {env.libraries}"):
            debian.unpack_privately(env.libraries, env.fonts, env.fonts_conf, env.log)


def prepare_offscreen(env: Environment) -> dict[str, str]:
    """Make Qt work without a screen; return the variables to run with."""
    answer = probe(env, env.variables() | {"QT_QPA_PLATFORM": "offscreen"})
    if not answer.works:
        get_libraries(env, answer.text)
        answer = probe(env, env.variables() | {"QT_QPA_PLATFORM": "offscreen"})
    if not answer.works:
        raise Failure(f"Qt does not start although its libraries are installed ({last_line(answer.text)}).")
    return env.variables() | {"QT_QPA_PLATFORM": "offscreen"}


def screens(variables: Mapping[str, str], platform: str = sys.platform) -> list[dict[str, str]]:
    """Return the ways to a screen worth a try, as variables to add; none if there is no screen."""
    chosen = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in {"offscreen", "minimal"}:
        return []
    if chosen or not platform.startswith("linux"):
        return [{}]
    ways: list[dict[str, str]] = []
    if variables.get("WAYLAND_DISPLAY"):
        ways.append({"QT_QPA_PLATFORM": "wayland"})
    if variables.get("DISPLAY"):
        ways.append({"QT_QPA_PLATFORM": "xcb"})
    # First what Qt itself thinks best for this desktop.
    return [{}, *ways] if ways else []


def prepare_screen(env: Environment) -> dict[str, str] | None:
    """Make Qt work with the screen; return the variables to run with, None without a screen."""
    ways = screens(env.variables())
    if not ways:
        say("No screen here (neither DISPLAY nor WAYLAND_DISPLAY names one): working without a window.")
        return None
    found, answers = try_screens(env, ways)
    if found is None and not all(answer.no_screen for answer in answers):
        get_libraries(env, answers[0].text)
        found, answers = try_screens(env, ways)
    if found is None:
        why = next((answer.text for answer in answers if not answer.no_screen), answers[-1].text)
        say(f"The screen cannot be used ({why_no_screen(why)}): working without a window.")
    return found


def try_screens(env: Environment, ways: list[dict[str, str]]) -> tuple[dict[str, str] | None, list[Answer]]:
    """Try each way; return the variables of the first that works, and what the others answered."""
    answers = []
    for way in ways:
        variables = env.variables() | way
        answer = probe(env, variables, patience=20)
        if answer.works:
            return variables, answers
        answers.append(answer)
    return None, answers


def why_no_screen(text: str) -> str:
    """Return the line that names the display, or Qt's first complaint."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if any(sign in line for sign in NO_ANSWER)]
    return (telling or lines or ["no reason given"])[0].removeprefix("qt.qpa.xcb: ")
