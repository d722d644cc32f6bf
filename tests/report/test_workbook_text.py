"""Text in the workbook: hostile names stay text (T26), two languages with the same numbers."""

from __future__ import annotations

import ast
import re
import zipfile
from pathlib import Path

import msgspec
import openpyxl
import pytest

from greenplanner.catalog.store import Catalog
from greenplanner.model import demand_notices, indicators_types, notices, rent_notices, scenario_notices
from greenplanner.model.evaluate import evaluate
from greenplanner.model.measures import MEASURES
from greenplanner.plan import attributes, lever_table
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Site
from greenplanner.report import workbook_words
from greenplanner.report.abatement_text import COST_RULE, REMARKS
from greenplanner.report.workbook import build, write_workbook
from greenplanner.report.workbook_words import Words
from greenplanner.report.workbook_words_zh import CHINESE
from tests.report.books import (
    differences,
    hours_plan,
    libreoffice,
    recalculate,
    rich_plan,
)
from tests.support.plans import run

HOSTILE = [
    '=HYPERLINK("http://evil","x")', "+1+1", "-2+3", "@SUM(1,1)", "\t=1+1", "#N/A", "'=1", "a\x00\x08\x1fb",
    '&A&P&"x"', "*?~", "{name}", "=cmd|' /C calc'!A0", "\ud800 half", "线路 🌱",
]  # fmt: skip


def _hostile_plan() -> Plan:
    sites = tuple(Site(id=f"s{i}", name=text, notes=text) for i, text in enumerate(HOSTILE))
    fleets = tuple(
        Fleet(id=f"f{i}", name=text, notes=text, site=f"s{i}", count=8) for i, text in enumerate(HOSTILE)
    )
    contracts = tuple(
        Contract(id=f"k{i}", name=text, site=f"s{i}", share=0.5, qualifies=i % 2 == 0, evidence=text)
        for i, text in enumerate(HOSTILE)
    )
    ledger = tuple(Credit(id=f"c{i}", name=text, volume_t=1.0) for i, text in enumerate(HOSTILE))
    return Plan(
        name=HOSTILE[0],
        organization=HOSTILE[1],
        notes=HOSTILE[3],
        prepared_by=HOSTILE[4],
        currency="EUR",
        sites=sites,
        fleets=fleets,
        contracts=contracts,
        credits=ledger,
    )


