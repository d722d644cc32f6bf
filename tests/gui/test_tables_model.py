"""The model of the table pages: rows, values, refused texts, blocks of cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt

from greenplanner.gui.document import Document
from greenplanner.gui.models import blocks, cells, operations
from greenplanner.gui.models.entity_table import KIND_ROLE, PROBLEM_ROLE, RAW_ROLE, EntityTable
from greenplanner.gui.models.filter import TableFilter
from greenplanner.gui.models.result_columns import fleet_columns
from greenplanner.gui.widgets.chart_table import copied_text
from greenplanner.plan import edits
from greenplanner.plan.measurements import with_measurement
from greenplanner.plan.types import Contract, Fleet, Measured, Measurement, Plan, Site

PLAN = Plan(
    name="Test",
    sites=(Site(id="a", name="Alpha", region="DEU"), Site(id="b", name="Beta", region="FRA")),
    fleets=(
        Fleet(id="f1", name="Zulu", site="a", accelerator="h100-sxm5-80gb", count=8, utilization=0.5),
        Fleet(id="f2", name="Yankee", site="b", accelerator="h100-sxm5-80gb", count=64),
        Fleet(id="f3", name="Xray", site="a", accelerator="h100-sxm5-80gb", count=16, idle_w=80.0),
    ),
    contracts=(Contract(id="c", name="Certificates", site="a", share=0.5),),
)


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def document(qapp: object) -> Document:
    document = Document()
    document.open_plan(PLAN, None)
    document.flush()
    return document


@pytest.fixture
def table(document: Document) -> EntityTable:
    return EntityTable(document, "fleets", fleet_columns())


def at(table: EntityTable, key: str, field: str) -> QModelIndex:
    return table.index(table.row_of(key), table.column_of(field))


def test_a_measured_value_shows_its_badge_and_its_recording_until_it_is_overwritten(
    document: Document,
) -> None:
    value = Measured(path="fleets/f3/idle_w", value=80.0, low=78.0, high=82.0)
    measured = with_measurement(PLAN, Measurement(id="m", name="run.gprec", device="H100", values=(value,)))
    document.edit(measured, "Use for fleet")
    document.flush()
    table = EntityTable(document, "fleets", fleet_columns())
    index = at(table, "f3", "idle_w")
    assert index.data(KIND_ROLE) == "measured"
    assert "run.gprec (H100)" in index.data(Qt.ItemDataRole.ToolTipRole)
    document.edit(edits.set_value(document.plan, "fleets/f3/idle_w", 81.0), "Idle power")
    table.refresh()
    assert at(table, "f3", "idle_w").data(KIND_ROLE) == "entered", "at once, before the figures are new"
    document.flush()
    table.refresh()
    assert at(table, "f3", "idle_w").data(KIND_ROLE) == "entered"
    document.undo()
    table.refresh()
    assert at(table, "f3", "idle_w").data(KIND_ROLE) == "measured"


def fleet(document: Document, key: str) -> Fleet:
    return next(item for item in document.plan.fleets if item.id == key)


@pytest.mark.parametrize("entity", ["sites", "fleets", "contracts", "credits"])
def test_is_a_proper_model(document: Document, qtmodeltester: object, entity: str) -> None:
    table = EntityTable(document, entity)
    proxy = TableFilter(table)
    qtmodeltester.check(table)
    qtmodeltester.check(proxy)


def test_shows_values_in_force_with_their_origin(table: EntityTable) -> None:
    entered, filled = at(table, "f3", "idle_w"), at(table, "f1", "idle_w")
    assert (entered.data(), entered.data(KIND_ROLE)) == ("80", "entered")
    assert filled.data(KIND_ROLE) in ("catalog", "assumed")
    assert filled.data(RAW_ROLE) > 0
    tip = filled.data(Qt.ItemDataRole.ToolTipRole)
    assert "Origin" in tip
    assert "Source" in tip
    assert at(table, "f1", "site").data() == "Alpha"
    assert at(table, "f1", "utilization").data() == "50 %"
    assert at(table, "f2", "accelerator").data() != "h100-sxm5-80gb"


def test_results_are_read_only_columns_at_the_end(table: EntityTable) -> None:
    index = table.index(0, len(table.attributes))
    assert float(index.data().replace(",", "")) > 0
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert not table.setData(index, "1")


def test_edit_undo_and_only_the_row_is_told(document: Document, table: EntityTable) -> None:
    told = []
    table.dataChanged.connect(lambda first, last, roles: told.append((first.row(), last.row())))
    assert table.setData(at(table, "f2", "count"), "1,000")
    assert fleet(document, "f2").count == 1000
    assert set(told) == {(1, 1)}
    document.undo()
    table.refresh()
    assert fleet(document, "f2").count == 64


def test_shares_read_and_show_percent(document: Document, table: EntityTable) -> None:
    table.setData(at(table, "f1", "powered_share"), "4.1")
    assert fleet(document, "f1").powered_share == pytest.approx(0.041)
    assert at(table, "f1", "powered_share").data(Qt.ItemDataRole.EditRole) == "4.1"


def test_decimal_comma_of_the_locale(document: Document, table: EntityTable) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    assert table.setData(at(table, "f1", "idle_w"), "1,234")
    assert fleet(document, "f1").idle_w == 1.234
    assert at(table, "f1", "idle_w").data(Qt.ItemDataRole.EditRole) == "1,234"


def test_refused_text_stays_marked_and_the_plan_as_it_was(document: Document, table: EntityTable) -> None:
    index = at(table, "f1", "count")
    before = document.plan
    assert not table.setData(index, "many")
    assert document.plan is before
    assert index.data() == "many"
    assert index.data(Qt.ItemDataRole.EditRole) == "many"
    assert "many" in index.data(PROBLEM_ROLE)
    assert table.setData(index, "12")
    assert index.data(PROBLEM_ROLE) is None
    assert fleet(document, "f1").count == 12
    assert not table.setData(at(table, "f1", "powered_share"), "140")
    table.dismiss()
    assert at(table, "f1", "powered_share").data(PROBLEM_ROLE) is None


def test_catalog_cells_take_ids_and_names(document: Document, table: EntityTable) -> None:
    row = document.catalog.accelerator("l40s") if "l40s" in document.catalog.tables["accelerators"] else None
    assert row is not None
    table.setData(at(table, "f1", "accelerator"), row.name.lower())
    assert fleet(document, "f1").accelerator == "l40s"
    assert not table.setData(at(table, "f1", "accelerator"), "no such thing")
    assert table.setData(at(table, "f1", "site"), "beta")
    assert fleet(document, "f1").site == "b"


def test_exact_texts_read_back(document: Document, table: EntityTable) -> None:
    for row in range(table.rowCount()):
        for column, attribute in enumerate(table.attributes):
            value = table.value(row, attribute.field)
            read = cells.read(attribute, table.exact(row, column), document.plan, document.catalog)
            assert read == value, attribute.field


def test_unset_is_one_step(document: Document, table: EntityTable) -> None:
    places = [(2, table.column_of("idle_w")), (0, table.column_of("utilization"))]
    assert operations.unset(table, places) == 2
    assert fleet(document, "f3").idle_w is None
    assert fleet(document, "f1").utilization is None
    document.undo()
    assert document.plan == PLAN


def test_paste_a_block_with_faults_and_new_rows(document: Document, table: EntityTable) -> None:
    count, share = table.column_of("count"), table.column_of("powered_share")
    block = blocks.read_block('"1,024"\t"50%"\r\nx7\t20 %\r\n12\t30\r\n7\t0,5\r\n')
    # From the second row on: two rows of the plan, two that are new.
    columns = [count, share] if share > count else [share, count]
    assert columns == [count, share]
    outcome = operations.paste(table, [1, 2], columns, block)
    assert len(outcome.added) == 2
    assert outcome.entered == 7
    assert [(problem.key, problem.field, problem.text) for problem in outcome.problems] == [
        ("f3", "count", "x7")
    ]
    assert fleet(document, "f2").count == 1024
    assert fleet(document, "f2").powered_share == 0.5
    assert fleet(document, "f3").count == 16
    assert fleet(document, "f3").powered_share == 0.2
    assert fleet(document, outcome.added[1]).powered_share == pytest.approx(0.005)
    assert table.rowCount() == 5
    assert at(table, "f3", "count").data() == "x7"
    document.undo()
    table.refresh()
    assert document.plan == PLAN
    assert table.rowCount() == 3


def test_copy_with_headings_pastes_back(document: Document, table: EntityTable) -> None:
    columns = [table.column_of(field) for field in ("name", "count", "powered_share", "idle_w")]
    text = operations.copy_text(table, [0, 2], columns, headers=True)
    first = text.splitlines()[0]
    assert first.startswith("Fleet\tAccelerators\t")
    assert "Idle power (W)" in first
    outcome = operations.paste(table, [1, 2], columns, blocks.read_block(text))
    assert not outcome.problems
    assert not outcome.added
    assert fleet(document, "f2").name == "Zulu"


def test_fill_down(document: Document, table: EntityTable) -> None:
    operations.fill_down(table, [2, 0, 1], [table.column_of("idle_w")])
    assert [item.idle_w for item in document.plan.fleets] == [80.0, 80.0, 80.0]
    document.undo()
    assert document.plan == PLAN


def test_rows_come_go_and_move_without_reset(document: Document, table: EntityTable) -> None:
    table.modelReset.connect(lambda: pytest.fail("the model was reset"))
    selection = QItemSelectionModel(table)
    selection.setCurrentIndex(at(table, "f3", "count"), QItemSelectionModel.SelectionFlag.Select)
    copies = operations.duplicate(table, ["f1"])
    assert [item.id for item in document.plan.fleets] == ["f1", copies[0], "f2", "f3"]
    assert table.id_at(selection.currentIndex().row()) == "f3"
    assert operations.move(table, ["f3"], -1)
    assert table.id_at(selection.currentIndex().row()) == "f3"
    assert [item.id for item in document.plan.fleets] == ["f1", copies[0], "f3", "f2"]
    operations.remove(table, ["f1", copies[0]])
    assert table.id_at(selection.currentIndex().row()) == "f3"
    for _ in range(3):
        document.undo()
        table.refresh()
        assert [table.id_at(row) for row in range(table.rowCount())] == [
            item.id for item in document.plan.fleets
        ]
        assert table.id_at(selection.currentIndex().row()) == "f3"
    assert document.plan == PLAN


def test_a_site_in_use_is_removed_only_with_what_stands_there(document: Document) -> None:
    table = EntityTable(document, "sites")
    with pytest.raises(edits.EditError, match="Zulu"):
        operations.remove(table, ["a"])
    operations.remove(table, ["a"], cascade=True)
    assert [item.id for item in document.plan.fleets] == ["f2"]
    assert document.plan.contracts == ()
    document.undo()
    assert document.plan == PLAN


def test_sort_puts_empty_last_and_edits_the_right_row(document: Document, table: EntityTable) -> None:
    proxy = TableFilter(table)
    proxy.sort(table.column_of("name"), Qt.SortOrder.AscendingOrder)
    names = [proxy.index(row, 0).data() for row in range(3)]
    assert names == ["Xray", "Yankee", "Zulu"]
    proxy.setData(proxy.index(0, table.column_of("count")), "99")
    assert [item.count for item in document.plan.fleets] == [8, 64, 99]
    contracts = EntityTable(document, "contracts")
    operations.add(contracts)
    document.edit(
        edits.set_values(document.plan, {f"contracts/{contracts.id_at(1)}/share": None}), "no share"
    )
    contracts.refresh()
    ordered = TableFilter(contracts)
    column = contracts.column_of("share")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        ordered.sort(column, order)
        assert ordered.index(1, column).data(RAW_ROLE) is None


def test_filter_searches_the_shown_texts(table: EntityTable) -> None:
    proxy = TableFilter(table)
    proxy.set_text("alpha xray")
    assert [proxy.index(row, 0).data() for row in range(proxy.rowCount())] == ["Xray"]
    proxy.set_text("")
    assert proxy.rowCount() == 3


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("1 234,5", "1234.5", "1234.5"),
        ("1,234", "1234", "1.234"),
        ("1.234", "1.234", "1234"),
        ("0,125", "0.125", "0.125"),
        ("1.234.567", "1234567", "1234567"),
        ("45,5 %", "45.5 %", "45.5 %"),
        ("−3", "-3", "-3"),
        ("about 3", "about 3", "about 3"),
        ("1,23,456", "1,23,456", "1,23,456"),
    ],
)
def test_plain_number(text: str, english: str, german: str) -> None:
    assert blocks.plain_number(text, ".") == english
    assert blocks.plain_number(text, ",") == german


def test_block_with_quotes_and_line_ends() -> None:
    assert blocks.read_block('a\t"x\ty\r\n""z"""\r\n1\t2\r\n') == [["a", 'x\ty\n"z"'], ["1", "2"]]
    rows = [["a b", 'say "x"', ""], ["line\nbreak", "t\tab", "1"]]
    assert blocks.read_block(blocks.write_block(rows)) == rows


