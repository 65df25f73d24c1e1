"""The members of a panel, as its record knows them, and what a consensus rests on.

A member is a review id, never a name. Their levels and the kinds of their evidence are kept for
good; their words only as long as their own record is kept inside the panel's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.plain import to_plain
from dtadesign.review.chain import canonical, digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.review.member import Member
    from dtadesign.review.values import Answer, Evidence, Profile, Review


def profile_digest(profile: Profile) -> str:
    """SHA-256 of a profile's canonical JSON; in which order its ids were ticked does not matter."""
    in_order = replace(
        profile, diagnoses=tuple(sorted(profile.diagnoses)), features=tuple(sorted(profile.features))
    )
    return digest(canonical(to_plain(in_order)))


def told_apart(members: Iterable[Member]) -> dict[str, str]:
    """A name for each review id: a member's own, and where two have one, "A. Kim" and "A. Kim (2)"."""
    members = tuple(members)
    names: dict[str, str] = {}
    own = {member.name for member in members}
    for member in members:
        name, count = member.name, 1
        while name in names.values() or (count > 1 and name in own):
            count += 1
            name = f"{member.name} ({count})"
        names[member.review] = name
    return names


def with_member(review: Review, member: Member) -> Review:
    """The panel with this member, in place of what was known of the same review."""
    before = next((m for m in review.members if m.review == member.review), None)
    if before is None:
        members = (*review.members, member)
    else:
        members = tuple(member if m is before else m for m in review.members)
    changed = _changed(before, member) if before else set(member.answers)
    review = replace(review, members=members, reopened=review.reopened | changed)
    return replace(review, answers={id_: carrying(review, id_, a) for id_, a in review.answers.items()})


def _changed(before: Member, now: Member) -> set[str]:
    ids = {*before.answers, *now.answers}
    return {id_ for id_ in ids if before.answer(id_).value != now.answer(id_).value}


def own_evidence(answer: Answer) -> tuple[Evidence, ...]:
    """The entries that are the answer's own, without those it carries for members."""
    return tuple(entry for entry in answer.evidence if not entry.is_carried)


def carrying(review: Review, consideration: str, answer: Answer) -> Answer:
    """The answer with its own entries and those of the members who gave its level or a higher one."""
    if not review.members:
        return answer
    from dtadesign.review.member import MembersEvidence

    own, level = own_evidence(answer), answer.level
    backing = [
        given
        for given in (member.answer(consideration) for member in review.members)
        if level is not None and given.level is not None and given.level >= level
    ]
    theirs = dict.fromkeys(MembersEvidence.of(entry) for given in backing for entry in given.evidence)
    known = [to_plain(entry) for entry in own]
    carried = tuple(entry for entry in theirs if to_plain(entry) not in known)
    removed = answer.removed or any(given.removed and given.evidence for given in backing)
    return replace(answer, evidence=(*own, *carried), removed=removed)


def differ(review: Review, consideration: str) -> bool:
    """Whether the members who rate it did not all give one and the same answer to it."""
    rating = (member for member in review.members if not member.is_recused(consideration))
    return len({member.answer(consideration).value for member in rating}) > 1


def is_unsettled(review: Review, consideration: str) -> bool:
    """Whether members differ and there is no consensus that was written since they do, or it was reopened."""
    if review.board is not None and consideration in review.board.reopened:
        return True
    open_ = review.answer(consideration).value is None or consideration in review.reopened
    return open_ and differ(review, consideration)


def profiles_differ(review: Review) -> bool:
    """Whether members described the intervention in more than one way."""
    return len({member.profile_sha256 for member in review.members}) > 1
