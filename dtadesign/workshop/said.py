"""A vote and its shift in words: what a room is told of itself, in whole sentences, and never of whom.

Small numbers are said as what they are: one vote is no agreement, and two who moved are both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.figures import decimal
from dtadesign.scoring.sentences import capitalised, listed, spelt
from dtadesign.wording import tr
from dtadesign.workshop.results import shift_of, spread_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dtadesign.workshop.results import Shift, Spread
    from dtadesign.workshop.values import Choice


def spread_words(spread: Spread) -> tuple[str, ...]:
    """Where the room stands, how far apart it is, and who gave no level."""
    if not spread.n:
        return (tr("Nobody gave a level."), *missing_words(spread))
    if spread.n == 1:
        alone = tr("Only one level was given: {level}.").format(level=spread.low)
        return (alone, *missing_words(spread))
    return (*_where(spread), *_apart(spread), *missing_words(spread))


def shift_words(first: Mapping[str, Choice], second: Mapping[str, Choice]) -> tuple[str, ...]:
    """Who moved and how far, where the room stands now, and whose votes tell of no shift."""
    shift = shift_of(first, second)
    return (*moved_words(shift), *_stands_now(first, second), *once_words(shift))


def moved_words(shift: Shift) -> tuple[str, ...]:
    """How many moved, how far, and in which direction where there were two."""
    if not shift.twice:
        return (tr("Nobody gave a level twice, so no shift can be told."),)
    if shift.twice == 1:
        return (_only_one_moved(shift),)
    if not shift.moved:
        return (tr("Nobody moved."),)
    said = (_even_move(shift) if shift.smallest == shift.largest else _uneven_move(shift),)
    return (*said, _both_ways(shift)) if shift.up and shift.down else said


def once_words(shift: Shift) -> tuple[str, ...]:
    """Those whose votes tell of no shift, so that the counts add up."""
    said = []
    if shift.found:
        now = tr("{count} who gave no level before [gives|give] one now.", "", shift.found)
        said.append(_counted(now, shift.found))
    if shift.lost:
        now = tr("{count} who gave a level before [gives|give] none now.", "", shift.lost)
        said.append(_counted(now, shift.lost))
    if shift.only_first:
        once = tr("{count} voted only the first time.", "", shift.only_first)
        said.append(_counted(once, shift.only_first))
    if shift.only_second:
        once = tr("{count} voted only the second time.", "", shift.only_second)
        said.append(_counted(once, shift.only_second))
    return tuple(said)


def missing_words(spread: Spread) -> tuple[str, ...]:
    """Who voted without giving a level."""
    said = []
    unknown, na = spread.counts["unknown"], spread.counts["na"]
    if unknown:
        said.append(_counted(tr("For {count} it is not known yet.", "", unknown), unknown))
    if na:
        said.append(_counted(tr("{count} [says|say] it does not apply.", "", na), na))
    return tuple(said)


def median_words(median: float | None) -> str:
    """The median as a word and a number: "median 1", "median 1.5"."""
    if median is None:
        return tr("no median")
    return tr("median {value}").format(value=level_number(median))


def level_number(value: float) -> str:
    """A level or the half between two: "1", "1.5"."""
    return str(int(value)) if value == int(value) else decimal(value)


def voted_words(voted: int, expected: int) -> str:
    """How many have voted, of how many."""
    return tr("{voted} of {of} [has|have] voted", "", voted).format(voted=voted, of=expected)


def joined_words(joined: int) -> str:
    """How many take part so far."""
    if not joined:
        return tr("Nobody has joined yet")
    return _counted(tr("{count} [has|have] joined", "", joined), joined)


def took_part_words(joined: int) -> str:
    """How many took part, once it is over."""
    if not joined:
        return tr("Nobody took part")
    return _counted(tr("{count} took part", "", joined), joined)


# --- where the room stands


def _where(spread: Spread) -> tuple[str, ...]:
    most = max(spread.levels)
    named = [level for level, count in enumerate(spread.levels) if count == most]
    if most == spread.n:
        both = spread.n == 2
        level = named[0]
        said = tr("Both say {level}.") if both else tr("All {count} say {level}.")
        return (said.format(count=spelt(spread.n), level=level),)
    if len(named) == 1:
        return (_most_say(spread, most, named[0]), *_less_and_more(spread, named[0]))
    return (_equally_often(spread, most, named),)


def _most_say(spread: Spread, most: int, level: int) -> str:
    said = tr("{count} of {of} say {level}.", "", most)
    return capitalised(said.format(count=spelt(most), of=spelt(spread.n), level=level))


def _less_and_more(spread: Spread, level: int) -> tuple[str, ...]:
    said = []
    less, more = sum(spread.levels[:level]), sum(spread.levels[level + 1 :])
    if less:
        said.append(_counted(tr("{count} [sees|see] less.", "", less), less))
    if more:
        said.append(_counted(tr("{count} [sees|see] more.", "", more), more))
    return tuple(said)


def _equally_often(spread: Spread, most: int, named: list[int]) -> str:
    """No level has most: the half and half of two, or several named by as many each."""
    if most * len(named) == spread.n == 2:
        said = tr("One says {low}, the other {high}.")
        return said.format(low=named[0], high=named[1])
    if most * len(named) == spread.n and len(named) == 2:
        return tr("Half say {low}, half say {high}.").format(low=named[0], high=named[1])
    levels = listed([str(level) for level in named])
    said = tr("{levels} are each named by {count}.", "", most)
    return said.format(levels=levels, count=spelt(most))


def _apart(spread: Spread) -> tuple[str, ...]:
    if spread.width < 2:
        return ()
    if spread.width == 3:
        return (tr("The votes go from 0 to 3, over the whole scale."),)
    return (tr("The votes go from {low} to {high}.").format(low=spread.low, high=spread.high),)


# --- who moved


def _only_one_moved(shift: Shift) -> str:
    if not shift.moved:
        return tr("The only one who gave a level twice did not move.")
    said = tr("The only one who gave a level twice moved by {levels} level[|s].", "", shift.largest)
    return said.format(levels=spelt(shift.largest))


def _even_move(shift: Shift) -> str:
    """All who moved went equally far."""
    far = shift.largest
    if shift.moved == 1:
        said = tr("One of {of} moved, by {levels} level[|s].", "", far)
    elif shift.moved < shift.twice:
        said = tr("{count} of {of} moved, each by {levels} level[|s].", "", far)
    elif shift.moved == 2:
        said = tr("Both moved, each by {levels} level[|s].", "", far)
    else:
        said = tr("All {of} moved, each by {levels} level[|s].", "", far)
    return _moved(said, shift)


def _uneven_move(shift: Shift) -> str:
    if shift.moved < shift.twice:
        said = tr("{count} of {of} moved, the furthest by {levels} levels.")
    elif shift.moved == 2:
        said = tr("Both moved, one of them by {levels} levels.")
    else:
        said = tr("All {of} moved, the furthest by {levels} levels.")
    return _moved(said, shift)


def _moved(said: str, shift: Shift) -> str:
    count, of, levels = spelt(shift.moved), spelt(shift.twice), spelt(shift.largest)
    return capitalised(said.format(count=count, of=of, levels=levels))


def _both_ways(shift: Shift) -> str:
    said = tr("{up} moved up, {down} down.", "", shift.up)
    return capitalised(said.format(up=spelt(shift.up), down=spelt(shift.down)))


# --- where the room stands now


def _stands_now(first: Mapping[str, Choice], second: Mapping[str, Choice]) -> tuple[str, ...]:
    now = spread_of(second.values())
    if not now.n:
        return (tr("Nobody gives a level now."), *missing_words(now))
    if now.n == 1:
        return (tr("The only level given now is {level}.").format(level=now.low), *missing_words(now))
    most = max(now.levels)
    named = [level for level, count in enumerate(now.levels) if count == most]
    if most == now.n:
        return (_all_now(first, second, named[0], most), *missing_words(now))
    if len(named) > 1:
        return (_equally_often(now, most, named), *missing_words(now))
    said = tr("{count} now say {level}.", "", most).format(count=spelt(most), level=named[0])
    beside = _beside(first, second, named[0])
    return (capitalised(said), *beside, *missing_words(now))


def _all_now(first: Mapping[str, Choice], second: Mapping[str, Choice], level: int, count: int) -> str:
    """*Still*, where every one of them said so before."""
    still = all(first.get(one) == str(level) for one, choice in second.items() if choice == str(level))
    if count == 2:
        said = tr("Both still say {level}.") if still else tr("Both now say {level}.")
    else:
        said = tr("All {count} still say {level}.") if still else tr("All {count} now say {level}.")
    return said.format(count=spelt(count), level=level)


def _beside(first: Mapping[str, Choice], second: Mapping[str, Choice], level: int) -> tuple[str, ...]:
    """Who sees less or more than most; *still*, where every one of them did before."""
    less = [one for one, choice in second.items() if choice.isdigit() and int(choice) < level]
    more = [one for one, choice in second.items() if choice.isdigit() and int(choice) > level]
    said = []
    if less:
        still = all(first.get(one, "").isdigit() and int(first[one]) < level for one in less)
        words = _still_less(len(less)) if still else tr("{count} [sees|see] less.", "", len(less))
        said.append(_counted(words, len(less)))
    if more:
        still = all(first.get(one, "").isdigit() and int(first[one]) > level for one in more)
        words = _still_more(len(more)) if still else tr("{count} [sees|see] more.", "", len(more))
        said.append(_counted(words, len(more)))
    return tuple(said)


def _still_less(count: int) -> str:
    return tr("{count} still [sees|see] less.", "", count)


def _still_more(count: int) -> str:
    return tr("{count} still [sees|see] more.", "", count)


def _counted(said: str, count: int) -> str:
    return capitalised(said.format(count=spelt(count)))
