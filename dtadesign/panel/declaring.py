"""A member's declaration of interests, from what they typed or ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone, nearest
from dtadesign.review.edits_packet import DeclareEdit
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.checklist.model import Checklist

ALL = "all"


def declare_edit(checklist: Checklist, *, role: str, interest: str, recuse: Iterable[str]) -> DeclareEdit:
    """The declaration; ``recuse`` are considerations, domains (all of theirs), or `ALL`.

    Raises `NotDone` where there is none of a name.
    """
    named = set(recuse)
    from_all = ALL in named
    recused = _recused(checklist, named - {ALL})
    return DeclareEdit(
        role=clean_text(role).strip(),
        interests=bool(interest.strip() or named),
        recused=() if from_all else recused,
        recused_from_all=from_all,
        text=clean_text(interest),
    )


def _recused(checklist: Checklist, named: set[str]) -> tuple[str, ...]:
    """The considerations meant, in the checklist's order."""
    domains = {domain.id: {item.id for item in domain.considerations} for domain in checklist.domains}
    for name in sorted(named):
        if name not in domains and name not in checklist.by_id:
            said = tr('There is no consideration or domain "{name}"{nearest}; nothing was declared.')
            known = [*domains, *checklist.by_id]
            raise NotDone(said.format(name=name[:80], nearest=nearest(name, known)))
    meant = {id_ for name in named for id_ in (domains.get(name) or {name})}
    return tuple(id_ for id_ in checklist.by_id if id_ in meant)
