"""The summary's sentences and sums that are made from answers one by one, without its widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring import sentences as say
from dtadesign.scoring.scorecard import TOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import SmiEvidence
    from dtadesign.report.content_case import Case
    from dtadesign.scoring.scorecard import DomainScore, Item

SHARES: tuple[tuple[SmiEvidence, str], ...] = (
    ("tested", "tested"),
    ("observed", "observed"),
    ("views", "views"),
    ("none", "none"),
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
    done = coverage.answered == coverage.in_scope
    first = (
        (str(coverage.in_scope), "considerations,\nall answered")
        if done
        else (f"{coverage.answered} of {coverage.in_scope}", "considerations\nanswered")
    )
    return (
        first,
        (str(coverage.with_evidence), "with evidence\nshown"),
        (str(coverage.unknown), "not known\nyet"),
    )


def shares(case: Case) -> tuple[tuple[str, str], ...]:
    """The four shares of the score by what was done with people with SMI."""
    found = case.card.overall.smi_evidence
    return tuple((f"{figure(found[key])} %" if found[key] is not None else "–", word) for key, word in SHARES)


def counts_as(item: Item) -> str:
    """What a consideration puts into its domain's sum, in words."""
    if item.state == "unknown":
        return "not known yet, counts 0"
    if item.state == "unanswered":
        return "open, not in the sum"
    if item.claimed != item.shown:
        return f"claimed {item.claimed}, counts {item.shown}"
    return f"counts {item.shown}"


def in_sum(items: Sequence[Item]) -> list[Item]:
    """The items of a sum that are in scope."""
    return [item for item in items if item.is_in_scope]


def arithmetic(domain: DomainScore, items: Sequence[Item]) -> tuple[str, ...]:
    """How a domain's figures come from its answers, ready to be checked by hand."""
    answered = [item for item in items if item.is_answered]
    if not answered:
        return (f"None of {domain.in_scope} is answered, so there is no score yet.",)
    shown = [item.counts_shown for item in answered]
    top = TOP * len(answered)
    of_points = f"of {TOP} × {len(answered)} = {top} points"
    lines = [f"Shown: {_sum(shown)} {of_points} is {figure(domain.shown)} of 100."]
    claimed = [item.counts_claimed for item in answered]
    if claimed != shown:
        lines.append(f"Claimed: {_sum(claimed)} of {top} is {figure(domain.claimed)}.")
    if figure(domain.low) != figure(domain.high):
        lines.append(
            f"What is open or not known could still leave it at {figure(domain.low)} or bring it to "
            f"{figure(domain.high)}."
        )
    if domain.thin:
        lines.append("Fewer than three considerations are in scope here, so this domain is thin.")
    return tuple(lines)


def dimension_arithmetic(shown: float | None, items: Sequence[Item]) -> tuple[str, ...]:
    """How a dimension's figure comes from the answers that carry it."""
    points = [item.counts_shown for item in items if item.is_answered]
    top = TOP * len(points)
    return (f"{_sum(points)} of {TOP} × {len(points)} = {top} points is {figure(shown)} of 100.",)


def overall_arithmetic(case: Case) -> tuple[str, ...]:
    """How the overall comes from the domains, and how it moves with one of them left out."""
    scores = [domain.shown for domain in case.card.domains if domain.shown is not None]
    if not scores:
        return ("No domain has a score yet.",)
    listed = " + ".join(figure(score) for score in scores)
    mean = f"({listed}) ÷ {len(scores)} is {figure(case.card.overall.shown)}"
    lines = [f"The mean of {len(scores)} domain scores: {mean}. Domains are added unrounded."]
    robust = case.robust
    if robust.leave_one_out_low is not None:
        lines.append(
            f"With any one domain left out it lies between {figure(robust.leave_one_out_low)} and "
            f"{figure(robust.leave_one_out_high)}."
        )
    return tuple(lines)


def _sum(points: Sequence[int]) -> str:
    """``2 + 1 + 0 = 3``; a single one stands alone."""
    return f"{' + '.join(map(str, points))} = {sum(points)}" if len(points) > 1 else str(sum(points))
