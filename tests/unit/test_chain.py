"""Every byte of a record counts, and each line follows from the one before it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.errors import ReviewDamaged
from dtadesign.review.chain import DoesNotHold, canonical, cleaned, event_line, read_event
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.file import lines_of
from dtadesign.review.record import Record, read_events, read_header
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Answer, Evidence
from tests.builders import TIME, answered, profile, record_of, shown, with_edit

# all of Unicode, halves of characters too, and what other programs take for line ends
wild = st.text(
    st.characters(exclude_categories=())
    | st.sampled_from("\u2028\u2029\x85\n\r\t\x00\ud83d\udc4b👋א\u202e'=\"\\")
)
days = st.none() | st.dates().map(str)
entries = st.builds(
    Evidence, kind=st.sampled_from(EVIDENCE_KINDS), description=wild, where=wild, date=days, expires=days
)
answers = st.builds(
    Answer,
    value=st.none() | st.sampled_from(list(VALUES.values())),
    note=wild,
    evidence=st.lists(entries, max_size=2).map(tuple),
)
edits = st.builds(AnswerEdit, id=st.sampled_from(["P-1", "P-2", "A-1"]), answer=answers)
logs = st.lists(
    edits | st.builds(ProfileEdit, profile=st.builds(lambda n: profile(name=n), wild)), max_size=6
)


def spoken_for(record: Record) -> Record:
    """The record as another program would read it from its bytes."""
    first, *rest = b"".join(lines_of(record)).split(b"\n")[:-1]
    header = read_header(first, "f")
    return Record(header, read_events(header, rest, "f"))


@given(logs, wild)
def test_a_log_reads_back_to_the_same_state_and_bytes(log: list[Any], by: str) -> None:
    record = record_of()
    for edit in log:
        record = with_edit(record, edit, by)
    again = spoken_for(record)
    assert again.review == record.review
    assert lines_of(again) == lines_of(record)
    assert again.fingerprint == record.fingerprint


@given(answers)
def test_an_answer_comes_back_to_the_character_but_for_halves(answer: Answer) -> None:
    record = answered({"P-1": answer})
    back = record.review.answer("P-1")
    expected = [
        (entry.kind, cleaned(entry.description), cleaned(entry.where), entry.date, entry.expires)
        for entry in answer.evidence
    ]
    assert back.value == answer.value
    assert back.note == cleaned(answer.note)
    assert [(e.kind, e.description, e.where, e.date, e.expires) for e in back.evidence] == expected


@given(logs)
def test_lines_are_what_the_contract_says(log: list[Any]) -> None:
    """Written from the contract with `json` and `hashlib` alone."""

    def sha(value: Any) -> str:
        text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode("utf-8")).hexdigest()

    record = record_of(*log)
    header, *lines = [line[:-1] for line in lines_of(record)]
    prev = hashlib.sha256(header).hexdigest()
    for n, line in enumerate(lines, 1):
        event = json.loads(line)
        assert b"\n" not in line
        text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert line == text.encode("utf-8")
        members = {"at", "by", "hash", "kind", "n", "payload", "payload_sha256", "prev"}
        assert set(event) - {"private"} == members
        assert (event["n"], event["prev"]) == (n, prev)
        assert event["payload_sha256"] == sha(event["payload"])
        assert ("private" in event) == ("private_sha256" in event["payload"])
        if "private" in event:
            assert event["payload"]["private_sha256"] == sha(event["private"])
            assert len(event["private"]["salt"]) == 32
        link = {key: event[key] for key in ("n", "at", "by", "kind", "payload_sha256", "prev")}
        assert event["hash"] == sha(link)
        prev = event["hash"]


def test_texts_stand_apart_from_what_statistics_need() -> None:
    answer = Answer(value=2, note="secret", evidence=(Evidence(description="hidden", date="2026-01-02"),))
    (_, event) = answered({"P-1": answer}).events
    assert event.payload["evidence"] == [{"kind": "document", "date": "2026-01-02"}]
    assert "secret" not in str(event.payload)
    assert "hidden" not in str(event.payload)


def test_an_answer_without_texts_has_no_private_part() -> None:
    (_, event) = answered({"P-1": Answer(value=1)}).events
    assert event.private is None
    assert "private_sha256" not in event.payload
    assert not event.is_stripped


def test_salts_differ_so_that_equal_short_texts_cannot_be_told() -> None:
    record = record_of()
    salts = set()
    for _ in range(3):
        event = record.next_event(AnswerEdit(id="P-1", answer=shown(1, note="no")), "x", TIME)
        salts.add(str((event.private or {})["salt"]))
    assert len(salts) == 3


def resealed(line: bytes, **changes: Any) -> bytes:
    """The event with members changed and its digests made to fit again."""
    event = json.loads(line)
    for key, value in changes.items():
        if value is None:
            event.pop(key, None)
        else:
            event[key] = value
    event["payload_sha256"] = hashlib.sha256(canonical(event["payload"])).hexdigest()
    link = {key: event[key] for key in ("n", "at", "by", "kind", "payload_sha256", "prev")}
    event["hash"] = hashlib.sha256(canonical(link)).hexdigest()
    return canonical(event)


def last_line(record: Record) -> tuple[bytes, int, str]:
    event = record.events[-1]
    return event_line(event), event.n, event.prev


@pytest.mark.parametrize(
    "change",
    [
        {"more": 1},
        {"private": []},
        {"private": {}},
        {"private": {"note": "other", "evidence": [], "salt": "0" * 32}},
        {"private": {"note": "n", "evidence": []}},
        {"n": True},
        {"n": "2"},
        {"by": 3},
        {"kind": ["answer"]},
        {"at": "2026-11-23 10:00:00"},
        {"at": "2026-11-23T10:00:00+01:00"},
    ],
)
def test_an_event_of_another_shape_does_not_hold(change: dict[str, Any]) -> None:
    line, n, prev = last_line(answered({"P-1": shown(1, note="n")}))
    with pytest.raises(DoesNotHold):
        read_event(resealed(line, **change), n, prev)


def test_an_empty_private_part_is_no_removed_one() -> None:
    """Where texts were destroyed nothing may stand, not even null."""
    line, n, prev = last_line(answered({"P-1": shown(1, note="n")}))
    event = json.loads(line)
    del event["private"]
    assert read_event(canonical(event), n, prev).is_stripped
    with pytest.raises(DoesNotHold):
        read_event(canonical(event | {"private": None}), n, prev)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"n":2', b'"n": 2'),
        (b'"n":2', b'"n":2.0'),
        (b'"n":2', b'"n":2e0'),
        (b'"by":"reviewer"', b'"by":"\\u0072eviewer"'),
        (b'"by":"reviewer"', b'"by":"reviewer","by":"reviewer"'),
        (b"{", b" {"),
        (b"}", b"} "),
        (b'"at"', b'"\\u0061t"'),
    ],
)
def test_what_parses_alike_but_is_written_otherwise_does_not_hold(old: bytes, new: bytes) -> None:
    line, n, prev = last_line(answered({"P-1": Answer(value=1)}))
    read_event(line, n, prev)
    with pytest.raises(DoesNotHold):
        read_event(line.replace(old, new, 1), n, prev)


@pytest.mark.parametrize(
    "line",
    [
        b"", b"{}", b"[]", b"null", b"\xff", b'{"n":NaN}', b"[" * 5000, b'{"a":' * 980 + b"1" + b"}" * 980,
        b'{"n":' + b"9" * 5000 + b"}", b'{"by":"\\ud800"}',
    ],
)  # fmt: skip
def test_garbage_is_no_event(line: bytes) -> None:
    with pytest.raises(DoesNotHold):
        read_event(line, 1, "0" * 64)


@pytest.mark.parametrize("depth", range(900, 1000, 3))
def test_deep_payloads_never_end_in_a_traceback(depth: int) -> None:
    record = record_of()
    deep = b'{"a":' * depth + b"1" + b"}" * depth
    line = event_line(record.events[0]).replace(b'"payload":{', b'"payload":{"a":' + deep + b",")
    with pytest.raises(ReviewDamaged):
        read_events(record.header, [line], "f")


def test_half_a_character_in_an_event_does_not_hold() -> None:
    line, n, prev = last_line(answered({"P-1": Answer(value=1)}))
    with pytest.raises(DoesNotHold, match="half of a character"):
        read_event(line.replace(b'"by":"reviewer"', b'"by":"\\ud800"'), n, prev)


@pytest.mark.parametrize(
    "payload",
    [
        {"answer": 4, "evidence": [], "id": "P-1"},
        {"answer": True, "evidence": [], "id": "P-1"},
        {"answer": "2", "evidence": [], "id": "P-1"},
        {"answer": 2, "evidence": [], "id": 3},
        {"answer": 2, "evidence": [], "id": "P-1", "more": 1},
        {"answer": 2, "id": "P-1"},
        {"evidence": [], "id": "P-1"},
        {"answer": 2, "evidence": 3, "id": "P-1"},
        {"answer": 2, "evidence": ["x"], "id": "P-1"},
        {"answer": 2, "evidence": [{"kind": "rumour"}], "id": "P-1"},
        {"answer": 2, "evidence": [{"kind": "record", "date": "2026-13-01"}], "id": "P-1"},
        {"answer": 2, "evidence": [{"kind": "record", "date": "20260101"}], "id": "P-1"},
        {"answer": 2, "evidence": [{"kind": "record", "date": 3}], "id": "P-1"},
        {"answer": 2, "evidence": [], "id": "P-1", "undoes": "1"},
    ],
)
def test_an_answer_event_that_says_no_answer_is_named_by_its_line(payload: dict[str, Any]) -> None:
    record = answered({"P-1": Answer(value=1)})
    lines = [event_line(record.events[0]), resealed(event_line(record.events[1]), payload=payload)]
    with pytest.raises(ReviewDamaged, match="does not fit its kind") as damaged:
        read_events(record.header, lines, "f")
    assert damaged.value.line == 3
