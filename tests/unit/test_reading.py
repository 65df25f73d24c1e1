"""YAML and JSON are read narrowly, and what is wrong is said with its line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dtadesign.checklist import reading
from dtadesign.checklist.reading import parse, read_source
from dtadesign.errors import DtaError, FileProblems

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)
plain_numbers = st.none() | st.booleans() | st.integers(-(10**15), 10**15)


def refused(text: str) -> str:
    with pytest.raises(FileProblems) as error:
        parse("f.yaml", text)
    return str(error.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("True", "True"),
        ("true", True),
        ("1:30", "1:30"),
        ("12:30:45", "12:30:45"),
        ("010", "010"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("2024-01-01", "2024-01-01"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("NaN", "NaN"),
        ("1.10", 1.1),
        ("-3", -3),
        ("+3", 3),
        ("~", None),
        ("null", None),
        ("", None),
        ("'true'", "true"),
        ('"12"', "12"),
        ("|\n  12\n", "12\n"),
    ],
)
def test_only_plain_numbers_and_true_and_false_are_more_than_text(text: str, value: Any) -> None:
    found = parse("f", f"key: {text}").data["key"]
    assert found == value
    assert type(found) is type(value)


@given(st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=5), plain, max_size=4))
def test_json_is_read_as_json(data: dict[str, Any]) -> None:
    assert parse("f", json.dumps(data)).data == data


@given(st.dictionaries(st.sampled_from("abc"), st.text("aé中\n :#-'\"{}[],&*!|>%@`~?1.") | plain_numbers))
def test_json_is_yaml_too_and_reads_the_same(data: dict[str, Any]) -> None:
    assert parse("f", "# a comment\n" + json.dumps(data, ensure_ascii=False)).data == data


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\nb: 2\na: 3", 'f.yaml:3: the key "a" stands twice'),
        ("x:\n- {p: 1,\n   p: 2}", 'f.yaml:3: the key "p" stands twice'),
        ('{"a": 1,\n "b": {"c": 1, "c": 2}}', 'f.yaml:2: the key "c" stands twice'),
        ("a: &x 1\nb: *x", "f.yaml:1: uses an anchor or alias"),
        ("a: 1\nb: *x", "f.yaml:2: uses an anchor or alias"),
        ("a: !!python/object:os.system x", "f.yaml:1: uses a tag"),
        ("a: !x 1", "f.yaml:1: uses a tag"),
        ("a: 1\n---\nb: 2", "f.yaml:2: holds more than one document"),
        ("a: 1\n? [b]\n: 2", "f.yaml:2: has a key that is no text"),
        ("a: [1", "f.yaml:1: is not well-formed"),
        ("a: 1\n\tb: 2", "f.yaml:2: is not well-formed"),
        ("a: b: c", "f.yaml:1: is not well-formed"),
        ("a: 1\nb: \x00", "f.yaml:2: is no text"),
        ("a: 1\nb: \x07", "is not well-formed"),
        ("[" * 41 + "]" * 41, "f.yaml:1: is nested more than 40 deep"),
        ("a:\n" + "[" * 100_000, "f.yaml:2: is n"),
        ('{"a":' * 500 + "1" + "}" * 500, "is nested more than 40 deep"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "f.yaml:1: is n"),
        ('{"a": ' + "9" * 5000 + "}", "f.yaml:1: holds a number that is too long"),
    ],
)
def test_each_refusal_names_its_line(text: str, said: str) -> None:
    assert said in refused(text)


def test_a_number_too_long_for_yaml_stays_text() -> None:
    assert parse("f", "a: " + "9" * 5000).data == {"a": "9" * 5000}


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    assert "anchor or alias" in refused("\n".join(lines))


def test_what_would_steer_a_terminal_or_break_the_line_is_spelt_out() -> None:
    said = refused('"a\\n\\x1b[31m": 1\n"a\\n\\x1b[31m": 2')
    assert "\n" not in said
    assert "\x1b" not in said


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a: 1\nb: \xff\n", ":2: is not UTF-8 text"),
        (b"\xff\xfea\x00:\x00", ":1: is not UTF-8 text"),
        (bytes(range(256)), ":2: is not UTF-8 text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ":2: is not UTF-8 text"),
    ],
)
def test_other_files_are_told_apart(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(data)
    with pytest.raises(FileProblems) as error:
        read_source(path)
    assert said in str(error.value)


@pytest.mark.parametrize("kind", ["review", "workshop"])
def test_a_record_in_the_wrong_place_is_called_what_it_is(kind: str) -> None:
    lines = f'{{"format":"dtadesign-{kind}/1","id":"x"}}\n{{"n":1}}\n'
    with pytest.raises(FileProblems, match=rf"mine:1: is the record of a {kind}; choose a file of the kind"):
        parse("mine", lines)


def test_a_byte_order_mark_and_windows_lines_do_no_harm(tmp_path: Path) -> None:
    for text in ("a: 1\r\nb: [2]\r\n", '{"a": 1,\r\n"b": [2]}\r\n'):
        (tmp_path / "f").write_bytes(b"\xef\xbb\xbf" + text.encode())
        assert read_source(tmp_path / "f").data == {"a": 1, "b": [2]}


def test_a_large_file_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "f"
    with open(path, "wb") as file:
        file.truncate(10**12)
    with pytest.raises(DtaError, match="too large"):
        read_source(path)


def test_a_file_of_a_million_parts_is_refused_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_PARTS", 1000)
    assert "has more than 1,000 parts" in refused("[" + "[]," * 2000 + "]")


@pytest.mark.parametrize("name", ["missing", "."])
def test_what_cannot_be_read_is_said(name: str, tmp_path: Path) -> None:
    with pytest.raises(DtaError, match="cannot be read"):
        read_source(tmp_path / name)
