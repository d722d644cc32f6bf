"""The plan file: ``*.gplan``, UTF-8 JSON with a schema version in a stable order.

Reading is all or nothing: whatever is wrong with the bytes gives :class:`PlanFileError` with one
sentence. Faults that are only incomplete or contradictory (``Fault.blocking`` is False) do not
keep a draft from being loaded or saved. Saving is atomic: the old file or the new one, whole.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from greenplanner import METHOD_VERSION, __version__
from greenplanner.catalog.store import Catalog
from greenplanner.plan import attributes
from greenplanner.plan import messages as m
from greenplanner.plan.faults import find_faults, plan_faults
from greenplanner.plan.messages import Fault, SentenceError, fault, quoted, shown
from greenplanner.plan.types import LISTS, SCHEMA_VERSION, MadeWith, Plan

SUFFIX = ".gplan"
MAX_BYTES = 200_000_000
NUMBERS_PER_LINE = 24

# Version -> function that turns raw data of that version into data of the next one. A function
# may raise KeyError, TypeError, ValueError or AttributeError where the data are not of its version.
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: lambda data: data,  # version 2 only adds fields and lists
}


class PlanFileError(SentenceError):
    """A plan file that cannot be read or written, in one sentence; ``faults`` are all its faults."""

    def __init__(self, template: str, faults: list[Fault] | None = None, /, **fields: str) -> None:
        super().__init__(template, **fields)
        self.faults: list[Fault] = faults or []


def _refuse(faults: list[Fault], template: str = m.FILE_FAULT) -> None:
    """Raise :class:`PlanFileError` where there are blocking faults."""
    blocking = [each for each in faults if each.blocking]
    if not blocking:
        return
    first = str(blocking[0])
    if len(blocking) > 1:
        first = m.FILE_FAULTS.format(first=first, count=len(blocking) - 1)
    raise PlanFileError(template, faults, first=first)


# --- reading ----------------------------------------------------------------------------------
class _Twice(dict[str, Any]):
    """An object of the file in which a field is written twice."""

    names: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    twice = _Twice(result)
    counts = Counter(name for name, _ in pairs)
    twice.names = tuple(name for name, count in counts.items() if count > 1)
    return twice


def _duplicates(data: object) -> Iterator[Fault]:
    """Yield a fault for each field that is written twice."""
    pending: list[tuple[str, object]] = [("", data)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, _Twice):
            for name in value.names:
                yield fault(f"{path}.{shown(name)}".removeprefix("."), m.TWICE)
        if isinstance(value, dict):
            pending.extend((f"{path}.{shown(name)}".removeprefix("."), each) for name, each in value.items())
        elif isinstance(value, list):
            pending.extend(
                (f"{path}[{place}]", each)
                for place, each in enumerate(value)
                if isinstance(each, (dict, list))
            )


def _parse(data: bytes) -> Any:
    if len(data) > MAX_BYTES:
        raise PlanFileError(m.FILE_SIZE, limit=str(MAX_BYTES // 1_000_000))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PlanFileError(m.FILE_ENCODING, position=str(error.start)) from None
    if not text.strip():
        raise PlanFileError(m.FILE_EMPTY)
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        line, column = str(error.lineno), str(error.colno)
        raise PlanFileError(m.FILE_JSON, line=line, column=column, reason=error.msg) from None
    except RecursionError:
        raise PlanFileError(m.FILE_DEEP) from None
    except ValueError:  # an integer of more digits than Python converts
        raise PlanFileError(m.FILE_NUMBER) from None


def _migrated(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data of the present schema version."""
    version = data["schema"]
    if isinstance(version, bool) or not isinstance(version, int) or version < 0:
        raise PlanFileError(m.FILE_SCHEMA, value=quoted(version))
    if version > SCHEMA_VERSION:
        raise PlanFileError(m.FILE_NEWER, value=shown(version), limit=str(SCHEMA_VERSION))
    while version < SCHEMA_VERSION:
        if version not in MIGRATIONS:
            template = m.FILE_OLDER if version > 0 else m.FILE_SCHEMA
            raise PlanFileError(template, value=shown(version))
        try:
            data = MIGRATIONS[version](data)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            reason = f"{type(error).__name__} {error}"
            raise PlanFileError(m.FILE_MIGRATION, value=str(version), reason=reason) from None
        version += 1
    return data


