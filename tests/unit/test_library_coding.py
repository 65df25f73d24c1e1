"""The codes of the studies, each held to the text it was made from."""

from __future__ import annotations

import csv
import re

import pytest

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.library.sources import shipped_references, shipped_studies
from dtadesign.library.vocabulary import CITED, DIAGNOSES, FINDINGS, FORMATS, KINDS, MEASURED, SEEN, SERIOUS
from dtadesign.paths import data_dir

with open(data_dir("resources") / "library" / "studies.csv", encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
each_study = pytest.mark.parametrize("row", ROWS, ids=[row["key"] for row in ROWS])
NAMED = {
    "ssd": r"psycho(sis|tic)|schizo",
    "bd": r"bipolar",
    "bpd": r"borderline|BPD",
    "anxiety": r"anxi",
    "trauma": r"trauma",
    "substance": r"cocaine|substance",
}


def codes(row: dict[str, str], name: str) -> list[str]:
    return row[name].split(";")


def test_there_are_seventy_two_studies_of_which_thirty_one_are_in_smi() -> None:
    assert len(ROWS) == len(shipped_studies()) == 72
    assert sum(row["smi"] == "yes" for row in ROWS) == 31


@each_study
def test_every_code_is_of_its_vocabulary(row: dict[str, str]) -> None:
    assert set(codes(row, "diagnoses")) <= {*DIAGNOSES, "none", "unknown"}
    assert set(codes(row, "formats")) <= set(FORMATS)
    assert set(codes(row, "measured")) <= {*MEASURED, "none", "not_seen"}
    assert {row["with_outcome"], row["with_engagement"]} <= set(FINDINGS)
    assert row["kind"] in KINDS
    assert row["cited_by_review"] in CITED
    assert row["provenance"] in SEEN


@each_study
@pytest.mark.parametrize("link", ["outcome", "engagement"])
def test_no_finding_is_coded_where_the_text_is_empty(row: dict[str, str], link: str) -> None:
    found = row[f"with_{link}"] in {"yes", "mixed", "no"}
    assert not found or row[f"{link}_text"].strip()
    assert not found or {"alliance", link} <= set(codes(row, "measured"))


@each_study
def test_what_was_not_seen_says_so_in_its_text(row: dict[str, str]) -> None:
    if "not_seen" in {row["with_outcome"], row["with_engagement"], *codes(row, "measured")}:
        said = " ".join((row["note"], row["alliance_finding"], row["outcome_text"], row["engagement_text"]))
        assert re.search(r"not seen|cut off|not legible", said)


@each_study
def test_a_diagnosis_is_coded_exactly_where_the_population_names_it(row: dict[str, str]) -> None:
    staff = "staff" in row["population"]
    for code, pattern in NAMED.items():
        named = bool(re.search(pattern, row["population"], re.IGNORECASE)) and not staff
        assert (code in codes(row, "diagnoses")) == named, code


@each_study
def test_depression_is_severe_only_among_people_with_serious_mental_illness(row: dict[str, str]) -> None:
    of_people = row["population"].replace("none (programmes for mild to moderate depression)", "")
    coded = set(codes(row, "diagnoses")) & {"dep", "depression"}
    assert bool(coded) == ("depress" in of_people)
    assert not coded or coded == ({"dep"} if row["smi"] == "yes" else {"depression"})


@each_study
def test_serious_mental_illness_is_coded_as_it_was_marked(row: dict[str, str]) -> None:
    coded = bool(set(codes(row, "diagnoses")) & set(SERIOUS))
    of_staff = row["diagnoses"] == "staff_or_carers"
    assert coded == (row["smi"] == "yes" and not of_staff)


@each_study
def test_the_format_is_coded_as_the_delivery_says(row: dict[str, str]) -> None:
    delivery, formats = row["delivery"], set(codes(row, "formats"))
    assert bool(re.search(r"unguided|self-guided|automated", delivery)) <= ("self_guided" in formats)
    either = f"{delivery} {row['intervention']}"
    assert bool(re.search(r"avatar|chatbot|agent", either, re.IGNORECASE)) == ("agent" in formats)
    assert bool(re.search(r"blended|alongside face-to-face", delivery)) <= ("blended" in formats)
    assert bool(re.search(r"peer|boards|forum", delivery)) <= (
        "peer" in formats or row["key"] == "AlvarezJimenez2014"
    )
    assert bool(re.search(r"(?<!un)(?<!self-)guided|therapist|supported", delivery)) <= (
        "guided" in formats or row["key"] == "Lauder2017"
    )


@each_study
def test_alliance_is_measured_only_where_something_is_said_of_it(row: dict[str, str]) -> None:
    if "alliance" in codes(row, "measured"):
        said = ("alliance_measure", "alliance_finding", "outcome_text", "engagement_text")
        assert any(row[name] for name in said)
        assert not re.search(r"[Aa]lliance not (measured|reported)", row["alliance_finding"] + row["note"])


def test_an_alliance_measure_means_that_alliance_was_measured() -> None:
    measured = {row["key"] for row in ROWS if row["alliance_measure"]}
    assert measured <= {row["key"] for row in ROWS if "alliance" in codes(row, "measured")}


def test_shipped_references_repeat_neither_studies_nor_the_checklist() -> None:
    known = set(find_checklist(DEFAULT).reference) | set(shipped_studies())
    assert not known & set(shipped_references())
    assert all(reference.kind in KINDS for reference in shipped_references().values())


def test_checklist_and_library_agree_on_what_both_hold() -> None:
    checklist = find_checklist(DEFAULT)
    for key, (reference, _) in shipped_studies().items():
        if (other := checklist.reference.get(key)) is not None:
            assert (reference.kind, reference.verified, reference.doi) == (
                other.kind,
                other.verified,
                other.doi,
            )
