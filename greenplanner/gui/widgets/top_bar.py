"""The toolbar: file and undo buttons, the scenario, search and export."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from greenplanner.gui import actions
from greenplanner.gui.document import Document


class ScenarioBox(QComboBox):
    """The baseline and the scenarios; follows and sets the active one."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._items: list[tuple[str, str | None]] = []
        self.setAccessibleName(self.tr("Scenario"))
        self.setToolTip(self.tr("Which scenario the figures are of (Ctrl+B for the next)"))
        self.setMinimumWidth(190)
        self.setMaximumWidth(320)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._chosen)
        document.changed.connect(self._follow)
        document.scenario_changed.connect(self._follow)
        self._follow()

    def _chosen(self, index: int) -> None:
        self._document.set_scenario(self.itemData(index))

    def _follow(self, _changes: object = None) -> None:
        plan = self._document.plan
        items: list[tuple[str, str | None]] = [(self.tr("Baseline"), None)]
        items += [(scenario.name or scenario.id, scenario.id) for scenario in plan.scenarios]
        if items != self._items:
            self._items = items
            self.clear()
            for name, key in items:
                self.addItem(name, key)
        keys = [key for _, key in items]
        active = self._document.scenario_id
        self.setCurrentIndex(keys.index(active) if active in keys else 0)
        self.setEnabled(len(items) > 1)


class TopBar(QToolBar):
    """The one toolbar."""

    def __init__(
        self, document: Document, by_id: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("topBar")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.toggleViewAction().setEnabled(False)
        actions.fill_toolbar(self, by_id)
        for button in self.findChildren(QToolButton):
            action = button.defaultAction()
            if action is not None:
                button.setAccessibleName(actions.plain(action.text()).rstrip("…"))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addSeparator()
        label = QLabel(self.tr("Scenario"))
        label.setProperty("muted", True)
        label.setContentsMargins(6, 0, 6, 0)
        self.addWidget(label)
        self.scenario = ScenarioBox(document)
        label.setBuddy(self.scenario)
        self.addWidget(self.scenario)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addAction(by_id["palette"])
        search = self.widgetForAction(by_id["palette"])
        search.setAccessibleName(actions.plain(by_id["palette"].text()).rstrip("…"))
        self.export = QPushButton(self.tr("Export to Excel"))
        self.export.setProperty("primary", True)
        self.export.setToolTip(by_id["export"].toolTip())
        self.export.setAutoDefault(True)
        self.export.clicked.connect(by_id["export"].trigger)
        self.addWidget(self.export)
