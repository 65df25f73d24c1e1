"""The languages that ship are whole: of these sources, with every hole and number in its place."""

from __future__ import annotations

import re
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET  # our own files

import pytest

from dtadesign.languages import LANGUAGES
from dtadesign.paths import data_dir

ROOT = Path(__file__).resolve().parent.parent
FOLDER = data_dir("resources") / "i18n"
FILES = sorted(FOLDER.glob("*.ts"))
_FORMS = re.compile(r"\[[^\[\]|]*\|[^\[\]|]*\]")


class Message(NamedTuple):
    source: str
    about: str
    said: tuple[str, ...]
    finished: bool
    is_counted: bool


def messages(file: Path) -> Iterator[Message]:
    for message in ET.parse(file).iter("message"):  # noqa: S314
        translation = message.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        yield Message(
            message.findtext("source") or "", message.findtext("comment") or "",
            forms or (translation.text or "",), translation.get("type") is None,
            message.get("numerus") == "yes",
        )  # fmt: skip


def tool(name: str, *arguments: object) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(program), *map(str, arguments)], check=True, capture_output=True)


def collected(file: Path, folder: Path) -> Path:
    """The file as `make translations` would write it from these sources."""
    copy = Path(shutil.copy(file, folder))
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "dtadesign").rglob("*.py"))
    program = Path(sys.executable).with_name("pyside6-lupdate")
    options = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none")
    alias = ("-tr-function-alias", "QT_TR_NOOP+=mark")
    subprocess.run([str(program), *options, *alias, *sources, "-ts", str(copy)], check=True, cwd=ROOT)
    return copy


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_says_all_that_the_sources_say_and_nothing_else(file: Path, tmp_path: Path) -> None:
    there = {(m.source, m.about) for m in messages(file)}
    asked = {(m.source, m.about) for m in messages(collected(file, tmp_path))}
    assert not asked ^ there, "run `make translations`, then translate what is new in the .ts"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_nothing_is_unfinished(file: Path) -> None:
    assert [m.source for m in messages(file) if not m.finished or not all(m.said)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_qt_reads_was_made_from_it(file: Path, tmp_path: Path) -> None:
    tool("lrelease", file, "-qm", tmp_path / "made.qm")
    made = (tmp_path / "made.qm").read_bytes()
    assert made == file.with_suffix(".qm").read_bytes(), "run `make translations`"


def holes(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_hole_is_there_and_no_other(file: Path) -> None:
    for message in messages(file):
        *fewer, most = message.said
        assert holes(most) == holes(message.source), message.source
        assert all(holes(said) <= holes(message.source) for said in fewer), message.source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_numbers_are_said_where_they_are_asked_for(file: Path) -> None:
    for message in messages(file):
        *_, most = message.said
        assert ("%n" in most) == (message.is_counted and "%n" in message.source), message.source
        assert not any(_FORMS.search(said) for said in message.said), message.source
        assert len(message.said) == (2 if message.is_counted else 1), message.source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_blanks_and_lines_at_the_ends_are_kept(file: Path) -> None:
    for message in messages(file):
        for said in message.said:
            for ends in ((said[:1], message.source[:1]), (said[-1:], message.source[-1:])):
                assert ends[0].isspace() == ends[1].isspace(), message.source


def test_every_language_has_its_files() -> None:
    tags = {file.stem.removeprefix("dtadesign_") for file in FILES}
    assert tags == {language.tag for language in LANGUAGES} - {"en"}
