"""The summary's sentences and sums that are made from answers one by one, without its widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring import sentences as say
from dtadesign.scoring.scorecard import TOP
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import SmiEvidence
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.scorecard import DomainScore, Item

SHARES: tuple[tuple[SmiEvidence, str], ...] = (
    ("tested", mark("tested")),
    ("observed", mark("observed")),
    ("views", mark("views")),
    ("none", mark("none")),
)


def lead(case: Case) -> str:
    """Why the worst gate is one, how the gates stand, and the two lowest domains."""
    worst = next((gate for gate in case.gates if gate.state == "fail"), None)
    reason = case.checklist.by_id[worst.id].gate_reason if worst else ""
    lowest = say.lowest_sentence(case.checklist, case.card)
    return " ".join(filter(None, (reason.strip(), say.gates_sentence(case.card), lowest)))


def facts(case: Case) -> tuple[tuple[str, str], ...]:
    """The counts that stand beside the verdict: number and what it counts."""
    coverage = case.card.coverage
    if not coverage.in_scope:
        first = "0", tr("considerations\nin scope")
    elif coverage.answered == coverage.in_scope:
        first = str(coverage.in_scope), tr("considerations,\nall answered")
    else:
        count = tr("{count} of {all}").format(count=coverage.answered, all=coverage.in_scope)
        first = count, tr("considerations\nanswered")
    return (
        first,
        (str(coverage.with_evidence), tr("with evidence\nshown")),
        (str(coverage.unknown), tr("not known\nyet")),
    )


def shares(case: Case) -> tuple[tuple[str, str], ...]:
    """The four shares of the score by what was done with people with SMI."""
    found = case.card.overall.smi_evidence
    return tuple((_percent(found[key]), tr(word)) for key, word in SHARES)


def _percent(share: float | None) -> str:
    return "–" if share is None else tr("{share} %").format(share=figure(share))


def counts_as(item: Item) -> str:
    """What a consideration puts into its domain's sum, in words."""
    if item.state == "unknown":
        return tr("not known yet, counts 0")
    if item.state == "unanswered":
        return tr("open, not in the sum")
    if item.claimed != item.shown:
        return tr("claimed {claimed}, counts {shown}").format(claimed=item.claimed, shown=item.shown)
    return tr("counts {shown}").format(shown=item.shown)


def in_sum(items: Sequence[Item]) -> list[Item]:
    """The items of a sum that are in scope."""
    return [item for item in items if item.is_in_scope]


def arithmetic(domain: DomainScore, items: Sequence[Item]) -> tuple[str, ...]:
    """How a domain's figures come from its answers, ready to be checked by hand."""
    answered = [item for item in items if item.is_answered]
    if not answered:
        said = tr("None of {in_scope} is answered, so there is no score yet.")
        return (said.format(in_scope=domain.in_scope),)
    shown = [item.counts_shown for item in answered]
    claimed = [item.counts_claimed for item in answered]
    lines = [tr("Shown: {sum} of {top} × {answered} = {most} points is {score} of 100.")]
    lines[0] = lines[0].format(
        sum=_sum(shown), top=TOP, answered=len(shown), most=TOP * len(shown), score=figure(domain.shown)
    )
    if claimed != shown:
        said = tr("Claimed: {sum} of {most} is {score}.")
        lines.append(said.format(sum=_sum(claimed), most=TOP * len(shown), score=figure(domain.claimed)))
    if figure(domain.low) != figure(domain.high):
        said = tr("What is open or not known could still leave it at {low} or bring it to {high}.")
        lines.append(said.format(low=figure(domain.low), high=figure(domain.high)))
    if domain.thin:
        lines.append(tr("Fewer than three considerations are in scope here, so this domain is thin."))
    return tuple(lines)


def dimension_arithmetic(shown: float | None, items: Sequence[Item]) -> tuple[str, ...]:
    """How a dimension's figure comes from the answers that carry it."""
    points = [item.counts_shown for item in items if item.is_answered]
    said = tr("{sum} of {top} × {answered} = {most} points is {score} of 100.").format(
        sum=_sum(points), top=TOP, answered=len(points), most=TOP * len(points), score=figure(shown)
    )
    return (said,)


def overall_arithmetic(case: Case) -> tuple[str, ...]:
    """How the overall comes from the domains, and how it moves with one of them left out."""
    scores = [domain.shown for domain in case.card.domains if domain.shown is not None]
    if not scores:
        return (tr("No domain has a score yet."),)
    said = tr("The mean of {count} domain scores: ({sum}) ÷ {count} is {score}. Domains are added unrounded.")
    added, score = " + ".join(map(figure, scores)), figure(case.card.overall.shown)
    lines = [said.format(count=len(scores), sum=added, score=score)]
    low, high = case.robust.leave_one_out_low, case.robust.leave_one_out_high
    if low is not None:
        said = tr("With any one domain left out it lies between {low} and {high}.")
        lines.append(said.format(low=figure(low), high=figure(high)))
    return tuple(lines)


def _sum(points: Sequence[int]) -> str:
    """``2 + 1 + 0 = 3``; a single one stands alone."""
    return f"{' + '.join(map(str, points))} = {sum(points)}" if len(points) > 1 else str(sum(points))
