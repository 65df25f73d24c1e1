"""What all papers of a workshop share: what they are written from, their running heads, and draft cases.

Papers that follow from the plan alone (agenda, forms, cases, key) carry the plan's fingerprint, so that
votes change no byte of them; all others that of the whole record.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dtadesign.languages import speaking_in
from dtadesign.report.blocks import Document, Paragraph, Run
from dtadesign.report.content_words import checklist_words, date_words, few_words, words
from dtadesign.report.language import case_in
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.record import new_record
from dtadesign.scoring.sentences import listed
from dtadesign.wording import tr
from dtadesign.workshop.calibration import calibration
from dtadesign.workshop.case_checking import closed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dtadesign.checklist.model import Checklist, Consideration
    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case as Reported
    from dtadesign.report.language import Told
    from dtadesign.review.chain import Event
    from dtadesign.review.record import Record
    from dtadesign.workshop.calibration_values import Calibration
    from dtadesign.workshop.cases import Case, KeyLevel
    from dtadesign.workshop.record import WorkshopRecord
    from dtadesign.workshop.values import Sitting, Workshop

_SALT = "0" * 32


@dataclass(frozen=True)
class Papers:
    """A workshop's record, in a language: that of the checklist where none is named."""

    record: WorkshopRecord
    language: str = ""

    @property
    def workshop(self) -> Workshop:
        """The state after all events."""
        return self.record.workshop

    @cached_property
    def told(self) -> tuple[Reported, Told]:
        """A review of nothing yet, as the report knows one; raises `NotDone` for a language there is not."""
        header = self.record.header
        return case_in(new_record(header.id, header.created, header.checklist), self.language)

    @property
    def checklist(self) -> Checklist:
        """The checklist as it is read here."""
        return self.told[0].checklist

    @property
    def own(self) -> str:
        """The language of the papers' own words."""
        return self.told[1].own

    @cached_property
    def calibration(self) -> Calibration:
        """Everybody beside key and room."""
        return calibration(self.workshop)

    @property
    def title(self) -> str:
        """What the workshop is called: where nobody gave it a name, by its cases."""
        return self.workshop.plan.title or listed([sitting.case.title for _, sitting in self.sittings()])

    @property
    def day(self) -> str:
        """When it was held: when it ended, else when the last vote was revealed, else the last event."""
        moments = self.workshop.moments
        ends = (each.at for kind in ("end", "reveal") for each in reversed(moments) if each.kind == kind)
        return next(ends, moments[-1].at if moments else self.record.header.created)

    def item(self, consideration: str) -> Consideration:
        """A consideration as it is read here."""
        return self.checklist.by_id[consideration]

    def sittings(self) -> Iterator[tuple[int, Sitting]]:
        """The sittings with their numbers, from 1."""
        return enumerate(self.workshop.plan.sittings, 1)

    def blank(self, number: int) -> Record:
        """A review of a sitting's case (by its number from 1) in which nothing is answered: for its form.

        Each has an id of its own, by which a browser tells their drafts apart.
        """
        plan, header = self._plan, self.record.header
        case = self.workshop.plan.sittings[number - 1].case
        record = new_record(f"{header.id}-{number}", plan.at, header.checklist)
        edit = ProfileEdit(profile=closed(case.profile, header.checklist))
        return record.with_event(record.next_event(edit, plan.by, plan.at, salt=_SALT))

    def of_plan(self, title: str, running: str, blocks: Callable[[], Iterator[Block]]) -> Document:
        """A paper that follows from the plan alone."""
        return self._document(title, running, self._plan.at, self._plan.hash, blocks)

    def of_votes(self, title: str, running: str, blocks: Callable[[], Iterator[Block]]) -> Document:
        """A paper that votes, rules or names change."""
        last = self.record.events[-1]
        return self._document(title, running, last.at, self.record.fingerprint, blocks)

    @property
    def _plan(self) -> Event:
        return next(event for event in reversed(self.record.events) if event.kind == "plan")

    def _document(
        self, title: str, running: str, at: str, fingerprint: str, blocks: Callable[[], Iterator[Block]]
    ) -> Document:
        with speaking_in(self.own):
            return Document(
                title=tr("{name}: {paper}").format(name=self.title, paper=title),
                subject=title,
                author=self.workshop.plan.facilitator,
                language=self.own,
                running=f"{few_words(self.title, 6)} · {running}",
                dated=date_words(at),
                at=at,
                checklist=tr("Checklist: {checklist}").format(checklist=checklist_words(self.told[0])),
                fingerprint=fingerprint,
                blocks=tuple(blocks()),
            )


def draft_note(case: Case) -> tuple[Block, ...]:
    """What a case is: invented, and a draft until somebody who knows went over it."""
    said = tr("This case is invented: neither the product nor anybody in it exists.")
    if case.status != "draft":
        return (Paragraph(words(said), "small"),)
    draft = tr(
        "Draft: neither clinicians nor people with lived experience have reviewed this case and its key yet."
    )
    return (Paragraph((Run(f"{draft} ", strong=True), Run(said)), "small"),)


def named(papers: Papers, consideration: str) -> Words:
    """A consideration's title, id, and whether it is a gate."""
    item = papers.item(consideration)
    said = tr("{id}, gate") if item.gate else "{id}"
    return (Run(item.name, strong=True), Run(f" {said.format(id=item.id)}", quiet=True))


def level_name(level: KeyLevel | str | None) -> str:
    """A level, or what was said in place of one."""
    if level is None:
        return tr("no vote")
    if level in ("unknown", "na"):
        return tr("not known yet") if level == "unknown" else tr("does not apply")
    return str(level)
