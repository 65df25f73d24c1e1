"""From members' ratings to a consensus: what to talk about first, and the edits that settle it. Pure.

A consensus is an ordinary answer of the panel's record; its reason is that answer's note.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

from dtadesign.errors import NotDone
from dtadesign.panel.agreement import standings as standings_of
from dtadesign.review.answering import REMOVED, no_such
from dtadesign.review.board import board_of
from dtadesign.review.closed import why_closed
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.edits_board import DissentEdit, ReopenEdit
from dtadesign.review.members import differ, told_apart
from dtadesign.scoring.sentences import capitalised
from dtadesign.text import clean_text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.panel.agreement import Standing
    from dtadesign.review.record import Record
    from dtadesign.review.values import Evidence, Review, Value

Group = Literal["gate", "apart", "other", "missing", "unanimous", "settled"]
GROUPS: tuple[Group, ...] = get_args(Group)
"""In the order in which a board takes them up; the last two need no talk."""

_GROUP_OF: Mapping[str, Group] = {
    "gate": "gate", "apart": "apart", "differs": "other", "missing": "missing", "agreed": "unanimous",
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One consideration in the queue.

    ``value`` is the consensus as it stands; ``reopened``: it was opened again by word, or members rate
    otherwise since; ``without_discussion``: it was agreed in one stroke with all that were unanimous.
    """

    id: str
    group: Group
    standing: Standing
    value: Value
    reopened: bool
    without_discussion: bool

    @property
    def settled(self) -> bool:
        """Whether there is a consensus that nobody opened again."""
        return self.group == "settled"


@dataclass(frozen=True)
class Queue:
    """Every consideration in scope, once: by group in `GROUPS`' order, within it in the checklist's."""

    entries: tuple[Entry, ...]

    @property
    def counts(self) -> Mapping[Group, int]:
        """How many stand in each group, also where there are none."""
        found = Counter(entry.group for entry in self.entries)
        return {group: found[group] for group in GROUPS}

    @property
    def to_talk_through(self) -> int:
        """How many need words: all but the settled and what all members say alike."""
        return sum(entry.group not in ("unanimous", "settled") for entry in self.entries)

    def in_group(self, group: Group) -> tuple[Entry, ...]:
        """The entries of one group."""
        return tuple(entry for entry in self.entries if entry.group == group)


def queue(record: Record, standings: Sequence[Standing] | None = None) -> Queue:
    """The queue of a panel; ``standings`` are given where they are known already."""
    if standings is None:
        standings = standings_of(record.checklist, record.review)
    told = without_discussion(record)
    entries = [_entry(record.review, standing, standing.id in told) for standing in standings]
    return Queue(tuple(sorted(entries, key=lambda entry: GROUPS.index(entry.group))))


def without_discussion(record: Record) -> frozenset[str]:
    """The considerations whose consensus, as it stands, was agreed in one stroke."""
    last = {event.payload["id"]: event for event in record.events if event.kind == AnswerEdit.kind}
    return frozenset(id_ for id_, event in last.items() if event.payload.get("agreed") == "unanimous")


def is_settled(review: Review, consideration: str) -> bool:
    """Whether there is a consensus on it that neither word nor a member's new rating opened again."""
    opened = review.reopened | board_of(review).reopened
    return review.answer(consideration).value is not None and consideration not in opened


def _entry(review: Review, standing: Standing, told: bool) -> Entry:  # noqa: FBT001
    value = review.answer(standing.id).value
    settled = is_settled(review, standing.id)
    group = "settled" if settled else _GROUP_OF[standing.state]
    if group == "unanimous" and not _may_be_taken(review, standing.id):
        group = "other"
    reopened = not settled and (value is not None or standing.id in board_of(review).reopened)
    return Entry(standing.id, group, standing, value, reopened, settled and told)


def _unanimous(review: Review, consideration: str) -> Value:
    """What everybody who rates it said alike; None where they did not, or one of them said nothing."""
    rating = [member for member in review.members if not member.is_recused(consideration)]
    values = {member.answer(consideration).value for member in rating}
    return values.pop() if len(values) == 1 else None


def _may_be_taken(review: Review, consideration: str) -> bool:
    """Whether the members' one answer can stand without talk: nobody reopened it or agreed otherwise."""
    value, before = _unanimous(review, consideration), review.answer(consideration).value
    open_ = not is_settled(review, consideration) and consideration not in board_of(review).reopened
    return value is not None and open_ and before in (None, value)


def unanimous_edits(record: Record, standings: Sequence[Standing] | None = None) -> list[AnswerEdit]:
    """All that every member who rates gave one answer to, as consensus in one stroke; none the second time.

    The reasons of *not applicable* are the members' own.
    """
    unanimous = queue(record, standings).in_group("unanimous")
    order = {item.id: place for place, item in enumerate(record.checklist.considerations)}
    ids = sorted((entry.id for entry in unanimous), key=order.__getitem__)
    return [_unanimous_edit(record.review, id_) for id_ in ids]


