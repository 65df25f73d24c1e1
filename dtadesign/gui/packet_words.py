"""What a packet says of itself, in the words of the window: on the sheet that opens it and on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dtadesign.gui.dates import day_words
from dtadesign.gui.evidence_words import short, size_words
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.review.board import Audience, Claims, Document, Seat


class Sent(Protocol):
    """A packet's file or what a record knows of it."""

    @property
    def chair(self) -> str:
        """Who sent it."""

    @property
    def made(self) -> str:
        """When it was made."""

    @property
    def due(self) -> str | None:
        """Until when."""

    @property
    def audience(self) -> Audience:
        """For whom."""

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Who reviews."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """What it is about."""

    @property
    def questions(self) -> tuple[str, ...]:
        """Questions to everybody."""

    @property
    def claims(self) -> Claims | None:
        """The applicants' own review."""


def sent_words(sent: Sent) -> str:
    """By whom and when it was sent, and until when it is asked for."""
    said = tr("Sent by {chair} on {day}.").format(chair=sent.chair, day=day_words(sent.made))
    if sent.due:
        return said + " " + tr("Asked for by {day}.").format(day=day_words(sent.due))
    return said + " " + tr("No day is set.")


def audience_words(audience: Audience) -> str:
    """Who is asked, in plain words."""
    if audience == "service_user":
        return tr(
            "For people with lived experience: questions and levels are in plain words where the checklist "
            "has them. Their panel stands beside the professionals', and the two are never averaged."
        )
    return tr("For professionals: questions and levels as the checklist words them.")


def claims_words(sent: Sent) -> str:
    """Whether the applicants sent a review of their own, and when it opens."""
    if sent.claims is None:
        return tr("The applicants sent no review of their own.")
    said = tr(
        "{name} sent a review of their own. What they claimed and showed on a consideration opens to each "
        "member once they have rated it."
    )
    return said.format(name=sent.claims.name)


def document_words(document: Document) -> str:
    """A document by name, size and digest."""
    return tr("{name}, {size}, SHA-256 {digest}").format(
        name=document.name or tr("name destroyed"),
        size=size_words(document.size),
        digest=short(document.sha256),
    )


def seat_words(seat: Seat) -> str:
    """A name, with the role where there is one."""
    return f"{seat.name} ({seat.role})" if seat.role else seat.name
