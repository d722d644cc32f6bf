"""Colors, numbers, icons, tasks, languages, screenshots and the crash handler."""

from __future__ import annotations

import itertools
import logging
import runpy
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from greenplanner import resources
from greenplanner.gui import crash, icons, numbers, theme
from greenplanner.gui.actions import ENTRIES, PAGE_LABELS
from greenplanner.gui.dialogs import ErrorDialog
from greenplanner.gui.i18n import apply_language, language, tr_data, tr_sentence
from greenplanner.gui.pages import PAGES
from greenplanner.gui.screenshot import ScreenshotError, parse_size, screenshot
from greenplanner.gui.settings import Settings
from greenplanner.gui.tasks import Tasks, run_task
from greenplanner.gui.widgets.task_bar import TaskBar

ROOT = Path(__file__).parents[2]
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


# -- colors ---------------------------------------------------------------------------------------


def linear(color: str) -> np.ndarray:
    parts = np.array([int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    light = sorted(float(linear(color) @ [0.2126, 0.7152, 0.0722]) for color in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_contrast_of_texts(tokens: theme.Tokens) -> None:
    for ground in (tokens.window, tokens.surface, tokens.surface_alt, tokens.accent_soft):
        for ink in ("text", "text_muted", "accent", "danger", "warning", "ok"):
            assert contrast(getattr(tokens, ink), ground) >= 4.5, (ink, ground)
    assert contrast(tokens.accent_text, tokens.accent) >= 4.5
    assert contrast(tokens.ghost, tokens.surface) >= 3


# Machado, Oliveira and Fernandes (2009), full severity.
SIGHT = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def lab(rgb: np.ndarray) -> np.ndarray:
    matrix = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    white = matrix.sum(axis=1)
    f = np.asarray([v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in matrix @ rgb / white])
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_series_colors_differ_for_everybody(tokens: theme.Tokens, sight: str) -> None:
    assert len(set(tokens.series)) == 8
    seen = [lab(np.clip(SIGHT[sight] @ linear(color), 0, 1)) for color in tokens.series]
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)) > 15
    assert all(contrast(color, tokens.surface) >= 3 for color in tokens.series)


def test_style_sheet_has_no_token_left(qapp: QApplication) -> None:
    for tokens in (theme.LIGHT, theme.DARK):
        text = theme.style_sheet(tokens)
        assert "@" not in text.split("*/", 1)[1]
        for line in text.splitlines():
            if "url(" in line:
                assert Path(line.split('url("')[1].split('"')[0]).is_file()


def test_chart_style_names_installed_fonts_only(qapp: QApplication) -> None:
    import matplotlib as mpl
    from matplotlib import font_manager

    style = theme.matplotlib_style(theme.DARK)
    known = {entry.name for entry in font_manager.fontManager.ttflist}
    assert set(style["font.family"]) <= known
    with mpl.rc_context(style):
        assert mpl.rcParams["figure.facecolor"] == theme.DARK.surface


def test_icons_exist_and_take_the_color(qapp: QApplication) -> None:
    names = {entry.icon for entry in ENTRIES if entry.icon} | {page.icon for page in PAGES}
    for name in names - {"greenplanner"}:
        image = icons.pixmap(name, "#ff0000", 24).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks == {"#ff0000"}, name


def test_page_labels_are_collected_for_translation() -> None:
    assert {page.label for page in PAGES} == {
        label[1] if isinstance(label, tuple) else label for label in PAGE_LABELS
    }


# -- numbers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (41_812_000, "kWh", "41.8 GWh"),
        (0, "kWh", "0 kWh"),
        (9_996, "kWh", "10.0 MWh"),
        (9_310_400, "kg", "9,310 t CO₂e"),
        (812, "kg", "812 kg CO₂e"),
        (250_000_000, "kg", "250 kt CO₂e"),
        (122_504_000, "L", "122,504 m³"),
        (4_912_000, "currency", "4.91 M EUR"),
        (-4_912_000, "currency", "−4.91 M EUR"),
        (912, "currency", "912 EUR"),
        (1.1234, "", "1.12"),
        (None, "kWh", "–"),
        (float("nan"), "kWh", "–"),
    ],
)
def test_quantities(value: float | None, unit: str, text: str) -> None:
    assert numbers.format_quantity(value, unit, currency="EUR", locale=ENGLISH) == text


def test_numbers_follow_the_locale() -> None:
    german = QLocale(QLocale.Language.German)
    assert numbers.format_number(1234.5, 5, german) == "1.234,5"
    assert numbers.format_share(0.125, locale=german) == "12,5 %"
    assert numbers.format_exact(0.1, ENGLISH) == "0.1"


