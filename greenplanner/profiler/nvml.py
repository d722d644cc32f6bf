"""Readings by NVIDIA's own library through nvidia-ml-py (imports as ``pynvml``).

Imported by the measuring process only. Every exception of the binding is turned into None ("not
reported") or a :class:`MeasureError` at once: its exceptions cannot be hashed or compared safely, and some
are no NVMLError. A handle is never None when it is passed on, because the library follows the null
pointer. Sources: the project's note on GPU profiling, sections 1 and 2, and nvml.h.
"""

from __future__ import annotations

import importlib
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from greenplanner.profiler.backend import MeasureError, Reading
from greenplanner.profiler.records import Device, Process

# nvmlReturn_t (nvml.h).
_NO_FUNCTION, _UNKNOWN = 13, 999
_AT_INIT = {
    4: "no-permission",
    9: "not-loaded",
    12: "no-driver",
    15: "lost",
    16: "reset-required",
    18: "mismatch",
}
_GONE = {15: "lost", 16: "reset-required"}
# The library says "unknown error" once in a while, and forever when the GPU has gone.
_UNKNOWN_IN_A_ROW = 5

_AVERAGE, _INSTANT, _ENERGY = 185, 186, 83  # NVML_FI_DEV_POWER_AVERAGE, _POWER_INSTANT, _TOTAL_ENERGY...
_SCOPES = ((0, "gpu"), (1, "module"))
_VALUE = {0: "dVal", 1: "uiVal", 2: "ulVal", 3: "ullVal", 4: "sllVal", 5: "siVal", 6: "usVal"}
_ARCHITECTURES = {2: "Kepler", 3: "Maxwell", 4: "Pascal", 5: "Volta", 6: "Turing", 7: "Ampere", 8: "Ada",
                  9: "Hopper", 10: "Blackwell", 13: "Rubin"}  # fmt: skip
_AMPERE = 7
_GA100 = ("A100", "A800", "A30 ", "A30X", "GRID A100")  # instantaneous even by the plain call
_VGPU_GUEST = 2  # NVML_GPU_VIRTUALIZATION_MODE_VGPU
_SM, _MEMORY = 1, 2  # nvmlClockType_t
_MIB = 1024.0**2


def text(value: object) -> str:
    """Return text from what may be bytes, as older bindings give."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value or "")


def load_binding() -> Any:
    """Import the binding. Raises MeasureError: no-package, wrong-package."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # from the retired distribution
            binding = importlib.import_module("pynvml")
    except ImportError:
        raise MeasureError("no-package") from None
    except Exception as error:
        raise MeasureError("driver-error", reason=f"pynvml: {error}") from None
    # The retired package of the same import name has a folder that hides the module (gpustat and Zeus
    # tell them apart in this way).
    if not hasattr(binding, "_nvmlGetFunctionPointer"):
        raise MeasureError("wrong-package")
    return binding


def is_wsl() -> bool:
    """Return whether this is the Windows Subsystem for Linux."""
    try:
        return "microsoft" in Path("/proc/version").read_text(encoding="utf-8", errors="replace").lower()
    except OSError:
        return False


