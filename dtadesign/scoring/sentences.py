"""What a scorecard says, in sentences: window, report and terminal say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import figure
from dtadesign.scoring.priorities import GATE_ORDER
from dtadesign.scoring.words import GATE_WORDS, gate_word, verdict_word, withheld_reason
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dtadesign.checklist.model import Checklist
    from dtadesign.scoring.robustness import Robustness
    from dtadesign.scoring.scorecard import Coverage, DomainScore, GateState, Scorecard

NOT_A_MEASURE = mark(
    "It reviews the conditions a design offers. It is no validated measure of alliance and no "
    "prediction of outcome."
)
_NUMBERS = (
    mark("one"), mark("two"), mark("three"), mark("four"), mark("five"), mark("six"), mark("seven"),
    mark("eight"), mark("nine"), mark("ten"), mark("eleven"), mark("twelve"), mark("thirteen"),
    mark("fourteen"), mark("fifteen"), mark("sixteen"), mark("seventeen"), mark("eighteen"),
    mark("nineteen"), mark("twenty"),
)  # fmt: skip


def spelt(count: int) -> str:
    """A number as it stands in a sentence: "no", "three", "27"."""
    if not count:
        return tr("no", "how many")
    return tr(_NUMBERS[count - 1]) if count <= len(_NUMBERS) else str(count)


def not_a_measure() -> str:
    """What the score is not, as it is said here."""
    return tr(NOT_A_MEASURE)


def counted(count: int, one: str, many: str) -> str:
    """``one gate is``, ``three gates are``, ``27 gates are``; English only, as the report is."""
    return f"{spelt(count)} {one if count == 1 else many}"


def capitalised(sentence: str) -> str:
    """The sentence with a capital first letter."""
    return sentence[:1].upper() + sentence[1:]


def headline(card: Scorecard) -> str:
    """The verdict and the reason for it."""
    return f"{verdict_word(card.verdict)}: {reason(card)}"


def reason(card: Scorecard) -> str:
    """Why the verdict is what it is; no capital, no full stop."""
    coverage, states = card.coverage, [gate.state for gate in card.gates]
    if card.verdict == "not_ready":
        n = states.count("fail")
        return tr("{count} gate[|s] [is|are] not met", "", n).format(count=spelt(n))
    if card.verdict == "incomplete":
        if not coverage.in_scope:
            return tr("nothing is in scope")
        n = coverage.in_scope - coverage.answered
        return tr("{count} consideration[|s] [is|are] still open", "", n).format(count=spelt(n))
    if card.verdict == "ready":
        return tr("nothing in scope is open, not known or absent, and every gate is met")
    return _condition(card)


def _condition(card: Scorecard) -> str:
    """What a verdict with conditions waits for."""
    coverage = card.coverage
    known = coverage.in_scope - coverage.unknown
    if known < coverage.unknown:
        said = tr("too little is known, {known} of {in_scope} considerations")
        return said.format(known=known, in_scope=coverage.in_scope)
    n = sum(gate.state != "pass" for gate in card.gates)
    if n:
        return tr("{count} gate[|s] [is|are] not fully met", "", n).format(count=spelt(n))
    n = sum(item.state == "unknown" or item.claimed == 0 for item in card.considerations)
    return tr("{count} consideration[|s] [is|are] not known or absent", "", n).format(count=spelt(n))


def verdict_mark(card: Scorecard) -> GateState:
    """The gate state whose mark stands beside the verdict: the worst gate's, or the open one."""
    if card.verdict == "incomplete":
        return "open"
    states = {gate.state for gate in card.gates}
    worst = next((state for state in GATE_ORDER if state in states), None)
    return worst or ("pass" if card.verdict == "ready" else "partial")


def gates_sentence(card: Scorecard) -> str:
    """How many gates stand in which state, what needs care first."""
    states = [str(gate.state) for gate in card.gates]
    if not states:
        return tr("No gate applies.")
    parts: list[str] = []
    for state in GATE_WORDS:
        n = states.count(state)
        if n and not parts:
            parts.append(tr("{count} gate[|s] [is|are] {state}", "", n))
        elif n:
            parts.append(tr("{count} [is|are] {state}", "how many gates", n))
        if n:
            parts[-1] = parts[-1].format(count=spelt(n), state=_stands(state))
    return f"{capitalised(listed(parts))}."


def _stands(state: str) -> str:
    """A gate's state within a list: a comma inside one would part it from itself."""
    return tr("claimed but not shown") if state == "unshown" else gate_word(state)


