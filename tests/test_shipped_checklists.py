"""The shipped checklists, entry by entry: content is held to rules as code is.

What may be said is laid down by the evidence that the considerations were drafted from: who was
studied is never filled in from memory, and no advice is put into the mouth of the review that the
checklist starts from. Words that must not appear are looked for everywhere but in poor examples,
which show them on purpose.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.checklist.conditions import parse
from dtadesign.checklist.loader import DEFAULT, load_checklist, shipped_checklists, shipped_paths
from dtadesign.plain import to_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist, Consideration

# The ids are permanent: this list only ever grows, and what is no longer asked moves to RETIRED.
COUNTS = {
    "HUM": 7, "PER": 4, "FBK": 7, "AVA": 9, "GAI": 5, "ALF": 7, "TON": 4,
    "ACC": 6, "SAF": 7, "TRU": 8, "LEX": 4, "ENG": 3, "IMP": 5,
}  # fmt: skip
RETIRED = {"GAI-4": ("ENG-2", "PER-3")}
IDS = [f"{d}-{n}" for d, last in COUNTS.items() for n in range(1, last + 1) if f"{d}-{n}" not in RETIRED]
GATES = {
    "HUM-1", "HUM-4", "HUM-7", "FBK-6", "AVA-2", "AVA-5", "AVA-6", "AVA-7", "AVA-9",
    "GAI-1", "GAI-2", "GAI-3", "GAI-5", "SAF-1", "SAF-2", "SAF-3", "SAF-4", "SAF-5", "SAF-7",
    "TRU-1", "TRU-2", "TRU-3", "TRU-4", "TRU-5", "TRU-7", "TRU-8", "IMP-1",
}  # fmt: skip
FEATURES = {
    "human_support", "in_service", "study", "consent_basis", "collects_data", "collects_risk_mood_or_text",
    "self_ratings", "passive_sensing", "data_shared", "shows_scores", "risk_prediction", "adaptive",
    "remembers", "learning_model", "generative", "agent", "conversation", "character", "animated",
    "therapeutic_avatar", "immersive", "responds_to_beliefs", "notifications", "social",
    "others_involved", "psychosis_in_scope",
}  # fmt: skip
SMI_POPULATIONS = {"ssd", "bd", "dep_severe", "bpd", "smi"}
OTHER_POPULATIONS = {"other_mental_health", "general", "staff_or_carers", "systems", "none", "unknown"}
DISRESPECTFUL = re.compile(
    r"\b(suffer(s|er|ers|ing)?|schizophrenics?|psychotics|bipolars|borderlines|the mentally ill|"
    r"insane|crazy|lunatics?|addicts?|non-?complian\w+|committed suicide|victims?|normal people)\b",
    re.IGNORECASE,
)
IDIOMS = re.compile(
    r"\b(small print|brush-off|nags?|nagging|creepy|no strings|pull the same way|hand in hand|pops? up|"
    r"leave you be|in the loop with|out of the blue|rule of thumb|a piece of cake|on the same page)\b",
    re.IGNORECASE,
)
SECOND_QUESTION = re.compile(
    r"\b(and|or) (is|are|was|were|do|does|did|can|could|has|have|will|how|who|what|why|which)\b|and/or|\?.*\?"
)


def the_checklist() -> Checklist:
    return load_checklist(shipped_paths()[DEFAULT])


CHECKLIST = the_checklist()
each = pytest.mark.parametrize("item", CHECKLIST.considerations, ids=lambda item: item.id)


def texts(value: Any, skip: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every text inside a dumped model, but those under the keys in ``skip``."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in skip:
                yield from texts(inner, skip)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from texts(inner, skip)


def said(item: Consideration) -> str:
    """All that a consideration says in its own voice."""
    return "\n".join(texts(to_plain(item), frozenset({"poor_example"})))


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])['\"]?\s+", text)


def plain(item: Consideration) -> tuple[str, ...]:
    assert item.plain_levels is not None
    return item.plain_question, *item.plain_levels


# --- the whole ---------------------------------------------------------------------------------


def test_every_shipped_file_loads_under_its_own_name() -> None:
    assert [checklist.id for checklist in shipped_checklists()] == list(shipped_paths())


def test_the_considerations_are_all_of_the_source_and_no_other() -> None:
    assert [item.id for item in CHECKLIST.considerations] == IDS
    assert len(IDS) == 75


def test_the_domains_of_the_mission_come_first() -> None:
    assert [domain.id for domain in CHECKLIST.domains] == list(COUNTS)
    for domain in CHECKLIST.domains:
        assert all(item.id.startswith(f"{domain.id}-") for item in domain.considerations)


def test_the_gates_and_the_core_are_those_of_the_source() -> None:
    assert {item.id for item in CHECKLIST.considerations if item.gate} == GATES
    assert sum(item.core for item in CHECKLIST.considerations) == 31


def test_the_profile_asks_for_the_features_of_the_source() -> None:
    assert {feature.id for feature in CHECKLIST.features} == FEATURES
    assert [feature.id for feature in CHECKLIST.features if feature.derived] == ["psychosis_in_scope"]


def test_every_feature_has_its_explanations_and_a_group() -> None:
    for feature in CHECKLIST.features:
        assert all((feature.question, feature.explanation, feature.test)), feature.id
        assert all((feature.example, feature.counter_example)), feature.id
        assert feature.group in {group.id for group in CHECKLIST.feature_groups}


def test_every_feature_decides_something() -> None:
    used = {name for item in CHECKLIST.considerations for name in parse(item.condition).ids}
    assert FEATURES - used == {"psychosis_in_scope"}  # it hides nothing, on purpose: see its explanation


def test_the_features_of_a_group_stand_together() -> None:
    order = [feature.group for feature in CHECKLIST.features]
    assert len([a for a, b in pairwise(order) if a != b]) == len(set(order)) - 1


def test_retired_ids_name_successors_that_are_asked() -> None:
    assert {old.id: old.successors for old in CHECKLIST.retired} == RETIRED
    assert all(name in CHECKLIST.by_id for old in CHECKLIST.retired for name in old.successors)
    assert all(old.reason for old in CHECKLIST.retired)


def test_domain_names_fit_a_chart() -> None:
    assert all(0 < len(domain.short_name) <= 26 for domain in CHECKLIST.domains)


def test_it_says_what_it_is_not() -> None:
    assert "not a validated measure" in CHECKLIST.about
    assert "does not predict outcome" in CHECKLIST.about
    assert CHECKLIST.status == "draft"


def test_only_tested_is_called_evidence_that_something_works() -> None:
    meanings = {grade.id: grade.meaning for grade in CHECKLIST.evidence_grades}
    assert list(meanings) == ["tested", "observed", "views", "none"]
    assert [name for name, meaning in meanings.items() if "works" in meaning] == ["tested"]


def test_nothing_is_said_to_be_recommended_by_the_review() -> None:
    """Of the review only the abstract was seen, so its name stands in ``source`` and nowhere else."""
    everything = "\n".join(texts(to_plain(CHECKLIST), frozenset({"source", "references"})))
    assert not re.search(r"tremain", everything, re.IGNORECASE)
    assert not re.search(r"recommend", CHECKLIST.about, re.IGNORECASE)


def test_no_reference_is_unused_or_without_a_place() -> None:
    used = {key for item in CHECKLIST.considerations for key in item.references}
    assert used == set(CHECKLIST.reference)
    for reference in CHECKLIST.references:
        assert reference.doi or reference.url, reference.id
        assert re.fullmatch(r"(10\.\d{4,}/\S+)?", reference.doi), reference.id
        assert re.fullmatch(r"(https://\S+)?", reference.url), reference.id


def test_every_reference_says_who_was_studied_or_that_it_is_unknown() -> None:
    for reference in CHECKLIST.references:
        assert reference.population, reference.id
        assert set(reference.population) <= SMI_POPULATIONS | OTHER_POPULATIONS, reference.id


def test_the_file_can_be_edited_by_hand() -> None:
    lines = shipped_paths()[DEFAULT].read_text(encoding="utf-8").splitlines()
    assert any("dtadesign check" in line for line in lines[:80])
    assert [line for line in lines if len(line) > 100 and "url:" not in line] == []
    assert not any("\t" in line for line in lines)


# --- each consideration ------------------------------------------------------------------------


@each
def test_nothing_is_missing(item: Consideration) -> None:
    parts = (item.title, item.question, item.why, item.proof, item.caution, item.applies, item.grade)
    assert all(parts)
    assert all((item.good_example, item.poor_example, item.misjudgement))
    assert all((item.references, item.evidence_codes))
    assert item.status == "draft"


@each
def test_the_title_fits_its_place(item: Consideration) -> None:
    assert 0 < len(item.title) <= 60


@each
def test_it_asks_one_question(item: Consideration) -> None:
    for question in (item.question, item.plain_question):
        assert question.endswith("?")
        assert not SECOND_QUESTION.search(question)
        assert len(question.split()) <= 24


@each
def test_levels_can_be_told_apart(item: Consideration) -> None:
    for levels in (item.levels, plain(item)[1:]):
        assert all(levels)
        assert len({level.casefold() for level in levels}) == 4
    assert item.levels[3].startswith("As level 2")
    assert not any("level" in level for level in item.levels[:3]), "a level below 3 stands by itself"


@each
def test_the_plain_texts_are_plain(item: Consideration) -> None:
    for text in plain(item):
        assert max(len(sentence.split()) for sentence in sentences(text)) <= 20, text
        assert ";" not in text
        assert not re.search(r"\b(SMI|AI|WCAG|PTSD|CBT)\b", text)
        assert all(len(word.strip(".,:?!'")) <= 13 for word in text.split()), text


@each
def test_the_plain_levels_answer_the_plain_question(item: Consideration) -> None:
    _, nothing, _, there, more = plain(item)
    assert nothing.startswith("No")
    assert there.startswith("Yes")
    assert more.startswith("Yes")


@each
def test_sentences_are_short_enough_to_be_read_aloud(item: Consideration) -> None:
    for text in (item.why, item.caution, *item.levels, *item.diagnosis_notes.values()):
        assert max(len(sentence.split()) for sentence in sentences(text)) <= 36, text


@each
def test_the_words_are_respectful(item: Consideration) -> None:
    assert not DISRESPECTFUL.search(said(item))
    others = "\n".join(texts(to_plain(item), frozenset({"poor_example", "why"})))
    assert not re.search(r"\bpatients?\b", others, re.IGNORECASE)  # in "why" they are who was studied


@each
def test_there_are_no_idioms_and_no_advice_of_others(item: Consideration) -> None:
    assert not IDIOMS.search(said(item))
    assert not re.search(r"recommend", said(item), re.IGNORECASE)


@each
def test_a_gate_says_why_it_is_one(item: Consideration) -> None:
    assert bool(item.gate_reason) == item.gate


@each
def test_the_condition_is_said_in_words_too(item: Consideration) -> None:
    assert parse(item.condition).ids <= FEATURES
    assert item.applies == "Always" if item.condition == "always" else item.applies.startswith("If ")


@each
def test_it_names_one_to_three_sides_of_the_alliance(item: Consideration) -> None:
    assert 1 <= len(set(item.dimensions)) == len(item.dimensions) <= 3


@each
def test_its_references_resolve(item: Consideration) -> None:
    assert set(item.references) <= set(CHECKLIST.reference)
    assert len(set(item.references)) == len(item.references)


@each
def test_evidence_in_smi_names_a_study_in_smi_or_says_that_it_is_unchecked(item: Consideration) -> None:
    studied = {who for key in item.references for who in CHECKLIST.reference[key].population}
    seen = bool(studied & SMI_POPULATIONS)
    assert item.smi_population_checked == (None if item.smi_evidence == "none" else seen)
    assert ("direct-SMI" in item.evidence_codes) == (item.smi_evidence != "none")
