"""A workshop typed: what each command does, says and refuses, and that nothing is told too early."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from dtadesign.panel.packets import read_packet
from dtadesign.plain import to_plain
from dtadesign.workshop.record import read_record, read_workshop
from tests.builders import Ran, done, run, small_checklist
from tests.workshops import place, small_case

if TYPE_CHECKING:
    from pathlib import Path


def case_file(folder: Path, title: str = "Hearth") -> Path:
    """A case beside its checklist."""
    beside = folder / "small.yaml"
    beside.write_text(json.dumps(to_plain(small_checklist())), encoding="utf-8", newline="\n")
    path = folder / f"{title.lower()}.yaml"
    path.write_text(json.dumps(to_plain(small_case(title))), encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def w(tmp_path: Path) -> Path:
    """A workshop on P-1 and A-2 with three on paper."""
    path = tmp_path / "w.dtaworkshop"
    done(
        "workshop", "new", path, "--case", case_file(tmp_path), "--title", "A morning", "--facilitator", "Mia"
    )
    done("workshop", "join", path, "--paper", "3")
    return path


def refused(*arguments: object) -> str:
    """What is said of a command that does nothing."""
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    return ran.err


def review_of(w: Path, name: str, *answers: str) -> Path:
    """Somebody's review from the workshop's packet, with answers to P-1 and A-2."""
    packet, path = w.with_name("p.dtapacket"), w.with_name(f"{name}.dtareview")
    if not packet.exists():
        done("workshop", "packet", w.with_name("hearth.yaml"), packet)
    done("new", path, "--packet", packet, "--reviewer", name)
    for id_, answer in zip(("P-1", "A-2"), answers, strict=False):
        done("answer", path, id_, answer)
    return path


def test_a_workshop_is_made_with_what_its_case_suggests_and_never_replaced(w: Path) -> None:
    found = read_workshop(w)
    assert found.plan.sittings[0].considerations == ("P-1", "A-2")
    assert (found.plan.title, found.plan.facilitator) == ("A morning", "Mia")
    assert [each.name for each in found.participants] == ["Paper 1", "Paper 2", "Paper 3"]
    before = w.read_bytes()
    assert "exists already" in refused("workshop", "new", w, "--case", w.with_name("hearth.yaml"))
    assert w.read_bytes() == before


@pytest.mark.parametrize("name", ["", "."])
def test_a_place_without_a_name_takes_no_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    monkeypatch.chdir(inside)
    assert "cannot be written" in refused("workshop", "new", name, "--case", "larkstile")
    assert "cannot be written" in refused("workshop", "packet", "larkstile", name)


def test_considerations_are_given_once_for_all_cases_or_for_each(tmp_path: Path) -> None:
    hearth, kiln = case_file(tmp_path), case_file(tmp_path, "Kiln")
    both = ["--case", hearth, "--case", kiln]
    done("workshop", "new", tmp_path / "1.dtaworkshop", *both, "--considerations", "P-2, P-1")
    done(
        "workshop",
        "new",
        tmp_path / "2.dtaworkshop",
        *both,
        "--considerations",
        "P-2",
        "--considerations",
        "A-2",
    )
    plans = [read_workshop(tmp_path / f"{n}.dtaworkshop").plan.sittings for n in (1, 2)]
    assert [[one.considerations for one in plan] for plan in plans] == [
        [("P-2", "P-1"), ("P-2", "P-1")],
        [("P-2",), ("A-2",)],
    ]
    assert "Give --considerations once" in refused(
        "workshop", "new", tmp_path / "3.dtaworkshop", *both, *["--considerations", "P-1"] * 3
    )


def test_a_packet_never_carries_the_key(w: Path) -> None:
    packet = w.with_name("p.dtapacket")
    done("workshop", "packet", w.with_name("hearth.yaml"), packet, "--considerations", "P-1")
    assert any("P-1" in text for text in read_packet(packet).packet.questions)
    ran = run("new", w.with_name("kim.dtareview"), "--packet", packet, "--reviewer", "Kim")
    assert ran.err == "Rated in this workshop: P-1 Somebody answers.\n"
    assert b"Secret" not in packet.read_bytes()


def test_a_packet_of_a_workshop_asks_what_the_workshop_does(w: Path) -> None:
    packet, two = w.with_name("p.dtapacket"), w.with_name("two.dtaworkshop")
    ran = run("workshop", "packet", w, packet)
    assert "It asks all" not in ran.err
    found = read_packet(packet).packet
    assert found.chair == "Mia"
    assert found.questions[0] == "Rated in this workshop: P-1 Somebody answers; A-2 A-2."
    cases = ["--case", w.with_name("hearth.yaml"), "--case", case_file(w.parent, "Kiln")]
    done("workshop", "new", two, *cases)
    assert "say which with --case" in refused("workshop", "packet", two, w.with_name("q.dtapacket"))
    done("workshop", "packet", two, w.with_name("q.dtapacket"), "--case", "kiln")
    assert read_packet(w.with_name("q.dtapacket")).packet.profile.name == "Kiln"


def test_a_packet_of_a_case_says_that_it_asks_all_of_it(w: Path) -> None:
    ran = run("workshop", "packet", w.with_name("hearth.yaml"), w.with_name("p.dtapacket"))
    assert "It asks all 4 considerations; --considerations names those" in ran.err


def test_a_second_vote_is_not_revealed_before_the_first(w: Path) -> None:
    done("workshop", "vote", w, "1", "P-1", "3")
    said = refused("workshop", "reveal", w, "P-1", "--round", "2")
    assert said == 'The second vote on "P-1" comes once its first is revealed.\n'
    done("workshop", "reveal", w, "P-1")
    done("workshop", "vote", w, "1", "P-1", "3")
    assert "P-1  Somebody answers: revealed, 1 of 3 have voted again" in done("workshop", "status", w)


def test_an_id_in_small_letters_is_told_the_right_one(w: Path) -> None:
    assert 'the nearest known one is "P-1"' in refused("workshop", "vote", w, "Paper 1", "p-1", "1")


def test_files_are_collected_as_first_and_as_second_votes(w: Path) -> None:
    kim, lo = review_of(w, "Kim", "1", "2"), review_of(w, "Lo", "3")
    out = done("workshop", "collect", w, kim, lo)
    assert out.splitlines() == [f"{kim}: Kim: 2 in the first vote.", f"{lo}: Lo: 1 in the first vote."]
    done("workshop", "reveal", w, "P-1")
    done("answer", kim, "P-1", "2")
    assert done("workshop", "collect", w, kim) == f"{kim}: Kim: 1 in the second vote.\n"
    done("workshop", "reveal", w, "P-1")
    done("answer", kim, "P-1", "0")
    late = run("workshop", "collect", w, kim)
    assert (late.status, late.out) == (0, "")
    assert "P-1: both votes were over already" in late.err
    found = read_workshop(w)
    assert sorted(found.at(place()).values()) == ["1", "3"]
    assert list(found.at(place(round_=2)).values()) == ["2"]


def test_one_file_that_cannot_be_taken_in_does_not_keep_the_others_out(w: Path) -> None:
    kim, nonsense, empty = review_of(w, "Kim", "1"), w.with_name("x.csv"), w.with_name("e.dtareview")
    nonsense.write_bytes(b"hello")
    empty.write_bytes(b"")
    ran = run("workshop", "collect", w, nonsense, w.with_name("p.dtapacket"), w.with_name("none"), empty, kim)
    assert ran.status == 2
    assert "Kim: 1 in the first vote" in ran.out
    assert len(ran.problems) == 4
    assert "is a packet, with no answers in it" in ran.err
    assert "e.dtareview: is empty" in ran.err


def test_a_review_of_something_else_is_only_taken_where_somebody_says_so(w: Path) -> None:
    other, profile = w.with_name("other.dtareview"), w.with_name("p.yaml")
    profile.write_text("name: Ember\nstage: pilot\n", encoding="utf-8", newline="")
    done("new", other, "--profile", profile, "--checklist", w.with_name("small.yaml"), "--reviewer", "Kim")
    done("answer", other, "P-1", "2")
    assert "describes Ember, which is no case of this workshop" in refused("workshop", "collect", w, other)
    done("workshop", "collect", w, other, "--case", "hearth")
    assert list(read_workshop(w).at(place()).values()) == ["2"]


def test_a_spreadsheet_and_a_csv_are_known_by_the_name_of_their_file(w: Path) -> None:
    done("report", review_of(w, "Kim", "2", "3"), "-o", w.with_name("Lena.xlsx"), "--format", "xlsx")
    w.with_name("Noor.csv").write_bytes(b"id,answer\nP-1,unknown\n")
    done("workshop", "collect", w, w.with_name("Lena.xlsx"), w.with_name("Noor.csv"))
    w.with_name("Noor.csv").write_bytes(b"id,answer\nP-1,0\n")
    done("workshop", "collect", w, w.with_name("Noor.csv"))
    found = read_workshop(w)
    assert {found.by_id[one].name: choice for one, choice in found.at(place()).items()} == {
        "Lena": "2",
        "Noor": "0",
    }


def test_paper_is_tallied_from_a_table_and_only_what_is_new_is_kept(w: Path) -> None:
    table = w.with_name("t.csv")
    table.write_bytes(b"\xef\xbb\xbfparticipant,P-1,A-2\n1,2,U\nPaper 2, n ,\n\n paper 3 ,0,1\n")
    assert done("workshop", "tally", w, "--round", "1", "--csv", table) == "5 votes of 3 on paper.\n"
    assert "nothing that is not there already" in run("workshop", "tally", w, "--csv", table).err
    found = read_workshop(w)
    assert list(found.at(place()).values()) == ["2", "na", "0"]
    assert list(found.at(place("A-2")).values()) == ["unknown", "1"]


def test_a_table_of_paper_votes_is_nobodys_file(w: Path) -> None:
    table = w.with_name("t.csv")
    table.write_bytes(b"participant,P-1\n1,2\n")
    assert "dtadesign workshop tally --csv takes it in" in refused("workshop", "collect", w, table)


def test_a_table_comes_from_standard_input_too(w: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b"participant;P-1\n1;3\n"), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stream)
    assert done("workshop", "tally", w, "--csv", "-") == "1 vote of 1 on paper.\n"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("", ":1: is empty; its first row names the considerations"),
        ("participant\n1\n", ":1: has no column of a consideration"),
        ("id,answer\nP-1,2\n", ":1: is a table of one person's answers; dtadesign workshop collect takes"),
        (
            "participant,P-9\n1,2\n",
            ':1: "P-9" is not voted on in this workshop; the nearest known one is "P-1"',
        ),
        ("participant,P-1,P-1\n1,2,2\n", ':1: "P-1" has two columns'),
        ("participant,P-1\n1,2\n1,3\n", ":3: Paper 1 has a row already"),
        ("participant,P-1\n9,2\n", ":2: nobody has the number 9 on paper"),
        ("participant,P-1\nKim,2\n", ':2: Nobody here is called "Kim"'),
        ("participant,P-1\n1,4\n", ':2: P-1: "4" is no vote; write 0, 1, 2, 3, u'),
        ("participant,P-1\n1,2,3\n", ":2: has more cells than there are columns"),
        ('participant,P-1\n1,"2\n', ":2: "),
    ],
)
def test_a_wrong_table_is_refused_whole(w: Path, table: str, said: str) -> None:
    path, before = w.with_name("t.csv"), w.read_bytes()
    path.write_text(table, encoding="utf-8", newline="")
    assert said in refused("workshop", "tally", w, "--csv", path)
    assert w.read_bytes() == before


def test_everything_wrong_in_a_table_is_said_at_once(w: Path) -> None:
    path = w.with_name("t.csv")
    path.write_text("participant,P-1,A-2\n1,4,5\n9,1,1\n2,1,1\n", encoding="utf-8", newline="")
    assert len(refused("workshop", "tally", w, "--csv", path).splitlines()) == 3


def test_a_vote_says_what_it_did_and_never_what_was_chosen(w: Path) -> None:
    assert done("workshop", "vote", w, "Paper 1", "P-1", "1") == "Paper 1: the first vote on P-1 is kept.\n"
    assert "counts in place of the former" in done("workshop", "vote", w, "paper 1", "P-1", "u")
    assert "is taken back" in done("workshop", "vote", w, "Paper 1", "P-1", "none")
    assert "was not there" in done("workshop", "vote", w, "Paper 1", "P-1", "none")


def test_a_consideration_goes_from_open_to_both_reveals(w: Path) -> None:
    assert done("workshop", "open", w, "P-1") == "The first vote on P-1 is open.\n"
    done("workshop", "vote", w, "Paper 1", "P-1", "1")
    done("workshop", "vote", w, "Paper 2", "P-1", "3")
    ran = run("workshop", "reveal", w, "P-1")
    assert "First vote: 1: 1  3: 1, median 2" in ran.out
    assert ran.err == "Revealed without the vote of Paper 3.\n"
    assert done("workshop", "open", w, "P-1") == "The second vote on P-1 is open.\n"
    done("workshop", "vote", w, "Paper 2", "P-1", "2")
    assert "Second vote: 2: 1, median 2" in done("workshop", "reveal", w, "P-1")
    assert "has been revealed" in refused("workshop", "open", w, "P-1")
    assert read_workshop(w).open is None


def test_an_open_vote_can_be_closed_unrevealed(w: Path) -> None:
    done("workshop", "open", w, "P-1")
    closed = "The first vote on P-1 is closed, unrevealed.\n"
    assert done("workshop", "open", w, "--close") == closed
    assert "No vote is open" in refused("workshop", "open", w, "--close")
    assert "Say which consideration" in refused("workshop", "open", w)


def test_who_has_voted_is_told_and_what_is_not_before_the_reveal(w: Path) -> None:
    done("workshop", "vote", w, "Paper 1", "P-1", "3")
    said = done("workshop", "status", w)
    assert "P-1  Somebody answers: not yet, 1 of 3 have voted; not yet Paper 2, Paper 3" in said
    for told in (said, done("workshop", "results", w), done("workshop", "results", w, "--json")):
        assert "Secret" not in told
        assert '"3": 1' not in told
        assert "3: 1" not in told


def test_the_key_stands_in_the_results_after_both_reveals_or_the_end(w: Path) -> None:
    for _ in range(2):
        done("workshop", "vote", w, "Paper 1", "P-1", "1")
        assert "Key:" not in done("workshop", "results", w)
        done("workshop", "reveal", w, "P-1")
    said = done("workshop", "results", w)
    assert "Key: 2. Secret reason on P-1." in said
    assert "Secret reason on A-2" not in said
    ended = run("workshop", "end", w)
    assert (ended.out, ended.err) == ("The workshop has ended.\n", "Not voted on twice: A-2.\n")
    assert "Key: 3. Secret reason on A-2." in done("workshop", "results", w)
    assert "The workshop has ended" in refused("workshop", "vote", w, "Paper 1", "A-2", "1")


def test_a_house_rule_is_kept_replaced_and_taken_back(w: Path) -> None:
    assert done("workshop", "rule", w, "P-1", "A rota counts.", "--by", "Kim", "--counts-as", "1") == (
        "P-1: the house rule is kept.\n"
    )
    (rule,) = read_workshop(w).rules
    assert (rule.text, rule.by, rule.level, rule.from_, len(rule.wording)) == (
        "A rota counts.",
        "Kim",
        1,
        "Hearth",
        12,
    )
    replaced = "P-1: the house rule counts in place of the former.\n"
    assert done("workshop", "rule", w, "P-1", "A name counts.") == replaced
    assert [(each.text, each.by) for each in read_workshop(w).rules] == [("A name counts.", "Mia")]
    assert "House rules\n   P-1  A name counts." in done("workshop", "results", w)
    assert "taken back" in done("workshop", "rule", w, "P-1", "")
    assert read_workshop(w).rules == ()


def test_somebody_may_give_a_name_and_take_it_away(w: Path) -> None:
    assert done("workshop", "join", w, "--name", "Kim") == "Kim\n"
    assert done("workshop", "name", w, "Paper 1", "Lo") == "Lo\n"
    assert "Somebody is called kim already" in refused("workshop", "name", w, "Lo", "kim")
    assert done("workshop", "name", w, "lo", "") == "Paper 1\n"


def test_of_several_cases_one_is_named_or_told_by_what_comes(tmp_path: Path) -> None:
    w = tmp_path / "w.dtaworkshop"
    cases = ["--case", case_file(tmp_path), "--case", case_file(tmp_path, "Kiln")]
    done("workshop", "new", w, *cases)
    done("workshop", "join", w, "--paper", "1")
    assert "say which with --case: 1 hearth, 2 kiln" in refused("workshop", "vote", w, "Paper 1", "P-1", "1")
    done("workshop", "vote", w, "Paper 1", "P-1", "1", "--case", "kiln")
    done("workshop", "vote", w, "Paper 1", "A-2", "1", "--case", "2")
    assert "names no single case" in refused("workshop", "vote", w, "Paper 1", "P-1", "1", "--case", "3")
    done("workshop", "collect", w, review_of(w, "Kim", "1"))
    other = w.with_name("kiln.dtareview")
    done("workshop", "packet", w, w.with_name("k.dtapacket"), "--case", "2")
    done("new", other, "--packet", w.with_name("k.dtapacket"), "--reviewer", "Kim")
    done("answer", other, "P-1", "0")
    assert 'Nobody here is called "Kin"' in refused("workshop", "collect", w, other, "--as", "Kin")
    assert done("workshop", "collect", w, other, "--as", "kim") == f"{other}: Kim: 1 in the first vote.\n"
    both = read_workshop(w)
    assert set(both.at(place(at=0))) < set(both.at(place(at=1)))
    assert "somebody is called Kim already" in run("workshop", "collect", w, other).err
    assert len(read_workshop(w).at(place(at=1))) == 3
    for name in ("Kim", "Kim (2)"):
        done("workshop", "vote", w, name, "P-1", "none", "--case", "2")
    found = read_workshop(w)
    assert [len(found.at(place(at=at))) for at in (0, 1)] == [1, 1]
    answers = tmp_path / "Noor.csv"
    answers.write_bytes(b"id,answer\nP-1,0\n")
    assert "does not say which case of this workshop" in refused("workshop", "collect", w, answers)
    done("workshop", "collect", w, answers, "--case", "1")
    assert len(read_workshop(w).at(place())) == 2


def test_check_and_verify_answer_for_a_workshop_whatever_it_is_called(w: Path) -> None:
    other = w.with_name("renamed")
    other.write_bytes(w.read_bytes())
    assert "workshop: no problem found" in done("check", other)
    said = done("verify", w, "--fingerprint", read_record(w).at(2).fingerprint[:12])
    assert "The record holds: 4 events." in said
    assert "2 events came after" in said
    assert "nobody signs one" in refused("verify", w, "--report", other)


def test_a_damaged_or_torn_workshop_is_told_and_its_sound_part_kept(w: Path) -> None:
    copy, data = w.with_name("copy.dtaworkshop"), w.read_bytes()
    w.write_bytes(data + b'{"half')
    assert run("check", w).status == 1
    assert "never finished (6 bytes) and is left out" in run("workshop", "status", w).err
    w.write_bytes(data.replace(b'"number":2', b'"number":5'))
    ran: Ran = run("verify", w, "--copy", copy)
    assert (ran.status, ran.out) == (1, f"{copy}: the 2 events that hold.\n")
    assert ":4: This line was changed after it was written" in ran.err
    assert [each.name for each in read_workshop(copy).participants] == ["Paper 1"]
    assert "Traceback" not in refused("workshop", "vote", w, "Paper 1", "P-1", "1")
