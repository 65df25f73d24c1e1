"""The commands of a workshop: which task is done where; making one, who takes part, where it stands."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.cli.saying import note
from dtadesign.errors import NotDone
from dtadesign.text import clean_text

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.workshop.cases import Case
    from dtadesign.workshop.record import WorkshopFile
    from dtadesign.workshop.stages import Spot
    from dtadesign.workshop.values import Workshop

# each task's module and function, imported only once it is asked for
TASKS = {
    "new": ("workshops", "new"),
    "packet": ("workshops", "packet"),
    "join": ("workshops", "join"),
    "name": ("workshops", "name"),
    "collect": ("workshop_collecting", "collect"),
    "tally": ("workshop_collecting", "tally"),
    "vote": ("workshop_voting", "vote"),
    "open": ("workshop_voting", "open_vote"),
    "reveal": ("workshop_voting", "reveal"),
    "rule": ("workshop_voting", "rule"),
    "status": ("workshops", "status"),
    "results": ("workshop_results", "results"),
    "calibration": ("workshop_calibration", "calibration"),
    "handouts": ("workshop_handouts", "handouts"),
    "picture": ("workshop_handouts", "picture"),
    "end": ("workshops", "end"),
}
MOST_AT_ONCE = 250


def workshop(given: Namespace) -> int:
    """Does what was asked of a workshop."""
    module, function = TASKS[given.task]
    status: int = getattr(import_module(f"dtadesign.cli.{module}"), function)(given)
    return status


def opened(path: Path) -> WorkshopFile:
    """The workshop open for writing; what is odd about its file goes to standard error."""
    from dtadesign.workshop.record import WorkshopFile

    file = WorkshopFile.open(path, "command line")
    note_torn(path, file.record.torn)
    return file


def seen(path: Path) -> Workshop:
    """The workshop, to look at."""
    from dtadesign.workshop.record import read_record

    record = read_record(path)
    note_torn(path, record.torn)
    return record.workshop


def note_torn(path: Path, torn: int) -> None:
    """What a reader should know of a torn end."""
    if torn:
        note(f"{path}: the last line was never finished ({torn} bytes) and is left out.")


def new(given: Namespace) -> int:
    """Makes a workshop."""
    from dtadesign.workshop.record import WorkshopFile
    from dtadesign.workshop.values import Plan, Sitting

    cases, checklist = _cases(given.case)
    asked = [_ids(text) for text in given.considerations] or [()]
    if len(asked) not in (1, len(cases)):
        raise NotDone("Give --considerations once, or once for each --case and in their order.")
    asked *= len(cases) if len(asked) == 1 else 1
    sittings = tuple(
        Sitting(case=case, considerations=ids or case.suggested)
        for case, ids in zip(cases, asked, strict=True)
    )
    plan = Plan(
        title=clean_text(given.title).strip(), facilitator=clean_text(given.facilitator).strip(),
        seconds=given.seconds, sittings=sittings,
    )  # fmt: skip
    WorkshopFile.create(given.out, plan, checklist, owner="command line").close()
    print(given.out)
    for case in cases:
        if case.status == "draft":
            note(f"{case.title} is a draft; its key has not been reviewed yet.")
    return 0


def _cases(names: Sequence[str]) -> tuple[list[Case], Checklist]:
    """The cases by id or path, and the one checklist that they are all for; raises `DtaError`."""
    from dtadesign.workshop.cases import find_case, read_case_with_its_checklist

    found = [read_case_with_its_checklist(find_case(name)) for name in names]
    first, checklist = found[0]
    for case, own in found[1:]:
        if own != checklist:
            raise NotDone(
                f'"{case.title}" is rated by {own.id} {own.version} and "{first.title}" by {checklist.id} '
                f"{checklist.version}; a workshop has one checklist."
            )
    return [case for case, _ in found], checklist


def _ids(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def packet(given: Namespace) -> int:
    """Writes a case as a packet, without its key; a workshop's asks what the workshop does."""
    from dtadesign.panel.packets import write_packet
    from dtadesign.review.disk import looks_like_workshop
    from dtadesign.workshop.cases import find_case, packet_of, read_case_with_its_checklist

    asked, chair = _ids(given.considerations), ""
    if looks_like_workshop(path := Path(given.of)):
        from dtadesign.cli.workshop_voting import sitting_at

        workshop = seen(path)
        sitting = workshop.plan.sittings[sitting_at(workshop, given.case)]
        case, checklist, chair = sitting.case, workshop.checklist, workshop.plan.facilitator
        asked = asked or sitting.considerations
    else:
        case, checklist = read_case_with_its_checklist(find_case(given.of))
    write_packet(given.out, packet_of(case, checklist, asked, chair=chair))
    print(given.out)
    if not asked:
        note(f"It asks all {len(case.key)} considerations; --considerations names those that the room rates.")
    note("Whoever takes part begins with it: dtadesign new MINE.dtareview --packet FILE --reviewer NAME")
    return 0


