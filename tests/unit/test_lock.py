"""One writer at a time, whoever it is; a dead one's pen is taken up in silence."""

from __future__ import annotations

import errno
import json
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dtadesign.errors import NotDone, ReviewChanged, ReviewLocked
from dtadesign.review import lock as lock_module
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import ReviewFile, read_review, write_new
from dtadesign.review.lock import Lock
from dtadesign.review.values import Answer
from tests.builders import ROOT, record_of, run, run_program

HOLD = """
import sys, time
from pathlib import Path
from dtadesign.review.file import ReviewFile
file = ReviewFile(Path(sys.argv[1]), "Kim")
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "r.dtareview"
    write_new(path, record_of())
    return path


def held_elsewhere(review: Path) -> subprocess.Popen[bytes]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(review)], stdout=subprocess.PIPE, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert holder.stdout
    assert holder.stdout.readline().strip() == b"held"
    return holder


def test_a_second_writer_is_told_who_holds_the_pen(review: Path) -> None:
    holder = held_elsewhere(review)
    try:
        ran = run("answer", review, "P-1", "1")
        assert ran.status == 2
        (line,) = ran.problems
        for part in ("by Kim", f"process {holder.pid}", "since 20", "on "):
            assert part in line
        assert run("score", review).status == 0
    finally:
        holder.kill()
        holder.wait()
        if holder.stdout:
            holder.stdout.close()


def test_a_pen_that_a_person_took_over_is_no_longer_the_other_s(review: Path) -> None:
    before = ReviewFile(review, "Kim")
    with ReviewFile(review, "me", over=True) as after:
        after.append([AnswerEdit(id="P-1", answer=Answer(value=1))], "me")
        with pytest.raises(ReviewChanged):
            before.append([AnswerEdit(id="P-1", answer=Answer(value=3))], "Kim")
        before.close()
        with pytest.raises(ReviewLocked):
            ReviewFile(review, "third")
    assert read_review(review).review.answer("P-1").value == 1


def test_the_lock_of_a_killed_writer_is_taken_in_silence(review: Path) -> None:
    holder = held_elsewhere(review)
    holder.kill()
    holder.wait()
    if holder.stdout:
        holder.stdout.close()
    lock = review.with_name("r.dtareview.lock")
    assert lock.exists()
    ran = run("answer", review, "P-1", "1")
    assert (ran.status, ran.err) == (0, "")
    assert not lock.exists()


def test_two_in_one_process_are_two_writers(review: Path) -> None:
    with ReviewFile(review, "window"), pytest.raises(ReviewLocked, match="by window"):
        ReviewFile(review, "me")
    with ReviewFile(review, "me"):
        pass


def test_the_lock_says_who_where_and_since_when(review: Path) -> None:
    with ReviewFile(review, "Zoë"):
        said = json.loads(review.with_name("r.dtareview.lock").read_bytes())
    assert said.keys() == {"owner", "host", "process", "since"}
    assert (said["owner"], said["process"]) == ("Zoë", os.getpid())


def elsewhere(review: Path) -> Path:
    lock = review.with_name("r.dtareview.lock")
    text = {"owner": "Kim", "host": "another", "process": 7, "since": "2026-11-23T10:00:00Z"}
    lock.write_text(json.dumps(text), encoding="utf-8", newline="\n")
    return lock


def test_a_lock_of_another_host_is_only_taken_over_by_a_person(review: Path) -> None:
    lock = elsewhere(review)
    before = lock.read_bytes()
    with pytest.raises(ReviewLocked, match="by Kim on another, process 7, since 2026-11-23"):
        ReviewFile(review, "me")
    assert lock.read_bytes() == before
    with ReviewFile(review, "me", over=True) as file:
        file.append([AnswerEdit(id="P-1", answer=Answer(value=1))], "me")
    assert not lock.exists()


@pytest.mark.parametrize("said", [b"", b"\xff", b"[]", b"[" * 100_000, b'{"owner":"a\\nb"', b"x" * 10**6])
def test_a_lock_that_says_nothing_useful_is_free(said: bytes, review: Path) -> None:
    review.with_name("r.dtareview.lock").write_bytes(said)
    with ReviewFile(review, "me"):
        pass


def test_what_the_other_calls_itself_stays_on_one_line(review: Path) -> None:
    with ReviewFile(review, "a\nb\x1b[31m"):
        assert len(run("answer", review, "P-1", "1").problems) == 1


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
def test_a_link_in_place_of_the_lock_is_not_written_through(review: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    review.with_name("r.dtareview.lock").symlink_to(victim)
    with pytest.raises(NotDone):
        ReviewFile(review, "me")
    assert victim.read_bytes() == b"mine"


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
def test_one_review_under_two_names_has_one_lock(review: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.dtareview"
    link.symlink_to(review)
    with ReviewFile(review, "me"), pytest.raises(ReviewLocked):
        ReviewFile(link, "you")


def test_a_disk_too_full_for_the_lock_is_said(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(lock_module, "_write_holder", refuse)
    with pytest.raises(NotDone, match="the disk is full"):
        ReviewFile(review, "me")
    monkeypatch.undo()
    with ReviewFile(review, "me"):
        pass


def test_a_place_that_may_not_be_written_to_is_said(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(lock_module, "_opened", refuse)
    with pytest.raises(NotDone, match=f"^{re.escape(str(review))}: this place may not be written to.$"):
        ReviewFile(review, "me")
    assert run("score", review).status == 0
    assert run("verify", review).status == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX locks")
def test_a_disk_that_knows_no_locks_is_said(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(NotDone, match="No locks available"):
        ReviewFile(review, "me")


def test_a_missing_review_leaves_no_lock_behind(tmp_path: Path) -> None:
    with pytest.raises(NotDone, match="cannot be read"):
        ReviewFile(tmp_path / "r.dtareview", "me")
    assert list(tmp_path.iterdir()) == []


def test_many_writers_in_a_row_lose_nothing(review: Path) -> None:
    """Eight threads open, append and close; whoever finds it held tries again."""
    failed: list[BaseException] = []

    def write(name: str) -> None:
        for _ in range(5):
            while True:
                try:
                    with ReviewFile(review, name) as file:
                        file.append([AnswerEdit(id="P-1", answer=Answer(value=1))], name)
                    break
                except ReviewLocked:
                    continue
                except BaseException as error:  # noqa: BLE001  reported by the test
                    failed.append(error)
                    return

    threads = [threading.Thread(target=write, args=(f"w{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(read_review(review).events) == 1 + 40


def test_taking_over_never_loops_for_ever(review: Path) -> None:
    for _ in range(50):
        Lock.take(review, "me").release()


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_writer_that_is_stopped_by_the_keyboard_gives_the_pen_back(review: Path) -> None:
    command = [sys.executable, "-m", "dtadesign", "answer", str(review), "--csv", "-"]
    writer = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
        # whoever runs the tests in the background has this signal ignored, and children inherit it
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  no threads yet
    )  # fmt: skip
    assert writer.stdin
    assert writer.stdout
    writer.stdin.write(b"P-1,1\n")
    writer.stdin.flush()
    assert writer.stdout.readline() == b"2\n"
    writer.send_signal(signal.SIGINT)
    _, said = writer.communicate(timeout=20)
    assert writer.returncode == 2
    assert said.splitlines() == [b"Stopped. What was printed as done is done."]
    assert not review.with_name("r.dtareview.lock").exists()
    assert run_program("verify", review).status == 0
