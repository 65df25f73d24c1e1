"""A panel's agreement for a terminal: what needs talking about, and what the figures mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import one_line
from dtadesign.panel.words import (
    COEFFICIENTS,
    STATE_WORDS,
    coefficient,
    few_sentence,
    meaning_sentence,
    pairs_sentence,
)
from dtadesign.review.members import told_apart
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dtadesign.panel.agreement import Agreement, Standing
    from dtadesign.review.record import Record

_ANSWERS: Mapping[object, str] = {"unknown": "not known", "na": "not applicable", None: "not answered"}


def agreement_text(record: Record, found: Agreement) -> str:
    """Plain lines: figures with what they mean, then every consideration that is not agreed."""
    review = record.review
    names = ", ".join(map(one_line, told_apart(review.members).values()))
    lines = [review.profile.title, f"{found.raters} members: {names}", "", pairs_sentence(found)]
    lines += filter(None, [meaning_sentence(found), few_sentence(found)])
    lines += ["", *_figures(found), "", *_states(record, found)]
    lines += [f"Fingerprint {record.fingerprint[:12]}"]
    return "\n".join(lines)


def _figures(found: Agreement) -> Iterator[str]:
    for name, words in COEFFICIENTS.items():
        value = getattr(found, name)
        ends = found.alpha_ci95 if name == "krippendorff_alpha_ordinal" else None
        more = f"  ({' to '.join(map(coefficient, ends))})" if ends else ""
        yield f"  {tr(words):<42} {coefficient(value):>5}{more}"
    counts = ", ".join(f"{level}: {count}" for level, count in enumerate(found.given))
    yield f"  {'How often each level was given':<42} {counts}"


def _states(record: Record, found: Agreement) -> Iterator[str]:
    for state, words in STATE_WORDS.items():
        standings = found.in_state(state)
        yield f"{tr(words)}: {len(standings)}"
        if state != "agreed":
            rated = [standing for standing in standings if _is_rated(record, standing)]
            yield from (f"  {_line(record, standing)}" for standing in rated)
            if len(rated) < len(standings):
                yield f"  and {len(standings) - len(rated)} that nobody has answered"


def _is_rated(record: Record, standing: Standing) -> bool:
    return any(member.answer(standing.id).value is not None for member in record.review.members)


def _line(record: Record, standing: Standing) -> str:
    names = told_apart(record.review.members)
    values = ((names[m.review], m.answer(standing.id).value) for m in record.review.members)
    said = ", ".join(f"{one_line(name)} {_ANSWERS.get(value, f'level {value}')}" for name, value in values)
    return f"{standing.id:<8} {record.checklist.by_id[standing.id].name}: {said}"
