"""What the table of entities is made of besides the plan: columns of results, texts that were refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from greenplanner.gui.document import Document


def click_tip() -> str:
    """Return what a click on a figure does, for its tooltip."""
    return QCoreApplication.translate("ResultColumns", "Click to see where this number comes from")


@dataclass(frozen=True)
class ResultColumn:
    """A read-only column at the end: ``values`` gives all of them by entity id, computed at once.

    ``explains`` is the key that explains a value, with ``{id}`` for the entity, or what gives it by id.
    """

    label: str
    unit: str
    tooltip: str
    values: Callable[[Document], Mapping[str, Any]]
    text: Callable[[Any], str]
    numeric: bool = True
    explains: str | Callable[[str], str | None] = ""

    def key_of(self, entity_id: str) -> str | None:
        """Return the key that explains the value of an entity; None where there is none."""
        if callable(self.explains):
            return self.explains(entity_id)
        return self.explains.replace("{id}", entity_id) or None


@dataclass(frozen=True)
class Refused:
    """A typed or pasted text that is no value; it stays in its cell until mended or dismissed."""

    text: str
    sentence: str
