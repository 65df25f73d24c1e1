"""The blank HTML form, and the file that it saves."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from dtadesign.errors import DtaError
from dtadesign.exchange.incoming import read_incoming
from dtadesign.paths import data_dir
from dtadesign.report.html_form import form_html
from dtadesign.review.values import Answer, Evidence
from tests.builders import answered, profile, record_of, run, shown, small_checklist, small_data
from tests.html_reading import Read, read

if TYPE_CHECKING:
    from pathlib import Path

EVIL = "</legend><script>alert(1)</script>\"'&amp;<!--"
PLAIN = ["plain a", "plain b", "plain c", "plain d"]


def asked(**more: Any) -> Read:
    return read(form_html(record_of(given=profile(**more))))


def questions(form: Read) -> list[str]:
    return [part.attributes["id"] for part in form.parts if "question" in part.classes]


def filled(*answers: dict[str, Any], **more: Any) -> dict[str, Any]:
    record = record_of()
    own = {"id": "small", "version": "1", "digest": record.header.checklist_digest}
    data = {"format": "dtadesign-form/1", "id": "an-id", "by": "B", "packet": None, "checklist": own}
    return {**data, "answers": list(answers), **more}


def written(folder: Path, data: dict[str, Any]) -> Path:
    path = folder / "answers.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8", newline="\n")
    return path


def test_it_asks_what_the_profile_puts_in_scope_whatever_was_answered() -> None:
    assert questions(asked()) == ["P-1", "P-2"]
    assert questions(asked(features=("agent", "chat"))) == ["P-1", "P-2", "A-1", "A-2"]
    assert questions(asked(features=("agent", "chat"), scope="short")) == ["P-1", "A-2"]
    set_aside = answered({"P-2": Answer(value="na", note="no")})
    assert questions(read(form_html(set_aside))) == ["P-1", "P-2"]
    assert "no</" not in form_html(set_aside)


def test_each_question_is_a_group_of_six_choices_with_labels() -> None:
    form = asked()
    radios = [part for part in form.parts if part.attributes.get("type") == "radio"]
    assert [radio.attributes["value"] for radio in radios[:6]] == ["0", "1", "2", "3", "unknown", "na"]
    assert {radio.attributes["name"] for radio in radios} == {"_P-1", "_P-2"}
    named = {part.attributes["for"]: part.said for part in form.parts if "for" in part.attributes}
    assert all(named[radio.attributes["id"]].strip() for radio in radios)
    assert form.count("fieldset") == form.count("legend") == 2


def test_plain_words_stand_beside_the_others_where_there_are_any() -> None:
    data = small_data()
    data["domains"][0]["considerations"][0] |= {"plain_question": "In plain words?", "plain_levels": PLAIN}
    form = form_html(record_of(checklist=small_checklist(domains=data["domains"])), plain=True)
    assert '<span class="plain">In plain words?</span>' in form
    assert '<input id="_plain" type="checkbox" checked>' in form
    assert 'id="_plain"' not in form_html(record_of())


def test_only_its_own_script_and_style_run_and_nothing_is_loaded() -> None:
    form = form_html(record_of())
    for name, rule in (("script", "script-src"), ("style", "style-src")):
        (own,) = re.findall(f"<{name}>(.*?)</{name}>", form, re.DOTALL)
        assert f"{rule} 'sha256-{b64encode(sha256(own.encode()).digest()).decode()}'" in form
    assert "default-src 'none'" in form
    assert not re.search(
        r"<link|<iframe|\son[a-z]+=|\sstyle=|\ssrc=|https?://|fetch\(|XMLHttp|innerHTML|eval\(", form
    )


@given(
    st.sampled_from((EVIL, "א\u202eב", "日本語"))
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
)
def test_texts_of_a_checklist_and_a_profile_stay_texts(raw: str) -> None:
    data = small_data()
    texts = dict.fromkeys(
        ("title", "question", "why", "proof", "caution", "good_example", "plain_question"), raw
    )
    data["domains"][0]["considerations"][0] |= {**texts, "levels": [raw] * 4, "plain_levels": [raw] * 4}
    record = record_of(
        checklist=small_checklist(domains=data["domains"]), given=profile(name=raw, summary=raw)
    )
    form = read(form_html(record))
    assert form.count("script") == 1
    assert form.count("legend") == 2
    assert questions(form) == ["P-1", "P-2"]


def test_the_same_review_gives_the_same_form() -> None:
    assert form_html(record_of()) == form_html(record_of())
    assert form_html(record_of()) == form_html(answered({"P-1": shown(2, "x")}))


def test_what_is_saved_keeps_its_schema() -> None:
    path = data_dir("resources") / "schemas" / "form-1.json"
    schema = Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
    assert not list(schema.iter_errors(filled({"id": "P-1", "answer": 2, "note": "", "evidence": []})))
    assert list(schema.iter_errors(filled(format="dtadesign-form/2")))


def test_saved_answers_come_in_with_who_gave_them(tmp_path: Path) -> None:
    entry = {
        "kind": "seen",
        "description": EVIL,
        "where": "\n w",
        "date": "2026-11-03",
        "expires": None,
        "digest": "",
    }
    data = filled(
        {"id": "P-1", "answer": 2, "note": "a\n b\u2028", "evidence": [entry]},
        {"id": "P-2", "answer": "unknown", "note": "", "evidence": []},
        {"id": "A-1", "answer": None, "note": "later", "evidence": []},
    )
    found = read_incoming(written(tmp_path, data), small_checklist())
    seen = Evidence(kind="seen", description=EVIL, where="\n w", date="2026-11-03")
    assert found.answers == {
        "P-1": Answer(value=2, note="a\n b\u2028", evidence=(seen,)),
        "P-2": Answer(value="unknown"),
        "A-1": Answer(note="later"),
    }
    assert (found.profile, found.by) == (None, "B")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"checklist": {"id": "small", "version": "2", "digest": "ab" * 32}},
            "answers small 2 (abababababab), and",
        ),
        ({"format": "dtadesign-form/9"}, "format"),
        ({"answers": [{"id": "P-9", "answer": 1}]}, 'answers[0] (P-9): there is no consideration "P-9"'),
        ({"answers": [{"id": "P-1", "answer": 1}] * 2}, "answers[1] (P-1): stands here for the second time"),
        ({"answers": [{"id": "P-1", "answer": "na"}]}, "needs its reason"),
        ({"answers": [{"id": "P-1", "answer": 7}]}, '"7" is no answer'),
    ],
)
def test_what_does_not_fit_is_said_with_its_place(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    with pytest.raises(DtaError) as refused:
        read_incoming(written(tmp_path, filled(**change)), small_checklist())
    assert told in str(refused.value)


def test_the_form_itself_is_told_from_what_it_saves(tmp_path: Path) -> None:
    (tmp_path / "form.html").write_text(form_html(record_of()), encoding="utf-8", newline="\n")
    with pytest.raises(DtaError, match="is the form itself"):
        read_incoming(tmp_path / "form.html", small_checklist())


def test_the_command_line_writes_it_in_either_wording(tmp_path: Path) -> None:
    assert run("example", tmp_path).status == 0
    review = tmp_path / "lanternway.dtareview"
    ran = run(
        "report", review, "--format", "html", "--kind", "form,summary", "--plain", "-o", tmp_path / "out"
    )
    assert ran.status == 0
    form = (tmp_path / "out" / "lanternway-form.html").read_text(encoding="utf-8")
    assert 'id="_plain" type="checkbox" checked' in form
    assert run("report", review, "--format", "md", "--kind", "form").err.startswith("There is no form as md")