def join(given: Namespace) -> int:
    """People who vote on paper; prints what each is called."""
    import secrets

    from dtadesign.workshop.edits import JoinEdit
    from dtadesign.workshop.values import Participant

    if given.paper not in range(MOST_AT_ONCE + 1) or not (given.paper or given.name):
        raise NotDone(f"Say how many vote on paper, 1 to {MOST_AT_ONCE}: --paper N; or who: --name NAME.")
    labels = [""] * given.paper + [clean_text(name).strip() for name in given.name]
    with opened(given.workshop) as file:
        first = file.workshop.next_number("paper")
        people = [
            Participant(id=secrets.token_hex(6), way="paper", number=number, label=label)
            for number, label in enumerate(labels, first)
        ]
        file.append(*(JoinEdit(participant=each) for each in people))
    for each in people:
        print(each.name)
    return 0


def name(given: Namespace) -> int:
    """Calls somebody otherwise; prints what they are called now."""
    from dataclasses import replace

    from dtadesign.workshop.coming import called
    from dtadesign.workshop.edits import JoinEdit

    with opened(given.workshop) as file:
        renamed = replace(called(file.workshop, given.participant), label=clean_text(given.name).strip())
        file.append(JoinEdit(participant=renamed))
    print(renamed.name)
    return 0


def end(given: Namespace) -> int:
    """Ends the workshop."""
    from dtadesign.workshop.edits import EndEdit
    from dtadesign.workshop.stages import spots, state_of

    with opened(given.workshop) as file:
        left = [
            spot.consideration for spot in spots(file.workshop) if state_of(file.workshop, spot) != "done"
        ]
        file.append(EndEdit())
    print("The workshop has ended.")
    if left:
        note(f"Not voted on twice: {', '.join(left)}.")
    return 0


def status(given: Namespace) -> int:
    """Prints where the room stands."""
    print("\n".join(_status(seen(given.workshop))))
    return 0


def _status(workshop: Workshop) -> Iterator[str]:
    from dtadesign.workshop.stages import spots

    people = ", ".join(each.name for each in workshop.participants)
    yield workshop.plan.title or "Workshop"
    yield f"{len(workshop.participants)} take part: {people}" if people else "Nobody takes part yet."
    if workshop.ended:
        yield "It has ended."
    before = -1
    for spot in spots(workshop):
        if spot.sitting != before:
            yield f"{spot.sitting + 1}. {workshop.plan.sittings[spot.sitting].case.title}"
            before = spot.sitting
        yield _spot_line(workshop, spot)


def _spot_line(workshop: Workshop, spot: Spot) -> str:
    """Where a consideration stands, and of the vote that is not over yet who has voted and who has not."""
    from dtadesign.workshop.stages import STATE_WORDS, next_vote, state_of, waiting_for

    item = workshop.checklist.by_id[spot.consideration]
    said = f"   {spot.consideration}  {item.name}: {STATE_WORDS[state_of(workshop, spot)]}"
    place = next_vote(workshop, spot)
    voted = len(workshop.voted(place)) if place else 0
    if place is None or not voted:
        return said
    waiting = [each.name for each in waiting_for(workshop, place)]
    of = f"{voted} of {len(workshop.participants)} have voted{' again' * (place.round == 2)}"
    return f"{said}, {of}; not yet {', '.join(waiting)}" if waiting else f"{said}, {of}"
