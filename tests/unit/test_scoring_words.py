"""The words keep to the contract's ids and order."""

from dtadesign.scoring.words import GATE_WORDS, VERDICT_WORDS, WITHHELD_REASONS


def test_gates_are_listed_from_what_needs_care_first() -> None:
    order = ("fail", "unknown", "partial", "unshown", "open", "set_aside", "pass")
    assert tuple(GATE_WORDS) == order


def test_every_verdict_has_words() -> None:
    assert set(VERDICT_WORDS) == {"not_ready", "incomplete", "conditional", "ready"}


def test_reasons_stand_in_the_contracts_order_and_are_sentences() -> None:
    assert tuple(WITHHELD_REASONS)[:3] == ("gate_fail", "gate_open", "coverage_low")
    assert len(WITHHELD_REASONS) == 10
    assert all(reason.endswith(".") for reason in WITHHELD_REASONS.values())
