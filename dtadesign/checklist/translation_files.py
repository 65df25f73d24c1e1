"""The files of translations: which ship beside a checklist, and the strict way in."""

from __future__ import annotations

import json
import re
from functools import cache
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.checklist.loader import load_checklist, shipped_paths
from dtadesign.checklist.reading import read_source
from dtadesign.checklist.rules import ID_PATTERN, MOST_PROBLEMS
from dtadesign.checklist.translation import TranslationFile, findings
from dtadesign.errors import FileProblems, nearest
from dtadesign.paths import data_dir
from dtadesign.plain import to_plain

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Place, Source

FORMAT = "dtadesign-translation/1"


def looks_like_translation(path: Path) -> bool:
    """Whether a file that people write says of itself that it translates a checklist."""
    data = read_source(path).data
    return isinstance(data, dict) and ("translates" in data or data.get("format") == FORMAT)


def load_translation(path: Path, checklist: Checklist | None = None) -> TranslationFile:
    """The translation in a YAML or JSON file; raises `FileProblems` with all that is wrong in it.

    Held against the checklist it names: the one given, else the one beside the file, else the one
    that ships.
    """
    from dtadesign.checklist.validation import validated

    source = read_source(path)
    file = validated(TranslationFile, source)
    checklist = checklist or checklist_named(file.translates, source, ("translates",), path)
    found = islice(findings(checklist, file), MOST_PROBLEMS)
    problems = [source.problem(place, what) for place, what in found]
    if problems:
        raise FileProblems(problems)
    return file


def checklist_named(name: str, source: Source, place: Place, path: Path) -> Checklist:
    """The checklist that a file names at ``place``: the one beside the file, else the one that ships.

    Raises `DtaError`.
    """
    beside = path.with_name(f"{name}.yaml") if re.fullmatch(ID_PATTERN, name) else path
    shipped = shipped_paths()
    if beside != path and beside.is_file():
        return load_checklist(beside)
    if name in shipped:
        return load_checklist(shipped[name])
    what = f'no checklist "{name[:80]}" ships or lies beside it{nearest(name, shipped)}'
    raise FileProblems([source.problem(place, what)])


@cache
def shipped_translations(checklist: str) -> dict[str, Path]:
    """The files that translate a shipped checklist, by language."""
    found = sorted(data_dir("checklists").glob(f"{checklist}.*.yaml"))
    return {path.stem.removeprefix(f"{checklist}."): path for path in found}


def checklist_digest(checklist: Checklist) -> str:
    """SHA-256 of the canonical checklist, as a review's header carries it."""
    text = json.dumps(to_plain(checklist), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode("utf-8")).hexdigest()


def file_digest(path: Path) -> str:
    """SHA-256 of a translation's file."""
    return sha256(path.read_bytes()).hexdigest()
