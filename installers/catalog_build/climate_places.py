"""The places of ``climates.csv``: which source, which ASHRAE zone.

ASHRAE zones are those of Standard 169-2006 (1 to 8, as in the facts on cooling: no zone 0), outside North America as
recalled: a label for choosing. The facts' New York (Kennedy) is left out: its daily spread of 1.2 K with a memory of
0.90 shows that the file was smoothed; the same station comes from another package (3.6 K and more in other years).
"""

from __future__ import annotations

from typing import Any

Place = dict[str, Any]

EP = "EnergyPlus weather file {0}, in the Python package pyenergyplus-lbnl 26.1.0; statistics computed here"
SI = "EnergyPlus weather file {0}, in the Python package sinergym 3.12.2; statistics computed here"
UW = "EnergyPlus weather file {0}, in the Python package uwg 5.8.13; statistics computed here"
PV = "Weather file {0}, in the Python package pvlib 0.16.1; statistics computed here"
TRY = "DWD test reference year 2015, region {0}, in the Python package hisim 1.2.4; statistics computed here"
NSRDB = "NSRDB (NREL) year 2019 at {0}, in the Python package hisim 1.2.4; statistics computed here"
OSS = "EnergyPlus weather statistics {0}, in github:NREL/openstudio-standards data/weather"
GOV = "TMY3 of NREL, US government work, free to use"
IWEC = "IWEC of ASHRAE: statistics only, no file shipped"
DWD = "DWD, free with source (GeoNutzV)"


def _p(key: str, name: str, country: str, zone: str, **more: Any) -> Place:
    return {"id": key, "name": name, "country": country, "ashrae_zone": zone, **more}


FACTS: dict[str, Place] = {
    "Phoenix-Sky.Harbor.Intl.Ap": _p("phoenix", "Phoenix", "USA", "2B"),
    "San.Jose-Mineta.Intl.Ap": _p("san-jose", "San Jose (Silicon Valley)", "USA", "3C"),
    "Atlanta-Hartsfield-Jackson.Intl.Ap": _p("atlanta", "Atlanta", "USA", "3A"),
    "Chicago.Ohare.Intl.Ap": _p("chicago", "Chicago", "USA", "5A"),
    "Dallas-Fort.Worth.Intl.Ap": _p("dallas", "Dallas", "USA", "3A"),
    "Leesburg.Exec.Ap-Godfrey.Field": _p("ashburn", "Ashburn (Northern Virginia)", "USA", "4A"),
    "Seattle-Tacoma.Intl.Ap": _p("seattle", "Seattle", "USA", "4C"),
    "Singapore (Changi)": _p(
        "singapore-changi", "Singapore (Changi, typical year)", "SGP", "1A", metro=False
    ),
    "Zurich (Kloten)": _p("zurich", "Zurich", "CHE", "5A"),
    "Sydney (AU-NSW)": _p("sydney", "Sydney", "AUS", "3C"),
    "Melbourne (AU-VIC)": _p("melbourne", "Melbourne", "AUS", "3C"),
    "Sao Paulo (BR-SP)": _p("sao-paulo", "São Paulo", "BRA", "2A"),
    "Toronto (CA-ON)": _p("toronto", "Toronto", "CAN", "5A"),
    "Santiago (CL-SIC)": _p("santiago", "Santiago", "CHL", "3C"),
    "Frankfurt (DE-LU)": _p("frankfurt", "Frankfurt", "DEU", "5A"),
    "London (GB)": _p("london", "London", "GBR", "4A"),
    "Mumbai (IN-WE)": _p("mumbai", "Mumbai", "IND", "1A"),
    "Tokyo (JP-TK)": _p("tokyo", "Tokyo", "JPN", "3A"),
    "Seoul (KR)": _p("seoul", "Seoul", "KOR", "4A"),
    "Singapore (SG)": _p("singapore", "Singapore", "SGP", "1A"),
    "California (US-CAL-CISO)": _p("san-jose-2020-2024", "San Jose (2020 to 2024)", "USA", "3C", metro=False),
    "Virginia/PJM (US-MIDA-PJM)": _p("philadelphia", "Philadelphia", "USA", "4A"),
    "New York (US-NY-NYIS)": _p("new-york-2020-2024", "New York (2020 to 2024)", "USA", "4A", metro=False),
    "Texas (US-TEX-ERCO)": _p("dallas-2020-2024", "Dallas (2020 to 2024)", "USA", "3A", metro=False),
    "Johannesburg (ZA)": _p("johannesburg", "Johannesburg", "ZAF", "3B"),
}


