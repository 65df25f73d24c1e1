"""What the report says and in which order: decided in blocks, before any page is made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.report.blocks import (
    Chapter,
    ConsiderationHead,
    Entries,
    Facts,
    Figure,
    LevelTable,
    Table,
    Verdict,
)
from dtadesign.report.content import report
from dtadesign.report.content_summary import LONGEST_SUMMARY, clipped
from dtadesign.report.content_words import date_words, first_author
from dtadesign.review.action import Action
from dtadesign.review.edits import AnswerEdit, ProfileEdit, PurgeEdit, SignOffEdit
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.record import new_record
from dtadesign.review.values import Answer, Evidence
from dtadesign.wording import speaking
from tests.builders import (
    TIME,
    answered,
    consideration,
    profile,
    record_of,
    shown,
    small_checklist,
    small_data,
    with_edit,
)
from tests.report_reading import blocks_of, said

if TYPE_CHECKING:
    from dtadesign.review.record import Record


@pytest.fixture(scope="module")
def lanternway() -> Record:
    return example_record(next(path for path in example_paths() if path.stem == "lanternway"))


def text_of(record: Record, kind: Any = "full") -> str:
    return said(report(record, kind).blocks)


def fact(record: Record, label: str) -> list[str]:
    """What stands beside a label, wherever it does."""
    facts = [fact for block in blocks_of(record, Facts) for fact in block.facts]
    return [said(fact.texts) for fact in facts if fact.label == label]


def tags(record: Record, place: int = 0) -> list[tuple[str, ...]]:
    """What stands at the right of the four levels of a consideration in scope."""
    return [row.tags for row in blocks_of(record, LevelTable)[place].rows]


def test_chapters_come_in_their_order(lanternway: Record) -> None:
    anchors = [chapter.anchor for chapter in blocks_of(lanternway, Chapter)]
    assert anchors == ["gaps", "actions", "considerations", "aside", "profile", "method", "references"]


def test_a_summary_alone_refers_to_no_other_page(lanternway: Record) -> None:
    assert "on page" in text_of(lanternway)
    assert "on page" not in text_of(lanternway, "summary")


def test_the_overall_is_drawn_where_it_is_shown() -> None:
    domains = [{"id": "D", "considerations": [consideration(f"D-{n}") for n in range(24)]}]
    checklist = small_checklist(domains=domains, retired=[], features=[])
    record = answered({f"D-{n}": shown(3, "a page") for n in range(24)}, checklist=checklist)
    assert "100 of 100 shown" in text_of(record, "summary")
    assert [figure.picture.alt for figure in blocks_of(record, Figure)] == ["Overall: 100 shown, 100 claimed"]


@pytest.mark.parametrize(("kind", "anchors"), [("summary", []), ("gaps", ["gaps", "actions"])])
def test_shorter_kinds_leave_chapters_out(lanternway: Record, kind: Any, anchors: list[str]) -> None:
    assert [chapter.anchor for chapter in blocks_of(lanternway, Chapter, kind)] == anchors


def test_the_verdict_carries_the_mark_of_the_worst_gate(lanternway: Record) -> None:
    from dtadesign.drawing.marks import gate_mark

    verdict = blocks_of(lanternway, Verdict)[0]
    assert verdict.headline == "Not ready yet: one gate is not met"
    assert verdict.mark == gate_mark("fail")


def test_the_number_is_not_shown_where_it_is_withheld(lanternway: Record) -> None:
    summary = text_of(lanternway, "summary")
    assert "The overall number is not shown. At least one gate is not met" in summary
    assert "of 100 shown" not in summary
    assert "other weights" not in summary.lower()


def test_the_lowest_domains_lead_the_overall(lanternway: Record) -> None:
    summary = text_of(lanternway, "summary")
    assert 0 < summary.index("Lowest: ") < summary.index("The overall number is not shown")


def test_page_1_says_what_the_report_is_not(lanternway: Record) -> None:
    assert "no validated measure of alliance" in text_of(lanternway, "summary")


def test_three_things_to_fix_say_what_the_next_level_asks(lanternway: Record) -> None:
    summary, levels = text_of(lanternway, "summary"), lanternway.checklist.by_id["HUM-4"].levels
    assert f"Now 0. Level 2 asks: {levels[2]}" in summary


def test_a_claim_without_evidence_counts_1_and_asks_for_its_proof() -> None:
    data = small_data()
    data["domains"][0]["considerations"][0]["proof"] = "The rota."
    record = answered({"P-1": Answer(value=2)}, checklist=small_checklist(**data))
    assert tags(record) == [(), ("counts",), ("claimed",), ()]
    assert "Level 2 is claimed and nothing is shown. To show it: The rota." in text_of(record)


def test_an_answer_that_is_shown_is_one_word_and_the_next_level_another() -> None:
    record = answered({"P-1": shown(1, "seen")})
    assert tags(record) == [(), ("answer",), ("asked next",), ()]


def test_an_unknown_answer_tints_no_level() -> None:
    record = answered({"P-1": Answer(value="unknown")})
    assert not any(row.counts for row in blocks_of(record, LevelTable)[0].rows)
    assert fact(record, "Answer") == ["Not known yet. It counts as 0 for now and is a question to somebody."]


def test_a_consideration_says_gate_core_and_how_it_stands() -> None:
    head = blocks_of(answered({"P-1": Answer(value=3)}), ConsiderationHead)[0]
    assert head.above == "P-1 · PEOPLE · gate · core"
    assert (head.state, head.detail) == ("claimed, not shown", "claimed 3, shown 1")


def test_evidence_stands_whole() -> None:
    entry = Evidence(
        kind="user_test", description="Six people tried it", where="folder 7", date="2026-02-03",
        expires="2027-01-31", digest="ab" * 32,
    )  # fmt: skip
    record = answered({"P-1": Answer(value=3, evidence=(entry,))})
    told = "Six people tried it (test with users, folder 7, 3 February 2026, expires 31 January 2027)"
    assert fact(record, "Evidence") == [f"{told}\nSHA-256 {'ab' * 32}"]


def test_evidence_past_its_date_is_said_by_the_date_of_the_last_event() -> None:
    record = answered({"P-1": Answer(value=2, evidence=(Evidence(expires="2026-11-22"),))})
    assert fact(record, "Expiry")[0].startswith("One entry is past the date, judged on 23 November 2026.")
    record = answered({"P-1": Answer(value=2, evidence=(Evidence(expires="2026-11-23"),))})
    assert fact(record, "Expiry") == []


def test_a_removed_text_is_said_with_who_when_and_why() -> None:
    record = answered({"P-1": Answer(value=1, note="private")})
    stripped = replace(record, events=(record.events[0], replace(record.events[1], private=None)))
    purged = with_edit(stripped, PurgeEdit(events=(2,), why="the board asked"), "A. Kim")
    told = "Texts stood here and were destroyed on 23 November 2026 by A. Kim. Reason given: the board asked"
    assert fact(purged, "Removed") == [told]
    assert "private" not in text_of(purged)


def test_a_removed_text_that_no_purge_names_is_said_too() -> None:
    record = answered({"P-1": Answer(value=1, note="private")})
    stripped = replace(record, events=(record.events[0], replace(record.events[1], private=None)))
    assert fact(stripped, "Removed")[0].startswith("Texts stood here and are gone")


def test_not_applicable_stands_with_its_reason_and_in_no_other_list() -> None:
    record = answered({"P-2": Answer(value="na", note="No people are part of it.")})
    assert fact(record, "Reason") == ["No people are part of it."]
    heads = [head.anchor for head in blocks_of(record, ConsiderationHead)]
    assert heads == ["P-1"]


def test_each_hidden_consideration_stands_with_its_rule() -> None:
    text = text_of(record_of())
    assert "Rule: agent and not live" in text
    assert "Rule: chat or bpd" in text


def test_a_condition_is_said_in_plain_words_where_the_checklist_has_them(lanternway: Record) -> None:
    assert "Asked if it is used in research with people. Rule: study" in text_of(lanternway)


def test_a_short_review_lists_what_it_leaves_out() -> None:
    record = record_of(given=profile(scope="short"))
    assert "Left out of a short review" in text_of(record)
    assert "Short review: core and gates" in text_of(record, "summary")


def test_answers_that_do_not_count_keep_their_texts_in_a_list_of_their_own() -> None:
    record = answered({"A-1": shown(2, "an old screen", note="from last year")})
    text = text_of(record)
    last = text[text.index("Answers that do not count") :]
    assert "A-1, answered: level 2" in last
    assert "an old screen" in last
    assert "from last year" in last


def test_without_such_answers_there_is_no_such_list() -> None:
    assert "Answers that do not count" not in text_of(record_of())


def test_the_profile_stands_in_words(lanternway: Record) -> None:
    profile_texts = lanternway.review.profile
    text = text_of(lanternway)
    assert profile_texts.summary in text
    assert "Do people give support as part of it? Yes." in text
    assert "Is it used in research with people? No." in text


def test_a_change_of_profile_says_what_it_hid_and_brought_in() -> None:
    record = record_of(given=profile(features=("agent", "chat")))
    record = with_edit(record, ProfileEdit(profile=profile(diagnoses=("bpd",))))
    text = text_of(record)
    assert "Event 2, 23 November 2026\nIt hid A-1." in text
    record = with_edit(record, ProfileEdit(profile=profile(features=("agent", "chat"))))
    assert "It brought in A-1." in text_of(record)


def test_a_population_that_was_not_checked_is_said(lanternway: Record) -> None:
    unchecked = [c for c in lanternway.checklist.considerations if c.smi_population_checked is False]
    assert unchecked
    assert "Population of the sources not yet checked." in text_of(lanternway)


def test_only_the_notes_for_diagnoses_in_scope_are_printed() -> None:
    data = small_data()
    data["domains"][0]["considerations"][0]["diagnosis_notes"] = {"bd": "in high mood", "dep": "in low mood"}
    text = text_of(record_of(checklist=small_checklist(**data), given=profile(diagnoses=("bd",))))
    assert "Bipolar disorder: in high mood" in text
    assert "in low mood" not in text


def test_only_the_sources_of_what_was_asked_are_listed() -> None:
    data = small_data(references=[
        {"id": "One2020", "authors": "One A", "year": "2020", "doi": "10.1/1"},
        {"id": "Two2021", "authors": "Two B", "year": "2021"},
    ])  # fmt: skip
    data["domains"][0]["considerations"][0]["references"] = ["One2020"]
    data["domains"][1]["considerations"][0]["references"] = ["Two2021"]
    text = text_of(record_of(checklist=small_checklist(**data)))
    assert "One A (2020). doi:10.1/1" in text
    assert "Two B" not in text


def test_the_method_names_checklist_program_and_state(lanternway: Record) -> None:
    from dtadesign import __version__

    text = text_of(lanternway)
    for told in (lanternway.fingerprint, lanternway.header.checklist_digest, f"dtadesign {__version__}"):
        assert told in text
    assert "smi-alliance, version 1" in text
    assert "draft, not yet agreed by clinicians and people with lived experience" in text


def test_dimensions_under_three_are_not_printed(lanternway: Record) -> None:
    assert "By dimension of the alliance" not in text_of(answered({"P-2": shown(2, "x")}))
    assert "Agreement on goals" in text_of(lanternway)


def test_the_threes_with_strong_proof_are_counted() -> None:
    proof = Evidence(kind="record", date="2026-01-01")
    record = answered({"P-1": Answer(value=3, evidence=(proof,)), "P-2": shown(3, "a page")})
    assert "Of the considerations at level 3 (2), one has a dated record" in text_of(record)


def test_sign_offs_are_listed() -> None:
    record = record_of()
    signed = SignOffEdit(fingerprint=record.fingerprint, report_sha256="cd" * 32, program="dtadesign")
    told = fact(with_edit(record, signed, "Renée Dubois"), "Sign-offs")
    assert told == [
        f"Renée Dubois, 23 November 2026. State {record.fingerprint[:12]}, report SHA-256 {'cd' * 32}"
    ]


def test_a_review_without_any_event_has_a_report() -> None:
    text = text_of(new_record("a", TIME, small_checklist()))
    assert "An intervention without a name" in text
    assert "No profile was filled in." in text


def test_nothing_in_scope_is_said() -> None:
    only = consideration("X-1", condition="agent")
    data = small_data(domains=[{"id": "X", "considerations": [only]}], retired=[])
    text = text_of(record_of(checklist=small_checklist(**data)))
    assert "Not finished: nothing is in scope" in text


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Short.", "Short."),
        ("One sentence. " + "x" * 300, "One sentence."),
        ("word " * 100, "…"),
    ],
)
def test_page_1_takes_whole_sentences_of_a_long_summary(text: str, given: str) -> None:
    assert clipped(text).endswith(given)
    assert len(clipped(text)) <= LONGEST_SUMMARY + 2


@pytest.mark.parametrize(
    ("iso", "told"), [("2026-11-03T10:00:00Z", "3 November 2026"), ("2026-13-01", "2026-13-01"), ("", "")]
)
def test_dates_are_words_and_need_no_clock(iso: str, told: str) -> None:
    assert date_words(iso) == told


@pytest.mark.parametrize(
    ("authors", "told"),
    [("Nock MK; Kleiman E", "Nock"), ("World Health Organization", "World Health Organization"), ("", "")],
)
def test_a_source_is_cited_by_its_first_author(authors: str, told: str) -> None:
    from dtadesign.checklist.model import Reference

    assert first_author(Reference(id="x", authors=authors)) == told


def test_every_text_of_the_example_is_said(lanternway: Record) -> None:
    text = text_of(lanternway)
    for answer in lanternway.review.answers.values():
        for told in (answer.note, *(entry.description for entry in answer.evidence)):
            assert told in text


def test_the_same_record_gives_the_same_blocks(lanternway: Record) -> None:
    edit = AnswerEdit(id="HUM-1", answer=Answer(value=1))
    assert report(lanternway) == report(lanternway)
    assert report(with_edit(lanternway, edit)) != report(lanternway)


def test_the_report_stays_english_whatever_the_window_speaks(lanternway: Record) -> None:
    plain = report(lanternway)
    with speaking(lambda *_: "anders"):
        assert report(lanternway) == plain


ASK = Action(considerations=("P-1",), what="Print the rota", owner="Kim", due="2026-11-22", effort="small")


def test_an_action_stands_under_its_consideration_and_in_the_board() -> None:
    record = record_of(AnswerEdit(id="P-1", answer=Answer(value=0)), ActionEdit(id="A-1", action=ASK))
    line = "A-1, due 22 November 2026, overdue, effort small, to do."
    assert fact(record, "Action") == [f"Print the rota\nOwner: Kim\n{line}"]
    (table,) = (found for found in blocks_of(record, Table, "gaps") if found.heads[0] == "Action")
    assert [said(cell) for cell in table.rows[0]] == [
        "A-1", "22 November 2026, overdue", "small", "to do", "gate not met, +66.7 in PEOPLE",
    ]  # fmt: skip


def test_what_is_said_to_be_done_and_not_shown_is_told() -> None:
    record = record_of(ActionEdit(id="A-1", action=replace(ASK, state="done")))
    assert "Said to be done; nothing shown yet." in text_of(record, "gaps")


def test_an_action_whose_texts_were_destroyed_says_so() -> None:
    record = record_of(ActionEdit(id="A-1", action=ASK))
    record = replace(record, events=(*record.events[:-1], replace(record.events[-1], private=None)))
    assert "[text removed]" in text_of(record)
    assert "Print the rota" not in text_of(record)


def test_without_actions_there_is_no_chapter_of_them() -> None:
    assert "actions" not in [chapter.anchor for chapter in blocks_of(record_of(), Chapter)]


def test_the_gaps_alone_say_question_level_next_level_and_proof_of_what_falls_short() -> None:
    answers = {"P-1": shown(0, "seen"), "P-2": shown(3, "seen"), "A-1": Answer(value=2)}
    record = answered(answers, given=profile(features=("agent",)))
    heads = {head.anchor: head for head in blocks_of(record, ConsiderationHead, "gaps")}
    assert "P-2" not in heads
    for anchor, head in heads.items():
        assert head.question == record.checklist.by_id[anchor].question
    tags = {head.anchor: [(row.level, row.tags) for row in table.rows] for head, table in zip(
        heads.values(), blocks_of(record, LevelTable, "gaps"), strict=True
    )}  # fmt: skip
    assert tags["P-1"][0] == (0, ("now",))
    assert tags["P-1"][1][1] == ("asked next",)
    assert tags["A-1"] == [(1, ("now",)), (2, ("claimed", "to be shown"))]
    labels = [fact.label for facts in blocks_of(record, Facts, "gaps") for fact in facts.facts]
    assert labels.count("To show it") == sum(bool(record.checklist.by_id[one].proof) for one in heads)


def test_the_first_page_says_who_takes_on_what_is_to_be_fixed_first() -> None:
    record = answered({"P-1": Answer(value=0)})
    action = Action(considerations=("P-1",), what="Do", owner="Ines Brandt", due="2026-12-14")
    record = with_edit(record, ActionEdit(id="A-1", action=action))
    entries = [entry for block in blocks_of(record, Entries, "summary") for entry in block.entries]
    beside = [said(entry.beside) for entry in entries if entry.beside]
    assert beside == ["Ines Brandt\nby 14 December 2026"]
