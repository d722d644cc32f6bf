from __future__ import annotations

import pytest

from greenplanner.catalog.store import Catalog
from tests.support.tiny import tiny_catalog


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The tiny catalog of round numbers."""
    return tiny_catalog(tmp_path_factory.mktemp("tiny"))
