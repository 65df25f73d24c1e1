"""Commands that write a review: new, answer, purge, example."""

from __future__ import annotations

import io
import sys
from contextlib import contextmanager
from dataclasses import replace
from typing import IO, TYPE_CHECKING

from dtadesign.cli.saying import note, note_state, shortened
from dtadesign.errors import FileProblems, NobodyReads, NotDone, Problem
from dtadesign.review.answering import evidence_kind, objections
from dtadesign.review.chain import LONGEST_LINE
from dtadesign.review.edits import AnswerEdit, ProfileEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.file import ReviewFile, create_review
from dtadesign.review.packet_rules import why_no_rating
from dtadesign.review.values import VALUES, Evidence
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.edit import Edit
    from dtadesign.review.incoming import Incoming
    from dtadesign.review.record import Record
    from dtadesign.review.values import Answer, Profile


_KEPT = "the answer is kept and counts nowhere."


def new(given: Namespace) -> int:
    """Makes a review, all or nothing, and says which features the profile implied."""
    from dtadesign.checklist.loader import DEFAULT, find_checklist
    from dtadesign.exchange.profile import closed

    if given.packet is not None:
        from dtadesign.cli.panel_packets import new_from_packet

        return new_from_packet(given)
    checklist = find_checklist(given.checklist or DEFAULT)
    profile, incoming = _content(given, checklist)
    profile, added = closed(profile, checklist)
    if given.short:
        profile = replace(profile, scope="short")
    edits = [
        ProfileEdit(profile=profile),
        *(AnswerEdit(id=key, answer=value) for key, value in incoming.answers.items()),
        *(ActionEdit(id=key, action=value) for key, value in incoming.actions.items()),
        *_house_rules(incoming),
    ]
    record = create_review(given.out, checklist, edits, given.reviewer or "reviewer")
    if added:
        note(f"Added to the profile, because it is implied: {', '.join(added)}.")
    print(given.out)
    if incoming.by and incoming.by != record.by:
        note(f"The form was filled in by {incoming.by}; --reviewer keeps that name.")
    _note_uncounted(record, incoming.answers)
    return 0


def _house_rules(incoming: Incoming) -> Iterator[Edit]:
    if incoming.house_rules is not None:
        from dtadesign.review.edits_rules import HouseRulesEdit

        yield HouseRulesEdit(overlay=incoming.house_rules)


def _content(given: Namespace, checklist: Checklist) -> tuple[Profile, Incoming]:
    """Profile, answers, actions; a JSON report brings all, and a given profile goes before its own."""
    from dtadesign.exchange.incoming import Incoming, read_incoming
    from dtadesign.exchange.profile import load_profile
    from dtadesign.report.filled import FORMS

    profile = load_profile(given.profile, checklist) if given.profile else None
    incoming = read_incoming(given.answers, checklist, FORMS) if given.answers else Incoming()
    profile = profile or incoming.profile
    if profile is None:
        raise NotDone("A review needs a profile: give one with --profile FILE.")
    return profile, incoming


def answer(given: Namespace) -> int:
    """Appends one answer, or rows from CSV; prints each event's number once it is on disk."""
    if given.csv is not None:
        options = (given.id, given.evidence, given.note, given.kind)
        if any(option is not None for option in options):
            raise NotDone("With --csv the rows say it all: give no ID, ANSWER, --evidence or --note.")
        return _answer_rows(given)
    if given.id is None or given.answer is None:
        raise NotDone("Say which consideration and which answer: dtadesign answer REVIEW ID ANSWER.")
    with _open(given) as file:
        checklist = file.record.checklist
        before = file.record.review.answer(given.id)
        changed = _changed(given, before)
        for objection in objections(checklist, given.id, changed):
            raise NotDone(f"{given.review}: {objection}")
        _refuse_recused(file.record, given.id, changed)
        (event,) = file.append([AnswerEdit(id=given.id, answer=changed)], given.by or file.record.by)
        print(event.n)
        _note_overtaken(given, before, changed)
        _note_uncounted(file.record, [given.id])
    return 0


def _refuse_recused(record: Record, consideration: str, changed: Answer) -> None:
    """Whoever declared not to rate it may still clear what they wrote."""
    refused = why_no_rating(record.review, consideration)
    if refused and changed.value is not None:
        raise NotDone(refused)


def _note_overtaken(given: Namespace, before: Answer, changed: Answer) -> None:
    """Says what became of texts that were there: a note made a reason, evidence entries replaced."""
    if changed.value == "na" != before.value and given.note is None:
        note(f'{given.id}: the note that was there is now the reason: "{shortened(before.note)}".')
    count = len(before.evidence)
    if count and changed.evidence != before.evidence:
        became = "replaced" if changed.evidence else "taken away"
        were = "entry that was there is" if count == 1 else "entries that were there are"
        note(f"{given.id}: the {count} evidence {were} {became}.")


