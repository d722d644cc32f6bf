"""What the user may choose where a file does not say it."""

from __future__ import annotations

import msgspec


class Options(msgspec.Struct, frozen=True):
    """Answers to the choices of a result.

    ``interval_s`` and ``start`` are for logs without times (dmon), ``columns`` for logs without a
    heading (nvidia-smi without header), ``windows`` picks windows by name (Zeus).
    """

    interval_s: float = 1.0
    start: str | None = None
    columns: tuple[str, ...] | None = None
    windows: tuple[str, ...] | None = None
