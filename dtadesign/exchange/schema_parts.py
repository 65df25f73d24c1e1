"""What the published schemas are made of: the few shapes that stand in all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dtadesign.checklist.rules import ID_PATTERN
from dtadesign.checklist.schema import DIALECT

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
ID: Schema = {"type": "string", "pattern": f"^{ID_PATTERN}$"}
DAY: Schema = {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
HASH: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
COUNT: Schema = {"type": "integer", "minimum": 0}
SCORE: Schema = {"type": ["number", "null"], "minimum": 0, "maximum": 100}
LEVEL: Schema = {"type": ["integer", "null"], "minimum": 0, "maximum": 3}
YES_NO: Schema = {"type": "boolean"}


def one_of(*values: object) -> Schema:
    """One of these values."""
    return {"enum": list(values)}


def list_of(items: Schema) -> Schema:
    """A list of such items."""
    return {"type": "array", "items": items}


def object_of(about: str, needed: Mapping[str, Schema], more: Mapping[str, Schema] | None = None) -> Schema:
    """An object of exactly these members; ``more`` may be left out."""
    return {
        "type": "object",
        "description": about,
        "properties": {**needed, **(more or {})},
        "required": list(needed),
        "additionalProperties": False,
    }


def published(name: str, schema: Schema) -> Schema:
    """The schema under the name by which it is known."""
    return {"$schema": DIALECT, "$id": f"urn:dtadesign:schema:{name}", **schema}