class NvmlBackend:
    """See :class:`greenplanner.profiler.backend.Backend`."""

    source = "nvml"

    def __init__(self) -> None:
        self.driver = self.nvml = ""
        self._nv: Any = None
        self._open = False
        self._missing: set[str] = set()  # functions that the driver does not have
        self._handles: dict[int, Any] = {}
        self._devices: dict[int, Device] = {}
        self._fields: dict[int, list[tuple[int, int]]] = {}
        self._code: object = None  # the last return code that was not success
        self._unknown: dict[int, int] = {}  # by GPU: readings in a row that failed without a reason
        self._wsl = is_wsl()

    # --- calls ------------------------------------------------------------------------------

    def _call(self, name: str, *arguments: Any) -> Any:
        """Return what a function of the binding returns, or None where that is not to be had.

        Raises MeasureError where the GPU is gone.
        """
        function: Callable[..., Any] | None = getattr(self._nv, name, None)
        if function is None or name in self._missing or any(each is None for each in arguments):
            return None
        try:
            return function(*arguments)
        except Exception as error:  # whatever the binding has
            self._code = code = getattr(error, "value", None)
            if code in _GONE:
                raise MeasureError(_GONE[int(code)]) from None
            # A missing symbol, also as NVMLLibraryMismatchError, which is no NVMLError.
            if code == _NO_FUNCTION or type(error).__name__ == "NVMLLibraryMismatchError":
                self._missing.add(name)
            return None

    def _first(self, *calls: tuple[Any, ...]) -> Any:
        """Return the first answer of calls, newer functions first."""
        for call in calls:
            found = self._call(*call)
            if found is not None:
                return found
        return None

    def open(self) -> None:
        """Load the library and find the GPUs. Raises MeasureError."""
        self._nv = load_binding()
        try:
            self._nv.nvmlInit()
        except Exception as error:
            code = getattr(error, "value", None)
            known = _AT_INIT.get(int(code)) if isinstance(code, int) else None
            raise (
                MeasureError(known) if known else MeasureError("driver-error", reason=str(error))
            ) from None
        self._open = True
        self.driver = text(self._call("nvmlSystemGetDriverVersion"))
        self.nvml = text(self._call("nvmlSystemGetNVMLVersion"))
        for index in range(self._call("nvmlDeviceGetCount") or 0):
            self._devices[index] = self._describe(index)

    def close(self) -> None:
        """Let go of the library; one shutdown for one init."""
        if self._open:
            self._open = False
            self._handles.clear()
            try:
                self._nv.nvmlShutdown()
            except Exception as error:
                print(f"nvmlShutdown: {error}", file=sys.stderr)

    # --- what is there ----------------------------------------------------------------------

    def devices(self) -> tuple[Device, ...]:
        """Return the GPUs in order."""
        return tuple(self._devices.values())

    def _describe(self, index: int) -> Device:
        try:
            handle = self._call("nvmlDeviceGetHandleByIndex", index)
            if handle is None:
                raise MeasureError("lost")
            self._handles[index] = handle
            return self._known(index, handle)
        except MeasureError as problem:
            self._handles.pop(index, None)
            return Device(
                index, f"NVIDIA GPU {index}", has_power=False, has_counter=False, notes=(problem.code,)
            )

    def _known(self, index: int, handle: Any) -> Device:
        name = text(self._call("nvmlDeviceGetName", handle)) or f"NVIDIA GPU {index}"
        architecture = self._call("nvmlDeviceGetArchitecture", handle)
        limit = self._call("nvmlDeviceGetEnforcedPowerLimit", handle)
        memory = self._memory(handle)
        mig = (self._call("nvmlDeviceGetMigMode", handle) or [0])[0] == 1
        virtual = self._call("nvmlDeviceGetVirtualizationMode", handle) == _VGPU_GUEST
        kind, scope, counter = self._probe(index, handle)
        old_chip = isinstance(architecture, int) and architecture < _AMPERE
        ga100 = any(part in f"{name} " for part in _GA100)
        averaged = kind == "average" or (kind == "usage" and not old_chip and not ga100)
        notes = {
            "mig": mig,
            "vgpu": virtual,
            "wsl": self._wsl,
            "no-power": not kind,
            "no-counter": bool(kind) and not counter,
            "averaged": averaged,
            "module-scope": scope == "module",
        }
        return Device(
            index,
            name,
            text(self._call("nvmlDeviceGetUUID", handle)),
            text(getattr(self._call("nvmlDeviceGetPciInfo", handle), "busId", "")),
            _ARCHITECTURES.get(architecture, ""),
            limit / 1000 if limit else None,
            memory.total / _MIB if memory is not None and memory.total else None,
            kind,
            scope,
            averaged,
            bool(kind),
            counter,
            mig,
            virtual,
            tuple(code for code, holds in notes.items() if holds),
        )

    def _probe(self, index: int, handle: Any) -> tuple[str, str, bool]:
        """Find out which power and energy the GPU reports; tried again, since calls fail in passing."""
        kind, scope, fields = "", "gpu", []
        for attempt in range(3):
            if attempt:
                time.sleep(0.05)
            for number, word in _SCOPES:
                found = self._values(handle, [(_INSTANT, number), (_AVERAGE, number)])
                if found[0]:
                    kind, scope, fields = "instant", word, [(_INSTANT, number)]
                    fields += [(_AVERAGE, number)] if found[1] else []
                    break
            if not kind and self._call("nvmlDeviceGetPowerUsage", handle):
                kind = "usage"
            if kind:
                break
        has_field = self._values(handle, [(_ENERGY, 0)])[0] is not None
        counter = has_field or self._call("nvmlDeviceGetTotalEnergyConsumption", handle) is not None
        self._fields[index] = [*fields, (_ENERGY, 0)] if has_field else fields
        return kind, scope, counter

    # --- readings ---------------------------------------------------------------------------

    def _values(self, handle: Any, fields: list[tuple[int, int]]) -> list[float | None]:
        """Return field values; each has a return code of its own and says which member holds it."""
        found = self._call("nvmlDeviceGetFieldValues", handle, fields) if fields else None
        if found is None:
            return [None] * len(fields)
        values: list[float | None] = []
        for each in found:
            if each.nvmlReturn in _GONE:
                raise MeasureError(_GONE[each.nvmlReturn])
            self._code = each.nvmlReturn or self._code
            member = _VALUE.get(each.valueType)
            usable = each.nvmlReturn == 0 and member is not None
            values.append(float(getattr(each.value, member or "")) if usable else None)
        return values

    def power(self, index: int) -> Reading:
        """Return power and energy. Power 0 is a failed reading: no powered card draws nothing."""
        handle = self._handles.get(index)
        if handle is None:
            raise MeasureError("lost")
        self._code = None
        device, fields = self._devices[index], self._fields[index]
        values = dict(zip(fields, self._values(handle, fields), strict=True))
        number = 1 if device.power_scope == "module" else 0
        watts = values.get((_INSTANT, number))
        if device.power_kind == "usage":
            watts = self._call("nvmlDeviceGetPowerUsage", handle)
        energy = values.get((_ENERGY, 0))
        if device.has_counter and (_ENERGY, 0) not in values:
            energy = self._call("nvmlDeviceGetTotalEnergyConsumption", handle)
        average = values.get((_AVERAGE, number))
        if not watts and energy is None:
            self._count_silence(index)
        else:
            self._unknown[index] = 0
        return {
            "power_w": watts / 1000 if watts else None,
            "power_avg_w": average / 1000 if average else None,
            "energy_j": None if energy is None else energy / 1000,
        }

    def _count_silence(self, index: int) -> None:
        """Take the GPU for lost where it answers "unknown error" again and again."""
        self._unknown[index] = self._unknown.get(index, 0) + 1 if self._code == _UNKNOWN else 0
        if self._unknown[index] >= _UNKNOWN_IN_A_ROW:
            raise MeasureError("lost")

    def rest(self, index: int) -> Reading:
        """Return utilization, memory, clocks, temperature and what holds the clocks back."""
        handle = self._handles.get(index)
        rates = self._call("nvmlDeviceGetUtilizationRates", handle)
        memory = self._memory(handle)
        return {
            "utilization_pct": None if rates is None else float(rates.gpu),
            "memory_used_mib": None if memory is None else memory.used / _MIB,
            "sm_mhz": self._call("nvmlDeviceGetClockInfo", handle, _SM),
            "memory_mhz": self._call("nvmlDeviceGetClockInfo", handle, _MEMORY),
            "temperature_c": self._first(
                ("nvmlDeviceGetTemperatureV", handle, 0), ("nvmlDeviceGetTemperature", handle, 0)
            ),
            "reasons": self._first(
                ("nvmlDeviceGetCurrentClocksEventReasons", handle),
                ("nvmlDeviceGetCurrentClocksThrottleReasons", handle),
            ),
        }

    def _memory(self, handle: Any) -> Any:
        """Return memory; the newer form leaves out what the driver keeps for itself."""
        version = getattr(self._nv, "nvmlMemory_v2", None)
        newer = None
        if version is not None and "memory-v2" not in self._missing:
            newer = self._call("nvmlDeviceGetMemoryInfo", handle, version)
            if newer is None:
                # The name is the same for both forms: the older one may well be there.
                self._missing.discard("nvmlDeviceGetMemoryInfo")
                self._missing.add("memory-v2")
        return newer if newer is not None else self._call("nvmlDeviceGetMemoryInfo", handle)

    def slow(self, index: int) -> Reading:
        """Return the enforced limit and the performance state (0 to 15)."""
        handle = self._handles.get(index)
        limit = self._call("nvmlDeviceGetEnforcedPowerLimit", handle)
        state = self._call("nvmlDeviceGetPerformanceState", handle)
        return {
            "limit_w": limit / 1000 if limit else None,
            "pstate": float(state) if isinstance(state, int) and 0 <= state <= 15 else None,
        }

    def processes(self, index: int) -> tuple[Process, ...] | None:
        """Return the programs on a GPU; None where the driver does not tell, as under WSL."""
        if self._wsl:
            return None
        handle = self._handles.get(index)
        found: dict[int, Process] = {}
        told = False
        for kind in ("Graphics", "Compute"):  # a program that does both counts as compute
            name = f"nvmlDeviceGet{kind}RunningProcesses"
            listed = self._first((name, handle), (f"{name}_v2", handle))
            if listed is None:
                continue
            told = told or kind == "Compute"
            for each in listed:
                memory = getattr(each, "usedGpuMemory", None)
                found[each.pid] = Process(
                    each.pid, "", None if memory is None else memory / _MIB, kind == "Compute"
                )
        return tuple(found[pid] for pid in sorted(found)) if told else None
