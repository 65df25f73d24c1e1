"""A disk that has written before the call that asked for it returns: no event is written twice."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.gui import writer
from dtadesign.gui.opening import open_review
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.file import create_review, read_review
from dtadesign.review.values import Answer, Profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class AtOnce:
    """An executor that is done with a job before it hands the job out."""

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def submit(self, job: Callable[..., None], *given: Any) -> Future[None]:
        done: Future[None] = Future()
        job(*given)
        done.set_result(None)
        return done

    def shutdown(self, **_: object) -> None:
        pass


def test_an_event_is_written_once(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "ThreadPoolExecutor", AtOnce)
    path = tmp_path / "a.dtareview"
    profile = Profile(name="Mira", stage="pilot")
    create_review(path, find_checklist(DEFAULT), [ProfileEdit(profile=profile)], "A. Tester")
    document = open_review(path, "A. Tester")
    for level in (0, 1, 2):
        document.answer("HUM-1", Answer(value=level))
    assert document.close()
    assert len(read_review(path).events) == 4
