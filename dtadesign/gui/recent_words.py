"""What the start page says of a review that was open: made when it closes, read without opening it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from dtadesign.gui.settings import Recent
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.gui.document import Document
    from dtadesign.review.values import Review
    from dtadesign.scoring.scorecard import Scorecard

_MONTHS = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"),
    mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip
_WORST_FIRST = ("fail", "unknown", "partial", "unshown", "open", "set_aside")


def recent_of(document: Document) -> Recent:
    """A document as the start page will list it."""
    now = datetime.now().astimezone()
    return recent_from(document.path, document.checklist, document.review, document.card, now)


def recent_from(path: Path, checklist: Checklist, review: Review, card: Scorecard, at: datetime) -> Recent:
    """A review as the start page will list it."""
    states = [gate.state for gate in card.gates]
    return Recent(
        path=str(path),
        title=review.profile.title or path.stem,
        about=_about(checklist, review, card),
        answered=card.coverage.answered,
        in_scope=card.coverage.in_scope,
        verdict=card.verdict,
        worst=next((state for state in _WORST_FIRST if state in states), "pass"),
        at=at.isoformat(timespec="minutes"),
        gates=states.count("fail"),
    )


def _about(checklist: Checklist, review: Review, card: Scorecard) -> str:
    from dtadesign.scoring.priorities import unanswered

    still, short = unanswered(card), review.profile.scope == "short"
    if not still:
        return tr("Short review · all answered") if short else tr("Design review · all answered")
    said = tr("Short review · next: {title}") if short else tr("Design review · next: {title}")
    return said.format(title=checklist.by_id[still[0]].name)


def when(at: str, today: datetime) -> str:
    """``Today 10:42``, ``Yesterday``, ``6 Nov``, and with the year once that is another."""
    try:
        then = datetime.fromisoformat(at)
    except ValueError:
        return ""
    days = (today.date() - then.date()).days
    if days == 0:
        return tr("Today {time}").format(time=f"{then:%H:%M}")
    if days == 1:
        return tr("Yesterday")
    said = tr("{day} {month}") if then.year == today.year else tr("{day} {month} {year}")
    return said.format(day=then.day, month=tr(_MONTHS[then.month - 1]), year=then.year)
