"""What the set-up says, and how it runs other programs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

GRACE_SECONDS = 10


class Failure(Exception):  # noqa: N818 - it is shown to people, who read it as a sentence
    """A set-up step that cannot go on; its text is one clear sentence for the user."""


def say(text: str) -> None:
    """Print one line at once."""
    print(text, flush=True)


@contextmanager
def step(label: str) -> Iterator[None]:
    """Print what is being done, and afterwards how long it took."""
    print(f"  {label} ...", end="", flush=True)
    start = time.monotonic()
    try:
        yield
    except BaseException:
        say(" stopped.")
        raise
    say(f" done in {time.monotonic() - start:.1f} s.")


def wait(process: subprocess.Popen[str]) -> int:
    """Wait for a program; at Ctrl+C give it time to end in its own way."""
    try:
        return process.wait()
    except KeyboardInterrupt:
        # The terminal has sent Ctrl+C to the program too.
        try:
            process.wait(GRACE_SECONDS)
        except (subprocess.TimeoutExpired, KeyboardInterrupt):
            process.kill()
            process.wait()
        raise


def call(command: Sequence[str | Path], env: Mapping[str, str], cwd: Path | None = None) -> int:
    """Run a program that talks to the user itself; return its exit code."""
    sys.stdout.flush()
    with subprocess.Popen([str(part) for part in command], env=dict(env), cwd=cwd, text=True) as process:
        code = wait(process)
    # A program ended by a signal: what a shell would report.
    return 128 - code if code < 0 else code


def quiet(
    command: Sequence[str | Path], env: Mapping[str, str], log: Path, cwd: Path | None = None
) -> tuple[int, str]:
    """Run a program, add its output to ``log``; return its exit code and its output."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a+", encoding="utf-8", errors="replace") as file:
        file.write("\n$ " + " ".join(str(part) for part in command) + "\n")
        file.flush()
        start = file.tell()
        with subprocess.Popen(
            [str(part) for part in command],
            env=dict(env),
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            code = wait(process)
        file.seek(start)
        return code, file.read()


def is_root() -> bool:
    """Say whether this is the system's administrator account (never on Windows)."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
