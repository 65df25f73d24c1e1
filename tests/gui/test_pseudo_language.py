"""Every page in a language that nobody speaks: nothing that the window says is left in English."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QTabBar, QWidget

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.gui.text_block import TextBlock, Words, plain
from dtadesign.library.sources import sources
from dtadesign.paths import data_dir
from dtadesign.wording import speak
from tests.pseudo import speak_pseudo, unmarked
from tests.tour.scenes import SCENES, Scene
from tests.tour.stage import Stage

LOOKED_AT = (
    "start-empty", "start-new-review", "start-keys", "profile", "profile-rules", "walk-half", "walk-list",
    "walk-hidden-list", "walk-reason", "summary-half", "summary-tables", "summary-unfolded", "report",
    "report-signing", "open", "flash", "find", "compare", "hand-over",
    "actions", "actions-what-if", "library-field", "library-words",
    "workshop-first", "workshop-voting", "workshop-revealed", "workshop-paper", "workshop-results",
    "workshop-handouts",
)  # fmt: skip
IN_EVERY_LANGUAGE = {"dtadesign", "PDF", "Ctrl+", "Ctrl", "Shift+F", "Shift+", "Shift", "Koleva n"}
"""The program's name, kinds of files, keys, and a source that has no year (n.d.)."""
_BETWEEN = re.compile(r"[^\w\s'’-]+|\d+|(?<!\w) | (?!\w)")


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    speak_pseudo()
    yield Stage(tmp_path)
    speak(None)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What is set for painting by widgets' own hands."""
    found: set[str] = set()
    begin = TextBlock.__init__

    def noted(block: TextBlock, words: Words, *more: Any, **named: Any) -> None:
        found.add(plain(words))
        begin(block, words, *more, **named)

    monkeypatch.setattr(TextBlock, "__init__", noted)
    return found


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from (key, *texts_in(part))
    elif isinstance(value, list):
        for part in value:
            yield from texts_in(part)


def what_people_wrote(folder: Path) -> str:
    """Checklist, answers, cases, library (and names made of its keys): the same in every language."""
    found: list[str] = []
    for file in (*folder.rglob("*.dtareview"), *folder.rglob("*.dtaworkshop")):
        for line in file.read_text(encoding="utf-8").splitlines():
            found += texts_in(json.loads(line)) if line.startswith("{") else []
    for kind in ("library", "examples"):
        found += [file.read_text(encoding="utf-8") for file in (data_dir("resources") / kind).rglob("*.*")]
    found += [source.named for source in sources(find_checklist(DEFAULT))]
    return " ".join("\n".join(found).split()).lower()


def said_by(widget: QWidget) -> Iterator[str]:
    """What a widget shows and says to a screen reader."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    yield widget.accessibleName()
    yield widget.accessibleDescription()


def left_in_english(stage: Stage, painted: Iterable[str] = ()) -> set[str]:
    written = what_people_wrote(stage.folder)
    left = {part for text in painted for part in clauses(text) if part.lower() not in written}
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            if not widget.isVisible():
                continue
            for text in said_by(widget):
                left |= {part for part in clauses(text) if part.lower() not in written}
    return left - IN_EVERY_LANGUAGE


def clauses(text: str) -> Iterator[str]:
    """The stretches of words that were not said in the language spoken, without what joins them."""
    for part in unmarked(text):
        for clause in _BETWEEN.split(" ".join(part.split())):
            if sum(map(str.isalpha, clause)) > 2:
                yield clause.strip().removeprefix("only if ").removeprefix("Only if ")


@pytest.mark.slow
@pytest.mark.parametrize("scene", [s for s in SCENES if s.name in LOOKED_AT], ids=lambda scene: scene.name)
def test_everything_is_said_in_the_language_spoken(stage: Stage, painted: set[str], scene: Scene) -> None:
    left: set[str] = set()
    stage.play(scene, lambda _: left.update(left_in_english(stage, painted)))
    assert not left
