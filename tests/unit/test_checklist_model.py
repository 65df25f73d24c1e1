"""What a checklist must be, and every way in which one is wrong."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from dtadesign.checklist.loader import load_checklist, shipped_paths
from dtadesign.errors import FileProblems
from dtadesign.plain import to_plain
from tests.builders import LEVELS, TIME, consideration, done, run, small_checklist, small_data

MINIMAL = """\
id: mine
version: "1"
title: Mine
domains:
- id: D
  considerations:
  - id: C
    levels: [a, b, c, d]
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "c.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def problems(tmp_path: Path, data: dict[str, Any] | str) -> list[str]:
    path = written(tmp_path, data if isinstance(data, str) else json.dumps(data, indent=1))
    with pytest.raises(FileProblems) as error:
        load_checklist(path)
    return [str(problem).removeprefix(str(path)) for problem in error.value.problems]


def test_a_checklist_needs_very_little(tmp_path: Path) -> None:
    checklist = load_checklist(written(tmp_path, MINIMAL))
    (item,) = checklist.considerations
    assert (item.condition, item.gate, item.core, item.smi_evidence) == ("always", False, False, "none")
    assert [diagnosis.id for diagnosis in checklist.diagnoses] == ["ssd", "bd", "dep", "bpd"]


def test_a_key_with_nothing_behind_it_is_a_key_left_out(tmp_path: Path) -> None:
    text = MINIMAL + "    condition:\n    gate:\n"
    assert load_checklist(written(tmp_path, text)) == load_checklist(written(tmp_path, MINIMAL))


def test_yaml_and_the_json_of_a_header_are_the_same_checklist(tmp_path: Path) -> None:
    checklist = small_checklist()
    assert load_checklist(written(tmp_path, json.dumps(to_plain(checklist)))) == checklist


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("title: Mine", "titel: Mine", ':3: titel: the key "titel" is not known here; the nearest'),
        ("title: Mine", "title: 12", ":3: title: must be text; put it in quotes"),
        ('version: "1"', "version: 1.10", ":2: version: must be text; put it in quotes"),
        ("id: mine", "id: a/b", ':1: id: "a/b" is no id'),
        ("id: mine", "id: ../../etc/passwd", "is no id"),
        ("id: mine", 'id: "a\\nb"', "is no id"),
        ("id: mine", 'id: ""', "is no id"),
        ("id: mine", f"id: {'x' * 65}", "is no id"),
        ("  - id: C", "  - id: -C", ":7: domains[0] (D).considerations[0] (-C).id:"),
        ("[a, b, c, d]", "[a, b, c]", ":8: domains[0] (D).considerations[0] (C).levels: entry 4 is missing"),
        ("[a, b, c, d]", "[a, b, c, d, e]", "levels: has 5 entries where 4 are expected"),
        ("[a, b, c, d]", "[a, b, c, 4]", "levels[3]: must be text; put it in quotes"),
        ("[a, b, c, d]", "abcd", "levels: must be a list"),
        ("[a, b, c, d]", "[a, b, c, d]\n    gate: no", ".gate: must be true or false"),
        ("[a, b, c, d]", "[a, b, c, d]\n    gate: 1", ".gate: must be true or false"),
        ("[a, b, c, d]", "[a, b, c, d]\n    condition: agnt", 'feature, diagnosis or stage "agnt"'),
        ("[a, b, c, d]", "[a, b, c, d]\n    condition: pilt", 'the nearest known one is "pilot"'),
        ("[a, b, c, d]", "[a, b, c, d]\n    condition: (bd", "a bracket that is not closed"),
        ("[a, b, c, d]", "[a, b, c, d]\n    dimensions: [bond]", 'there is no dimension "bond"'),
        ("[a, b, c, d]", "[a, b, c, d]\n    references: [R1]", 'there is no reference "R1"'),
        ("[a, b, c, d]", "[a, b, c, d]\n    smi_evidence: test", "is not one of"),
        ("[a, b, c, d]", "[a, b, c, d]\n    diagnosis_notes: {xx: y}", 'there is no diagnosis "xx"'),
        ("[a, b, c, d]", "[a, b, c, d]\n    levls: x", 'the nearest known one is "levels"'),
        ("[a, b, c, d]", "[a, b, c, d]\n  - id: C\n    levels: [a, b, c, d]", "for the second time"),
        ("    levels: [a, b, c, d]\n", "", '"levels" is missing'),
        ("- id: D", "- id: D\n- id: D", '"considerations" is missing'),
        ("domains:", "features: [{id: and}]\ndomains:", '"and" is a word of conditions'),
        ("domains:", "features: [{id: bd}]\ndomains:", "for the second time"),
        ("domains:", "features: [{id: a, implies: [b]}]\ndomains:", 'no feature "b"'),
        ("domains:", "features: [{id: a, group: g}]\ndomains:", 'no feature group "g"'),
        ("domains:", "retired: [{id: O, successors: [X]}]\ndomains:", 'no consideration "X"'),
        ("domains:", "retired: [{id: C}]\ndomains:", "for the second time"),
        ("domains:", "stages: [{id: beta, name: B}]\ndomains:", "is not one of"),
    ],
)
def test_each_fault_is_named_with_its_place(old: str, new: str, said: str, tmp_path: Path) -> None:
    text = MINIMAL.replace(old, new)
    assert text != MINIMAL
    assert any(said in problem for problem in problems(tmp_path, text)), problems(tmp_path, text)


