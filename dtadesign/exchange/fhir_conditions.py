"""Conditions of a checklist as a FHIR Questionnaire asks for them.

One ``and`` or one ``or`` of ids is ``enableWhen``, which every FHIR program knows; anything else is a
FHIRPath expression, for those that know Structured Data Capture. An id that is not answered counts
as not true, in both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dtadesign.checklist.conditions import Joined, parse
from dtadesign.exchange.fhir_release import STAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.checklist.conditions import Tree
    from dtadesign.exchange.fhir_links import Links

_SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
ENABLE_WHEN = f"{_SDC}enableWhenExpression"
CALCULATED = f"{_SDC}calculatedExpression"


def enabled_when(condition: str, links: Links) -> dict[str, Any]:
    """The members of an item that is asked under this condition; none where it always is."""
    tree = parse(condition).tree
    if tree is None:
        return {}
    ids, behaviour = _flat(tree)
    if not ids:
        return {"extension": [expression(ENABLE_WHEN, fhirpath(tree, links))]}
    found: dict[str, Any] = {"enableWhen": [_enable_when(name, links) for name in ids]}
    return found | ({"enableBehavior": behaviour} if len(ids) > 1 else {})


def _flat(tree: Tree) -> tuple[list[str], str]:
    """The ids of one ``and`` or one ``or``, and what FHIR calls it; no ids where it is more."""
    if isinstance(tree, str):
        return [tree], "all"
    if tree.word == "not" or any(isinstance(part, Joined) for part in tree.parts):
        return [], ""
    return [str(part) for part in tree.parts], "all" if tree.word == "and" else "any"


def _enable_when(name: str, links: Links) -> dict[str, Any]:
    question = {"question": links.of_name(name), "operator": "="}
    if links.is_stage(name):
        return question | {"answerCoding": {"system": STAGE, "code": name}}
    return question | {"answerBoolean": True}


def any_of(names: Iterable[str], links: Links) -> str:
    """The FHIRPath that is true where one of these names is."""
    return " or ".join(_name(name, links) for name in names)


def fhirpath(tree: Tree, links: Links) -> str:
    """The FHIRPath, over a response, that is true where the condition holds and false elsewhere."""
    if isinstance(tree, str):
        return _name(tree, links)
    parts = [fhirpath(part, links) for part in tree.parts]
    if tree.word == "not":
        return f"({parts[0]}).not()"
    joined = f" {tree.word} "
    return joined.join(
        f"({part})" if isinstance(own, Joined) and own.word != "not" else part
        for own, part in zip(tree.parts, parts, strict=True)
    )


def _name(name: str, links: Links) -> str:
    is_so = f"answer.value.code = '{name}'" if links.is_stage(name) else "answer.value = true"
    return f"%resource.repeat(item).where(linkId = '{links.of_name(name)}' and {is_so}).exists()"


def expression(address: str, text: str) -> dict[str, Any]:
    """An extension that holds a FHIRPath."""
    return {"url": address, "valueExpression": {"language": "text/fhirpath", "expression": text}}
