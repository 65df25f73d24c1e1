"""What is open: each once, with one reason, gates first, and no more than there is."""

from __future__ import annotations

from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.scoring.scorecard import Scorecard, score
from dtadesign.scoring.still_open import still_open, why_open


def card() -> Scorecard:
    record = example_record(next(path for path in example_paths() if path.stem == "lanternway"))
    return score(record.checklist, record.review)


def test_gates_come_first_and_each_is_listed_once() -> None:
    found = still_open(card())
    gates = [one.is_gate for one in found]
    assert gates == sorted(gates, reverse=True)
    assert len({one.id for one in found}) == len(found) > 0


def test_every_reason_is_that_of_the_scorecard() -> None:
    by_id = {item.id: item for item in card().considerations}
    for one in still_open(card()):
        item = by_id[one.id]
        if one.why == "unshown":
            assert (item.claimed or 0) >= 2 > (item.shown or 0)
        else:
            assert item.state == one.why


def test_what_is_answered_is_not_open_however_often_it_was_skipped() -> None:
    shown = next(item for item in card().considerations if item.state == "answered" and item.shown == 2)
    assert why_open(shown, {shown.id}) is None
