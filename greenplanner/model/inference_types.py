"""What serving is computed from and what comes out: plain data, units in the names."""

from __future__ import annotations

import msgspec

# What makes the batch smaller than wanted.
MEMORY, LATENCY = "memory", "latency"


class Chip(msgspec.Struct, frozen=True, kw_only=True):
    """One accelerator: peak arithmetic (dense, TFLOP/s) by bits, memory, and its power in W."""

    tflops_16: float
    tflops_8: float | None = None
    tflops_32: float | None = None
    memory_gb: float
    memory_gb_per_s: float
    idle_w: float
    busy_w: float


class Power(msgspec.Struct, frozen=True, kw_only=True):
    """Power of an accelerator of which nothing else need be known, in W."""

    idle_w: float
    busy_w: float


class LanguageModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that writes tokens.

    ``params`` and ``active_params`` are numbers (70e9), not billions. ``kv_elements`` are the numbers
    kept per token in the KV cache over all layers: 2 x layers x KV heads x head dimension. What is None
    is estimated from the size (:func:`greenplanner.model.inference_physics.complete`).
    """

    params: float
    active_params: float
    weight_bits: float = 16.0
    kv_bits: float = 16.0
    layers: float | None = None
    hidden_size: float | None = None
    kv_elements: float | None = None


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """A replica in steady work, at its batch, and what one request costs on it.

    ``count`` accelerators hold one replica; ``batch`` requests are in work at the same time, fewer than
    ``batch_wanted`` where memory or latency allow no more. ``replica_s`` is the time of the replica that
    one request takes up (its share of the batch), ``latency_s`` how long its sender waits once it is
    accepted: batch x ``replica_s``. Energy is that of the accelerators alone: ``prompt_j`` reading the
    prompt, ``output_j`` writing the answer.
    """

    model: LanguageModel
    prompt_tokens: float
    output_tokens: float
    count: int
    batch: float
    batch_wanted: float
    batch_limit: str
    weights_gb: float
    kv_gb: float
    room_gb: float
    prefill_s: float
    step_s: float
    bytes_s: float
    compute_s: float
    kv_s: float
    layers_s: float
    sequences_s: float
    prefill_w: float
    decode_w: float
    replica_s: float
    latency_s: float
    prompt_j: float
    output_j: float
    mean_w: float

    @property
    def request_j(self) -> float:
        """Energy of the accelerators for one request."""
        return self.prompt_j + self.output_j

    @property
    def requests_per_second(self) -> float:
        """Requests that a busy replica answers in a second."""
        return 1.0 / self.replica_s

    @property
    def tokens_per_second(self) -> float:
        """Output tokens that a busy replica writes in a second."""
        return self.output_tokens / self.replica_s

    @property
    def accelerator_hours(self) -> float:
        """Hours of one accelerator that a request takes up."""
        return self.replica_s * self.count / 3600.0

    @property
    def j_per_prompt_token(self) -> float | None:
        """Energy of the accelerators for reading one token, None without prompt."""
        return self.prompt_j / self.prompt_tokens if self.prompt_tokens else None

    @property
    def j_per_written_token(self) -> float | None:
        """Energy of the accelerators for writing one token, without the prompt; None without answer."""
        return self.output_j / self.output_tokens if self.output_tokens else None

    @property
    def j_per_output_token(self) -> float | None:
        """Energy of the whole request over its output tokens, as benchmarks count it."""
        return self.request_j / self.output_tokens if self.output_tokens else None


class DoesNotFitError(ValueError):
    """The weights and one request do not fit into the memory of the accelerators.

    ``given`` is how many there are, ``needed`` how many hold weights and one request.
    """

    def __init__(self, given: int, needed: int, wanted_gb: float, room_gb: float) -> None:
        self.given, self.needed = given, needed
        self.wanted_gb, self.room_gb = wanted_gb, room_gb
        has = "accelerator has" if given == 1 else "accelerators have"
        super().__init__(
            f"the model needs {wanted_gb:.4g} GB with one request, but {given} {has} room for "
            f"{room_gb:.4g} GB; {needed} are needed"
        )


class UnknownFigureError(ValueError):
    """The catalog does not tell what serving is computed from; the message names the figure."""


class ItemService(msgspec.Struct, frozen=True, kw_only=True):
    """What one item takes of an accelerator, from its measured energy; one accelerator is a replica."""

    wh_per_item: float
    mean_w: float
    accelerator_hours: float
    count: int = 1
