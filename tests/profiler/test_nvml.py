"""NVIDIA's binding turned into readings, with the stand-in of the binding and no process between."""

import importlib.util
import math
import sys
from pathlib import Path

import pytest

from greenplanner.profiler import nvml
from greenplanner.profiler.backend import MeasureError
from greenplanner.profiler.messages import clock_reasons

FAKE = Path(__file__).parent / "fake_binding" / "pynvml.py"


@pytest.fixture
def opened(monkeypatch):
    """Returns a function that opens the backend under a scenario."""
    spec = importlib.util.spec_from_file_location("pynvml", FAKE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setitem(sys.modules, "pynvml", module)
    monkeypatch.setattr(nvml.time, "sleep", lambda seconds: None)
    monkeypatch.setattr(nvml, "is_wsl", lambda: False)

    def begin(scenario=""):
        monkeypatch.setenv("NVML_STUB", scenario)
        backend = nvml.NvmlBackend()
        backend.open()
        backend.module = module
        return backend

    return begin


def everything(backend):
    return {**backend.power(0), **backend.rest(0), **backend.slow(0)}


def test_all_readings(opened):
    backend = opened()
    found = everything(backend)
    assert found.pop("power_w") == found.pop("power_avg_w") == 320
    assert found.pop("energy_j") >= 5_000_000
    assert found == {
        "utilization_pct": 87, "memory_used_mib": 10240, "sm_mhz": 1755, "memory_mhz": 7000,
        "temperature_c": 56, "reasons": 4, "limit_w": 350, "pstate": 2,
    }  # fmt: skip
    (device,) = backend.devices()
    assert (device.power_kind, device.power_scope, device.averaged, device.notes) == (
        "instant",
        "gpu",
        False,
        (),
    )
    assert device.memory_total_mib == 81920
    assert backend.processes(0)[0].compute


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (4, "no-permission"),
        (9, "not-loaded"),
        (12, "no-driver"),
        (15, "lost"),
        (18, "mismatch"),
        (1, "driver-error"),
    ],
)
def test_failures_at_the_start(opened, code, problem):
    with pytest.raises(MeasureError) as caught:
        opened(f"init:{code}")
    assert caught.value.code == problem


@pytest.mark.parametrize(
    ("scenario", "kind", "notes"),
    [
        ("pascal", "usage", ("no-counter",)),  # Pascal's plain call is instantaneous
        ("average", "usage", ("averaged",)),
        ("module", "instant", ("module-scope",)),
        ("mig", "instant", ("mig",)),
        ("vgpu nopower", "", ("vgpu", "no-power")),
        ("unsupported", "usage", ("no-counter", "averaged")),
    ],
)
def test_what_the_power_is(opened, scenario, kind, notes):
    (device,) = opened(scenario).devices()
    assert (device.power_kind, device.notes) == (kind, notes)


def test_unsupported_is_none_never_zero(opened):
    found = everything(opened("unsupported"))
    assert found.pop("power_w") == 320
    assert set(found.values()) == {None}
    assert opened("unsupported").processes(0) is None
    assert opened("nopower").power(0) == {"power_w": None, "power_avg_w": None, "energy_j": None}


def test_zero_watts_are_no_reading(opened):
    backend = opened()
    backend.module.scenario = lambda word: 1 if word == "zero" else -1
    assert backend.power(0)["power_w"] is None


def test_names_as_bytes_and_as_no_text(opened):
    assert opened("bytes").devices()[0].name == "NVIDIA Stub"
    assert opened("bytes").devices()[0].uuid == "GPU-stub-0"
    assert opened("badname").devices()[0].name == "NVIDIA GPU 0"


def test_missing_functions_are_asked_for_once(opened):
    backend = opened("mismatch")
    assert backend.processes(0) is None
    backend.rest(0)
    assert {"nvmlDeviceGetTemperatureV", "memory-v2"} <= backend._missing
    backend.module.nvmlDeviceGetTemperatureV = None  # a call would fail now
    assert backend.rest(0)["temperature_c"] == 56
    assert "nvmlDeviceGetComputeRunningProcesses" in backend._missing


@pytest.mark.parametrize(("scenario", "code"), [("lost:0", "lost"), ("needs-reset:0", "reset-required")])
def test_a_gpu_that_is_gone_at_the_start_is_listed_with_the_reason(opened, scenario, code):
    backend = opened(scenario)
    (device,) = backend.devices()
    assert device.notes == (code,)
    with pytest.raises(MeasureError):
        backend.power(0)


def test_unknown_errors_again_and_again_are_a_lost_gpu(opened, monkeypatch):
    backend = opened()
    monkeypatch.setenv("NVML_STUB", "unknown:0")
    for _ in range(4):
        assert backend.power(0)["power_w"] is None
    with pytest.raises(MeasureError) as caught:
        backend.power(0)
    assert caught.value.code == "lost"


def test_each_init_has_one_shutdown(opened):
    backend = opened()
    backend.close()
    backend.close()
    assert backend.module._state.inits == 0


def test_under_wsl_no_list_of_programs_is_made_up(opened, monkeypatch):
    monkeypatch.setattr(nvml, "is_wsl", lambda: True)
    backend = opened()
    assert backend.processes(0) is None
    assert backend.devices()[0].notes == ("wsl",)


def test_clock_reasons_in_words():
    assert clock_reasons(0) == ()
    assert clock_reasons(None) is clock_reasons(math.nan) is None
    assert clock_reasons(0x44) == ("power limit", "temperature (hardware)")
    assert clock_reasons(0x1000) == ("reason 0x1000",)
