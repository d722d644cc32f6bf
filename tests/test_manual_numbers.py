"""The manual's numbers, computed again: worked examples, tables of checks, commands.

The seed articles give three formulas; DESIGN section 8 sets them right. Both languages of the manual must
print what the program computes.
"""

from __future__ import annotations

import csv
import itertools
import json
import re
from pathlib import Path
from typing import Any

import click
import msgspec
import numpy as np
import pytest
from click.testing import CliRunner

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.model.credits import balance_after_credits
from greenplanner.model.evaluate import evaluate
from greenplanner.model.results import Results
from greenplanner.plan.files import save
from greenplanner.plan.residual_mixes import calculate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Credit, Fleet, MixRow, Plan, Site
from tests.published import elsewhere_table as elsewhere_services
from tests.published import test_inference as inference
from tests.published import test_training_elsewhere as elsewhere
from tests.published.training_table import (
    HELD_OUT,
    SHIPPED,
    SHIPPED_UNSEEN,
    markdown,
    markdown_unseen,
    unseen,
)
from tests.support.abatement import t15
from tests.support.propagation import of_product, of_sum

HOURS = 8760.0
# One device and nothing around it: the articles' examples know no server.
BARE: dict[str, Any] = {
    "id": "f", "site": "s", "count": 1, "accelerators_per_server": 1, "utilization": 1.0, "idle_w": 0.0,
    "host_idle_w": 0.0, "host_max_w": 0.0, "memory_gb": 0.0, "storage_drives": 0.0, "network_ports": 0.0,
    "psu_efficiency": 1.0, "embodied_kg_per_accelerator": 0.0, "embodied_kg_per_server": 0.0,
}  # fmt: skip


@pytest.fixture(params=["en", "zh_CN"])
def manual(request: pytest.FixtureRequest) -> str:
    return resources.path(f"manual/{request.param}.md").read_text(encoding="utf-8")


def _run(site: Site, fleet: Fleet, **rest: Any) -> Results:
    return evaluate(resolve(Plan(name="p", sites=(site,), fleets=(fleet,), **rest), default_catalog()))


def _figure(value: float, digits: int = 0) -> str:
    """Write a number as the manual does: 40 366; 32.5."""
    return f"{value:,.{digits}f}".replace(",", " ")


def _example(manual: str, number: int) -> str:
    """Return one of the three examples, of the one list in the manual that begins with bold formulas."""
    found = re.findall(rf"^{number}\. (\*\*.*)$", manual, re.M)
    return next(line for line in reversed(found))


def test_first_example_watts_times_hours(manual: str) -> None:
    """5 000 W for 5 h is 25 kWh; PUE 1.3 adds 7.5; 1 200 GB x 0.01 kWh/GB = 12 kWh stand outside the hall."""
    fleet = Fleet(
        **BARE, tdp_w=5000.0, max_w=5000.0, powered_share=5.0 / HOURS,
        transfer_gb_per_month=100.0, transfer_kwh_per_gb=0.01,
    )  # fmt: skip
    results = _run(Site(id="s", pue=1.3), fleet)
    figures = [results.total(key) for key in ("it_kwh", "overhead_kwh", "facility_kwh", "transfer_kwh")]
    assert figures == pytest.approx([25.0, 7.5, 32.5, 12.0])
    text = _example(manual, 1)
    for figure in ("25 kWh", "7.5 kWh", "32.5 kWh", "12 kWh", "1 000"):
        assert figure in text


