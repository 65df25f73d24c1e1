"""Work on every core: its output stands in order, and what another process lost is done here."""

from __future__ import annotations

import os
import sys
import time

import pytest

from dtadesign.cli import two_cores
from dtadesign.cli.two_cores import printed_in_order


def slow_first(piece: tuple[int, str]) -> int:
    """Work that can be pickled: the first piece takes longest."""
    parent, name = piece
    if name == "first":
        time.sleep(0.3)
    sys.stdout.write(f"{name} {'elsewhere' if os.getpid() != parent else 'here'}\n")
    sys.stderr.write(f"said of {name}\n")
    return int(name == "second")


def killed(piece: tuple[int, str]) -> int:
    """Work that ends any process but the first."""
    if os.getpid() != piece[0]:
        os._exit(3)
    sys.stdout.write(f"{piece[1]}\n")
    return 0


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(two_cores, "_cores", lambda: 2)


def pieces(*names: str) -> list[tuple[int, str]]:
    return [(os.getpid(), name) for name in names]


@pytest.mark.slow
@pytest.mark.usefixtures("two")
def test_what_is_printed_stands_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    statuses = list(printed_in_order(slow_first, pieces("first", "second", "third"), heavy=3))
    captured = capsys.readouterr()
    assert statuses == [0, 1, 0]
    assert captured.out.splitlines() == ["first elsewhere", "second elsewhere", "third elsewhere"]
    assert captured.err.splitlines() == ["said of first", "said of second", "said of third"]


@pytest.mark.slow
@pytest.mark.usefixtures("two")
def test_what_a_killed_process_lost_is_done_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(printed_in_order(killed, pieces(*"abcdefgh"), heavy=8)) == [0] * 8
    assert capsys.readouterr().out.split() == list("abcdefgh")


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(("count", "heavy"), [(3, 2), (1, 5)])
def test_little_work_starts_no_process(count: int, heavy: int, capsys: pytest.CaptureFixture[str]) -> None:
    list(printed_in_order(slow_first, pieces(*"abc"[:count]), heavy=heavy))
    assert "elsewhere" not in capsys.readouterr().out


def test_a_system_that_gives_no_processes_does_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*given: object, **more: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refused)
    assert two_cores._pool(2) is None
