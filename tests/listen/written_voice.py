"""A voice for Orca that writes what it would say: one line each to ``$LISTEN_SAID``.

Orca loads it itself, by its setting ``speechServerFactory``, in the system's own Python. It also tells
when Orca has nothing left to do, in ``$LISTEN_IDLE``: the time on the monotonic clock, ten times a second.
"""

# mypy: ignore-errors

import os
import time

from gi.repository import GLib
from orca import event_manager, speechserver

SAID, IDLE = os.environ["LISTEN_SAID"], os.environ["LISTEN_IDLE"]


class SpeechServer(speechserver.SpeechServer):
    """The only voice there is."""

    _only = None

    @staticmethod
    def getFactoryName():
        return "A voice that writes"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):  # noqa: ARG004
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
            GLib.timeout_add(100, _tell_idle, priority=GLib.PRIORITY_LOW)
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._only = None

    def speak(self, text=None, acss=None, interrupt=True):
        self._write(text or "")

    def speakCharacter(self, character, acss=None):
        self._write(character)

    def speakKeyEvent(self, event, acss=None):
        """Keys are known to whoever presses them."""

    def sayAll(self, utterances, progress):
        for context, _ in utterances:
            self._write(context.utterance)

    def _write(self, text):
        if text.strip():
            with open(SAID, "a", encoding="utf-8", newline="\n") as file:
                file.write(" ".join(text.split()) + "\n")


def _tell_idle():
    manager = event_manager.getManager()
    if manager._eventQueue.empty():
        with open(IDLE, "w", encoding="ascii", newline="\n") as file:
            file.write(str(time.monotonic()))
    return True
