"""Energy of serving against the ML.ENERGY benchmark v3: fitted on half of the models, judged on the rest.

``ml_energy_v3.csv`` holds 122 measured configurations of 34 models on H100 and B200 (J. Chung et al.,
The ML.ENERGY Benchmark, NeurIPS Datasets and Benchmarks 2025; leaderboard data of 27 February 2026):
accelerators only, in steady state, energy of the whole request over its output tokens. The figures are
cited facts; only what the check needs is here. Prompt lengths are not in the data: the ones below are ours.
The numbers of ``FITTED`` were found on every second model in alphabetical order; nothing else of a model
is told to the program than its parameters and bits.

Run with ``-s`` to see the table.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.estimates_inference import SMALL_MIXTURE_FACTOR
from greenplanner.model.inference import Chip, LanguageModel, Service, chip_of, serve

FILE = Path(__file__).with_name("ml_energy_v3.csv")
CHIPS = {"H100": "h100-sxm5-80gb", "B200": "b200-sxm-180gb"}
# Tokens read: chats and questions are short, code completion sees a file, pictures and clips are tokens.
PROMPT = {
    "lm-arena-chat": 250.0,
    "gpqa": 250.0,
    "sourcegraph-fim": 2000.0,
    "image-chat": 1500.0,
    "video-chat": 1500.0,
}
TEXT = ("lm-arena-chat", "gpqa")
FACTOR = 1.5


@cache
def rows() -> tuple[dict[str, str], ...]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def chip(gpu: str) -> Chip:
    return chip_of(default_catalog().accelerator(CHIPS[gpu]))


def predicted(row: dict[str, str], prompt: float | None = None) -> Service:
    model = LanguageModel(
        params=float(row["params_b"]) * 1e9,
        active_params=float(row["active_params_b"]) * 1e9,
        weight_bits=float(row["weight_bits"]),
    )
    return serve(
        model,
        chip(row["gpu"]),
        prompt_tokens=PROMPT[row["task"]] if prompt is None else prompt,
        output_tokens=float(row["output_tokens"]),
        count=int(row["count"]),
        batch=float(row["max_num_seqs"]),
    )


@cache
def ratios() -> np.ndarray:
    """Predicted over measured energy per output token, one for each row."""
    return np.array(
        [(predicted(r).j_per_output_token or 0.0) / float(r["j_per_output_token"]) for r in rows()]
    )


@cache
def seen() -> np.ndarray:
    """Whether the numbers of the model were fitted on the row."""
    names = sorted({row["model"] for row in rows()})
    return np.array([names.index(row["model"]) % 2 == 1 for row in rows()])


def share(ratio: np.ndarray, factor: float = FACTOR) -> float:
    """Share of the rows within a factor."""
    return float(np.mean(np.abs(np.log(ratio)) < np.log(factor)))


def test_table_is_printed() -> None:
    """Not a check: the table that ``-s`` shows."""
    print(f"\n{'model':39}{'task':16}{'gpu':>7}{'seqs':>6}{'J/token':>9}{'ours':>9}{'ratio':>7}")
    for row, ratio, fitted in zip(rows(), ratios(), seen(), strict=True):
        measured = float(row["j_per_output_token"])
        mark = "" if share(ratio) else "  outside"
        print(
            f"{row['model']:39}{row['task']:16}{row['count'] + 'x' + row['gpu']:>7}{row['max_num_seqs']:>6}"
            f"{measured:9.3f}{measured * ratio:9.3f}{ratio:7.2f}{'  fitted' if fitted else '  unseen'}{mark}"
        )
    text = np.array([row["task"] in TEXT for row in rows()])
    for label, chosen in (("all", text | True), ("fitted", seen()), ("unseen", ~seen()), ("text", text)):
        part = ratios()[chosen]
        print(
            f"{label:7} {len(part):4} rows, within {FACTOR}: {share(part):.0%}, "
            f"median factor {np.exp(np.median(np.abs(np.log(part)))):.2f}, "
            f"worst {np.exp(np.abs(np.log(part)).max()):.1f}"
        )


def test_four_of_five_rows_within_a_factor_of_1_5() -> None:
    """What the issue asks: 80 % of the rows, and of those of models that the fit has not seen."""
    assert share(ratios()) >= 0.80
    assert share(ratios()[~seen()]) >= 0.80


def test_by_kind_as_the_manual_says() -> None:
    """The table of the manual: rows, share within 1.5, by kind of model."""
    found: dict[str, list[float]] = {}
    for row, ratio in zip(rows(), ratios(), strict=True):
        mixture = float(row["active_params_b"]) < float(row["params_b"])
        kind = (
            f"{'mixture' if mixture else 'dense'} {'16' if row['weight_bits'] == '16.0' else '8 or 4'} bits"
        )
        found.setdefault("state space hybrid" if "Nemotron" in row["model"] else kind, []).append(ratio)
    for kind, part in found.items():
        print(f"{kind:22} {len(part):4} rows, within {FACTOR}: {share(np.array(part)):.0%}")
    assert share(np.array(found["dense 16 bits"])) >= 0.95
    assert share(np.array(found["mixture 16 bits"])) >= 0.90
    # What the range of the estimate says of small mixtures.
    assert share(np.array(found["mixture 8 or 4 bits"]), SMALL_MIXTURE_FACTOR) >= 0.80


def test_no_bias() -> None:
    """The middle of all rows is neither high nor low by more than a tenth."""
    assert np.exp(np.median(np.log(ratios()))) == pytest.approx(1.0, abs=0.1)


def test_prompt_lengths_do_not_decide() -> None:
    """The text rows hold whether a prompt is taken as 100 or as 400 tokens."""
    text = [row for row in rows() if row["task"] in TEXT]
    for prompt in (100.0, 400.0):
        ratio = [
            (predicted(r, prompt).j_per_output_token or 0.0) / float(r["j_per_output_token"]) for r in text
        ]
        assert share(np.array(ratio)) >= 0.80


def test_speed() -> None:
    """Output tokens per second, which were fitted along with the energy, within 1.5 for 75 % of the rows."""
    speed = np.array([predicted(r).tokens_per_second / float(r["tokens_per_second"]) for r in rows()])
    assert share(speed) >= 0.75


def test_batching_saves_what_is_measured() -> None:
    """From 8 to 128 requests at once the energy per token falls by 69 to 90 % (facts/levers.csv)."""
    by_key = {(r["model"], r["task"], r["gpu"], r["count"], r["max_num_seqs"]): r for r in rows()}
    savings = []
    for key, row in by_key.items():
        large = by_key.get((*key[:4], "128"))
        if key[4] != "8" or large is None:
            continue
        small_j, large_j = predicted(row).j_per_output_token, predicted(large).j_per_output_token
        assert small_j is not None
        assert large_j is not None
        savings.append(1.0 - large_j / small_j)
    assert len(savings) >= 15
    assert 0.69 <= float(np.median(savings)) <= 0.90
