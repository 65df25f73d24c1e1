"""What makes the window speak a language, of those that `dtadesign.languages` lists.

For English nothing is read, and nothing of Qt is asked for but the system's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.errors import NotDone
from dtadesign.languages import LANGUAGES, is_reviewed
from dtadesign.paths import data_dir
from dtadesign.wording import speak, tr

if TYPE_CHECKING:
    from PySide6.QtCore import Qt, QTranslator

    from dtadesign.gui.settings import Settings

SYSTEM = "system"


class _Spoken:
    """What the window speaks, and the translators that are loaded for it."""

    tag = "en"
    translators: tuple[QTranslator, ...] = ()


def spoken() -> str:
    """The tag of the language that the window speaks."""
    return _Spoken.tag


def language_of(setting: str) -> str:
    """The tag that a setting means; English where the system's language is none of ours."""
    tags = [language.tag for language in LANGUAGES]
    if setting != SYSTEM:
        return setting if setting in tags else "en"
    from PySide6.QtCore import QLocale

    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((tag for tag in wanted if tag in tags), "en")


def speak_as_set(settings: Settings) -> None:
    """Speak the language that a person set, or the system's."""
    tag = language_of(settings.language)
    if tag != _Spoken.tag:
        speak_language(tag)


def speak_language(tag: str) -> None:
    """From now on new words are said in this language; raises `NotDone` where its file is missing."""
    from PySide6.QtCore import QCoreApplication, QLocale
    from PySide6.QtGui import QGuiApplication

    for translator in _Spoken.translators:
        QCoreApplication.removeTranslator(translator)
    _Spoken.tag, _Spoken.translators = tag, ()
    speak(None)
    if tag != "en":
        _Spoken.translators = (_ours(tag), *_qts(tag))
    QLocale.setDefault(QLocale.system() if tag == "en" else QLocale(tag))
    QGuiApplication.setLayoutDirection(direction(tag))


def direction(tag: str) -> Qt.LayoutDirection:
    """Where a line of this language begins."""
    from PySide6.QtCore import QLocale

    return QLocale("en" if tag == "en" else tag).textDirection()


def _ours(tag: str) -> QTranslator:
    from PySide6.QtCore import QTranslator

    path = data_dir("resources") / "i18n" / f"dtadesign_{tag}.qm"
    translator = QTranslator()
    if not translator.load(str(path)):
        raise NotDone(f"The language file {path.name} could not be read; install the program anew.")

    def said(words: str, about: str, n: int) -> str:
        found = translator.translate("", words, about, n) or ""
        return found if n < 0 else found.replace("%n", str(n))

    speak(said)
    return translator


def _qts(tag: str) -> tuple[QTranslator, ...]:
    """Qt's own words, such as those of its file dialogs; English where Qt has none."""
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

    translator = QTranslator()
    if not translator.load(f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        return ()
    QCoreApplication.installTranslator(translator)
    return (translator,)


def about_language() -> str:
    """What is to be known of the language spoken; nothing where there is nothing."""
    if is_reviewed(_Spoken.tag):
        return ""
    return tr(
        "The translation of this window was not reviewed yet. The English words are the ones that were "
        "reviewed."
    )
