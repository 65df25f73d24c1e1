"""A review as FHIR: a collection Bundle of its checklist's Questionnaire and its own response.

Ids follow from the record's fingerprint, times from its last event: the same state is the same file.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from dtadesign.exchange.acting import last_at
from dtadesign.exchange.fhir_questionnaire import questionnaire
from dtadesign.exchange.fhir_release import R4, R5, Release
from dtadesign.exchange.fhir_response import response

if TYPE_CHECKING:
    from dtadesign.review.record import Record


def bundle(record: Record, release: Release) -> dict[str, Any]:
    """The Bundle of a record, in one release of FHIR."""
    asked, answered = _uuid(record, "questionnaire", release), _uuid(record, "response", release)
    resources = [
        (asked, questionnaire(record.checklist, release, asked)),
        (answered, response(record, release, answered)),
    ]
    return {
        "resourceType": "Bundle",
        "id": _uuid(record, "bundle", release),
        "identifier": {"system": "urn:dtadesign:fingerprint", "value": record.fingerprint},
        "type": "collection",
        "timestamp": last_at(record),
        "entry": [{"fullUrl": f"urn:uuid:{name}", "resource": resource} for name, resource in resources],
    }


def _uuid(record: Record, part: str, release: Release) -> str:
    """The id of a part: of the checklist for its Questionnaire, of the state for all else."""
    own = record.header.checklist_digest if part == "questionnaire" else record.fingerprint
    return str(uuid5(NAMESPACE_URL, f"urn:dtadesign:{own}:{part}:{release.name}"))


def fhir_bytes(record: Record, release: Release) -> bytes:
    """The Bundle as a JSON file."""
    text = json.dumps(bundle(record, release), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8") + b"\n"


def fhir_r4(record: Record) -> bytes:
    """The file of format ``fhir``."""
    return fhir_bytes(record, R4)


def fhir_r5(record: Record) -> bytes:
    """The file of format ``fhir-r5``."""
    return fhir_bytes(record, R5)
