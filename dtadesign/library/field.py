"""The review's picture of the field: does alliance go with outcome, with engagement, where and in whom.

Single studies of digital care are counted, one by one; those face to face alone have a row to compare with.
Reviews and meta-analyses gather such studies, so that they
stand apart in their own words and are counted nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dtadesign.library.vocabulary import DIAGNOSES, DIAGNOSES_SAID, FINDINGS, FORMATS, SERIOUS, SYNTHESES
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dtadesign.library.sources import Source, Study

FACE_TO_FACE = "face_to_face"
Link = Literal["outcome", "engagement"]
By = Literal["format", "people"]

READING = mark(
    "The review by Tremain and colleagues (2020) reads it so: online, an alliance seems less directly tied "
    "to outcome than face to face. It may work through engagement; that is put as a possibility, not as a "
    "result."
)
DIVIDED = mark("The studies found here, some of them later, are divided.")
NO_WEIGHING = mark(
    "Each mark is one study; one that is of several kinds stands in several rows. Counting is no "
    "weighing: they differ in size and method. A link that was found is a correlation and does not say "
    "which came first."
)


@dataclass(frozen=True, slots=True)
class Row:
    """One format or population, with its studies by what they found, in the order of `FINDINGS`."""

    id: str
    studies: dict[str, tuple[str, ...]]

    @property
    def counts(self) -> tuple[int, ...]:
        """How many found what, in the order of `FINDINGS`."""
        return tuple(len(self.studies[finding]) for finding in FINDINGS)

    @property
    def total(self) -> int:
        """How many studies stand in the row."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Field:
    """All rows, the studies over all, those that gather others, and how many say nothing of alliance."""

    link: Link
    by: By
    every: Row
    rows: tuple[Row, ...]
    syntheses: tuple[Source, ...]
    without_alliance: int


def field_of(found: Iterable[Source], link: Link, by: By) -> Field:
    """Count what the studies among these sources found."""
    studies = [(source, source.study) for source in found if source.study is not None]
    rated = [(source, study) for source, study in studies if "alliance" in study.measured]
    single = [pair for pair in rated if pair[0].reference.kind not in SYNTHESES]
    digital = [pair for pair in single if pair[1].formats != (FACE_TO_FACE,)]
    gathered = tuple(source for source, _ in rated if source.reference.kind in SYNTHESES)
    names = FORMATS if by == "format" else DIAGNOSES
    among = single if by == "format" else digital
    rows = (_row(name, [p for p in among if name in _places(p[1], by)], link) for name in names)
    return Field(
        link,
        by,
        _row("", digital, link),
        tuple(row for row in rows if row.total),
        gathered,
        len(studies) - len(rated),
    )


def _places(study: Study, by: By) -> tuple[str, ...]:
    """The rows in which a study stands; with serious mental illness also in the row of all of it."""
    if by == "format":
        return study.formats
    serious = any(code in SERIOUS for code in study.diagnoses)
    return (*study.diagnoses, "smi") if serious else study.diagnoses


def finding(study: Study, link: Link) -> str:
    """What the study found of a link."""
    return study.with_outcome if link == "outcome" else study.with_engagement


def _row(id_: str, pairs: Sequence[tuple[Source, Study]], link: Link) -> Row:
    found: dict[str, list[str]] = {name: [] for name in FINDINGS}
    for source, study in pairs:
        found[finding(study, link)].append(source.key)
    return Row(id_, {name: tuple(keys) for name, keys in found.items()})


# --- in words


def row_name(row: Row, by: By) -> str:
    """The format or the population."""
    if not row.id:
        return tr("All of them")
    if row.id == FACE_TO_FACE:
        return tr("Face to face, to compare")
    return tr((FORMATS if by == "format" else DIAGNOSES)[row.id])


def counts_words(row: Row) -> str:
    """Say "goes with it: 3 · not found: 2": only what there is."""
    pairs = zip(FINDINGS.values(), row.counts, strict=True)
    return " · ".join(f"{tr(words)}: {count}" for words, count in pairs if count)


def headline(field: Field) -> str:
    """What the picture says, in a sentence or two."""
    every = field.every
    yes, mixed, no, silent, unseen = every.counts
    if not every.total:
        return tr("No single study among these rated or asked about the alliance in digital care.")
    if field.link == "outcome":
        words = tr(
            "%n single stud[y|ies] of the alliance in digital care: it goes with outcome in {yes}, in "
            "part in {mixed}, and was looked for and not found in {no}. Not reported: {silent}. "
            "Not seen: {unseen}.",
            "",
            every.total,
        )
    else:
        words = tr(
            "%n single stud[y|ies] of the alliance in digital care: it goes with engagement in {yes}, in "
            "part in {mixed}, and was looked for and not found in {no}. Not reported: {silent}. "
            "Not seen: {unseen}.",
            "",
            every.total,
        )
    return words.format(yes=yes, mixed=mixed, no=no, silent=silent, unseen=unseen)


def reading(field: Field) -> str:
    """How the review reads it; and that the studies counted here are divided, where they are."""
    found = field.every.studies
    said = [tr(READING), *([tr(DIVIDED)] if found["yes"] and found["no"] else [])]
    return " ".join(said)


def gaps(field: Field, people: str = "") -> tuple[str, ...]:
    """What nobody was found to have tested, named: first in those asked for, else in each diagnosis."""
    if field.by != "people":
        return ()
    rows = {row.id: row for row in field.rows}
    asked = (people,) if people in SERIOUS else SERIOUS[:4] if not people else ()
    silent = [name for name in asked if not _told(rows.get(name))]
    said = (
        mark("In {people}, no study was found that tells whether alliance in digital care goes with outcome.")
        if field.link == "outcome"
        else mark(
            "In {people}, no study was found that tells whether alliance"
            " in digital care goes with engagement."
        )
    )
    return tuple(tr(said).format(people=tr(DIAGNOSES_SAID[name])) for name in silent)


def _told(row: Row | None) -> bool:
    return row is not None and any(row.studies[name] for name in ("yes", "mixed", "no"))
