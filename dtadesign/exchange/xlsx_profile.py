"""The profile out of the sheet that tells it line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dtadesign.errors import nearest
from dtadesign.review.values import Profile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dtadesign.checklist.model import Checklist
    from dtadesign.exchange.xlsx_reading import Grid, Row

_TEXTS = ("name", "version", "organisation", "summary")
_YES = {"yes": True, "no": False, "": False}


def profile_of(grid: Grid, checklist: Checklist) -> Profile | None:
    """The profile; None where something is wrong with it, which the grid then knows."""
    found: dict[str, Any] = {}
    stages = [stage.id for stage in checklist.stages]
    for row in grid.rows["Profile"]:
        name = row.word("id")
        if name in _TEXTS:
            found[name] = found.get(name, "") + row.text("value")
        elif name in ("stage", "scope"):
            found[name] = _one_of(grid, row, stages if name == "stage" else ["full", "short"])
        else:
            _take(grid, checklist, row, found)
    for needed in ("name", "stage"):
        if needed not in found:
            grid.wrong("Profile", grid.rows["Profile"][0], "id", f'the profile has no line "{needed}"')
    if grid.problems:
        return None
    return Profile(**found)


def _one_of(grid: Grid, row: Row, known: Iterable[str]) -> str | None:
    word, known = row.word("value").lower(), list(known)
    if word in known:
        return word
    close = nearest(word, known)
    grid.wrong("Profile", row, "value", f'"{word[:80]}" is none of {", ".join(known)}{close}')
    return None


def _take(grid: Grid, checklist: Checklist, row: Row, found: dict[str, Any]) -> None:
    """A diagnosis or a feature: yes or no."""
    prefix, _, name = row.word("id").partition(".")
    known = {"diagnosis": checklist.diagnoses, "feature": checklist.features}.get(prefix)
    ids = [item.id for item in known or ()]
    if known is None or name not in ids:
        close = nearest(name, ids)
        grid.wrong("Profile", row, "id", f'the profile has no line "{row.word("id")[:80]}"{close}')
        return
    word = row.word("value").lower()
    if word not in _YES:
        grid.wrong("Profile", row, "value", f'"{word[:80]}" is neither yes nor no')
    field = "diagnoses" if prefix == "diagnosis" else "features"
    if _YES.get(word):
        found[field] = (*found.get(field, ()), name)
