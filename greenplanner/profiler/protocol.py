"""What the window or command line and the measuring process say to each other: JSON lines in pipes.

To the process: one :class:`Start` or :class:`List`, then :data:`Command`. From it: the lines of a
recording (see :mod:`greenplanner.profiler.records`) and :class:`Status`.
"""

from __future__ import annotations

import msgspec

from greenplanner.profiler import records
from greenplanner.profiler.records import Mark

# Seconds that a stop may take before the process is ended by force.
STOP_SECONDS = 2.0
# A driver that has not answered for so long is "blocked" (or 5 periods, if that is longer).
BLOCKED_SECONDS = 1.0
RATES = (1.0, 2.0, 5.0, 10.0, 20.0)


class _Message(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="kind"):
    pass


class List(_Message, tag="list", frozen=True, omit_defaults=True):
    """Say which GPUs there are, then end."""

    demo: bool = False
    seed: int = 1


class Start(_Message, tag="start", frozen=True, omit_defaults=True):
    """Measure: ``gpus`` None is all; ``path`` "" records in the window's memory only."""

    gpus: tuple[int, ...] | None = None
    hz: float = 10.0
    path: str = ""
    seconds: float | None = None
    name: str = ""
    demo: bool = False
    seed: int = 1


class Pause(_Message, tag="pause", frozen=True):
    """Read nothing until :class:`Resume`."""


class Resume(_Message, tag="resume", frozen=True):
    """Go on after a pause."""


class Stop(_Message, tag="stop", frozen=True):
    """Close the recording and end."""


class SetMark(_Message, tag="set-mark", frozen=True, omit_defaults=True):
    """Write a mark; ``start_now``/``end_now`` put the process's own time in."""

    mark: Mark
    start_now: bool = False
    end_now: bool = False


class Status(_Message, tag="status", frozen=True, omit_defaults=True):
    """Where the session stands.

    ``state`` is starting, running, paused, blocked, stopped or failed; ``code`` and ``fields`` say why
    (messages.PROBLEMS), ``t`` is the recording's time, ``gone`` the GPUs that answer no more.
    """

    state: str
    code: str = ""
    fields: dict[str, str] = {}
    t: float = 0.0
    gone: tuple[int, ...] = ()


Command = List | Start | Pause | Resume | Stop | SetMark
Answer = records.Line | Status

commands = msgspec.json.Decoder(Command)
answers = msgspec.json.Decoder(Answer)
_encoder = msgspec.json.Encoder()


def encode(message: Command | Answer) -> bytes:
    """Return one line with its end."""
    return _encoder.encode(message) + b"\n"
