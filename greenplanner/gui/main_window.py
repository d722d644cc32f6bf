"""The main window: navigation, headline cards, the page, and what surrounds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import actions, icons, theme
from greenplanner.gui.autosave import Autosave
from greenplanner.gui.commands import Commands
from greenplanner.gui.document import Document
from greenplanner.gui.file_actions import SUFFIX, FileActions
from greenplanner.gui.i18n import LANGUAGES, language
from greenplanner.gui.page import Page
from greenplanner.gui.pages import PAGES
from greenplanner.gui.settings import Settings
from greenplanner.gui.tasks import Tasks
from greenplanner.gui.undo_keys import UndoKeys
from greenplanner.gui.widgets.click_explain import ALL_YEARS, split_year
from greenplanner.gui.widgets.explain_panel import ExplainPanel
from greenplanner.gui.widgets.headlines import Headlines
from greenplanner.gui.widgets.navigation import Navigation
from greenplanner.gui.widgets.notice_bar import Notice
from greenplanner.gui.widgets.page_header import PageHeader
from greenplanner.gui.widgets.status import Status
from greenplanner.gui.widgets.top_bar import TopBar
from greenplanner.gui.widgets.welcome import Welcome

WELCOME = "welcome"
_FOLD_BELOW, _FOLD_EXPLAINED_BELOW = 1000, 1320


class MainWindow(QMainWindow):
    """Shows the document; holds no truth of its own."""

    first_painted = Signal()
    language_wanted = Signal(str)
    closed = Signal()

    def __init__(self, document: Document, settings: Settings, autosave: Autosave | None = None) -> None:
        super().__init__()
        self.document = document
        self.settings = settings
        self.tasks = Tasks(self)
        self.files = FileActions(document, settings, autosave, self)
        self.commands = Commands(self)
        self.undo_keys = UndoKeys(self)
        self.pages: dict[str, Page] = {}
        self.page_id = WELCOME
        self._painted = False
        self._folded_by_user = settings.narrow_navigation
        self.setWindowIcon(icons.app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 420)
        self.actions_by_id = actions.build(self, self._handlers())
        self._build()
        self._connect()
        self._settings_to_screen()
        self._tokens = theme.tokens()
        actions.set_icons(self.actions_by_id)
        self.update_title()
        self.show_page(WELCOME)

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        menus = actions.fill_menus(self.menuBar(), self.actions_by_id)
        self.samples_menu, self.recent_menu = menus["samples"], menus["recent"]
        self.samples_menu.aboutToShow.connect(lambda: self.commands.fill_samples(self.samples_menu))
        self.recent_menu.aboutToShow.connect(lambda: self.commands.fill_recent(self.recent_menu))
        self.top_bar = TopBar(self.document, self.actions_by_id, self)
        self.addToolBar(self.top_bar)
        self.navigation = Navigation()
        self.headlines = Headlines(self.document)
        self.problem_notice = Notice()
        self.message_notice = Notice()
        self.header = PageHeader(self.document)
        self.stack = QStackedWidget()
        self.welcome = Welcome(self.settings.recent)
        self.stack.addWidget(self.welcome)
        column = QVBoxLayout()
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        for widget in (self.headlines, self.problem_notice, self.message_notice, self.header):
            column.addWidget(widget)
        self.explain_panel = ExplainPanel(self.document)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        # In a low window the page gives way, never the cards: a stack would want its largest page.
        self.stack.setMinimumHeight(1)
        self.splitter.setMinimumHeight(160)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.explain_panel)
        self.splitter.setStretchFactor(0, 1)
        column.addWidget(self.splitter, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(column, 1)
        self.setCentralWidget(body)
        self.status = Status(self.document, self.tasks, self)
        self.status.page_wanted.connect(self.show_page)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        self.navigation.page_wanted.connect(self.show_page)
        self.headlines.explain.connect(self.explain)
        self.explain_panel.key_changed.connect(self._explained)
        self.explain_panel.uncertainty_wanted.connect(self.commands.show_uncertainty)
        self.header.notes_wanted.connect(self.commands.show_notes)
        self.welcome.new_wanted.connect(self.new)
        self.welcome.open_wanted.connect(self.files.open)
        self.welcome.file_wanted.connect(self.files.open_path)
        self.welcome.sample_wanted.connect(self.files.open_sample)
        self.files.told.connect(lambda text, level: self.tell(text, level))
        self.files.versions_told.connect(
            lambda text: self.tell(text, "info", self.tr("What changed…"), self.commands.show_catalogs)
        )
        self.files.opened.connect(self._opened)
        self.document.problem.connect(self._tell_problem)
        self.document.changed.connect(lambda _changes: self.message_notice.check())
        self.document.saved_changed.connect(self.update_title)

    def _handlers(self) -> Mapping[str, Callable[[], object]]:
        handlers: dict[str, Callable[[], object]] = {
            "new": self.new,
            "open": self.files.open,
            "save": self.files.save,
            "save_as": self.files.save_as,
            "export": self.commands.export,
            "import_series": self.commands.import_series,
            "import_weather": self.commands.import_weather,
            "series": self.commands.show_series,
            "catalogs": self.commands.show_catalogs,
            "quit": self.close,
            "undo": self.document.undo,
            "redo": self.document.redo,
            "plan_settings": self.commands.edit_plan_settings,
            "explain": self.toggle_explain,
            "notes": self.commands.show_notes,
            "next_scenario": self.commands.next_scenario,
            "navigation": self.toggle_navigation,
            "palette": self.commands.find_command,
            "manual": self.commands.show_manual,
            "shortcuts": self.commands.show_shortcuts,
            "about": self.commands.show_about,
        }
        for scheme in theme.SCHEMES:
            handlers[f"theme_{scheme}"] = lambda scheme=scheme: self.set_theme(scheme)
        for code in LANGUAGES:
            handlers[f"language_{code}"] = lambda code=code: self.set_language(code)
        for page in PAGES:
            handlers[f"page_{page.id}"] = lambda page=page: self.show_page(page.id)
        return handlers

    def _settings_to_screen(self) -> None:
        geometry = self.settings.geometry
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
        self._fold()
        self._update_checks()

    def _update_checks(self) -> None:
        for key, action in self.actions_by_id.items():
            kind, _, value = key.partition("_")
            if kind == "theme":
                action.setChecked(value == theme.scheme())
            elif kind == "language":
                action.setChecked(value == language())
            elif kind == "page":
                action.setChecked(value == self.page_id)
        self.actions_by_id["navigation"].setChecked(self._folded_by_user)
        self.actions_by_id["explain"].setChecked(not self.explain_panel.isHidden())

    # -- pages -------------------------------------------------------------------------------------

    def show_page(self, page_id: str) -> None:
        """Open a page; it is imported and built at its first show."""
        welcome = page_id == WELCOME
        if welcome:
            widget: QWidget = self.welcome
        else:
            widget = self._page(page_id)
        self.page_id = page_id
        for part in (self.headlines, self.header):
            part.setVisible(not welcome)
        for part in (self.top_bar.export, self.actions_by_id["export"]):
            part.setEnabled(not welcome)
        if not welcome:
            page = self.pages[page_id]
            self.header.show_page(page.title(), page.actions())
        self.stack.setCurrentWidget(widget)
        self.navigation.show_page(None if welcome else page_id)
        if welcome:
            self.welcome.new_button.setFocus()
        self._update_checks()

    def _page(self, page_id: str) -> Page:
        page = self.pages.get(page_id)
        if page is None:
            info = next(each for each in PAGES if each.id == page_id)
            page = info.load()(self.document)
            page.explain_wanted.connect(self.explain)
            page.levers_wanted.connect(self.show_levers)
            page.place_wanted.connect(self.commands.show_place)
            page.activity_changed.connect(lambda text: self.status.show_activity(page_id, text))
            self.pages[page_id] = page
            self.stack.addWidget(page)
        return page

    def show_levers(self, target: str) -> None:
        """Open the gallery of levers for one part of the plan."""
        self.show_page("whatif")
        self.pages["whatif"].show_levers(target)  # type: ignore[attr-defined]

    @property
    def page(self) -> Page | None:
        """The page that is open; None for the welcome."""
        return self.pages.get(self.page_id)

    def close_pages(self) -> None:
        """End what the pages do in the background, such as a running measurement."""
        for page in self.pages.values():
            page.close_down()

    def _opened(self) -> None:
        self.welcome.show_recent(self.settings.recent)
        self.update_title()
        if self.page_id == WELCOME:
            self.show_page(PAGES[0].id)

    def new(self) -> None:
        """Start an empty plan, at the page where one begins."""
        if self.files.new():
            self.show_page("sites")

    # -- commands ----------------------------------------------------------------------------------

    def explain(self, key: str) -> None:
        """Show how a headline came about; once more on the same card closes the panel."""
        key, year = split_year(key)
        shown = ALL_YEARS if self.explain_panel.year is None else self.explain_panel.year
        same = self.explain_panel.key == key and year in (None, shown)
        if not self.explain_panel.isHidden() and same:
            self.explain_panel.dismiss()
        else:
            self.document.flush()
            closed = self.explain_panel.isHidden()
            self.explain_panel.explain(key, year)
            if closed:
                width = min(460, self.splitter.width() * 2 // 5)
                self.splitter.setSizes([self.splitter.width() - width, width])

    def toggle_explain(self) -> None:
        """Open or close the panel."""
        if self.explain_panel.isHidden():
            self.explain(self.explain_panel.key or next(iter(self.headlines.cards)))
        else:
            self.explain(self.explain_panel.key or "")

    def _explained(self, key: str | None) -> None:
        self.headlines.mark(key)
        self.actions_by_id["explain"].setChecked(key is not None)
        self._fold()

    def toggle_navigation(self) -> None:
        """Fold the list of pages to icons, or unfold it."""
        self._folded_by_user = not self._folded_by_user
        self.settings.narrow_navigation = self._folded_by_user
        self._fold()
        self._update_checks()

    def _fold(self) -> None:
        # Beside an explanation the page needs the room that the names of the pages take.
        least = _FOLD_BELOW if self.explain_panel.isHidden() else _FOLD_EXPLAINED_BELOW
        self.navigation.fold(self._folded_by_user or self.width() < least)

    # -- telling -----------------------------------------------------------------------------------

    def tell(
        self,
        text: str,
        level: str = "info",
        button: str = "",
        action: Callable[[], object] | None = None,
        holds: Callable[[], bool] | None = None,
    ) -> None:
        """Show a sentence over the page until it is dismissed, untrue after an edit, or another comes."""
        self.message_notice.tell(text, level, button, action, holds)

    def _tell_problem(self, text: str) -> None:
        prefix = self.tr("The figures are of the plan before: %1") if self.document.stale else "%1"
        self.problem_notice.tell(prefix.replace("%1", text) if text else "", "danger")

    def update_title(self) -> None:
        """Show the title, the mark of unsaved changes, and what undo and redo would do."""
        document = self.document
        self.setWindowTitle(f"{document.title}[*] – GreenPlanner")
        self.setWindowModified(document.modified)
        self.setWindowFilePath(str(document.path) if document.path else "")
        self.setWindowTitle(f"{document.title}[*] – GreenPlanner")
        for key, able, label, text in (
            ("undo", document.can_undo, document.undo_label, self.tr("&Undo %1")),
            ("redo", document.can_redo, document.redo_label, self.tr("&Redo %1")),
        ):
            action = self.actions_by_id[key]
            action.setEnabled(able)
            action.setText(text.replace("%1", actions.escaped(label)).strip())
            keys = action.shortcut().toString()
            action.setToolTip(f"{actions.plain(action.text())} ({keys})")
        if self.page_id == WELCOME and document.can_undo:
            self.show_page(PAGES[0].id)

    # -- theme and language ------------------------------------------------------------------------

    def set_theme(self, scheme: theme.Scheme) -> None:
        """Change the colors."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, scheme)
        self.settings.theme = scheme
        self._update_checks()

    def set_language(self, code: str) -> None:
        """Ask for a window in another language."""
        self.settings.language = code
        self._update_checks()
        if code != language():
            self.language_wanted.emit(code)

    def retint(self) -> None:
        """Draw all icons of the shell in the colors of the theme."""
        self._tokens = theme.tokens()
        actions.set_icons(self.actions_by_id)
        notices = (self.problem_notice, self.message_notice)
        for part in (self.navigation, self.headlines, *notices, self.header, self.explain_panel):
            part.retint()

    # -- events ------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the theme."""
        super().changeEvent(event)
        built = hasattr(self, "_tokens")
        if built and event.type() == QEvent.Type.PaletteChange and self._tokens is not theme.tokens():
            self.retint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first picture."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take plan files."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of unsaved changes."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.settings.sync()
        self.close_pages()
        self.tasks.stop()
        event.accept()
        self.closed.emit()


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.casefold() == SUFFIX), None)
