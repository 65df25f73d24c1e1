"""What surrounds a document of one file: its head, its style, and what it may load, which is nothing."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from string import Formatter, ascii_letters, digits
from typing import TYPE_CHECKING

from dtadesign import __version__
from dtadesign.drawing.tokens import tokens
from dtadesign.paths import data_dir
from dtadesign.report.html_words import attribute, text
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks ku nqo ps sd syr ug ur yi".split())
WEB_FONTS = (
    ("Reading", 400, "AtkinsonHyperlegibleNext_400Regular"),
    ("Reading", 600, "AtkinsonHyperlegibleNext_600SemiBold"),
    ("Titles", 600, "SourceSerif4_600SemiBold"),
)
"""The characters of the Latin languages only, 50 kB; what else was typed, the reader's system shows."""
_SAFE = frozenset(f"{ascii_letters}{digits} ")
_ABOUT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def style(*names: str, more: str = "") -> str:
    """The style sheets of these names as one, with typefaces and colours; ``more`` comes last."""
    sheets = "".join(_ABOUT.sub("", resource(name)) for name in names)
    return f"{_faces()}{_colours()}{sheets}{more}"


def resource(name: str) -> str:
    """A text that ships for documents of one file."""
    return (data_dir("resources") / "web" / name).read_text(encoding="utf-8")


def page(title: str, language: str, about: Mapping[str, str], css: str, body: str, script: str = "") -> str:
    """The whole file. Its rule lets nothing in but this style and this script."""
    turned = ' dir="rtl"' if language.partition("-")[0].lower() in RIGHT_TO_LEFT else ""
    meta = "".join(
        f'<meta name="{name}" content="{attribute(value)}">\n' for name, value in about.items() if value
    )
    code = f"<script>{script}</script>\n" if script else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{attribute(language)}"{turned}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(css, script)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="dtadesign {__version__}">\n{meta}'
        f"<title>{text(title)}</title>\n<style>{css}</style>\n</head>\n<body>\n{body}{code}</body>\n</html>\n"
    )


def css_text(raw: str) -> str:
    """A text as a string of a style sheet: each sign by its number, so that it can be nothing else."""
    kept = (char if char in _SAFE else f"\\{ord(char):x} " for char in raw)
    return f'"{"".join(kept)}"'


def css_pages() -> str:
    """The number of each printed page, and how many there are, as a style sheet counts them."""
    said = tr("Page {number} of {count}")
    counters = {"number": "counter(page)", "count": "counter(pages)"}
    parts = []
    for words, name, _, _ in Formatter().parse(said):
        parts += [css_text(words)] if words else []
        parts += [counters[name]] if name else []
    return " ".join(parts)


def _policy(css: str, script: str) -> str:
    code = f"script-src {_allowed(script)}; " if script else ""
    return (
        f"default-src 'none'; {code}style-src {_allowed(css)}; font-src data:; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _allowed(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode('utf-8')).digest()).decode('ascii')}'"


@cache
def _faces() -> str:
    folder = data_dir("resources") / "fonts" / "web"
    return "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};src:url(data:font/woff2;base64,'
        f'{b64encode((folder / f"{name}.woff2").read_bytes()).decode("ascii")}) format("woff2")}}\n'
        for family, weight, name in WEB_FONTS
    )


@cache
def _colours() -> str:
    """The roles as custom properties: light and in print, dark where the reader's system is."""
    light, dark = (
        "".join(f"--{role}:{value};" for role, value in tokens().colour[theme].items())
        for theme in ("light", "dark")
    )
    return f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
