"""What is to be said of a panel once reviews came in: who is missing, unasked, recused, undeclared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.board import board_of
from dtadesign.review.members import profiles_differ, told_apart
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.review.member import Member
    from dtadesign.review.values import Review


def said_of_members(review: Review) -> Iterator[str]:
    """The sentences, each whole."""
    names = told_apart(review.members)
    for member in review.members:
        name = names[member.review]
        if name != member.name:
            said = tr("More than one review is by {name}; this one is called {called} here.")
            yield said.format(name=member.name, called=name)
        yield from _of_one(review, member, name)
    yield from _of_seats(review)
    if profiles_differ(review):
        said = tr(
            "The members described the intervention differently; what is in scope follows the profile of "
            "{name}."
        )
        yield said.format(name=review.members[0].name)


def _of_one(review: Review, member: Member, name: str) -> Iterator[str]:
    packet, declared = board_of(review).packet, member.declared
    if packet and packet.seats and member.name not in {seat.name for seat in packet.seats}:
        yield tr("{name} is on no seat of the packet; the review was taken all the same.").format(name=name)
    if declared is None:
        if packet:
            yield tr("{name} has declared nothing.").format(name=name)
    elif declared.recused_from_all:
        yield tr("{name} is recused from everything; none of their answers counts.").format(name=name)
    elif declared.recused:
        said = tr("{name} is recused from {ids}; what they answered there does not count.")
        yield said.format(name=name, ids=", ".join(declared.recused))
    if member.rates and all(answer.value is None for answer in member.answers.values()):
        yield tr("{name} has not rated anything yet.").format(name=name)


def _of_seats(review: Review) -> Iterator[str]:
    packet, came = board_of(review).packet, {member.name for member in review.members}
    missing = [seat.name for seat in packet.seats if seat.name not in came] if packet else []
    if missing:
        yield tr("Nothing came yet from {names}.").format(names=", ".join(missing))
