"""On a computer with an NVIDIA GPU: our recording beside nvidia-smi, the energy counter and Zeus.

``pytest -m gpu -s tests/gpu``. The same load is measured by all at once, so that they must agree; the
differences are printed. The load is a PyTorch matrix product in bursts where PyTorch is installed,
else whatever runs on the GPU.
"""

import contextlib
import importlib.util
import shutil
import subprocess
import sys
import time

import numpy as np
import pytest

from greenplanner.profiler import energy as en
from greenplanner.profiler import recording as rec
from greenplanner.profiler import sampler
from greenplanner.profiler.readers import read_any

pytestmark = pytest.mark.gpu
SECONDS = 40.0

_LOAD = """
import time, torch
a = torch.randn(8192, 8192, device="cuda", dtype=torch.float16)
end = time.time() + {seconds}
while time.time() < end:
    for _ in range(20):
        b = a @ a
    torch.cuda.synchronize()
    time.sleep(0.25)
"""
_COUNTER = """
import sys, time, pynvml
pynvml.nvmlInit()
handle = pynvml.nvmlDeviceGetHandleByIndex(0)
for _ in range(2):
    sys.stdin.readline()
    print(pynvml.nvmlDeviceGetTotalEnergyConsumption(handle) / 1000, flush=True)
"""
_ZEUS = """
import sys
from zeus.monitor import ZeusMonitor
monitor = ZeusMonitor(gpu_indices=[0])
sys.stdin.readline()
monitor.begin_window("all")
print("begun", flush=True)
sys.stdin.readline()
print(sum(monitor.end_window("all").gpu_energy.values()), flush=True)
"""


@pytest.fixture(scope="module")
def device():
    found = sampler.devices()
    if found.code:
        pytest.skip(found.sentence)
    return found.devices[0]


def _child(code):
    command = [sys.executable, "-c", code]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _ask(child):
    child.stdin.write("\n")
    child.stdin.flush()
    return child.stdout.readline().strip()


@pytest.fixture(scope="module")
def measured(device, tmp_path_factory):
    """Everything at once; returns the recording, the window on its axis, and the others' figures."""
    folder = tmp_path_factory.mktemp("gpu")
    others, log = {}, folder / "smi.csv"
    with contextlib.ExitStack() as stack:
        if importlib.util.find_spec("torch"):
            load = subprocess.Popen([sys.executable, "-c", _LOAD.format(seconds=SECONDS + 30)])
            stack.callback(load.kill)
            time.sleep(8)
        counter = _child(_COUNTER)
        stack.callback(counter.kill)
        zeus = _child(_ZEUS) if importlib.util.find_spec("zeus") else None
        if zeus is not None:
            stack.callback(zeus.kill)
        path = folder / "ours.gprec"
        session = sampler.start(sampler.Options(gpus=(0,), path=str(path), hz=10))
        stack.callback(session.kill)
        smi = shutil.which("nvidia-smi")
        if smi:
            query = "timestamp,index,name,uuid,utilization.gpu,power.draw.instant,power.draw,temperature.gpu"
            command = [smi, "-i", "0", f"--query-gpu={query}", "--format=csv", "-lms", "100", "-f", str(log)]
            logger = subprocess.Popen(command)
            stack.callback(logger.kill)
        time.sleep(5)
        session.poll()
        began = time.monotonic()
        first = float(_ask(counter))
        if zeus is not None:
            _ask(zeus)
        time.sleep(SECONDS)
        others["counter"] = float(_ask(counter)) - first
        ended = time.monotonic()
        if zeus is not None:
            others["zeus"] = float(_ask(zeus))
        time.sleep(2)
        ours_end = time.monotonic()
        assert session.stop().status.state == "stopped"
    made = rec.load(path)
    # The last reading was taken when the session was stopped: by it the two clocks meet.
    shift = float(made.tracks[0].t[-1]) - ours_end
    return made, (began + shift, ended + shift), others, log


def test_our_counter_is_the_counter(measured):
    made, window, others, _ = measured
    found = en.energy(made, made.tracks[0], *window)
    print(f"\n{made.tracks[0].device}\nours {found}")
    if found.counter_j is None:
        pytest.skip("this GPU has no energy counter")
    difference = found.counter_j / others["counter"] - 1
    print(f"counter read directly {others['counter']:.1f} J, ours {found.counter_j:.1f} J: {difference:+.2%}")
    assert abs(difference) < 0.02


def test_counter_and_integrated_power(measured):
    made, window, _, _ = measured
    found = en.energy(made, made.tracks[0], *window)
    print(f"\ncounter {found.counter_j} J, integrated {found.integrated_j:.1f} J: {found.disagreement}")
    assert found.integrated_j > 0


def test_beside_nvidia_smi(measured):
    made, window, _, log = measured
    if not log.exists():
        pytest.skip("there is no nvidia-smi")
    found = en.energy(made, made.tracks[0], *window)
    read = read_any(log).recording
    theirs = en.energy(read, read.tracks[0])
    ours_w, theirs_w = found.integrated_j / found.covered_s, theirs.integrated_j / theirs.covered_s
    print(f"\nmean power: ours {ours_w:.2f} W, nvidia-smi {theirs_w:.2f} W: {ours_w / theirs_w - 1:+.2%}")
    assert abs(ours_w / theirs_w - 1) < 0.05


def test_beside_zeus(measured):
    made, window, others, _ = measured
    if "zeus" not in others:
        pytest.skip("Zeus is not installed")
    found = en.energy(made, made.tracks[0], *window)
    print(f"\nours {found.joules:.1f} J ({found.method}), Zeus {others['zeus']:.1f} J: "
          f"{found.joules / others['zeus'] - 1:+.2%}")  # fmt: skip
    assert abs(found.joules / others["zeus"] - 1) < 0.05


def test_periods_on_the_real_driver(measured):
    made, _, _, _ = measured
    track = made.tracks[0]
    steps = np.diff(track.t) * 1000
    print(f"\n{len(track)} readings, period {steps.mean():.2f} ms, p95 {np.percentile(steps, 95):.1f}, "
          f"greatest {steps.max():.1f} ms, missed {track.late}, failed {track.failed}")  # fmt: skip
    assert steps.mean() == pytest.approx(100, rel=0.02)
