"""Plain words for service users: part by part, and never in another language than the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.panel.plain_words import plainly
from tests.builders import small_checklist

if TYPE_CHECKING:
    from dtadesign.checklist.model import Checklist, Consideration

PLAIN = ("No.", "A bit.", "Yes.", "Always.")


def _with(checklist: Checklist, **changed: object) -> Checklist:
    """Its first consideration changed."""
    first, *others = checklist.domains
    items = list(first.considerations)
    items[0] = replace(items[0], **changed)  # type: ignore[arg-type]
    return replace(checklist, domains=(replace(first, considerations=tuple(items)), *others))


def _first(checklist: Checklist) -> Consideration:
    return checklist.domains[0].considerations[0]


def test_each_part_falls_back_by_itself() -> None:
    whole = small_checklist()
    asked = _with(whole, plain_question="Do they tell you?")
    assert _first(plainly(asked, asked)).question == "Do they tell you?"
    assert _first(plainly(asked, asked)).levels == _first(whole).levels
    anchored = _with(whole, plain_levels=PLAIN)
    assert _first(plainly(anchored, anchored)).question == _first(whole).question
    assert _first(plainly(anchored, anchored)).levels == PLAIN


def test_a_translation_without_plain_words_keeps_its_language() -> None:
    original = _with(small_checklist(), question="Is it said?", plain_question="Do they tell you?")
    german = _with(original, question="Wird es gesagt?")
    assert _first(plainly(german, original)).question == "Wird es gesagt?"
    both = _with(german, plain_question="Sagen sie es dir?")
    assert _first(plainly(both, original)).question == "Sagen sie es dir?"


def test_ids_and_rules_stay() -> None:
    checklist = _with(small_checklist(), plain_question="Do they tell you?", plain_levels=PLAIN)
    read = plainly(checklist, checklist)
    assert [item.id for item in read.considerations] == [item.id for item in checklist.considerations]
    assert _first(read).condition == _first(checklist).condition
    assert _first(read).gate == _first(checklist).gate
