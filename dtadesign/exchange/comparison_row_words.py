"""The short words of a comparison: how one thing stood, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure, whole
from dtadesign.scoring.words import GATE_WORDS
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dtadesign.exchange.comparison_values import DomainMoved, GateMoved, Moved

_STATES: Mapping[str, str] = {
    "unknown": mark("not known yet"),
    "unanswered": mark("open"),
    "not_applicable": mark("not applicable"),
    "hidden": mark("did not apply"),
    "out_of_scope": mark("not asked"),
}
_ENDED: Mapping[str, str] = {
    "split": mark("Split: now asked as {successors}."),
    "merged": mark("Merged into {successors}."),
    "replaced": mark("Now asked as {successors}."),
    "retired": mark("No longer asked."),
    "gone": mark("Not in the new checklist, which does not say why."),
    "not_yet": mark("Not asked yet in that version; {predecessors} stands there."),
}


def gate_words(state: str | None) -> str:
    """A gate's state in words, also where it is none."""
    return tr("no gate here") if state is None else tr(GATE_WORDS[state])


def state_words(state: str | None, claimed: int | None, shown: int | None) -> str:
    """How a consideration stands on one side: a level, with what counts where that is less."""
    if claimed is None:
        return tr(_STATES.get(state or "", mark("not there")))
    if shown is not None and shown < claimed:
        return tr("{claimed} (counts as {shown})").format(claimed=claimed, shown=shown)
    return str(claimed)


def step_words(item: Moved) -> str:
    """From what to what: ``1 to 2``, ``did not apply, now open``."""
    old = state_words(item.old_state, item.old_claimed, item.old_shown)
    new = state_words(item.new_state, item.new_claimed, item.new_shown)
    if item.change in ("retired", "gone"):
        return tr("was {old}").format(old=old)
    if item.lineage == "retired_later":
        return tr("{new}, asked in this version only").format(new=new)
    if item.change == "new":
        return tr("new, {new}").format(new=new)
    if item.new_state == "hidden":
        return tr("was {old}, does not apply now").format(old=old)
    if not item.is_compared:
        return tr("{old}, now {new}").format(old=old, new=new)
    if old == new:
        return tr("still {new}").format(new=new)
    return tr("{old} to {new}").format(old=old, new=new)


def ended_words(item: Moved) -> str:
    """What became of a consideration that is no longer asked, and why."""
    successors, predecessors = ", ".join(item.successors), ", ".join(item.predecessors)
    said = tr(_ENDED[item.lineage]).format(successors=successors, predecessors=predecessors)
    return f"{said} {item.retired_because}".strip()


def gate_step(gate: GateMoved, *, apart: bool = False) -> str:
    """From which state to which; ``apart``: beside one another, between two interventions."""
    if apart:
        return tr("{old} against {new}").format(old=gate_words(gate.old), new=gate_words(gate.new))
    return tr("was {old}; now {new}").format(old=gate_words(gate.old), new=gate_words(gate.new))


def domain_move(domain: DomainMoved, *, apart: bool = False) -> str:
    """A domain's line of the chart in words; ``apart``: between two interventions."""
    old, new = figure(domain.old_shown), figure(domain.new_shown)
    if not domain.compared:
        return tr("{domain}: nothing in scope in both").format(domain=domain.name)
    if domain.old_shown is None or domain.new_shown is None:
        said = tr("{domain}: nothing to compare, {old} before and {new} now")
    elif apart:
        said = tr("{domain}: {old} against {new}")
    elif old == new:
        said = tr("{domain}: unchanged at {new}")
    elif domain.new_shown > domain.old_shown:
        said = tr("{domain}: up from {old} to {new}")
    else:
        said = tr("{domain}: down from {old} to {new}")
    said = said.format(domain=domain.name, old=old, new=new)
    if domain.reworded:
        return tr("{said}, %n worded differently", "", domain.reworded).format(said=said)
    return said


def sums(items: Sequence[Moved]) -> list[str]:
    """What a domain's two numbers are made of, in points."""
    then = [item.old_shown or 0 for item in items if item.old_state in ("answered", "unknown")]
    now = [item.new_shown or 0 for item in items if item.new_state in ("answered", "unknown")]
    before = tr("Before: %n answer[|s], {sum} of {most} points shown, {score} of 100.", "", len(then))
    after = tr("Now: %n answer[|s], {sum} of {most} points shown, {score} of 100.", "", len(now))
    return [
        said.format(sum=sum(part), most=3 * len(part), score=whole(100 * sum(part) / 3 / len(part)))
        for said, part in ((before, then), (after, now))
        if part
    ]
