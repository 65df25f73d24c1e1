"""The commands of house rules: listed, taken up, taken off, merged, written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.cli.reading import is_report, opened
from dtadesign.cli.saying import note, note_state
from dtadesign.errors import FileProblems, NotDone, Problem, nearest, one_line
from dtadesign.exchange.rules_file import checklist_of, load_rules, looks_like_rules, write_rules
from dtadesign.exchange.rules_text import rules_text
from dtadesign.review.edits_rules import HouseRulesEdit
from dtadesign.review.file import ReviewFile, looks_like_review
from dtadesign.review.rules import HouseRule, Overlay, RulesFor, worded
from dtadesign.review.rules_fit import remarks, unknown_rules
from dtadesign.review.rules_merging import TAKES, merging
from dtadesign.review.rules_words import agreed, counts_as, named
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.review.rules_merging import Conflict, Merging, Take


def rules(given: Namespace) -> int:
    """Does what was asked of house rules."""
    return _TASKS[given.task](given)


def _list(given: Namespace) -> int:
    """Prints the rules of a file, or those that a review uses, and what fits no longer."""
    if _is_review(given.file):
        record = opened(given.file)
        overlay, checklist = _used(given.file, record.review.house_rules), record.checklist
    else:
        overlay = load_rules(given.file)
        found = checklist_of(overlay, given.file)
        if found is None:
            print("\n".join(_listed(overlay, None)))
            return 0
        checklist = found
    print("\n".join(_listed(overlay, checklist)))
    for remark in remarks(overlay, checklist):
        note(remark)
    return 0


def _is_review(path: Path) -> bool:
    return looks_like_review(path) or is_report(path)


def _used(path: Path, overlay: Overlay | None) -> Overlay:
    if overlay is None:
        raise NotDone(f"{path}: uses no house rules; dtadesign rules use REVIEW RULES takes some up.")
    return overlay


def _listed(overlay: Overlay, checklist: Checklist | None) -> Iterator[str]:
    count, made_for = len(overlay.rules), overlay.checklist
    checklist_name = f"{made_for.id} {made_for.version}".strip()
    yield one_line(f"{named(overlay)}: {count} rule{'s' * (count != 1)} for {checklist_name}")
    for rule in overlay.rules:
        item = checklist.by_id.get(rule.consideration) if checklist else None
        yield one_line(f"{rule.consideration:<8} {item.name if item else ''}".rstrip())
        yield from (f"  {line}" for line in _said(rule))


def _said(rule: HouseRule) -> list[str]:
    """A rule in lines: its words, then what it counts as and who agreed."""
    below = " ".join(part for part in (counts_as(rule), agreed(rule, rule.day)) if part)
    return [one_line(line) for line in (*rule.text.split("\n"), below) if line.strip()]


def _use(given: Namespace) -> int:
    """Takes rules up into a review; prints the event's number, or says that it uses them already."""
    overlay = load_rules(given.rules)
    with ReviewFile(given.review, given.by or "command line") as file:
        note_state(given.review, file.record)
        before, checklist = file.record.review.house_rules, file.record.checklist
        unknown = [Problem(str(given.rules), 1, "", what) for _, what in unknown_rules(overlay, checklist)]
        if unknown:
            load_rules(given.rules, checklist)  # says each with its line
            raise FileProblems(unknown)
        if before == overlay:
            note(f"{given.review}: uses these rules already.")
            return 0
        (event,) = file.append([HouseRulesEdit(overlay=overlay)], given.by or file.record.by)
        print(event.n)
    if before is not None:
        note(f"They take the place of {named(before)}.")
    for remark in remarks(overlay, checklist):
        note(remark)
    return 0


def _drop(given: Namespace) -> int:
    """Takes the rules off a review; prints the event's number."""
    with ReviewFile(given.review, given.by or "command line") as file:
        note_state(given.review, file.record)
        _used(given.review, file.record.review.house_rules)
        (event,) = file.append([HouseRulesEdit(overlay=None)], given.by or file.record.by)
        print(event.n)
    return 0


def _merge(given: Namespace) -> int:
    """Writes two sets as one; 1 where they differ and nobody said which holds, and nothing is written."""
    found = merging(load_rules(given.a), load_rules(given.b))
    for_all, for_one = _takes(given.take, found)
    takes = {each.consideration: for_one.get(each.consideration, for_all) for each in found.conflicts}
    settled = {id_: take for id_, take in takes.items() if take is not None}
    left = [each for each in found.conflicts if each.consideration not in settled]
    for conflict in left:
        print("\n".join(_side_by_side(conflict, given)))
    if left:
        ids = ", ".join(each.consideration for each in left)
        note(f"Nothing was written: say which holds for {ids}, with --take ID=a, b or both.")
        return 1
    merged = found.merged(settled)
    if given.out is None:
        print(rules_text(merged), end="")
        return 0
    write_rules(given.out, merged)
    print(given.out)
    return 0


