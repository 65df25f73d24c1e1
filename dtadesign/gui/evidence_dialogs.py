"""The questions about files of evidence: keep a copy, open what changed, a link, what could run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from dtadesign.gui.dates import day_words
from dtadesign.gui.evidence_opening import host_of
from dtadesign.gui.evidence_words import STANDING, size_words
from dtadesign.gui.text_block import Span
from dtadesign.gui.widgets.dialog import Dialog
from dtadesign.gui.widgets.surfaces import Pane
from dtadesign.gui.widgets.text import Text
from dtadesign.review.copies import LARGEST_SUM
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme
    from dtadesign.review.referring import Standing
    from dtadesign.review.values import Evidence, Review


def _accepted(dialog: Dialog) -> bool:
    done = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return done


def wants_copy(
    theme: Theme, parent: QWidget, path: Path, size: int, review: Review, *, is_picture: bool
) -> bool:
    """Whether a copy is to be kept in the review, said what that means."""
    kept = sum(copy.size for copy in review.files if not copy.removed)
    said = [
        tr(
            "{name}, {size}. A copy goes wherever this review goes: it can be seen in ten years, and by "
            "everybody who is handed the file. A reference stays where it is; its digest shows whether it is "
            "still the same."
        ).format(name=path.name, size=size_words(size))
    ]
    if is_picture:
        said.append(
            tr(
                "The picture is printed in the report. What it says of place, camera and time is left out; "
                "the digest becomes that of the copy."
            )
        )
    said.append(
        tr(
            "A copy has at most 10 MiB, all copies together {most}; {kept} are taken. Undo takes the entry "
            "back, not the copy: it stays in the record until it is destroyed on the report page."
        ).format(most=size_words(LARGEST_SUM), kept=size_words(kept))
    )
    dialog = Dialog(
        theme, tr("Keep a copy in the review?"), act=tr("Keep a copy"), keep=tr("Keep the reference"),
        parent=parent,
    )  # fmt: skip
    for sentences in said:
        dialog.body.addWidget(Text(theme, sentences, "body", "ink2"))
    return _accepted(dialog)


def wants_changed(theme: Theme, parent: QWidget, name: str, since: str) -> bool:
    """Whether a file is to be opened that is no longer what was referred to."""
    if since:
        said = tr("{name} has changed since it was referred to on {day}.")
    else:
        said = tr("{name} has changed since it was referred to.")
    more = tr(
        "What you see is not what the answer was given for. Bring it again to refer to it as it is now."
    )
    dialog = Dialog(
        theme, tr("This file has changed"), f"{said.format(name=name, day=day_words(since))} {more}",
        act=tr("Open it as it is now"), keep=tr("Leave it closed"), parent=parent,
    )  # fmt: skip
    return _accepted(dialog)


def wants_address(theme: Theme, parent: QWidget, address: str) -> bool:
    """Whether an address is to be opened in the browser, said to where it leads."""
    said = tr("It leads to {host}. Nothing goes over the network until you open it.")
    dialog = Dialog(
        theme, tr("Open this link?"), said.format(host=host_of(address)), act=tr("Open in the browser"),
        keep=tr("Leave it closed"), parent=parent,
    )  # fmt: skip
    dialog.body.addWidget(Text(theme, address, "reading"))
    return _accepted(dialog)


def wants_folder(theme: Theme, parent: QWidget, path: Path) -> bool:
    """Whether the folder of something that could run is to be shown; it is never opened itself."""
    said = tr("{name} could run as a program, so it is not opened from here. Its folder can be shown.")
    dialog = Dialog(
        theme, tr("This is not opened"), said.format(name=path.name), act=tr("Show its folder"),
        keep=tr("Leave it closed"), parent=parent,
    )  # fmt: skip
    return _accepted(dialog)


Checked = tuple[str, "Evidence", "Standing", str]
"""A consideration, its entry, how the file stands, and the day of the reference."""


def checked_words(checked: Sequence[Checked]) -> str:
    """All of it in a sentence or two."""
    same = sum(standing == "same" for _, _, standing, _ in checked)
    others = len(checked) - same
    if not checked:
        return tr("No entry of this review refers to a file by its digest.")
    if not same:
        return tr("%n file[|s] [is|are] not as [it was|they were] when referred to:", "", others)
    first = tr("%n file[|s] [is|are] as [it was|they were] when referred to.", "", same)
    second = tr("%n [is|are] not:", "", others)
    return f"{first} {second}" if others else first


def show_checked(theme: Theme, parent: QWidget, checked: Sequence[Checked]) -> None:
    """What came of looking at every file that is referred to."""
    dialog = Dialog(theme, tr("The digests are checked"), checked_words(checked), parent=parent)
    pane = Pane(theme, "page", (0, 0, 8, 0), 12)
    for consideration, entry, standing, since in checked:
        if standing != "same":
            name = entry.description or entry.where
            how = tr(STANDING[standing])
            if standing == "changed" and since:
                how = tr("changed since {day}").format(day=day_words(since))
            words = [Span(f"{name}\n", 600), Span(f"{consideration} · {entry.where} · {how}")]
            pane.column.addWidget(Text(theme, words, "reading", "ink2"))
    if pane.column.count():
        dialog.body.addWidget(pane)
    dialog.exec()
    dialog.deleteLater()
