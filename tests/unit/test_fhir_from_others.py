"""What other programs filled in is taken; what is foreign or damaged is refused with its place."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.errors import FileProblems
from dtadesign.exchange.fhir import bundle
from dtadesign.exchange.fhir_release import R4
from dtadesign.review.action import Action
from dtadesign.review.incoming import Incoming
from dtadesign.review.values import Answer, Evidence
from tests.builders import answered, profile, shown
from tests.fhir_reading import Data, items_of, read, response_of

RESPONSE = {"resourceType": "QuestionnaireResponse", "status": "in-progress"}


def test_a_text_that_another_program_changed_is_the_one_that_holds() -> None:
    data = response_of(answered({"P-1": shown(1, note=" a ")}))
    items_of(data)["P-1.note"]["answer"][0]["valueString"] = "b"
    assert read(data).answers["P-1"].note == "b"


def test_what_another_program_filled_in_is_taken_in_any_order_and_without_displays() -> None:
    record = answered({"P-1": shown(2, "the rota"), "P-2": Answer(value="na", note="no staff")})
    data = response_of(record)
    for item in items_of(data).values():
        for answer in item.get("answer", []):
            if "valueCoding" in answer:
                answer["valueCoding"] = {"code": answer["valueCoding"]["code"]}
    for holder in [data, *items_of(data).values()]:
        holder.get("item", []).reverse()
    for key in ("id", "text", "contained", "identifier", "subject", "authored"):
        del data[key]
    assert read(data) == Incoming(profile(), record.review.answers)


def test_a_note_nested_beside_the_answer_and_a_reason_in_the_note_are_taken() -> None:
    coding = {"valueCoding": {"code": "na"}}
    note = {"linkId": "P-1.note", "answer": [{"valueString": "no staff"}]}
    filled = read(RESPONSE | {"item": [{"linkId": "P-1", "answer": [coding], "item": [note]}]})
    assert filled == Incoming(None, {"P-1": Answer(value="na", note="no staff")})


def test_an_action_without_a_number_gets_the_next() -> None:
    def action(*items: Data) -> Data:
        return {"linkId": "action", "item": list(items)}

    number = {"linkId": "action.id", "answer": [{"valueString": "A-4"}]}
    what = {"linkId": "action.what", "answer": [{"valueString": "Ask"}]}
    data = RESPONSE | {"item": [action(what), action(number)]}
    assert read(data).actions == {"A-5": Action(what="Ask"), "A-4": Action()}


def _put(data: Data, link: str, value: Data) -> None:
    items_of(data)[link]["answer"] = [value]


def _act(data: Data, item: Data) -> None:
    data["item"].append({"linkId": "action", "item": [item]})


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda d: d.update(resourceType="Patient"), 'resourceType: is a FHIR "Patient"'),
        (lambda d: d.update(questionnaire="urn:x:other|1"), 'questionnaire: answers "urn:x:other", and'),
        (lambda d: d.update(questionnaire="urn:dtadesign:small|2"), "answers version 2 of the checklist"),
        (lambda d: d.update(item={}), "item: must be a list"),
        (lambda d: d.update(item=[3]), "item[0]: must be a group of keys"),
        (lambda d: d["item"].append({"linkID": "P-1"}), 'item[2]: has no "linkId"'),
        (lambda d: d["item"].append({"linkId": "P-9"}), 'item[2]: no item of this checklist has the linkId'),
        (lambda d: d["item"].append({"linkId": "P-0"}), 'item[2] (P-0): "P-0" is no longer asked'),
        (lambda d: d["item"].append(items_of(d)["P-1"]), "item[2] (P-1): stands here for the second time"),
        (lambda d: _put(d, "P-1", {"valueCoding": {"code": "7"}}), 'item[1].item[0] (P-1): "7" is no answer'),
        (lambda d: _put(d, "P-1", {"valueCoding": {"system": "x", "code": "1"}}), 'by a code of "x"'),
        (lambda d: _put(d, "P-1", {"valueCoding": {"display": "named"}}), '"None" is no answer here'),
        (lambda d: _put(d, "P-1", {"valueCoding": "1"}), '"valueCoding" must be a group of keys'),
        (lambda d: _put(d, "P-1", {"valueInteger": 1}), 'answer[0] (P-1): holds a "valueInteger" where'),
        (lambda d: _put(d, "P-1", {"valueCoding": {"code": "na"}}), "(P-1): not applicable needs its reason"),
        (lambda d: items_of(d)["P-1"]["answer"].append({"valueCoding": {"code": "1"}}), "has 2 answers"),
        (lambda d: _put(d, "P-1.note", {"valueString": 3}), '"valueString" must be text'),
        (lambda d: _put(d, "P-1.evidence.kind", {"valueCoding": {"code": "rumour"}}), '"rumour" is no'),
        (lambda d: _put(d, "P-1.evidence.date", {"valueDate": "2026-11"}), '"2026-11" is no date of a day'),
        (lambda d: _put(d, "P-1.evidence.digest", {"valueString": "zz"}), "is no SHA-256"),
        (lambda d: _put(d, "profile.agent", {"valueBoolean": "yes"}), '"valueBoolean" must be true or false'),
        (lambda d: items_of(d)["profile.stage"].update(answer=[]), "item[0] (profile): the stage of the"),
        (lambda d: d["extension"][0]["valueAttachment"].update(data="#"), "extension[0]: the answers that"),
        (lambda d: _act(d, {"linkId": "P-2.note"}), "item[2].item[0] (P-2.note): does not belong inside"),
        (lambda d: _act(d, {"linkId": "action.id", "answer": [{"valueString": "X"}]}), '"X" is no action'),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said_with_its_place(damage: Any, said: str) -> None:
    entry = Evidence(description="a", date="2026-11-23", digest="0" * 64)
    answer = Answer(value=2, note="why", evidence=(entry,))
    data = response_of(answered({"P-1": answer, "A-1": shown(1)}))
    damage(data)
    with pytest.raises(FileProblems) as error:
        read(data)
    assert said in str(error.value)


def test_of_several_responses_the_one_to_this_checklist_is_read() -> None:
    foreign = RESPONSE | {"questionnaire": "urn:x:other", "item": [{"linkId": "1.1"}]}
    own = response_of(answered({"P-1": shown(1)}))
    data = {"resourceType": "Bundle", "entry": [{"resource": foreign}, {}, {"resource": own}]}
    assert read(data).answers == {"P-1": shown(1)}


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in it: what holds it, and the key there."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [place for key in keys for place in [(value, key), *_places(value[key])]]


junk: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=3),
    st.builds(list),
    st.builds(dict, linkId=st.builds(list)),
)


@given(st.lists(st.tuples(st.integers(min_value=0), junk), min_size=1, max_size=3))
def test_whatever_is_damaged_is_read_or_refused_in_sentences(damages: list[tuple[int, Any]]) -> None:
    entry = Evidence(description=" a", date="2026-11-23")
    answer = Answer(value=2, note="why", evidence=(entry,))
    data = bundle(answered({"P-1": answer, "A-1": shown(1)}), R4)
    for at, value in damages:
        places = _places(data["entry"][1]["resource"])
        if not places:
            break
        holder, key = places[at % len(places)]
        holder[key] = value
    with suppress(FileProblems):
        assert isinstance(read(data), Incoming)


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([], "entry: holds no QuestionnaireResponse"),
        ([{"resource": RESPONSE}] * 2, "holds 2 QuestionnaireResponse"),
        ({}, "entry: must be a list"),
        ([{"resource": RESPONSE | {"item": [{"linkId": "x"}]}}], "entry[0].resource.item[0]: no item of"),
    ],
)  # fmt: skip
def test_a_bundle_holds_one_response(entries: Any, said: str) -> None:
    with pytest.raises(FileProblems) as error:
        read({"resourceType": "Bundle", "type": "collection", "entry": entries})
    assert said in str(error.value)
