"""The page Live GPU: measure here, plan with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from greenplanner.gui import icons
from greenplanner.gui.document import Document
from greenplanner.gui.gpu import library, texts
from greenplanner.gui.gpu.live_view import LiveView
from greenplanner.gui.gpu.monitor import Monitor
from greenplanner.gui.gpu.recordings_view import RecordingsView
from greenplanner.gui.gpu.site_rates import site_rates
from greenplanner.gui.gpu.start_card import StartCard
from greenplanner.gui.gpu.tiles import RATES
from greenplanner.gui.page import Page
from greenplanner.gui.tasks import run_task
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.plan.edits import Changes
from greenplanner.profiler import sampler


class GpuPage(Page):
    """Measure, and the recordings. ``find`` lists the GPUs and is replaced by tests."""

    page_id = "gpu"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.find = sampler.devices
        self.asleep = sampler.asleep
        self.folder = library.default_folder()
        self.site_id = ""
        self._woken = False
        self.monitor = Monitor(self)
        self.start = StartCard()
        self.live = LiveView(self.monitor)
        self.recordings = RecordingsView(document, self._is_written)
        self.recordings.folder = self.folder
        self._build()
        self._make_actions()
        self._connect()
        self.start.show_folder(self.folder)
        self._state()

    def title(self) -> str:
        """Return the translated title of the page."""
        return self.tr("Live GPU")

    def _build(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        self.start.setObjectName("scrollBody")
        area.setWidget(self.start)
        self.measure = QStackedWidget()
        self.measure.addWidget(area)
        self.measure.addWidget(self.live)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.measure, self.tr("Measure"))
        self.tabs.addTab(self.recordings, self.tr("Recordings"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.tabs)

    def _make_actions(self) -> None:
        self.start_action = self._action(self.tr("Start measuring"), "record", "Ctrl+R", self.begin)
        self.pause_action = self._action(self.tr("Pause"), "pause", "Ctrl+Shift+P", self.pause)
        self.stop_action = self._action(self.tr("Stop"), "stop", "Ctrl+Shift+X", self.monitor.stop)
        self.mark_action = self._action(self.tr("Mark"), "mark", "Ctrl+M", self.live.toggle_mark)

    def _action(self, text: str, icon: str, keys: str, handler: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setData(icon)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({shown})")
        action.triggered.connect(lambda _on=False: handler())  # type: ignore[operator]
        self.addAction(action)
        return action

    def actions(self) -> list[QAction]:
        """Return start, pause, stop and mark."""
        return [self.start_action, self.pause_action, self.stop_action, self.mark_action]

    def _connect(self) -> None:
        self.start.look_wanted.connect(self.look)
        self.start.start_wanted.connect(self.begin)
        self.start.folder_wanted.connect(self.ask_folder)
        self.start.devices.itemChanged.connect(lambda _item: self._state())
        self.live.again_wanted.connect(self.show_start)
        self.live.rate_wanted.connect(self._explain_rate)
        self.live.recording_wanted.connect(self.show_recording)
        self.tabs.currentChanged.connect(lambda _tab: self._tab_changed())
        for picker in (self.start.site, self.live.site):
            picker.picked.connect(self._site_picked)
        self.monitor.state_changed.connect(self._state)

    def _explain_rate(self, tile: str) -> None:
        """Open the steps of what a kilowatt-hour of the chosen site emits or costs in the first year."""
        rate, results = self.live.site.rate(), self.document.results
        if rate is not None and results is not None:
            self.explain_wanted.emit(with_year(f"{RATES[tile]}@sites/{rate.id}", results.years[0]))

    # --- looking and starting ----------------------------------------------------------------

    def look(self, demo: bool) -> None:
        """Look for GPUs in a process that ends at once; the driver is opened by this click only."""
        if not demo and not self._woken and self.asleep():
            self._woken = True
            self.start.show_asleep(texts.event("asleep", {}))
            return
        self._woken = False
        self.start.show_looking()
        run_task(
            self,
            lambda _progress, _cancelled: self.find(demo),
            lambda found: self._found(found, demo),
            lambda _error: self._found(sampler.Found(code="died"), demo),
            self.tr("Looking for GPUs"),
            key="gpu-look",
            shown=False,
        )

    def _found(self, found: sampler.Found, demo: bool) -> None:
        self.start.show_found(found, demo)
        self._state()

    def ask_folder(self) -> None:
        """Choose the folder of recordings."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of recordings"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))

    def set_folder(self, folder: Path) -> None:
        """Keep recordings in another folder from now on."""
        self.folder = self.recordings.folder = folder
        self.start.show_folder(folder)

    def begin(self) -> None:
        """Start measuring what is chosen."""
        if self.monitor.running or not self.start.chosen():
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            tell = getattr(self.window(), "tell", None)
            text = texts.problem("write-failed", {"file": str(self.folder), "reason": reason})
            if callable(tell):
                tell(text, "danger")
            return
        path = sampler.new_path(self.folder, "demonstration" if self.start.demo else "recording")
        self.monitor.begin(self.start.options(path))
        self.tabs.setCurrentWidget(self.measure)
        self.measure.setCurrentWidget(self.live)
        self.live.strips.chart.setFocus()

    def show_start(self) -> None:
        """Go back to what is measured, after a session."""
        if not self.monitor.running:
            self.measure.setCurrentIndex(0)
            self._state()

    def show_recording(self) -> None:
        """Show the recording that was just made."""
        self.tabs.setCurrentWidget(self.recordings)
        self.recordings.reload(select=self.monitor.path)

    def showEvent(self, event: QShowEvent) -> None:
        """List recordings that were written while another page was shown."""
        super().showEvent(event)
        self._tab_changed()

    def _tab_changed(self) -> None:
        if self.tabs.currentWidget() is self.recordings:
            self.recordings.reload()

    def _is_written(self, path: Path) -> bool:
        return self.monitor.running and path == self.monitor.path

    def pause(self) -> None:
        """Pause, or go on."""
        self.monitor.pause(self.monitor.state != "paused")

    def _state(self) -> None:
        monitor = self.monitor
        running = monitor.running
        starting = monitor.state == "starting"
        at_start = self.measure.currentIndex() == 0
        self.start_action.setEnabled(not running and at_start and bool(self.start.chosen()))
        self.pause_action.setEnabled(running and not starting and not monitor.stopping)
        paused = monitor.state == "paused" and running
        self.pause_action.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause_action.setData("play" if paused else "pause")
        self.stop_action.setEnabled(running and not monitor.stopping)
        self.mark_action.setEnabled(running and not starting and not monitor.stopping)
        self._tint()
        text = ""
        if running:
            text = self.tr("Demonstration running") if monitor.is_demo else self.tr("Measuring GPU")
            if paused:
                text = self.tr("Measuring paused")
        self.activity_changed.emit(text)

    def _tint(self) -> None:
        for action in self.actions():
            action.setIcon(icons.icon(str(action.data())))

    # --- the page ----------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Show the sites of the plan, and their grid."""
        rates = site_rates(self.document)
        if not any(rate.id == self.site_id for rate in rates):
            self.site_id = rates[0].id if rates else ""
        self.start.site.show_rates(rates, self.site_id)
        self.live.show_rates(rates, self.site_id)
        self._tint()
        self.live.strips.chart.update()

    def _site_picked(self, site_id: str) -> None:
        self.site_id = site_id
        rates = self.start.site.rates
        self.start.site.show_rates(rates, site_id)
        self.live.show_rates(rates, site_id)

    def close_down(self) -> None:
        """End a running session: the window closes."""
        self.monitor.close()
