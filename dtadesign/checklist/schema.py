"""The JSON Schema that ships beside the checklists, for editors that help while one types.

It is generated from the model: `python -m dtadesign.checklist.schema` writes it to standard output.
What holds between parts (references, conditions) it cannot say; `dtadesign check` does.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from dtadesign.checklist.model import Checklist
from dtadesign.checklist.rules import ID_PATTERN

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def checklist_schema() -> dict[str, Any]:
    """The schema of a checklist file."""
    from pydantic import TypeAdapter

    schema = TypeAdapter(Checklist).json_schema()
    for part in (schema, *schema["$defs"].values()):
        own_id = part["properties"].get("id", {})
        if own_id.get("type") == "string" and "enum" not in own_id:
            own_id["pattern"] = f"^{ID_PATTERN}$"
    schema["properties"]["domains"]["minItems"] = 1
    return {"$schema": DIALECT, **schema}


def schema_text() -> str:
    """The file as it ships."""
    return json.dumps(checklist_schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
