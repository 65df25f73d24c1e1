"""The languages that the window speaks, and what makes it speak one.

English stands in the source; every other language is a pair of files in `resources/i18n`, and a row
here. Nothing is read for English.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from dtadesign.errors import NotDone
from dtadesign.paths import data_dir
from dtadesign.wording import mark, speak, tr

if TYPE_CHECKING:
    from dtadesign.gui.settings import Settings

SYSTEM = "system"


@dataclass(frozen=True)
class Language:
    """A language by its tag; its own name where one chooses it, and whether anybody reviewed it."""

    tag: str
    words: str
    reviewed: bool = True


LANGUAGES = (
    Language("en", mark("English")),
    Language("de", mark("Deutsch (not reviewed yet)"), reviewed=False),
)


@dataclass
class _Spoken:
    """What the window speaks, and the translators that are loaded for it."""

    tag: str = "en"
    translators: list[QTranslator] = field(default_factory=list)


_now = _Spoken()


def spoken() -> str:
    """The tag of the language that the window speaks."""
    return _now.tag


def language_of(setting: str) -> str:
    """The tag that a setting means; English where the system's language is none of ours."""
    tags = [language.tag for language in LANGUAGES]
    if setting != SYSTEM:
        return setting if setting in tags else "en"
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((tag for tag in wanted if tag in tags), "en")


def speak_as_set(settings: Settings) -> None:
    """Speak the language that a person set, or the system's."""
    speak_language(language_of(settings.language))


def speak_language(tag: str) -> None:
    """From now on new words are said in this language; raises `NotDone` where its file is missing."""
    for translator in _now.translators:
        QCoreApplication.removeTranslator(translator)
    _now.translators.clear()
    _now.tag = tag
    speak(None)
    if tag != "en":
        _load_ours(tag)
        _load_qts(tag)
    QLocale.setDefault(QLocale.system() if tag == "en" else QLocale(tag))
    QGuiApplication.setLayoutDirection(direction(tag))


def direction(tag: str) -> Qt.LayoutDirection:
    """Where a line of this language begins."""
    return Qt.LayoutDirection.LeftToRight if tag == "en" else QLocale(tag).textDirection()


def _load_ours(tag: str) -> None:
    path = data_dir("resources") / "i18n" / f"dtadesign_{tag}.qm"
    translator = QTranslator()
    if not translator.load(str(path)):
        raise NotDone(f"The language file {path.name} could not be read; install the program anew.")
    _now.translators.append(translator)

    def said(words: str, about: str, n: int) -> str:
        found = translator.translate("", words, about, n) or ""
        return found if n < 0 else found.replace("%n", str(n))

    speak(said)


def _load_qts(tag: str) -> None:
    """Qt's own words, such as those of its file dialogs; English where Qt has none."""
    translator = QTranslator()
    if translator.load(f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(translator)
        _now.translators.append(translator)


def about_language() -> str:
    """What is to be known of the language spoken; nothing where there is nothing."""
    here = next(language for language in LANGUAGES if language.tag == _now.tag)
    if here.reviewed:
        return ""
    return tr(
        "The translation of this window was not reviewed yet. The English words are the ones that were "
        "reviewed; a report is in the language of its checklist."
    )