def _epw(
    key: str, name: str, country: str, zone: str, lat: float, lon: float, elevation: float, offset: float,
    source: str, licence: str, years: str = "typical year", **more: Any,
) -> Place:  # fmt: skip
    return _p(
        key, name, country, zone, lat=lat, lon=lon, elevation_m=elevation, utc_offset_h=offset, source=source,
        licence=licence, years=years, **more,
    )  # fmt: skip


# File in the weather folder -> place.
FILES: dict[str, Place] = {
    "USA_CA_San.Francisco.Intl.AP.724940_TMY3.epw": _epw(
        "san-francisco", "San Francisco", "USA", "3C", 37.62, -122.40, 2, -8, EP.format("USA_CA_San.Francisco"), GOV
    ),
    "USA_CO_Denver-Aurora-Buckley.AFB.724695_TMY3.epw": _epw(
        "denver", "Denver", "USA", "5B", 39.72, -104.75, 1726, -7, EP.format("USA_CO_Denver-Aurora-Buckley"), GOV
    ),
    "USA_CO_Colorado.Springs-Peterson.Field.724660_TMY3.epw": _epw(
        "colorado-springs", "Colorado Springs", "USA", "5B", 38.82, -104.72, 1872, -7,
        EP.format("USA_CO_Colorado.Springs"), GOV,
    ),
    "USA_FL_Miami.Intl.AP.722020_TMY3.epw": _epw(
        "miami", "Miami", "USA", "1A", 25.82, -80.30, 11, -5, EP.format("USA_FL_Miami"), GOV
    ),
    "USA_FL_Orlando.Intl.AP.722050_TMY3.epw": _epw(
        "orlando", "Orlando", "USA", "2A", 28.43, -81.33, 29, -5, EP.format("USA_FL_Orlando"), GOV
    ),
    "USA_FL_Tampa.Intl.AP.722110_TMY3.epw": _epw(
        "tampa", "Tampa", "USA", "2A", 27.97, -82.53, 6, -5, EP.format("USA_FL_Tampa"), GOV
    ),
    "USA_NV_Las.Vegas-McCarran.Intl.AP.723860_TMY3.epw": _epw(
        "las-vegas", "Las Vegas", "USA", "3B", 36.08, -115.15, 648, -8, EP.format("USA_NV_Las.Vegas"), GOV
    ),
    "USA_OK_Oklahoma.City-Will.Rogers.World.AP.723530_TMY3.epw": _epw(
        "oklahoma-city", "Oklahoma City", "USA", "3A", 35.38, -97.60, 398, -6, EP.format("USA_OK_Oklahoma.City"), GOV
    ),
    "USA_CA_Fresno.Air.Terminal.723890_TMY3.epw": _epw(
        "fresno", "Fresno", "USA", "3B", 36.78, -119.72, 102, -8, EP.format("USA_CA_Fresno"), GOV, metro=False
    ),
    "USA_AZ_Davis-Monthan.AFB.722745_TMY3.epw": _epw(
        "tucson", "Tucson", "USA", "2B", 32.17, -110.88, 809, -7, SI.format("USA_AZ_Davis-Monthan"), GOV
    ),
    "USA_PA_Pittsburgh-Allegheny.County.AP.725205_TMY3.epw": _epw(
        "pittsburgh", "Pittsburgh", "USA", "5A", 40.35, -79.92, 380, -5, SI.format("USA_PA_Pittsburgh"), GOV
    ),
    "USA_WA_Port.Angeles-William.R.Fairchild.Intl.AP.727885_TMY3.epw": _epw(
        "port-angeles", "Port Angeles", "USA", "5C", 48.12, -123.50, 91, -8, SI.format("USA_WA_Port.Angeles"), GOV,
        metro=False,
    ),
    "USA_NY_New.York-J.F.Kennedy.Intl.AP.744860_TMY3.epw": _epw(
        "new-york", "New York", "USA", "4A", 40.65, -73.80, 5, -5, SI.format("USA_NY_New.York-J.F.Kennedy"), GOV
    ),
    "USA_MA_Boston-Logan.Intl.AP.725090_TMY3.epw": _epw(
        "boston", "Boston", "USA", "5A", 42.37, -71.02, 6, -5, UW.format("USA_MA_Boston-Logan"), GOV
    ),
    "723170TYA.CSV": _epw(
        "greensboro", "Greensboro (North Carolina)", "USA", "4A", 36.10, -79.95, 273, -5, PV.format("723170TYA"), GOV
    ),
    "COL_Bogota.802220_IWEC.epw": _epw(
        "bogota", "Bogotá", "COL", "3C", 4.70, -74.13, 2548, -5, SI.format("COL_Bogota"), IWEC
    ),
    "FIN_Helsinki.029740_IWEC.epw": _epw(
        "helsinki", "Helsinki", "FIN", "6A", 60.32, 24.97, 56, 2, SI.format("FIN_Helsinki"), IWEC
    ),
    "SWE_Stockholm.Arlanda.024600_IWEC.epw": _epw(
        "stockholm", "Stockholm", "SWE", "6A", 59.65, 17.95, 61, 1, SI.format("SWE_Stockholm.Arlanda"), IWEC
    ),
    "PRT_Lisboa.085360_INETI.epw": _epw(
        "lisbon", "Lisbon", "PRT", "3C", 38.73, -9.15, 71, 0, SI.format("PRT_Lisboa"), "INETI: statistics only"
    ),
    "ESP_Granada.084190_SWEC.epw": _epw(
        "granada", "Granada", "ESP", "3C", 37.18, -3.78, 559, 1, SI.format("ESP_Granada"), "SWEC: statistics only",
        metro=False,
    ),
    "CHN_Beijing.Beijing.545110_IWEC.epw": _epw(
        "beijing", "Beijing", "CHN", "4B", 39.80, 116.47, 32, 8, UW.format("CHN_Beijing"), IWEC
    ),
    "NLD_Amsterdam062400_IWEC.epw": _epw(
        "amsterdam", "Amsterdam", "NLD", "5A", 52.30, 4.77, -2, 1, PV.format("NLD_Amsterdam062400_IWEC"), IWEC
    ),
    "tmy_45.000_8.000_2005_2023.epw": _epw(
        "milan", "Milan (at 45.0 N, 8.0 E)", "ITA", "4A", 45.0, 8.0, 250, 1, PV.format("tmy_45.000_8.000_2005_2023"),
        "PVGIS, European Union, free with source", "2005-2023",
        note="The point lies 95 km west of Milan in the same plain.",
    ),
    "weather_region_03.dat": _epw(
        "hamburg", "Hamburg", "DEU", "5A", 53.53, 10.01, 8, 1, TRY.format("3 Hamburg"), DWD, "1995-2012"
    ),
    "weather_region_04.dat": _epw(
        "berlin", "Berlin (Potsdam)", "DEU", "5A", 52.39, 13.07, 81, 1, TRY.format("4 Potsdam"), DWD, "1995-2012"
    ),
    "weather_region_05.dat": _epw(
        "dusseldorf", "Düsseldorf (Essen)", "DEU", "5A", 51.46, 7.06, 150, 1, TRY.format("5 Essen"), DWD, "1995-2012"
    ),
    "weather_region_13.dat": _epw(
        "munich", "Munich (Mühldorf)", "DEU", "5A", 48.24, 12.53, 405, 1, TRY.format("13 Mühldorf"), DWD, "1995-2012",
        note="Mühldorf lies 70 km east of Munich and 115 m lower.",
    ),
    "weather_region_09.dat": _epw(
        "chemnitz", "Chemnitz", "DEU", "5A", 50.82, 12.92, 418, 1, TRY.format("9 Chemnitz"), DWD, "1995-2012",
        metro=False,
    ),
}  # fmt: skip

