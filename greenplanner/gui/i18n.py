"""Languages of the window: translators, and the texts that stand in data tables."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from greenplanner import resources

# Language code -> its own name.
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
DATA_CONTEXT = "Data"


def tr_data(text: str) -> str:
    """Return the translation of a text of a data table (attributes, measures, notices, steps)."""
    return QCoreApplication.translate(DATA_CONTEXT, text) if text else ""


def tr_sentence(template: str, fields: Mapping[str, str], text: str) -> str:
    """Return a sentence that comes as template and fields in the language of the window."""
    if not template:
        return tr_data(text)
    try:
        return tr_data(template).format(**fields)
    except (KeyError, IndexError, ValueError):
        return text


def error_text(error: Exception) -> str:
    """Return what an exception says, translated where it carries its template."""
    template = getattr(error, "template", "")
    fields = getattr(error, "fields", {})
    return tr_sentence(template, fields, str(error)) or type(error).__name__


def system_language() -> str:
    """Return the offered language nearest to that of the system."""
    return "zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en"


def apply_language(app: QApplication, language: str | None) -> str:
    """Install the translators and the locale of a language; returns the code in force."""
    code = language if language in LANGUAGES else system_language()
    # Earlier translators are children of the application under this name.
    for old in app.findChildren(QTranslator, DATA_CONTEXT):
        app.removeTranslator(old)
        old.setParent(None)
    if code != "en":
        own_file = resources.path(f"i18n/greenplanner_{code}.qm")
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in (f"{qt_folder}/qtbase_{code}.qm", str(own_file)):
            translator = QTranslator(app)
            translator.setObjectName(DATA_CONTEXT)
            if translator.load(file):
                app.installTranslator(translator)
    # English of any country keeps that country's numbers.
    system = QLocale.system()
    if code == "en":
        english = system.language() == QLocale.Language.English
        QLocale.setDefault(system if english else QLocale(QLocale.Language.English))
    else:
        QLocale.setDefault(QLocale(code))
    app.setProperty("greenplanner_language", code)
    return code


def language() -> str:
    """Return the code of the language in force."""
    app = QCoreApplication.instance()
    code = app.property("greenplanner_language") if app is not None else None
    return code if code in LANGUAGES else "en"
