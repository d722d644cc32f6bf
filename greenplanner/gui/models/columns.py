"""What the table of entities is made of besides the plan: columns of results, texts that were refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from greenplanner.gui.document import Document


@dataclass(frozen=True)
class ResultColumn:
    """A read-only column at the end: ``values`` gives all of them by entity id, computed at once."""

    label: str
    unit: str
    tooltip: str
    values: Callable[[Document], Mapping[str, Any]]
    text: Callable[[Any], str]
    numeric: bool = True


@dataclass(frozen=True)
class Refused:
    """A typed or pasted text that is no value; it stays in its cell until mended or dismissed."""

    text: str
    sentence: str
