"""The blank form as one HTML file: it works from a stick, without network, program or installation.

It asks what the review's profile puts in scope, and what was answered leaves no trace in it. What is
filled in leaves it as a file of JSON, which `exchange.form_json` reads; the scripts that write it ship
as ``resources/web/form….js``.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from dtadesign.drawing.svg import role_rules, roles
from dtadesign.languages import speaking_in
from dtadesign.report.blocks import Run
from dtadesign.report.content_words import checklist_words, date_words, filled
from dtadesign.report.html import marks_once
from dtadesign.report.html_form_words import script_words
from dtadesign.report.html_page import css_pages, css_text, page, resource, style
from dtadesign.report.html_question import MARKS, Question, entry_template
from dtadesign.report.html_words import attribute, direction, runs, text
from dtadesign.report.language import case_in
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.report.content_case import Case
    from dtadesign.report.content_form import Occasion
    from dtadesign.report.language import Told
    from dtadesign.review.record import Record

KEYS = mark(
    "With the keyboard: Tab goes from part to part, the arrows go through the levels. On a level, 0 to 3, "
    "U (not known yet) and N (does not apply) choose, Delete clears, and Enter goes to the next question."
)
STAYS = mark(
    "Nothing is sent anywhere. What you fill in stays on this page until you save it as a file; give that "
    "file to whoever asked you. You can open it here again and go on."
)
WITHOUT_SCRIPT = mark(
    "Scripts are switched off here, so the answers cannot be saved. The form can still be printed."
)
TO_THE_QUESTIONS = mark("To the questions")
FORM_FOR_A_DESIGN = mark("Form for a design review")
PROGRESS_AND_SAVING = mark("Progress and saving")
SAVE_ANSWERS = mark("Save answers")
DOMAINS = mark("Domains")
BEFORE_YOU_BEGIN = mark("Before you begin")
YOUR_NAME = mark("Your name")
GO_ON_WITH_SAVED = mark("Go on with saved answers")
KEEP_A_DRAFT_IN = mark("Keep a draft in this browser")
OTHERS_WHO_USE_IT = mark("(others who use it could read it)")
ASK_IN_PLAIN_WORDS = mark("Ask in plain words")
HOW_TO_CHOOSE_A = mark("How to choose a level, and the keys")


def form_html(
    record: Record, *, plain: bool = False, language: str = "", occasion: Occasion | None = None
) -> str:
    """The form for the profile of a record, begun in plain words where these are wished for."""
    case, told = case_in(record, language)
    if occasion:
        case = replace(case, only=occasion.considerations)
    with speaking_in(told.own):
        return _Form(case, told, occasion, plain=plain).written()


def _script() -> str:
    """What fills the form's files, in a scope of its own."""
    said = json.dumps(script_words(), sort_keys=True).replace("<", "\\u003c")
    words = f"const SAID = {said};\n"
    return f'"use strict";{{\n{words}{resource("form_answers.js")}{resource("form.js")}}}'