def test_second_example_credits_belong_in_no_figure(manual: str) -> None:
    """Vector T01: 800 and 400 kg, 100 kg in the ledger, 300 kg as the balance; the article's formula: 500."""
    fleet = Fleet(**BARE, tdp_w=1000.0, max_w=1000.0, powered_share=1000.0 / HOURS)
    site = Site(
        id="s", pue=1.0, grid_kg_per_kwh=0.8, residual_kg_per_kwh=0.8, grid_shape="flat",
        upstream_kg_per_kwh=0.0, td_loss=0.0,
    )  # fmt: skip
    contract = Contract(id="c", site="s", kind="eac", volume_kwh_per_year=500.0, kg_per_kwh=0.0)
    credit = Credit(
        id="k",
        volume_t=0.1,
        status="retired",
        retirement_date="2026-06-30",
        evidence="registry",
        price_per_t=0.0,
    )
    results = _run(site, fleet, contracts=(contract,), credits=(credit,))
    balance = balance_after_credits(results)
    assert balance is not None
    figures = {
        "800 kg": results.total("total_location_kg"),
        "400 kg": results.total("total_market_kg"),
        "100 kg": results.total("credits_retired_kg"),
        "300 kg": balance.balance_kg,
        "500 kg": 1000.0 * 0.8 * (1.0 - 500.0 / 1000.0) + 100.0,
    }
    text = _example(manual, 2)
    for figure, value in figures.items():
        assert value == pytest.approx(float(figure.split()[0]))
        assert figure in text


def test_third_example_memory_saves_by_powered_capacity(manual: str) -> None:
    """100 servers give 512 GB each: 51 200 GB x 0.09 W x 8 760 h = 40 366 kWh, over 94 %, times 1.3."""
    runs = [
        _run(
            Site(id="s", pue=1.3),
            Fleet(id="f", site="s", count=800, accelerator="h100-sxm5-80gb", memory_gb=gb),
        )
        for gb in (2048.0, 1536.0)
    ]
    saved = {
        key: (runs[0].total(key) or 0.0) - (runs[1].total(key) or 0.0)
        for key in ("memory_kwh", "it_kwh", "facility_kwh")
    }
    assert saved["memory_kwh"] == pytest.approx(512 * 100 * 0.09 * HOURS / 1000.0)
    text = _example(manual, 3)
    for value in saved.values():
        assert f"{_figure(value)} kWh" in text


def test_grid_losses_of_the_manual(manual: str) -> None:
    """Vector T06: 36 t by delivery, 38.3 t by generation."""
    fleet = Fleet(**BARE, tdp_w=1e6, max_w=1e6, powered_share=1250.0 / HOURS)
    delivered = Site(
        id="s", pue=1.0, grid_kg_per_kwh=0.4, upstream_kg_per_kwh=0.08, td_loss=0.06, grid_shape="flat"
    )
    generated = msgspec.structs.replace(delivered, td_loss_basis="generation")
    for site, tonnes in ((delivered, "36 "), (generated, "38.3 ")):
        found = (_run(site, fleet).total("cat3c_kg") or 0.0) / 1000.0
        assert _figure(found, 1).removesuffix(".0") == tonnes.strip()
        assert re.search(rf"\b{re.escape(tonnes)}", manual)


def test_trainings_are_those_of_the_shipped_table(manual: str) -> None:
    with resources.path(SHIPPED).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for line in markdown(rows).splitlines()[2:]:
        assert line in manual, line
    ratios = np.array([float(row["hours_ratio"]) for row in rows])
    held_out = np.array([row["model"] in HELD_OUT for row in rows])
    assert re.search(rf"\b{len(rows)} (runs|次)", manual)
    assert f"{np.median(np.abs(ratios - 1.0)):.0%}".replace("%", " %") in manual
    assert f"{ratios.min():.2f}" in manual
    assert f"{ratios.max():.2f}" in manual
    assert f"{ratios[held_out].max():.2f}" in manual
    assert np.median(np.abs(ratios[held_out] - 1.0)) == pytest.approx(0.2, abs=0.01)


