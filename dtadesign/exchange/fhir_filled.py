"""From the items of a response to profile, answers and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from dtadesign.checklist.model import STAGES
from dtadesign.exchange.acting import action_objections
from dtadesign.exchange.fhir_links import FACTS, Part
from dtadesign.exchange.fhir_release import ACTION_STATE, ANSWER, EFFORT, EVIDENCE_KIND, SCOPE, STAGE
from dtadesign.review.action import ACTION_STATES, EFFORTS, Action
from dtadesign.review.answering import evidence_kind, objections
from dtadesign.review.values import EVIDENCE_KINDS, VALUES, Answer, Evidence, Profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dtadesign.checklist.model import Checklist, StageId
    from dtadesign.exchange.fhir_items import Found, Items
    from dtadesign.review.action import ActionState, Effort
    from dtadesign.review.values import Scope


def profile_in(items: Items, single: Mapping[Part, Found], checklist: Checklist) -> Profile | None:
    """The profile; None where nothing of it was filled in."""
    given = [found for part, found in single.items() if part.kind in ("fact", "feature", "diagnosis")]
    if not given:
        return None
    facts = {name: single.get(Part("fact", name)) for name in FACTS}
    stage = items.code(facts["stage"], STAGE, STAGES)
    if stage is None and not items.problems:
        place = given[0].place[:-2]
        items.wrong(place, "the stage of the intervention is missing", "profile")
    return Profile(
        name=items.one_text(facts["name"]),
        version=items.one_text(facts["version"]),
        organisation=items.one_text(facts["organisation"]),
        summary=items.one_text(facts["summary"]),
        stage=cast("StageId", stage or "concept"),
        scope=cast("Scope", items.code(facts["scope"], SCOPE, ("full", "short")) or "full"),
        diagnoses=tuple(
            item.id for item in checklist.diagnoses if items.flag(single.get(Part("diagnosis", item.id)))
        ),
        features=tuple(
            item.id for item in checklist.features if items.flag(single.get(Part("feature", item.id)))
        ),
    )


def answers_in(
    items: Items, single: Mapping[Part, Found], repeated: Sequence[Found], checklist: Checklist
) -> dict[str, Answer]:
    """The answers that say anything, by consideration."""
    found: dict[str, Answer] = {}
    for item in checklist.considerations:
        entries = [part for part in repeated if part.part == Part("evidence", item.id)]
        texts = [items.one_text(single.get(Part(kind, item.id))) for kind in ("reason", "note")]
        own = single.get(Part("answer", item.id))
        value = items.code(own, ANSWER, tuple(VALUES))
        answer = Answer(
            value=VALUES[value] if value else None,
            note="\n\n".join(text for text in texts if text),
            evidence=tuple(entry for part in entries for entry in _entries(items, part)),
        )
        for objection in objections(checklist, item.id, answer):
            items.wrong(own.place if own else (), objection, item.id)
        if not answer.is_empty:
            found[item.id] = answer
    return found


def _entries(items: Items, found: Found) -> Iterator[Evidence]:
    """The entries of an evidence item: one for each answer, with what is inside of it."""
    beside = list(items.walk(found.place, found.item))
    answers = items.answers(found, "valueString")
    if not answers and beside:
        answers = [(found.place, {})]
    for place, answer in answers:
        inside = list(items.walk(place, answer))
        if len(answers) == 1:  # some programs nest beside the answer and not within it
            inside += beside
        if (entry := _entry(items, found, answer, inside)) is not None:
            yield entry


def _entry(items: Items, found: Found, answer: dict[str, Any], inside: Sequence[Found]) -> Evidence | None:
    parts = _by_kind(items, found, inside)
    try:
        entry = Evidence(
            kind=evidence_kind(items.code(parts.get("kind"), EVIDENCE_KIND, EVIDENCE_KINDS) or "document"),
            description=items.text(found, answer),
            where=items.one_text(parts.get("where")),
            date=items.day(parts.get("date")),
            expires=items.day(parts.get("expires")),
            digest=items.one_text(parts.get("digest")),
        )
    except ValueError as error:
        items.wrong_in(found, str(error))
        return None
    return entry if entry != Evidence() or parts else None


def _by_kind(items: Items, found: Found, inside: Sequence[Found]) -> dict[str, Found]:
    """The items inside of a repeating one, by what comes behind its full stop."""
    parts: dict[str, Found] = {}
    for child in inside:
        kind, _, name = child.part.kind.partition(".")
        if (kind, child.part.id) != (found.part.kind, found.part.id) or not name:
            items.wrong_in(child, f"does not belong inside of {found.item['linkId']}")
        elif name in parts:
            items.wrong_in(child, "stands here for the second time")
        else:
            parts[name] = child
    return parts


def actions_in(items: Items, repeated: Sequence[Found], checklist: Checklist) -> dict[str, Action]:
    """The actions by their ids; one without gets the next that is free."""
    given = [(found, *_action(items, found)) for found in repeated if found.part.kind == "action"]
    taken = [int(key[2:]) for _, key, _ in given if key[:2] == "A-" and key[2:].isdecimal()]
    following = max(taken, default=0)
    actions: dict[str, Action] = {}
    for found, key, action in given:
        if not key:
            following += 1
        name = key or f"A-{following}"
        for objection in action_objections(checklist, name, action):
            items.wrong_in(found, objection)
        if name in actions:
            items.wrong_in(found, f'the action "{name}" stands here for the second time')
        actions[name] = action
    return actions


def _action(items: Items, found: Found) -> tuple[str, Action]:
    parts = _by_kind(items, found, list(items.walk(found.place, found.item)))
    of = parts.get("consideration")
    named = [items.text(of, answer) for _, answer in items.answers(of, "valueString")] if of else []
    action = Action(
        considerations=tuple(named),
        what=items.one_text(parts.get("what")),
        owner=items.one_text(parts.get("owner")),
        due=items.day(parts.get("due")),
        effort=cast("Effort | None", items.code(parts.get("effort"), EFFORT, EFFORTS)),
        state=cast("ActionState", items.code(parts.get("state"), ACTION_STATE, ACTION_STATES) or "open"),
    )
    return items.one_text(parts.get("id")), action
