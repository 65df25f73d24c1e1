"""Cases: invented interventions for a workshop, each with a key that says which levels its text carries.

One file of text per case. What participants get (`packet_of`) is made from everything but the key.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from dtadesign.checklist.model import Id, Status
from dtadesign.checklist.reading import decode, parse, read_text
from dtadesign.checklist.rules import MOST_PROBLEMS
from dtadesign.errors import DtaError, FileProblems, NotDone, nearest
from dtadesign.paths import data_dir
from dtadesign.plain import Value as Plain
from dtadesign.review.chain import canonical, cleaned, digest
from dtadesign.review.values import EvidenceKind, Level, Profile
from dtadesign.wording import tr
from dtadesign.workshop.case_checking import checked_against, closed, findings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.reading import Source
    from dtadesign.checklist.rules import Finding
    from dtadesign.panel.packets import PacketFile

FORMAT: Literal["dtadesign-case/1"] = "dtadesign-case/1"
LARGEST = 1024 * 1024
"""Bytes of a case: twenty times a long one."""

_ANY_VERSION = re.compile(r"dtadesign-case/[0-9]{1,9}\Z")
_SAYS_SO = re.compile(rb"(?m)^(\xef\xbb\xbf)?[\"']?format[\"']?[ \t]*:[ \t]*[\"']?dtadesign-case/")

KeyLevel = Literal[0, 1, 2, 3, "na"]


@dataclass(frozen=True, kw_only=True)
class Written(Plain):
    """Which checklist, in which version, a case was written for."""

    id: Id
    version: str


@dataclass(frozen=True, kw_only=True)
class Screen(Plain):
    """A screen of the intervention, described so that one sees it."""

    id: Id
    title: str
    described: str


@dataclass(frozen=True, kw_only=True)
class CaseDocument(Plain):
    """Something shown about the intervention: a policy, a rota, a test, in excerpts."""

    id: Id
    title: str
    kind: EvidenceKind
    says: str


@dataclass(frozen=True, kw_only=True)
class KeyEntry(Plain):
    """The level that the case's text carries, and why.

    ``often`` is what people usually get wrong and ``often_level`` the level they then choose.
    ``reasonable`` are levels that reasonable people give too, ``differ`` says why.
    """

    consideration: Id
    level: KeyLevel
    reason: str
    often: str = ""
    often_level: Level | None = None
    points_to: tuple[Id, ...] = ()
    reasonable: tuple[KeyLevel, ...] = ()
    differ: str = ""


@dataclass(frozen=True, kw_only=True)
class Case(Plain):
    """An invented intervention as it stands in its file; the profile as written, before what it implies."""

    format: Literal["dtadesign-case/1"]
    id: Id
    version: str
    language: str = "en"
    status: Status = "draft"
    title: str
    tagline: str
    checklist: Written
    profile: Profile
    story: tuple[str, ...]
    screens: tuple[Screen, ...] = ()
    documents: tuple[CaseDocument, ...] = ()
    key: tuple[KeyEntry, ...]
    suggested: tuple[Id, ...]
    discussion: tuple[str, ...] = ()

    def entry(self, consideration: str) -> KeyEntry | None:
        """What the key says of a consideration."""
        return next((entry for entry in self.key if entry.consideration == consideration), None)

    def place(self, id_: str) -> Screen | CaseDocument | None:
        """The screen or document of this id."""
        parts: tuple[Screen | CaseDocument, ...] = (*self.screens, *self.documents)
        return next((part for part in parts if part.id == id_), None)

    @property
    def texts(self) -> tuple[str, ...]:
        """What a participant reads: story, screens, documents; nothing of the key."""
        screens = (f"{each.title}: {each.described}" for each in self.screens)
        documents = (f"{each.title}: {each.says}" for each in self.documents)
        return (*self.story, *screens, *documents)


def shipped_cases() -> tuple[Path, ...]:
    """The files of the cases that ship."""
    return tuple(sorted((data_dir("resources") / "cases").glob("*.yaml")))


def find_case(name: str) -> Path:
    """The shipped case of that id, else the file at that path; raises `NotDone`."""
    shipped = {path.stem: path for path in shipped_cases()}
    if name in shipped:
        return shipped[name]
    path = Path(name)
    try:
        is_there = path.is_file()
    except (OSError, ValueError):  # a name that is too long, or none
        is_there = False
    if not is_there:
        said = tr('There is no case "{name}", neither shipped nor a file').format(name=name[:80])
        raise NotDone(f"{said}{nearest(name, shipped)}.")
    return path


def looks_like_case(path: Path) -> bool:
    """Whether a file that people write says of itself that it is a case, broken or not. Raises nothing."""
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        return False
    if _SAYS_SO.search(data):
        return True
    if data.lstrip()[:1] != b"{" or b"dtadesign-case/" not in data:
        return False
    try:
        found = parse(str(path), decode(str(path), data)).data
    except DtaError:
        return False
    return isinstance(found, dict) and str(found.get("format")).startswith("dtadesign-case/")


def read_case(path: Path, checklist: Checklist | None = None) -> Case:
    """The case in a YAML or JSON file; raises `DtaError` with all that is wrong in it.

    With a checklist it is held against that too.
    """
    source, case = _shaped(path)
    return _sound(source, case, checklist)


def read_case_with_its_checklist(path: Path) -> tuple[Case, Checklist]:
    """The case, held against the checklist that it names: the one beside it, else the one that ships."""
    from dtadesign.checklist.translation_files import checklist_named

    source, case = _shaped(path)
    checklist = checklist_named(case.checklist.id, source, ("checklist", "id"), path)
    return _sound(source, case, checklist), checklist


def _shaped(path: Path) -> tuple[Source, Case]:
    from dtadesign.checklist.validation import validated

    source = parse(str(path), read_text(path, LARGEST))
    _refuse_other_formats(source)
    return source, validated(Case, source)


def _sound(source: Source, case: Case, checklist: Checklist | None) -> Case:
    against = checked_against(case, checklist) if checklist else ()
    found = islice(chain(_booleans(source.data["key"]), findings(case), against), MOST_PROBLEMS)
    problems = [source.problem(place, what) for place, what in found]
    if problems:
        raise FileProblems(problems)
    return case


def _booleans(key: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    """Where a level is true or false: the types above take them for 1 and 0."""
    for at, entry in enumerate(key):
        for name in ("level", "often_level", "reasonable"):
            value = entry.get(name)
            if any(isinstance(each, bool) for each in (value if isinstance(value, list) else [value])):
                yield ("key", at, name), tr("must be a level, not true or false")


def _refuse_other_formats(source: Source) -> None:
    from dtadesign.review.record import newer_version_needed

    own = source.data.get("format") if isinstance(source.data, dict) else None
    if own == FORMAT:
        return
    if isinstance(own, str) and _ANY_VERSION.match(own):
        raise newer_version_needed(source.name, own)
    what = tr("is no case of dtadesign; those say {line}").format(line=f"format: {FORMAT}")
    raise FileProblems([source.problem(("format",), what)])


def packet_of(
    case: Case, checklist: Checklist, considerations: Sequence[str] = (), *, chair: str = "", at: str = ""
) -> PacketFile:
    """The case for somebody who rates it with the program of their own. Never anything of its key.

    What the case shows goes with it: its story, screens and documents to be read, its documents by name
    and digest. ``considerations`` are those that the workshop asks, all where none is named. Raises
    `NotDone` where the case does not ask one of them.
    """
    from dtadesign.panel.packets import FORMAT as PACKET
    from dtadesign.panel.packets import PacketFile
    from dtadesign.review.board import Document
    from dtadesign.review.clock import now

    asked = _asked(case, checklist, considerations)
    texts = (*asked, *_told(case))
    return PacketFile(
        format=PACKET,
        id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"dtadesign:case:{digest(canonical(cleaned(texts)))}")),
        made=at or now(),
        chair=chair or tr("the workshop"),
        checklist=checklist,
        profile=closed(case.profile, checklist),
        documents=tuple(
            Document(name=each.title, sha256=digest(each.says.encode("utf-8")), size=len(each.says.encode()))
            for each in case.documents
        ),
        questions=texts,
    )


def _asked(case: Case, checklist: Checklist, considerations: Sequence[str]) -> Iterator[str]:
    """Which considerations this is about, where it is not about all."""
    for id_ in considerations:
        if case.entry(id_) is None or id_ not in checklist.by_id:
            said = tr('"{case}" does not ask "{id}"').format(case=case.title, id=id_[:80])
            raise NotDone(f"{said}{nearest(id_, [entry.consideration for entry in case.key])}.")
    if considerations:
        names = "; ".join(f"{id_} {checklist.by_id[id_].name}" for id_ in considerations)
        yield tr("Rated in this workshop: {considerations}.").format(considerations=names)


def is_of_a_case(packet_id: str) -> bool:
    """Whether `packet_of` made the packet of this id: it comes from what the case tells, a board's by lot."""
    try:
        return uuid.UUID(packet_id).version == 5
    except ValueError:
        return False


def _told(case: Case) -> Iterator[str]:
    """What there is to read, one text each."""
    yield f"{case.title}: {case.tagline}"
    yield from case.story
    for screen in case.screens:
        yield tr("Screen “{title}”: {described}").format(title=screen.title, described=screen.described)
    for each in case.documents:
        yield tr("Document “{title}”: {says}").format(title=each.title, says=each.says)
