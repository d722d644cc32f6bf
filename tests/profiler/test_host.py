"""The computer beside the GPU."""

from greenplanner.profiler.host import HostLoad, Rapl


def zone(folder, name, microjoules, top=262_143_328_850):
    (folder / name).mkdir(exist_ok=True)
    (folder / name / "energy_uj").write_text(f"{microjoules}\n")
    (folder / name / "max_energy_range_uj").write_text(f"{top}\n")


def test_packages_are_added_parts_of_them_are_not_and_wraps_are_undone(tmp_path):
    """5 J and 2 J; then one counter wraps at 100 J: 90 -> 10 are 20 J."""
    zone(tmp_path, "intel-rapl:0", 90_000_000, 100_000_000)
    zone(tmp_path, "intel-rapl:1", 1_000_000)
    zone(tmp_path, "intel-rapl:0:0", 50_000_000)
    rapl = Rapl(tmp_path)
    assert rapl.joules() == 0
    zone(tmp_path, "intel-rapl:0", 95_000_000, 100_000_000)
    zone(tmp_path, "intel-rapl:1", 3_000_000)
    zone(tmp_path, "intel-rapl:0:0", 99_000_000)
    assert rapl.joules() == 7
    zone(tmp_path, "intel-rapl:0", 15_000_000, 100_000_000)
    assert rapl.joules() == 27


def test_where_the_system_does_not_tell_nothing_is_reported(tmp_path):
    assert Rapl(tmp_path / "none").joules() is None
    (tmp_path / "intel-rapl:0").mkdir()
    (tmp_path / "intel-rapl:0" / "energy_uj").mkdir()  # reading it fails, as without the right to
    assert Rapl(tmp_path).joules() is None
    load, _ = HostLoad().read()
    assert load is None or 0 <= load <= 100
    assert HostLoad().name_of(2**30) == ""
