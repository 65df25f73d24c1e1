"""What somebody reads who has never seen the program: under a minute, and no step of it in the way.

The start page shows it until there is a first review; afterwards it is found under Help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dtadesign.gui.theme import Theme


class Point(NamedTuple):
    """A thing to know: its icon, its word, what is said of it."""

    icon: str
    word: str
    line: str


HEADLINE = mark("New here? This is all there is to know.")
ABOUT = mark(
    "A review looks, one consideration at a time, at what a digital intervention offers for a working "
    "alliance with people with serious mental illness. It reviews the conditions; it is no measure of "
    "alliance."
)
USES = (
    Point("list-checks", mark("A team reviews its design"), mark("and leaves with the gaps in order.")),
    Point("scale", mark("A board reads a proposal"), mark("and sees what is claimed and what is shown.")),
    Point("presentation", mark("A room learns on a case"), mark("votes, talks, and votes again.")),
)
STEPS = (
    Point("", mark("Profile"), mark("Say what it is and for whom. What does not apply goes, and says why.")),
    Point("", mark("Walk"), mark("Give each consideration a level, 0 to 3, and what proves it.")),
    Point("", mark("Summary"), mark("See the gates first, then the domains, then what to fix first.")),
    Point("", mark("Report"), mark("Make the PDF that others read.")),
)
SAVED = mark(
    "Every answer is saved at once, in one file of yours. There is no Save. Undo takes back your own steps, "
    "as far as a signature or what others wrote."
)
KEYS = (
    (("0", "1", "2", "3"), mark("choose a level")),
    (("Enter",), mark("goes on")),
    (("Ctrl", "K"), mark("finds anything")),
    (("?",), mark("shows all keys")),
)


def said_of_keys() -> str:
    """The keys in one sentence, for a reader who hears them."""
    parts = (f"{' '.join(keys)}: {tr(words)}" for keys, words in KEYS)
    return ", ".join(parts)


def show_first_steps(theme: Theme, parent: QWidget) -> None:
    """The same in a sheet of its own."""
    from dtadesign.gui.text_block import Span
    from dtadesign.gui.widgets.dialog import Dialog
    from dtadesign.gui.widgets.text import Text

    dialog = Dialog(theme, tr("How a review goes"), tr(ABOUT), keep=tr("Close"), parent=parent)
    for at, step in enumerate(STEPS, 1):
        words = (Span(f"{at}  {tr(step.word)}.  ", 600), Span(tr(step.line)))
        dialog.body.addWidget(Text(theme, words, "reading"))
    for use in USES:
        words = (Span(f"{tr(use.word)} ", 600), Span(tr(use.line)))
        dialog.body.addWidget(Text(theme, words, "reading", "ink2"))
    dialog.body.addWidget(Text(theme, tr(SAVED), "reading", "ink2"))
    dialog.body.addWidget(Text(theme, said_of_keys(), "reading", "ink2"))
    dialog.exec()
