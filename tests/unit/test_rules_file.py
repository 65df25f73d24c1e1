"""Files of house rules: read back equal, wrong ones said with their line, and never written over others."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.errors import DtaError, FileProblems
from dtadesign.exchange.rules_file import checklist_of, load_rules, looks_like_rules, write_rules
from dtadesign.exchange.rules_text import rules_text
from dtadesign.review.rules import HouseRule, Overlay, RulesFor, plain_overlay
from tests.answers_made import CONSIDERATIONS, days, said, texts
from tests.builders import small_checklist
from tests.unit.test_house_rules import RULE, RULES

lines = st.lists(st.sampled_from(["a word", " ", "\n", "- x", "#", ": ", "|"])).map("".join).filter(str.strip)
made = st.builds(
    HouseRule,
    consideration=st.sampled_from([*CONSIDERATIONS, "no", "1.5", "007"]),
    text=said | lines,
    by=texts,
    day=days.map(lambda day: day or ""),
    level=st.sampled_from([None, 0, 1, 2, 3]),
    from_=texts,
    wording=st.sampled_from(["", "123456789012", "0e0123456789"]),
)
overlays = st.builds(
    Overlay,
    title=said,
    version=texts,
    checklist=st.builds(RulesFor, id=st.sampled_from(["small", "on"]), version=texts),
    rules=st.lists(made, max_size=4, unique_by=lambda rule: (rule.consideration, rule.says)).map(tuple),
)


@settings(max_examples=200, deadline=None)
@given(overlays)
def test_what_is_written_reads_back_equal(overlay: Overlay) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rules.yaml"
        write_rules(path, overlay)
        assert load_rules(path) == overlay
        assert looks_like_rules(path)


@settings(max_examples=25, deadline=None)
@given(overlays)
def test_json_reads_as_well(overlay: Overlay) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rules.json"
        data = {"format": "dtadesign-rules/1", **plain_overlay(overlay)}
        path.write_text(json.dumps(data), encoding="utf-8", newline="\n")
        assert load_rules(path) == overlay


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["title", "checklist", "rules", "consideration", "text", "from", "from_", "day"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(["title", "version", "checklist", "rules", "more"]), anything))
def test_whatever_stands_there_it_is_read_or_refused_in_sentences(data: dict[str, object]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rules.json"
        path.write_text(json.dumps({"format": "dtadesign-rules/1", **data}), encoding="utf-8", newline="\n")
        with suppress(DtaError):
            load_rules(path, small_checklist())


def test_people_read_it_without_quotes_and_backslashes() -> None:
    text = rules_text(replace(RULES, rules=(replace(RULE, text="One: two.\n\n# three"), RULE)))
    assert "    text: |-\n      One: two.\n\n      # three\n    level: 1\n" in text
    assert "    text: >-\n      A rota without names counts as 1.\n" in text
    assert "    day: 2026-11-20\n" in text


def test_long_texts_are_broken_into_lines() -> None:
    long = " ".join(f"word{n}" for n in range(60))
    text = rules_text(replace(RULES, rules=(replace(RULE, text=long),)))
    assert max(map(len, text.splitlines())) <= 105


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


BY_HAND = """\
format: dtadesign-rules/1
title: By hand
checklist: {id: small, version: "1"}
rules:
  - consideration: P-1
    text: A rota without names counts as 1.
    level: 1
    from: Larkspur
"""


def test_one_written_by_hand_is_read(tmp_path: Path) -> None:
    (rule,) = load_rules(written(tmp_path / "r.yaml", BY_HAND), small_checklist()).rules
    assert rule == HouseRule(consideration="P-1", text=RULE.text, level=1, from_="Larkspur")


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("level: 1", "level: 4", 5, "level 0, 1, 2 or 3"),
        ("level: 1", 'level: "1"', 7, "must be a whole number"),
        ("level: 1", "day: 20.11.2026", 5, "write it as 2026-11-23"),
        ("level: 1", "levle: 1", 7, 'the nearest known one is "level"'),
        ("from: Larkspur", "from: 3", 8, "must be text"),
        ("from: Larkspur", "from_: Larkspur", 8, 'the nearest known one is "from"'),
        ("from: Larkspur", "wording: abc", 8, "is no wording"),
        ("text: A rota without names counts as 1.", 'text: " "', 6, "is empty"),
        ("P-1", "P-11", 5, 'there is no consideration "P-11"; the nearest known one is "P-1"'),
        ("P-1", "P 1", 5, "is no id"),
        ("By hand", '""', 2, "is empty"),
        ("dtadesign-rules/1", "dtadesign-rulez/1", 1, "is not one of"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, what: str
) -> None:
    path = written(tmp_path / "r.yaml", BY_HAND.replace(old, new))
    with pytest.raises(FileProblems) as found:
        load_rules(path, small_checklist())
    first = found.value.problems[0]
    assert first.line == line
    assert what in first.what


def test_the_same_rule_twice_is_a_problem(tmp_path: Path) -> None:
    twice = BY_HAND + "  - consideration: P-1\n    text: A rota without names counts as 1.\n    level: 1\n"
    with pytest.raises(FileProblems, match="stands twice"):
        load_rules(written(tmp_path / "r.yaml", twice))


def test_a_later_format_names_the_version_it_takes(tmp_path: Path) -> None:
    with pytest.raises(DtaError, match="newer version"):
        load_rules(written(tmp_path / "r.yaml", BY_HAND.replace("rules/1", "rules/2")))


@pytest.mark.parametrize("text", ["title: x\ndomains: []\n", "- a\n", "{}"])
def test_what_holds_no_rules_is_told(tmp_path: Path, text: str) -> None:
    path = written(tmp_path / "r.yaml", text)
    assert not looks_like_rules(path)
    with pytest.raises(FileProblems, match="holds no house rules"):
        load_rules(path)


def test_another_file_is_never_written_over(tmp_path: Path) -> None:
    path = written(tmp_path / "r.yaml", "title: x\ndomains: []\n")
    with pytest.raises(DtaError, match="left as it is"):
        write_rules(path, RULES)
    assert path.read_text(encoding="utf-8") == "title: x\ndomains: []\n"


def test_rules_take_the_place_of_rules(tmp_path: Path) -> None:
    path = written(tmp_path / "r.yaml", BY_HAND)
    write_rules(path, RULES)
    assert load_rules(path) == RULES


def test_their_checklist_is_beside_them_or_ships(tmp_path: Path) -> None:
    path = tmp_path / "r.yaml"
    shipped = checklist_of(replace(RULES, checklist=RulesFor(id="smi-alliance")), path)
    assert shipped is not None
    assert shipped.id == "smi-alliance"
    assert checklist_of(RULES, path) is None
    written(tmp_path / "small.yaml", json.dumps({"id": "small", "version": "1", "title": "x", "domains": []}))
    with pytest.raises(FileProblems, match="holds no domain"):
        checklist_of(RULES, path)
