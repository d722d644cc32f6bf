from __future__ import annotations

import pytest

from greenplanner.catalog.store import Catalog
from greenplanner.model import uncertainty
from tests.support.tiny import tiny_catalog


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The tiny catalog of round numbers."""
    return tiny_catalog(tmp_path_factory.mktemp("tiny"))


# What holds the sheet Uncertainty as it is shipped.
_WHOLE = ("test_workbook_uncertainty", "test_workbook_file", "test_workbook_text")


@pytest.fixture(autouse=True)
def _few_factors(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each factor of the sheet Uncertainty takes two evaluations: elsewhere the first five stand for all."""
    name = getattr(request.node, "originalname", "")
    if request.path.stem in _WHOLE or name == "test_formualizer_agrees_with_every_cached_value":
        return
    all_of_them = uncertainty.estimates
    monkeypatch.setattr(uncertainty, "estimates", lambda *given: all_of_them(*given)[:5])


# Tests that write and recalculate a workbook for each case, 2 to 4 s of processor time each: so many cases
# run always, the others with `-m slow`.
_CASES = {
    "test_workbook_recalculation::test_a_change_in_the_file": 4,
    "test_workbook_recalculation::test_formualizer_agrees_with_every_cached_value": 6,
    "test_workbook_site_hours::test_a_change_in_the_file": 4,
    "test_workbook_site_hours::test_other_sites_agree": 2,
    "test_workbook_site_hours::test_years_and_sites_without_load_agree": 2,
    "test_workbook_workloads::test_recalculated_by_another_program": 2,
    "test_workbook_clients::test_recalculated_by_another_program": 2,
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the cases past the first ones as slow."""
    seen: dict[str, int] = {}
    for item in items:
        name = f"{item.path.stem}::{getattr(item, 'originalname', '')}"
        if name in _CASES:
            seen[name] = seen.get(name, 0) + 1
            if seen[name] > _CASES[name]:
                item.add_marker("slow")
