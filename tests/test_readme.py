"""What the README shows is run: its files are made, its commands typed, its output compared."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from dtadesign.cli import COMMANDS, main

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"^```(\w+)(?: ([\w.-]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _blocks() -> list[tuple[str, str, str]]:
    return BLOCK.findall(README.read_text(encoding="utf-8"))


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for _, name, text in _blocks():
        if name:
            (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    return tmp_path


def test_every_command_of_the_readme_works_and_prints_what_it_says(
    in_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = "".join(text for language, _, text in _blocks() if language == "console")
    for step in shown.split("$ dtadesign ")[1:]:
        command, _, expected = step.partition("\n")
        assert main(shlex.split(command)) == 0, command
        printed = capsys.readouterr().out.splitlines()
        assert printed[: len(expected.splitlines())] == expected.splitlines(), command


def test_every_command_that_the_readme_names_exists() -> None:
    text = README.read_text(encoding="utf-8")
    named = set(re.findall(r"dtadesign ([a-z][a-z-]+)", text)) - {"walks"}
    assert named <= set(COMMANDS)


def test_the_readme_says_how_to_type_the_program_from_a_checkout() -> None:
    (typed,) = re.findall(r"alias dtadesign='\.venv/bin/python (.+)'", README.read_text(encoding="utf-8"))
    ran = subprocess.run(
        [sys.executable, *shlex.split(typed), "--version"], cwd=README.parent, capture_output=True, check=True
    )
    assert ran.stdout.startswith(b"dtadesign ")


def test_every_page_and_picture_that_the_readme_links_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (README.parent / target).exists(), target
