"""The measuring process against the stub of NVIDIA's library, scenario by scenario."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest

from greenplanner.profiler import energy as en
from greenplanner.profiler import protocol, sampler
from greenplanner.profiler import recording as rec
from greenplanner.profiler.messages import PROBLEMS, clock_reasons
from greenplanner.profiler.records import Mark, Note, Samples
from tests.profiler.conftest import follow, measured

ROOT = Path(__file__).resolve().parents[2]


def wait_for(condition, seconds=10.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.02)


# Sessions that only have to run their time run side by side: scenario -> seconds.
RUNS = {
    "": 1.0,
    "pascal": 0.4,
    "average": 0.4,
    "mig": 0.4,
    "nopower": 0.4,
    "lost:0.4": 10.0,
    "unknown:0.4": 10.0,
    "reset:0.52": 1.0,
    "skew:60": 1.2,
    "slow:150": 0.9,
}


@pytest.fixture(scope="module")
def runs(binding, tmp_path_factory):
    """Each scenario of RUNS: the last update, all lines, the recording, and the count of open inits."""
    folder = tmp_path_factory.mktemp("runs")
    sessions = {}
    for number, (scenario, seconds) in enumerate(RUNS.items()):
        env = dict(os.environ) | binding
        env |= {"NVML_STUB": scenario, "NVML_STUB_LOG": str(folder / f"{number}.inits")}
        options = sampler.Options(path=str(folder / f"{number}.gprec"), seconds=seconds, name="Run")
        sessions[scenario] = sampler.start(options, env)
    found = {}
    for number, (scenario, session) in enumerate(sessions.items()):
        update, lines = follow(session)
        inits = (folder / f"{number}.inits").read_text().strip()
        found[scenario] = update, lines, rec.load(folder / f"{number}.gprec"), inits
    return found


# --- what may be wrong at the start -------------------------------------------------------------


def test_each_failure_of_the_library_at_the_start_has_its_sentence(machine):
    wanted = {4: "no-permission", 9: "not-loaded", 12: "no-driver", 18: "mismatch", 999: "driver-error"}
    sessions = {code: sampler.Session(protocol.List(), machine(f"init:{code}")) for code in wanted}
    found = {code: follow(session)[0] for code, session in sessions.items()}
    assert {code: update.status.code for code, update in found.items()} == wanted
    assert all(update.sentence.endswith(".") for update in found.values())


def test_no_gpu(machine, tmp_path):
    update, _, made = measured(machine("count:0"), tmp_path / "a.gprec")
    assert (update.status.state, update.status.code, made) == ("failed", "no-gpu", None)
    assert "no GPU" in update.sentence


def test_a_gpu_that_is_not_there(machine, tmp_path):
    update, _, _ = measured(machine(), tmp_path / "a.gprec", gpus=(3,))
    assert update.sentence == "There is no GPU 3; this computer has 0."


def test_no_package_and_the_wrong_one(tmp_path):
    """The retired distribution is a folder that hides the module."""
    (tmp_path / "pynvml").mkdir()
    init = tmp_path / "pynvml" / "__init__.py"
    env = dict(os.environ) | {"PYTHONPATH": str(tmp_path)}
    init.write_text("def nvmlInit(): raise SystemExit('must not be called')")
    assert sampler.devices(env=env).code == "wrong-package"
    init.write_text("raise ImportError('no such module')")
    assert sampler.devices(env=env).code == "no-package"


def test_no_driver_here(tmp_path):
    """An empty search path: the real binding finds no library, unless this computer has a GPU."""
    if Path("/dev/nvidiactl").exists() or sys.platform == "win32":
        pytest.skip("this computer has a driver")
    assert sampler.devices().code == "no-driver"


# --- readings -------------------------------------------------------------------------------------


def test_everything_is_read(runs):
    """The figures of the stub; 195 J a second, by both ways."""
    update, lines, made, inits = runs[""]
    assert update.status.state == "stopped"
    assert (made.complete, made.end_reason, made.name) == (True, "duration", "Run")
    assert (made.info.source, made.info.driver) == ("nvml", "580.00")
    track = made.tracks[0]
    assert (track.device.name, track.device.uuid, track.device.pci) == (
        "NVIDIA Stub", "GPU-stub-0", "00000000:01:00.0")  # fmt: skip
    assert (track.device.power_kind, track.device.limit_w, track.device.architecture) == (
        "instant", 350.0, "Hopper")  # fmt: skip
    assert len(track) + track.late == 11
    assert sum(len(line.t) for line in lines if isinstance(line, Samples)) == len(track)
    for name, value in {"utilization_pct": 87, "memory_used_mib": 10240, "sm_mhz": 1755, "memory_mhz": 7000,
                        "temperature_c": 56, "limit_w": 350, "pstate": 2}.items():  # fmt: skip
        assert (track.values[name] == value).all(), name
    assert clock_reasons(track.reasons[0]) == ("power limit",)
    assert np.nanmax(track.power_w) == pytest.approx(320, abs=1)
    found = en.energy(made, track)
    assert found.counter_j == pytest.approx(195, rel=0.2)
    assert found.method == "counter"
    assert track.processes[0][1][0].memory_mib == 2048
    assert track.programs()[-1] == 1
    assert inits == "0", "each init has its shutdown"
    if made.host is not None:
        assert np.isfinite(made.host.cpu_pct).all()


def test_periods_are_kept(machine, tmp_path):
    """Deadlines are absolute: a late reading does not push those after it."""
    _, _, made = measured(machine(), tmp_path / "a.gprec", 1.0, hz=20)
    track = made.tracks[0]
    assert len(track) + track.late == 21
    assert np.median(track.t % 0.05) < 0.02


def test_names_that_are_no_text(machine):
    found = sampler.devices(env=machine("badname"))
    assert [device.name for device in found.devices] == ["NVIDIA GPU 0"]


@pytest.mark.parametrize(
    ("scenario", "note", "method"),
    [
        ("pascal", "no-counter", "integrated"),
        ("average", "averaged", "counter"),
        ("mig", "mig", "counter"),
        ("nopower", "no-power", None),
    ],
)
def test_what_a_gpu_lacks_is_told_and_not_zero(runs, scenario, note, method):
    """The real binding; test_nvml.py goes through all columns."""
    update, _, made, _ = runs[scenario]
    assert update.status.state == "stopped"
    track = made.tracks[0]
    assert note in track.device.notes
    assert en.energy(made, track).method == method
    assert np.isnan(track.power_w).all() == (scenario == "nopower")
    assert np.isnan(track.utilization_pct).all() == (scenario == "mig")
    assert track.failed == 0


@pytest.mark.parametrize("scenario", ["lost:0.4", "unknown:0.4"])
def test_a_lost_gpu_ends_the_session_and_keeps_the_data(runs, scenario):
    update, lines, made, _ = runs[scenario]
    assert (update.status.state, update.status.code) == ("failed", "lost")
    assert (made.complete, made.end_reason) == (True, "lost")
    assert np.isfinite(made.tracks[0].power_w).sum() >= 3
    assert [(note.code, note.gpu) for note in made.notes] == [("lost", 0)]
    assert any(isinstance(line, Note) for line in lines)


def test_a_counter_that_starts_anew(runs):
    """Naive last less first would be about -5 MJ."""
    made = runs["reset:0.52"][2]
    found = en.energy(made, made.tracks[0])
    assert found.resets == 1
    assert found.counter_j == pytest.approx(195, rel=0.3)


def test_counter_and_power_that_disagree_by_40_percent(runs):
    made = runs["skew:60"][2]
    found = en.energy(made, made.tracks[0])
    assert (found.method, found.code) == ("integrated", "disagree")
    assert found.disagreement == pytest.approx(-0.4, abs=0.12)


def test_slow_calls_are_late_not_in_bursts(runs):
    """0.15 s a call at 10 Hz: every second deadline is missed, and counted."""
    made = runs["slow:150"][2]
    track = made.tracks[0]
    assert np.diff(track.t).min() > 0.12
    assert len(track) + track.late == pytest.approx(10, abs=1)
    assert track.late >= 3


def test_a_call_that_hangs_stops_neither_the_program_nor_the_file(machine, tmp_path):
    path = tmp_path / "a.gprec"
    session = sampler.start(sampler.Options(path=str(path)), machine("block:0.3"))
    wait_for(lambda: session.poll().status.state == "blocked")
    pid = session.pid
    began = time.monotonic()
    session.poll()
    session.mark(Mark(1, "still here"), start_now=True)
    assert time.monotonic() - began < 0.1, "poll and mark never wait"
    update = session.stop()
    assert update.is_over
    assert time.monotonic() - began < 5
    assert not psutil.pid_exists(pid)
    made = rec.load(path)
    assert len(made.tracks[0]) >= 2
    assert made.complete
    assert made.marks[0].name == "still here"
    assert made.marks[0].end is not None, "a window open at the end ends with the last reading"
    assert made.marks[0].start <= made.marks[0].end <= max(made.marks[0].start, made.tracks[0].t[-1] + 1e-3)
    assert made.notes[-1].code == "unanswered"


def test_a_library_that_hangs_at_the_start(machine):
    """Given up on request, or after a time; poll never waits for it."""
    session = sampler.start(sampler.Options(), machine("init-hangs"))
    time.sleep(0.3)
    assert session.poll().status.state == "starting"
    pid = session.pid
    session.stop(timeout=0.5)
    wait_for(lambda: session.poll().is_over)
    assert (session.status.state, session.status.code) == ("failed", "unanswered")
    wait_for(lambda: not psutil.pid_exists(pid))
    assert sampler.devices(timeout=0.5, env=machine("init-hangs")).code == "unanswered"


# --- commands -------------------------------------------------------------------------------------


def test_pause_resume_mark_and_stop(machine, tmp_path):
    path = tmp_path / "a.gprec"
    session = sampler.start(sampler.Options(path=str(path), hz=20), machine())
    wait_for(lambda: session.poll().status.state == "running")
    session.mark(Mark(1, "run", units=5, unit="step"), start_now=True)
    time.sleep(0.2)
    session.pause()
    wait_for(lambda: session.poll().status.state == "paused")
    time.sleep(0.4)
    session.resume()
    wait_for(lambda: session.poll().status.state == "running")
    time.sleep(0.3)
    update = session.stop()
    assert update.status.state == "stopped"
    made = rec.load(path)
    (gap,) = made.gaps
    assert gap.reason == "paused"
    assert gap.end - gap.start > 0.3
    inside = (made.tracks[0].t > gap.start) & (made.tracks[0].t < gap.end)
    assert not inside.any()
    assert made.tracks[0].late == 0, "a pause misses no deadlines"
    assert made.marks[0].units == 5
    assert made.marks[0].end == pytest.approx(made.tracks[0].t[-1], abs=1e-3), "ends with the last reading"
    assert made.marks[0].start > 0


def test_starting_and_stopping_many_times_leaves_nothing(machine, tmp_path):
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    handles = psutil.Process().num_fds() if os.name == "posix" else 0
    for _ in range(3):
        sessions = [sampler.start(sampler.Options(), machine()) for _ in range(3)]
        for session in sessions:
            assert session.stop().is_over
    assert {child.pid for child in psutil.Process().children(recursive=True)} == before
    if os.name == "posix":
        assert psutil.Process().num_fds() <= handles + 1
    assert (tmp_path / "inits").read_text().strip() == "0"


def test_a_killed_measuring_process_is_a_state_and_keeps_the_data(machine, tmp_path):
    path = tmp_path / "a.gprec"
    session = sampler.start(sampler.Options(path=str(path)), machine())
    last = [0.0]

    def seen():
        for line in session.poll().lines:
            if isinstance(line, Samples):
                last[0] = line.t[-1]
        return last[0] > 1.6

    wait_for(seen)
    psutil.Process(session.pid).kill()
    wait_for(lambda: session.poll().is_over)
    assert (session.status.state, session.status.code) == ("failed", "died")
    assert PROBLEMS["died"] in session.poll().sentence
    made = rec.load(path)
    assert not made.complete
    assert len(made.tracks[0]) > 0
    assert made.tracks[0].t[-1] > last[0] - 1.5, "at most two seconds are lost"


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("ending", ["SIGKILL", "SIGINT"])
def test_the_program_in_front_is_killed_or_interrupted(machine, tmp_path, ending):
    """SIGKILL: the measuring process notices and closes the file. Ctrl+C: the command ends in order."""
    import signal

    path = tmp_path / "a.gprec"
    env = machine()
    env["PYTHONPATH"] = os.pathsep.join([str(ROOT), env.get("PYTHONPATH", "")])
    command = [sys.executable, "-m", "greenplanner", "profile", "-o", str(path)]
    # A test run in the background of a shell ignores Ctrl+C, and what it starts inherits that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        front = subprocess.Popen(
            command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
    finally:
        signal.signal(signal.SIGINT, before)
    try:
        wait_for(lambda: path.exists() and b"samples" in path.read_bytes())
        workers = psutil.Process(front.pid).children()
        front.send_signal(getattr(signal, ending))
        out, err = front.communicate(timeout=15)
    finally:
        front.kill()
    if ending == "SIGINT":
        assert (front.returncode, err) == (0, "")
        assert "NVIDIA Stub" in out
    for worker in workers:
        wait_for(lambda worker=worker: not worker.is_running() or worker.status() == "zombie")
    made = rec.load(path)
    assert made.complete
    assert made.end_reason == "stopped"


def test_a_file_that_cannot_be_written(machine, tmp_path):
    update, _, _ = measured(machine(), tmp_path / "no" / "a.gprec")
    assert (update.status.state, update.status.code) == ("failed", "write-failed")
    assert "a.gprec" in update.sentence


def test_a_failed_start_does_not_touch_an_older_recording(machine, tmp_path):
    path = tmp_path / "a.gprec"
    path.write_text("older")
    measured_update = sampler.start(sampler.Options(path=str(path)), machine("init:9"))
    wait_for(lambda: measured_update.poll().is_over)
    assert path.read_text() == "older"


def test_the_process_cannot_be_started(monkeypatch):
    monkeypatch.setattr(sampler, "worker_command", lambda: ["/no/such/program"])
    session = sampler.start(sampler.Options(demo=True))
    assert session.poll().status.code == "not-started"
    assert session.stop().is_over


def test_a_bundle_starts_itself_as_the_measuring_process(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert sampler.worker_command() == [sys.executable, sampler.WORKER_COMMAND]
    from greenplanner.cli import main

    assert main.commands[sampler.WORKER_COMMAND].hidden
    monkeypatch.setattr(sys, "frozen", False)
    itself = [sys.executable, "-m", "greenplanner", sampler.WORKER_COMMAND]
    monkeypatch.setattr(sampler, "worker_command", lambda: itself)
    assert [device.index for device in sampler.devices(demo=True).devices] == [0, 1]


def test_a_rate_out_of_range_is_refused():
    with pytest.raises(ValueError, match="50 Hz"):
        sampler.start(sampler.Options(demo=True, hz=50))


def test_new_files_have_new_names(tmp_path):
    first = sampler.new_path(tmp_path, "run")
    first.write_text("")
    second = sampler.new_path(tmp_path, "run")
    assert first != second
    assert first.suffix == second.suffix == ".gprec"


def test_sleeping_gpus_are_seen_without_waking_them(tmp_path):
    for name, vendor, kind, state in (
        ("0000:01:00.0", "0x10de", "0x030200", "suspended"),
        ("0000:02:00.0", "0x10de", "0x030000", "active"),
        ("0000:03:00.0", "0x10de", "0x040300", "suspended"),  # the sound of the card
        ("0000:04:00.0", "0x8086", "0x030000", "suspended"),
    ):
        (tmp_path / name / "power").mkdir(parents=True)
        (tmp_path / name / "vendor").write_text(f"{vendor}\n")
        (tmp_path / name / "class").write_text(f"{kind}\n")
        (tmp_path / name / "power" / "runtime_status").write_text(f"{state}\n")
    assert sampler.asleep(tmp_path) == ("0000:01:00.0",)
    assert sampler.asleep(tmp_path / "none") == ()


# --- the driver stays alone -------------------------------------------------------------------------

_IMPORTS = """
import sys
import greenplanner.profiler.sampler, greenplanner.profiler.summary, greenplanner.profiler.energy
from click.testing import CliRunner
from greenplanner.cli import main
runner = CliRunner()
profile = ["profile", "--demo", "--seconds", "0.2", "-o", sys.argv[2]]
for words in (["schema"], ["evaluate", sys.argv[1]], profile, ["recording", "show", sys.argv[2]]):
    assert runner.invoke(main, words).exit_code == 0, words
