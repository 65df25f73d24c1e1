"""A report in another language: its own words whole, the checklist's item by item, by its tag alone."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pikepdf import Pdf

from dtadesign import languages
from dtadesign.errors import NotDone
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.formats import FORMATS, Options
from dtadesign.library.crosswalk import shipped_instruments
from dtadesign.library.crosswalk_words import WORDS
from dtadesign.library.sources import shipped_references
from dtadesign.report.content import report
from dtadesign.report.content_form import form
from dtadesign.report.content_summary import clipped
from dtadesign.report.content_words import first_author
from dtadesign.report.language import notes, told_in
from dtadesign.review.edits_beside import TranslationEdit
from dtadesign.review.values_beside import Translation
from dtadesign.wording import tr
from tests.builders import answered, run_program, shown, with_edit
from tests.pseudo import pseudo, unmarked
from tests.report_reading import pages
from tests.test_architecture import modules_after
from tests.test_report_tagged import failures
from tests.test_translatable import literals, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = next(path for path in example_paths() if path.stem == "lanternway")
SHOWING = {
    "Heading", "Chapter", "Fact", "Paragraph", "Run", "Field", "Fields", "Option", "Typeset", "Table",
    "words", "quiet", "filled", "joined", "Document", "attribute",
}  # fmt: skip
NO_WORDS = {"SHA-256", "dtadesign", "KiB", "MiB", "https", "http", "doi", "doi.org", "0123456789"}
NOT_SHOWN = frozenset(
    "anchor link page_of tone name value id kind fingerprint digest version at author language state_of form "
    "fill pen role style colour points".split()
)
APART = {one.reference for one in shipped_instruments()}
FRENCH = Translation(
    language="fr",
    version="1",
    status="reviewed",
    sha256="0" * 64,
    texts={"title": "Alliance en fran\u00e7ais"},
)


def sources() -> list[Path]:
    return [
        path for part in ("report", "drawing") for path in sorted((ROOT / "dtadesign" / part).glob("*.py"))
    ]


def test_what_the_report_shows_goes_through_tr() -> None:
    found = {
        f"{source.name}:{line}: {text!r}"
        for source in sources()
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and name_of(node) in SHOWING
        for argument in (*node.args, *(keyword.value for keyword in node.keywords))
        for line, text in literals(argument)
        if re.search(r"[A-Z][a-z]{2,}|[a-z]{2,} [a-z]{2,}", re.sub(r"https?:\S*|SHA-256", "", text))
    }
    assert not found, "say these through `tr`:\n" + "\n".join(sorted(found))


def test_the_words_of_the_mappings_are_those_of_their_files() -> None:
    told = {one.known for one in shipped_instruments()} | {
        s.about for one in shipped_instruments() for s in one.sections
    }
    assert told == set(WORDS)


def pieces(text: str) -> Iterator[str]:
    """What of a text nobody spoke in the language that nobody speaks."""
    for part in unmarked(text):
        yield from (piece.strip(" .,;:·–-…“”") for piece in re.split(r"[·;:,()/\n|]", part))


def strings(value: Any, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every text within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inside in value.items():
            yield from (text for one in (key, inside) for text in strings(one, but))
    elif isinstance(value, tuple | list):
        yield from (text for one in value for text in strings(one, but))
    elif is_dataclass(value):
        for part in fields(value):
            if part.name not in but:
                yield from strings(getattr(value, part.name), but)


def typed(record: Any) -> str:
    """Every text that a report may have from its review or from its checklist, in either language."""
    told = told_in(record, "de").translated
    assert told is not None
    profile = f"{clipped(record.review.profile.summary)} {record.review.profile.organisation}"
    others = [(one.name, [section.id for section in one.sections]) for one in shipped_instruments()]
    cited = [reference for reference in shipped_references().values() if reference.id in APART]
    named = [f"{first_author(one)} {one.year}" for one in record.checklist.references]
    hashes = (record.fingerprint, record.header.checklist_digest)
    data = (record.checklist, told.checklist, record.review, record.by, profile, others, cited, named, hashes)
    return _plain("\n".join(strings(data)))


def _plain(text: str) -> str:
    """Without numbers and signs, which stand in every language as they do."""
    return " ".join(re.sub(r"[\d_]|[^\w\s]", " ", text).lower().split())


def own_left(record: Any, text: str) -> set[str]:
    known = typed(record)
    return {
        piece
        for piece in pieces(text)
        if re.search(r"[^\W\d_]{3,}", piece)
        and _plain(piece) not in known
        and not any(word in piece for word in NO_WORDS)
    }


@pytest.fixture
def nobodys_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "translate_into", lambda tag: pseudo)  # noqa: ARG005


@pytest.mark.usefixtures("nobodys_language")
@pytest.mark.parametrize("kind", ["full", "summary", "gaps", "form"])
def test_no_own_word_of_any_kind_goes_untranslated(kind: Any) -> None:
    record = example_record(EXAMPLE)
    document = form(record, language="de") if kind == "form" else report(record, kind, "de")
    said = "\n".join(strings(document, NOT_SHOWN))
    assert own_left(record, said) == set()


@pytest.mark.usefixtures("nobodys_language")
@pytest.mark.parametrize("kind", ["full", "form"])
def test_nor_does_one_that_only_the_web_page_has(kind: str) -> None:
    record = example_record(EXAMPLE)
    page = FORMATS["html"].write(record, kind, Options(language="de")).decode("utf-8")
    page = re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL)
    labels = re.findall(r'(?:aria-label|alt)="([^"]*)"', page)
    body = re.sub(r"<[^>]*>", "\n", page[page.index("<body>") :])
    said = "\n".join((body, *labels)).replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")
    assert own_left(record, said) == set()


@pytest.mark.usefixtures("nobodys_language")
def test_nor_does_one_that_only_a_page_on_paper_has() -> None:
    first = pages(FORMATS["pdf"].write(example_record(EXAMPLE), "summary", Options(language="de")))[0]
    assert "Page 1" not in first
    assert "Fix first" not in first


@pytest.mark.parametrize("kind", ["full", "summary", "gaps", "form"])
def test_a_german_report_keeps_both_standards_and_says_its_language(kind: str) -> None:
    data = FORMATS["pdf"].write(example_record(EXAMPLE), kind, Options(language="de"))
    assert failures(data) == []
    with Pdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.Root.Lang) == "de"


def test_days_shares_and_numbers_are_german() -> None:
    said = FORMATS["md"].write(example_record(EXAMPLE), "full", Options(language="de")).decode("utf-8")
    assert "12. November 2026" in said
    assert "2.000-mal" in said
    assert re.search(r"\d %", said.replace("\u00a0", " "))
    assert re.search(r"[+−]\d,\d", said)


def test_the_web_page_is_in_its_language() -> None:
    page = FORMATS["html"].write(example_record(EXAMPLE), "full", Options(language="de")).decode("utf-8")
    assert '<html lang="de">' in page


def test_what_is_not_translated_stays_item_by_item_and_is_counted() -> None:
    record = example_record(EXAMPLE)
    told = told_in(record, "de")
    assert told.translated is not None
    left = next(name for name in told.translated.left if not told.translated.is_whole(name))
    whole = next(name for name in told.translated.left if told.translated.is_whole(name))
    read, written = told.translated.checklist.by_id, record.checklist.by_id
    assert read[left].title == written[left].title
    assert read[whole].title != written[whole].title
    counted = f"{told.translated.whole} of {len(told.translated.left)} considerations are in German"
    assert counted in " ".join(notes(told))
    said = FORMATS["md"].write(record, "full", Options(language="de")).decode("utf-8")
    assert f"{told.translated.whole} von {len(told.translated.left)} Gesichtspunkten" in said
    assert "Muttersprache" in said


def test_a_review_that_took_up_a_translation_is_reported_in_it() -> None:
    record = with_edit(example_record(EXAMPLE), TranslationEdit(translation=replace(FRENCH, language="de")))
    assert told_in(record).tag == "de"
    assert report(record).language == "de"
    assert report(record, language="en").language == "en"


def test_a_language_without_words_of_ours_has_english_ones_and_says_so() -> None:
    record = with_edit(example_record(EXAMPLE), TranslationEdit(translation=FRENCH))
    assert report(record).language == "en"
    assert "own words are English" in next(notes(told_in(record)))


def test_a_translation_of_another_state_is_left_and_that_is_said() -> None:
    record = example_record(EXAMPLE)
    other = replace(record.checklist, about="Another state of it.")
    told = told_in(replace(record, header=replace(record.header, checklist_digest="0" * 64)), "de")
    assert told.translated is None
    assert "another state" in " ".join(notes(told))
    assert other != record.checklist


def test_an_own_checklist_has_german_words_around_its_own_texts() -> None:
    record = answered({"A-1": shown(2, "seen")})
    assert "Alle Gesichtspunkte" in set(strings(report(record, language="de")))
    assert "none in German" in " ".join(notes(told_in(record, "de")))


@pytest.mark.parametrize("tag", ["xx", "deutsch", "de-XX"])
def test_an_unknown_language_is_named_with_those_there_are(tag: str, tmp_path: Path) -> None:
    run_program("example", tmp_path)
    ran = run_program("report", tmp_path / "lanternway.dtareview", "--lang", tag)
    assert ran.status == 2
    assert f'"{tag}" is no language of this report; there are en, de' in ran.problems[0]
    assert not list(tmp_path.glob("*.pdf"))


def test_the_language_never_comes_from_the_locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = example_record(EXAMPLE)
    before = FORMATS["md"].write(record, "full", Options())
    for name in ("LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.setenv(name, "de_DE.UTF-8")
    program = (
        "from dtadesign.exchange.examples import *; from dtadesign.formats import *; import sys; "
        "path = next(p for p in example_paths() if p.stem == 'lanternway'); "
        "sys.stdout.buffer.write(FORMATS['md'].write(example_record(path), 'full', Options()))"
    )
    made = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, cwd=ROOT)
    assert made.stdout == before


def test_german_needs_no_qt(tmp_path: Path) -> None:
    program = (
        "from dtadesign.cli.main import main; "
        f"main(['example', {str(tmp_path)!r}]); "
        f"main(['report', {str(tmp_path / 'lanternway.dtareview')!r}, '--lang', 'de', '--format', "
        "'pdf,html,md'])"
    )
    assert not [name for name in modules_after(program) if name.startswith("PySide6")]
    assert len(list(tmp_path.glob("lanternway.*"))) == 4


def test_words_without_qt_are_those_that_the_window_has() -> None:
    with languages.speaking_in("de"):
        assert tr("Fix first") == "Zuerst beheben"
        assert tr("%n answer[|s] show[s|] evidence", "", 1) == "1 Antwort nennt Belege"
        assert tr("%n answer[|s] show[s|] evidence", "", 4) == "4 Antworten nennen Belege"
        assert tr("nothing of ours") == "nothing of ours"


def test_a_language_file_that_is_gone_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(languages, "data_dir", lambda _: tmp_path)
    languages.translate_into.cache_clear()
    with pytest.raises(NotDone, match="could not be read"), languages.speaking_in("de"):
        pass
    languages.translate_into.cache_clear()
