"""Any text in a FHIR string, and back to the character.

FHIR allows no empty string, no control characters but tab and line ends, no blanks but the plain one;
what stands at either end may be trimmed, and a carriage return is lost in its XML. Such a text goes out
as near as FHIR allows, for people, and beside it, in an extension, its exact bytes (base64) for the way
back. If another program changes the text that people see, that one holds.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Any

from dtadesign.text import clean_text

EXACT = "urn:dtadesign:exact-text"
EMPTY = "urn:dtadesign:empty-text"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
STAND_IN = "—"
LONGEST = 1024 * 1024

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_OTHER_BLANK = re.compile("(?![ \r\n\t])\\s|\ufeff")


def shown(text: str) -> str:
    """The text as a FHIR string: the same where FHIR allows it; empty where nothing is left."""
    plain = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _OTHER_BLANK.sub(" ", plain).strip()[:LONGEST].rstrip()


def valued(text: str) -> dict[str, Any]:
    """The members of an answer that hold this text, whatever it is."""
    seen = shown(text) or STAND_IN
    if seen == text and text != STAND_IN:
        return {"valueString": text}
    exact = {"url": EXACT, "valueBase64Binary": b64encode(text.encode("utf-8")).decode("ascii")}
    beside = exact if text else {"url": EMPTY, "valueBoolean": True}
    return {"valueString": seen, "_valueString": {"extension": [beside]}}


def text_of(answer: Any) -> str:
    """The text that an answer holds; raises `ValueError` with a sentence where it holds none."""
    seen = answer.get("valueString", "")
    if not isinstance(seen, str):
        raise ValueError('"valueString" must be text')  # noqa: TRY004  a fault of the file, not of a call
    beside = answer.get("_valueString")
    extensions = beside.get("extension", []) if isinstance(beside, dict) else []
    for extension in extensions if isinstance(extensions, list) else []:
        exact = _exact(extension) if isinstance(extension, dict) else None
        if exact is not None and seen == (shown(exact) or STAND_IN):
            return exact
    return clean_text(seen)


def _exact(extension: dict[str, Any]) -> str | None:
    if extension.get("url") == EMPTY:
        return ""
    if extension.get("url") != EXACT:
        return None
    try:
        return b64decode(extension.get("valueBase64Binary", ""), validate=True).decode("utf-8")
    except (ValueError, TypeError):
        raise ValueError("the exact text beside this one is damaged") from None