def listed(parts: Sequence[str]) -> str:
    """Several things as a sentence names them: "one, two and three"."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{others} and {last}").format(others=", ".join(parts[:-1]), last=parts[-1])


def quoted(words: str) -> str:
    """Words in the quotation marks of the language spoken here."""
    return tr("“{words}”").format(words=words)


def coverage_sentence(card: Scorecard) -> str:
    """How much of what is in scope is answered and shown."""
    coverage = card.coverage
    if not coverage.in_scope:
        return tr("No consideration is in scope.")
    evidence = tr("%n answer[|s] show[s|] evidence", "", coverage.with_evidence)
    return f"{_answered(coverage)}; {evidence}."


def _answered(coverage: Coverage) -> str:
    if coverage.in_scope > 1 and coverage.answered == coverage.in_scope:
        said = tr("All {in_scope} considerations in scope are answered")
    else:
        said = tr("{answered} of {in_scope} considerations in scope are answered")
    said = said.format(answered=coverage.answered, in_scope=coverage.in_scope)
    if coverage.unknown:
        said += ", " + tr("%n of them as not known yet", "", coverage.unknown)
    return said


def left_out_sentence(card: Scorecard) -> str:
    """How many considerations are not asked, and how many of those that apply are set aside."""
    aside = card.coverage.not_applicable
    hidden = len(card.considerations) - card.coverage.in_scope - aside
    said = tr("%n [does|do] not apply", "", hidden)
    set_aside = tr("%n [is|are] set aside", "", aside)
    return f"{said}, {set_aside}" if aside else said


def lowest_sentence(checklist: Checklist, card: Scorecard) -> str:
    """The two lowest domains in words, or that none is lower; nothing where no domain has a score."""
    names = {domain.id: domain.label for domain in checklist.domains}
    scored = [domain for domain in card.domains if domain.shown is not None]
    scored.sort(key=lambda domain: domain.shown or 0)
    if len(scored) > 1 and len(levels := {_with_range(domain) for domain in scored}) == 1:
        return tr("No domain is lower than another: each stands at {score}.").format(score=levels.pop())
    said = [f"{names[domain.id]} ({_with_range(domain)})" for domain in scored[:2]]
    return tr("Lowest: {domains}.").format(domains=listed(said)) if said else ""


def _with_range(domain: DomainScore) -> str:
    """The score, and how far up it could still go."""
    shown, high = figure(domain.shown), figure(domain.high)
    return shown if high == shown else tr("{shown}, could be up to {high}").format(shown=shown, high=high)


def overall_sentence(card: Scorecard, robust: Robustness | None = None) -> str:
    """The number with what belongs to it, or why it is not shown."""
    overall = card.overall
    if overall.withheld:
        reasons = map(withheld_reason, overall.withheld)
        return " ".join([tr("The overall number is not shown."), *reasons])
    said = [tr("{shown} of 100 shown, {claimed} claimed.")]
    if figure(overall.low) != figure(overall.high):
        said.append(tr("It could end anywhere from {low} to {high}."))
    if robust is not None and robust.weights_p05 is not None:
        weighted = tr("With other weights, {low} to {high}.")
        said.append(weighted.format(low=figure(robust.weights_p05), high=figure(robust.weights_p95)))
    if overall.thin_matters:
        said.append(tr("With thin domains counting less, {thin}."))
    return " ".join(said).format(
        shown=figure(overall.shown), claimed=figure(overall.claimed), low=figure(overall.low),
        high=figure(overall.high), thin=figure(overall.thin_weighted),
    )  # fmt: skip


def evidence_sentence(card: Scorecard) -> str:
    """On which kind of evidence from people with SMI the score rests."""
    shares = card.overall.smi_evidence
    if shares["tested"] is None:
        return tr("Nothing is shown yet, so the score rests on no evidence.")
    said = tr(
        "Of the score, {tested} % rests on considerations tested in people with SMI, {observed} % on "
        "ones observed in them, {views} % on their views, {none} % on no evidence from people with "
        "SMI. Only “tested” is evidence that something works."
    ).format(**{kind: figure(share) for kind, share in shares.items()})
    return said.replace(" %", "\u00a0%")  # no line ends between a number and its sign


def domain_sentence(name: str, domain: DomainScore) -> str:
    """A domain's bar in words."""
    if not domain.in_scope:
        return tr("{domain}: nothing in scope").format(domain=name)
    if domain.shown is None:
        return tr("{domain}: none of {in_scope} answered").format(domain=name, in_scope=domain.in_scope)
    said = tr("{domain}: {shown} shown, {claimed} claimed, {answered} of {in_scope} answered")
    if figure(domain.low) != figure(domain.high):
        said = tr(
            "{domain}: {shown} shown, {claimed} claimed, could end from {low} to {high}, "
            "{answered} of {in_scope} answered"
        )
    return said.format(
        domain=name, shown=figure(domain.shown), claimed=figure(domain.claimed), low=figure(domain.low),
        high=figure(domain.high), answered=domain.answered, in_scope=domain.in_scope,
    )  # fmt: skip
