"""What is supposed, in words: always as what would be, the overall only where people are shown it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring import sentences as say
from dtadesign.scoring.words import GATE_WORDS, gate_word, withheld_reason
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.action import Action
    from dtadesign.scoring.scorecard import Scorecard
    from dtadesign.scoring.whatif import GateMove


def in_order(moves: Iterable[GateMove]) -> list[GateMove]:
    """Gates by how they stand now, what needs care first."""
    order = list(GATE_WORDS)
    return sorted(moves, key=lambda move: order.index(move.before))


def gate_move(checklist: Checklist, move: GateMove) -> str:
    """One gate, as it stands and as it would stand."""
    said = tr("{title} ({id}): now {before}, then {after}")
    return said.format(
        title=checklist.by_id[move.id].name,
        id=move.id,
        before=gate_word(move.before),
        after=gate_word(move.after),
    )


def overall(now: Scorecard, then: Scorecard) -> str:
    """The overall number, or what would still keep it back."""
    if then.overall.withheld:
        reasons = " ".join(withheld_reason(reason) for reason in then.overall.withheld)
        return tr("The overall number would still not be shown. {reasons}").format(reasons=reasons)
    if now.overall.withheld:
        return tr("The overall number would be shown: {then} of 100.").format(then=figure(then.overall.shown))
    said = tr("Overall, last and never alone: now {now}, then {then} of 100.")
    return said.format(now=figure(now.overall.shown), then=figure(then.overall.shown))


def sentence(now: Scorecard, then: Scorecard, gates: int, idle: Sequence[Action] = ()) -> str:
    """What would follow, in one line above all of it; ``idle`` are actions from which nothing does."""
    if now == then:
        nothing = tr("Nothing is supposed yet: tick actions, or suppose a level.")
        said = [tr("What if – nothing is recorded."), *(_why_nothing(idle) or [nothing])]
    else:
        said = [tr("What if – nothing is recorded. {verdict}.").format(verdict=say.headline(then))]
        if gates:
            said.append(tr("%n gate[|s] would stand otherwise.", "", gates))
        said += _why_nothing(idle)
    return " ".join(said)


def _why_nothing(idle: Sequence[Action]) -> list[str]:
    """Why actions that are ticked change nothing."""
    nameless = sum(not action.considerations for action in idle)
    said = []
    if nameless:
        said.append(
            tr(
                "%n ticked action[|s] name[s|] no consideration, so nothing follows from [it|them].",
                "",
                nameless,
            )
        )
    if rest := len(idle) - nameless:
        said.append(
            tr(
                "%n ticked action[|s] [is|are] only about what is at its top, not answered yet or not asked.",
                "",
                rest,
            )
        )
    return said
