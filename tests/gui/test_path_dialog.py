"""The editor of values by year: typing, pasting, what is refused, what the form shows."""

import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.path_dialog import PathDialog
from greenplanner.plan.attributes import attribute
from tests.model.test_money import PLAN


@pytest.fixture
def dialog(qtbot):
    document = Document()
    document.open_plan(PLAN, None)
    document.flush()
    found = PathDialog(document, attribute("sites", "grid_path"), ((2026.0, 0.4), (2030.0, 0.2)), None)
    qtbot.addWidget(found)
    return found


def test_shows_and_gives_back_the_path(dialog):
    assert dialog.value() == ((2026.0, 0.4), (2030.0, 0.2))
    assert dialog.picture.points == ((2026.0, 0.4), (2030.0, 0.2))
    assert "2026" in dialog.summary.text()


def test_two_columns_from_excel(dialog, qapp):
    qapp.clipboard().setText("2028\t0.3\n2027\t0.35\n2029\t0.25")
    dialog.grid.setCurrentCell(0, 0)
    dialog.grid.paste()
    assert dialog.value() == ((2027.0, 0.35), (2028.0, 0.3), (2029.0, 0.25))
    dialog.grab()


@pytest.mark.parametrize("year", ["1800", "2026.5", ""])
def test_a_wrong_year_is_told(dialog, year):
    dialog.grid.set_texts([[year, "0.4"]])
    assert dialog.summary.property("danger") is True
    with pytest.raises(ValueError):
        dialog.value()


def test_empty_is_not_entered(dialog):
    dialog.grid.set_texts([["", ""], ["", ""]])
    assert dialog.value() is None


def test_add_continues_the_years(dialog):
    dialog._add()
    assert dialog.grid.text_at(2, 0) == "2031"


def test_cells_show_the_ends():
    text = cells.display(
        attribute("sites", "grid_path"), ((2026.0, 0.4), (2030.0, 0.2)), PLAN, default_catalog()
    )
    assert text == "2026: 0.4 → 2030: 0.2"
