"""Newer tables of the catalog: checked, versioned, and older versions that stay as they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenplanner.catalog import additions
from greenplanner.catalog.additions import AdditionError, add_table, catalog_for, check_table, versions
from greenplanner.catalog.store import default_catalog

HEAD = "id,name,region,kg_per_kwh,kg_per_kwh_low,kg_per_kwh_high,basis,source,year,licence,quality"
ROW = "IRL-AIB-2024,Ireland,IRL,0.3,0.25,0.35,residual,an issuing body,2027,CC BY 4.0,published"


def table(folder: Path, *rows: str, head: str = HEAD, name: str = "residual.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def test_a_table_is_known_by_its_columns(tmp_path: Path) -> None:
    found = check_table(table(tmp_path, ROW, ROW.replace("IRL", "XXX", 1)), default_catalog())
    assert (found.table, found.new, found.replaced) == ("residuals", ("XXX-AIB-2024",), ("IRL-AIB-2024",))


def test_versions_keep_what_was(tmp_path: Path) -> None:
    """The shipped version is the same object; the new one differs in the one row, and in its hash."""
    base = default_catalog().version
    before = default_catalog().tables["residuals"]["IRL-AIB-2024"].kg_per_kwh  # type: ignore[attr-defined]
    library = tmp_path / "library"
    item = add_table(table(tmp_path, ROW), "residual-2027", library)
    assert (item.table, item.rows) == ("residuals", 1)
    add_table(table(tmp_path, ROW.replace("0.3,", "0.28,")), "residual-2028", library)
    names = versions(library)
    assert names == (base, f"{base}+residual-2027", f"{base}+residual-2027+residual-2028")
    assert catalog_for(base, library) is default_catalog()
    values = [catalog_for(name, library).tables["residuals"]["IRL-AIB-2024"].kg_per_kwh for name in names]  # type: ignore[attr-defined]
    assert values == [before, 0.3, 0.28]
    assert catalog_for(None, library).version == names[-1]
    assert len({catalog_for(name, library).hash for name in names}) == 3
    additions.remove_table("residual-2028", library)
    assert versions(library) == names[:2]
    with pytest.raises(AdditionError, match="needs the table residual-2028"):
        catalog_for(names[2], library)


@pytest.mark.parametrize(
    ("rows", "head", "message"),
    [
        ([ROW.replace("an issuing body", " ")], HEAD, "row IRL-AIB-2024: the source is empty"),
        ([ROW.replace("0.3,0.25", "300,250").replace("0.35", "350")], HEAD, "far above the highest"),
        ([ROW.replace("0.25", "0.31")], HEAD, "outside its own range 0.31 to 0.35"),
        ([ROW.replace("0.25,0.35", ",").replace("published", "assumed")], HEAD, "assumed, so it needs"),
        ([ROW.replace("0.3,", "much,")], HEAD, "line 2"),
        ([ROW, ROW], HEAD, "line 3: the id IRL-AIB-2024 is there twice"),
        ([ROW.replace(",IRL,", ",ATLANTIS,")], HEAD, "region names 'ATLANTIS'"),
        ([], HEAD, "has no rows"),
        (["a,b"], "name,value", "no column id"),
        (["a,b"], "id,value", "columns of no catalog table"),
        ([ROW + ",1"], HEAD, "too many or too few cells"),
        ([ROW.replace("2027", "20270")], HEAD, "the year is 20270"),
    ],
)
def test_faults_are_one_sentence_and_nothing_is_added(
    tmp_path: Path, rows: list[str], head: str, message: str
) -> None:
    library = tmp_path / "library"
    with pytest.raises(AdditionError) as error:
        add_table(table(tmp_path, *rows, head=head), "x", library)
    assert message in str(error.value)
    assert "\n" not in str(error.value)
    assert versions(library) == (default_catalog().version,)


def test_labels_and_damage(tmp_path: Path) -> None:
    library = tmp_path / "library"
    path = table(tmp_path, ROW)
    for label in ("", "a b", "a+b", "../x"):
        with pytest.raises(AdditionError, match="no label"):
            add_table(path, label, library)
    item = add_table(path, "x", library)
    with pytest.raises(AdditionError, match="already"):
        add_table(path, "x", library)
    item.path.write_text("changed", encoding="utf-8")
    with pytest.raises(AdditionError, match="was changed by hand"):
        versions(library)
    (library / additions.INDEX).write_text("{", encoding="utf-8")
    with pytest.raises(AdditionError, match="cannot be read"):
        versions(library)
    with pytest.raises(AdditionError, match="does not have the catalog 1999"):
        catalog_for("1999", tmp_path / "empty")
    with pytest.raises(AdditionError, match="cannot be read"):
        check_table(tmp_path / "none.csv", default_catalog())


def test_other_tables_can_be_newer_too(tmp_path: Path) -> None:
    """A table that a module of its own declares: the standards of targets."""
    folder = default_catalog().folder
    lines = (folder / "target_standards.csv").read_text(encoding="utf-8").splitlines()[:2]
    path = table(tmp_path, lines[1], head=lines[0])
    assert check_table(path, default_catalog()).table == "target_standards"
    weather = (folder / "climates.csv").read_text(encoding="utf-8").splitlines()[:2]
    with pytest.raises(AdditionError, match="columns of no catalog table"):
        check_table(table(tmp_path, weather[1], head=weather[0]), default_catalog())
