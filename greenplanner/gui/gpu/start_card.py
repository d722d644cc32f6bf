"""Before measuring: what will happen, looking for GPUs, and what to measure."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.gpu import texts
from greenplanner.gui.gpu.badge import DemoBadge
from greenplanner.gui.gpu.preview import Preview
from greenplanner.gui.gpu.site_rates import SiteRate, rate_text
from greenplanner.profiler.sampler import RATES, Found, Options

DEFAULT_RATE = 10.0


class SitePicker(QComboBox):
    """The sites of the plan; its grid gives carbon and cost an hour."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rates: list[SiteRate] = []
        self.setAccessibleName(self.tr("Site for carbon and cost"))
        self.setToolTip(self.tr("The grid and the price of this site give emissions and cost an hour"))
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _row: self.picked.emit(self.currentData() or ""))

    def show_rates(self, rates: list[SiteRate], site_id: str) -> None:
        """List the sites and choose one."""
        self.rates = rates
        self.clear()
        for rate in rates:
            self.addItem(rate.name, rate.id)
        if not rates:
            self.addItem(self.tr("The plan has no site"), "")
        self.setEnabled(bool(rates))
        self.setCurrentIndex(max(0, self.findData(site_id)))

    def rate(self) -> SiteRate | None:
        """Return what the chosen site emits and costs."""
        return next((rate for rate in self.rates if rate.id == self.currentData()), None)