def _whole_numbers(entity: str, data: dict[str, Any]) -> dict[str, Any]:
    """Write 8.0 as 8 where a whole number is meant: to JSON they are the same number."""
    fields = {item.field for item in attributes.of_entity(entity) if item.type in ("integer", "year")}
    return {
        name: int(value) if name in fields and isinstance(value, float) else value
        for name, value in data.items()
    }


def decode(data: bytes, catalog: Catalog | None = None) -> Plan:
    """Return the plan that the bytes of a file hold.

    Raises :class:`PlanFileError` where they hold none; nothing else, whatever the bytes are.
    ``catalog`` None leaves ids of catalog rows unchecked.
    """
    raw = _parse(data)
    if not isinstance(raw, dict) or "schema" not in raw:
        raise PlanFileError(m.FILE_NO_PLAN)
    _refuse(list(_duplicates(raw)))
    raw = _migrated(raw)
    faults = find_faults(raw, catalog)
    _refuse(faults)
    content = _whole_numbers("plan", {name: value for name, value in raw.items() if name != "schema"})
    for name in LISTS:
        if name in content:
            content[name] = [_whole_numbers(name, each) for each in content[name]]
    try:
        return msgspec.convert(content, Plan)
    except msgspec.ValidationError as error:  # a rule that find_faults lacks; still one sentence
        raise PlanFileError(m.FILE_FAULT, first=str(error)) from None


def load(path: str | os.PathLike[str], catalog: Catalog | None = None) -> Plan:
    """Return the plan in a file; raises :class:`PlanFileError`."""
    file = Path(path)
    name = shown(file.name or str(file))
    try:
        mode = file.stat()
        if stat.S_ISDIR(mode.st_mode):
            raise PlanFileError(m.FILE_FOLDER, file=name)
        if not stat.S_ISREG(mode.st_mode):
            raise PlanFileError(m.FILE_SPECIAL, file=name)
        if mode.st_size > MAX_BYTES:
            raise PlanFileError(m.FILE_SIZE, limit=str(MAX_BYTES // 1_000_000))
        data = file.read_bytes()
    except PlanFileError:
        raise
    except FileNotFoundError:
        raise PlanFileError(m.FILE_MISSING, file=name) from None
    except PermissionError:
        raise PlanFileError(m.FILE_DENIED, file=name) from None
    except OSError as error:
        raise PlanFileError(m.FILE_UNREADABLE, file=name, reason=error.strerror or str(error)) from None
    except ValueError as error:  # a null character in the path
        raise PlanFileError(m.FILE_UNREADABLE, file=name, reason=str(error)) from None
    return decode(data, catalog)


# --- writing ----------------------------------------------------------------------------------
def _is_numbers(value: object) -> bool:
    return isinstance(value, (list, tuple)) and bool(value) and set(map(type, value)) <= {int, float, bool}


def _text(value: object, indent: str) -> str:
    inner = indent + "  "
    if isinstance(value, dict) and value:
        lines = (f"{inner}{json.dumps(name, ensure_ascii=False)}: {_text(each, inner)}"
                 for name, each in value.items())  # fmt: skip
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, (list, tuple)) and value:
        if _is_numbers(value):
            return _numbers(value, indent)
        if all(_is_numbers(each) and len(each) <= 2 for each in value):
            return "[" + ", ".join(_numbers(each, inner) for each in value) + "]"
        return "[\n" + ",\n".join(f"{inner}{_text(each, inner)}" for each in value) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _numbers(values: list[Any] | tuple[Any, ...], indent: str) -> str:
    """Write numbers 24 to a line, so that a change of one hour changes one line."""
    if len(values) <= NUMBERS_PER_LINE:
        return json.dumps(values, allow_nan=False)
    rows = (values[start : start + NUMBERS_PER_LINE] for start in range(0, len(values), NUMBERS_PER_LINE))
    lines = (f"{indent}  {json.dumps(row, allow_nan=False)[1:-1]}" for row in rows)
    return "[\n" + ",\n".join(lines) + f"\n{indent}]"


def encode(plan: Plan) -> bytes:
    """Return the bytes of the file: the same plan always gives the same bytes.

    Raises :class:`PlanFileError` where the plan holds what a file cannot (NaN, damaged text).
    """
    content = {"schema": SCHEMA_VERSION, **msgspec.to_builtins(plan)}
    try:
        return (_text(content, "") + "\n").encode("utf-8")
    except ValueError as error:  # not finite, or a lone surrogate
        _refuse(plan_faults(plan), m.SAVE_FAULTS)
        raise PlanFileError(m.SAVE_FAULTS, first=str(error)) from None


def _save_error(error: OSError, file: Path) -> PlanFileError:
    name = shown(file.name)
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None)):
        return PlanFileError(m.SAVE_FULL, file=name)
    if error.errno == errno.EROFS:
        return PlanFileError(m.SAVE_READ_ONLY, file=name)
    if error.errno in (errno.EACCES, errno.EPERM):
        return PlanFileError(m.SAVE_DENIED, file=name)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return PlanFileError(m.SAVE_NO_FOLDER, file=name, folder=shown(str(file.parent)))
    if error.errno == errno.EISDIR:
        return PlanFileError(m.SAVE_FOLDER, file=name)
    return PlanFileError(m.SAVE_FAILED, file=name, reason=error.strerror or str(error))


