"""The glossary: what ships, and where its terms stand in a text."""

from __future__ import annotations

import pytest

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.library.glossary import GROUPS, Glossary, Term, shipped_glossary, terms_of
from dtadesign.library.sources import sources

GLOSSARY = Glossary(
    (
        Term("alliance", "Alliance", "alliance", "…", ("alliance",)),
        Term("digital", "Digital alliance", "alliance", "…", ("digital alliance",)),
        Term("rct", "RCT", "research", "…", ("RCT",)),
        Term("core", "Core", "program", "…"),
    )
)


def found(text: str) -> list[tuple[str, str]]:
    return [(o.term.id, text[o.start : o.start + o.length]) for o in GLOSSARY.find_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An alliance and Alliances", [("alliance", "alliance")]),
        ("A digital alliance", [("digital", "digital alliance")]),
        ("Two RCTs", [("rct", "RCTs")]),
        ("misalliance, alliance-like, rctx", []),
        ("At its core", []),
        ("", []),
    ],
)
def test_whole_words_are_found_the_longest_first_and_each_once(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text) == expected


def test_every_shipped_term_is_whole_and_its_sources_are_known() -> None:
    known = {source.key for source in sources(find_checklist(DEFAULT))}
    terms = shipped_glossary().terms
    assert len({term.id for term in terms}) == len(terms)
    for term in terms:
        assert term.term
        assert term.group in GROUPS
        assert term.meaning.endswith(".")
        assert set(term.sources) <= known


def test_the_programs_own_words_are_those_of_the_contract() -> None:
    words = {term.id for term in shipped_glossary().terms if term.group == "program"}
    contract = (
        "checklist domain consideration gate core profile answer evidence review panel scorecard action"
    )
    assert set(contract.split()) <= words


def test_a_consideration_brings_its_own_terms() -> None:
    item = find_checklist(DEFAULT).by_id["HUM-1"]
    ids = [term.id for term in terms_of(shipped_glossary(), item)]
    assert {"psychosis", "engagement", "gate", "core", "evidence-grade"} <= set(ids)
    assert len(ids) == len(set(ids))
