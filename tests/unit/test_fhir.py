"""A review as FHIR, out and in again equal, and what another program filled in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.exchange.fhir import fhir_bytes
from dtadesign.exchange.fhir_release import R4, R5, Release
from dtadesign.exchange.incoming import Incoming, read_incoming
from dtadesign.review.action import ACTION_STATES, EFFORTS, Action
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Answer, Evidence
from tests.builders import TIME, answered, profile, record_of, run, shown, small_checklist
from tests.fhir_reading import CHECKLIST, back, items_of, response_of

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.values import Profile

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
profiles = st.builds(
    profile, name=text, version=text, organisation=text, summary=text,
    stage=st.sampled_from(["concept", "live"]), scope=st.sampled_from(["full", "short"]),
    features=st.sampled_from([(), ("chat",), ("agent", "chat")]),
    diagnoses=st.sampled_from([(), ("ssd", "bpd")]),
)  # fmt: skip
both = pytest.mark.parametrize("release", [R4, R5], ids=lambda release: release.name)


@both
@given(st.dictionaries(st.sampled_from(["P-1", "P-2", "A-1"]), answers), profiles)
def test_profile_and_answers_come_back_equal(
    release: Release, given_answers: dict[str, Answer], own: Profile
) -> None:
    assert back(answered(given_answers, given=own), release) == Incoming(own, given_answers)


@both
@given(st.lists(actions, max_size=3))
def test_actions_come_back_equal(release: Release, drawn: list[Action]) -> None:
    held = {f"A-{n}": action for n, action in enumerate(drawn, 1)}
    record = record_of(*(ActionEdit(id=key, action=action) for key, action in held.items()))
    assert back(record, release).actions == held


@pytest.mark.parametrize(
    "note",
    [
        "\x00\x07",
        " ",
        "  a\t",
        "\u00a0a",
        "a\u2028b",
        "\ufffe",
        "\ufeff",
        "—",
        "a\r\nb",
        "x" * (1024 * 1024 + 1),
    ],
)
def test_a_text_that_fhir_forbids_comes_back_to_the_character(note: str) -> None:
    answer = Answer(value=2, note=note, evidence=(Evidence(description=note), Evidence(kind="seen")))
    assert back(answered({"P-1": answer})).answers == {"P-1": answer}


def test_what_the_profile_hides_goes_along_but_not_as_an_answer() -> None:
    record = answered({"A-1": shown(3, "kept"), "P-1": shown(1)})
    assert "A-1" not in items_of(response_of(record))
    assert back(record).answers == record.review.answers


@pytest.mark.parametrize(
    ("given_answers", "status"),
    [({}, "in-progress"), ({"P-1": 1}, "in-progress"), ({"P-1": 1, "P-2": "unknown"}, "completed")],
)
def test_it_is_completed_where_nothing_is_open(given_answers: dict[str, Any], status: str) -> None:
    record = answered({key: Answer(value=value) for key, value in given_answers.items()})
    data = response_of(record)
    assert (data["status"], data["authored"]) == (status, TIME)
    assert data["questionnaire"] == "urn:dtadesign:small|1"


def test_the_subject_is_a_device_and_says_so() -> None:
    data = response_of(answered({}))
    (device,) = data["contained"]
    assert (device["resourceType"], data["subject"]["reference"]) == ("Device", f"#{device['id']}")
    assert "not a patient" in device["note"][0]["text"]
    assert "not a patient" in data["text"]["div"]


@both
def test_the_same_state_is_the_same_file_and_another_state_has_other_ids(release: Release) -> None:
    one, same = (fhir_bytes(answered({"P-1": shown(1)}), release) for _ in range(2))
    other = json.loads(fhir_bytes(answered({"P-1": shown(2)}), release))
    assert one == same
    assert json.loads(one)["id"] != other["id"]
    assert json.loads(one)["entry"][0]["fullUrl"] == other["entry"][0]["fullUrl"]


def test_links_that_would_fall_together_are_told_apart() -> None:
    names = ["P-1", "P-1.note", "profile.agent", "profile", "profile.name", "action"]
    levels = ["a", "b", "c", "d"]
    domain = {"id": "P-1", "considerations": [{"id": name, "levels": levels} for name in names]}
    features = [{"id": "agent"}, {"id": "name"}, {"id": "stage"}]
    checklist = small_checklist(domains=[domain], features=features, retired=[])
    given_answers = {name: shown(2, "seen", note=name) for name in names}
    own = profile(features=("agent", "stage"))
    record = answered(given_answers, checklist=checklist, given=own)
    assert back(record) == Incoming(own, given_answers)


def test_new_takes_it_and_scores_the_same(tmp_path: Path) -> None:
    run("example", tmp_path)
    first, second = tmp_path / "lanternway.dtareview", tmp_path / "b.dtareview"
    made = tmp_path / "made.json"
    run("report", first, "--format", "fhir-r5", "-o", made)
    assert run("new", second, "--answers", made).status == 0
    cards = [json.loads(run("score", path, "--json").out) for path in (first, second)]
    for card in cards:
        del card["review"]["id"], card["review"]["fingerprint"]
    assert cards[0] == cards[1]
    assert run("answers", first).out == run("answers", second).out
    assert run("actions", first).out == run("actions", second).out


def test_reading_tells_it_from_a_report_in_json(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(fhir_bytes(answered({"P-1": shown(1)}), R5))
    assert read_incoming(tmp_path / "f", CHECKLIST).answers == {"P-1": shown(1)}


def test_a_removed_reason_leaves_a_word() -> None:
    record = record_of(AnswerEdit(id="P-1", answer=Answer(value="na", removed=True)))
    assert back(record).answers["P-1"].note == "[text removed]"
