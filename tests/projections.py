"""Views of a projector for tests to stand on: every state of a workshop of people with names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.rules import HouseRule
from dtadesign.workshop.edits import EndEdit, RuleEdit
from dtadesign.workshop.showing import Joining, ProjectorView, shown
from dtadesign.workshop.values import Workshop
from tests.workshops import joined, person, place, plan_of, revealed, sitting, voted, workshop_of

if TYPE_CHECKING:
    from dtadesign.workshop.edits import WorkshopEdit
    from dtadesign.workshop.values import Choice

NAMES = ("Ada Quill", "Ben Rowan", "Cem Teal", "Dora Umber", "Eli Voss", "Fay Wren")
FIRST: tuple[Choice, ...] = ("0", "1", "1", "2", "3", "unknown")
SECOND: tuple[Choice, ...] = ("1", "1", "1", "1", "2", "na")
QR = tuple(tuple((row * column) % 3 == 1 for column in range(21)) for row in range(21))
JOINING = Joining(address="http://192.168.178.23:8765", code="4827", qr=QR)
RULE = HouseRule(consideration="P-1", text="A name on a rota counts as 1.", by=NAMES[0])


def people() -> list[WorkshopEdit]:
    return joined(*(person(at, label=name) for at, name in enumerate(NAMES, 1)))


def workshop(*edits: WorkshopEdit) -> Workshop:
    plan = plan_of(sitting("P-1", "A-2"), seconds=90)
    return workshop_of(*people(), *edits, plan=plan).workshop


def views() -> dict[str, ProjectorView]:
    """Each state by its name, in the order in which a room comes to it."""
    first, second = place(), place(round_=2)
    begun = workshop(*voted(first, *FIRST[:3]))
    once = workshop(*revealed(first, *FIRST))
    again = workshop(*revealed(first, *FIRST), *voted(second, *SECOND[:4]))
    twice = after_both()
    return {
        "welcome": shown(begun, None, "welcome", JOINING),
        "welcome-without-phones": shown(workshop_of().workshop, None, "welcome"),
        "case": shown(begun, first, "case"),
        "vote": shown(begun, first, "vote", seconds_left=80),
        "revealed": shown(once, first, "vote"),
        "discuss": shown(once, first, "discuss"),
        "again": shown(again, second, "vote", seconds_left=0),
        "shifted": shown(twice, second, "vote"),
        "key": shown(twice, second, "vote", key_shown=True),
        "rule": shown(twice, second, "vote", rule_shown=True),
        "key-and-rule": shown(twice, second, "vote", key_shown=True, rule_shown=True),
        "end": shown(twice, None, "end"),
    }


def after_both() -> Workshop:
    """Both votes on one consideration, one on the other, a rule, and the end."""
    return workshop(
        *revealed(place(), *FIRST),
        *revealed(place(round_=2), *SECOND),
        *revealed(place("A-2"), "0", "3", "3", "0", "2", "2"),
        RuleEdit(rule=RULE),
        EndEdit(),
    )
