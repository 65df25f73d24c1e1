"""House rules in a record: taken up whole, replaced, taken off, undone; and told apart by what they say."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.errors import NotDone
from dtadesign.plain import Misfit
from dtadesign.review.chain import canonical
from dtadesign.review.edits import read_edit
from dtadesign.review.edits_rules import HouseRulesEdit
from dtadesign.review.file import read_review
from dtadesign.review.record import Record
from dtadesign.review.rules import HouseRule, Overlay, RulesFor, plain_overlay, worded, wording_of
from dtadesign.review.undo import redo_edit, undo_edit
from dtadesign.scoring.scorecard import score
from tests.builders import ROOT, TIME, answered, record_of, shown, small_checklist, with_edit

RULE = HouseRule(
    consideration="P-1", text="A rota without names counts as 1.", by="Thursday group", day="2026-11-20",
    level=1, from_="Larkspur",
)  # fmt: skip
RULES = Overlay(title="The clinic's rules", checklist=RulesFor(id="small", version="1"), rules=(RULE,))


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
rules = st.builds(
    HouseRule, consideration=texts, text=texts, by=texts, day=st.sampled_from(["", "2026-11-20"]),
    level=st.sampled_from([None, 0, 3]), from_=texts, wording=texts,
)  # fmt: skip
made_for = st.builds(RulesFor, id=texts, version=texts)
overlays = st.builds(
    Overlay, title=texts, version=texts, checklist=made_for, rules=st.lists(rules, max_size=3).map(tuple)
)


def using(overlay: Overlay | None = RULES, record: Record | None = None) -> Record:
    return with_edit(record or record_of(), HouseRulesEdit(overlay=overlay))


def test_a_review_holds_the_rules_it_took_up() -> None:
    assert using().review.house_rules == RULES
    assert record_of().review.house_rules is None


def test_newer_ones_take_their_place_and_none_takes_them_off() -> None:
    newer = replace(RULES, version="2", rules=())
    assert using(newer, using()).review.house_rules == newer
    assert using(None, using()).review.house_rules is None


def test_the_event_says_name_version_digest_and_the_rules() -> None:
    kept = using().events[-1].payload["house_rules"]
    assert (kept["name"], kept["version"], kept["digest"]) == (RULES.title, "", RULES.sha256)
    assert kept["rules"] == plain_overlay(RULES)["rules"]
    assert kept["rules"][0]["from"] == "Larkspur"


@pytest.mark.parametrize("edit", [HouseRulesEdit(overlay=RULES, undoes=2), HouseRulesEdit(overlay=None)])
def test_it_reads_back_as_it_was_written(edit: HouseRulesEdit) -> None:
    event = record_of(edit).events[-1]
    assert HouseRulesEdit.read(event) == read_edit(event) == edit


@given(overlays)
def test_whatever_they_say_the_record_gives_it_back(overlay: Overlay) -> None:
    event = using(overlay).events[-1]
    assert HouseRulesEdit.read(event) == HouseRulesEdit(overlay=overlay)


def test_rules_that_are_not_those_of_their_digest_do_not_fit() -> None:
    event = using().events[-1]
    payload = json.loads(canonical(event.payload))
    payload["house_rules"]["rules"][0]["level"] = 2
    with pytest.raises(Misfit, match="digest"):
        HouseRulesEdit.read(replace(event, payload=payload))


def test_they_change_no_score() -> None:
    record = answered({"P-1": shown(2, "a rota")})
    assert score(record.checklist, using(record=record).review) == score(record.checklist, record.review)


def test_undo_puts_the_former_ones_back_and_redo_the_newer() -> None:
    newer = replace(RULES, version="2")
    record = using(newer, using())
    back = undo_edit(record, "reviewer")
    assert back == HouseRulesEdit(overlay=RULES, undoes=3)
    record = with_edit(record, back)
    again = redo_edit(record, "reviewer")
    assert again == HouseRulesEdit(overlay=newer, redoes=3)
    assert with_edit(record, again).review.house_rules == newer


def test_undo_of_the_first_takes_them_off() -> None:
    assert undo_edit(using(), "reviewer") == HouseRulesEdit(overlay=None, undoes=2)


def test_the_record_replays_to_what_stood_at_each_event() -> None:
    newer = replace(RULES, version="2")
    record = using(None, using(newer, using()))
    assert [record.at(n).review.house_rules for n in range(5)] == [None, None, RULES, newer, None]


def test_a_closed_panel_takes_up_no_others() -> None:
    closed = read_review(ROOT / "tests" / "held" / "10-closed.dtareview")
    with pytest.raises(NotDone, match="was closed"):
        closed.next_event(HouseRulesEdit(overlay=RULES), "chair", TIME)


def test_the_same_rules_have_the_same_digest_whatever_they_stand_in() -> None:
    assert replace(RULES).sha256 == RULES.sha256
    assert replace(RULES, rules=(replace(RULE, level=2),)).sha256 != RULES.sha256


def test_an_edition_is_the_version_or_the_day_of_the_newest_rule() -> None:
    later = replace(RULE, text="And one that is on leave too.", day="2026-11-22")
    assert replace(RULES, rules=(later, RULE)).edition == "2026-11-22"
    assert replace(RULES, version="3").edition == "3"
    assert replace(RULES, rules=()).edition == ""


def test_one_consideration_may_have_several_and_others_have_none() -> None:
    other = replace(RULE, text="A rota that nobody keeps counts as 0.", level=0)
    two = RULES.with_rule(other)
    assert two.on("P-1") == (RULE, other)
    assert two.on("P-2") == ()
    assert two.without(RULE).rules == (other,)


def test_a_rule_is_changed_where_it_stands() -> None:
    other, changed = replace(RULE, consideration="P-2"), replace(RULE, level=2)
    assert RULES.with_rule(other).with_rule(changed, instead_of=RULE).rules == (changed, other)


@pytest.mark.parametrize("wrong", [{"level": 4}, {"level": -1}, {"day": "20.11.2026"}, {"day": "2026-02-30"}])
def test_what_is_no_level_or_day_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"level|date"):
        replace(RULE, **wrong)  # type: ignore[arg-type]


def test_a_rule_knows_for_which_wording_it_was_made() -> None:
    checklist = small_checklist()
    item = checklist.by_id["P-1"]
    assert worded(RULE, checklist).wording == wording_of(item)
    assert wording_of(replace(item, question="Does somebody answer?")) != wording_of(item)
    assert wording_of(replace(item, why="Because.")) == wording_of(item)
    assert worded(replace(RULE, consideration="X-9"), checklist).wording == ""
