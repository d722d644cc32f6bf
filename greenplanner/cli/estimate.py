"""``greenplanner estimate``: a quick answer without a plan. Services are in estimate_inference."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import fail, main

if TYPE_CHECKING:
    from greenplanner.catalog.rows import Accelerator
    from greenplanner.catalog.store import Catalog
    from greenplanner.model.estimates import TrainingEstimate, Used

_SCALES = {"": 1.0, "k": 1e3, "m": 1e6, "b": 1e9, "g": 1e9, "t": 1e12}
PRECISIONS = ("fp32", "tf32", "bf16", "fp16", "fp8", "fp4")


class Amount(click.ParamType):  # type: ignore[type-arg]
    """A number above zero: ``70e9``, ``70B``, ``15T``."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the number; refuses what is none or not above zero."""
        if isinstance(value, int | float):
            return float(value)
        found = re.fullmatch(r"\s*([0-9.][0-9.eE+_-]*?)\s*([kKmMbBgGtT]?)\s*", str(value))
        try:
            number = float(found[1].replace("_", "")) * _SCALES[found[2].lower()] if found else math.nan
        except ValueError:
            number = math.nan
        if not (math.isfinite(number) and number > 0.0):
            self.fail(f"{value!r} is not a number above 0; write 70e9 or 70B", param, ctx)
        return number


AMOUNT = Amount()


@main.group()
def estimate() -> None:
    """Estimate a training or a service without a plan."""


def hardware(name: str, catalog: Catalog) -> Accelerator:
    """Return the accelerator that a name means; names the others of a family on standard error.

    Ends the program with exit code 2 and the candidates where none or several can be meant.
    """
    from greenplanner.catalog.hardware_names import UnknownHardwareError, find_hardware

    try:
        found = find_hardware(name, catalog)
    except UnknownHardwareError as error:
        fail(error)
    if found.alternatives:
        others = ", ".join(found.alternatives)
        click.echo(
            f"greenplanner: {name!r} is taken as {found.row.id}; also in the catalog: {others}", err=True
        )
    return found.row


def in_range(value: float | None, low: float, high: float, option: str) -> None:
    """End the program with one sentence where a value is outside its range."""
    if value is not None and not (math.isfinite(value) and low <= value <= high):
        fail(f"{option} {value:g} is outside {low:g} to {high:g}")


def size_of(params: float | None, active: float | None) -> None:
    """End the program where more parameters are active than there are."""
    if params is not None and active is not None and active > params:
        fail(f"--active-params {active:g} is above --params {params:g}")


def has_precision(chip: Accelerator, precision: str) -> None:
    """End the program where the hardware has no peak in a number format that was asked for.

    16 bits are what is meant where nothing is said: old parts then work in 32.
    """
    if precision in ("bf16", "fp16"):
        return
    if _in_format(chip, precision):
        return
    own = [each for each in ("fp32", "tf32", "bf16", "fp8", "fp4") if _in_format(chip, each)]
    fail(f"{chip.name} has no peak in {precision}; known are {', '.join(own) or 'none'}")


def _in_format(chip: Accelerator, precision: str) -> bool:
    peak = chip.peak_flops(precision)
    return peak is not None and peak[1] == precision


