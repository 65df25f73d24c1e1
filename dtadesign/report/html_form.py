"""The blank form as one HTML file: it works from a stick, without network, program or installation.

It asks what the review's profile puts in scope, and what was answered leaves no trace in it. What is
filled in leaves it as a file of JSON, which `exchange.form_json` reads; the scripts that write it ship
as ``resources/web/form….js``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.svg import role_rules, roles
from dtadesign.languages import speaking_in
from dtadesign.report.content_words import date_words
from dtadesign.report.html import marks_once
from dtadesign.report.html_page import css_text, page, resource, style
from dtadesign.report.html_question import MARKS, Question, entry_template
from dtadesign.report.html_words import attribute, direction, text
from dtadesign.report.language import case_in

if TYPE_CHECKING:
    from dtadesign.checklist.model import Consideration, Domain
    from dtadesign.report.content_case import Case
    from dtadesign.report.language import Told
    from dtadesign.review.record import Record

KEYS = (
    "With the keyboard: Tab goes from part to part, the arrows go through the levels. On a level, 0 to 3, "
    "U (not known yet) and N (does not apply) choose, Delete clears, and Enter goes to the next question."
)
STAYS = (
    "Nothing is sent anywhere. What you fill in stays on this page until you save it as a file; give that "
    "file to whoever asked you. You can open it here again and go on."
)
WITHOUT_SCRIPT = (
    "Scripts are switched off here, so the answers cannot be saved. The form can still be printed."
)


def form_html(record: Record, *, plain: bool = False, language: str = "") -> str:
    """The form for the profile of a record, begun in plain words where these are wished for."""
    case, told = case_in(record, language)
    with speaking_in(told.own):
        return _Form(case, told, plain=plain).written()


def _script() -> str:
    """What fills the form's files, in a scope of its own."""
    return f'"use strict";{{\n{resource("form_answers.js")}{resource("form.js")}}}'


