"""A whole workshop by commands: five files, two forms, three on paper, two votes on each of ten."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from dtadesign.exchange.schemas import SCHEMAS
from dtadesign.report.pdf_texts import pdf_texts
from dtadesign.workshop.cases import find_case, read_case
from dtadesign.workshop.record import read_record, read_workshop
from dtadesign.workshop.tallying import KEYS
from dtadesign.workshop.values import Place
from tests.builders import done, run

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from dtadesign.workshop.values import Round, Workshop

pytestmark = pytest.mark.slow

CASE = read_case(find_case("larkstile"))
TEN = CASE.suggested
FILES, FORMS, PAPER = ("Ann", "Béla", "Chidi", "Dua", "Eli"), ("Fen", ""), ("Paper 1", "Paper 2", "Paper 3")

# what everybody chose on the ten, the first time and the second; a dot is no vote
FIRST = {
    "Ann": "1232103211", "Béla": "2222222222", "Chidi": "3210u11n23", "Dua": "0000000000",
    "Eli": "32.1302132", "Fen": "1111111111", "": "2132301u10",
    "Paper 1": "3333333333", "Paper 2": "1u2n310213", "Paper 3": "2131203120",
}  # fmt: skip
SECOND = {
    "Ann": "2222103211", "Béla": "2222222222", "Chidi": "2211111122", "Dua": "1111100000",
    "Eli": "22213u2132", "Fen": "2211111111", "": "2132301u10",
    "Paper 1": "2223333332", "Paper 2": "..2n310213", "Paper 3": "22212.2122",
}  # fmt: skip


def chosen(votes: Mapping[str, str], at: int) -> list[str]:
    """What the room chose on the consideration at this place, in order of size."""
    return sorted(KEYS[row[at]] for row in votes.values() if row[at] != ".")


class Room:
    """The workshop in a folder, and what was seen of it on the way."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.path = folder, folder / "w.dtaworkshop"
        named = ["--title", "A morning on Larkstile", "--facilitator", "Mia"]
        done("workshop", "new", self.path, "--case", "larkstile", *named)
        done("workshop", "join", self.path, "--paper", len(PAPER))
        done("workshop", "packet", "larkstile", folder / "case.dtapacket", "--considerations", ",".join(TEN))
        for name in FILES:
            done("new", self.review(name), "--packet", folder / "case.dtapacket", "--reviewer", name)
        self.vote(FIRST, 1)
        self.told_before = done("workshop", "status", self.path)
        self.told_before += done("workshop", "results", self.path, "--json")
        self.reveal()
        self.after_first = read_workshop(self.path)
        self.vote(SECOND, 2)
        self.reveal()
        done("workshop", "rule", self.path, TEN[0], "A page signed once counts as 1.", "--counts-as", "1")
        done("workshop", "rule", self.path, TEN[3], "A name is one.", "--by", "The group")
        self.ended = done("workshop", "end", self.path)

    def review(self, name: str) -> Path:
        return self.folder / f"{name}.dtareview"

    def vote(self, votes: Mapping[str, str], round_: Round) -> None:
        """Everybody, by their way."""
        for name in FILES:
            self.answer(name, votes[name])
        forms = [self.filled(name, votes[name]) for name in FORMS]
        done("workshop", "collect", self.path, *map(self.review, FILES), *forms)
        table = self.folder / f"paper-{round_}.csv"
        rows = [f"{name},{','.join(votes[name].replace('.', ' '))}\n" for name in PAPER]
        table.write_text(f"participant,{','.join(TEN)}\n{''.join(rows)}", encoding="utf-8", newline="")
        done("workshop", "tally", self.path, "--round", round_, "--csv", table)

    def answer(self, name: str, row: str) -> None:
        rows = [f"{id_},{KEYS[key]},why\n" for id_, key in zip(TEN, row, strict=True) if key != "."]
        table = self.folder / "answers.csv"
        table.write_text("id,answer,note\n" + "".join(rows), encoding="utf-8", newline="")
        done("answer", self.review(name), "--csv", table)

    def filled(self, name: str, row: str) -> Path:
        """What the handed out form saves, once somebody has filled it in."""
        answers = [
            {"id": id_, "answer": int(key) if key.isdigit() else KEYS[key], "note": "why"}
            for id_, key in zip(TEN, row, strict=True)
            if key != "."
        ]
        asked = {key: self.form[key] for key in ("version", "digest")} | {"id": self.form["checklist"]}
        saved = {
            "format": "dtadesign-form/1", "id": f"form of {name or 'somebody'}", "by": name,
            "packet": self.form["packet"], "checklist": asked, "answers": answers,
        }  # fmt: skip
        path = self.folder / f"form-{name or 'nobody'}.json"
        path.write_text(json.dumps(saved), encoding="utf-8", newline="\n")
        return path

    @cached_property
    def form(self) -> dict[str, str]:
        """What the form that is handed out says of itself."""
        done("workshop", "handouts", self.path, self.folder / "blank", "--only", "forms", "--format", "html")
        (page,) = (self.folder / "blank").glob("*.html")
        return dict(
            re.findall(r'data-(checklist|version|digest|packet)="([^"]*)"', page.read_text(encoding="utf-8"))
        )

    def reveal(self) -> None:
        for id_ in TEN:
            done("workshop", "open", self.path, id_)
            done("workshop", "reveal", self.path, id_)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    return Room(tmp_path_factory.mktemp("room"))


