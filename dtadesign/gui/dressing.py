"""What Qt paints by itself, in the theme: its palette, its font, its style sheet.

The start page paints itself, so this comes after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette

from dtadesign.gui.stylesheet import stylesheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from dtadesign.gui.theme import Theme

_ROLES = QPalette.ColorRole
_PALETTE = {
    _ROLES.Window: "page",
    _ROLES.WindowText: "ink",
    _ROLES.Base: "surface",
    _ROLES.AlternateBase: "sunken",
    _ROLES.Text: "ink",
    _ROLES.Button: "surface",
    _ROLES.ButtonText: "ink",
    _ROLES.BrightText: "fail",
    _ROLES.Highlight: "accent",
    _ROLES.HighlightedText: "onAccent",
    _ROLES.Link: "link",
    _ROLES.LinkVisited: "link",
    _ROLES.ToolTipBase: "ink",
    _ROLES.ToolTipText: "surface",
    _ROLES.PlaceholderText: "ink3",
    _ROLES.Light: "surface",
    _ROLES.Midlight: "sunken",
    _ROLES.Mid: "line",
    _ROLES.Dark: "control",
    _ROLES.Shadow: "control",
    _ROLES.Accent: "accent",
}


def dress(app: QApplication, theme: Theme) -> None:
    """Give the application the theme's palette, font and style sheet."""
    app.setPalette(palette(theme))
    app.setFont(theme.font("body"))
    app.setStyleSheet(stylesheet(theme.colours, theme.px))


def palette(theme: Theme) -> QPalette:
    """The palette of native parts, so that Fusion itself is in the theme."""
    made = QPalette()
    for role, name in _PALETTE.items():
        made.setColor(role, theme.colour(name))
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("ink3"))
    return made