def _note_uncounted(record: Record, given: Iterable[str]) -> None:
    """Says which of the answers count nowhere, and why; they are kept all the same."""
    names, short = record.review.profile.names, record.review.profile.scope == "short"
    for name in given:
        item = record.checklist.by_id[name]
        if not item.applies_to(names):
            note(f"{name} does not apply (asked if: {item.condition}); {_KEPT}")
        elif short and not (item.core or item.gate):
            note(f"{name} is not asked in a short review; {_KEPT}")


def _open(given: Namespace) -> ReviewFile:
    file = ReviewFile(given.review, given.by or "command line")
    note_state(given.review, file.record)
    return file


def _changed(given: Namespace, before: Answer) -> Answer:
    """The answer as given; an option that was not given leaves what is there."""
    value = given.answer.strip().lower()
    if value not in {*VALUES, "none"}:
        raise NotDone(f'"{given.answer[:80]}" is no answer; write 0, 1, 2, 3, unknown, na, or none.')
    changed = replace(before, value=VALUES.get(value), removed=False)
    if given.note is not None:
        changed = replace(changed, note=clean_text(given.note))
    if given.evidence is not None:
        changed = replace(changed, evidence=tuple(_entries(given)))
    elif given.kind is not None:
        raise NotDone("--kind says what the --evidence beside it is; give both.")
    return changed


def _entries(given: Namespace) -> Iterator[Evidence]:
    try:
        kind = evidence_kind(given.kind or "document")
    except ValueError as error:
        raise NotDone(f"{error}.") from None
    return (Evidence(kind=kind, description=clean_text(text)) for text in given.evidence if text)


def _answer_rows(given: Namespace) -> int:
    from dtadesign.exchange.answers_csv import Rows

    with _open(given) as file, _lines(given.csv) as lines:
        name = "standard input" if given.csv == "-" else given.csv
        for row in Rows(lines, name, file.record.checklist):
            edit = AnswerEdit(id=row.id, answer=row.answer)
            _refuse_recused(file.record, row.id, row.answer)
            (event,) = file.append([edit], given.by or file.record.by)
            _acknowledge(event.n)
            _note_uncounted(file.record, [row.id])
    return 0


def _acknowledge(number: int) -> None:
    try:
        print(number, flush=True)
    except BrokenPipeError:
        raise NobodyReads(f"Stopped after event {number}: what is printed is no longer read.") from None


@contextmanager
def _lines(name: str) -> Iterator[Iterator[str]]:
    """The lines of a file or of standard input, with their ends, as they come."""
    if name == "-":
        yield _decoded(sys.stdin.buffer if sys.stdin else io.BytesIO(), "standard input")
        return
    try:
        file = open(name, "rb")  # noqa: SIM115  closed below
    except OSError as error:
        raise NotDone(f"{name}: cannot be read: {error.strerror or error}.") from None
    with file:
        yield _decoded(file, name)


def _decoded(file: IO[bytes], name: str) -> Iterator[str]:
    """Line by line, so that one which is no text does not take those before it along."""
    number, encoding = 0, "utf-8-sig"
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            raise FileProblems([Problem(name, number, "", "this line is longer than 16 MiB")])
        try:
            text = line.decode(encoding)
        except UnicodeDecodeError:
            raise FileProblems([Problem(name, number, "", "is not UTF-8 text")]) from None
        yield from io.StringIO(text, newline="")
        encoding = "utf-8"


def purge(given: Namespace) -> int:
    """Destroys the texts of the chosen considerations or persons."""
    from dtadesign.review.purge import Choice, member_named
    from dtadesign.review.purge import purge as destroy

    if not (given.consideration or given.person or given.member):
        raise NotDone("Say whose texts go: --consideration ID, --person NAME or --member MEMBER.")
    with _open(given) as file:
        members = [member_named(file.record, text) for text in given.member]
        choice = Choice(given.consideration, given.person, members)
        event = destroy(file, choice, given.why, given.by or file.record.by)
        count = len(event.payload["events"])
        print(f"The texts of {count} event{'s' * (count != 1)} are destroyed (event {event.n}).")
    return 0


def example(given: Namespace) -> int:
    """Writes the worked examples; one that is there is left as it is."""
    from dtadesign.exchange.examples import write_examples

    given.dir.mkdir(parents=True, exist_ok=True)
    for path, made in write_examples(given.dir):
        print(path if made else f"{path} (was there already, left as it is)")
    return 0
