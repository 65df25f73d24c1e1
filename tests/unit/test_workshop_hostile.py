"""Workshops that no program of ours wrote: chained as they should be, with anything in their events."""

from __future__ import annotations

import copy
import random
from pathlib import Path
from typing import Any

import pytest

from dtadesign.errors import DtaError
from dtadesign.review.chain import make_event
from dtadesign.review.chained import lines_of
from dtadesign.workshop.record import WorkshopRecord, read_record
from tests.builders import run

HELD = Path(__file__).parent.parent / "held" / "13-workshop.dtaworkshop"
ANYTHING: list[Any] = [
    None, True, 0, -1, 7, 10**30, "", "P-1", "P-2", "x" * 300, "\u2028", "\ud800", "2", "unknown", [], [1],
    {}, {"a": 1},
]  # fmt: skip


def places_in(value: Any) -> list[tuple[Any, Any]]:
    """Every container with each of its keys, however deep."""
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    found: list[tuple[Any, Any]] = [(value, key) for key in keys]
    return found + [place for key in keys for place in places_in(value[key])]


def spoilt(rng: random.Random) -> WorkshopRecord:
    """The held workshop with one or two things in its events changed, left out or moved, and chained anew."""
    whole = read_record(HELD)
    record = WorkshopRecord(whole.header)
    events = list(whole.events)
    if rng.random() < 0.3:
        events.insert(rng.randrange(len(events)), events.pop(rng.randrange(len(events))))
    wrong = rng.sample(range(len(events)), rng.choice([0, 1, 1, 2]))
    for at, event in enumerate(events):
        parts = [copy.deepcopy(dict(event.payload)), copy.deepcopy(dict(event.private or {})) or None]
        parts[0].pop("private_sha256", None)  # type: ignore[union-attr]
        if at in wrong:
            container, key = rng.choice([*places_in(parts), (parts, 0)])
            if isinstance(container, dict) and rng.random() < 0.3:
                del container[key]
            else:
                container[key] = rng.choice(ANYTHING)
        payload, private = (part if isinstance(part, dict) else None for part in parts)
        if private is not None and "salt" in private:
            private["salt"] = "0" * 32
        n, before = len(record.events) + 1, record.fingerprint
        made = make_event(n, event.at, "x", event.kind, payload or {}, private, before)
        record = WorkshopRecord(record.header, (*record.events, made))
    return record


@pytest.mark.parametrize("seed", range(30))
def test_it_is_told_what_is_wrong_or_it_can_be_used(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "w.dtaworkshop"
    path.write_bytes(b"".join(lines_of(spoilt(random.Random(seed)))))  # noqa: S311
    ran = run("check", path)
    if ran.status:
        assert f"{path}:" in ran.err
        with pytest.raises(DtaError):
            read_record(path)
        return
    for task in ("status", "results", "calibration", "end"):
        assert run("workshop", task, path).status == 0
    assert run("workshop", "results", path, "--json").status == 0
