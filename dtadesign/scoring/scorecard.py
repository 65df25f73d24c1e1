"""The scoring rule, whole and pure: ``score(checklist, review)``.

The numbered comments are the clauses of the rule as the report prints it under "Method". Scores
are 0–100, levels 0–3. ``None`` stands where there is nothing to compute from. Sums of levels are
whole numbers; each score is divided once, so that no order of adding changes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dtadesign.review.members import is_unsettled, profiles_differ

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dtadesign.checklist.model import Checklist, Consideration, SmiEvidence
    from dtadesign.review.values import Answer, Profile, Review

State = Literal["answered", "unknown", "unanswered", "not_applicable", "hidden", "out_of_scope"]
GateState = Literal["pass", "unshown", "partial", "fail", "unknown", "open", "set_aside"]
VerdictId = Literal["not_ready", "incomplete", "conditional", "ready"]
Withheld = Literal[
    "gate_fail", "gate_open", "coverage_low", "domain_unanswered", "range_wide", "short_review",
    "stage_concept", "scope_small", "gate_unsettled", "profiles_differ",
]  # fmt: skip

IN_SCOPE: tuple[State, ...] = ("answered", "unknown", "unanswered")
TOP = 3
THIN = 3
SMALL_SCOPE = 20
WIDE_RANGE = 20
LOW_COVERAGE = 80
NOTABLE_THIN = 3


@dataclass(frozen=True)
class Item:
    """One consideration as it counts. ``claimed`` and ``shown`` are None unless answered by level."""

    id: str
    state: State
    claimed: int | None
    shown: int | None
    has_evidence: bool

    @property
    def counts_claimed(self) -> int:
        """What is claimed, in the sums: ``unknown`` counts 0."""
        return self.claimed or 0

    @property
    def counts_shown(self) -> int:
        """What is shown, in the sums: ``unknown`` counts 0."""
        return self.shown or 0

    @property
    def is_answered(self) -> bool:
        """``unknown`` is answered too."""
        return self.state in ("answered", "unknown")

    @property
    def is_in_scope(self) -> bool:
        """Whether it counts towards anything."""
        return self.state in IN_SCOPE


@dataclass(frozen=True)
class DomainScore:
    """A domain's means (0–100), its range, and how many considerations they rest on."""

    id: str
    shown: float | None
    claimed: float | None
    low: float | None
    high: float | None
    in_scope: int
    answered: int

    @property
    def thin(self) -> bool:
        """Fewer than three considerations in scope, but at least one."""
        return 0 < self.in_scope < THIN


@dataclass(frozen=True)
class DimensionScore:
    """A dimension's mean over the answered considerations that carry it."""

    id: str
    shown: float | None
    answered: int


@dataclass(frozen=True)
class Gate:
    """A gate that applies, judged by itself."""

    id: str
    state: GateState


@dataclass(frozen=True)
class Coverage:
    """How many considerations stand in each state."""

    in_scope: int
    answered: int
    unknown: int
    not_applicable: int
    hidden: int
    with_evidence: int


@dataclass(frozen=True)
class Overall:
    """The one number, last and never alone; ``withheld`` says why people are not shown it."""

    shown: float | None
    claimed: float | None
    low: float | None
    high: float | None
    thin_weighted: float | None
    smi_evidence: dict[SmiEvidence, float | None]
    withheld: tuple[Withheld, ...]

    @property
    def thin_matters(self) -> bool:
        """Whether weighting thin domains less moves the mean by more than 3 points."""
        if self.shown is None or self.thin_weighted is None:
            return False
        return round(abs(self.shown - self.thin_weighted), 9) > NOTABLE_THIN


