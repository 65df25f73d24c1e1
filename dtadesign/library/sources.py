"""What is known of the field: studies and references, and which considerations rest on them."""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from dtadesign.checklist.model import Reference
from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.checklist.model import Checklist


@dataclass(frozen=True, slots=True)
class Study:
    """One of the studies: what was done with whom, what was found, and how far that was seen.

    The texts are as they were written down; the codes beside them are those of `vocabulary`.
    """

    intervention: str
    delivery: str
    population: str
    smi: str
    n: str
    alliance_measure: str
    alliance_finding: str
    outcome_text: str
    engagement_text: str
    diagnoses: tuple[str, ...]
    formats: tuple[str, ...]
    measured: tuple[str, ...]
    with_outcome: str
    with_engagement: str
    provenance: str
    cited_by_review: str
    note: str


@dataclass(frozen=True, slots=True)
class Source:
    """A study or a reference, with the considerations of a checklist that rest on it."""

    reference: Reference
    study: Study | None
    considerations: tuple[str, ...]

    @property
    def key(self) -> str:
        """Its permanent key."""
        return self.reference.id

    @property
    def address(self) -> str:
        """Where it can be read, or nothing."""
        if self.reference.doi:
            return f"https://doi.org/{self.reference.doi}"
        url = self.reference.url
        return url if url.startswith(("https://", "http://")) else ""

    @property
    def named(self) -> str:
        """A name made of its key, where neither authors nor title were seen: ``van Lotringen``."""
        letters = re.match(r"[^0-9]*", self.key)
        return re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", letters[0] if letters else "") or self.key

    @property
    def people(self) -> tuple[str, ...]:
        """Who was studied, as far as is known."""
        return self.study.diagnoses if self.study else self.reference.population


def sources(checklist: Checklist) -> tuple[Source, ...]:
    """Everything that is known: the studies, then the checklist's references and others, each by author.

    Where checklist and library both know a source, the checklist's record is the one that is shown.
    """
    uses: dict[str, list[str]] = {}
    for item in checklist.considerations:
        for key in item.references:
            uses.setdefault(key, []).append(item.id)
    studies = shipped_studies()
    known: dict[str, Reference] = {
        **shipped_references(),
        **{key: reference for key, (reference, _) in studies.items()},
        **checklist.reference,
    }
    made = (
        Source(reference, studies[key][1] if key in studies else None, tuple(uses.get(key, ())))
        for key, reference in known.items()
    )
    return tuple(sorted(made, key=_order))


def _order(source: Source) -> tuple[bool, int, str, str, str]:
    """Studies first; in each part by author, then by title where no author was seen, then by key."""
    reference = source.reference
    names = (reference.authors if authors_seen(reference) else "", title_seen(reference), source.key)
    at = next(at for at, name in enumerate(names) if name)
    return (source.study is None, at, folded(names[at]), reference.year, source.key)


def authors_seen(reference: Reference) -> bool:
    """Whether its authors are known here."""
    return bool(reference.authors) and not reference.authors.casefold().startswith("authors not seen")


def title_seen(reference: Reference) -> str:
    """Its title, where one was seen; a remark in brackets stands in its place where none was."""
    return "" if reference.title.startswith("(") else reference.title


def folded(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))


@cache
def shipped_studies() -> Mapping[str, tuple[Reference, Study]]:
    """The shipped studies by key, each with its record; read once."""
    return {row["key"]: (_reference(row), _study(row)) for row in _rows("studies.csv")}


@cache
def shipped_references() -> Mapping[str, Reference]:
    """The shipped references by key; read once."""
    return {row["key"]: _reference(row) for row in _rows("references.csv")}


def _rows(name: str) -> list[dict[str, str]]:
    path = data_dir("resources") / "library" / name
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _reference(row: Mapping[str, str]) -> Reference:
    return Reference(
        id=row["key"],
        authors=row["authors"],
        year=row["year"],
        title=row["title"],
        journal=row["journal"],
        volume_pages=row.get("volume_pages", ""),
        doi=row["doi"],
        url=row["url"],
        pmid=row.get("pmid", ""),
        population=_codes(row.get("population", "")),
        kind=row["kind"],
        verified=row["verified"] == "y",
        note=row["note"] if "population" in row and "smi" not in row else "",
    )


def _study(row: Mapping[str, str]) -> Study:
    lists = {name: _codes(row[name]) for name in ("diagnoses", "formats", "measured")}
    texts = {name: row[name] for name in Study.__dataclass_fields__ if name not in lists}
    return Study(**texts, **lists)  # type: ignore[arg-type]


def _codes(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()