@pytest.mark.parametrize(
    ("value", "reference", "text"),
    [
        (88, 100, "−12 %"),
        (103, 100, "+3.0 %"),
        (1, 1, "±0 %"),
        (1, 0, "–"),
        (None, 1, "–"),
        (99.97, 100, "−0.03 %"),
    ],
)
def test_changes(value: float | None, reference: float, text: str) -> None:
    found = numbers.format_change(value, reference, ENGLISH)
    assert found in (text, text.replace("12 %", "12.0 %"))


# -- languages ------------------------------------------------------------------------------------


def test_sentences_with_damaged_fields_fall_back() -> None:
    assert tr_sentence("{a} is above {b}", {"a": "3", "b": "1"}, "plain") == "3 is above 1"
    assert tr_sentence("{a} is above {b}", {"a": "3"}, "plain") == "plain"
    assert tr_sentence("", {}, "plain") == "plain"


def test_a_sentence_whose_form_reads_as_itself_comes_to_an_end(qapp: QApplication) -> None:
    """Shares of instruments in the Chinese window: the form has no words to translate."""
    apply_language(qapp, "zh_CN")
    try:
        text = tr_data("other EAC 20 %; PPA 30 %")
        assert "20 %" in text
        assert "30 %" in text
        assert tr_sentence("{a} without a translation {b}", {"a": "1", "b": "2"}, "") == (
            "1 without a translation 2"
        )
    finally:
        apply_language(qapp, "en")


def test_language_sets_locale_and_can_go_back(qapp: QApplication) -> None:
    assert apply_language(qapp, "zh_CN") == "zh_CN"
    assert QLocale().language() == QLocale.Language.Chinese
    assert apply_language(qapp, "en") == "en"
    assert language() == "en"
    assert apply_language(qapp, "no such") in ("en", "zh_CN")
    apply_language(qapp, "en")


def test_data_strings_are_up_to_date() -> None:
    tool = runpy.run_path(str(ROOT / "installers" / "update_translations.py"))
    now = (ROOT / "greenplanner" / "gui" / "data_strings.py").read_text(encoding="utf-8")
    assert tool["data_strings"]() == now, "run: python installers/update_translations.py"


# -- tasks ----------------------------------------------------------------------------------------


def test_a_task_reports_progress_and_is_delivered_on_the_window_thread(qtbot: QtBot) -> None:
    tasks, widget = Tasks(), QWidget()
    qtbot.addWidget(widget)
    bar = TaskBar(tasks)
    qtbot.addWidget(bar)
    seen = []

    def work(progress: object, _cancelled: object) -> str:
        progress(0.5, "half")
        return threading.current_thread().name

    task = tasks.run(work, lambda name: seen.append((name, threading.current_thread())), title="Work")
    assert not bar.isHidden()
    with qtbot.waitSignal(task.ended, timeout=5000):
        pass
    assert seen[0][1] is threading.main_thread()
    assert seen[0][0] != threading.main_thread().name
    assert bar.isHidden()
    assert not tasks.busy


def test_the_latest_run_of_a_key_wins(qtbot: QtBot) -> None:
    tasks, seen, gate = Tasks(), [], threading.Event()

    def slow(_progress: object, _cancelled: object) -> str:
        gate.wait(5)
        return "old"

    tasks.run(slow, seen.append, key="k")
    latest = tasks.run(lambda _p, _c: "new", seen.append, key="k")
    gate.set()
    qtbot.waitUntil(lambda: seen != [], timeout=5000)
    tasks.stop()
    qtbot.wait(30)
    assert seen == ["new"]
    assert latest.key == "k"


def test_cancel_stops_the_work_and_delivers_nothing(qtbot: QtBot) -> None:
    tasks, seen, started = Tasks(), [], threading.Event()

    def work(progress: object, cancelled: object) -> None:
        started.set()
        while True:
            progress(0.1)

    task = tasks.run(work, seen.append, seen.append)
    assert started.wait(5)
    with qtbot.waitSignal(task.ended, timeout=5000):
        task.cancel()
    assert seen == []


def test_a_window_may_go_while_its_work_runs(qtbot):
    """The thread tells of its progress after the widget is gone; it is stopped, and nothing breaks."""
    widget, gate, ended, told = QWidget(), threading.Event(), threading.Event(), []

    def work(progress, cancelled):
        try:
            for number in itertools.count():
                progress(number % 10 / 10)
                gate.set()
        finally:
            told.append(cancelled())
            ended.set()

    run_task(widget, work, title="Counting")
    assert gate.wait(5)
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(widget)
    assert ended.wait(5)
    assert told == [True]


