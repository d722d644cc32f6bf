"""Recordings in the window: list, marks, import, export, compare, calibrate and use for a fleet."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from greenplanner.gui.document import Document
from greenplanner.gui.gpu import marks as marks_module
from greenplanner.gui.gpu.compare_dialog import CompareDialog
from greenplanner.gui.gpu.curve_picture import CurvePicture
from greenplanner.gui.gpu.import_dialog import ImportDialog
from greenplanner.gui.gpu.recordings_view import RecordingsView
from greenplanner.gui.gpu.use_dialog import UseDialog
from greenplanner.gui.gpu.work import calibrated
from greenplanner.profiler import recording as rec
from greenplanner.profiler import records
from greenplanner.profiler.readers import read_any
from greenplanner.profiler.records import Device, Mark
from tests.gui.gpu_support import demo_lines
from tests.gui.page_support import open_document

LOGS = Path(__file__).parents[1] / "profiler" / "logs"


def staircase(scale: float = 1.0, seconds: float = 180.0, source: str = "nvml") -> rec.Recording:
    """30 s at rest, then levels of utilization: P = 60 W + scale 240 W u, with some noise."""
    t = np.arange(0, seconds, 0.1)
    levels = np.array([0.0, 0.0, 0.3, 0.6, 0.9, 1.0])
    u = levels[np.minimum((t / seconds * levels.size).astype(int), levels.size - 1)]
    noise = np.random.default_rng(3).normal(0, 1.0, t.size)
    power = 60.0 + scale * 240.0 * u + noise * (u > 0)
    device = Device(0, "Test GPU", "GPU-1", limit_w=350.0, memory_total_mib=24_576.0)
    columns = {"temperature_c": 50.0, "memory_used_mib": 9000.0, "limit_w": 350.0}
    track = rec.Track.of(device, t, power_w=power, utilization_pct=100 * u, **columns)
    return rec.make([track], source=source, name="Measured", hz=10.0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "recordings"
    place.mkdir()
    before = staircase().renamed("Before").with_mark(Mark(1, "Run", 60.0, 160.0, 100.0, "step"))
    rec.save(before, place / "before.gprec")
    rec.save(
        staircase(0.8).renamed("After").with_mark(Mark(1, "Run", 60.0, 160.0, 100.0, "step")),
        place / "after.gprec",
    )
    return place


@pytest.fixture
def document() -> Document:
    return open_document()


@pytest.fixture
def view(qtbot: Any, folder: Path, document: Document) -> RecordingsView:
    view = RecordingsView(document, lambda _path: False)
    view.told = []  # type: ignore[attr-defined]
    view.tell = lambda text, level="info": view.told.append((text, level))  # type: ignore[attr-defined,method-assign]
    qtbot.addWidget(view)
    view.folder = folder
    view.resize(1060, 560)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: len(view.listing.entries) == 2 and view.detail.loaded is not None)
    return view


def choose(qtbot: Any, view: RecordingsView, name: str) -> None:
    row = [entry.name for entry in view.listing.entries].index(name)
    view.listing.setCurrentRow(row)
    path = view.listing.entries[row].path
    qtbot.waitUntil(lambda: view.detail.loaded is not None and view.detail.loaded.path == path)


def test_the_list_and_the_detail(qtbot: Any, view: RecordingsView) -> None:
    choose(qtbot, view, "Before")
    assert "800 readings" in view.detail.line.text()
    assert "Integrated from power: this GPU has no energy counter." in view.detail.energy.text()
    row = view.detail.windows.figures.rows[0]
    assert row[0] == "Run"
    assert row[4] == "100 step"
    assert "J per step" in row[5]
    names = {entry.name for entry in view.listing.entries}
    assert names == {"Before", "After"}


def test_rename_marks_and_delete(
    qtbot: Any, view: RecordingsView, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    choose(qtbot, view, "Before")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("Llama 70B", True))
    view.rename()
    qtbot.waitUntil(lambda: view.detail.name.text() == "Llama 70B")
    answer = {"name": "Steps", "start": 100.0, "end": 150.0, "units": 50.0, "unit": "token"}
    monkeypatch.setattr(marks_module.MarkDialog, "ask", lambda *_a, **_k: answer)
    view.detail.add_mark()
    qtbot.waitUntil(lambda: len(view.detail.windows.figures.rows) == 2)
    assert rec.load(folder / "before.gprec").marks[1].units == 50.0
    view.detail.windows.setCurrentIndex(view.detail.windows.figures.index(0, 0))
    view.detail.remove_mark()
    qtbot.waitUntil(lambda: len(view.detail.windows.figures.rows) == 1)
    monkeypatch.setattr(QMessageBox, "question", lambda *_a: QMessageBox.StandardButton.Yes)
    monkeypatch.setattr("greenplanner.gui.gpu.recordings_view.QFile.moveToTrash", lambda _path: False)
    view.delete()
    qtbot.waitUntil(lambda: len(view.listing.entries) == 1)
    assert not (folder / "before.gprec").exists()


def test_a_recording_that_is_being_written_is_only_read(view: RecordingsView) -> None:
    view._busy = lambda _path: True
    view._buttons()
    assert not view.rename_button.isEnabled()
    before = view.listing.path().read_bytes()
    view._write_mark(Mark(9, "x", 1.0, 2.0))
    assert view.listing.path().read_bytes() == before
    assert "being written" in view.told[-1][0]  # type: ignore[attr-defined]


def test_export_and_copy(
    qtbot: Any, view: RecordingsView, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import openpyxl

    for kind, run in (
        ("csv", lambda: view.export("csv")),
        ("xlsx", lambda: view.export("xlsx")),
        ("gprec", view.save_as),
    ):
        target = tmp_path / f"out.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, target=target: (str(target), ""))
        told = len(view.told)  # type: ignore[attr-defined]
        run()
        qtbot.waitUntil(lambda told=told: len(view.told) > told, timeout=15_000)  # type: ignore[attr-defined]
        assert target.is_file(), view.told  # type: ignore[attr-defined]
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").startswith("time,seconds,gpu,name")
    assert openpyxl.load_workbook(tmp_path / "out.xlsx", read_only=True).sheetnames[0] == "Summary"
    assert len(rec.load(tmp_path / "out.gprec").tracks[0]) == 1800


def test_a_damaged_file_is_told_in_a_sentence(qtbot: Any, view: RecordingsView, tmp_path: Path) -> None:
    bad = tmp_path / "bad.bin"
    bad.write_bytes(bytes(range(256)))
    view.open_path(bad)
    qtbot.waitUntil(lambda: bool(view.told))  # type: ignore[attr-defined]
    text, level = view.told[-1]  # type: ignore[attr-defined]
    assert "no text" in text
    assert level == "danger"


@pytest.mark.parametrize("name", ["nvidia_smi_query_bad_values.csv", "codecarbon_emissions_v3.csv"])
def test_import_says_what_was_read_and_left_out_and_keeps_a_recording(
    qtbot: Any, view: RecordingsView, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    seen: list[str] = []

    def answer(dialog: ImportDialog) -> int:
        seen.append(dialog.summary.text() + dialog.details.toPlainText())
        return int(dialog.DialogCode.Accepted)

    monkeypatch.setattr(ImportDialog, "exec", answer)
    view.open_path(LOGS / name)
    qtbot.waitUntil(lambda: len(view.listing.entries) == 3, timeout=10_000)
    assert "Left out:" in seen[0]
    qtbot.waitUntil(lambda: view.detail.name.text() == Path(name).stem)
    assert view.detail.loaded.recording.info.source.startswith("import:")
    if "codecarbon" in name:  # energies of whole runs: a table, and no calibration
        assert view.detail.stretches.figures.rows
        view.detail.tabs.setCurrentWidget(view.detail.calibration)
        assert "no course over time" in view.detail.calibration.message.text()


def test_choices_of_a_log_are_asked_and_read_again(qtbot: Any) -> None:
    path = LOGS / "zeus_monitor_log.csv"
    dialog = ImportDialog(path, read_any(path))
    qtbot.addWidget(dialog)
    listing = dialog.editors["windows"]
    for row in range(listing.count()):
        listing.item(row).setCheckState(listing.item(0).checkState().__class__.Unchecked)
    listing.item(1).setCheckState(listing.item(0).checkState().__class__.Checked)
    name = listing.item(1).text()
    dialog._accepted()
    qtbot.waitUntil(lambda: bool(dialog.result()))
    assert [each.name for each in dialog.found.windows] == [name]
    plain = LOGS / "nvidia_smi_dmon.txt"
    other = ImportDialog(plain, read_any(plain))
    qtbot.addWidget(other)
    assert set(other.editors) == {"interval_s", "start"}
    other.editors["interval_s"].setValue(2.0)
    other.editors["start"].setText("no time")
    other.read_again()
    qtbot.waitUntil(lambda: not other.problem.isHidden() or other.problem.text() != "")
    assert "no time" in other.problem.text()


def test_compare_gives_a_difference_and_what_it_saves(
    qtbot: Any, view: RecordingsView, document: Document
) -> None:
    """Mean utilization is 0.467 (levels 0, 0, .3, .6, .9, 1): 60 + 112 W before, 60 + 89.6 W after."""
    dialog = CompareDialog(document, view.listing.entries, 0)
    qtbot.addWidget(dialog)
    names = [entry.name for entry in view.listing.entries]
    dialog.pick[0].setCurrentIndex(names.index("Before"))
    dialog.pick[1].setCurrentIndex(names.index("After"))
    qtbot.waitUntil(
        lambda: [dialog.recordings[side].name for side in sorted(dialog.recordings)] == ["Before", "After"]
    )
    assert dialog.mark.findText("Run") == 1
    dialog.fleet.setCurrentIndex(1)
    dialog.compare()
    qtbot.waitUntil(lambda: dialog.comparison is not None, timeout=15_000)
    found = dialog.comparison
    assert found.power.before == pytest.approx(172, abs=0.5)
    assert found.power.after == pytest.approx(149.6, abs=0.5)
    rows = dialog.table.figures.rows
    assert [row[0] for row in rows][2] == "Energy per step, J"
    assert dialog.saved is not None
    assert dialog.saved.kwh.value > 0
    assert len(dialog.savings.figures.rows) == 3


def test_calibrate_and_use_for_a_fleet_is_one_step_that_undo_takes_back(
    qtbot: Any, view: RecordingsView, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, view, "Before")
    view.detail.tabs.setCurrentWidget(view.detail.calibration)
    panel = view.detail.calibration
    qtbot.waitUntil(lambda: panel.result is not None, timeout=15_000)
    assert panel.result.found.idle_ready.value_w == pytest.approx(60, abs=0.5)
    assert "±5 %" in panel.sensor.text()
    assert panel.use_button.isEnabled()
    cells = [row[0] for row in panel.table.figures.rows]
    assert "Ready, loaded" in cells
    before = document.plan
    fleet_id = before.fleets[0].id
    dialog = UseDialog(document, panel.result.found, "before.gprec")
    qtbot.addWidget(dialog)
    fields = dialog.chosen()
    assert {"ready_w", "max_w"} <= fields
    assert "W" in dialog.table.item(0, 3).text()
    dialog.use()
    document.flush()
    fleet = next(each for each in document.plan.fleets if each.id == fleet_id)
    assert fleet.ready_w == pytest.approx(60, abs=0.5)
    origin = document.resolved.origins[f"fleets/{fleet_id}/max_w"]
    assert origin.kind == "measured"
    assert document.plan.measurements[0].file == "before.gprec"
    document.undo()
    assert document.plan == before
    assert not document.can_undo
    # The same through the button of the panel, with a sentence that offers to take it back.
    monkeypatch.setattr(UseDialog, "exec", lambda dialog: (dialog.use(), dialog.DialogCode.Accepted)[1])
    offered: list[Any] = []
    view.window().__dict__["tell"] = lambda *given: offered.append(given)
    panel.use_button.click()
    assert document.plan != before
    offered[0][3]()
    assert document.plan == before


def test_single_values_can_be_left_out(qtbot: Any, document: Document) -> None:
    from PySide6.QtCore import Qt

    found = calibrated(staircase(), 0).found
    dialog = UseDialog(document, found, "")
    qtbot.addWidget(dialog)
    for row in range(dialog.table.rowCount()):
        item = dialog.table.item(row, 0)
        if item.data(Qt.ItemDataRole.UserRole) != "max_w":
            item.setCheckState(Qt.CheckState.Unchecked)
    before = document.plan.fleets[0]
    dialog.use()
    after = document.plan.fleets[0]
    assert after.max_w is not None
    assert msgspec.structs.replace(after, max_w=before.max_w) == before


def test_the_demonstration_cannot_be_used_for_a_fleet(qtbot: Any, view: RecordingsView, folder: Path) -> None:
    lines = demo_lines(40.0)
    writer = records.Writer(folder / "demo.gprec")
    writer.write(*lines)
    writer.close()
    view.reload(select=folder / "demo.gprec")
    qtbot.waitUntil(lambda: view.detail.loaded is not None and view.detail.loaded.recording.is_demo)
    assert not view.detail.badge.isHidden()
    assert "DEMONSTRATION" in view.listing.currentItem().text()
    view.detail.tabs.setCurrentWidget(view.detail.calibration)
    panel = view.detail.calibration
    qtbot.waitUntil(lambda: panel.result is not None, timeout=15_000)
    assert not panel.use_button.isEnabled()
    dialog = UseDialog(view.document, panel.result.found, "")
    qtbot.addWidget(dialog)
    dialog.use()
    assert "made up" in dialog.problem.text()
    assert not view.document.can_undo


def test_what_cannot_be_calibrated_is_told(qtbot: Any) -> None:
    t = np.arange(0, 60, 0.1)
    silent = rec.make([rec.Track.of(Device(0, "vGPU", virtual=True), t, utilization_pct=np.zeros(t.size))],
                      source="nvml", hz=10.0)  # fmt: skip
    result = calibrated(silent, 0)
    assert result.found is None
    assert "reports no power" in str(result.refusal)
    picture = CurvePicture()
    qtbot.addWidget(picture)
    picture.show_calibrated(result, demo=True)
    picture.show()
    assert not picture.grab().isNull()


def test_an_empty_folder_says_what_to_do(qtbot: Any, tmp_path: Path, document: Document) -> None:
    view = RecordingsView(document, lambda _path: False)
    qtbot.addWidget(view)
    view.folder = tmp_path / "none"
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: not view.compare_button.isEnabled())
    assert view.stack.currentWidget() is view.empty
    shutil.rmtree(tmp_path, ignore_errors=True)


def test_the_compare_dialog_shows_gpus_whole_and_names_in_a_tip(
    qtbot: Any, view: RecordingsView, document: Document
) -> None:
    dialog = CompareDialog(document, view.listing.entries, 0)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: len(dialog.recordings) == 2)
    for picker, gpus in zip(dialog.pick, dialog.gpus, strict=True):
        assert picker.toolTip() == picker.currentText()
        width = gpus.fontMetrics().horizontalAdvance(gpus.currentText())
        assert gpus.sizeHint().width() > width
