"""The plan of the house, as sentences: what may know what, and what starting must not load."""

from __future__ import annotations

import ast
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from dtadesign.paths import data_dir

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "dtadesign"
HEAVY = {"PySide6", "reportlab", "pikepdf", "openpyxl", "pypdfium2", "yaml"}


def modules_after(program: str) -> set[str]:
    """Run `program` in a fresh interpreter; return the modules that are loaded at its end."""
    tail = "\nimport sys\nprint('loaded:', *sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program + tail],
        capture_output=True, encoding="utf-8", check=True, cwd=ROOT,
    )  # fmt: skip
    return set(run.stdout.rpartition("loaded:")[2].split())


def imported_by(module: Path) -> set[str]:
    """Return the names of all modules that a source file imports, also within functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def importers_of(library: str) -> list[Path]:
    return [
        source
        for source in sorted(PACKAGE.rglob("*.py"))
        if any(name.partition(".")[0] == library for name in imported_by(source))
    ]


def test_the_command_line_starts_without_qt_and_without_what_only_a_report_needs() -> None:
    assert not HEAVY & modules_after("import dtadesign.cli")


def test_help_is_printed_without_any_outside_library() -> None:
    program = """
import sys
sys.argv = ["dtadesign", "--help"]
from dtadesign.__main__ import main
try:
    main()
except SystemExit:
    pass
"""
    assert not (HEAVY | {"pydantic", "platformdirs"}) & modules_after(program)


def test_only_the_window_knows_qt() -> None:
    assert all(PACKAGE / "gui" in source.parents for source in importers_of("PySide6"))


@pytest.mark.parametrize("library", ["reportlab", "PIL", "pikepdf"])
def test_only_the_pdf_modules_of_the_report_know(library: str) -> None:
    for source in importers_of(library):
        assert source.parent == PACKAGE / "report"
        assert source.name.startswith("pdf")


def test_only_the_preview_and_the_pdf_modules_of_the_report_know_pypdfium2() -> None:
    for source in importers_of("pypdfium2"):
        in_report = source.parent == PACKAGE / "report" and source.name.startswith("pdf")
        assert in_report or source == PACKAGE / "gui" / "report_page_sheets.py"


def test_only_the_spreadsheet_modules_of_the_exchange_know_openpyxl() -> None:
    for source in importers_of("openpyxl"):
        assert source.parent == PACKAGE / "exchange"
        assert source.name.startswith("xlsx")


def test_yaml_has_one_door() -> None:
    assert {source.parent for source in importers_of("yaml")} <= {PACKAGE / "checklist"}
    assert len(importers_of("yaml")) <= 1


def test_imports_point_downwards() -> None:
    script = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=False, cwd=ROOT
    )
    assert run.returncode == 0, run.stdout


def test_no_module_has_a_name_that_says_nothing() -> None:
    nothing = {"utils", "util", "common", "helpers", "base", "manager", "misc"}
    assert not nothing & {source.stem for source in PACKAGE.rglob("*.py")}


def test_every_module_says_why_it_exists() -> None:
    sources = [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    trees = {source: ast.parse(source.read_text(encoding="utf-8")) for source in sources}
    silent = [str(source) for source, tree in trees.items() if not ast.get_docstring(tree)]
    assert silent == []


def test_shipped_data_is_found() -> None:
    assert (data_dir("resources") / "tokens.json").is_file()
    assert any(data_dir("checklists").glob("*.yaml"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel that a user would install."""
    folder = tmp_path_factory.mktemp("wheel")
    script = f"from hatchling.build import build_wheel; build_wheel({str(folder)!r})"
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.mark.slow
def test_the_wheel_carries_all_that_is_shipped(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    shipped = {
        f"dtadesign/_data/{path.relative_to(ROOT).as_posix()}"
        for kind in ("checklists", "resources")
        for path in (ROOT / kind).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert shipped
    assert shipped <= packed


@pytest.mark.slow
def test_data_is_found_in_an_unpacked_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    script = f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
from dtadesign.paths import data_dir
print(data_dir("resources"))
"""
    run = subprocess.run(
        [sys.executable, "-I", "-c", script], capture_output=True, encoding="utf-8", check=True
    )
    assert Path(run.stdout.strip()) == (tmp_path / "dtadesign" / "_data" / "resources").resolve()
