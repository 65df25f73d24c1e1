"""What a comparison says, in sentences: window, terminal and copies say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.exchange.comparison_lists import grouped, moved_gates, reworded
from dtadesign.exchange.comparison_row_words import gate_words
from dtadesign.figures import figure, whole
from dtadesign.scoring.words import VERDICT_WORDS
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.exchange.comparison_values import Comparison, DomainMoved, Side


def headline(found: Comparison) -> str:
    """What moved, in one line."""
    lists = {name: len(items) for name, items in grouped(found).items()}
    up, down = lists.get("up", 0), lists.get("down", 0)
    if found.interventions_differ:
        return _beside(found, up, down, lists.get("known_now", 0) + lists.get("open_again", 0))
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


def _beside(found: Comparison, up: int, down: int, apart: int) -> str:
    """How many levels differ between two interventions, and of how many considerations."""
    said = tr("{title}: {up} of %n consideration[|s] higher, {down} lower", "", _compared(found))
    if apart:
        said = tr(
            "{title}: {up} of %n consideration[|s] higher, {down} lower, {apart} known in one only",
            "",
            _compared(found),
        )
    return said.format(title=found.new.title, up=up, down=down, apart=apart)


def _compared(found: Comparison) -> int:
    return sum(item.is_compared for item in found.considerations)


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
    there = tr("“{gate}” is {old} in {one}, {new} in {other}.")
    said = there if found.interventions_differ else was
    names = {"one": found.old.title, "other": found.new.title}
    return " ".join(
        said.format(gate=gate.title, old=gate_words(gate.old), new=gate_words(gate.new), **names)
        for gate in moved
    )


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
    count = _compared(found)
    apart = len(found.considerations) - count
    said = [tr("%n consideration[|s] in scope in both [is|are] compared.", "", count)]
    if apart:
        said.append(tr("%n more [is|are] only listed.", "", apart))
    if any(
        item.is_compared and "unknown" in (item.old_state, item.new_state) for item in found.considerations
    ):
        said.append(tr("In a domain, not known yet counts as 0."))
    return " ".join(said)


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
    if found.house_rules_differ:
        said.append(_house_rules(old, new))
    if old.scope != new.scope:
        said.append(tr("One is a short review: only what both ask is compared."))
    if old.at > new.at and not found.interventions_differ:
        said.append(tr("What is taken as old was edited later than what is taken as new."))
    return said


def _house_rules(old: Side, new: Side) -> str:
    """Levels were chosen by other rules: what moved may be the rule."""
    if not new.house_rules:
        said = tr("The old review is read with house rules, {old}; the new one with none.")
    elif not old.house_rules:
        said = tr("The new review is read with house rules, {new}; the old one with none.")
    else:
        said = tr("The house rules are not the same: {old}, then {new}.")
    moved = tr("A level may differ because of a rule.")
    return f"{said.format(old=old.house_rules, new=new.house_rules)} {moved}"


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
