"""Codes, standard offsets from UTC and hour shapes of places (reviewed by hand)."""

from __future__ import annotations

# ISO 3166 alpha-3 : alpha-2 : standard offset of the capital or main load centre (no daylight saving).
_COUNTRIES = """
ABW:AW:-4 AFG:AF:4.5 AGO:AO:1 ALB:AL:1 ARE:AE:4 ARG:AR:-3 ARM:AM:4 ASM:AS:-11 ATG:AG:-4 AUS:AU:10 AUT:AT:1
AZE:AZ:4 BDI:BI:2 BEL:BE:1 BEN:BJ:1 BFA:BF:0 BGD:BD:6 BGR:BG:2 BHR:BH:3 BHS:BS:-5 BIH:BA:1 BLR:BY:3 BLZ:BZ:-6
BMU:BM:-4 BOL:BO:-4 BRA:BR:-3 BRB:BB:-4 BRN:BN:8 BTN:BT:6 BWA:BW:2 CAF:CF:1 CAN:CA:-5 CHE:CH:1 CHL:CL:-4
CHN:CN:8 CIV:CI:0 CMR:CM:1 COD:CD:1 COG:CG:1 COK:CK:-10 COL:CO:-5 COM:KM:3 CPV:CV:-1 CRI:CR:-6 CUB:CU:-5
CYM:KY:-5 CYP:CY:2 CZE:CZ:1 DEU:DE:1 DJI:DJ:3 DMA:DM:-4 DNK:DK:1 DOM:DO:-4 DZA:DZ:1 ECU:EC:-5 EGY:EG:2 ERI:ER:3
ESH:EH:1 ESP:ES:1 EST:EE:2 ETH:ET:3 FIN:FI:2 FJI:FJ:12 FLK:FK:-3 FRA:FR:1 FRO:FO:0 GAB:GA:1 GBR:GB:0 GEO:GE:4
GHA:GH:0 GIB:GI:1 GIN:GN:0 GLP:GP:-4 GMB:GM:0 GNB:GW:0 GNQ:GQ:1 GRC:GR:2 GRD:GD:-4 GRL:GL:-2 GTM:GT:-6 GUF:GF:-3
GUM:GU:10 GUY:GY:-4 HKG:HK:8 HND:HN:-6 HRV:HR:1 HTI:HT:-5 HUN:HU:1 IDN:ID:7 IND:IN:5.5 IRL:IE:0 IRN:IR:3.5
IRQ:IQ:3 ISL:IS:0 ISR:IL:2 ITA:IT:1 JAM:JM:-5 JOR:JO:3 JPN:JP:9 KAZ:KZ:5 KEN:KE:3 KGZ:KG:6 KHM:KH:7 KIR:KI:12
KNA:KN:-4 KOR:KR:9 KWT:KW:3 LAO:LA:7 LBN:LB:2 LBR:LR:0 LBY:LY:2 LCA:LC:-4 LKA:LK:5.5 LSO:LS:2 LTU:LT:2 LUX:LU:1
LVA:LV:2 MAC:MO:8 MAR:MA:1 MDA:MD:2 MDG:MG:3 MDV:MV:5 MEX:MX:-6 MKD:MK:1 MLI:ML:0 MLT:MT:1 MMR:MM:6.5 MNE:ME:1
MNG:MN:8 MOZ:MZ:2 MRT:MR:0 MSR:MS:-4 MTQ:MQ:-4 MUS:MU:4 MWI:MW:2 MYS:MY:8 NAM:NA:2 NCL:NC:11 NER:NE:1 NGA:NG:1
NIC:NI:-6 NLD:NL:1 NOR:NO:1 NPL:NP:5.75 NRU:NR:12 NZL:NZ:12 OMN:OM:4 PAK:PK:5 PAN:PA:-5 PER:PE:-5 PHL:PH:8
PNG:PG:10 POL:PL:1 PRI:PR:-4 PRK:KP:9 PRT:PT:0 PRY:PY:-3 PSE:PS:2 PYF:PF:-10 QAT:QA:3 REU:RE:4 ROU:RO:2 RUS:RU:3
RWA:RW:2 SAU:SA:3 SDN:SD:2 SEN:SN:0 SGP:SG:8 SHN:SH:0 SLB:SB:11 SLE:SL:0 SLV:SV:-6 SOM:SO:3 SPM:PM:-3 SRB:RS:1
SSD:SS:2 STP:ST:0 SUR:SR:-3 SVK:SK:1 SVN:SI:1 SWE:SE:1 SWZ:SZ:2 SYC:SC:4 SYR:SY:3 TCA:TC:-5 TCD:TD:1 TGO:TG:0
THA:TH:7 TJK:TJ:5 TKM:TM:5 TLS:TL:9 TON:TO:13 TTO:TT:-4 TUN:TN:1 TUR:TR:3 TWN:TW:8 TZA:TZ:3 UGA:UG:3 UKR:UA:2
URY:UY:-3 USA:US:-5 UZB:UZ:5 VCT:VC:-4 VEN:VE:-4 VGB:VG:-4 VIR:VI:-4 VNM:VN:7 VUT:VU:11 WSM:WS:13 YEM:YE:3
ZAF:ZA:2 ZMB:ZM:2 ZWE:ZW:2
"""
# Codes that Electricity Maps has and the world series has not.
_ONLY_ZONES = "ALA:AX:2 CUW:CW:-4 FSM:FM:11 SGS:GS:-2 PLW:PW:9 XKX:XK:1 MYT:YT:3"

