"""Actions for a calendar (RFC 5545): the same state gives the same bytes.

What has a day becomes an event of that whole day, since many calendars pass over tasks in silence;
what has none becomes a task.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dtadesign.exchange.acting import last_at, planned_of, what_of
from dtadesign.scoring import plan_words as say
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.record import Record
    from dtadesign.scoring.plan import Planned

LONGEST_LINE = 75
"""Octets of a line, its end not counted."""

_TASK_STATES = {
    "open": "NEEDS-ACTION", "doing": "IN-PROCESS", "done": "COMPLETED", "verified": "COMPLETED",
    "dropped": "CANCELLED",
}  # fmt: skip
_PLAIN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z\Z")


def actions_ics(record: Record) -> bytes:
    """The calendar, in UTF-8 with the line ends and the folding that the standard asks for."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dtadesign//actions//EN", "CALSCALE:GREGORIAN"]
    title = record.review.profile.title
    for one in planned_of(record):
        lines += _entry(one, record, title)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _entry(one: Planned, record: Record, title: str) -> Iterator[str]:
    action = one.action
    kind = "VEVENT" if action.due else "VTODO"
    yield f"BEGIN:{kind}"
    yield f"UID:{_text(f'{record.header.id}-{one.id}')}"
    yield f"DTSTAMP:{_stamp(last_at(record))}"
    if action.due:
        day = date.fromisoformat(action.due)
        yield f"DTSTART;VALUE=DATE:{_day(day)}"
        if day < date.max:
            yield f"DTEND;VALUE=DATE:{_day(day + timedelta(days=1))}"
        yield "TRANSP:TRANSPARENT"
        yield f"STATUS:{'CANCELLED' if action.state == 'dropped' else 'CONFIRMED'}"
    else:
        yield f"STATUS:{_TASK_STATES[action.state]}"
    what = what_of(action)
    summary = " ".join(_PLAIN.sub(" ", what).split()) or tr("An action without words")
    yield f"SUMMARY:{_text(summary)}"
    yield f"DESCRIPTION:{_text(_description(one, record.checklist, what, title))}"
    if action.owner:
        yield f"CONTACT:{_text(action.owner)}"
    if action.considerations:
        yield f"CATEGORIES:{','.join(_text(name) for name in action.considerations)}"
    yield f"END:{kind}"


def _description(one: Planned, checklist: Checklist, what: str, title: str) -> str:
    """All that the calendar has no place of its own for."""
    action = one.action
    lines = [what, "", tr("{action} of the review of {title}").format(action=one.id, title=title)]
    lines += [
        f"{name} {checklist.by_id[name].name}" if name in checklist.by_id else name
        for name in action.considerations
    ]
    lines.append(tr("Owner: {owner}").format(owner=action.owner or "–"))
    lines.append(tr("Effort: {effort}").format(effort=say.effort_word(action.effort)))
    lines.append(tr("State: {state}").format(state=say.action_state_word(action.state)))
    return "\n".join(lines)


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _stamp(at: str) -> str:
    found = _TIME.match(at)
    return "{}{}{}T{}{}{}Z".format(*found.groups()) if found else "19700101T000000Z"


def _text(text: str) -> str:
    """A text as a value: nothing of it ends the line or the value."""
    text = _PLAIN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Lines of at most 75 octets, broken between characters; what goes on begins with a space."""
    parts, room = [b""], LONGEST_LINE
    for character in line:
        octets = character.encode("utf-8")
        if len(parts[-1]) + len(octets) > room:
            parts.append(b"")
            room = LONGEST_LINE - 1
        parts[-1] += octets
    return b"\r\n ".join(parts) + b"\r\n"
