"""The climate tables and the import of weather files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from greenplanner.catalog import psychrometrics as psy
from greenplanner.catalog.climates import CLIMATE_FILE, HOURS_FILE, Climates, default_climates
from greenplanner.catalog.store import CatalogError
from greenplanner.catalog.weather_files import WeatherFileError, read_weather
from installers.fit_cooling import PLACES

CLIMATES = default_climates()


def test_sixty_metros_and_all_zones() -> None:
    assert sum(row.metro for row in CLIMATES.rows.values()) >= 60
    # Not counting places that borrow the statistics of another.
    own = [row for row in CLIMATES.rows.values() if row.metro and "No station of its own" not in row.note]
    assert len(own) >= 60
    assert {row.ashrae_zone for row in CLIMATES.rows.values()} >= set(PLACES)
    for zone, key in PLACES.items():
        assert CLIMATES.row(key).ashrae_zone == zone


@pytest.mark.parametrize("key", list(CLIMATES.rows))
def test_each_place_is_plausible(key: str) -> None:
    row, statistics = CLIMATES.row(key), CLIMATES.statistics(key)
    assert row.source
    assert row.licence
    assert abs(row.lon / 15 - row.utc_offset_h) < 2.1
    assert (statistics.wet_c <= statistics.dry_c).all()
    assert statistics.dry_c.min() > -35
    assert statistics.dry_c.max() < 46
    assert ((statistics.dry_sd > 0.2) & (statistics.dry_sd < 10)).all()
    warm, cold = (6, 0) if row.lat > 0 else (0, 6)
    if abs(row.lat) > 20:
        assert statistics.dry_c[warm].mean() > statistics.dry_c[cold].mean() + 2
        assert 10 <= statistics.dry_c[warm].argmax() <= 17  # local time


def test_nearest_place() -> None:
    row, km = CLIMATES.nearest(51.5, -0.1)
    assert row.id == "london"
    assert km < 10


def test_a_damaged_table_is_one_sentence(tmp_path: Path) -> None:
    folder = CLIMATES_FOLDER
    (tmp_path / CLIMATE_FILE).write_bytes((folder / CLIMATE_FILE).read_bytes())
    text = (folder / HOURS_FILE).read_text(encoding="utf-8").splitlines()
    (tmp_path / HOURS_FILE).write_text("\n".join(text[:-1]), encoding="utf-8")
    with pytest.raises(CatalogError, match="lacks months"):
        Climates(tmp_path)
    cells = text[1].split(",")
    cells[7] = "warm"
    (tmp_path / HOURS_FILE).write_text("\n".join([text[0], ",".join(cells), *text[2:]]), encoding="utf-8")
    with pytest.raises(CatalogError, match="line 2: could not convert string to float: 'warm'"):
        Climates(tmp_path)


CLIMATES_FOLDER = Path(__file__).parents[2] / "resources" / "catalog"


def test_psychrometrics_by_table() -> None:
    # ASHRAE Fundamentals, saturation pressure: 0 °C 611.2 Pa, 20 °C 2338.8, 40 °C 7383.5.
    assert psy.saturation_pa([0, 20, 40]) == pytest.approx([611.2, 2338.8, 7383.5], rel=0.004)
    # Psychrometric chart at sea level: 30 °C and 50 % have a wet bulb of 22.0 °C, 20 °C and 60 % of 15.2 °C.
    assert psy.wet_bulb_from_humidity([30, 20], [0.5, 0.6]) == pytest.approx([22.0, 15.2], abs=0.15)
    assert psy.wet_bulb_from_humidity(25.0, 1.0) == pytest.approx(25.0, abs=1e-3)
    assert psy.dew_point_c(psy.saturation_pa([-10, 5, 25])) == pytest.approx([-10, 5, 25])
    dry, humidity = np.meshgrid(np.linspace(-20, 45, 14), np.linspace(0.1, 1, 10))
    wet = psy.wet_bulb_from_humidity(dry, humidity)
    assert psy.vapor_pa(dry, wet) == pytest.approx(humidity * psy.saturation_pa(dry), rel=1e-3, abs=1.5)


HEAD = "LOCATION,Somewhere,ST,USA,TMY3,123456,40.00,-100.00,-6.0,300.0"


def epw(tmp_path: Path, hours: int = 8760, **changes: str) -> Path:
    """An EPW file; ``changes`` replaces cells: ``h10_6="text"``."""
    lines = [HEAD, *["COMMENTS"] * 7]
    for hour in range(hours):
        day = hour // 24
        month, number = ("2", "29") if hours == 8784 and day == 59 else ("1", "1")
        cells = ["2019", month, number, str(hour % 24 + 1), "60", "?", "20.0", "10.0", "53", "97800"]
        for column in range(10):
            cells[column] = changes.get(f"h{hour}_{column}", cells[column])
        lines.append(",".join([*cells, *["0"] * 25]))
    path = tmp_path / "year.epw"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_an_epw_file_is_read(tmp_path: Path) -> None:
    year = read_weather(epw(tmp_path))
    assert (year.name, year.country, year.utc_offset_h, year.elevation_m) == ("Somewhere", "USA", -6.0, 300.0)
    assert year.dry_c.shape == (8760,)
    assert year.wet_c[0] == pytest.approx(14.0, abs=0.2)


def test_leap_day_and_gaps(tmp_path: Path) -> None:
    assert read_weather(epw(tmp_path, 8784)).notes == ("29 February was left out.",)
    year = read_weather(epw(tmp_path, h5_6="99.9", h6_9="999999", h7_7="99.9"))
    assert len(year.notes) == 3
    assert year.dry_c[5] == pytest.approx(20.0)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"hours": 8759}, "year.epw has 8759 hours after its 8 heading lines; a year of 8760 is needed"),
        ({"h10_6": "warm"}, "line 19: the dry bulb is 'warm', not a number"),
        ({"h10_6": "88"}, "line 19: the dry bulb 88 is outside -70 to 70"),
        ({"h10_6": "inf"}, "line 19: the dry bulb inf is outside"),
        ({"h10_2": "31", "h10_1": "2"}, "cannot be read as EPW: the place in line 1 or a date"),
        ({"h10_3": "noon"}, "cannot be read as EPW: the place in line 1 or a date"),
        ({"h10_7": "99.9", "h10_8": "999"}, "line 19: dew point and relative humidity are both missing"),
        ({f"h{h}_6": "99.9" for h in range(60)}, "line 9: the dry bulb is missing, and in 59 more hours"),
    ],
)
def test_faults_of_an_epw_file_are_one_sentence(tmp_path: Path, changes: dict, message: str) -> None:
    hours = changes.pop("hours", 8760) if "hours" in changes else 8760
    with pytest.raises(WeatherFileError) as error:
        read_weather(epw(tmp_path, hours, **changes))
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_faults_of_other_files(tmp_path: Path) -> None:
    path = tmp_path / "x.epw"
    for content, message in (
        (b"", "is empty"),
        (b"hello", "neither an EPW file"),
        (b"\x00\x01", "not a text file"),
        (b"LOCATION,a,b,c", "line 1: the place needs at least 10 cells"),
        (b"LOCATION,a,b,c,d,e,95,0,0,0", "line 1: the latitude 95 is outside -90 to 90"),
    ):
        path.write_bytes(content)
        with pytest.raises(WeatherFileError, match=message):
            read_weather(path)
    with pytest.raises(WeatherFileError, match="cannot be read"):
        read_weather(tmp_path / "none.epw")


def test_a_tmy3_file_is_read(tmp_path: Path) -> None:
    head = '723170,"GREENSBORO",NC,-5.0,36.100,-79.950,273'
    columns = "Date (MM/DD/YYYY),Time (HH:MM),Dry-bulb (C),Dew-point (C),RHum (%),Pressure (mbar)"
    rows = ["01/01/1988,01:00,20.0,10.0,53,980"] * 8760
    path = tmp_path / "tmy3.csv"
    path.write_text("\n".join([head, columns, *rows]), encoding="utf-8")
    year = read_weather(path)
    assert (year.name, year.lat, year.lon, year.utc_offset_h) == ("GREENSBORO, NC", 36.1, -79.95, -5.0)
    assert year.wet_c[0] == pytest.approx(14.0, abs=0.2)
    path.write_text(
        "\n".join([head, columns, *rows[:-2], "01/01/1988,01:00,20.0,x,53,980", rows[0]]), encoding="utf-8"
    )
    with pytest.raises(WeatherFileError, match="line 8761: the dew point is 'x'"):
        read_weather(path)
