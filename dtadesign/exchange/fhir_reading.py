"""Profile, answers and actions from a FHIR Bundle or QuestionnaireResponse, of R4 or R5.

Taken are what `report` wrote and what another program filled in: a response alone, items in another
order, codes without displays. What else does not fit is refused, with the place of every fault.
"""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from dtadesign.checklist.reading import parse
from dtadesign.errors import FileProblems
from dtadesign.exchange.fhir_filled import actions_in, answers_in, profile_in
from dtadesign.exchange.fhir_items import REPEATING, Items
from dtadesign.exchange.fhir_release import NOT_APPLYING, url
from dtadesign.exchange.report_json import GivenAnswer, answers_of
from dtadesign.plain import Value as Plain

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Place, Source
    from dtadesign.exchange.fhir_items import Found
    from dtadesign.exchange.fhir_links import Part
    from dtadesign.review.action import Action
    from dtadesign.review.values import Answer, Profile

RESPONSE = "QuestionnaireResponse"


@dataclass(frozen=True, kw_only=True)
class Apart(Plain):
    """The answers that a response carries beside its items."""

    answers: tuple[GivenAnswer, ...] = field(default=())


def read_fhir(
    source: Source, checklist: Checklist
) -> tuple[Profile | None, dict[str, Answer], dict[str, Action]]:
    """What the response in a file brings, no profile where it holds none; raises `FileProblems`."""
    items = Items(source, checklist)
    place, response = _response(source, items, checklist)
    _check_questionnaire(place, response, checklist, items)
    single, repeated = _sorted(items, place, response)
    profile = profile_in(items, single, checklist)
    answers = answers_in(items, single, repeated, checklist)
    actions = actions_in(items, repeated, checklist)
    apart = _apart(items, place, response, source, checklist)
    if items.problems:
        raise FileProblems(items.problems)
    order = [item.id for item in checklist.considerations]
    both = apart | answers
    return profile, {name: both[name] for name in order if name in both}, actions


def _response(source: Source, items: Items, checklist: Checklist) -> tuple[Place, dict[str, Any]]:
    """The one response of the file, and where it stands; beside ours others may stand in a Bundle."""
    kind = source.data["resourceType"]
    if kind == RESPONSE:
        return (), source.data
    if kind != "Bundle":
        what = f'is a FHIR "{str(kind)[:80]}"; answers are read from a {RESPONSE}, alone or in a Bundle'
        raise FileProblems([source.problem(("resourceType",), what)])
    found: list[tuple[Place, dict[str, Any]]] = []
    for place, entry in items.groups((), source.data, "entry"):
        resource = entry.get("resource")
        if isinstance(resource, dict) and resource.get("resourceType") == RESPONSE:
            found.append(((*place, "resource"), resource))
    own = [one for one in found if str(one[1].get("questionnaire")).partition("|")[0] == url(checklist)]
    found = own or found
    if len(found) != 1 or items.problems:
        wrong = f"holds {len(found) or 'no'} {RESPONSE} where one is expected"
        raise FileProblems(items.problems or [source.problem(("entry",), wrong)])
    return found[0]


def _check_questionnaire(place: Place, response: dict[str, Any], checklist: Checklist, items: Items) -> None:
    """A response to another checklist, or to another version of it, is not taken."""
    named = response.get("questionnaire")
    if named is None:
        return
    address, _, version = str(named).partition("|")
    where = (*place, "questionnaire")
    if address != url(checklist):
        items.wrong(where, f'answers "{address[:120]}", and this checklist is "{url(checklist)}"')
    elif version and unquote(version) != checklist.version:
        said = f"answers version {unquote(version)[:40]} of the checklist, and this is {checklist.version}"
        items.wrong(where, f"{said}: its levels may mean something else; CSV is taken across versions")
    if items.problems:
        raise FileProblems(items.problems)


def _sorted(items: Items, place: Place, response: dict[str, Any]) -> tuple[dict[Part, Found], list[Found]]:
    """The items that stand once, by their part, and those that may repeat."""
    single: dict[Part, Found] = {}
    repeated: list[Found] = []
    for found in items.walk(place, response):
        if found.part.kind in REPEATING:
            repeated.append(found)
        elif found.part in single and found.part.kind not in ("domain", "profile"):
            items.wrong_in(found, "stands here for the second time")
        else:
            single[found.part] = found
    return single, repeated


def _apart(
    items: Items, place: Place, response: dict[str, Any], source: Source, checklist: Checklist
) -> dict[str, Answer]:
    """The answers that do not apply to the profile, which stand in an extension."""
    from dtadesign.checklist.validation import validated

    for here, extension in items.groups(place, response, "extension"):
        if extension.get("url") != NOT_APPLYING:
            continue
        try:
            data = b64decode(extension["valueAttachment"]["data"], validate=True)
            inside = parse(f"{source.name} (answers that do not apply)", data.decode("utf-8"))
        except (KeyError, TypeError, ValueError):
            items.wrong(here, "the answers that do not apply to the profile are damaged")
            continue
        return answers_of(validated(Apart, inside).answers, inside, checklist)
    return {}
