"""Formulas that carry their value: an expression holds the Excel text and the number it stands for.

A sheet is written with expressions, so a formula cell always knows the program's own value and the
two cannot drift apart while the sheet is edited. Only functions of Excel 2007 are used, and only
the constants 0, 1, 12, 100, 1000 and 8760: any other number belongs in a cell of its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

Value = float | str | bool

_MOST_ARGUMENTS = 200
_ALLOWED = (0, 1, 12, 100, 1000, 8760)
# Binding strength of operators, weakest first.
_COMPARE, _JOIN, _ADD, _MUL, _POW, _ATOM = range(6)


class Expr:
    """A piece of a formula without the equals sign, with its value."""

    __slots__ = ("level", "text", "value")

    def __init__(self, text: str, value: Value, level: int = _ATOM) -> None:
        self.text = text
        self.value = value
        self.level = level

    def __repr__(self) -> str:
        return f"Expr({self.text!r}, {self.value!r})"

    def _wrapped(self, level: int) -> str:
        return self.text if self.level >= level else f"({self.text})"

    def _binary(
        self, sign: str, other: Expr | float, level: int, work: Callable[[Any, Any], Any], swap: bool = False
    ) -> Expr:
        right = lift(other)
        left = self
        if swap:
            left, right = right, left
        # The right side of - and / needs brackets where it binds no tighter than the sign.
        text = f"{left._wrapped(level)}{sign}{right._wrapped(level + (sign in '-/^'))}"
        return Expr(text, work(left.value, right.value), level)

    def __add__(self, other: Expr | float) -> Expr:
        return self._binary("+", other, _ADD, lambda a, b: a + b)

    def __radd__(self, other: float) -> Expr:
        return self._binary("+", other, _ADD, lambda a, b: a + b, swap=True)

    def __sub__(self, other: Expr | float) -> Expr:
        return self._binary("-", other, _ADD, lambda a, b: a - b)

    def __rsub__(self, other: float) -> Expr:
        return self._binary("-", other, _ADD, lambda a, b: a - b, swap=True)

    def __mul__(self, other: Expr | float) -> Expr:
        return self._binary("*", other, _MUL, lambda a, b: a * b)

    def __truediv__(self, other: Expr | float) -> Expr:
        return self._binary("/", other, _MUL, _divide)

    def __rtruediv__(self, other: float) -> Expr:
        return self._binary("/", other, _MUL, _divide, swap=True)

    def __pow__(self, other: Expr | float) -> Expr:
        # Excel reads -a^b as (-a)^b and a^b^c from the left: both sides get brackets.
        right = lift(other)
        text = f"{self._wrapped(_ATOM)}^{right._wrapped(_ATOM)}"
        return Expr(text, _power(self.value, right.value), _POW)

    def compare(self, sign: str, other: Expr | float | str) -> Expr:
        """Return a comparison; sign is one of = <> < <= > >=."""
        right = string(other) if isinstance(other, str) else lift(other)
        work = _COMPARISONS[sign]
        text = f"{self._wrapped(_JOIN)}{sign}{right._wrapped(_JOIN)}"
        return Expr(text, work(self.value, right.value), _COMPARE)

    def join(self, other: Expr | str) -> Expr:
        """Return the text of both, one after the other."""
        right = string(other) if isinstance(other, str) else other
        text = f"{self._wrapped(_JOIN)}&{right._wrapped(_JOIN)}"
        return Expr(text, as_text(self.value) + as_text(right.value), _JOIN)


def as_text(value: Value) -> str:
    """Return a value as Excel shows it in a joined text (whole numbers only, and text)."""
    return value if isinstance(value, str) else f"{float(value):.15g}"


def _divide(a: Any, b: Any) -> Any:
    # An unguarded division by zero is a mistake of the sheet, not of the plan.
    if b == 0:
        raise ZeroDivisionError("a formula of the workbook divides by zero")
    return a / b


def _power(a: Any, b: Any) -> Any:
    return float(a) ** float(b)


_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def lift(number: Expr | float) -> Expr:
    """Return an expression for an allowed constant."""
    if isinstance(number, Expr):
        return number
    if number not in _ALLOWED:
        raise ValueError(f"{number} must stand in a cell, not in a formula")
    return Expr(str(int(number)), float(number))


def string(text: str) -> Expr:
    """Return a text constant of the program; text of a user never goes into a formula."""
    escaped = text.replace('"', '""')
    return Expr(f'"{escaped}"', text)


class Block:
    """A rectangular range with its values, row by row."""

    __slots__ = ("text", "values")

    def __init__(self, text: str, values: Sequence[Value]) -> None:
        self.text = text
        self.values = list(values)


Argument = Expr | Block | float


def _flat(arguments: Iterable[Argument]) -> tuple[str, list[Value]]:
    texts, values = [], []
    for item in arguments:
        piece = item if isinstance(item, Block) else lift(item)
        texts.append(piece.text)
        values.extend(piece.values if isinstance(piece, Block) else [piece.value])
    return ",".join(texts), values


def _numbers(values: Iterable[Value]) -> list[float]:
    return [float(v) for v in values if not isinstance(v, str | bool)]


def total(*arguments: Argument) -> Expr:
    """SUM; nested where there are more arguments than Excel 2007 takes."""
    if len(arguments) > _MOST_ARGUMENTS:
        parts = [arguments[i : i + _MOST_ARGUMENTS] for i in range(0, len(arguments), _MOST_ARGUMENTS)]
        return total(*(total(*part) for part in parts))
    text, values = _flat(arguments)
    return Expr(f"SUM({text})", math.fsum(_numbers(values)))


def least(*arguments: Argument) -> Expr:
    """MIN."""
    text, values = _flat(arguments)
    return Expr(f"MIN({text})", min(_numbers(values), default=0.0))


def most(*arguments: Argument) -> Expr:
    """MAX."""
    text, values = _flat(arguments)
    return Expr(f"MAX({text})", max(_numbers(values), default=0.0))


def magnitude(item: Expr) -> Expr:
    """ABS."""
    return Expr(f"ABS({item.text})", abs(float(item.value)))


def number(item: Expr) -> Expr:
    """N: the number in the cell, 0 where it holds a text such as "not known"."""
    return Expr(f"N({item.text})", 0.0 if isinstance(item.value, str) else float(item.value))


def is_number(item: Expr) -> Expr:
    """ISNUMBER."""
    return Expr(f"ISNUMBER({item.text})", not isinstance(item.value, str | bool))


def round_up(item: Expr) -> Expr:
    """ROUNDUP(x, 0) for x of at least 0."""
    return Expr(f"ROUNDUP({item.text},0)", float(math.ceil(float(item.value))))


def when(test: Expr, then: Expr | float | str, other: Expr | float | str | Callable[[], Expr]) -> Expr:
    """IF. ``other`` may be a function, called only where it cannot fail (division by zero)."""
    yes = string(then) if isinstance(then, str) else lift(then)
    if callable(other):
        no = other()
    else:
        no = string(other) if isinstance(other, str) else lift(other)
    return Expr(f"IF({test.text},{yes.text},{no.text})", yes.value if test.value else no.value)


def both(*tests: Expr) -> Expr:
    """AND."""
    return Expr(f"AND({','.join(t.text for t in tests)})", all(bool(t.value) for t in tests))


def ratio(top: Expr, bottom: Expr, empty: str | float = 0) -> Expr:
    """Return top / bottom, or ``empty`` where the bottom is not above 0."""
    test = bottom.compare(">", 0)
    value = float(top.value) / float(bottom.value) if test.value else empty
    other = string(empty) if isinstance(empty, str) else lift(empty)
    text = f"IF({test.text},{top._wrapped(_MUL)}/{bottom._wrapped(_POW)},{other.text})"
    return Expr(text, value)


def sum_product(*blocks: Block) -> Expr:
    """SUMPRODUCT of ranges of one shape."""
    values = [
        math.prod(0.0 if isinstance(v, str) else float(v) for v in row)
        for row in zip(*(b.values for b in blocks), strict=True)
    ]
    return Expr(f"SUMPRODUCT({','.join(b.text for b in blocks)})", math.fsum(values))


def sum_if(keys: Block, key: Expr, values: Block) -> Expr:
    """SUMIF with a numeric key: text keys would be read as patterns."""
    found = [v for k, v in zip(keys.values, values.values, strict=True) if k == key.value]
    return Expr(f"SUMIF({keys.text},{key.text},{values.text})", math.fsum(_numbers(found)))


def count_text(block: Block, text: str) -> Expr:
    """COUNTIF of an exact text of the program."""
    return Expr(f"COUNTIF({block.text},{string(text).text})", float(sum(v == text for v in block.values)))


def count_errors(block_text: str) -> Expr:
    """Return the number of error cells in a range."""
    return Expr(f"SUMPRODUCT(--ISERROR({block_text}))", 0.0)


def count_blank(block: Block) -> Expr:
    """COUNTBLANK."""
    return Expr(f"COUNTBLANK({block.text})", float(sum(v == "" for v in block.values)))
