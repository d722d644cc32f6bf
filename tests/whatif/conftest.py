from __future__ import annotations

import pytest

from greenplanner.catalog.store import Catalog
from tests.support.tiny import tiny_catalog


@pytest.fixture(scope="session")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return tiny_catalog(tmp_path_factory.mktemp("catalog") / "tiny")
