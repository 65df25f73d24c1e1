"""What a comparison says, in sentences and short words: window, terminal and copies say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure, whole
from dtadesign.scoring.words import GATE_WORDS, VERDICT_WORDS
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dtadesign.exchange.comparison_values import Comparison, DomainMoved, GateMoved, Moved

GROUPS: Mapping[str, str] = {
    "up": mark("Moved up"),
    "down": mark("Moved down"),
    "shown_now": mark("Same level, now shown"),
    "shown_no_more": mark("Same level, no longer shown"),
    "known_now": mark("Answered since"),
    "open_again": mark("No longer answered"),
    "in": mark("Newly in scope"),
    "out": mark("No longer in scope"),
    "ended": mark("Split or retired"),
}
"""The lists of a comparison in their order; what only stayed the same is in none."""

_APART: Mapping[str, str] = {
    "up": mark("Higher in {title}"),
    "down": mark("Lower in {title}"),
    "known_now": mark("Known only in {title}"),
    "open_again": mark("Known only in {title}"),
    "in": mark("Asked only in {title}"),
    "out": mark("Asked only in {title}"),
}
"""The same lists between two interventions, of which none is the other's past."""

EXPLAINED: Mapping[str, str] = {
    "shown_now": mark("The claim is the one that it was; now something is there that shows it."),
    "shown_no_more": mark("The claim is the one that it was; what showed it is no longer there."),
    "in": mark("Only the new review asks these, so they are not compared."),
    "out": mark("Only the old review asks these, so they are not compared."),
    "ended": mark("The new checklist does not ask these in this form."),
}
"""What a list means, where its heading alone does not say it."""

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
}


def group_of(item: Moved) -> str:
    """In which list a consideration stands; nothing where it stayed the same."""
    if item.change in ("retired", "gone"):
        return "ended"
    if item.change in ("newly_in_scope", "new"):
        return "in"
    if item.change == "no_longer_in_scope":
        return "out"
    if item.change == "answer_changed":
        return "known_now" if _knows_more(item) else "open_again"
    return "" if item.change == "same" else item.change


def _knows_more(item: Moved) -> bool:
    order = ("unanswered", "unknown", "answered")
    return order.index(item.new_state or "unanswered") > order.index(item.old_state or "unanswered")


def grouped(found: Comparison) -> dict[str, list[Moved]]:
    """The considerations of each list, lists without any left out."""
    lists: dict[str, list[Moved]] = {name: [] for name in GROUPS}
    for item in found.considerations:
        if name := group_of(item):
            lists[name].append(item)
    return {name: items for name, items in lists.items() if items}


def moved_gates(found: Comparison) -> list[GateMoved]:
    """The gates that stand otherwise now."""
    return [gate for gate in found.gates if gate.has_changed]


def reworded(found: Comparison) -> list[Moved]:
    """The considerations whose texts differ, those that are asked or rated otherwise first."""
    items = [item for item in found.considerations if item.reworded]
    return sorted(items, key=lambda item: not item.asked_otherwise)


def heading(found: Comparison, name: str) -> str:
    """What stands above a list; between two interventions nothing has moved."""
    if not found.interventions_differ or name not in _APART:
        return tr(GROUPS[name])
    side = found.old if name in ("open_again", "out") else found.new
    return tr(_APART[name]).format(title=side.title)


# --- sentences


def headline(found: Comparison) -> str:
    """What moved, in one line."""
    lists = {name: len(items) for name, items in grouped(found).items()}
    up, down = lists.get("up", 0), lists.get("down", 0)
    if found.interventions_differ:
        return tr("{title}: {up} higher, {down} lower").format(title=found.new.title, up=up, down=down)
    if up and down:
        return tr("{up}, {down}").format(
            up=tr("%n moved up", "", up), down=tr("%n moved down", "considerations", down)
        )
    if up:
        return tr("%n moved up, none moved down", "", up)
    if down:
        return tr("%n moved down, none moved up", "", down)
    if since := lists.get("known_now", 0):
        return tr("%n [consideration|considerations] answered since", "", since)
    if shown := lists.get("shown_now", 0):
        return tr("No level moved, %n [is|are] newly shown", "", shown)
    if words := len(reworded(found)):
        return tr("Nothing moved, %n [is|are] worded differently", "", words)
    return tr("Nothing moved")


def lead(found: Comparison) -> str:
    """Gates first, then the domain that moved most, then what else there is, a sentence each."""
    lists = {name: len(items) for name, items in grouped(found).items()}
    said = [_verdicts(found), gates_sentence(found), _furthest(found)]
    if found.interventions_differ:
        return " ".join(filter(None, said))
    if since := lists.get("known_now", 0):
        said.append(tr("%n consideration[|s] [was|were] answered since.", "", since))
    if shown := lists.get("shown_now", 0):
        said.append(tr("%n [is|are] newly shown.", "", shown))
    if lost := lists.get("shown_no_more", 0):
        said.append(tr("%n [is|are] no longer shown.", "", lost))
    return " ".join(filter(None, said))


