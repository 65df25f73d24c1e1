"""What a row of the board says, as texts; and what it is filtered by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.gui.dates import day_words
from dtadesign.review.action import ACTION_STATES
from dtadesign.scoring import plan_words as say
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.action import Action
    from dtadesign.scoring.plan import Planned
    from dtadesign.scoring.scorecard import Scorecard

DOT = "   ·   "
NOBODY = "#nobody"
"""The filter's value for what has no owner; `#` keeps it apart from any name."""
LONGEST_NAME = 26


@dataclass(frozen=True)
class RowWords:
    """The parts of one row. ``care`` is what needs a second look, empty where nothing does."""

    what: str
    about: str
    who: str
    care: str
    state: str
    gate: str
    brings: str

    @property
    def whole(self) -> str:
        """All of it, for a screen reader."""
        parts = (self.what, self.about, self.who, self.state, self.care, self.gate, self.brings)
        return ". ".join(part.rstrip(".") for part in parts if part).replace(DOT, ", ")


def row_words(checklist: Checklist, card: Scorecard, one: Planned) -> RowWords:
    """What the row of an action says."""
    action = one.action
    return RowWords(
        what=say.what_words(action),
        about=DOT.join(title(checklist, name) for name in action.considerations),
        who=DOT.join(part for part in (action.owner, _due(action), _effort(action)) if part),
        care=_care(one),
        state=capitalised(say.action_state_word(action.state)),
        gate=capitalised(say.gate_is(one.gate)) if one.gate else "",
        brings=_brings(checklist, card, one),
    )


def title(checklist: Checklist, consideration: str) -> str:
    """Title and id; of what the checklist does not know, the id."""
    known = checklist.by_id.get(consideration)
    return f"{known.name} ({consideration})" if known else consideration


def asked_choices(checklist: Checklist, asked: Container[str]) -> list[tuple[str, str]]:
    """What is asked, by domain; a heading has no id."""
    found: list[tuple[str, str]] = []
    for domain in checklist.domains:
        here = [item.id for item in domain.considerations if item.id in asked]
        found += [("", domain.label), *((name, title(checklist, name)) for name in here)] if here else []
    return found


def about_choices(checklist: Checklist, asked: Container[str]) -> list[tuple[str, str]]:
    """What an action could be about: what is asked, by domain, then the rest."""
    rest = [item.id for item in checklist.considerations if item.id not in asked]
    heading = [("", tr("Not asked in this review"))] if rest else []
    return [*asked_choices(checklist, asked), *heading, *((name, title(checklist, name)) for name in rest)]


def _due(action: Action) -> str:
    return tr("due {day}").format(day=day_words(action.due)) if action.due else ""


def _effort(action: Action) -> str:
    said = tr("effort: {size}")
    return said.format(size=say.effort_word(action.effort)) if action.effort else ""


def _care(one: Planned) -> str:
    if one.overdue and one.action.due:
        return tr("Overdue since {day}.").format(day=day_words(one.action.due))
    return say.not_shown_sentence(one)


def _brings(checklist: Checklist, card: Scorecard, one: Planned) -> str:
    if one.action.is_settled or not one.gain.domains:
        return ""
    return say.gain_words(checklist, card, one.gain)


def owner_choices(planned: Iterable[Planned], keep: str) -> list[tuple[str, str]]:
    """Whose actions can be shown: everybody's, each owner's, nobody's. ``keep`` is offered in any case."""
    owners = sorted({one.action.owner for one in planned} | ({keep} - {"", NOBODY}), key=str.casefold)
    choices = [("", tr("Everybody"))] + [(owner, _short(owner)) for owner in owners if owner]
    if "" in owners or keep == NOBODY:
        choices.append((NOBODY, tr("Nobody yet")))
    return choices


def _short(name: str) -> str:
    """A name in a list that must fit the smallest window."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def state_choices() -> list[tuple[str, str]]:
    """Which states can be shown."""
    states = [(state, capitalised(say.action_state_word(state))) for state in ACTION_STATES]
    return [("", tr("All states")), ("live", tr("Not settled")), *states]


def passes(one: Planned, owner: str, state: str) -> bool:
    """Whether a filter lets an action through."""
    whose = not owner or one.action.owner == ("" if owner == NOBODY else owner)
    which = not state or one.action.state == state or (state == "live" and not one.action.is_settled)
    return whose and which
