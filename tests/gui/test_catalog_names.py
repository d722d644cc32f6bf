"""Names of grid regions in Chinese: shown, typed, searched; the plan keeps the id."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.gui import i18n
from greenplanner.gui.document import Document
from greenplanner.gui.models import blocks, cells, operations
from greenplanner.gui.models.entity_table import EntityTable
from greenplanner.plan.attributes import attribute
from greenplanner.plan.types import Plan

REGION = attribute("sites", "region")


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    i18n.apply_language(qapp, "zh_CN")
    yield
    i18n.apply_language(qapp, "en")
    QLocale.setDefault(locale)


def test_names_are_of_rows_that_exist_and_tell_them_apart() -> None:
    catalog = default_catalog()
    english = {row.name for row in catalog.tables["regions"].values()}
    with resources.path("i18n/catalog_names_zh_CN.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["name"] for line in lines} <= english
    assert len({line["shown"] for line in lines}) == len(lines)
    assert all(line["source"] and line["year"] and line["licence"] for line in lines)


def test_what_a_cell_shows_can_be_typed_again(chinese: None) -> None:
    """Every region, as shown in Chinese and as the catalog names it, leads back to its id."""
    catalog, plan = default_catalog(), Plan(name="Plan")
    assert cells.display(REGION, "DEU", plan, catalog) == "德国"
    for key in catalog.tables["regions"]:
        text = blocks.row_text(catalog, "regions", key)
        assert blocks.find_row(catalog, "regions", text) == key
    assert blocks.find_row(catalog, "regions", "Germany") == "DEU"
    assert blocks.find_row(catalog, "regions", "华东电网") == blocks.find_row(
        catalog, "regions", "East China grid (China)"
    )


def test_search_finds_both_languages(chinese: None) -> None:
    catalog = default_catalog()
    assert blocks.search_rows(catalog, "regions", "德国")[0].id == "DEU"
    assert "DEU" in [row.id for row in blocks.search_rows(catalog, "regions", "germany")]
    assert "新加坡" in i18n.tr_sentence(
        "{name}: the catalog knows no water stress for {region}; enter the level of your basin.",
        {"name": "Hall", "region": "Singapore"},
        "",
    )


def test_no_blanks_stand_around_chinese_names(chinese: None) -> None:
    template = "{name}: the catalog knows no water stress for {region}; enter the level of your basin."
    said = i18n.tr_sentence(template, {"name": "机房", "region": "Singapore"}, "")
    assert said.startswith("机房：目录没有新加坡的水资源压力")
    assert i18n.shown_name("Germany, residual mix 2024") == "德国，剩余结构 2024"
    said = i18n.tr_sentence(template, {"name": "Hall", "region": "GRID-X"}, "")
    assert said.startswith("Hall：目录没有 GRID-X 的水资源压力")


def test_new_rows_have_chinese_names(chinese: None) -> None:
    document = Document()
    table = EntityTable(document, "removals")
    first, second = operations.add(table), operations.add(table)
    operations.remove(table, [first])
    third = operations.add(table)
    names = {each.id: each.name for each in document.plan.removals}
    assert names == {second: "移除 2", third: "移除 3"}


def test_english_is_as_the_catalog_writes_it(qapp: QApplication) -> None:
    assert cells.display(REGION, "DEU", Plan(name="Plan"), default_catalog()) == "Germany"
