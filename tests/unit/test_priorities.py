"""What to fix first, and what the next step would bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.review.values import Answer
from dtadesign.scoring.priorities import gaps, unanswered
from dtadesign.scoring.scorecard import score
from tests.builders import answered, consideration, shown, small_checklist

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist
    from dtadesign.scoring.priorities import Gap

UNKNOWN = Answer(value="unknown")


def checklist_of(*sizes: int, gates: int = 0) -> Checklist:
    """Domains D0, D1, … with considerations D0-0, …; G-0, … are gates in a domain of their own."""
    domains = [
        {"id": f"D{d}", "considerations": [consideration(f"D{d}-{c}") for c in range(size)]}
        for d, size in enumerate(sizes)
    ]
    asked = [consideration(f"G-{n}", gate=True) for n in range(gates)]
    return small_checklist(domains=[*domains, {"id": "G", "considerations": asked}], retired=[])


def found(checklist: Checklist, answers: dict[str, Answer]) -> tuple[Gap, ...]:
    return gaps(checklist, score(checklist, answered(answers, checklist=checklist).review))


def test_gates_come_first_by_what_needs_care() -> None:
    answers = {
        "G-0": Answer(value="na", note="x"), "G-2": shown(3), "G-3": shown(1), "G-4": UNKNOWN,
        "G-5": shown(0), "G-6": shown(2, "x"), "D0-0": shown(0),
    }  # fmt: skip
    order = [(gap.id, gap.gate_state) for gap in found(checklist_of(1, gates=7), answers)]
    assert order == [
        ("G-5", "fail"), ("G-4", "unknown"), ("G-3", "partial"), ("G-2", "unshown"), ("G-1", "open"),
        ("G-0", "set_aside"), ("D0-0", None),
    ]  # fmt: skip


def test_the_rest_by_what_the_overall_would_gain() -> None:
    """In the domain of one answer each step weighs most; proof of a 3 is two steps at once."""
    answers = {"D0-0": shown(1), "D1-0": shown(0), "D1-1": shown(3), "D1-2": UNKNOWN}
    order = [gap.id for gap in found(checklist_of(1, 3), answers)]
    assert order == ["D0-0", "D1-1", "D1-0", "D1-2"]


def test_a_tie_stands_in_checklist_order() -> None:
    answers = {f"D0-{n}": shown(0) for n in range(5)}
    assert [gap.id for gap in found(checklist_of(5), answers)] == list(answers)


def test_what_is_asked_next() -> None:
    answers = {
        "D0-0": shown(0), "D0-1": shown(1), "D0-2": shown(2), "D0-3": shown(3), "D0-4": UNKNOWN,
        "G-0": shown(0), "G-1": shown(1), "G-2": shown(3), "G-3": UNKNOWN,
    }  # fmt: skip
    asked = {gap.id: (gap.asked, gap.asks_proof) for gap in found(checklist_of(5, gates=4), answers)}
    assert asked == {
        "D0-0": (1, False), "D0-1": (2, False), "D0-2": (2, True), "D0-3": (3, True), "D0-4": (1, False),
        "G-0": (2, False), "G-1": (2, False), "G-2": (3, True), "G-3": (2, False),
    }  # fmt: skip


def test_the_gain_is_what_the_overall_gains() -> None:
    checklist = checklist_of(2, 3)
    answers = {"D0-0": shown(1), "D0-1": shown(3, "x"), "D1-0": shown(2)}
    before = score(checklist, answered(answers, checklist=checklist).review).overall.shown or 0
    for gap in found(checklist, answers):
        better = answers | {gap.id: Answer(value=gap.asked, evidence=shown(0, "now shown").evidence)}  # type: ignore[arg-type]
        after = score(checklist, answered(better, checklist=checklist).review).overall.shown or 0
        assert abs(after - before - gap.gain) < 1e-9


def test_what_is_done_or_open_is_no_gap() -> None:
    answers = {"D0-0": shown(2, "x"), "D0-1": Answer(value="na", note="x")}
    assert found(checklist_of(3), answers) == ()


def test_open_ones_are_listed_apart() -> None:
    checklist = checklist_of(3, gates=1)
    card = score(checklist, answered({"D0-1": shown(1)}, checklist=checklist).review)
    assert unanswered(card) == ("D0-0", "D0-2", "G-0")
