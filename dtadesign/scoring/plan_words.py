"""Actions in words: window, report and exports say the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from dtadesign.figures import signed
from dtadesign.scoring.words import gate_word
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.action import Action, ActionState, Effort
    from dtadesign.scoring.plan import Planned
    from dtadesign.scoring.scorecard import GateState, Scorecard
    from dtadesign.scoring.whatif import Gain

STATE_WORDS: Mapping[ActionState, str] = MappingProxyType(
    {
        "open": mark("to do"),
        "doing": mark("being done"),
        "done": mark("said to be done"),
        "verified": mark("done and looked at"),
        "dropped": mark("dropped"),
    }
)
"""From planned to looked at."""

EFFORT_WORDS: Mapping[Effort, str] = MappingProxyType(
    {"small": mark("small"), "medium": mark("medium"), "large": mark("large")}
)

ORDER = mark(
    "Gates that are not met come first, the worst first; then what the whole would gain for the effort: "
    "a small one counts 1, a medium one 3, a large one 8, and none given counts as medium. What is done "
    "and looked at, or dropped, stands last."
)
"""The rule of the board's order, as it is printed."""

GAIN = mark(
    "What an action would bring is what its considerations would bring if each got what is asked of it "
    "next. It is no promise."
)


def what_words(action: Action) -> str:
    """What is to be done; where nothing was written or it was destroyed, that."""
    if action.removed:
        return action.what or tr("[text removed]")
    return action.what if action.what.strip() else tr("Not yet said what")


def action_state_word(state: ActionState) -> str:
    """An action's state in words."""
    return tr(STATE_WORDS[state])


def effort_word(effort: Effort | None) -> str:
    """A size in words."""
    return tr(EFFORT_WORDS[effort]) if effort else tr("not given, counts as medium")


def gate_is(state: GateState) -> str:
    """A gate that is not met, as the board says it."""
    return tr("gate {state}").format(state=gate_word(state))


def gain_words(checklist: Checklist, card: Scorecard, found: Gain) -> str:
    """What would be gained: of the overall where that is shown to people, else of a domain."""
    if not found.points and not found.domains:
        return tr("no points")
    if not card.overall.withheld:
        return tr("{points} points", "one decimal, with its sign").format(points=signed(found.points))
    first, *more = found.domains
    label = next(domain.label for domain in checklist.domains if domain.id == first.id)
    said = tr("{points} in {domain}").format(points=signed(first.points), domain=label)
    return said if not more else tr("{gain} and more elsewhere").format(gain=said)


def not_shown_sentence(planned: Planned) -> str:
    """That something is said to be done and is not to be seen; nothing where it is."""
    ids, n = ", ".join(planned.not_shown), len(planned.not_shown)
    if not n:
        return ""
    if planned.action.state == "verified":
        said = tr("Looked at; {ids} still [counts|count] below level 2 or [shows|show] nothing.", "", n)
        return said.format(ids=ids)
    if set(planned.not_shown) == set(planned.action.considerations):
        return tr("Said to be done; nothing shown yet.")
    return tr("Said to be done; nothing shown yet for {ids}.").format(ids=ids)


def counts_sentence(planned: tuple[Planned, ...]) -> str:
    """How many there are and how they stand."""
    if not planned:
        return tr("No actions yet.")
    parts = [tr("%n action[|s]", "", len(planned))]
    overdue = sum(one.overdue for one in planned)
    unshown = sum(bool(one.not_shown) and one.action.state == "done" for one in planned)
    settled = sum(one.action.is_settled for one in planned)
    parts += [tr("%n overdue", "", overdue)] if overdue else []
    parts += [tr("%n said to be done and not shown", "", unshown)] if unshown else []
    parts += [tr("%n settled", "", settled)] if settled else []
    return tr("{counts}.").format(counts=", ".join(parts))
