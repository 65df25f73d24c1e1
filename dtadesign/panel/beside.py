"""What stands beside a panel's consensus: the range over its members, what was claimed, another panel. Pure.

None of it is ever averaged with the consensus.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.plain import to_plain
from dtadesign.review.board import ASKED, OtherPanel, board_of
from dtadesign.review.edits_packet import LivedExperienceEdit
from dtadesign.review.values import Answer, Evidence, Review
from dtadesign.scoring.scorecard import score
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dtadesign.review.board import Asked
    from dtadesign.review.member import Member
    from dtadesign.review.record import Record


@dataclass(frozen=True)
class Range:
    """Scores (0–100) of ``n`` members, each by their own ratings; None where nobody has one."""

    lowest: float | None
    median: float | None
    highest: float | None
    n: int


@dataclass(frozen=True)
class MembersRange:
    """The range of the overall and of each domain, in the checklist's order, on the panel's own profile."""

    overall: Range
    domains: Mapping[str, Range]


def members_range(record: Record) -> MembersRange:
    """The scorecards of members who rate, on the panel's profile; without what they are recused from."""
    cards = [score(record.checklist, _alone(record, m)) for m in record.review.members if m.rates]
    domains = {
        domain.id: _range(card.domains[place].shown for card in cards)
        for place, domain in enumerate(record.checklist.domains)
    }
    return MembersRange(_range(card.overall.shown for card in cards), domains)


def _alone(record: Record, member: Member) -> Review:
    """What a member rated, as a review of the panel's profile."""
    answers = {id_: member.answer(id_) for id_ in member.answers if not member.is_recused(id_)}
    return Review(id=member.review, profiles=record.review.profiles, answers=answers)


def _range(values: Iterable[float | None]) -> Range:
    known = [value for value in values if value is not None]
    return Range(min(known), median(known), max(known), len(known)) if known else Range(None, None, None, 0)


@dataclass(frozen=True)
class Beside:
    """Two judgements of one consideration; an empty answer where one of them is not there."""

    id: str
    ours: Answer
    theirs: Answer


def claims_beside(record: Record) -> tuple[Beside, ...]:
    """What the applicants claimed beside the consensus, where either says anything."""
    packet = board_of(record.review).packet
    if packet is None or packet.claims is None:
        return ()
    return tuple(both for both in _beside(record, packet.claims.answers) if _says(both.ours, both.theirs))


def differences(record: Record) -> tuple[Beside, ...]:
    """Where the consensus and that of the service users' panel are not the same; both have to be there."""
    said = board_of(record.review).lived_experience
    if said is None or said.panel is None:
        return ()
    return tuple(
        both
        for both in _beside(record, said.panel.answers)
        if both.ours.value is not None
        and both.theirs.value is not None
        and both.ours.value != both.theirs.value
    )


def _beside(record: Record, theirs: Mapping[str, Answer]) -> Iterable[Beside]:
    """Considerations in scope of the panel's profile only."""
    card = score(record.checklist, record.review)
    for item in card.considerations:
        if item.state not in ("hidden", "out_of_scope"):
            yield Beside(item.id, record.review.answer(item.id), theirs.get(item.id, Answer()))


def _says(*answers: Answer) -> bool:
    return any(answer.value is not None for answer in answers)


def lived_experience_edit(
    record: Record, asked: Asked, why: str = "", other: Record | None = None
) -> LivedExperienceEdit:
    """Whether people with lived experience were asked; ``other`` is the record of their own panel.

    Raises `NotDone` where a "no" has no reason, or the other record is no second panel on this checklist.
    """
    why = clean_text(why).strip()
    if asked not in ASKED:
        raise NotDone(tr("Write one of: {words}.").format(words=", ".join(ASKED)))
    if asked == "no" and not why:
        raise NotDone(tr("If people with lived experience were not asked, say why."))
    if (asked == "panel") != (other is not None):
        raise NotDone(tr("A panel of their own needs its file, and only such a panel has one."))
    return LivedExperienceEdit(asked=asked, why=why, panel=_other(record, other) if other else None)


def _other(record: Record, other: Record) -> OtherPanel:
    if not other.review.members:
        raise NotDone(tr("The other file is no panel: it has no members."))
    if other.header.id == record.header.id:
        raise NotDone(tr("The other file is this panel itself."))
    if other.checklist != record.checklist:
        raise NotDone(tr("The other panel was made with another checklist."))
    if other.read_only_because:
        raise NotDone(tr("can only be read here: {why}.").format(why=other.read_only_because))
    return OtherPanel(
        review=other.header.id,
        name=other.review.profile.title,
        fingerprint=other.fingerprint,
        raters=sum(member.rates for member in other.review.members),
        answers={id_: _whole(answer) for id_, answer in other.review.answers.items()},
    )


def _whole(answer: Answer) -> Answer:
    """The answer with every entry as its own, also those that its panel carries for members."""
    entries = tuple(Evidence(**to_plain(entry)) for entry in answer.evidence)
    return Answer(value=answer.value, note=answer.note, evidence=entries)
