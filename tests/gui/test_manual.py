"""Help > Manual: both languages, the search, and a reference that cannot drift."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from greenplanner import resources
from greenplanner.gui import i18n, theme
from greenplanner.gui.actions import page_label
from greenplanner.gui.document import Document
from greenplanner.gui.main_window import MainWindow
from greenplanner.gui.manual import ManualDialog, manual_path
from greenplanner.gui.pages import PAGES
from greenplanner.gui.settings import Settings
from greenplanner.model.formulas import LEAVES
from greenplanner.plan.attributes import of_entity

LISTS = (
    *("plan", "sites", "fleets", "workloads", "contracts", "residual_mixes", "credits"),
    *("removals", "cpu_servers", "reservations", "targets"),
)


@pytest.fixture(params=["en", "zh_CN"])
def code(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    locale = QLocale()
    i18n.apply_language(qapp, request.param)
    yield request.param
    i18n.apply_language(qapp, "en")
    QLocale.setDefault(locale)


def _plain(text: str) -> str:
    return " ".join(text.split())


def test_reference_lists_every_attribute_and_formula(qtbot: Any, code: str) -> None:
    dialog = ManualDialog(code)
    qtbot.addWidget(dialog)
    shown = _plain(dialog.browser.toPlainText())
    for entity in LISTS:
        for item in of_entity(entity):
            if item.type != "id":
                assert _plain(i18n.tr_data(item.label)) in shown, item.field
                assert _plain(i18n.tr_data(item.description)) in shown, item.field
    for leaf in LEAVES.values():
        assert _plain(i18n.tr_data(leaf.formula)) in shown


def test_search_goes_round_and_says_what_is_not_there(qtbot: Any, code: str) -> None:
    dialog = ManualDialog(code)
    qtbot.addWidget(dialog)
    assert not dialog.find_next()
    dialog.search.setText("PUE")
    assert dialog.find_next()
    first = dialog.browser.textCursor().position()
    assert dialog.find_next()
    assert dialog.browser.textCursor().position() > first
    dialog.search.setText("qqqq")
    assert not dialog.find_next()
    assert dialog.found.text() == {"en": "Not found", "zh_CN": "未找到"}[code]
    dialog.search.setText("GreenPlanner")
    assert dialog.find_next()
    assert dialog.found.text() == ""


def test_contents_lead_to_each_chapter(qtbot: Any, code: str) -> None:
    dialog = ManualDialog(code)
    qtbot.addWidget(dialog)
    dialog.show()
    text = manual_path(code).read_text(encoding="utf-8")
    items = [dialog.contents.topLevelItem(row) for row in range(dialog.contents.topLevelItemCount())]
    names = [item.text(0) for item in items if item is not None]
    assert names[: text.count("\n## ")] == re.findall(r"^## (.*)$", text, re.M)
    assert len(names) == text.count("\n## ") + 1 + len(LISTS)
    bar = dialog.browser.verticalScrollBar()
    places = []
    for name in names[:-2]:
        assert dialog.show_section(name)
        places.append(bar.value())
    assert places == sorted(places)
    assert len(set(places)) == len(places)
    assert not dialog.show_section("qqqq")


def test_each_page_has_a_chapter_of_its_name(code: str) -> None:
    text = manual_path(code).read_text(encoding="utf-8")
    for page in PAGES:
        assert f"\n## {page_label(page.label)}\n" in text, page.id


def test_no_mark_of_the_source_is_shown(qtbot: Any, code: str) -> None:
    """Markdown ends bold and italics only at certain neighbors, which Chinese punctuation is not."""
    dialog = ManualDialog(code)
    qtbot.addWidget(dialog)
    text = dialog.browser.toPlainText().replace("target *", "").replace("目标 *", "")
    assert not re.findall(r".{20}[*`|].{20}", text)


def test_names_in_the_chinese_manual_are_those_of_the_window() -> None:
    """A name in italics that the window shows is translated as there."""
    shown: dict[str, list[str]] = {}
    for message in ET.parse(resources.path("i18n/greenplanner_zh_CN.ts")).iter("message"):
        source = message.findtext("source", "").rstrip("…").replace("&", "")
        shown.setdefault(source, []).append(re.sub(r"\(&\w\)", "", message.findtext("translation", "")))
    english, chinese = (
        manual_path(code).read_text(encoding="utf-8").splitlines() for code in ("en", "zh_CN")
    )
    compared = 0
    for line, translated in zip(english, chinese, strict=True):
        names, own = (re.findall(r"(?<!\*)\*([^*`]+)\*(?!\*)", each) for each in (line, translated))
        assert len(names) == len(own), line
        for name, name_here in zip(names, own, strict=True):
            known = [text for text in shown.get(name.rstrip("…"), []) if text]
            if known:
                compared += 1
                assert any(name_here.rstrip("…") in text for text in known), (name, name_here, known)
    assert compared > 20


def test_tables_take_the_colors_of_the_theme(qtbot: Any, qapp: QApplication) -> None:
    dialog = ManualDialog("en")
    qtbot.addWidget(dialog)
    dialog.show()
    for scheme, tokens in (("dark", theme.DARK), ("light", theme.LIGHT)):
        theme.apply(qapp, scheme)  # type: ignore[arg-type]
        frames = dialog.browser.document().rootFrame().childFrames()
        tables = [frame for frame in frames if isinstance(frame, QTextTable)]
        assert len(tables) > 10
        for table in tables:
            assert table.format().borderBrush().color().name() == tokens.border
            assert table.cellAt(0, 0).format().background().color().name() == tokens.surface_alt


def test_chinese_manual_has_the_parts_of_the_english_one() -> None:
    english, chinese = (
        resources.path(f"manual/{code}.md").read_text(encoding="utf-8") for code in ("en", "zh_CN")
    )
    for mark in (r"^#+ ", r"^\d\. ", r"^- ", r"^\| ", r"`[^`]+`"):
        assert len(re.findall(mark, english, re.M)) == len(re.findall(mark, chinese, re.M)), mark
    assert manual_path("zh_CN").name == "zh_CN.md"
    assert manual_path("fr").name == "en.md"


def test_help_opens_it_beside_the_window(qtbot: Any, tmp_path: Any) -> None:
    window = MainWindow(Document(), Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    action = window.actions_by_id["manual"]
    assert action.shortcut().toString() == "F1"
    action.trigger()
    manual = window.commands.manual
    assert manual is not None
    assert manual.isVisible()
    assert not manual.isModal()
    window.show_page("whatif")
    action.trigger()
    assert window.commands.manual is manual
    assert manual.browser.textCursor().block().text() == "What-if"
    manual.close()


def test_pictures_of_every_page_are_in_the_text_and_fit(code: str, qtbot: Any) -> None:
    """Each chapter of a page shows its picture, drawn in the language of the manual."""
    dialog = ManualDialog(code)
    qtbot.addWidget(dialog)
    text = manual_path(code).read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^\]]+\]\((\.\./pictures/[^)]+)\)", text)
    assert sorted(shown) == sorted(f"../pictures/{code}/{page.id}.png" for page in PAGES)
    for name in shown:
        image = dialog.browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert not image.isNull()
        assert image.width() / image.devicePixelRatio() <= 720
    assert dialog.browser.document().toHtml().count("<img") == len(PAGES)
