"""Presets of models and usual efficiencies: enough of them, consistent, found by hardware and size."""

import pytest

from greenplanner.catalog.models import Model
from greenplanner.catalog.store import default_catalog

CATALOG = default_catalog()
MODELS = [row for row in CATALOG.tables["models"].values() if isinstance(row, Model)]


def test_the_well_known_families_are_there():
    assert len(MODELS) >= 35
    names = " ".join(row.id for row in MODELS)
    for family in (
        "llama-2", "llama-3-", "llama-3.1", "llama-4", "mistral", "mixtral", "qwen2.5", "qwen3",
        "deepseek-v3", "deepseek-r1", "gpt-3", "bloom", "olmo", "gemma", "phi", "falcon", "palm", "t5", "opt",
        "pythia",
    ):  # fmt: skip
        assert family in names


@pytest.mark.parametrize("row", MODELS, ids=lambda row: row.id)
def test_a_preset_is_consistent(row):
    """Active parameters are at most all; heads fit; parameters of dense models follow from the layout."""
    if row.active_params_b is not None:
        assert row.active_params_b <= row.params_b
    if (
        row.hidden_size
        and row.layers
        and row.active_params_b is None
        and row.id not in ("t5-11b", "meena-2.6b")
    ):
        # A layer holds 12 x width^2, less with few KV heads and wider with gated feed-forward layers.
        layers = row.layers * row.hidden_size**2
        assert 6.0 < (row.params_b * 1e9) / layers < 35.0
    if row.training_flops and row.tokens_b and row.active_params_b is None:
        ratio = row.training_flops / (6 * row.params_b * row.tokens_b * 1e18)
        assert 0.5 < ratio < 1.1  # T5 has an encoder: half of the parameters work on a token
    if row.kv_heads and row.head_dim:
        assert row.kv_elements_per_token == 2 * row.layers * row.kv_heads * row.head_dim


def test_kv_cache_of_known_models():
    """Llama 3 70B: 2 x 80 x 8 x 128; DeepSeek-V3 keeps 576 numbers in each of 61 layers."""
    found = {row.id: row.kv_elements_per_token for row in MODELS}
    assert found["llama-3-70b"] == 163840
    assert found["deepseek-v3"] == 576 * 61
    assert found["gshard-600b"] is None
