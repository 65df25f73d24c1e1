"""A checklist as a FHIR Questionnaire: the profile, the domains with their considerations, actions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from dtadesign.checklist.model import STAGES
from dtadesign.exchange.fhir_conditions import CALCULATED, any_of, enabled_when, expression
from dtadesign.exchange.fhir_links import Links, links
from dtadesign.exchange.fhir_release import (
    ACTION_STATE,
    ANSWER,
    EFFORT,
    EVIDENCE_KIND,
    SCOPE,
    STAGE,
    Code,
    Release,
    coding,
    url,
)
from dtadesign.exchange.fhir_text import shown
from dtadesign.review.action import ACTION_STATES, EFFORTS
from dtadesign.review.values import EVIDENCE_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.checklist.model import Checklist, Consideration, Domain, Feature

Item = dict[str, Any]

ABOUT = (
    "Reviews what the design of a digital intervention offers, not a person: the subject of a response "
    "is a Device. A level above 1 counts as 1 until evidence is given. In a short review only the core "
    "considerations and the gates are asked."
)
KINDS = {
    "screen": "A screen or a recording of one",
    "document": "A document",
    "record": "A record of what happened",
    "user_test": "A test with the people it is for",
    "published": "A publication",
    "absence_checked": "Looked for and not found",
    "seen": "Seen, not kept",
}
_FACTS = {
    "name": "Name of the intervention",
    "version": "Version",
    "organisation": "Organisation",
    "summary": "Summary",
}
_EVIDENCE = {
    "kind": ("choice", "Kind of evidence"),
    "where": ("string", "Where it is"),
    "date": ("date", "Date"),
    "expires": ("date", "Good until"),
    "digest": ("string", "SHA-256 of the file"),
}
_ACTION = {
    "id": ("string", "Number of the action"),
    "what": ("text", "What is to be done"),
    "consideration": ("string", "For which consideration"),
    "owner": ("string", "Who does it"),
    "due": ("date", "By when"),
    "effort": ("choice", "Effort"),
    "state": ("choice", "How far it is"),
}
_NO_LEVEL = {"unknown": "Not known yet", "na": "Not applicable"}


def questionnaire(checklist: Checklist, release: Release, name: str) -> dict[str, Any]:
    """The Questionnaire; ``name`` is the id of the resource."""
    form = _Form(checklist, release)
    texts = {"title": shown(checklist.title), "version": shown(checklist.version)}
    return {
        "resourceType": "Questionnaire",
        "id": name,
        **({"language": checklist.language} if _LANGUAGE.match(checklist.language) else {}),
        "url": url(checklist),
        **{key: text for key, text in texts.items() if text},
        "name": "Dtadesign" + "".join(word.capitalize() for word in re.split(r"[._-]", checklist.id)),
        "status": "active" if checklist.status == "reviewed" else "draft",
        "subjectType": ["Device"],
        "description": shown(f"{ABOUT} {checklist.about}"),
        "item": [form.profile(), *map(form.domain, checklist.domains), form.action()],
    }


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")


def level_code(item: Consideration, value: int | str) -> Code:
    """The code of an answer, with the consideration's own words for a level."""
    words = item.levels[value] if isinstance(value, int) else _NO_LEVEL[value]
    return ANSWER, str(value), shown(words) or f"Level {value}"


def stage_code(checklist: Checklist, stage: str) -> Code:
    """The code of a stage, as the checklist calls it."""
    named = {item.id: item.name for item in checklist.stages}
    return STAGE, stage, shown(named.get(stage, "")) or stage.capitalize()  # type: ignore[call-overload]


def word_code(system: str, word: str) -> Code:
    """The code of a word of ours that says what it means."""
    return system, word, KINDS.get(word) or word.replace("_", " ").capitalize()


