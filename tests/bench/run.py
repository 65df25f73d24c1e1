"""`make bench`: what the program takes, each figure as a ratio to a floor measured beside it.

Machines differ and are noisy; a ratio to what the same machine does at the same moment is not. Each
row alternates its two commands and gives the medians of whole processes, bytecode compiled.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ROUNDS = 15

WINDOW = str(HERE / "first_paint.py")
REPORT_PLAN = str(HERE / "report_plan.py")
REPORT_FLOOR = str(HERE / "report_floor.py")


def main() -> int:
    """Prints the table."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        environment |= {"XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder, "XDG_DATA_HOME": folder}
        _run(["-m", "dtadesign", "example", folder], environment)
        review, pdf = str(Path(folder) / "lanternway.dtareview"), str(Path(folder) / "report.pdf")
        plan, bare = str(Path(folder) / "plan.json"), str(Path(folder) / "floor.pdf")
        _run([REPORT_PLAN, review, plan], environment)
        _run(["-m", "dtadesign.gui.quick_qt"], environment)
        report = ["-m", "dtadesign", "report", review, "-o", pdf]
        score = ["-m", "dtadesign", "score", review]
        rows = [
            ("start page painted ÷ empty window", [WINDOW, "app"], [WINDOW, "empty"], 1.3),
            ("start page ready for keys ÷ the same", [WINDOW, "app", "ready"], [WINDOW, "empty"], 2.0),
            ("score ÷ import pydantic", score, ["-c", "import pydantic"], 2.0),
            ("report ÷ bare ReportLab", report, [REPORT_FLOOR, plan, bare], 2.0),
        ]
        print(f"{'':<36} {'ms':>6} {'floor':>6} {'ratio':>6}  aim")
        for name, ours, floor, aim in rows:
            took, least = _pair(ours, floor, environment)
            print(f"{name:<36} {took * 1e3:6.0f} {least * 1e3:6.0f} {took / least:6.2f}  ≤ {aim}")
        sys.stdout.flush()
        _run([str(HERE / "answering.py"), review], environment, quiet=False)
        _run([str(HERE / "panels.py")], environment, quiet=False)
    return 0


def _pair(ours: list[str], floor: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Median seconds of both, run in turns after one run of each to warm up."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(ROUNDS + 1):
        for found, command in zip(times, (ours, floor), strict=True):
            seconds = _until_said(command, environment)
            if turn:
                found.append(seconds)
    return statistics.median(times[0]), statistics.median(times[1])


def _until_said(command: list[str], environment: dict[str, str]) -> float:
    """Seconds until a window says that it is painted, or until a command has ended."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *command], env=environment, stdout=subprocess.PIPE)
    with process:
        assert process.stdout
        process.stdout.readline()
        said = time.perf_counter() - start
        process.stdout.read()
    return said if command[0] == WINDOW else time.perf_counter() - start


def _run(command: list[str], environment: dict[str, str], *, quiet: bool = True) -> None:
    out = subprocess.DEVNULL if quiet else None
    subprocess.run([sys.executable, *command], env=environment, stdout=out, check=True)


if __name__ == "__main__":
    sys.exit(main())