def test_runs_that_moved_no_number(manual: str) -> None:
    """The table, how many, their middle and ends, and how many are within 2 and inside the range."""
    with resources.path(SHIPPED_UNSEEN).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    lines = markdown_unseen(rows).splitlines()[2:]
    assert all(line in manual or line.replace(" to ", " 至 ") in manual for line in lines)
    runs = unseen()
    ratios = np.array([run.ratio for run in runs])
    inside = [run.estimate.chip_hours_low <= run.hours <= run.estimate.chip_hours_high for run in runs]
    words = re.search(r"\*\*(\d+) (?:runs that|次未).*", manual)
    assert words is not None
    figures = (
        f"{np.median(ratios):.2f}", f"{ratios.min():.2f}", f"{ratios.max():.2f}",
        str(np.sum((ratios >= 0.5) & (ratios <= 2.0))), str(sum(inside)),
    )  # fmt: skip
    assert words[1] == str(len(runs))
    for figure in figures:
        assert figure in words[0], figure


def test_services_elsewhere(manual: str) -> None:
    """Each row of the table that the window shows; the Chinese one names the service in its words."""
    with resources.path(elsewhere_services.SHIPPED).open(encoding="utf-8", newline="") as file:
        lines = elsewhere_services.markdown(list(csv.DictReader(file))).splitlines()[2:]
    assert len(lines) > 15
    for line in lines:
        assert line.split("|", 2)[2] in manual, line


def test_example_of_a_residual_mix(manual: str) -> None:
    """T19: wind 100 - 80 + 10 and fossil 60 at 0.9: 54 / 90 = 0.6; all generation 54 / 160 = 0.3375."""
    rows = (
        MixRow(source="wind", generation=100, issued=80, expired=10),
        MixRow(source="fossil", kind="fossil", generation=60, kg_per_kwh=0.9),
    )
    found = calculate(rows, default_catalog())
    assert f"54 / 90 = {found.kg_per_kwh:.1f} kg/kWh" in manual
    assert f"54 / 160 = {found.production_kg_per_kwh:.4f} kg/kWh" in manual


def test_example_of_the_abatement_cost(manual: str, tmp_path: Path) -> None:
    """T15: three measures on one chain, through a plan file and the command; all five rows of the table."""
    path = tmp_path / "plan.gplan"
    save(t15(), path, default_catalog())
    command = ["macc", str(path), "--scenario", "Stack", "--measure", "total_market_kg", "--json"]
    found = json.loads(CliRunner().invoke(main, command).output)
    rows = [
        line.split("|")[2:5] for line in manual.splitlines()
        if re.match(r"\| (alone, t|in order A|Shapley|cost per|单独|按 A|每吨成本)", line)
    ]  # fmt: skip
    for row, key in zip(
        rows,
        ("standalone_t", "sequential_t", "shapley_t", "standalone_cost_per_t", "sequential_cost_per_t"),
        strict=True,
    ):
        assert [float(cell) for cell in row] == pytest.approx(
            [each[key] for each in found["measures"]], abs=0.005
        )
    assert f"{found['residual_t']:.0f} t" in manual
    assert f"{found['baseline_t']:.0f} t" in manual


def test_example_of_an_interval(manual: str) -> None:
    """T20: 5 and 10 % of a product are 11.2 %; 500 t with 11.2 % and 100 t with 20 % are 600 t with 9.9 %."""
    product = of_product([5.0, 10.0])
    assert f"{product:.1f} %" in manual
    assert f"600 t with {of_sum([500.0, 100.0], [product, 20.0]):.1f} %" in manual.replace(
        " 得 600 t 的 ", " 600 t with "
    )


def test_example_of_reserved_hardware(manual: str) -> None:
    """T07: 5 000 kg x 720/35 040 x 2/8 = 25.684932 kg; with 10 kWh at 400 g over 1 000 units 29.684932 g."""
    line = next(line for line in manual.splitlines() if line.startswith("| `greenplanner estimate sci"))
    words = re.findall(r"--[a-z-]+ [0-9]+", line)
    options = [part for each in words for part in each.split()]
    found = json.loads(CliRunner().invoke(main, ["estimate", "sci", *options, "--json"]).output)
    assert f"{found['embodied_share_kg']:.6f} kg" in line
    assert f"{found['sci_g_per_unit']:.6f} g" in line
    assert f"= {found['embodied_share_kg']:.2f} kg" in manual


