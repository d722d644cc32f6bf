"""Services as others measured them, no number fitted to them: computed here, shown in the window.

That mixtures of experts take more requests where none are entered was decided knowing DeepSeek's account.

``python -m tests.published.elsewhere_table`` writes ``resources/published/inference_elsewhere.csv`` anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.model.inference import LanguageModel, Service, chip_of, serve
from tests.published.training_table import text

SHIPPED = "published/inference_elsewhere.csv"
_AMD = "AMD, ROCm performance results, April and May 2025"
_DEEPSEEK = "DeepSeek, inference system overview, 27/28 February 2025; H200 for H800, a node of 8"
_ECONOMICS = "LLM Inference Economics, 2025 (Llama 3.3 70B on 4 H100)"


def served(
    params: float, chip: str, count: int, batch: float | None, prompt: float, output: float, *,
    active: float = 0.0, bits: float = 16.0, kv_elements: float | None = None, layers: int | None = None,
) -> Service:  # fmt: skip
    """Return a replica; parameters in billions."""
    model = LanguageModel(
        params=params * 1e9, active_params=(active or params) * 1e9, weight_bits=bits,
        kv_elements=kv_elements, layers=layers,
    )  # fmt: skip
    row = chip_of(default_catalog().accelerator(chip))
    return serve(model, row, prompt_tokens=prompt, output_tokens=output, count=count, batch=batch)


def _found() -> Iterator[tuple[str, str, str, float, float, str]]:
    """Yield what, hardware, unit, published, computed, source."""
    for batch, seconds in ((1, 15.591), (2, 16.865), (4, 17.2)):
        what = f"Llama 3.1 70B, 8 bits, 128 + 2048 tokens, batch {batch}"
        service = served(70, "mi300x", 8, batch, 128, 2048, bits=8.0)
        yield what, "8 x mi300x", "s", seconds, service.latency_s, _AMD
    for params, prompt, output, batch, speed in (
        (70, 128, 2048, 3200, 16365), (70, 500, 2000, 2000, 13290), (70, 2048, 2048, 1500, 8217),
        (405, 128, 2048, 1500, 4332), (405, 500, 2000, 2000, 3184), (405, 2048, 2048, 500, 2154),
    ):  # fmt: skip
        what = f"Llama 3.1 {params}B, 8 bits, {prompt} + {output} tokens, full"
        service = served(params, "mi300x", 8, batch, prompt, output, bits=8.0)
        yield what, "8 x mi300x", "tokens/s", speed, service.tokens_per_second, _AMD
    for batch, speed in ((1, 53.9), (2, 102.9), (4, 182.5), (8, 319.8)):
        what = f"Llama 3.3 70B, 2035 + 300 tokens, batch {batch}"
        service = served(70, "h100-sxm5-80gb", 4, batch, 2035, 300)
        yield what, "4 x h100-sxm5-80gb", "tokens/s", speed, service.tokens_per_second, _ECONOMICS
    for count, batch in ((8, None), (16, 1024.0)):
        service = served(
            671, "h200-sxm-141gb", count, batch, 0.44 * 608 / 168 * 300, 300, active=37, bits=8.0,
            kv_elements=35136.0, layers=61,
        )  # fmt: skip
        each = service.tokens_per_second / count * 8
        what = f"DeepSeek-V3 and R1 for a day, batch {service.batch:.0f} here"
        yield what, f"{count} x h200-sxm-141gb", "tokens/s", 168e9 / 226.75 / 86400, each, _DEEPSEEK
    for name, params, chip, count, batch, prompt, output, joules, source in (
        ("Llama 3.1 8B, batch 64", 8, "h100-sxm5-80gb", 1, 64, 250, 400, 0.12, "ML.ENERGY blog, 2026"),
        ("LLaMA 65B, software of 2023", 65, "a100-sxm4-80gb", 8, 64, 250, 512, 3.5, "Samsi et al. 2023"),
        ("Vicuna 7B, software of 2023", 6.7, "a100-sxm4-40gb", 1, 1, 80, 281, 5.38, "ML.ENERGY 2023"),
        ("Vicuna 13B, software of 2023", 13, "a100-sxm4-40gb", 1, 1, 80, 281, 9.26, "ML.ENERGY 2023"),
    ):
        found = served(params, chip, count, batch, prompt, output).j_per_output_token
        assert found is not None
        yield name, f"{count} x {chip}", "J/token", joules, found, source


def rows() -> list[dict[str, str]]:
    """Return the shipped table."""
    return [
        {
            "what": what, "hardware": hardware, "unit": unit, "published": f"{published:.5g}",
            "computed": f"{computed:.4g}", "ratio": f"{computed / published:.2f}", "source": source,
        }
        for what, hardware, unit, published, computed, source in _found()
    ]  # fmt: skip


def _number(value: str) -> str:
    return f"{float(value):,.0f}" if float(value) >= 1000 else value


def markdown(table: list[dict[str, str]]) -> str:
    """Return the table as the manual shows it."""
    lines = ["| service | hardware | published | computed | unit | ratio |", "|---|---|---:|---:|---|---:|"]
    for row in table:
        cells = (
            row["what"], row["hardware"], _number(row["published"]), _number(row["computed"]), row["unit"],
            row["ratio"],
        )  # fmt: skip
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    content = rows()
    (resources.path("attributes.csv").parent / SHIPPED).write_text(text(content), encoding="utf-8")
    print(markdown(content))
