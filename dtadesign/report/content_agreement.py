"""How far a panel's members agree: figures with their intervals, by domain, and member beside member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.spread import interval_picture, spread_picture
from dtadesign.figures import figure
from dtadesign.panel.agreement import agreement
from dtadesign.panel.consensus import without_discussion
from dtadesign.panel.words import (
    COEFFICIENTS,
    DOMAINS_MEAN,
    INTERVALS_MEAN,
    MEANINGS,
    coefficient,
    few_sentence,
    left_out_sentence,
    meaning_sentence,
    overall_sentence,
    pairs_sentence,
    prevalence_sentence,
    rater_sentence,
)
from dtadesign.report.blocks import Bar, Bars, Chapter, Entries, Entry, Heading, Paragraph, Run, Table
from dtadesign.report.content_words import joined, level_word, words
from dtadesign.review.members import is_unsettled
from dtadesign.scoring import sentences as say
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.panel.agreement import Agreement, Standing
    from dtadesign.report.blocks import Block
    from dtadesign.report.content_case import Case


def agreed(case: Case) -> tuple[Block, ...]:
    """The chapter."""
    found = agreement(case.checklist, case.review)
    return (
        Chapter(tr("How far the members agree"), "agreement", tr("Agreement")),
        *_overall(found),
        Paragraph(words(joined(_in_words(found)))),
        *_figures(found),
        *_domains(case, found),
        *_raters(found),
        *_spreads(case, found),
    )


def _overall(found: Agreement) -> Iterator[Block]:
    if said := overall_sentence(found):
        yield Paragraph((Run(said, strong=True),))


def _in_words(found: Agreement) -> tuple[str, ...]:
    return (
        pairs_sentence(found), few_sentence(found), meaning_sentence(found), prevalence_sentence(found),
        left_out_sentence(found),
    )  # fmt: skip


def _figures(found: Agreement) -> Iterator[Block]:
    if found.percent_agreement is None:
        return
    yield Heading(3, tr("In figures"), "agreement-figures")
    rows = [_percent(found)]
    for key, name in COEFFICIENTS.items():
        value, drawn = getattr(found, key), found.intervals.get(key)
        if value is None:
            continue
        ends = (drawn.low, drawn.high) if drawn else None
        beside = f"{coefficient(ends[0])} … {coefficient(ends[1])}" if ends else ""
        said = f"{tr(name)}: {coefficient(value)} {beside}".strip()
        picture = interval_picture(value, ends, (-1.0, 1.0), said)
        rows.append(Bar(tr(name), picture, coefficient(value), beside, said))
    yield Bars(tuple(rows))
    n = tr("%n member[|s] rate.", "", found.raters)
    given = ", ".join(f"{level_word(level)}: {count}" for level, count in enumerate(found.given))
    said = tr("Of {rated} considerations with a level, {compared} have two or more. Given there: {given}.")
    said = said.format(rated=found.rated, compared=found.considerations, given=given)
    axis = tr(
        "The lines go from 0 to 100 per cent, and for the coefficients from −1 to 1; the dot is the figure, "
        "the band its 95 % interval, the middle tick 0."
    )
    yield Paragraph(words(joined((n, said, axis, tr(INTERVALS_MEAN)))), "small")
    known = [key for key in MEANINGS if getattr(found, key) is not None]
    yield Entries(tuple(Entry(words(tr(MEANINGS[key]))) for key in known))


def _percent(found: Agreement) -> Bar:
    value, drawn = found.percent_agreement, found.intervals.get("percent_agreement")
    ends = (drawn.low, drawn.high) if drawn else None
    beside = f"{figure(ends[0])} … {figure(ends[1])}" if ends else ""
    name = tr("Same level, any two members, in per cent")
    said = f"{name}: {figure(value)} {beside}".strip()
    return Bar(name, interval_picture(value, ends, (0.0, 100.0), said), figure(value), beside, said)


def _domains(case: Case, found: Agreement) -> Iterator[Block]:
    if not found.domains:
        return
    names = {domain.id: domain.label for domain in case.checklist.domains}
    rows = tuple(
        (
            words(names[each.id]),
            words(str(each.considerations)),
            words(figure(each.percent_agreement)),
            words(coefficient(each.krippendorff_alpha_ordinal)),
            words(coefficient(each.gwet_ac2_ordinal)),
        )
        for each in found.domains
    )
    yield Heading(3, tr("Agreement by domain"), "agreement-domains")
    heads = (tr("Domain"), tr("Compared"), tr("Per cent"), tr("Alpha"), tr("AC2", "Gwet's coefficient"))
    yield Table(heads, rows, (0.40, 0.15, 0.15, 0.15, 0.15), right=(1, 2, 3, 4))
    if any(each.thin for each in found.domains):
        said = tr("Of fewer than three considerations such figures say next to nothing.")
        yield Paragraph(words(said), "small")
    yield Paragraph(words(tr(DOMAINS_MEAN)), "small")


def _raters(found: Agreement) -> Iterator[Block]:
    known = [each for each in found.raters_beside_the_others if each.difference is not None]
    if not known:
        return
    rows = []
    for each in known:
        ends = (each.interval.low, each.interval.high) if each.interval else None
        value = coefficient(each.difference)
        count = tr("of %n", "considerations", each.considerations)
        said = f"{each.name}: {rater_sentence(each)}"
        picture = interval_picture(each.difference, ends, (-1.5, 1.5), said)
        rows.append(Bar(each.name, picture, value, count, said))
    yield Heading(3, tr("Stricter or milder than the others"), "raters")
    said = tr(
        "By how many levels a member lies above the mean of the others; left is stricter, right "
        "milder. A difference is no error: who looks closer may be right."
    )
    yield Paragraph(words(said), "small", keep=True)
    yield Bars(tuple(rows))


def _spreads(case: Case, found: Agreement) -> Iterator[Block]:
    """Every consideration in small: a dot for each member, and the consensus framed."""
    standing = {each.id: each for each in found.per_consideration}
    told = without_discussion(case.record)
    yield Heading(3, tr("Every consideration: members and consensus"), "spreads")
    said = tr(
        "Each dot is a member in the field of the level they gave, 0 to 3; a frame marks the consensus. "
        "At the right stands its level, and how it came about."
    )
    yield Paragraph(words(said), "small", keep=True)
    for domain in case.checklist.domains:
        inside = [c for c in domain.considerations if c.id in standing]
        if inside:
            yield Paragraph((Run(domain.label, strong=True),), keep=True)
            yield Bars(tuple(_spread(case, standing[c.id], c.id in told) for c in inside))


def _spread(case: Case, standing: Standing, told: bool) -> Bar:  # noqa: FBT001
    answer, name = case.answer(standing.id), case.checklist.by_id[standing.id].name
    level = "–" if answer.level is None else str(answer.level)
    said = tr("Consensus: {level}.").format(level=level)
    sentence = f"{name}: {spread_sentence(standing)} {said}"
    picture = spread_picture(counts(standing), answer.level, sentence)
    return Bar(f"{name}", picture, level, how(case, standing, told=told), sentence, f"#{standing.id}")


def how(case: Case, standing: Standing, *, told: bool) -> str:
    """How the consensus came about, in two or three words."""
    if is_unsettled(case.review, standing.id):
        return tr("still open")
    if case.answer(standing.id).value is None:
        return tr("no consensus")
    return tr("without discussion") if told else tr("discussed")


def counts(standing: Standing) -> tuple[int, ...]:
    """How many members gave each level."""
    given = list(standing.levels.values())
    return tuple(given.count(level) for level in range(4))


def spread_sentence(standing: Standing) -> str:
    """The members' levels without their names."""
    parts = [
        tr("level {level} by {count}").format(level=level, count=count)
        for level, count in enumerate(counts(standing))
        if count
    ]
    missing = sum(level is None for level in standing.levels.values())
    parts += [tr("no level by {count}").format(count=missing)] if missing else []
    parts += [tr("{count} recused").format(count=len(standing.recused))] if standing.recused else []
    return f"{say.capitalised(say.listed(parts))}." if parts else tr("Nobody rated it.")
