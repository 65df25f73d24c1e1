"""What a phone's page looks like: the typefaces and colours of all that this program writes for the web.

Its parts are small files of their own, which a phone loads once; only this page can ask for them.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

_FACES = (
    ("Reading", 400, "AtkinsonHyperlegibleNext_400Regular.woff2"),
    ("Reading", 600, "AtkinsonHyperlegibleNext_600SemiBold.woff2"),
    ("Titles", 600, "SourceSerif4_600SemiBold.woff2"),
)
_WHEN = (
    ("light", ""),
    ("dark", "(prefers-color-scheme: dark)"),
    ("contrast", "(prefers-color-scheme: dark) and (prefers-contrast: more)"),
)


class Part(NamedTuple):
    """A file that the page loads."""

    kind: str
    content: bytes


@cache
def parts() -> Mapping[str, Part]:
    """The files that belong to the page, by name."""
    fonts = {name: Part("font/woff2", _read("fonts/web", name)) for _, _, name in _FACES}
    style = f"{_faces()}{_colours()}{_web('base.css')}{_web('room.css')}"
    return {
        "room.css": Part("text/css; charset=utf-8", style.encode("utf-8")),
        "room.js": Part("text/javascript; charset=utf-8", _web("room.js").encode("utf-8")),
        **fonts,
    }


def _read(folder: str, name: str) -> bytes:
    return (data_dir("resources") / folder / name).read_bytes()


def _web(name: str) -> str:
    return _read("web", name).decode("utf-8")


def _faces() -> str:
    return "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-display:swap;'
        f'src:url("{name}") format("woff2")}}\n'
        for family, weight, name in _FACES
    )


def _colours() -> str:
    """The roles as custom properties, by what the phone is set to."""
    themes = json.loads(_read(".", "tokens.json"))["colour"]
    said = ""
    for theme, when in _WHEN:
        roles = f":root{{{''.join(f'--{role}:{value};' for role, value in themes[theme].items())}}}"
        said += f"@media {when}{{{roles}}}\n" if when else f"{roles}\n"
    return said