def _unanimous_edit(review: Review, id_: str) -> AnswerEdit:
    value, before = _unanimous(review, id_), review.answer(id_)
    notes = [before.note]
    if value == "na":
        notes += [member.answer(id_).note for member in review.members if not member.is_recused(id_)]
    note = "\n".join(dict.fromkeys(filter(None, notes)))
    if value == "na" and not note:
        note = REMOVED
    answer = replace(before, value=value, note=note, removed=False)
    return AnswerEdit(id=id_, answer=answer, agreed="unanimous")


def consensus_edit(
    record: Record, consideration: str, value: Value, reason: str = "",
    evidence: Sequence[Evidence] | None = None,
) -> AnswerEdit:  # fmt: skip
    """The consensus on one consideration; raises `NotDone` with what is missing.

    ``evidence`` replaces the consensus's own entries; None leaves them. What was signed, or stood when
    a member came in, has to be reopened first.
    """
    _must_be_asked(record, consideration)
    review, reason = record.review, clean_text(reason).strip()
    if value is None:
        raise NotDone(tr("A consensus needs a level, unknown or na; to take one back, reopen it."))
    if not reason and differ(review, consideration):
        raise NotDone(tr("Members differ on {id}: a consensus needs its reason.").format(id=consideration))
    if not reason and value == "na":
        raise NotDone(tr("{id}: not applicable needs its reason.").format(id=consideration))
    if bound := why_bound(record, consideration):
        raise NotDone(bound)
    before = review.answer(consideration)
    own = before.evidence if evidence is None else tuple(evidence)
    answer = replace(before, value=value, note=reason, evidence=own, removed=False)
    return AnswerEdit(id=consideration, answer=answer)


def why_bound(record: Record, consideration: str) -> str:
    """Why neither level nor reason of a consensus is changed before it is reopened; empty where they are."""
    if not (is_settled(record.review, consideration) and _is_bound(record, consideration)):
        return ""
    said = tr("The consensus on {id} was signed, or stood when a member came in: reopen it first.")
    return said.format(id=consideration)


def _is_bound(record: Record, consideration: str) -> bool:
    """Whether a sign-off or a collection came after the consensus was written."""
    for event in reversed(record.events):
        if event.kind in ("sign_off", "collect"):
            return True
        if event.kind == AnswerEdit.kind and event.payload["id"] == consideration:
            return False
    return False


def dissent_edit(
    record: Record, consideration: str, member: str, text: str = "", *, named: bool = False, off: bool = False
) -> DissentEdit:
    """That a member (review id, or the name that tells them apart) stays with another judgement, or not.

    Raises `NotDone` for who is no member or does not rate it, and where there is nothing to take off.
    """
    _must_be_asked(record, consideration)
    review_id = member_of(record, member)
    found = next(one for one in record.review.members if one.review == review_id)
    if found.is_recused(consideration):
        said = tr("{name} is recused from {id} and has no judgement on it.")
        raise NotDone(said.format(name=found.name, id=consideration))
    known = {one.member for one in board_of(record.review).dissents_on(consideration)}
    if off and review_id not in known:
        raise NotDone(tr("{name} has no dissent on {id}.").format(name=found.name, id=consideration))
    words = "" if off else clean_text(text).strip()
    return DissentEdit(id=consideration, member=review_id, named=named and not off, off=off, text=words)


def member_of(record: Record, member: str) -> str:
    """The review id of a member who is given by it or by name; raises `NotDone` where there is none."""
    names = told_apart(record.review.members)
    if member in names:
        return member
    for review_id, name in names.items():
        if name == member:
            return review_id
    said = tr("{name} is no member of this panel; there are {names}.")
    raise NotDone(said.format(name=member[:80], names=", ".join(names.values()) or tr("none")))


def reopen_edit(record: Record, consideration: str, why: str) -> ReopenEdit:
    """That a consensus is open again; raises `NotDone` where none stands or no reason is given."""
    _must_be_asked(record, consideration)
    why = clean_text(why).strip()
    if not is_settled(record.review, consideration):
        raise NotDone(tr("There is no consensus on {id} to reopen.").format(id=consideration))
    if not why:
        raise NotDone(tr("Say why the consensus on {id} is reopened.").format(id=consideration))
    return ReopenEdit(id=consideration, why=why)


def _must_be_asked(record: Record, consideration: str) -> None:
    if not record.review.members:
        raise NotDone(tr("This is no panel: it has no members."))
    if closed := why_closed(record.review):
        raise NotDone(closed)
    if consideration not in record.checklist.by_id:
        raise NotDone(f"{capitalised(no_such(record.checklist, consideration))}.")