def _permissions(target: Path) -> int | None:
    """Return the permission bits of the file that is there; None where there is none."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise PlanFileError(m.SAVE_FOLDER, file=shown(target.name))
    # Replacing needs no right on the old file, so a file set read-only is looked after here.
    if not status.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise PlanFileError(m.SAVE_READ_ONLY, file=shown(target.name))
    return stat.S_IMODE(status.st_mode)


def write_atomic(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that a crash or a full disk leaves the old content or the new one, whole.

    Links are followed, permission bits kept. Raises :class:`PlanFileError`.
    """
    target = Path(path)
    temporary: Path | None = None
    try:
        target = Path(os.path.realpath(target))
        bits = _permissions(target)
        temporary = target.with_name(f".{target.name[:40]}.{secrets.token_hex(6)}.tmp")
        # A new file gets the usual bits from the process's umask, which only opening applies.
        with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, bits or 0o666)) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if bits is not None:
            temporary.chmod(bits)
        os.replace(temporary, target)  # noqa: PTH105 - the tests let this very call fail
        temporary = None
        _sync_folder(target.parent)
    except OSError as error:
        raise _save_error(error, target) from None
    except PlanFileError:
        raise
    except ValueError as error:  # a null character in the path
        raise PlanFileError(m.SAVE_FAILED, file=shown(str(path)), reason=str(error)) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; the content is already, so a refusal is no failure of saving."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def save(plan: Plan, path: str | os.PathLike[str], catalog: Catalog | None = None) -> Plan:
    """Write a plan to a file, atomically, and return it as written: with fresh ``made_with``.

    Raises :class:`PlanFileError`, and leaves what was there, where the plan has blocking faults
    (such a file could not be opened again) or the file cannot be written.
    """
    made_with = MadeWith(
        program=__version__,
        catalog=catalog.version if catalog else plan.made_with.catalog if plan.made_with else "",
        method=METHOD_VERSION,
    )
    if plan.made_with != made_with:
        plan = msgspec.structs.replace(plan, made_with=made_with)
    _refuse(plan_faults(plan), m.SAVE_FAULTS)
    write_atomic(path, encode(plan))
    return plan
