"""What packet and declaration forbid in a review: another profile, and rating what one is recused from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.edits import ProfileEdit
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.review.edit import Edit
    from dtadesign.review.values import Review


def profile_is_fixed(review: Review) -> bool:
    """Whether the profile came with a packet, so that everybody reviews the same."""
    return review.board is not None and review.board.packet is not None


def why_no_profile(review: Review, edit: Edit) -> str:
    """Why this edit may not follow: it would change a profile that came with a packet; else empty."""
    if not isinstance(edit, ProfileEdit) or not profile_is_fixed(review) or edit.profile == review.profile:
        return ""
    return tr("The profile came with the packet and stays as it is, so that everybody reviews the same.")


def is_recused(review: Review, consideration: str) -> bool:
    """Whether whose review this is declared not to rate it."""
    declared = review.board.declaration if review.board is not None else None
    return declared is not None and (declared.recused_from_all or consideration in declared.recused)


def why_no_rating(review: Review, consideration: str) -> str:
    """Why no answer may be given here: it is recused; else empty.

    An answer that stands already is kept and counts nowhere: what was written is never dropped.
    """
    if not is_recused(review, consideration):
        return ""
    said = tr("You declared not to rate {id}. Declare anew to change that; the record keeps both.")
    return said.format(id=consideration)
