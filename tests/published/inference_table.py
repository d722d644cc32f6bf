"""The checks of services against the ML.ENERGY benchmark by kind of model, for the manual and the window.

``python -m tests.published.inference_table`` writes ``resources/published/inference_checks.csv`` anew and
prints it as Markdown. ``ml_energy_v3.csv`` holds the measurements.
"""

from __future__ import annotations

import csv
import io

import numpy as np

from greenplanner import resources
from tests.published.test_inference import ratios, seen, share
from tests.published.test_inference import rows as measured

SHIPPED = "published/inference_checks.csv"
FIELDS = ("rows", "number", "within_1.5", "median_factor")


def _kind(row: dict[str, str]) -> str:
    if "Nemotron" in row["model"]:
        return "hybrids with state spaces"
    sixteen = row["weight_bits"] == "16.0"
    if float(row["active_params_b"]) < float(row["params_b"]):
        return f"mixtures of experts, {'16' if sixteen else '8 or 4'} bits"
    return f"dense models, {'16' if sixteen else '8'} bits"


def rows() -> list[dict[str, str]]:
    """Return the shipped table: configurations, share within a factor of 1.5, median factor."""
    every, fitted, kinds = ratios(), seen(), np.array([_kind(row) for row in measured()])
    parts = [
        ("all", fitted | True),
        ("of models that the fit saw", fitted),
        ("of models that it did not see", ~fitted),
    ]
    order = (
        "dense models, 16 bits",
        "dense models, 8 bits",
        "mixtures of experts, 16 bits",
        "mixtures of experts, 8 or 4 bits",
        "hybrids with state spaces",
    )
    parts += [(kind, kinds == kind) for kind in order]
    found = []
    for label, chosen in parts:
        part = every[chosen]
        factor = float(np.exp(np.median(np.abs(np.log(part)))))
        values = (label, str(len(part)), f"{share(part):.0%}", f"{factor:.2f}")
        found.append(dict(zip(FIELDS, values, strict=True)))
    return found


def text(table: list[dict[str, str]]) -> str:
    """Return the table as CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=FIELDS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue()


def markdown(table: list[dict[str, str]]) -> str:
    """Return the table as the manual shows it."""
    lines = ["| rows | number | within a factor of 1.5 | median factor |", "|---|---|---|---|"]
    for row in table:
        within = row["within_1.5"].replace("%", " %")
        lines.append(f"| {row['rows']} | {row['number']} | {within} | {row['median_factor']} |")
    return "\n".join(lines)


if __name__ == "__main__":
    content = rows()
    (resources.path("attributes.csv").parent / SHIPPED).write_text(text(content), encoding="utf-8")
    print(markdown(content))