@pytest.mark.parametrize("text", ["", "[]", "just words", "12", "- a", "null"])
def test_what_is_no_group_of_keys_is_no_checklist(text: str, tmp_path: Path) -> None:
    assert problems(tmp_path, text)


def test_no_domain_at_all_is_a_fault(tmp_path: Path) -> None:
    assert "holds no domain" in problems(tmp_path, small_data(domains=[], retired=[]))[0]


def test_a_domain_may_be_empty(tmp_path: Path) -> None:
    data = small_data(domains=[{"id": "E", "considerations": []}], retired=[])
    assert load_checklist(written(tmp_path, json.dumps(data))).considerations == ()


def test_all_faults_of_one_kind_are_reported_at_once(tmp_path: Path) -> None:
    shapes = problems(tmp_path, small_data(titel="x", version=2, status="done"))
    assert len(shapes) == 3
    items = [consideration("C", condition="x"), consideration("C", dimensions=["y"], references=["z"])]
    between = problems(tmp_path, small_data(domains=[{"id": "D", "considerations": items}], retired=[]))
    assert len(between) == 4
    assert [int(problem.split(":")[1]) for problem in between] == sorted(
        int(problem.split(":")[1]) for problem in between
    )


def test_stages_and_diagnoses_may_be_named_in_conditions_though_not_listed(tmp_path: Path) -> None:
    data = small_data(stages=[{"id": "concept", "name": "Idea"}])
    assert load_checklist(written(tmp_path, json.dumps(data))).stages[0].name == "Idea"


# --- other people's checklists


