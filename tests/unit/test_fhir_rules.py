"""What we write as FHIR is FHIR: its elements, required codes and rules, in R4 and in R5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.checklist.conditions import parse
from dtadesign.checklist.loader import find_checklist
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.exchange.fhir import bundle
from dtadesign.exchange.fhir_conditions import ENABLE_WHEN
from dtadesign.exchange.fhir_release import R4, R5
from dtadesign.review.action import Action
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.record import new_record
from dtadesign.review.values import Answer, Evidence
from tests.builders import (
    TIME,
    answered,
    consideration,
    profile,
    record_of,
    shown,
    small_checklist,
    with_edit,
)
from tests.fhir_elements import WEIGHTS, faults
from tests.fhir_invariants import broken, enabled, items

if TYPE_CHECKING:
    from dtadesign.review.record import Record

text = st.text(st.characters(codec="utf-8"))
RELEASES = {"R4": R4, "R5": R5}
HOSTILE = "\x00\x1f \u202e שלום 漢字\u3000 👩‍🦰 <b>&amp;</b>\r\n\u2028\ufeff '"
FIRST = example_paths()[0]


def wrong(record: Record) -> list[str]:
    found = []
    for name, release in RELEASES.items():
        made = bundle(record, release)
        found += [f"{name} {fault}" for fault in [*faults(made, name), *broken(made)]]
    return found


@pytest.mark.parametrize("path", example_paths(), ids=lambda path: path.stem)
def test_the_examples_hold_to_both_releases(path: Any) -> None:
    assert wrong(example_record(path)) == []


def test_an_empty_review_and_one_without_a_profile_hold() -> None:
    assert wrong(record_of()) == []
    assert wrong(new_record("a-review", TIME, small_checklist())) == []


def test_a_hostile_review_of_a_hostile_checklist_holds() -> None:
    domains = [{"id": "P", "name": HOSTILE, "considerations": [consideration("P-1", question=HOSTILE)]}]
    checklist = small_checklist(title=HOSTILE, about=HOSTILE, domains=domains, retired=[])
    answer = Answer(value=1, note=HOSTILE, evidence=(Evidence(where=HOSTILE), Evidence(description=HOSTILE)))
    own = profile(name=HOSTILE, version=HOSTILE, organisation=HOSTILE, summary=HOSTILE)
    record = answered({"P-1": answer}, checklist=checklist, given=own)
    record = with_edit(record, ActionEdit(id="A-1", action=Action(what=HOSTILE, owner=HOSTILE)))
    assert wrong(record) == []


@given(text, text, st.sampled_from([None, 0, 3, "unknown"]), st.booleans())
def test_whatever_was_typed_holds(note: str, where: str, value: Any, hidden: bool) -> None:
    answer = Answer(value=value, note=note, evidence=(Evidence(where=where), Evidence(kind="seen")))
    features = () if hidden else ("agent", "chat")
    assert wrong(answered({"P-1": answer, "A-1": answer}, given=profile(name=note, features=features))) == []


@pytest.mark.parametrize("release", RELEASES)
def test_levels_and_only_levels_have_a_weight(release: str) -> None:
    form = bundle(record_of(), RELEASES[release])["entry"][0]["resource"]
    (item,) = (item for item in items(form) if item["linkId"] == "P-1")
    weights = {
        option["valueCoding"]["code"]: [
            (extension["url"], extension["valueDecimal"]) for extension in option.get("extension", ())
        ]
        for option in item["answerOption"]
    }
    levels = {str(level): [(WEIGHTS[release], level)] for level in range(4)}
    assert weights == levels | {"unknown": [], "na": []}


@pytest.mark.parametrize(
    ("condition", "asked"),
    [
        ("always", {}),
        ("agent", {"enableWhen": ["profile.agent"]}),
        ("agent and ssd", {"enableWhen": ["profile.agent", "profile.ssd"], "enableBehavior": "all"}),
        ("(agent or live)", {"enableWhen": ["profile.agent", "profile.stage"], "enableBehavior": "any"}),
        ("not agent", {"expression": 1}),
        ("agent and (chat or bpd)", {"expression": 3}),
    ],
)
def test_one_and_or_one_or_is_a_plain_condition_any_other_an_expression(
    condition: str, asked: dict[str, Any]
) -> None:
    domains = [{"id": "P", "considerations": [consideration("P-1", condition=condition)]}]
    record = record_of(checklist=small_checklist(domains=domains, retired=[]))
    (item,) = (item for item in items(bundle(record, R4)["entry"][0]["resource"]) if item["linkId"] == "P-1")
    found = {"enableBehavior": item["enableBehavior"]} if "enableBehavior" in item else {}
    if "enableWhen" in item:
        found["enableWhen"] = [one["question"] for one in item["enableWhen"]]
    for extension in item.get("extension", ()):
        assert extension["url"] == ENABLE_WHEN
        found["expression"] = extension["valueExpression"]["expression"].count("exists()")
    assert found == asked


@settings(max_examples=20)
@given(st.sets(st.sampled_from([item.id for item in find_checklist("smi-alliance").features])))
def test_plain_conditions_of_the_shipped_checklist_say_what_the_checklist_says(features: set[str]) -> None:
    checklist = find_checklist("smi-alliance")
    own = profile(features=tuple(features), diagnoses=("ssd",))
    form, response = (
        entry["resource"] for entry in bundle(record_of(checklist=checklist, given=own), R4)["entry"]
    )
    asked = {item["linkId"]: item for item in items(form)}
    filled = {item["linkId"]: item for item in items(response)}
    for item in checklist.considerations:
        assert enabled(asked[item.id], filled) == parse(item.condition).holds(own.names), item.id


def _form(made: Any) -> Any:
    return made["entry"][0]["resource"]


def _first(resource: Any) -> Any:
    """The first consideration of the first domain."""
    return resource["item"][1]["item"][0]


def _response(made: Any) -> Any:
    return made["entry"][1]["resource"]


PLANTED: list[tuple[str, Any]] = [
    ("type", lambda made: made.update(type="nonsense")),
    ("status", lambda made: _form(made).update(status="nonsense")),
    ("status", lambda made: _response(made).pop("status")),
    ("item[0].type", lambda made: _form(made)["item"][0].update(type="question-group")),
    ("text", lambda made: _form(made)["item"][0].update(text=" ")),
    ("more", lambda made: _form(made).update(more="x")),
    ("item", lambda made: _form(made).update(item=[])),
    ("authored", lambda made: _response(made).update(authored="yesterday")),
    ("value[x]", lambda made: _first(_form(made))["answerOption"][0].pop("valueCoding")),
    ("extension", lambda made: _response(made).update(extension=[{"url": "urn:x", "valueCode": "x"}])),
]  # fmt: skip


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize(("said", "plant"), PLANTED)
def test_a_planted_fault_is_found(release: str, said: str, plant: Any) -> None:
    made = bundle(answered({"P-1": shown(1)}), RELEASES[release])
    plant(made)
    (fault,) = faults(made, release)
    assert said in fault


def _swap(made: Any) -> None:
    _response(made)["item"].reverse()


HIDDEN = {"linkId": "AGENT", "item": [{"linkId": "A-2"}]}
RULES: list[tuple[str, Any]] = [
    ("que-2", lambda made: _form(made)["item"][2]["item"][0].update(linkId="P-1")),
    ("que-1", lambda made: _form(made)["item"][2].update(item=[])),
    ("que-12", lambda made: _form(made)["item"][2]["item"][1].pop("enableBehavior")),
    ("dom-3", lambda made: _response(made)["subject"].update(reference="#other")),
    ("another order", _swap),
    ("no option", lambda made: _first(_response(made))["answer"][0]["valueCoding"].update(code="9")),
    ("not enabled", lambda made: _response(made)["item"].append(HIDDEN)),
]  # fmt: skip


@pytest.mark.parametrize(("said", "plant"), RULES)
def test_a_broken_rule_is_found(said: str, plant: Any) -> None:
    made = bundle(answered({"P-1": shown(1)}), R4)
    assert broken(made) == []
    plant(made)
    assert any(said in rule for rule in broken(made))
