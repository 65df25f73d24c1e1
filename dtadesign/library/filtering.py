"""Which sources answer to what a reader asks for, which do not, and of which it is not known.

The studies carry codes; of most references only population and kind are known. A filter they
cannot answer neither lets them in nor drops them: they stand apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.library.sources import folded
from dtadesign.library.vocabulary import DIAGNOSES, DIAGNOSES_SAID, FORMATS, MEASURED, OTHER, SERIOUS
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.library.sources import Source


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for; an empty part asks for nothing."""

    people: str = ""
    format: str = ""
    domain: str = ""
    measured: str = ""
    words: str = ""

    @property
    def asked(self) -> tuple[str, ...]:
        """The names of the parts that ask for something, but for the words."""
        return tuple(name for name in ("people", "format", "domain", "measured") if getattr(self, name))


@dataclass(frozen=True, slots=True)
class Found:
    """The sources that answer, and those of which it is not known whether they do."""

    sources: tuple[Source, ...]
    not_known: tuple[Source, ...]


def find(checklist: Checklist, among: Sequence[Source], wanted: Filter) -> Found:
    """Sort the sources; none is lost but those that are known not to answer."""
    yes: list[Source] = []
    unknown: list[Source] = []
    for source in among:
        answers = _answers(checklist, source, wanted)
        if False in answers:
            continue
        (unknown if None in answers else yes).append(source)
    return Found(tuple(yes), tuple(unknown))


def _answers(checklist: Checklist, source: Source, wanted: Filter) -> list[bool | None]:
    answers: list[bool | None] = [says(source, wanted.words)] if wanted.words.strip() else []
    if wanted.domain:
        homes = {checklist.domain_of[item].id for item in source.considerations}
        answers.append(wanted.domain in homes)
    if wanted.people:
        answers.append(studied(source, wanted.people))
    if wanted.format:
        answers.append(_coded(source.study.formats if source.study else None, wanted.format, "unstated"))
    if wanted.measured:
        answers.append(_coded(source.study.measured if source.study else None, wanted.measured, "not_seen"))
    return answers


def _coded(codes: tuple[str, ...] | None, wanted: str, silent: str) -> bool | None:
    if codes is None:
        return None
    return True if wanted in codes else None if silent in codes else False


def studied(source: Source, people: str) -> bool | None:
    """Whether these people were studied; None where what is known does not tell."""
    known = source.people
    if people in known:
        return True
    if people == "smi" and any(code in SERIOUS for code in known):
        return True
    if people == "other_mental_health" and any(code in OTHER for code in known):
        return True
    if not known or "unknown" in known:
        return None
    if people in SERIOUS and people != "smi" and "smi" in known:
        return None
    if "other_mental_health" in known and people in (*OTHER, *SERIOUS):
        return None if people in OTHER or _may_be_serious(source) else False
    return False


def _may_be_serious(source: Source) -> bool:
    """A mental health sample whose diagnosis is not stated; of the studies most say that it is not."""
    return source.study is None or not source.study.smi


def says(source: Source, words: str) -> bool:
    """Whether every word stands in what is known of it."""
    reference, study = source.reference, source.study
    texts = [reference.id, reference.authors, reference.year, reference.title, reference.journal]
    texts += [reference.doi, *source.considerations]
    if study is not None:
        texts += [study.intervention, study.population, study.alliance_measure]
    text = folded(" ".join(texts))
    return all(word in text for word in folded(words).split())


# --- what is said of it


def found_sentence(found: Found, wanted: Filter, checklist: Checklist) -> str:
    """How many answer, else the gap by its name; and of how many it is not known."""
    silent = len(found.not_known)
    said = _found_words(found) if found.sources else gap_sentence(wanted, checklist)
    if not silent:
        return said
    doubt = tr("Of %n source[|s] it is not known.", "", silent)
    return tr("{found} {doubt}").format(found=said, doubt=doubt)


def _found_words(found: Found) -> str:
    studies = sum(source.study is not None for source in found.sources)
    others = len(found.sources) - studies
    if not others:
        return tr("%n stud[y|ies].", "", studies)
    if not studies:
        return tr("%n reference[|s] beyond the studies.", "", others)
    return tr("{studies} and {references}.").format(
        studies=tr("%n stud[y|ies]", "", studies), references=tr("%n further reference[|s]", "", others)
    )


def gap_sentence(wanted: Filter, checklist: Checklist) -> str:
    """The gap, named: "No study in bipolar disorder was found."."""
    if wanted.words.strip():
        return tr("Nothing of that name was found here.")
    words = filter_words(wanted, checklist)
    if wanted.asked == ("people",):
        return tr("No study in {people} was found.").format(people=tr(DIAGNOSES_SAID[wanted.people]))
    if wanted.asked == ("domain",):
        return tr("No source behind {domain} was found.").format(domain=words[0])
    return tr("No study was found that is all of this: {words}.").format(words=", ".join(words))


def filter_words(wanted: Filter, checklist: Checklist) -> list[str]:
    """What is asked for, in words."""
    label = next((domain.label for domain in checklist.domains if domain.id == wanted.domain), "")
    return [
        word
        for word in (
            tr(DIAGNOSES[wanted.people]) if wanted.people else "",
            tr(FORMATS[wanted.format]) if wanted.format else "",
            label,
            tr(MEASURED[wanted.measured]) if wanted.measured else "",
        )
        if word
    ]


def not_known_sentence(found: Found) -> str:
    """Of how many it is not known."""
    return tr("%n source[|s] for which this is not known", "", len(found.not_known))