class _Form:
    def __init__(self, case: Case, told: Told, *, plain: bool) -> None:
        self._case = case
        self._told = told
        self._plain = plain
        self._name = " ".join(case.profile.title.split()) or "An intervention without a name"
        checklist = case.checklist
        self._checklist = (
            f"{checklist.short_title or checklist.title}, {checklist.status} {checklist.version}"
        )
        profiles = case.review.profiles
        self._at = profiles[-1].at if profiles else case.record.header.created
        self._domains = case.questions()
        self._count = sum(len(asked) for _, asked in self._domains)

    def written(self) -> str:
        """The whole file."""
        case = self._case
        body = (
            '<a class="skip" href="#_main">To the questions</a>\n'
            f"{marks_once(MARKS)}{self._header()}"
            f'<form id="_form" autocomplete="off" {self._data()}>\n{self._bar()}'
            f'<div class="columns">\n{self._contents()}<main id="_main" tabindex="-1">\n{self._before()}'
            f"{''.join(self._domain(domain, asked) for domain, asked in self._domains)}</main>\n</div>\n"
            f"{entry_template()}</form>\n{self._footer()}"
        )
        about = {"description": f"Blank form of {case.checklist.title}", "dcterms.date": self._at}
        css = style("base.css", "form.css", more=self._style())
        title = f"{self._name}: form for a design review"
        return page(title, self._told.own, about, css, body, _script())

    def _data(self) -> str:
        checklist, record = self._case.checklist, self._case.record
        named = {
            "checklist": checklist.id,
            "version": checklist.version,
            "digest": record.header.checklist_digest,
            "form": self._case.review.id,
            "packet": "",
        }
        return " ".join(f'data-{name}="{attribute(value)}"' for name, value in named.items())

    def _header(self) -> str:
        return (
            f"<header>\n<h1{direction(self._name)}>{text(self._name)}</h1>\n"
            f'<p class="quiet"{direction(self._checklist)}>Form for a design review · '
            f"{text(self._checklist)}</p>\n</header>\n"
        )

    def _bar(self) -> str:
        """What stays in sight: how far one is, and the way to keep it."""
        return (
            '<div class="bar" role="region" aria-label="Progress and saving">\n'
            f'<label for="_progress" id="_count">0 of {self._count} answered</label>\n'
            f'<progress id="_progress" value="0" max="{max(self._count, 1)}"></progress>\n'
            '<button type="button" id="_save" class="first">Save answers</button>\n'
            '<p id="_said" role="status"></p>\n</div>\n'
        )

    def _contents(self) -> str:
        lines = "".join(
            f'<li><a href="#_domain-{domain.id}"><span{direction(domain.label)}>{text(domain.label)}</span> '
            f'<span class="done" data-domain="_domain-{domain.id}">0/{len(asked)}</span></a></li>\n'
            for domain, asked in self._domains
        )
        return (
            '<nav aria-labelledby="_contents">\n<h2 id="_contents">Domains</h2>\n'
            f'<ul role="list">\n{lines}</ul>\n</nav>\n'
        )

    def _before(self) -> str:
        summary = self._case.profile.summary
        what = f'<p class="lead"{direction(summary)}>{text(summary)}</p>\n' if summary else ""
        return (
            f'<section class="before" aria-label="Before you begin">\n{what}<p class="stays">{STAYS}</p>\n'
            f"<noscript><p><strong>{WITHOUT_SCRIPT}</strong></p></noscript>\n"
            '<div class="ways">\n'
            '<label class="field" for="_by">Your name<input id="_by" type="text"></label>\n'
            '<label class="field" for="_open">Go on with saved answers'
            '<input id="_open" type="file" accept=".json,application/json"></label>\n</div>\n'
            f"{self._plain_box()}"
            '<label class="box" for="_draft"><input id="_draft" type="checkbox">Keep a draft in this browser '
            "<span class=quiet>(others who use it could read it)</span></label>\n"
            f"{self._meanings()}</section>\n"
        )

    def _plain_box(self) -> str:
        if not any(item.plain_question or item.plain_levels for _, asked in self._domains for item in asked):
            return ""
        checked = " checked" if self._plain else ""
        return (
            f'<label class="box" for="_plain"><input id="_plain" type="checkbox"{checked}>'
            "Ask in plain words</label>\n"
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
            "<details><summary>How to choose a level, and the keys</summary>\n"
            f"{levels}{rules}<p>{KEYS}</p>\n</details>\n"
        )

    def _domain(self, domain: Domain, asked: tuple[Consideration, ...]) -> str:
        name, anchor = domain.name or domain.label, f"_domain-{attribute(domain.id)}"
        purpose = (
            f'<p class="quiet"{direction(domain.purpose)}>{text(domain.purpose)}</p>\n'
            if domain.purpose
            else ""
        )
        inside = "".join(Question(self._case, item).written() for item in asked)
        return (
            f'<section class="domain" id="{anchor}" aria-labelledby="{anchor}-name">\n'
            f'<h2 id="{anchor}-name"{direction(name)}>{text(name)}</h2>\n{purpose}{inside}</section>\n'
        )

    def _footer(self) -> str:
        digest = self._case.record.header.checklist_digest[:12]
        return (
            f"<footer>\n<p>{text(self._checklist)} · checklist <code>{digest}</code></p>\n"
            f"<p>For the profile as of {date_words(self._at)}</p>\n</footer>\n"
        )

    def _style(self) -> str:
        boxes = (
            ("top-left", css_text(f"{self._name}, form for a design review")),
            ("bottom-left", css_text(f"Checklist: {self._checklist}")),
            ("bottom-right", '"Page " counter(page) " of " counter(pages)'),
        )
        around = "".join(f"@{place}{{content:{words}}}" for place, words in boxes)
        return f"{role_rules(roles(MARKS))}\n@page{{{around}}}\n"