@dataclass(frozen=True)
class Scorecard:
    """What a review amounts to; everything in checklist order."""

    verdict: VerdictId
    overall: Overall
    coverage: Coverage
    domains: tuple[DomainScore, ...]
    dimensions: tuple[DimensionScore, ...]
    gates: tuple[Gate, ...]
    considerations: tuple[Item, ...]

    def item(self, consideration: str) -> Item:
        """The consideration as it counts; raises `KeyError` where the checklist has none such."""
        for item in self.considerations:
            if item.id == consideration:
                return item
        raise KeyError(consideration)

    def gate(self, consideration: str) -> Gate | None:
        """The gate, where the consideration is one and applies."""
        return next((gate for gate in self.gates if gate.id == consideration), None)


def score(checklist: Checklist, review: Review) -> Scorecard:
    """The scorecard of any review, however unfinished. Robustness is a function of its own."""
    profile = review.profile
    items = {c.id: _item(c, review.answer(c.id), profile) for c in checklist.considerations}
    domains = tuple(
        _domain(domain.id, [items[c.id] for c in domain.considerations]) for domain in checklist.domains
    )
    gates = tuple(_gates(checklist, items))
    everything = tuple(items.values())
    coverage = coverage_of(everything)
    return Scorecard(
        verdict=_verdict(gates, everything),
        overall=_overall(checklist, items, domains, gates, coverage, review),
        coverage=coverage,
        domains=domains,
        dimensions=tuple(_dimensions(checklist, items)),
        gates=gates,
        considerations=everything,
    )


def _item(consideration: Consideration, answer: Answer, profile: Profile) -> Item:
    state = _state(consideration, answer, profile)
    claimed = answer.level if state == "answered" else None
    shown = claimed
    if claimed is not None and claimed >= 2 and not answer.evidence:  # 3: nothing shown, no level above 1
        shown = 1
    return Item(consideration.id, state, claimed, shown, bool(answer.evidence))


def _state(consideration: Consideration, answer: Answer, profile: Profile) -> State:
    """1: what is in scope."""
    if not consideration.applies_to(profile.names):
        return "hidden"
    if profile.scope == "short" and not (consideration.core or consideration.gate):
        return "out_of_scope"
    if answer.value is None:
        return "unanswered"
    if answer.value == "na":
        return "not_applicable"
    return "unknown" if answer.value == "unknown" else "answered"


def _domain(domain_id: str, items: Sequence[Item]) -> DomainScore:
    """4 and 5: means over the answered; the range over all in scope."""
    scope = [item for item in items if item.is_in_scope]
    answered = [item for item in scope if item.is_answered]
    shown = sum(item.counts_shown for item in answered)
    open_to_top = sum(TOP for item in scope if item.state != "answered")
    return DomainScore(
        id=domain_id,
        shown=_percent(shown, TOP * len(answered)),
        claimed=_percent(sum(item.counts_claimed for item in answered), TOP * len(answered)),
        low=_percent(shown, TOP * len(scope)),
        high=_percent(shown + open_to_top, TOP * len(scope)),
        in_scope=len(scope),
        answered=len(answered),
    )


def _percent(part: int, whole: int) -> float | None:
    return 100 * part / whole if whole else None


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _overall(
    checklist: Checklist, items: dict[str, Item], domains: Sequence[DomainScore],
    gates: Sequence[Gate], coverage: Coverage, review: Review,
) -> Overall:  # fmt: skip
    """6: the mean of the domain scores."""
    low, high = _mean(d.low for d in domains), _mean(d.high for d in domains)
    return Overall(
        shown=_mean(d.shown for d in domains),
        claimed=_mean(d.claimed for d in domains),
        low=low,
        high=high,
        thin_weighted=_thin_weighted(domains),
        smi_evidence=_smi_shares(checklist, items),
        withheld=tuple(_withheld(domains, gates, coverage, review, (low, high))),
    )


def _thin_weighted(domains: Sequence[DomainScore]) -> float | None:
    weighted = [(d.shown, min(1.0, d.in_scope / THIN)) for d in domains if d.shown is not None]
    weights = sum(weight for _, weight in weighted)
    return sum(shown * weight for shown, weight in weighted) / weights if weights else None