STATIONS: dict[str, Place] = {
    "houston": _epw(
        "houston", "Houston", "USA", "2A", 30.0, -95.37, 29, -6,
        OSS.format("USA_TX_Houston-Bush.Intercontinental.AP.722430_TMY3"), GOV, donor="tampa",
    ),
    "albuquerque": _epw(
        "albuquerque", "Albuquerque (Los Lunas)", "USA", "4B", 35.04, -106.62, 1619, -7,
        OSS.format("USA_NM_Albuquerque.Intl.AP.723650_TMY3"), GOV, donor="denver",
    ),
    "minneapolis": _epw(
        "minneapolis", "Minneapolis", "USA", "6A", 45.07, -93.35, 265, -6,
        "EnergyPlus weather statistics USA_MN_Minneapolis-Crystal.AP.726575_TMY3, in "
        "github:NREL/OpenStudio-Prototype-Buildings", GOV, donor="chicago",
    ),
    "great-falls": _epw(
        "great-falls", "Great Falls (Montana)", "USA", "6B", 47.47, -111.38, 1115, -7,
        OSS.format("USA_MT_Great.Falls.Intl.AP.727750_TMY3"), GOV, donor="denver", metro=False,
    ),
    "duluth": _epw(
        "duluth", "Duluth", "USA", "7", 46.83, -92.22, 432, -6,
        OSS.format("USA_MN_Duluth.Intl.AP.727450_TMY3"), GOV, donor="chicago", metro=False,
    ),
    "fairbanks": _epw(
        "fairbanks", "Fairbanks", "USA", "8", 64.82, -147.85, 133, -9,
        OSS.format("USA_AK_Fairbanks.Intl.AP.702610_TMY3"), GOV, donor="helsinki", metro=False,
    ),
    "salt-lake-city": _epw(
        "salt-lake-city", "Salt Lake City", "USA", "5B", 40.77, -111.97, 1288, -7,
        OSS.format("USA_UT_Salt.Lake.City.Intl.AP.725720_TMY3"), GOV, donor="denver",
    ),
    "montreal": _epw(
        "montreal", "Montréal", "CAN", "6A", 45.47, -73.75, 36, -5,
        OSS.format("CAN_PQ_Montreal.Intl.AP.716270_CWEC"), "CWEC of Environment Canada: statistics only",
        donor="toronto",
    ),
    "riyadh": _epw(
        "riyadh", "Riyadh", "SAU", "1B", 24.70, 46.80, 612, 3, OSS.format("SAU_Riyadh.404380_IWEC"), IWEC,
        donor="phoenix",
    ),
    "dubai": _epw(
        "dubai", "Dubai", "ARE", "1B", 25.25, 55.32, 5, 4, OSS.format("ARE_Dubai.Intl.AP.411940_IWEC2"),
        "IWEC2 of ASHRAE: statistics only", donor="phoenix",
    ),
    "shanghai": _epw(
        "shanghai", "Shanghai", "CHN", "3A", 31.40, 121.47, 4, 8,
        "EnergyPlus weather statistics CHN_Shanghai.Shanghai.583620_CSWD, in github:davkat1/GreenLight",
        "CSWD: statistics only", donor="tokyo",
    ),
}  # fmt: skip


