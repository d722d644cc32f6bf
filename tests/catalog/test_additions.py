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
        ([ROW.replace("an issuing body", " ")], HEAD, "line 2: the cell source is empty"),
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


def lines_of(name: str, *keys: str) -> tuple[str, list[str]]:
    """Return the heading of a shipped table and the lines of some ids."""
    lines = (default_catalog().folder / name).read_text(encoding="utf-8").splitlines()
    return lines[0], [line for line in lines[1:] if line.split(",", 1)[0] in keys]


def test_a_place_is_added_with_its_hours(tmp_path: Path) -> None:
    """Hours first, then the row; the new place then gives what the one does from which it is copied."""
    library = tmp_path / "library"
    head, rows = lines_of("climates.csv", "dublin")
    places = table(tmp_path, *(row.replace("dublin,", "cork,", 1) for row in rows), head=head)
    with pytest.raises(AdditionError, match="the climate cork has no hours: first add"):
        add_table(places, "cork", library)
    head, rows = lines_of("climate_hours.csv", "dublin")
    assert len(rows) == 12
    hours = [row.replace("dublin,", "cork,", 1) for row in rows]
    with pytest.raises(AdditionError, match="the climate cork lacks months"):
        add_table(table(tmp_path, *hours[:11], head=head, name="hours.csv"), "hours", library)
    item = add_table(table(tmp_path, *hours, head=head, name="hours.csv"), "hours", library)
    assert (item.table, item.rows) == ("climate_hours", 1)
    assert add_table(places, "cork", library).table == "climates"
    catalog = catalog_for(None, library)
    assert catalog.climates.row("cork").country == "IRL"
    same = (catalog.climates.statistics(key).dry_c for key in ("cork", "dublin"))
    assert (next(same) == next(same)).all()
    assert "cork" not in default_catalog().climates.rows


def test_a_cooling_system_and_its_parameters_are_added(tmp_path: Path) -> None:
    """A new system takes the common parameters until its own are added; one that belongs to none is told."""
    library = tmp_path / "library"
    head, rows = lines_of("cooling_systems.csv", "lm-2")
    systems = table(tmp_path, *(row.replace("lm-2,", "own-1,", 1) for row in rows), head=head)
    head, rows = lines_of("cooling_parameters.csv", "common/rise_k")
    own = [row.replace("common/rise_k", "own-1/rise_k").replace(",common,", ",own-1,") for row in rows]
    own = [row.replace(",12,4,25,", ",15,4,25,") for row in own]
    parameters = table(tmp_path, *own, head=head, name="p.csv")
    with pytest.raises(AdditionError, match="own-1/rise_k belongs to no cooling system"):
        add_table(parameters, "p", library)
    add_table(systems, "own", library)
    before = catalog_for(None, library)
    assert before.cooling.spec("own-1")["rise_k"] == 12.0
    add_table(parameters, "p", library)
    after = catalog_for(None, library)
    assert (after.cooling.spec("own-1")["rise_k"], after.cooling.spec("lm-2")["rise_k"]) == (15.0, 12.0)
    assert before.hash != after.hash


def test_a_table_as_a_spreadsheet_saves_it(tmp_path: Path) -> None:
    """UTF-8 mark, CR LF, semicolons with decimal commas, spaces, empty lines and cells: the same table."""
    plain = f"{HEAD}\n{ROW}\n"
    semicolons = plain.replace(",", ";").replace("0.", "0,")
    forms = {
        "mark": "\ufeff" + plain.replace("\n", "\r\n"),
        "semicolons": "\ufeff" + semicolons.replace("published\n", "published;\n") + ";;;;;;;;;;\n",
        "tabs": plain.replace(",", "\t"),
        "spaces": plain.replace("id,name", "id , name"),
        "empty": f"{HEAD}\n\n{ROW}\n,,,,,,,,,,\n",
    }
    for name, text in forms.items():
        library = tmp_path / name
        path = tmp_path / f"{name}.csv"
        path.write_bytes(text.encode())
        item = add_table(path, "x", library)
        assert (item.table, item.rows) == ("residuals", 1), name
        row = catalog_for(None, library).tables["residuals"]["IRL-AIB-2024"]
        assert (row.kg_per_kwh, row.source) == (0.3, "an issuing body")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (ROW.replace("0.3,0.25", "-0.3,-0.35"), "kg_per_kwh is -0.3, and no value of the catalog is below 0"),
        (ROW.replace("0.3,", '"0,3",'), "line 2: kg_per_kwh is '0,3', which is not a number"),
        (ROW.replace("Ireland", ""), "line 2: the cell name is empty"),
        (ROW.replace("2027", "soon"), "line 2: year is 'soon', which is not a whole number"),
    ],
)
def test_a_bad_cell_is_named_in_words(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(AdditionError) as error:
        check_table(table(tmp_path, row), default_catalog())
    assert message in str(error.value)


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "latin.csv"
    path.write_bytes(f"{HEAD}\n{ROW}\n".replace("Ireland", "Éire").encode("latin-1"))
    with pytest.raises(AdditionError, match="save it as CSV UTF-8"):
        check_table(path, default_catalog())
    with pytest.raises(AdditionError, match="cannot be read: Is a directory"):
        check_table(tmp_path, default_catalog())
