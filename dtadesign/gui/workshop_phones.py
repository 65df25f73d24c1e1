"""The phones of a room: the door that is opened for them, what comes through it, and the way to shut it."""

from __future__ import annotations

import time
from threading import Thread
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from dtadesign.errors import DtaError
from dtadesign.gui.single_shot import single_shot
from dtadesign.wording import tr
from dtadesign.workshop.edits import JoinEdit, VoteEdit
from dtadesign.workshop.stages import Spot, spots
from dtadesign.workshop.values import Participant

if TYPE_CHECKING:
    from dtadesign.gui.workshop_desk import Desk
    from dtadesign.room.ballot import Question, Room, Stats
    from dtadesign.room.server import RoomServer
    from dtadesign.workshop.edits import WorkshopEdit
    from dtadesign.workshop.values import Choice, Place

LOOK_MS = 250
"""How often what phones sent is taken in."""
GOODBYE_MS = 5000
"""How long a phone that asks every two seconds is given to hear that it is over."""


class Phones(QObject):
    """Off until it is started; what phones send is put on disk as it comes in."""

    changed = Signal()

    def __init__(self, desk: Desk, language: str) -> None:
        super().__init__(desk)
        self._desk, self._language = desk, language
        self._room: Room | None = None
        self._server: RoomServer | None = None
        self.urls: tuple[str, ...] = ()
        self.code = ""
        self._addresses: tuple[str, ...] = ()
        self._since, self._is_reachable = 0.0, True
        self._waiting: list[WorkshopEdit] = []  # tried again: phones were told that they count
        self._told = (0, "")
        self._closed: Place | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.take_in)
        self._last = single_shot(self, GOODBYE_MS, self.stop)
        desk.changed.connect(self.ask)

    @property
    def are_on(self) -> bool:
        """Whether the door is open."""
        return self._server is not None

    @property
    def count(self) -> int:
        """How many phones are in."""
        return len(self._room.joined()) if self._room is not None else 0

    @property
    def stats(self) -> Stats | None:
        """What has come to the door."""
        return self._room.stats if self._room is not None else None

    def start(self, address: str = "") -> bool:
        """Open the door; False where that cannot be, which is said."""
        from dtadesign.room.ballot import Room
        from dtadesign.room.code import new_code
        from dtadesign.room.server import RoomServer

        if self.are_on:
            return True
        room, code = Room(), new_code()
        server = RoomServer(room, code, self._language)
        try:
            started = server.start(address)
        except DtaError as error:
            self._desk.refused.emit(str(error))
            return False
        self._room, self._server, self.code = room, server, code
        self.urls, self._addresses = started.urls, started.addresses
        self._since, self._is_reachable = time.monotonic(), True
        Thread(target=self._look_at_door, args=(server,), name="room-check", daemon=True).start()
        self._look.start()
        self.ask()
        self.changed.emit()
        return True

    def close_question(self) -> None:
        """Take nothing more on what is asked; what was sent before is put on disk."""
        self._closed = self._desk.workshop.open
        self.ask()
        self.take_in()

    def ask_again(self) -> None:
        """Take votes again on what is open: it was not revealed."""
        self._closed = None
        self.ask()

    def let_go(self) -> None:
        """Thank everybody, and shut the door once their phones have had time to hear it."""
        self.close_question()
        if self._room is not None:
            self._room.end()
            self._last.start()

    def stop(self) -> None:
        """Shut the door; what was sent before is taken in first."""
        if self._server is None:
            return
        self.take_in()
        self._look.stop()
        self._last.stop()
        if self._room is not None:
            self._room.end()
        self._server.stop()
        self._server = self._room = None
        self.urls, self.code = (), ""
        self.changed.emit()

    def turn_address(self) -> None:
        """The next of this computer's addresses stands first from now on, and on the projector."""
        self.urls = (*self.urls[1:], *self.urls[:1])
        self.changed.emit()

    def what_is_wrong(self) -> str:
        """Why no phone gets through, or nothing where they do or may still come."""
        from dtadesign.room.trouble import what_is_wrong

        if self._room is None:
            return ""
        seconds = time.monotonic() - self._since
        return what_is_wrong(self._room.stats, self._addresses, seconds, reachable=self._is_reachable)

    def _look_at_door(self, server: RoomServer) -> None:
        """Whether it answers at its own address; in a thread of its own, for it may take seconds."""
        is_reachable = server.reachable()
        if self._server is server:
            self._is_reachable = is_reachable

    def ask(self) -> None:
        """Show phones what is open, or that nothing is."""
        if self._room is not None:
            place = self._desk.workshop.open
            self._room.show(None if place is None or place == self._closed else self._question(place))

    def _question(self, place: Place) -> Question:
        from dtadesign.room.ballot import Question

        workshop = self._desk.workshop
        item = workshop.checklist.by_id[place.consideration]
        every = [spot for spot in spots(workshop) if spot.sitting == place.sitting]
        zero, one, two, three = item.levels
        return Question(
            key=key_of(place), number=every.index(Spot(place.sitting, place.consideration)) + 1,
            of=len(every), round=place.round, title=item.name, question=item.question,
            levels=(zero, one, two, three),
        )  # fmt: skip

    def _joins(self, room: Room) -> list[JoinEdit]:
        """Who came since."""
        workshop = self._desk.workshop
        waiting = [edit.participant for edit in self._waiting if isinstance(edit, JoinEdit)]
        known = {one.id for one in (*workshop.participants, *waiting)}
        first = workshop.next_number("phone") + len(waiting)
        new = [id_ for id_ in room.joined() if id_ not in known]
        return [
            JoinEdit(participant=Participant(id=id_, way="phone", number=first + at))
            for at, id_ in enumerate(new)
        ]

    def _votes(self, room: Room) -> tuple[list[VoteEdit], int]:
        """What was voted since, and how much of it came too late."""
        workshop = self._desk.workshop
        places = {key_of(place): place for place in workshop.places if place not in workshop.revealed}
        found = [(one, places.get(one.key)) for one in room.taken()]
        votes = [
            VoteEdit(participant=one.phone, place=place, choice=cast("Choice", one.choice))
            for one, place in found
            if place is not None
        ]
        return votes, len(found) - len(votes)

    @property
    def is_saved(self) -> bool:
        """Whether all that phones sent is on disk."""
        return not self._waiting

    def take_in(self) -> None:
        """Put on disk who came and what was voted since."""
        if self._room is None:
            return
        self._waiting += self._joins(self._room)
        votes, late = self._votes(self._room)
        self._waiting += votes
        if self._waiting and self._desk.append(*self._waiting):
            self._waiting = []
        if late:
            self._desk.refused.emit(
                tr("%n vote[|s] of phones came after the reveal and [is|are] not counted.", "", late)
            )
        self._tell()

    def _tell(self) -> None:
        """Only what is news: whoever shows it draws a picture of the address anew."""
        told = (self.count, self.what_is_wrong())
        if told != self._told:
            self._told = told
            self.changed.emit()


def key_of(place: Place) -> str:
    """What phones call a vote."""
    return f"{place.sitting}/{place.round}/{place.consideration}"
