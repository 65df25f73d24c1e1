"""What the system asks for: light, dark or high contrast, in which colours, and whether things may move."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from dtadesign.drawing.high_contrast import of_light_polarity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QStyleHints

_PLATFORM: str = sys.platform
_NO = {"0", "0.0", "false", "no"}


def system_look(hints: QStyleHints) -> str:
    """``contrast`` where more of it is asked for, else ``dark`` or ``light``."""
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def own_colours() -> Mapping[str, str] | None:
    """The system's colours, where its high contrast is of light polarity."""
    ours = QGuiApplication.palette()
    QGuiApplication.setPalette(QPalette())  # Qt tells the system's only where none of ours is set
    palette = QGuiApplication.palette()
    QGuiApplication.setPalette(ours)
    return of_light_polarity(palette.base().color().name(), palette.text().color().name())


def wants_stillness() -> bool:
    """Whether the system says, where it can be read at once, that nothing should move."""
    if _PLATFORM == "win32":
        return not _windows_animates()
    if _PLATFORM == "darwin":
        plist = Path("~/Library/Preferences/com.apple.universalaccess.plist").expanduser()
        return _value(str(plist), "reduceMotion", QSettings.Format.NativeFormat) in {"1", "true"}
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path("~/.config").expanduser())
    plasma = _value(str(config / "kdeglobals"), "KDE/AnimationDurationFactor")
    gtk = _value(str(config / "gtk-3.0" / "settings.ini"), "Settings/gtk-enable-animations")
    return plasma in _NO or gtk in _NO


def _value(file: str, key: str, form: QSettings.Format = QSettings.Format.IniFormat) -> str:
    return str(QSettings(file, form).value(key, "")).lower() if os.path.exists(file) else ""  # noqa: PTH110


def _windows_animates() -> bool:
    if os.name != "nt":
        return True
    import ctypes

    animates = ctypes.c_int(1)
    client_area_animation = 0x1042
    ctypes.windll.user32.SystemParametersInfoW(client_area_animation, 0, ctypes.byref(animates), 0)  # type: ignore[attr-defined]
    return bool(animates.value)
