"""The row of big numbers over the strips."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from greenplanner.gui.gpu.figures import KEYS, Figure
from greenplanner.gui.gpu.site_rates import SiteRate
from greenplanner.gui.models.columns import click_tip

# Tiles whose rate per kilowatt-hour comes from the plan.
RATES = {"carbon": "electricity_kg_per_kwh", "cost": "electricity_cost_per_kwh"}
# Words need more room than numbers.
_STRETCH = (9, 9, 10, 9, 9, 10, 11, 10, 9)


class FittingLabel(QLabel):
    """A label that ends with … where its text is too long, and shows all of it as a tip."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self._tip = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        """Show a text."""
        if text != self._whole:
            self._whole = text
            self._fit()

    def explain(self, tip: str) -> None:
        """Give the label a tip of its own."""
        if tip != self._tip:
            self._tip = tip
            self._fit()

    @property
    def whole(self) -> str:
        """The text in full."""
        return self._whole

    def _fit(self) -> None:
        room = max(self.width() - 2, 10)
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(text)
        shortened = self._whole if text != self._whole else ""
        self.setToolTip("\n".join(part for part in (shortened, self._tip) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text again."""
        super().resizeEvent(event)
        self._fit()


class Tile(QFrame):
    """A name, a number and a line below it; where it can be explained, a click or Enter asks for it."""

    clicked = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._explained = False
        self.label = label
        self.name = QLabel(label)
        self.name.setProperty("muted", True)
        self.number, self.below = FittingLabel(), FittingLabel()
        font = self.number.font()
        font.setPixelSize(15)
        font.setBold(True)
        self.number.setFont(font)
        self.below.setProperty("muted", True)
        small = self.below.font()
        small.setPixelSize(11)
        self.below.setFont(small)
        box = QVBoxLayout(self)
        box.setContentsMargins(9, 5, 5, 5)
        box.setSpacing(0)
        for widget in (self.name, self.number, self.below):
            box.addWidget(widget)

    def set_explained(self, on: bool) -> None:
        """Take clicks and the focus, or let both be."""
        self._explained = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the explanation."""
        if self._explained and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the explanation from the keyboard."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._explained and event.key() in keys:
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    def show_label(self, label: str) -> None:
        """Show another name."""
        self.label = label
        self.name.setText(label)

    def show_figure(self, figure: Figure) -> None:
        """Show a number."""
        self.number.say(figure[0])
        self.below.say(figure[1] or " ")
        self.setAccessibleName(f"{self.label}: {figure[0]} {figure[1]}".strip())


class Tiles(QWidget):
    """One tile for each of ``figures.KEYS``."""

    rate_wanted = Signal(str)  # "carbon" or "cost": where its rate comes from

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = {
            "power": self.tr("Power"),
            "energy": self.tr("Energy"),
            "utilization": self.tr("Utilization"),
            "temperature": self.tr("Temperature"),
            "memory": self.tr("Memory"),
            "clock": self.tr("Clock"),
            "held": self.tr("Held back by"),
            "carbon": self.tr("Emissions, CO₂e"),
            "cost": self.tr("Cost"),
        }
        self.tiles = {key: Tile(labels[key]) for key in KEYS}
        self.tiles["power"].setToolTip(self.tr("Mean of the last second"))
        self.tiles["held"].setToolTip(self.tr("What holds the clocks of the GPU back at the moment"))
        for key in RATES:
            self.tiles[key].clicked.connect(lambda key=key: self.rate_wanted.emit(key))
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(6)
        self._columns = 0
        self._arrange(len(KEYS))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns)):
            stretch = _STRETCH[column] if columns == len(KEYS) else 1
            self.grid.setColumnStretch(column, stretch if column < columns else 0)
        self._columns = columns
        for place, tile in enumerate(self.tiles.values()):
            self.grid.addWidget(tile, place // columns, place % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two rows where there is little room."""
        super().resizeEvent(event)
        self._arrange(len(KEYS) if self.width() >= 900 else 5)

    def show_figures(self, found: dict[str, Figure]) -> None:
        """Show the numbers."""
        for key, figure in found.items():
            self.tiles[key].show_figure(figure)

    def show_rate(self, rate: SiteRate | None) -> None:
        """Say what carbon and cost hold."""
        tip = ""
        if rate is not None:
            tip = self.tr(
                "Power of the GPU board alone times the grid of the site (location-based, first year of the "
                "plan). Cooling, losses and the server around it are not in it."
            )
            tip = f"{tip}\n{click_tip()}"
            cost = self.tr("Cost, {currency}/h").replace("{currency}", rate.currency)
            self.tiles["cost"].show_label(cost)
        for key in RATES:
            self.tiles[key].setToolTip(tip)
            self.tiles[key].set_explained(rate is not None)
