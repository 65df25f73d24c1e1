"""The door through which checklists come in: shipped ones, files, and the header of a review."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.checklist.model import Checklist
from dtadesign.checklist.reading import DEEPEST, Source, is_too_much, read_source
from dtadesign.checklist.rules import MOST_PROBLEMS, findings
from dtadesign.errors import FileProblems, NotDone, nearest
from dtadesign.paths import data_dir
from dtadesign.plain import Misfit, from_plain

if TYPE_CHECKING:
    from typing import Any

DEFAULT = "smi-alliance"


def load_checklist(path: Path) -> Checklist:
    """The checklist in a YAML or JSON file; raises `FileProblems` with all that is wrong in it."""
    return checked(read_source(path))


def checked(source: Source) -> Checklist:
    """The source as a checklist that keeps every rule; raises `FileProblems`."""
    from dtadesign.checklist.validation import validated

    return _keeping_rules(validated(Checklist, source), source)


def checklist_in_header(data: Any, name: str) -> Checklist:
    """The checklist that a review carries; raises `FileProblems`.

    It was checked when the review was made, so it is read the quick way; only where that fails
    is the slow way asked what is wrong.
    """
    source = Source(name, data, "", {})
    try:
        checklist = from_plain(Checklist, data)
    except Misfit:
        if is_too_much(data):
            raise FileProblems(
                [source.problem((), f"is nested more than {DEEPEST} deep, or has too many parts")]
            ) from None
        return checked(source)
    return _keeping_rules(checklist, source)


def _keeping_rules(checklist: Checklist, source: Source) -> Checklist:
    found = islice(findings(checklist), MOST_PROBLEMS)
    problems = [source.problem(place, what) for place, what in found]
    if problems:
        raise FileProblems(problems)
    return checklist


def shipped_paths() -> dict[str, Path]:
    """The files of the shipped checklists by id, the default one first."""
    found = sorted(data_dir("checklists").glob("*.yaml"), key=lambda path: path.stem != DEFAULT)
    stems = {path.stem for path in found}
    # smi-alliance.de.yaml lies beside smi-alliance.yaml and translates it
    return {path.stem: path for path in found if path.stem.rpartition(".")[0] not in stems}


def shipped_checklists() -> tuple[Checklist, ...]:
    """Every checklist that ships."""
    return tuple(load_checklist(path) for path in shipped_paths().values())


def find_checklist(name: str) -> Checklist:
    """The shipped checklist of that id, else the file at that path; raises `DtaError`."""
    shipped = shipped_paths()
    if name in shipped:
        return load_checklist(shipped[name])
    if not os.path.exists(name):  # noqa: PTH110  Path.exists raises where the name is too long
        raise NotDone(f'There is no checklist "{name}", neither shipped nor a file{nearest(name, shipped)}.')
    return load_checklist(Path(name))
