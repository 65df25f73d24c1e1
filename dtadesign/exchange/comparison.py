"""What moved between two reviews, what only changed its wording, and what cannot be compared.

Compared are the considerations in scope in both; the rest is listed by what became of it. Old and
new may be two reviews, or one review at two moments of its record.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from dtadesign.exchange.comparison_values import (
    Change,
    Comparison,
    DomainMoved,
    GateMoved,
    Lineage,
    Moved,
    OverallMoved,
    Side,
)
from dtadesign.exchange.comparison_wording import changes_rating, rewordings
from dtadesign.scoring.scorecard import score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.record import Record
    from dtadesign.scoring.scorecard import Item, Scorecard

FORMAT = "dtadesign-comparison/1"


def comparison(old: Record, new: Record) -> Comparison:
    """What moved from the old record to the new one."""
    before, after = score(old.checklist, old.review), score(new.checklist, new.review)
    moved = tuple(_moved(old.checklist, new.checklist, before, after))
    domains = tuple(_domains(new.checklist, before, after, moved))
    return Comparison(
        old=_side(old, before),
        new=_side(new, after),
        domains=domains,
        considerations=moved,
        gates=tuple(_gates(old.checklist, new.checklist, before, after)),
        overall=OverallMoved(
            _mean(domain.old_shown for domain in domains),
            _mean(domain.new_shown for domain in domains),
            before.overall.withheld,
            after.overall.withheld,
        ),
    )


def _side(record: Record, card: Scorecard) -> Side:
    profile, checklist = record.review.profile, record.checklist
    return Side(
        id=record.review.id,
        title=profile.title,
        at=record.review.at,
        fingerprint=record.fingerprint,
        checklist=f"{checklist.id} {checklist.version}",
        verdict=card.verdict,
        name=profile.name,
        by=record.by,
        n=record.review.n,
        scope=profile.scope,
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        checklist_digest=record.header.checklist_digest,
        **_house_rules(record),
    )


def _house_rules(record: Record) -> dict[str, str]:
    overlay = record.review.house_rules
    if overlay is None:
        return {}
    from dtadesign.review.rules_words import named

    return {"house_rules": named(overlay), "house_rules_digest": overlay.sha256}


def _moved(old: Checklist, new: Checklist, before: Scorecard, after: Scorecard) -> Iterator[Moved]:
    olds = {item.id: item for item in before.considerations}
    news = {item.id: item for item in after.considerations}
    for name in [*news, *(name for name in olds if name not in news)]:
        then, now = olds.get(name), news.get(name)
        if _counts(then) or _counts(now):
            yield _one(name, old, new, then, now)


def _counts(item: Item | None) -> bool:
    return item is not None and item.is_in_scope


def _one(name: str, old: Checklist, new: Checklist, then: Item | None, now: Item | None) -> Moved:
    was, known = old.by_id.get(name), new.by_id.get(name)
    wording = rewordings(was, known) if was is not None and known is not None else ()
    retired = next((item for item in new.retired if item.id == name), None)
    here = known or was
    return Moved(
        id=name,
        title=here.name if here else name,
        change=_change(then, now, is_retired=retired is not None),
        reworded=bool(wording),
        old_state=then.state if then else None,
        new_state=now.state if now else None,
        old_claimed=then.claimed if then else None,
        new_claimed=now.claimed if now else None,
        old_shown=then.shown if then else None,
        new_shown=now.shown if now else None,
        successors=retired.successors if retired and not known else (),
        domain=(new if known else old).domain_of[name].id,
        lineage=_lineage(name, old, new, is_reworded=bool(wording)),
        predecessors=_before(name, old if known is None else new) if known is None or was is None else (),
        retired_because=retired.reason if retired and not known else "",
        asked_otherwise=changes_rating(wording),
        wording=wording,
        old_evidence=then is not None and then.has_evidence,
        new_evidence=now is not None and now.has_evidence,
    )


def _before(name: str, later: Checklist) -> tuple[str, ...]:
    """What a consideration of the later checklist came in the place of."""
    return tuple(item.id for item in later.retired if name in item.successors)


def _lineage(name: str, old: Checklist, new: Checklist, *, is_reworded: bool) -> Lineage:
    """What became of the consideration between the two checklists."""
    if name in new.by_id:
        if name not in old.by_id:
            return "retired_later" if any(item.id == name for item in old.retired) else "new"
        return "reworded" if is_reworded else "same"
    retired = {item.id: item.successors for item in new.retired}
    if name not in retired:
        return "not_yet" if any(name in item.successors for item in old.retired) else "gone"
    successors = retired[name]
    if len(successors) != 1:
        return "split" if successors else "retired"
    merged = Counter(successor for others in retired.values() for successor in others)
    return "merged" if merged[successors[0]] > 1 else "replaced"


def _change(then: Item | None, now: Item | None, *, is_retired: bool) -> Change:
    if now is None:
        return "retired" if is_retired else "gone"
    if then is None:
        return "new"
    if not then.is_in_scope or not now.is_in_scope:
        return "newly_in_scope" if now.is_in_scope else "no_longer_in_scope"
    if then.state != now.state:
        return "answer_changed"
    if then.counts_claimed != now.counts_claimed:
        return "up" if now.counts_claimed > then.counts_claimed else "down"
    if then.counts_shown != now.counts_shown:
        return "shown_now" if now.counts_shown > then.counts_shown else "shown_no_more"
    return "same"


def _gates(old: Checklist, new: Checklist, before: Scorecard, after: Scorecard) -> Iterator[GateMoved]:
    olds = {gate.id: gate.state for gate in before.gates}
    news = {gate.id: gate.state for gate in after.gates}
    for name in [*(c.id for c in new.considerations), *(c.id for c in old.considerations)]:
        if name in olds or name in news:
            here = new.by_id.get(name) or old.by_id[name]
            yield GateMoved(name, here.name, olds.pop(name, None), news.pop(name, None))


def _domains(
    new: Checklist, before: Scorecard, after: Scorecard, moved: tuple[Moved, ...]
) -> Iterator[DomainMoved]:
    olds = {item.id: item for item in before.considerations}
    news = {item.id: item for item in after.considerations}
    for domain in new.domains:
        here = [item for item in moved if item.domain == domain.id and item.is_compared]
        then = [olds[item.id] for item in here if olds[item.id].is_answered]
        now = [news[item.id] for item in here if news[item.id].is_answered]
        yield DomainMoved(
            domain.id,
            domain.label,
            old_shown=_score(item.counts_shown for item in then),
            new_shown=_score(item.counts_shown for item in now),
            old_claimed=_score(item.counts_claimed for item in then),
            new_claimed=_score(item.counts_claimed for item in now),
            compared=len(here),
            old_answered=len(then),
            new_answered=len(now),
            reworded=sum(item.reworded for item in here),
        )


def _score(levels: Iterable[int]) -> float | None:
    given = list(levels)
    return 100 * sum(given) / 3 / len(given) if given else None


def _mean(scores: Iterable[float | None]) -> float | None:
    known = [value for value in scores if value is not None]
    return sum(known) / len(known) if known else None


def comparison_json(found: Comparison) -> dict[str, Any]:
    """The comparison for other programs."""
    return {"format": FORMAT, **asdict(found)}
