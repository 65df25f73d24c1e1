"""What the library answers, what it does not, and what it says where nothing was found."""

from __future__ import annotations

import pytest

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.checklist.model import Checklist
from dtadesign.library.field import counts_words, field_of, gaps, headline, reading
from dtadesign.library.filtering import Filter, find, found_sentence, not_known_sentence
from dtadesign.library.sources import Source, authors_seen, folded, sources, title_seen


@pytest.fixture(scope="module")
def checklist() -> Checklist:
    return find_checklist(DEFAULT)


@pytest.fixture(scope="module")
def everything(checklist: Checklist) -> tuple[Source, ...]:
    return sources(checklist)


def keys(found: tuple[Source, ...]) -> set[str]:
    return {source.key for source in found}


def test_every_study_and_every_reference_stands_there_once(
    checklist: Checklist, everything: tuple[Source, ...]
) -> None:
    assert sum(source.study is not None for source in everything) == 72
    assert set(checklist.reference) <= keys(everything)
    assert len(keys(everything)) == len(everything)


def test_studies_come_first_and_what_has_no_author_by_its_title_last(everything: tuple[Source, ...]) -> None:
    studies = [source for source in everything if source.study is not None]
    assert list(everything[:72]) == studies
    named = [authors_seen(source.reference) for source in studies]
    assert named == sorted(named, reverse=True)
    titles = [title_seen(source.reference) for source in studies if not authors_seen(source.reference)]
    told = [folded(title) for title in titles if title]
    assert told == sorted(told)
    assert not any(titles[len(told) :])


def test_what_has_neither_author_nor_title_has_a_name_all_the_same(everything: tuple[Source, ...]) -> None:
    named = {source.key: source.named for source in everything}
    assert (named["Simon2011"], named["vanLotringen2021"]) == ("Simon", "van Lotringen")


def test_no_shorthand_stands_in_what_is_read_of_a_study(everything: tuple[Source, ...]) -> None:
    for source in everything:
        if source.study is not None:
            texts = (source.study.delivery, source.study.outcome_text, source.study.engagement_text)
            assert not any("f2f" in text for text in texts)


def test_a_source_names_the_considerations_that_rest_on_it(everything: tuple[Source, ...]) -> None:
    bickmore = next(source for source in everything if source.key == "Bickmore2005")
    assert "AVA-1" in bickmore.considerations


def test_an_empty_filter_keeps_all_and_doubts_nothing(
    checklist: Checklist, everything: tuple[Source, ...]
) -> None:
    found = find(checklist, everything, Filter())
    assert found.sources == everything
    assert found.not_known == ()


@pytest.mark.parametrize("wanted", [Filter(format="agent"), Filter(measured="alliance")])
def test_references_that_cannot_answer_stand_apart(
    checklist: Checklist, everything: tuple[Source, ...], wanted: Filter
) -> None:
    found = find(checklist, everything, wanted)
    assert all(source.study is not None for source in found.sources)
    apart = [source for source in found.not_known if source.study is None]
    assert len(apart) == sum(source.study is None for source in everything)
    assert not_known_sentence(found).startswith(f"{len(found.not_known)} sources")


def test_a_reference_whose_population_is_known_answers_for_it(
    checklist: Checklist, everything: tuple[Source, ...]
) -> None:
    found = find(checklist, everything, Filter(people="bd"))
    assert {"Simon2011", "AndradeGonzalez2020"} <= keys(found.sources)
    assert "Bickmore2005" not in keys(found.sources) | keys(found.not_known)


def test_people_with_smi_are_not_said_to_have_a_certain_diagnosis(
    checklist: Checklist, everything: tuple[Source, ...]
) -> None:
    found = find(checklist, everything, Filter(people="bpd"))
    assert "BerryN2019" in keys(found.not_known)


def test_a_domain_is_always_known(checklist: Checklist, everything: tuple[Source, ...]) -> None:
    found = find(checklist, everything, Filter(domain="AVA"))
    assert found.not_known == ()
    assert all(any(i.startswith("AVA-") for i in source.considerations) for source in found.sources)


def test_words_are_found_whatever_their_accents(checklist: Checklist, everything: tuple[Source, ...]) -> None:
    assert keys(find(checklist, everything, Filter(words="fluckiger 2018")).sources) == {"Fluckiger2018"}


def test_a_gap_is_named(checklist: Checklist) -> None:
    wanted = Filter(people="bd")
    said = found_sentence(find(checklist, (), wanted), wanted, checklist)
    assert said == "No study in bipolar disorder was found."


def test_a_gap_of_several_filters_names_them_all(
    checklist: Checklist, everything: tuple[Source, ...]
) -> None:
    wanted = Filter(people="bpd", format="agent")
    said = found_sentence(find(checklist, everything, wanted), wanted, checklist)
    assert said == (
        "No study was found that is all of this: Borderline personality, Avatar, agent or chatbot."
        " Of 70 sources it is not known."
    )


def test_the_field_counts_each_single_study_of_digital_care_once(everything: tuple[Source, ...]) -> None:
    field = field_of(everything, "outcome", "format")
    told = [key for found in field.every.studies.values() for key in found]
    assert len(told) == len(set(told)) == field.every.total
    assert "StraussJohnson2006" not in told  # face to face
    assert "Clarke2016" in field.every.studies["no"]
    assert "Stiles2024" in field.every.studies["yes"]
    assert headline(field).startswith(f"{field.every.total} single studies of the alliance in digital care:")


def test_only_studies_that_are_divided_are_said_to_be(everything: tuple[Source, ...]) -> None:
    assert reading(field_of(everything, "outcome", "format")).endswith("some of them later, are divided.")
    assert "divided" not in reading(field_of((), "outcome", "format"))
    alone = [source for source in everything if source.key == "Stiles2024"]
    assert "divided" not in reading(field_of(alone, "outcome", "format"))


def test_reviews_stand_apart_from_the_studies_they_gather(everything: tuple[Source, ...]) -> None:
    field = field_of(everything, "outcome", "format")
    assert "Probst2019" in {source.key for source in field.syntheses}
    assert all("Probst2019" not in found for found in field.every.studies.values())


def test_not_reported_is_shown_and_not_counted_as_not_found(everything: tuple[Source, ...]) -> None:
    agents = next(row for row in field_of(everything, "outcome", "format").rows if row.id == "agent")
    assert counts_words(agents) == f"not reported: {agents.total}"


def test_the_field_names_what_nobody_tested(everything: tuple[Source, ...]) -> None:
    said = gaps(field_of(everything, "outcome", "people"))
    expected = "In {}, no study was found that tells whether alliance in digital care goes with outcome."
    names = ("bipolar disorder", "severe depression", "borderline personality disorder")
    assert said == tuple(expected.format(name) for name in names)


def test_people_without_serious_illness_have_no_gap_named_for_them(everything: tuple[Source, ...]) -> None:
    assert gaps(field_of(everything, "outcome", "people"), "anxiety") == ()