@pytest.fixture(scope="module")
def rich(tiny: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rich") / "rich.xlsx"
    write_workbook(run(rich_plan(), tiny), path)
    return path


@pytest.fixture(scope="module")
def hostile(tiny: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "hostile.xlsx"
    write_workbook(evaluate(resolve(_hostile_plan(), tiny)), path)
    return path


# -- text safety (T26) -------------------------------------------------------------------------


def test_t26_hostile_names_stay_text(hostile: Path) -> None:
    texts = {text for text in HOSTILE if "\x00" not in text and "\ud800" not in text}
    seen = set()
    for ws in openpyxl.load_workbook(hostile):
        for row in ws.iter_rows():
            for cell in row:
                if cell.value in texts:
                    seen.add(cell.value)
                    # openpyxl reads a text that begins with = as a formula; the file itself says text.
                    if not str(cell.value).startswith("="):
                        assert cell.data_type == "s", (ws.title, cell.coordinate)
                    if str(cell.value)[0] in "=+-@\t#'":
                        assert cell.quotePrefix
    assert seen == texts
    with zipfile.ZipFile(hostile) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/sheet"):
                xml = package.read(name).decode("utf-8")
                for formula in re.findall(r"<f>(.*?)</f>", xml):
                    assert "HYPERLINK" not in formula
                    assert "cmd" not in formula
                    assert not formula.lstrip().startswith(("1+1", "+1+1", "-2+3", "@"))


def test_hostile_names_do_not_disturb_the_figures(hostile: Path, tmp_path: Path) -> None:
    assert differences(hostile, recalculate(hostile, tmp_path)) == []


@pytest.mark.slow
def test_hostile_names_stay_text_in_libreoffice(hostile: Path, tmp_path: Path) -> None:
    again = openpyxl.load_workbook(libreoffice(hostile, tmp_path), data_only=True)
    names = {row[0].value for row in again["Energy"].iter_rows(min_row=6)}
    assert set(HOSTILE[:4]) <= names


def test_vector_t26_is_covered() -> None:
    """The five strings of accounting vector T26."""
    t26 = ['=HYPERLINK("http://evil","x")', "+1+1", "-2+3", "@SUM(1,1)", "\t=1+1"]
    assert set(t26) <= set(HOSTILE)


# -- language ----------------------------------------------------------------------------------


def test_chinese_and_english_hold_the_same_numbers(tiny: Catalog, rich: Path, tmp_path: Path) -> None:
    path = tmp_path / "zh.xlsx"
    write_workbook(run(rich_plan(), tiny), path, language="zh_CN")
    one, two = (openpyxl.load_workbook(p, data_only=True) for p in (rich, path))
    assert one.sheetnames == two.sheetnames
    for ws in one:
        numbers = {
            c.coordinate: c.value for row in ws.iter_rows() for c in row if isinstance(c.value, int | float)
        }
        again = {
            c.coordinate: c.value
            for row in two[ws.title].iter_rows()
            for c in row
            if isinstance(c.value, int | float)
        }
        assert numbers == again, ws.title
    assert two["Summary"]["A1"].value == "汇总"
    assert two["Checks"]["B2"].value == "全部正确"
    assert differences(path, recalculate(path, tmp_path)) == []


def test_chinese_sentences_name_regions_in_chinese() -> None:
    template = "{name}: the catalog knows no water stress for {region}; enter the level of your basin."
    fields = {"name": "Hall", "region": "Singapore"}
    assert Words("zh_CN").sentence(template, fields).startswith("Hall:目录没有新加坡的水资源压力")
    assert Words("en").sentence(template, fields) == template.format(**fields)


def test_every_label_is_translated(tiny: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[str] = set()
    plain = Words.t

    def watch(self: Words, text: str) -> str:
        asked.add(text)
        return plain(self, text)

    monkeypatch.setattr(Words, "t", watch)
    results = run(rich_plan(), tiny)
    build(results, baseline=results, language="zh_CN")
    build(run(Plan(name="P"), tiny), language="zh_CN")
    hours = hours_plan()
    cooled, *others = hours.sites
    liquid = {"liquid_cooling": "direct-to-chip", "liquid_share": 0.4}
    more = msgspec.structs.replace(cooled, **liquid, heat_reuse_share=0.2, genset_kw=100.0)
    sources = set()
    for first in (cooled, more):
        results = evaluate(resolve(msgspec.structs.replace(hours, sites=(first, *others))))
        build(results, language="zh_CN")
        # The names of publications stay as they are.
        sources |= {origin.source for origin in results.origins.values() if origin.table}
    asked -= sources | {row.source for row in results.resolved.catalog.tables["constants"].values()}
    # What somebody wrote as evidence, and names of sites and regions, stay as they are.
    plans = (results.plan, rich_plan())
    asked -= {item.evidence for plan in plans for item in plan.contracts}
    asked -= {item.name for plan in plans for item in plan.sites}
    for catalog in (tiny, results.resolved.catalog):
        asked -= {row.name for name in ("regions", "residuals") for row in catalog.tables[name].values()}
    symbols = re.compile(r"[%\-]|[A-Zua-z0-9/() ]{0,12}|kg CO2e(/kg)?|t CO2e|[ug()x ]*PUE")
    missing = {t for t in asked - CHINESE.keys() if re.search("[A-Za-z]", t) and not symbols.fullmatch(t)}
    missing = {t for t in missing if not re.search("[一-鿿]", t)}
    assert missing == set()


def test_labels_that_no_test_plan_asks_for_are_translated() -> None:
    """Literals in the code of the sheets, and what a plan may bring from tables."""
    wanted: set[str] = set()
    folder = Path(workbook_words.__file__).parent
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
            first = node.args[0]
            if name == "t" and isinstance(first, ast.Constant) and isinstance(first.value, str):
                wanted.add(first.value)
    wanted |= {item.label for item in attributes.table().values()}
    wanted |= {item.label for item in MEASURES.values()}
    modules = (notices, demand_notices, rent_notices, scenario_notices, indicators_types)
    wanted |= {text for module in modules for text in module.TEMPLATES.values()}
    wanted |= {*REMARKS.values(), COST_RULE}
    for info in lever_table.table().values():
        wanted |= {info.label, *(item.attribute.label for item in info.parameters)}
    assert {text for text in wanted if text not in CHINESE} == set()
