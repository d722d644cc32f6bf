"""Help > Manual: the text of ``resources/manual`` with the reference of inputs and formulas.

The reference is made from the attribute table and the table of formulas, so that it cannot
drift from what the program does.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QKeySequence,
    QPainter,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner import resources
from greenplanner.gui import theme
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.numbers import unit_text
from greenplanner.model.formulas import LEAVES
from greenplanner.model.measures import MEASURES
from greenplanner.plan.attributes import Attribute, of_entity

# Pictures of the window are drawn at 1280 pixels; this much fits beside the contents.
_PICTURE_WIDTH = 720

_LISTS = (
    *("plan", "sites", "fleets", "workloads", "contracts", "residual_mixes", "credits"),
    *("removals", "cpu_servers", "reservations", "targets"),
)


def manual_path(language: str) -> Path:
    """Return the manual in the language of the window, or in English where there is none."""
    translated = resources.path(f"manual/{language}.md")
    return translated if translated.is_file() else resources.path("manual/en.md")


def _range(item: Attribute) -> str:
    if item.choices:
        return QCoreApplication.translate("Manual", ", ").join(tr_data(choice) for choice in item.choices)
    if item.minimum is None or item.maximum is None:
        return ""
    scale = 100 if item.unit.startswith("%") else 1
    return f"{item.minimum * scale:g} – {item.maximum * scale:g}"


def _table(heads: list[str], rows: list[list[str]]) -> str:
    top = "".join(f"<th align='left'>{html.escape(head)}</th>" for head in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table cellpadding='4' cellspacing='0' border='1'><tr>{top}</tr>{body}</table>"


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


class ManualBrowser(QTextBrowser):
    """The text with its pictures, which lie in the resources and are no wider than the column."""

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Return a picture of the manual; whatever else the text names is left to Qt."""
        path = manual_path("en").parent / name.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return super().loadResource(kind, name)
        ratio = self.devicePixelRatioF()
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        width = min(image.width(), round(_PICTURE_WIDTH * ratio))
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(image)
        painter.setPen(QColor(theme.tokens().border))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image


