"""What shows a fault of the program itself, instead of a window that silently dies."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from dtadesign import __version__
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.gui.theme import Theme

Kind = type[BaseException]


def details(kind: Kind, error: BaseException, trace: TracebackType | None) -> str:
    """All that helps to find the fault; nothing of the review."""
    import platform
    import traceback

    where = f"dtadesign {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return where + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


class LastResort:
    """Stands in ``sys.excepthook`` while the window runs; one dialog at a time."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        self._theme, self._window, self._showing = theme, window, False
        self._before = sys.excepthook

    def __call__(self, kind: Kind, error: BaseException, trace: TracebackType | None) -> None:
        """Show the fault, also where it was not the first."""
        self._before(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or self._showing:
            return
        self._showing = True
        try:
            self._show(details(kind, error, trace))
        finally:
            self._showing = False

    def _show(self, text: str) -> None:
        from dtadesign.gui.forms import text_field
        from dtadesign.gui.widgets.dialog import Dialog

        said = tr(
            "This is a fault of the program, not of yours. What the window called saved is on disk. "
            "These details help to mend it; no text of the review is in them."
        )
        dialog = Dialog(
            self._theme, tr("Something went wrong in the program"), said, act=tr("Copy the details"),
            keep=tr("Go on"), parent=self._window,
        )  # fmt: skip
        field = text_field(self._theme, tr("Details"), least_lines=6)
        field.control.set_text(text)
        field.control.setReadOnly(True)
        dialog.body.addWidget(field)
        dialog.act_button.clicked.disconnect()
        dialog.act_button.clicked.connect(lambda: QApplication.clipboard().setText(text))
        dialog.exec()
