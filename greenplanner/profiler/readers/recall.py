"""The remarks that an import wrote into a recording, as sentences again: a window can translate them."""

from __future__ import annotations

import re
import string
from functools import cache

from greenplanner.profiler.readers import messages
from greenplanner.profiler.sentence import Sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return template and pattern of each sentence that ends with a full stop, the longest text first."""
    found = []
    for name, template in vars(messages).items():
        if not name.isupper() or not isinstance(template, str) or not template.endswith("."):
            continue
        parts: list[str] = []
        length = 0
        for text, field, _spec, _conversion in string.Formatter().parse(template):
            parts.append(re.escape(text))
            length += len(text)
            if field:
                parts.append(
                    f"(?P<{field}>.+?)" if f"(?P<{field}>" not in "".join(parts) else f"(?P={field})"
                )
        found.append((length, template, re.compile("".join(parts) + r"(?= |$)", re.DOTALL)))
    found.sort(key=lambda item: -item[0])
    return tuple((template, pattern) for _, template, pattern in found)


def remark_sentences(text: str) -> list[str]:
    """Return the sentences of remarks; those of an import remember their template, others are plain."""
    found: list[str] = []
    rest = text.strip()
    while rest:
        for template, pattern in _patterns():
            match = pattern.match(rest)
            if match is not None:
                found.append(Sentence(template, **match.groupdict()))
                rest = rest[match.end() :].lstrip()
                break
        else:
            plain, _, rest = rest.partition(". ")
            found.append(f"{plain}." if rest else plain)
            rest = rest.lstrip()
    return found
