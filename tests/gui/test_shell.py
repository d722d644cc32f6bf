"""The window as a user meets it: files, undo, scenarios, theme, commands, closing."""

from __future__ import annotations

import datetime as dt
import json
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from greenplanner.gui import theme
from greenplanner.gui.app import Shell
from greenplanner.gui.autosave import Autosave
from greenplanner.gui.dialogs import NotesDialog, OtherWindowQuestion, RecoveryQuestion, SaveQuestion
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import apply_language
from greenplanner.gui.main_window import WELCOME, MainWindow
from greenplanner.gui.page import Page
from greenplanner.gui.pages import PAGES, PageInfo
from greenplanner.gui.plan_settings import PlanSettings
from greenplanner.gui.settings import Settings
from greenplanner.gui.widgets.command_palette import CommandPalette
from greenplanner.gui.widgets.welcome import Choice, samples
from greenplanner.plan.edits import set_value
from greenplanner.plan.files import encode, save
from greenplanner.plan.recovery import Recovery
from greenplanner.plan.types import Fleet, Plan, Scale, Scenario, Site

PLAN = Plan(
    name="Halls & fleets",
    sites=(Site(id="s", name="Hall", region="DEU"),),
    fleets=(Fleet(id="f", name="Trainers", site="s", accelerator="h100-sxm5-80gb", count=64),),
    scenarios=(Scenario(id="less", name="Half", steps=(Scale(path="fleets/f/count", factor=0.5),)),),
)


class PlainPage(Page):
    """Stands in for the pages, which have tests of their own."""

    page_id = "plain"
    told: list[object]

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.told = []
        self.action = QAction("Own action", self)

    def title(self) -> str:
        return "Plain"

    def refresh(self, changes: object) -> None:
        self.told.append(changes)

    def actions(self) -> list[QAction]:
        return [self.action]


@pytest.fixture(autouse=True)
def _plain_pages(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    monkeypatch.setattr(PageInfo, "load", lambda _self: PlainPage)
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def document() -> Document:
    return Document()


@pytest.fixture
def autosave(document: Document, tmp_path: Path) -> Iterator[Autosave]:
    made = Autosave(document, tmp_path / "recovery")
    yield made
    made.close()


@pytest.fixture
def window(
    qtbot: QtBot, document: Document, settings: Settings, autosave: Autosave, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_args: "discard")
    made = MainWindow(document, settings, autosave)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "halls.gplan"
    save(PLAN, path)
    return path


def rename(document: Document, name: str, key: str | None = None) -> None:
    document.edit(set_value(document.plan, "plan/name", name), "Rename", key)


def test_it_starts_with_the_welcome_and_three_samples(window: MainWindow) -> None:
    assert window.page_id == WELCOME
    assert window.headlines.isHidden()
    assert len(samples()) == 4
    assert all(line for _path, _name, line in samples())


def test_opening_shows_figures_title_and_recent_file(window: MainWindow, plan_file: Path) -> None:
    assert window.files.open_path(plan_file)
    window.document.flush()
    assert window.page_id == "overview"
    assert "Halls & fleets" in window.windowTitle()
    assert not window.isWindowModified()
    assert window.headlines.cards["facility_kwh"].value_text().endswith("Wh")
    assert window.settings.recent == [plan_file.resolve()]
    assert window.status.file.text() == "halls.gplan"
    assert "Catalog" in window.status.catalog.text()
    window.commands.fill_recent(window.recent_menu)
    assert "halls.gplan" in [action.text() for action in window.recent_menu.actions()]


def test_a_broken_file_is_one_sentence_and_the_open_plan_stays(
    window: MainWindow, plan_file: Path, tmp_path: Path
) -> None:
    window.files.open_path(plan_file)
    broken = tmp_path / "broken.gplan"
    broken.write_text('{"schema": 1, "name": 3}', encoding="utf-8")
    assert not window.files.open_path(broken)
    assert "name" in window.message_notice.text
    assert window.document.plan.name == PLAN.name
    assert window.document.path == plan_file


def test_edit_undo_redo_and_the_mark_in_the_title(window: MainWindow, plan_file: Path) -> None:
    window.files.open_path(plan_file)
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    assert not undo.isEnabled()
    rename(window.document, "Other")
    assert window.isWindowModified()
    assert undo.text() == "&Undo Rename"
    undo.trigger()
    assert not window.isWindowModified()
    assert window.document.plan.name == PLAN.name
    assert redo.isEnabled()
    redo.trigger()
    assert window.document.plan.name == "Other"


def test_save_as_save_and_the_claim_on_the_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "new plan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.new()
    assert window.page_id == "sites"
    rename(window.document, "New")
    assert window.files.save()
    assert window.document.path == tmp_path / "new plan.gplan"
    assert not window.isWindowModified()
    other = Recovery(tmp_path / "recovery")
    assert other.holder(window.document.path) is not None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    rename(window.document, "Newer")
    assert window.files.save()
    assert not window.isWindowModified()


def test_saving_where_no_file_can_be_is_told(window: MainWindow, plan_file: Path) -> None:
    window.files.open_path(plan_file)
    rename(window.document, "Other")
    window.document.path = plan_file / "below" / "a file.gplan"
    assert not window.files.save()
    assert "not saved" in window.message_notice.text
    assert window.isWindowModified()


@pytest.mark.parametrize(("answer", "closes"), [("discard", True), ("cancel", False), ("save", True)])
def test_closing_with_changes_asks(
    window: MainWindow, plan_file: Path, monkeypatch: pytest.MonkeyPatch, answer: str, closes: bool
) -> None:
    window.files.open_path(plan_file)
    rename(window.document, "Other")
    asked = []
    monkeypatch.setattr(SaveQuestion, "ask", lambda _parent, title: asked.append(title) or answer)
    event = QCloseEvent()
    window.closeEvent(event)
    assert asked == ["Other"]
    assert event.isAccepted() == closes
    assert window.isWindowModified() == (answer != "save")
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_args: "discard")