class StartCard(QWidget):
    """Explains, looks for GPUs when asked to, and starts."""

    look_wanted = Signal(bool)  # True: the demonstration device
    start_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Found | None = None
        self.demo = False
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(820)
        box = QVBoxLayout(card)
        box.setContentsMargins(22, 16, 22, 16)
        box.setSpacing(10)
        self.heading = QLabel(self.tr("Measure the GPUs of this computer"))
        self.heading.setProperty("heading", True)
        self.text = _wrapped(
            self.tr(
                "Power, energy, utilization, temperature, memory and clocks of NVIDIA GPUs are read up to 20 "
                "times a second and written to a recording. From a recording the program learns what a GPU "
                "draws idle and at work, and a fleet of the plan can use that. Nothing touches a GPU before "
                "you press the button; what is read stays on this computer."
            )
        )
        self.look_button = QPushButton(self.tr("Look for GPUs"))
        self.look_button.setProperty("primary", True)
        self.look_button.setAutoDefault(True)  # Enter presses it, as Space does
        self.look_button.setToolTip(self.tr("Opens NVIDIA's driver library for a moment"))
        self.look_button.clicked.connect(lambda _on=False: self.look_wanted.emit(False))
        self.demo_button = QPushButton(self.tr("Try the demonstration device"))
        self.demo_button.setAutoDefault(True)
        self.demo_button.setToolTip(self.tr("Two made-up GPUs, to see how measuring works without one"))
        self.demo_button.clicked.connect(lambda _on=False: self.look_wanted.emit(True))
        self.badge = DemoBadge()
        buttons = QHBoxLayout()
        for widget in (self.look_button, self.demo_button, self.badge):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        self.message = _wrapped("")
        self.message.setProperty("warning", True)
        self.message.hide()
        self.form = self._make_form()
        for part in (self.heading, self.text):
            box.addWidget(part)
        box.addLayout(buttons)
        box.addWidget(self.message)
        box.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 30)
        row.addStretch(1)
        self.preview = Preview()
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.preview, 30)
        below.addStretch(1)
        self.preview.setMaximumWidth(820)
        outer.addSpacing(8)
        outer.addLayout(row)
        outer.addLayout(below, 1)
        outer.addStretch(0)

    def _make_form(self) -> QWidget:
        form = QWidget()
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 4, 0, 0)
        self.devices = QListWidget()
        self.devices.setMaximumHeight(110)
        self.devices.setAccessibleName(self.tr("GPUs to measure"))
        self.devices.itemChanged.connect(lambda _item: self._checks_changed())
        self.notes = _wrapped("")
        self.notes.setProperty("muted", True)
        self.rate = QComboBox()
        for hz in RATES:
            per_second = self.tr("{hz} a second").replace("{hz}", f"{hz:g}")
            self.rate.addItem(per_second, hz)
        self.rate.setCurrentIndex(self.rate.findData(DEFAULT_RATE))
        self.rate.setToolTip(self.tr("10 is enough: the sensors renew their value about 10 times a second"))
        self.site = SitePicker()
        self.site_rate = QLabel()
        self.site_rate.setProperty("muted", True)
        self.site.currentIndexChanged.connect(
            lambda _row: self.site_rate.setText(rate_text(self.site.rate()))
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: Llama 70B, batch 32"))
        self.folder = QLabel()
        self.folder.setProperty("muted", True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder_button = QPushButton(self.tr("Change…"))
        self.folder_button.setAccessibleName(self.tr("Change the folder of recordings"))
        self.folder_button.clicked.connect(self.folder_wanted)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.folder_button)
        self.start_button = QPushButton(self.tr("Start measuring"))
        self.start_button.setProperty("primary", True)
        self.start_button.setAutoDefault(True)  # Enter presses it, as Space does
        self.start_button.clicked.connect(self.start_wanted)
        rows.addRow(self.tr("GPUs"), self.devices)
        rows.addRow("", self.notes)
        for label, editor in (
            (self.tr("Readings"), self.rate),
            (self.tr("Site"), self.site),
            (self.tr("Name of the recording"), self.name),
        ):
            editor.setAccessibleName(label)
            rows.addRow(label, editor)
            if editor is self.site:
                rows.addRow("", self.site_rate)
        rows.addRow(self.tr("Written to"), place)
        last = QHBoxLayout()
        last.addWidget(self.start_button)
        last.addStretch(1)
        rows.addRow("", last)
        form.hide()
        return form

    # --- states ------------------------------------------------------------------------------

    def show_looking(self) -> None:
        """Say that the driver is being asked."""
        self.look_button.setEnabled(False)
        self.demo_button.setEnabled(False)
        self._say(self.tr("Looking for GPUs…"), warning=False)

    def show_asleep(self, text: str) -> None:
        """Say that looking would wake a GPU; the next press does."""
        self._say(text, warning=True)
        self.look_button.setText(self.tr("Wake it and look"))

    def show_found(self, found: Found, demo: bool) -> None:
        """List what was found, or say why there is nothing and what to do."""
        self.found, self.demo = found, demo
        self.look_button.setEnabled(True)
        self.demo_button.setEnabled(True)
        self.look_button.setText(self.tr("Look for GPUs") if demo else self.tr("Look again"))
        there = bool(found.devices)
        self.form.setVisible(there)
        self.preview.setVisible(not there)
        self.badge.setVisible(demo and there)
        self.devices.blockSignals(True)
        self.devices.clear()
        for device in found.devices:
            item = QListWidgetItem(texts.device_title(device))
            item.setData(Qt.ItemDataRole.UserRole, device.index)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.devices.addItem(item)
        self.devices.blockSignals(False)
        self.devices.setFixedHeight(min(110, 22 * max(1, len(found.devices)) + 8))
        if there:
            self._say("", warning=False)
            self.start_button.setFocus()
        elif found.code:
            self._say(self._nothing(found), warning=True)
        else:
            self._say(self.tr("No GPU was found in this computer."), warning=True)
        self._checks_changed()

    def _nothing(self, found: Found) -> str:
        offer = self.tr(
            "You can try the demonstration device, bring a recording from a server (greenplanner profile) "
            "or import the log of another tool under Recordings."
        )
        return f"{texts.problem(found.code, found.fields)}\n\n{offer}"

    def _say(self, text: str, *, warning: bool) -> None:
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.setProperty("warning", warning)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(text))

    def _checks_changed(self) -> None:
        chosen = self.chosen()
        self.start_button.setEnabled(bool(chosen))
        notes: list[str] = []
        for device in self.found.devices if self.found is not None else ():
            if device.index in chosen:
                many = len(self.found.devices) > 1 if self.found is not None else False
                lines = texts.device_notes(device)
                notes += [f"GPU {device.index}: {line}" if many else line for line in lines]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    # --- answers -----------------------------------------------------------------------------

    def chosen(self) -> tuple[int, ...]:
        """Return the GPUs with a check mark."""
        items = (self.devices.item(row) for row in range(self.devices.count()))
        checked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(int(item.data(Qt.ItemDataRole.UserRole)) for item in checked)

    def options(self, path: Path) -> Options:
        """Return what to measure, into a file."""
        return Options(
            gpus=self.chosen(),
            hz=float(self.rate.currentData()),
            path=str(path),
            name=self.name.text().strip() or path.stem,
            demo=self.demo,
        )

    def show_folder(self, folder: Path) -> None:
        """Say where recordings go."""
        self.folder.setText(str(folder))
        self.folder.setToolTip(
            self.tr("Written while measuring, once a second: a crash loses at most two seconds")
        )


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
