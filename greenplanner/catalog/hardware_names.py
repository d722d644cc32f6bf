"""Finding an accelerator by a name as people write it: ``H100``, ``A100-SXM-80GB``, ``TPU v4``.

An id or a full name wins at once. Otherwise all words of the query must be words of the row, so
that ``TPU v4`` is never v4i and ``L40`` never L40S. The name of a family takes its usual data-center
part and the others are named. What fits nothing, or fits different generations, is refused with the
candidates: a wrong chip is worse than a question.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable

import msgspec

from greenplanner.catalog.rows import Accelerator
from greenplanner.catalog.store import Catalog

# Words that say nothing about which part it is.
_NOISE = frozenset(
    "nvidia amd intel google aws amazon huawei microsoft meta cloud instinct geforce tesla quadro radeon "
    "gpu gpus accelerator card chip tensor core dgx hgx oam generation data center datacenter hbm".split()
)
# What people write for a part, as the words of the catalog.
_ALIASES = {
    "mi300": "mi300x",
    "mi350": "mi350x",
    "v5lite": "v5e",
    "v5litepod": "v5e",
    "v6lite": "v6e",
    "trn1": "trainium 1",
    "trn2": "trainium 2",
    "trn3": "trainium 3",
    "inf2": "inferentia 2",
    "wse3": "wafer scale engine 3",
    "cs3": "cs 3",
    "alveou250": "u250",
    "alveou280": "u280",
    "groq": "groqchip 1",
}
# Names of several words for a part, as the words of the catalog.
_PHRASES = {
    "grace hopper": "gh200",
    "gb200 nvl72": "gb200",
    "gb300 nvl72": "gb300",
    "gh200 nvl2": "gh200",
    "tpu v5 lite": "tpu v5e",
    "tpu v5 lite pod": "tpu v5e",
    "tpu v6 lite": "tpu v6e",
}
# Families whose parts differ in more than form and memory: the usual part, and the others.
_FAMILIES = {"mi300": ("mi300a",), "mi350": ("mi355x",)}
# Named where nothing resembles the name.
_COMMON = ("h100-sxm5-80gb", "h200-sxm-141gb", "b200-sxm-180gb", "a100-sxm4-80gb", "mi300x", "tpu-v5p")
_FORM = re.compile(r"^(sxm)\d*$")
_SIZE = re.compile(r"(?<![a-z0-9.])(\d+)\s*(?:gib|gb|g)(?![a-z0-9])")


class UnknownHardwareError(ValueError):
    """No accelerator, or no single one, is meant; ``candidates`` are ids that may be."""

    def __init__(self, text: str, candidates: tuple[str, ...]) -> None:
        self.candidates = candidates
        hint = f"; candidates: {', '.join(candidates)}" if candidates else ""
        super().__init__(f"{text}{hint}")


class FoundHardware(msgspec.Struct, frozen=True):
    """An accelerator, and the ids of others of its family where the name left it open."""

    row: Accelerator
    alternatives: tuple[str, ...] = ()


def find_hardware(name: str, catalog: Catalog) -> FoundHardware:
    """Return the accelerator that a name means.

    Raises
    ------
    UnknownHardwareError
        Where the name fits no part, or parts of different generations.
    """
    rows = [row for row in catalog.tables["accelerators"].values() if isinstance(row, Accelerator)]
    for row in rows:
        if row.id == name.strip():
            return FoundHardware(row)
    query = _compact(_words(name))
    if len(query) < 2:
        raise UnknownHardwareError(f"{name!r} names no hardware", _near([], rows))
    exact = [row for row in rows if query in (_compact(_words(row.id)), _compact(_words(row.name)))]
    if len(exact) == 1:
        return FoundHardware(exact[0])
    words = _words(_PHRASES.get(" ".join(_words(name)), name))
    family = next((word for word in words if word in _FAMILIES), None)
    words = [part for word in words for part in _ALIASES.get(word, word).split()]
    hits = exact or [row for row in rows if _fits(words, row)]
    if not hits:
        raise UnknownHardwareError(f"the catalog has no hardware {name!r}", _near(words, rows))
    if len(hits) == 1:
        return FoundHardware(hits[0], _FAMILIES.get(family or "", ()))
    chosen = _usual(hits)
    others = tuple(row.id for row in hits if row is not chosen)
    if chosen is None:
        raise UnknownHardwareError(f"{name!r} can be several kinds of hardware", others)
    return FoundHardware(chosen, others)


def _words(text: str) -> list[str]:
    """Return the words of a name in lower case, sizes as ``80gb``, without vendors."""
    # Letters and digits of full width are those of a Chinese keyboard.
    text = unicodedata.normalize("NFKC", text).casefold()
    plain = re.sub(r"[^a-z0-9.]+", " ", text.replace("+", " plus "))
    plain = _SIZE.sub(r"\1gb", plain)
    words = [word.strip(".") for word in plain.split()]
    kept = [word for word in words if word and word not in _NOISE]
    return kept or [word for word in words if word]


def _compact(words: Iterable[str]) -> str:
    return "".join(words)


def _known(row: Accelerator) -> set[str]:
    """Return the words of a row, neighbors joined too, with what its memory is called."""
    known: set[str] = set()
    for source in (row.id, row.name):
        words = _words(source)
        for length in (1, 2, 3):
            known |= {_compact(words[at : at + length]) for at in range(len(words) - length + 1)}
    known |= {form[1] for word in tuple(known) if (form := _FORM.match(word))}
    if row.memory_type:
        known.add(row.memory_type.casefold())
    if row.memory_gb:
        known.add(f"{row.memory_gb:g}gb")
    return known


def _fits(words: list[str], row: Accelerator) -> bool:
    """Return True where each word, alone or joined with the next ones, is a word of the row."""
    known = _known(row)
    at = 0
    while at < len(words):
        for length in (3, 2, 1):
            if at + length <= len(words) and _compact(words[at : at + length]) in known:
                at += length
                break
        else:
            return False
    return True


def _usual(rows: list[Accelerator]) -> Accelerator | None:
    """Return the usual data-center part where all rows are one family, else None."""
    heads = {row.id.split("-")[0] for row in rows}
    if len(heads) == 1 and re.search(r"\d", next(iter(heads))):
        return max(rows, key=lambda row: ("sxm" in row.id, row.memory_gb or 0.0, -len(row.id)))
    shortest = min(rows, key=lambda row: len(row.id.split("-")))
    core = set(shortest.id.split("-"))
    # "3090" is the RTX 3090, and the Ti is another one.
    return shortest if all(core <= set(row.id.split("-")) for row in rows) else None


def _near(words: list[str], rows: list[Accelerator]) -> tuple[str, ...]:
    """Return up to six ids that resemble the words, those that share most first."""
    found: list[tuple[int, str]] = []
    for row in rows:
        known = _known(row)
        score = sum(
            2 if word in known else any(each.startswith(word) or _begins(word, each) for each in known)
            for word in words
            if len(word) > 1
        )
        if score:
            found.append((-score, row.id))
    found.sort(key=lambda item: item[0])
    by_form = {_compact(_words(row.id)): row.id for row in rows}
    near = [by_form[hit] for hit in difflib.get_close_matches(_compact(words), by_form, n=4, cutoff=0.5)]
    known_ids = {row.id for row in rows}
    candidates = dict.fromkeys([*(key for _, key in found[:6]), *near])
    return tuple(candidates)[:6] or tuple(key for key in _COMMON if key in known_ids)


def _begins(word: str, known: str) -> bool:
    return len(known) > 2 and word.startswith(known)