def test_a_failure_reaches_its_handler_and_a_gone_owner_gets_nothing(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    seen = []

    def fails(_progress: object, _cancelled: object) -> None:
        raise ValueError("no")

    run_task(owner, fails, seen.append, seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert str(seen[0]) == "no"


# -- settings, crash, screenshot ------------------------------------------------------------------


def test_settings_survive_and_damage_is_unset(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    kept = tmp_path / "plän, a.gplan"
    kept.touch()
    first = Settings(file)
    first.theme = "dark"
    first.add_recent(kept)
    first.add_recent(tmp_path / "gone.gplan")
    first.sync()
    second = Settings(file)
    assert second.theme == "dark"
    assert second.recent == [kept.resolve()]
    file.write_text("[General]\ntheme=purple\ngeometry=1\nnarrow_navigation=perhaps\n", encoding="utf-8")
    third = Settings(file)
    assert third.theme == "system"
    assert third.geometry.isEmpty()


@pytest.mark.log_errors_expected
def test_an_unexpected_error_is_told_once_and_the_plan_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, told = [], []
    handler = crash.CrashHandler(lambda: kept.append(1), lambda: None)

    def tell(_parent: object, details: str, _file: str) -> None:
        told.append(details)
        handler.handle(KeyError, KeyError("second"), None)  # an error while the dialog is open

    monkeypatch.setattr(ErrorDialog, "tell", tell)
    handler.handle(ZeroDivisionError, ZeroDivisionError("by zero"), None)
    assert len(told) == 1
    assert "ZeroDivisionError: by zero" in told[0]
    assert len(kept) == 2


def test_the_log_rotates_in_a_file(tmp_path: Path) -> None:
    root = logging.getLogger()
    level = root.level
    handler = crash.start_log(tmp_path / "log" / "a.log")
    try:
        logging.getLogger("greenplanner.test").warning("a thing")
        assert "a thing" in (tmp_path / "log" / "a.log").read_text(encoding="utf-8")
    finally:
        root.removeHandler(handler)
        handler.close()
        root.setLevel(level)


@pytest.mark.parametrize("size", ["1280", "1280x", "0x0", "99999x100", "a x b"])
def test_bad_sizes_are_refused(size: str) -> None:
    with pytest.raises(ScreenshotError):
        parse_size(size)


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_screenshot_of_the_welcome_has_the_size(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    out = tmp_path / "a.png"
    screenshot(None, "welcome", size, "dark", "en", out)
    image = QImage(str(out))
    assert (image.width(), image.height()) == size
    theme.apply(qapp, "light")


def test_screenshot_of_a_page_with_cards_and_charts(qapp: QApplication, tmp_path: Path) -> None:
    sample = resources.path("samples") / "inference-three-regions.gplan"
    out = tmp_path / "a.png"
    screenshot(sample, "overview", "1280x800", "light", "en", out, scenario="Fewer, busier accelerators")
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1280, 800)
    colors = {image.pixelColor(x, y).name() for x in range(0, 1280, 3) for y in range(0, 800, 3)}
    assert set(theme.LIGHT.series[:3]) <= colors, "the charts are drawn"
    assert theme.LIGHT.window in colors


def test_screenshot_errors_are_sentences(qapp: QApplication, tmp_path: Path) -> None:
    sample = next(resources.path("samples").glob("*.gplan"))
    for args in (
        (sample, "nowhere", "1280x800", "light", "en", tmp_path / "a.png"),
        (tmp_path / "missing.gplan", "overview", "1280x800", "light", "en", tmp_path / "a.png"),
        (None, "welcome", "1280x800", "light", "en", tmp_path / "no" / "a.png"),
    ):
        with pytest.raises(ScreenshotError):
            screenshot(*args)
    with pytest.raises(ScreenshotError):
        screenshot(sample, "overview", "1280x800", "light", "en", tmp_path / "a.png", scenario="no such")


def test_nothing_heavy_is_loaded_for_the_first_picture() -> None:
    code = (
        "import sys; import greenplanner.gui.app; "
        "print([m for m in ('matplotlib', 'pandas', 'openpyxl', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_a_list_of_choices_shows_all_of_them_in_full(qtbot: QtBot, qapp: QApplication) -> None:
    """The menu-like list of Fusion cuts its last row off under a style sheet, so a plain one is asked for."""
    from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

    from greenplanner.gui.widgets.editors import ChoiceEditor

    theme.apply(qapp, "light")
    names = ("own hall", "a hall with quite a long name", "cloud")
    combo = ChoiceEditor([(name, name) for name in names])
    qtbot.addWidget(combo)
    combo.setFixedWidth(80)
    combo.show()
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    assert not combo.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, option, combo)
    combo.showPopup()
    view = combo.view()
    assert view.visualRect(combo.model().index(2, 0)).bottom() <= view.viewport().height()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    combo.hidePopup()
