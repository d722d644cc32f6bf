"""The one table of the window's actions: menus, toolbar, palette and shortcut sheet read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from greenplanner.gui import icons
from greenplanner.gui.pages import PAGES

CONTEXT = "Actions"
# Pages behind the ten digits: GPU, and P as in print.
_PAGE_KEYS = {"gpu": "Ctrl+G", "report": "Ctrl+P"}


@dataclass(frozen=True)
class Entry:
    """One action; text and tip are English in the translation context "Actions"."""

    id: str
    menu: str
    text: str
    shortcut: str = ""
    tip: str = ""
    icon: str = ""
    toolbar: bool = False
    group: str = ""  # actions of a group exclude each other and carry a check mark


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")
MENUS = (FILE, EDIT, VIEW, HELP)


def _sep(menu: str) -> Entry:
    return Entry("-", menu, "")


ENTRIES: tuple[Entry, ...] = (
    Entry(
        "new",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&New plan"),
        "Ctrl+N",
        QT_TRANSLATE_NOOP("Actions", "Start an empty plan"),
        "new",
        toolbar=True,
    ),
    Entry(
        "open",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Open…"),
        "Ctrl+O",
        QT_TRANSLATE_NOOP("Actions", "Open a plan from a file"),
        "open",
        toolbar=True,
    ),
    Entry("samples", FILE, QT_TRANSLATE_NOOP("Actions", "Open &sample")),
    Entry("recent", FILE, QT_TRANSLATE_NOOP("Actions", "Open &recent")),
    _sep(FILE),
    Entry(
        "save",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Save"),
        "Ctrl+S",
        QT_TRANSLATE_NOOP("Actions", "Save the plan to its file"),
        "save",
        toolbar=True,
    ),
    Entry(
        "save_as",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Save &as…"),
        "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("Actions", "Save the plan to another file"),
    ),
    _sep(FILE),
    Entry(
        "import_series",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Import hourly series…"),
        "Ctrl+Shift+I",
        QT_TRANSLATE_NOOP("Actions", "Bring a year of hourly intensity or utilization in from a file"),
    ),
    Entry(
        "import_weather",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Import &weather year…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Use the hours of an EPW or TMY3 file at a site"),
    ),
    Entry(
        "export",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Export to Excel…"),
        "Ctrl+E",
        QT_TRANSLATE_NOOP("Actions", "Write the workbook with inputs, formulas, sources and charts"),
        "excel",
    ),
    _sep(FILE),
    Entry(
        "quit",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "Ctrl+Q",
        QT_TRANSLATE_NOOP("Actions", "Close the window"),
    ),
    Entry(
        "undo",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "Ctrl+Z",
        QT_TRANSLATE_NOOP("Actions", "Take the last change back"),
        "undo",
        toolbar=True,
    ),
    Entry(
        "redo",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "Ctrl+Shift+Z",
        QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"),
        "redo",
        toolbar=True,
    ),
    _sep(EDIT),
    Entry(
        "plan_settings",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Plan settings…"),
        "Ctrl+,",
        QT_TRANSLATE_NOOP("Actions", "Name, organization, years, currency and carbon price of the plan"),
        "settings",
    ),
    Entry(
        "series",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Hourly series…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "List the hourly series of the plan, import and remove them"),
    ),
    Entry(
        "catalogs",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Catalog versions…"),
        "",
        QT_TRANSLATE_NOOP("Actions", "See, add and choose versions of the catalog, and what they change"),
    ),
    Entry("pages", VIEW, ""),
    _sep(VIEW),
    Entry(
        "explain",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Explain figures"),
        "Ctrl+I",
        QT_TRANSLATE_NOOP("Actions", "Show the steps, inputs and sources behind a headline figure"),
        "explain",
    ),
    Entry(
        "notes",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Notes on the figures"),
        "Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("Actions", "Warnings and disclosures that go with the results"),
        "info",
    ),
    Entry(
        "next_scenario",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Ne&xt scenario"),
        "Ctrl+B",
        QT_TRANSLATE_NOOP("Actions", "Go through the baseline and the scenarios"),
    ),
    Entry(
        "navigation",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Fold page list"),
        "Ctrl+\\",
        QT_TRANSLATE_NOOP("Actions", "Show the list of pages as icons only"),
        "panel",
    ),
    _sep(VIEW),
    Entry("theme_light", VIEW, QT_TRANSLATE_NOOP("Actions", "&Light theme"), group="theme"),
    Entry("theme_dark", VIEW, QT_TRANSLATE_NOOP("Actions", "&Dark theme"), group="theme"),
    Entry(
        "theme_system",
        VIEW,
        QT_TRANSLATE_NOOP("Actions", "Theme of the s&ystem"),
        group="theme",
    ),
    _sep(VIEW),
    # The name of a language is written in that language whatever the window speaks.
    Entry("language_en", VIEW, "English", group="language"),
    Entry("language_zh_CN", VIEW, "简体中文", group="language"),
    Entry(
        "palette",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "Find &command…"),
        "Ctrl+K",
        QT_TRANSLATE_NOOP("Actions", "Type what you want to do"),
        "search",
    ),
    Entry(
        "manual",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "&Manual"),
        "F1",
        QT_TRANSLATE_NOOP("Actions", "How to use the program, and how each figure comes about"),
        "book",
    ),
    Entry(
        "shortcuts",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        "Ctrl+/",
        QT_TRANSLATE_NOOP("Actions", "List all shortcuts"),
        "keyboard",
    ),
    Entry(
        "about",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "&About GreenPlanner"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Versions of the program, its catalog and its method"),
        "greenplanner",
    ),
)
PAGE_LABELS = (
    QT_TRANSLATE_NOOP("Pages", "Overview"),
    QT_TRANSLATE_NOOP("Pages", "Sites"),
    QT_TRANSLATE_NOOP("Pages", "Fleets"),
    QT_TRANSLATE_NOOP("Pages", "Workloads"),
    QT_TRANSLATE_NOOP("Pages", "Energy contracts"),
    QT_TRANSLATE_NOOP("Pages", "Carbon credits"),
    QT_TRANSLATE_NOOP("Pages", "Cost"),
    QT_TRANSLATE_NOOP("Pages", "Indicators"),
    QT_TRANSLATE_NOOP("Pages", "What-if"),
    QT_TRANSLATE_NOOP("Pages", "Targets"),
    QT_TRANSLATE_NOOP("Pages", "Live GPU"),
    QT_TRANSLATE_NOOP("Pages", "Report"),
)


def text(entry: Entry) -> str:
    """Return the text of an entry in the language of the window, with its mnemonic."""
    return QCoreApplication.translate(CONTEXT, entry.text) if entry.text else ""


def plain(action_text: str) -> str:
    """Return a text without the mark of its mnemonic."""
    # Chinese texts carry the letter in parentheses at their end: 打开(&O)…
    action_text = re.sub(r"\(&\w\)", "", action_text)
    return action_text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def page_label(label: str) -> str:
    """Return the name of a page in the language of the window."""
    return QCoreApplication.translate("Pages", label)


def page_keys(page_id: str, number: int) -> str:
    """Return the keys that open a page: the tenth has the digit 0, what follows has letters."""
    return _PAGE_KEYS.get(page_id) or f"Ctrl+{number % 10}"


def build(owner: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the actions that have a handler, by id, and those of the pages as ``page_<id>``."""
    result: dict[str, QAction] = {}
    for entry in ENTRIES:
        if entry.id in handlers:
            result[entry.id] = _make(owner, entry, text(entry), handlers[entry.id])
    for number, page in enumerate(PAGES, start=1):
        key = f"page_{page.id}"
        entry = Entry(key, VIEW, page.label, page_keys(page.id, number), icon=page.icon, group="page")
        result[key] = _make(owner, entry, page_label(page.label), handlers[key])
    return result


