"""The pass over the saved package that fills in what openpyxl leaves out.

openpyxl writes formulas without values, so previewers, Protected View and pandas would show blanks
(workbook.md, section 4). This pass puts the program's own value into each formula cell and takes
the clock out of the package, so that the same content gives the same bytes.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from greenplanner.report.cells import Value

_CELL = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*)><f>(.*?)</f><v\s*(?:/>|></v>)</c>', re.DOTALL)
_TYPE = re.compile(r'\st="[^"]*"')
_CLOCK = re.compile(r"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_SHEET = re.compile(r'<sheet [^>]*name="([^"]+)"[^>]*r:id="([^"]+)"')
_RELATION = re.compile(r"<Relationship [^>]*>")
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


class CachedValueError(RuntimeError):
    """A formula cell has no value, or a value has no formula cell: a mistake of the program."""


def fill(source: Path, target: Path, values: Mapping[str, Mapping[str, Value]]) -> None:
    """Copy the package, giving each formula cell its value.

    Parameters
    ----------
    source, target : Path
    values : mapping of sheet name to mapping of cell address to value
    """
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        parts = _sheet_parts(package)
        for name in package.namelist():
            data = package.read(name)
            if name in parts:
                data = _sheet(data.decode("utf-8"), parts[name], values[parts[name]]).encode("utf-8")
            elif name == "docProps/core.xml":
                data = _CLOCK.sub("", data.decode("utf-8")).encode("utf-8")
            out.writestr(zipfile.ZipInfo(name, _ZIP_EPOCH), data, zipfile.ZIP_DEFLATED)


def _sheet_parts(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the sheet name of each worksheet part."""
    relations = {}
    for tag in _RELATION.findall(package.read("xl/_rels/workbook.xml.rels").decode("utf-8")):
        fields = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        relations[fields["Id"]] = "xl/" + fields["Target"].removeprefix("/xl/")
    sheets = _SHEET.findall(package.read("xl/workbook.xml").decode("utf-8"))
    return {relations[key]: name for name, key in sheets}


def _sheet(xml: str, name: str, values: Mapping[str, Value]) -> str:
    done: set[str] = set()

    def replace(match: re.Match[str]) -> str:
        address, attributes, formula = match.groups()
        if address not in values:
            raise CachedValueError(f"{name}!{address} has a formula without a value")
        done.add(address)
        value = values[address]
        kind, text = "", ""
        if isinstance(value, bool):
            kind, text = ' t="b"', str(int(value))
        elif isinstance(value, str):
            kind, text = ' t="str"', escape(value)
        else:
            text = repr(float(value))
        attributes = _TYPE.sub("", attributes) + kind
        return f'<c r="{address}"{attributes}><f>{formula}</f><v>{text}</v></c>'

    result = _CELL.sub(replace, xml)
    missing = values.keys() - done
    if missing:
        raise CachedValueError(f"{name}!{min(missing)} has a value but no formula")
    return result
