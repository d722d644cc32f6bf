"""After a crash the work is offered; while a document is open nobody else is offered it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from greenplanner.plan import recovery
from greenplanner.plan.files import PlanFileError
from greenplanner.plan.processes import is_running, start_mark
from greenplanner.plan.recovery import Holder, Recovery, discard, holder, load_pending, pending
from greenplanner.plan.types import Fleet, Plan

PLAN = Plan(name="Work", fleets=(Fleet(id="f", count=8),))


def crashed(folder: Path, code: str) -> None:
    """Run code in a process of its own that ends without tidying up."""
    script = f"""
import os
from pathlib import Path
from greenplanner.plan.recovery import Recovery
from greenplanner.plan.types import Plan, Fleet
recovery = Recovery(Path({str(folder)!r}))
plan = Plan(name="Work", fleets=(Fleet(id="f", count=8),))
{code}
os._exit(1)
"""
    root = Path(recovery.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, check=False
    )
    assert done.returncode == 1


def test_a_crash_is_offered(tmp_path: Path) -> None:
    original = tmp_path / "a.gplan"
    crashed(tmp_path / "r", f"recovery.write(plan, {str(original)!r})")
    (found,) = pending(tmp_path / "r")
    assert found.name == "Work"
    assert found.original == Path(os.path.realpath(original))
    assert found.saved_at.tzinfo is not None
    assert load_pending(found) == PLAN
    discard(found)
    assert pending(tmp_path / "r") == []
    assert list((tmp_path / "r").iterdir()) == []


def test_a_running_session_is_not_offered(tmp_path: Path) -> None:
    session = Recovery(tmp_path)
    session.write(PLAN, None)
    assert pending(tmp_path) == []
    session.clear()
    assert list(tmp_path.iterdir()) == []


def test_no_folder_is_no_trouble(tmp_path: Path) -> None:
    assert pending(tmp_path / "none") == []
    assert holder(tmp_path / "none", tmp_path / "x") is None
    Recovery(tmp_path / "none").close()
    assert not (tmp_path / "none").exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    session = Recovery(tmp_path / "file" / "r")
    with pytest.raises(PlanFileError):
        session.write(PLAN, None)
    assert session.claim(tmp_path / "a.gplan") is None
    session.close()


def test_damaged_notes_and_autosaves(tmp_path: Path) -> None:
    crashed(tmp_path, "recovery.write(plan, None)")
    (note,) = tmp_path.glob("*.json")
    note.write_bytes(b"\xff{")
    (found,) = pending(tmp_path)
    assert found.original is None
    assert load_pending(found) == PLAN
    found.path.write_bytes(b"{")
    with pytest.raises(PlanFileError):
        load_pending(found)


def test_a_second_window_is_told(tmp_path: Path) -> None:
    one, two = Recovery(tmp_path / "r"), Recovery(tmp_path / "r")
    file = tmp_path / "a.gplan"
    file.write_text("x")
    assert one.claim(file) is None
    assert one.claim(file) is None
    assert one.holder(file) is None
    found = two.claim(file)
    assert found is not None
    assert (found.pid, found.host, found.session) == (os.getpid(), socket.gethostname(), one.session)
    assert two.holder(tmp_path / "x" / ".." / "a.gplan") == found
    if sys.platform != "win32":
        (tmp_path / "link").symlink_to(file)
        assert two.holder(tmp_path / "link") == found
    assert two.claim(tmp_path / "b.gplan") is None
    two.release(file)
    assert two.holder(file) is not None
    one.release(file)
    assert two.claim(file) is None
    assert one.claim(file, force=True) is None
    two.close()
    assert two.holder(file) is not None
    one.close()
    assert list((tmp_path / "r" / "open").iterdir()) == []


def test_the_claim_of_a_crashed_process_is_stale(tmp_path: Path) -> None:
    file = tmp_path / "a.gplan"
    crashed(tmp_path / "r", f"assert recovery.claim({str(file)!r}) is None")
    assert len(list((tmp_path / "r" / "open").iterdir())) == 1
    assert holder(tmp_path / "r", file) is None
    session = Recovery(tmp_path / "r")
    assert session.claim(file) is None
    found = holder(tmp_path / "r", file)
    assert found is not None
    assert found.session == session.session
    session.close()


def test_a_reused_process_number_is_not_the_old_process(tmp_path: Path) -> None:
    if not start_mark(os.getpid()):
        pytest.skip("this system does not tell when a process began")
    file = tmp_path / "a.gplan"
    one = Recovery(tmp_path)
    one.claim(file)
    (lock,) = (tmp_path / "open").iterdir()
    old = Holder(os.getpid(), socket.gethostname(), "another start", "other", "2026-01-01")
    lock.write_bytes(msgspec.json.encode(old))
    assert holder(tmp_path, file) is None
    assert Recovery(tmp_path).claim(file) is None


def test_another_machine_counts_for_a_while(tmp_path: Path) -> None:
    file = tmp_path / "a.gplan"
    one = Recovery(tmp_path)
    one.claim(file)
    (lock,) = (tmp_path / "open").iterdir()
    lock.write_bytes(msgspec.json.encode(Holder(1, "elsewhere", "", "other", "2026-01-01")))
    two = Recovery(tmp_path)
    found = two.claim(file)
    assert found is not None
    assert found.host == "elsewhere"
    past = time.time() - recovery.OTHER_HOST_SECONDS - 1
    os.utime(lock, (past, past))
    assert two.claim(file) is None


def test_a_damaged_lock_goes_stale(tmp_path: Path) -> None:
    file = tmp_path / "a.gplan"
    Recovery(tmp_path).claim(file)
    (lock,) = (tmp_path / "open").iterdir()
    lock.write_bytes(b"{")
    assert Recovery(tmp_path).claim(file) is not None
    os.utime(lock, (1, 1))
    assert Recovery(tmp_path).claim(file) is None


def test_processes() -> None:
    assert is_running(os.getpid())
    assert is_running(os.getpid(), start_mark(os.getpid()))
    child = subprocess.Popen([sys.executable, "-c", "pass"])
    child.wait()
    assert not is_running(child.pid)
    assert not is_running(0)
    assert not is_running(-5)
    assert not is_running(10**12)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
def test_a_process_that_nobody_reaped_has_ended() -> None:
    child = subprocess.Popen([sys.executable, "-c", "pass"], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.read()  # ends with the process
    for _ in range(100):
        if "Z" in Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()[:1]:
            break
        time.sleep(0.02)
    mark = start_mark(child.pid)
    assert not is_running(child.pid)
    assert not is_running(child.pid, mark)
    child.wait()
