"""When a consideration applies."""

from __future__ import annotations

import pytest

from dtadesign.checklist.conditions import DEEPEST, LONGEST, ConditionError, Joined, parse


@pytest.mark.parametrize(
    ("text", "true", "expected"),
    [
        ("always", "", True),
        ("  always ", "", True),
        ("a", "a", True),
        ("a", "", False),
        ("not a", "", True),
        ("not not a", "a", True),
        ("a and b", "a", False),
        ("a or b", "b", True),
        ("a or b and c", "a", True),
        ("(a or b) and c", "a", False),
        ("not a and b", "b", True),
        ("not (a and b)", "a", True),
        ("not a or b", "a b", True),
        ("a-1.x_2 and(b)", "a-1.x_2 b", True),
        ("a\nand\tb", "a b", True),
        ("order or nota", "nota", True),
    ],
)
def test_not_binds_first_then_and_then_or(text: str, true: str, expected: bool) -> None:
    assert parse(text).holds(frozenset(true.split())) is expected


def test_a_condition_knows_its_ids() -> None:
    assert parse("not (a and b) or A-1").ids == {"a", "b", "A-1"}


def test_a_condition_shows_how_it_is_joined() -> None:
    both = Joined("and", ("a", "b"))
    assert parse("not (a and b) or A-1").tree == Joined("or", (Joined("not", (both,)), "A-1"))
    assert (parse("not not (a)").tree, parse("always").tree) == ("a", None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "ends where an id was expected"),
        ("   ", "ends where an id was expected"),
        ("a and", "ends where an id was expected"),
        ("a b", 'has "b" where "and", "or" or the end was expected'),
        ("(a", "has a bracket that is not closed"),
        ("a)", 'has ")" where'),
        ("()", 'has ")" where an id was expected'),
        ("or a", 'has "or" where an id was expected'),
        ("a AND b", 'has "AND" where'),
        ("NOT a", 'has "NOT"; write "not"'),
        ("always and a", 'has "always" where an id was expected'),
        ("a & b", 'has "&", which is no id'),
        ("a and -b", 'has "-", which is no id'),
        ("a, b", 'has ","'),
        ("a" * (LONGEST + 1), "is longer than"),
        ("(" * (DEEPEST + 1) + "a" + ")" * (DEEPEST + 1), "brackets inside one another"),
        ("__import__('os')", 'has "_"'),
    ],
)
def test_what_is_no_condition_is_refused_with_its_place(text: str, said: str) -> None:
    with pytest.raises(ConditionError, match=r"^(has|is|ends)") as refused:
        parse(text)
    assert said in str(refused.value)


def test_many_words_do_not_pile_up_calls() -> None:
    condition = parse(" or ".join(["not " * 50 + "a"] * 8))
    assert condition.holds(frozenset("a"))
