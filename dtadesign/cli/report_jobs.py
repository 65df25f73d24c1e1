"""Which files a `report` is to write, and where: worked out before the first is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone, nearest
from dtadesign.formats import FORMATS, KINDS, PAPERS

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Job:
    """One file to be written, of one review or gathered from all."""

    reviews: tuple[Path, ...]
    format: str
    kind: str
    target: Path


def jobs_of(given: Namespace) -> tuple[Job, ...]:
    """Every file asked for, those of one review together, gathered ones last; raises `NotDone`."""
    reviews = tuple(dict.fromkeys(given.reviews))
    jobs = tuple(_jobs(given, reviews))
    for job in jobs:
        if any(job.target.resolve() == review.resolve() for review in reviews):
            raise NotDone(f"{job.target}: is the review itself; choose another name for its report.")
    return jobs


def _jobs(given: Namespace, reviews: Sequence[Path]) -> Iterator[Job]:
    chosen = tuple(_chosen_files(given))
    alone = [(name, kind) for name, kind in chosen if not FORMATS[name].gather]
    gathered = [name for name, _ in chosen if FORMATS[name].gather]
    places = _Places(given.out, len(reviews) * len(alone) + len(gathered))
    kinds = {kind for name, kind in alone if FORMATS[name].kinds}
    for review in reviews:
        for name, kind in alone:
            plain = kind == "full" or (len(kinds) == 1 and kind not in PAPERS)
            stem = review.stem if plain else f"{review.stem}-{kind}"
            yield Job((review,), name, kind, places.free(review.parent, stem, name))
    for name in gathered:
        stem = reviews[0].stem if len(reviews) == 1 else "reviews"
        yield Job(tuple(reviews), name, "full", places.free(reviews[0].parent, stem, name))


def _chosen_files(given: Namespace) -> Iterator[tuple[str, str]]:
    """Each format in each kind that it is made in; once where it has none."""
    kinds = _chosen("kind", given.kind, KINDS)
    for name in _chosen("format", given.format, tuple(FORMATS)):
        known = FORMATS[name].kinds
        fitting = [kind for kind in kinds if kind in known] if known else ["full"]
        if not fitting:
            raise NotDone(
                f"There is no {' or '.join(kinds)} as {name}; as {name} there is {', '.join(known)}."
            )
        for kind in fitting:
            yield name, kind


def _chosen(what: str, text: str, known: Sequence[str]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    for name in names:
        if name not in known:
            listed = ", ".join(known)
            raise NotDone(
                f'"{name[:80]}" is no {what} of a report (there are {listed}){nearest(name, known)}.'
            )
    if not names:
        raise NotDone(f"No {what} is named; there are {', '.join(known)}.")
    return names


class _Places:
    """Where files go: OUT itself, into the folder OUT, or beside the review."""

    def __init__(self, out: Path | None, count: int) -> None:
        self._out = out
        self._is_file = out is not None and count == 1 and not out.is_dir()
        self._taken: set[Path] = set()

    def free(self, beside: Path, stem: str, form: str) -> Path:
        """A path that no other file of these has."""
        if self._out is not None and self._is_file:
            return self._out
        folder, ending = self._out or beside, FORMATS[form].ending
        found, number = folder / f"{stem}.{ending}", 1
        while found in self._taken:
            number += 1
            found = folder / f"{stem}-{number}.{ending}"
        self._taken.add(found)
        return found
