"""The commands of a board's judgement: from the queue to the decision, its letter and the signature."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dtadesign.cli.reading import opened, read
from dtadesign.cli.saying import note, note_state
from dtadesign.errors import NotDone, one_line
from dtadesign.review.board import board_of
from dtadesign.review.file import ReviewFile
from dtadesign.review.members import told_apart
from dtadesign.review.values import VALUES
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dtadesign.panel.consensus import Entry
    from dtadesign.review.edit import Edit
    from dtadesign.review.record import Record

_SAID: dict[object, str] = {"unknown": "not known", "na": "not applicable", None: "–"}


@contextmanager
def _open(given: Namespace) -> Iterator[ReviewFile]:
    """The panel's file, to be written."""
    with ReviewFile(given.panel, given.by or "chair") as file:
        note_state(given.panel, file.record)
        _must_be_panel(given.panel, file.record)
        given.by = given.by or file.record.by  # whoever began the panel
        yield file


def _opened(given: Namespace) -> Record:
    record = opened(given.panel)
    _must_be_panel(given.panel, record)
    return record


def _must_be_panel(path: Path, record: Record) -> None:
    if not record.review.members:
        raise NotDone(f"{path}: is no panel; dtadesign panel collect makes one of several reviews.")


def _append(file: ReviewFile, edits: Sequence[Edit], by: str) -> int:
    """Writes the edits and prints each event's number once it is on disk."""
    for event in file.append(edits, by) if edits else ():
        print(event.n)
    return 0


def queue(given: Namespace) -> int:
    """Prints what to talk about, in which order."""
    from dtadesign.panel.consensus import queue as queued
    from dtadesign.panel.consensus_words import GROUP_WORDS
    from dtadesign.wording import tr

    record = _opened(given)
    found = queued(record)
    print(f"{found.to_talk_through} to talk through")
    for group, count in found.counts.items():
        print(f"{tr(GROUP_WORDS[group])}: {count}")
        for entry in found.in_group(group):
            print(f"  {_line(record, entry)}")
    return 0


def _line(record: Record, entry: Entry) -> str:
    by_name = {name: id_ for id_, name in told_apart(record.review.members).items()}
    rated = {member.review: member.answer(entry.id).value for member in record.review.members}
    values = {name: rated[by_name[name]] for name in entry.standing.levels}
    said = ", ".join(f"{one_line(name)} {_SAID.get(value, str(value))}" for name, value in values.items())
    if entry.value is not None:
        said += f"; consensus {_SAID.get(entry.value, str(entry.value))}"
    if entry.reopened:
        said += ", reopened"
    if entry.without_discussion:
        said += ", agreed without discussion"
    return f"{entry.id:<8} {record.checklist.by_id[entry.id].name}: {said}"


def unanimous(given: Namespace) -> int:
    """Agrees in one stroke on all that every member said alike."""
    from dtadesign.panel.consensus import unanimous_edits

    with _open(given) as file:
        edits = unanimous_edits(file.record)
        if not edits:
            note("Nothing that all members say alike is still open.")
        return _append(file, edits, given.by)


def consensus(given: Namespace) -> int:
    """Settles one consideration."""
    from dtadesign.panel.consensus import consensus_edit

    value = given.answer.strip().lower()
    if value not in VALUES:
        raise NotDone(f'"{given.answer[:80]}" is no consensus; write 0, 1, 2, 3, unknown or na.')
    with _open(given) as file:
        return _append(file, [consensus_edit(file.record, given.id, VALUES[value], given.reason)], given.by)


def dissent(given: Namespace) -> int:
    """Records that a member stays with another judgement, or no longer does."""
    from dtadesign.panel.consensus import dissent_edit

    with _open(given) as file:
        edit = dissent_edit(
            file.record, given.id, given.member, given.text, named=given.named, off=given.off
        )  # fmt: skip
        return _append(file, [edit], given.by)


def reopen(given: Namespace) -> int:
    """Opens a consensus again."""
    from dtadesign.panel.consensus import reopen_edit

    with _open(given) as file:
        return _append(file, [reopen_edit(file.record, given.id, given.why)], given.by)


def lived_experience(given: Namespace) -> int:
    """Records whether people with lived experience were asked."""
    from dtadesign.panel.beside import lived_experience_edit

    other = read(given.panel_file) if given.panel_file else None
    with _open(given) as file:
        edit = lived_experience_edit(file.record, given.asked, given.why, other)
        if edit.panel and not edit.panel.answers:
            note("That panel has no consensus yet, so nothing of it is set beside this one's.")
        return _append(file, [edit], given.by)


def decide(given: Namespace) -> int:
    """Writes the decision down, or lists the outcomes that there are."""
    from dtadesign.panel.deciding import decision_edits, unsettled_sentence
    from dtadesign.panel.vocabulary import load_vocabulary, vocabulary_of

    words = load_vocabulary(given.vocabulary) if given.vocabulary else None
    if given.outcome is None:
        for known in (words or vocabulary_of(_opened(given))).outcomes:
            print(f"{known.id:<24} {one_line(known.label)}: {one_line(known.meaning)}")
        return 0
    outcome = None if given.outcome == "none" else given.outcome
    with _open(given) as file:
        edits = decision_edits(file.record, outcome, given.reason, words)
        unsettled = unsettled_sentence(file.record)
        _append(file, edits, given.by)
        if outcome and unsettled:
            note(unsettled)
    return 0


