"""The walk shows other people's checklists too: with texts missing, very long, or from the right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dtadesign.checklist.model import Checklist, Consideration, Domain
from dtadesign.gui.opening import open_review
from dtadesign.gui.settings import Settings
from dtadesign.gui.theme import Theme
from dtadesign.gui.walk_page import WalkPage
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.file import create_review
from dtadesign.review.values import Profile

_LONG = "Benachrichtigungseinstellungsmöglichkeiten " * 40
_RIGHT = "הוא מדבר רק כאשר פותחים אותו"


def _consideration(name: str, text: str) -> Consideration:
    return Consideration(
        id=name, title=text[:300], question=text, why=text, proof=text, caution=text,
        levels=(text, text, text, text), gate=True, references=(), good_example=text,
    )  # fmt: skip


def _checklist() -> Checklist:
    bare = Consideration(id="BARE", levels=("", "", "", ""))
    never = Consideration(id="NEVER", levels=("", "", "", ""), condition="pilot and not pilot")
    parts = (bare, _consideration("LONG", _LONG), _consideration("RIGHT", _RIGHT))
    domains = (Domain(id="d", considerations=parts), Domain(id="e", considerations=(never,)))
    return Checklist(id="other", version="1", title="Other", domains=domains)


@pytest.mark.parametrize("size", [(480, 400), (1024, 640), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_consideration_is_shown_and_answered(
    theme: Theme, tmp_path: Path, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    path = tmp_path / "other.dtareview"
    create_review(path, _checklist(), [ProfileEdit(profile=Profile(name="A", stage="pilot"))], "M")
    document = open_review(path, "M")
    theme.set_look(text_scale=scale)
    page = WalkPage(theme, document, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.enter()
    seen = []
    for _ in range(3):
        page.article.choose(2)
        page.article.toggle("proof")
        page.grab()
        seen.append(page.place())
        page.step(1)
    assert seen == ["BARE", "LONG", "RIGHT"]
    assert document.card.coverage.answered == 3
    assert document.close()


def test_a_review_with_nothing_in_scope_says_so_and_walks_nowhere(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    never = Consideration(id="NEVER", levels=("", "", "", ""), condition="live")
    checklist = Checklist(
        id="none", version="1", title="None", domains=(Domain(id="d", considerations=(never,)),)
    )
    path = tmp_path / "none.dtareview"
    create_review(path, checklist, [ProfileEdit(profile=Profile(name="A", stage="pilot"))], "M")
    document = open_review(path, "M")
    page = WalkPage(theme, document, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(page)
    page.show()
    page.enter()
    page.step(1)
    assert page.place() == ""
    assert page.outline.count.text() == "0 of 0 answered"
    with qtbot.waitSignal(page.go_asked) as asked:
        page.article.to_profile.click()
    assert asked.args == ["profile", ""]
    document.set_profile(Profile(name="A", stage="live"))
    page.enter()
    assert page.place() == "NEVER"
    assert not page.article.to_profile.isVisible()
    assert document.close()


def test_keys_do_nothing_where_nothing_is_in_scope(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    never = Consideration(id="NEVER", levels=("", "", "", ""), condition="live")
    domains = (Domain(id="d", considerations=(never,)),)
    path = tmp_path / "none.dtareview"
    checklist = Checklist(id="none", version="1", title="None", domains=domains)
    create_review(path, checklist, [ProfileEdit(profile=Profile(name="A", stage="pilot"))], "M")
    document = open_review(path, "M")
    page = WalkPage(theme, document, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(page)
    page.show()
    page.enter()
    for key in "012unlgeow":
        QTest.keyClicks(page, key)
    assert len(document.record.events) == 1
    assert document.close()
