"""The page Live GPU: looking for GPUs, measuring, marks; with sessions whose lines the test gives."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from greenplanner.gui.gpu import figures
from greenplanner.gui.gpu import marks as marks_module
from greenplanner.gui.main_window import MainWindow
from greenplanner.gui.pages.gpu import GpuPage
from greenplanner.gui.settings import Settings
from greenplanner.gui.widgets.click_explain import split_year
from greenplanner.profiler import records, sampler
from greenplanner.profiler.messages import PROBLEMS
from greenplanner.profiler.records import Device, Gap, Mark, Note
from greenplanner.profiler.sampler import Found
from tests.gui.gpu_support import DEVICE, FakeSession, demo_lines, header, live_of, samples
from tests.gui.page_support import open_document, shown


class Driver:
    """Stands for the computer: what is found, and the sessions that were started."""

    def __init__(self, found: Found) -> None:
        self.found = found
        self.asked: list[bool] = []
        self.sessions: list[FakeSession] = []

    def find(self, demo: bool) -> Found:
        self.asked.append(demo)
        return self.found

    def start(self, options: Any) -> FakeSession:
        self.sessions.append(FakeSession(options))
        return self.sessions[-1]

    @property
    def session(self) -> FakeSession:
        return self.sessions[-1]


@pytest.fixture
def driver() -> Driver:
    return Driver(Found((DEVICE,), "575.1"))


@pytest.fixture
def page(qtbot: Any, tmp_path: Path, driver: Driver) -> GpuPage:
    page = GpuPage(open_document())
    page.find, page.asleep = driver.find, tuple
    page.monitor.starter = driver.start
    page.set_folder(tmp_path / "recordings")
    shown(qtbot, page, 1060, 560)
    yield page
    page.close_down()


def look(qtbot: Any, page: GpuPage, driver: Driver, demo: bool = False) -> None:
    count = len(driver.asked)
    page.look(demo)
    qtbot.waitUntil(lambda: len(driver.asked) > count and page.start.found is driver.found)


def begin(qtbot: Any, page: GpuPage, driver: Driver) -> FakeSession:
    look(qtbot, page, driver)
    page.start_action.trigger()
    session = driver.session
    session.say(
        "running", header(), samples(0, 0.0, 30, power_w=200.0, energy_j=[20.0 * k for k in range(30)])
    )
    page.monitor.poll()
    return session


def test_enter_presses_the_buttons_as_space_does(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    """The whole way to a measurement goes with the Enter key alone."""
    qtbot.keyClick(page.start.demo_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: driver.asked == [True] and page.start.found is driver.found)
    qtbot.keyClick(page.start.start_button, Qt.Key.Key_Return)
    assert len(driver.sessions) == 1


def test_nothing_is_asked_before_the_click(page: GpuPage, driver: Driver) -> None:
    page.document.flush()
    page.refresh(None)
    assert driver.asked == []
    assert driver.sessions == []
    assert not page.start_action.isEnabled()
    assert not page.stop_action.isEnabled()
    assert page.start.form.isHidden()


def test_the_window_never_loads_the_driver_library() -> None:
    """Not by the page, not by looking, not by measuring: the process of its own does."""
    code = (
        "import sys, time\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from greenplanner.gui.document import Document\n"
        "from greenplanner.gui.pages.gpu import GpuPage\n"
        "page = GpuPage(Document()); page.show()\n"
        "page.look(False)\n"
        "end = time.monotonic() + 20\n"
        "while page.start.found is None and time.monotonic() < end:\n"
        "    app.processEvents(); time.sleep(0.02)\n"
        "assert page.start.found is not None\n"
        "assert 'pynvml' not in sys.modules and 'greenplanner.profiler.nvml' not in sys.modules\n"
        "assert 'matplotlib' not in sys.modules and 'pandas' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("code", [
    "no-package", "wrong-package", "no-driver", "not-loaded", "mismatch", "no-permission", "no-gpu",
    "unanswered",
])  # fmt: skip
def test_a_computer_without_a_gpu_says_why_and_what_to_do(
    qtbot: Any, page: GpuPage, driver: Driver, code: str
) -> None:
    driver.found = Found(code=code, fields={"seconds": "15"})
    look(qtbot, page, driver)
    text = page.start.message.text()
    assert PROBLEMS[code].format(seconds="15") in text
    assert "demonstration" in text
    assert page.start.form.isHidden()
    assert not page.start_action.isEnabled()
    # Another look may find one.
    driver.found = Found((DEVICE,), "575.1")
    look(qtbot, page, driver)
    assert not page.start.form.isHidden()
    assert page.start.message.isHidden()


def test_notes_of_divided_and_virtual_gpus_are_told(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    driver.found = Found((
        Device(0, "A", mig=True, notes=("mig",)),
        Device(1, "B", virtual=True, has_power=False, notes=("vgpu", "no-power")),
    ))  # fmt: skip
    look(qtbot, page, driver)
    text = page.start.notes.text()
    assert "MIG" in text
    assert "virtual GPU" in text
    assert "does not report its power" in text
    assert page.start.chosen() == (0, 1)


def test_a_sleeping_gpu_is_not_woken_by_the_first_click(page: GpuPage, driver: Driver, qtbot: Any) -> None:
    page.asleep = lambda: ("0000:01:00.0",)
    page.look(False)
    assert driver.asked == []
    assert "asleep" in page.start.message.text()
    look(qtbot, page, driver)
    assert driver.asked == [False]


def test_start_writes_into_the_folder_and_pause_and_stop_reach_the_process(
    qtbot: Any, page: GpuPage, driver: Driver, tmp_path: Path
) -> None:
    look(qtbot, page, driver)
    page.start.rate.setCurrentIndex(page.start.rate.findData(2.0))
    page.start.name.setText("Before")
    page.start_action.trigger()
    options = driver.session.options
    assert (options.hz, options.gpus, options.name, options.demo) == (2.0, (0,), "Before", False)
    assert Path(options.path).parent == tmp_path / "recordings"
    assert page.measure.currentWidget() is page.live
    driver.session.say("running", header(), samples(0, 0.0, 20, power_w=200.0, utilization_pct=50.0))
    page.monitor.poll()
    assert "200 W" in page.live.tiles.tiles["power"].number.whole
    page.pause_action.trigger()
    driver.session.say("paused")
    page.monitor.poll()
    assert page.pause_action.text() == "Resume"
    page.pause_action.trigger()
    assert driver.session.asked == ["pause", "resume"]
    page.stop_action.trigger()
    assert driver.session.asked[-1] == "stop"
    assert "Stopping" in page.live.state.whole
    driver.session.say("stopped")
    page.monitor.poll()
    assert not page.monitor.running
    assert not page.stop_action.isEnabled()
    assert not page.live.again.isHidden()


def test_what_is_not_reported_is_never_zero(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    look(qtbot, page, driver)
    page.start_action.trigger()
    driver.session.say("running", header(), samples(0, 0.0, 20))
    page.monitor.poll()
    tiles = page.live.tiles.tiles
    for key in ("power", "energy", "utilization", "temperature", "memory", "clock", "held", "carbon", "cost"):
        assert tiles[key].number.whole == "not reported", key
    rows = page.live.table.figures.rows
    assert all(value is None for row in rows for value in row[1:])


def test_emissions_and_cost_follow_the_site(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    """200 W at x kg/kWh are 0.2 x kg an hour; the grid is that of the results."""
    begin(qtbot, page, driver)
    rates = page.start.site.rates
    assert rates
    assert rates[0].kg_per_kwh
    grams = float(page.live.tiles.tiles["carbon"].number.whole.split()[0])
    assert grams == pytest.approx(200 / 1000 * rates[0].kg_per_kwh * 1000, rel=0.01)
    site = page.document.resolved.plan.sites[0]
    assert rates[0].kg_per_kwh == pytest.approx(site.grid_kg_per_kwh, rel=0.05)


def test_the_rate_behind_emissions_and_cost_opens(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    """A click or Enter on the tile opens what a kilowatt-hour of the site emits or costs."""
    begin(qtbot, page, driver)
    results, rate = page.document.results, page.live.site.rate()
    for tile, wanted in (("carbon", rate.kg_per_kwh), ("cost", rate.cost_per_kwh)):
        with qtbot.waitSignal(page.explain_wanted) as caught:
            qtbot.mouseClick(page.live.tiles.tiles[tile], Qt.MouseButton.LeftButton)
        key, year = split_year(caught.args[0])
        step = results.explain(key, year)
        assert year == results.years[0]
        assert step.value == pytest.approx(wanted, rel=1e-9)
        with qtbot.waitSignal(page.explain_wanted):
            qtbot.keyClick(page.live.tiles.tiles[tile], Qt.Key.Key_Return)


def test_a_lost_gpu_keeps_what_was_measured(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    session = begin(qtbot, page, driver)
    session.say("failed", Note("lost", 3.0, 0), code="lost", gone=(0,))
    page.monitor.poll()
    assert "does not answer any more" in page.live.notice.text
    assert page.monitor.live.tracks[0].samples == 30
    assert not page.monitor.running


def test_a_gpu_that_is_gone_counts_no_more_for_now_but_keeps_its_energy() -> None:
    """Two GPUs at 200 W for 10 s; one is lost: 200 W now, 400 W x 9.9 s = 1.1 Wh so far."""
    devices = (DEVICE, msgspec.structs.replace(DEVICE, index=1))
    lines = [header(*devices), samples(0, 0.0, 100, power_w=200.0), samples(1, 0.0, 100, power_w=200.0)]
    live = live_of([*lines, Note("lost", 10.0, 1)])
    found = figures.figures(list(live.tracks.values()), None)
    assert found["power"][0] == "200 W"
    assert found["energy"][0] == "1.10 Wh"
    assert "350" in found["power"][1]
    alone = figures.figures([live.tracks[1]], None)
    assert alone["power"][0] == "not reported"


def test_a_driver_that_hangs_is_told(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    session = begin(qtbot, page, driver)
    session.say("blocked")
    page.monitor.poll()
    assert "does not answer at the moment" in page.live.notice.text
    session.say("running", Gap(3.0, 9.0, "blocked"))
    page.monitor.poll()
    assert page.live.notice.text == ""


def test_a_mark_with_units_gives_joules_a_unit_with_an_interval(
    qtbot: Any, page: GpuPage, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """200 W over 20 s are 4 000 J; 40 steps: 100 J each.

    Edges: 1.96 sqrt(2/12) 0.1 s / 20 s = 0.4 %, sensor 5 %: 94.6 to 105.4 J.
    """
    session = begin(qtbot, page, driver)
    session.say("running", samples(0, 3.0, 270, power_w=200.0, energy_j=[20.0 * k for k in range(30, 300)]))
    page.monitor.poll()
    page.mark_action.trigger()
    assert session.asked[-1] == (Mark(1, "Window 1"), True, False)
    session.say("running", Mark(1, "Window 1", 5.0))
    page.monitor.poll()
    assert "open" in page.live.mark_list.item(0).text()
    monkeypatch.setattr(
        marks_module.MarkDialog,
        "ask",
        lambda *_args, **_more: {"name": "Steps", "units": 40.0, "unit": "step"},
    )
    page.mark_action.trigger()
    assert session.asked[-2][2] is True
    assert session.asked[-1][0].units == 40.0
    session.say("running", Mark(1, "Steps", 5.0, 25.0, 40.0, "step"))
    page.monitor.poll()
    text = page.live.mark_list.item(0).text()
    assert "100 J per step (94.6 to 105)" in text


def test_the_demonstration_is_labelled_everywhere(qtbot: Any, page: GpuPage, driver: Driver) -> None:
    lines = demo_lines(5.0)
    driver.found = Found(lines[0].gpus, "demonstration")
    look(qtbot, page, driver, demo=True)
    assert not page.start.badge.isHidden()
    page.start_action.trigger()
    assert driver.session.options.demo
    assert "demonstration" in Path(driver.session.options.path).name
    driver.session.say("running", *lines)
    page.monitor.poll()
    assert not page.live.badge.isHidden()
    assert page.live.strips.chart.source.is_demo()
    assert page.live.strips.chart.gpus == (0, 1)
    page.live.strips.gpu.setCurrentIndex(2)
    assert page.live.strips.chart.gpus == (1,)


def test_leaving_the_page_keeps_measuring_and_closing_the_window_stops(
    qtbot: Any, tmp_path: Path, driver: Driver
) -> None:
    window = MainWindow(open_document(), Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show_page("gpu")
    page = window.page
    page.find, page.asleep, page.monitor.starter = driver.find, tuple, driver.start
    page.set_folder(tmp_path)
    window.show()
    session = begin(qtbot, page, driver)
    window.show_page("overview")
    assert page.monitor.running
    assert not window.status.activity.isHidden()
    assert "Measuring" in window.status.activity.text()
    window.status.activity.click()
    assert window.page_id == "gpu"
    window.close()
    assert session.asked == ["stop"]
    assert not page.monitor.running
    QCoreApplication.processEvents()
    assert window.status.activity.isHidden()


def test_a_real_session_of_the_demonstration_is_recorded(qtbot: Any, tmp_path: Path) -> None:
    """From the click to the file, through the real process."""
    from greenplanner.profiler import recording

    page = GpuPage(open_document())
    page.set_folder(tmp_path)
    shown(qtbot, page, 1060, 560)
    page.look(True)
    qtbot.waitUntil(lambda: bool(page.start.chosen()), timeout=15_000)
    page.start.rate.setCurrentIndex(page.start.rate.findData(20.0))
    page.begin()
    qtbot.waitUntil(lambda: page.monitor.live.t > 0.5, timeout=15_000)
    page.monitor.begin_mark("Window 1")
    qtbot.waitUntil(lambda: page.monitor.open_mark is not None, timeout=5000)
    page.close_down()
    made = recording.load(page.monitor.path)
    assert made.is_demo
    assert made.complete
    assert len(made.tracks) == 2
    assert len(made.tracks[0]) >= 10
    assert made.marks[0].name == "Window 1"


@pytest.mark.parametrize(("scenario", "sentence"), [("lost:1", "does not answer any more"), ("mig", "MIG")])
def test_a_gpu_behind_the_binding(
    qtbot: Any, page: GpuPage, tmp_path: Path, scenario: str, sentence: str
) -> None:
    """From the click through the real process and a stand-in of NVIDIA's binding to the screen."""
    binding = Path(__file__).parents[1] / "profiler" / "fake_binding"
    environment = dict(os.environ) | {"PYTHONPATH": str(binding), "NVML_STUB": scenario}
    page.find = lambda demo: sampler.devices(demo, env=environment)
    page.monitor.starter = lambda options: sampler.start(options, env=environment)
    page.look(False)
    qtbot.waitUntil(lambda: bool(page.start.chosen()), timeout=15_000)
    page.start.rate.setCurrentIndex(page.start.rate.findData(20.0))
    page.begin()
    qtbot.waitUntil(lambda: sentence in page.live.notice.text, timeout=15_000)
    page.close_down()
    assert page.monitor.path.stat().st_size > 0


def test_recordings_written_meanwhile_are_listed(qtbot: Any, page: GpuPage) -> None:
    """A recording of the command line is there when the page is shown again."""
    page.tabs.setCurrentWidget(page.recordings)
    page.hide()
    page.folder.mkdir(parents=True, exist_ok=True)
    (page.folder / "late.gprec").write_bytes(b"".join(records.encode(line) for line in demo_lines(10.0)))
    page.show()
    qtbot.waitUntil(lambda: len(page.recordings.listing.entries) == 1)


def test_the_energy_sentence_names_the_gpu_and_no_row_of_one_gpu_is_cut_off(
    qtbot: Any, page: GpuPage, driver: Driver
) -> None:
    begin(qtbot, page, driver)
    page.resize(1060, 620)
    live = page.live
    live.show_numbers()
    assert live.method.text().startswith("GPU 0: Energy by the GPU's own counter")
    table = live.table
    rows = sum(table.rowHeight(row) for row in range(table.model().rowCount()))
    assert table.model().rowCount() == 5
    assert rows <= table.viewport().height()
