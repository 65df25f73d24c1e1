"""A review as JSON that other programs read and that `new --answers` takes.

Profile, answers, actions, and the house rules where it is read with some.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.errors import FileProblems
from dtadesign.exchange.acting import action_objections, going_out
from dtadesign.exchange.profile import profile_from
from dtadesign.exchange.scorecard_json import scorecard_json
from dtadesign.plain import Value as Plain
from dtadesign.plain import to_plain
from dtadesign.review.action import Action, ActionState, Effort
from dtadesign.review.answering import note_of, objections
from dtadesign.review.values import VALUES, Answer, Evidence

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Source
    from dtadesign.errors import Problem
    from dtadesign.review.record import Record
    from dtadesign.review.rules import Overlay
    from dtadesign.review.values import Profile

FORMAT = "dtadesign-report/1"


@dataclass(frozen=True, kw_only=True)
class GivenAnswer(Plain):
    """One answer as people write it in YAML and programs in JSON."""

    id: str
    answer: int | str | None = None  # not `Value`: to pydantic true and 1.0 are equal to its 1
    note: str = ""
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no answer."""
        if self.answer is not None and str(self.answer) not in VALUES:
            raise ValueError(f'"{str(self.answer)[:80]}" is no answer; write 0, 1, 2, 3, unknown, or na')

    def value(self) -> Answer:
        """The answer that it gives."""
        return Answer(value=VALUES.get(str(self.answer)), note=self.note, evidence=self.evidence)


@dataclass(frozen=True, kw_only=True)
class GivenAction(Plain):
    """One action as people write it in YAML and programs in JSON."""

    id: str
    considerations: tuple[str, ...] = ()
    what: str = ""
    owner: str = ""
    due: str | None = None
    effort: Effort | None = None
    state: ActionState = "open"

    def __post_init__(self) -> None:
        """Refuses with a `ValueError` what is no day."""
        self.value()

    def value(self) -> Action:
        """The action that it gives."""
        return Action(
            **{field.name: getattr(self, field.name) for field in fields(self) if field.name != "id"}
        )


@dataclass(frozen=True, kw_only=True)
class ReportFile(Plain):
    """The whole file. Profile, house rules and scorecard are read elsewhere or not at all."""

    format: Literal["dtadesign-report/1"]
    profile: dict[str, Any]
    answers: tuple[GivenAnswer, ...] = ()
    actions: tuple[GivenAction, ...] = ()
    house_rules: dict[str, Any] = field(default_factory=dict)
    scorecard: dict[str, Any] = field(default_factory=dict)


def report_json(record: Record) -> dict[str, Any]:
    """Profile, answers, actions, house rules if there are any, and scorecard of a record."""
    review = record.review
    return {
        "format": FORMAT,
        "profile": to_plain(review.profile),
        "answers": [
            given_answer(item.id, review.answers[item.id])
            for item in record.checklist.considerations
            if item.id in review.answers
        ],
        "actions": [_given_action(key, action) for key, action in review.actions.items()],
        **_house_rules(review.house_rules),
        "scorecard": scorecard_json(record),
    }


def _house_rules(overlay: Overlay | None) -> dict[str, Any]:
    if overlay is None:
        return {}
    from dtadesign.review.rules import plain_overlay  # few reviews have any

    return {"house_rules": plain_overlay(overlay)}


def given_answer(name: str, answer: Answer) -> dict[str, Any]:
    """One answer as it stands in the file."""
    given = GivenAnswer(id=name, answer=answer.value, note=note_of(answer), evidence=answer.evidence)
    plain: dict[str, Any] = to_plain(given)
    return plain


def _given_action(key: str, action: Action) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(going_out(action))
    del plain["removed"]
    return {"id": key} | plain


def read_report(source: Source, checklist: Checklist) -> tuple[Profile, dict[str, Answer], dict[str, Action]]:
    """The profile, the answers and the actions of such a file; raises `FileProblems`."""
    from dtadesign.checklist.validation import validated

    report = validated(ReportFile, source)
    profile = profile_from(source, checklist, ("profile",))
    answers = answers_of(report.answers, source, checklist)
    return profile, answers, actions_of(report.actions, source, checklist)


def house_rules_of(source: Source) -> Overlay | None:
    """The house rules of such a file; raises `FileProblems`."""
    if not source.data.get("house_rules"):
        return None
    from dtadesign.checklist.validation import validated
    from dtadesign.review.rules import Overlay, with_field_names

    source.data["house_rules"] = with_field_names(source.data["house_rules"])
    return validated(Overlay, source, ("house_rules",))


def answers_of(given: tuple[GivenAnswer, ...], source: Source, checklist: Checklist) -> dict[str, Answer]:
    """The answers of a list of them in ``source``; raises `FileProblems` with all that is wrong."""
    found: dict[str, Answer] = {}
    problems: list[Problem] = []
    for at, item in enumerate(given):
        place = ("answers", at)
        whats = list(objections(checklist, item.id, item.value()))
        if item.id in found:
            whats.append("stands here for the second time")
        problems.extend(source.problem(place, what) for what in whats)
        found[item.id] = item.value()
    if problems:
        raise FileProblems(problems)
    return found


def actions_of(given: tuple[GivenAction, ...], source: Source, checklist: Checklist) -> dict[str, Action]:
    """The actions of a list of them in ``source``; raises `FileProblems` with all that is wrong."""
    found: dict[str, Action] = {}
    problems: list[Problem] = []
    for at, item in enumerate(given):
        whats = list(action_objections(checklist, item.id, item.value()))
        whats += ["stands here for the second time"] if item.id in found else []
        problems.extend(source.problem(("actions", at), what) for what in whats)
        found[item.id] = item.value()
    if problems:
        raise FileProblems(problems)
    return found
