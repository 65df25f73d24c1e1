"""Commands around one consideration of a workshop: a vote, opening it, revealing it, a house rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.cli.saying import note
from dtadesign.cli.workshops import opened
from dtadesign.errors import NotDone
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from argparse import Namespace

    from dtadesign.workshop.values import Place, Workshop


def sitting_at(workshop: Workshop, wanted: str | None, consideration: str = "") -> int:
    """The case that is meant, from 0; without one the only one, or the only one with the consideration."""
    sittings = workshop.plan.sittings
    if wanted is None:
        asked = [at for at, one in enumerate(sittings) if consideration in ("", *one.considerations)]
        if len(asked) < 2:
            return asked[0] if asked else 0
        ids = ", ".join(f"{number} {one.case.id}" for number, one in enumerate(sittings, 1))
        raise NotDone(f"The workshop has several cases; say which with --case: {ids}.")
    found = [
        at for at, one in enumerate(sittings) if wanted.strip().lower() in (str(at + 1), one.case.id.lower())
    ]
    if len(found) != 1:
        ids = ", ".join(f"{number} {one.case.id}" for number, one in enumerate(sittings, 1))
        raise NotDone(f'"{wanted[:80]}" names no single case of this workshop; it has {ids}.')
    return found[0]


def place_of(workshop: Workshop, given: Namespace) -> Place:
    """The vote that is meant: that of --round, else the one that is not revealed yet."""
    from dtadesign.workshop.stages import Spot, next_vote

    spot = Spot(sitting_at(workshop, given.case, given.id), given.id)
    return spot.place(given.round) if given.round else next_vote(workshop, spot) or spot.place(2)


def vote(given: Namespace) -> int:
    """One vote; says which of the two it is."""
    from dtadesign.workshop.coming import called
    from dtadesign.workshop.edits import VoteEdit
    from dtadesign.workshop.tallying import WRITTEN

    word = given.choice.strip().lower()
    if word not in {*WRITTEN, "none"}:
        raise NotDone(f'"{given.choice[:80]}" is no vote; write 0, 1, 2, 3, unknown, na, or none.')
    with opened(given.workshop) as file:
        who, place = called(file.workshop, given.participant), place_of(file.workshop, given)
        before = place in file.workshop.votes and who.id in file.workshop.voted(place)
        file.append(VoteEdit(participant=who.id, place=place, choice=WRITTEN.get(word, "")))
        did = "is taken back" if word == "none" else "counts in place of the former" if before else "is kept"
        if word == "none" and not before:
            did = "was not there"
        print(f"{who.name}: the {_round(place)} vote on {place.consideration} {did}.")
    return 0


def _round(place: Place) -> str:
    return "first" if place.round == 1 else "second"


def open_vote(given: Namespace) -> int:
    """Opens a vote, or closes the open one."""
    from dtadesign.workshop.edits import OpenEdit

    if given.close == (given.id is not None):
        raise NotDone("Say which consideration is voted on: dtadesign workshop open WORKSHOP ID; or --close.")
    with opened(given.workshop) as file:
        if given.close:
            was = file.workshop.open
            file.append(OpenEdit(place=None))
            if was:
                print(f"The {_round(was)} vote on {was.consideration} is closed, unrevealed.")
            return 0
        place = place_of(file.workshop, given)
        file.append(OpenEdit(place=place))
        print(f"The {_round(place)} vote on {place.consideration} is open.")
    return 0


def reveal(given: Namespace) -> int:
    """Reveals a vote, and prints what it came to."""
    from dtadesign.cli.workshop_results import place_lines
    from dtadesign.workshop.edits import RevealEdit
    from dtadesign.workshop.stages import waiting_for

    with opened(given.workshop) as file:
        place = place_of(file.workshop, given)
        missing = [each.name for each in waiting_for(file.workshop, place)]
        file.append(RevealEdit(place=place))
        print("\n".join(place_lines(file.workshop, place)))
        if missing:
            note(f"Revealed without the vote of {', '.join(missing)}.")
    return 0


def rule(given: Namespace) -> int:
    """Settles a house rule, or takes it back."""
    from dtadesign.review.clock import now
    from dtadesign.review.rules import HouseRule, worded
    from dtadesign.workshop.edits import RuleEdit

    with opened(given.workshop) as file:
        workshop, at = file.workshop, now()
        sitting = workshop.plan.sittings[sitting_at(workshop, given.case, given.id)]
        made = HouseRule(
            consideration=given.id, text=clean_text(given.text).strip(), day=at[:10], level=given.counts_as,
            by=clean_text(given.by).strip() or workshop.plan.facilitator,
            from_=sitting.case.title if given.id in sitting.considerations else "",
        )  # fmt: skip
        before = {each.consideration for each in workshop.rules}
        file.append(RuleEdit(rule=worded(made, workshop.checklist)), at=at)
        did = "counts in place of the former" if given.id in before else "is kept"
        print(f"{given.id}: the house rule {did if made.text else 'is taken back'}.")
    return 0
