"""A writer killed at any moment: nothing acknowledged is missing, every file opens.

The suite kills a hundred times, `make torture` some thousands.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
import warnings
from typing import TYPE_CHECKING

import pytest

from dtadesign.panel.closing import close
from dtadesign.review.chain import event_line
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.file import ReviewFile, lines_of, read_review, write_new, write_whole
from dtadesign.review.purge import Choice, purge
from dtadesign.review.values import Answer
from tests.builders import ROOT, answered, program, shown, small_checklist, small_data
from tests.panels import member, panel_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dtadesign.review.record import Record

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
ROWS = b"".join(b"P-%d,%d,shown %d,note\n" % (n % 2 + 1, n % 4, n) for n in range(20_000))


def started(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        program(*arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )


def killed_while_writing(review: Path, rows: Path, after: float) -> list[int]:
    """The numbers that a writer of rows printed before it was killed ``after`` seconds of writing."""
    with started("answer", review, "--csv", rows) as writer:
        assert writer.stdout
        first = writer.stdout.readline()
        time.sleep(after)
        writer.kill()
        rest = writer.stdout.read()
    printed = (first + rest).split(b"\n")
    return [int(number) for number in printed[:-1]]  # what stands without its newline was not said


def assert_nothing_lost(review: Path, before: Record, numbers: list[int]) -> Record:
    record = read_review(review)
    count = len(before.events)
    assert record.events[:count] == before.events
    assert numbers == list(range(count + 1, count + 1 + len(numbers)))
    assert len(record.events) >= count + len(numbers)
    # what is in the file is what the rows said, in their order
    answers = [event.payload["answer"] for event in record.events[count:]]
    assert answers == [n % 4 for n in range(len(answers))]
    return record


def kill_writers(folder: Path, times: int, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    review, rows = folder / "r.dtareview", folder / "rows.csv"
    rows.write_bytes(ROWS)
    record = answered({}, checklist=small_checklist())
    write_new(review, record)
    for _ in range(times):
        numbers = killed_while_writing(review, rows, rng.random() * 0.03)
        record = assert_nothing_lost(review, record, numbers)
        if len(record.events) > 3_000:  # keep reading quick
            review.unlink()
            record = record.at(1)
            write_new(review, record)
    with ReviewFile(review, "me") as file:  # no lock in the way, a torn line removed
        file.append([AnswerEdit(id="P-1", answer=Answer(value=1))], "me")
    assert read_review(review).torn == 0


def test_a_killed_writer_loses_nothing_that_it_said(tmp_path: Path) -> None:
    kill_writers(tmp_path, 60, seed=1)


def test_a_writer_killed_before_it_says_anything_harms_nothing(tmp_path: Path) -> None:
    """From the first moment of the process on."""
    rng, review = random.Random(2), tmp_path / "r.dtareview"  # noqa: S311
    write_new(review, answered({}))
    for _ in range(20):
        with started("answer", review, "P-1", "2", "--evidence", "x") as writer:
            time.sleep(rng.random() * 0.12)
            writer.kill()
        read_review(review)
    with ReviewFile(review, "me") as file:
        file.append([AnswerEdit(id="P-1", answer=Answer(value=1))], "me")


# --- files that are made or replaced whole


def killed_at_each(steps: int, work: Callable[[], object]) -> Iterator[int]:
    """Forks; the child is killed before its n-th call that changes the disk, for every n."""
    for step in range(steps):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # Python 3.12 warns where threads run
            child = os.fork()
        if child == 0:
            _die_at(step)
            try:
                work()
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        yield step
        if os.WIFEXITED(status):
            return
    raise AssertionError(f"there are more than {steps} steps")


def _die_at(step: int) -> None:
    """Replaces what changes the disk by what counts and then kills."""
    import pathlib

    count = iter(range(step + 1))

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            if next(count, None) == step:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **named)

        return call

    for name in ("fsync", "link"):
        setattr(os, name, counted(getattr(os, name)))
    for name in ("replace", "unlink", "chmod"):
        setattr(pathlib.Path, name, counted(getattr(pathlib.Path, name)))


def test_a_killed_new_leaves_the_whole_review_or_none(tmp_path: Path) -> None:
    record = answered({"P-1": shown(2, "x")})
    seen = set()
    review = tmp_path / "r.dtareview"
    for _ in killed_at_each(20, lambda: write_new(review, record)):
        seen.add(review.exists())
        if review.exists():
            assert read_review(review) == record
            review.unlink()
        write_new(review, record)  # what was left beside is in nobody's way
        assert {path.name for path in tmp_path.iterdir()} == {"r.dtareview"}
        review.unlink()
    assert seen == {True, False}


def test_a_killed_purge_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    review = tmp_path / "r.dtareview"
    record = answered({"P-1": shown(2, "secret"), "P-2": shown(1, note="stays")})
    old = b"".join(lines_of(record))
    seen = set()

    def destroy() -> None:
        with ReviewFile(review, "me") as file:
            purge(file, Choice(considerations=["P-1"]), "why", "me", at="2026-11-24T00:00:00Z")

    for _ in killed_at_each(20, destroy):
        if review.exists():
            data = review.read_bytes()
            after = read_review(review)
            seen.add(data == old)
            assert data == old or (b"secret" not in data and len(after.events) == len(record.events) + 1)
            review.unlink()
        write_new(review, record)
        destroy()  # the next one is not hindered, and nothing stays beside
        assert {path.name for path in tmp_path.iterdir()} == {"r.dtareview"}
        review.unlink()
        review.write_bytes(old)
    assert seen == {True, False}


def test_a_killed_closing_leaves_the_old_or_the_new_panel_and_no_copy_of_a_note(tmp_path: Path) -> None:
    panel = tmp_path / "panel.dtareview"
    record = panel_of(member("Kim", {"P-1": shown(2, "secret")}), member("Lee", {"P-1": shown(1, "secret")}))
    old, seen = b"".join(lines_of(record)), set()

    def shut() -> None:
        with ReviewFile(panel, "chair") as file:
            close(file, "over", "chair", at="2026-11-24T00:00:00Z")

    panel.write_bytes(old)
    for _ in killed_at_each(20, shut):
        data = panel.read_bytes()
        seen.add(data == old)
        kinds = [event.kind for event in read_review(panel).events]
        assert data == old or (b"secret" not in data and kinds[-2:] == ["purge", "close"])
        beside = [path for path in tmp_path.iterdir() if path != panel]
        assert not any(b"secret" in path.read_bytes() for path in beside)
        with ReviewFile(panel, "chair"):  # the next opening takes away what was left
            assert {path.name for path in tmp_path.iterdir()} == {panel.name, panel.name + ".lock"}
        panel.write_bytes(old)
    assert seen == {True, False}


def test_what_a_killed_writer_left_beside_a_new_panel_goes_when_it_is_opened(tmp_path: Path) -> None:
    panel = tmp_path / "panel.dtareview"
    write_new(panel, answered({}))
    panel.with_name(".panel.dtareview.new").write_bytes(b"secret")
    ReviewFile(panel, "chair").close()
    assert [path.name for path in tmp_path.iterdir()] == [panel.name]


def test_a_killed_report_leaves_the_old_or_the_new_one(tmp_path: Path) -> None:
    report, seen = tmp_path / "report.pdf", set()
    for _ in killed_at_each(20, lambda: write_whole(report, b"new" * 100_000)):
        seen.add(report.read_bytes() if report.exists() else b"")
        write_whole(report, b"old")
    assert seen == {b"", b"old", b"new" * 100_000}


def test_a_process_killed_while_it_makes_a_review_leaves_all_or_nothing(tmp_path: Path) -> None:
    rng, review = random.Random(3), tmp_path / "r.dtareview"  # noqa: S311
    (tmp_path / "c.json").write_text(json.dumps(small_data()), encoding="utf-8", newline="\n")
    (tmp_path / "p.yaml").write_text("name: X\nstage: live\n", encoding="utf-8", newline="\n")
    for _ in range(20):
        given = ("--profile", tmp_path / "p.yaml", "--checklist", tmp_path / "c.json")
        with started("new", review, *given) as writer:
            time.sleep(0.1 + rng.random() * 0.2)
            writer.kill()
        if review.exists():
            assert len(read_review(review).events) == 1
            review.unlink()


def test_lines_in_the_file_are_those_that_were_chained(tmp_path: Path) -> None:
    write_new(tmp_path / "r.dtareview", answered({"P-1": shown(2, "x")}))
    record = read_review(tmp_path / "r.dtareview")
    data = (tmp_path / "r.dtareview").read_bytes()
    assert data.endswith(event_line(record.events[-1]) + b"\n")


@pytest.mark.torture
@pytest.mark.slow
def test_thousands_of_killed_writers_lose_nothing(tmp_path: Path) -> None:
    kill_writers(tmp_path, int(os.environ.get("KILLS", "2000")), seed=int(time.time()))
