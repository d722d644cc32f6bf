"""Names of catalog rows, and sentences with names in them, in the language of the reader.

The catalog is English, as its sources are. A resource per language says what a row is called there.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache

from greenplanner import resources

# Chinese characters and the punctuation that stands between them.
_HAN = "\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef"
_MIX = re.compile(r"(.+), residual mix (\d{4})")


@cache
def _han() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what finds a Chinese start, a Chinese end and a field; costs 10 ms, so on first use."""
    place = rf"((?<=[{_HAN}]) )?\{{(\w+)\}}( (?=[{_HAN}]))?"
    return re.compile(f"[{_HAN}]"), re.compile(f"[{_HAN}]$"), re.compile(place)


@cache
def catalog_names(code: str) -> Mapping[str, str]:
    """Return English name -> name in a language; read once, empty for a language without a file."""
    path = resources.path(f"i18n/catalog_names_{code}.csv")
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {line["name"]: line["shown"] for line in csv.DictReader(file)}


def name_in(code: str, name: str) -> str:
    """Return a name of a catalog row in a language, as it is where that has none.

    >>> name_in("zh_CN", "Germany, residual mix 2024"), name_in("en", "Germany")
    ('德国，剩余结构 2024', 'Germany')
    """
    names = catalog_names(code)
    mix = _MIX.fullmatch(name)
    if mix is not None and mix[1] in names:
        return f"{names[mix[1]]}，剩余结构 {mix[2]}"
    return names.get(name, name)


def filled(template: str, fields: Mapping[str, object]) -> str:
    """Return a template with its fields filled in.

    A Chinese sentence has blanks around names in Latin letters; around a Chinese name they fall away.

    >>> filled("未知 {region} 的电网", {"region": "德国"}), filled("未知 {region} 的电网", {"region": "XK"})
    ('未知德国的电网', '未知 XK 的电网')
    """
    if template.isascii():
        return template.format(**fields)
    starts, ends, place = _han()

    def fit(match: re.Match[str]) -> str:
        word = str(fields.get(match[2], ""))
        before = "" if starts.match(word) else match[1] or ""
        return f"{before}{{{match[2]}}}{'' if ends.search(word) else match[3] or ''}"

    return place.sub(fit, template).format(**fields)
