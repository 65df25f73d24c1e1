"""The scorecard for a terminal: profile and gates first, one number last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring import sentences as say
from dtadesign.scoring.priorities import gaps
from dtadesign.scoring.robustness import robustness
from dtadesign.scoring.scorecard import score
from dtadesign.scoring.words import GATE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.panel.beside import MembersRange, Range
    from dtadesign.review.record import Record
    from dtadesign.scoring.scorecard import DomainScore, Scorecard

WIDTH = 30


def _alone(record: Record) -> MembersRange | None:
    """What a panel's members come to, each alone."""
    if not record.review.members:
        return None
    from dtadesign.panel.beside import members_range

    return members_range(record)


def scorecard_text(record: Record) -> str:
    """Plain lines; nothing is told by colour or position alone."""
    checklist, card = record.checklist, score(record.checklist, record.review)
    lines = [record.review.profile.title, *_panel(record), say.headline(card), say.gates_sentence(card)]
    lines += [say.coverage_sentence(card), "", "Profile by domain"]
    alone = _alone(record)
    lines += _domains(checklist, card, alone)
    lines += ["", "Gates", *_gates(checklist, card), "", "Fix first", *_first(checklist, card)]
    lines += ["", "Overall, last and never alone", say.lowest_sentence(checklist, card)]
    robust = None if card.overall.withheld else robustness(card.domains)
    lines += [say.overall_sentence(card, robust), *_of_members(alone, card), say.evidence_sentence(card)]
    lines += [say.NOT_A_MEASURE, f"Fingerprint {record.fingerprint[:12]}"]
    return "\n".join(lines)


def _panel(record: Record) -> Iterator[str]:
    """Whose judgement it is, where it is a panel's."""
    members = record.review.members
    rating = sum(member.rates for member in members)
    if members:
        recused = "" if rating == len(members) else f", of whom {say.spelt(rating)} rated"
        yield f"The consensus of {say.counted(len(members), 'member', 'members')}{recused}"


def _of_members(found: MembersRange | None, card: Scorecard) -> Iterator[str]:
    """Between what the members come to alone; nothing where the overall is not shown either."""
    if found and found.overall.lowest is not None and not card.overall.withheld:
        low, high = figure(found.overall.lowest), figure(found.overall.highest)
        yield f"Each by their own ratings, the members come to {low} to {high}."


def _domains(checklist: Checklist, card: Scorecard, alone: MembersRange | None) -> Iterator[str]:
    for domain, scored in zip(checklist.domains, card.domains, strict=True):
        more = _more(scored, alone.domains[domain.id] if alone else None)
        yield f"  {domain.label:<26} {_bar(scored)} {figure(scored.shown):>3}  {more}"


def _bar(domain: DomainScore) -> str:
    """``#`` shown, ``+`` claimed beyond it, ``.`` the rest of 100."""
    shown = round(WIDTH * (domain.shown or 0) / 100)
    claimed = round(WIDTH * (domain.claimed or 0) / 100)
    return "#" * shown + "+" * (claimed - shown) + "." * (WIDTH - claimed)


def _more(domain: DomainScore, alone: Range | None) -> str:
    if not domain.in_scope:
        return "nothing in scope"
    said = [f"{domain.answered} of {domain.in_scope} answered"]
    if figure(domain.claimed) != figure(domain.shown):
        said.append(f"claimed {figure(domain.claimed)}")
    if figure(domain.low) != figure(domain.high):
        said.append(f"{figure(domain.low)} to {figure(domain.high)} possible")
    if alone and alone.lowest is not None:
        low, high = figure(alone.lowest), figure(alone.highest)
        said.append(f"members {low}" if low == high else f"members {low} to {high}")
    return ", ".join(said)


def _gates(checklist: Checklist, card: Scorecard) -> Iterator[str]:
    order = list(GATE_WORDS)
    for gate in sorted(card.gates, key=lambda gate: order.index(gate.state)):
        yield f"  {GATE_WORDS[gate.state]:<20} {gate.id:<8} {checklist.by_id[gate.id].name}"


def _first(checklist: Checklist, card: Scorecard) -> Iterator[str]:
    found = gaps(checklist, card)
    for place, gap in enumerate(found[:5], 1):
        asked = f"show the proof of level {gap.asked}" if gap.asks_proof else f"level {gap.asked} is asked"
        yield f"  {place}. {gap.id:<8} {checklist.by_id[gap.id].name}: {asked}"
    if len(found) > 5:
        yield f"  and {len(found) - 5} more"
