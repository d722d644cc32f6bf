"""Keep or replace as a workbook: what the model found for both ways, and the comparison as formulas.

It takes plain data (:func:`greenplanner.whatif.refresh.record`), because reports and comparisons know
nothing of each other. Energy, emissions and cash by year are the program's; everything that is made of
them (sums, amortized views, discounting, break-even years) is a formula.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from openpyxl.utils import get_column_letter

from greenplanner.report.small_book import SmallBook
from greenplanner.report.workbook_style import print_setup

GUARD = 1e-9
_FIRST = 3  # the column of the first year
_FORM = "#,##0.0"
_OF_MODEL = ("energy_kwh", "operation_kg", "embodied_kg", "spread_kg", "left_kg", "cost")


class RefreshBookError(RuntimeError):
    """The workbook cannot be written, in one sentence."""


class About(msgspec.Struct, frozen=True):
    """What the figures are of: names as the reader knows them, and the currency of the plan."""

    plan: str
    fleet: str
    accelerator: str
    ratio: float
    currency: str


def write_refresh_book(
    record: Mapping[str, Any], about: About, path: str | os.PathLike[str], *, language: str = "en"
) -> None:
    """Write the workbook of a comparison.

    Raises
    ------
    RefreshBookError
        When the file cannot be written, for example because it is open in Excel.
    """
    target = Path(path)
    try:
        build(record, about, language).save(target)
    except PermissionError as error:
        raise RefreshBookError(
            f"{target.name} cannot be written: it is open in another program, or the folder is protected."
        ) from error
    except OSError as error:
        raise RefreshBookError(f"{target.name} cannot be written: {error.strerror or error}.") from error


def build(record: Mapping[str, Any], about: About, language: str = "en") -> SmallBook:
    """Return the workbook, complete but not saved."""
    book = SmallBook(language)
    title = f"{book.words.t('Keep or replace')}: {about.fleet}"
    sheet = _Sheet(book, book.sheet(book.words.t("Keep or replace"), title), record, about)
    sheet.write()
    _hardware(book, record["hardware"], about)
    print_setup(sheet.ws, about.plan, book.words.t("page"), None)
    book.finish(title)
    return book


def _hardware(book: SmallBook, ways: Mapping[str, Any], about: About) -> None:
    """Write what each way holds, purchase by purchase, as the model took it."""
    t = book.words.t
    ws = book.sheet(t("Hardware"), t("Hardware of both ways"))
    purpose = t("Each purchase as the model took it: entered, or from the catalog.")
    book.text(ws, 2, 1, purpose, "purpose")
    heads = (
        (t("Hardware"), 34),
        (t("Way"), 14),
        (t("Accelerators"), 14),
        (t("Servers"), 12),
        (t("From"), 10),
        (t("To"), 10),
        (t("Lifetime, years"), 16),
        (t("Site"), 22),
        (t("Busy power each, W"), 20),
        (t("Embodied, kg CO2e"), 20),
        (t("Price, {currency}").replace("{currency}", about.currency), 16),
        (t("Rent each, {currency}/h").replace("{currency}", about.currency), 18),
    )
    for column, (head, width) in enumerate(heads, start=1):
        book.text(ws, 3, column, head, "head" if column in (1, 2, 8) else "head_number")
        ws.column_dimensions[get_column_letter(column)].width = width
    ws.freeze_panes = ws.cell(4, 2)
    row = 4
    for word, rows in ((t("keep"), ways["keep"]), (t("replace now"), ways["replace"])):
        for each in rows:
            book.text(ws, row, 1, each["accelerator"])
            book.text(ws, row, 2, word)
            book.text(ws, row, 8, each["site"])
            for column, name, form in (
                (3, "count", "0"),
                (4, "servers", "0"),
                (5, "from_year", "0"),
                (6, "to_year", "0"),
                (7, "lifetime_years", "General"),
                (9, "busy_w", _FORM),
                (10, "embodied_kg", _FORM),
                (11, "price", _FORM),
                (12, "rent_per_h", "0.00##"),
            ):
                if each[name] is None:
                    book.text(ws, row, column, "", "pasted")
                else:
                    book.number(ws, row, column, each[name], form)
            row += 1
    print_setup(ws, about.plan, t("page"), 3)


class _Sheet:
    """The one sheet: facts, both ways by year, the comparison. ``rows`` are line -> row of a way."""

    def __init__(self, book: SmallBook, ws: Any, record: Mapping[str, Any], about: About) -> None:
        self.book, self.ws, self.record, self.about = book, ws, record, about
        self.t = book.words.t
        self.years: list[int] = record["years"]
        self.row = 2
        self.places: dict[tuple[str, str], int] = {}
        self.values: dict[tuple[str, str], list[float]] = {}
        self.rate = self.guard = ""

    def write(self) -> None:
        """Write the whole sheet."""
        self.ws.column_dimensions["A"].width = 52
        self.ws.column_dimensions["B"].width = 12
        for column in range(_FIRST, _FIRST + len(self.years) + 1):
            self.ws.column_dimensions[get_column_letter(column)].width = 15
        purpose = self.t("Grey figures are the program's; white cells are formulas over them.")
        self.book.text(self.ws, self.row, 1, purpose, "purpose")
        self.row += 1
        self._facts()
        self._head()
        self.ws.freeze_panes = self.ws.cell(self.row, _FIRST)
        for way, title in (("keep", self._keep_title()), ("replace", self._replace_title())):
            self._way(way, title)
        self._compare()

    def _keep_title(self) -> str:
        return self.t("Keep to {year}").replace("{year}", str(self.record["keep_to"]))

    def _replace_title(self) -> str:
        return self.t("Replace in {year}").replace("{year}", str(self.record["now"]))

    def _facts(self) -> None:
        t, record = self.t, self.record
        bought = record["purchase"] or t("all purchases before")
        for label, value in (
            (t("Plan"), self.about.plan),
            (t("Fleet"), self.about.fleet),
            (t("Purchase"), str(bought)),
            (t("Accelerators replaced"), record["old_count"]),
            (t("New accelerators"), record["count"]),
            (t("New accelerator"), self.about.accelerator),
            (t("Performance ratio, new over old"), self.about.ratio),
        ):
            self.book.text(self.ws, self.row, 1, label)
            if isinstance(value, str):
                self.book.text(self.ws, self.row, 2, value)
            else:
                self.book.number(self.ws, self.row, 2, value, "General")
            self.row += 1
        for label, value, form in (
            (t("Discount rate"), record["discount_rate"], "0.0%"),
            (t("Ahead only by more than this share"), GUARD, "0E+00"),
        ):
            self.book.text(self.ws, self.row, 1, label)
            self.book.number(self.ws, self.row, 2, value, form, "input")
            self.row += 1
        self.rate, self.guard = f"$B${self.row - 2}", f"$B${self.row - 1}"
        self.row += 1

    def _head(self) -> None:
        for column, text in ((1, self.t("Figure")), (2, self.t("Unit"))):
            self.book.text(self.ws, self.row, column, text, "head")
        for number, year in enumerate(self.years):
            cell = self.ws.cell(self.row, _FIRST + number, year)
            self.book.styles.apply(cell, "head_number", "0")
        self.book.text(self.ws, self.row, _FIRST + len(self.years), self.t("Sum"), "head_number")
        self.head = self.row
        self.row += 1

    def _section(self, title: str) -> None:
        for column in range(1, _FIRST + len(self.years) + 1):
            self.book.text(self.ws, self.row, column, title if column == 1 else "", "section")
        self.row += 1

    def _cell(self, way: str, name: str, number: int) -> str:
        return f"{get_column_letter(_FIRST + number)}{self.places[way, name]}"

    def _label(self, way: str, name: str, label: str, unit: str) -> None:
        self.places[way, name] = self.row
        self.book.text(self.ws, self.row, 1, label)
        self.book.text(self.ws, self.row, 2, unit or self.about.currency, "unit")

    def _sum(self, values: Sequence[float], form: str = _FORM) -> None:
        first, last = (get_column_letter(_FIRST + at) for at in (0, len(self.years) - 1))
        formula = f"SUM({first}{self.row}:{last}{self.row})"
        column = _FIRST + len(self.years)
        self.book.formula(self.ws, self.row, column, formula, float(sum(values)), form, "total")

    def _line(
        self,
        way: str,
        name: str,
        label: str,
        unit: str,
        formulas: Sequence[str],
        values: Sequence[float],
        *,
        summed: bool = True,
        form: str = _FORM,
    ) -> None:
        self._label(way, name, label, unit)
        self.values[way, name] = list(values)
        for number, (formula, value) in enumerate(zip(formulas, values, strict=True)):
            self.book.formula(self.ws, self.row, _FIRST + number, formula, value, form)
        if summed:
            self._sum(values, form)
        self.row += 1

    def _way(self, way: str, title: str) -> None:
        self._section(title)
        data = dict(self.record[way])
        data["operation_kg"] = [a - b for a, b in zip(data["carbon_kg"], data["embodied_kg"], strict=True)]
        t = self.t
        labels = (
            (t("Energy"), "kWh"),
            (t("Carbon of operation, location-based"), "kg CO2e"),
            (t("Embodied carbon in full, in the year of purchase"), "kg CO2e"),
            (t("Embodied carbon, amortized"), "kg CO2e"),
            (t("Of it for hardware out of service"), "kg CO2e"),
            (t("Cost, cash"), ""),
        )
        for name, (label, unit) in zip(_OF_MODEL, labels, strict=True):
            self._label(way, name, label, unit)
            self.values[way, name] = data[name]
            for number, value in enumerate(data[name]):
                self.book.number(self.ws, self.row, _FIRST + number, value, _FORM)
            self._sum(data[name])
            self.row += 1
        places = range(len(self.years))

        def cells(pattern: str) -> list[str]:
            return [pattern.format(**{n: self._cell(way, n, at) for n in _OF_MODEL}) for at in places]

        for name, label, pattern in (
            ("carbon_kg", t("Carbon, embodied in full"), "{operation_kg}+{embodied_kg}"),
            ("amortized_kg", t("Carbon, embodied amortized"), "{operation_kg}+{spread_kg}"),
            ("dropped_kg", t("Carbon, amortized, rest dropped"), "{operation_kg}+{spread_kg}-{left_kg}"),
        ):
            self._line(way, name, label, "kg CO2e", cells(pattern), data[name])
        discounted = [
            f"{self._cell(way, 'cost', at)}/(1+{self.rate})^({self._year(at)}-{self._year(0)})"
            for at in places
        ]
        self._line(way, "present_cost", t("Cost, net present"), "", discounted, data["present_cost"])
        for name, of, label, unit in (
            ("carbon_sum", "carbon_kg", t("Carbon, embodied in full, sum up to the year"), "kg CO2e"),
            ("cost_sum", "present_cost", t("Cost, net present, sum up to the year"), ""),
        ):
            sums = [
                f"SUM(${get_column_letter(_FIRST)}{self.places[way, of]}:{self._cell(way, of, at)})"
                for at in places
            ]
            running = [float(sum(data[of][: at + 1])) for at in places]
            self._line(way, name, label, unit, sums, running, summed=False)

    def _year(self, number: int) -> str:
        return f"{get_column_letter(_FIRST + number)}${self.head}"

    def _compare(self) -> None:
        self._section(self.t("Replacing now against keeping"))
        for name, label, year in (
            ("carbon_sum", "carbon", self.record["carbon_break_even"]),
            ("cost_sum", "cost", self.record["cost_break_even"]),
        ):
            if label == "cost" and self.record["rent_unknown"]:
                names = ", ".join(self.record["rent_unknown"])
                text = self.t("Cost: not known, because no rent is entered for {names}.")
                self.book.text(self.ws, self.row, 1, text.replace("{names}", names))
                self.row += 1
                continue
            if not self.record[f"{label}_known"]:
                carbon = self.t("Carbon: not known, because a figure of the hardware is missing.")
                cost = self.t("Cost: not known, because a figure of the hardware is missing.")
                self.book.text(self.ws, self.row, 1, carbon if label == "carbon" else cost)
                self.row += 1
                continue
            self._ahead(name, label, year)
        left = self.t("By how much dropping the rest of the old hardware would flatter replacing now")
        self.book.text(self.ws, self.row, 1, left)
        self.book.text(self.ws, self.row, 2, "kg CO2e", "unit")
        column = get_column_letter(_FIRST + len(self.years))
        keep, replace = (f"{column}{self.places[way, 'left_kg']}" for way in ("keep", "replace"))
        self.book.formula(
            self.ws, self.row, _FIRST, f"{replace}-{keep}", self.record["reward_kg"], _FORM, "total"
        )
        self.row += 2
        note = self.t(
            "The three carbon views are never added. The model of the program made the figures by year; "
            "change the plan there to change them."
        )
        self.book.text(self.ws, self.row, 1, note, "purpose")

    def _ahead(self, name: str, label: str, year: int | None) -> None:
        """Write in which years replacing stays ahead to the end, and the first of them."""
        last = len(self.years) - 1
        t = self.t
        carbon, cost = t("Carbon: replacing stays ahead (1)"), t("Cost: replacing stays ahead (1)")
        word = carbon if label == "carbon" else cost
        formulas = []
        for at in range(last + 1):
            keep, replace = (self._cell(way, name, at) for way in ("keep", "replace"))
            below = f"{replace}<{keep}-{self.guard}*ABS({keep})"
            after = f"{get_column_letter(_FIRST + at + 1)}{self.row}=1"
            formulas.append(f"IF({below},1,0)" if at == last else f"IF(AND({below},{after}),1,0)")
        flags = [float(year is not None and each >= year) for each in self.years]
        self._line("", name, word, "", formulas, flags, form="0")
        self.book.text(self.ws, self.row - 1, 2, "", "unit")
        first = self.t("Ahead from this year on")
        self.book.text(self.ws, self.row, 1, first)
        self.book.text(self.ws, self.row, 2, "", "unit")
        total = f"{get_column_letter(_FIRST + last + 1)}{self.row - 1}"
        never = self.t("not inside the plan")
        formula = f'IF({total}=0,"{never}",{self._year(last)}+1-{total})'
        value: float | str = never if year is None else float(year)
        self.book.formula(self.ws, self.row, _FIRST, formula, value, "0", "total")
        self.row += 1