def test_copied_text_is_no_formula_in_a_spreadsheet_and_comes_back_as_it_was() -> None:
    """As in CSV files (OWASP, CSV injection): a quote before = + - @; numbers stay numbers."""
    cells = ["=1+1", "+49 30", "-x", "@home", "'=x", "it's", "a=b", "-5", "−0,25", "+3", "-1.5e-3", "-5 %"]
    text = blocks.write_block([cells])
    assert text.rstrip("\n").split("\t") == [
        *("'=1+1", "'+49 30", "'-x", "'@home", "''=x", "it's", "a=b"),
        *("-5", "−0,25", "+3", "-1.5e-3", "-5 %"),
    ]
    assert blocks.read_block(text) == [cells]
    assert blocks.read_block("'=1+1") == [["=1+1"]]
    assert copied_text("=SUM(A1)") == "'=SUM(A1)"
    assert copied_text(-5.0) == "-5.0"


def test_a_name_that_looks_like_a_formula_is_copied_and_pasted_whole(document: Document) -> None:
    document.edit(edits.set_value(PLAN, "sites/a/name", "=Hall"), "Name")
    document.flush()
    table = EntityTable(document, "sites")
    text = operations.copy_text(table, [0], [table.column_of("name")], headers=False)
    assert text == "'=Hall\n"
    operations.paste(table, [0], [table.column_of("name")], blocks.read_block(text))
    assert document.plan.sites[0].name == "=Hall"
