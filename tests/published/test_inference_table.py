"""The shipped table of the checks of services; ``tests/test_manual_numbers.py`` holds the manual to it."""

from __future__ import annotations

from greenplanner import resources
from tests.published import inference_table


def test_the_shipped_table_of_services_is_the_computed_one() -> None:
    """Run ``python -m tests.published.inference_table`` after a change of the model."""
    shipped = resources.path(inference_table.SHIPPED).read_text(encoding="utf-8")
    assert shipped == inference_table.text(inference_table.rows())
