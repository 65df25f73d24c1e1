"""What a report is made of: neutral blocks, in reading order, that any writer can turn into its format.

The words and their order are decided before (``content…``), the look after (``pdf…``). A link that
begins with ``#`` leads to the block of that anchor, any other one to an address.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from dtadesign.report.blocks_form import Fields, Form, Question

if TYPE_CHECKING:
    from dtadesign.drawing.shapes import Picture

Tone = Literal["lead", "body", "small", "note"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind.

    ``page_of`` adds the page number of an anchor at its end; a writer without pages leaves such a
    run out.
    """

    text: str
    strong: bool = False
    quiet: bool = False
    title: bool = False
    code: bool = False
    leading: bool = False
    link: str = ""
    page_of: str = ""


Words = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 1 is the document's, 2 a chapter's, 3 a section's, 4 a small head."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Begins a chapter, as a rule on a page of its own.

    ``running`` stands at the head of its pages, and is of one or two words.
    """

    title: str
    anchor: str
    running: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``keep`` holds it to what follows, which it introduces."""

    words: Words
    tone: Tone = "body"
    anchor: str = ""
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The headline of the whole: mark, sentence, and what belongs to it."""

    mark: Picture | None
    headline: str
    words: Words


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list: what it says, what stands beneath it, its mark or number.

    ``beside`` is short and stands at the right, or beneath all the rest: who, and by when.
    """

    words: Words
    below: tuple[Words, ...] = ()
    mark: Picture | None = None
    number: int | None = None
    anchor: str = ""
    beside: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Entries:
    """A list. ``ruled`` sets hairlines between the entries; ``columns`` is how many stand abreast."""

    entries: tuple[Entry, ...]
    ruled: bool = False
    tone: Tone = "body"
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart: name, picture, number, what stands beside it, and all of it as a sentence.

    ``told`` stands where no picture can, in place of number and what is beside it.
    """

    name: str
    picture: Picture
    figure: str
    beside: str
    sentence: str
    link: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of rows, with a key of pictures and words beneath it."""

    rows: tuple[Bar, ...]
    key: tuple[tuple[Picture, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that stands by itself; its ``alt`` says what it shows."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One of a consideration's levels; ``counts`` marks the one that does, ``tags`` says how."""

    level: int
    mark: Picture
    text: str
    tags: tuple[str, ...] = ()
    counts: bool = False


@dataclass(frozen=True, slots=True)
class LevelTable:
    """The four levels as a ruled table."""

    rows: tuple[LevelRow, ...]


@dataclass(frozen=True, slots=True)
class ConsiderationHead:
    """Id line, title, question; at the right the mark of its state, the word and a second line."""

    anchor: str
    above: str
    title: str
    question: str
    mark: Picture
    state: str
    detail: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture out of a file: its bytes, its size as one sees it, how EXIF turns it (1–8).

    ``alt`` says what is to be seen.
    """

    data: bytes
    width: int
    height: int
    orientation: int
    alt: str
    caption: Words


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry's paragraphs and the picture that belongs to them."""

    words: tuple[Words, ...]
    photo: Photo


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its paragraphs, some of them with a picture."""

    label: str
    texts: tuple[Words | Shown, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and texts side by side. A small tone is for what stands in the background."""

    facts: tuple[Fact, ...]
    tone: Tone = "body"


@dataclass(frozen=True, slots=True)
class Table:
    """A small table of words: heads, then rows of as many cells; ``shares`` are the widths.

    Where a row is a line, each cell follows its head, but for the first and those in ``headless``.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    shares: tuple[float, ...]
    right: tuple[int, ...] = ()
    headless: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Typeset:
    """What holds only where letters are drawn: for a writer that has typefaces of its own.

    It says ``words`` and, where it has no letter for some characters of the document, ``one`` or
    ``many``, with their number for ``{n}``. Every other writer leaves the block out.
    """

    label: str
    words: Words
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across; a strong one parts what belongs to different things."""

    strong: bool = True


@dataclass(frozen=True, slots=True)
class Pair:
    """Two columns, of which the left one takes ``share`` of the width; ``gap`` points before them."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    share: float
    gap: float = 14.0


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page as long as a page holds them."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class OnePage:
    """Blocks that are set a little smaller rather than run on to a second page."""

    blocks: tuple[Block, ...]


Block = (
    Heading | Chapter | Paragraph | Verdict | Entries | Bars | Figure | LevelTable
    | ConsiderationHead | Facts | Table | Typeset | Rule | Pair | Together | OnePage
    | Fields | Question
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Document:
    """The whole report, and what stands on each of its pages and in its metadata."""

    title: str
    subject: str
    author: str
    language: str
    running: str
    dated: str
    at: str
    checklist: str
    fingerprint: str
    blocks: tuple[Block, ...] = field(default=())
    form: Form | None = None
