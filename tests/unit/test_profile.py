"""The profile as people write it, and as it is closed under what it implies."""

from __future__ import annotations

from pathlib import Path

import pytest

from dtadesign.errors import FileProblems
from dtadesign.exchange.profile import closed, load_profile
from dtadesign.review.values import Profile
from tests.builders import profile, small_checklist


def loaded(tmp_path: Path, text: str) -> Profile:
    (tmp_path / "p.yaml").write_text(text, encoding="utf-8", newline="\n")
    return load_profile(tmp_path / "p.yaml", small_checklist())


def test_a_profile_in_yaml_and_in_json_is_the_same(tmp_path: Path) -> None:
    yaml = "name: X\nstage: live\ndiagnoses: [bd]\nfeatures:\n- agent\n"
    json = '{"name": "X", "stage": "live", "diagnoses": ["bd"], "features": ["agent"]}'
    assert loaded(tmp_path, yaml) == loaded(tmp_path, json)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name: X", '"stage" is missing'),
        ("stage: live", '"name" is missing'),
        ("name: X\nstage: beta", "p.yaml:2: stage: "),
        (
            "name: X\nstage: live\nfeatures: [agnt]",
            'knows no feature "agnt"; the nearest known one is "agent"',
        ),
        ("name: X\nstage: live\nfeatures:\n- chat\n- zzz", "p.yaml:5: features[1]: "),
        ("name: X\nstage: live\ndiagnoses: [scz]", 'knows no diagnosis "scz"'),
        ("name: X\nstage: live\nfeatures: chat", "features: must be a list"),
        ("name: X\nstage: live\nversion: 2", "version: must be text; put it in quotes"),
        ("name: X\nstage: live\nfeatrues: []", 'the nearest known one is "features"'),
        ("name: X\nstage: live\nscope: long", "scope: "),
        ("name: X\nstage: live\nfeatures: [no]", 'knows no feature "no"'),
        ("- a", "p.yaml:1: is no profile. A profile has a line for each of name, stage"),
        ("just text", "p.yaml:1: is no profile."),
        ('{"format": "dtadesign-checklist/1"}', 'it is "dtadesign-checklist/1", so it is no profile.'),
    ],
)
def test_what_is_wrong_with_a_profile_is_said_with_its_line(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblems) as error:
        loaded(tmp_path, text)
    assert said in str(error.value)


def test_all_problems_are_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileProblems) as error:
        loaded(tmp_path, "name: X\nstage: live\ndiagnoses: [a, b]\nfeatures: [c]")
    assert len(error.value.problems) == 3


def test_implied_features_are_added_in_checklist_order() -> None:
    assert closed(profile(features=("agent",)), small_checklist()) == (
        profile(features=("agent", "chat")),
        ("chat",),
    )


def test_diagnoses_imply_features_to_the_end_and_circles_end() -> None:
    checklist = small_checklist(
        features=[{"id": "a", "implies": ["b"]}, {"id": "b", "implies": ["a", "agent"]},
                  {"id": "agent", "implies": ["chat"]}, {"id": "chat"}],
        diagnoses=[{"id": "bpd", "name": "B", "implies": ["a"]}],
    )  # fmt: skip
    own, added = closed(profile(diagnoses=("bpd", "bpd")), checklist)
    assert own.features == added == ("a", "b", "agent", "chat")
    assert own.diagnoses == ("bpd",)
