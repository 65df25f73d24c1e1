"""The certificate of destruction: what went at closure, by whom and why, what stays, what is out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.languages import speaking_in
from dtadesign.panel.closing import destroyed
from dtadesign.report.blocks import Entries, Entry, Fact, Facts, Heading, OnePage, Paragraph, Run, Table
from dtadesign.report.content_letter import board_document, must_be_panel
from dtadesign.report.content_panel import consensus_sentence
from dtadesign.report.content_summary import title
from dtadesign.report.content_words import date_words, joined, words
from dtadesign.report.language import case_in
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.panel.closing import Destroyed, What
    from dtadesign.report.blocks import Block, Document
    from dtadesign.report.content_case import Case
    from dtadesign.review.record import Record

WHAT: Mapping[What, str] = {
    "record": mark("members' own records, with their notes and evidence texts"),
    "declaration": mark("declarations of interests"),
    "dissent": mark("words of dissent"),
    "draft": mark("words that a later edit replaced"),
    "copy": mark("copied files"),
    "packet": mark("texts of the packet: names of documents, questions, applicants' words"),
}
STAYS = (
    mark("Which member gave which level to what, and of what kind the evidence was."),
    mark("All figures of agreement, which are computed from these levels."),
    mark("The consensus and the decision, with what of their words was not destroyed."),
    mark("The chain of all events: each keeps the hash of what it held, so that the record still verifies."),
)


def certificate(record: Record, language: str = "") -> Document:
    """The certificate of a closed panel; raises `NotDone` where it is not closed."""
    case, told = case_in(record, language)
    with speaking_in(told.own):
        return certificate_of(case, told.own)


def certificate_of(case: Case, language: str) -> Document:
    """The certificate in the language that is spoken here."""
    must_be_panel(case)
    found = destroyed(case.record)
    if found is None:
        raise NotDone(tr("This panel is not closed, so that there is nothing to certify."))
    head = tr("Certificate of destruction")
    blocks = (OnePage(tuple(_blocks(case, found, head))),)
    return board_document(case, language, head, tr("Certificate"), blocks)


def _blocks(case: Case, found: Destroyed, head: str) -> Iterator[Block]:
    yield Heading(1, head, "summary")
    yield Facts((
        Fact(tr("Panel"), (words(title(case)), words(consensus_sentence(case)))),
        Fact(tr("Destroyed by"), (words(found.by),)),
        Fact(tr("On", "a day"), (words(f"{date_words(found.at)}, {found.at[11:16]} UTC"),)),
        Fact(tr("Why"), (words(found.why or tr("not said")),)),
        Fact(tr("Fingerprint before"), ((Run(found.before, code=True),),)),
        Fact(tr("Fingerprint after"), ((Run(found.after, code=True),),)),
    ))  # fmt: skip
    yield Heading(2, tr("What was destroyed"), "destroyed")
    yield from _texts(case, found)
    yield from _files(found)
    yield from _listed(tr("What stays"), "stays", STAYS)
    kept = tr("Kept: {ratings} ratings of members and {answers} answers of the consensus.")
    yield Paragraph(words(kept.format(ratings=found.ratings_kept, answers=found.answers_kept)), "small")
    yield from _listed(tr("What no program can reach"), "out-of-reach", found.out_of_reach)
    said = tr("Whoever holds one of these is asked to destroy it too. This program cannot see that it was.")
    yield Paragraph(words(said), "small")


def _texts(case: Case, found: Destroyed) -> Iterator[Block]:
    if not found.texts:
        yield Paragraph(words(tr("No text inside the panel's record was destroyed.")))
        return
    purge = next((each for each in case.review.purges if each.n == found.purge), None)
    count = tr("The texts of %n event[|s] of the record.", "", found.events)
    listed = ", ".join(str(n) for n in purge.events) if purge else ""
    events = tr("These are the events {numbers}.").format(numbers=listed) if listed else ""
    yield Paragraph(words(joined((count, events))), keep=True)
    rows = tuple((words(tr(WHAT[what])), words(str(number))) for what, number in found.texts)
    yield Table((tr("What"), tr("How many")), rows, (0.8, 0.2), right=(1,))
    if found.members:
        yield Heading(3, tr("Members whose own record was destroyed"), "records")
        yield Facts(
            tuple(Fact(each.name, ((Run(each.fingerprint, code=True),),)) for each in found.members), "small"
        )


def _files(found: Destroyed) -> Iterator[Block]:
    yield Heading(3, tr("Files beside the panel"), "files")
    if not found.files:
        yield Paragraph(words(tr("No file beside the panel was destroyed.")))
        return
    yield Facts(tuple(
        Fact(file.name or tr("name destroyed"), (
            words(tr("%n byte[|s]", "", file.size)),
            (Run("SHA-256 ", quiet=True), Run(file.sha256, quiet=True, code=True)),
        ))
        for file in found.files
    ))  # fmt: skip


def _listed(head: str, anchor: str, texts: tuple[str, ...]) -> Iterator[Block]:
    yield Heading(2, head, anchor)
    yield Entries(tuple(Entry(words(tr(text))) for text in texts))
