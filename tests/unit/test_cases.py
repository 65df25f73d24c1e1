"""Workshop cases: how one is read, what is refused and where, and that no key ever leaves with a packet."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.errors import DtaError, NotDone
from dtadesign.exchange.schemas import case_schema
from dtadesign.panel.packets import packet_bytes, read_packet, write_packet
from dtadesign.plain import from_plain, to_plain
from dtadesign.workshop.case_checking import checked_against
from dtadesign.workshop.case_template import template_text
from dtadesign.workshop.cases import LARGEST, Case, find_case, looks_like_case, packet_of, read_case
from tests.builders import TIME, done, run, small_checklist

SMALL = """\
format: dtadesign-case/1
id: small-case
version: "1"
title: Hearth
tagline: a stove that does not exist
checklist: {id: small, version: "1"}
profile: {name: Hearth, stage: pilot, diagnoses: [ssd], features: [agent]}
story:
  - A stove that talks.
screens:
  - {id: door, title: The door, described: It is warm.}
documents:
  - {id: rota, title: The rota, kind: record, says: Kim on Mondays.}
key:
  - {consideration: P-1, level: 2, reason: Kim is named., points_to: [rota], reasonable: [1], differ: Hours.}
  - {consideration: P-2, level: 0, reason: Nothing is said., often: A door is no proof., often_level: 1}
  - {consideration: A-1, level: na, reason: It cannot occur.}
  - {consideration: A-2, level: 3, reason: The door shows it., points_to: [door]}
suggested: [P-1, A-2]
discussion:
  - What else would you ask?
