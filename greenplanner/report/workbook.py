"""The Excel workbook that an auditor can recalculate.

Every figure is a formula on input cells, and every formula cell also carries the program's own
value, so that previewers show it and a recalculation can be compared with it.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import greenplanner
from greenplanner.model.results import Results
from greenplanner.plan.lever_cost import LeverCost
from greenplanner.report import cached_values
from greenplanner.report.sheets.checks import build_checks
from greenplanner.report.sheets.cost import build_cost
from greenplanner.report.sheets.credits import build_credits
from greenplanner.report.sheets.energy import build_energy
from greenplanner.report.sheets.esrs import build_esrs
from greenplanner.report.sheets.fleet import build_fleet
from greenplanner.report.sheets.front import build_cover, build_factors, build_provenance, generation_time
from greenplanner.report.sheets.hours import build_hours
from greenplanner.report.sheets.indicators import build_indicators
from greenplanner.report.sheets.inputs import build_inputs
from greenplanner.report.sheets.instruments import build_instruments
from greenplanner.report.sheets.macc import build_macc
from greenplanner.report.sheets.method import build_method
from greenplanner.report.sheets.sci import build_sci
from greenplanner.report.sheets.scope3 import build_scope3, build_water
from greenplanner.report.sheets.scope12 import build_months, build_scope12
from greenplanner.report.sheets.site_hours import any_hours, build_site_hours
from greenplanner.report.sheets.summary import build_summary
from greenplanner.report.sheets.targets import build_targets
from greenplanner.report.sheets.uncertainty import build_uncertainty
from greenplanner.report.sheets.workloads import build_workloads
from greenplanner.report.workbook_sheet import HEADER_ROW, Book, NotFiniteError, TooLargeError, clean
from greenplanner.report.workbook_style import print_setup
from greenplanner.report.workbook_words import Words

Progress = Callable[[float, str], None]


class WorkbookError(RuntimeError):
    """The workbook cannot be written; the message is one sentence for the user."""


_STEPS: tuple[tuple[str, Callable[[Book], None]], ...] = (
    ("Inputs", build_inputs),
    ("Hours", build_hours),
    ("Fleet", build_fleet),
    ("Hours", build_site_hours),
    ("Energy", build_energy),
    ("Scope12", build_scope12),
    ("Instruments", build_instruments),
    ("Months", build_months),
    ("Scope3", build_scope3),
    ("Workloads", build_workloads),
    ("Water", build_water),
    ("Credits", build_credits),
    ("Cost", build_cost),
    ("Targets", build_targets),
    ("MACC", build_macc),
    ("Indicators", build_indicators),
    ("ESRS", build_esrs),
    ("SCI", build_sci),
    ("Uncertainty", build_uncertainty),
    ("Summary", build_summary),
    ("Factors", build_factors),
    ("Method", build_method),
    ("Checks", build_checks),
)


def write_workbook(
    results: Results,
    path: str | os.PathLike[str],
    *,
    baseline: Results | None = None,
    language: str = "en",
    progress: Progress | None = None,
    step_costs: Sequence[LeverCost | None] = (),
) -> None:
    """Write the workbook of a plan.

    Parameters
    ----------
    results : Results
        The figures, as ``evaluate`` returned them.
    path : path of the file to write; an older file there is replaced in one step
    baseline : Results, optional
        Figures to compare with on the Summary.
    language : str
        ``en`` or ``zh_CN``; numbers and sheet names are the same in both.
    progress : callable, optional
        Called with a fraction and a text; what it raises (cancel) ends the export and leaves
        the target as it was.
    step_costs : sequence, optional
        What each step of the scenario costs by itself, for the Cover.

    Raises
    ------
    WorkbookError
        When the file cannot be written, for example because it is open in Excel, or when a figure
        has no value.
    """
    target = Path(path)
    report = progress or (lambda fraction, text: None)
    generated = generation_time(datetime.now(UTC))
    try:
        book = build(
            results,
            baseline=baseline,
            language=language,
            generated=generated,
            progress=report,
            step_costs=step_costs,
        )
    except TooLargeError as error:
        raise WorkbookError(f"The plan has too many parts for a workbook: {error}.") from error
    except NotFiniteError as error:
        raise WorkbookError(
            f"The workbook was not written because a figure has no value: {error}."
        ) from error
    report(0.8, book.t("Saving"))
    _save(book, target, report)
    report(1.0, book.t("Done"))


def build(
    results: Results,
    *,
    baseline: Results | None = None,
    language: str = "en",
    generated: str = "",
    progress: Progress = lambda fraction, text: None,
    step_costs: Sequence[LeverCost | None] = (),
) -> Book:
    """Return the workbook under construction, complete but not saved."""
    # Each purchase cohort has its own rows, as to the model it is a fleet of its own.
    book = Book(results.cohorts or results, baseline, Words(language), results)
    for number, (name, step) in enumerate(_STEPS):
        _follow(book, progress, number, book.words.sheet(name))
        step(book)
    build_provenance(book, generated)
    build_cover(book, generated, step_costs)
    _finish(book)
    return book


def _follow(book: Book, progress: Progress, number: int, title: str) -> None:
    """Tell where the export is, and let the sheet tell how far it is itself."""

    def tell(fraction: float) -> None:
        progress(0.75 * (number + fraction) / len(_STEPS), title)

    book.progress = tell
    tell(0.0)


def _finish(book: Book) -> None:
    """Set what all sheets share; last, so that no sheet is left out."""
    plan = book.plan
    for name, sheet in book.sheets.items():
        sheet.finish_widths()
        # Sheets of several tables with heads of their own repeat none of them.
        several = name in ("Cover", "Summary", "Fleet", "Instruments", "Uncertainty") or (
            name == "Hours" and any_hours(book)
        )
        header = None if several else HEADER_ROW
        print_setup(sheet.ws, clean(plan.name), book.t("page"), header)
    workbook = book.workbook
    workbook.active = 0
    workbook.security.lockStructure = True
    properties = workbook.properties
    properties.title = clean(plan.name)
    properties.creator = f"GreenPlanner {greenplanner.__version__}"
    properties.subject = clean(plan.organization or "")
    properties.language = "zh-CN" if book.words.language == "zh_CN" else "en-US"
    workbook.calculation.fullCalcOnLoad = True


def _save(book: Book, target: Path, report: Progress) -> None:
    folder = target.parent
    try:
        with tempfile.TemporaryDirectory(prefix=".greenplanner-", dir=folder) as work:
            plain, full = Path(work) / "plain.xlsx", Path(work) / "full.xlsx"
            book.workbook.save(plain)
            report(0.9, book.t("Filling in values"))
            cached_values.fill(plain, full, book.values)
            os.replace(full, target)  # noqa: PTH105
    except PermissionError as error:
        raise WorkbookError(
            f"{target.name} cannot be written: it is open in another program, or the folder is protected."
        ) from error
    except (OSError, zipfile.BadZipFile) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise WorkbookError(f"{target} cannot be written: {reason}.") from error
