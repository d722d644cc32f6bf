"""The empty state of the window: new, open, samples, recent files."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenplanner import resources
from greenplanner.gui import icons
from greenplanner.gui.i18n import tr_data


def samples() -> list[tuple[Path, str, str]]:
    """Return (file, name, one line on it) of the sample plans; read as plain JSON, which is quick."""
    found = []
    for path in sorted(resources.path("samples").glob("*.gplan")):
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            name, notes = str(data["name"]), str(data.get("notes") or "")
        except (OSError, ValueError, KeyError, TypeError):
            continue
        found.append((path, name, first_sentence(notes)))
    return found


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    line = text.strip().split("\n")[0]
    end = line.find(". ")
    return line if end < 0 else line[: end + 1]


class Choice(QPushButton):
    """A button with a title and a line below it."""

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample")
        self.setAutoDefault(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = QLabel(title)
        name.setStyleSheet("font-weight: 600;")
        text = QLabel(line)
        text.setWordWrap(True)
        text.setProperty("muted", True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(5)
        layout.addWidget(name)
        layout.addWidget(text, 1)
        for label in (name, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the layout at the width in force."""
        width = max(self.width(), 200)
        return QSize(220, max(112, self.layout().heightForWidth(width)))


class Welcome(QScrollArea):
    """What the window shows while there is no plan."""

    new_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(object)
    sample_wanted = Signal(object)

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        body = QWidget()
        body.setObjectName("scrollBody")
        body.setMaximumWidth(860)
        holder = QWidget()
        holder.setObjectName("scrollBody")
        outer = QHBoxLayout(holder)
        outer.addStretch(1)
        outer.addWidget(body, 8)
        outer.addStretch(1)
        self.setWidget(holder)
        self._layout = QVBoxLayout(body)
        self._layout.setSpacing(10)
        self._layout.addStretch(1)
        self._head()
        self._layout.addSpacing(14)
        self._samples()
        self._layout.addSpacing(14)
        self._recent_box = QVBoxLayout()
        self._recent_box.setSpacing(2)
        self._layout.addLayout(self._recent_box)
        self._layout.addStretch(2)
        self.show_recent(recent)

    def _head(self) -> None:
        logo = QLabel()
        logo.setPixmap(icons.app_icon().pixmap(56, 56))
        title = QLabel("GreenPlanner")
        title.setProperty("title", True)
        line = QLabel(self.tr("Plan the energy, carbon, water and cost of your AI fleets."))
        line.setProperty("muted", True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(title)
        texts.addWidget(line)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(logo)
        top.addLayout(texts, 1)
        self._layout.addLayout(top)
        self._layout.addSpacing(12)
        self.new_button = QPushButton(self.tr("New plan"))
        self.new_button.setProperty("primary", True)
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button = QPushButton(self.tr("Open…"))
        self.open_button.clicked.connect(self.open_wanted)
        for button in (self.new_button, self.open_button):
            button.setAutoDefault(True)  # Enter presses it
        hint = QLabel(self.tr("or drop a .gplan file on this window"))
        hint.setProperty("muted", True)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.new_button, self.open_button, hint):
            row.addWidget(widget)
        row.addStretch(1)
        self._layout.addLayout(row)

    def _samples(self) -> None:
        found = samples()
        if not found:
            return
        self._heading(self.tr("Start from a sample"))
        grid = QGridLayout()
        grid.setSpacing(10)
        columns = 2 if len(found) == 4 else 3
        for position, (path, name, line) in enumerate(found):
            choice = Choice(tr_data(name), tr_data(line))
            choice.clicked.connect(lambda _on=False, path=path: self.sample_wanted.emit(path))
            grid.addWidget(choice, position // columns, position % columns)
        self._layout.addLayout(grid)

    def _heading(self, text: str) -> None:
        label = QLabel(text)
        label.setProperty("heading", True)
        self._layout.addWidget(label)

    def show_recent(self, recent: list[Path]) -> None:
        """List the recent files."""
        while self._recent_box.count():
            widget = self._recent_box.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        if not recent:
            return
        label = QLabel(self.tr("Recent"))
        label.setProperty("heading", True)
        self._recent_box.addWidget(label)
        for path in recent[:5]:
            button = QPushButton(f"{path.name}    {path.parent}")
            button.setProperty("flat", True)
            button.setAutoDefault(True)
            button.setStyleSheet("text-align: left;")
            button.setIcon(icons.icon("report"))
            button.setToolTip(str(path))
            button.clicked.connect(lambda _on=False, path=path: self.file_wanted.emit(path))
            self._recent_box.addWidget(button)
