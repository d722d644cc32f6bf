"""Types of the plan beside its sites and fleets: workloads, targets, and what was measured."""

from __future__ import annotations

from typing import Literal

from greenplanner.plan.types_base import Entity, Profile


class Workload(Entity, frozen=True):
    """What a fleet is there for: a training run, federated training on clients, or a service.

    Training and federated training read the first block, services the second; parameters and
    model belong to all.
    """

    id: str
    name: str | None = None
    fleet: str | None = None
    kind: Literal["training", "federated", "inference"] | None = None
    model: str | None = None
    params_b: float | None = None
    active_params_b: float | None = None
    layers: int | None = None
    hidden_size: int | None = None
    # training
    method: Literal["pretraining", "fine-tuning", "lora", "transfer", "distillation"] | None = None
    tokens_b: float | None = None
    flops: float | None = None
    sequence_length: int | None = None
    precision: Literal["fp32", "tf32", "bf16", "fp8", "fp4"] | None = None
    mfu: float | None = None
    trained_share: float | None = None
    teacher_params_b: float | None = None
    parallel_overhead: float | None = None
    failure_share: float | None = None
    experiments_factor: float | None = None
    runs_per_year: float | None = None
    asynchronous: bool | None = None
    staleness_share: float | None = None
    busy_power_share: float | None = None
    deadline_days: float | None = None
    # federated training
    clients: int | None = None
    rounds: int | None = None
    client_w: float | None = None
    client_hours_per_round: float | None = None
    mb_per_round: float | None = None
    client_kwh_per_gb: float | None = None
    client_owner: Literal["own", "others"] | None = None
    client_region: str | None = None
    client_kg_per_kwh: float | None = None
    client_residual_kg_per_kwh: float | None = None
    client_upstream_kg_per_kwh: float | None = None
    client_td_loss: float | None = None
    client_price_per_kwh: float | None = None
    # inference
    task: Literal["text", "image", "video", "speech", "embedding", "classification", "recommender"] | None = (
        None
    )
    requests_per_day: float | None = None
    demand_shape: Profile | None = None
    growth_per_year: float | None = None
    prompt_tokens: float | None = None
    output_tokens: float | None = None
    weight_bits: float | None = None
    kv_bits: float | None = None
    kv_elements: float | None = None
    accelerators_per_replica: int | None = None
    batch: float | None = None
    bound: Literal["latency", "throughput"] | None = None
    latency_s: float | None = None
    headroom: float | None = None
    replicas: int | None = None
    placement: Literal["cloud", "edge"] | None = None
    wh_per_item: float | None = None
    # both
    work_factor: float | None = None
    first_year: int | None = None
    last_year: int | None = None
    notes: str | None = None


# What a target can limit, see :mod:`greenplanner.model.target_measures`.
TargetMeasure = Literal[
    "total location-based", "total market-based", "balance after credits", "scope 1",
    "scope 2 location-based", "scope 2 market-based", "scopes 1 and 2 location-based",
    "scopes 1 and 2 market-based", "scope 3", "scope 3 category 1", "scope 3 category 2",
    "scope 3 category 3", "scope 3 category 8", "facility energy", "IT energy", "water",
    "water on site", "electronic waste", "carbon per IT kWh", "carbon per revenue",
    "carbon per million output tokens", "PUE", "WUE", "CUE", "CFE score", "REF", "ERF",
]  # fmt: skip


class Target(Entity, frozen=True):
    """What a figure shall reach by a year, and on which path. It changes no figure."""

    id: str
    name: str | None = None
    standard: str | None = None
    measure: TargetMeasure | None = None
    site: str | None = None
    base_year: int | None = None
    base_value: float | None = None
    target_year: int | None = None
    target_value: float | None = None
    reduction: float | None = None
    path: Literal["linear", "percent per year", "ACA 2026", "limit", "budget"] | None = None
    rate_per_year: float | None = None
    minimum_rate: float | None = None
    residual_share: float | None = None
    net_zero_year: int | None = None
    budget: float | None = None
    notes: str | None = None


class ValueRange(Entity, frozen=True):
    """How sure an entered value is: its 95 % interval, or its five pedigree scores, 1 (best) to 5.

    ``low`` and ``high`` are in the unit of the field (shares 0 to 1); of a list of values they are those
    of its mean. Values of one ``group`` are one estimate: they are too high or too low together.
    """

    path: str
    low: float | None = None
    high: float | None = None
    scores: tuple[int, ...] | None = None
    group: str | None = None
    note: str | None = None


class Measured(Entity, frozen=True):
    """A value of a fleet that a recording gave, with its 95 % interval; the sensor's bias comes on top."""

    path: str
    value: float | tuple[tuple[float, float], ...]
    low: float | None = None
    high: float | None = None
    note: str | None = None


class Measurement(Entity, frozen=True):
    """The recording behind measured values: what was measured, when, for how long.

    ``sha256`` is that of the readings. ``sensor`` is the systematic error as a share, in no interval.
    """

    id: str
    name: str | None = None
    file: str | None = None
    sha256: str | None = None
    device: str | None = None
    date: str | None = None
    seconds: float | None = None
    sensor: float | None = None
    note: str | None = None
    values: tuple[Measured, ...] = ()