@estimate.command()
@click.option("--params", type=AMOUNT, help="Parameters of the model: 70e9 or 70B.")
@click.option("--active-params", type=AMOUNT, help="Parameters that work on one token (mixture of experts).")
@click.option("--tokens", type=AMOUNT, help="Training tokens: 15e12 or 15T.")
@click.option("--flops", type=AMOUNT, help="FLOPs of the training, instead of tokens.")
@click.option(
    "--model", "preset", metavar="ID", help="Model of the catalog that gives parameters and tokens."
)
@click.option("--hardware", "name", required=True, metavar="NAME", help="Accelerator: H100-SXM, TPU v4, ...")
@click.option("--precision", type=click.Choice(PRECISIONS), default="bf16", show_default=True)
@click.option("--mfu", type=float, help="Model FLOPs utilization, 0 to 1.")
@click.option("--count", type=int, help="Accelerators, for the wall time.")
@click.option("--pue", type=float, help="PUE of the hall.")
@click.option("--intensity", type=float, metavar="G_PER_KWH", help="Grid intensity in g CO2e/kWh.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def training(
    params: float | None,
    active_params: float | None,
    tokens: float | None,
    flops: float | None,
    preset: str | None,
    name: str,
    precision: str,
    mfu: float | None,
    count: int | None,
    pue: float | None,
    intensity: float | None,
    as_json: bool,
) -> None:
    """Estimate hours, energy and carbon of one training run."""
    from greenplanner.catalog.store import UnknownIdError, default_catalog
    from greenplanner.model.estimates import estimate_training
    from greenplanner.model.training import STATES_SHARE, UnknownTrainingError, fits_memory
    from greenplanner.plan.types import Workload

    in_range(params, 1e3, 1e14, "--params")
    in_range(active_params, 1e3, 1e14, "--active-params")
    in_range(tokens, 1.0, 1e17, "--tokens")
    in_range(flops, 1.0, 1e32, "--flops")
    in_range(mfu, 0.001, 1.0, "--mfu")
    in_range(pue, 1.0, 5.0, "--pue")
    in_range(intensity, 0.0, 3000.0, "--intensity")
    in_range(count, 1, 1e8, "--count")
    size_of(params, active_params)
    _enough(params or active_params, tokens, flops, preset)
    catalog = default_catalog()
    chip = hardware(name, catalog)
    has_precision(chip, precision)
    work = Workload(
        id="training",
        model=preset,
        params_b=None if params is None else params / 1e9,
        active_params_b=None if active_params is None else active_params / 1e9,
        tokens_b=None if tokens is None else tokens / 1e9,
        flops=flops,
        precision="bf16" if precision == "fp16" else precision,  # type: ignore[arg-type]
        mfu=mfu,
    )
    try:
        found = estimate_training(
            work, chip.id, catalog, pue=pue, kg_per_kwh=None if intensity is None else intensity / 1000.0
        )
    except UnknownTrainingError as error:
        fail(f"this is not known: {error}")
    except UnknownIdError as error:
        fail(error)
    except ValueError as error:
        fail(str(error).removeprefix("workloads/training: "))
    if count is not None and chip.memory_gb and not fits_memory(found.run, chip, count):
        room = count * chip.memory_gb * STATES_SHARE
        click.echo(
            f"greenplanner: weights, gradients and optimizer need {found.run.state_gb:,.0f} GB, "
            f"{count} x {chip.name} have {room:,.0f} GB for them",
            err=True,
        )
    if as_json:
        click.echo(json.dumps(_record(found, chip, count), indent=2, ensure_ascii=False, allow_nan=False))
    else:
        click.echo(_table(found, chip, count))


def _enough(params: float | None, tokens: float | None, flops: float | None, preset: str | None) -> None:
    if tokens is not None and flops is not None:
        fail("give --tokens or --flops, not both")
    if preset is None and flops is None and tokens is None:
        fail("give --tokens or --flops, or --model whose tokens are published")
    if preset is None and flops is None and params is None:
        fail("give --params (70e9 or 70B), or --flops")


def _record(found: TrainingEstimate, chip: Accelerator, count: int | None) -> dict[str, Any]:
    run = found.run
    record: dict[str, Any] = {
        "hardware": chip.id,
        "flops": run.flops,
        "precision": run.precision,
        "peak_flops": run.peak_flops,
        "mfu": run.mfu,
        "chip_hours": found.chip_hours,
        "chip_hours_low": found.chip_hours_low,
        "chip_hours_high": found.chip_hours_high,
        "it_w_per_accelerator": found.watts,
        "it_kwh": found.it_kwh,
        "pue": _used(found, "pue").value,
        "facility_kwh": found.facility_kwh,
        "facility_kwh_low": found.facility_kwh_low,
        "facility_kwh_high": found.facility_kwh_high,
        "kg_per_kwh": _used(found, "grid_kg_per_kwh").value,
        "location_kg": found.location_kg,
        "location_kg_low": found.location_kg_low,
        "location_kg_high": found.location_kg_high,
        "other_methods": [
            {"name": item.name, "kwh": item.kwh, "kg": item.kg, "boundary": item.boundary, "note": item.note}
            for item in found.others
        ],
        "wall_days": None if count is None else run.days(count),
        "inputs": [
            {
                "name": item.path.rsplit("/", 1)[1],
                "value": item.value,
                "low": item.origin.low,
                "high": item.origin.high,
                "origin": item.origin.kind,
                "source": item.origin.source,
            }
            for item in found.used
        ],
    }
    return record


