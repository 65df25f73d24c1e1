"""Making the file of a new review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.review.edits import ProfileEdit
from dtadesign.review.file import create_review
from dtadesign.review.values import Profile

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.gui.start_new import NewReviewDialog


def make_review(path: Path, asked: NewReviewDialog, reviewer: str) -> None:
    """A review that holds only what was asked for so far; raises `DtaError`."""
    profile = Profile(
        name=asked.name.control.text().strip(),
        version=asked.version.control.text().strip(),
        stage="concept",
        scope="short" if asked.scope.control.value() == "short" else "full",
    )
    create_review(
        path,
        asked.checklist or find_checklist(DEFAULT),
        [ProfileEdit(profile=profile)],
        reviewer or "reviewer",
    )