ISO2: dict[str, str] = {}
ISO3: dict[str, str] = {}
OFFSET: dict[str, float] = {}
for _entry in (_COUNTRIES + _ONLY_ZONES).split():
    _three, _two, _hours = _entry.split(":")
    ISO2[_three], ISO3[_two], OFFSET[_three] = _two, _three, float(_hours)
OFFSET["WLD"] = 0.0
WORLD_SERIES = [entry.split(":")[0] for entry in _COUNTRIES.split()]

# Zones whose offset differs from the country's main load centre, by prefix of the zone code.
ZONE_OFFSET = {
    "AU-NT": 9.5, "AU-SA": 9.5, "AU-WA": 8.0, "BR-N": -4.0, "CA-AB": -7.0, "CA-BC": -8.0, "CA-MB": -6.0,
    "CA-NB": -4.0, "CA-NL": -3.5, "CA-NS": -4.0, "CA-NT": -7.0, "CA-PE": -4.0, "CA-SK": -6.0, "CA-YT": -7.0,
    "ES-CN": 0.0, "PT-MA": 0.0, "RU-1": 3.0, "RU-2": 7.0, "RU-AS": 10.0, "US-AK": -9.0, "US-CAL": -8.0,
    "US-CENT": -6.0, "US-HI": -10.0, "US-MIDW": -6.0, "US-MIDW-LGEE": -5.0, "US-NW": -8.0, "US-NW-IPCO": -7.0,
    "US-NW-NWMT": -7.0, "US-NW-PACE": -7.0, "US-NW-PSCO": -7.0, "US-NW-WACM": -7.0, "US-NW-WAUW": -7.0,
    "US-NW-GRID": -8.0, "US-SW": -7.0, "US-TEN": -6.0, "US-TEX": -6.0, "US-SE-SOCO": -5.0,
}  # fmt: skip

EGRID = {  # subregion: (standard offset, shape)
    "AKGD": (-9, "flat"), "AKMS": (-9, "flat"), "AZNM": (-7, "US-SW-AZPS"), "CAMX": (-8, "US-CAL-CISO"),
    "ERCT": (-6, "US-TEX-ERCO"), "FRCC": (-5, "flat"), "HIMS": (-10, "flat"), "HIOA": (-10, "flat"),
    "MROE": (-6, "US-MIDW-MISO"), "MROW": (-6, "US-MIDW-MISO"), "NEWE": (-5, "US-NE-ISNE"),
    "NWPP": (-8, "US-NW-BPAT"), "NYCW": (-5, "US-NY-NYIS"), "NYLI": (-5, "US-NY-NYIS"),
    "NYUP": (-5, "US-NY-NYIS"), "PRMS": (-4, "flat"), "RFCE": (-5, "US-MIDA-PJM"), "RFCM": (-5, "US-MIDW-MISO"),
    "RFCW": (-5, "US-MIDA-PJM"), "RMPA": (-7, "flat"), "SPNO": (-6, "US-CENT-SWPP"), "SPSO": (-6, "US-CENT-SWPP"),
    "SRMV": (-6, "US-MIDW-MISO"), "SRMW": (-6, "US-MIDW-MISO"), "SRSO": (-5, "US-SE-SOCO"), "SRTV": (-6, "flat"),
    "SRVC": (-5, "US-MIDA-PJM"),
}  # fmt: skip

