"""Words that several parts of the report use: dates, kinds of evidence, states, sources."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING

from dtadesign.report.blocks import Run, Words
from dtadesign.scoring.sentences import quoted
from dtadesign.scoring.words import gate_word
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.checklist.model import Reference
    from dtadesign.report.content_case import Case
    from dtadesign.review.values import Evidence

_MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip

_WORD = re.compile(r"[^\W\d_]{2,}")

KIND_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "screen": mark("screen"),
        "document": mark("document"),
        "record": mark("record"),
        "user_test": mark("test with users"),
        "published": mark("published"),
        "absence_checked": mark("looked for and not found"),
        "seen": mark("seen, not kept"),
    }
)
"""The kinds of evidence in words."""

SMI_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "tested": mark("Tested in people with SMI"),
        "observed": mark("Observed in people with SMI"),
        "views": mark("Views of people with SMI"),
        "none": mark("No evidence from people with SMI"),
    }
)
"""What was done with people with SMI."""

POPULATION_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "smi": mark("people with SMI"),
        "ssd": mark("people with schizophrenia spectrum disorders"),
        "bd": mark("people with bipolar disorder"),
        "dep": mark("people with severe depression"),
        "bpd": mark("people with borderline personality disorder"),
        "other_mental_health": mark("people with other mental health problems"),
        "staff_or_carers": mark("staff or carers"),
        "general": mark("the general population"),
        "systems": mark("software, not people"),
        "none": mark("nobody; a framework, guidance or law"),
        "unknown": mark("a population not yet checked"),
    }
)
"""Who was studied, by the ids that references use; an id that is not here stands for itself."""

STATE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "unknown": mark("not known yet"),
        "unanswered": mark("open"),
        "not_applicable": mark("not applicable"),
    }
)


def words(text: str) -> Words:
    """A plain text as words."""
    return (Run(text),)


def quiet(text: str) -> Words:
    """A text that stands back."""
    return (Run(text, quiet=True),)


def filled(said: str, like: Run | None = None, **parts: Run | Words | str) -> Words:
    """A sentence whose holes are filled with runs of their own; the rest is of the kind of ``like``."""
    plain, runs = like or Run(""), list[Run]()
    for text, name, _, _ in Formatter().parse(said):
        inside = parts[name] if name else ()
        found = (replace(plain, text=inside),) if isinstance(inside, str) else inside
        for run in (replace(plain, text=text), *((found,) if isinstance(found, Run) else found)):
            if (
                run.text
                and runs
                and replace(run, text="") == replace(plain, text="") == replace(runs[-1], text="")
            ):
                runs[-1] = replace(plain, text=runs[-1].text + run.text)
            elif run.text or run.page_of:
                runs.append(run)
    return tuple(runs)


def joined(parts: Iterable[str]) -> str:
    """Sentences one after the other, without the empty ones."""
    return " ".join(part for part in parts if part)


def few_words(text: str, most: int) -> str:
    """The text, or its beginning where it has more words than these."""
    found = list(_WORD.finditer(text))
    return text if len(found) <= most else f"{text[: found[most - 1].end()]} …"


def date_words(iso: str) -> str:
    """``23 November 2026`` from the beginning of an ISO date or time."""
    try:
        year, month, day = (int(part) for part in iso[:10].split("-"))
        said = tr("{day} {month} {year}", "a date in a report")
        return said.format(day=day, month=tr(_MONTHS[month - 1]), year=year)
    except (ValueError, IndexError):
        return iso[:10]


def population(who: str) -> str:
    """Who was studied, in words; an id that is none of ours stands for itself."""
    return tr(POPULATION_WORDS[who]) if who in POPULATION_WORDS else who


def checklist_words(case: Case) -> str:
    """A checklist by its short name, with its status and version."""
    checklist = case.checklist
    said = tr("{checklist}, {status} {version}", "draft 1")
    return said.format(
        checklist=checklist.short_title or checklist.title, version=checklist.version,
        status=tr("draft") if checklist.status == "draft" else tr("reviewed"),
    )  # fmt: skip


def is_past(evidence: Evidence, day: str) -> bool:
    """Whether the entry had expired before ``day``."""
    return evidence.expires is not None and evidence.expires < day


def evidence_words(evidence: Evidence, day: str) -> tuple[Words, ...]:
    """One entry whole: what it is, then kind, place, date and expiry; the digest beneath."""
    more = [tr(KIND_WORDS[evidence.kind])]
    if evidence.where:
        more.append(evidence.where)
    if evidence.date:
        more.append(date_words(evidence.date))
    if evidence.expires:
        said = tr("expired {day}") if is_past(evidence, day) else tr("expires {day}")
        more.append(said.format(day=date_words(evidence.expires)))
    start = f"{evidence.description} " if evidence.description else ""
    entry = (Run(start), Run(f"({', '.join(more)})", quiet=True))
    digest = (Run("SHA-256 ", quiet=True), Run(evidence.digest, quiet=True, code=True))
    return (entry, digest) if evidence.digest else (entry,)


def first_author(reference: Reference) -> str:
    """The surname of the first author, or the body that wrote it."""
    if reference.authors.lower().startswith("authors not"):
        return quoted(f"{' '.join(reference.title.split()[:4])} …")
    first = reference.authors.split(";")[0].strip()
    surname, _, initials = first.rpartition(" ")
    return surname if surname and initials.isupper() and len(initials) <= 3 else first


def cited(case: Case, keys: Iterable[str]) -> Words:
    """Sources by author and year, each a link to its entry at the end."""
    runs: list[Run] = []
    for key in keys:
        reference = case.checklist.reference.get(key)
        name = f"{first_author(reference)} {reference.year}".strip() if reference else key
        runs += [Run("; ", quiet=True)] if runs else []
        runs.append(Run(name or key, quiet=True, link=f"#ref-{key}"))
    return (*runs, Run(".", quiet=True)) if runs else ()


def state_words(case: Case, consideration: str) -> tuple[str, str]:
    """How a consideration stands: a word, and claimed and shown where it has a level."""
    item, gate = case.items[consideration], case.gate_of.get(consideration)
    detail = tr("claimed {claimed}, shown {shown}").format(claimed=item.claimed, shown=item.shown)
    if gate is not None:
        return gate_word(gate.state), detail if item.claimed is not None else ""
    if item.claimed is None:
        return tr(STATE_WORDS[item.state]) if item.state in STATE_WORDS else "", ""
    return level_word(item.shown), detail if item.claimed != item.shown else ""


def level_word(level: object) -> str:
    """``level 2``."""
    return tr("level {level}").format(level=level)


def named(case: Case, consideration: str) -> Words:
    """Title and id; the title leads to the consideration."""
    name = case.checklist.by_id[consideration].name
    said = tr("{id}, gate") if consideration in case.gate_of else "{id}"
    beside = Run(f" {said.format(id=consideration)}", quiet=True)
    return (Run(name, strong=True, link=f"#{consideration}"), beside)
