"""Whether a process still runs, on POSIX and Windows, told from a later one with the same number."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
    _DENIED = 5  # ERROR_ACCESS_DENIED
    _STILL_ACTIVE = 259
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    _kernel.OpenProcess.restype = wintypes.HANDLE
    _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel.GetExitCodeProcess.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD))
    _kernel.GetProcessTimes.argtypes = (wintypes.HANDLE, *[ctypes.POINTER(wintypes.FILETIME)] * 4)

    def _exists(pid: int) -> bool:
        handle = _kernel.OpenProcess(_QUERY, False, pid)
        if not handle:
            return ctypes.get_last_error() == _DENIED
        try:
            code = wintypes.DWORD()
            known = _kernel.GetExitCodeProcess(handle, ctypes.byref(code))
            return not known or code.value == _STILL_ACTIVE
        finally:
            _kernel.CloseHandle(handle)

    def start_mark(pid: int) -> str:
        """Return a text that tells this process from a later one of the same number; empty: unknown."""
        handle = _kernel.OpenProcess(_QUERY, False, pid)
        if not handle:
            return ""
        try:
            times = [wintypes.FILETIME() for _ in range(4)]
            if not _kernel.GetProcessTimes(handle, *map(ctypes.byref, times)):
                return ""
            return f"{times[0].dwHighDateTime}:{times[0].dwLowDateTime}"
        finally:
            _kernel.CloseHandle(handle)

else:

    def _exists(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return not _is_zombie(pid)

    def _is_zombie(pid: int) -> bool:
        """Return whether the process has ended and only waits for its parent to take notice."""
        try:
            status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:  # not Linux
            return False
        # The name before the state may hold spaces and brackets.
        return status.rpartition(")")[2].split()[:1] in (["Z"], ["X"])

    def start_mark(pid: int) -> str:
        """Return a text that tells this process from a later one of the same number; empty: unknown."""
        try:
            status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8").strip()
        except OSError:  # not Linux
            return ""
        return f"{boot}:{status.rpartition(')')[2].split()[19]}"


def is_running(pid: int, mark: str = "") -> bool:
    """Return whether the process runs; with a mark, whether it is the one that had that mark."""
    if pid <= 0 or pid > 0xFFFFFFFF or not _exists(pid):
        return False
    now = start_mark(pid)
    return not mark or not now or mark == now