def renamed(data: Any, names: dict[str, str]) -> Any:
    """Every id renamed wherever it stands, in conditions too."""
    if isinstance(data, dict):
        return {
            names.get(key, key): renamed_condition(value, names)
            if key == "condition"
            else renamed(value, names)
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [renamed(item, names) for item in data]
    return names.get(data, data) if isinstance(data, str) else data


def renamed_condition(text: str, names: dict[str, str]) -> str:
    words = text.replace("(", " ( ").replace(")", " ) ").split()
    return " ".join(names.get(word, word) for word in words)


@pytest.mark.parametrize("seed", range(5))
def test_the_checklist_in_a_header_can_be_changed_and_is_one_again(seed: int, tmp_path: Path) -> None:
    """Ids, domains, conditions and order of the shipped checklist changed, as another team would."""
    rng = random.Random(seed)  # noqa: S311
    data = to_plain(load_checklist(shipped_paths()["smi-alliance"]))
    ids = [item["id"] for domain in data["domains"] for item in domain["considerations"]]
    ids += [domain["id"] for domain in data["domains"]] + [feature["id"] for feature in data["features"]]
    names = {name: f"x{rng.randrange(10**6)}.{at}-Y" for at, name in enumerate(ids)}
    data = renamed(data, names)
    features = [feature["id"] for feature in data["features"]]
    pool = [item for domain in data["domains"] for item in domain["considerations"]]
    rng.shuffle(pool)
    for item in pool:
        if rng.random() < 0.5:
            item["condition"] = f"not ({rng.choice(features)} and bpd) or {rng.choice(features)}"
    data["domains"] = [
        {"id": f"D{at}", "name": f"Domain {at}", "considerations": pool[at::7]} for at in range(7)
    ] + [{"id": "EMPTY", "considerations": []}]
    path = written(tmp_path, json.dumps(data))
    assert "no problem found" in done("check", path)
    (tmp_path / "p.yaml").write_text(
        f"name: X\nstage: live\nfeatures: [{features[0]}]\n", encoding="utf-8", newline="\n"
    )
    review = tmp_path / "r.dtareview"
    done("new", review, "--profile", tmp_path / "p.yaml", "--checklist", path)
    header = json.loads(review.read_bytes().splitlines()[0])["checklist"]
    assert header == to_plain(load_checklist(path))
    assert json.loads(done("score", review, "--json"))["domains"][-1]["id"] == "EMPTY"


def test_a_review_gives_its_checklist_back(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text("name: X\nstage: live\n", encoding="utf-8", newline="\n")
    done("new", tmp_path / "a.dtareview", "--profile", tmp_path / "p.yaml")
    header = json.loads((tmp_path / "a.dtareview").read_bytes().splitlines()[0])
    path = written(tmp_path, json.dumps(header["checklist"]))
    done("new", tmp_path / "b.dtareview", "--profile", tmp_path / "p.yaml", "--checklist", path)
    scores = [json.loads(done("score", tmp_path / name, "--json")) for name in ("a.dtareview", "b.dtareview")]
    assert scores[0]["checklist"] == scores[1]["checklist"]


def test_the_header_holds_what_the_contract_names(tmp_path: Path) -> None:
    path = written(tmp_path, MINIMAL + "features: [{id: f}]\n")
    (tmp_path / "p.yaml").write_text("name: X\nstage: live\n", encoding="utf-8", newline="\n")
    done("new", tmp_path / "a.dtareview", "--profile", tmp_path / "p.yaml", "--checklist", path)
    line = (tmp_path / "a.dtareview").read_bytes().splitlines()[0]
    assert line.startswith(b'{"format":"dtadesign-review/1",')
    checklist = json.loads(line)["checklist"]
    (item,) = checklist["domains"][0]["considerations"]
    expected = {"condition": "always", "gate": False, "core": False, "dimensions": [], "smi_evidence": "none"}
    assert expected.items() <= item.items()
    assert {"id": "f", "implies": []}.items() <= checklist["features"][0].items()
    assert len(list(both_id_and_levels(checklist))) == 1


def both_id_and_levels(data: Any) -> Any:
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from both_id_and_levels(value)
    if isinstance(data, dict) and {"id", "levels"} <= data.keys():
        yield data


def test_check_prints_every_problem_on_a_line_of_its_own(tmp_path: Path) -> None:
    bad = written(tmp_path, json.dumps(small_data(titel="x", extra='a\n"b"', version=2), indent=1))
    ran = run("check", bad)
    assert ran.status == 1
    assert len(ran.problems) == 3
    assert all(line.startswith(f"{bad}:") for line in ran.problems)


def test_levels_are_text_in_the_shipped_builder_too() -> None:
    assert small_checklist().by_id["P-1"].levels == tuple(LEVELS)
    assert TIME.endswith("Z")