def _dry(key: str, name: str, country: str, zone: str, lat: float, lon: float, elevation: float, offset: float,
         donor: str) -> Place:  # fmt: skip
    return _epw(
        key, name, country, zone, lat, lon, elevation, offset, NSRDB.format(f"{lat:.2f} N, {lon:.2f} E"),
        "CC BY 4.0 (NREL NSRDB)", "2019", donor=donor,
    )  # fmt: skip


DRY_ONLY: dict[str, Place] = {
    "403286_48.85_2.34_2019.csv": _dry("paris", "Paris", "FRA", "4A", 48.85, 2.34, 49, 1, "frankfurt"),
    "165308_53.37_-6.26_2019.csv": _dry("dublin", "Dublin", "IRL", "5A", 53.37, -6.26, 25, 0, "london"),
    "721796_55.69_12.58_2019.csv": _dry(
        "copenhagen", "Copenhagen", "DNK", "5A", 55.69, 12.58, 5, 1, "hamburg"
    ),
    "653025_59.93_10.74_2019.csv": _dry("oslo", "Oslo", "NOR", "6A", 59.93, 10.74, 40, 1, "stockholm"),
    "454992_50.81_4.34_2019.csv": _dry("brussels", "Brussels", "BEL", "5A", 50.81, 4.34, 100, 1, "amsterdam"),
    "902141_48.21_16.38_2019.csv": _dry("vienna", "Vienna", "AUT", "5A", 48.21, 16.38, 170, 1, "munich"),
    "1138443_52.25_21.02_2019.csv": _dry("warsaw", "Warsaw", "POL", "5A", 52.25, 21.02, 110, 1, "berlin"),
    "804583_50.09_14.42_2019.csv": _dry("prague", "Prague", "CZE", "5A", 50.09, 14.42, 230, 1, "chemnitz"),
    "1035927_47.49_19.06_2019.csv": _dry("budapest", "Budapest", "HUN", "5A", 47.49, 19.06, 110, 1, "munich"),
    "1291832_37.97_23.74_2019.csv": _dry("athens", "Athens", "GRC", "3A", 37.97, 23.74, 90, 2, "lisbon"),
    "718838_41.89_12.50_2019.csv": _dry("rome", "Rome", "ITA", "3A", 41.89, 12.50, 40, 1, "lisbon"),
}