def _make(owner: QWidget, entry: Entry, label: str, handler: Callable[[], object]) -> QAction:
    action = QAction(label, owner)
    action.setObjectName(entry.id)
    if entry.shortcut:
        action.setShortcut(QKeySequence(entry.shortcut))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip = QCoreApplication.translate(CONTEXT, entry.tip) if entry.tip else plain(label).rstrip("…")
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setStatusTip(tip)
    action.setCheckable(bool(entry.group) or entry.id in ("explain", "navigation"))
    action.triggered.connect(lambda _checked=False: handler())
    owner.addAction(action)
    return action


def set_icons(actions: Mapping[str, QAction]) -> None:
    """Give the actions their icons in the colors of the theme."""
    names = {entry.id: entry.icon for entry in ENTRIES} | {f"page_{page.id}": page.icon for page in PAGES}
    for key, action in actions.items():
        name = names.get(key)
        if name:
            action.setIcon(icons.app_icon() if name == "greenplanner" else icons.icon(name))


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Fill the menu bar; returns the submenus (``samples``, ``recent``) by id."""
    submenus: dict[str, QMenu] = {}
    for title in MENUS:
        menu = QMenu(QCoreApplication.translate(CONTEXT, title), bar)
        bar.addMenu(menu)
        menu.setToolTipsVisible(True)
        for entry in (each for each in ENTRIES if each.menu == title):
            if entry.id == "-":
                menu.addSeparator()
            elif entry.id == "pages":
                for page in PAGES:
                    menu.addAction(actions[f"page_{page.id}"])
            elif entry.id in actions:
                menu.addAction(actions[entry.id])
            else:
                submenus[entry.id] = QMenu(text(entry), menu)
                submenus[entry.id].setToolTipsVisible(True)
                menu.addMenu(submenus[entry.id])
    return submenus


def fill_toolbar(bar: QToolBar, actions: Mapping[str, QAction]) -> None:
    """Put the actions of the toolbar into it."""
    menu = ""
    for entry in ENTRIES:
        if entry.toolbar:
            if menu and entry.menu != menu:
                bar.addSeparator()
            menu = entry.menu
            bar.addAction(actions[entry.id])


def escaped(label: str) -> str:
    """Return a text whose ampersands are no mnemonics."""
    return label.replace("&", "&&")
