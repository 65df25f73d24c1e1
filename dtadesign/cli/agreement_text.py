"""A panel's agreement for a terminal: what it comes to, the figures, and what needs talking about."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from dtadesign.errors import one_line
from dtadesign.figures import figure
from dtadesign.panel.words import (
    COEFFICIENTS,
    DOMAINS_MEAN,
    INTERVALS_MEAN,
    MEANINGS,
    RATERS_MEAN,
    STATE_WORDS,
    coefficient,
    few_sentence,
    left_out_sentence,
    meaning_sentence,
    overall_sentence,
    pairs_sentence,
    prevalence_sentence,
    rater_sentence,
)
from dtadesign.review.members import told_apart
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dtadesign.checklist.model import Checklist
    from dtadesign.panel.agreement import Agreement, Standing
    from dtadesign.panel.raters import RaterProfile
    from dtadesign.review.record import Record
    from dtadesign.review.values import Review

WIDTH = 100
_ANSWERS: Mapping[object, str] = {"unknown": "not known", "na": "not applicable", None: "not answered"}


def agreement_text(record: Record, found: Agreement, anonymous: Review | None = None) -> str:
    """Lines of at most 100 columns: what it comes to, figures, members, then all that is not agreed.

    ``anonymous``: the record's review with members called by numbers, if they are to be.
    """
    checklist, review = record.checklist, anonymous or record.review
    names = ", ".join(map(one_line, told_apart(review.members).values()))
    lines = [review.profile.title, *_told(f"{len(review.members)} members: {names}", 0)]
    if found.recused_from_all:
        who = ", ".join(map(one_line, found.recused_from_all))
        lines += _told(f"Recused from everything, and counted nowhere: {who}", 0)
    sentences = (overall_sentence, pairs_sentence, meaning_sentence, few_sentence, prevalence_sentence)
    lines += ["", *(line for sentence in sentences for line in _told(sentence(found), 0)), ""]
    if found.considerations:
        for part in (_figures(found), _given(found), _domains(checklist, found), _beside(found)):
            lines += [*part, ""]
    lines += [*_rated(found), "", *_states(checklist, review, found)]
    lines += [f"Fingerprint {record.fingerprint[:12]}"]
    return "\n".join(lines)


def _told(sentence: str, indent: int, hanging: int = 0) -> list[str]:
    """A sentence as lines; none for an empty one."""
    first, next_ = " " * indent, " " * (indent + hanging)
    return wrap(sentence, WIDTH, initial_indent=first, subsequent_indent=next_, break_on_hyphens=False)


def _figures(found: Agreement) -> Iterator[str]:
    yield _row("How far they agree", "figure", "95 % interval", "considerations")
    n, ends = str(found.considerations), found.intervals["percent_agreement"]
    between = f"{figure(ends.low)} to {figure(ends.high)}" if ends else "–"
    yield _row("  Same level, any two members, per cent", figure(found.percent_agreement), between, n)
    for name, words in COEFFICIENTS.items():
        drawn = found.intervals[name]
        between = f"{coefficient(drawn.low)} to {coefficient(drawn.high)}" if drawn else "–"
        yield _row(f"  {tr(words)}", coefficient(getattr(found, name)), between, n)
    for name, words in MEANINGS.items():
        if getattr(found, name) is not None:
            yield from _told(tr(words), 2, 2)
    yield from _told(tr(INTERVALS_MEAN), 2, 2)
    yield from _told(left_out_sentence(found), 2, 2)


def _row(name: str, *cells: str) -> str:
    """A line of a table: a name and figures to the right."""
    widths = (8, 18, 18, 10)
    return f"{name:<44}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=False))


def _given(found: Agreement) -> Iterator[str]:
    yield _row("How often each level was given", "ratings", "per cent")
    for level, count in enumerate(found.given):
        yield _row(f"  Level {level}", str(count), figure(100 * count / sum(found.given)))


def _domains(checklist: Checklist, found: Agreement) -> Iterator[str]:
    names = {domain.id: domain.label for domain in checklist.domains}
    yield _row("By domain", "compared", "same, per cent", "alpha", "AC2")
    for each in found.domains:
        coefficients = map(coefficient, (each.krippendorff_alpha_ordinal, each.gwet_ac2_ordinal))
        same = figure(each.percent_agreement)
        row = _row(f"  {_cut(names[each.id], 42)}", str(each.considerations), same, *coefficients)
        yield f"{row} *" if each.thin else row
    if any(each.thin for each in found.domains):
        yield "  * thin: fewer than three considerations compared, which say next to nothing"
    yield from _told(tr(DOMAINS_MEAN), 2, 2)


def _beside(found: Agreement) -> Iterator[str]:
    yield "Beside the others"
    for rater in found.raters_beside_the_others:
        yield from _told(f"{one_line(rater.name)}: {rater_sentence(rater)}{_exactly(rater)}", 2, 2)
    yield from _told(tr(RATERS_MEAN), 2, 2)


def _exactly(rater: RaterProfile) -> str:
    if rater.difference is None or rater.interval is None:
        return ""
    low, high = coefficient(rater.interval.low), coefficient(rater.interval.high)
    return f" ({coefficient(rater.difference)}, {low} to {high})"


def _rated(found: Agreement) -> Iterator[str]:
    heads = f"{'levels':>10}{'not known':>13}{'not applicable':>16}{'not answered':>15}{'recused':>11}"
    yield f"{'What each rated':<30}{heads}"
    for each in found.raters_beside_the_others:
        missing = f"{each.unknown:>13}{each.not_applicable:>16}{each.unanswered:>15}"
        yield f"  {_cut(one_line(each.name), 27):<28}{each.levels:>10}{missing}{each.recused:>11}"


def _cut(name: str, width: int) -> str:
    return name if len(name) <= width else f"{name[: width - 1]}…"


def _states(checklist: Checklist, review: Review, found: Agreement) -> Iterator[str]:
    for state, words in STATE_WORDS.items():
        standings = found.in_state(state)
        yield f"{tr(words)}: {len(standings)}"
        if state != "agreed":
            rated = [standing for standing in standings if _is_rated(review, standing)]
            yield from _lines(checklist, review, rated)
            if len(rated) < len(standings):
                yield f"  and {len(standings) - len(rated)} that nobody has answered"


def _is_rated(review: Review, standing: Standing) -> bool:
    return any(member.answer(standing.id).value is not None for member in review.members)


def _lines(checklist: Checklist, review: Review, standings: Iterable[Standing]) -> Iterator[str]:
    names = told_apart(review.members)
    for standing in standings:
        said = ", ".join(
            f"{one_line(name)} {_said(review, review_id, standing)}" for review_id, name in names.items()
        )
        yield from _told(f"{standing.id:<8} {checklist.by_id[standing.id].name}: {said}", 2, 9)


def _said(review: Review, review_id: str, standing: Standing) -> str:
    member = next(member for member in review.members if member.review == review_id)
    if member.is_recused(standing.id):
        return "recused"
    value = member.answer(standing.id).value
    return _ANSWERS.get(value, f"level {value}")
