"""The blocks of a report as HTML: the plain elements that say what each block is."""

from __future__ import annotations

from base64 import b64encode
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from dtadesign.drawing.svg import svg
from dtadesign.report.blocks import (
    Bars,
    Chapter,
    ConsiderationHead,
    Entries,
    Entry,
    Facts,
    Figure,
    Heading,
    LevelTable,
    OnePage,
    Pair,
    Paragraph,
    Rule,
    Shown,
    Table,
    Together,
    Typeset,
    Verdict,
)
from dtadesign.report.html_tables import bars_table, levels_table, plain_table
from dtadesign.report.html_words import attribute, direction, runs, text
from dtadesign.report.outline import is_contents
from dtadesign.review.copies import media_type
from dtadesign.review.pictures import without_metadata
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dtadesign.drawing.shapes import Picture
    from dtadesign.report.blocks import Block, Fact, Words

DAMAGED = mark("The copy of this picture is damaged and cannot be shown: ")
_LEVELS = {1: 1, 2: 3, 3: 3, 4: 4}
"""The element of each level of heading: ``h2`` is a chapter, the verdict, and a section outside chapters."""


class Writer:
    """Turns blocks into elements; knows which anchors there are, and the marks that are kept once."""

    def __init__(self, known: frozenset[str], marks: Mapping[Picture, str]) -> None:
        self._known = known
        self._marks = marks
        self._head = ""
        self._in_chapter = False

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one after the other."""
        return "".join(self.block(block) for block in blocks)

    def end(self) -> str:
        """Closes the chapter that is open."""
        closing = "</section>\n" if self._in_chapter else ""
        self._in_chapter = False
        return closing

    @singledispatchmethod
    def block(self, block: object) -> str:
        """One block as elements."""
        raise TypeError(f"no way is known to write {type(block).__name__} as HTML")

    @block.register
    def _(self, block: Heading) -> str:
        self._head = block.text
        if block.level == 2 and not self._in_chapter:
            return self._heading(2, block.text, block.anchor, "section")
        return self._heading(_LEVELS[block.level], block.text, block.anchor)

    @block.register
    def _(self, block: Chapter) -> str:
        self._head = block.title
        opening = f'{self.end()}<section class="chapter" aria-labelledby="{attribute(block.anchor)}">\n'
        self._in_chapter = True
        return opening + self._heading(2, block.title, block.anchor)

    @block.register
    def _(self, block: Paragraph) -> str:
        if is_contents(block):
            return ""
        kind = f"{block.tone} keep" if block.keep else block.tone
        return self._words("p", block.words, kind, block.anchor)

    @block.register
    def _(self, block: Verdict) -> str:
        mark = self._mark(block.mark) if block.mark else ""
        return (
            f'<section class="verdict" aria-labelledby="_verdict">\n{mark}'
            f'<h2 id="_verdict"{direction(block.headline)}>{text(block.headline)}</h2>\n'
            f"{self._words('p', block.words)}</section>\n"
        )

    @block.register
    def _(self, block: Entries) -> str:
        if not block.entries:
            return ""
        kinds = ["entries", block.tone] + ["ruled"] * block.ruled + ["abreast"] * (block.columns > 1)
        numbered = block.entries[0].number is not None
        name, role = ("ol", "") if numbered else ("ul", ' role="list"')
        inside = "".join(self._entry(entry) for entry in block.entries)
        return f'<{name} class="{" ".join(kinds)}"{role}>\n{inside}</{name}>\n'

    def _entry(self, entry: Entry) -> str:
        number = "" if entry.number is None else f' value="{entry.number}"'
        anchor = f' id="{attribute(entry.anchor)}"' if entry.anchor else ""
        kind = ' class="marked"' if entry.mark else ""
        mark = self._mark(entry.mark) if entry.mark else ""
        said = self._words("p", entry.words)
        said += "".join(self._words("p", words, "below") for words in entry.below)
        if entry.beside:
            beside = "".join(self._words("p", words) for words in entry.beside)
            said = f'<div class="line"><div>{said}</div><div class="who">{beside}</div></div>'
        return f"<li{number}{anchor}{kind}>{mark}{said}</li>\n"

    @block.register
    def _(self, block: Bars) -> str:
        return bars_table(block, self._head, self._known)

    @block.register
    def _(self, block: Figure) -> str:
        return f"<figure>{svg(block.picture, 'chart')}</figure>\n"

    @block.register
    def _(self, block: LevelTable) -> str:
        return levels_table(block, self._head, self._mark)

    @block.register
    def _(self, block: ConsiderationHead) -> str:
        self._head = block.title
        detail = f'<span class="detail">{text(block.detail)}</span>' if block.detail else ""
        question = f'<p class="question"{direction(block.question)}>{text(block.question)}</p>\n'
        return (
            f'<div class="head">\n<p class="above">{text(block.above)}</p>\n'
            f"{self._heading(4, block.title, block.anchor)}"
            f'<p class="state">{self._mark(block.mark)}<strong>{text(block.state)}</strong>{detail}</p>\n'
            f"</div>\n{question if block.question else ''}"
        )

    @block.register
    def _(self, block: Facts) -> str:
        if not block.facts:
            return ""
        inside = "".join(self._fact(fact) for fact in block.facts)
        return f'<dl class="facts {block.tone}">\n{inside}</dl>\n'

    def _fact(self, fact: Fact) -> str:
        told = "".join(
            self._shown(part) if isinstance(part, Shown) else self._words("p", part) for part in fact.texts
        )
        return f"<div><dt{direction(fact.label)}>{text(fact.label)}</dt><dd>{told}</dd></div>\n"

    def _shown(self, shown: Shown) -> str:
        words = "".join(self._words("p", said) for said in shown.words)
        photo = shown.photo
        bare, caption = without_metadata(photo.data), runs(photo.caption, self._known)
        if bare is None:
            return f'{words}<p class="note"><span class="quiet">{text(tr(DAMAGED))}</span>{caption}</p>\n'
        data = b64encode(bare).decode("ascii")
        return (
            f'{words}<figure><img src="data:{media_type(bare)};base64,{data}" width="{photo.width}" '
            f'height="{photo.height}" alt="{attribute(photo.alt)}">'
            f"<figcaption>{caption}</figcaption></figure>\n"
        )

    @block.register
    def _(self, block: Table) -> str:
        return plain_table(block, self._head, self._known)

    @block.register
    def _(self, _block: Typeset) -> str:
        return ""

    @block.register
    def _(self, block: Rule) -> str:
        return "<hr>\n" if block.strong else '<hr class="light">\n'

    @block.register
    def _(self, block: Pair) -> str:
        left, right = self.blocks(block.left), self.blocks(block.right)
        kind = f"pair pair-{round(block.share * 100)}"
        return f'<div class="{kind}">\n<div>\n{left}</div>\n<div>\n{right}</div>\n</div>\n'

    @block.register
    def _(self, block: Together) -> str:
        return f'<div class="together">\n{self.blocks(block.blocks)}</div>\n'

    @block.register
    def _(self, block: OnePage) -> str:
        return f'<div class="first">\n{self.blocks(block.blocks)}</div>\n'

    def _heading(self, level: int, words: str, anchor: str, kind: str = "") -> str:
        place = f' id="{attribute(anchor)}"' if anchor else ""
        place += f' class="{kind}"' if kind else ""
        return f"<h{level}{place}{direction(words)}>{text(words)}</h{level}>\n"

    def _words(self, name: str, words: Words, kind: str = "", anchor: str = "") -> str:
        place = f' id="{attribute(anchor)}"' if anchor else ""
        kinds = f' class="{kind}"' if kind and kind != "body" else ""
        return f"<{name}{place}{kinds}{direction(words)}>{runs(words, self._known)}</{name}>\n"

    def _mark(self, picture: Picture) -> str:
        """A mark; the word that it stands for is beside it."""
        use = f'<use href="#{self._marks[picture]}"/>'
        return f'<svg class="mark" aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">{use}</svg>'
