"""A stand-in for nvidia-ml-py where there is no compiler for the C stub: same scenarios, same figures.

The words of NVML_STUB are those of ../stub/nvml_stub.c; ``bytes`` gives names as old bindings did,
``mismatch`` raises what newer ones raise for lists of programs, which is no NVMLError.
"""

import os
import time
from pathlib import Path
from types import SimpleNamespace


class NVMLError(Exception):
    def __init__(self, value):
        super().__init__(f"NVML Error with code {value}")
        self.value = value

    def __eq__(self, other):  # without __hash__, as the real one
        return self.value == other.value


class NVMLLibraryMismatchError(Exception):
    pass


def _nvmlGetFunctionPointer(name):  # by this the right package is told from the wrong one
    raise NVMLError(13)


_state = SimpleNamespace(began=0.0, inits=0, reads=0)


def scenario(word):
    for each in os.environ.get("NVML_STUB", "").split():
        name, _, value = each.partition(":")
        if name == word:
            return float(value or 1)
    return -1


def _t():
    return time.monotonic() - _state.began


def _check(handle):
    assert handle is not None, "a null handle crashes the real library"
    for word, code in (("lost", 15), ("unknown", 999), ("needs-reset", 16)):
        if 0 <= scenario(word) < _t():
            raise NVMLError(code)


def _unless(*words):
    if any(scenario(word) > 0 for word in words):
        raise NVMLError(3)


def _energy(s):
    whole, rest = divmod(s, 1.0)
    return whole * 195 + (rest * 320 if rest < 0.5 else 160 + (rest - 0.5) * 70)


def _tick():
    return int(_t() * 10) / 10


def _milliwatts():
    _state.reads += 1
    if scenario("zero") > 0 and _state.reads % int(scenario("zero")) == 0:
        return 0
    s = _tick()
    return 320000 if s < 0.1 else int((_energy(s) - _energy(s - 0.1)) * 10000)


def _millijoules():
    joules = _energy(_tick()) * (scenario("skew") / 100 if scenario("skew") >= 0 else 1)
    if 0 <= scenario("reset") < _t():
        return max(0, int((joules - _energy(scenario("reset"))) * 1000))
    return 5_000_000_000 + int(joules * 1000)


def _delays():
    if scenario("slow") > 0:
        time.sleep(scenario("slow") / 1000)
    if 0 <= scenario("block") < _t():
        time.sleep(3600)


def _text(value):
    return value.encode() if scenario("bytes") > 0 else value


def nvmlInit():
    if scenario("init-hangs") > 0:
        time.sleep(3600)
    if scenario("init") > 0:
        raise NVMLError(int(scenario("init")))
    _state.inits += 1
    _state.began = _state.began or time.monotonic()


def nvmlShutdown():
    _state.inits -= 1
    if os.environ.get("NVML_STUB_LOG"):
        Path(os.environ["NVML_STUB_LOG"]).write_text(f"{_state.inits}\n")


def nvmlSystemGetDriverVersion():
    return _text("580.00")


def nvmlSystemGetNVMLVersion():
    return _text("13.580.00")


def nvmlDeviceGetCount():
    return int(scenario("count")) if scenario("count") >= 0 else 1


def nvmlDeviceGetHandleByIndex(index):
    if index >= nvmlDeviceGetCount():
        raise NVMLError(2)
    return index + 1


def nvmlDeviceGetName(handle):
    _check(handle)
    if scenario("badname") > 0:
        return b"\xff\xfe GPU".decode("utf-8")  # raises UnicodeDecodeError, as the real one does
    return _text("NVIDIA Stub")


def nvmlDeviceGetUUID(handle):
    _check(handle)
    return _text(f"GPU-stub-{handle - 1}")


def nvmlDeviceGetPciInfo(handle):
    _check(handle)
    return SimpleNamespace(busId=b"00000000:01:00.0")


def nvmlDeviceGetArchitecture(handle):
    _check(handle)
    return 4 if scenario("pascal") > 0 else 9


def nvmlDeviceGetVirtualizationMode(handle):
    _check(handle)
    return 2 if scenario("vgpu") > 0 else 0


def nvmlDeviceGetMigMode(handle):
    _check(handle)
    if scenario("mig") < 0:
        raise NVMLError(3)
    return [1, 1]


def nvmlDeviceGetEnforcedPowerLimit(handle):
    _check(handle)
    _unless("unsupported")
    return 350000


def nvmlDeviceGetPowerUsage(handle):
    _check(handle)
    _delays()
    _unless("nopower")
    return _milliwatts()


def nvmlDeviceGetTotalEnergyConsumption(handle):
    _check(handle)
    _unless("nopower", "pascal", "unsupported")
    return _millijoules()


def nvmlDeviceGetFieldValues(handle, fields):
    _check(handle)
    _delays()
    hidden = any(scenario(word) > 0 for word in ("nopower", "pascal", "unsupported"))
    found = []
    for number, scope in fields:
        status = 3 if hidden else 0
        value = SimpleNamespace(uiVal=0, ullVal=0)
        if number in (185, 186):
            if scope != (1 if scenario("module") > 0 else 0) or scenario("average") > 0:
                status = 3
            value.uiVal, kind = _milliwatts(), 1
        elif number == 83:
            value.ullVal, kind = _millijoules(), 3
        else:
            status, kind = 3, 0
        found.append(SimpleNamespace(nvmlReturn=status, valueType=kind, value=value))
    return found


def nvmlDeviceGetUtilizationRates(handle):
    _check(handle)
    _unless("mig", "unsupported")
    return SimpleNamespace(gpu=87, memory=40)


nvmlMemory_v2 = 0x02000028


def nvmlDeviceGetMemoryInfo(handle, version=None):
    _check(handle)
    _unless("unsupported")
    if version is not None:
        raise NVMLError(13)
    return SimpleNamespace(total=80 << 30, used=10 << 30)


def nvmlDeviceGetClockInfo(handle, kind):
    _check(handle)
    _unless("unsupported")
    return 1755 if kind == 1 else 7000


def nvmlDeviceGetTemperatureV(handle, sensor):
    _check(handle)
    raise NVMLError(13)


def nvmlDeviceGetTemperature(handle, sensor):
    _check(handle)
    _unless("unsupported")
    return 56


def nvmlDeviceGetCurrentClocksThrottleReasons(handle):
    _check(handle)
    _unless("unsupported")
    return 4


def nvmlDeviceGetPerformanceState(handle):
    _check(handle)
    _unless("unsupported")
    return 2


def nvmlDeviceGetComputeRunningProcesses(handle):
    _check(handle)
    _unless("unsupported")
    if scenario("mismatch") > 0:
        raise NVMLLibraryMismatchError("the driver is too old")
    return [SimpleNamespace(pid=1, usedGpuMemory=2 << 30)]