def test_runs_elsewhere(manual: str) -> None:
    """How many, their middle, and how many are beyond a factor of 2."""
    found = np.array(list(elsewhere.ratios().values()))
    words = re.search(r"\*\*(\d+) (?:more runs|次训练)\*\*.*?(\d\.\d\d)", manual)
    assert words is not None
    assert words.groups() == (str(len(found)), f"{np.median(found):.2f}")
    assert np.median(np.abs(found - 1.0)) <= 0.25
    assert np.sum((found < 0.5) | (found > 2.0)) == 3


def test_services_are_those_of_the_check(manual: str) -> None:
    """Rows, share within 1.5 and median factor, by group, in the order of the manual's table."""
    rows, ratios, seen = inference.rows(), inference.ratios(), inference.seen()
    mixture = np.array([float(row["active_params_b"]) < float(row["params_b"]) for row in rows])
    wide = np.array([row["weight_bits"] == "16.0" for row in rows])
    hybrid = np.array(["Nemotron" in row["model"] for row in rows])
    groups = (
        wide | True, seen, ~seen, ~hybrid & ~mixture & wide, ~hybrid & ~mixture & ~wide,
        ~hybrid & mixture & wide, ~hybrid & mixture & ~wide, hybrid,
    )  # fmt: skip
    cells = []
    for group in groups:
        part = ratios[group]
        factor = np.exp(np.median(np.abs(np.log(part))))
        cells.append(f"| {len(part)} | {100.0 * inference.share(part):.0f} % | {factor:.2f} |")
    found = re.findall(r"^\| [^|]+ (\| \d+ \| \d+ % \| \d\.\d\d \|)$", manual, re.M)
    assert found == cells


def _rows(table: str) -> int:
    """Return how many different ids a table has."""
    with resources.path(table).open(encoding="utf-8", newline="") as file:
        return len({row[0] for row in csv.reader(file)}) - 1


def test_counts_of_the_catalog(manual: str) -> None:
    """Places, hour shapes and cooling systems as the chapter on data says; more than fifty levers."""
    for table, words in (
        ("climates", r"{} (places|个地点)"),
        ("hour_shapes_odbl", r"{} (zones|个区域)"),
        ("cooling_systems", r"(systems\*\*: |系统\*\*：){}\b"),
    ):
        assert re.search(words.format(_rows(f"catalog/{table}.csv")), manual), table
    assert _rows("levers.csv") > 50


def test_levers_are_those_of_the_check(manual: str) -> None:
    """Pairs of measured rows of ML.ENERGY v3: smaller model, mixture of experts, larger batch."""
    by_key = {
        (row["model"], row["task"], row["gpu"], row["count"], row["weight_bits"], row["max_num_seqs"]): row
        for row in inference.rows()
    }

    def less(new: dict[str, str], old: dict[str, str]) -> tuple[float, float]:
        """Return by which share the new row is below the old one, measured and computed."""
        measured = [float(row["j_per_output_token"]) for row in (new, old)]
        computed = [inference.predicted(row).j_per_output_token or 0.0 for row in (new, old)]
        return 1.0 - measured[0] / measured[1], 1.0 - computed[0] / computed[1]

    def chat(model: str, gpu: str, count: str) -> dict[str, str]:
        return by_key[model, "lm-arena-chat", gpu, count, "16.0", "128"]

    batches = [
        less(large, row)
        for key, row in by_key.items()
        if key[5] == "8" and (large := by_key.get((*key[:5], "128"))) is not None
    ]
    pairs = [
        less(chat("Llama 3.1 8B Instruct", "H100", "1"), chat("Llama 3.1 70B Instruct", "H100", "4")),
        less(chat("Qwen 3 30B A3B Instruct", "B200", "1"), chat("Qwen 3 32B", "B200", "1")),
        tuple(np.median(batches, axis=0)),
    ]
    assert f"{len(batches)} " in manual
    shown = [f"{100 * share:.0f}" for pair in pairs for share in pair]
    found = re.findall(
        r"^\|[^|]+\| ?(?:减少 )?(\d+) %(?: less)? \| ?(?:减少 )?(\d+) %(?: less)? \|$", manual, re.M
    )
    assert [number for row in found for number in row] == shown


