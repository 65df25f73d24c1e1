"""The scorecard as a spreadsheet shows it, in sentences and tables; nothing of it is read back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dtadesign.exchange.acting import last_at
from dtadesign.figures import whole
from dtadesign.scoring import sentences as say
from dtadesign.scoring.robustness import robustness
from dtadesign.scoring.scorecard import score
from dtadesign.scoring.words import GATE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Checklist
    from dtadesign.exchange.xlsx_rows import Cell
    from dtadesign.review.record import Record
    from dtadesign.scoring.scorecard import Scorecard


@dataclass(frozen=True)
class Part:
    """A heading with a table beneath it."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def scorecard_sentences(record: Record) -> Iterator[str]:
    """What the scorecard says in words, the verdict first; the overall stands last and has its reasons."""
    checklist, card = record.checklist, score(record.checklist, record.review)
    yield record.review.profile.title
    yield say.headline(card)
    yield say.gates_sentence(card)
    yield say.coverage_sentence(card)
    yield say.lowest_sentence(checklist, card)
    yield say.overall_sentence(card, None if card.overall.withheld else robustness(card.domains))
    yield say.evidence_sentence(card)
    yield say.NOT_A_MEASURE
    yield f"Checklist {checklist.id} {checklist.version}, as of {last_at(record)}."
    yield f"Fingerprint {record.fingerprint}"


def scorecard_parts(record: Record) -> Iterator[Part]:
    """Domains, gates, dimensions and considerations, in checklist order, scores as people read them."""
    checklist, card = record.checklist, score(record.checklist, record.review)
    yield _domains(checklist, card)
    if card.gates:
        gates = tuple((gate.id, checklist.by_id[gate.id].name, GATE_WORDS[gate.state]) for gate in card.gates)
        yield Part("Gates", ("Id", "Gate", "State"), gates)
    names = {dimension.id: dimension.name for dimension in checklist.dimensions}
    dimensions = tuple(
        (one.id, names.get(one.id, one.id), one.answered, _whole(one.shown))
        for one in card.dimensions
        if one.answered >= 3
    )
    if dimensions:
        yield Part("Dimensions", ("Id", "Dimension", "Answered", "Shown"), dimensions)
    rows = tuple(
        (one.id, checklist.by_id[one.id].name, one.state.replace("_", " "), one.claimed, one.shown)
        for one in card.considerations
    )
    yield Part("Considerations", ("Id", "Consideration", "State", "Claimed", "Shown"), rows)


def _domains(checklist: Checklist, card: Scorecard) -> Part:
    head = ("Id", "Domain", "In scope", "Answered", "Shown", "Claimed", "Low", "High")
    rows = tuple(
        (
            one.id, named.label, one.in_scope, one.answered, _whole(one.shown), _whole(one.claimed),
            _whole(one.low), _whole(one.high),
        )
        for named, one in zip(checklist.domains, card.domains, strict=True)
    )  # fmt: skip
    return Part("Domains", head, rows)


def _whole(score: float | None) -> int | None:
    return None if score is None else whole(score)
