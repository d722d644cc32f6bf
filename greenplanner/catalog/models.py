"""``models.csv``: well-known models with what their makers publish; ``mfu.csv``: training efficiency.

Both are tables of the catalog. A model preset fills the fields of a workload that are not entered;
an efficiency row gives the model FLOPs utilization (MFU) and the power while training that are
usual for a generation of hardware and a size of model.
"""

from __future__ import annotations

from greenplanner.catalog.rows import Quality, Row

MODEL_FILE = "models.csv"
MFU_FILE = "mfu.csv"


class Model(Row, frozen=True, kw_only=True):
    """One well-known model. Parameters in billions, tokens in billions, FLOPs of the one run.

    ``kv_elements`` are the numbers kept per token in the KV cache over all layers: 2 x layers x
    KV heads x head dimension, or what a compressed cache keeps (multi-head latent attention).
    """

    vendor: str
    params_b: float
    active_params_b: float | None = None
    layers: int | None = None
    hidden_size: int | None = None
    kv_heads: int | None = None
    head_dim: int | None = None
    kv_elements: float | None = None
    context: int | None = None
    tokens_b: float | None = None
    training_flops: float | None = None

    @property
    def kv_elements_per_token(self) -> float | None:
        """Numbers per token in the KV cache, None where the layout is not known."""
        if self.kv_elements is not None:
            return self.kv_elements
        if self.layers is None or self.kv_heads is None or self.head_dim is None:
            return None
        return 2.0 * self.layers * self.kv_heads * self.head_dim


class Efficiency(Row, frozen=True, kw_only=True):
    """What is usual while training on a generation of hardware.

    ``accelerators`` are ids apart by blanks, ``*`` at the end of one standing for any ending.
    ``largest_b`` is the largest model (active parameters in billions) that the row is for;
    ``mixture`` says whether it is for mixtures of experts, None for both. ``mfu`` is model FLOPs
    utilization of the dense 16-bit peak while the job runs; ``power_share`` the power of a training
    accelerator over its sustained maximum.
    """

    accelerators: str
    largest_b: float
    mixture: bool | None = None
    mfu: float
    mfu_low: float | None = None
    mfu_high: float | None = None
    mfu_quality: Quality | None = None
    power_share: float
    power_share_low: float | None = None
    power_share_high: float | None = None
    power_share_quality: Quality | None = None
    power_share_source: str | None = None
    power_share_note: str | None = None

    @property
    def is_general(self) -> bool:
        """True for a row that holds for any accelerator."""
        return "*" in self.accelerators.split()

    def matches(self, accelerator: str) -> bool:
        """Return True where the row is for this accelerator."""
        return any(
            accelerator.startswith(item[:-1]) if item.endswith("*") else accelerator == item
            for item in self.accelerators.split()
        )
