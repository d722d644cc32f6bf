"""The evidence table of the levers from the facts, with the levers that each row speaks for."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from installers.catalog_build.common import read_facts, slug
from installers.catalog_build.lever_evidence_more import MORE, RANGES

FILE = "lever_evidence.csv"
FILE_ODBL = "lever_evidence_odbl.csv"
COLUMNS = (
    "id", "name", "levers", "metric", "low", "central", "high", "unit", "direction", "condition",
    "side_effect", "source", "year", "licence", "quality", "support", "note", "range_quality",
)  # fmt: skip

# Start of the title in the facts -> levers. The first that fits counts.
LEVERS: tuple[tuple[str, str], ...] = (
    ("batching", "larger-batch|continuous-batching"),
    ("hardware refresh", "refresh-gpu"),
    ("FP8 weights", "fp8-serving"),
    ("MoE", "mixture-of-experts"),
    ("smaller model", "lighter-architecture|distillation"),
    ("power-limit optimum", "power-cap"),
    ("Zeus", "power-cap|larger-batch"),
    ("power capping", "power-cap"),
    ("clock locking", "clock-locking"),
    ("DVFS", "clock-locking"),
    ("frequency planning", "clock-locking"),
    ("phase-aware", "clock-locking"),
    ("dynamic cluster", "consolidation"),
    ("ML.ENERGY automated", "larger-batch|continuous-batching"),
    ("software + serving", "continuous-batching"),
    ("line-of-sight", "continuous-batching|lighter-architecture"),
    ("lighter architecture", "lighter-architecture"),
    ("accelerator + data centre", "refresh-gpu|move-to-tpu|move-to-asic|move-site"),
    ("unstructured pruning", "pruning-unstructured"),
    ("2:4", "pruning-2-4"),
    ("structured pruning", "pruning-structured"),
    ("INT8", "int8-post-training|quantization-aware|int8-dynamic"),
    ("INT4", "int4-post-training|quantization-aware"),
    ("mixed precision", "mixed-precision"),
    ("FP8 training", "fp8-training"),
    ("knowledge distillation", "distillation"),
    ("LoRA", "lora"),
    ("low-rank factorisation", "low-rank"),
    ("weight sharing", "weight-sharing"),
    ("speculative", "speculative-decoding"),
    ("early exit", "early-exit"),
    ("prompt/KV", "prompt-caching|response-caching"),
    ("routing", "model-routing"),
    ("sequence/context", "shorter-prompts"),
    ("phase splitting", "phase-splitting"),
    ("power oversubscription", "power-cap"),
    ("hyper-parameter", "fewer-experiments"),
    ("location choice", "move-site|place-shift"),
    ("training in curtailment", "time-shift|place-shift"),
    ("spatio-temporal", "time-shift|place-shift"),
    ("carbon-aware", "time-shift"),
    ("flexible start", "time-shift"),
    ("pause", "time-shift"),
    ("CarbonScaler", "time-shift"),
    ("CarbonFlex", "time-shift"),
    ("perfect-foresight", "time-shift"),
    ("night vs day", "better-pue|time-shift"),
    ("location- vs market", "ppa|eac"),
    ("economisers", "cooling-retrofit"),
    ("cooling retrofit", "cooling-retrofit|better-pue"),
    ("federated", "federated"),
    ("gradient compression", "transfer-compression|asynchronous"),
    ("fast checkpointing", "fast-checkpointing"),
    ("idle capacity", "consolidation"),
)
# Findings of others on INT4, from their issue threads: the facts have none on small models.
EXTRA = (
    {
        "id": "int4-small-models", "name": "INT4 quantization of models below 3 billion parameters",
        "levers": "int4-post-training|quantization-aware", "metric": "energy", "low": "-56", "central": "-40",
        "high": "-25", "unit": "%", "direction": "reduction",
        "condition": "below 3 B parameters: an INCREASE of 25 to 56 %", "side_effect": "",
        "source": "measurements reported in huggingface/optimum pull request 2410", "year": "2026",
        "licence": "facts", "quality": "assumed", "support": "secondary quote",
        "note": "central value: middle of the reported range",
    },
    {
        "id": "int4-7b", "name": "INT4 quantization of a model of 7 billion parameters",
        "levers": "int4-post-training|quantization-aware", "metric": "energy", "low": "", "central": "11",
        "high": "", "unit": "%", "direction": "reduction", "condition": "7 B parameters", "side_effect": "",
        "source": "measurements reported in huggingface/optimum pull request 2410", "year": "2026",
        "licence": "facts", "quality": "published", "support": "secondary quote", "note": "",
    },
    {
        "id": "int4-a100-tokens", "name": "INT4 against 16 bits on A100",
        "levers": "int4-post-training|quantization-aware", "metric": "energy per token", "low": "",
        "central": "-92", "high": "", "unit": "%", "direction": "reduction",
        "condition": "130 000 against 250 000 tokens per kWh: an INCREASE of 92 %", "side_effect": "",
        "source": "measurements reported in huggingface/optimum-benchmark 316", "year": "2026",
        "licence": "facts", "quality": "published", "support": "secondary quote", "note": "",
    },
    {
        "id": "semantic-deduplication", "name": "Semantic deduplication of the training data",
        "levers": "smaller-data", "metric": "training steps", "low": "", "central": "50", "high": "",
        "unit": "%", "direction": "reduction",
        "condition": "image and text pairs (LAION-440M), nearly the same accuracy",
        "side_effect": "Better outside the training distribution; gains on curated text are smaller",
        "source": "Abbas et al. 2023, SemDeDup, arXiv:2303.09540", "year": "2023", "licence": "facts",
        "quality": "published", "support": "abstract read", "note": "",
    },
    {
        "id": "sophia-optimizer", "name": "Second-order optimizer (Sophia) against Adam",
        "levers": "better-optimizer", "metric": "training steps", "low": "", "central": "50", "high": "",
        "unit": "%", "direction": "reduction", "condition": "GPT models of 125 M to 1.5 B, same perplexity",
        "side_effect": "Authors' own comparison at small sizes; expect less at scale",
        "source": "Liu et al. 2024 (ICLR), Sophia, arXiv:2305.14342", "year": "2024", "licence": "facts",
        "quality": "published", "support": "abstract read", "note": "",
    },
    {
        "id": "transparent-memory-offloading", "name": "Transparent memory offloading",
        "levers": "memory-reclamation", "metric": "memory per server", "low": "20", "central": "26",
        "high": "32", "unit": "%", "direction": "reduction", "condition": "fleet of a large operator",
        "side_effect": "Saves energy only where memory is taken out or servers fall away",
        "source": "Weiner et al. 2022 (ASPLOS), TMO; Meta engineering, 2022-06-20", "year": "2022",
        "licence": "facts", "quality": "assumed", "support": "secondary quote",
        "note": "range published; central value: middle of the range",
    },
    {
        "id": "fpga-batch-one", "name": "FPGA (Alveo U280) against GPU (V100S), 7B model at batch 1",
        "levers": "move-to-fpga", "metric": "energy per token", "low": "", "central": "83", "high": "",
        "unit": "%", "direction": "reduction",
        "condition": "compressed model at batch 1, where a GPU is used worst",
        "side_effect": "Large models and large batches do not fit",
        "source": "Zeng et al. 2024, FlightLLM, arXiv:2401.03868", "year": "2024", "licence": "facts",
        "quality": "published", "support": "abstract read", "note": "6.0 times the energy efficiency",
    },
)  # fmt: skip
_ESTIMATE = ("central mine", "engineering estimate", "geometric midpoint of mine", "saving mine")


# The facts' shorthand in words of the program.
_WORDS = (
    ("central mine", "central value estimated"),
    ("of mine", "estimated"),
    ("% saving mine", "saving estimated"),
    (" -> ", " to "),
    ("isation", "ization"),
    ("economisers", "economizers"),
    ("economisation", "economization"),
    ("centralised", "centralized"),
    ("quantised", "quantized"),
    ("data centre", "data center"),
)


def _plain(text: str) -> str:
    """Return a text in the words and the spelling of the program, with a capital."""
    for old, new in _WORDS:
        text = text.replace(old, new)
    return text[:1].upper() + text[1:]


def _levers(title: str) -> str:
    return next((levers for start, levers in LEVERS if title.startswith(start)), "")


def _year(row: dict[str, str]) -> str:
    """Return the year of the source, or of the data that were read."""
    text = row["source"]
    if "leaderboard v3" in text:
        return "2025"
    years = re.findall(r"(?<!\d)(20[012]\d)(?!\d)", text)
    return years[0] if years else "2024"


def records(facts: Path) -> list[dict[str, str]]:
    """Return the rows of the table. A row with an estimated central value is ``assumed``."""
    result: list[dict[str, str]] = []
    taken: set[str] = set()
    for row in read_facts(facts, "levers.csv"):
        key = slug(row["lever"])[:60]
        number = 2
        while key in taken:
            key, number = f"{slug(row['lever'])[:56]}-{number}", number + 1
        taken.add(key)
        remarks = f"{row['condition']} {row['note']}"
        estimate = row["verified"] == "recalled" or any(word in remarks for word in _ESTIMATE)
        result.append(
            {
                "id": key,
                "name": _plain(row["lever"]),
                "levers": _levers(row["lever"]),
                "metric": row["metric"],
                "low": row["low"],
                "central": row["central"],
                "high": row["high"],
                "unit": row["unit"],
                "direction": row["direction"],
                "condition": _plain(row["condition"]),
                "side_effect": _plain(row["quality_or_time_cost"]),
                "source": row["source"].replace("computed here from", "computed from"),
                "year": _year(row),
                "licence": row["licence"] or "facts",
                "quality": "assumed" if estimate else "published",
                "support": row["evidence"],
                "note": _plain(row["note"]),
            }
        )
    return [_ranged(row) for row in (*result, *EXTRA, *MORE)]


def _ranged(row: dict[str, str]) -> dict[str, str]:
    """Return a row with a range: the source's own, or an assumed one with its reason in the note."""
    if "range_quality" in row:
        return row
    if row["id"] in RANGES:
        low, high, reason = RANGES[row["id"]]
        note = ". ".join(part for part in (row["note"], _plain(reason)) if part)
        return row | {"low": f"{low:g}", "high": f"{high:g}", "note": note, "range_quality": "assumed"}
    if not row["low"] or not row["high"]:
        return row | {"range_quality": ""}
    words = ("engineering estimate", "saving estimated")
    whole = row["support"] == "recalled" or any(word in row["note"].lower() for word in words)
    return row | {"range_quality": "assumed" if whole else "published"}


def write(facts: Path, folder: Path) -> dict[str, int]:
    """Write the tables, rows under the open database licence apart, and return their numbers of rows."""
    found = [row for row in records(facts) if row["levers"]]
    counts = {}
    for name in (FILE, FILE_ODBL):
        rows = [row for row in found if row["licence"].startswith("ODbL") == (name == FILE_ODBL)]
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        counts[name] = len(rows)
    return counts
