"""A workshop's scenes: the projector in each of its states, on a shipped case with twelve who vote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.gui.projector_page import ProjectorPage
from dtadesign.review.rules import HouseRule
from dtadesign.workshop.cases import find_case, read_case
from dtadesign.workshop.results import CHOICES
from dtadesign.workshop.showing import Joining, shown
from dtadesign.workshop.values import Participant, Place, Plan, Sitting, Workshop
from tests.projections import QR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dtadesign.workshop.showing import ProjectorView
    from dtadesign.workshop.values import Choice
    from tests.tour.stage import Stage

_TWELVE = tuple(Participant(id=f"{at:012x}", way="phone", number=at + 1) for at in range(12))
_VOTES = (
    ("000111112223", "110111111122"),
    ("001122233300", "111122222111"),
    ("333222111000", "u33222111n00"),
    ("111111111111", "111111111111"),
    ("000000333333", "000111333333"),
)
_LETTERS: Mapping[str, Choice] = dict(zip("0123un", CHOICES, strict=True))
STATES = ("welcome", "welcome-none", "case", "vote", "revealed", "discuss", "again", "shifted", "halves",
          "key", "rule", "key-and-rule", "end")  # fmt: skip


def projector(state: str) -> Callable[[Stage], None]:
    """The projector's page over all of the window, as it fills its own."""

    def step(stage: Stage) -> None:
        under = stage.window.centralWidget()
        if under is not None:
            under.hide()
        page = ProjectorPage(stage.theme, view_of(state))
        page.setParent(stage.window)
        page.setGeometry(stage.window.rect())
        page.show()

    return step


def view_of(state: str) -> ProjectorView:
    """What the room sees in this state."""
    workshop = _workshop()
    asked = workshop.plan.sittings[0].considerations
    first, second = Place(0, asked[0], 1), Place(0, asked[0], 2)
    begun = replace(workshop, revealed=frozenset(), votes={first: _votes("0001111")})
    once = replace(workshop, revealed=frozenset({first}), votes=workshop.votes | {second: _votes("11111")})  # type: ignore[operator]
    joining = Joining(address="http://192.168.178.23:8765", code="4827", qr=QR)
    views = {
        "welcome": lambda: shown(begun, None, "welcome", joining),
        "welcome-none": lambda: shown(replace(begun, participants=()), None, "welcome"),
        "case": lambda: shown(begun, first, "case"),
        "vote": lambda: shown(begun, first, "vote", seconds_left=80),
        "revealed": lambda: shown(once, first, "vote"),
        "discuss": lambda: shown(once, first, "discuss"),
        "again": lambda: shown(once, second, "vote", seconds_left=0),
        "shifted": lambda: shown(workshop, second, "vote"),
        "halves": lambda: shown(workshop, Place(0, asked[2], 2), "vote"),
        "key": lambda: shown(workshop, second, "vote", key_shown=True),
        "rule": lambda: shown(workshop, second, "vote", rule_shown=True),
        "key-and-rule": lambda: shown(workshop, second, "vote", key_shown=True, rule_shown=True),
        "end": lambda: shown(workshop, None, "end"),
    }
    return views[state]()


def _workshop() -> Workshop:
    case = read_case(find_case("brightwater"))
    asked = case.suggested
    votes = {
        Place(0, id_, round_): _votes(said[round_ - 1])
        for id_, said in zip(asked, _VOTES, strict=False)
        for round_ in (1, 2)
    }
    words = "A test of single turns counts as 1, however many questions were asked."
    return Workshop(
        id="tour",
        checklist=find_checklist(DEFAULT),
        plan=Plan(title="Reading the same thing", sittings=(Sitting(case=case, considerations=asked),)),
        participants=_TWELVE,
        votes=votes,
        revealed=frozenset(votes),
        rules=(HouseRule(consideration=asked[0], text=words, by="A. Tester", day="2026-11-25"),),
    )


def _votes(letters: str) -> dict[str, Choice]:
    return {one.id: _LETTERS[letter] for one, letter in zip(_TWELVE, letters, strict=False)}
