"""How the figures of workloads hold against published trainings and measured services."""

from __future__ import annotations

import csv
from statistics import median
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout, QWidget

from greenplanner import resources
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.chart_table import FiguresTable


def read(name: str) -> list[dict[str, str]]:
    """Return the rows of a shipped table of checks."""
    with resources.path(f"published/{name}").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class ChecksDialog(QDialog):
    """Tables that the tests of the program hold: predicted beside published."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Published checks"))
        self.resize(980, 640)
        self.tabs = QTabWidget()
        self.training, self.unseen = FiguresTable(), FiguresTable()
        self.services, self.others = FiguresTable(), FiguresTable()
        self.training.least_name = self.unseen.least_name = 190
        self.others.least_name = 330
        self.training_text, self.unseen_text = QLabel(), QLabel()
        self.services_text, self.others_text = QLabel(), QLabel()
        for table, text, name in (
            (self.training, self.training_text, self.tr("Training runs")),
            (self.unseen, self.unseen_text, self.tr("Runs collected afterwards")),
            (self.services, self.services_text, self.tr("Services")),
            (self.others, self.others_text, self.tr("Services elsewhere")),
        ):
            text.setWordWrap(True)
            table.setAccessibleName(name)
            page = QWidget()
            column = QVBoxLayout(page)
            column.addWidget(text)
            column.addWidget(table, 1)
            self.tabs.addTab(page, name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.tabs, 1)
        box.addWidget(buttons)
        self._fill_training()
        self._fill_unseen()
        self._fill_services()
        self._fill_others()

    def _fill_training(self) -> None:
        rows = read("training_checks.csv")
        ratios = [float(row["hours_ratio"]) for row in rows]
        text = self.tr(
            "{count} published runs, predicted from parameters, tokens (or FLOPs) and hardware alone: the "
            "accelerator-hours are off by {error} % (median), at worst {low} and {high} times the published "
            "ones. Energy is compared where it was measured; TDP x hours is no measurement."
        )
        values = {
            "count": str(len(rows)),
            "error": cells.number_text(100.0 * median(abs(ratio - 1.0) for ratio in ratios), 2),
            "low": cells.number_text(min(ratios), 3),
            "high": cells.number_text(max(ratios), 3),
        }
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        self.training_text.setText(text)
        header = [
            self.tr("Run"),
            self.tr("Hardware"),
            self.tr("Published (h)"),
            self.tr("Computed (h)"),
            self.tr("Ratio"),
            self.tr("Published (MWh)"),
            self.tr("Computed (MWh)"),
            self.tr("Ratio"),
            self.tr("Evidence"),
            self.tr("Source"),
        ]
        numeric = (
            "published_hours", "computed_hours", "hours_ratio",
            "published_mwh", "computed_mwh", "energy_ratio",
        )  # fmt: skip
        self.training.set_table(
            header,
            [
                [
                    row["model"],
                    row["hardware"],
                    *(float(row[name]) if row[name] else None for name in numeric),
                    tr_data(row["evidence"]),
                    row["source"],
                ]
                for row in rows
            ],
            show=_shown,
        )

    def _fill_unseen(self) -> None:
        rows = read("training_unseen.csv")
        ratios = [float(row["hours_ratio"]) for row in rows]
        text = self.tr(
            "{count} more runs, collected after the usual efficiencies were set: computed over published "
            "accelerator-hours is {middle} in the middle, {inside} lie within a factor of 2. {range} are "
            "inside the range that is shown, which was widened for them: before, about half were. "
            "Teams differ by 2 with the same model and hardware. All figures are recalled, not read again."
        )
        known = [float(row["published_hours"]) for row in rows]
        ends = [(float(row["computed_low"]), float(row["computed_high"])) for row in rows]
        values = {
            "count": str(len(rows)),
            "middle": cells.number_text(median(ratios), 2),
            "inside": str(sum(0.5 < ratio < 2.0 for ratio in ratios)),
            "range": str(sum(low <= hours <= high for hours, (low, high) in zip(known, ends, strict=True))),
        }
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        self.unseen_text.setText(text)
        header = [
            self.tr("Run"),
            self.tr("Hardware"),
            self.tr("Published (h)"),
            self.tr("Computed (h)"),
            self.tr("Low"),
            self.tr("High"),
            self.tr("Ratio"),
            self.tr("Evidence"),
            self.tr("Source"),
        ]
        numeric = ("published_hours", "computed_hours", "computed_low", "computed_high", "hours_ratio")
        self.unseen.set_table(
            header,
            [
                [
                    row["model"],
                    row["hardware"],
                    *(float(row[name]) for name in numeric),
                    tr_data(row["evidence"]),
                    row["source"],
                ]
                for row in rows
            ],
            show=_shown,
        )

    def _fill_services(self) -> None:
        rows = read("inference_checks.csv")
        text = self.tr(
            "ML.ENERGY benchmark v3 (NeurIPS 2025): energy per output token of {count} configurations on "
            "H100 and B200, computed from parameters, bits, accelerators, batch and tokens. The model was "
            "fitted on every second model of the list and judged on the others. Its structure was chosen "
            "looking at all rows, so the shares are favorable: expect about four of five."
        )
        self.services_text.setText(text.replace("{count}", rows[0]["number"]))
        self.services.set_table(
            [
                self.tr("Configurations"),
                self.tr("Number"),
                self.tr("Within a factor of 1.5 (%)"),
                self.tr("Median factor"),
            ],
            [
                [
                    tr_data(row["rows"]),
                    float(row["number"]),
                    float(row["within_1.5"].rstrip("%")),
                    float(row["median_factor"]),
                ]
                for row in rows
            ],
            show=_shown,
        )

    def _fill_others(self) -> None:
        rows = read("inference_elsewhere.csv")
        self.others_text.setText(
            self.tr(
                "Services that others measured. No number was fitted to them, but that a mixture of experts "
                "takes more requests where nobody enters a batch was decided knowing DeepSeek's account. The "
                "software of 2023 needed two to three times what today's does; enter it as Work by software."
            )
        )
        self.others.set_table(
            [
                self.tr("Service"),
                self.tr("Hardware"),
                self.tr("Published"),
                self.tr("Computed"),
                self.tr("Unit"),
                self.tr("Ratio"),
                self.tr("Source"),
            ],
            [
                [
                    row["what"],
                    row["hardware"],
                    float(row["published"]),
                    float(row["computed"]),
                    row["unit"],
                    float(row["ratio"]),
                    row["source"],
                ]
                for row in rows
            ],
            show=_shown,
        )


def _shown(_row: int, _column: int, value: Any) -> str | None:
    if value is None:
        return ""
    return cells.number_text(value, 4) if isinstance(value, float) else None