"""


def written(folder: Path, text: str = SMALL, name: str = "c.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def told(folder: Path, old: str, new: str) -> list[str]:
    """What is said of the small case, where each text of ``old`` (joined by |) became that of ``new``."""
    text = SMALL
    for before, after in zip(old.split("|"), new.split("|"), strict=True):
        assert before in text
        text = text.replace(before, after, 1)
    path = written(folder, text)
    with pytest.raises(DtaError) as raised:
        read_case(path, small_checklist())
    return [line.removeprefix(f"{path}:") for line in str(raised.value).splitlines()]


def test_a_case_is_read_as_it_stands(tmp_path: Path) -> None:
    case = read_case(written(tmp_path), small_checklist())
    entry = case.entry("P-1")
    assert entry is not None
    assert (entry.level, entry.reasonable, entry.differ, entry.often_level) == (2, (1,), "Hours.", None)
    assert [each.level for each in case.key] == [2, 0, "na", 3]
    assert case.texts == ("A stove that talks.", "The door: It is warm.", "The rota: Kim on Mondays.")
    assert case.entry("P-9") is None
    assert case.place("rota") == case.documents[0]


def test_it_is_the_same_in_json_and_in_a_record(tmp_path: Path) -> None:
    case = read_case(written(tmp_path))
    assert from_plain(Case, json.loads(json.dumps(to_plain(case)))) == case
    as_json = written(tmp_path, json.dumps(to_plain(case)), "c.json")
    assert looks_like_case(as_json)
    assert read_case(as_json) == case


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("level: 2", "level: 4", "15: key[0].level: "),
        ("level: 2", "level: true", "15: key[0].level: "),
        ("reasonable: [1]", "reasonable: [false]", "15: key[0].reasonable: must be a level, not true"),
        ("level: 2", "level: yes", "15: key[0].level: "),
        ("tagline", "tag", '5: tag: the key "tag" is not known here; the nearest known one is "tagline"'),
        ("kind: record", "kind: rumour", '13: documents[0] (rota).kind: "rumour" is not one of '),
        ("stage: pilot", "stage: soon", '7: profile.stage: "soon" is not one of '),
        ("version: \"1\"\ntitle", "version: 1\ntitle", "3: version: must be text; put it in quotes"),
        ("[rota]", "[rotas]", '15: key[0].points_to[0]: there is no screen or document "rotas"; the'),
        ("points_to: [door]", "points_to: []", "18: key[3].points_to: names no screen or"),
        ("P-2", "P-1", '16: key[1].consideration: "P-1" stands here for the second time'),
        ("id: rota", "id: door", '13: documents[0] (door).id: "door" stands here for the second time'),
        ("id: rota", "id: the rota", '13: documents[0] (the rota).id: "the rota" is no id: '),
        ("[P-1, A-2]", "[P-1, P-1]", '19: suggested[1]: "P-1" stands here for the second time'),
        ("[P-1, A-2]", "[P-1, A-3]", '19: suggested[1]: the key says nothing of "A-3"; the nearest'),
        ("[P-1, A-2]", "[]", "19: suggested: holds nothing"),
        ("reasonable: [1]", "reasonable: [2]", "15: key[0].reasonable: holds the key's own level"),
        ("reasonable: [1]", "reasonable: [1, 1]", '15: key[0].reasonable[1]: "1" stands here for the second'),
        (", differ: Hours.", "", '15: key[0].differ: is missing: say why'),
        ("reasonable: [1], ", "", '15: key[0].differ: needs the other levels under "reasonable"'),
        ("often_level: 1", "often_level: 0", "16: key[1].often_level: must be another level than the key's"),
        ("described: It is warm.", 'described: " "', "11: screens[0] (door).described: is empty"),
        ("reason: Kim is named.", "reason: ''", "15: key[0].reason: is empty"),
        ("[agent]", "[agents]", '7: profile.features[0]: this checklist knows nothing of "agents"; '),
        ("A-1", "A-9", '17: key[2].consideration: there is no consideration "A-9"; the nearest'),
        ("stage: pilot", "stage: live", '17: key[2].consideration: the profile does not ask "A-1"'),
        ('version: "1"}', 'version: "2"}', "6: checklist: the case was written for small 2, and"),
        ("case/1", "cases", '1: format: is no case of dtadesign; those say format: dtadesign-case/1'),
        ("case/1", "case/2", " needs a newer version of dtadesign; its format is dtadesign-case/2."),
        ("level: 2", "level: 2, level: 2", '15: the key "level" stands twice'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    lines = told(tmp_path, old=old, new=new)
    assert any(line.startswith(said) for line in lines), lines


def test_every_problem_is_said_at_once(tmp_path: Path) -> None:
    lines = told(tmp_path, old="[rota]|[P-1, A-2]|[agent]", new="[rotas]|[P-1, X]|[agents]")
    assert [line.split(":")[0] for line in lines] == ["7", "15", "19"]


def test_a_consideration_that_the_profile_asks_must_be_answered(tmp_path: Path) -> None:
    gone = next(line for line in SMALL.splitlines(keepends=True) if "P-2" in line)
    assert told(tmp_path, old=gone, new="") == ["14: key: says nothing of P-2, P-2, which the profile asks"]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = written(tmp_path, SMALL + "#" * LARGEST)
    with pytest.raises(NotDone, match="is too large"):
        read_case(path)
    assert looks_like_case(path)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(SMALL)), st.text(max_size=20))
def test_whatever_is_typed_into_one_is_read_or_refused_in_sentences(at: int, typed: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "c.yaml"
        path.write_bytes((SMALL[:at] + typed + SMALL[at:]).encode("utf-8", "surrogatepass"))
        said = ""
        try:
            case = read_case(path, small_checklist())
        except DtaError as error:
            said = str(error)
        else:
            assert not list(checked_against(case, small_checklist()))
        assert not said or said.startswith(str(path))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (SMALL, True),
        ("# remarks\n" * 900 + SMALL, True),
        (SMALL + "\n\t- broken", True),
        ("\ufeff" + SMALL, True),
        ("id: x\ntitle: format\n", False),
        ('{"format":"dtadesign-workshop/1"}\n{"case":{"format":"dtadesign-case/1"}}\n', False),
        ("", False),
    ],
)
def test_a_case_is_known_by_its_first_line_broken_or_not(tmp_path: Path, text: str, is_one: bool) -> None:
    assert looks_like_case(written(tmp_path, text)) is is_one
    assert not looks_like_case(tmp_path / "none.yaml")


def secrets_of(case: Case) -> list[str]:
    """Every text of the key, and what only the facilitator sees."""
    own = [text for each in case.key for text in (each.reason, each.often, each.differ) if text]
    return [*own, *case.discussion]


def test_a_packet_holds_what_there_is_to_read_and_nothing_of_the_key(tmp_path: Path) -> None:
    case = read_case(written(tmp_path))
    data = packet_bytes(packet_of(case, small_checklist(), at=TIME)).decode("utf-8")
    told_in = json.loads(data)
    assert all(
        any(text in each for each in told_in["questions"]) for text in ("It is warm.", "Kim on Mondays.")
    )
    assert [each["name"] for each in told_in["documents"]] == ["The rota"]
    assert not [secret for secret in secrets_of(case) if json.dumps(secret)[1:-1] in data]


def test_a_packet_names_what_the_workshop_asks_and_stays_the_same(tmp_path: Path) -> None:
    case = read_case(written(tmp_path))
    some = packet_of(case, small_checklist(), ["P-1"], at=TIME)
    assert some.questions[0] == "Rated in this workshop: P-1 Somebody answers."
    assert some == packet_of(case, small_checklist(), ["P-1"], at=TIME)
    assert some.id != packet_of(case, small_checklist(), at=TIME).id
    assert some.profile.features == ("agent", "chat")
    with pytest.raises(NotDone, match='does not ask "P-3"; the nearest known one is "P-'):
        packet_of(case, small_checklist(), ["P-3"])


def test_a_packet_changes_nothing_of_itself_where_only_the_key_changes(tmp_path: Path) -> None:
    case = read_case(written(tmp_path))
    other = replace(case, key=tuple(replace(each, level=0, reason="x") for each in case.key))
    ours, theirs = (packet_of(each, small_checklist(), at=TIME) for each in (case, other))
    assert packet_bytes(ours) == packet_bytes(theirs)
    write_packet(tmp_path / "p.dtapacket", ours)
    assert read_packet(tmp_path / "p.dtapacket").packet == ours


# --- the command line, and the template


def test_check_judges_a_case(tmp_path: Path) -> None:
    good = template(tmp_path)
    assert done("check", good) == f"{good}: case my-case 1, draft, a key of 24: no problem found.\n"
    bad = written(tmp_path, good.read_text(encoding="utf-8").replace("points_to: [first", "points_to: [last"))
    ran = run("check", good, bad)
    assert (ran.status, len(ran.problems)) == (1, 24)
    assert 'there is no screen or document "last-screen"; the nearest known one is' in ran.problems[0]


def test_check_looks_for_the_checklist_beside_the_case(tmp_path: Path) -> None:
    assert 'no checklist "small" ships or lies beside it' in run("check", written(tmp_path)).err
    written(tmp_path, json.dumps(to_plain(small_checklist())), "small.yaml")
    assert "a key of 4: no problem found" in done("check", tmp_path / "c.yaml")


@pytest.mark.parametrize("name", ["../small", "a/b", "", "x" * 5000, "nul\\0"])
def test_check_looks_nowhere_else_for_it(tmp_path: Path, name: str) -> None:
    text = SMALL.replace("{id: small,", f'{{id: "{name}",')
    ran = run("check", written(tmp_path, text))
    assert ran.status == 1
    assert ":6: checklist.id: no checklist " in ran.err


def template(folder: Path, *more: object) -> Path:
    out = folder / "own.yaml"
    done("cases", "--template", out, *more)
    return out


def test_a_template_is_for_what_a_profile_asks(tmp_path: Path) -> None:
    profile = written(tmp_path, "{name: N, stage: live, diagnoses: [bd], features: [generative]}", "p.yaml")
    out = template(tmp_path, "--profile", profile)
    case = read_case(out, find_checklist(DEFAULT))
    assert {"GAI-1", "GAI-2"} <= {each.consideration for each in case.key}
    assert "exists already" in run("cases", "--template", out).err


def test_a_template_explains_every_key(tmp_path: Path) -> None:
    text = template_text(find_checklist(DEFAULT))
    remarks = "\n".join(line for line in text.splitlines() if line.lstrip().startswith("#"))
    schema = case_schema()["properties"]
    keys = {*schema, *schema["key"]["items"]["properties"], *schema["documents"]["items"]["properties"]}
    assert not [key for key in keys - {"format", "language", "says"} if not re.search(rf"\b{key}\b", remarks)]


def test_a_case_is_found_by_id_or_path_and_else_the_nearest_is_named(tmp_path: Path) -> None:
    path = written(tmp_path)
    assert find_case(str(path)) == path
    assert find_case("brightwater").stem == "brightwater"
    for name in ("brightwate", "x" * 5000, "nul\0"):
        with pytest.raises(NotDone, match="There is no case"):
            find_case(name)
