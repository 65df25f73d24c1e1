"""What the applicants claimed: open to a member once they have rated, so that it cannot lead them.

It is open as long as a rating stands. Whoever clears it has seen the claim all the same; that they had
rated first stays to be read off the record, whose order cannot be changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.board import board_of
from dtadesign.review.packet_rules import is_recused
from dtadesign.review.values import Answer
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.review.values import Review


def claims_on(review: Review, consideration: str) -> Answer | None:
    """What the applicants said of a consideration, empty where nothing; None where it is not open.

    In a panel all is open.
    """
    packet = board_of(review).packet
    if packet is None or packet.claims is None or why_closed(review, consideration):
        return None
    return packet.claims.answers.get(consideration, Answer())


def why_closed(review: Review, consideration: str) -> str:
    """Why the claim is not open, as a sentence; empty where it is, or where nobody claimed anything."""
    packet = board_of(review).packet
    if packet is None or packet.claims is None or review.members:
        return ""
    if is_recused(review, consideration):
        return tr("You are recused from {id}; what the applicants claimed stays closed.").format(
            id=consideration
        )
    if review.answer(consideration).value is None:
        said = tr("What the applicants claimed on {id} opens once you have rated it.")
        return said.format(id=consideration)
    return ""
