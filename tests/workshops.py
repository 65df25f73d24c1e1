"""Workshops for tests to stand on: a small case, a plan, people, and what they chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.workshop.cases import Case, CaseDocument, KeyEntry, Screen, Written
from dtadesign.workshop.edits import JoinEdit, OpenEdit, RevealEdit, VoteEdit
from dtadesign.workshop.record import WorkshopRecord, new_workshop
from dtadesign.workshop.values import Choice, Participant, Place, Plan, Round, Sitting, Way
from tests.builders import SALT, TIME, profile, small_checklist

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.workshop.cases import KeyLevel
    from dtadesign.workshop.edits import WorkshopEdit

_KEY: dict[str, KeyLevel] = {"P-1": 2, "P-2": 0, "A-1": "na", "A-2": 3}


def small_case(title: str = "Hearth") -> Case:
    """A case on the small checklist, with something of everything."""
    return Case(
        format="dtadesign-case/1", id=title.lower(), version="1", title=title,
        tagline="a stove that does not exist", checklist=Written(id="small", version="1"),
        profile=profile(name=title, features=("agent", "chat")), story=("A stove that talks.",),
        screens=(Screen(id="door", title="The door", described="It is warm."),),
        documents=(CaseDocument(id="rota", title="The rota", kind="record", says="Kim on Mondays."),),
        key=tuple(
            KeyEntry(consideration=id_, level=level, reason=f"Secret reason on {id_}.", points_to=("rota",))
            for id_, level in _KEY.items()
        ),
        suggested=("P-1", "A-2"), discussion=("What else?",),
    )  # fmt: skip


def sitting(*considerations: str, title: str = "Hearth") -> Sitting:
    return Sitting(case=small_case(title), considerations=considerations or ("P-1", "A-2"))


def plan_of(*sittings: Sitting, **more: object) -> Plan:
    return Plan(title="A morning", facilitator="Mia", sittings=sittings or (sitting(),), **more)  # type: ignore[arg-type]


def place(consideration: str = "P-1", round_: Round = 1, at: int = 0) -> Place:
    return Place(at, consideration, round_)


def person(number: int, way: Way = "phone", label: str = "") -> Participant:
    ways: tuple[Way, ...] = ("file", "form", "paper", "phone")
    return Participant(id=f"{ways.index(way):x}{number:011x}", way=way, number=number, label=label)


def joined(*people: Participant) -> list[WorkshopEdit]:
    return [JoinEdit(participant=each) for each in people]


def voted(where: Place, *choices: Choice | None, way: Way = "phone") -> list[WorkshopEdit]:
    """What the first, second, … of that way chose there; None chose nothing."""
    return [
        VoteEdit(participant=person(number, way).id, place=where, choice=choice)
        for number, choice in enumerate(choices, 1)
        if choice is not None
    ]


def revealed(where: Place, *choices: Choice | None, way: Way = "phone") -> list[WorkshopEdit]:
    """A whole vote: opened, given, revealed."""
    return [OpenEdit(place=where), *voted(where, *choices, way=way), RevealEdit(place=where)]


def begun(plan: Plan | None = None, checklist: Checklist | None = None) -> WorkshopRecord:
    return new_workshop(plan or plan_of(), checklist or small_checklist(), "a-workshop", TIME)


def workshop_of(*edits: WorkshopEdit, plan: Plan | None = None) -> WorkshopRecord:
    return after(begun(plan), *edits)


def after(record: WorkshopRecord, *edits: WorkshopEdit) -> WorkshopRecord:
    for edit in edits:
        record = record.with_edit(edit, TIME, SALT)
    return record
