"""FHIR for tests: a review's response, its items by linkId, and reading it back."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from dtadesign.checklist.reading import parse
from dtadesign.exchange.fhir import bundle, fhir_bytes
from dtadesign.exchange.fhir_reading import read_fhir
from dtadesign.exchange.fhir_release import R4, Release
from dtadesign.review.incoming import Incoming
from tests.builders import small_checklist

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.record import Record

CHECKLIST = small_checklist()

Data = dict[str, Any]


def read(data: Data, checklist: Checklist = CHECKLIST) -> Incoming:
    return Incoming(*read_fhir(parse("f.json", json.dumps(data)), checklist))


def back(record: Record, release: Release = R4) -> Incoming:
    return read(json.loads(fhir_bytes(record, release)), record.checklist)


def response_of(record: Record) -> Data:
    found: Data = deepcopy(bundle(record, R4)["entry"][1]["resource"])
    return found


def items_of(holder: Data) -> dict[str, Data]:
    """Every item below, by its linkId."""
    found: dict[str, Data] = {}
    for item in holder.get("item", []):
        found |= {item["linkId"]: item} | items_of(item)
        for answer in item.get("answer", []):
            found |= items_of(answer)
    return found