def _commands(group: click.Group, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], click.Command]:
    found: dict[tuple[str, ...], click.Command] = {}
    for name, command in group.commands.items():
        here = (*path, name)
        found |= _commands(command, here) if isinstance(command, click.Group) else {here: command}
    return found


def test_every_command_is_in_the_manual_and_every_option_there_exists(manual: str) -> None:
    assert isinstance(main, click.Group)
    commands = {
        path: command for path, command in _commands(main).items() if path != ("gui",) and not command.hidden
    }
    lines = [line for line in manual.splitlines() if line.startswith("| `greenplanner ")]
    for path in commands:
        line = next(
            (line for line in lines if f"`greenplanner {' '.join(path)}" in line),
            next((line for line in lines if f"`{' '.join(path)}" in line), None),
        )
        assert line is not None, path
    for line in lines:
        words = re.match(r"\| `greenplanner ([a-z -]+)", line)
        assert words is not None
        # Options may follow the name of the command.
        path = tuple(itertools.takewhile(lambda word: not word.startswith("-"), words[1].split()))
        options = {option for parameter in commands[path].params for option in parameter.opts}
        if path[0] == "catalog":
            options |= {"--label"}
        for option in re.findall(r"(?<![\w-])--?[a-z][a-z0-9-]*", line):
            assert option in options, f"{' '.join(path)}: {option}"
        missing = {
            name for parameter in commands[path].params if isinstance(parameter, click.Option)
            for name in (max(parameter.opts, key=len),) if name not in line and parameter.opts[0] not in line
        }  # fmt: skip
        assert missing <= {"--help"}, f"{' '.join(path)}: {missing}"


# Where a key of the table is to be found: a part of it, the sample, and more options.
_PLACES = {
    "@pretraining": ("train-and-serve", ()),
    "@chat": ("train-and-serve", ()),
    "baseline/": ("inference-three-regions", ("--scenario", "Fewer, busier accelerators")),
    "change/": ("inference-three-regions", ("--scenario", "Fewer, busier accelerators")),
    "macc/": ("inference-three-regions", ("--scenario", "Solar and a battery in Singapore")),
}


def _keys(manual: str) -> list[str]:
    found = re.search(r"^\| (?:key|键) \|.*?\n\n", manual, re.M | re.S)
    assert found is not None
    cells = [line.split("|")[1] for line in found[0].splitlines()[2:] if line]
    keys = [key for cell in cells for key in re.findall(r"`([^`]+)`", cell) if not key.startswith("--")]
    return [key.replace("KEY", "pue") for key in keys]


def test_keys_of_the_manual_open_in_the_samples() -> None:
    english, chinese = (
        _keys(resources.path(f"manual/{code}.md").read_text(encoding="utf-8")) for code in ("en", "zh_CN")
    )
    assert english == chinese
    assert len(english) > 15
    for key in english:
        places = [place for mark, place in _PLACES.items() if key.startswith(mark) or key.endswith(mark)]
        sample, options = places[0] if places else ("inference-three-regions", ())
        plan = str(resources.path(f"samples/{sample}.gplan"))
        found = CliRunner().invoke(main, ["evaluate", plan, "--explain", key, *options])
        assert found.exit_code == 0, (key, found.output)
