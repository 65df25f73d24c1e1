"""The decision letter: what the board decided and asks, under the board's own headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.report.blocks import Document, Fact, Facts, Heading, Paragraph, Run
from dtadesign.report.content_board import outcome_blocks, points_by_list
from dtadesign.report.content_panel import lived_line
from dtadesign.report.content_summary import title
from dtadesign.report.content_words import checklist_words, date_words, few_words, words
from dtadesign.review.board import board_of
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case


def must_be_panel(case: Case) -> None:
    """Raises `NotDone` for a review that no panel made."""
    if not case.review.members:
        raise NotDone(tr("Only a panel has a letter, minutes and a certificate; this is one review."))


def board_document(case: Case, language: str, head: str, running: str, blocks: tuple[Block, ...]) -> Document:
    """A paper of the board about what it judged."""
    return Document(
        title=tr("{name}: {paper}").format(name=title(case), paper=head),
        subject=head,
        author=case.record.by,
        language=language,
        running=f"{few_words(title(case), 4)} · {running}",
        dated=date_words(case.day),
        at=case.review.at or case.record.header.created,
        checklist=tr("Checklist: {checklist}").format(checklist=checklist_words(case)),
        fingerprint=case.record.fingerprint,
        blocks=blocks,
    )


def letter(case: Case, language: str) -> Document:
    """The letter; while nothing is decided it says across its head that it is a draft."""
    must_be_panel(case)
    decided = board_of(case.review).decision
    head = tr("Decision of the board") if decided else tr("DRAFT: no decision yet")
    return board_document(case, language, head, head, tuple(_letter(case, head)))


def _letter(case: Case, head: str) -> Iterator[Block]:
    board = board_of(case.review)
    yield Heading(1, head, "summary")
    if board.decision is None:
        said = tr("This is a draft. The board has decided nothing yet, and nothing here holds.")
        yield Paragraph((Run(said, strong=True),))
    yield Facts(tuple(_about(case)))
    for text in board.letter.opening.split("\n\n"):
        if text.strip():
            yield Paragraph(words(text.strip()))
    if board.letter.removed:
        yield Paragraph(words(tr("What the chair wrote around the lists was destroyed.")), "note")
    yield Heading(2, tr("The decision"), "decision")
    yield from outcome_blocks(case)
    yield from points_by_list(case)
    if not board.points:
        yield Paragraph(words(tr("The board has no points to its decision.")))
    yield from _how_to_answer(case)
    for text in board.letter.closing.split("\n\n"):
        if text.strip():
            yield Paragraph(words(text.strip()))
    yield from _signature(case)
    yield from lived_line(case)


def _about(case: Case) -> Iterator[Fact]:
    board = board_of(case.review)
    if board.letter.to:
        lines = [line.strip() for line in board.letter.to.splitlines() if line.strip()]
        yield Fact(tr("To", "a letter"), tuple(words(line) for line in lines))
    yield Fact(tr("About"), (words(title(case)),))
    if board.decision:
        yield Fact(tr("Decided"), (words(date_words(board.decision.at)),))
    if board.meeting.date:
        yield Fact(tr("Meeting"), (words(date_words(board.meeting.date)),))


def _how_to_answer(case: Case) -> Iterator[Block]:
    if not any(point.list != "commended" for point in board_of(case.review).points.values()):
        return
    yield Heading(3, tr("How to answer"), "how-to-answer")
    said = tr(
        "Answer point by point, each under its number (P-1, P-2, …), and say where we can see what you "
        "changed. Where a table for the answers came with this letter, fill it in and send it back as a file."
    )
    yield Paragraph(words(said))


def _signature(case: Case) -> Iterator[Block]:
    board = board_of(case.review)
    chair = board.packet.chair if board.packet else ""
    name = chair or (board.decision.by if board.decision else "")
    if name:
        said = tr("{name}, for the board").format(name=name)
        yield Paragraph((Run(said, strong=True),))
