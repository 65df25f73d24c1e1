"""The checklist as a value: strict, frozen, and the same in YAML, JSON and a review's header."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from dtadesign.checklist.conditions import ALWAYS, parse
from dtadesign.plain import Value

Id = str
"""Letters, digits, full stops, hyphens and underscores: `rules` holds ids to it."""
StageId = Literal["concept", "prototype", "pilot", "live"]
SmiEvidence = Literal["tested", "observed", "views", "none"]
Status = Literal["draft", "reviewed"]
Four = tuple[str, str, str, str]

STAGES: tuple[StageId, ...] = ("concept", "prototype", "pilot", "live")


@dataclass(frozen=True, kw_only=True)
class Identified(Value):
    """A part with its permanent id, which conditions, answers and other parts name."""

    id: Id


@dataclass(frozen=True, kw_only=True)
class Source(Value):
    """The publication that the checklist implements."""

    authors: str = ""
    year: str = ""
    title: str = ""
    journal: str = ""
    doi: str = ""


@dataclass(frozen=True, kw_only=True)
class Stage(Identified):
    """How far the intervention is, and what counts as shown at that point."""

    id: StageId
    name: str
    explanation: str = ""
    shown: str = ""


@dataclass(frozen=True, kw_only=True)
class Diagnosis(Identified):
    """A diagnosis that can be in scope; ``implies`` names features that come with it."""

    name: str
    short_name: str = ""
    explanation: str = ""
    implies: tuple[Id, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FeatureGroup(Identified):
    """A heading under which profile questions stand."""

    name: str


@dataclass(frozen=True, kw_only=True)
class Feature(Identified):
    """One yes-or-no question of the profile; a ``derived`` one is never asked."""

    group: Id | None = None
    question: str = ""
    explanation: str = ""
    test: str = ""
    example: str = ""
    counter_example: str = ""
    implies: tuple[Id, ...] = ()
    derived: bool = False


@dataclass(frozen=True, kw_only=True)
class Dimension(Identified):
    """One side of the alliance (goal, task, bond, …), cut across the domains."""

    name: str
    short_name: str = ""
    meaning: str = ""
    root: str = ""


@dataclass(frozen=True, kw_only=True)
class Term(Identified):
    """A word of the evidence vocabulary with its meaning."""

    name: str
    meaning: str = ""


@dataclass(frozen=True, kw_only=True)
class Reference(Identified):
    """A source, with what is known of it from the record alone."""

    authors: str = ""
    year: str = ""
    title: str = ""
    journal: str = ""
    volume_pages: str = ""
    doi: str = ""
    url: str = ""
    pmid: str = ""
    population: tuple[str, ...] = ()
    kind: str = ""
    verified: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Retired(Identified):
    """An id that is no longer asked, why, and which considerations ask it now."""

    title: str = ""
    reason: str = ""
    successors: tuple[Id, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Consideration(Identified):
    """One thing to review, with its four anchored levels and their plain-language twin."""

    title: str = ""
    question: str = ""
    why: str = ""
    proof: str = ""
    levels: Four
    caution: str = ""
    diagnosis_notes: dict[Id, str] = field(default_factory=dict)
    condition: str = ALWAYS
    applies: str = ""
    gate: bool = False
    gate_reason: str = ""
    core: bool = False
    dimensions: tuple[Id, ...] = ()
    smi_evidence: SmiEvidence = "none"
    smi_population_checked: bool | None = None
    grade: str = ""
    evidence_codes: tuple[Id, ...] = ()
    references: tuple[Id, ...] = ()
    plain_question: str = ""
    plain_levels: Four | None = None
    good_example: str = ""
    poor_example: str = ""
    misjudgement: str = ""
    status: Status = "draft"

    @property
    def name(self) -> str:
        """The title, or the id where there is none."""
        return self.title or self.id

    def applies_to(self, names: frozenset[str]) -> bool:
        """Whether the condition holds where exactly these features, diagnoses and stage do."""
        return parse(self.condition).holds(names)


@dataclass(frozen=True, kw_only=True)
class Domain(Identified):
    """A group of considerations."""

    name: str = ""
    short_name: str = ""
    purpose: str = ""
    considerations: tuple[Consideration, ...]

    @property
    def label(self) -> str:
        """The shortest name there is."""
        return self.short_name or self.name or self.id


def _default_stages() -> tuple[Stage, ...]:
    return tuple(Stage(id=stage, name=stage.capitalize()) for stage in STAGES)


def _default_diagnoses() -> tuple[Diagnosis, ...]:
    names = {
        "ssd": "Schizophrenia spectrum",
        "bd": "Bipolar disorder",
        "dep": "Severe or psychotic depression",
        "bpd": "Borderline personality disorder",
    }
    return tuple(Diagnosis(id=key, name=name) for key, name in names.items())


@dataclass(frozen=True, kw_only=True)
class Checklist(Value):
    """The whole definition. Ids are permanent; the order of the file is the order everywhere."""

    format: Literal["dtadesign-checklist/1"] = "dtadesign-checklist/1"
    id: Id
    version: str
    language: str = "en"
    title: str
    short_title: str = ""
    status: Status = "draft"
    about: str = ""
    source: Source = field(default_factory=Source)
    level_meanings: Four | None = None
    rating_rules: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = field(default_factory=_default_stages)
    diagnoses: tuple[Diagnosis, ...] = field(default_factory=_default_diagnoses)
    feature_groups: tuple[FeatureGroup, ...] = ()
    features: tuple[Feature, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    evidence_grades: tuple[Term, ...] = ()
    evidence_codes: tuple[Term, ...] = ()
    domains: tuple[Domain, ...]
    references: tuple[Reference, ...] = ()
    retired: tuple[Retired, ...] = ()

    @cached_property
    def considerations(self) -> tuple[Consideration, ...]:
        """All of them, in checklist order."""
        return tuple(item for domain in self.domains for item in domain.considerations)

    @cached_property
    def by_id(self) -> dict[str, Consideration]:
        """The considerations by id."""
        return {item.id: item for item in self.considerations}

    @cached_property
    def domain_of(self) -> dict[str, Domain]:
        """The domain of each consideration's id."""
        return {item.id: domain for domain in self.domains for item in domain.considerations}

    @cached_property
    def reference(self) -> dict[str, Reference]:
        """The references by key."""
        return {item.id: item for item in self.references}

    def closed(self, features: tuple[str, ...], diagnoses: tuple[str, ...]) -> tuple[str, ...]:
        """The features with all that they and the diagnoses imply, in checklist order."""
        implies = {feature.id: feature.implies for feature in self.features}
        start = [name for item in self.diagnoses if item.id in diagnoses for name in item.implies]
        waiting, found = [*features, *start], set()
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(implies.get(name, ()))
        return tuple(feature.id for feature in self.features if feature.id in found)
