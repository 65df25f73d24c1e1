"""Two hundred phones at once, over real sockets: each is served within a second, also in a flood."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dtadesign.room.ballot import Room
from dtadesign.room.server import LOOP, RoomServer, _Channel
from tests.room_phones import question

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PHONES = 200
A_SECOND = 1.0
FLOOD = 3000
"""So many requests are turned away before the flood has been long enough."""


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def url(room: Room) -> Iterator[str]:
    """The server as in a program that was just started: not behind the garbage of some thousand tests."""
    server = RoomServer(room, "ABCDE", "en")
    gc.collect()
    gc.freeze()
    yield server.start(LOOP).urls[0]
    server.stop()
    gc.unfreeze()


@contextmanager
def crowd(url: str, what: int | str) -> Iterator[subprocess.Popen[str]]:
    """The crowd as a process of its own, so that its work is not the server's."""
    command = [sys.executable, "-m", "tests.room_crowd", url, str(what)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )
    try:
        yield process
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.close()
        process.wait(timeout=30)
    finally:
        process.kill()
        process.wait()
        for end in (process.stdin, process.stdout):
            assert end
            end.close()


def took(process: subprocess.Popen[str], word: str) -> list[float]:
    """How many seconds each phone took over it, sorted."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{word}\n")
    process.stdin.flush()
    seconds: list[float] = sorted(json.loads(process.stdout.readline()))
    figures = f"p50 {seconds[len(seconds) // 2]:.3f} s, p99 {seconds[-max(1, len(seconds) // 100)]:.3f} s"
    print(f"{word}: {figures}, max {seconds[-1]:.3f} s")  # noqa: T201  the figures, with pytest -s
    return seconds


def all_within_a_second(seconds: list[float], count: int) -> bool:
    return len(seconds) == count and min(seconds) > 0 and max(seconds) < A_SECOND


def test_two_hundred_phones_join_ask_and_vote_within_a_second_each(room: Room, url: str) -> None:
    with crowd(url, PHONES) as process:
        assert all_within_a_second(took(process, "join"), PHONES)
        assert len(room.joined()) == PHONES
        assert min(took(process, "load")) > 0
        for turn in (1, 2):
            room.show(question(turn=turn))
            assert all_within_a_second(took(process, "look"), PHONES)
            assert all_within_a_second(took(process, "vote"), PHONES)
            assert len(room.taken()) == PHONES
            assert room.voted(question(turn=turn).key) == set(room.joined())
    assert dict(room.stats.refused) == {}


def test_the_loop_is_not_asked_to_send_what_is_being_answered() -> None:
    """Else it goes round without rest, and two hundred votes take seconds on a quiet machine."""
    channel = object.__new__(_Channel)
    channel.will_close, channel.close_when_flushed, channel.total_outbufs_len = False, False, 700
    channel.requests = ["a vote"]
    assert not channel.writable()
    channel.requests = []
    assert channel.writable()
    channel.requests, channel.will_close = ["a vote"], True
    assert channel.writable()


@pytest.mark.slow
def test_honest_phones_are_served_within_a_second_during_a_flood(room: Room, url: str) -> None:
    with crowd(url, 20) as process:
        assert all_within_a_second(took(process, "join"), 20)
        room.show(question())
        assert all_within_a_second(took(process, "look"), 20)
        with crowd(url, "flood") as hostile:
            assert hostile.stdout
            assert hostile.stdout.readline() == "flooding\n"
            assert all_within_a_second(took(process, "vote"), 20)
            while sum(room.stats.refused.values()) < FLOOD:
                assert all_within_a_second(took(process, "look"), 20)
                time.sleep(0.4)  # a phone that asks twice as often as this is slowed itself
        assert len(room.taken()) == len(room.joined()) == 20
