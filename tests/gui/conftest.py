"""What all tests of the window share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _widgets_of_earlier_tests_are_gone(qapp: QApplication) -> None:
    """Delete what ``deleteLater`` has left: without an event loop of its own a test never does."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
