"""Commands that judge files: check and verify."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from dtadesign.cli.reading import is_report, read
from dtadesign.cli.saying import note, say
from dtadesign.errors import DtaError, NotDone

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from pathlib import Path

    from dtadesign.review.verify import Verdict


def check(given: Namespace) -> int:
    """Prints every problem of each file; 1 where there are any."""
    return max(_check(path) for path in given.files)


def _check(path: Path) -> int:
    if not os.path.isfile(path):  # noqa: PTH113  is_file raises where the name is too long
        raise NotDone(f"{path}: there is no such file.")
    try:
        judge = next(judge for is_one, judge in _kinds() if is_one(path))
        return judge(path)
    except DtaError as error:
        say(error)
        return 1


def _kinds() -> tuple[tuple[Callable[[Path], bool], Callable[[Path], int]], ...]:
    """How each kind of file is known, and what judges it; what is none of them is held for a checklist."""
    from dtadesign.checklist.translation_files import looks_like_translation
    from dtadesign.exchange.rules_file import looks_like_rules
    from dtadesign.panel.packets import looks_like_packet
    from dtadesign.review.disk import looks_like_review, looks_like_workshop
    from dtadesign.workshop.cases import looks_like_case

    return (
        (is_report, _check_review),
        (looks_like_review, _check_review),
        (looks_like_workshop, _check_workshop),
        (looks_like_packet, _check_packet),
        (looks_like_case, _check_case),
        (looks_like_rules, _check_rules),
        (looks_like_translation, _check_translation),
        (lambda _: True, _check_checklist),
    )


def _check_checklist(path: Path) -> int:
    from dtadesign.checklist.loader import load_checklist

    found = load_checklist(path)
    print(f"{path}: checklist {found.id} {found.version}: no problem found.")
    return 0


def _check_packet(path: Path) -> int:
    from dtadesign.panel.packets import read_packet

    read_packet(path)
    print(f"{path}: packet: no problem found.")
    return 0


def _check_case(path: Path) -> int:
    from dtadesign.workshop.cases import read_case_with_its_checklist

    case, _ = read_case_with_its_checklist(path)
    what = f"case {case.id} {case.version}, {case.status}, a key of {len(case.key)}"
    print(f"{path}: {what}: no problem found.")
    return 0


def _check_rules(path: Path) -> int:
    from dtadesign.exchange.rules_file import checklist_of, load_rules
    from dtadesign.review.rules_fit import remarks
    from dtadesign.review.rules_words import named

    overlay = load_rules(path)
    checklist = checklist_of(overlay, path)
    if checklist is None:
        note(f"{path}: no checklist {overlay.checklist.id} ships or lies beside it; ids are not looked at.")
    else:
        load_rules(path, checklist)
        for remark in remarks(overlay, checklist):
            note(f"{path}: {remark}")
    print(f"{path}: house rules {named(overlay)}, {len(overlay.rules)} of them: no problem found.")
    return 0


def _check_translation(path: Path) -> int:
    from dtadesign.checklist.translation_files import load_translation

    file = load_translation(path)
    what = f"translation of {file.translates} into {file.language}, version {file.version}, {file.status}"
    print(f"{path}: {what}: no problem found.")
    return 0


def _check_review(path: Path) -> int:
    return _check_end(path, read(path).torn, "review")


def _check_workshop(path: Path) -> int:
    from dtadesign.workshop.record import read_record

    return _check_end(path, read_record(path).torn, "workshop")


def _check_end(path: Path, torn: int, what: str) -> int:
    if torn:
        print(f"{path}: the last line was never finished ({torn} bytes).", file=sys.stderr)
        return 1
    print(f"{path}: {what}: no problem found.")
    return 0


def verify(given: Namespace) -> int:
    """Prints whether the record holds; 1 where it does not."""
    from dtadesign.review.disk import looks_like_workshop

    is_workshop = looks_like_workshop(given.file)
    verdict = _workshop_verdict(given) if is_workshop else _review_verdict(given)
    print("\n".join(verdict.sentences), file=sys.stdout if verdict.holds else sys.stderr)
    if given.copy:
        _copy_workshop(given) if is_workshop else _copy_review(given)
    return 0 if verdict.holds else 1


def _review_verdict(given: Namespace) -> Verdict:
    from dtadesign.review.verify import verify as judged

    return judged(given.file, _digits(given.fingerprint), _report(given.report), read)


def _workshop_verdict(given: Namespace) -> Verdict:
    from dtadesign.review.verify import verify_chain
    from dtadesign.workshop.record import read_record

    if given.report is not None:
        raise NotDone(f"{given.file}: is a workshop, and nobody signs one; --report is for reviews.")
    return verify_chain(given.file, _digits(given.fingerprint), read_record, "workshop")


def _copy_review(given: Namespace) -> None:
    from dtadesign.review.file import read_sound_part, write_new

    sound = read_sound_part(given.file)
    write_new(given.copy, sound)
    print(f"{given.copy}: {_that_hold(len(sound.events))}.")


def _copy_workshop(given: Namespace) -> None:
    from dtadesign.review.chained import lines_of
    from dtadesign.review.lines import write_new_lines
    from dtadesign.workshop.record import read_sound_part

    sound = read_sound_part(given.file)
    write_new_lines(given.copy, lines_of(sound))
    print(f"{given.copy}: {_that_hold(len(sound.events))}.")


def _digits(fingerprint: str) -> str:
    digits = fingerprint.strip().lower()
    if digits and (len(digits) not in range(12, 65) or set(digits) - set("0123456789abcdef")):
        raise NotDone(f'"{fingerprint[:80]}" is no fingerprint: give 12 to 64 hex digits.')
    return digits


def _report(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotDone(f"{path}: cannot be read: {error.strerror or error}.") from None


def _that_hold(events: int) -> str:
    return "the event that holds" if events == 1 else f"the {events} events that hold"