@pytest.fixture(scope="module")
def workshop(room: Room) -> Workshop:
    return read_workshop(room.path)


@pytest.fixture(scope="module")
def found(room: Room) -> dict[str, Any]:
    results: dict[str, Any] = json.loads(done("workshop", "results", room.path, "--json"))
    return results


def test_ten_took_part_by_three_ways_and_one_of_them_without_a_name(workshop: Workshop) -> None:
    names = {(each.way, each.name) for each in workshop.participants}
    assert names == {
        *(("file", name) for name in FILES), ("form", "Fen"), ("form", "form-nobody"),
        *(("paper", name) for name in PAPER),
    }  # fmt: skip


@pytest.mark.parametrize("at", range(10), ids=TEN)
def test_each_vote_of_both_rounds_is_in_the_record(workshop: Workshop, at: int) -> None:
    for votes, round_ in ((FIRST, 1), (SECOND, 2)):
        where = Place(0, TEN[at], 1 if round_ == 1 else 2)
        assert sorted(workshop.at(where).values()) == chosen(votes, at)


def test_nothing_was_told_of_a_vote_or_the_key_before_its_reveal(room: Room) -> None:
    assert '"counts": {' not in room.told_before
    assert not any(entry.reason in room.told_before for entry in CASE.key)
    assert room.told_before.count('"voted": 10') == 9
    assert "9 of 10 have voted" in room.told_before


def test_what_was_revealed_first_is_the_same_at_the_end(room: Room, workshop: Workshop) -> None:
    for where in room.after_first.revealed:
        assert workshop.at(where) == room.after_first.at(where)
    assert len(workshop.revealed) == 20


def test_the_results_count_what_was_chosen(found: dict[str, Any]) -> None:
    Draft202012Validator(SCHEMAS["workshop-results"]()).validate(found)
    for at, item in enumerate(found["cases"][0]["considerations"]):
        for votes, which in ((FIRST, "first"), (SECOND, "second")):
            here = chosen(votes, at)
            assert item[which]["counts"] == {choice: here.count(choice) for choice in KEYS.values()}
        entry = CASE.entry(TEN[at])
        assert entry is not None
        assert item["key"]["level"] == entry.level


def test_the_shift_is_that_of_who_gave_a_level_twice(found: dict[str, Any]) -> None:
    for at, item in enumerate(found["cases"][0]["considerations"]):
        pairs = [(FIRST[name][at], SECOND[name][at]) for name in FIRST]
        steps = [int(b) - int(a) for a, b in pairs if a.isdigit() and b.isdigit()]
        assert item["shift"]["twice"] == len(steps)
        assert (item["shift"]["up"], item["shift"]["down"]) == (
            sum(step > 0 for step in steps),
            sum(step < 0 for step in steps),
        )


def test_the_first_shift_is_told_in_words(room: Room) -> None:
    said = done("workshop", "results", room.path)
    assert "First vote: 0: 1  1: 3  2: 3  3: 3, median 2" in said
    assert "Six of nine moved, each by one level." in said


def test_nobody_is_named_in_the_results(room: Room) -> None:
    told = done("workshop", "results", room.path, "--json") + done("workshop", "results", room.path)
    assert not any(name in told for name in (*FILES, "Fen", *PAPER))


def test_the_record_holds_and_is_over(room: Room) -> None:
    assert "The record holds" in done("verify", room.path)
    assert "no problem found" in done("check", room.path)
    late = run("workshop", "vote", room.path, "Paper 1", TEN[0], "1")
    assert (late.status, room.ended) == (2, "The workshop has ended.\n")
    assert "The workshop has ended" in late.err


def test_everybody_is_calibrated_against_the_key_and_the_room(room: Room) -> None:
    told = json.loads(done("workshop", "calibration", room.path, "--json"))
    by_name = {each["name"]: each for each in told["participants"]}
    assert len(by_name) == 10
    first = by_name["Béla"]["votes"][0]["key"]
    levels = [entry.level for id_ in TEN if (entry := CASE.entry(id_))]
    assert first["same"] == levels.count(2)
    assert first["considerations"] == sum(level != "na" for level in levels)


def test_the_house_rules_go_home_in_a_file(room: Room) -> None:
    out = room.folder / "rules.yaml"
    done("rules", "from", room.path, "-o", out)
    text = out.read_text(encoding="utf-8")
    assert "A page signed once counts as 1." in text
    assert "The group" in text
    assert "2 of them: no problem found" in done("check", out)


def test_the_handouts_are_written_and_the_key_is_on_its_own_paper_alone(room: Room) -> None:
    before = room.folder / "before"
    done("workshop", "handouts", room.path, before, "--only", "agenda,cases,tally")
    after = room.folder / "after"
    done("workshop", "handouts", room.path, after, "--only", "key,results")
    reason = next(entry.reason for entry in CASE.key if entry.consideration == TEN[0])[:40]
    papers = {path.name: " ".join(" ".join(pdf_texts(path.read_bytes())).split()) for path in
              [*before.iterdir(), *after.iterdir()]}  # fmt: skip
    assert len(papers) >= 5
    assert [name for name, text in papers.items() if reason in text]
    assert not any(reason in papers[path.name] for path in before.iterdir())
    assert not any(name in text for text in papers.values() for name in FILES)


def test_the_same_record_says_the_same_twice(room: Room) -> None:
    first = done("workshop", "results", room.path, "--json")
    assert first == done("workshop", "results", room.path, "--json")
    assert read_record(room.path).torn == 0
