"""House rules in the report: each one in the method and beneath its consideration, in every format."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dtadesign.exchange.report_json import report_json
from dtadesign.report.blocks import Facts
from dtadesign.report.content import report
from dtadesign.report.html import html_text
from dtadesign.report.markdown import markdown_text
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.rules import HouseRule
from tests.builders import record_of, shown
from tests.report_reading import blocks_of, said
from tests.unit.test_house_rules import RULE, RULES, using

if TYPE_CHECKING:
    from collections.abc import Callable

    from dtadesign.report.blocks import Document
    from dtadesign.review.record import Record

SECOND = HouseRule(consideration="P-2", text="Twice a week\nis often.", by="Kim")
GONE = replace(RULE, consideration="P-0", text="Half of it is not it.")
ALL = replace(RULES, rules=(RULE, SECOND, GONE))


def ruled() -> Record:
    return using(ALL, record_of(AnswerEdit(id="P-1", answer=shown(1, "a rota"))))


def facts(record: Record, label: str) -> list[str]:
    every = [fact for block in blocks_of(record, Facts) for fact in block.facts]
    return [said(fact.texts) for fact in every if fact.label == label]


def test_a_rule_stands_beneath_its_consideration_with_who_agreed_and_when() -> None:
    one, two = facts(ruled(), "House rule")
    assert "A rota without names counts as 1." in one
    assert "Counts as 1. Agreed by Thursday group on 20 November 2026. Settled over Larkspur." in one
    assert "Twice a week" in two
    assert "is often." in two


def test_the_method_has_every_rule_also_what_is_asked_no_longer() -> None:
    text = said(report(ruled()).blocks)
    method = text[text.index("changes no score by itself") :]
    for rule in ALL.rules:
        for line in rule.text.split("\n"):
            assert line in method
    assert "P-0 is no longer asked; in its place stands P-1, P-2. Its house rule is kept." in method
    assert ALL.sha256 in method
    assert facts(ruled(), "Taken up") == ["By reviewer on 23 November 2026"]


def test_a_rule_for_another_wording_says_so_beneath_its_consideration() -> None:
    record = using(replace(RULES, rules=(replace(RULE, wording="0" * 12),)))
    (one,) = facts(record, "House rule")
    assert "worded differently" in one


def test_a_report_without_rules_says_nothing_of_them() -> None:
    assert "House rule" not in said(report(record_of()).blocks)
    assert "House rule" not in said(report(using(None, using())).blocks)


def test_an_empty_set_is_named_all_the_same() -> None:
    assert "It holds no rule." in said(report(using(replace(RULES, rules=()))).blocks)


@pytest.mark.parametrize("write", [html_text, markdown_text])
def test_html_and_markdown_have_each_rule_twice(write: Callable[[Document], str]) -> None:
    text = write(report(ruled()))
    assert text.count(RULE.text) == 2
    assert text.count(GONE.text) == 1


def test_json_carries_them() -> None:
    found = report_json(ruled())["house_rules"]
    assert found["title"] == RULES.title
    assert [rule["consideration"] for rule in found["rules"]] == ["P-1", "P-2", "P-0"]
    assert "house_rules" not in report_json(record_of())
