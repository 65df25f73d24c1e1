"""The elements of FHIR R4 and R5 that we write: names, cardinalities, types and required codes.

Written by hand from the two specifications, so that it shares nothing with the code it checks. What is
not in these tables is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Row = Mapping[str, tuple[str, int, int | None]]
"""Element: its type, the fewest and the most; None for any number."""

PRIMITIVES = {
    "base64Binary": r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})",
    "canonical": r"[^\s\x00-\x20]+",
    "code": r"[^\s]+( [^\s]+)*",
    "date": r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
    "dateTime": r"[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](\.[0-9]{1,9})?Z",
    "id": r"[A-Za-z0-9\-\.]{1,64}",
    "instant": r"[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](\.[0-9]{1,9})?Z",
    "markdown": r"(?=.*\S)[ \n\t\S]{1,1048576}",
    "string": r"(?=.*\S)[ \n\t\S]{1,1048576}",
    "uri": r"[a-z][a-z0-9+.\-]*:[^\s\x00-\x20]+",
    "xhtml": r'<div xmlns="http://www\.w3\.org/1999/xhtml">.*</div>',
}
"""Patterns of the specification, narrowed to what we write: whole days, times in UTC, absolute addresses."""
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|\\A[\\s\ufeff]|[\\s\ufeff]\\Z")

_CODES = {
    "bundle-type": "document message transaction transaction-response batch batch-response history "
    "searchset collection",
    "publication-status": "draft active retired unknown",
    "resource-types": "Device",
    "item-operator": "exists = != > < >= <=",
    "enable-behavior": "all any",
    "narrative-status": "generated extensions additional empty",
    "absent-reason": "unknown asked-unknown temp-unknown not-asked asked-declined masked not-applicable "
    "unsupported as-text error not-a-number negative-infinity positive-infinity not-performed not-permitted",
}
_ITEM_TYPES = (
    "group display boolean decimal integer date dateTime time string {} attachment reference quantity"
)
_STATES = "in-progress completed amended entered-in-error stopped"
CODES = {
    "R4": {
        "item-type": _ITEM_TYPES.format("text url choice open-choice"),
        "response-status": _STATES,
        "device-nametype": "udi-label-name user-friendly-name patient-reported-name manufacturer-name "
        "model-name other",
        "expression-language": "text/cql text/fhirpath application/x-fhir-query",
        **_CODES,
    },
    "R5": {
        "item-type": _ITEM_TYPES.format("text url coding question"),
        "response-status": f"{_STATES} draft",
        "device-nametype": "registered-name user-friendly-name patient-reported-name",
        "expression-language": "text/cql text/fhirpath application/x-fhir-query text/cql-identifier "
        "text/cql-expression",
        **_CODES,
    },
}
_SHARED: dict[str, Row] = {
    "Annotation": {"text": ("markdown", 1, 1)},
    "Attachment": {
        "contentType": ("code", 0, 1), "data": ("base64Binary", 0, 1), "title": ("string", 0, 1),
    },
    "Bundle": {
        "id": ("id", 0, 1), "identifier": ("Identifier", 0, 1), "type": ("code bundle-type", 1, 1),
        "timestamp": ("instant", 0, 1), "entry": ("Bundle.entry", 0, None),
    },
    "Bundle.entry": {"fullUrl": ("uri", 0, 1), "resource": ("Resource", 0, 1)},
    "CodeableConcept": {"text": ("string", 0, 1)},
    "Coding": {
        "extension": ("Extension", 0, None), "system": ("uri", 0, 1), "code": ("code", 0, 1),
        "display": ("string", 0, 1),
    },
    "Device.version": {"value": ("string", 1, 1)},
    "Expression": {"language": ("code expression-language", 1, 1), "expression": ("string", 0, 1)},
    "Identifier": {"system": ("uri", 0, 1), "value": ("string", 0, 1)},
    "Narrative": {"status": ("code narrative-status", 1, 1), "div": ("xhtml", 1, 1)},
    "Questionnaire": {
        "id": ("id", 0, 1), "language": ("code", 0, 1), "url": ("uri", 0, 1), "version": ("string", 0, 1),
        "name": ("string", 0, 1), "title": ("string", 0, 1), "status": ("code publication-status", 1, 1),
        "subjectType": ("code resource-types", 0, None), "description": ("markdown", 0, 1),
        "item": ("Questionnaire.item", 0, None),
    },
    "Questionnaire.item": {
        "extension": ("Extension", 0, None), "linkId": ("string", 1, 1), "prefix": ("string", 0, 1),
        "text": ("string", 0, 1), "type": ("code item-type", 1, 1),
        "enableWhen": ("Questionnaire.item.enableWhen", 0, None),
        "enableBehavior": ("code enable-behavior", 0, 1), "required": ("boolean", 0, 1),
        "repeats": ("boolean", 0, 1), "readOnly": ("boolean", 0, 1), "maxLength": ("integer", 0, 1),
        "answerOption": ("Questionnaire.item.answerOption", 0, None),
        "item": ("Questionnaire.item", 0, None),
    },
    "Questionnaire.item.enableWhen": {
        "question": ("string", 1, 1), "operator": ("code item-operator", 1, 1),
        "answer[x]": ("Boolean Coding", 1, 1),
    },
    "Questionnaire.item.answerOption": {
        "extension": ("Extension", 0, None), "value[x]": ("Coding", 1, 1),
    },
    "QuestionnaireResponse.item": {
        "linkId": ("string", 1, 1), "text": ("string", 0, 1),
        "answer": ("QuestionnaireResponse.item.answer", 0, None),
        "item": ("QuestionnaireResponse.item", 0, None),
    },
    "Reference": {"reference": ("string", 0, 1), "display": ("string", 0, 1)},
    "only extensions": {"extension": ("Extension", 1, None)},
}  # fmt: skip
_RESPONSE: Row = {
    "id": ("id", 0, 1), "text": ("Narrative", 0, 1), "contained": ("Resource", 0, None),
    "extension": ("Extension", 0, None), "status": ("code response-status", 1, 1),
    "subject": ("Reference", 0, 1), "authored": ("dateTime", 0, 1),
    "item": ("QuestionnaireResponse.item", 0, None),
}  # fmt: skip
_DEVICE: Row = {
    "id": ("id", 0, 1), "manufacturer": ("string", 0, 1), "version": ("Device.version", 0, None),
    "note": ("Annotation", 0, None),
}  # fmt: skip
_ANSWERS = "Boolean Date String Coding"
ELEMENTS: dict[str, dict[str, Row]] = {
    "R4": _SHARED | {
        "Device": {**_DEVICE, "deviceName": ("Device.name", 0, None), "type": ("CodeableConcept", 0, 1)},
        "Device.name": {"name": ("string", 1, 1), "type": ("code device-nametype", 1, 1)},
        "QuestionnaireResponse": {
            **_RESPONSE, "identifier": ("Identifier", 0, 1), "questionnaire": ("canonical", 0, 1),
        },
        "QuestionnaireResponse.item.answer": {
            "value[x]": (_ANSWERS, 0, 1), "item": ("QuestionnaireResponse.item", 0, None),
        },
    },
    "R5": _SHARED | {
        "Device": {**_DEVICE, "name": ("Device.name", 0, None), "type": ("CodeableConcept", 0, None)},
        "Device.name": {"value": ("string", 1, 1), "type": ("code device-nametype", 1, 1)},
        "QuestionnaireResponse": {
            **_RESPONSE, "identifier": ("Identifier", 0, None), "questionnaire": ("canonical", 1, 1),
        },
        "QuestionnaireResponse.item.answer": {
            "value[x]": (_ANSWERS, 1, 1), "item": ("QuestionnaireResponse.item", 0, None),
        },
    },
}  # fmt: skip
_SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
EXTENSIONS = {
    "urn:dtadesign:exact-text": "valueBase64Binary",
    "urn:dtadesign:empty-text": "valueBoolean",
    "urn:dtadesign:answers-that-do-not-apply": "valueAttachment",
    "http://hl7.org/fhir/StructureDefinition/data-absent-reason": "valueCode",
    f"{_SDC}enableWhenExpression": "valueExpression",
    f"{_SDC}calculatedExpression": "valueExpression",
}
WEIGHTS = {
    "R4": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "R5": "http://hl7.org/fhir/StructureDefinition/itemWeight",
}


def faults(value: Any, release: str) -> list[str]:
    """Where a resource is other than that release of FHIR has it."""
    return list(_resource(value, release, str(value.get("resourceType"))))


def _resource(value: Any, release: str, at: str) -> Iterator[str]:
    if value.get("resourceType") not in ELEMENTS[release]:
        yield f"{at}: no resource"
        return
    rest = {key: member for key, member in value.items() if key != "resourceType"}
    yield from _complex(rest, value["resourceType"], release, at)


def _complex(value: Any, kind: str, release: str, at: str) -> Iterator[str]:
    if kind == "Resource":
        yield from _resource(value, release, at)
    elif kind == "Extension":
        yield from _extension(value, release, at)
    elif not isinstance(value, dict) or not value:
        yield f"{at}: no {kind}"
    else:
        row = ELEMENTS[release][kind]
        yield from _members(value, row, release, at)


def _members(value: dict[str, Any], row: Row, release: str, at: str) -> Iterator[str]:
    known: set[str] = set()
    for name, (kind, least, most) in row.items():
        if name.endswith("[x]"):
            keys = {f"{name[:-3]}{each}": each[0].lower() + each[1:] if each != "Coding" else each
                    for each in kind.split()}  # fmt: skip
        else:
            keys = {name: kind}
        given = [key for key in keys if key in value]
        known |= keys.keys()
        if not least <= len(given) or (name.endswith("[x]") and len(given) > 1):
            yield f"{at}.{name}: {len(given)} of them"
        for key in given:
            yield from _element(value[key], keys[key], most, release, f"{at}.{key}")
            if f"_{key}" in value:
                known.add(f"_{key}")
                yield from _complex(value[f"_{key}"], "only extensions", release, f"{at}._{key}")
    yield from (f"{at}.{key}: not known" for key in value.keys() - known)


def _element(value: Any, kind: str, most: int | None, release: str, at: str) -> Iterator[str]:
    if (most is None) != isinstance(value, list) or value == []:
        yield f"{at}: {'a list' if most is None else 'one'} is expected"
        return
    for n, one in enumerate(value if isinstance(value, list) else [value]):
        where = f"{at}[{n}]" if most is None else at
        if kind[0].isupper() or " " in kind.replace("code ", ""):
            yield from _complex(one, kind, release, where)
        elif not _is_primitive(one, kind, release):
            yield f"{where}: {str(one)[:60]!r} is no {kind}"


def _is_primitive(value: Any, kind: str, release: str) -> bool:
    base, _, codes = kind.partition(" ")
    if base in ("boolean", "integer"):
        return type(value) is (bool if base == "boolean" else int)
    if base == "decimal":
        return type(value) in (int, float)
    if not isinstance(value, str) or FORBIDDEN.search(value):
        return False
    if codes and value not in CODES[release][codes].split():
        return False
    return re.fullmatch(PRIMITIVES[base], value, re.DOTALL) is not None


def _extension(value: Any, release: str, at: str) -> Iterator[str]:
    allowed = EXTENSIONS | {WEIGHTS[release]: "valueDecimal"}
    expected = allowed.get(str(value.get("url"))) if isinstance(value, dict) else None
    if expected is None or set(value) != {"url", expected}:
        yield f"{at}: no extension of ours: {str(value)[:80]}"
        return
    kind = expected.removeprefix("value")
    if expected == "valueCode":
        kind = "code absent-reason"
    elif kind not in ("Expression", "Attachment"):
        kind = kind[0].lower() + kind[1:]
    yield from _element(value[expected], kind, 1, release, f"{at}.{expected}")
