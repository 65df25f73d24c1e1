"""The checklist as a value: strict, frozen, and the same in YAML, JSON and a review's header."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints

from dtadesign.checklist.conditions import ALWAYS, parse

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
Text = Annotated[str, StringConstraints(max_length=20_000)]
ShortText = Annotated[str, StringConstraints(max_length=300)]
StageId = Literal["concept", "prototype", "pilot", "live"]
SmiEvidence = Literal["tested", "observed", "views", "none"]
Status = Literal["draft", "reviewed"]
Four = tuple[Text, Text, Text, Text]

STAGES: tuple[StageId, ...] = ("concept", "prototype", "pilot", "live")
SMI_EVIDENCE: tuple[SmiEvidence, ...] = ("tested", "observed", "views", "none")


class Part(BaseModel):
    """Frozen, and without room for a key that nobody reads."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Identified(Part):
    """A part with its permanent id, which conditions, answers and other parts name."""

    id: Id


class Source(Part):
    """The publication that the checklist implements."""

    authors: Text = ""
    year: ShortText = ""
    title: Text = ""
    journal: Text = ""
    doi: ShortText = ""


class Stage(Identified):
    """How far the intervention is, and what counts as shown at that point."""

    id: StageId
    name: ShortText
    explanation: Text = ""
    shown: Text = ""


class Diagnosis(Identified):
    """A diagnosis that can be in scope; ``implies`` names features that come with it."""

    name: ShortText
    short_name: ShortText = ""
    explanation: Text = ""
    implies: tuple[Id, ...] = ()


class FeatureGroup(Identified):
    """A heading under which profile questions stand."""

    name: ShortText


class Feature(Identified):
    """One yes-or-no question of the profile; a ``derived`` one is never asked."""

    group: Id | None = None
    question: Text = ""
    explanation: Text = ""
    test: Text = ""
    example: Text = ""
    counter_example: Text = ""
    implies: tuple[Id, ...] = ()
    derived: StrictBool = False


class Dimension(Identified):
    """One side of the alliance (goal, task, bond, …), cut across the domains."""

    name: ShortText
    short_name: ShortText = ""
    meaning: Text = ""
    root: Text = ""


class Term(Identified):
    """A word of the evidence vocabulary with its meaning."""

    name: ShortText
    meaning: Text = ""


class Reference(Identified):
    """A source, with what is known of it from the record alone."""

    authors: Text = ""
    year: ShortText = ""
    title: Text = ""
    journal: Text = ""
    volume_pages: ShortText = ""
    doi: ShortText = ""
    url: Text = ""
    pmid: ShortText = ""
    population: tuple[ShortText, ...] = ()
    kind: ShortText = ""
    verified: StrictBool = False
    note: Text = ""


class Retired(Identified):
    """An id that is no longer asked, why, and which considerations ask it now."""

    title: ShortText = ""
    reason: Text = ""
    successors: tuple[Id, ...] = ()


class Consideration(Identified):
    """One thing to review, with its four anchored levels and their plain-language twin."""

    title: ShortText = ""
    question: Text = ""
    why: Text = ""
    proof: Text = ""
    levels: Four
    caution: Text = ""
    diagnosis_notes: dict[Id, Text] = Field(default_factory=dict)
    condition: Text = ALWAYS
    applies: Text = ""
    gate: StrictBool = False
    gate_reason: Text = ""
    core: StrictBool = False
    dimensions: tuple[Id, ...] = ()
    smi_evidence: SmiEvidence = "none"
    smi_population_checked: StrictBool | None = None
    grade: Text = ""
    evidence_codes: tuple[Id, ...] = ()
    references: tuple[Id, ...] = ()
    plain_question: Text = ""
    plain_levels: Four | None = None
    good_example: Text = ""
    poor_example: Text = ""
    misjudgement: Text = ""
    status: Status = "draft"

    @property
    def name(self) -> str:
        """The title, or the id where there is none."""
        return self.title or self.id

    def applies_to(self, names: frozenset[str]) -> bool:
        """Whether the condition holds where exactly these features, diagnoses and stage do."""
        return parse(self.condition).holds(names)


class Domain(Identified):
    """A group of considerations."""

    name: ShortText = ""
    short_name: ShortText = ""
    purpose: Text = ""
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


class Checklist(Part):
    """The whole definition. Ids are permanent; the order of the file is the order everywhere."""

    format: Literal["dtadesign-checklist/1"] = "dtadesign-checklist/1"
    id: Id
    version: ShortText
    language: ShortText = "en"
    title: ShortText
    short_title: ShortText = ""
    status: Status = "draft"
    about: Text = ""
    source: Source = Source()
    level_meanings: Four | None = None
    rating_rules: tuple[Text, ...] = ()
    stages: tuple[Stage, ...] = Field(default_factory=_default_stages)
    diagnoses: tuple[Diagnosis, ...] = Field(default_factory=_default_diagnoses)
    feature_groups: tuple[FeatureGroup, ...] = ()
    features: tuple[Feature, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    evidence_grades: tuple[Term, ...] = ()
    evidence_codes: tuple[Term, ...] = ()
    domains: tuple[Domain, ...] = Field(min_length=1)
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