def test_closing_without_changes_asks_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_args: pytest.fail("asked"))
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    assert not window.settings.geometry.isEmpty()


def test_a_file_in_another_window_is_told(
    window: MainWindow, plan_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Recovery(tmp_path / "recovery")
    other.claim(plan_file)
    asked = []
    monkeypatch.setattr(OtherWindowQuestion, "ask", lambda _parent, name: asked.append(name))
    assert not window.files.open_path(plan_file)
    monkeypatch.setattr(OtherWindowQuestion, "ask", lambda _parent, name: True)
    assert window.files.open_path(plan_file)
    assert asked == ["halls.gplan"]
    other.close()


def test_recovery_is_offered_and_brings_the_plan_back(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = Recovery(tmp_path / "recovery")
    lost.write(PLAN, tmp_path / "halls.gplan")
    (lost.folder / f"{lost.session}.lock").unlink()  # the process is gone
    asked = []
    monkeypatch.setattr(
        RecoveryQuestion, "ask", lambda _parent, title, when: asked.append((title, when)) or True
    )
    assert window.files.offer_recovery()
    assert asked[0][0] == PLAN.name
    assert str(dt.datetime.now(dt.UTC).year % 100) in asked[0][1]
    assert window.document.plan == PLAN
    assert window.isWindowModified()
    assert not (lost.folder / f"{lost.session}.gplan").exists()
    assert list(lost.folder.glob("*.gplan"))
    assert "not saved yet" in window.message_notice.text
    window.files.save()
    assert not window.message_notice.text


def test_an_edit_is_kept_for_recovery_and_dropped_when_saved(
    window: MainWindow, autosave: Autosave, plan_file: Path
) -> None:
    window.files.open_path(plan_file)
    rename(window.document, "Other")
    autosave.now()
    autosave.wait()
    assert list(autosave.folder.glob("*.gplan"))
    window.files.save()
    autosave.wait()
    assert not list(autosave.folder.glob("*.gplan"))


def test_dropping_a_file_opens_it(window: MainWindow, plan_file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan_file))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.document.path == plan_file


def test_scenario_shows_the_change_against_the_baseline(window: MainWindow, plan_file: Path) -> None:
    window.files.open_path(plan_file)
    window.document.flush()
    card = window.headlines.cards["facility_kwh"]
    before = card.value_text()
    assert "%" not in card.change_text()
    window.commands.next_scenario()
    window.document.flush()
    assert window.top_bar.scenario.currentText() == "Half"
    assert card.change_text().startswith("−")
    assert card.value_text() != before
    assert "vs baseline" in card.accessibleName()
    window.commands.next_scenario()
    assert window.document.scenario_id is None


def test_explaining_a_headline(window: MainWindow, plan_file: Path) -> None:
    window.files.open_path(plan_file)
    window.document.flush()
    window.headlines.cards["total_location_kg"].click()
    panel = window.explain_panel
    assert not panel.isHidden()
    root = panel.tree.topLevelItem(0)
    assert root.childCount() > 0
    panel.fill_all()
    labels, pending, values = [], [root], {}
    while pending:
        item = pending.pop()
        labels.append((item.text(0), item.text(2)))
        values[item.text(0)] = item.text(1)
        pending += [item.child(row) for row in range(item.childCount())]
    assert any(origin.startswith("catalog") for _label, origin in labels)
    assert any(origin.startswith("entered") for _label, origin in labels)
    assert values["Powered share"] == "100 %"
    assert values["Purchase year"] == "2026"
    window.headlines.cards["total_location_kg"].click()
    assert panel.isHidden()
    assert not window.actions_by_id["explain"].isChecked()


def test_theme_switch_recolors_and_is_remembered(window: MainWindow, qapp: QApplication) -> None:
    window.actions_by_id["theme_dark"].trigger()
    assert theme.tokens() is theme.DARK
    assert qapp.palette().window().color().name() == theme.DARK.window
    assert window.settings.theme == "dark"
    assert window.actions_by_id["theme_dark"].isChecked()
    assert not window.actions_by_id["theme_light"].isChecked()


def test_pages_are_built_at_first_show_and_refreshed_only_while_visible(
    window: MainWindow, plan_file: Path, qtbot: QtBot
) -> None:
    window.files.open_path(plan_file)
    window.document.flush()
    assert set(window.pages) == {"overview"}
    overview = window.pages["overview"]
    assert overview.told[0] is None
    rename(window.document, "Other")
    window.document.flush()
    assert overview.told[-1].plan_fields == {"name"}
    window.show_page("sites")
    seen = len(overview.told)
    rename(window.document, "Third")
    window.document.flush()
    assert len(overview.told) == seen
    window.show_page("overview")
    assert len(overview.told) == seen + 1


def test_command_palette_finds_and_runs(
    window: MainWindow, plan_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_path(plan_file)
    palette = CommandPalette(list(window.actions_by_id.values()), window)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.field, "dark")
    assert palette.list.topLevelItemCount() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.chosen is window.actions_by_id["theme_dark"]
    monkeypatch.setattr(CommandPalette, "ask", lambda *_args: window.actions_by_id["page_credits"])
    window.commands.find_command()
    assert window.page_id == "credits"


def test_own_actions_of_a_page_are_in_its_header(window: MainWindow) -> None:
    window.show_page("sites")
    assert [action.text() for action in window.header.bar.actions()] == ["Own action"]


def test_notes_are_counted_and_lead_to_their_place(
    window: MainWindow, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_path(plan_file)
    window.document.flush()
    assert "note" in window.header.notes.text()
    monkeypatch.setattr(NotesDialog, "ask", lambda *_args: "sites/s/region")
    window.header.notes.click()
    assert window.page_id == "sites"


def test_plan_settings_check_and_change(
    window: MainWindow, plan_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_path(plan_file)
    window.document.flush()
    dialog = PlanSettings(window.document, window)
    qtbot.addWidget(dialog)
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Internal carbon price (USD/t)", "Years"} <= labels
    dialog.editors["years"].setText("99")
    dialog.accept()
    assert "above 50" in dialog.problem.text()
    dialog.editors["years"].setText("3")
    dialog.editors["discount_rate"].setText("4 %")
    dialog.accept()
    assert dialog.result() == PlanSettings.DialogCode.Accepted
    assert dialog.plan.years == 3
    assert dialog.plan.discount_rate == pytest.approx(0.04)
    assert dialog.plan.currency is None, "what was not entered stays so"
    monkeypatch.setattr(PlanSettings, "ask", lambda *_args: dialog.plan)
    window.actions_by_id["plan_settings"].trigger()
    assert window.document.undo_label == "Plan settings"


def test_a_narrow_window_folds_the_navigation(window: MainWindow) -> None:
    assert not window.navigation.narrow
    window.resize(800, 600)
    assert window.navigation.narrow
    assert window.navigation.item(0).text() == ""
    assert window.navigation.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Overview"
    window.resize(1280, 800)
    assert not window.navigation.narrow
    window.explain("facility_kwh")
    assert window.navigation.narrow
    window.explain_panel.dismiss()
    assert not window.navigation.narrow
    window.actions_by_id["navigation"].trigger()
    assert window.navigation.narrow
    assert window.settings.narrow_navigation


def test_shortcuts_are_unique_and_icon_buttons_have_names(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in window.actions_by_id.values()]
    used = [key for key in keys if key]
    assert len(used) == len(set(used))
    for place, page in enumerate(PAGES):
        action = window.actions_by_id[f"page_{page.id}"]
        keys = action.shortcut().toString()
        assert keys, page.id
        assert keys in action.toolTip()
        assert keys in window.navigation.item(place).toolTip()
    for button in window.findChildren(type(window.explain_panel.close_button)):
        if button.objectName().startswith("qt_"):
            continue  # the overflow button of a toolbar, which Qt names itself
        assert button.accessibleName() or button.text(), button


def test_a_change_of_language_keeps_document_and_page(
    qtbot: QtBot, qapp: QApplication, settings: Settings, plan_file: Path, tmp_path: Path
) -> None:
    shell = Shell(qapp, settings, tmp_path / "recovery")
    first = shell.window
    first.show()
    first.files.open_path(plan_file)
    first.show_page("credits")
    try:
        first.actions_by_id["language_zh_CN"].trigger()
        qtbot.waitUntil(lambda: shell.window is not first, timeout=3000)
        qtbot.addWidget(shell.window)
        assert shell.window.page_id == "credits"
        assert shell.window.document.path == plan_file
        assert shell.window.actions_by_id["language_zh_CN"].isChecked()
        assert settings.language == "zh_CN"
    finally:
        apply_language(qapp, "en")
    shell.window.close()
    assert not list((tmp_path / "recovery").glob("*.gplan"))


def test_start_opens_the_file_after_offering_recovery(
    qtbot: QtBot, qapp: QApplication, settings: Settings, plan_file: Path, tmp_path: Path
) -> None:
    shell = Shell(qapp, settings, tmp_path / "recovery")
    qtbot.addWidget(shell.window)
    shell.start(plan_file)
    assert shell.document.path == plan_file
    shell.window.close()


def test_export_writes_off_the_thread_and_tells(
    window: MainWindow, plan_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def write(results: object, path: Path, *, baseline: object, language: str, progress: object) -> None:
        assert language == "en"
        progress(0.5, "Inputs")
        calls.append((results, baseline))
        path.write_bytes(b"x")

    module = types.ModuleType("greenplanner.report.workbook")
    module.write_workbook = write
    module.WorkbookError = type("WorkbookError", (RuntimeError,), {})
    monkeypatch.setitem(sys.modules, "greenplanner.report.workbook", module)
    target = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.files.open_path(plan_file)
    window.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: "out.xlsx" in window.message_notice.text, timeout=5000)
    assert calls == [(window.document.results, None)]
    window.document.set_scenario("less")
    window.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: len(calls) == 2, timeout=5000)
    assert calls[1] == (window.document.results, window.document.baseline)
    module.write_workbook = lambda *_args, **_named: (_ for _ in ()).throw(PermissionError(13, "denied"))
    window.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: "denied" in window.message_notice.text, timeout=5000)
    refused = module.WorkbookError("the workbook is open in Excel")
    module.write_workbook = lambda *_args, **_named: (_ for _ in ()).throw(refused)
    window.actions_by_id["export"].trigger()
    qtbot.waitUntil(lambda: "open in Excel" in window.message_notice.text, timeout=5000)


def test_versions_of_an_older_file_are_told(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "old.gplan"
    data = json.loads(encode(PLAN))
    data["made_with"] = {"program": "0.0.1", "catalog": "2020.1", "method": "0"}
    path.write_text(json.dumps(data), encoding="utf-8")
    window.files.open_path(path)
    assert "2020.1" in window.message_notice.text


def test_samples_open_as_unsaved_copies(window: MainWindow) -> None:
    for path, name, _line in samples():
        assert window.files.open_sample(path)
        window.document.flush()
        assert window.document.path is None
        assert window.document.title == name
        assert window.document.results is not None
        assert not window.document.stale


def test_enter_presses_the_buttons_of_the_shell(
    window: MainWindow, plan_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    window.welcome.sample_wanted.disconnect()
    window.welcome.sample_wanted.connect(opened.append)
    choice = window.welcome.findChildren(Choice)[0]
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert [path.suffix for path in opened] == [".gplan"]
    window.files.open_path(plan_file)
    window.document.flush()
    qtbot.keyClick(window.headlines.cards["cost"], Qt.Key.Key_Return)
    assert window.explain_panel.key == "cost"


def test_a_sentence_goes_once_it_is_no_longer_true(
    window: MainWindow, plan_file: Path, tmp_path: Path
) -> None:
    window.files.open_path(tmp_path / "nowhere.gplan")
    assert "nowhere.gplan" in window.message_notice.text
    window.files.open_path(plan_file)
    assert not window.message_notice.text
    rename(window.document, "Other")
    after = window.document.plan
    window.tell("Renamed.", "info", "Undo", window.document.undo, lambda: window.document.plan is after)
    assert window.message_notice.text == "Renamed."
    window.document.undo()
    assert not window.message_notice.text
