"""Numbers on the screen: scaled to a readable unit, written by the locale."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

NOT_KNOWN = "–"
MINUS = "−"
# Unit -> the units to show it in, largest first: (name, how many of the stored unit it holds).
_SCALES: dict[str, tuple[tuple[str, float], ...]] = {
    "kWh": (("TWh", 1e9), ("GWh", 1e6), ("MWh", 1e3), ("kWh", 1.0)),
    "W": (("GW", 1e9), ("MW", 1e6), ("kW", 1e3), ("W", 1.0)),
    "kg": (("Mt CO₂e", 1e9), ("kt CO₂e", 1e6), ("t CO₂e", 1e3), ("kg CO₂e", 1.0)),
    "t CO2e": (("Mt CO₂e", 1e6), ("kt CO₂e", 1e3), ("t CO₂e", 1.0)),
    "L": (("million m³", 1e9), ("m³", 1e3), ("L", 1.0)),
    "m3": (("million m³", 1e6), ("m³", 1.0)),
}
# Tonnes read well up to tens of thousands; the next unit starts there.
_KEEP_BELOW = {"kt CO₂e": 1e5, "Mt CO₂e": 1e5, "million m³": 1e7}


def _locale(locale: QLocale | None) -> QLocale:
    return locale or QLocale()


def format_number(value: float | None, digits: int = 3, locale: QLocale | None = None) -> str:
    """Return a number with ``digits`` significant figures; digits before the point are kept."""
    if value is None or not math.isfinite(value):
        return NOT_KNOWN
    decimals = 0
    if value:
        decimals = max(0, digits - 1 - math.floor(math.log10(abs(value))))
        # 9.996 rounds up to 10.0: count the places of what is shown.
        rounded = round(value, decimals)
        if rounded:
            decimals = max(0, digits - 1 - math.floor(math.log10(abs(rounded))))
    text = _locale(locale).toString(float(value), "f", min(decimals, 12))
    return text.replace("-", MINUS)


def format_exact(value: float | int | None, locale: QLocale | None = None) -> str:
    """Return a number in full, as an input field shows it."""
    if value is None:
        return NOT_KNOWN
    chosen = _locale(locale)
    if isinstance(value, int):
        return chosen.toString(value)
    return chosen.toString(float(value), "g", 12)


def scaled_unit(value: float | None, unit: str, currency: str | None = None) -> tuple[float, str]:
    """Return (divisor, unit) in which a value of the size reads well."""
    size = abs(value) if value is not None and math.isfinite(value) else 0.0
    if unit == "currency":
        money = currency or ""
        for letter, factor in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
            if size >= factor * (10 if letter == "k" else 1):
                name = f"{unit_text(letter)} {money}".strip()
                return factor, name
        return 1.0, money
    scales = _SCALES.get(unit)
    if scales is None:
        return 1.0, unit_text(unit)
    for index, (name, factor) in enumerate(scales):
        smallest = index == len(scales) - 1
        start = _KEEP_BELOW.get(name, 1.0)
        base = scales[index + 1][1] if not smallest else factor
        threshold = max(factor, start * base) if not smallest else 0.0
        if size >= threshold:
            return factor, unit_text(name)
    return 1.0, unit_text(unit)


def unit_text(unit: str, currency: str | None = None) -> str:
    """Return a unit as it is written on the screen, in the language of the window.

    Units of a plan may hold the word ``currency``; with a code for it that stands there instead.
    """
    plain = unit.replace("CO2", "CO₂").replace("m3", "m³")
    shown = QCoreApplication.translate("Units", plain) if plain else ""
    if currency and shown == plain:
        shown = QCoreApplication.translate("Units", plain.replace(currency, "currency"))
    return shown.replace("currency", currency) if currency else shown


def format_quantity(
    value: float | None,
    unit: str,
    digits: int = 3,
    *,
    currency: str | None = None,
    locale: QLocale | None = None,
) -> str:
    """Return a value with its unit, scaled: 41 812 000 kWh is ``41.8 GWh``.

    ``unit`` is that of a measure (kWh, kg, L, currency, ...); kg are kg CO2e.
    """
    if value is None or not math.isfinite(value):
        return NOT_KNOWN
    divisor, name = scaled_unit(value, unit, currency)
    number = format_number(value / divisor, digits, locale)
    if name == "%":
        return f"{number} %"
    return f"{number} {name}".strip()


def format_share(value: float | None, digits: int = 3, locale: QLocale | None = None) -> str:
    """Return a share (0 to 1) in percent."""
    if value is None or not math.isfinite(value):
        return NOT_KNOWN
    return f"{format_number(value * 100, digits, locale)} %"


def format_change(value: float | None, reference: float | None, locale: QLocale | None = None) -> str:
    """Return the relative change as signed percent, for example ``−12 %``; ``±0 %`` for none."""
    if value is None or reference is None or not (math.isfinite(value) and math.isfinite(reference)):
        return NOT_KNOWN
    if value == reference:
        return "±0 %"
    if reference == 0:
        return NOT_KNOWN
    change = (value - reference) / abs(reference) * 100
    if abs(change) < 0.005:
        return "±0 %"
    digits: Callable[[float], int] = lambda size: 1 if size < 0.05 else 2 if size < 10 else 3  # noqa: E731
    text = format_number(abs(change), digits(abs(change)), locale)
    return f"{'+' if change > 0 else MINUS}{text} %"


def unit_names() -> tuple[str, ...]:
    """Return the names of the scaled units, for the translator."""
    names = [name for scales in _SCALES.values() for name, _ in scales]
    return tuple(dict.fromkeys([*names, "G", "M", "k"]))