class ManualDialog(QDialog):
    """The manual with contents and a search box; it stays open beside the window."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("GreenPlanner manual"))
        self.resize(1080, 740)
        self.browser = ManualBrowser(self)
        self.browser.setAccessibleName(self.tr("Manual"))
        self.browser.setOpenLinks(False)
        self.browser.setHtml(self.text(language))
        self._give_air()
        self._color_tables()
        self.contents = QTreeWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._headings: dict[str, QTextBlock] = {}
        self._list_headings()
        self.contents.itemClicked.connect(lambda item: self.show_section(item.text(0)))
        self.contents.itemActivated.connect(lambda item: self.show_section(item.text(0)))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.find_next)
        self.found = QLabel(self)
        following = QPushButton(self.tr("Next"), self)
        following.setAutoDefault(False)
        following.clicked.connect(self.find_next)
        bar = QHBoxLayout()
        bar.addWidget(self.search, 1)
        bar.addWidget(following)
        bar.addWidget(self.found)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.contents)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 810])
        split.setChildrenCollapsible(False)
        layout.addWidget(split, 1)
        QShortcut(QKeySequence.StandardKey.Find, self, activated=self.search.setFocus)
        self.search.setFocus()

    def text(self, language: str) -> str:
        """Return the manual as HTML."""
        document = QTextDocument()
        document.setMarkdown(manual_path(language).read_text(encoding="utf-8"))
        figures = self.tr("Reference: figures")
        parts = [document.toHtml(), f"<h2>{html.escape(figures)}</h2>"]
        rows = [
            [tr_data(MEASURES[key].label), tr_data(leaf.formula), tr_data(leaf.note) if leaf.note else ""]
            for key, leaf in LEAVES.items()
        ]
        parts.append(_table([self.tr("Figure"), self.tr("Formula"), self.tr("Note")], rows))
        names = {
            "plan": self.tr("Plan"),
            "sites": self.tr("Sites"),
            "fleets": self.tr("Fleets"),
            "workloads": self.tr("Workloads"),
            "contracts": self.tr("Energy contracts"),
            "residual_mixes": self.tr("Residual mixes"),
            "credits": self.tr("Carbon credits"),
            "removals": self.tr("Removals"),
            "cpu_servers": self.tr("Other servers"),
            "reservations": self.tr("Reservations"),
            "targets": self.tr("Targets"),
        }
        heads = [self.tr("Input"), self.tr("Unit"), self.tr("Range"), self.tr("Meaning")]
        money = QCoreApplication.translate("Manual", "currency")
        title = self.tr("Reference: inputs of {list}")
        for entity in _LISTS:
            parts.append(f"<h2>{html.escape(title.format(list=names[entity]))}</h2>")
            rows = [
                [
                    tr_data(item.label),
                    unit_text(item.unit, money),
                    _range(item),
                    tr_data(item.description),
                ]
                for item in of_entity(entity)
                if item.type != "id"
            ]
            parts.append(_table(heads, rows))
        return "".join(parts)

    def show_section(self, heading: str) -> bool:
        """Scroll to the first chapter of this heading; False where the manual has none."""
        block = self._headings.get(heading)
        if block is None:
            return False
        self.browser.setTextCursor(QTextCursor(block))
        top = self.browser.document().documentLayout().blockBoundingRect(block).top()
        self.browser.verticalScrollBar().setValue(int(top) - 6)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Draw the tables in the colors of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "browser"):
            self._color_tables()

    def _list_headings(self) -> None:
        parent: QTreeWidgetItem | QTreeWidget = self.contents
        row = QSize(0, self.fontMetrics().height() + 8)
        for block in _blocks(self.browser.document()):
            level = block.blockFormat().headingLevel()
            if level in (2, 3):
                item = QTreeWidgetItem(self.contents if level == 2 else parent, [block.text()])
                item.setSizeHint(0, row)
                parent = item if level == 2 else parent
                self._headings.setdefault(block.text(), block)

    def _give_air(self) -> None:
        """Set lines apart, and the marks of lists near the margin."""
        air = QTextBlockFormat()
        air.setLineHeight(125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.browser.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(air)
        # A picture is one tall line: a proportional height would leave a quarter of it empty below.
        single = QTextBlockFormat()
        single.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        for block in _blocks(self.browser.document()):
            if "\ufffc" in block.text():
                QTextCursor(block).mergeBlockFormat(single)
        self.browser.document().setIndentWidth(22.0)
        self.browser.document().setDocumentMargin(14.0)

    def _color_tables(self) -> None:
        colors = theme.tokens()
        for frame in self.browser.document().rootFrame().childFrames():
            if not isinstance(frame, QTextTable):
                continue
            form = frame.format()
            form.setBorder(1.0)
            form.setBorderCollapse(True)
            form.setCellPadding(5.0)
            form.setCellSpacing(0.0)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(QBrush(QColor(colors.border)))
            form.setTopMargin(4.0)
            form.setBottomMargin(10.0)
            frame.setFormat(form)
            for column in range(frame.columns()):
                cell = frame.cellAt(0, column)
                head = cell.format()
                head.setBackground(QColor(colors.surface_alt))
                cell.setFormat(head)

    def find_next(self) -> bool:
        """Go to the next place that holds the text of the search box, from the top at the end."""
        text = self.search.text()
        if not text:
            return False
        if not self.browser.find(text):
            self.browser.moveCursor(self.browser.textCursor().MoveOperation.Start)
            if not self.browser.find(text):
                self.found.setText(self.tr("Not found"))
                return False
        self.found.setText("")
        # The place that was found stands in the upper third, with what it belongs to below it.
        bar = self.browser.verticalScrollBar()
        bar.setValue(bar.value() + self.browser.cursorRect().top() - self.browser.viewport().height() // 3)
        return True
