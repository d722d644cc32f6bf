"""The page of one list of the plan: a table, a form of the selected row, buttons and totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import icons, theme
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells, operations
from greenplanner.gui.models.entity_table import PROBLEM_ROLE, EntityTable, ResultColumn
from greenplanner.gui.models.operations import Outcome
from greenplanner.gui.page import Page
from greenplanner.gui.widgets.detail_form import DetailForm
from greenplanner.gui.widgets.entity_view import EntityView
from greenplanner.gui.widgets.problem_panel import ProblemPanel
from greenplanner.gui.widgets.table_and_form import TableAndForm, TableAndPicture
from greenplanner.gui.widgets.tool_folder import ToolFolder
from greenplanner.gui.widgets.totals_line import TotalsLine
from greenplanner.plan.edits import Changes, EditError
from greenplanner.plan.messages import shown as shown_text
from greenplanner.plan.ranges import can_have_range


class EntityPage(Page):
    """Everything that sites, fleets, contracts and credits have in common."""

    entity = ""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.table = EntityTable(document, self.entity, self.result_columns(), self)
        self.view = EntityView(document, self.table)
        self.form = DetailForm(document, self.table)
        self.problems = ProblemPanel()
        self.totals = TotalsLine()
        self.totals.setAccessibleName(self.tr("Totals"))
        self.totals.linkActivated.connect(self.explain_wanted)
        self.cell_line = QLabel()
        self.cell_line.setProperty("muted", True)
        self.cell_line.setWordWrap(True)
        self.cell_line.setMinimumHeight(self.fontMetrics().height() + 6)
        self._fitted = False
        self._fitted_to_results = False
        # Narrower than the words of the toolbar: some buttons become icons there.
        self.setMinimumWidth(440)
        self._make_actions()
        self._lay_out()
        self._connect()

    # -- what a page of a kind says --------------------------------------------------------------------

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return the read-only columns at the end."""
        return ()

    def totals_text(self) -> str:
        """Return the line above the table; its figures may be links to their explanations."""
        return ""

    def add_text(self) -> str:
        """Return the text of the button that adds an entity."""
        raise NotImplementedError

    def empty_text(self) -> str:
        """Return the sentence for a list without members."""
        raise NotImplementedError

    def note_text(self) -> str:
        """Return a sentence that always stands above the table, or an empty text."""
        return ""

    def below_table(self) -> QWidget | None:
        """Return what stands below the table until ``pictures_button`` hides it; None for nothing."""
        return None

    def commands(self) -> list[QAction]:
        """Return what can be done with rows and cells."""
        return [
            self.add_action,
            self.duplicate_action,
            self.remove_action,
            self.up_action,
            self.down_action,
            self.copy_action,
            self.headers_action,
            self.cut_action,
            self.paste_action,
            self.fill_action,
            self.clear_action,
            self.range_action,
        ]

    def figures(self) -> list[QWidget]:
        """Return the line of totals; the table marks its own columns of results."""
        return [self.totals]

    # -- build -----------------------------------------------------------------------------------------

    def _action(self, text: str, icon: str, slot: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self)
        action.setProperty("icon_name", icon)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setToolTip(
                f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            )
        action.triggered.connect(lambda: slot())
        self.addAction(action)
        return action

    def _make_actions(self) -> None:
        self.add_action = self._action(self.add_text(), "add", self.add, "Ctrl+Shift+A")
        self.duplicate_action = self._action(self.tr("Duplicate"), "duplicate", self.duplicate)
        self.remove_action = self._action(self.tr("Remove"), "remove", self.remove)
        self.up_action = self._action(self.tr("Move up"), "", lambda: self.move_rows(-1), "Alt+Up")
        self.down_action = self._action(self.tr("Move down"), "", lambda: self.move_rows(1), "Alt+Down")
        # The view has these keys itself; the menu only names them.
        self.copy_action = self._action(self.tr("Copy") + "\tCtrl+C", "copy", self.view.copy)
        self.headers_action = self._action(
            self.tr("Copy with headings") + "\tCtrl+Shift+C", "copy", lambda: self.view.copy(headers=True)
        )
        self.cut_action = self._action(self.tr("Cut") + "\tCtrl+X", "", self.view.cut)
        self.paste_action = self._action(self.tr("Paste") + "\tCtrl+V", "", self.view.paste)
        self.fill_action = self._action(self.tr("Fill down") + "\tCtrl+D", "", self.view.fill_down)
        self.range_action = self._action(self.tr("Range of the value…"), "", self.edit_range, "Alt+R")
        self.clear_action = self._action(
            self.tr("Back to catalog value") + "\tDel", "undo", self.view.clear_cells
        )

    def _button(self, action: QAction, arrow: Qt.ArrowType | None = None) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if arrow is not None:
            button.setArrowType(arrow)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        else:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _toolbar(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        self.add_button = QPushButton(self.add_text())
        self.add_button.setProperty("primary", True)
        self.add_button.setAutoDefault(True)  # Enter presses it, as Space does
        self.add_button.setToolTip(self.add_action.toolTip())
        self.add_button.clicked.connect(self.add)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter rows"))
        self.search.setAccessibleName(self.tr("Filter rows"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self.details = QToolButton()
        self.details.setText(self.tr("Details"))
        self.details.setCheckable(True)
        self.details.setChecked(True)
        self.details.setToolTip(self.tr("Show all fields of the selected row"))
        self.pictures_button = QToolButton()
        self.pictures_button.setText(self.tr("Pictures"))
        self.pictures_button.setCheckable(True)
        self.pictures_button.setChecked(True)
        line.addWidget(self.add_button)
        self._texts = [self._button(self.duplicate_action), self._button(self.remove_action)]
        for button in self._texts:
            line.addWidget(button)
        line.addWidget(self._button(self.up_action, Qt.ArrowType.UpArrow))
        line.addWidget(self._button(self.down_action, Qt.ArrowType.DownArrow))
        line.addStretch(1)
        line.addWidget(self.search)
        line.addWidget(self.details)
        return line

    def _empty_state(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        text = QLabel(self.empty_text())
        text.setProperty("heading", True)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.first_button = QPushButton(self.add_text())
        self.first_button.setProperty("primary", True)
        self.first_button.setAutoDefault(True)  # Enter presses it, as Space does
        self.first_button.clicked.connect(self.add)
        column.addWidget(text)
        column.addSpacing(12)
        column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _lay_out(self) -> None:
        left: QWidget = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 1)
        column.addWidget(self.cell_line)
        filled = QWidget()
        page = QVBoxLayout(filled)
        page.setContentsMargins(0, 0, 0, 0)
        line = self._toolbar()
        page.addLayout(line)
        self.tools = ToolFolder(line, self._texts, self)
        below = self.below_table()
        if below is not None:
            left = TableAndPicture(left, below, self.pictures_button)
        self.splitter = TableAndForm(left, self.form, self.details)
        page.addWidget(self.totals)
        page.addWidget(self.problems)
        page.addWidget(self.splitter, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._empty_state())
        self.stack.addWidget(filled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.note = QLabel(self.note_text())
        self.note.setWordWrap(True)
        self.note.setVisible(bool(self.note_text()))
        outer.addWidget(self.note)
        outer.addWidget(self.stack, 1)
        self.view.setAccessibleName(self.title())

    def _connect(self) -> None:
        self.view.current_entity.connect(self.form.show_entity)
        self.view.current_cell.connect(self._show_cell)
        self.view.explain_wanted.connect(self.explain_wanted)
        self.view.selectionModel().selectionChanged.connect(lambda: self._enable())
        self.view.pasted.connect(self._pasted)
        self.view.remove_requested.connect(self.remove)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.table.dataChanged.connect(self._cells_changed)
        self.table.rowsRemoved.connect(self._cells_changed)
        self.search.textChanged.connect(self._filter)
        self.problems.go_to.connect(self.view.go_to)
        self.problems.dismissed.connect(self.table.dismiss)
        self.document.changed.connect(self._plan_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the toolbar where its words would be cut."""
        super().resizeEvent(event)
        self.tools.fit(self.width())

    # -- showing ---------------------------------------------------------------------------------------

    def _plan_changed(self) -> None:
        """Follow rows and entered values at once; results come a turn later, with ``refresh``."""
        if self.isVisible():
            self.table.refresh()
            self._show_state()

    def refresh(self, changes: Changes | None) -> None:
        """Follow the document; the table finds by itself which rows changed."""
        self.table.refresh()
        if changes is None:
            self._retint()
        self.totals.setText(self.totals_text())
        self.totals.setVisible(bool(self.totals.text()))
        self._show_state()
        if self.table.rowCount() and not self._fitted_to_results and self.document.results is not None:
            # A first row is shown before its results: its columns are measured again with them.
            self._fitted_to_results = True
            self.view.fit_columns()
        self._show_cell()

    def _show_state(self) -> None:
        empty = self.table.rowCount() == 0
        self.stack.setCurrentIndex(0 if empty else 1)
        if not empty and not self._fitted:
            self._fitted = True
            self.view.fit_columns()
        if not empty and not self.view.currentIndex().isValid():
            self.view.go(self.view.model().index(0, 0))
        self.view.tell_current()
        self._enable()

    def _enable(self) -> None:
        some = bool(self.view.selectionModel().selectedIndexes())
        for action in (self.duplicate_action, self.remove_action, self.clear_action, self.cut_action):
            action.setEnabled(some)
        # Moving shows only in the plan's own order.
        plain = self.view.horizontalHeader().sortIndicatorSection() < 0 and not self.search.text()
        self.up_action.setEnabled(some and plain)
        self.down_action.setEnabled(some and plain)

    def _cells_changed(self) -> None:
        self.problems.keep(list(self.table.refused))
        self._show_cell()

    def _show_cell(self) -> None:
        """Say below the table where the value of the current cell comes from, or what is wrong."""
        index = self.view.currentIndex()
        attribute = self.table.attribute_at(index.column()) if index.isValid() else None
        problem = index.data(PROBLEM_ROLE) if attribute is not None else None
        text = ""
        if attribute is not None:
            row = self.view.source_row(index.row())
            origin = cells.origin_line(attribute, self.table.origin(row, attribute.field))
            text = f"{cells.tr_data(attribute.label)}: {problem or origin}"
        self.cell_line.setText(text)
        self.cell_line.setProperty("danger", bool(problem))
        self.cell_line.setProperty("muted", not problem)
        self.cell_line.style().unpolish(self.cell_line)
        self.cell_line.style().polish(self.cell_line)

    def _retint(self) -> None:
        for action in self.findChildren(QAction):
            name = action.property("icon_name")
            if name:
                action.setIcon(icons.icon(name, theme.tokens().text))
        self.form.retint()
        self.view.horizontalHeader().viewport().update()

    def _menu(self, place: object) -> None:
        menu = QMenu(self)
        menu.addActions([self.copy_action, self.headers_action, self.cut_action, self.paste_action])
        menu.addSeparator()
        menu.addActions([self.fill_action, self.clear_action, self.range_action])
        menu.addSeparator()
        menu.addActions([self.duplicate_action, self.remove_action, self.up_action, self.down_action])
        menu.exec(self.view.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _filter(self, text: str) -> None:
        self.view.filter.set_text(text)
        self._show_state()

    def edit_range(self) -> None:
        """Show how sure the value of the current cell is; an entered one can be given a range."""
        index = self.view.currentIndex()
        attribute = self.table.attribute_at(index.column()) if index.isValid() else None
        if attribute is not None and can_have_range(attribute.entity, attribute.field):
            from greenplanner.gui.widgets.range_dialog import RangeDialog

            key = self.table.id_at(self.view.source_row(index.row()))
            RangeDialog.ask(self.document, f"{self.entity}/{key}/{attribute.field}", self.window())

    def show_field(self, key: str, field: str) -> None:
        """Select an entity and bring one of its fields into sight, in the table or else in the form."""
        self.search.clear()
        self._show_state()
        self.view.select_entities([key])
        self.view.go_to(key, field)
        self.form.show_field(field)

    # -- operations ------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add an entity at the end and go to its name."""
        self.search.clear()
        sites = len(self.document.plan.sites)
        key = operations.add(self.table)
        if self.entity != "sites" and len(self.document.plan.sites) > sites:
            name = self.document.plan.sites[-1].name or ""
            self.problems.say(self.tr("The plan had no site: {name} was added too.").format(name=name))
        self._show_state()
        self.view.select_entities([key], column=0)
        self.view.setFocus()

    def duplicate(self) -> None:
        """Copy the selected entities, each below its original."""
        keys = self.view.selected_ids()
        if keys:
            self.view.select_entities(operations.duplicate(self.table, keys))

    def remove(self) -> None:
        """Remove the selected entities; asks where others refer to them."""
        keys = self.view.selected_ids()
        if not keys:
            return
        row = self.view.shown_row(keys[0])
        try:
            operations.remove(self.table, keys)
        except EditError as error:
            if not self.confirm(error.fields.get("value", ""), error.fields.get("users", "")):
                return
            operations.remove(self.table, keys, cascade=True)
        self._show_state()
        if self.view.model().rowCount():
            index = self.view.model().index(min(row, self.view.model().rowCount() - 1), 0)
            self.view.go(index)

    def confirm(self, what: str, users: str) -> bool:
        """Ask whether what refers to the removed entities may go with them."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Remove {name}").format(name=shown_text(what)))
        box.setText(self.tr("{name} is used by {users}.").format(name=what, users=users))
        box.setInformativeText(
            self.tr("Fleets and contracts of a site go with it. Everything comes back with one undo.")
        )
        remove = box.addButton(self.tr("Remove all of these"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is remove

    def move_rows(self, step: int) -> None:
        """Move the selected entities up or down in the plan."""
        keys = self.view.selected_ids()
        if keys and operations.move(self.table, keys, step):
            self.view.scrollTo(self.view.currentIndex())

    def _pasted(self, outcome: Outcome) -> None:
        self._show_state()
        self.problems.tell(outcome, cells.entity_word(self.entity))
