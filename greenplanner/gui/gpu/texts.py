"""Words and numbers of the page Live GPU: sentences of the profiler, times, and "not reported"."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from greenplanner.gui import numbers
from greenplanner.gui.i18n import joined, tr_data
from greenplanner.profiler.messages import ENERGY_REASONS, NOTES, PROBLEMS
from greenplanner.profiler.readers.recall import remark_sentences
from greenplanner.profiler.records import Device
from greenplanner.profiler.sentence import Sentence


def shown(text: str) -> str:
    """Return a sentence of the profiler in the language of the window, its inner sentences too."""
    if isinstance(text, Sentence):
        fields = {name: shown(value) for name, value in text.fields.items()}
        try:
            return tr_data(text.template).format(**fields)
        except (KeyError, IndexError, ValueError):
            return str(text)
    return tr_data(text)


def remarks(text: str) -> str:
    """Return the remarks of a recording; the sentences of an import in the language of the window."""
    return joined(shown(sentence) for sentence in remark_sentences(text))


def coded(table: Mapping[str, str], code: str, fields: Mapping[str, str]) -> str:
    """Return the sentence of a code; a code of a newer version stays a code."""
    template = table.get(code)
    if template is None:
        return code
    try:
        return tr_data(template).format(**fields)
    except (KeyError, IndexError, ValueError):
        return tr_data(template)


def problem(code: str, fields: Mapping[str, str]) -> str:
    """Return why nothing can be measured."""
    return coded(PROBLEMS, code, fields)


def event(code: str, fields: Mapping[str, str]) -> str:
    """Return what happened during a recording."""
    return coded(PROBLEMS if code in PROBLEMS else NOTES, code, fields)


def energy_reason(code: str, fields: Mapping[str, str]) -> str:
    """Return why an energy is the counter's or the integrated one."""
    return coded(ENERGY_REASONS, code, fields)


def device_notes(device: Device) -> list[str]:
    """Return what one must know of a device, the label of the demonstration apart."""
    notes = [tr_data(NOTES[code]) for code in device.notes if code in NOTES and code != "demo"]
    if device.virtual and "vgpu" not in device.notes:
        notes.append(tr_data(NOTES["vgpu"]))
    if device.mig and "mig" not in device.notes:
        notes.append(tr_data(NOTES["mig"]))
    return notes


def not_reported() -> str:
    """Return the words for a reading that the GPU does not give."""
    return QCoreApplication.translate("LiveGpu", "not reported")


def reading(value: float | None, unit: str, digits: int = 3) -> str:
    """Return a reading with its unit, or "not reported"."""
    if value is None or not math.isfinite(value):
        return not_reported()
    return f"{numbers.format_number(value, digits)} {unit}".strip()


def energy(joules: float | None, digits: int = 4) -> str:
    """Return an energy in Wh or kWh, or "not reported"."""
    if joules is None or not math.isfinite(joules):
        return not_reported()
    hours = joules / 3600.0
    value, unit = (hours / 1000.0, "kWh") if abs(hours) >= 1000.0 else (hours, "Wh")
    return f"{numbers.format_number(value, digits)} {unit}"


def clock(seconds: float) -> str:
    """Return a length of time as 1:02:03 or 2:03."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes}:{left:02d}"


def moment(when: datetime | None, has_zone: bool = True) -> str:
    """Return a date and time by the locale, in the local zone where the zone is known."""
    if when is None:
        return numbers.NOT_KNOWN
    local = when.astimezone() if has_zone else when
    return QLocale().toString(local.replace(tzinfo=None), QLocale.FormatType.ShortFormat)


def interval(low: float | None, high: float | None, unit: str, digits: int = 4) -> str:
    """Return ``61.2 to 62.0 W``, or a dash where there is no interval."""
    if low is None or high is None or not (math.isfinite(low) and math.isfinite(high)):
        return numbers.NOT_KNOWN
    text = QCoreApplication.translate("LiveGpu", "{low} to {high}")
    text = text.replace("{low}", numbers.format_number(low, digits))
    return f"{text.replace('{high}', numbers.format_number(high, digits))} {unit}".strip()


def device_title(device: Device) -> str:
    """Return number, name, memory and limit of a device in one line."""
    parts = [f"{device.index}: {device.name or 'GPU'}"]
    if device.memory_total_mib:
        parts.append(f"{numbers.format_number(device.memory_total_mib / 1024, 3)} GiB")
    if device.limit_w:
        parts.append(f"{numbers.format_number(device.limit_w, 3)} W")
    return ", ".join(parts)
