"""Who takes part, and what they hand in: a file's answers as votes, the first time and again.

Somebody who hands a file in is known by what it is: the id of a review or of a form's answers, else
the name in it, else the name of the file. Handed in again it is the same person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, cast

from dtadesign.errors import NotDone, nearest
from dtadesign.review.chain import digest
from dtadesign.text import clean_text
from dtadesign.wording import tr
from dtadesign.workshop.cases import packet_of
from dtadesign.workshop.edits import LONGEST_LABEL, JoinEdit, VoteEdit
from dtadesign.workshop.stages import Spot, next_vote
from dtadesign.workshop.values import Participant, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.review.values import Answer
    from dtadesign.workshop.edits import WorkshopEdit
    from dtadesign.workshop.values import Choice, Way, Workshop

Taken = tuple[tuple["WorkshopEdit", ...], tuple[str, ...]]
"""What is to be appended, and what is to be said."""

_NOBODY = ("", "reviewer")  # the name of a review whose owner gave none


@dataclass(frozen=True)
class HandedIn:
    """What a file brings.

    ``packet`` and ``profile``, the name of what it describes, tell which case it is about, where the file
    says so. ``who`` is the id of a participant whose it is, where somebody says so: of a second case
    people hand in a second file.
    """

    file: str
    answers: Mapping[str, Answer]
    source: str
    way: Way
    name: str = ""
    packet: str = ""
    profile: str = ""
    who: str = ""

    @property
    def participant(self) -> str:
        """The id of whose it is."""
        return self.who or participant_id(self.source)


def sitting_of(workshop: Workshop, handed: HandedIn) -> int | None:
    """The sitting that a file is about, by its packet, else by its profile; None where that is not clear.

    What says nothing of what it is about, is about the only case where there is only one. What names a
    packet that is none of this workshop's does say something: another case may be rated by the same ids.
    """
    sittings = workshop.plan.sittings
    by_packet = [
        at
        for at, sitting in enumerate(sittings)
        for asked in {(), sitting.considerations, sitting.case.suggested}
        if handed.packet and packet_of(sitting.case, workshop.checklist, asked, at="-").id == handed.packet
    ]
    theirs = handed.profile.casefold()
    by_profile = [at for at, one in enumerate(sittings) if one.case.profile.name.casefold() == theirs]
    for found in (by_packet, by_profile):
        if len(found) == 1:
            return found[0]
    return 0 if len(sittings) == 1 and not handed.packet and not handed.profile else None


def why_no_sitting(handed: HandedIn) -> str:
    """What to say where `sitting_of` finds none."""
    if handed.profile:
        said = tr("{file}: describes {what}, which is no case of this workshop, or more than one.")
    elif handed.packet:
        said = tr("{file}: was made for another case, or for other considerations, than this workshop's.")
    else:
        said = tr("{file}: does not say which case of this workshop it is about.")
    return said.format(file=handed.file, what=handed.profile)


def taken_in(workshop: Workshop, sitting: int, handed: HandedIn) -> Taken:
    """The answers of one person as votes on a sitting, and what is to be said of them.

    Each answer goes to the first vote on its consideration that is not revealed yet: handed in again
    after the first reveal, it is the second vote. What comes too late is said.
    """
    coming = _Coming(workshop, sitting, handed)
    return coming.edits, tuple(coming.sentences())


def participant_id(source: str) -> str:
    """The id of who hands in what comes from this source: always the same."""
    return digest(source.encode("utf-8"))[:12]


def free_label(workshop: Workshop, name: str, own_id: str = "") -> str:
    """The name, made fit to be shown and told apart from everybody else's; empty where none was given."""
    name = " ".join(clean_text(name).split())
    name = "".join(letter for letter in name if letter.isprintable())[: LONGEST_LABEL - 5].strip()
    if name in _NOBODY:
        return ""
    taken = {each.name.casefold() for each in workshop.participants if each.id != own_id}
    numbered = (f"{name} ({number})" for number in range(2, len(taken) + 3))
    return next(label for label in (name, *numbered) if label.casefold() not in taken)


