"""The moments of one review's own record that one can compare: its days, its marks, or every event.

A mark is what people remember a state by: a sign-off, a change of the profile, a purge.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.chain import Event
    from dtadesign.review.record import Record
    from dtadesign.review.values import Profile

MARKS = ("sign_off", "profile", "purge", "taken_back")


@dataclass(frozen=True)
class Moment:
    """The state after event ``n``, and what happened up to it; ``kind`` is the last event's."""

    n: int
    at: str
    kind: str
    what: str

    @property
    def is_mark(self) -> bool:
        """Whether people remember a state by it."""
        return self.kind in MARKS


def every_moment(record: Record) -> tuple[Moment, ...]:
    """One for each event, the youngest first."""
    tell = _Teller(record.checklist)
    return tuple(Moment(e.n, e.at, e.kind, tell.one(e)) for e in record.events)[::-1]


def days_and_marks(record: Record, day_of: Callable[[str], str]) -> tuple[Moment, ...]:
    """The end of each day's work, and each mark, the youngest first.

    ``day_of`` says on which day a time of the record lies where the reader is.
    """
    tell, found = _Teller(record.checklist), []
    for (_, kind), group in groupby(record.events, lambda event: (day_of(event.at), _run(event.kind))):
        events = list(group)
        parts = [events] if kind in ("", "profile") else [[event] for event in events]
        for part in parts:
            last = part[-1]
            found.append(Moment(last.n, last.at, last.kind, tell.run(part)))
    return tuple(found[::-1])


def _run(kind: str) -> str:
    """Marks stand for themselves; all else of a day is one run."""
    return kind if kind in MARKS else ""


class _Teller:
    """Says what happened; remembers the profile, so that a change of it can be told."""

    def __init__(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._profile: Profile | None = None

    def one(self, event: Event) -> str:
        """What one event did, and who did it."""
        return tr("{what} · {by}").format(what=self._what(event), by=event.by)

    def run(self, events: Sequence[Event]) -> str:
        """What a stretch of events did, and who did it."""
        by = ", ".join(dict.fromkeys(event.by for event in events))
        answers = {str(event.payload["id"]) for event in events if event.kind == "answer"}
        if len(events) == 1 or len(answers) == 1 == len({event.kind for event in events}):
            what = self._what(events[-1])
        elif events[0].kind == "profile":
            what = [self._what(event) for event in events][-1]
        elif answers:
            what = tr("%n answer[|s] given or changed", "", len(answers))
        else:
            what = tr("%n edit[|s]", "", len(events))
        return tr("{what} · {by}").format(what=what, by=by)

    def _what(self, event: Event) -> str:
        payload = event.payload
        if event.kind == "answer":
            return self._answered(str(payload["id"]), payload["answer"])
        if event.kind == "profile":
            return self._profiled(event)
        if event.kind == "sign_off":
            return tr("Signed off")
        if event.kind == "purge":
            return tr("Texts of %n edit[|s] destroyed", "", len(payload["events"]))
        if event.kind == "action":
            return tr("Action {action} changed").format(action=payload["action"])
        if event.kind == "taken_back":
            return tr("Answers taken back from a colleague")
        return tr("Another edit")

    def _answered(self, name: str, value: object) -> str:
        known = self._checklist.by_id.get(name)
        title = known.name if known else name
        if value is None:
            return tr("{title}: open again").format(title=title)
        if value == "unknown":
            return tr("{title}: not known yet").format(title=title)
        if value == "na":
            return tr("{title}: not applicable").format(title=title)
        return tr("{title}: level {level}").format(title=title, level=value)

    def _profiled(self, event: Event) -> str:
        from dtadesign.review.edits import ProfileEdit

        before, after = self._profile, ProfileEdit.read(event).profile
        self._profile = after
        if before is None:
            return tr("Profile filled in")
        count = len(set(_facts(before)) ^ set(_facts(after)))
        if count:
            return tr("Profile changed: %n fact[|s] added or taken away", "", count)
        if before.scope != after.scope:
            return tr("Now a short review") if after.scope == "short" else tr("Now a full review")
        if before.stage != after.stage:
            return tr("Profile changed: another stage")
        return tr("Profile changed: its texts")


def _facts(profile: Profile) -> Iterable[str]:
    return (*profile.features, *profile.diagnoses)
