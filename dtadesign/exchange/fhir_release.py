"""What FHIR R4 and R5 call differently, of what a review needs; and the codes and names both share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist

ANSWER = "urn:dtadesign:answer"
STAGE = "urn:dtadesign:stage"
SCOPE = "urn:dtadesign:scope"
EVIDENCE_KIND = "urn:dtadesign:evidence-kind"
EFFORT = "urn:dtadesign:effort"
ACTION_STATE = "urn:dtadesign:action-state"
NOT_APPLYING = "urn:dtadesign:answers-that-do-not-apply"

Code = tuple[str, str, str]
"""System, code, display."""


@dataclass(frozen=True)
class Release:
    """One release of FHIR."""

    name: Literal["R4", "R5"]
    choice: str
    weight: str

    def device(self, name: str, kind: str) -> dict[str, Any]:
        """The members of a Device that hold its name and what it is."""
        if self.name == "R4":
            names = {"deviceName": [{"name": name, "type": "user-friendly-name"}]} if name else {}
            return {**names, "type": {"text": kind}}
        names = {"name": [{"value": name, "type": "user-friendly-name"}]} if name else {}
        return {**names, "type": [{"text": kind}]}

    def identifier(self, value: dict[str, str]) -> Any:
        """The identifier of a response: R5 takes several."""
        return value if self.name == "R4" else [value]


R4 = Release("R4", "choice", "http://hl7.org/fhir/StructureDefinition/ordinalValue")
R5 = Release("R5", "coding", "http://hl7.org/fhir/StructureDefinition/itemWeight")


def coding(code: Code) -> dict[str, str]:
    """The code as a FHIR Coding."""
    system, name, display = code
    return {"system": system, "code": name, "display": display}


def url(checklist: Checklist) -> str:
    """The canonical address of a checklist's Questionnaire."""
    return f"urn:dtadesign:{checklist.id}"


def canonical_of(checklist: Checklist) -> str:
    """The address with the version, as a response names it."""
    return f"{url(checklist)}|{quote(checklist.version, safe='')}"
