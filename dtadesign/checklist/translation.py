"""A checklist's texts in another language: a file beside it, and the checklist with its texts in place.

A translation holds texts alone. Ids, conditions, order and whatever scoring reads stay those of the
checklist, whichever language it is read in. What a translation lacks stays as it was written.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.checklist.model import Checklist, Consideration, Four, Id
from dtadesign.errors import nearest
from dtadesign.plain import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dtadesign.checklist.model import Domain

Place = tuple[str | int, ...]
ESSENTIAL = ("title", "question", "levels")
"""The texts without which a consideration is not called translated."""


@dataclass(frozen=True, kw_only=True)
class NamedTexts(Value):
    """The texts of a stage, diagnosis, group, dimension, grade, code or domain."""

    name: str = ""
    short_name: str = ""
    explanation: str = ""
    shown: str = ""
    meaning: str = ""
    purpose: str = ""


@dataclass(frozen=True, kw_only=True)
class FeatureTexts(Value):
    """The texts of a profile question."""

    question: str = ""
    explanation: str = ""
    test: str = ""
    example: str = ""
    counter_example: str = ""


@dataclass(frozen=True, kw_only=True)
class ConsiderationTexts(Value):
    """The texts of a consideration."""

    title: str = ""
    question: str = ""
    why: str = ""
    proof: str = ""
    levels: Four | None = None
    caution: str = ""
    diagnosis_notes: dict[Id, str] = field(default_factory=dict)
    applies: str = ""
    gate_reason: str = ""
    plain_question: str = ""
    plain_levels: Four | None = None
    good_example: str = ""
    poor_example: str = ""
    misjudgement: str = ""


@dataclass(frozen=True, kw_only=True)
class Texts(Value):
    """The texts of a whole checklist, by id."""

    title: str = ""
    short_title: str = ""
    about: str = ""
    level_meanings: Four | None = None
    rating_rules: tuple[str, ...] = ()
    stages: dict[Id, NamedTexts] = field(default_factory=dict)
    diagnoses: dict[Id, NamedTexts] = field(default_factory=dict)
    feature_groups: dict[Id, NamedTexts] = field(default_factory=dict)
    features: dict[Id, FeatureTexts] = field(default_factory=dict)
    dimensions: dict[Id, NamedTexts] = field(default_factory=dict)
    evidence_grades: dict[Id, NamedTexts] = field(default_factory=dict)
    evidence_codes: dict[Id, NamedTexts] = field(default_factory=dict)
    domains: dict[Id, NamedTexts] = field(default_factory=dict)
    considerations: dict[Id, ConsiderationTexts] = field(default_factory=dict)


PARTS = (
    "stages", "diagnoses", "feature_groups", "features", "dimensions", "evidence_grades",
    "evidence_codes", "domains", "considerations",
)  # fmt: skip
"""The texts that stand by id."""


@dataclass(frozen=True, kw_only=True)
class TranslationFile(Value):
    """What stands in the file: which checklist it translates, as of which state, and the texts."""

    format: Literal["dtadesign-translation/1"] = "dtadesign-translation/1"
    translates: Id
    of_version: str
    of_sha256: str = ""
    language: str
    version: str
    status: Literal["unreviewed", "reviewed"] = "unreviewed"
    texts: Texts


@dataclass(frozen=True)
class Translated:
    """A checklist with a translation's texts, and for each consideration what stayed as it was written."""

    checklist: Checklist
    left: Mapping[Id, tuple[str, ...]]

    def is_whole(self, consideration: Id) -> bool:
        """Whether all that is needed to answer it is translated."""
        return not set(ESSENTIAL) & set(self.left[consideration])

    @property
    def whole(self) -> int:
        """How many considerations can be read and answered in the language."""
        return sum(map(self.is_whole, self.left))


def translated(checklist: Checklist, texts: Texts, language: str) -> Translated:
    """The checklist in another language; its ids and rules are the same, and so is what it scores."""
    domains = tuple(_domain(domain, texts) for domain in checklist.domains)
    own: dict[str, Any] = {
        part: tuple(_with(item, getattr(texts, part).get(item.id)) for item in getattr(checklist, part))
        for part in PARTS
        if part not in ("domains", "considerations")
    }
    plain = ("title", "short_title", "about", "level_meanings", "rating_rules")
    own |= {name: getattr(texts, name) or getattr(checklist, name) for name in plain}
    said = replace(checklist, **own, domains=domains, language=language)
    left = {item.id: _left(item, texts.considerations.get(item.id)) for item in checklist.considerations}
    return Translated(said, left)


def _domain(domain: Domain, texts: Texts) -> Domain:
    items = tuple(_with(item, texts.considerations.get(item.id)) for item in domain.considerations)
    said: Domain = _with(domain, texts.domains.get(domain.id))
    return replace(said, considerations=items)


def _with(item: Any, texts: Any) -> Any:
    """A part with the texts that it has of its own and the translation gives."""
    if texts is None:
        return item
    given = {name: text for name, text in _given(texts).items() if hasattr(item, name)}
    if "diagnosis_notes" in given:
        given["diagnosis_notes"] = item.diagnosis_notes | given["diagnosis_notes"]
    return replace(item, **given)


def _given(texts: Any) -> dict[str, Any]:
    return {part.name: text for part in fields(texts) if (text := getattr(texts, part.name))}


def _left(item: Consideration, texts: ConsiderationTexts | None) -> tuple[str, ...]:
    """The texts of a consideration that stay as they were written, by name."""
    given = _given(texts) if texts else {}
    names = (part.name for part in fields(ConsiderationTexts))
    return tuple(name for name in names if getattr(item, name) and not _covers(item, name, given))


def _covers(item: Consideration, name: str, given: Mapping[str, Any]) -> bool:
    if name == "diagnosis_notes":
        return set(item.diagnosis_notes) <= set(given.get(name, ()))
    return name in given


def findings(checklist: Checklist, file: TranslationFile) -> Iterator[tuple[Place, str]]:
    """What in a translation does not fit its checklist: where, and a sentence."""
    if file.translates != checklist.id:
        yield ("translates",), f'is "{file.translates}", but the checklist is "{checklist.id}"'
    for part in PARTS:
        known = [item.id for item in _items(checklist, part)]
        for name in getattr(file.texts, part):
            if name not in known:
                yield ("texts", part, name), f"the checklist has no such id here{nearest(name, known)}"
    diagnoses = [item.id for item in checklist.diagnoses]
    for name, texts in file.texts.considerations.items():
        for diagnosis in texts.diagnosis_notes:
            if diagnosis not in diagnoses:
                place = ("texts", "considerations", name, "diagnosis_notes", diagnosis)
                yield place, f"the checklist has no such diagnosis{nearest(diagnosis, diagnoses)}"


def _items(checklist: Checklist, part: str) -> Iterable[Any]:
    found: Iterable[Any] = getattr(checklist, part)
    return found
