"""Which ``linkId`` stands for which part of a review, in a FHIR Questionnaire and in its response.

A consideration is its own id, a feature or diagnosis ``profile.<id>``, what belongs to an answer
``<id>.note`` and so on. Ids may hold full stops, so two of these can fall together in a checklist
that somebody else wrote; the later one then gets colons behind it, which no id can hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.checklist.model import Checklist

FACTS = ("name", "version", "organisation", "summary", "stage", "scope")
OF_EVIDENCE = ("kind", "where", "date", "expires", "digest")
OF_ACTION = ("id", "what", "consideration", "owner", "due", "effort", "state")


class Part(NamedTuple):
    """A part of a review: its kind, and the id that it has in the checklist."""

    kind: str
    id: str = ""


@dataclass(frozen=True)
class Links:
    """Both ways between parts and linkIds, for one checklist."""

    link: Mapping[Part, str]
    part: Mapping[str, Part]

    def of(self, kind: str, name: str = "") -> str:
        """The linkId of a part."""
        return self.link[Part(kind, name)]

    def of_name(self, name: str) -> str:
        """The linkId of a feature or a diagnosis; of the stage for the name of one."""
        for kind in ("feature", "diagnosis"):
            if Part(kind, name) in self.link:
                return self.link[Part(kind, name)]
        return self.of("fact", "stage")

    def is_stage(self, name: str) -> bool:
        """Whether a name in a condition is that of a stage."""
        return self.of_name(name) == self.of("fact", "stage")


def links(checklist: Checklist) -> Links:
    """The linkIds of a checklist."""
    return _links(tuple(_wanted(checklist)))


@lru_cache(maxsize=8)
def _links(wanted: tuple[tuple[Part, str], ...]) -> Links:
    link: dict[Part, str] = {}
    part: dict[str, Part] = {}
    for own, name in wanted:
        free = name
        while free in part:
            free += ":"
        link[own], part[free] = free, own
    return Links(link, part)


def _wanted(checklist: Checklist) -> Iterator[tuple[Part, str]]:
    """Every part with the linkId it would like; those that others rely on come first."""
    considerations = [item.id for item in checklist.considerations]
    yield from ((Part("answer", name), name) for name in considerations)
    yield from ((Part("feature", item.id), f"profile.{item.id}") for item in checklist.features)
    yield from ((Part("diagnosis", item.id), f"profile.{item.id}") for item in checklist.diagnoses)
    for name in considerations:
        yield from ((Part(kind, name), f"{name}.{kind}") for kind in ("note", "reason", "evidence"))
        yield from ((Part(f"evidence.{kind}", name), f"{name}.evidence.{kind}") for kind in OF_EVIDENCE)
    yield from ((Part("domain", domain.id), domain.id) for domain in checklist.domains)
    yield Part("profile"), "profile"
    yield from ((Part("fact", name), f"profile.{name}") for name in FACTS)
    yield Part("action"), "action"
    yield from ((Part(f"action.{name}"), f"action.{name}") for name in OF_ACTION)