def _verdicts(found: Comparison) -> str:
    old, new = (tr(VERDICT_WORDS[side.verdict]) for side in (found.old, found.new))
    if found.interventions_differ:
        return tr("“{old}” against “{new}”.").format(old=old, new=new)
    if old == new:
        return tr("“{new}”, as before.").format(new=new)
    return tr("“{old}” before, “{new}” now.").format(old=old, new=new)


def gates_sentence(found: Comparison) -> str:
    """Which gates stand otherwise: by name while they are few."""
    moved = moved_gates(found)
    if not found.gates:
        return tr("No gate applies.")
    if not moved:
        return tr("Every gate stands as it did.")
    if len(moved) > 2:
        return tr("%n gate[|s] stand[s|] otherwise.", "", len(moved))
    was = tr("“{gate}” was {old}; now it is {new}.")
    there = tr("“{gate}” is {old} in the old one, {new} in the new one.")
    said = there if found.interventions_differ else was
    return " ".join(
        said.format(gate=gate.title, old=gate_words(gate.old), new=gate_words(gate.new)) for gate in moved
    )


def gate_words(state: str | None) -> str:
    """A gate's state in words, also where it is none."""
    return tr("no gate here") if state is None else tr(GATE_WORDS[state])


def _furthest(found: Comparison) -> str:
    moved = [domain for domain in found.domains if _by(domain)]
    if not moved:
        return tr("No domain differs.") if found.interventions_differ else tr("No domain moved.")
    most = max(moved, key=lambda domain: abs(_by(domain)))
    differs = tr("{domain} differs most, {old} against {new}.")
    said = differs if found.interventions_differ else tr("{domain} moved most, from {old} to {new}.")
    return said.format(domain=most.name, old=figure(most.old_shown), new=figure(most.new_shown))


def _by(domain: DomainMoved) -> int:
    if domain.old_shown is None or domain.new_shown is None:
        return 0
    return whole(domain.new_shown) - whole(domain.old_shown)


def compared_sentence(found: Comparison) -> str:
    """On how many considerations the comparison rests, and that the rest is listed."""
    count = sum(item.is_compared for item in found.considerations)
    apart = len(found.considerations) - count
    said = tr("%n consideration[|s] in scope in both [is|are] compared.", "", count)
    return f"{said} {tr('%n more [is|are] only listed.', '', apart)}" if apart else said


def overall_moved(found: Comparison) -> str:
    """The overall then and now, or that there is none to compare."""
    overall = found.overall
    if overall.old_withheld and overall.new_withheld:
        return tr("The overall number is not compared: both reviews withhold it.")
    if overall.is_withheld:
        if overall.old_withheld:
            return tr("The overall number is not compared: the old review withholds it.")
        return tr("The overall number is not compared: the new review withholds it.")
    said = tr("Overall, over what is in scope in both: {old} shown before, {new} now.")
    return said.format(old=figure(overall.old_shown), new=figure(overall.new_shown))


def remarks(found: Comparison) -> list[str]:
    """What to know before one reads on: other intervention, other checklist, other scope."""
    old, new, said = found.old, found.new, []
    if found.interventions_differ:
        names = {"old": old.name or tr("one without a name"), "new": new.name or tr("one without a name")}
        two = tr("These are two interventions, {old} and {new}: what follows is a difference, no progress.")
        said.append(two.format(**names))
    if found.checklists_differ:
        said.append(_checklists(found))
    if old.scope != new.scope:
        said.append(tr("One is a short review: only what both ask is compared."))
    if old.at > new.at:
        said.append(tr("The review taken as old is the younger of the two."))
    return said


def _checklists(found: Comparison) -> str:
    old, new, count = found.old, found.new, len(reworded(found))
    if old.checklist_id != new.checklist_id:
        said = tr("The checklists are two, {old} and {new}: only what has the same id is compared.")
    elif old.checklist_version == new.checklist_version:
        said = tr("Both call their checklist {new}, yet the two are not the same.")
    else:
        said = tr("The checklists are not the same version: {old}, then {new}.")
    said = said.format(old=old.checklist, new=new.checklist)
    texts = tr("%n consideration[|s] in scope [is|are] worded differently.", "", count)
    return f"{said} {texts}" if count else said


# --- words of one row


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
    said = tr(_ENDED[item.lineage]).format(successors=", ".join(item.successors))
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
