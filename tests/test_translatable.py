"""Every word that people see can be said in another language: nothing goes past `tr`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHOWING = {
    "Text", "Button", "LinkButton", "IconButton", "Chip", "headline", "Dialog", "Banner", "Drawer",
    "Disclosure", "Unfold", "line_field", "text_field", "choice_field", "segmented_field", "checks_field",
    "setText", "set_words", "setAccessibleName", "setAccessibleDescription", "setToolTip",
    "setWindowTitle", "set_error", "say", "say_error", "announce", "set_name", "set_saved", "ChartTable",
}  # fmt: skip
EXCEPTIONS = {
    "dtadesign": "the program's name",
    "AVA-10": "an id, as long as they come",
    "Ctrl K": "keys are said by key_cap.legend",
    "profile question": "the id of a kind",
    "came back": "the key of a banner",
    "taken back": "the key of a banner",
    "exe msi": "endings of files",
    "DejaVu Sans": "a typeface", "Atkinson Hyperlegible": "a typeface", "Source Serif": "a typeface",
}  # fmt: skip
"""What stays as it is in every language, and why."""
_LIKE_WORDS = re.compile(r"[A-Z][a-z]+|[a-z]{2,} [a-z]{2,}")
_STYLE = re.compile(r"[{}]|^(Q[A-Z]|PNG|XDG_)")


def sources() -> list[Path]:
    return sorted((ROOT / "dtadesign" / "gui").rglob("*.py"))


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def literals(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts in an expression that no `tr` or `mark` stands around."""
    if isinstance(node, ast.Call) and name_of(node) in ("tr", "mark"):
        return
    if isinstance(node, ast.JoinedStr):
        said = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        yield node.lineno, said
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for child in ast.iter_child_nodes(node):
        if not (isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)):
            yield from literals(child)


def shown_literals(source: Path) -> Iterator[tuple[int, str]]:
    """Texts in the arguments of whatever shows words."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and name_of(node) in SHOWING:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from literals(argument)


def table_literals(source: Path) -> Iterator[tuple[int, str]]:
    """Sentences in tables and constants at a module's or class's top."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    for node in (*tree.body, *(n for c in tree.body if isinstance(c, ast.ClassDef) for n in c.body)):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            yield from ((line, text) for line, text in literals(node.value) if " " in text)


def test_words_that_are_shown_can_be_translated() -> None:
    found = {
        f"{source.relative_to(ROOT)}:{line}: {text!r}"
        for source in sources()
        for line, text in (*shown_literals(source), *table_literals(source))
        if _LIKE_WORDS.search(text)
        and not _STYLE.search(text)
        and not text.strip().startswith(tuple(EXCEPTIONS))
    }
    assert not found, "say these through `tr` (or `mark` in a table):\n" + "\n".join(sorted(found))


def test_tr_is_given_a_literal_that_qts_tools_can_find() -> None:
    """A variable is fine where its words were marked; an f-string never is."""
    found = [
        f"{source.relative_to(ROOT)}:{node.lineno}"
        for source in sorted((ROOT / "dtadesign").rglob("*.py"))
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and name_of(node) in ("tr", "mark")
        if node.args and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert not found


def test_no_literal_is_said_inside_an_f_string_where_qts_tools_do_not_look() -> None:
    found = [
        f"{source.relative_to(ROOT)}:{inside.lineno}"
        for source in sorted((ROOT / "dtadesign").rglob("*.py"))
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for inside in ast.walk(node)
        if isinstance(inside, ast.Call) and name_of(inside) in ("tr", "mark")
        if inside.args and isinstance(inside.args[0], ast.Constant)
    ]
    assert not found
