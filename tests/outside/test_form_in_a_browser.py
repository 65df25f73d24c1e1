"""The blank form in Chromium, as somebody fills it in: by keys, saved, read back, opened again."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from dtadesign.checklist.loader import DEFAULT, find_checklist
from dtadesign.cli import main
from dtadesign.exchange.examples import example_paths, example_record
from dtadesign.exchange.incoming import read_incoming
from dtadesign.paths import data_dir
from dtadesign.report.html_form import form_html
from dtadesign.review.values import Answer, Evidence
from tests.browser import Browser, browser
from tests.builders import done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.outside

NOTE = 'First <b>line</b> & "more"\n\n  שלום 日本語 👩‍👩‍👧\u202e \\u0000 </script>'
FIRST = "document.getElementById('_HUM-1-0').focus()"


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("form")
    done("example", folder)
    done(
        "report",
        folder / "lanternway.dtareview",
        "--format",
        "html",
        "--kind",
        "form",
        "-o",
        folder / "form.html",
    )
    return folder / "form.html"


@pytest.fixture
def page(form: Path, tmp_path: Path) -> Iterator[Browser]:
    with browser(tmp_path) as opened:
        opened.open(form, downloads=tmp_path)
        yield opened
        assert opened.complaints == []


def saved(page: Browser, folder: Path) -> Path:
    page.run("document.getElementById('_save').click()")
    end = time.monotonic() + 20
    while not (found := list(folder.glob("answers-*.json"))):
        assert time.monotonic() < end
        time.sleep(0.05)
    page.until("document.getElementById('_said').textContent.startsWith('Saved')")
    return found[0]


def fill_in(page: Browser) -> None:
    page.run("document.getElementById('_by').focus()")
    page.type("Renée Dubois")
    page.run(FIRST)
    page.press("2")
    page.run("document.querySelector('#HUM-1 .add').click()")
    page.type(NOTE)
    page.run("document.querySelector('#HUM-1 [data-field=date]').value = '2026-11-03'")
    page.run("document.querySelector('#HUM-1 [data-field=kind]').value = 'screen'")
    page.run("document.querySelector('#HUM-1 [data-field=where]').focus()")
    page.type("p. 3")
    page.run("document.getElementById('_HUM-2-0').focus()")
    page.press("n")
    page.run("document.getElementById('_HUM-2-note').focus()")
    page.type(NOTE)
    page.run("document.getElementById('_HUM-3-0').focus()")
    page.press("u")


FILLED = {
    "HUM-1": Answer(
        value=2, evidence=(Evidence(kind="screen", description=NOTE, where="p. 3", date="2026-11-03"),)
    ),
    "HUM-2": Answer(value="na", note=NOTE),
    "HUM-3": Answer(value="unknown"),
}


def test_what_is_filled_in_is_saved_and_read_back_equal(page: Browser, form: Path, tmp_path: Path) -> None:
    fill_in(page)
    assert page.run("document.getElementById('_count').textContent") == "3 of 64 answered"
    file = saved(page, tmp_path)
    assert file.name == "answers-smi-alliance-renée-dubois.json"
    assert read_incoming(file, find_checklist(DEFAULT)).answers == FILLED
    schema = json.loads((data_dir("resources") / "schemas" / "form-1.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(file.read_text(encoding="utf-8")))
    out = tmp_path / "new.dtareview"
    done("report", form.parent / "lanternway.dtareview", "--format", "json", "-o", tmp_path / "r.json")
    profile = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["profile"]
    (tmp_path / "p.json").write_text(json.dumps(profile), encoding="utf-8", newline="\n")
    assert main(["new", str(out), "--profile", str(tmp_path / "p.json"), "--answers", str(file)]) == 0


def test_a_saved_file_is_opened_and_gone_on_with(page: Browser, form: Path, tmp_path: Path) -> None:
    fill_in(page)
    first = saved(page, tmp_path)
    before = json.loads(first.read_text(encoding="utf-8"))
    first = first.rename(tmp_path / "first.json")
    page.open(form, downloads=tmp_path)
    page.choose_file("#_open", first)
    page.until("document.getElementById('_said').textContent.startsWith('Opened')")
    page.run("document.getElementById('_HUM-3-0').focus()")
    page.press("3")
    after = json.loads(saved(page, tmp_path).read_text(encoding="utf-8"))
    assert after["id"] == before["id"]
    assert after["answers"][:2] == before["answers"][:2]
    assert after["answers"][2]["answer"] == 3


def test_a_file_of_another_checklist_is_refused_and_changes_nothing(page: Browser, tmp_path: Path) -> None:
    other: dict[str, Any] = {
        "format": "dtadesign-form/1", "id": "x", "by": "B", "packet": None,
        "checklist": {"id": "other", "version": "1", "digest": "00"},
        "answers": [{"id": "HUM-1", "answer": 1}],
    }  # fmt: skip
    (tmp_path / "other.json").write_text(json.dumps(other), encoding="utf-8", newline="\n")
    page.choose_file("#_open", tmp_path / "other.json")
    page.until("document.getElementById('_said').textContent.includes('another checklist')")
    assert page.run("document.querySelectorAll('input[type=radio]:checked').length") == 0
    assert page.run("document.getElementById('_by').value") == ""


def test_keys_choose_clear_and_go_on(page: Browser) -> None:
    page.run(FIRST)
    page.press("1")
    assert page.run("document.querySelector('#HUM-1 :checked').value") == "1"
    page.press("Delete")
    assert page.run("document.querySelector('#HUM-1 :checked')") is None
    page.press("Enter", "\r")
    assert page.run("document.activeElement.id") == "_HUM-2-0"


def test_a_draft_is_kept_only_where_it_is_asked_for(page: Browser, form: Path, tmp_path: Path) -> None:
    page.run(FIRST)
    page.press("1")
    assert page.run("localStorage.length") == 0
    page.run("document.getElementById('_draft').click()")
    page.press("2")
    assert page.run("localStorage.length") == 1
    page.open(form, downloads=tmp_path)
    assert page.run("document.querySelector('#HUM-1 :checked').value") == "2"
    page.run("document.getElementById('_draft').click()")
    assert page.run("localStorage.length") == 0


def test_a_missing_reason_is_asked_for_and_loses_nothing(page: Browser, tmp_path: Path) -> None:
    page.run("document.getElementById('_HUM-2-0').focus()")
    page.press("n")
    assert page.run("!document.querySelector('#HUM-2 .reason').hidden")
    file = saved(page, tmp_path)
    assert json.loads(file.read_text(encoding="utf-8"))["answers"][0]["answer"] == "na"
    assert "HUM-2" in page.run("document.getElementById('_said').textContent")


def test_the_accessibility_tree_names_every_group_and_every_choice(page: Browser) -> None:
    page.ask("Accessibility.enable")
    nodes = [node for node in page.ask("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
    named = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes]
    assert sum(role == "radio" for role, _ in named) == 64 * 6
    assert ("radio", "0 No human can be reached.") in named
    assert ("group", "Can the person reach a named human being or team from the product?") in named
    assert ("region", "A reachable human") in named
    acts = {"radio", "textbox", "button", "checkbox", "link", "combobox", "progressbar", "heading"}
    assert [pair for pair in named if pair[0] in acts and not pair[1].strip()] == []
    for landmark in ("main", "navigation", "banner", "contentinfo"):
        assert sum(role == landmark for role, _ in named) == 1


@pytest.mark.parametrize("width", [320, 400, 1280])
def test_nothing_stands_out_at_the_side(form: Path, tmp_path: Path, width: int) -> None:
    report = form.with_name("report.html")
    done("report", form.with_name("lanternway.dtareview"), "--format", "html", "-o", report)
    with browser(tmp_path) as opened:
        for path in (form, report):
            opened.open(path, width)
            assert opened.run("document.documentElement.scrollWidth") <= width
        assert opened.complaints == []


def test_plain_words_can_be_asked_for(form: Path, tmp_path: Path) -> None:
    record = example_record(next(path for path in example_paths() if path.stem == "lanternway"))
    plain = tmp_path / "plain.html"
    plain.write_text(form_html(record, plain=True), encoding="utf-8", newline="\n")
    item = record.checklist.by_id["HUM-1"]
    with browser(tmp_path) as opened:
        opened.open(plain)
        assert opened.run("document.querySelector('#HUM-1 legend').innerText") == item.plain_question
        opened.run("document.getElementById('_plain').click()")
        assert opened.run("document.querySelector('#HUM-1 legend').innerText") == item.question
