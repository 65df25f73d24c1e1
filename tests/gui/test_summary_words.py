"""The summary's sums and sentences."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.gui import summary_words as words
from dtadesign.report.content_case import Case
from dtadesign.scoring.scorecard import DomainScore, Item


def item(level: int | None, *, shown: int | None = None, state: str = "answered") -> Item:
    counts = level if shown is None else shown
    return Item("X-1", state, level, counts, has_evidence=counts == level)  # type: ignore[arg-type]


def lanternway() -> Case:
    return Case(example_record(next(path for path in example_paths() if path.stem == "lanternway")))


def test_a_claim_without_proof_says_what_it_counts() -> None:
    assert words.counts_as(item(3, shown=1)) == "claimed 3, counts 1"
    assert words.counts_as(item(2)) == "counts 2"
    assert words.counts_as(item(None, state="unknown")) == "not known yet, counts 0"
    assert words.counts_as(item(None, state="unanswered")) == "open, not in the sum"


def test_a_domain_shows_its_sum_so_that_it_can_be_checked_by_hand() -> None:
    items = [item(2, shown=1), item(2), item(None, state="unanswered")]
    domain = DomainScore("X", 50.0, 200 / 3, 100 / 3, 200 / 3, in_scope=3, answered=2)
    assert words.arithmetic(domain, items) == (
        "Shown: 1 + 2 = 3 of 3 × 2 = 6 points is 50 of 100.",
        "Claimed: 2 + 2 = 4 of 6 is 67.",
        "What is open or not known could still leave it at 33 or bring it to 67.",
    )


def test_a_thin_domain_says_so() -> None:
    domain = DomainScore("X", 100.0, 100.0, 100.0, 100.0, in_scope=1, answered=1)
    assert words.arithmetic(domain, [item(3)])[-1].startswith("Fewer than three")


def test_a_domain_without_answers_has_no_sum() -> None:
    domain = DomainScore("X", None, None, 0.0, 100.0, in_scope=4, answered=0)
    found = words.arithmetic(domain, [item(None, state="unanswered")])
    assert found == ("None of 4 is answered, so there is no score yet.",)


def test_every_domain_of_the_example_adds_up_to_what_the_scorecard_says() -> None:
    case = lanternway()
    for domain, scored in zip(case.checklist.domains, case.card.domains, strict=True):
        items = words.in_sum([case.items[c.id] for c in domain.considerations])
        if scored.answered:
            points = sum(found.counts_shown for found in items if found.is_answered)
            line = words.arithmetic(scored, items)[0]
            assert f"{points} of 3 × {scored.answered} = {3 * scored.answered}" in line


def test_the_lead_says_why_the_worst_gate_is_one_and_names_the_lowest_domains() -> None:
    said = words.lead(lanternway())
    assert said.startswith("Being wrongly reassured")
    assert "One gate is not met" in said
    assert "Lowest: Experience and equity (33)" in said


def test_the_four_shares_make_a_hundred() -> None:
    found = words.shares(lanternway())
    assert [word for _, word in found] == ["tested", "observed", "views", "none"]
    assert 98 <= sum(int(number.removesuffix(" %")) for number, _ in found) <= 102


def test_the_overall_opens_into_its_domains_and_what_one_left_out_does() -> None:
    mean, without = words.overall_arithmetic(lanternway())
    assert mean.startswith("The mean of 12 domain scores: (44 + 50 + ")
    assert without.startswith("With any one domain left out it lies between ")


def test_nothing_in_scope_is_not_called_all_answered() -> None:
    case = lanternway()
    coverage = replace(case.card.coverage, in_scope=0, answered=0)
    nothing = SimpleNamespace(card=replace(case.card, coverage=coverage))
    assert words.facts(nothing)[0] == ("0", "considerations\nin scope")  # type: ignore[arg-type]
