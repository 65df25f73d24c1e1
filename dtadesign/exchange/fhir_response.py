"""The state of a review as a FHIR QuestionnaireResponse, whose subject is a Device.

Answers stand in the order of the Questionnaire. What does not apply to the profile may not stand
among them (FHIR takes an item that is not enabled for unanswered), so it goes along in an extension.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

from dtadesign.exchange.acting import going_out, last_at
from dtadesign.exchange.fhir_links import Links, links
from dtadesign.exchange.fhir_questionnaire import level_code, stage_code, word_code
from dtadesign.exchange.fhir_release import (
    ACTION_STATE,
    EFFORT,
    EVIDENCE_KIND,
    NOT_APPLYING,
    SCOPE,
    Code,
    Release,
    canonical_of,
    coding,
)
from dtadesign.exchange.fhir_text import ABSENT, shown, valued
from dtadesign.exchange.report_json import given_answer
from dtadesign.review.answering import note_of
from dtadesign.review.chain import canonical
from dtadesign.scoring.scorecard import score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.review.action import Action
    from dtadesign.review.record import Record
    from dtadesign.review.values import Answer, Evidence

Item = dict[str, Any]

DEVICE = "intervention"
KIND = "Digital intervention"
SUBJECT = (
    "The subject is the digital intervention whose design was reviewed. It is not a patient, and "
    "nothing here was measured in a person. The review is no validated measure of an alliance."
)


def response(record: Record, release: Release, name: str) -> dict[str, Any]:
    """The QuestionnaireResponse; ``name`` is the id of the resource."""
    items = _Items(record)
    coverage = score(record.checklist, record.review).coverage
    title = shown(record.review.profile.title)
    apart = _not_applying(record)
    identifier = {"system": "urn:dtadesign:fingerprint", "value": record.fingerprint}
    return {
        "resourceType": "QuestionnaireResponse",
        "id": name,
        "text": {"status": "generated", "div": _div(SUBJECT)},
        "contained": [_device(record, release)],
        **({"extension": [apart]} if apart else {}),
        "identifier": release.identifier(identifier),
        "questionnaire": canonical_of(record.checklist),
        "status": "completed" if coverage.answered == coverage.in_scope else "in-progress",
        "subject": {"reference": f"#{DEVICE}"} | ({"display": title} if title else {}),
        "authored": last_at(record),
        "item": [items.profile(), *items.domains(), *items.actions()],
    }


def _div(text: str) -> str:
    return f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{text}</p></div>'


def _device(record: Record, release: Release) -> dict[str, Any]:
    profile = record.review.profile
    organisation, version = shown(profile.organisation), shown(profile.version)
    return {
        "resourceType": "Device",
        "id": DEVICE,
        **({"manufacturer": organisation} if organisation else {}),
        **release.device(shown(profile.name), KIND),
        **({"version": [{"value": version}]} if version else {}),
        "note": [{"text": SUBJECT}],
    }


def _not_applying(record: Record) -> dict[str, Any]:
    """The answers that the profile hides, as the JSON report gives them; nothing where there are none."""
    names, answers = record.review.profile.names, record.review.answers
    hidden = [
        given_answer(item.id, answers[item.id])
        for item in record.checklist.considerations
        if item.id in answers and not item.applies_to(names)
    ]
    if not hidden:
        return {}
    data = b64encode(canonical({"answers": hidden})).decode("ascii")
    title = "Answers that do not apply to this profile; they are kept and count nowhere."
    attachment = {"contentType": "application/json", "data": data, "title": title}
    return {"url": NOT_APPLYING, "valueAttachment": attachment}


class _Items:
    """Makes the items of one response."""

    def __init__(self, record: Record) -> None:
        self._checklist = record.checklist
        self._review = record.review
        self._links: Links = links(record.checklist)

    def profile(self) -> Item:
        """The profile, every feature answered by yes or no."""
        profile, checklist = self._review.profile, self._checklist
        items = [
            _text(self._links.of("fact", name), getattr(profile, name))
            for name in ("name", "version", "organisation", "summary")
            if getattr(profile, name)
        ]
        items.append(_code(self._links.of("fact", "stage"), stage_code(checklist, profile.stage)))
        items.append(_code(self._links.of("fact", "scope"), word_code(SCOPE, profile.scope)))
        items += [
            _value(self._links.of("diagnosis", item.id), "valueBoolean", item.id in profile.diagnoses)
            for item in checklist.diagnoses
        ]
        items += [
            _value(self._links.of("feature", item.id), "valueBoolean", item.id in profile.features)
            for item in checklist.features
        ]
        return {"linkId": self._links.of("profile"), "text": "Profile", "item": items}

    def domains(self) -> Iterator[Item]:
        """The domains in which anything is said."""
        for domain in self._checklist.domains:
            if items := list(self._answered(domain)):
                name = shown(domain.name or domain.label) or self._links.of("domain", domain.id)
                yield {"linkId": self._links.of("domain", domain.id), "text": name, "item": items}

    def _answered(self, domain: Domain) -> Iterator[Item]:
        names = self._review.profile.names
        for item in domain.considerations:
            if item.id in self._review.answers and item.applies_to(names):
                yield self._answer(item, self._review.answers[item.id])

    def _answer(self, item: Consideration, answer: Answer) -> Item:
        """The answer; where only a note or evidence is there, why the level is not."""
        still_open = {"extension": [{"url": ABSENT, "valueCode": "temp-unknown"}]}
        value = still_open if answer.value is None else coding(level_code(item, answer.value))
        beside = list(self._beside(item.id, answer))
        text = shown(item.question or item.title) or item.id
        given = {"valueCoding": value} | ({"item": beside} if beside else {})
        return {"linkId": self._links.of("answer", item.id), "text": text, "answer": [given]}

    def _beside(self, name: str, answer: Answer) -> Iterator[Item]:
        if note := note_of(answer):
            yield _text(self._links.of("reason" if answer.value == "na" else "note", name), note)
        if answer.evidence:
            entries = [self._entry(name, entry) for entry in answer.evidence]
            yield {"linkId": self._links.of("evidence", name), "answer": entries}

    def _entry(self, name: str, entry: Evidence) -> dict[str, Any]:
        def of(kind: str) -> str:
            return self._links.of(f"evidence.{kind}", name)

        items = [_code(of("kind"), word_code(EVIDENCE_KIND, entry.kind))]
        items += [_text(of("where"), entry.where)] if entry.where else []
        items += [_value(of("date"), "valueDate", entry.date)] if entry.date else []
        items += [_value(of("expires"), "valueDate", entry.expires)] if entry.expires else []
        items += [_text(of("digest"), entry.digest)] if entry.digest else []
        return valued(entry.description) | {"item": items}

    def actions(self) -> Iterator[Item]:
        """The actions, one group each."""
        for key, action in self._review.actions.items():
            items = list(self._action(key, going_out(action)))
            yield {"linkId": self._links.of("action"), "text": "Action", "item": items}

    def _action(self, key: str, action: Action) -> Iterator[Item]:
        yield _text(self._links.of("action.id"), key)
        if action.what:
            yield _text(self._links.of("action.what"), action.what)
        if action.considerations:
            named = [{"valueString": name} for name in action.considerations]
            yield {"linkId": self._links.of("action.consideration"), "answer": named}
        if action.owner:
            yield _text(self._links.of("action.owner"), action.owner)
        if action.due:
            yield _value(self._links.of("action.due"), "valueDate", action.due)
        if action.effort:
            yield _code(self._links.of("action.effort"), word_code(EFFORT, action.effort))
        yield _code(self._links.of("action.state"), word_code(ACTION_STATE, action.state))


def _value(link: str, kind: str, value: str | bool) -> Item:  # noqa: FBT001  what is answered
    return {"linkId": link, "answer": [{kind: value}]}


def _code(link: str, code: Code) -> Item:
    return {"linkId": link, "answer": [{"valueCoding": coding(code)}]}


def _text(link: str, text: str) -> Item:
    return {"linkId": link, "answer": [valued(text)]}
