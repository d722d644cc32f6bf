"""The tables of published checks: shipped as computed, and the manual shows no other numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from greenplanner import resources
from tests.published import inference_table, training_table

TABLES: list[Callable[[], str]] = [
    lambda: training_table.markdown(training_table.rows()),
    lambda: inference_table.markdown(inference_table.rows()),
]


def shown(manual: str, head: str) -> list[str]:
    """Return the lines of the table of the manual that begins with this one."""
    lines = manual.splitlines()
    found = []
    for line in lines[lines.index(head) :]:
        if not line.startswith("|"):
            break
        found.append(line)
    return found


@pytest.mark.parametrize("table", TABLES, ids=["training", "inference"])
def test_the_manual_shows_what_is_computed(table: Callable[[], str]) -> None:
    wanted = table().splitlines()
    manual = resources.path("manual/en.md").read_text(encoding="utf-8")
    found = shown(manual, wanted[0])
    # The line below the head only says how columns are aligned.
    assert found[2:] == wanted[2:]


def test_the_shipped_table_of_services_is_the_computed_one() -> None:
    """Run ``python -m tests.published.inference_table`` after a change of the model."""
    shipped = resources.path(inference_table.SHIPPED).read_text(encoding="utf-8")
    assert shipped == inference_table.text(inference_table.rows())
