"""Two sets of house rules made one, and how a set stands to a checklist that has gone on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.errors import NotDone
from dtadesign.review.rules import HouseRule, Overlay, RulesFor, worded
from dtadesign.review.rules_fit import fit, remarks, unknown_rules
from dtadesign.review.rules_merging import TAKES, merging
from tests.builders import consideration, small_checklist
from tests.unit.test_house_rules import RULE, RULES

OTHER = replace(RULE, by="Friday group", day="2026-11-21", level=2)
ELSEWHERE = replace(RULE, consideration="P-2", text="Twice a week is often.")
THEIRS = Overlay(title="Friday's rules", checklist=RULES.checklist, rules=(OTHER, ELSEWHERE))
ours = st.builds(
    HouseRule,
    consideration=st.sampled_from(["P-1", "P-2", "A-1"]),
    text=st.sampled_from(["one", "two"]),
    by=st.sampled_from(["us", "them"]),
    level=st.sampled_from([None, 1]),
)
sets = st.builds(
    Overlay,
    title=st.just("Rules"),
    checklist=st.just(RULES.checklist),
    rules=st.lists(ours, max_size=5, unique_by=lambda rule: (rule.consideration, rule.says)).map(tuple),
)


def test_where_words_or_level_differ_both_are_shown() -> None:
    (conflict,) = merging(RULES, THEIRS).conflicts
    assert (conflict.consideration, conflict.a, conflict.b) == ("P-1", (RULE,), (OTHER,))


def test_who_agreed_and_when_is_no_conflict() -> None:
    same = replace(RULE, by="Friday group", day="2026-11-21")
    merged = merging(RULES, replace(THEIRS, rules=(same,)))
    assert merged.conflicts == ()
    assert merged.merged({}).rules == (RULE,)


@pytest.mark.parametrize(("take", "kept"), [("a", (RULE,)), ("b", (OTHER,)), ("both", (RULE, OTHER))])
def test_what_is_chosen_is_kept(take: str, kept: tuple[HouseRule, ...]) -> None:
    merged = merging(RULES, THEIRS).merged({"P-1": take})  # type: ignore[dict-item]
    assert merged.rules == (*kept, ELSEWHERE)
    assert merged.title == "The clinic's rules + Friday's rules"


def test_nothing_is_merged_without_a_choice() -> None:
    with pytest.raises(KeyError):
        merging(RULES, THEIRS).merged({})


def test_rules_for_different_checklists_cannot_become_one() -> None:
    with pytest.raises(NotDone, match="different checklists, small and other"):
        merging(RULES, replace(THEIRS, checklist=RulesFor(id="other")))


@given(sets, sets, st.sampled_from(TAKES))
def test_merged_again_nothing_is_in_conflict(a: Overlay, b: Overlay, take: str) -> None:
    found = merging(a, b)
    merged = found.merged({each.consideration: take for each in found.conflicts})  # type: ignore[misc]
    assert merging(merged, merged).merged({}) == merged
    if take == "both":
        assert merging(merged, b).conflicts == merging(a, merged).conflicts == ()
        assert {(r.consideration, r.says) for r in merged.rules} == {
            (r.consideration, r.says) for r in (*a.rules, *b.rules)
        }


@given(sets, sets)
def test_whatever_is_chosen_no_rule_is_made_up_or_stands_twice(a: Overlay, b: Overlay) -> None:
    found = merging(a, b)
    for take in TAKES:
        rules = found.merged(dict.fromkeys((c.consideration for c in found.conflicts), take)).rules
        assert set(rules) <= {*a.rules, *b.rules}
        assert len({(rule.consideration, rule.says) for rule in rules}) == len(rules)


def test_a_rule_is_asked_as_long_as_its_wording_stands() -> None:
    old = small_checklist()
    new = small_checklist(version="2", domains=[{"id": "D", "considerations": [
        consideration("P-1", title="Somebody answers", gate=True), consideration("P-2", question="How?"),
    ]}])  # fmt: skip
    one, two = (worded(replace(RULE, consideration=id_), old) for id_ in ("P-1", "P-2"))
    assert [fit(rule, RULES, new) for rule in (one, two)] == ["asked", "reworded"]
    assert fit(RULE, RULES, new) == "unsure"
    assert fit(RULE, RULES, old) == "asked"


def test_what_does_not_fit_is_said_rule_by_rule() -> None:
    rules = (replace(RULE, wording="0" * 12), replace(RULE, consideration="P-0"), ELSEWHERE)
    overlay = Overlay(title="x", checklist=RulesFor(id="other", version="9"), rules=rules)
    assert list(remarks(overlay, small_checklist())) == [
        "These rules were made for the checklist other; this is small.",
        "P-1 is worded differently than when its house rule was agreed. The rule is kept.",
        "P-0 is no longer asked; in its place stands P-1, P-2. Its house rule is kept.",
        "The house rule on P-2 was agreed for version 9. In 1 the wording may differ.",
    ]


def test_one_that_nothing_came_after_is_said_too() -> None:
    gone = small_checklist(retired=[{"id": "P-0", "reason": "Nobody could tell."}])
    overlay = replace(RULES, rules=(replace(RULE, consideration="P-0"),))
    assert list(remarks(overlay, gone)) == ["P-0 is no longer asked. Its house rule is kept."]
    assert list(unknown_rules(overlay, gone)) == []


def test_what_was_never_asked_is_said_with_the_nearest_name() -> None:
    overlay = replace(RULES, rules=(RULE, replace(RULE, consideration="P-22")))
    (found,) = unknown_rules(overlay, small_checklist())
    assert found == (1, 'there is no consideration "P-22"; the nearest known one is "P-2"')