class _Form:
    def __init__(self, case: Case, told: Told, occasion: Occasion | None, *, plain: bool) -> None:
        self._case = case
        self._told = told
        self._occasion = occasion
        self._plain = plain
        self._name = " ".join(case.profile.title.split()) or tr("An intervention without a name")
        self._checklist = checklist_words(case)
        profiles = case.review.profiles
        self._at = profiles[-1].at if profiles else case.record.header.created
        self._domains = case.questions()
        self._count = sum(len(asked) for _, asked in self._domains)

    def written(self) -> str:
        """The whole file."""
        case = self._case
        body = (
            f'<a class="skip" href="#_main">{text(tr(TO_THE_QUESTIONS))}</a>\n'
            f"{marks_once(MARKS)}{self._header()}"
            f'<form id="_form" autocomplete="off" {self._data()}>\n{self._bar()}'
            f'<div class="columns">\n{self._contents()}<main id="_main" tabindex="-1">\n{self._before()}'
            f"{''.join(self._domain(domain, asked) for domain, asked in self._domains)}</main>\n</div>\n"
            f"{entry_template()}</form>\n{self._footer()}"
        )
        blank = tr("Blank form of {checklist}").format(checklist=case.checklist.title)
        about = {"description": blank, "dcterms.date": self._at}
        css = style("base.css", "form.css", more=self._style())
        title = tr("{name}: form for a design review").format(name=self._name)
        return page(title, self._told.own, about, css, body, _script())

    def _data(self) -> str:
        checklist, record = self._case.checklist, self._case.record
        named = {
            "checklist": checklist.id,
            "version": checklist.version,
            "digest": record.header.checklist_digest,
            "form": self._case.review.id,
            "packet": self._occasion.packet if self._occasion else "",
        }
        return " ".join(f'data-{name}="{attribute(value)}"' for name, value in named.items())

    def _header(self) -> str:
        return (
            f"<header>\n<h1{direction(self._name)}>{text(self._name)}</h1>\n"
            f'<p class="quiet"{direction(self._checklist)}>{text(self._said())} · '
            f"{text(self._checklist)}</p>\n</header>\n"
        )

    def _said(self) -> str:
        """What the form is for."""
        return self._occasion.said if self._occasion else tr(FORM_FOR_A_DESIGN)

    def _bar(self) -> str:
        """What stays in sight: how far one is, and the way to keep it."""
        done = tr("{done} of {count} answered").format(done=0, count=self._count)
        return (
            f'<div class="bar" role="region" aria-label="{attribute(tr(PROGRESS_AND_SAVING))}">\n'
            f'<label for="_progress" id="_count">{text(done)}</label>\n'
            f'<progress id="_progress" value="0" max="{max(self._count, 1)}"></progress>\n'
            f'<button type="button" id="_save" class="first">{text(tr(SAVE_ANSWERS))}</button>\n'
            '<p id="_said" role="status"></p>\n</div>\n'
        )

    def _contents(self) -> str:
        lines = "".join(
            f'<li><a href="#_domain-{domain.id}"><span{direction(domain.label)}>{text(domain.label)}</span> '
            f'<span class="done" data-domain="_domain-{domain.id}">0/{len(asked)}</span></a></li>\n'
            for domain, asked in self._domains
        )
        return (
            f'<nav aria-labelledby="_contents">\n<h2 id="_contents">{text(tr(DOMAINS))}</h2>\n'
            f'<ul role="list">\n{lines}</ul>\n</nav>\n'
        )

    def _before(self) -> str:
        summary = self._case.profile.summary
        what = f'<p class="lead"{direction(summary)}>{text(summary)}</p>\n' if summary else ""
        told = f'<p class="quiet">{text(self._case.told)}</p>\n' if self._case.told else ""
        return (
            f'<section class="before" aria-label="{attribute(tr(BEFORE_YOU_BEGIN))}">\n{what}'
            f'<p class="stays">{text(tr(STAYS))}</p>\n{told}'
            f"<noscript><p><strong>{text(tr(WITHOUT_SCRIPT))}</strong></p></noscript>\n"
            '<div class="ways">\n'
            f'<label class="field" for="_by">{text(tr(YOUR_NAME))}<input id="_by" type="text"></label>\n'
            f'<label class="field" for="_open">{text(tr(GO_ON_WITH_SAVED))}'
            '<input id="_open" type="file" accept=".json,application/json"></label>\n</div>\n'
            f"{self._plain_box()}"
            '<label class="box" for="_draft"><input id="_draft" type="checkbox">'
            f"{text(tr(KEEP_A_DRAFT_IN))} "
            f"<span class=quiet>{text(tr(OTHERS_WHO_USE_IT))}</span></label>\n"
            f"{self._meanings()}</section>\n"
        )

    def _plain_box(self) -> str:
        if not any(item.plain_question or item.plain_levels for _, asked in self._domains for item in asked):
            return ""
        checked = " checked" if self._plain else ""
        return (
            f'<label class="box" for="_plain"><input id="_plain" type="checkbox"{checked}>'
            f"{text(tr(ASK_IN_PLAIN_WORDS))}</label>\n"
        )

    def _meanings(self) -> str:
        """How levels are chosen, from the checklist; and the keys."""
        checklist = self._case.checklist
        levels = "".join(
            f"<div><dt>{level}</dt><dd{direction(words)}>{text(words)}</dd></div>\n"
            for level, words in enumerate(checklist.level_meanings or ())
        )
        rules = "".join(f"<li{direction(rule)}>{text(rule)}</li>\n" for rule in checklist.rating_rules)
        levels = f'<dl class="meanings">\n{levels}</dl>\n' if levels else ""
        rules = f"<ul>\n{rules}</ul>\n" if rules else ""
        return (
            f"<details><summary>{text(tr(HOW_TO_CHOOSE_A))}</summary>\n"
            f"{levels}{rules}<p>{text(tr(KEYS))}</p>\n</details>\n"
        )

    def _domain(self, domain: Domain, asked: tuple[Consideration, ...]) -> str:
        name, anchor = domain.name or domain.label, f"_domain-{attribute(domain.id)}"
        purpose = (
            f'<p class="quiet"{direction(domain.purpose)}>{text(domain.purpose)}</p>\n'
            if domain.purpose
            else ""
        )
        inside = "".join(
            Question(self._case, item, with_evidence=not self._occasion).written() for item in asked
        )
        return (
            f'<section class="domain" id="{anchor}" aria-labelledby="{anchor}-name">\n'
            f'<h2 id="{anchor}-name"{direction(name)}>{text(name)}</h2>\n{purpose}{inside}</section>\n'
        )

    def _footer(self) -> str:
        digest = Run(self._case.record.header.checklist_digest[:12], code=True)
        told = filled(tr("{name} · checklist {digest}"), name=self._checklist, digest=digest)
        day = tr("For the profile as of {day}").format(day=date_words(self._at))
        return f"<footer>\n<p>{runs(told, ())}</p>\n<p>{text(day)}</p>\n</footer>\n"

    def _style(self) -> str:
        boxes = (
            ("top-left", css_text(tr("{name}, form for a design review").format(name=self._name))),
            ("bottom-left", css_text(tr("Checklist: {checklist}").format(checklist=self._checklist))),
            ("bottom-right", css_pages()),
        )
        around = "".join(f"@{place}{{content:{words}}}" for place, words in boxes)
        return f"{role_rules(roles(MARKS))}\n@page{{{around}}}\n"