def points(given: Namespace) -> int:
    """Lists the points of the letter; first takes up what follows from the consensus, where asked to."""
    from dtadesign.panel.deciding import take_up_edits

    if not given.take_up:
        _print_points(_opened(given))
        return 0
    with _open(given) as file:
        edits = take_up_edits(file.record)
        if edits:
            file.append(edits, given.by)
        else:
            note("Nothing new follows from the consensus.")
        _print_points(file.record)
    return 0


def _print_points(record: Record) -> None:
    for id_, point in board_of(record.review).points.items():
        due = f", due {point.due}" if point.due else ""
        about = f" ({', '.join(point.considerations)})" if point.considerations else ""
        print(f"{id_:<6} {point.list}, {point.state}{due}{about}: {one_line(point.text)}")
        for label, text in (("answer", point.answer), ("ruling", point.ruling)):
            if text:
                print(f"       {label}: {one_line(text)}")


def point(given: Namespace) -> int:
    """Adds, changes, closes or takes off one point of the letter."""
    with _open(given) as file:
        return _append(file, [_point_edit(file.record, given)], given.by)


def _point_edit(record: Record, given: Namespace) -> Edit:
    from dtadesign.panel.deciding import new_point_edit, point_edit, point_of, take_off_edit

    changed = _changed(given)
    if given.id is None:
        if not given.list or not given.text or given.close or given.reopen or given.off:
            raise NotDone("A new point needs --list and --text.")
        return new_point_edit(
            record, given.list, given.text, changed.get("considerations", ()), changed.get("due")
        )  # fmt: skip
    if given.off:
        if changed:
            raise NotDone("--off takes the point off the letter; give nothing else with it.")
        return take_off_edit(record, given.id)
    if given.close:
        if not (given.ruling or "").strip():
            raise NotDone(f"{given.id}: say with --ruling how the board rules on it.")
        changed["state"] = "closed"
    elif given.reopen:
        changed["state"] = "open"
    elif given.answer and point_of(record, given.id).state == "open":
        changed["state"] = "answered"
    if not changed:
        raise NotDone(
            "Say what changes: --text, --list, --due, --answer, --ruling, --close, --reopen or --off."
        )
    return point_edit(record, given.id, **changed)


def _changed(given: Namespace) -> dict[str, Any]:
    changed = {key: getattr(given, key) for key in ("list", "text", "answer", "ruling")}
    changed = {key: value for key, value in changed.items() if value is not None}
    if given.due is not None:
        changed["due"] = given.due.strip() or None
    if given.consideration is not None:
        changed["considerations"] = tuple(dict.fromkeys(given.consideration))
    return changed


def letter_text(given: Namespace) -> int:
    """Writes what stands around the lists of the letter; what is not given stays as it is."""
    from dtadesign.review.edits_board import LetterEdit

    texts = {key: getattr(given, key) for key in ("to", "opening", "closing")}
    texts = {key: clean_text(text) for key, text in texts.items() if text is not None}
    if not texts:
        raise NotDone("Say what the letter says: --to, --opening or --closing.")
    with _open(given) as file:
        before = board_of(file.record.review).letter
        return _append(file, [LetterEdit(letter=replace(before, removed=False, **texts))], given.by)


def meeting(given: Namespace) -> int:
    """Writes when the board met and who was there; what is not given stays as it is."""
    from dtadesign.review.edits_board import MeetingEdit

    changed: dict[str, Any] = {}
    if given.date is not None:
        changed["date"] = given.date.strip() or None
    if given.present is not None:
        changed["present"] = tuple(filter(None, (clean_text(name).strip() for name in given.present)))
    if given.text is not None:
        changed["text"] = clean_text(given.text)
    if not changed:
        raise NotDone("Say what the minutes say: --date, --present or --text.")
    with _open(given) as file:
        before = board_of(file.record.review).meeting
        try:
            after = replace(before, removed=False, **changed)
        except ValueError as error:
            raise NotDone(f"{error}.") from None
        return _append(file, [MeetingEdit(meeting=after)], given.by)


def answers(given: Namespace) -> int:
    """Takes the applicants' answers in, all or none; or writes the form for them."""
    from dtadesign.checklist.reading import read_text
    from dtadesign.exchange.points_csv import read_points, write_points
    from dtadesign.panel.answered import answered_edits
    from dtadesign.review.disk import write_whole

    if (given.file is None) == (given.out is None):
        raise NotDone("Give the answers that came back, or -o FORM.csv for the form to be filled in.")
    if given.out is not None:
        record = _opened(given)
        if given.out.resolve() == given.panel.resolve():
            raise NotDone(f"{given.out}: is the panel itself; choose another name for the form.")
        write_whole(given.out, write_points(record).encode("utf-8"))
        print(given.out)
        return 0
    with _open(given) as file:
        found = read_points(read_text(given.file), str(given.file), file.record)
        edits = answered_edits(file.record, found)
        if not edits:
            note(f"{given.file}: brings no new answer.")
        return _append(file, edits, given.by)


def sign(given: Namespace) -> int:
    """Makes the report of exactly this state, writes it, and signs both; the report comes first."""
    from dtadesign.formats import FORMATS, Options
    from dtadesign.review.disk import write_whole
    from dtadesign.review.signing import refuse_signed, signing_edit

    if given.report.resolve() == given.panel.resolve():
        raise NotDone(f"{given.report}: is the panel itself; choose another name for its report.")
    if not given.by.strip():
        raise NotDone("Say with --by who signs.")
    with _open(given) as file:
        if given.report.is_file():
            refuse_signed(file.record, given.report.read_bytes(), str(given.report))
        pdf = FORMATS["pdf"].write(file.record, "full", Options())
        write_whole(given.report, pdf)
        print(given.report)
        return _append(file, [signing_edit(file.record.fingerprint, pdf)], clean_text(given.by).strip())
