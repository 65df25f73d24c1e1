"""What moved between two reviews, what only changed its wording, and what cannot be compared.

Compared are the considerations in scope in both; the rest is listed by what became of it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.figures import figure
from dtadesign.scoring.scorecard import score
from dtadesign.scoring.words import VERDICT_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.review.record import Record
    from dtadesign.scoring.scorecard import Item, Scorecard

Change = Literal[
    "up", "down", "shown_now", "shown_no_more", "same", "answer_changed",
    "newly_in_scope", "no_longer_in_scope", "new", "retired", "gone",
]  # fmt: skip
FORMAT = "dtadesign-comparison/1"


@dataclass(frozen=True)
class Moved:
    """One consideration in both, or in one of the two reviews. States as in the scorecard."""

    id: str
    title: str
    change: Change
    reworded: bool
    old_state: str | None
    new_state: str | None
    old_claimed: int | None
    new_claimed: int | None
    old_shown: int | None
    new_shown: int | None
    successors: tuple[str, ...] = ()


@dataclass(frozen=True)
class DomainMoved:
    """A domain's two scores over what is in scope in both."""

    id: str
    name: str
    old_shown: float | None
    new_shown: float | None


@dataclass(frozen=True)
class Comparison:
    """Old and new, consideration by consideration in the new checklist's order."""

    old: dict[str, str]
    new: dict[str, str]
    domains: tuple[DomainMoved, ...]
    considerations: tuple[Moved, ...]


def comparison(old: Record, new: Record) -> Comparison:
    """What moved from the old record to the new one."""
    before, after = score(old.checklist, old.review), score(new.checklist, new.review)
    moved = tuple(_moved(old.checklist, new.checklist, before, after))
    both = {m.id for m in moved if m.change not in _APART}
    domains = tuple(_domains(new.checklist, before, after, both))
    return Comparison(_side(old, before), _side(new, after), domains, moved)


_APART = ("newly_in_scope", "no_longer_in_scope", "new", "retired", "gone")


def _side(record: Record, card: Scorecard) -> dict[str, str]:
    return {
        "id": record.review.id,
        "title": record.review.profile.title,
        "at": record.review.at,
        "fingerprint": record.fingerprint,
        "checklist": f"{record.checklist.id} {record.checklist.version}",
        "verdict": card.verdict,
    }


def _moved(old: Checklist, new: Checklist, before: Scorecard, after: Scorecard) -> Iterator[Moved]:
    olds = {item.id: item for item in before.considerations}
    news = {item.id: item for item in after.considerations}
    successors = {item.id: item.successors for item in new.retired}
    for name in [*news, *(name for name in olds if name not in news)]:
        then, now = olds.get(name), news.get(name)
        was, known = old.by_id.get(name), new.by_id.get(name)
        if _counts(then) or _counts(now):
            yield Moved(
                id=name,
                title=(known or was).name if (known or was) else name,  # type: ignore[union-attr]
                change=_change(then, now, is_retired=name in successors),
                reworded=was is not None and known is not None and _asks(was) != _asks(known),
                old_state=then.state if then else None,
                new_state=now.state if now else None,
                old_claimed=then.claimed if then else None,
                new_claimed=now.claimed if now else None,
                old_shown=then.shown if then else None,
                new_shown=now.shown if now else None,
                successors=successors.get(name, ()),
            )


def _counts(item: Item | None) -> bool:
    return item is not None and item.is_in_scope


def _asks(consideration: Consideration) -> tuple[object, ...]:
    return (consideration.title, consideration.question, consideration.levels, consideration.gate)


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


def _domains(new: Checklist, before: Scorecard, after: Scorecard, both: set[str]) -> Iterator[DomainMoved]:
    for domain in new.domains:
        names = [item.id for item in domain.considerations if item.id in both]
        yield DomainMoved(domain.id, domain.label, _mean(before, names), _mean(after, names))


def _mean(card: Scorecard, names: list[str]) -> float | None:
    answered = [item for item in card.considerations if item.id in names and item.is_answered]
    return 100 * sum(item.counts_shown for item in answered) / 3 / len(answered) if answered else None


def comparison_json(found: Comparison) -> dict[str, Any]:
    """The comparison for other programs."""
    return {"format": FORMAT, **asdict(found)}


_SAID: dict[str, str] = {
    "up": "Moved up",
    "down": "Moved down",
    "shown_now": "Same level, now shown",
    "shown_no_more": "Same level, no longer shown",
    "answer_changed": "Answered otherwise",
    "newly_in_scope": "Newly in scope, not compared",
    "no_longer_in_scope": "No longer in scope, not compared",
    "new": "New in the checklist, not compared",
    "retired": "Retired from the checklist, not compared",
    "gone": "No longer in the checklist, not compared",
}


def comparison_text(found: Comparison) -> str:
    """The comparison for a person."""
    lines = []
    for name, side in (("Old", found.old), ("New", found.new)):
        verdict = VERDICT_WORDS[side["verdict"]]
        lines.append(f"{name}: {side['title']}, {side['at']}, {side['fingerprint'][:12]}: {verdict}")
    lines += ["", "Profile by domain, over what is in scope in both"]
    for domain in found.domains:
        lines.append(f"  {domain.name:<26} {figure(domain.old_shown):>3} to {figure(domain.new_shown):>3}")
    for change, said in _SAID.items():
        here = [item for item in found.considerations if item.change == change]
        lines += ["", f"{said}: {len(here)}", *map(_line, here)] if here else []
    reworded = [item for item in found.considerations if item.reworded]
    lines += ["", f"Reworded: {len(reworded)}", *map(_line, reworded)] if reworded else []
    same = sum(item.change == "same" for item in found.considerations)
    return "\n".join([*lines, "", f"Unchanged: {same}"])


def _line(item: Moved) -> str:
    steps = f"{_state(item.old_state, item.old_claimed)} to {_state(item.new_state, item.new_claimed)}"
    then = f"; now asked as {', '.join(item.successors)}" if item.successors else ""
    return f"  {item.id:<8} {item.title}: {steps}{then}"


def _state(state: str | None, level: int | None) -> str:
    words = {"unanswered": "open", "not_applicable": "not applicable", "out_of_scope": "not asked"}
    return str(level) if level is not None else words.get(state or "", state or "not there")
