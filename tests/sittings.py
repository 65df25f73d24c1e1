"""Small workshops for tests to stand on: a case with a key, a room, and what it chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dtadesign.review.rules import HouseRule
from dtadesign.review.values import Profile
from dtadesign.workshop.cases import Case, CaseDocument, KeyEntry, Screen, Written
from dtadesign.workshop.values import Moment, Participant, Place, Plan, Sitting, Workshop
from tests.builders import TIME, consideration, small_checklist

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.workshop.values import Choice, Round, Way

    Chosen = Sequence[str]

SECRET = "The reason that nobody is to read beforehand"


def wide_checklist(many: int = 12) -> Checklist:
    """Two domains: C-1 to C-…, of which the first is a gate, and one small domain of two."""
    wide = [consideration(f"C-{n}", title=f"Consideration number {n}", question=f"Is {n} so?", gate=n == 1)
            for n in range(1, many + 1)]  # fmt: skip
    small = [consideration("D-1", title="One of two"), consideration("D-2", title="Two of two", gate=True)]
    return small_checklist(
        domains=[
            {"id": "WIDE", "name": "Wide domain", "considerations": wide},
            {"id": "SMALL", "name": "Small domain", "considerations": small},
        ],
        retired=[],
    )


def entry(name: str, level: Any, **more: Any) -> KeyEntry:
    return KeyEntry(consideration=name, level=level, reason=f"{SECRET} of {name}.", **more)


def case(key: Mapping[str, Any], **more: Any) -> Case:
    """A case with such a key: levels, or whole entries."""
    entries = tuple(held if isinstance(held, KeyEntry) else entry(name, held) for name, held in key.items())
    given: dict[str, Any] = {
        "format": "dtadesign-case/1",
        "id": "brook",
        "version": "1",
        "title": "Brook",
        "tagline": "a companion that does not exist",
        "checklist": Written(id="small", version="1"),
        "profile": Profile(name="Brook", stage="pilot", diagnoses=("ssd",)),
        "story": ("Brook answers at night.", "A nurse reads along on weekdays."),
        "screens": (Screen(id="s1", title="First screen", described="A field, and a button beneath it."),),
        "documents": (CaseDocument(id="d1", title="Rota", kind="document", says="Weekdays, nine to five."),),
        "suggested": tuple(key),
        "discussion": ("Who reads at night?",),
    }
    return Case(**given | {"key": entries} | more)


def room(
    *sittings: tuple[Case, Mapping[str, tuple[Chosen, Chosen]]],
    ways: Sequence[Way] = (),
    labels: Mapping[int, str] | None = None,
    rules: tuple[HouseRule, ...] = (),
    hidden: frozenset[Place] = frozenset(),
) -> Workshop:
    """A workshop in which all was revealed but what is ``hidden``.

    Each case comes with what everybody chose on each consideration, in the first vote and the second: a
    letter for each participant, "." for none, "u" and "n" for what is no level; an empty text for no vote.
    """
    many = max(len(first) for _, votes in sittings for first, _ in votes.values())
    phones: list[Way] = ["phone" for _ in range(many)]
    who = _people(many, ways or phones, labels or {})
    votes: dict[Place, dict[str, Choice]] = {}
    for number, (_, asked) in enumerate(sittings):
        for name, both in asked.items():
            for round_, chosen in zip((1, 2), both, strict=True):
                if chosen:
                    votes[Place(number, name, _round(round_))] = _votes(who, chosen)
    plan = Plan(
        title="A morning in May",
        facilitator="Ada",
        sittings=tuple(Sitting(case=held, considerations=tuple(asked)) for held, asked in sittings),
    )
    return Workshop(
        id="a-workshop",
        checklist=wide_checklist(),
        plan=plan,
        participants=who,
        votes=votes,
        revealed=frozenset(votes) - hidden,
        rules=rules,
        moments=(Moment(1, TIME, "plan"),),
    )


def _people(many: int, ways: Sequence[Way], labels: Mapping[int, str]) -> tuple[Participant, ...]:
    return tuple(
        Participant(
            id=f"{at:012x}", way=ways[at], number=ways[: at + 1].count(ways[at]), label=labels.get(at, "")
        )
        for at in range(many)
    )


def _round(number: int) -> Round:
    return 1 if number == 1 else 2


def _votes(who: Sequence[Participant], chosen: Chosen) -> dict[str, Choice]:
    names: dict[str, Choice] = {"0": "0", "1": "1", "2": "2", "3": "3", "u": "unknown", "n": "na"}
    return {each.id: names[letter] for each, letter in zip(who, chosen, strict=True) if letter != "."}
