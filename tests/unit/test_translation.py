"""A checklist in another language: texts only, falling back item by item, and strict where it is read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.checklist.loader import find_checklist, shipped_checklists
from dtadesign.checklist.translation import Texts, translated
from dtadesign.checklist.translation_files import (
    checklist_digest,
    load_translation,
    looks_like_translation,
    shipped_translations,
)
from dtadesign.errors import FileProblems
from dtadesign.plain import from_plain
from dtadesign.scoring.scorecard import score
from tests.builders import answered, done, shown, small_checklist, small_data

if TYPE_CHECKING:
    from pathlib import Path

WORDS = {
    "domains": {"PEOPLE": {"name": "Menschen"}},
    "considerations": {
        "P-1": {
            "title": "Jemand antwortet",
            "levels": ["fehlt", "benannt", "getan", "getan und belegt"],
        },
        "P-2": {"title": "Warm"},
    },
}


def texts(**more: Any) -> Texts:
    return from_plain(Texts, WORDS | more)


def written(path: Path, **more: Any) -> Path:
    data = {
        "translates": "small", "of_version": "1", "language": "de", "version": "1", "texts": WORDS, **more,
    }  # fmt: skip
    path.with_name("small.yaml").write_text(json.dumps(small_data()), encoding="utf-8", newline="\n")
    path.write_text(json.dumps(data, indent=1), encoding="utf-8", newline="\n")
    return path


def test_texts_are_put_in_their_place() -> None:
    said = translated(small_checklist(), texts(), "de").checklist
    assert said.language == "de"
    assert said.by_id["P-1"].name == "Jemand antwortet"
    assert said.domains[0].name == "Menschen"


def test_what_is_missing_stays_as_it_was_written() -> None:
    found = translated(small_checklist(), texts(), "de")
    assert found.checklist.by_id["P-2"].levels == small_checklist().by_id["P-2"].levels
    assert found.checklist.domains[1] == small_checklist().domains[1]


def test_it_is_told_what_fell_back() -> None:
    found = translated(small_checklist(), texts(), "de")
    assert found.is_whole("P-1")
    assert not found.is_whole("P-2")
    assert found.left["P-2"] == ("levels",)
    assert found.whole == 1


def test_ids_and_rules_are_the_same_in_every_language() -> None:
    checklist = small_checklist()
    said = translated(checklist, texts(), "de").checklist
    same = [(c.id, c.condition, c.gate, c.core, c.dimensions) for c in checklist.considerations]
    assert [(c.id, c.condition, c.gate, c.core, c.dimensions) for c in said.considerations] == same


def test_a_translation_scores_the_same() -> None:
    checklist = small_checklist()
    record = answered({"P-1": shown(2, "a"), "P-2": shown(1)}, checklist=checklist)
    said = translated(checklist, texts(), "de").checklist
    assert score(said, record.review) == score(checklist, record.review)


def test_a_file_beside_its_checklist_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "small.de.json")
    assert looks_like_translation(path)
    assert load_translation(path).texts.domains["PEOPLE"].name == "Menschen"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"translates": "smal"}, "translates"),
        ({"lang": "de"}, 'the key "lang" is not known here'),
        ({"texts": {"considerations": {"P-3": {"title": "x"}}}}, "no such id here; the nearest known one is"),
        ({"texts": {"considerations": {"P-1": {"titel": "x"}}}}, 'the nearest known one is "title"'),
        ({"texts": {"considerations": {"P-1": {"levels": ["a", "b"]}}}}, "entry 3 is missing"),
        ({"texts": {"considerations": {"P-1": {"diagnosis_notes": {"xx": "y"}}}}}, "no such diagnosis"),
        ({"texts": {"considerations": {"P-1": {"condition": "chat"}}}}, '"condition" is not known here'),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(tmp_path: Path, more: dict[str, Any], said: str) -> None:
    with pytest.raises(FileProblems, match=said) as caught:
        load_translation(written(tmp_path / "small.de.json", **more))
    assert caught.value.problems[0].line > 1


def test_check_takes_a_translation(tmp_path: Path) -> None:
    assert "translation of small into de" in done("check", written(tmp_path / "small.de.json"))


def test_a_translation_is_no_checklist_of_its_own() -> None:
    assert "smi-alliance.de" not in {checklist.id for checklist in shipped_checklists()}


@pytest.mark.parametrize("language", list(shipped_translations("smi-alliance")))
def test_what_ships_fits_the_checklist_that_ships(language: str) -> None:
    checklist = find_checklist("smi-alliance")
    file = load_translation(shipped_translations("smi-alliance")[language], checklist)
    assert (file.language, file.of_version) == (language, checklist.version)
    assert file.of_sha256 == checklist_digest(checklist), "the checklist changed: go over the translation"
    assert translated(checklist, file.texts, language).whole >= 31
