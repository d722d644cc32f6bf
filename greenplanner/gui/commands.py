"""The commands that open a dialog, and the menus that are filled when they open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from greenplanner.gui import actions
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.widgets.click_explain import ALL_YEARS, split_year
from greenplanner.gui.widgets.welcome import samples

if TYPE_CHECKING:
    from greenplanner.gui.main_window import MainWindow
    from greenplanner.gui.manual import ManualDialog

_PAGE_OF_LIST = {
    "sites": "sites",
    "fleets": "fleets",
    "workloads": "workloads",
    "contracts": "energy",
    "residual_mixes": "energy",
    "credits": "credits",
    "removals": "credits",
    "cpu_servers": "indicators",
    "reservations": "indicators",
    "targets": "target",
    "scenarios": "whatif",
}


class Commands(QObject):
    """Works on a window; dialogs are imported when they are asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document
        self.manual: ManualDialog | None = None

    def show_notes(self) -> None:
        """List warnings and disclosures, and go to the place of the chosen one."""
        from greenplanner.gui.dialogs import NotesDialog

        path = NotesDialog.ask(self._document, self._window)
        name = (path or "").split("/")[0].split("[")[0]
        page_id = _PAGE_OF_LIST.get(name)
        if page_id is not None:
            self._window.show_page(page_id)
            self._window.pages[page_id].open_list(name)

    def show_place(self, path: str) -> None:
        """Open the page on which a value (list/id/field) is edited, at that value."""
        from greenplanner.gui.pages.entity_page import EntityPage

        list_name, key, field = path.split("/")
        self._window.show_page(_PAGE_OF_LIST[list_name])
        page = self._window.page
        if isinstance(page, EntityPage):
            page.show_field(key, field)

    def show_uncertainty(self, key: str) -> None:
        """Open the interval of a total, named with its year, and the factors behind it."""
        from greenplanner.gui.pages.indicators import IndicatorsPage

        measure, year = split_year(key)
        self._window.show_page("indicators")
        page = self._window.page
        if isinstance(page, IndicatorsPage):
            page.show_uncertainty(measure, None if year == ALL_YEARS else year)

    def next_scenario(self) -> None:
        """Go from the baseline through the scenarios and back."""
        ids = [None, *(scenario.id for scenario in self._document.plan.scenarios)]
        active = self._document.scenario_id
        place = ids.index(active) if active in ids else 0
        self._document.set_scenario(ids[(place + 1) % len(ids)])

    def edit_plan_settings(self) -> None:
        """Change name, years, currency and the other fields of the plan itself."""
        from greenplanner.gui.plan_settings import PlanSettings

        plan = PlanSettings.ask(self._document, self._window)
        if plan is not None:
            self._document.edit(plan, self.tr("Plan settings"))

    def import_series(self) -> None:
        """Bring a year of hourly values in from a file."""
        from greenplanner.gui.widgets.series_list import import_series

        key = import_series(self._document, self._window)
        if not key:
            return
        if self._window.page is None:
            self._window.show_page("sites")
        series = next(item for item in self._document.plan.series if item.id == key)
        text = self.tr("{name} is in the plan now, under Edit > Hourly series.")
        self._window.tell(text.replace("{name}", series.name or key))

    def import_weather(self) -> None:
        """Use the hours of a weather file at a site."""
        from greenplanner.gui.weather_import import import_weather

        if import_weather(self._document, self._window):
            self._window.show_page("sites")
            text = self.tr("The weather acts where a cooling system gives the PUE; see Edit > Hourly series.")
            self._window.tell(text)

    def show_series(self) -> None:
        """List the hourly series of the plan."""
        from greenplanner.gui.widgets.series_list import SeriesList

        SeriesList.tell(self._document, self._window)

    def show_catalogs(self) -> None:
        """List the versions of the catalog and choose one for the plan."""
        from greenplanner.gui.catalog_dialog import CatalogDialog

        CatalogDialog.tell(self._document, self._window)

    def export(self) -> None:
        """Write the workbook."""
        from greenplanner.gui import export

        path = self._document.path
        folder = path.parent if path is not None else self._window.settings.last_folder
        target = export.ask_path(self._document, folder, self._window)
        if target is not None:
            export.export(self._document, target, self._window, self._window.tell, self._exported)

    def _exported(self, path: Path) -> None:
        from greenplanner.gui.export import written_text

        url = QUrl.fromLocalFile(str(path))
        open_it = self.tr("Open")
        self._window.tell(written_text(path), "info", open_it, lambda: QDesktopServices.openUrl(url))

    def find_command(self) -> None:
        """Run an action by typing a part of its name."""
        from greenplanner.gui.widgets.command_palette import CommandPalette

        page = self._window.page
        own = page.commands() if page is not None else []
        action = CommandPalette.ask([*own, *self._window.actions_by_id.values()], self._window)
        if action is not None:
            action.trigger()

    def show_manual(self) -> None:
        """Open the manual beside the window at the chapter of the page; once more brings it to the front."""
        from greenplanner.gui.i18n import language
        from greenplanner.gui.manual import ManualDialog

        if self.manual is None:
            self.manual = ManualDialog(language(), self._window)
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()
        page = self._window.page
        if page is not None:
            self.manual.show_section(page.title())

    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from greenplanner.gui.dialogs import ShortcutsDialog

        page = self._window.page
        own = page.commands() if page is not None else []
        ShortcutsDialog.tell([*self._window.actions_by_id.values(), *own], self._window)

    def show_about(self) -> None:
        """Show the versions of what makes the figures."""
        from greenplanner.gui.dialogs import AboutDialog

        AboutDialog.tell(self._document, self._window)

    def fill_samples(self, menu: QMenu) -> None:
        """List the sample plans."""
        menu.clear()
        for path, name, line in samples():
            action = menu.addAction(actions.escaped(tr_data(name)))
            action.setToolTip(tr_data(line))
            action.triggered.connect(lambda _on=False, path=path: self._window.files.open_sample(path))

    def fill_recent(self, menu: QMenu) -> None:
        """List the recent files."""
        menu.clear()
        for path in self._window.settings.recent:
            action = menu.addAction(actions.escaped(path.name))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _on=False, path=path: self._window.files.open_path(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No recent files")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear list")).triggered.connect(self._clear_recent)

    def _clear_recent(self) -> None:
        self._window.settings.clear_recent()
        self._window.welcome.show_recent([])
