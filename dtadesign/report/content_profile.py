"""The profile as it was filled in, in words, and what changes of it hid or brought in."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dtadesign.report.blocks import Chapter, Entries, Entry, Fact, Facts, Heading, Paragraph, Run
from dtadesign.report.content_words import date_words, joined, quiet, words
from dtadesign.scoring.sentences import listed
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Consideration
    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case
    from dtadesign.review.values import Profile

SCOPES = {
    "full": mark("Full: every consideration that applies."),
    "short": mark("Short: the core considerations and every gate that apply."),
}


def profile(case: Case) -> tuple[Block, ...]:
    """The chapter."""
    return (
        Chapter(tr("The profile as filled in"), "profile", tr("Profile")),
        Facts(tuple(_facts(case))),
        *_features(case),
        Heading(3, tr("Changes of the profile"), "profile-changes"),
        *_changes(case),
    )


def _facts(case: Case) -> Iterator[Fact]:
    given = case.profile
    for label, text in (
        (tr("Name"), given.name), (tr("Version"), given.version), (tr("Organisation"), given.organisation),
        (tr("Summary"), given.summary),
    ):  # fmt: skip
        if text:
            yield Fact(label, (words(text),))
    yield Fact(tr("Stage"), _stage(case))
    yield Fact(tr("Diagnoses"), _diagnoses(case))
    yield Fact(tr("Review"), (words(tr(SCOPES[given.scope])),))


def _stage(case: Case) -> tuple[Words, ...]:
    for stage in case.checklist.stages:
        if stage.id == case.profile.stage:
            shown = tr("What counts as shown: {shown}").format(shown=stage.shown) if stage.shown else ""
            more = joined((stage.explanation, shown))
            return ((Run(stage.name, strong=True),), *((quiet(more),) if more else ()))
    return (words(case.profile.stage),)


def _diagnoses(case: Case) -> tuple[Words, ...]:
    known = {item.id: item for item in case.checklist.diagnoses}
    found = []
    for key in case.profile.diagnoses:
        item = known.get(key)
        explained = f". {item.explanation}" if item and item.explanation else ""
        found.append((Run(item.name if item else key, strong=True), Run(explained, quiet=True)))
    return tuple(found) or (words(tr("None is in scope.")),)


def _features(case: Case) -> Iterator[Block]:
    """What it has and what it has not, as the profile asked it."""
    yes, no = tr("Yes."), tr("No.")
    for head, holds in ((tr("What it has"), True), (tr("What it has not"), False)):
        entries = tuple(
            Entry((Run(feature.question or feature.id), Run(f" {yes if holds else no}", strong=True)))
            for feature in case.checklist.features
            if (feature.id in case.profile.features) == holds
        )
        if entries:
            yield Heading(3, head, f"features-{'yes' if holds else 'no'}")
            yield Entries(entries, tone="small", columns=2)


def _changes(case: Case) -> Iterator[Block]:
    history = case.review.profiles
    if not history:
        yield Paragraph(words(tr("No profile was filled in.")))
        return
    said = [tr("It was filled in on {day}.").format(day=date_words(history[0].at))]
    without = 0
    entries = []
    for before, after in pairwise(history):
        hid, brought = _moved(case, before.profile, after.profile)
        if hid or brought:
            when = tr("Event {n}, {day}").format(n=after.n, day=date_words(after.at))
            entries.append(_change(when, hid, brought))
        else:
            without += 1
    if not entries:
        said.append(tr("No change of it hid a consideration or brought one in."))
    if without:
        said.append(tr("Changes that left what is asked as it was: {count}.").format(count=without))
    yield Paragraph(words(joined(said)))
    if entries:
        yield Entries(tuple(entries))


def _change(when: str, hid: list[Consideration], brought: list[Consideration]) -> Entry:
    below = []
    if hid:
        below.append(words(tr("It hid {considerations}.").format(considerations=_named(hid))))
    if brought:
        below.append(words(tr("It brought in {considerations}.").format(considerations=_named(brought))))
    return Entry((Run(when, strong=True),), tuple(below))


def _named(considerations: list[Consideration]) -> str:
    return listed([f"{item.id} {item.title}".strip() for item in considerations])


def _moved(case: Case, old: Profile, new: Profile) -> tuple[list[Consideration], list[Consideration]]:
    hid, brought = [], []
    for consideration in case.checklist.considerations:
        was, now = _is_asked(consideration, old), _is_asked(consideration, new)
        if was and not now:
            hid.append(consideration)
        elif now and not was:
            brought.append(consideration)
    return hid, brought


def _is_asked(consideration: Consideration, given: Profile) -> bool:
    in_short = consideration.core or consideration.gate
    return consideration.applies_to(given.names) and (given.scope == "full" or in_short)
