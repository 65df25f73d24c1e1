"""The commands as the contract promises them: what they do, print, and answer with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dtadesign.checklist.loader import shipped_paths
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.exchange.report_json import report_json
from dtadesign.review.file import read_review, write_new
from tests.builders import ROOT, answered, done, program, run, run_program, shown, small_data

PROFILE = "name: Lantern\nstage: pilot\nfeatures: [agent]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "c.json").write_text(json.dumps(small_data()), encoding="utf-8", newline="\n")
    (tmp_path / "p.yaml").write_text(PROFILE, encoding="utf-8", newline="\n")
    return tmp_path


def new(folder: Path, *more: object) -> Path:
    review = folder / "r.dtareview"
    done("new", review, "--profile", folder / "p.yaml", "--checklist", folder / "c.json", *more)
    return review


def refused(*arguments: object) -> str:
    """The one line with which a command refuses."""
    ran = run(*arguments)
    assert ran.status == 2
    assert ran.out == ""
    (line,) = ran.problems
    return line


# --- new


def test_new_says_what_it_made_and_what_the_profile_implied(folder: Path) -> None:
    review = folder / "r.dtareview"
    ran = run("new", review, "--profile", folder / "p.yaml", "--checklist", folder / "c.json")
    assert (ran.status, ran.out) == (0, f"{review}\n")
    assert ran.problems == ["Added to the profile, because it is implied: chat."]
    record = read_review(review)
    assert record.review.profile.features == ("agent", "chat")
    assert record.by == "reviewer"


def test_new_takes_answers_from_csv_one_event_each(folder: Path) -> None:
    (folder / "a.csv").write_bytes("\ufeffid,answer,evidence,note\r\nP-1,2,é,n\r\nP-2,,,later\r\n".encode())
    record = read_review(new(folder, "--answers", folder / "a.csv", "--reviewer", "Kim", "--short"))
    assert [event.kind for event in record.events] == ["profile", "answer", "answer"]
    assert record.review.answer("P-1") == shown(2, "é", note="n")
    assert record.review.answer("P-2").note == "later"
    assert record.review.profile.scope == "short"
    assert {event.by for event in record.events} == {"Kim"}


def test_new_takes_a_json_report_with_its_profile(folder: Path) -> None:
    record = answered({"P-1": shown(3, "x")})
    (folder / "r.json").write_text(json.dumps(report_json(record)), encoding="utf-8", newline="\n")
    review = folder / "n.dtareview"
    done("new", review, "--checklist", folder / "c.json", "--answers", folder / "r.json")
    assert read_review(review).review.answers == record.review.answers
    assert read_review(review).review.profile == record.review.profile


def test_new_makes_nothing_where_one_row_is_bad(folder: Path) -> None:
    (folder / "a.csv").write_text("id,answer\nP-1,1\nP-9,1\nP-2,7\n", encoding="utf-8", newline="\n")
    review = folder / "r.dtareview"
    ran = run(
        "new", review, "--profile", folder / "p.yaml", "--checklist", folder / "c.json",
        "--answers", folder / "a.csv",
    )  # fmt: skip
    assert ran.status == 2
    assert [line.split(":")[1] for line in ran.problems] == ["3", "4"]
    assert not review.exists()


def test_new_never_writes_over_anything(folder: Path) -> None:
    review = new(folder)
    before = review.read_bytes()
    said = refused("new", review, "--profile", folder / "p.yaml", "--checklist", folder / "c.json")
    assert "exists already" in said
    assert review.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"--profile": None}, "A review needs a profile"),
        ({"--profile": "none.yaml"}, "cannot be read"),
        ({"--checklist": "smi-aliance"}, 'the nearest known one is "smi-alliance"'),
        ({"--checklist": "x" * 5000}, "There is no checklist"),
        ({"--checklist": "."}, "cannot be read"),
        ({"--answers": "none.csv"}, "cannot be read"),
    ],
)
def test_new_says_what_is_missing(change: dict[str, Any], said: str, folder: Path) -> None:
    options: dict[str, Any] = {"--profile": folder / "p.yaml"} | change
    typed = [word for name, value in options.items() if value is not None for word in (name, value)]
    assert said in refused("new", folder / "r.dtareview", *typed)


# --- answer


def test_an_option_that_is_not_given_leaves_what_is_there(folder: Path) -> None:
    review = new(folder)
    assert done("answer", review, "P-1", "2", "--evidence", "a", "--evidence", "b", "--note", "n") == "2\n"
    assert done("answer", review, "P-1", "3") == "3\n"
    assert read_review(review).review.answer("P-1") == shown(3, "a", "b", note="n")
    done("answer", review, "P-1", "none")
    assert read_review(review).review.answer("P-1").value is None
    assert read_review(review).review.answer("P-1").note == "n"


def test_evidence_replaces_and_an_empty_text_empties(folder: Path) -> None:
    review = new(folder)
    done("answer", review, "P-1", "2", "--evidence", "a", "--kind", "record", "--note", "n")
    assert read_review(review).review.answer("P-1").evidence[0].kind == "record"
    done("answer", review, "P-1", "2", "--evidence", "b")
    assert read_review(review).review.answer("P-1") == shown(2, "b", note="n")
    done("answer", review, "P-1", "2", "--evidence", "", "--note", "")
    assert read_review(review).review.answer("P-1") == shown(2)


def test_not_applicable_needs_its_reason(folder: Path) -> None:
    review = new(folder)
    assert "needs its reason" in refused("answer", review, "P-1", "na")
    done("answer", review, "P-1", "na", "--note", "because")
    done("answer", review, "P-1", "na")
    assert "needs its reason" in refused("answer", review, "P-1", "na", "--note", "  ")


def test_a_note_that_becomes_the_reason_is_said(folder: Path) -> None:
    review = new(folder)
    done("answer", review, "P-1", "2", "--note", "Ask the team again in May. " * 9)
    ran = run("answer", review, "P-1", "na")
    assert ran.err == (
        "P-1: the note that was there is now the reason: "
        '"Ask the team again in May. Ask the team again in May. Ask t…".\n'
    )
    assert run("answer", review, "P-1", "na").err == ""


def test_evidence_entries_that_give_way_are_counted(folder: Path) -> None:
    review = new(folder)
    done("answer", review, "P-1", "2", "--evidence", "a", "--evidence", "b")
    replaced = run("answer", review, "P-1", "2", "--evidence", "c").err
    assert replaced == "P-1: the 2 evidence entries that were there are replaced.\n"
    assert run("answer", review, "P-1", "3", "--evidence", "c").err == ""
    gone = run("answer", review, "P-1", "3", "--evidence", "").err
    assert gone == "P-1: the 1 evidence entry that was there is taken away.\n"


def test_an_answer_to_what_is_hidden_is_kept(folder: Path) -> None:
    (folder / "p.yaml").write_text("name: X\nstage: live\n", encoding="utf-8", newline="\n")
    review = new(folder)
    ran = run("answer", review, "A-1", "3", "--evidence", "x")
    assert ran.err == (
        "A-1 does not apply (asked if: agent and not live); the answer is kept and counts nowhere.\n"
    )
    assert json.loads(done("score", review, "--json"))["considerations"][2]["state"] == "hidden"
    assert "A-1,3,x," in done("answers", review)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("P-9", "1"), 'there is no consideration "P-9"'),
        (("P-0", "1"), "In its place: P-1 and P-2"),
        (("P-1", "4"), '"4" is no answer; write 0, 1, 2, 3, unknown, na, or none'),
        (("P-1", ""), '"" is no answer'),
        (("P-1",), "Say which consideration and which answer"),
        ((), "Say which consideration and which answer"),
        (("P-1", "2", "--kind", "record"), "--kind says what the --evidence beside it is"),
        (("P-1", "2", "--evidence", "x", "--kind", "recrd"), 'the nearest known one is "record"'),
        (("P-1", "2", "--csv", "-"), "With --csv the rows say it all"),
        (("--csv", "-", "--note", ""), "With --csv the rows say it all"),
        (("--csv", "no/such.csv"), "cannot be read"),
    ],
)
def test_what_cannot_be_answered_is_said(typed: tuple[str, ...], said: str, folder: Path) -> None:
    review = new(folder)
    before = review.read_bytes()
    assert said in refused("answer", review, *typed)
    assert review.read_bytes() == before


def test_by_names_who_answers(folder: Path) -> None:
    review = new(folder, "--reviewer", "Kim")
    done("answer", review, "P-1", "1")
    done("answer", review, "P-1", "2", "--by", "Lee")
    assert [event.by for event in read_review(review).events] == ["Kim", "Kim", "Lee"]


def test_half_a_character_typed_becomes_one_that_can_be_kept(folder: Path) -> None:
    review = new(folder)
    done("answer", review, "P-1", "2", "--evidence", "a\udcff", "--note", "b\ud83d", "--by", "c\udc00")
    record = read_review(review)
    assert record.review.answer("P-1") == shown(2, "a\ufffd", note="b\ufffd")
    assert record.events[-1].by == "c\ufffd"
    done("purge", review, "--consideration", "P-1", "--why", "d\udcff")
    assert read_review(review).review.purges[0].why == "d\ufffd"


# --- answer --csv


def test_rows_are_on_disk_when_their_number_is_printed(folder: Path) -> None:
    review = new(folder)
    with subprocess.Popen(
        program("answer", review, "--csv", "-"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as writer:
        assert writer.stdin
        assert writer.stdout
        writer.stdin.write(b"id,answer,evidence,note\n")
        for n, row in enumerate([b"P-1,1,,\n", b'P-1,2,"two\nlines",\r\n', b"P-2,na,,why\n"], 2):
            writer.stdin.write(row)
            writer.stdin.flush()
            assert writer.stdout.readline() == f"{n}\n".encode()
            assert len(read_review(review).events) == n
        writer.stdin.close()
        assert writer.wait(20) == 0
    assert read_review(review).review.answer("P-1") == shown(2, "two\nlines")


def test_the_later_row_holds_and_a_row_states_all(folder: Path) -> None:
    review = new(folder)
    rows = b"id,answer,evidence,note\nP-1,3,x,note\nP-1,2,,\n"
    assert run_program("answer", review, "--csv", "-", given=rows).out == "2\n3\n"
    assert read_review(review).review.answer("P-1") == shown(2)


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        (b"P-1,1\nP-2,9\nP-2,1\n", 2),
        (b"id,answer\nP-1,1\nNOPE,1\n", 3),
        (b"P-1,1\nP-2,\xff\n", 2),
        (b'P-1,1\n"P-2,1\n', 2),
        (b"P-1,1\nP-2,na,,\n", 2),
        (b"P-1,1,,,,\xf0\x9f\x91\x8b\n", 1),
        (b"id,anser\nP-1,1\n", 1),
    ],
)
@pytest.mark.parametrize("source", ["stdin", "file"])
def test_a_bad_row_ends_it_and_the_earlier_ones_stay(
    rows: bytes, line: int, source: str, folder: Path
) -> None:
    review = new(folder)
    (folder / "a.csv").write_bytes(rows)
    if source == "stdin":
        ran = run_program("answer", review, "--csv", "-", given=rows)
    else:
        ran = run("answer", review, "--csv", folder / "a.csv")
    good = 0 if line == 1 else 1
    assert (ran.status, len(ran.problems), len(ran.out.split())) == (2, 1, good)
    assert f":{line}:" in ran.err
    assert len(read_review(review).events) == 1 + good


def test_a_line_without_end_is_refused_in_bounded_space(folder: Path) -> None:
    review = new(folder)
    with open(folder / "a.csv", "wb") as file:
        file.write(b"P-1,1\nP-1,1,")
        file.truncate(10**11)
    ran = run("answer", review, "--csv", folder / "a.csv")
    assert ran.status == 2
    assert ":2: this line is longer than 16 MiB" in ran.err
    assert len(read_review(review).events) == 2


def test_answers_go_out_and_in_again(folder: Path) -> None:
    review = new(folder)
    done("answer", review, "P-1", "2", "--evidence", "=1+1", "--kind", "seen", "--note", "a\r\nb")
    done("answer", review, "P-2", "unknown")
    done("answers", review, "-o", folder / "a.csv")
    assert (folder / "a.csv").read_bytes() == done("answers", review).encode()
    again = folder / "b.dtareview"
    done(
        "new", again, "--profile", folder / "p.yaml", "--checklist", folder / "c.json",
        "--answers", folder / "a.csv",
    )  # fmt: skip
    assert read_review(again).review.answers == read_review(review).review.answers


# --- looking


def test_checklists_lists_what_ships() -> None:
    lines = done("checklists").splitlines()
    assert len(lines) == len(shipped_paths())
    assert lines[0].startswith("smi-alliance  ")
    assert "75 considerations in 13 domains" in lines[0]


def test_score_says_the_number_last_and_never_alone(folder: Path) -> None:
    text = done("score", new(folder))
    assert text.index("Profile by domain") < text.index("Gates") < text.index("Overall, last")
    assert "Not finished: four considerations are still open" in text


@pytest.mark.parametrize("name", [path.stem for path in example_paths()])
def test_every_reading_command_reads_the_examples(name: str, tmp_path: Path) -> None:
    done("example", tmp_path / "made" / "here")
    review = tmp_path / "made" / "here" / f"{name}.dtareview"
    record = example_record(next(path for path in example_paths() if path.stem == name))
    assert read_review(review).fingerprint == record.fingerprint
    assert json.loads(done("score", review, "--json"))["review"]["fingerprint"] == record.fingerprint
    for command in (["score"], ["answers"], ["verify"], ["check"]):
        assert done(*command, review)
    assert "Unchanged: " in done("compare", review, review)
    assert json.loads(done("compare", review, review, "--json"))["old"]["fingerprint"] == record.fingerprint


def test_an_example_that_is_there_is_left(tmp_path: Path) -> None:
    (tmp_path / "lanternway.dtareview").write_bytes(b"mine")
    assert "left as it is" in done("example", tmp_path)
    assert (tmp_path / "lanternway.dtareview").read_bytes() == b"mine"
    assert (tmp_path / "horyzons.dtareview").exists()


def test_check_looks_at_every_file_and_says_how_it_stands(folder: Path) -> None:
    review = new(folder)
    (folder / "bad.yaml").write_text("id: x", encoding="utf-8", newline="\n")
    ran = run("check", review, folder / "c.json", folder / "bad.yaml", *shipped_paths().values())
    assert ran.status == 1
    assert len(ran.out.splitlines()) == 2 + len(shipped_paths())
    assert all(line.startswith(str(folder / "bad.yaml")) for line in ran.problems)
    assert len(ran.problems) == 3
    assert "there is no such file" in refused("check", folder / "none.yaml")


def test_a_broken_checklist_inside_a_review_is_shown_whole(folder: Path) -> None:
    review = new(folder)
    data = review.read_bytes().replace(b"chat or bpd", b"chat or xyz").replace(b'["bond"]', b'["band"]')
    review.write_bytes(data)
    ran = run("check", review)
    assert (ran.status, len(ran.problems)) == (1, 2)
    assert 'there is no dimension "band"; the nearest known one is "bond"' in ran.err
    assert 'there is no feature, diagnosis or stage "xyz"' in ran.err


# --- usage


@pytest.mark.parametrize(
    "typed",
    [
        (), ("nonsense",), ("score",), ("score", "a", "b"), ("new",), ("answer",), ("--nonsense",),
        ("score", "no such file"), ("score", ""), ("score", "x" * 5000), ("answers", "."),
        ("report", "x", "--paper", "a5"), ("verify", "x", "--fingerprint"), ("compare", "x"),
        ("report", "x", "--at", "one"), ("score", "a\nb"), ("check", "x" * 5000), ("score", "--jso\nn"),
    ],
)  # fmt: skip
def test_bad_usage_is_one_line_and_two(typed: tuple[str, ...]) -> None:
    assert len(refused(*typed)) < 6000


def test_help_is_no_fault() -> None:
    assert run("--help").status == 0
    assert run("new", "--help").status == 0
    assert "dtadesign" in run("--version").out


def test_an_unknown_word_gets_the_nearest_command() -> None:
    ran = run_program("scroe")
    assert ran.status == 2
    assert ran.err == (
        '"scroe" is neither a file nor a command; the nearest known one is "score". See dtadesign --help.\n'
    )
    assert len(run_program("x" * 5000).problems) == 1


FULL = Path(os.devnull).with_name("full")


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_what_cannot_be_printed_is_said_without_a_traceback(folder: Path) -> None:
    review = new(folder)
    with open(FULL, "wb") as full:
        ran = subprocess.run(
            program("score", review), stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False
        )
    assert ran.returncode == 2
    assert ran.stderr.decode().splitlines() == ["No space left on device."]


@pytest.mark.skipif(os.name == "nt", reason="POSIX shells")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "| head -c 1"])
def test_closed_streams_do_no_harm(closed: str, folder: Path) -> None:
    review = new(folder)
    shell = f'"{sys.executable}" -m dtadesign score "{review}" {closed}'
    ran = subprocess.run(["sh", "-c", shell], capture_output=True, cwd=ROOT, check=False)
    assert b"Traceback" not in ran.stderr
    assert b"Error" not in ran.stderr
    rows = f'"{sys.executable}" -m dtadesign answer "{review}" --csv - </dev/null {closed}'
    ran = subprocess.run(["sh", "-c", rows], capture_output=True, cwd=ROOT, check=False)
    assert b"Traceback" not in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_writer_whose_numbers_nobody_reads_stops_and_says_so(folder: Path) -> None:
    review = new(folder)
    reading, writing = os.pipe()
    os.close(reading)
    rows = b"P-1,1\nP-1,2\n"
    ran = subprocess.run(
        program("answer", review, "--csv", "-"), input=rows, stdout=writing, stderr=subprocess.PIPE,
        cwd=ROOT, check=False,
    )  # fmt: skip
    os.close(writing)
    assert ran.returncode == 2
    said = "Stopped after event 2: what is printed is no longer read."
    assert ran.stderr.decode().splitlines() == [said]
    assert len(read_review(review).events) == 2


def test_what_report_writes_as_json_makes_the_review_again(folder: Path) -> None:
    review = new(folder)
    done("answer", review, "P-1", "3", "--evidence", "x", "--note", "n")
    done("report", review, "--format", "json", "-o", folder / "out.json")
    again = folder / "again.dtareview"
    done("new", again, "--checklist", folder / "c.json", "--answers", folder / "out.json")
    assert read_review(again).review.answers == read_review(review).review.answers
    scores = [json.loads(done("score", path, "--json")) for path in (review, again)]
    assert [score.pop("review")["title"] for score in scores] == ["Lantern", "Lantern"]
    assert scores[0] == scores[1]


def test_a_console_of_another_encoding_gets_utf8_all_the_same(folder: Path) -> None:
    (folder / "p.yaml").write_text("name: 'Łódź 👋'\nstage: live\n", encoding="utf-8", newline="\n")
    review = new(folder)
    ran = subprocess.run(
        program("score", review), capture_output=True, cwd=ROOT, check=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
    )  # fmt: skip
    assert "Łódź 👋" in ran.stdout.decode("utf-8")


COMMANDS_WITHOUT_LIBRARIES = [
    ["checklists"], ["new", "x.dtareview", "--profile", "p.yaml"], ["answer", "r.dtareview", "P-1", "2"],
    ["answers", "r.dtareview"], ["score", "r.dtareview"], ["score", "r.dtareview", "--json"],
    ["compare", "r.dtareview", "r.dtareview"], ["check", "c.json", "r.dtareview"],
    ["verify", "r.dtareview"], ["purge", "r.dtareview", "--consideration", "P-1", "--why", "x"],
    ["example", "here"],
]  # fmt: skip


@pytest.mark.parametrize("typed", COMMANDS_WITHOUT_LIBRARIES, ids=" ".join)
def test_no_command_needs_qt_or_what_only_a_report_needs(typed: list[str], folder: Path) -> None:
    write_new(folder / "r.dtareview", answered({"P-1": shown(2, "x")}))
    tail = (
        "import sys; from dtadesign.cli import main; status = main(sys.argv[1:]); "
        "heavy = {'PySide6', 'reportlab', 'pypdfium2'} & set(sys.modules); "
        "sys.exit(f'{status} {heavy}' if status or heavy else 0)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", tail, *typed], capture_output=True, cwd=folder, check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr.decode()
