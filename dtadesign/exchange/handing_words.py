"""What a copy of a review brings, said for people: of each thing its name and both its states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.review.action import Action
from dtadesign.review.handing import PROFILE
from dtadesign.review.values import Answer, Profile
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.handing import Change, Thing

_STATES = {
    "open": mark("to do"), "doing": mark("being done"), "done": mark("said to be done"),
    "verified": mark("done and looked at"), "dropped": mark("dropped"),
}  # fmt: skip


@dataclass(frozen=True)
class ChangeWords:
    """Short words for one change, and the texts that stand on either side, in full."""

    name: str
    ours: str
    theirs: str
    our_texts: tuple[str, ...]
    their_texts: tuple[str, ...]


def change_words(change: Change, checklist: Checklist) -> ChangeWords:
    """The words of one change."""
    return ChangeWords(
        name=_name(change, checklist),
        ours=state_words(change.ours),
        theirs=state_words(change.theirs),
        our_texts=texts_of(change.ours),
        their_texts=texts_of(change.theirs),
    )


def _name(change: Change, checklist: Checklist) -> str:
    if change.key == PROFILE:
        return tr("Profile")
    if change.key.startswith("#"):
        return tr("A new action") if change.is_new_action else tr("Action {id}").format(id=change.key[1:])
    name = checklist.by_id[change.key].name if change.key in checklist.by_id else change.key
    return name if name == change.key else f"{name} ({change.key})"


def state_words(thing: Thing) -> str:
    """An answer, action or profile in a few words: "level 2, 1 evidence entry"."""
    if thing is None:
        return tr("not there")
    if isinstance(thing, Answer):
        return _answer(thing)
    if isinstance(thing, Action):
        due = tr("due {day}").format(day=thing.due) if thing.due else ""
        return ", ".join(word for word in (tr(_STATES[thing.state]), thing.owner, due) if word)
    return _profile(thing)


def _answer(answer: Answer) -> str:
    words = [_value(answer)]
    if answer.evidence:
        words.append(tr("%n evidence [entry|entries]", "", len(answer.evidence)))
    if answer.note and answer.value != "na":
        words.append(tr("a note"))
    return ", ".join(words)


def _value(answer: Answer) -> str:
    if answer.level is not None:
        return tr("level {level}").format(level=answer.level)
    if answer.value == "unknown":
        return tr("not known yet")
    return tr("does not apply") if answer.value == "na" else tr("unanswered")


def _profile(profile: Profile) -> str:
    said = tr("{title}, {stage}, %n feature[|s]", "", len(profile.features))
    return said.format(title=profile.title, stage=profile.stage)


def texts_of(thing: Thing) -> tuple[str, ...]:
    """Everything that was written there, in full."""
    if isinstance(thing, Answer):
        evidence = (" · ".join(filter(None, (e.description, e.where, e.date))) for e in thing.evidence)
        return tuple(text for text in (thing.note, *evidence) if text)
    if isinstance(thing, Action):
        return (thing.what,) if thing.what else ()
    return (thing.summary,) if isinstance(thing, Profile) and thing.summary else ()
