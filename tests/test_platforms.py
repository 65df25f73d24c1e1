"""Nothing in the sources works on one system only, and nothing names the machine it was made on.

The sources are read as syntax trees, so that what would only fail on Windows or macOS, or in
another folder, is found here.
"""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*(ROOT / "dtadesign").rglob("*.py"), *(ROOT / "tests").rglob("*.py")])

ONE_SYSTEM_MODULES = set("fcntl grp msvcrt posix pty pwd resource termios tty winreg".split())
ONE_SYSTEM_NAMES = {
    "os": set(
        "O_DIRECTORY O_NOFOLLOW WNOHANG chown fchmod fchown fork forkpty getegid geteuid getgid "
        "getlogin getuid kill killpg mkfifo posix_fallocate setsid startfile statvfs sync uname "
        "wait waitpid".split()
    ),
    "signal": set("SIGALRM SIGHUP SIGKILL SIGUSR1 SIGUSR2 alarm setitimer".split()),
    "socket": {"AF_UNIX"},
    "ctypes": {"windll", "WinDLL"},
}
ONE_SYSTEM_PATH = re.compile(r"/(dev|etc|home|mnt|opt|proc|root|srv|tmp|usr|var|Users)(/|$)|[A-Z]:\\")
ASKS_THE_SYSTEM = re.compile(r"sys\.platform|os\.name|platform\.system|hasattr\(os|shutil\.which")
MODE = re.compile(r"[rwxabt+]{1,4}")


class SourceWalk(ast.NodeVisitor):
    """Collects what a source does that only one system can, unless it asked for the system."""

    def __init__(self, text: str) -> None:
        self.found: list[str] = []
        self._asked = 0
        tree = ast.parse(text)
        docstrings = [node for node in ast.walk(tree) if isinstance(node, ast.Expr)]
        self._prose = {id(node.value) for node in docstrings}
        self.visit(tree)

    def visit(self, node: ast.AST) -> None:
        asks = _asks(node)
        self._asked += asks
        super().visit(node)
        self._asked -= asks

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._one_system(node, alias.name, alias.name in ONE_SYSTEM_MODULES)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            known = ONE_SYSTEM_NAMES.get(node.module or "", set())
            bad = node.module in ONE_SYSTEM_MODULES or alias.name in known
            self._one_system(node, f"{node.module}.{alias.name}", bad)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name):
            bad = node.attr in ONE_SYSTEM_NAMES.get(node.value.id, set())
            self._one_system(node, f"{node.value.id}.{node.attr}", bad)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and id(node) not in self._prose:
            self._one_system(node, repr(node.value), bool(ONE_SYSTEM_PATH.match(node.value)))

    def visit_Call(self, node: ast.Call) -> None:
        lacking = _lacking(node)
        if lacking:
            self.found.append(f"line {node.lineno}: text without {lacking}")
        self.generic_visit(node)

    def _one_system(self, node: ast.stmt | ast.expr, what: str, bad: bool) -> None:
        if bad and not self._asked:
            self.found.append(f"line {node.lineno}: {what} is for one system only")


def _asks(node: ast.AST) -> bool:
    """Tell whether what stands in `node` is reached only after a question for the system."""
    if isinstance(node, ast.If | ast.IfExp):
        return bool(ASKS_THE_SYSTEM.search(ast.unparse(node.test)))
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module):
        marks = [] if isinstance(node, ast.Module) else node.decorator_list
        questions = [inner.test for inner in node.body if isinstance(inner, ast.If)]
        skips = [
            inner.value
            for inner in node.body
            if isinstance(inner, ast.Assign) and ast.unparse(inner.targets[0]) == "pytestmark"
        ]
        asked = [] if isinstance(node, ast.Module | ast.ClassDef) else questions
        return any(ASKS_THE_SYSTEM.search(ast.unparse(part)) for part in [*marks, *skips, *asked])
    return False


