"""What the start page says of a review that was open: made when it closes, read without opening it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from dtadesign.gui.settings import Recent

if TYPE_CHECKING:
    from dtadesign.gui.document import Document

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_WORST_FIRST = ("fail", "unknown", "partial", "unshown", "open", "set_aside")


def recent_of(document: Document) -> Recent:
    """A document as the start page will list it."""
    from dtadesign.scoring.priorities import unanswered

    card, profile = document.card, document.review.profile
    still = unanswered(card)
    kind = "Short review" if profile.scope == "short" else "Design review"
    ahead = f"next: {document.checklist.by_id[still[0]].name}" if still else "all answered"
    states = {gate.state for gate in card.gates}
    return Recent(
        path=str(document.path),
        title=profile.title or document.path.stem,
        about=f"{kind} · {ahead}",
        answered=card.coverage.answered,
        in_scope=card.coverage.in_scope,
        verdict=card.verdict,
        worst=next((state for state in _WORST_FIRST if state in states), "pass"),
        at=datetime.now().astimezone().isoformat(timespec="minutes"),
    )


def when(at: str, today: datetime) -> str:
    """``Today 10:42``, ``Yesterday``, ``6 Nov``, and with the year once that is another."""
    try:
        then = datetime.fromisoformat(at)
    except ValueError:
        return ""
    days = (today.date() - then.date()).days
    if days == 0:
        return f"Today {then:%H:%M}"
    if days == 1:
        return "Yesterday"
    day = f"{then.day} {_MONTHS[then.month - 1]}"
    return day if then.year == today.year else f"{day} {then.year}"
