"""Each participant beside the key and beside the room, in a table; one of them in full where asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.gui.forms import choice_field
from dtadesign.gui.summary_table import ChartTable
from dtadesign.gui.widgets.surfaces import Card, Rule
from dtadesign.gui.widgets.text import Text, headline
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import mark, tr
from dtadesign.workshop.calibration import calibration
from dtadesign.workshop.calibration_words import (
    NO_GRADE,
    agreement_sentence,
    difference_sentence,
    domain_words,
    few_sentence,
    in_figures,
    kappa_sentence,
    missed_words,
    no_level_sentence,
    room_sentence,
    same_sentence,
    spread_sentence,
    talking_sentence,
    trend_sentence,
)

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme
    from dtadesign.workshop.calibration_values import Calibrated, Calibration, RoomVote
    from dtadesign.workshop.values import Workshop

_HEADS = (
    mark("Beside the key"),
    mark("Beside the room"),
    mark("Domain by domain"),
    mark("Worth another look"),
)


class CalibrationCard(Card):
    """First votes lead: they were given before anybody talked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 10)
        self._workshop: Workshop | None = None
        self._found: Calibration | None = None
        self._key: object = None
        self.room = Text(theme, "", "reading")
        heads = (
            tr("Participant"),
            tr("on the key"),
            tr("beside the key"),
            tr("beside the room"),
        )
        self.table = ChartTable(theme, tr("Calibration"), heads)
        self.who = choice_field(theme, tr("One of them in full"), [])
        self.who.control.chosen.connect(self.show_one)
        self.parts = {head: (Text(theme, tr(head), "label"), Text(theme, "", "reading")) for head in _HEADS}
        self.column.addWidget(
            headline(theme, tr("Calibration: beside the key, and beside the room"), "section")
        )
        self.column.addWidget(Text(theme, tr(NO_GRADE), "small", "ink2"))
        for part in (self.room, self.table, Rule(), self.who):
            self.column.addWidget(part)
        for about, words in self.parts.values():
            self.column.addWidget(about)
            self.column.addWidget(words)

    def show_workshop(self, workshop: Workshop) -> None:
        """Everybody, from what is revealed."""
        self._workshop = workshop
        known = (workshop.revealed, workshop.participants)
        self.setVisible(bool(workshop.revealed))
        if known == self._key or not workshop.revealed:
            return
        self._key, found = known, calibration(workshop)
        self._found = found
        self.room.set_words("\n".join(filter(None, (_room(vote) for vote in found.room))))
        self.table.set_rows([_row(one) for one in found.participants])
        self._offer(found)

    def _offer(self, found: Calibration) -> None:
        control, before = self.who.control, self.who.control.value()
        control.clear()
        for one in found.participants:
            control.addItem(one.name, one.id)
        ids = [one.id for one in found.participants]
        if ids:
            control.set_value(before if before in ids else ids[0])
            self.show_one(control.value())
        self.who.setVisible(bool(ids))

    def show_one(self, id_: str) -> None:
        """One participant in sentences."""
        found = self._found
        one = (
            next((each for each in found.participants if each.id == id_), None) if found is not None else None
        )
        said = self._sentences(one) if one is not None else {}
        for name, (head, words) in self.parts.items():
            lines = [line for line in said.get(name, ()) if line]
            words.set_words("\n".join(lines))
            head.setVisible(bool(lines))
            words.setVisible(bool(lines))

    def _sentences(self, one: Calibrated) -> dict[str, list[str]]:
        """What is said of one, by what it is about."""
        first = one.votes[0]
        key = [
            difference_sentence(first.key, "key"), same_sentence(first), spread_sentence(first.key),
            kappa_sentence(first.key), no_level_sentence(first), few_sentence(first.key),
            talking_sentence(one.talking), trend_sentence(one.trend),
        ]  # fmt: skip
        said = (key, [difference_sentence(first.room, "room")], self._domains(one), self._missed(one))
        return dict(zip(_HEADS, said, strict=True))

    def _domains(self, one: Calibrated) -> list[str]:
        if self._workshop is None:
            return []
        labels = {domain.id: domain.label for domain in self._workshop.checklist.domains}
        line = tr("{domain}: {words}.")
        found = one.votes[0].domains
        return [line.format(domain=labels[each.id], words=domain_words(each)) for each in found]

    def _missed(self, one: Calibrated) -> list[str]:
        if self._workshop is None:
            return []
        by_id = self._workshop.checklist.by_id
        line = tr("{title}: {vote}, where the key says {key} ({why}).")
        return [
            line.format(
                title=by_id[each.consideration].name, vote=each.vote, key=each.key, why=missed_words(each)
            )
            for each in one.votes[0].missed
        ]


def _row(one: Calibrated) -> list[str]:
    first = one.votes[0]
    n = first.key.considerations
    on_key = tr("{same} of {all}").format(same=first.key.same, all=n) if n else "–"
    return [one.name, on_key, in_figures(first.key), in_figures(first.room)]


def _room(vote: RoomVote) -> str:
    if not vote.levels:
        return ""
    said = tr("First vote: {words}") if vote.round == 1 else tr("Second vote: {words}")
    words = " ".join(filter(None, (room_sentence(vote), agreement_sentence(vote))))
    return said.format(words=capitalised(words))