def called(workshop: Workshop, text: str) -> Participant:
    """The participant of this name, number ("Paper 1") or id; raises `NotDone` where it is not just one.

    A number alone, where nobody has it as a name, is one on paper.
    """
    if text in workshop.by_id:
        return workshop.by_id[text]
    wanted = " ".join(text.split()).casefold()
    found = [each for each in workshop.participants if each.name.casefold() == wanted] or [
        each for each in workshop.participants if (each.way, str(each.number)) == ("paper", wanted)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        said = tr('More than one is called "{name}"; say which by an id: {ids}.')
        raise NotDone(said.format(name=text[:80], ids=", ".join(each.id for each in found)))
    if not workshop.participants:
        raise NotDone(tr("Nobody takes part yet."))
    said = tr('Nobody here is called "{name}"').format(name=text[:80])
    raise NotDone(f"{said}{nearest(text, [each.name for each in workshop.participants])}.")


@dataclass
class _Coming:
    """One file on its way in."""

    workshop: Workshop
    sitting: int
    handed: HandedIn
    who: Participant = field(init=False)
    votes: list[VoteEdit] = field(init=False, default_factory=list)
    replaced: list[str] = field(init=False, default_factory=list)
    only_second: list[str] = field(init=False, default_factory=list)
    late: list[str] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        own_id = self.handed.participant
        self.is_known = own_id in self.workshop.by_id
        self.who = self.workshop.by_id.get(own_id) or Participant(
            id=own_id,
            way=self.handed.way,
            number=self.workshop.next_number(self.handed.way),
            label=free_label(self.workshop, self.handed.name),
        )
        for consideration in self.workshop.plan.sittings[self.sitting].considerations:
            self._take(consideration)

    @property
    def edits(self) -> tuple[WorkshopEdit, ...]:
        """Joining, where they are new and bring something, and their votes."""
        new: tuple[WorkshopEdit, ...] = () if self.is_known else (JoinEdit(participant=self.who),)
        return (*new, *self.votes) if self.votes else ()

    def _take(self, consideration: str) -> None:
        answer = self.handed.answers.get(consideration)
        choice = cast(
            "Choice | Literal['']", "" if answer is None or answer.value is None else str(answer.value)
        )
        spot = Spot(self.sitting, consideration)
        place = next_vote(self.workshop, spot)
        first, last = self._chosen(spot.place(1)), self._chosen(spot.place(2))
        if place is None:
            if choice and choice != (last or first):
                self.late.append(consideration)
        elif choice != self._chosen(place) and (choice or place.round == 1):
            self.votes.append(VoteEdit(participant=self.who.id, place=place, choice=choice))
            if self._chosen(place):
                self.replaced.append(consideration)
            if place.round == 2 and not first:
                self.only_second.append(consideration)

    def _chosen(self, place: Place) -> str:
        return self.workshop.at(place).get(self.who.id, "")

    def sentences(self) -> Iterator[str]:
        """What is to be said, whole sentences; nothing where all went in as one would think."""
        words = {"file": self.handed.file, "name": self.who.name}
        if not self.votes and not self.late:
            said = (
                tr("{file}: brings nothing new from {name}.")
                if self.is_known
                else tr("{file}: answers none of the considerations of this workshop; nothing was taken.")
            )
            yield said.format(**words)
        if self.replaced:
            said = tr("{file}: {ids}: in place of what {name} handed in before.")
            yield said.format(ids=", ".join(self.replaced), **words)
        if self.only_second:
            said = tr(
                "{file}: {ids}: the first vote was over already, so what {name} says there counts in the "
                "second vote only."
            )
            yield said.format(ids=", ".join(self.only_second), **words)
        if self.late:
            said = tr(
                "{file}: {ids}: both votes were over already, so what {name} says there now does not count."
            )
            yield said.format(ids=", ".join(self.late), **words)
