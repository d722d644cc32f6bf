"""Measured energy of images, clips and other items, from the facts on published inference."""

from __future__ import annotations

import re
from pathlib import Path

from installers.catalog_build.common import Record, read_facts

_ACCELERATORS = {"H100": "h100-sxm5-80gb", "B200": "b200-sxm-180gb"}
_DEFAULTS = {("Stable Diffusion 3.5 Large", "H100"), ("Wan 2.1 14B", "H100")}
_ENERGY = "ML.ENERGY benchmark v3, leaderboard data of 27 February 2026 (Chung et al., NeurIPS D&B 2025)"
_HUNGRY = "Luccioni, Jernite and Strubell 2024, Power Hungry Processing (FAccT 24, arXiv:2311.16863), Table 2"
_IEA = "IEA, Energy and AI, 2025, figure 1.16"
# id, name, task, item, Wh for the item, low, high, seen (not recalled): one request at a time on an A100.
_TASKS = [
    (
        "text-classification",
        "Text classification",
        "classification",
        "thousand classifications",
        2.0,
        0.5,
        10,
        True,
    ),
    (
        "token-classification",
        "Token classification",
        "classification",
        "thousand classifications",
        4.0,
        1,
        20,
        False,
    ),
    (
        "extractive-qa",
        "Extractive question answering",
        "classification",
        "thousand answers",
        3.0,
        0.7,
        15,
        False,
    ),
    (
        "image-classification",
        "Image classification",
        "classification",
        "thousand classifications",
        7.0,
        2,
        40,
        False,
    ),
    ("object-detection", "Object detection", "classification", "thousand detections", 38.0, 10, 150, False),
    ("image-captioning", "Image captioning", "classification", "thousand captions", 63.0, 15, 250, False),
    ("image-general", "Image, mean of published models", "image", "image", 2.907, 0.08, 11.5, True),
]
_FROM_IEA = [
    ("image-iea", "Image, IEA 2025", "image", "image", 1.7, 0.4, 4),
    ("video-iea", "Video of 6 s, IEA 2025", "video", "clip of 6 s", 115, 20, 350),
]
# id, name, task, item, model, parameters in billions, Wh, low, high, note.
_ASSUMED = [
    ("speech-minute", "Speech to text, one minute", "speech", "minute of speech",
     "speech recognizer of 1.5B parameters", 1.55, 0.07, 0.01, 0.5,
     "A data-center accelerator of 300 W that works 70 times faster than the speech; low: large batches, high: one recording at a time. Measure your service."),
    ("embedding-thousand", "Embeddings of a thousand texts", "embedding", "thousand texts of 500 tokens",
     "embedding model of 0.3B parameters", 0.335, 0.2, 0.05, 3,
     "2 x 0.335e9 parameters x 500 000 tokens at 30 % of the peak of an H100 are 1.1 s at 700 W; high: one text at a time, as classification is measured. Measure your service."),
    ("recommender-thousand", "A thousand recommendations", "recommender", "thousand recommendations",
     "ranking model with embedding tables", None, 0.05, 0.002, 2,
     "Reading embedding tables, little arithmetic; published accelerator benchmarks do not give energy. Measure your service."),
]  # fmt: skip


def records(facts: Path) -> list[Record]:
    """Return the rows of ``inference_items.csv``."""
    measured = [
        _measured(fact)
        for fact in read_facts(facts, "published_inference.csv")
        if fact["system"] == "ML.ENERGY v3" and not fact["J_per_output_token"]
    ]
    tasks = [
        _row(key, name, task, item, wh, low, high, source=_HUNGRY + ("" if seen else ", recalled"), year=2024,
             model="mean of task models up to 11B", accelerator="a100-sxm4-80gb",
             is_default=key == "text-classification", quality="published" if seen else "assumed",
             note="Mean of published models, one request at a time; processor and memory of the host included, no PUE. Range ours: spread of the models.")
        for key, name, task, item, wh, low, high, seen in _TASKS
    ]  # fmt: skip
    from_iea = [
        _row(
            *known,
            source=_IEA,
            year=2025,
            model="open model",
            note="Accelerators only, test conditions. Range ours.",
        )
        for known in _FROM_IEA
    ]
    assumed = [
        _row(key, name, task, item, wh, low, high, source="assumed: no measurement found", year=2025, model=model,
             params_b=params, is_default=True, licence="own", quality="assumed", note=note)
        for key, name, task, item, model, params, wh, low, high, note in _ASSUMED
    ]  # fmt: skip
    return [*measured, *tasks, *from_iea, *assumed]


def _measured(fact: dict[str, str]) -> Record:
    model, gpu = fact["model"].replace("Σ", "Sigma"), fact["hardware"][2:]
    kind = "image" if fact["unit"] == "image" else "video"
    watts = re.search(r"avg power (\d+) W", fact["note"])
    assert watts is not None
    slug = re.sub(r"[^a-z0-9.]+", "-", model.lower()).strip("-")
    wh = float(fact["energy_Wh"])
    what = fact["task"].replace("text-to-image ", "").replace("text-to-video ", "")
    batch = fact["batch_or_load"].split(";")[0]
    return _row(
        f"{kind}-{slug}-{gpu.lower()}", f"{kind.capitalize()}: {model} on {gpu}", kind,
        "image of 1024 x 1024" if kind == "image" else "clip", round(wh, 4), round(wh / 1.5, 4), round(2 * wh, 4),
        source=_ENERGY, year=2026, model=model, params_b=float(fact["params_active_B"]),
        accelerator=_ACCELERATORS[gpu], is_default=(model, gpu) in _DEFAULTS, busy_w=float(watts[1]),
        licence="facts; data set card Apache-2.0",
        note=f"{what}, {batch}, best configuration; accelerators only. Range ours: other steps and batches.",
    )  # fmt: skip


def _row(
    key: str, name: str, task: str, item: str, wh: float, low: float, high: float, *, source: str, year: int,
    model: str, note: str, params_b: float | None = None, accelerator: str | None = None,
    is_default: bool = False, busy_w: float | None = None, licence: str = "facts", quality: str = "published",
) -> Record:  # fmt: skip
    return {
        "id": key, "name": name, "task": task, "item": item, "model": model, "params_b": params_b,
        "accelerator": accelerator, "is_default": "true" if is_default else None, "wh_per_item": wh, "wh_per_item_low": low,
        "wh_per_item_high": high, "busy_w": busy_w, "source": source, "year": year, "licence": licence,
        "quality": quality, "note": note,
    }  # fmt: skip
