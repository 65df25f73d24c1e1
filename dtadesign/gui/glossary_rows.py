"""The glossary as rows: the terms of one consideration first, then all of them by group, and the grades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.library_rows import Part, Row
from dtadesign.library.glossary import GROUPS, terms_of
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.checklist.model import Term as Grade
    from dtadesign.library.glossary import Glossary, Term


def glossary_rows(
    glossary: Glossary, checklist: Checklist, words: str = "", consideration: Consideration | None = None
) -> list[Row]:
    """All rows in which every word occurs."""
    rows: list[Row] = []
    if consideration is not None:
        here = terms_of(glossary, consideration)
        head = tr("In {id}, {title}").format(id=consideration.id, title=consideration.name)
        rows += _group(head, here, words, "here:")
    for group, name in GROUPS.items():
        rows += _group(tr(name), [term for term in glossary.terms if term.group == group], words)
    rows += _grades(tr("Evidence in people with SMI"), checklist.evidence_grades, words)
    rows += _grades(tr("What the evidence rests on"), checklist.evidence_codes, words)
    return rows


def _group(name: str, terms: Sequence[Term], words: str, before: str = "") -> list[Row]:
    found = [term for term in terms if _has(f"{term.term} {term.meaning}", words)]
    rows = []
    for term in found:
        source = tr("Source: {keys}.").format(keys=", ".join(term.sources)) if term.sources else ""
        parts = [Part(term.term, "reading", "ink", 600), Part(term.meaning, "reading", "ink2")]
        parts += [Part(source, "micro", "ink2")] if source else []
        spoken = " ".join(filter(None, (f"{term.term}: {term.meaning}", source)))
        rows.append(Row(f"{before}{term.id}", tuple(parts), spoken))
    return [_heading(name), *rows] if rows else []


def _grades(name: str, grades: Iterable[Grade], words: str) -> list[Row]:
    rows = [
        Row(
            f"grade:{grade.id}",
            (Part(grade.name, "reading", "ink", 600), Part(grade.meaning, "reading", "ink2")),
            f"{grade.name}: {grade.meaning}",
        )
        for grade in grades
        if _has(f"{grade.name} {grade.meaning}", words)
    ]
    return [_heading(name), *rows] if rows else []


def _heading(name: str) -> Row:
    return Row(f"heading:{name}", (Part(name, "label", "ink"),), name, heading=True)


def _has(text: str, words: str) -> bool:
    return all(word in text.casefold() for word in words.casefold().split())
