"""Languages of the window: translators, and the texts that stand in data tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from greenplanner import resources
from greenplanner.catalog.shown_names import filled, name_in
from greenplanner.plan.messages import EDIT_VALUE, FILE_FAULTS, Fault

# Language code -> its own name.
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
DATA_CONTEXT = "Data"

# Sentences that lower layers hand over with their numbers filled in. The update script collects
# them; a text that matches one is translated, and so are those of its fields that are known texts.
PATTERNS = (
    "mean of the series {series}",
    "calculated from the residual mix {name}",
    "own generation mix x factors by source: {sources}",
    "{note} Scaled to the entered TDP.",
    "no exchange rate is known for {currency}; enter one",
    "{count} values, mean {mean}",
    "{volume} kWh used x {factor} kg/kWh",
    "{volume} kWh x residual mix",
    "{volume} kWh x location-based emissions per kWh (no residual mix is known)",
    "{volume} kWh contracted x (premium + strike - market price)",
    (
        "{who}, {gas} has {factor} g/kWh ({change} here): the range takes it in, and an official row is in "
        "this table."
    ),
    "{what} {share} %",
    "{what}: Value with its 95 % interval",
    "Range by pedigree: GSD2 {gsd} (scores {scores}).",
    "Power, carbon and price are without accelerators; accelerator TDP in the rule {watts} W.",
    "Cost {year} x {factor}",
    "{parts}, scaled by {factor} to the figure of the whole server",
    "{kwh} MWh of contracts name no technology and do not count as renewable.",
    "{kwh} MWh at supplier rates do not count: REF takes certificates and PPAs.",
    "{kwh} MWh of contracts name no technology and count as fossil.",
    "No generation mix is known for {name}: its electricity without contracts counts as fossil.",
    "The catalog has no 16-bit peak performance for {name}: enter it at the fleet.",
    "Enter performance and peak power of {name} (Indicators page, Other servers).",
    "Enter the CPU utilization of {name} (Indicators page, Other servers).",
    "The servers are measured by different benchmarks, which cannot be added: {names}.",
    "Performance by {name}.",
    "More is reserved than the {total} accelerators in service in {year}.",
    "R counts: {name}.",
    "Enter the tonnes of {name} (Carbon credits page, Own removals).",
    "The difference is: {name}.",
    "Carbon neutral (ISO 14068-1): {statement}",
    "The standard leaves edge halls of up to {limit} racks out.",
    "Halls of up to {limit} racks are out of scope: enter the racks of the site.",
    "At or above {limit} kW of installed IT power: reporting is due yearly by 15 May.",
    "Below {limit} kW of installed IT power: no report is due.",
    "rejected: {reason}",
    "Renewable share, {year}",
    "{name}, distance over the years",
    "{name}, distance {year}",
    "Base value {year}",
    "Target {year}",
    "The plan has {years} of the {asked} years of the budget.",
    "The plan has too many parts for a workbook: {reason}.",
    "The workbook was not written because a figure has no value: {reason}.",
    "{file} cannot be written: it is open in another program, or the folder is protected.",
    "{file} cannot be written: {reason}.",
)
# Names of choices in files that the field writes otherwise.
_ENGLISH = {"eac": "EAC", "ppa": "PPA", "lora": "LoRA", "kg CO2e/kWh": "kg CO₂e/kWh"}
# Fields of sentences that are words of the program, not names that somebody chose.
_WORDS = frozenset({"what", "field", "reason", "day", "place"})
# Fields that are plain amounts, never years or names.
_AMOUNTS = frozenset({"needed", "has", "given", "kwh", "kg", "gb", "days"})


def tr_data(text: str) -> str:
    """Return the translation of a text of a data table (attributes, measures, notices, steps)."""
    if not text:
        return ""
    shown = QCoreApplication.translate(DATA_CONTEXT, text)
    if shown != text:
        return shown
    if language() == "en":
        return _ENGLISH.get(text, text)
    for template, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            fields = match.groupdict()
            return tr_sentence(template, fields, text)
    return text


def tr_sentences(text: str) -> str:
    """Return the translation of a text of several sentences, each of which may be a known one."""
    whole = tr_data(text)
    if whole != text or language() == "en":
        return whole
    return joined(tr_data(piece) for piece in re.split(r"(?<=\.) (?=\S)| (?=Range by pedigree: )", text))


def joined(sentences: Iterable[str]) -> str:
    """Return sentences behind each other; those in Chinese follow without a space.

    >>> joined(("甲。", "乙。")), joined(("One.", "Two."))
    ('甲。乙。', 'One. Two.')
    """
    return re.sub(r"(?<=。) ", "", " ".join(sentences))


def shown_name(name: str) -> str:
    """Return a name of a catalog row in the language of the window, as it is where that has none.

    The catalog is English, as its sources are; what a user types may be in either language.
    """
    return name_in(language(), name)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for template in PATTERNS:
        pieces = re.split(r"\{(\w+)\}", template)
        text = "".join(f"(?P<{each}>.+)" if at % 2 else re.escape(each) for at, each in enumerate(pieces))
        made.append((template, re.compile(text, re.DOTALL)))
    return tuple(made)


def tr_list(text: str) -> str:
    """Return the translation of texts that stand behind each other with semicolons."""
    return "; ".join(tr_data(part) for part in text.split("; "))


def grouped(value: str) -> str:
    """Return a plain number with its thousands apart, other texts as they are.

    >>> grouped("8 racks")
    '8 racks'
    """
    if re.fullmatch(r"\d{4,}(\.\d+)?", value) is None:
        return value
    places = len(value.partition(".")[2])
    return QLocale().toString(float(value), "f", places)


def _field(name: str, value: str) -> str:
    if name in _AMOUNTS:
        return grouped(value)
    if name in ("region", "place") and (shown := shown_name(value)) != value:
        return shown
    return tr_list(value) if name in _WORDS else value


def tr_sentence(template: str, fields: Mapping[str, str], text: str) -> str:
    """Return a sentence that comes as template and fields in the language of the window."""
    if not template:
        return tr_data(text)
    words = {name: _field(name, value) for name, value in fields.items()}
    # The template itself, never read as a sentence of another one: without a translation that has no end.
    shown = QCoreApplication.translate(DATA_CONTEXT, template)
    try:
        return filled(shown, words)
    except (KeyError, IndexError, ValueError):
        return text


def error_text(error: BaseException) -> str:
    """Return what an exception says, translated where it carries its template."""
    template = getattr(error, "template", "")
    fields = dict(getattr(error, "fields", {}))
    inner = getattr(error, "inner", None)
    if inner is not None:
        fields["problem"] = error_text(inner)
    blocking = [each for each in getattr(error, "faults", ()) if each.blocking]
    if blocking and "first" in fields:
        fields["first"] = _faults_text(blocking)
    return tr_sentence(template, fields, str(error)) or type(error).__name__


def _faults_text(faults: Sequence[Fault]) -> str:
    """Return the first of the faults of a file, with its path in the file and the number of others."""
    fault = faults[0]
    first = tr_sentence(fault.template, fault.fields, fault.text)
    if fault.path:
        first = tr_sentence(EDIT_VALUE, {"path": fault.path, "problem": first}, str(fault))
    if len(faults) == 1:
        return first
    return tr_sentence(FILE_FAULTS, {"first": first, "count": str(len(faults) - 1)}, first)


def system_reason(error: OSError) -> str:
    """Return what the system says about a file, translated where it is a common reason."""
    return tr_data(error.strerror or str(error))


def system_language() -> str:
    """Return the offered language nearest to that of the system."""
    return "zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en"


class SourceTranslator(QTranslator):
    """Translates from a .ts file, for a checkout in which no .qm was compiled."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        from xml.etree import ElementTree as ET

        super().__init__(parent)
        self.texts: dict[tuple[str, str], str] = {}
        for context in ET.parse(path).getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                shown = message.find("translation")
                if shown is not None and shown.text and shown.get("type") is None:
                    self.texts[name, message.findtext("source", "")] = shown.text

    def isEmpty(self) -> bool:
        """Tell whether there is nothing to translate with."""
        return not self.texts

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation, None where there is none."""
        return self.texts.get((context, source))


def own_translator(code: str, parent: QObject) -> QTranslator | None:
    """Return the translator of a language: compiled, or where that is missing or old, from source."""
    compiled = resources.path(f"i18n/greenplanner_{code}.qm")
    source = compiled.with_suffix(".ts")
    newer = source.is_file() and (not compiled.is_file() or compiled.stat().st_mtime < source.stat().st_mtime)
    if newer:
        return SourceTranslator(source, parent)
    translator = QTranslator(parent)
    return translator if translator.load(str(compiled)) else None


def apply_language(app: QApplication, language: str | None) -> str:
    """Install the translators and the locale of a language; returns the code in force."""
    code = language if language in LANGUAGES else system_language()
    # Earlier translators are children of the application under this name.
    for old in app.findChildren(QTranslator, DATA_CONTEXT):
        app.removeTranslator(old)
        old.setParent(None)
    if code != "en":
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        of_qt = QTranslator(app)
        for translator in (
            of_qt if of_qt.load(f"{qt_folder}/qtbase_{code}.qm") else None,
            own_translator(code, app),
        ):
            if translator is not None:
                translator.setObjectName(DATA_CONTEXT)
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
