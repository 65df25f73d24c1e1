"""Actions as Markdown: a table to paste into minutes or a ticket, nothing of it live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.exchange.acting import last_at, planned_of, what_of
from dtadesign.exchange.comparison_text import safe
from dtadesign.scoring import plan_words as say
from dtadesign.scoring.scorecard import score
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.review.record import Record
    from dtadesign.scoring.plan import Planned
    from dtadesign.scoring.scorecard import Scorecard


def actions_markdown(record: Record) -> str:
    """A heading, how many there are, the table in the board's order, and the rule of the order."""
    planned, checklist = planned_of(record), record.checklist
    card = score(checklist, record.review)
    title = safe(record.review.profile.title)
    stands = tr("As of {day}, fingerprint {fingerprint}.")
    heads = (
        tr("Action"), tr("About"), tr("Owner"), tr("Due"), tr("Effort"), tr("State"), tr("Would bring"),
    )  # fmt: skip
    heading = tr("Actions: {title}").format(title=title)
    lines = [f"# {heading}", "", say.counts_sentence(planned)]
    lines += ["", stands.format(day=last_at(record)[:10], fingerprint=record.fingerprint[:12])]
    if planned:
        lines += ["", _row(heads), _row(["---"] * len(heads))]
        lines += [_row(_cells(one, checklist, card)) for one in planned]
        lines += ["", tr(say.ORDER), "", tr(say.GAIN)]
    return "\n".join(lines) + "\n"


def _row(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(one: Planned, checklist: Checklist, card: Scorecard) -> list[str]:
    action = one.action
    about = (
        f"{checklist.by_id[name].name} ({name})" if name in checklist.by_id else name
        for name in action.considerations
    )
    due = tr("{day}, overdue").format(day=action.due) if one.overdue else action.due or ""
    state = say.not_shown_sentence(one) or say.action_state_word(action.state)
    brings = [say.gate_is(one.gate)] if one.gate else []
    brings += [] if action.is_settled else [say.gain_words(checklist, card, one.gain)]
    return [
        f"{one.id}: {_paragraphs(what_of(action))}", safe("; ".join(about)), safe(action.owner), due,
        say.effort_word(action.effort) if action.effort else "", safe(state), safe(", ".join(brings)),
    ]  # fmt: skip


def _paragraphs(text: str) -> str:
    """Its lines one beneath the other, as a cell allows."""
    return "<br>".join(safe(line) for line in text.splitlines())
