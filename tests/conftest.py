"""Keeps the tests away from the user's screen, settings and caches, and makes them strict."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# All of this must be in place before Qt, matplotlib or platformdirs are imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_FOLDER = tempfile.TemporaryDirectory(prefix="greenplanner-tests-", ignore_cleanup_errors=True)
HOME = Path(_FOLDER.name)
for _name, _place in {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
    "MPLCONFIGDIR": "matplotlib",
}.items():
    (HOME / _place).mkdir(mode=0o700, exist_ok=True)
    os.environ[_name] = str((HOME / _place).resolve())

from hypothesis import settings  # noqa: E402

settings.register_profile("greenplanner", deadline=None, max_examples=50, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "greenplanner"))


class _Errors(logging.Handler):
    """Collects what is logged at level ERROR or above."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_logged_errors(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which an error was logged, unless it is marked log_errors_expected."""
    handler = _Errors()
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
    if handler.records and request.node.get_closest_marker("log_errors_expected") is None:
        pytest.fail("\n".join(["errors were logged:", *(r.getMessage() for r in handler.records)]))