_STATE_SHAPES = {
    "US-CAL-CISO": "CA", "US-TEX-ERCO": "TX", "US-NY-NYIS": "NY", "US-NE-ISNE": "CT MA ME NH RI VT",
    "US-MIDA-PJM": "VA MD DE NJ PA OH WV DC IL", "US-MIDW-MISO": "MI IN WI MN IA MO ND LA AR MS",
    "US-SE-SOCO": "GA AL", "US-CENT-SWPP": "OK KS NE", "US-NW-BPAT": "WA OR", "US-SW-AZPS": "AZ",
}  # fmt: skip
STATE_SHAPE = {state: shape for shape, states in _STATE_SHAPES.items() for state in states.split()}
_STATE_OFFSETS = {
    -9: "AK", -10: "HI", -8: "CA NV OR WA", -7: "AZ CO ID MT NM UT WY",
    -6: "AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI",
}  # fmt: skip
STATE_OFFSET = {state: float(hours) for hours, states in _STATE_OFFSETS.items() for state in states.split()}

COUNTRY_SHAPE = {
    "AUS": "AU-NSW", "BRA": "BR-CS", "CAN": "CA-ON", "CHL": "CL-SEN", "DEU": "DE", "GBR": "GB", "IND": "IN-WE",
    "JPN": "JP-TK", "KOR": "KR", "SGP": "SG", "ZAF": "ZA", "ESP": "ES", "NOR": "NO", "FRA": "FR", "IRL": "IE",
    "POL": "PL", "FIN": "FI", "DNK": "DK-DK1", "SWE": "SE-SE3", "ITA": "IT-NO", "PRT": "PT", "AUT": "AT",
    "CZE": "CZ", "GRC": "GR", "TUR": "TR", "NZL": "NZ", "TWN": "TW", "USA": "US-MIDA-PJM",
}  # fmt: skip

# Shape zone: (year of its series, name). The checked set of the facts; one vintage a zone.
SHAPES = {
    2024: {
        "AU-NSW": "New South Wales", "AU-VIC": "Victoria", "BR-CS": "Central Brazil", "CA-ON": "Ontario",
        "CL-SEN": "Chile", "DE": "Germany", "GB": "Great Britain", "IN-WE": "Western India (modelled)",
        "JP-TK": "Tokyo (modelled)", "KR": "South Korea", "SG": "Singapore", "US-CAL-CISO": "California (CAISO)",
        "US-MIDA-PJM": "PJM", "US-NY-NYIS": "New York (NYISO)", "US-TEX-ERCO": "Texas (ERCOT)",
        "ZA": "South Africa",
    },
    2023: {"ES": "Spain", "NO": "Norway"},
    2022: {
        "FR": "France", "IE": "Ireland", "PL": "Poland", "FI": "Finland", "DK-DK1": "West Denmark",
        "SE-SE3": "Sweden SE3 (Stockholm)", "IT-NO": "North Italy", "PT": "Portugal", "AT": "Austria",
        "CZ": "Czechia", "GR": "Greece", "TR": "Turkey", "NZ": "New Zealand", "TW": "Taiwan",
        "AU-QLD": "Queensland", "CA-QC": "Quebec", "US-MIDW-MISO": "Midwest (MISO)",
        "US-NE-ISNE": "New England (ISO-NE)", "US-SE-SOCO": "Southeast (Southern Company)",
        "US-CENT-SWPP": "Central US (SPP)", "US-NW-BPAT": "Northwest (Bonneville)",
        "US-SW-AZPS": "Southwest (Arizona Public Service)",
    },
}  # fmt: skip
SHAPE_IDS = {zone for zones in SHAPES.values() for zone in zones}


def zone_offset(zone: str) -> float:
    """Return the standard offset of an Electricity Maps zone: the longest matching prefix wins."""
    best = ""
    for prefix in ZONE_OFFSET:
        if (zone == prefix or zone.startswith(prefix + "-")) and len(prefix) > len(best):
            best = prefix
    return ZONE_OFFSET[best] if best else OFFSET[ISO3[zone.split("-")[0]]]
