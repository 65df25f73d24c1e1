"""What a workshop hands out: who may see what in it, and that it says what it must."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dtadesign.errors import NotDone
from dtadesign.report.content_workshop import Papers
from dtadesign.report.content_workshop_agenda import BREAK, CLOSING, READING, WELCOME, day, minutes_each
from dtadesign.report.handouts import HANDOUTS, Handout, handouts
from dtadesign.review.rules import HouseRule
from dtadesign.workshop.edits import EndEdit, JoinEdit, PlanEdit, RuleEdit
from dtadesign.workshop.record import WorkshopRecord
from dtadesign.workshop.values import Sitting
from tests.workshops import (
    after,
    begun,
    joined,
    person,
    place,
    plan_of,
    revealed,
    sitting,
    small_case,
    voted,
    workshop_of,
)

SECRET = "Secret reason"
NAMES = ("A. Kim", "B. Ode", "C. Lim", "D. Roe", "E. Fox", "F. Ash")


def held() -> WorkshopRecord:
    """Six people with names, two considerations voted on twice, one with a house rule."""
    people = [replace(person(number), label=name) for number, name in enumerate(NAMES, 1)]
    rule = HouseRule(consideration="P-1", text="A rota without cover counts as 1.", by="the room",
                     day="2026-11-23", level=1, from_="Hearth")  # fmt: skip
    return workshop_of(
        *joined(*people),
        *revealed(place("P-1"), "0", "1", "2", "2", "3", "unknown"),
        *revealed(place("P-1", 2), "1", "2", "2", "2", "2", "2"),
        *revealed(place("A-2"), "3", "3", "2", "1", "3", "na"),
        RuleEdit(rule=rule),
    )


def said(record: WorkshopRecord, kind: str) -> str:
    """All papers of a kind as Markdown; of forms, which have none, as HTML."""
    return "\n".join(
        each.written("md" if "md" in each.formats else "html").decode("utf-8")
        for each in handouts(record, [kind])
    )


def test_every_kind_has_papers_and_every_name_is_one_file() -> None:
    found = handouts(held())
    assert {each.kind for each in found} == set(HANDOUTS)
    assert len({each.name for each in found}) == len(found)
    assert all(each.name.isascii() and each.name == each.name.lower() for each in found)


def test_a_files_name_tells_nobodys_name() -> None:
    assert not [each.name for each in handouts(held()) if "kim" in each.name or "ode" in each.name]


def test_before_anybody_came_there_are_all_but_personal_pages() -> None:
    assert {each.kind for each in handouts(begun())} == set(HANDOUTS) - {"personal"}


def test_a_kind_that_is_none_is_named_with_the_nearest() -> None:
    with pytest.raises(NotDone, match=r'"form" is no handout; there are agenda, .*known one is "forms"'):
        handouts(held(), ["form"])


def test_a_form_is_made_in_what_can_be_filled_in() -> None:
    (form,) = handouts(held(), ["forms"])
    assert form.formats == ("pdf", "html")
    with pytest.raises(NotDone, match="is not made as md"):
        form.written("md")


@pytest.mark.parametrize("kind", ["agenda", "forms", "tally", "cases", "certificate"])
def test_nothing_of_the_key_is_where_everybody_reads(kind: str) -> None:
    assert SECRET not in said(held(), kind)


def test_the_key_says_reasons_and_is_for_who_leads() -> None:
    assert said(held(), "key").count(SECRET) == 2


def test_what_tells_the_key_is_for_who_leads_until_both_votes_are_over() -> None:
    """P-1 was voted on twice, A-2 once: another vote on it may follow until the workshop ends."""

    def kept(record: WorkshopRecord) -> set[str]:
        return {each.kind for each in handouts(record) if each.for_facilitator}

    assert kept(held()) == {"key", "results", "personal"}
    assert kept(after(held(), EndEdit())) == {"key"}
    assert kept(after(held(), *revealed(place("A-2", 2), "3"))) == {"key"}


def test_the_key_says_what_is_missed_and_where_people_differ() -> None:
    case = small_case()
    entry = replace(case.key[0], often="The rota is taken for cover.", often_level=3, reasonable=(1,),
                    differ="Mondays can be enough.")  # fmt: skip
    plan = plan_of(Sitting(case=replace(case, key=(entry, *case.key[1:])), considerations=("P-1",)))
    key = said(begun(plan), "key")
    for text in ("The rota is taken for cover.", "They then give level 3.", "Mondays can be enough.",
                 "reasonable too: 1", "The rota", "What else?"):  # fmt: skip
        assert text in key


def test_a_case_sheet_says_all_that_the_case_shows() -> None:
    sheet = said(held(), "cases")
    for text in (
        "A stove that talks.",
        "The door",
        "It is warm.",
        "Kim on Mondays.",
        "A stove that does not",
    ):
        assert text.lower() in sheet.lower()


@pytest.mark.parametrize("kind", ["cases", "key", "results"])
def test_a_draft_says_so(kind: str) -> None:
    draft = "have reviewed this case and its key yet"
    assert draft in said(held(), kind)
    case = replace(small_case(), status="reviewed")
    reviewed = workshop_of(*joined(person(1)), *revealed(place(), "1"),
                           plan=plan_of(Sitting(case=case, considerations=("P-1", "A-2"))))  # fmt: skip
    assert draft not in said(reviewed, kind)
    assert "This case is invented" in said(reviewed, kind)


def test_the_results_hold_nobody() -> None:
    found = said(held(), "results")
    assert not [name for name in NAMES if name in found]
    assert "6 people voted (6 by phone)" in found


def test_results_of_few_say_that_these_can_be_told_apart() -> None:
    few = workshop_of(*joined(person(1), person(2)), *revealed(place(), "1", "2"))
    assert "So few took part" in said(few, "results")
    assert "So few took part" not in said(held(), "results")


def test_results_say_votes_shift_key_and_house_rule() -> None:
    found = said(held(), "results")
    for text in (
        "1 × not known yet; median 2", "Three of five moved", "P-1, gate · key: 2",
        "A rota without cover counts as 1.", "Counts as 1.", "Settled over Hearth.",
    ):  # fmt: skip
        assert text in found


def test_a_vote_that_is_not_revealed_is_in_no_paper() -> None:
    record = workshop_of(*joined(person(1), person(2)), *voted(place(), "0", "3"))
    assert "No vote was revealed" in said(record, "results")
    assert "No vote was revealed" in said(record, "personal")


def test_a_personal_page_holds_no_other_person() -> None:
    pages = handouts(held(), ["personal"])
    for name, page in zip(NAMES, pages, strict=True):
        text = page.written("md").decode("utf-8")
        assert name in text
        assert not [other for other in NAMES if other != name and other in text]


def test_a_personal_page_is_kind_and_ranks_nobody() -> None:
    text = said(held(), "personal").lower()
    assert "this is no grade" in text
    assert not [word for word in ("wrong", "failed", "worst", "best of", "rank", "points") if word in text]


def test_a_personal_page_says_what_was_missed_with_its_reason() -> None:
    first = handouts(held(), ["personal"])[0].written("md").decode("utf-8")
    assert "You gave 0, the key 2: two levels or more from the key." in first
    assert f"{SECRET} on P\\-1." in first or f"{SECRET} on P-1." in first


def test_a_workshop_without_a_title_is_called_by_its_cases() -> None:
    untitled = replace(plan_of(sitting(), sitting(title="Kiln")), title="")
    found = said(begun(untitled), "certificate")
    assert "took part in the workshop Hearth and Kiln on 23 November 2026." in found


def test_who_gave_a_name_has_a_certificate_and_all_others_a_line() -> None:
    record = workshop_of(*joined(person(1), replace(person(2), label="B. Ode")))
    named, blank = handouts(record, ["certificate"])
    assert "B. Ode" in named.written("md").decode("utf-8")
    assert "A line to write the name on" in blank.written("md").decode("utf-8")
    assert "B. Ode" not in blank.written("md").decode("utf-8")


def test_votes_and_names_change_no_byte_of_what_follows_from_the_plan() -> None:
    for kind in ("agenda", "forms", "tally", "cases", "key"):
        before, later = (handouts(record, [kind]) for record in (begun(), held()))
        assert [each.written("html") for each in before] == [each.written("html") for each in later]


def test_the_same_record_gives_the_same_bytes() -> None:
    def all_of(found: tuple[Handout, ...]) -> list[bytes]:
        return [each.written(form) for each in found for form in each.formats]

    assert all_of(handouts(held())) == all_of(handouts(held()))


def test_another_plan_is_another_fingerprint() -> None:
    longer = after(begun(), PlanEdit(plan=plan_of(sitting("P-1", "A-2", "P-2"))))
    assert said(begun(), "cases") != said(longer, "cases")


def test_the_day_follows_from_the_number_of_considerations() -> None:
    """Two minutes of votes and four of talking each, rounded up; one break before the second case."""
    papers = Papers(begun(plan_of(sitting("P-1", "A-2"), sitting("P-1", title="Kiln"), seconds=50)))
    assert minutes_each(papers) == 6
    minutes = [part.minutes for part in day(papers)]
    assert minutes == [WELCOME, READING, 12, BREAK, READING, 6, CLOSING]


def test_a_long_case_is_parted_by_a_break() -> None:
    papers = Papers(begun(plan_of(sitting("P-1", "P-2", "A-1", "A-2"), seconds=600)))
    assert [part.minutes for part in day(papers)] == [WELCOME, READING, 48, BREAK, 48, CLOSING]


def test_papers_speak_german_where_they_are_asked_to() -> None:
    (agenda,) = handouts(held(), ["agenda"], "de")
    assert '<html lang="de">' in agenda.written("html").decode("utf-8")


def test_somebody_called_by_markup_is_text() -> None:
    evil = workshop_of(JoinEdit(participant=replace(person(1), label="<b>&amp;")), *revealed(place(), "1"))
    page = handouts(evil, ["personal"])[0].written("html").decode("utf-8")
    assert "<b>&amp;" not in page
    assert "&lt;b&gt;&amp;amp;" in page
