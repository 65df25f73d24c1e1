"""A record tells when it was changed, where, and what it cannot be held to."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from dtadesign.errors import DtaError, NotDone, ReadOnlyReview, ReviewDamaged
from dtadesign.review.chain import canonical, digest
from dtadesign.review.edits import AnswerEdit, SignOffEdit
from dtadesign.review.file import ReviewFile, lines_of, read_review, read_sound_part
from dtadesign.review.record import Record, read_header
from dtadesign.review.values import Answer
from dtadesign.review.verify import verify
from tests.builders import answered, done, record_of, run, shown, with_edit

if TYPE_CHECKING:
    from pathlib import Path

NOTES = {"P-1": shown(2, "a screen", note="Grüße \u2028\x85 end"), "P-2": Answer(value=1), "A-2": shown(0)}


def small_record() -> Record:
    return answered(NOTES)


def bytes_of(record: Record) -> bytes:
    return b"".join(lines_of(record))


def damaged_line(path: Path, data: bytes) -> int:
    """The line that is named when the file holds these bytes."""
    path.write_bytes(data)
    with pytest.raises(ReviewDamaged) as damaged:
        read_review(path)
    return damaged.value.line


def test_every_changed_byte_is_found_in_its_line(tmp_path: Path) -> None:
    """Each byte of the events; of the header, which is longer, every fifth."""
    rng, path = random.Random(7), tmp_path / "r.dtareview"  # noqa: S311
    data = bytes_of(small_record())
    header = data.index(b"\n")
    for at in [*range(0, header, 5), *range(header + 1, len(data) - 1)]:
        changed = bytearray(data)
        changed[at] ^= rng.randrange(1, 256)
        line = data[:at].count(b"\n") + 1
        if changed[at] == 0x0A or data[at] == 0x0A:
            continue
        assert damaged_line(path, bytes(changed)) == line, (at, data[at : at + 1])


def test_a_line_end_written_over_or_put_in_is_found(tmp_path: Path) -> None:
    path, data = tmp_path / "r.dtareview", bytes_of(small_record())
    ends = [at for at, byte in enumerate(data) if byte == 0x0A]
    for number, at in enumerate(ends[:-1], 1):
        assert damaged_line(path, data[:at] + b"x" + data[at + 1 :]) == number
        assert damaged_line(path, data[:at] + data[at + 1 :]) == number
        assert damaged_line(path, data[:at] + b"\r" + data[at:]) == number
        assert damaged_line(path, data[:at] + b"\n" + data[at:]) == number + 1


def test_a_cut_is_a_torn_line_or_a_shorter_record(tmp_path: Path) -> None:
    """At every length: it opens, and says that its last line was never finished."""
    path, data = tmp_path / "r.dtareview", bytes_of(small_record())
    header = data.index(b"\n") + 1
    for length in range(header, len(data)):
        path.write_bytes(data[:length])
        record = read_review(path)
        whole = data[:length].rindex(b"\n") + 1
        assert (bytes_of(record), record.torn) == (data[:whole], length - whole)
        assert verify(path).holds == (length == whole)


def test_a_cut_inside_the_first_line_leaves_nothing_to_read(tmp_path: Path) -> None:
    path, data = tmp_path / "r.dtareview", bytes_of(small_record())
    for length in range(0, data.index(b"\n"), 97):
        path.write_bytes(data[:length])
        with pytest.raises(DtaError):
            read_review(path)


def test_lines_taken_out_doubled_or_swapped_are_found(tmp_path: Path) -> None:
    path, lines = tmp_path / "r.dtareview", lines_of(small_record())
    for at in range(1, len(lines)):
        doubled = lines[: at + 1] + lines[at:]
        assert damaged_line(path, b"".join(doubled)) == at + 2
        for other in range(at + 1, len(lines)):
            swapped = list(lines)
            swapped[at], swapped[other] = lines[other], lines[at]
            assert damaged_line(path, b"".join(swapped)) == at + 1
    for at in range(1, len(lines) - 1):
        assert damaged_line(path, b"".join(lines[:at] + lines[at + 1 :])) == at + 1
    assert damaged_line(path, b"".join(lines[1:])) == 1


def test_an_event_of_another_review_does_not_hold(tmp_path: Path) -> None:
    lines, others = lines_of(small_record()), lines_of(answered(NOTES, by="somebody"))
    data = b"".join([*lines[:2], others[2], *lines[3:]])
    assert damaged_line(tmp_path / "r.dtareview", data) == 3


def test_a_header_of_another_review_is_what_was_changed(tmp_path: Path) -> None:
    lines = lines_of(small_record())
    changed = lines[0].replace(b'"id":"a-review"', b'"id":"b-review"')
    assert damaged_line(tmp_path / "r.dtareview", b"".join([changed, *lines[1:]])) == 1


def test_the_longest_part_that_holds_can_be_had_as_a_copy(tmp_path: Path) -> None:
    path, copy = tmp_path / "r.dtareview", tmp_path / "copy.dtareview"
    record = small_record()
    data = bytes_of(record).replace(b'"answer":1', b'"answer":3')
    path.write_bytes(data)
    assert read_sound_part(path) == record.at(2)
    ran = run("verify", path, "--copy", copy)
    assert ran.status == 1
    assert f"{path}:4: This line was changed" in ran.err
    assert bytes_of(read_review(copy)) == bytes_of(record.at(2))
    assert path.read_bytes() == data
    assert run("verify", path, "--copy", copy).status == 2


def test_of_a_changed_first_line_nothing_can_be_vouched_for(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    path.write_bytes(bytes_of(small_record()).replace(b"A small", b"A smell", 1))
    with pytest.raises(NotDone, match="no part"):
        read_sound_part(path)


# --- newer versions


def sealed_after(record: Record, kind: str) -> bytes:
    """A record with one more event, of a kind that nobody knows yet."""
    payload = {"what": "ever"}
    link = {
        "n": len(record.events) + 1, "at": "2030-01-01T00:00:00Z", "by": "x", "kind": kind,
        "payload_sha256": digest(canonical(payload)), "prev": record.fingerprint,
    }  # fmt: skip
    line = canonical(link | {"payload": payload, "hash": digest(canonical(link))})
    return bytes_of(record) + line + b"\n"


def test_an_unknown_kind_of_event_opens_for_reading_only(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    path.write_bytes(sealed_after(small_record(), "hologram"))
    assert read_review(path).review.answers == small_record().review.answers
    with pytest.raises(ReadOnlyReview, match='of the kind "hologram", which a newer version writes'):
        ReviewFile(path, "me")
    ran = run("score", path)
    assert ran.status == 0
    assert "hologram" in ran.err
    assert "hologram" in done("verify", path)
    assert run("answer", path, "P-1", "1").status == 2


def other_format(record: Record, name: bytes) -> bytes:
    """The record as a format of another name, chained as ours is."""
    line = record.header.line.replace(b"dtadesign-review/1", name, 1)
    again = Record(read_header(line, "f"))
    for event in record.events:
        again = again.with_event(
            again.next_event(AnswerEdit(id="P-1", answer=Answer(value=1)), "x", event.at)
        )
    return bytes_of(again)


def test_another_format_opens_for_reading_only_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    path.write_bytes(other_format(small_record(), b"dtadesign-review/2"))
    assert "dtadesign-review/2" in read_review(path).read_only_because
    with pytest.raises(ReadOnlyReview, match="dtadesign-review/2"):
        ReviewFile(path, "me")


@pytest.mark.parametrize("what", [b'"checklist":{"format"', b'"levels":', b'"kind":"answer"'])
def test_a_format_that_cannot_be_read_here_names_the_version(what: bytes, tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    data = other_format(small_record(), b"dtadesign-review/7")
    path.write_bytes(data.replace(what, what.replace(b'":', b'_new":', 1)))
    with pytest.raises(
        DtaError, match="needs a newer version of dtadesign; its format is dtadesign-review/7"
    ):
        read_review(path)


# --- sizes and other files


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    with open(path, "wb") as file:
        file.write(bytes_of(small_record()))
        file.truncate(256 * 1024 * 1024 + 1)
    with pytest.raises(NotDone, match="a review has at most"):
        read_review(path)


def test_a_line_of_more_than_16_mib_is_named(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    data = bytes_of(small_record())
    with open(path, "wb") as file:
        file.write(data)
        file.truncate(len(data) + 17 * 1024 * 1024)
    with pytest.raises(ReviewDamaged, match="longer than 16 MiB") as damaged:
        read_review(path)
    assert damaged.value.line == len(small_record().events) + 2


@pytest.mark.parametrize("line", [b"\n", b"{}\n"])
def test_a_hundred_million_short_lines_are_not_gathered_first(line: bytes, tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    path.write_bytes(bytes_of(small_record()) + line * 1_000_000)
    with pytest.raises(ReviewDamaged) as damaged:
        read_review(path)
    assert damaged.value.line == len(small_record().events) + 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\n", "does not begin as a review does"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"PK\x03\x04", "does not begin as a review does"),
        (b"\x00" * 5000, "does not begin as a review does"),
        (b'{"format":"dtadesign-review/1",', "is not complete"),
        (b'{"format":"dtadesign-review/1",\n', "cannot be read"),
        (b'{"format":"dtadesign-review/1","id":"x","created":"y"}\n', "cannot be read"),
        (b'{"format":"dtadesign-review/1","id":1,"created":"y","checklist":{}}\n', "lacks its id"),
        (b'{"format":"dtadesign-review/1","id":"x","created":"y","checklist":[]}\n', "checklist"),
        (b'{"format":"dtadesign-review/1","id":"x","created":"y","checklist":{}}\n', '"id" is missing'),
        (b'{"format":"dtadesign-review/1","id":"' + b"[" * 9, "is not complete"),
    ],
)
def test_what_is_no_review_is_said_in_a_sentence(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    path.write_bytes(data)
    with pytest.raises(DtaError) as error:
        read_review(path)
    assert said in str(error.value)
    assert path.read_bytes() == data


def test_a_header_nested_too_deep_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    for depth in (100, 900, 985, 990, 995, 100_000):
        deep = "[" * depth + "]" * depth
        path.write_text(
            f'{{"format":"dtadesign-review/1","id":"x","created":"y","checklist":{deep}}}\n',
            encoding="utf-8",
            newline="\n",
        )
        with pytest.raises(ReviewDamaged):
            read_review(path)


# --- states


def test_the_state_at_an_event_is_what_it_was_then() -> None:
    record = record_of()
    for value in (0, 1, 2):
        record = with_edit(record, AnswerEdit(id="P-1", answer=Answer(value=value)))
    assert [record.at(n).review.answer("P-1").value for n in range(1, 5)] == [None, 0, 1, 2]
    assert record.at(2).fingerprint == record.events[1].hash


def test_a_sign_off_names_the_state_before_it() -> None:
    record = small_record()
    edit = SignOffEdit(fingerprint=record.fingerprint, report_sha256="0" * 64, program="1")
    signed = with_edit(record, edit, by="A. Kim")
    (entry,) = signed.review.sign_offs
    assert (entry.fingerprint, entry.by, entry.n) == (record.fingerprint, "A. Kim", len(record.events) + 1)


def test_answers_to_what_is_not_in_the_checklist_are_kept() -> None:
    record = with_edit(small_record(), AnswerEdit(id="GONE", answer=Answer(value=2)))
    assert record.review.answer("GONE").value == 2
    assert json.loads(bytes_of(record).splitlines()[-1])["payload"]["id"] == "GONE"


def test_a_state_that_follows_from_the_one_before_is_the_state_of_the_whole() -> None:
    record = small_record()
    assert record.review.n == 4
    further = with_edit(record, AnswerEdit(id="P-1", answer=Answer(value=0)))
    assert further.review == Record(further.header, further.events).review


def test_a_checklist_that_is_known_by_its_bytes_is_the_same_one() -> None:
    line = small_record().header.line
    first, again = (read_header(line.replace(b"a-review", name), "r") for name in (b"one", b"two"))
    assert (first.id, again.id) == ("one", "two")
    assert again.checklist is first.checklist
    assert again.checklist_digest == digest(canonical(json.loads(line)["checklist"]))


def test_what_stands_after_a_checklist_counts_each_time() -> None:
    line = small_record().header.line[:-1] + b',"id":"the last one"}'
    assert [read_header(line, "r").id for _ in range(2)] == ["the last one"] * 2
