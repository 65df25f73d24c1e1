"""House rules in the report: the whole set in the method, and each beneath what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.report.blocks import Fact, Facts, Heading, Paragraph, Run
from dtadesign.report.content_words import date_words, quiet, words
from dtadesign.review.rules_fit import other_checklist, remark
from dtadesign.review.rules_words import CHANGES_NO_SCORE, agreed, counts_as
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case
    from dtadesign.review.rules import HouseRule, Overlay


def rules_on(case: Case, consideration: str) -> Iterator[Fact]:
    """The rules for one consideration; nothing where there are none."""
    overlay = case.review.house_rules
    if overlay is not None and (found := overlay.on(consideration)):
        yield Fact(tr("House rule[|s]", "", len(found)), _lines(case, overlay, consideration))


def house_rules(case: Case) -> Iterator[Block]:
    """The section of the method: which set, from where, what it does, and every rule in it."""
    overlay = case.review.house_rules
    if overlay is None:
        return
    yield Heading(3, tr("House rules"), "house-rules")
    yield Paragraph(words(tr(CHANGES_NO_SCORE)), keep=True)
    yield Facts(tuple(_identity(case, overlay)))
    if sentence := other_checklist(overlay, case.record.checklist):
        yield Paragraph(words(sentence))
    if overlay.rules:
        considerations = dict.fromkeys(rule.consideration for rule in overlay.rules)
        yield Facts(tuple(_about(case, overlay, id_) for id_ in considerations))
    else:
        yield Paragraph(words(tr("It holds no rule.")))


def _identity(case: Case, overlay: Overlay) -> Iterator[Fact]:
    yield Fact(tr("Title"), (words(overlay.title),))
    if overlay.edition:
        yield Fact(tr("Edition"), (words(overlay.edition),))
    yield Fact(tr("Digest"), ((Run(overlay.sha256, code=True),),))
    taken = next(event for event in reversed(case.record.events) if event.kind == "house_rules")
    said = tr("By {name} on {day}").format(name=taken.by, day=date_words(taken.at))
    yield Fact(tr("Taken up"), (words(said),))


def _about(case: Case, overlay: Overlay, consideration: str) -> Fact:
    """All that was agreed about one consideration, under its id."""
    item = case.checklist.by_id.get(consideration)
    title: tuple[Words, ...] = ((Run(item.name, strong=True),),) if item else ()
    return Fact(consideration, (*title, *_lines(case, overlay, consideration)))


def _lines(case: Case, overlay: Overlay, consideration: str) -> tuple[Words, ...]:
    """The rules in words, and where one fits no longer as it did, that it does not."""
    found = overlay.on(consideration)
    said = [line for rule in found for line in _said(rule)]
    notes = dict.fromkeys(remark(rule, overlay, case.record.checklist) for rule in found)
    return (*said, *(quiet(note) for note in notes if note))


def _said(rule: HouseRule) -> Iterator[Words]:
    """A rule's words, paragraph by paragraph, then what it counts as and who agreed."""
    yield from (words(line) for line in rule.text.split("\n") if line.strip())
    day = date_words(rule.day) if rule.day else ""
    below = " ".join(part for part in (counts_as(rule), agreed(rule, day)) if part)
    if below:
        yield quiet(below)