def _takes(typed: list[str], found: Merging) -> tuple[Take | None, dict[str, Take]]:
    """What to take of all, and of single considerations; raises `NotDone` where it says neither."""
    for_all: Take | None = None
    for_one: dict[str, Take] = {}
    known = [each.consideration for each in found.conflicts]
    for text in typed:
        id_, _, word = text.rpartition("=")
        take = next((each for each in TAKES if each == word), None)
        if take is None:
            raise NotDone(f'--take {text[:80]}: "{word[:80]}" is not one of {", ".join(TAKES)}.')
        if not id_:
            for_all = take
        elif id_ in known:
            for_one[id_] = take
        else:
            raise NotDone(f"--take {text[:80]}: they do not differ on {id_[:80]}{nearest(id_, known)}.")
    return for_all, for_one


def _side_by_side(conflict: Conflict, given: Namespace) -> Iterator[str]:
    yield conflict.consideration
    for name, path, side in (("a", given.a, conflict.a), ("b", given.b, conflict.b)):
        yield f"  {name}: {path}"
        yield from (f"     {line}" for rule in side for line in _said(rule))


def _from(given: Namespace) -> int:
    """Writes the rules of a workshop or a review to a file."""
    if _is_review(given.source):
        overlay = _used(given.source, opened(given.source).review.house_rules)
    else:
        overlay = _of_workshop(given.source)
    if given.title:
        overlay = replace(overlay, title=clean_text(given.title))
    _lose_none(given.out, overlay, given.source)
    write_rules(given.out, overlay)
    print(given.out)
    return 0


def _lose_none(out: Path, overlay: Overlay, source: Path) -> None:
    """Rules are gone on with by hand: a file that holds others too is no place to write to."""
    there = load_rules(out).rules if out.exists() and looks_like_rules(out) else ()
    lost = [rule for rule in there if all(rule.says != each.says for each in overlay.on(rule.consideration))]
    if lost:
        ids = ", ".join(dict.fromkeys(rule.consideration for rule in lost))
        raise NotDone(
            f"{out}: holds what {source} does not, on {ids}, and is left as it is; choose another name, then "
            "dtadesign rules merge makes one set of both."
        )


def _of_workshop(path: Path) -> Overlay:
    from dtadesign.workshop.house_rules import overlay_of
    from dtadesign.workshop.record import read_workshop

    workshop = read_workshop(path)
    if not workshop.rules:
        raise NotDone(f"{path}: no house rule was agreed there.")
    return overlay_of(workshop)


def _add(given: Namespace) -> int:
    """Writes one rule into a file; a new file is made where there is none."""
    from dtadesign.review.clock import now

    overlay, checklist = _for_adding(given)
    if given.id not in checklist.by_id:
        raise NotDone(f'There is no consideration "{given.id[:80]}"{nearest(given.id, checklist.by_id)}.')
    try:
        rule = HouseRule(
            consideration=given.id, text=clean_text(given.text).strip(), by=clean_text(given.by),
            day=given.day or now()[:10], level=given.counts_as, from_=clean_text(given.case),
        )  # fmt: skip
    except ValueError as error:
        raise NotDone(f"{error}.") from None
    if not rule.text:
        raise NotDone("A rule says in words what was agreed; TEXT is empty.")
    if not rule.by.strip():
        raise NotDone("Say who agreed: --by NAME.")
    if any(each.says == rule.says for each in overlay.on(rule.consideration)):
        raise NotDone(f"{given.rules}: says this of {given.id} already.")
    write_rules(given.rules, overlay.with_rule(worded(rule, checklist)))
    print(given.rules)
    return 0


def _for_adding(given: Namespace) -> tuple[Overlay, Checklist]:
    """The set to add to, and the checklist that it is for; raises `DtaError`."""
    from dtadesign.checklist.loader import DEFAULT, find_checklist

    if not given.rules.exists():
        checklist = find_checklist(given.checklist or DEFAULT)
        made_for = RulesFor(id=checklist.id, version=checklist.version)
        title = clean_text(given.title or given.rules.stem)
        return Overlay(title=title, checklist=made_for), checklist
    overlay = load_rules(given.rules)
    found = find_checklist(given.checklist) if given.checklist else checklist_of(overlay, given.rules)
    if found is None or found.id != overlay.checklist.id:
        name = overlay.checklist.id
        raise NotDone(f"{given.rules}: is for the checklist {name}; give it with --checklist FILE.")
    return overlay, found


_TASKS = {"list": _list, "use": _use, "drop": _drop, "merge": _merge, "from": _from, "add": _add}
