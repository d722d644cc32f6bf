"""The Cost page: rows by year, nothing added twice, a row explains itself."""

import pytest

from greenplanner.gui.document import Document
from greenplanner.gui.pages.cost import CostPage
from tests.model.test_money import rich_money_plan


@pytest.fixture
def page(qtbot):
    document = Document()
    document.open_plan(rich_money_plan(), None)
    document.flush()
    found = CostPage(document)
    qtbot.addWidget(found)
    found.resize(1060, 620)
    found.show()
    return found


def test_rows_are_the_figures_of_the_results(page):
    results = page.document.results
    rows = dict(zip(page.keys, page.table.figures.rows, strict=True))
    assert rows["cost"][1:-1] == results.annual("cost").tolist()
    assert rows["cost"][-1] == results.total("cost")
    parts = [row for key, row in rows.items() if key in ("cost_demand", "cost_fuel", "cost_electricity")]
    assert len(parts) == 3
    assert rows["cost_present"][-1] == pytest.approx(results.total("cost_present"))
    labels = [row[0] for row in page.table.figures.rows]
    assert "Internal carbon price (USD/t)" in labels
    assert "never added" in page.note.text()


def test_a_row_explains_itself(page, qtbot):
    row = page.keys.index("cost_present")
    with qtbot.waitSignal(page.explain_wanted) as caught:
        page.table.clicked.emit(page.table.figures.index(row, 0))
    assert caught.args == ["cost_present#all"]
    with qtbot.waitSignal(page.explain_wanted) as caught:
        page.table.clicked.emit(page.table.figures.index(row, 1))
    assert caught.args == [f"cost_present#{page.document.results.years[0]}"]


def test_empty_plan_has_its_sentence(qtbot):
    document = Document()
    page = CostPage(document)
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentWidget() is page.empty


def test_small_numbers_at_an_axis_are_written_out():
    from greenplanner.gui.widgets.chart import axis_number

    assert axis_number(6e-05) == "0.00006"
    assert axis_number(-1.25e-06) == "−0.00000125"
    assert axis_number(12.5) == "12.5"


def test_rent_has_a_row_and_a_missing_one_is_said(page):
    """Two fleets in a cloud: 8 x 8 760 h x 2 = 140 160 a year; the rent of the other is not known."""
    from greenplanner.gui.gpu.site_rates import rate_text, site_rates
    from greenplanner.plan.types import Fleet, Plan, Site

    fleets = (
        Fleet(id="a", name="Paid", site="s", accelerator="l40s", count=8, rent_per_accelerator_h=2.0),
        Fleet(id="b", name="Unpaid", site="s", accelerator="l40s", count=8),
    )
    site = Site(id="s", region="DEU", arrangement="cloud")
    page.document.open_plan(Plan(name="p", start_year=2026, sites=(site,), fleets=fleets), None)
    page.document.flush()
    page.refresh(None)
    rows = dict(zip(page.keys, page.table.figures.rows, strict=True))
    assert rows["cost_rent"][1:] == pytest.approx([140_160.0, 140_160.0])
    assert rows["cost"][-1] == pytest.approx(140_160.0)
    assert "Not known and not counted: the rent of Unpaid." in page.note.text()
    # Nor has its electricity a price on the page of the live GPU.
    rate = site_rates(page.document)[0]
    assert rate.cost_per_kwh is None
    assert "no price of its own" in rate_text(rate)