def _smi_shares(checklist: Checklist, items: dict[str, Item]) -> dict[SmiEvidence, float | None]:
    """11: how much of the score rests on which kind of evidence from people with SMI."""
    sums: dict[SmiEvidence, int] = {"tested": 0, "observed": 0, "views": 0, "none": 0}
    for consideration in checklist.considerations:
        item = items[consideration.id]
        if item.is_in_scope:
            sums[consideration.smi_evidence] += item.counts_shown
    whole = sum(sums.values())
    return {grade: _percent(part, whole) for grade, part in sums.items()}


def _withheld(
    domains: Sequence[DomainScore], gates: Sequence[Gate], coverage: Coverage, review: Review,
    ends: tuple[float | None, float | None],
) -> Iterable[Withheld]:  # fmt: skip
    """12: when the number is not shown, in this order."""
    states = {gate.state for gate in gates}
    if "fail" in states:
        yield "gate_fail"
    if "open" in states:
        yield "gate_open"
    if coverage.in_scope and round(100 * coverage.answered / coverage.in_scope, 9) < LOW_COVERAGE:
        yield "coverage_low"
    if any(d.in_scope and not d.answered for d in domains):
        yield "domain_unanswered"
    low, high = ends
    if low is not None and high is not None and round(high - low, 9) > WIDE_RANGE:
        yield "range_wide"
    if review.profile.scope == "short":
        yield "short_review"
    if review.profile.stage == "concept":
        yield "stage_concept"
    if coverage.in_scope < SMALL_SCOPE:
        yield "scope_small"
    if review.members:
        yield from _withheld_of_panel(gates, review)


def _withheld_of_panel(gates: Sequence[Gate], review: Review) -> Iterable[Withheld]:
    if any(is_unsettled(review, gate.id) for gate in gates):
        yield "gate_unsettled"
    if profiles_differ(review):
        yield "profiles_differ"


def _gates(checklist: Checklist, items: dict[str, Item]) -> Iterable[Gate]:
    """7: each by itself; those that do not apply are not listed."""
    for consideration in checklist.considerations:
        item = items[consideration.id]
        if consideration.gate and item.state != "hidden":
            yield Gate(item.id, _gate_state(item))


def _gate_state(item: Item) -> GateState:
    if item.state == "not_applicable":
        return "set_aside"
    if item.state == "unknown":
        return "unknown"
    if item.claimed is None:
        return "open"
    if item.counts_shown >= 2:
        return "pass"
    if item.claimed >= 2:
        return "unshown"
    return "partial" if item.claimed == 1 else "fail"


def _verdict(gates: Sequence[Gate], items: Sequence[Item]) -> VerdictId:
    """8: the worst that holds."""
    scope = [item for item in items if item.is_in_scope]
    if any(gate.state == "fail" for gate in gates):
        return "not_ready"
    if not scope or any(item.state == "unanswered" for item in scope):
        return "incomplete"
    unsettled = any(item.state == "unknown" or item.claimed == 0 for item in scope)
    if unsettled or any(gate.state != "pass" for gate in gates):
        return "conditional"
    return "ready"


def coverage_of(items: Sequence[Item]) -> Coverage:
    """How many of these stand in each state."""

    def count(*states: State) -> int:
        return sum(item.state in states for item in items)

    return Coverage(
        in_scope=count(*IN_SCOPE),
        answered=count("answered", "unknown"),
        unknown=count("unknown"),
        not_applicable=count("not_applicable"),
        hidden=count("hidden"),
        with_evidence=sum(item.is_answered and item.has_evidence for item in items),
    )


def _dimensions(checklist: Checklist, items: dict[str, Item]) -> Iterable[DimensionScore]:
    """9: a second cut of the same answers."""
    for dimension in checklist.dimensions:
        answered = [
            items[c.id]
            for c in checklist.considerations
            if dimension.id in c.dimensions and items[c.id].is_answered
        ]
        shown = _percent(sum(item.counts_shown for item in answered), TOP * len(answered))
        yield DimensionScore(dimension.id, shown, len(answered))
