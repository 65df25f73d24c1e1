"""Rules of FHIR between elements, for the Bundles that we write; by the keys that FHIR gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Item = Mapping[str, Any]
NO_CHOICE = ("group", "display", "boolean", "attachment", "reference", "text", "url")


def broken(bundle: Mapping[str, Any]) -> list[str]:
    """Every rule that a Bundle of a Questionnaire and its response breaks."""
    form, response = (entry["resource"] for entry in bundle["entry"])
    return [*_bundle(bundle), *_form(form), *_response(form, response)]


def _bundle(bundle: Mapping[str, Any]) -> Iterator[str]:
    addresses = [entry["fullUrl"] for entry in bundle["entry"]]
    if len(set(addresses)) < len(addresses):
        yield "bdl-7: addresses repeat"
    for entry in bundle["entry"]:
        if entry["fullUrl"] != f"urn:uuid:{entry['resource']['id']}":
            yield "the address of an entry is not that of its resource"


def items(holder: Item) -> Iterator[Item]:
    """Every item below, in order."""
    for item in holder.get("item", ()):
        yield item
        yield from items(item)
        for answer in item.get("answer", ()):
            yield from items(answer)


def _form(form: Item) -> Iterator[str]:
    links = [item["linkId"] for item in items(form)]
    if len(set(links)) < len(links):
        yield "que-2: linkIds repeat"
    for item in items(form):
        yield from (f"{rule} at {item['linkId']}" for rule in _item(item, set(links)))


def _item(item: Item, links: set[str]) -> Iterator[str]:
    kind = item["type"]
    if (kind == "group" and not item.get("item")) or (kind == "display" and item.get("item")):
        yield "que-1: a group without items, or items in a display"
    if kind in NO_CHOICE and "answerOption" in item:
        yield "que-5: options on a type that has none"
    if (kind in ("choice", "coding")) != ("answerOption" in item):
        yield "a choice without options"
    if kind == "display" and {"required", "repeats", "readOnly"} & set(item):
        yield "que-6, que-9: a display that asks"
    if "maxLength" in item and kind not in ("boolean", "decimal", "integer", "string", "text", "url"):
        yield "que-10: a longest length on another type"
    conditions = item.get("enableWhen", [])
    if len(conditions) > 1 and "enableBehavior" not in item:
        yield "que-12: several conditions, joined by nothing"
    for condition in conditions:
        if condition["question"] not in links - {item["linkId"]}:
            yield "a condition asks an item that is not there"
        if condition["operator"] == "exists" and "answerBoolean" not in condition:
            yield "que-7: exists without a boolean"


def _response(form: Item, response: Item) -> Iterator[str]:
    version = form.get("version")
    if response["questionnaire"] != f"{form['url']}|{version}":
        yield "the response names another questionnaire"
    names = {contained["id"] for contained in response["contained"]}
    if {f"#{name}" for name in names} != {response["subject"]["reference"]}:
        yield "dom-3: what is contained is not referred to"
    asked = {item["linkId"]: item for item in items(form)}
    answered = {item["linkId"]: item for item in items(response)}
    yield from _filled(form, response)
    for item in items(response):
        link = item["linkId"]
        if "answer" in item and "item" in item:
            yield f"qrs-1 at {link}: items beside answers"
        if link in asked and not enabled(asked[link], answered):
            yield f"answered though it is not enabled: {link}"


def _filled(form: Item, filled: Item) -> Iterator[str]:
    """What is answered stands below what it stands below in the form, in the form's order."""
    order = [item["linkId"] for item in form.get("item", ())]
    given = [item["linkId"] for item in filled.get("item", ())]
    if not set(given) <= set(order) or given != sorted(given, key=order.index):
        yield f"items in another order or place: {given}"
        return
    by_link = {item["linkId"]: item for item in form.get("item", ())}
    for item in filled.get("item", ()):
        asked = by_link[item["linkId"]]
        if given.count(item["linkId"]) > 1 and not (asked["type"] == "group" and asked.get("repeats")):
            yield f"repeats: {item['linkId']}"
        yield from _answers(asked, item)
        yield from _filled(asked, item)
        for answer in item.get("answer", ()):
            yield from _filled(asked, answer)


VALUE_OF = {
    "boolean": "valueBoolean", "string": "valueString", "text": "valueString", "date": "valueDate",
    "choice": "valueCoding", "coding": "valueCoding",
}  # fmt: skip


def _answers(asked: Item, item: Item) -> Iterator[str]:
    answers = item.get("answer", [])
    if asked["type"] in ("group", "display") and answers:
        yield f"a group is answered: {item['linkId']}"
    if asked["type"] not in ("group", "display") and (item.get("item") or not answers):
        yield f"a question has items or no answer: {item['linkId']}"
    if len(answers) > 1 and not asked.get("repeats"):
        yield f"answered twice: {item['linkId']}"
    options = [option["valueCoding"] for option in asked.get("answerOption", ())]
    for answer in answers:
        if not set(answer) - {"item", "_valueString"} <= {VALUE_OF.get(asked["type"])}:
            yield f"answered by another type: {item['linkId']}"
        coding = answer.get("valueCoding")
        if coding and "code" in coding and coding not in options:
            yield f"no option: {item['linkId']}"


def enabled(asked: Item, answered: Mapping[str, Item]) -> bool:
    """Whether an item is asked, by its conditions alone (expressions are for an engine of their own)."""
    tests = [
        _holds(condition, answered.get(condition["question"], {}))
        for condition in asked.get("enableWhen", ())
    ]
    if not tests:
        return True
    return any(tests) if asked.get("enableBehavior") == "any" else all(tests)


def _holds(condition: Item, item: Item) -> bool:
    answers = item.get("answer", ())
    if "answerBoolean" in condition:
        return any(answer.get("valueBoolean") is condition["answerBoolean"] for answer in answers)
    wanted = (condition["answerCoding"]["system"], condition["answerCoding"]["code"])
    codings = [answer.get("valueCoding", {}) for answer in answers]
    return any((coding.get("system"), coding.get("code")) == wanted for coding in codings)
