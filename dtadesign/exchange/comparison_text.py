"""A comparison as text: for a terminal, and as Markdown for a message or a page of minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.exchange import comparison_lists as lists
from dtadesign.exchange import comparison_row_words as row
from dtadesign.exchange import comparison_words as say
from dtadesign.exchange.comparison_wording import part_words
from dtadesign.figures import figure
from dtadesign.scoring.words import VERDICT_WORDS
from dtadesign.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.exchange.comparison_values import Comparison, Moved, Side


def comparison_text(found: Comparison) -> str:
    """The comparison for a person at a terminal."""
    lines = []
    for name, side in ((tr("Old"), found.old), (tr("New"), found.new)):
        lines.append(f"{name}: {_side(side)}")
    lines += ["", say.headline(found), say.lead(found), say.compared_sentence(found), *say.remarks(found)]
    lines += ["", tr("Profile by domain, over what is in scope in both")]
    for domain in found.domains:
        lines.append(f"  {domain.name:<26} {figure(domain.old_shown):>3} to {figure(domain.new_shown):>3}")
    lines += [f"  {say.overall_moved(found)}"]
    for heading, rows in _lists(found):
        lines += ["", f"{heading}: {len(rows)}", *(f"  {row}" for row in rows)]
    same = sum(item.change == "same" for item in found.considerations)
    return "\n".join([*lines, "", tr("Unchanged: {count}").format(count=same)])


def comparison_markdown(found: Comparison) -> str:
    """The comparison as Markdown."""
    lines = [f"# {safe(say.headline(found))}", ""]
    for name, side in ((tr("Old"), found.old), (tr("New"), found.new)):
        lines.append(f"- {name}: {safe(_side(side))}")
    lines += ["", safe(say.lead(found)), "", safe(say.compared_sentence(found))]
    lines += [line for remark in say.remarks(found) for line in ("", safe(remark))]
    lines += ["", "| " + " | ".join((tr("Domain"), tr("Old"), tr("New"))) + " |", "| --- | ---: | ---: |"]
    for domain in found.domains:
        lines.append(f"| {safe(domain.name)} | {figure(domain.old_shown)} | {figure(domain.new_shown)} |")
    lines += ["", safe(say.overall_moved(found))]
    for heading, rows in _lists(found):
        lines += ["", f"## {heading}", "", *(f"- {safe(row)}" for row in rows)]
    return "\n".join(lines) + "\n"


def _side(side: Side) -> str:
    return f"{side.title}, {side.at}, {side.fingerprint[:12]}: {tr(VERDICT_WORDS[side.verdict])}"


def safe(text: str) -> str:
    """On one line, and nothing of it a sign of Markdown."""
    line = " ".join(text.split())
    return "".join(f"\\{character}" if character in "\\`*_[]<>|#" else character for character in line)


def _lists(found: Comparison) -> Iterator[tuple[str, list[str]]]:
    gates = [
        f"{gate.id:<8} {gate.title}: {row.gate_step(gate, apart=found.interventions_differ)}"
        for gate in lists.moved_gates(found)
    ]
    if gates:
        yield tr("Gates that stand otherwise"), gates
    for name, items in lists.grouped(found).items():
        yield lists.heading(found, name), [_line(item) for item in items]
    words = [_reworded(item) for item in lists.reworded(found)]
    if words:
        yield tr("Worded differently"), words


def _line(item: Moved) -> str:
    line = f"{item.id:<8} {item.title}: {row.step_words(item)}"
    if item.change in ("retired", "gone"):
        return f"{line}. {row.ended_words(item)}"
    return tr("{line}; worded differently").format(line=line) if item.reworded else line


def _reworded(item: Moved) -> str:
    parts = ", ".join(part_words(change.part) for change in item.wording)
    return f"{item.id:<8} {item.title}: {parts}"
