"""Reading logs of other tools into a recording: by what is in the file, never by its name.

``read_any(path)`` tries the readers of :data:`READERS` in turn. Each says in :class:`ReadResult` what
it read, what it skipped and why, and what the user must still choose; answers go in ``Options``.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from greenplanner.profiler.readers import (
    codecarbon,
    dmon,
    gpuz,
    grafana,
    mangohud,
    mlflow,
    nvidia_smi,
    nvitop,
    prometheus,
    text,
    zeus,
)
from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import Choice, ReadError, ReadResult, Samples, Skip

__all__ = [
    "READERS",
    "Choice",
    "Options",
    "ReadError",
    "ReadResult",
    "Reader",
    "Samples",
    "Skip",
    "read_any",
    "read_bytes",
]
_HEAD = 20_000


class Reader(NamedTuple):
    """One family of logs."""

    title: str
    sniff: Callable[[str], bool]
    read: Callable[[str, Options], ReadResult]


# The order matters little: each heading fits one family only. Exposition text is the least certain.
READERS: tuple[Reader, ...] = (
    Reader(zeus.TITLE, zeus.sniff, zeus.read),
    Reader(codecarbon.TITLE, codecarbon.sniff, codecarbon.read),
    Reader(mlflow.TITLE, mlflow.sniff, mlflow.read),
    Reader(nvitop.TITLE, nvitop.sniff, nvitop.read),
    Reader(mangohud.TITLE, mangohud.sniff, mangohud.read),
    Reader(gpuz.TITLE, gpuz.sniff, gpuz.read),
    Reader(grafana.TITLE, grafana.sniff, grafana.read),
    Reader(dmon.TITLE, dmon.sniff, dmon.read),
    Reader(nvidia_smi.TITLE, nvidia_smi.sniff, nvidia_smi.read),
    Reader("Prometheus answer (JSON)", prometheus.sniff_json, prometheus.read_json),
    Reader("metrics of an exporter (text)", prometheus.sniff_text, prometheus.read_text),
)
KNOWN = (
    "nvidia-smi (CSV and dmon), Prometheus (JSON and text), Grafana, CodeCarbon, Zeus, MLflow, nvitop, "
    "GPU-Z and MangoHud"
)


def read_any(path: str | os.PathLike[str], options: Options | None = None) -> ReadResult:
    """Return what a file of any known tool holds, or a folder of MLflow's file store.

    Raises
    ------
    ReadError
        One sentence, with the file in front: it is not there, is no text, is too large, is of no
        known tool, or holds nothing.
    """
    file = Path(path)
    name = file.name or str(file)
    try:
        if file.is_dir():
            if not mlflow.is_store(file):
                raise ReadError(m.MLFLOW_FOLDER)
            return dataclasses.replace(mlflow.read_store(file), file=name)
        if file.exists() and not file.is_file():
            raise ReadError(m.NOT_ORDINARY)
        if file.stat().st_size > text.MAX_BYTES:
            raise ReadError(m.TOO_LARGE, limit=text.MAX_BYTES // 1_000_000)
        data = file.read_bytes()
        return dataclasses.replace(read_bytes(data, options), file=name)
    except ReadError as error:
        raise ReadError(m.IN_FILE, file=name, problem=error.sentence) from None
    except FileNotFoundError:
        raise ReadError(m.MISSING, file=name) from None
    except PermissionError:
        raise ReadError(m.DENIED, file=name) from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ReadError(m.UNREADABLE, file=name, reason=reason) from None


def read_bytes(data: bytes, options: Options | None = None) -> ReadResult:
    """Return what the bytes of a log hold; raises :class:`ReadError`, whatever the bytes are."""
    if not data.strip(b" \t\r\n\x00\xff\xfe\xef\xbb\xbf"):
        raise ReadError(m.EMPTY)
    content = text.decode(data)
    if content is None:
        raise ReadError(m.BINARY)
    content = content.lstrip("\ufeff")
    # Blank lines in front say nothing.
    content = content.lstrip("\r\n")
    head = content[:_HEAD]
    for reader in READERS:
        if not reader.sniff(head):
            continue
        try:
            result = reader.read(content, options or Options())
        except ReadError:
            raise
        except (ValueError, KeyError, IndexError, TypeError, OverflowError, StopIteration, RecursionError):
            raise ReadError(m.DAMAGED, title=reader.title) from None
        return dataclasses.replace(result, sha256=hashlib.sha256(data).hexdigest())
    raise ReadError(m.UNKNOWN_TOOL, tools=KNOWN)
