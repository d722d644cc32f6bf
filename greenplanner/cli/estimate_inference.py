"""``greenplanner estimate inference``: a quick answer for one request of a service, without a plan."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import fail
from greenplanner.cli.estimate import AMOUNT, _number, _short, _span, estimate, hardware, in_range, size_of

if TYPE_CHECKING:
    from greenplanner.catalog.rows import Accelerator
    from greenplanner.model.estimates import Used
    from greenplanner.model.estimates_inference import InferenceEstimate
    from greenplanner.model.estimates_items import ItemEstimate

TASKS = ("text", "image", "video", "speech", "embedding", "classification", "recommender")
PROMPT_TOKENS, OUTPUT_TOKENS = 500.0, 300.0


@estimate.command()
@click.option("--task", type=click.Choice(TASKS), default="text", show_default=True, help="What is made.")
@click.option("--wh-per-item", type=float, help="Measured energy of an item, for tasks other than text.")
@click.option("--params", type=AMOUNT, help="Parameters of the model: 70e9 or 70B.")
@click.option("--active-params", type=AMOUNT, help="Parameters that work on one token (mixture of experts).")
@click.option(
    "--model", "preset", metavar="ID", help="Model of the catalog that gives parameters and layout."
)
@click.option("--bits", type=float, default=16.0, show_default=True, help="Bits of a weight.")
@click.option(
    "--kv-bits", type=float, default=16.0, show_default=True, help="Bits of a number in the KV cache."
)
@click.option("--kv-elements", type=float, help="Numbers kept per token in the KV cache, all layers.")
@click.option("--prompt-tokens", type=float, help="Tokens of a request that are read  [default: 500]")
@click.option("--output-tokens", type=float, help="Tokens of an answer that are written  [default: 300]")
@click.option("--hardware", "name", required=True, metavar="NAME", help="Accelerator: H100-SXM, TPU v4, ...")
@click.option("--count", type=int, help="Accelerators of a replica. Default: as many as memory needs.")
@click.option("--batch", type=float, help="Requests in work at a time. Default: 64, fewer where memory ends.")
@click.option("--latency", type=float, metavar="SECONDS", help="Time in which an answer must be done.")
@click.option("--edge", is_flag=True, help="On a device at the edge: one request at a time, no hall.")
@click.option("--pue", type=float, help="PUE of the hall.")
@click.option("--intensity", type=float, metavar="G_PER_KWH", help="Grid intensity in g CO2e/kWh.")
@click.option("--explain", "steps", is_flag=True, help="Show the steps of the energy of a request.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def inference(
    task: str,
    wh_per_item: float | None,
    params: float | None,
    active_params: float | None,
    preset: str | None,
    bits: float,
    kv_bits: float,
    kv_elements: float | None,
    prompt_tokens: float | None,
    output_tokens: float | None,
    name: str,
    count: int | None,
    batch: float | None,
    latency: float | None,
    edge: bool,
    pue: float | None,
    intensity: float | None,
    steps: bool,
    as_json: bool,
) -> None:
    """Estimate accelerators, speed, energy and carbon of one request."""
    from greenplanner.catalog.store import UnknownIdError, default_catalog
    from greenplanner.model.estimates_inference import estimate_inference
    from greenplanner.model.estimates_items import estimate_item
    from greenplanner.model.inference import DoesNotFitError, UnknownFigureError
    from greenplanner.plan.types import Workload

    _check(bits, kv_bits, kv_elements, prompt_tokens, output_tokens, count, batch, latency, pue, intensity)
    in_range(params, 1e3, 1e14, "--params")
    in_range(active_params, 1e3, 1e14, "--active-params")
    size_of(params, active_params)
    in_range(wh_per_item, 1e-9, 1e6, "--wh-per-item")
    if task == "text" and wh_per_item is not None:
        fail("--wh-per-item goes with --task image, video, speech and the like; text is computed from tokens")
    if task == "text" and params is None and active_params is None and preset is None:
        fail("give --params (70e9 or 70B), or --model")
    if edge and batch is not None and batch > 1.0:
        fail("--edge works on one request at a time; leave --batch out")
    catalog = default_catalog()
    chip = hardware(name, catalog)
    work = Workload(
        id="service",
        task=task,  # type: ignore[arg-type]
        wh_per_item=wh_per_item,
        model=preset,
        params_b=None if params is None else params / 1e9,
        active_params_b=None if active_params is None else active_params / 1e9,
        weight_bits=bits,
        kv_bits=kv_bits,
        kv_elements=kv_elements,
        prompt_tokens=PROMPT_TOKENS if prompt_tokens is None else prompt_tokens,
        output_tokens=OUTPUT_TOKENS if output_tokens is None else output_tokens,
        accelerators_per_replica=count,
        batch=batch,
        bound=None if latency is None else "latency",
        latency_s=latency,
        placement="edge" if edge else None,
    )
    grid = None if intensity is None else intensity / 1000.0
    try:
        if task != "text":
            _item(estimate_item(work, chip.id, catalog, pue=pue, kg_per_kwh=grid), chip, as_json)
            return
        found = estimate_inference(work, chip.id, catalog, pue=pue, kg_per_kwh=grid)
    except DoesNotFitError as error:
        fail(f"{error} ({chip.name})")
    except (UnknownFigureError, UnknownIdError) as error:
        fail(error)
    except ValueError as error:
        fail(str(error).removeprefix("workloads/service: "))
    if steps:
        _explain(found, as_json)
    elif as_json:
        click.echo(json.dumps(_record(found, chip), indent=2, ensure_ascii=False, allow_nan=False))
    else:
        click.echo(_table(found, chip))


def _check(
    bits: float,
    kv_bits: float,
    kv_elements: float | None,
    prompt: float | None,
    output: float | None,
    count: int | None,
    batch: float | None,
    latency: float | None,
    pue: float | None,
    intensity: float | None,
) -> None:
    """End the program with one sentence at the first value that is outside its range."""
    in_range(bits, 1.0, 64.0, "--bits")
    in_range(kv_bits, 1.0, 64.0, "--kv-bits")
    in_range(kv_elements, 0.0, 1e9, "--kv-elements")
    in_range(prompt, 0.0, 1e8, "--prompt-tokens")
    in_range(output, 0.0, 1e8, "--output-tokens")
    in_range(count, 1, 1e5, "--count")
    in_range(batch, 1.0, 1e5, "--batch")
    in_range(latency, 1e-3, 1e5, "--latency")
    in_range(pue, 1.0, 5.0, "--pue")
    in_range(intensity, 0.0, 3000.0, "--intensity")
    if prompt == 0.0 and output == 0.0:
        fail("--prompt-tokens and --output-tokens cannot both be 0")


def _explain(found: InferenceEstimate, as_json: bool) -> None:
    from greenplanner.model.inference_steps import request_steps
    from greenplanner.report import text

    step = request_steps(found)
    click.echo(text.explanation_json(step) if as_json else text.explanation(step))


def _record(found: InferenceEstimate, chip: Accelerator) -> dict[str, Any]:
    from greenplanner.model.inference_steps import cautions

    service, parts = found.service, found.parts
    return {
        "hardware": chip.id,
        "count": service.count,
        "batch": service.batch,
        "batch_limit": service.batch_limit or None,
        "prompt_tokens": service.prompt_tokens,
        "output_tokens": service.output_tokens,
        "weights_gb": service.weights_gb,
        "kv_cache_gb": service.kv_gb,
        "room_gb": service.room_gb,
        "tokens_per_second": service.tokens_per_second,
        "requests_per_second": service.requests_per_second,
        "seconds_per_answer": service.latency_s,
        "gpu_w": service.mean_w,
        "gpu_j_per_output_token": service.j_per_output_token,
        "gpu_j_per_output_token_low": found.gpu_j_per_output_token_low,
        "gpu_j_per_output_token_high": found.gpu_j_per_output_token_high,
        "gpu_j_per_prompt_token": service.j_per_prompt_token,
        "gpu_j_per_written_token": service.j_per_written_token,
        "gpu_wh_per_request": service.request_j / 3600.0,
        "accelerator_hours_per_request": service.accelerator_hours,
        "wh_per_request": parts.total,
        "wh_per_request_low": found.wh_low,
        "wh_per_request_high": found.wh_high,
        "parts_wh": {field: getattr(parts, field) for field in parts.__struct_fields__},
        "pue": _used(found, "sites/site/pue").value,
        "kg_per_kwh": found.kg_per_kwh,
        "g_per_request": found.g,
        "g_per_request_low": found.g_low,
        "g_per_request_high": found.g_high,
        "other_methods": [
            {"name": item.name, "wh_per_request": item.wh, "note": item.note, "source": item.source}
            for item in found.others
        ],
        "warnings": [item.text for item in cautions(found)],
        "inputs": _inputs(found.used),
    }


def _inputs(used: tuple[Used, ...]) -> list[dict[str, Any]]:
    return [
        {
            "name": item.path.rsplit("/", 1)[1],
            "value": item.value,
            "low": item.origin.low,
            "high": item.origin.high,
            "origin": item.origin.kind,
            "source": item.origin.source,
        }
        for item in used
    ]


def _item(found: ItemEstimate, chip: Accelerator, as_json: bool) -> None:
    """Print what one item takes."""
    service, parts = found.service, found.parts
    if as_json:
        record = {
            "hardware": chip.id,
            "task": found.row.task,
            "item": found.row.item,
            "count": service.count,
            "tokens_per_second": None,
            "items_per_second": 1.0 / (service.accelerator_hours * 3600.0),
            "gpu_w": service.mean_w,
            "gpu_j_per_output_token": None,
            "gpu_wh_per_request": parts.output,
            "wh_per_request": parts.total,
            "wh_per_request_low": found.wh_low,
            "wh_per_request_high": found.wh_high,
            "parts_wh": {field: getattr(parts, field) for field in parts.__struct_fields__},
            "kg_per_kwh": found.kg_per_kwh,
            "g_per_request": found.g,
            "g_per_request_low": found.g_low,
            "g_per_request_high": found.g_high,
            "inputs": _inputs(found.used),
        }
        click.echo(json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False))
        return
    lines = [
        ("Hardware", f"{chip.name} ({chip.id})", ""),
        ("Item", found.row.item, found.row.name),
        ("Accelerators alone", f"{_number(parts.output)} Wh", "for one item"),
        ("Time of an accelerator", f"{_number(service.accelerator_hours * 3600.0)} s", ""),
        ("Energy of one item", f"{_number(parts.total)} Wh", _span(found.wh_low, found.wh_high)),
        ("Location-based emissions", f"{_number(found.g)} g CO2e", _span(found.g_low, found.g_high)),
    ]
    text = [f"{label:28} {value:>28}  {note}".rstrip() for label, value, note in lines]
    click.echo("\n".join([*text, "", "Rests on", *(_origin(item) for item in found.used)]))


def _used(found: InferenceEstimate, path: str) -> Used:
    return next(item for item in found.used if item.path == path)


def _table(found: InferenceEstimate, chip: Accelerator) -> str:
    from greenplanner.model.inference_steps import cautions

    service, parts = found.service, found.parts
    held = f"{_number(service.weights_gb)} GB of weights, {_number(service.kv_gb)} GB of KV cache"
    lines = [
        ("Hardware", f"{chip.name} ({chip.id})", ""),
        ("Accelerators per replica", str(service.count), f"{held}, room for {_number(service.room_gb)} GB"),
        ("Requests at a time", f"{service.batch:g}", ""),
        *(
            [("Output tokens per second", _number(service.tokens_per_second), "of the replica")]
            if service.output_tokens
            else []
        ),
        ("Time of one answer", f"{_number(service.latency_s)} s", "without waiting in a queue"),
        ("Power per accelerator", f"{_number(service.mean_w)} W", ""),
        *_per_token(found),
        ("Accelerators alone", f"{_number(parts.prompt + parts.output)} Wh", "for one request"),
        ("Energy of one request", f"{_number(parts.total)} Wh", _span(found.wh_low, found.wh_high)),
        ("Location-based emissions", f"{_number(found.g)} g CO2e", _span(found.g_low, found.g_high)),
    ]
    text = [f"{label:28} {value:>28}  {note}".rstrip() for label, value, note in lines]
    text += [f"Note: {item.text}" for item in cautions(found)]
    text += ["", "Rests on", *(_origin(item) for item in found.used)]
    text += ["", "Other methods say of one request"]
    text += [f"  {item.name:28} {_number(item.wh):>10} Wh    {item.note}" for item in found.others]
    return "\n".join(text)


def _per_token(found: InferenceEstimate) -> list[tuple[str, str, str]]:
    service, lines = found.service, []
    low, high = found.gpu_j_per_output_token_low, found.gpu_j_per_output_token_high
    if service.j_per_output_token is not None and low is not None and high is not None:
        value = f"{_number(service.j_per_output_token)} J"
        lines.append(("Per output token", value, f"{_span(low, high)}, with its share of the prompt"))
    if service.j_per_prompt_token is not None:
        lines.append(("Reading a prompt token", f"{_number(service.j_per_prompt_token)} J", ""))
    if service.j_per_written_token is not None:
        lines.append(("Writing an output token", f"{_number(service.j_per_written_token)} J", ""))
    return lines


def _origin(item: Used) -> str:
    from greenplanner.model.inference_steps import label_of

    label, unit = label_of(item.path)
    scale = 100.0 if unit == "%" else 1.0
    value, origin = f"{item.value * scale:.4g} {unit}".strip(), item.origin
    span = ""
    if origin.low is not None and origin.high is not None:
        span = f" ({origin.low * scale:.4g} to {origin.high * scale:.4g})"
    source = f": {_short(origin.source)}" if origin.source else ""
    return f"  {label:28} {value + span:<36} {origin.kind}{source}"
