"""The same said of several answers: nothing that was written is lost."""

from __future__ import annotations

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.review import several
from dtadesign.review.values import Evidence, Review

IDS = ("AVA-1", "AVA-2", "AVA-5")


def review() -> Review:
    return example_record(next(path for path in example_paths() if path.stem == "lanternway")).review


def test_one_reason_sets_all_aside_and_their_notes_stay_beneath_it() -> None:
    before, after = review(), several.set_aside(review(), IDS, "There is no agent.")
    assert {answer.value for answer in after.values()} == {"na"}
    for id_, answer in after.items():
        assert answer.note.startswith("There is no agent.")
        assert before.answer(id_).note in answer.note


def test_not_known_keeps_notes_and_evidence() -> None:
    before, after = review(), several.not_known(review(), IDS)
    for id_, answer in after.items():
        assert answer.value == "unknown"
        assert (answer.note, answer.evidence) == (before.answer(id_).note, before.answer(id_).evidence)


def test_an_entry_that_is_there_already_is_not_added_again() -> None:
    entry = Evidence(description="Hazard analysis")
    before = review()
    after = several.with_evidence(before, IDS, entry)
    assert all(answer.evidence == (*before.answer(id_).evidence, entry) for id_, answer in after.items())
    again = Review(**{**vars(before), "answers": {**before.answers, **after}})
    assert several.with_evidence(again, IDS, entry) == {}


def test_a_sentence_stands_at_the_end_of_each_note() -> None:
    before = review()
    for id_, answer in several.with_note(before, IDS, "Asked again in May.").items():
        assert answer.note == f"{before.answer(id_).note}\n\nAsked again in May.".lstrip()
