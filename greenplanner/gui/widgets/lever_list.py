"""The list of the lever gallery: search, groups, and one card a lever with its effect."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import theme
from greenplanner.gui.i18n import error_text, tr_data
from greenplanner.gui.models.lever_gallery import (
    EFFECT_ROLE,
    KEY_ROLE,
    STALE_ROLE,
    GalleryModel,
    evidence_word,
    main_change,
    share_text,
    signed,
)
from greenplanner.gui.widgets import source_badge
from greenplanner.model.measures import MEASURES
from greenplanner.plan.lever_table import ALL, LeverInfo, table
from greenplanner.plan.types import Plan
from greenplanner.whatif.effects import Effect

Index = QModelIndex | QPersistentModelIndex
_PAD, _GAP = 10, 5


class LeverDelegate(QStyledItemDelegate):
    """Draws a group as a heading and a lever as a card of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or of a card."""
        line = QFontMetrics(option.font).height()
        key = index.data(KEY_ROLE)
        height = 2 * line + 2 * _PAD + _GAP if key else line + 2 * _PAD
        return QSize(240, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key = index.data(KEY_ROLE)
        if key:
            self._card(painter, option, index, table()[key])
        else:
            self._heading(painter, option, str(index.data()))
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        t = theme.tokens()
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(t.text_muted))
        area = option.rect.adjusted(4, 6, -4, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _card(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, info: LeverInfo) -> None:
        t = theme.tokens()
        effect: Effect | None = index.data(EFFECT_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = QRectF(option.rect).adjusted(1.5, 2.5, -1.5, -2.5)
        painter.setPen(QPen(QColor(t.accent if chosen else t.border), 1.5 if chosen else 1.0))
        painter.setBrush(QColor(t.accent_soft if chosen else t.surface_alt if over else t.surface))
        painter.drawRoundedRect(box, 8, 8)
        inner = box.toRect().adjusted(_PAD, _PAD - 3, -_PAD, -_PAD + 3)
        line = QFontMetrics(option.font).height()
        first = QRect(inner.left(), inner.top(), inner.width(), line)
        second = QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line)
        usable = effect is None or effect.applicable
        right = self._effect(painter, option, first, effect, bool(index.data(STALE_ROLE)))
        badge = QRectF(first.left(), first.top(), source_badge.SIZE, line)
        source_badge.draw_badge(painter, badge, evidence_word(info)[0])
        left = first.left() + source_badge.SIZE + 7
        if info.raises:
            draw_rise(painter, QRectF(left, first.top(), 14, line))
            left += 19
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(t.text if usable else t.text_muted))
        area = QRect(left, first.top(), max(0, first.right() - right - left - 6), line)
        label = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        painter.setFont(option.font)
        painter.setPen(QColor(t.text_muted))
        text = QFontMetrics(option.font).elidedText(
            self._second(info, effect), Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _effect(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, effect: Effect | None, stale: bool
    ) -> int:
        """Draw the change in percent on the right and return its width."""
        if effect is None or not effect.applicable:
            return 0
        t = theme.tokens()
        _, change = main_change(effect)
        text = share_text(change)
        font = QFont(option.font)
        font.setBold(True)
        small = abs(change.value) < 5e-4 * max(1.0, abs(change.base))
        color = t.text_muted if stale or small else t.ok if change.value < 0 else t.danger
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return QFontMetrics(font).horizontalAdvance(text)

    def _second(self, info: LeverInfo, effect: Effect | None) -> str:
        if effect is None:
            return tr_data(info.changes)
        if effect.problem is not None:
            return self.tr("Not here: {why}").replace("{why}", error_text(effect.problem))
        key, change = main_change(effect)
        parts = [signed(change.value, MEASURES[key].unit)]
        if key == "facility_kwh":
            parts.append(signed(effect.changes["scope2_location_kg"].value, "kg"))
        else:
            parts.append(tr_data(MEASURES[key].label))
        return " · ".join(parts)


def draw_rise(painter: QPainter, rect: QRectF) -> None:
    """Draw the mark of a lever that can raise energy: an arrow up."""
    t = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.warning))
    points = [(0, -6), (5.5, 0.5), (2, 0.5), (2, 6), (-2, 6), (-2, 0.5), (-5.5, 0.5)]
    polygon = QPolygonF()
    for dx, dy in points:
        polygon.append(rect.center() + QPointF(dx, dy))
    painter.drawPolygon(polygon)
    painter.restore()


class LeverList(QWidget):
    """Search line, filter and list; ``chosen`` gives the id of the lever under the cursor."""

    chosen = Signal(str)
    activated = Signal(str)  # Enter or a double click: add it
    scoped = Signal(str)  # target of the levers: * or <list>/<id>

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gallery = GalleryModel(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search levers: cooling, batch, INT4 …"))
        self.field.setAccessibleName(self.tr("Search levers"))
        self.field.setClearButtonEnabled(True)
        self.scope_box = QComboBox()
        self.scope_box.setAccessibleName(self.tr("What the levers act on"))
        self.scope_box.setToolTip(self.tr("Show the levers, and their effects, for a part of the plan"))
        self.scope_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope_box.addItem(self.tr("Levers for the whole plan"), ALL)
        self.only = QCheckBox(self.tr("Only those that can be applied here"))
        self.view = QListView()
        self.view.setModel(self.gallery)
        self.view.setItemDelegate(LeverDelegate(self.view))
        self.view.setAccessibleName(self.tr("Levers"))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setStyleSheet("QListView { background: transparent; border: none; }")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.scope_box)
        column.addWidget(self.only)
        column.addWidget(self.view, 1)
        self.nothing = QLabel(self.tr("No lever fits: shorten the search or show those for the whole plan."))
        self.nothing.setProperty("muted", True)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(12, 24, 12, 12)
        self.nothing.hide()
        column.addWidget(self.nothing, 1)
        self.field.textChanged.connect(self._search)
        self.only.toggled.connect(self._search)
        self.scope_box.activated.connect(self._scope_chosen)
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.doubleClicked.connect(lambda index: self._activate(index))
        self.setFocusProxy(self.field)
        self._key = ""
        self._start()

    @property
    def scope(self) -> str:
        """The target of the levers that are shown."""
        return str(self.scope_box.currentData())

    def set_plan(self, plan: Plan) -> None:
        """Offer the parts of a plan; a part that has gone leaves the whole plan."""
        words = {
            "workloads": self.tr("Levers for workload {name}"),
            "fleets": self.tr("Levers for fleet {name}"),
            "sites": self.tr("Levers for site {name}"),
        }
        parts = [(self.tr("Levers for the whole plan"), ALL)]
        for list_name, text in words.items():
            parts += [
                (text.replace("{name}", each.name or each.id), f"{list_name}/{each.id}")
                for each in getattr(plan, list_name)
            ]
        box = self.scope_box
        if parts == [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
            return
        wanted = self.scope
        box.clear()
        for text, target in parts:
            box.addItem(text, target)
        box.setCurrentIndex(max(0, box.findData(wanted)))
        if self.scope != wanted:
            self._scope_chosen()

    def set_scope(self, target: str) -> None:
        """Show the levers for one part of the plan."""
        row = self.scope_box.findData(target)
        if row >= 0 and target != self.scope:
            self.scope_box.setCurrentIndex(row)
            self._scope_chosen()

    def _scope_chosen(self) -> None:
        self._search()
        self.scoped.emit(self.scope)

    @property
    def key(self) -> str:
        """The id of the lever that is shown beside the list."""
        return self._key

    def choose(self, key: str) -> None:
        """Put the cursor on a lever."""
        row = self.gallery.row_of(key)
        if row >= 0:
            self.view.setCurrentIndex(self.gallery.index(row))
            self.view.scrollTo(self.gallery.index(row))

    def set_effects(self, effects: dict[str, Effect], stale: bool = False) -> None:
        """Show effects; the cursor stays."""
        key = self._key
        self.gallery.set_effects(effects, stale)
        self.choose(key)
        self.view.viewport().update()

    def _start(self) -> None:
        first = next((info.id for _, info in self.gallery.rows if info is not None), "")
        self.choose(first)

    def _search(self) -> None:
        key = self._key
        self.gallery.search(self.field.text(), self.only.isChecked(), self.scope)
        self.view.setVisible(bool(self.gallery.rows))
        self.nothing.setVisible(not self.gallery.rows)
        if self.gallery.row_of(key) >= 0:
            self.choose(key)
        else:
            self._start()

    def _current(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE) if index.isValid() else ""
        if key and key != self._key:
            self._key = key
            self.chosen.emit(key)

    def _activate(self, index: QModelIndex) -> None:
        if key := index.data(KEY_ROLE):
            self.activated.emit(key)
