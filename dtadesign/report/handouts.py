"""What a workshop hands out: one table of papers, each written as PDF, HTML or Markdown when it is asked for.

For window and command line alike::

    for handout in handouts(record):            # a WorkshopRecord: WorkshopFile.record, read_record(path)
        print(handout.kind, handout.name, handout.title, handout.formats, handout.for_facilitator)
        data = handout.written()                # bytes; written("html"), written("pdf", "letter"), …

``name`` is a file's name without its ending, and holds nobody's name. The same record gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from dtadesign.errors import NotDone, nearest
from dtadesign.languages import speaking_in
from dtadesign.report.content_workshop import Papers
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.report.blocks import Document
    from dtadesign.workshop.record import WorkshopRecord
    from dtadesign.workshop.values import Workshop

FORMATS = ("pdf", "html", "md")
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")

Write = Callable[[str, str], bytes]
"""As which format, on which paper."""


@dataclass(frozen=True)
class Handout:
    """One paper: its kind, its file's name without ending, what people call it, and how it is written.

    ``for_facilitator``: it tells the key of what is still voted on, and is not to be seen by participants
    before that is over.
    """

    kind: str
    name: str
    title: str
    write: Write
    formats: tuple[str, ...] = FORMATS
    for_facilitator: bool = False

    def written(self, form: str = "pdf", paper: str = "a4") -> bytes:
        """Its bytes; raises `NotDone` for a format that it is not made in."""
        if form not in self.formats:
            listed = ", ".join(self.formats)
            raise NotDone(tr("{title} is not made as {form}; there are {forms}.").format(
                title=self.title, form=form[:80], forms=listed
            ))  # fmt: skip
        return self.write(form, paper)


@dataclass(frozen=True)
class Kind:
    """A kind of handout: what it is called, what it is for, and its papers of one workshop."""

    title: str
    about: str
    of: Callable[[Papers], Iterator[Handout]]


def handouts(record: WorkshopRecord, only: Sequence[str] = (), language: str = "") -> tuple[Handout, ...]:
    """The papers of these kinds, of all where none is named; raises `NotDone` for one there is not."""
    for name in only:
        if name not in HANDOUTS:
            listed = ", ".join(HANDOUTS)
            said = tr('"{name}" is no handout; there are {names}').format(name=name[:80], names=listed)
            raise NotDone(f"{said}{nearest(name, HANDOUTS)}.")
    papers = Papers(record, language)
    with speaking_in(papers.own):
        return tuple(
            handout
            for name, kind in HANDOUTS.items()
            if not only or name in only
            for handout in kind.of(papers)
        )


def _from_blocks(papers: Papers, make: Callable[..., Document], *of: object) -> Write:
    """A paper that is all blocks; each writer is imported once it is needed."""

    def write(form: str, paper: str) -> bytes:
        with speaking_in(papers.own):
            document = make(papers, *of)
        if form == "pdf":
            from dtadesign.report.pdf import pdf_bytes

            return pdf_bytes(document, paper)
        if form == "html":
            from dtadesign.report.html import html_text

            return html_text(document).encode("utf-8")
        from dtadesign.report.markdown import markdown_text

        return markdown_text(document).encode("utf-8")

    return write


def _file_name(*parts: object) -> str:
    """Parts of a file's name as one that every system takes."""
    return "-".join(_NOT_IN_A_NAME.sub("-", str(part)).strip("-.").lower() for part in parts)


def _agenda(papers: Papers) -> Iterator[Handout]:
    from dtadesign.report.content_workshop_agenda import agenda

    yield Handout("agenda", "agenda", tr("Agenda"), _from_blocks(papers, agenda))


def _forms(papers: Papers) -> Iterator[Handout]:
    for number, sitting in papers.sittings():
        title = tr("Form: {case}").format(case=sitting.case.title)
        name = _file_name("form", number, sitting.case.id)
        yield Handout("forms", name, title, _form(papers, number), ("pdf", "html"))


def _form(papers: Papers, number: int) -> Write:
    """PDF and HTML are no twins here: each is filled in by its own means, and `collect` takes both."""
    record = papers.blank(number)

    def write(form: str, paper: str) -> bytes:
        from dtadesign.report.content_workshop_form import occasion

        with speaking_in(papers.own):
            about = occasion(papers, number)
        if form == "html":
            from dtadesign.report.html_form import form_html

            return form_html(record, language=papers.language, occasion=about).encode("utf-8")
        from dtadesign.report.content_form import form as blank_form
        from dtadesign.report.pdf import pdf_bytes

        return pdf_bytes(blank_form(record, language=papers.language, occasion=about), paper)

    return write


