"""Whatever the file, whatever is typed: a sentence, a status, no traceback, nothing half-written."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dtadesign.cli import COMMANDS
from dtadesign.review.file import lines_of, read_review, write_new
from tests.builders import ROOT, TIME, answered, done, program, run, run_program, shown, small_data

HELD = Path(__file__).parent / "held"
MARKUP = [
    "<b>",
    "</para>",
    "&amp;",
    "<script>",
    "]]>",
    "\\u0000",
    "%n",
    "\u202e",
    "𝔘",
    "👩‍👩‍👧",
    "א",
    "\ufeff",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "c.json").write_text(json.dumps(small_data()), encoding="utf-8", newline="\n")
    (folder / "p.yaml").write_text("name: X\nstage: live\n", encoding="utf-8", newline="\n")
    (folder / "a.csv").write_text("id,answer\nP-1,1\n", encoding="utf-8", newline="\n")
    write_new(folder / "r.dtareview", answered({"P-1": shown(2, "x")}))
    return folder


def assert_calm(*typed: object) -> None:
    """A command that ends with a status and, where it refuses, lines for a person."""
    ran = run(*typed)
    assert ran.status in (0, 1, 2)
    assert "Traceback" not in ran.err
    assert bool(ran.err) or ran.status != 2


def garbage(rng: random.Random) -> bytes:
    """Bytes of several kinds: noise, bits of our own files, deep or long or broken ones."""
    ours = (HELD / "4-purged.dtareview").read_bytes()
    text = json.dumps(small_data(), indent=1).encode()
    kind = rng.randrange(8)
    if kind == 0:
        return rng.randbytes(rng.randrange(200))
    if kind == 1:
        return ours[: rng.randrange(len(ours))]
    if kind == 2:
        at = rng.randrange(len(ours))
        return ours[:at] + rng.randbytes(3) + ours[at + rng.randrange(9) :]
    if kind == 3:
        at = rng.randrange(len(text))
        return (
            text[:at]
            + rng.choice([b"{", b"]", b'"', b"\n", b": ", b"- ", b"*x", b"&x", b"!!", b"\xff"])
            + text[at:]
        )
    if kind == 4:
        return rng.choice([b"[", b'{"a":', b"- ", b"a: \n "]) * rng.randrange(2000)
    if kind == 5:
        return b"id,answer\n" + rng.choice([b'"', b"P-1,", b"P-1,1\n", b"\x00,"]) * rng.randrange(500)
    if kind == 6:
        cell = rng.choice(MARKUP).encode("utf-8", "surrogatepass")
        return b"id,answer,evidence,note\nP-1,2," + cell + b"," + cell + b"\n"
    words = list(json.dumps(small_data()))
    rng.shuffle(words)
    return "".join(words).encode()


@given(st.integers(0, 10**9))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_ends_in_a_traceback(folder: Path, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    bad = folder / rng.choice(["bad", "bad.dtareview", "bad.yaml", "bad.csv"])
    bad.write_bytes(garbage(rng))
    before, made = bad.read_bytes(), folder / "made.dtareview"
    made.unlink(missing_ok=True)
    for typed in (
        ("check", bad), ("verify", bad), ("score", bad), ("answers", bad), ("compare", bad, bad),
        ("new", made, "--profile", bad, "--checklist", folder / "c.json"),
        ("new", made, "--profile", folder / "p.yaml", "--checklist", bad),
        ("new", made, "--profile", folder / "p.yaml", "--checklist", folder / "c.json", "--answers", bad),
    ):  # fmt: skip
        assert_calm(*typed)
        if made.exists():
            read_review(made)
            made.unlink()
    assert bad.read_bytes() == before
    assert not list(folder.glob(".*"))
    assert not list(folder.glob("*.lock"))


words = st.sampled_from(
    [
        *COMMANDS, "r.dtareview", "c.json", "p.yaml", "a.csv", "none", ".", "", "-", "--", "--csv", "--json",
        "--profile", "--answers", "--checklist", "--evidence", "--kind", "--note", "--by", "--fingerprint",
        "--why", "--consideration", "--person", "--at", "-o", "P-1", "P-0", "A-1", "0", "3", "na", "unknown",
        "none", "-1", "\x00\n", "é", "\udcff", "../../etc/passwd", "x" * 300, "--short", "--reviewer",
    ]
)  # fmt: skip


@given(
    st.sampled_from([name for name in COMMANDS if name not in ("report", "self-test", "example")]),
    st.lists(words, max_size=7),
)
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_ends_in_a_traceback(folder: Path, command: str, typed: list[str]) -> None:
    files = [str(folder / word) if "." in word and len(word) > 1 else word for word in typed]
    if "--csv" in files or "-o" in files:  # would wait for standard input, or write anywhere
        files = [word for word in files if word not in ("-", "-o")]
    here = Path.cwd()
    os.chdir(folder)
    try:
        assert_calm(command, *(word.replace("\x00", "") for word in files))
    finally:
        os.chdir(here)
    review = read_review(folder / "r.dtareview")
    assert (folder / "r.dtareview").read_bytes() == b"".join(lines_of(review))


@pytest.mark.parametrize("seed", range(6))
def test_the_real_program_is_as_calm(seed: int, folder: Path) -> None:
    rng = random.Random(seed)  # noqa: S311
    bad = folder / "bad.dtareview"
    bad.write_bytes(garbage(rng))
    command = rng.choice([("check", bad), ("score", bad), ("answer", folder / "r.dtareview", "--csv", bad)])
    ran = run_program(*command)
    assert ran.status in (0, 1, 2)
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_and_strange_scripts_are_kept_to_the_character(markup: str, tmp_path: Path) -> None:
    path = tmp_path / "r.dtareview"
    write_new(path, answered({}))
    done("answer", path, "P-1", "2", "--evidence", markup, "--note", markup)
    assert read_review(path).review.answer("P-1") == shown(2, markup, note=markup)
    done("answers", path, "-o", tmp_path / "a.csv")
    done("answer", path, "--csv", tmp_path / "a.csv")
    assert read_review(path).review.answer("P-1") == shown(2, markup, note=markup)


@pytest.mark.parametrize("name", ["../out", "a/b", "..", "/x", "a\\b", "c:x", "NUL\x00"])
def test_an_id_can_lead_to_no_file(name: str, tmp_path: Path) -> None:
    data = small_data()
    data["domains"][0]["considerations"][0]["id"] = name
    (tmp_path / "c.json").write_text(json.dumps(data), encoding="utf-8", newline="\n")
    ran = run("check", tmp_path / "c.json")
    assert ran.status == 1
    assert "is no id" in ran.err


def test_a_name_of_another_persons_folder_stays_a_name(tmp_path: Path) -> None:
    record = answered({})
    line = record.header.line.replace(b'"id":"a-review"', b'"id":"../../x"')
    (tmp_path / "r.dtareview").write_bytes(line + b"\n")
    assert read_review(tmp_path / "r.dtareview").review.id == "../../x"
    assert TIME in record.header.created


def seconds(path: Path, *command: object) -> float:
    start = time.monotonic()
    ran = run_program(*command, path, within=120)
    assert ran.status in (1, 2)
    assert len(ran.err) < 400_000
    return time.monotonic() - start


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    ["- {}\n", "[],", "a: &a [*a]\n", "x", "x ", "\n", '"\\', "? ", "{a: ", "'", "- - - - \n", "k{n}: 1\n"],
)
def test_eight_million_bytes_of_anything_end_soon(piece: str, tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    count = 8_000_000 // len(piece)
    path.write_text(
        "".join(piece.format(n=n) for n in range(count)) if "{n}" in piece else piece * count,
        encoding="utf-8",
        newline="\n",
    )
    assert seconds(path, "check") < 30


@pytest.mark.slow
def test_a_json_of_a_million_faults_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    keys = ",".join(f'"key{n}": [1]' for n in range(400_000))
    path.write_text(f'{{"id": "x", {keys}}}', encoding="utf-8", newline="\n")
    assert seconds(path, "check") < 30


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="limits the child's memory")
@pytest.mark.parametrize("command", ["score", "check", "verify"])
def test_a_quarter_of_a_billion_characters_in_one_line_take_little_memory(
    command: str, tmp_path: Path
) -> None:
    import resource

    path = tmp_path / "r.dtareview"
    with open(path, "wb") as file:
        file.write(answered({}).header.line[:500])
        file.truncate(250 * 1024 * 1024)
    few = 300 * 1024 * 1024
    ran = subprocess.run(
        program(command, path), capture_output=True, cwd=ROOT, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (few, few)),
    )  # fmt: skip
    assert ran.returncode in (1, 2)
    assert b"longer than 16 MiB" in ran.stderr
