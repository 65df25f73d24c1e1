"""What every test stands on: no display, no settings of one's own, nothing left over.

Tests that need Xvfb or AT-SPI skip where these are missing, saying so in their reason. A run ends
with the names of all that was skipped, and where CI is set, such a skip fails the run: there the
tools are meant to be.
"""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

# Before anything can open a window: without a display Qt would abort.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT_VARIABLES = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
NEVER_MISSING_IN_CI = ("Xvfb", "AT-SPI")
IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("default"), derandomize=True)
settings.load_profile("ci" if IN_CI else "default")

_folder_number = itertools.count()


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Send what a test would write into the person's settings to a folder of its own."""
    folder = tmp_path_factory.getbasetemp() / "settings" / str(next(_folder_number))
    for variable in ROOT_VARIABLES:
        monkeypatch.setenv(variable, str(folder / variable.lower()))


@pytest.fixture(autouse=True)
def _deferred_deletions_delivered(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let Qt delete what it put off, so that no test meets another's widgets."""
    yield
    if "qapp" in request.fixturenames:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class _Skips:
    """Remembers every skipped test with its reason."""

    def __init__(self) -> None:
        self.reasons: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            place = report.longrepr
            reason = str(place[2]) if isinstance(place, tuple) else str(place)
            self.reasons[report.nodeid] = reason.removeprefix("Skipped: ")

    def unforgivable(self) -> list[str]:
        return [
            test
            for test, reason in self.reasons.items()
            if IN_CI and any(tool in reason for tool in NEVER_MISSING_IN_CI)
        ]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.unforgivable() and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.reasons:
            terminalreporter.section(f"{len(self.reasons)} skipped")
        for test, reason in sorted(self.reasons.items()):
            terminalreporter.write_line(f"{test}: {reason}")
        for test in self.unforgivable():
            terminalreporter.write_line(f"Fails the run, since CI is set: {test}", red=True)


def pytest_configure(config: pytest.Config) -> None:
    """Begin to note what is skipped."""
    config.pluginmanager.register(_Skips())
