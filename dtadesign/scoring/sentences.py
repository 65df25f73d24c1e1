"""What a scorecard says, in sentences: window, report and terminal say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring.priorities import GATE_ORDER
from dtadesign.scoring.words import GATE_WORDS, VERDICT_WORDS, WITHHELD_REASONS

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.scoring.robustness import Robustness
    from dtadesign.scoring.scorecard import DomainScore, GateState, Scorecard

NOT_A_MEASURE = (
    "It reviews the conditions a design offers. It is no validated measure of alliance and no "
    "prediction of outcome."
)
_WORDS = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()


def counted(count: int, one: str, many: str) -> str:
    """``one gate is``, ``three gates are``, ``27 gates are``."""
    word = _WORDS[count] if count < len(_WORDS) else str(count)
    return f"{word} {one if count == 1 else many}"


def capitalised(sentence: str) -> str:
    """The sentence with a capital first letter."""
    return sentence[:1].upper() + sentence[1:]


def headline(card: Scorecard) -> str:
    """The verdict and the reason for it."""
    return f"{VERDICT_WORDS[card.verdict]}: {_reason(card)}"


def _reason(card: Scorecard) -> str:
    states = [gate.state for gate in card.gates]
    if card.verdict == "not_ready":
        return counted(states.count("fail"), "gate is not met", "gates are not met")
    if card.verdict == "incomplete":
        if not card.coverage.in_scope:
            return "nothing is in scope"
        still = card.coverage.in_scope - card.coverage.answered
        return counted(still, "consideration is still open", "considerations are still open")
    if card.verdict == "ready":
        return "nothing in scope is open, not known or absent, and every gate is met"
    known = card.coverage.in_scope - card.coverage.unknown
    if known < card.coverage.unknown:
        return f"too little is known, {known} of {card.coverage.in_scope} considerations"
    unmet = sum(state != "pass" for state in states)
    if unmet:
        return counted(unmet, "gate is not fully met", "gates are not fully met")
    weak = sum(item.state == "unknown" or item.claimed == 0 for item in card.considerations)
    return counted(weak, "consideration is not known or absent", "considerations are not known or absent")


def verdict_mark(card: Scorecard) -> GateState:
    """The gate state whose mark stands beside the verdict: the worst gate's, or the open one."""
    if card.verdict == "incomplete":
        return "open"
    states = {gate.state for gate in card.gates}
    worst = next((state for state in GATE_ORDER if state in states), None)
    return worst or ("pass" if card.verdict == "ready" else "partial")


def gates_sentence(card: Scorecard) -> str:
    """How many gates stand in which state, what needs care first."""
    states = [gate.state for gate in card.gates]
    if not states:
        return "No gate applies."
    parts: list[str] = []
    for state, words in GATE_WORDS.items():
        count = states.count(state)  # type: ignore[arg-type]
        if count:
            noun = (" gate", " gates") if not parts else ("", "")
            said = words.replace(", ", " but ")  # a comma inside one would part it from itself
            parts.append(counted(count, f"{noun[0]} is {said}".strip(), f"{noun[1]} are {said}".strip()))
    return capitalised(_listed(parts)) + "."


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def coverage_sentence(card: Scorecard) -> str:
    """How much of what is in scope is answered and shown."""
    coverage = card.coverage
    if not coverage.in_scope:
        return "No consideration is in scope."
    if coverage.in_scope > 1 and coverage.answered == coverage.in_scope:
        said = f"All {coverage.in_scope} considerations in scope are answered"
    else:
        said = f"{coverage.answered} of {coverage.in_scope} considerations in scope are answered"
    unknown = f", {coverage.unknown} of them as not known yet" if coverage.unknown else ""
    shows = "1 answer shows" if coverage.with_evidence == 1 else f"{coverage.with_evidence} answers show"
    return f"{said}{unknown}; {shows} evidence."


def lowest_sentence(checklist: Checklist, card: Scorecard) -> str:
    """The two lowest domains in words; nothing where no domain has a score."""
    names = {domain.id: domain.label for domain in checklist.domains}
    scored = [domain for domain in card.domains if domain.shown is not None]
    scored.sort(key=lambda domain: domain.shown or 0)
    said = [f"{names[domain.id]} ({_with_range(domain)})" for domain in scored[:2]]
    return f"Lowest: {_listed(said)}." if said else ""


def _with_range(domain: DomainScore) -> str:
    """The score, and how far up it could still go."""
    further = figure(domain.high) if figure(domain.high) != figure(domain.shown) else ""
    return f"{figure(domain.shown)}, could be up to {further}" if further else figure(domain.shown)


def overall_sentence(card: Scorecard, robust: Robustness | None = None) -> str:
    """The number with what belongs to it, or why it is not shown."""
    overall = card.overall
    if overall.withheld:
        reasons = " ".join(WITHHELD_REASONS[reason] for reason in overall.withheld)
        return f"The overall number is not shown. {reasons}"
    said = f"{figure(overall.shown)} of 100 shown, {figure(overall.claimed)} claimed"
    if figure(overall.low) != figure(overall.high):
        said += f". It could end anywhere from {figure(overall.low)} to {figure(overall.high)}"
    if robust is not None and robust.weights_p05 is not None:
        ends = f"{figure(robust.weights_p05)} to {figure(robust.weights_p95)}"
        said += f". With other weights, {ends}"
    if overall.thin_matters:
        said += f". With thin domains counting less, {figure(overall.thin_weighted)}"
    return said + "."


def evidence_sentence(card: Scorecard) -> str:
    """On which kind of evidence from people with SMI the score rests."""
    shares = card.overall.smi_evidence
    if shares["tested"] is None:
        return "Nothing is shown yet, so the score rests on no evidence."
    return (
        f"Of the score, {figure(shares['tested'])} % rests on considerations tested in people with "
        f"SMI, {figure(shares['observed'])} % on ones observed in them, {figure(shares['views'])} % "
        f"on their views, {figure(shares['none'])} % on no evidence from people with SMI. Only "
        "“tested” is evidence that something works."
    )


def domain_sentence(name: str, domain: DomainScore) -> str:
    """A domain's bar in words."""
    if not domain.in_scope:
        return f"{name}: nothing in scope"
    if domain.shown is None:
        return f"{name}: none of {domain.in_scope} answered"
    said = f"{name}: {figure(domain.shown)} shown, {figure(domain.claimed)} claimed"
    if figure(domain.low) != figure(domain.high):
        said += f", could end from {figure(domain.low)} to {figure(domain.high)}"
    return f"{said}, {domain.answered} of {domain.in_scope} answered"
