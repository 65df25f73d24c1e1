"""The workshop cases that ship, entry by entry: content is held to rules as code is.

Whether a level follows from a case's text no test can say; that each has a reason, a place in the
case to look at, and words of its own, these do.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.checklist.reading import read_source
from dtadesign.exchange.schemas import case_schema
from dtadesign.panel.packets import packet_bytes
from dtadesign.plain import to_plain
from dtadesign.workshop.case_checking import asked_of
from dtadesign.workshop.cases import find_case, packet_of, read_case, shipped_cases
from tests.builders import TIME, done
from tests.test_shipped_checklists import DISRESPECTFUL, IDIOMS, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.workshop.cases import Case, KeyEntry

CHECKLIST = find_checklist(DEFAULT)
CASES = [read_case(path, CHECKLIST) for path in shipped_cases()]
EXPECTED = {"brightwater", "larkstile", "osiermere", "pellwyn", "tidewick", "uphallow"}
TWO_PAGES = range(700, 1151)  # words
QUOTED = re.compile("“[^”]*”")

each = pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
each_entry = pytest.mark.parametrize(
    ("case", "entry"),
    [
        pytest.param(case, entry, id=f"{case.id} {entry.consideration}")
        for case in CASES
        for entry in case.key
    ],
)


def own_words(entry: KeyEntry) -> str:
    """What the key says in its own voice; a case quotes poor words on purpose."""
    return QUOTED.sub("", " ".join((entry.reason, entry.often, entry.differ)))


def as_written(text: str) -> str:
    """The text as it stands in a file of JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def all_sentences(case: Case) -> Iterator[str]:
    key = (text for entry in case.key for text in (entry.reason, entry.often, entry.differ))
    for text in (*case.texts, *case.discussion, *key):
        yield from (part.strip(" .“”") for part in sentences(text.replace("”", "")))


def test_the_six_of_the_workshop_ship() -> None:
    assert {case.id for case in CASES} >= EXPECTED


@each
def test_it_is_found_by_its_id_and_keeps_every_rule(case: Case) -> None:
    path = find_case(case.id)
    assert path.stem == case.id
    assert "no problem found" in done("check", path)
    assert f"{case.id}  {case.version}  " in done("cases")


@each
def test_its_key_is_for_exactly_what_its_profile_asks_in_order(case: Case) -> None:
    assert tuple(entry.consideration for entry in case.key) == asked_of(case.profile, CHECKLIST)


@each
def test_its_profile_names_every_feature_that_the_others_imply(case: Case) -> None:
    assert case.profile.features == CHECKLIST.closed(case.profile.features, case.profile.diagnoses)


@each
def test_it_is_about_two_pages_long(case: Case) -> None:
    assert sum(len(text.split()) for text in case.texts) in TWO_PAGES
    assert len(case.screens) in range(6, 11)
    assert len(case.documents) >= 4


@each
def test_it_is_a_draft_and_says_that_it_does_not_exist(case: Case) -> None:
    assert case.status == "draft"
    assert "does not exist" in case.tagline


@each
def test_levels_are_spread_and_gates_both_fail_and_pass(case: Case) -> None:
    counts = Counter(str(entry.level) for entry in case.key)
    assert all(counts[level] >= 3 for level in "0123"), counts
    gates = {entry.level for entry in case.key if CHECKLIST.by_id[entry.consideration].gate}
    assert {0, 2} <= gates


@each
def test_people_may_differ_on_a_third_of_it(case: Case) -> None:
    assert 3 * sum(bool(entry.reasonable) for entry in case.key) >= len(case.key)


@each
def test_ten_are_suggested_for_a_workshop(case: Case) -> None:
    entries = [entry for entry in case.key if entry.consideration in case.suggested]
    assert len(case.suggested) == len(entries) == 10
    assert sum(CHECKLIST.by_id[id_].gate for id_ in case.suggested) >= 2
    assert sum(bool(entry.reasonable) for entry in entries) >= 3
    assert len({CHECKLIST.domain_of[id_].id for id_ in case.suggested}) >= 4
    assert len({entry.level for entry in entries}) >= 3


@each
def test_the_key_looks_at_every_screen_and_document(case: Case) -> None:
    looked_at = {id_ for entry in case.key for id_ in entry.points_to}
    assert looked_at == {screen.id for screen in case.screens} | {each.id for each in case.documents}
    assert case.discussion


@each
def test_its_packet_holds_nothing_of_the_key(case: Case) -> None:
    data = packet_bytes(packet_of(case, CHECKLIST, case.suggested, at=TIME)).decode("utf-8")
    hidden = [text for entry in case.key for text in (entry.reason, entry.often, entry.differ) if text]
    assert not [text for text in (*hidden, *case.discussion) if as_written(text) in data]
    assert not [word for word in ("often", "points_to", "reasonable", "differ") if f'"{word}":' in data]
    assert all(as_written(text) in data for text in case.story)
    assert all(as_written(screen.described) in data for screen in case.screens)


@each_entry
def test_an_entry_is_whole(case: Case, entry: KeyEntry) -> None:
    assert entry.points_to
    assert entry.often
    assert len(entry.reason.split()) >= 12
    assert max(len(sentence.split()) for sentence in sentences(entry.reason)) <= 60


@each_entry
def test_its_words_are_respectful_and_plain(case: Case, entry: KeyEntry) -> None:
    words = own_words(entry)
    assert not DISRESPECTFUL.search(words)
    assert not IDIOMS.search(words)
    assert not re.search(r"\bpatients?\b|recommend", words, re.IGNORECASE)


@each
def test_it_keeps_the_schema_for_who_writes_one(case: Case) -> None:
    schema = case_schema()
    assert not list(Draft202012Validator(schema).iter_errors(read_source(find_case(case.id)).data))
    wrong = to_plain(replace(case, key=(replace(case.key[0], points_to=("no id!",)),)))
    assert [error.json_path for error in Draft202012Validator(schema).iter_errors(wrong)] == [
        "$.key[0].points_to[0]"
    ]


def test_no_reason_is_given_twice() -> None:
    reasons = Counter(entry.reason for case in CASES for entry in case.key)
    assert max(reasons.values()) == 1
    often = Counter(entry.often for case in CASES for entry in case.key)
    assert max(often.values()) == 1


def test_cases_do_not_share_a_sentence() -> None:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for case in CASES:
        for sentence in all_sentences(case):
            if len(sentence.split()) >= 6:
                found[sentence.lower()].add(case.id)
    assert {sentence: ids for sentence, ids in found.items() if len(ids) > 1} == {}
