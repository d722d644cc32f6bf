"""The strip of headline figures, with the change against the baseline."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from greenplanner.gui import icons, theme
from greenplanner.gui.document import Document
from greenplanner.gui.numbers import NOT_KNOWN, format_change, format_quantity


class CardInfo(NamedTuple):
    """One headline: the measure, its unit, and the English title and tip."""

    key: str
    unit: str
    icon: str
    title: str
    tip: str


CARDS = (
    CardInfo(
        "facility_kwh",
        "kWh",
        "energy",
        QT_TRANSLATE_NOOP("Headlines", "Energy"),
        QT_TRANSLATE_NOOP("Headlines", "Facility energy: IT equipment, cooling and distribution"),
    ),
    CardInfo(
        "total_location_kg",
        "kg",
        "location",
        QT_TRANSLATE_NOOP("Headlines", "Location-based"),
        QT_TRANSLATE_NOOP("Headlines", "Scopes 1, 2 and 3 with the factors of the grid"),
    ),
    CardInfo(
        "total_market_kg",
        "kg",
        "market",
        QT_TRANSLATE_NOOP("Headlines", "Market-based"),
        QT_TRANSLATE_NOOP("Headlines", "Scopes 1, 2 and 3 with the factors of the contracts"),
    ),
    CardInfo(
        "water_l",
        "L",
        "water",
        QT_TRANSLATE_NOOP("Headlines", "Water"),
        QT_TRANSLATE_NOOP("Headlines", "Water on site and at the power plants"),
    ),
    CardInfo(
        "cost",
        "currency",
        "cost",
        QT_TRANSLATE_NOOP("Headlines", "Cost"),
        QT_TRANSLATE_NOOP("Headlines", "Cash cost: hardware, electricity, contracts, water, upkeep, credits"),
    ),
)


class HeadlineCard(QPushButton):
    """One figure. A click explains it."""

    def __init__(self, info: CardInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.info = info
        self.setObjectName("headline")
        self.setCheckable(True)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title_text = QCoreApplication.translate("Headlines", info.title)
        self._icon = QLabel()
        self._title = QLabel(self._title_text)
        self._title.setProperty("muted", True)
        self._value = QLabel(NOT_KNOWN)
        self._value.setObjectName("cardValue")
        self._change = QLabel(" ")
        self._change.setProperty("muted", True)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._icon)
        top.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 9, 12, 9)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._value)
        layout.addWidget(self._change)
        for label in (self._icon, self._title, self._value, self._change):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setMinimumWidth(0)
        self._text = NOT_KNOWN
        self.retint()

    def sizeHint(self) -> QSize:
        """Return the size of the layout: a button would count its own empty text."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Let the strip shrink; the value gets a smaller font then."""
        return QSize(110, self.layout().sizeHint().height())

    def retint(self) -> None:
        """Draw the icon in the colors of the theme."""
        self._icon.setPixmap(icons.pixmap(self.info.icon, theme.tokens().text_muted, 15))

    def show_value(
        self,
        value: float | None,
        baseline: float | None,
        currency: str,
        period: str,
        *,
        compared: bool,
        stale: bool = False,
    ) -> None:
        """Show a value, and its change where a scenario is compared with the baseline.

        Without a comparison the line says which years the value covers; ``stale``, that the value is
        of an earlier plan, because the present one has faults.
        """
        self._text = format_quantity(value, self.info.unit, currency=currency)
        change = period
        if compared:
            against = QCoreApplication.translate("Headlines", "vs baseline")
            change = f"{format_change(value, baseline)} {against}"
        tone = _tone(value, baseline) if compared else ""
        if stale:
            change, tone = QCoreApplication.translate("Headlines", "not up to date"), "warning"
        self._change.setText(change or " ")
        _set_tone(self._change, tone)
        self._value.setEnabled(not stale)
        tip = QCoreApplication.translate("Headlines", self.info.tip)
        self.setToolTip(tip)
        self.setAccessibleName(f"{self._title_text}: {self._text}. {change}".strip())
        self.setAccessibleDescription(tip)
        self._fit()

    def value_text(self) -> str:
        """Return what the card shows, for tests and readers."""
        return self._text

    def change_text(self) -> str:
        """Return the change that the card shows."""
        return self._change.text().strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the value in one line."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 28
        font = QFont(self.font())
        size = 20
        while size > 12:
            font.setPixelSize(size)
            font.setWeight(QFont.Weight.DemiBold)
            if QFontMetrics(font).horizontalAdvance(self._text) <= room:
                break
            size -= 1
        self._value.setStyleSheet(f"font-size: {size}px;" if size != 20 else "")
        self._value.setText(self._text)


def _tone(value: float | None, baseline: float | None) -> str:
    """All five headlines are better when they are lower."""
    if value is None or baseline is None or value == baseline:
        return ""
    return "ok" if value < baseline else "warning"


def _set_tone(label: QLabel, tone: str) -> None:
    for name in ("ok", "warning", "muted"):
        label.setProperty(name, name == (tone or "muted"))
    label.style().unpolish(label)
    label.style().polish(label)


class Headlines(QWidget):
    """The strip of cards; it follows the document."""

    explain = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self.cards = {info.key: HeadlineCard(info, self) for info in CARDS}
        for key, card in self.cards.items():
            layout.addWidget(card)
            card.clicked.connect(lambda _on=False, key=key: self.explain.emit(key))
        document.results_changed.connect(self.update_values)
        self.update_values()

    def update_values(self) -> None:
        """Show the latest results."""
        results, baseline = self._document.results, self._document.baseline
        compared = self._document.scenario_id is not None and results is not None
        currency = (results.plan.currency or "") if results is not None else ""
        years = results.years if results is not None else ()
        period = "" if not years else str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
        for key, card in self.cards.items():
            value = results.value(key) if results is not None else None
            reference = baseline.value(key) if baseline is not None else None
            stale = self._document.stale
            card.show_value(value, reference, currency, period, compared=compared, stale=stale)

    def mark(self, key: str | None) -> None:
        """Show which figure is explained."""
        for name, card in self.cards.items():
            card.setChecked(name == key)

    def retint(self) -> None:
        """Follow a change of the theme."""
        for card in self.cards.values():
            card.retint()
