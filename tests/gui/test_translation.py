"""Simplified Chinese: complete, with the same placeholders, up to date, and shown."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from greenplanner import resources
from greenplanner.gui import actions, i18n, numbers
from greenplanner.gui.models import cells
from greenplanner.model.measures import MEASURES
from greenplanner.plan.attributes import attribute
from greenplanner.plan.files import PlanFileError, decode
from greenplanner.plan.messages import SentenceError
from tests.gui.page_support import open_document, shown

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = ROOT / "resources" / "i18n" / "greenplanner_zh_CN.ts"
_PLACEHOLDER = re.compile(r"\{\w*\}|%\d|%n")
_CHINESE = re.compile("[\u4e00-\u9fff]")
_WORD = re.compile(r"[A-Za-z]{2,}")
# Units, names and shapes of sentences that are the same in all languages.
_SAME = re.compile(
    r"(Gbit/s|kWh|[TGMk]?Wh?|[TGM]Wh|kg|L|GB|TDP|PUE|WUE|CUE|k?M?t|CO₂e|CO2e|m³|\{\w+\}|[/ .:,(){}%–]"
    r"|currency|MB|TB|AR\d|[tb]?fp?\d+|MFU|REC|I-REC|GO|TIGR|T?FLOP|s|g|CO2|lora)*"
)


def entries(path: Path) -> dict[tuple[str, str], ET.Element]:
    """Return the translation elements of a .ts file by context and source text."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            element = message.find("translation")
            assert element is not None
            found[context.findtext("name", ""), message.findtext("source", "")] = element
    return found


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[QApplication]:
    """Show the window in Chinese during a test, and as before afterwards."""
    locale = QLocale()
    i18n.apply_language(qapp, "zh_CN")
    yield qapp
    i18n.apply_language(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "update_translations", ROOT / "installers" / "update_translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_has_a_finished_translation() -> None:
    unfinished = [key for key, element in entries(SOURCE).items() if element.get("type") or not element.text]
    assert unfinished == []


def test_translations_keep_placeholders() -> None:
    def placeholders(text: str) -> list[str]:
        return sorted(_PLACEHOLDER.findall(text))

    wrong = [
        (source, element.text)
        for (_, source), element in entries(SOURCE).items()
        if placeholders(source) != placeholders(element.text or "")
    ]
    assert wrong == []


def test_translations_are_chinese() -> None:
    left = [
        (source, element.text)
        for (_, source), element in entries(SOURCE).items()
        if not _CHINESE.search(element.text or "") and _WORD.search(source) and not _SAME.fullmatch(source)
    ]
    # Symbols of units that are read from a constant of the catalog stay symbols.
    assert [text for text in left if text[0] not in ("h from UTC", "TE x (TiR/EL) x (RR/ToR)")] == []


def test_mnemonics_and_ellipses_stay() -> None:
    for (context, source), element in entries(SOURCE).items():
        text = element.text or ""
        if context == "Actions" and re.search(r"&\w", source):
            assert re.search(r"&\w", text), source
        assert source.endswith("…") == text.endswith("…"), source


def test_texts_of_data_tables_are_up_to_date(script: ModuleType) -> None:
    assert script.TARGET.read_text(encoding="utf-8") == script.data_strings()


def test_no_text_of_the_window_is_missing(script: ModuleType, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or shutil.which(
        "pyside6-lupdate"
    )
    if tool is None:
        pytest.skip("pyside6-lupdate is not installed")
    fresh = tmp_path / "fresh.ts"
    options = ["-locations", "none", "-source-language", "en", "-target-language", "zh_CN"]
    command = [tool, *options, *script._sources(), "-ts", str(fresh)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"pyside6-lupdate does not start here: {error}")
    if done.returncode != 0 or not fresh.is_file():
        pytest.skip(f"pyside6-lupdate does not work here: {done.stderr[-200:]}")
    assert set(entries(fresh)) == set(entries(SOURCE))


def test_no_module_hides_texts_from_the_translator() -> None:
    for path in (ROOT / "greenplanner" / "gui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "def _tr(" not in text, path
        # lupdate reads literals only: no f-strings, nothing inside f-strings, no choices.
        assert not re.search(r"\{(self\.tr|\w*\.?translate)\([^}]*'\)\}", text), path
        assert not re.search(r"(self\.tr|translate)\(\s*f\"", text), path
        assert not re.search(r"(self\.tr|translate)\(\s*(\"\w+\",\s*)?\"[^\"]*\" if ", text), path


def test_works_from_the_source_where_nothing_was_compiled(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "i18n").mkdir()
    shutil.copy(SOURCE, tmp_path / "i18n")
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / name)
    try:
        assert i18n.apply_language(qapp, "zh_CN") == "zh_CN"
        assert i18n.tr_data("Grid region") == "电网地区"
        assert i18n.tr_data("a text that nobody translated") == "a text that nobody translated"
    finally:
        i18n.apply_language(qapp, "en")
    assert i18n.tr_data("Grid region") == "Grid region"


def test_plain_texts_have_no_mnemonic() -> None:
    assert actions.plain("打开(&O)…") == "打开…"
    assert actions.plain("&Open…") == "Open…"
    assert actions.plain("Search && replace") == "Search & replace"


@pytest.mark.usefixtures("chinese")
def test_sentences_with_numbers_filled_in() -> None:
    assert i18n.tr_data("mean of the series Zone A") == "序列 Zone A 的均值"
    assert i18n.tr_data("rejected: does not meet the quality criteria") == "不合格：不符合质量标准"
    assert i18n.tr_data("12 kWh x residual mix") == "12 kWh x 剩余结构因子"


@pytest.mark.usefixtures("chinese")
def test_units_with_the_currency_of_the_plan() -> None:
    assert numbers.unit_text("currency/t", "EUR") == "EUR/吨"
    assert numbers.unit_text("EUR/t", "EUR") == "EUR/吨"
    assert numbers.unit_text("per USD", "USD") == "每美元"
    assert numbers.unit_text("currency", "EUR") == "EUR"


@pytest.mark.usefixtures("chinese")
def test_large_numbers_go_by_four_digits() -> None:
    from greenplanner.gui.models.workload_columns import large

    assert [large(value) for value in (2e12, 2e9, 2e7)] == ["2 万亿", "20 亿", "2,000 万"]


@pytest.mark.usefixtures("chinese")
def test_errors_are_told_in_chinese() -> None:
    with pytest.raises(PlanFileError) as wrong:
        decode(b'{"schema": 1, "name": "x", "fleets": [{"id": "a", "cout": 3}]}')
    assert i18n.error_text(wrong.value) == "fleets[0].cout：没有此名称的字段；是否指 count？"
    document = open_document()
    with pytest.raises(SentenceError) as typed:
        cells.read(attribute("sites", "pue"), "0.5", document.plan, document.catalog)
    assert cells.sentence(typed.value) == "0.5 小于 1。"


@pytest.mark.usefixtures("chinese")
def test_a_page_shows_chinese(qtbot: Any) -> None:
    from greenplanner.gui.pages.overview import OverviewPage

    page = shown(qtbot, OverviewPage(open_document()))
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert {"按站点", "显示", "总量"} <= set(texts)
    assert page.title() == "总览"
    model = page.totals.model()
    assert model.headerData(1, page_orientation()) == "基于位置 (t CO₂e)"
    assert model.index(0, 0).data() == "范围一"


def page_orientation() -> Any:
    from PySide6.QtCore import Qt

    return Qt.Orientation.Horizontal


@pytest.mark.usefixtures("chinese")
def test_explanations_have_no_english_steps(qtbot: Any) -> None:
    from greenplanner.gui.widgets.explain_panel import ExplainPanel

    panel = ExplainPanel(open_document())
    qtbot.addWidget(panel)
    for key in MEASURES:
        panel.explain(key)
        for text in (panel._heading.text(), panel.tree.topLevelItem(0).text(0), panel._formula.text()):
            assert _CHINESE.search(text) or _SAME.fullmatch(text.split(" ")[0]), (key, text)


@pytest.mark.usefixtures("chinese")
def test_charts_have_glyphs_for_chinese(qtbot: Any) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    from greenplanner.gui.pages.overview import OverviewPage
    from greenplanner.gui.widgets.chart_canvas import use_theme

    page = shown(qtbot, OverviewPage(open_document()))
    use_theme()
    from matplotlib import font_manager, rcParams

    installed = {font.name for font in font_manager.fontManager.ttflist}
    wanted = [name for name in rcParams["font.family"] if name in installed]
    if not any(_has_glyph(name) for name in wanted):
        pytest.skip("no font with Chinese characters is installed")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        FigureCanvasAgg(page.by_source.picture()).draw()


def _has_glyph(name: str) -> bool:
    from matplotlib import font_manager
    from matplotlib.ft2font import FT2Font

    path = font_manager.findfont(name, fallback_to_default=False)
    return FT2Font(path).get_char_index(ord("电")) != 0
