"""A review as JSON for other programs, and back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.checklist.reading import parse
from dtadesign.errors import DtaError, FileProblems
from dtadesign.exchange.incoming import Incoming, read_incoming
from dtadesign.exchange.report_json import read_report, report_json
from dtadesign.review.action import ACTION_STATES, EFFORTS, Action
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Answer, Evidence, Profile
from tests.builders import answered, profile, record_of, shown, small_checklist

CHECKLIST = small_checklist()
text = st.text(st.characters(codec="utf-8"))
days = st.none() | st.dates().map(str)
evidence = st.builds(
    Evidence, kind=st.sampled_from(EVIDENCE_KINDS), description=text, where=text, date=days, expires=days,
    digest=st.sampled_from(["", "0" * 64]),
)  # fmt: skip
answers = st.builds(
    lambda value, note, entries: Answer(value=value, note=note or "why", evidence=tuple(entries)),
    st.none() | st.sampled_from(list(VALUES.values())), text, st.lists(evidence, max_size=3),
).filter(lambda answer: answer.value != "na" or answer.note.strip() != "")  # fmt: skip

actions = st.builds(
    Action, considerations=st.lists(st.sampled_from(["P-1", "A-2"]), unique=True).map(tuple), what=text,
    owner=text, due=days, effort=st.none() | st.sampled_from(EFFORTS), state=st.sampled_from(ACTION_STATES),
)  # fmt: skip


def back(data: dict[str, Any]) -> tuple[Profile, dict[str, Answer], dict[str, Action]]:
    return read_report(parse("r.json", json.dumps(data)), CHECKLIST)


@given(st.dictionaries(st.sampled_from(["P-1", "P-2", "A-1"]), answers), text)
def test_profile_and_answers_come_back_equal(given_answers: dict[str, Answer], name: str) -> None:
    own = profile(name=name, features=("agent", "chat"), scope="short")
    record = answered(given_answers, given=own)
    assert back(report_json(record)) == (own, given_answers, {})


@given(st.lists(actions, max_size=3))
def test_actions_come_back_equal(drawn: list[Action]) -> None:
    held = {f"A-{n}": action for n, action in enumerate(drawn, 1)}
    record = record_of(*(ActionEdit(id=key, action=action) for key, action in held.items()))
    assert back(report_json(record))[2] == held


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "dtadesign-report/9"}, "format: "),
        ({"profile": {"name": "X"}}, '"stage" is missing'),
        ({"profile": {"name": "X", "stage": "live", "features": ["agnt"]}}, "profile.features[0]: "),
        ({"answers": [{"id": "P-9", "answer": 1}]}, 'answers[0] (P-9): there is no consideration "P-9"'),
        ({"answers": [{"id": "P-1", "answer": 1}] * 2}, "for the second time"),
        ({"answers": [{"id": "P-1", "answer": 7}]}, 'answers[0] (P-1): "7" is no answer'),
        ({"answers": [{"id": "P-1", "answer": True}]}, "answers[0] (P-1).answer"),
        ({"answers": [{"id": "P-1", "answer": "na"}]}, "needs its reason"),
        ({"answers": [{"id": "P-1", "evidence": [{"kind": "rumour"}]}]}, "is not one of"),
        ({"answers": [{"id": "P-1", "evidence": [{"date": "yesterday"}]}]}, "is no date"),
        ({"answers": [{"id": "P-1", "evidence": [{"digest": "zz"}]}]}, "is no SHA-256"),
        ({"answers": {}}, "answers: must be a list"),
        ({"actions": [{"id": "P-1"}]}, 'actions[0] (P-1): "P-1" is no action'),
        ({"actions": [{"id": "A-1"}] * 2}, "for the second time"),
        ({"actions": [{"id": "A-1", "considerations": ["P-9"]}]}, 'there is no consideration "P-9"'),
        ({"actions": [{"id": "A-1", "considerations": ["P-1", "P-1"]}]}, "names a consideration twice"),
        ({"actions": [{"id": "A-1", "due": "soon"}]}, '"soon" is no date'),
        ({"actions": [{"id": "A-1", "state": "late"}]}, "is not one of"),
        ({"more": 1}, 'the key "more" is not known here'),
    ],
)
def test_what_does_not_fit_is_said_with_its_place(change: dict[str, Any], said: str) -> None:
    with pytest.raises(FileProblems) as error:
        back(report_json(answered({"P-1": shown(1)})) | change)
    assert said in str(error.value)


def test_half_a_character_becomes_one_that_can_be_kept() -> None:
    data = report_json(answered({"P-1": shown(1, note="MARK")}))
    escaped = json.dumps(data).replace("MARK", "a\\ud83d b")
    assert read_report(parse("f", escaped), CHECKLIST)[1]["P-1"].note == "a\ufffd b"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "1.0"])
def test_a_level_is_a_whole_number(number: str) -> None:
    data = json.dumps(report_json(answered({}))).replace(
        '"answers": []', f'"answers": [{{"id": "P-1", "answer": {number}}}]'
    )
    with pytest.raises(FileProblems):
        read_report(parse("f", data), CHECKLIST)


@pytest.mark.parametrize("start", [b"%PDF-1.7\n", b"PK\x03\x04", b"\x00\xff\xfe", b"[1, 2]"])
def test_other_files_are_refused_in_a_sentence(start: bytes, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(start)
    with pytest.raises(DtaError):
        read_incoming(tmp_path / "f", CHECKLIST)


def test_a_file_is_told_by_its_content_not_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("id,answer\nP-1,1\n", encoding="utf-8", newline="\n")
    assert read_incoming(tmp_path / "a.json", CHECKLIST) == Incoming(answers={"P-1": Answer(value=1)})
    data = json.dumps(report_json(answered({"P-1": shown(1)})))
    (tmp_path / "a.csv").write_text(f"\ufeff\n {data}", encoding="utf-8", newline="\n")
    assert read_incoming(tmp_path / "a.csv", CHECKLIST) == Incoming(profile(), {"P-1": Answer(value=1)})
