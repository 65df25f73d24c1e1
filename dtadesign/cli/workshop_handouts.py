"""What a workshop hands out, as files: its papers, and a consideration's votes as a picture for a slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.cli.saying import note
from dtadesign.cli.workshop_voting import sitting_at
from dtadesign.cli.workshops import note_torn, seen
from dtadesign.errors import NotDone, nearest

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from dtadesign.report.handouts import Handout
    from dtadesign.workshop.values import Workshop


def handouts(given: Namespace) -> int:
    """Writes the papers asked for into a folder and prints each path; those for who leads alone are named."""
    from dtadesign.cli.reporting import make_folder
    from dtadesign.report.handouts import FORMATS
    from dtadesign.report.handouts import handouts as papers
    from dtadesign.review.disk import write_whole
    from dtadesign.workshop.record import read_record

    record = read_record(given.workshop)
    note_torn(given.workshop, record.torn)
    formats = _several(given.format)
    for name in formats:
        if name not in FORMATS:
            listed = ", ".join(FORMATS)
            raise NotDone(
                f'"{name[:80]}" is no format of handouts; there are {listed}{nearest(name, FORMATS)}.'
            )
    files = list(_files(papers(record, _several(given.only), given.lang), formats))
    make_folder(given.dir)
    for handout, form in files:
        path: Path = given.dir / f"{handout.name}.{form}"
        write_whole(path, handout.written(form, given.paper))
        print(path, flush=True)
    kept = sorted({handout.title for handout, _ in files if handout.for_facilitator})
    if kept and not record.workshop.ended:
        note(f"Not for participants while something is voted on: {', '.join(kept)}.")
    return 0


def _several(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _files(found: tuple[Handout, ...], formats: tuple[str, ...]) -> Iterator[tuple[Handout, str]]:
    """Each paper in each format that it is made in; raises where that leaves nothing."""
    made = [(handout, form) for handout in found for form in formats if form in handout.formats]
    if not made:
        listed = ", ".join(dict.fromkeys(form for handout in found for form in handout.formats))
        raise NotDone(f"None of these is made as {', '.join(formats) or 'nothing'}; there are {listed}.")
    yield from made


def picture(given: Namespace) -> int:
    """Writes a consideration's votes as a picture; raises `NotDone` while they are not revealed."""
    from dtadesign.cli.reporting import make_folder
    from dtadesign.report.picture_file import picture_file
    from dtadesign.review.disk import write_whole
    from dtadesign.workshop.page_vote import votes_drawing
    from dtadesign.workshop.showing import shown
    from dtadesign.workshop.values import ROUNDS, Place

    workshop = seen(given.workshop)
    _must_be_voted_on(workshop, given.id)
    sitting = sitting_at(workshop, given.case, given.id)
    revealed = [n for n in reversed(ROUNDS) if Place(sitting, given.id, n) in workshop.revealed]
    if not revealed or given.round not in (None, *revealed):
        raise NotDone(f"{given.id}: that vote is not revealed; there is nothing to be seen of it.")
    place = next(Place(sitting, given.id, n) for n in revealed if given.round in (None, n))
    view = shown(workshop, place, "discuss", key_shown=given.key, rule_shown=True)
    data = picture_file(votes_drawing(view), given.out.suffix)
    make_folder(given.out.parent)
    write_whole(given.out, data)
    print(given.out)
    return 0


def _must_be_voted_on(workshop: Workshop, consideration: str) -> None:
    known = [id_ for sitting in workshop.plan.sittings for id_ in sitting.considerations]
    if consideration not in known:
        said = f'"{consideration[:80]}" is not voted on in this workshop'
        raise NotDone(f"{said}{nearest(consideration, known)}.")