print("pynvml" in sys.modules)
"""
_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from greenplanner.gui.document import Document
from greenplanner.gui.main_window import MainWindow
from greenplanner.gui.settings import Settings
window = MainWindow(Document(), Settings())
window.show()
app.processEvents()
print("pynvml" in sys.modules)
"""


@pytest.mark.parametrize("code", [_IMPORTS, _WINDOW], ids=["commands", "window"])
def test_nothing_but_the_measuring_process_loads_the_binding(tmp_path, code):
    sample = str(ROOT / "resources" / "samples" / "inference-three-regions.gplan")
    env = dict(os.environ) | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, sample, str(tmp_path / "d.gprec")]
    done = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.strip().splitlines()[-1:] == ["False"], done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="makes the pipe small, as only Linux can")
def test_a_program_in_front_that_sleeps_does_not_hold_up_the_recording(tmp_path):
    """The pipe is full after some lines and nobody reads; the file goes on and is closed in order."""
    import fcntl

    path = tmp_path / "a.gprec"
    env = dict(os.environ) | {"PYTHONPATH": str(ROOT)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(sampler.worker_command(), env=env, **pipes)
    fcntl.fcntl(process.stdout, 1031, 4096)  # F_SETPIPE_SZ
    process.stdin.write(protocol.encode(sampler.Options(path=str(path), hz=20, demo=True)))
    process.stdin.flush()
    wait_for(lambda: path.exists() and path.read_bytes().count(b'"samples"') >= 4)
    assert process.poll() is None
    process.stdin.close()
    process.wait(10)
    process.stdout.close()
    made = rec.load(path)
    assert made.complete
    assert made.tracks[0].late <= 5
