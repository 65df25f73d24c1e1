"""What must hold within a case, and between a case and the checklist that it was written for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.checklist.rules import ID_PATTERN, ID_SHAPE
from dtadesign.errors import nearest
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.checklist.rules import Finding, Place
    from dtadesign.review.values import Profile
    from dtadesign.workshop.cases import Case, CaseDocument, KeyEntry, Screen

_ID = re.compile(ID_PATTERN + r"\Z")


def findings(case: Case) -> Iterator[Finding]:
    """Every rule that the case breaks by itself: where it does, and a sentence."""
    yield from _misshapen_ids(case)
    yield from _empty_texts(case)
    yield from _twice([((name, at, "id"), part.id) for name, at, part in _parts(case)])
    entries = [(("key", at, "consideration"), entry.consideration) for at, entry in enumerate(case.key)]
    yield from _twice(entries)
    yield from _twice([(("suggested", at), id_) for at, id_ in enumerate(case.suggested)])
    for at, entry in enumerate(case.key):
        yield from ((("key", at, *place), what) for place, what in _entry(case, entry))
    known = [id_ for _, id_ in entries]
    for at, id_ in enumerate(case.suggested):
        if id_ not in known:
            said = tr('the key says nothing of "{id}"').format(id=id_[:80])
            yield ("suggested", at), said + nearest(id_, known)


def _parts(case: Case) -> list[tuple[str, int, Screen | CaseDocument]]:
    screens = [("screens", at, part) for at, part in enumerate(case.screens)]
    return screens + [("documents", at, part) for at, part in enumerate(case.documents)]


def _misshapen_ids(case: Case) -> Iterator[Finding]:
    ids: list[tuple[Place, str]] = [((name, at, "id"), part.id) for name, at, part in _parts(case)]
    for place, id_ in [(("id",), case.id), *ids]:
        if not _ID.match(id_):
            said = tr('"{id}" is no id: {shape}').format(id=id_[:80], shape=ID_SHAPE)
            yield place, said


def _empty_texts(case: Case) -> Iterator[Finding]:
    texts: list[tuple[Place, str]] = [(("title",), case.title), (("tagline",), case.tagline)]
    texts += [(("story", at), text) for at, text in enumerate(case.story)]
    texts += [(("discussion", at), text) for at, text in enumerate(case.discussion)]
    texts += [((name, at, "title"), part.title) for name, at, part in _parts(case)]
    texts += [(("screens", at, "described"), part.described) for at, part in enumerate(case.screens)]
    texts += [(("documents", at, "says"), part.says) for at, part in enumerate(case.documents)]
    texts += [(("key", at, "reason"), entry.reason) for at, entry in enumerate(case.key)]
    for place, text in texts:
        if not text.strip():
            yield place, tr("is empty")
    for name in ("story", "key", "suggested"):
        if not getattr(case, name):
            yield (name,), tr("holds nothing")


def _twice(ids: Iterable[tuple[Place, str]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for place, id_ in ids:
        if id_ in seen:
            yield place, tr('"{id}" stands here for the second time').format(id=id_[:80])
        seen.add(id_)


def _entry(case: Case, entry: KeyEntry) -> Iterator[Finding]:
    known = [part.id for _, _, part in _parts(case)]
    for at, id_ in enumerate(entry.points_to):
        if id_ not in known:
            said = tr('there is no screen or document "{id}"').format(id=id_[:80])
            yield ("points_to", at), said + nearest(id_, known)
    if entry.level not in (0, "na") and not entry.points_to:
        yield ("points_to",), tr("names no screen or document, and a level above 0 has to be shown")
    if entry.often_level is not None and (entry.often_level == entry.level or not entry.often.strip()):
        yield ("often_level",), tr('must be another level than the key\'s, with "often" to say why')
    yield from _reasonable(entry)


def _reasonable(entry: KeyEntry) -> Iterator[Finding]:
    yield from _twice([(("reasonable", at), str(level)) for at, level in enumerate(entry.reasonable)])
    if entry.level in entry.reasonable:
        yield ("reasonable",), tr("holds the key's own level; it is for others that reasonable people give")
    if entry.reasonable and not entry.differ.strip():
        yield ("differ",), tr('is missing: say why reasonable people differ, or leave "reasonable" empty')
    if entry.differ.strip() and not entry.reasonable:
        yield ("differ",), tr('needs the other levels under "reasonable"')


def checked_against(case: Case, checklist: Checklist) -> Iterator[Finding]:
    """Where the case and the checklist do not fit: where it is in the case, and a sentence."""
    written, own = case.checklist, f"{checklist.id} {checklist.version}"
    if (written.id, written.version) != (checklist.id, checklist.version):
        said = tr("the case was written for {theirs}, and this is {ours}")
        yield ("checklist",), said.format(theirs=f"{written.id} {written.version}", ours=own)
    unknown = [*_unknown(case, checklist)]
    yield from unknown
    for at, entry in enumerate(case.key):
        if entry.consideration not in checklist.by_id:
            said = tr('there is no consideration "{id}"').format(id=entry.consideration[:80])
            place = ("key", at, "consideration")
            yield place, said + nearest(entry.consideration, checklist.by_id)
    if not unknown:  # else nobody knows what the profile asks
        yield from _scope(case, checklist)


def _unknown(case: Case, checklist: Checklist) -> Iterator[Finding]:
    for name, parts in (("features", checklist.features), ("diagnoses", checklist.diagnoses)):
        known = [part.id for part in parts]
        for at, id_ in enumerate(getattr(case.profile, name)):
            if id_ not in known:
                said = tr('this checklist knows nothing of "{id}"').format(id=id_[:80])
                yield ("profile", name, at), said + nearest(id_, known)


def closed(profile: Profile, checklist: Checklist) -> Profile:
    """The profile with every feature that the others imply."""
    return replace(profile, features=checklist.closed(profile.features, profile.diagnoses))


def asked_of(profile: Profile, checklist: Checklist) -> tuple[str, ...]:
    """The considerations that this profile asks, with all that its features imply, in checklist order."""
    from dtadesign.panel.agreement import is_in_scope

    whole = closed(profile, checklist)
    return tuple(item.id for item in checklist.considerations if is_in_scope(item, whole))


def _scope(case: Case, checklist: Checklist) -> Iterator[Finding]:
    asked = asked_of(case.profile, checklist)
    held = {entry.consideration for entry in case.key}
    for id_ in asked:
        if id_ not in held:
            name = checklist.by_id[id_].name
            yield (
                ("key",),
                tr("says nothing of {id}, {name}, which the profile asks").format(id=id_, name=name),
            )
    for at, entry in enumerate(case.key):
        if entry.consideration in checklist.by_id and entry.consideration not in asked:
            yield (
                ("key", at, "consideration"),
                tr('the profile does not ask "{id}"').format(id=entry.consideration),
            )
