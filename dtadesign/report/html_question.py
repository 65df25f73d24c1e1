"""One question of the blank form: its levels as a group of radio buttons, what helps to choose, the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.drawing.marks import level_mark
from dtadesign.report.content_words import KIND_WORDS
from dtadesign.report.html_words import attribute, direction, text
from dtadesign.scoring.sentences import capitalised
from dtadesign.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.checklist.model import Consideration
    from dtadesign.report.content_case import Case

MARKS = {level_mark(value): f"_{value}" for value in (0, 1, 2, 3, "unknown", "na")}
OTHERS = (("unknown", mark("Not known yet")), ("na", mark("Does not apply")))
KIND = mark("Kind")
WHERE = mark("Where")
REMOVE = mark("Remove")
CLEAR = mark("Clear")
EVIDENCE = mark("Evidence")
COUNTS_AS_1_UNTIL = mark("Counts as 1 until something is shown.")
ADD_EVIDENCE = mark("Add evidence")
NOTE = mark("Note")


class Question:
    """A consideration as it is asked, in the checklist's words and, where there are any, in plain ones."""

    def __init__(self, case: Case, consideration: Consideration, *, with_evidence: bool = True) -> None:
        self._with_evidence = with_evidence
        self._case = case
        self._item = consideration
        self._id = attribute(consideration.id)

    def written(self) -> str:
        """The whole question."""
        item = self._item
        parts = [item.id] + [tr("gate", "a consideration")] * item.gate
        parts += [tr("core", "a consideration")] * item.core
        return (
            f'<section class="question" id="{self._id}" aria-labelledby="_{self._id}-name">\n'
            f'<p class="above">{text(" · ".join(parts))}</p>\n'
            f'<h3 id="_{self._id}-name"{direction(item.name)}>{text(item.name)}</h3>\n'
            f"{self._choice()}{self._background()}{self._evidence()}{self._note()}</section>\n"
        )

    def _choice(self) -> str:
        item = self._item
        plain = item.plain_levels or ("", "", "", "")
        levels = "".join(
            self._radio(str(level), f'<span class="numeral">{level}</span>', _both(words, plain[level]))
            for level, words in enumerate(item.levels)
        )
        others = "".join(self._radio(value, "", f"<span>{text(tr(words))}</span>") for value, words in OTHERS)
        asked = _both(item.question or item.name, item.plain_question)
        clear = attribute(tr("Clear the answer to {id}").format(id=item.id))
        return (
            f"<fieldset>\n<legend>{asked}</legend>\n{levels}"
            f'<div class="others">{others}<button type="button" class="clear quiet-button" '
            f'aria-label="{clear}" disabled>{text(tr(CLEAR))}</button></div>\n</fieldset>\n'
        )

    def _radio(self, value: str, before: str, words: str) -> str:
        name = f"_{self._id}-{value}"
        mark = f'<svg class="mark" aria-hidden="true" viewBox="0 0 20 20"><use href="#_{value}"/></svg>'
        return (
            f'<label class="choice" for="{name}"><input type="radio" id="{name}" name="_{self._id}" '
            f'value="{value}">{before}{mark}{words}</label>\n'
        )

    def _background(self) -> str:
        why = "".join(_fact(label, words) for label, words in self._why())
        proof = "".join(_fact(label, words) for label, words in self._proof())
        return _details(tr("Why it matters"), why) + _details(tr("What counts as proof, and examples"), proof)

    def _why(self) -> Iterator[tuple[str, str]]:
        item, profile = self._item, self._case.profile
        yield tr("Why it matters"), item.why
        yield tr("Why a gate"), item.gate_reason if item.gate else ""
        yield tr("With care"), item.caution
        for diagnosis in self._case.checklist.diagnoses:
            if diagnosis.id in profile.diagnoses:
                yield diagnosis.short_name or diagnosis.name, item.diagnosis_notes.get(diagnosis.id, "")

    def _proof(self) -> Iterator[tuple[str, str]]:
        item = self._item
        yield tr("What counts as proof"), item.proof
        yield tr("A good example"), item.good_example
        yield tr("A poor example"), item.poor_example
        yield tr("Often misjudged"), item.misjudgement

    def _evidence(self) -> str:
        hidden = "" if self._with_evidence else " hidden"
        add = attribute(tr("Add evidence to {id}").format(id=self._item.id))
        return (
            f'<div class="evidence"{hidden}>\n<p class="label">{text(tr(EVIDENCE))}</p>\n'
            f'<p class="proof hint" hidden>{text(tr(COUNTS_AS_1_UNTIL))}</p>\n'
            '<div class="entries"></div>\n<div class="paper" aria-hidden="true"></div>\n'
            '<button type="button" class="add" '
            f'aria-label="{add}">{text(tr(ADD_EVIDENCE))}</button>\n'
            "</div>\n"
        )

    def _note(self) -> str:
        name = f"_{self._id}-note"
        why = tr("Why does this not apply? One sentence is enough; it is printed in the report.")
        return (
            f'<label class="field" for="{name}">{text(tr(NOTE))}'
            f'<textarea class="note" id="{name}" rows="2" aria-describedby="{name}-reason"></textarea>'
            "</label>\n"
            f'<p class="reason hint" id="{name}-reason" hidden>{text(why)}</p>\n'
        )


def entry_template() -> str:
    """An evidence entry as it is added."""
    kinds = "".join(_kind(kind, capitalised(tr(words))) for kind, words in KIND_WORDS.items())
    what, day = text(tr("What shows it")), text(tr("Date"))
    return (
        '<template id="_entry"><div class="entry" role="group">\n'
        f'<label class="field wide">{what}<textarea rows="1" data-field="description"></textarea>'
        "</label>\n"
        f'<label class="field">{text(tr(KIND))}<select data-field="kind">{kinds}</select></label>\n'
        f'<label class="field">{text(tr(WHERE))} <input type="text" data-field="where"></label>\n'
        f'<label class="field">{day}<input type="date" max="9999-12-31" data-field="date"></label>\n'
        f'<button type="button" class="remove quiet-button">{text(tr(REMOVE))}</button>\n'
        "</div></template>\n"
    )


def _kind(kind: str, words: str) -> str:
    chosen = " selected" if kind == "document" else ""
    return f'<option value="{kind}"{chosen}>{text(words)}</option>'


def _both(words: str, plain: str) -> str:
    """The wording of the checklist and its plain twin, of which one is shown."""
    if not plain:
        return f"<span{direction(words)}>{text(words)}</span>"
    return (
        f'<span class="given"{direction(words)}>{text(words)}</span>'
        f'<span class="plain"{direction(plain)}>{text(plain)}</span>'
    )


def _fact(label: str, words: str) -> str:
    return f"<div><dt>{text(label)}</dt><dd{direction(words)}>{text(words)}</dd></div>\n" if words else ""


def _details(head: str, facts: str) -> str:
    return f"<details><summary>{head}</summary>\n<dl>\n{facts}</dl>\n</details>\n" if facts else ""
