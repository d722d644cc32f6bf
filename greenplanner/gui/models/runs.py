"""Runs of consecutive numbers: views are told of rows by first and last."""

from __future__ import annotations

from collections.abc import Iterable


def runs(rows: Iterable[int]) -> Iterable[tuple[int, int]]:
    """Yield (first, last) of the runs of consecutive numbers."""
    first = last = None
    for row in rows:
        if last is not None and row == last + 1:
            last = row
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = row
    if first is not None and last is not None:
        yield first, last
