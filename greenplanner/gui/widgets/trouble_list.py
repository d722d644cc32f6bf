"""What does not fit with a workload, in sentences with numbers, and what helps with one click."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from greenplanner.catalog.store import Catalog
from greenplanner.gui import icons, theme
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import grouped, tr_data
from greenplanner.gui.models import workload_columns
from greenplanner.gui.widgets.notices import notice_text
from greenplanner.model.results import Notice
from greenplanner.plan.types import Plan
from greenplanner.whatif.remedies import Remedy, remedies

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
# Not a trouble, but worth knowing.
_QUIET = ("demand-final-only",)
_MOST_LINES = 3


class TroubleList(QFrame):
    """The notices of one workload and its fleet; hidden where there are none."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.setObjectName("notice")
        self.setProperty("level", "warning")
        self._key = ""
        self._shown: list[tuple[Notice, tuple[Remedy, ...]]] = []
        self.buttons: list[QPushButton] = []
        self._body = QWidget()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 4, 6, 4)
        self._box.addWidget(self._body)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The sentences that are shown."""
        return [notice_text(notice) for notice, _ in self._shown]

    def show_workload(self, key: str) -> None:
        """Show what does not fit with another workload."""
        self._key = key
        self.refresh()

    def refresh(self) -> None:
        """Follow the results."""
        found = [
            notice
            for notice in workload_columns.notices_of(self.document, self._key)
            if notice.code not in _QUIET
        ]
        plan, catalog = self.document.plan, self.document.catalog
        offered: set[str] = set()
        shown = []
        for notice in found:
            helps = [
                remedy
                for remedy in _helps(plan, notice, catalog)
                # One size of the fleet helps against several notices.
                if remedy.kind != "size" or "size" not in offered
            ]
            offered |= {remedy.kind for remedy in helps}
            shown.append((notice, tuple(helps)))
        self._show(shown)

    def retint(self) -> None:
        """Follow a change of the theme."""
        self._show(self._shown, force=True)

    def _show(self, shown: list[tuple[Notice, tuple[Remedy, ...]]], *, force: bool = False) -> None:
        if shown == self._shown and not force:
            return
        self._shown, self.buttons = shown, []
        old = self._body
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for notice, helps in shown[:_MOST_LINES]:
            line = QHBoxLayout()
            line.setSpacing(6)
            mark, text = QLabel(), QLabel(notice_text(notice))
            mark.setPixmap(icons.pixmap("warning", theme.tokens().warning, 18))
            text.setWordWrap(True)
            text.setMinimumWidth(220)
            line.addWidget(mark)
            line.addWidget(text, 1)
            for remedy in helps:
                line.addWidget(self._button(remedy))
            column.addLayout(line)
        more = len(shown) - _MOST_LINES
        if more > 0:
            rest = self.tr("{count} more in the notes on the figures.")
            column.addWidget(QLabel(rest.replace("{count}", str(more))))
        self._box.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        self.setAccessibleName(" ".join(self.texts))
        self.setVisible(bool(shown))

    def _button(self, remedy: Remedy) -> QPushButton:
        label, tip = remedy_words(remedy)
        button = QPushButton(label)
        button.setToolTip(tip)
        # Low lines leave the picture below the table its room.
        button.setStyleSheet("QPushButton { padding: 2px 10px; min-height: 16px; }")
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.document.edit(remedy.plan, label))
        self.buttons.append(button)
        return button


def _helps(plan: Plan, notice: Notice, catalog: Catalog) -> tuple[Remedy, ...]:
    try:
        return remedies(plan, notice.code, notice.path, catalog)
    except (ValueError, KeyError):
        # The notice is of figures before the plan got a fault, which is told elsewhere.
        return ()


def remedy_words(remedy: Remedy) -> tuple[str, str]:
    """Return the label of a remedy and what it does."""
    words = {
        "fleet": (
            translate("TroubleList", "Add a fleet of {count}"),
            translate("TroubleList", "Add a fleet of its own to the plan, sized for this workload."),
        ),
        "size": (
            translate("TroubleList", "Size to {count}"),
            translate(
                "TroubleList",
                "Give {fleet} {count} accelerators from the start: what its workloads need in the "
                "largest year.",
            ),
        ),
        "clear": (
            translate("TroubleList", "Follow the demand"),
            translate("TroubleList", "Take the entered utilization back, so that the workloads make it."),
        ),
        "replica": (
            translate("TroubleList", "{count} per replica"),
            translate("TroubleList", "Hold each copy of the model on {count} accelerators."),
        ),
        "bits": (
            translate("TroubleList", "{bits}-bit weights"),
            translate(
                "TroubleList",
                "Store the weights in {bits} bits. The quality of the answers has to be checked.",
            ),
        ),
        "accelerator": (
            translate("TroubleList", "Use {name}"),
            translate(
                "TroubleList",
                "Change the accelerators of {fleet} to {name} with {gb} GB each; the number stays. It "
                "acts on all that the fleet does.",
            ),
        ),
        "batch": (
            translate("TroubleList", "Batch {batch}"),
            translate("TroubleList", "Enter the batch that fits into memory."),
        ),
        "precision": (
            translate("TroubleList", "Train in {format}"),
            translate("TroubleList", "Enter the number format that the hardware has."),
        ),
    }
    label, tip = words[remedy.kind]
    for name, value in remedy.fields.items():
        shown = tr_data(value) if name == "name" else grouped(value) if name == "count" else value
        label, tip = label.replace("{" + name + "}", shown), tip.replace("{" + name + "}", shown)
    return label, tip