def _tally(papers: Papers) -> Iterator[Handout]:
    from dtadesign.report.content_workshop_form import tally_sheet

    for number, sitting in papers.sittings():
        title = tr("Tally: {case}").format(case=sitting.case.title)
        name = _file_name("tally", number, sitting.case.id)
        yield Handout("tally", name, title, _from_blocks(papers, tally_sheet, number))


def _cases(papers: Papers) -> Iterator[Handout]:
    from dtadesign.report.content_workshop_case import case_sheet

    for number, sitting in papers.sittings():
        title = tr("Case: {case}").format(case=sitting.case.title)
        write = _from_blocks(papers, case_sheet, number)
        yield Handout("cases", _file_name("case", number, sitting.case.id), title, write)


def _key(papers: Papers) -> Iterator[Handout]:
    from dtadesign.report.content_workshop_key import key_sheet

    for number, sitting in papers.sittings():
        title = tr("Key: {case}").format(case=sitting.case.title)
        write = _from_blocks(papers, key_sheet, number)
        name = _file_name("key", number, sitting.case.id)
        yield Handout("key", name, title, write, for_facilitator=True)


def _is_open(workshop: Workshop) -> bool:
    """Whether something may be voted on once more, of which a paper tells the key already."""
    shown = {(place.sitting, place.consideration) for place in workshop.revealed}
    again = {(place.sitting, place.consideration) for place in workshop.revealed if place.round == 2}
    return not workshop.ended and shown != again


def _results(papers: Papers) -> Iterator[Handout]:
    from dtadesign.report.content_workshop_results import results

    yield Handout(
        "results", "results", tr("Results of the room"), _from_blocks(papers, results),
        for_facilitator=_is_open(papers.workshop),
    )  # fmt: skip


def _personal(papers: Papers) -> Iterator[Handout]:
    from dtadesign.report.content_workshop_personal import personal_page

    for number, who in enumerate(papers.workshop.participants, 1):
        title = tr("To take home: {name}").format(name=who.name)
        name = _file_name("personal", who.way, who.number)
        write = _from_blocks(papers, personal_page, number)
        yield Handout("personal", name, title, write, for_facilitator=_is_open(papers.workshop))


def _certificate(papers: Papers) -> Iterator[Handout]:
    """One for each who gave a name, and one with a line to write on for all others."""
    from dtadesign.report.content_workshop_attendance import attendance

    for who in papers.workshop.participants:
        if who.label:
            title = tr("Certificate of attendance: {name}").format(name=who.label)
            name = _file_name("certificate", who.way, who.number)
            yield Handout("certificate", name, title, _from_blocks(papers, attendance, who.label))
    title = tr("Certificate of attendance, the name left open")
    yield Handout("certificate", "certificate", title, _from_blocks(papers, attendance, ""))


HANDOUTS: Mapping[str, Kind] = MappingProxyType(
    {
        "agenda": Kind(mark("Agenda"), mark("The day with its times, and what is voted on."), _agenda),
        "forms": Kind(
            mark("Blank forms"),
            mark("For screen and for paper; filled in, the program takes them back."),
            _forms,
        ),
        "tally": Kind(mark("Tally sheets"), mark("Where strokes are made for a show of hands."), _tally),
        "cases": Kind(
            mark("Case sheets"), mark("Two pages a case, for everybody; nothing of the key."), _cases
        ),
        "key": Kind(
            mark("Key with reasons"),
            mark("For who leads: levels, reasons, what is often missed, where people differ."),
            _key,
        ),
        "results": Kind(
            mark("Results of the room"),
            mark("How votes spread and moved, without names; the house rules."),
            _results,
        ),
        "personal": Kind(
            mark("Pages to take home"),
            mark("For each participant: their votes beside key and room; no grade."),
            _personal,
        ),
        "certificate": Kind(
            mark("Certificates of attendance"),
            mark("That somebody was there; nothing was tested."),
            _certificate,
        ),
    }
)
"""The kinds in the order in which a workshop needs them."""
