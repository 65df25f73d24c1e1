"""Values from plain data by their annotations alone: what does not fit is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.checklist.loader import load_checklist, shipped_paths
from dtadesign.checklist.model import Checklist
from dtadesign.plain import Misfit, Value, from_plain, to_plain


@dataclass(frozen=True, kw_only=True)
class Leaf(Value):
    kind: ClassVar[str] = "leaf"
    text: str
    level: Literal[0, 1, "na"] | None = None


@dataclass(frozen=True, kw_only=True)
class Tree(Value):
    leaves: tuple[Leaf, ...] = ()
    pair: tuple[int, bool] = (1, True)
    named: Mapping[str, Leaf] = field(default_factory=dict)
    anything: Any = None


leaves = st.builds(Leaf, text=st.text(), level=st.sampled_from([None, 0, 1, "na"]))
trees = st.builds(
    Tree,
    leaves=st.lists(leaves, max_size=3).map(tuple),
    pair=st.tuples(st.integers(), st.booleans()),
    named=st.dictionaries(st.text(), leaves, max_size=3),
)


@given(trees)
def test_a_value_comes_back_equal(tree: Tree) -> None:
    assert from_plain(Tree, to_plain(tree)) == tree


def test_the_shipped_checklist_comes_back_equal() -> None:
    checklist = load_checklist(shipped_paths()["smi-alliance"])
    assert from_plain(Checklist, to_plain(checklist)) == checklist


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "x",
        {"unknown": 1},
        {"kind": "leaf"},
        {"leaves": {}},
        {"leaves": "ab"},
        {"leaves": [{}]},
        {"leaves": [{"text": 1}]},
        {"leaves": [{"text": None}]},
        {"leaves": [{"text": "a", "level": True}]},
        {"leaves": [{"text": "a", "level": 1.0}]},
        {"leaves": [{"text": "a", "level": "1"}]},
        {"leaves": [{"text": "a", "level": 2}]},
        {"pair": [1]},
        {"pair": [1, True, 2]},
        {"pair": [True, True]},
        {"pair": [1, 1]},
        {"pair": (1, True)},
        {"named": []},
        {"named": {"a": {"text": 1}}},
    ],
)
def test_what_does_not_fit_is_refused(data: Any) -> None:
    with pytest.raises(Misfit):
        from_plain(Tree, data)
