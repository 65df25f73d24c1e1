"""What a panel's report says on page 1, and of its members: who rated, who did not, what they declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.panel.beside import members_range
from dtadesign.report.blocks import Chapter, Paragraph, Run, Table
from dtadesign.report.content_words import date_words, joined, words
from dtadesign.review.board import board_of
from dtadesign.review.members import profiles_differ, told_apart
from dtadesign.scoring import sentences as say
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case
    from dtadesign.review.member import Member

SHORT = 12
"""How many digits of a fingerprint people read."""


def panel_line(case: Case) -> tuple[Block, ...]:
    """Whose judgement this is: a panel's consensus, of how many, from which packet."""
    return (Paragraph(words(consensus_sentence(case)), "small"),)


def consensus_sentence(case: Case) -> str:
    """How many members stand behind the consensus, who asked them, and in which packet."""
    members, packet = case.review.members, board_of(case.review).packet
    rating = sum(member.rates for member in members)
    said = [
        tr("This is the consensus of a panel of %n member[|s].", "", len(members)) if rating == len(members)
        else tr("This is the consensus of a panel of {all} members, of whom %n rate[s|].", "", rating)
        .format(all=len(members))
    ]  # fmt: skip
    partly = sum(bool(m.declared and m.declared.recused and m.rates) for m in members)
    if partly:
        said.append(tr("%n of them [is|are] recused from single considerations.", "", partly))
    if packet:
        more = tr("Chair: {name}. Packet of {day}.").format(name=packet.chair, day=date_words(packet.made))
        said.append(more)
    if packet and packet.audience == "service_user":
        said.append(tr("It is a panel of people who use such services."))
    return joined(said)


def range_line(case: Case) -> tuple[Block, ...]:
    """The range over members beside the score."""
    said = range_sentence(case)
    return (Paragraph(words(said), "small"),) if said else ()


def range_sentence(case: Case) -> str:
    """Between which overalls the members' own ratings lie; nothing where the overall is not shown either."""
    if case.card.overall.withheld:
        return ""
    found = members_range(case.record).overall
    if found.lowest is None:
        return tr("No member's own ratings come to an overall.")
    said = tr("Each by their own ratings, the members' overalls go from {low} to {high} (median {median}).")
    return said.format(low=figure(found.lowest), high=figure(found.highest), median=figure(found.median))


def lived_line(case: Case) -> tuple[Block, ...]:
    """Whether people with lived experience were asked; it stands in every report of a panel."""
    asked = tr("Were people with lived experience asked? If not, why?")
    return (Paragraph((Run(f"{asked} ", strong=True), Run(lived_sentence(case))), "small"),)


def lived_sentence(case: Case) -> str:
    """The answer in words; that nothing was said, where it was not."""
    said = board_of(case.review).lived_experience
    if said is None:
        return tr("Not said.")
    if said.asked == "panel":
        raters = said.panel.raters if said.panel else 0
        answer = tr("Yes, as a panel of their own (%n member[|s]).", "", raters)
    else:
        answer = tr("Yes, as members of this panel.") if said.asked == "members" else tr("No.")
    gone = tr("The reason was destroyed.") if said.removed else ""
    return joined((answer, said.why, gone))


def members(case: Case) -> tuple[Block, ...]:
    """The chapter."""
    return (
        Chapter(tr("The panel and its members"), "members", tr("Members")),
        Paragraph(words(consensus_sentence(case))),
        *_packet(case),
        Table(
            (tr("Member"), tr("Role"), tr("Interests"), tr("Recused from"), tr("Fingerprint")),
            tuple(_rows(case)),
            (0.23, 0.23, 0.16, 0.20, 0.18),
        ),
        *_said(case),
    )


def _packet(case: Case) -> Iterator[Block]:
    packet = board_of(case.review).packet
    if packet is None:
        yield Paragraph(words(tr("There was no packet: the members' files were collected as they came.")))
        return
    names = [document.name for document in packet.documents if document.name]
    if names:
        said = tr("Documents that everybody had: {names}.")
        yield Paragraph(words(said.format(names=say.listed(names))))
    missing = [seat for seat in packet.seats if seat.name not in {m.name for m in case.review.members}]
    if missing:
        said = tr("Asked, and no review of theirs came in: {names}.")
        yield Paragraph(words(said.format(names=say.listed([seat.name for seat in missing]))))


def _rows(case: Case) -> Iterator[tuple[Words, ...]]:
    names, packet = told_apart(case.review.members), board_of(case.review).packet
    for member in case.review.members:
        role = member.role or (packet.role(member.name) if packet else "")
        yield (
            (Run(names[member.review], strong=True),),
            words(role or "–"),
            words(_interests(member)),
            words(_recused(member)),
            (Run(member.fingerprint[:SHORT], code=True),),
        )


def _interests(member: Member) -> str:
    if member.declared is None:
        return tr("nothing declared")
    return tr("yes", "interests") if member.declared.interests else tr("none", "interests")


def _recused(member: Member) -> str:
    if not member.rates:
        return tr("everything")
    return ", ".join(member.declared.recused) if member.declared and member.declared.recused else "–"


def _said(case: Case) -> Iterator[Block]:
    said = [
        tr("A member is recused from what they declared not to rate; that is no missing rating."),
        tr("The fingerprint is that of the member's own file in the state that the panel took in."),
    ]
    if profiles_differ(case.review):
        said.append(
            tr("Members described the intervention in more than one way; the panel's own profile holds.")
        )
    if any(member.removed for member in case.review.members):
        said.append(tr("Members' own notes and records were destroyed; their levels are kept."))
    yield Paragraph(words(joined(said)), "small")
