"""The languages that the program's own words are in, and the reading of one without Qt.

English stands in the sources. Every other language is a file in `resources/i18n` and a row here. The
window reads what Qt's own tools made of that file; whatever is written for readers reads the file
itself, so that the command line speaks the same words and knows nothing of Qt.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.errors import NotDone
from dtadesign.paths import data_dir
from dtadesign.wording import mark, speaking, tr

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from xml.etree.ElementTree import Element

    from dtadesign.wording import Translate


class Language(NamedTuple):
    """A language by its tag; its own name where one chooses it, and whether anybody reviewed it."""

    tag: str
    words: str
    reviewed: bool = True


LANGUAGES = (
    Language("en", mark("English")),
    Language("de", mark("Deutsch (not reviewed yet)"), reviewed=False),
)
TAGS = tuple(language.tag for language in LANGUAGES)


def primary(tag: str) -> str:
    """The language of a tag without region or script: "de" of "de-AT"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def own_words(tag: str) -> str:
    """The language of ours in which something is written that is to be in this one; else English."""
    return primary(tag) if primary(tag) in TAGS else "en"


def is_reviewed(tag: str) -> bool:
    """Whether a native reader went over our words in this language."""
    return all(language.reviewed for language in LANGUAGES if language.tag == own_words(tag))


def language_name(tag: str) -> str:
    """A language by name, in the language that is spoken; its tag where no name is known."""
    names = {"en": tr("English", "language"), "de": tr("German", "language")}
    return names.get(tag) or names.get(primary(tag)) or tag


def speaking_in(tag: str) -> AbstractContextManager[None]:
    """For a while words are said in this language, whatever the window speaks; raises `NotDone`."""
    own = own_words(tag)
    return speaking(None if own == "en" else translate_into(own))


@cache
def translate_into(tag: str) -> Translate:
    """How words are said in a language of ours other than English; raises `NotDone`."""
    said = _read(tag)

    def translate(words: str, about: str, n: int) -> str:
        forms = said.get((words, about), ("",))
        return forms[0] if n < 0 else forms[n != 1 and len(forms) > 1].replace("%n", str(n))

    return translate


def _read(tag: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """The words of a language by English words and what tells equal ones apart, in each form."""
    from xml.etree import ElementTree as ET

    path = data_dir("resources") / "i18n" / f"dtadesign_{tag}.ts"
    try:
        root = ET.parse(path).getroot()  # noqa: S314  our own file
    except (OSError, ET.ParseError):
        said = tr("The language file {name} could not be read; install the program anew.")
        raise NotDone(said.format(name=path.name)) from None
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): _forms(message)
        for message in root.iter("message")
    }


def _forms(message: Element) -> tuple[str, ...]:
    """What is said: of one and of any other number, where it differs."""
    counted = tuple(form.text or "" for form in message.iter("numerusform"))
    return counted or (message.findtext("translation", ""),)
