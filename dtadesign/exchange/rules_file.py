"""Files of house rules: read strictly, and written so that a person goes on with them by hand.

`dtadesign-rules/1` is YAML (JSON is read too): a title, the checklist, and the rules in their order.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from dtadesign.checklist.loader import load_checklist, shipped_paths
from dtadesign.checklist.reading import read_source
from dtadesign.checklist.rules import ID_PATTERN, MOST_PROBLEMS
from dtadesign.checklist.validation import validated
from dtadesign.errors import FileProblems, NotDone, nearest
from dtadesign.exchange.rules_text import rules_text
from dtadesign.plain import Value as Plain
from dtadesign.review.chained import newer_version_needed
from dtadesign.review.disk import write_whole
from dtadesign.review.rules import FORMAT, HouseRule, Overlay, RulesFor, with_field_names
from dtadesign.review.rules_fit import unknown_rules
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Source
    from dtadesign.errors import Problem

_ID = re.compile(ID_PATTERN + r"\Z")
_WORDING = re.compile(r"([0-9a-f]{12})?\Z")
_ANY_VERSION = re.compile(r"dtadesign-rules/[0-9]{1,9}\Z")


@dataclass(frozen=True, kw_only=True)
class _File(Plain):
    """What stands in the file."""

    format: Literal["dtadesign-rules/1"]
    title: str
    version: str = ""
    checklist: RulesFor
    rules: tuple[HouseRule, ...] = ()


def looks_like_rules(path: Path) -> bool:
    """Whether a file that people write says of itself that it holds house rules."""
    return _is_rules(read_source(path).data)


def _is_rules(data: Any) -> bool:
    if not isinstance(data, dict):
        return False
    return bool(_ANY_VERSION.match(str(data.get("format")))) or ("rules" in data and "domains" not in data)


def load_rules(path: Path, checklist: Checklist | None = None) -> Overlay:
    """The house rules of a file; raises `DtaError` with every problem.

    With a checklist, rules on what it never asked are problems too.
    """
    source = read_source(path)
    _refuse_others(source)
    source.data = with_field_names(source.data)
    found = validated(_File, source)
    overlay = Overlay(
        title=found.title, version=found.version, checklist=found.checklist, rules=found.rules
    )  # fmt: skip
    problems = list(_problems(source, overlay))
    if checklist is not None:
        problems += [source.problem(("rules", n), what) for n, what in unknown_rules(overlay, checklist)]
    if problems:
        raise FileProblems(problems[:MOST_PROBLEMS])
    return overlay


def _refuse_others(source: Source) -> None:
    if not _is_rules(source.data):
        what = tr("holds no house rules; those files begin with format: dtadesign-rules/1")
        raise FileProblems([source.problem((), what)])
    own = source.data.get("format")
    if own != FORMAT and _ANY_VERSION.match(str(own)):
        raise newer_version_needed(source.name, str(own))
    rules = source.data.get("rules")
    wrong = list(_misnamed(source, rules if isinstance(rules, list) else []))
    if wrong:
        raise FileProblems(wrong)


def _misnamed(source: Source, rules: list[Any]) -> Iterator[Problem]:
    """What is wrong about ``from``, by the name that stands in the file: Python keeps it to itself."""
    for n, rule in enumerate(rules):
        if isinstance(rule, dict) and not isinstance(rule.get("from", ""), str | None):
            yield source.problem(("rules", n, "from"), tr("must be text; put it in quotes"))
        if isinstance(rule, dict) and "from_" in rule:
            said = tr('the key "{key}" is not known here').format(key="from_")
            yield source.problem(("rules", n, "from_"), said + nearest("from_", ["from"]))


def _problems(source: Source, overlay: Overlay) -> Iterator[Problem]:
    if not overlay.title.strip():
        yield source.problem(("title",), tr("is empty"))
    counts = Counter((rule.consideration, rule.says) for rule in overlay.rules)
    for n, rule in enumerate(overlay.rules):
        place = ("rules", n)
        if not _ID.match(rule.consideration):
            said = tr('"{id}" is no id of a consideration').format(id=rule.consideration[:80])
            yield source.problem((*place, "consideration"), said)
        if not rule.text.strip():
            yield source.problem((*place, "text"), tr("is empty; a rule says in words what was agreed"))
        if not _WORDING.match(rule.wording):
            yield source.problem((*place, "wording"), tr("is no wording; leave it out"))
        if counts[rule.consideration, rule.says] > 1:
            said = tr("the same rule on {id} stands twice").format(id=rule.consideration)
            yield source.problem(place, said)


def checklist_of(overlay: Overlay, path: Path) -> Checklist | None:
    """The checklist that rules were made for: beside their file, or one that ships; None where neither."""
    name = overlay.checklist.id
    beside, shipped = path.with_name(f"{name}.yaml"), shipped_paths()
    if _ID.match(name) and beside.is_file():
        return load_checklist(beside)
    return load_checklist(shipped[name]) if name in shipped else None


def write_rules(path: Path, overlay: Overlay) -> None:
    """The file, in one step, in the place of its former self; raises `DtaError`.

    Only rules take the place of what stands there: no other file is ever lost to them.
    """
    if path.exists() and not looks_like_rules(path):
        said = tr("holds no house rules and is left as it is; choose another name.")
        raise NotDone(f"{path}: {said}")
    write_whole(path, rules_text(overlay).encode("utf-8"))