def _used(found: TrainingEstimate, field: str) -> Used:
    return next(item for item in found.used if item.path.endswith(f"/{field}"))


def _number(value: float) -> str:
    if value == 0.0 or 1e-3 <= abs(value) < 1e12:
        digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 3
        return f"{value:,.{digits}f}".replace(",", " ")
    return f"{value:.3g}"


def _table(found: TrainingEstimate, chip: Accelerator, count: int | None) -> str:
    from greenplanner.plan.attributes import attribute

    run = found.run
    lines = [
        ("Hardware", f"{chip.name} ({chip.id})", ""),
        ("FLOPs", f"{run.flops:.3g}", ""),
        ("Accelerator-hours", _number(found.chip_hours), _span(found.chip_hours_low, found.chip_hours_high)),
        ("IT power per accelerator", f"{_number(found.watts)} W", "with its share of the server"),
        ("IT energy", f"{_number(found.it_kwh)} kWh", ""),
        (
            "Facility energy",
            f"{_number(found.facility_kwh)} kWh",
            _span(found.facility_kwh_low, found.facility_kwh_high),
        ),
        (
            "Location-based emissions",
            f"{_number(found.location_kg)} kg CO2e",
            _span(found.location_kg_low, found.location_kg_high),
        ),
    ]
    if count is not None:
        lines.append((f"Wall time on {count}", f"{_number(run.days(count))} days", ""))
    text = [f"{label:28} {value:>28}  {note}".rstrip() for label, value, note in lines]
    text += ["", "Rests on"]
    for item in found.used:
        entity, _, field = item.path.split("/")
        known = attribute(entity, field)
        value = (
            f"{item.value * 100:.3g} %" if known.type == "share" else f"{item.value:.4g} {known.unit}".strip()
        )
        origin = item.origin
        span = ""
        if origin.low is not None and origin.high is not None:
            scale = 100.0 if known.type == "share" else 1.0
            span = f" ({origin.low * scale:.4g} to {origin.high * scale:.4g})"
        source = f": {_short(origin.source)}" if origin.source else ""
        text.append(f"  {known.label:28} {value + span:<36} {origin.kind}{source}")
    text += ["", "Other methods say (for comparison; in no figure)"]
    text += [f"  {item.name:28} {_number(item.kwh):>14} kWh    {item.note}" for item in found.others]
    return "\n".join(text)


def _short(text: str, most: int = 100) -> str:
    return text if len(text) <= most else text[: most - 3].rsplit(" ", 1)[0] + " ..."


def _span(low: float, high: float) -> str:
    return f"{_number(low)} to {_number(high)}"


@estimate.command()
@click.option("--hardware", "name", required=True, metavar="NAME", help="Accelerator: H100-SXM, TPU v4, ...")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def embodied(name: str, as_json: bool) -> None:
    """Show how published methods differ for the embodied carbon of one accelerator."""
    from greenplanner.catalog.store import default_catalog
    from greenplanner.model.embodied_methods import methods, spread

    catalog = default_catalog()
    row = hardware(name, catalog)
    found = methods(catalog, row, own_years=catalog.constant("lifetime_years").value)
    if as_json:
        data = {
            "hardware": row.id,
            "spread": spread(found),
            "methods": [
                {
                    "name": item.name, "kind": item.kind, "kg": item.kg, "low": item.low, "high": item.high,
                    "years": item.years, "kg_per_year": item.kg_per_year, "boundary": item.boundary,
                    "source": item.source,
                }
                for item in found
            ],
        }  # fmt: skip
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
        return
    click.echo(f"{row.name}: embodied carbon of one accelerator, kg CO2e (* is the figure of the program)")
    for item in found:
        mark = "*" if item.kind == "plan" else " "
        years = f"{item.years:g} y" if item.years else "-"
        click.echo(f"{mark} {item.kg:10,.1f}  {years:>5}  {item.kind:9}  {item.name}; {item.boundary}")
    times = spread(found)
    if times is not None:
        click.echo(f"The largest is {times:.2g} times the smallest.")
