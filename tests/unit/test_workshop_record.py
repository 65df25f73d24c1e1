"""A workshop's record: what is kept, what is refused, and that it replays to the same state."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.errors import NotDone, ReadOnlyReview, ReviewChanged, ReviewDamaged, ReviewLocked
from dtadesign.review.chain import make_event
from dtadesign.review.chained import lines_of
from dtadesign.review.file import write_whole
from dtadesign.review.rules import HouseRule
from dtadesign.workshop.edits import (
    EndEdit,
    JoinEdit,
    OpenEdit,
    PlanEdit,
    RevealEdit,
    RuleEdit,
    VoteEdit,
    WorkshopEdit,
)  # fmt: skip
from dtadesign.workshop.record import (
    WorkshopFile,
    WorkshopRecord,
    looks_like_workshop,
    read_record,
    read_sound_part,
    read_workshop,
)
from dtadesign.workshop.values import ROUNDS
from tests.builders import TIME, answered, small_checklist
from tests.workshops import (
    after,
    begun,
    joined,
    person,
    place,
    plan_of,
    revealed,
    sitting,
    small_case,
    voted,
    workshop_of,
)  # fmt: skip

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.workshop.values import Choice, Place

RULE = HouseRule(consideration="P-1", text="A name on the rota counts as 1.", by="Kim", level=1)
TWO = joined(person(1), person(2))
ONE = [*TWO, *voted(place(), "1")]
DONE = [*TWO, *revealed(place(), "2")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "w.dtaworkshop"
    WorkshopFile.create(found, plan_of(), small_checklist(), TIME).close()
    return found


def refusal(edit: WorkshopEdit, *before: WorkshopEdit) -> str:
    """Why this is refused after those, none of which is."""
    record = workshop_of(*before)
    with pytest.raises(NotDone) as raised:
        after(record, edit)
    return str(raised.value)


def test_a_whole_round_is_kept_on_disk(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        file.append(*TWO, *revealed(place(), "1", "3"), *revealed(place(round_=2), "1", "2"))
        after_all = file.append(RuleEdit(rule=RULE), EndEdit())
    found = read_workshop(path)
    assert found == after_all
    assert dict(found.votes[place(round_=2)]) == {person(1).id: "1", person(2).id: "2"}
    assert found.revealed == {place(), place(round_=2)}
    assert found.ended
    assert found.open is None
    assert found.rule_on("P-1") == RULE
    assert found.plan.sittings[0].case == small_case()


def test_the_latest_vote_before_the_reveal_holds_and_can_be_taken_back() -> None:
    found = workshop_of(*TWO, *voted(place(), "1", "2"), *voted(place(), "3")).workshop
    assert dict(found.at(place())) == {person(1).id: "3", person(2).id: "2"}
    back = VoteEdit(participant=person(1).id, place=place(), choice="")
    assert after(workshop_of(*TWO, *voted(place(), "1", "2")), back).workshop.voted(place()) == {person(2).id}
    only = workshop_of(*TWO, *voted(place(), "1"))
    assert after(only, back).workshop.votes == {}


def test_people_are_called_by_their_number_or_by_the_name_they_like() -> None:
    named = JoinEdit(participant=person(2, label="Kim"))
    found = workshop_of(*joined(person(1), person(2), person(1, "paper"))).with_edit(named, TIME).workshop
    assert [each.name for each in found.participants] == ["Phone 1", "Kim", "Paper 1"]
    assert found.next_number("phone") == 3
    assert found.next_number("file") == 1


def test_a_name_stands_where_it_can_be_destroyed() -> None:
    record = workshop_of(*joined(person(1, label="Kim")), RuleEdit(rule=RULE))
    for event in record.events[1:]:
        assert not any(text in json.dumps(event.payload) for text in ("Kim", "rota counts"))
    stripped = replace(record, events=tuple(replace(event, private=None) for event in record.events))
    assert [each.name for each in stripped.workshop.participants] == ["Phone 1"]
    assert stripped.workshop.rules == ()


@pytest.mark.parametrize(
    ("edit", "before", "said"),
    [
        (voted(place(), "1")[0], [], "Nobody with the id 300000000001 takes part."),
        (voted(place("P-2"), "1")[0], TWO, '"P-2" is not voted on in this workshop, on "Hearth"; the n'),
        (voted(place(at=1), "1")[0], TWO, "The workshop has 1 case, and no number 2."),
        (voted(place(round_=2), "1")[0], TWO, 'The second vote on "P-1" comes once its first is revealed.'),
        (voted(place(), "1")[0], DONE, 'The first vote on "P-1" has been revealed'),
        (OpenEdit(place=place(round_=2)), TWO, 'The second vote on "P-1" comes once its first is revealed.'),
        (OpenEdit(place=place()), DONE, 'The first vote on "P-1" has been revealed'),
        (OpenEdit(place=None), TWO, "No vote is open."),
        (RevealEdit(place=place()), TWO, 'Nobody has voted on "P-1" yet; there is nothing to reveal.'),
        (RevealEdit(place=place()), DONE, 'The first vote on "P-1" has been revealed'),
        (RuleEdit(rule=replace(RULE, consideration="P-9")), [], 'There is no consideration "P-9"; the'),
        (RuleEdit(rule=replace(RULE, text=" ")), [], 'There is no house rule on "P-1" to take back.'),
        (RuleEdit(rule=replace(RULE, text="x" * 2001)), [], "A house rule has at most 2,000 characters."),
        (joined(person(3, label="phone 1"))[0], TWO, "Somebody is called phone 1 already"),
        (joined(replace(person(3), number=1))[0], TWO, "Phone 1 takes part already."),
        (joined(replace(person(1), number=7))[0], TWO, "Phone 1 takes part already, in another way."),
        (joined(replace(person(3), id="x"))[0], TWO, "A participant has an id of twelve hex digits"),
        (joined(person(3, label="a\nb"))[0], TWO, "A name stands on one line and has at most 80"),
        (joined(person(3))[0], [*TWO, EndEdit()], "The workshop has ended; only its house rules"),
        (EndEdit(), [EndEdit()], "The workshop has ended"),
        (PlanEdit(plan=plan_of(sitting("P-1", "P-1"))), [], '"P-1" stands twice in the plan for "Hearth".'),
        (PlanEdit(plan=plan_of(sitting("P-7"))), [], 'The key of "Hearth" says nothing of "P-7"; the'),
        (PlanEdit(plan=replace(plan_of(), sittings=())), [], "A workshop needs a case."),
        (PlanEdit(plan=plan_of(seconds=-1)), [], "The time for a vote is a number of seconds"),
        (PlanEdit(plan=plan_of(sitting("A-2"))), ONE, '"P-1" of "Hearth" has been voted'),
        (PlanEdit(plan=plan_of(sitting(title="Kiln"))), ONE, '"P-1" of "Hearth" has been'),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_a_sentence(
    edit: WorkshopEdit, before: list[WorkshopEdit], said: str
) -> None:
    assert refusal(edit, *before).startswith(said)


def test_rules_may_still_be_worded_once_it_has_ended() -> None:
    found = workshop_of(RuleEdit(rule=RULE), EndEdit(), RuleEdit(rule=replace(RULE, text=""))).workshop
    assert found.rules == ()


def test_the_plan_can_grow_while_it_runs() -> None:
    longer = plan_of(sitting("A-1", "P-1"), sitting("P-2", title="Kiln"), seconds=90)
    found = workshop_of(*TWO, *revealed(place(), "2"), PlanEdit(plan=longer)).workshop
    assert len(found.places) == 6
    assert found.plan.seconds == 90
    assert found.at(place()) == {person(1).id: "2"}


def test_when_a_vote_was_opened_and_revealed_is_known() -> None:
    found = workshop_of(*TWO, OpenEdit(place=place()), *voted(place(), "1")).workshop
    assert (found.when("open", place()), found.when("reveal", place())) == (TIME, "")
    assert found.open == place()


# --- any sequence

PEOPLE = [person(1), person(2), person(1, "paper")]
ALL = [*PEOPLE, person(1, label="Kim"), person(3, label="kim")]
PLACES = [place(id_, round_) for id_ in ("P-1", "A-2", "P-9") for round_ in ROUNDS]
RULES = [RULE, replace(RULE, text=""), replace(RULE, consideration="x")]
PLANS = [plan_of(), plan_of(sitting("P-1")), plan_of(sitting("A-2", "P-1"))]
CHOICES: list[Choice] = ["0", "3", "unknown", "na"]
ANY_EDIT: st.SearchStrategy[WorkshopEdit] = st.one_of(
    st.builds(JoinEdit, participant=st.sampled_from(ALL)),
    st.builds(
        VoteEdit, participant=st.sampled_from([each.id for each in PEOPLE]), place=st.sampled_from(PLACES),
        choice=st.sampled_from([*CHOICES, ""]),
    ),
    st.builds(OpenEdit, place=st.sampled_from([None, *PLACES])),
    st.builds(RevealEdit, place=st.sampled_from(PLACES)),
    st.builds(RuleEdit, rule=st.sampled_from(RULES)),
    st.builds(PlanEdit, plan=st.sampled_from(PLANS)),
    st.builds(EndEdit),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(edits=st.lists(ANY_EDIT, max_size=25))
def test_any_sequence_replays_to_the_same_and_what_was_revealed_never_changes(
    tmp_path_factory: pytest.TempPathFactory, edits: list[WorkshopEdit]
) -> None:
    path = tmp_path_factory.mktemp("w") / "w.dtaworkshop"
    shown: dict[Place, dict[str, str]] = {}
    with WorkshopFile.create(path, plan_of(), small_checklist(), TIME) as file:
        for edit in edits:
            before, bytes_before = file.workshop, path.read_bytes()
            try:
                file.append(edit, at=TIME)
            except NotDone:
                assert file.workshop is before
                assert path.read_bytes() == bytes_before
            for where in file.workshop.revealed:
                shown.setdefault(where, dict(file.workshop.at(where)))
            assert all(dict(file.workshop.at(where)) == votes for where, votes in shown.items())
        assert file.workshop.revealed == set(shown)
        assert read_workshop(path) == file.workshop
        assert path.read_bytes() == b"".join(lines_of(read_record(path)))


def test_several_edits_go_in_together_or_not_at_all(path: Path) -> None:
    before = path.read_bytes()
    with WorkshopFile.open(path) as file:
        with pytest.raises(NotDone):
            file.append(*TWO, RevealEdit(place=place()))
        assert file.workshop.participants == ()
    assert path.read_bytes() == before


# --- the file


def test_a_torn_last_line_is_left_out_and_told_and_cut_off_by_the_next_append(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        file.append(*TWO)
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"at":"2026-')
    assert (read_record(path).torn, len(read_workshop(path).participants)) == (12, 2)
    with WorkshopFile.open(path) as file:
        file.append(*voted(place(), "1"))
    assert path.read_bytes().startswith(whole)
    assert (read_record(path).torn, len(read_record(path).events)) == (0, 4)


def test_a_vote_is_synced_before_it_is_called_saved(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []

    with WorkshopFile.open(path) as file:
        monkeypatch.setattr(os, "fsync", lambda _: synced.append(path.read_bytes().count(b"\n")))
        file.append(*TWO)
        file.append(*voted(place(), "1"))
    assert synced == [4, 5]


def holds(path: Path) -> bool:
    try:
        return not read_record(path).torn
    except (ReviewDamaged, NotDone):
        return False


def test_any_byte_changed_is_found(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        file.append(*TWO, *voted(place(), "1"))
    data = path.read_bytes()
    for at in range(len(data) - 1, 0, -97):
        changed = bytearray(data)
        changed[at] ^= 1
        path.write_bytes(changed)
        assert not holds(path)


def test_one_pen_at_a_time(path: Path) -> None:
    with WorkshopFile.open(path, "Mia"), pytest.raises(ReviewLocked, match="Mia"):
        WorkshopFile.open(path)


def test_a_file_changed_by_another_is_not_written_over(path: Path) -> None:
    with WorkshopFile.open(path) as file:
        path.write_bytes(path.read_bytes() + b"x")
        with pytest.raises(ReviewChanged):
            file.append(*TWO)


def test_it_never_replaces_a_file_and_no_report_replaces_it(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(NotDone, match="exists already"):
        WorkshopFile.create(path, plan_of(), small_checklist())
    with pytest.raises(NotDone, match="is a workshop"):
        write_whole(path, b"a report")
    assert path.read_bytes() == before


def test_a_newer_versions_events_are_read_and_not_gone_on_with(path: Path) -> None:
    class Later(EndEdit):
        kind = "later"

    record = after(begun(), *TWO, Later())
    path.write_bytes(b"".join(lines_of(record)))
    assert len(read_workshop(path).participants) == 2
    with pytest.raises(ReadOnlyReview, match='event 4 is of the kind "later"'):
        WorkshopFile.open(path)


@pytest.mark.parametrize(
    "edit",
    [
        voted(place(), "1")[0],
        VoteEdit(participant=person(2).id, place=place("P-2"), choice="1"),
        VoteEdit(participant=person(2).id, place=place(at=7), choice="1"),
        OpenEdit(place=place(at=-1)),
        RevealEdit(place=place("P-9")),
        RuleEdit(rule=replace(RULE, consideration="P-9")),
        JoinEdit(participant=replace(person(2), number=9)),
        JoinEdit(participant=replace(person(3), number=2)),
        JoinEdit(participant=replace(person(3), id="no id")),
        PlanEdit(plan=plan_of(sitting("nothing"))),
        PlanEdit(plan=replace(plan_of(), sittings=())),
    ],
)
def test_a_line_about_nothing_that_there_is_is_told_where_it_stands(path: Path, edit: WorkshopEdit) -> None:
    """Chained as it should be, by whatever program."""
    record = after(begun(), *joined(person(2)))
    path.write_bytes(b"".join(lines_of(forced(record, edit))))
    with pytest.raises(ReviewDamaged, match="that is not in this workshop") as damaged:
        read_workshop(path)
    assert damaged.value.line == 4
    assert [each.name for each in read_sound_part(path).workshop.participants] == ["Phone 2"]


def forced(record: WorkshopRecord, edit: WorkshopEdit) -> WorkshopRecord:
    """The record with an edit that nobody asked whether it can be."""
    event = make_event(
        len(record.events) + 1, TIME, "x", edit.kind, edit.payload(), None, record.fingerprint
    )  # fmt: skip
    return replace(record, events=(*record.events, event))


def test_a_vote_after_the_reveal_changes_nothing_even_where_it_stands_in_the_file(path: Path) -> None:
    path.write_bytes(b"".join(lines_of(forced(workshop_of(*DONE), voted(place(), "0")[0]))))
    assert dict(read_workshop(path).at(place())) == {person(1).id: "2"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty; a workshop begins with its checklist"),
        (b"hello\n", "This line does not begin as a workshop does"),
        (b'{"format":"dtadesign-workshop/1","id":"x"}\n', "The first line cannot be read"),
        (b'{"format":"dtadesign-workshop/2","id":"x"}\n', "needs a newer version of dtadesign"),
        (b'{"format":"dtadesign-workshop/1","id":', "The first line is not complete"),
        (begun().header.line + b"\n", "This line does not hold the plan with which a workshop begins"),
    ],
)
def test_what_is_no_workshop_is_said(path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    with pytest.raises((NotDone, ReviewDamaged), match=said):
        read_workshop(path)


def test_it_is_told_by_its_name_or_its_first_bytes(tmp_path: Path, path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(path.read_bytes())
    review = tmp_path / "r"
    review.write_bytes(b"".join(lines_of(answered({}))))
    assert [looks_like_workshop(each) for each in (path, other, review, tmp_path / "no")] == [
        True, True, False, False,
    ]  # fmt: skip
    with pytest.raises(NotDone, match="is a review, not a workshop"):
        read_workshop(review)
