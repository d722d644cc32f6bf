"""Export to Excel, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.file_actions import file_stem
from greenplanner.gui.i18n import error_text, language, system_reason
from greenplanner.gui.tasks import Task, run_task


def ask_path(document: Document, folder: Path, parent: QWidget) -> Path | None:
    """Ask where the workbook goes."""
    name = file_stem(document.title)
    scenario = document.scenario
    if scenario is not None:
        name = f"{name} - {file_stem(scenario.name or scenario.id)}"
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Export", "Export to Excel"),
        str(folder / f"{name}.xlsx"),
        QCoreApplication.translate("Export", "Excel workbooks (*.xlsx)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".xlsx")


def written_text(path: Path) -> str:
    """Return the sentence that says where the workbook is."""
    text = QCoreApplication.translate("Export", "The workbook was written to {file}.")
    return text.replace("{file}", str(path))


def export(
    document: Document,
    path: Path,
    parent: QWidget,
    tell: Callable[[str, str], None],
    written: Callable[[Path], None] | None = None,
) -> Task | None:
    """Write the workbook of the results on the screen; ``tell(sentence, level)`` says how it went.

    ``written(path)`` is called instead of ``tell`` where all went well.
    """
    document.flush()
    results, baseline = document.results, document.baseline
    if results is None or document.stale:
        tell(
            QCoreApplication.translate(
                "Export", "There are no current figures to export; correct the plan first."
            ),
            "warning",
        )
        return None
    code = language()
    compared = baseline if document.scenario_id is not None else None
    plan, scenario, catalog = document.plan, document.scenario, document.catalog

    def work(progress: Callable[..., None], _cancelled: Callable[[], bool]) -> Path:
        from greenplanner.report.workbook import write_workbook
        from greenplanner.whatif.step_costs import step_costs

        costs = step_costs(plan, scenario, catalog)
        own: dict[str, Any] = {"step_costs": costs} if any(costs) else {}
        write_workbook(results, path, baseline=compared, language=code, progress=progress, **own)
        return path

    def done(target: Path) -> None:
        if written is not None:
            written(target)
        else:
            tell(written_text(target), "info")

    def failed(error: Exception) -> None:
        from greenplanner.report.workbook import WorkbookError

        if isinstance(error, OSError):
            text = QCoreApplication.translate("Export", "{file} was not written: {reason}")
            reason = system_reason(error)
            tell(text.replace("{file}", path.name).replace("{reason}", reason), "danger")
        elif isinstance(error, WorkbookError):
            tell(error_text(error), "danger")
        else:
            raise error

    title = QCoreApplication.translate("Export", "Writing the workbook")
    return run_task(parent, work, done, failed, title, key="export")
