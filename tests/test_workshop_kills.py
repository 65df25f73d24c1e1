"""A workshop killed at any moment: no vote that was called saved is missing, and it goes on."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from dtadesign.workshop.record import WorkshopFile, read_record, read_workshop
from tests.builders import ROOT, TIME, small_checklist
from tests.test_kills import killed_at_each
from tests.workshops import joined, person, place, plan_of, voted

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")

VOTING = """
import sys
from pathlib import Path
from dtadesign.workshop.edits import VoteEdit
from dtadesign.workshop.record import WorkshopFile
from dtadesign.workshop.values import Place

with WorkshopFile.open(Path(sys.argv[1])) as file:
    (who,) = file.workshop.participants
    n = len(file.record.events)
    while True:
        n += 1
        file.append(VoteEdit(participant=who.id, place=Place(0, "P-1", 1), choice=str(n % 4)))
        print(n, flush=True)
"""


def made(path: Path) -> None:
    with WorkshopFile.create(path, plan_of(), small_checklist(), TIME) as file:
        file.append(*joined(person(1)))


def killed_while_voting(path: Path, after: float) -> list[int]:
    """The numbers of the votes that a process called saved before it was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", VOTING, path], stdout=subprocess.PIPE, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as writer:  # fmt: skip
        assert writer.stdout
        first = writer.stdout.readline()
        time.sleep(after)
        writer.kill()
        rest = writer.stdout.read()
    return [int(number) for number in (first + rest).split(b"\n")[:-1]]


def test_no_vote_that_was_called_saved_is_lost(tmp_path: Path) -> None:
    path, rng = tmp_path / "w.dtaworkshop", random.Random(6)  # noqa: S311
    made(path)
    count = len(read_record(path).events)
    for _ in range(12):
        numbers = killed_while_voting(path, rng.random() * 0.03)
        assert numbers == list(range(count + 1, count + 1 + len(numbers)))
        events = read_record(path).events
        assert len(events) >= count + len(numbers)
        assert [event.payload["choice"] for event in events[2:]] == [
            str(n % 4) for n in range(3, len(events) + 1)
        ]
        count = len(events)
    with WorkshopFile.open(path) as file:  # no lock in the way, a torn line cut off
        file.append(*voted(place(), "2"))
    assert read_record(path).torn == 0


def test_a_killed_new_leaves_the_whole_workshop_or_none(tmp_path: Path) -> None:
    path, seen = tmp_path / "w.dtaworkshop", set()
    for _ in killed_at_each(20, lambda: made(path)):
        seen.add(path.exists())
        if path.exists():
            assert read_workshop(path).plan == plan_of()
            path.unlink()
        made(path)  # what was left beside is in nobody's way
        assert [each.name for each in tmp_path.iterdir()] == ["w.dtaworkshop"]
        path.unlink()
    assert seen == {True, False}


def test_several_votes_at_once_are_all_there_or_a_torn_end_is_told(tmp_path: Path) -> None:
    """Cut at every byte of what was appended together."""
    path = tmp_path / "w.dtaworkshop"
    made(path)
    before = len(path.read_bytes())
    with WorkshopFile.open(path) as file:
        file.append(*joined(person(2), person(3)), *voted(place(), "1", "2", "3"))
    whole = path.read_bytes()
    for end in range(before, len(whole), 7):
        path.write_bytes(whole[:end])
        record = read_record(path)
        assert record.torn == end - whole.rfind(b"\n", 0, end) - 1
        assert len(record.events) == whole.count(b"\n", 0, end) - 1
