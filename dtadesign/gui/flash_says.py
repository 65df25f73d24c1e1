"""What flash mode says: what was given just now, how far one is, and what a round came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.flash_round import Round, Through
    from dtadesign.scoring.scorecard import Item


def through_words() -> dict[Through, str]:
    """What a round can go through, in words."""
    return {
        "open": tr("What is not answered"),
        "domain": tr("All of this domain"),
        "gates_core": tr("Gates and core"),
    }


class Given(NamedTuple):
    """What was given just now: with the consideration's name, and without where there is little room."""

    full: str
    short: str


NOTHING = Given("", "")


def given(checklist: Checklist, item: Item) -> Given:
    """What was given: "AVA-5, Plainly not a person: level 2. Counts as 1 until something is shown."."""
    full = tr("{id}, {name}").format(id=item.id, name=checklist.by_id[item.id].name)
    return Given(_answered(full, item), _answered(item.id, item))


def _answered(name: str, item: Item) -> str:
    if item.state == "answered":
        said = tr("{name}: level {level}.").format(name=name, level=item.claimed)
        if item.claimed != item.shown:
            said += " " + tr("Counts as {level} until something is shown.").format(level=item.shown)
        return said
    if item.state == "unknown":
        return tr("{name}: not known yet.").format(name=name)
    if item.state == "not_applicable":
        return tr("{name}: set aside, with its reason.").format(name=name)
    return tr("{name}: no answer yet.").format(name=name)


def skipped(checklist: Checklist, consideration: str) -> Given:
    """What was put off."""
    full = tr("{id}, {name}").format(id=consideration, name=checklist.by_id[consideration].name)
    said = tr("{name}: skipped for now.")
    return Given(said.format(name=full), said.format(name=consideration))


def came_to(round_: Round) -> str:
    """What a round came to, in one line."""
    asked, values = len(round_.ids), list(round_.given.values())
    unknown, aside = values.count("unknown"), values.count("na")
    said = [tr("{given} of {asked} were answered.").format(given=len(values), asked=asked)]
    if unknown:
        said.append(tr("%n [is|are] not known yet.", "", unknown))
    if aside:
        said.append(tr("%n [is|are] set aside.", "", aside))
    if round_.skipped:
        said.append(tr("%n [was|were] skipped for now.", "", len(round_.skipped)))
    return " ".join(said)


def nothing_to_ask(through: Through) -> str:
    """Why a round has nothing to go through."""
    if through == "open":
        return tr("Everything that is asked has an answer.")
    if through == "domain":
        return tr("Nothing of this domain is asked.")
    return tr("No gate and no core consideration is asked.")