def _like(key: str, name: str, country: str, zone: str, lat: float, lon: float, offset: float, like: str,
          why: str) -> Place:  # fmt: skip
    return _p(key, name, country, zone, lat=lat, lon=lon, utc_offset_h=offset, like=like, why=why)


ALIASES: list[Place] = [
    _like("johor", "Johor", "MYS", "1A", 1.49, 103.74, 8, "singapore", "Johor Bahru lies 25 km away."),
    _like(
        "kuala-lumpur",
        "Kuala Lumpur (Cyberjaya)",
        "MYS",
        "1A",
        2.92,
        101.65,
        8,
        "singapore",
        "Equatorial, low.",
    ),
    _like(
        "jakarta",
        "Jakarta",
        "IDN",
        "1A",
        -6.2,
        106.82,
        7,
        "singapore",
        "Equatorial coast; seasons differ a little.",
    ),
    _like(
        "portland",
        "Portland (Hillsboro)",
        "USA",
        "4C",
        45.54,
        -122.95,
        -8,
        "seattle",
        "Same zone, 1 K warmer.",
    ),
    _like(
        "columbus", "Columbus (Ohio)", "USA", "5A", 40.08, -82.9, -5, "pittsburgh", "Same zone and latitude."
    ),
    _like(
        "des-moines",
        "Des Moines",
        "USA",
        "5A",
        41.53,
        -93.65,
        -6,
        "chicago",
        "Same zone; inland, wider range.",
    ),
    _like(
        "omaha",
        "Omaha (Council Bluffs)",
        "USA",
        "5A",
        41.3,
        -95.9,
        -6,
        "chicago",
        "Same zone; inland, wider range.",
    ),
    _like("reno", "Reno", "USA", "5B", 39.5, -119.78, -8, "salt-lake-city", "Same zone and elevation."),
]
