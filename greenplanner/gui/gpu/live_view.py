"""A running session: big numbers, strips, statistics and marks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.gpu import figures, marks, texts
from greenplanner.gui.gpu.badge import DemoBadge
from greenplanner.gui.gpu.monitor import Monitor
from greenplanner.gui.gpu.site_rates import SiteRate
from greenplanner.gui.gpu.sources import LiveSource
from greenplanner.gui.gpu.start_card import SitePicker
from greenplanner.gui.gpu.statistics import StatisticsTable
from greenplanner.gui.gpu.strips_panel import StripsPanel
from greenplanner.gui.gpu.tiles import FittingLabel, Tiles
from greenplanner.gui.widgets.notice_bar import Notice
from greenplanner.profiler.live import LiveTrack
from greenplanner.profiler.records import Mark

NUMBERS_MS = 1000


class LiveView(QWidget):
    """Shows the monitor's session; its buttons and the page's actions do the same."""

    again_wanted = Signal()
    recording_wanted = Signal()
    rate_wanted = Signal(str)  # a tile whose rate comes from the plan was clicked

    def __init__(self, monitor: Monitor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.monitor = monitor
        self._began: object = None
        self._build()
        self._numbers = QTimer(self)
        self._numbers.setInterval(NUMBERS_MS)
        self._numbers.timeout.connect(self._tick)
        monitor.lines_came.connect(self._lines)
        monitor.state_changed.connect(self._state)
        self.site.picked.connect(lambda _id: self._rate_changed())
        self.strips.gpu.currentIndexChanged.connect(lambda _row: self._gpus_chosen())

    def _build(self) -> None:
        self.badge = DemoBadge()
        self.state = FittingLabel()
        self.site = SitePicker()
        self.again = QPushButton(self.tr("Measure again"))
        self.again.setAutoDefault(True)
        self.again.clicked.connect(self.again_wanted)
        self.open_recording = QPushButton(self.tr("Show the recording"))
        self.open_recording.setProperty("primary", True)
        self.open_recording.setAutoDefault(True)  # Enter presses it, as Space does
        self.open_recording.clicked.connect(self.recording_wanted)
        top = QHBoxLayout()
        top.addWidget(self.badge)
        top.addWidget(self.state, 1)
        for widget in (self.open_recording, self.again):
            top.addWidget(widget)
        top.addWidget(QLabel(self.tr("Site")))
        top.addWidget(self.site)
        self.notice = Notice()
        self.tiles = Tiles()
        self.tiles.rate_wanted.connect(self.rate_wanted)
        self.strips = StripsPanel(growing=True)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.strips)
        self.splitter.addWidget(self._make_side())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([640, 412])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.tiles)
        column.addWidget(self.splitter, 1)

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(300)
        self.table = StatisticsTable()
        self.table.show_one_gpu_whole()
        self.method = QLabel()
        self.method.setProperty("muted", True)
        self.method.setWordWrap(True)
        self.programs = QLabel()
        self.programs.setProperty("muted", True)
        self.programs.setWordWrap(True)
        self.programs.setToolTip(self.tr("The figures are those of the whole GPU, not of one program"))
        self.mark_button = QPushButton(self.tr("Begin a window"))
        self.mark_button.setToolTip(self.tr("Mark the part that interests you, to count its steps or tokens"))
        self.mark_button.clicked.connect(lambda _on=False: self.toggle_mark())
        self.count_button = QPushButton(self.tr("Count units…"))
        self.count_button.setToolTip(self.tr("Say how many steps, tokens or requests a window holds"))
        self.count_button.clicked.connect(lambda _on=False: self.count_units())
        self.mark_list = QListWidget()
        self.mark_list.setAccessibleName(self.tr("Marked windows"))
        self.mark_list.setWordWrap(True)
        self.mark_list.itemActivated.connect(lambda _item: self.count_units())
        self.mark_list.currentRowChanged.connect(lambda _row: self._buttons())
        heads = []
        for text in (self.tr("Since the start"), self.tr("Marked windows")):
            head = QLabel(text)
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            heads.append(head)
        buttons = QHBoxLayout()
        buttons.addWidget(self.mark_button)
        buttons.addWidget(self.count_button)
        buttons.addStretch(1)
        box = QVBoxLayout(side)
        box.setContentsMargins(6, 0, 0, 0)
        box.setSpacing(4)
        for widget in (heads[0], self.table, self.method, self.programs, heads[1]):
            box.addWidget(widget, 3 if widget is self.table else 0)
        box.addLayout(buttons)
        box.addWidget(self.mark_list, 2)
        return side

    # --- following the monitor ---------------------------------------------------------------

    def tracks(self) -> list[LiveTrack]:
        """Return the GPUs that are chosen."""
        there = self.monitor.live.tracks
        return [there[gpu] for gpu in self.strips.shown_gpus() if gpu in there]

    def _lines(self) -> None:
        live = self.monitor.live
        if self._began is not live.header and live.header is not None:
            self._began = live.header
            self.strips.show_source(LiveSource(live))
            self.badge.setVisible(self.monitor.is_demo)
        if not self._numbers.isActive() and live.t > 0:
            self.show_numbers()
            if self.monitor.running:
                self._numbers.start()
        self._show_marks()

    def _gpus_chosen(self) -> None:
        self.show_numbers()
        self._show_marks(force=True)

    def _tick(self) -> None:
        if self.isVisible():  # a hidden page catches up when it is shown
            self.show_numbers()

    def _state(self) -> None:
        monitor = self.monitor
        self.strips.set_moving(monitor.running and monitor.state != "paused")
        if not monitor.running:
            self._numbers.stop()
            self.show_numbers()
            self._show_marks(force=True)
        for widget in (self.again, self.open_recording):
            widget.setVisible(not monitor.running)
        self.open_recording.setEnabled(monitor.path is not None and monitor.path.is_file())
        self._tell()
        self._show_state()
        self._buttons()

    def _tell(self) -> None:
        """Say what went wrong, and what became of GPUs that are gone."""
        monitor = self.monitor
        status = monitor.status
        if status.code:
            self.notice.tell(texts.problem(status.code, status.fields), "danger")
            return
        if monitor.state == "blocked":
            self.notice.tell(
                self.tr("The NVIDIA driver does not answer at the moment. Measuring goes on when it does."),
                "warning",
            )
            return
        lines = [
            f"GPU {note.gpu}: {texts.event(note.code, note.fields)}"
            for note in monitor.live.notes
            if note.gpu is not None and note.gpu in status.gone
        ]
        several = len(monitor.live.tracks) > 1
        for track in monitor.live.tracks.values():
            told = texts.device_notes(track.device)
            lines += [f"GPU {track.device.index}: {line}" if several else line for line in told]
        self.notice.tell("\n".join(dict.fromkeys(lines)), "warning" if status.gone else "info")

    def show_numbers(self) -> None:
        """Show the big numbers, the statistics and the count of readings."""
        tracks = self.tracks()
        if tracks:
            self.tiles.show_figures(figures.figures(tracks, self.site.rate()))
            self.table.show_gpus([(track.device.index, track.statistics) for track in tracks])
            self.method.setText("\n".join(figures.method_lines(tracks)))
            cpu = self.monitor.live.cpu_pct
            self.programs.setText(figures.programs_line(tracks, cpu))
        self._show_state()

    def _show_state(self) -> None:
        monitor, live = self.monitor, self.monitor.live
        words = {
            "starting": self.tr("Starting…"),
            "running": self.tr("Measuring"),
            "paused": self.tr("Paused"),
            "blocked": self.tr("Waiting for the driver"),
            "stopped": self.tr("Stopped"),
            "failed": self.tr("Ended"),
        }
        word = self.tr("Stopping…") if monitor.stopping and monitor.running else words.get(monitor.state, "")
        count = sum(track.samples for track in live.tracks.values())
        dropped = sum(track.dropped for track in live.tracks.values())
        parts = [word, texts.clock(live.t)]
        parts.append(self.tr("{count} readings").replace("{count}", numbers.format_exact(count)))
        parts.append(self.tr("{count} dropped").replace("{count}", numbers.format_exact(dropped)))
        tip = self.tr("Dropped: deadlines that passed before the GPU was read, and readings without a value.")
        if monitor.path is not None:
            parts.append(monitor.path.name)
            tip = f"{monitor.path}\n{tip}"
        self.state.say("  ·  ".join(part for part in parts if part))
        self.state.explain(tip)

    # --- marks -------------------------------------------------------------------------------

    def _show_marks(self, force: bool = False) -> None:
        found = list(self.monitor.live.marks.values())
        if not force and found == getattr(self, "_shown_marks", None):
            return
        self._shown_marks = found
        chosen = self.mark_list.currentRow()
        self.mark_list.clear()
        recording = marks.recent_recording(self.monitor.live) if found else None
        gpus = self.strips.shown_gpus()
        for mark in found:
            line = mark.name
            if recording is not None:
                line = f"{mark.name}: {self._figures_of(recording, mark, gpus)}"
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, mark.id)
            self.mark_list.addItem(item)
        rows = self.mark_list.count()
        self.mark_list.setCurrentRow(chosen if 0 <= chosen < rows else rows - 1)
        self._buttons()

    def _figures_of(self, recording: Any, mark: Mark, gpus: tuple[int, ...]) -> str:
        if mark.end is None:
            return self.tr("open, from {time} on").replace("{time}", texts.clock(mark.start))
        firsts = [float(track.t[0]) for track in recording.tracks if len(track)]
        if firsts and mark.start < max(firsts) - 1.0:
            return self.tr("longer ago: see the recording when it is stopped")
        return " · ".join(marks.mark_figures(recording, mark, gpus))

    def _buttons(self) -> None:
        monitor = self.monitor
        measuring = monitor.running and monitor.state in ("running", "paused", "blocked")
        self.mark_button.setEnabled(measuring)
        opened = monitor.open_mark is not None
        self.mark_button.setText(self.tr("End the window…") if opened else self.tr("Begin a window"))
        self.count_button.setEnabled(measuring and self.mark_list.currentRow() >= 0 and not opened)

    def toggle_mark(self) -> None:
        """Begin a window, or end the open one and ask what was counted in it."""
        mark = self.monitor.open_mark
        if mark is None:
            number = max(self.monitor.live.marks, default=0) + 1
            self.monitor.begin_mark(self.tr("Window {number}").replace("{number}", str(number)))
            return
        end = self.monitor.live.t
        self.monitor.end_mark()
        self._ask(Mark(mark.id, mark.name, mark.start, end, mark.units, mark.unit))

    def count_units(self) -> None:
        """Ask how many units the chosen window holds."""
        item = self.mark_list.currentItem()
        mark = None if item is None else self.monitor.live.marks.get(item.data(Qt.ItemDataRole.UserRole))
        if mark is not None and mark.end is not None:
            self._ask(mark)

    def _ask(self, mark: Mark) -> None:
        answer = marks.MarkDialog.ask(mark, self.monitor.live.t, self, times=False)
        if answer is None:
            return
        # The process's own times stand in the mark by now.
        latest = self.monitor.live.marks.get(mark.id, mark)
        end = latest.end if latest.end is not None else mark.end
        self.monitor.change_mark(
            latest, name=answer["name"], units=answer["units"], unit=answer["unit"], end=end
        )

    # --- the site ----------------------------------------------------------------------------

    def show_rates(self, rates: list[SiteRate], site_id: str) -> None:
        """Show the sites of the plan."""
        self.site.show_rates(rates, site_id)
        self._rate_changed()

    def _rate_changed(self) -> None:
        self.tiles.show_rate(self.site.rate())
        self.show_numbers()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was measured while the page was hidden."""
        super().showEvent(event)
        self.show_numbers()
