"""What is to be done: every action in the board's order, and the actions of one consideration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.report.blocks import Chapter, Fact, Facts, Heading, Paragraph, Run, Table
from dtadesign.report.content_words import date_words, filled, joined, quiet, words
from dtadesign.scoring import plan_words as say
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.report.blocks import Block, Words
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.plan import Planned

HEADS = (mark("Action"), mark("Due"), mark("Effort"), mark("State"), mark("Would bring"))
SHARES = (0.12, 0.2, 0.13, 0.23, 0.32)


def actions(case: Case) -> tuple[Block, ...]:
    """The chapter: a table to plan with, then what each says; nothing where there is none."""
    if not case.planned:
        return ()
    judged = tr("What is overdue is judged on {day}.").format(day=date_words(case.day))
    return (
        Chapter(tr("Actions, in the order worth doing"), "actions", tr("Actions")),
        Paragraph(words(joined((say.counts_sentence(case.planned), judged)))),
        Paragraph(words(joined((tr(say.ORDER), tr(say.GAIN)))), "small", keep=True),
        Table(tuple(map(tr, HEADS)), tuple(_row(case, one) for one in case.planned), SHARES),
        Heading(3, tr("What each says"), "each-action"),
        Facts(tuple(Fact(one.id, (*_said(one), *_about(case, one))) for one in case.planned)),
    )


def _row(case: Case, one: Planned) -> tuple[Words, ...]:
    brings = [say.gate_is(one.gate)] if one.gate else []
    brings += [] if one.action.is_settled else [say.gain_words(case.checklist, case.card, one.gain)]
    return (
        words(one.id),
        words(_due(one) or "–"),
        words(tr(say.EFFORT_WORDS[one.action.effort]) if one.action.effort else "–"),
        words(say.action_state_word(one.action.state)),
        words(", ".join(brings)),
    )


def _due(one: Planned) -> str:
    if not one.action.due:
        return ""
    day = date_words(one.action.due)
    return tr("{day}, overdue").format(day=day) if one.overdue else day


def _said(one: Planned) -> Iterator[Words]:
    yield words(say.what_words(one.action))
    if one.action.owner:
        yield filled(tr("Owner: {owner}"), Run("", quiet=True), owner=Run(one.action.owner))
    if one.not_shown:
        yield (Run(say.not_shown_sentence(one), strong=True),)


def _about(case: Case, one: Planned) -> Iterator[Words]:
    runs, about = list[Run](), tr("About:")
    for name in one.action.considerations:
        known = case.checklist.by_id.get(name)
        runs.append(Run("; " if runs else f"{about} ", quiet=True))
        runs.append(Run(f"{known.name} ({name})", link=f"#{name}") if known else Run(name))
    if runs:
        yield tuple(runs)


def action_facts(case: Case, consideration: str) -> Iterator[Fact]:
    """The actions about one consideration, as they stand in the report beneath its note."""
    texts: list[Words] = []
    for one in case.planned:
        if consideration in one.action.considerations:
            texts += [*_said(one), quiet(_line(one))]
    if texts:
        yield Fact(tr("Action"), tuple(texts))


def _line(one: Planned) -> str:
    due = tr("due {day}").format(day=_due(one)) if one.action.due else ""
    size = one.action.effort
    effort = tr("effort {size}").format(size=tr(say.EFFORT_WORDS[size])) if size else ""
    state = say.action_state_word(one.action.state)
    return f"{', '.join(part for part in (one.id, due, effort, state) if part)}."
