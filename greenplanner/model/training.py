"""Training: from parameters and tokens to FLOPs, accelerator-hours, wall time and memory.

FLOPs of a dense transformer are 6 N D: 2 N per token forward, 4 N backward (Kaplan et al. 2020,
arXiv:2001.08361, section 2.1). Only active parameters count in a mixture of experts. MFU is the share
of the peak that does this work (Chowdhery et al. 2022, arXiv:2204.02311, appendix B): recomputing
activations is work of the hardware (HFU), not of the model, so it lowers the MFU and adds no FLOPs.
"""

from __future__ import annotations

import math

import msgspec

from greenplanner.catalog.rows import Accelerator
from greenplanner.plan.types import Workload

SECONDS_PER_HOUR = 3600.0
HOURS_PER_DAY = 24.0
# Bytes per parameter while training with Adam in mixed precision: weights 2, gradients 2, 32-bit copy 4,
# two moments 8 (Rajbhandari et al. 2020, arXiv:1910.02054, section 3.1). Activations come on top.
BYTES_TRAINED, BYTES_FROZEN = 16.0, 2.0
# Share of the memory that is left for these states; the rest holds activations and buffers.
STATES_SHARE = 0.8


class UnknownTrainingError(ValueError):
    """A figure that the training needs is not known; the message names it."""


class Flops(msgspec.Struct, frozen=True):
    """FLOPs of one run by part; ``total`` is their sum."""

    linear: float
    attention: float
    teacher: float

    @property
    def total(self) -> float:
        """FLOPs of the run."""
        return self.linear + self.attention + self.teacher


class Run(msgspec.Struct, frozen=True):
    """One training on one kind of accelerator.

    ``run_hours`` are the accelerator-hours of the final run with all that is lost on the way,
    ``year_hours`` those of a year: with experiments, and each retraining.
    """

    flops: float
    peak_flops: float
    precision: str
    mfu: float
    ideal_hours: float
    run_hours: float
    year_hours: float
    state_gb: float

    def days(self, count: float) -> float:
        """Return the wall time of one run on ``count`` accelerators, in days."""
        return self.run_hours / count / HOURS_PER_DAY if count > 0 else math.inf


class Federated(msgspec.Struct, frozen=True):
    """Federated training in a year: energy on the devices, and of the data between."""

    client_kwh: float
    transfer_gb: float
    transfer_kwh: float

    @property
    def total_kwh(self) -> float:
        """Energy of devices and transfer."""
        return self.client_kwh + self.transfer_kwh


def per_parameter(method: str, trained_share: float) -> float:
    """Return FLOPs per active parameter and token.

    Forward 2. Backward has two products of the size of the forward one: the gradient of the
    activations (2), which must pass through every layer above the lowest trained one, and the gradient
    of the weights (2), needed for trained weights only. All trained: 6. LoRA trains small matrices
    beside all layers: 4 + 2 s. Transfer learning trains the last share s: 2 + 4 s.
    """
    if method == "lora":
        return 4.0 + 2.0 * trained_share
    if method == "transfer":
        return 2.0 + 4.0 * trained_share
    return 6.0


def run_flops(work: Workload) -> Flops:
    """Return the FLOPs of one run of a resolved workload.

    An entered figure goes before parameters and tokens. With a sequence length, attention adds
    12 x layers x width x length per token (PaLM, appendix B), a third of it forward; it has no weights
    of its own, so only transfer learning leaves part of the way back out. Distillation adds a
    forward pass of the teacher, 2 x its parameters per token.

    Raises
    ------
    UnknownTrainingError
        Where neither FLOPs nor parameters and tokens are known.
    """
    if work.flops is not None:
        return Flops(work.flops, 0.0, 0.0)
    if work.active_params_b is None:
        raise UnknownTrainingError("parameters or FLOPs")
    if work.tokens_b is None:
        raise UnknownTrainingError("training tokens or FLOPs")
    method = work.method or "pretraining"
    share = 1.0 if work.trained_share is None else work.trained_share
    factor, tokens = per_parameter(method, share), work.tokens_b * 1e9
    attention = 0.0
    if work.sequence_length and work.layers and work.hidden_size:
        each = 4.0 * (1.0 + 2.0 * share) if method == "transfer" else 12.0
        attention = each * work.layers * work.hidden_size * work.sequence_length * tokens
    teacher = 2.0 * (work.teacher_params_b or 0.0) * 1e9 * tokens if method == "distillation" else 0.0
    return Flops(factor * work.active_params_b * 1e9 * tokens, attention, teacher)


def training_run(work: Workload, chip: Accelerator) -> Run:
    """Return what one resolved training takes of one kind of accelerator.

    hours = FLOPs / (peak x MFU) / 3600, x (1 + overhead of parallelism), or x (1 + extra work) where
    asynchronous, / (1 - share lost to failures); of a year x (1 + experiments) x runs.

    Raises
    ------
    UnknownTrainingError
        Where FLOPs, the MFU or the peak of the accelerator are not known.
    """
    flops = run_flops(work).total
    peak = chip.peak_flops(work.precision or "bf16")
    if peak is None:
        raise UnknownTrainingError(f"peak of {chip.name} at {work.precision or 'bf16'}")
    if not work.mfu:
        raise UnknownTrainingError("MFU")
    ideal = flops / (peak[0] * work.mfu) / SECONDS_PER_HOUR
    extra = (work.staleness_share if work.asynchronous else work.parallel_overhead) or 0.0
    hours = ideal * (1.0 + extra) / (1.0 - (work.failure_share or 0.0))
    hours *= 1.0 if work.work_factor is None else work.work_factor
    runs = 1.0 if work.runs_per_year is None else work.runs_per_year
    return Run(
        flops=flops,
        peak_flops=peak[0],
        precision=peak[1],
        mfu=work.mfu,
        ideal_hours=ideal,
        run_hours=hours,
        year_hours=hours * (1.0 + (work.experiments_factor or 0.0)) * runs,
        state_gb=state_gb(work),
    )


def state_gb(work: Workload) -> float:
    """Return what weights, gradients and optimizer need, in GB (10^9 bytes); 0 where nothing is known."""
    partly = work.method in ("lora", "transfer") and work.trained_share is not None
    share = (work.trained_share or 0.0) if partly else 1.0
    each = BYTES_TRAINED if share >= 1.0 else BYTES_FROZEN + (BYTES_TRAINED - BYTES_FROZEN) * share
    return (work.params_b or 0.0) * each


def fits_memory(run: Run, chip: Accelerator, count: float) -> bool:
    """Return False where the states of the training are more than the accelerators can hold together."""
    return not chip.memory_gb or run.state_gb <= count * chip.memory_gb * STATES_SHARE


def federated(work: Workload, kwh_per_gb: float) -> Federated:
    """Return the energy of a year of federated training.

    Devices: clients x rounds x power x hours; transfer: clients x rounds x data x energy per GB. Each
    times the runs of the year. Raises :class:`UnknownTrainingError` without clients or rounds.
    """
    if work.clients is None or work.rounds is None:
        raise UnknownTrainingError("clients per round and rounds")
    updates = work.clients * work.rounds * (1.0 if work.runs_per_year is None else work.runs_per_year)
    gigabytes = updates * (work.mb_per_round or 0.0) / 1000.0
    kwh = updates * (work.client_w or 0.0) * (work.client_hours_per_round or 0.0) / 1000.0
    return Federated(client_kwh=kwh, transfer_gb=gigabytes, transfer_kwh=gigabytes * kwh_per_gb)