def _lacking(call: ast.Call) -> str:
    """Return which of encoding and newline a call that opens text leaves to the system."""
    name = ast.unparse(call.func).rpartition(".")[2]
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    if None in keywords:  # **options: not to be judged from here
        return ""
    wanted = []
    if name in {"read_text", "write_text"} and isinstance(call.func, ast.Attribute):
        wanted = ["encoding"] + ["newline"] * (name == "write_text")
    elif name in {"open", "fdopen", "NamedTemporaryFile", "TemporaryFile"}:
        mode = _mode(call, keywords, name)
        if mode is not None and "b" not in mode:
            wanted = ["encoding"] + ["newline"] * bool(set("wax+") & set(mode))
    elif name in {"run", "Popen", "check_output"} and "text" in keywords:
        wanted = ["encoding"]
    return " and ".join(word for word in wanted if word not in keywords)


def _mode(call: ast.Call, keywords: dict[str | None, ast.expr], name: str) -> str | None:
    """Return the mode a file is opened with; None where this `open` is of another kind."""
    builtin = isinstance(call.func, ast.Name)
    default = "w+b" if "Temporary" in name else "r"
    place = 1 if (name == "open" and builtin) or name == "fdopen" else 0
    mode = keywords.get("mode", call.args[place] if len(call.args) > place else None)
    if mode is None:
        return default if builtin or name != "open" else None
    if isinstance(mode, ast.Constant) and isinstance(mode.value, str):
        return mode.value if MODE.fullmatch(mode.value) else None
    return default if builtin else None


def found_in(text: str) -> list[str]:
    return SourceWalk(text).found


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_source_works_on_every_system(source: Path) -> None:
    assert found_in(source.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "bad",
    [
        "open(name)",
        "open(name, 'w', encoding='utf-8')",
        "path.open('a', encoding='utf-8')",
        "path.read_text()",
        "path.write_text(text, encoding='utf-8')",
        "os.fdopen(handle, 'r')",
        "subprocess.run(command, text=True)",
        "import fcntl",
        "from os import fork",
        "def f():\n    os.kill(pid, 0)",
        "signal.SIGKILL",
        "folder = '/tmp'",
        "folder = '/home/me'",
        "if ready:\n    import pwd",
    ],
)
def test_what_only_one_system_can_is_found(bad: str) -> None:
    assert len(found_in(bad)) == 1


@pytest.mark.parametrize(
    "good",
    [
        "open(name, 'rb')",
        "open(name, encoding='utf-8')",
        "path.open('w', encoding='utf-8', newline='')",
        "path.write_text(text, encoding='utf-8', newline='\\n')",
        "dialog.open()",
        "read_text(path)",
        "pikepdf.open(path)",
        "if sys.platform == 'win32':\n    import msvcrt\nelse:\n    import fcntl",
        "def f():\n    if os.name == 'nt':\n        return 1\n    os.kill(pid, 0)",
        "@skipif(sys.platform == 'win32')\ndef test_it():\n    os.kill(pid, signal.SIGKILL)",
        "'''See /usr/ and /home/me.'''",
        "separator = '/'",
    ],
)
def test_what_every_system_can_is_left_alone(good: str) -> None:
    assert found_in(good) == []


def tracked_texts() -> dict[str, str]:
    """Return every text that is under version control, by its path in the tree."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], capture_output=True, encoding="utf-8", check=False, cwd=ROOT
    )
    if listed.returncode:
        pytest.skip("this is no clone: git cannot list what is committed")
    texts = {}
    for name in filter(None, listed.stdout.split("\0")):
        content = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b""
        if b"\0" not in content:
            texts[name] = content.decode("utf-8")
    return texts


def test_nothing_committed_names_a_machine_or_a_package_registry() -> None:
    # The brackets keep this file from finding itself.
    places = r"/(?:wor[k]|tm[p]|roo[t]|far[m])/"
    hosts = r"pypi[.]org|pythonhosted[.]org|npmjs[.]|deb[.]debian"
    naming = re.compile(f"{places}|{hosts}|{re.escape(str(ROOT))}")
    found = {name: naming.findall(text) for name, text in tracked_texts().items()}
    found = {name: hits for name, hits in found.items() if hits}
    assert found == {}


def test_the_lock_pins_every_package_with_hashes_and_names_no_address() -> None:
    for lock in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        entries = re.split(r"\n(?=[a-z])", text)[1:]
        assert len(entries) > 10
        assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
        assert not re.search(r"://|--index|--find-links|@", text)


def test_the_lock_leaves_out_the_qt_that_aborts() -> None:
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert "pyside6-essentials==" in text
    assert "pyside6-essentials==6.12.0" not in text