class _Form:
    """Makes the items of one Questionnaire."""

    def __init__(self, checklist: Checklist, release: Release) -> None:
        self._checklist = checklist
        self._release = release
        self._links: Links = links(checklist)

    def _item(self, link: str, kind: str, text: str, **more: Any) -> Item:
        name = self._release.choice if kind == "choice" else kind
        return {"linkId": link, "text": shown(text) or link, "type": name, **more}

    def _choice(self, link: str, text: str, codes: Iterable[Code]) -> Item:
        options = [{"valueCoding": coding(code)} for code in codes]
        return self._item(link, "choice", text, answerOption=options)

    def profile(self) -> Item:
        """What the intervention is: facts, diagnoses, features."""
        checklist = self._checklist
        items: list[Item] = [
            self._item(self._links.of("fact", name), "text" if name == "summary" else "string", text)
            for name, text in _FACTS.items()
        ]
        stages = [stage_code(checklist, stage) for stage in STAGES]
        items.append(self._choice(self._links.of("fact", "stage"), "Stage", stages) | {"required": True})
        scopes = [word_code(SCOPE, word) for word in ("full", "short")]
        items.append(self._choice(self._links.of("fact", "scope"), "Full or short review", scopes))
        items += [
            self._item(self._links.of("diagnosis", item.id), "boolean", item.name)
            for item in checklist.diagnoses
        ]
        items += map(self._feature, checklist.features)
        return self._item(self._links.of("profile"), "group", "Profile", item=items)

    def _feature(self, feature: Feature) -> Item:
        item = self._item(self._links.of("feature", feature.id), "boolean", feature.question)
        if not feature.derived:
            return item
        names = [
            other.id
            for other in (*self._checklist.diagnoses, *self._checklist.features)
            if other.id != feature.id and feature.id in self._implied_by(other.id)
        ]
        told = {"extension": [expression(CALCULATED, any_of(names, self._links))]} if names else {}
        return {**told, **item, "readOnly": True}

    def _implied_by(self, name: str) -> tuple[str, ...]:
        is_diagnosis = any(item.id == name for item in self._checklist.diagnoses)
        return self._checklist.closed(() if is_diagnosis else (name,), (name,) if is_diagnosis else ())

    def domain(self, domain: Domain) -> Item:
        """A group of considerations."""
        items = [self._consideration(item) for item in domain.considerations]
        name = domain.name or domain.label
        if not items:
            return self._item(self._links.of("domain", domain.id), "display", name)
        return self._item(self._links.of("domain", domain.id), "group", name, item=items)

    def _consideration(self, item: Consideration) -> Item:
        link = self._links.of("answer", item.id)
        asked = {"linkId": link, "prefix": item.id, "text": shown(item.question or item.title) or item.id}
        condition = enabled_when(item.condition, self._links)
        told = {"extension": condition.pop("extension")} if "extension" in condition else {}
        return {
            **told,
            **asked,
            "type": self._release.choice,
            **condition,
            "answerOption": [*self._levels(item), *self._no_levels(item)],
            "item": list(self._beside(item.id)),
        }

    def _levels(self, item: Consideration) -> Iterator[Item]:
        for level in range(len(item.levels)):
            weight = {"url": self._release.weight, "valueDecimal": level}
            yield {"extension": [weight], "valueCoding": coding(level_code(item, level))}

    @staticmethod
    def _no_levels(item: Consideration) -> list[Item]:
        return [{"valueCoding": coding(level_code(item, word))} for word in _NO_LEVEL]

    def _beside(self, name: str) -> Iterator[Item]:
        """What may stand with an answer: note, the reason of *not applicable*, evidence."""
        yield self._item(self._links.of("note", name), "text", "Note")
        is_set_aside = {"system": ANSWER, "code": "na"}
        asked = {"question": self._links.of("answer", name), "operator": "=", "answerCoding": is_set_aside}
        link = self._links.of("reason", name)
        yield self._item(link, "text", "Why it does not apply", enableWhen=[asked], required=True)
        link = self._links.of("evidence", name)
        of_entry = [self._of_entry(kind, name) for kind in _EVIDENCE]
        yield self._item(link, "text", "What shows it", repeats=True, item=of_entry)

    def _of_entry(self, kind: str, name: str) -> Item:
        sort, text = _EVIDENCE[kind]
        link = self._links.of(f"evidence.{kind}", name)
        if sort == "choice":
            return self._choice(link, text, [word_code(EVIDENCE_KIND, word) for word in EVIDENCE_KINDS])
        return self._item(link, sort, text) | ({"maxLength": 64} if kind == "digest" else {})

    def action(self) -> Item:
        """A repeating group, one for each action."""
        codes = {"effort": (EFFORT, EFFORTS), "state": (ACTION_STATE, ACTION_STATES)}
        items: list[Item] = []
        for name, (sort, text) in _ACTION.items():
            link = self._links.of(f"action.{name}")
            if name in codes:
                system, words = codes[name]
                items.append(self._choice(link, text, [word_code(system, word) for word in words]))
            else:
                more = {"repeats": True} if name == "consideration" else {}
                items.append(self._item(link, sort, text, **more))
        return self._item(self._links.of("action"), "group", "Action", repeats=True, item=items)
