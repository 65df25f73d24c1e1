"""All that a projector shows, in words: for a screen reader, and beside a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.scoring.sentences import listed
from dtadesign.wording import mark, tr
from dtadesign.workshop.said import joined_words, level_number, median_words, voted_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dtadesign.workshop.learning import Between, Learned, LearnedOf
    from dtadesign.workshop.showing import Joining, KeyShown, ProjectorView, VotesShown

WAYS = {
    "phone": mark("with a phone"),
    "paper": mark("on paper"),
    "form": mark("with the form"),
    "file": mark("with dtadesign on a computer of your own"),
}


def told(view: ProjectorView) -> tuple[str, ...]:
    """The whole view as sentences, in the order in which one sees it."""
    if view.phase == "end":
        said = _end(view)
    elif view.phase in ("welcome", "case"):
        said = _front(view)
    else:
        said = _consideration(view)
    return tuple(each for each in said if each)


def _front(view: ProjectorView) -> Iterator[str]:
    yield f"{view.title}."
    yield f"{view.case}: {view.tagline}."
    yield from view.story
    if view.screens:
        yield tr("Screens: {titles}.").format(titles=listed(view.screens))
    if view.documents:
        yield tr("Documents: {titles}.").format(titles=listed(view.documents))
    if view.joining:
        yield from joining_words(view.joining)
        yield f"{joined_words(view.joined)}."


def joining_words(joining: Joining) -> Iterator[str]:
    """How one takes part."""
    yield ways_words(joining)
    if joining.address:
        said = tr("With a phone: open {address} and type the code {code}.")
        yield said.format(address=joining.address, code=joining.code)
    if joining.trouble:
        yield joining.trouble


def ways_words(joining: Joining) -> str:
    """The ways that are open, in a line."""
    ways = [tr(WAYS[way]) for way in joining.ways]
    if len(ways) < 2:
        return tr("Vote {ways}.").format(ways=listed(ways))
    return tr("Vote {ways} or {last}.").format(ways=", ".join(ways[:-1]), last=ways[-1])


def _consideration(view: ProjectorView) -> Iterator[str]:
    place = tr("Consideration {number} of {of}: {name}.")
    yield place.format(number=view.number, of=view.of, name=view.name)
    yield view.question
    for at, text in enumerate(view.levels):
        yield tr("Level {level}: {text}").format(level=at, text=text)
    if view.first:
        yield votes_words(tr("First vote"), view.first)
    if view.second:
        yield votes_words(tr("Second vote"), view.second)
    if not view.is_revealed:
        yield f"{voted_words(view.voted, view.expected)}."
        if view.seconds_left is not None:
            yield f"{time_words(view.seconds_left)}."
    yield from view.words
    if view.phase == "discuss":
        yield from prompt_words()
    if view.key:
        yield from key_words(view.key)
    if view.rule:
        yield f"{rule_title(view)}: {view.rule}"


def rule_title(view: ProjectorView) -> str:
    """What heads a house rule."""
    return tr("House rule") if view.is_kept else tr("House rule agreed just now")


def votes_words(name: str, votes: VotesShown) -> str:
    """A row of dots, in numbers."""
    counts = listed([f"{level}: {count}" for level, count in enumerate(votes.levels)])
    parts = [f"{name}: {counts}", median_words(votes.median)]
    if votes.unknown:
        parts.append(tr("%n not known yet", "how many votes", votes.unknown))
    if votes.na:
        parts.append(tr("%n do[es|] not apply", "how many votes", votes.na))
    return "; ".join(parts) + "."


def prompt_words() -> tuple[str, str]:
    """What to do between the votes."""
    return (
        tr("Now talk about it"),
        tr("What did you see that speaks for a level? Nobody has to say how they voted."),
    )


def key_words(key: KeyShown) -> tuple[str, ...]:
    """The key's level, its reason, and what reasonable people say too."""
    if key.level == "na":
        said = [tr("The key: it does not apply")]
    else:
        said = [tr("The key: level {level}").format(level=key.level)]
    said.append(key.reason)
    if key.reasonable:
        too = listed([tr("that it does not apply") if each == "na" else str(each) for each in key.reasonable])
        words = tr("Reasonable people also say {levels}: {differ}")
        said.append(words.format(levels=too, differ=key.differ))
    return tuple(said)


def time_words(seconds: int) -> str:
    """The time that is left; when it is over, that nobody is cut off."""
    if seconds <= 0:
        return tr("Time is up; late votes still count")
    minutes, rest = divmod(seconds, 60)
    return tr("{time} left").format(time=f"{minutes}:{rest:02d}")


# --- the end


def _end(view: ProjectorView) -> Iterator[str]:
    if view.learned is None:
        return
    yield f"{view.title}."
    yield learned_title() + "."
    yield sum_words(view.learned)
    yield moved_title() + ":"
    yield from (line_words(one, moved=True) for one in view.learned.moved)
    if not view.learned.moved:
        yield nothing_moved(view.learned)
    yield apart_title() + ":"
    yield from (line_words(one, moved=False) for one in view.learned.apart)
    if not view.learned.apart:
        yield nothing_apart()


def learned_title() -> str:
    """What heads the end."""
    return tr("What this room learned")


def moved_title() -> str:
    """What heads the considerations that moved most."""
    return tr("Moved most")


def apart_title() -> str:
    """What heads those on which the room is apart."""
    return tr("Still apart")


def sum_words(found: Learned) -> str:
    """How much was done."""
    parts = [tr("%n consideration[|s]", "", found.considerations)]
    if 1 < found.considerations == found.voted_twice:
        parts.append(tr("each voted on twice"))
    elif found.voted_twice:
        parts.append(tr("%n voted on twice", "considerations", found.voted_twice))
    if found.rules:
        parts.append(tr("%n house rule[|s] agreed", "", found.rules))
    return ", ".join(parts) + "."


def nothing_moved(found: Learned) -> str:
    """Why nothing stands under what moved most."""
    if found.voted_twice:
        return tr("Nobody moved between two votes.")
    return tr("No consideration was voted on twice.")


def nothing_apart() -> str:
    """What it means that nothing is apart."""
    return tr("Nothing by two levels or more.")


def line_words(one: LearnedOf, *, moved: bool) -> str:
    """A consideration with what became of it."""
    return f"{one.name}: {moved_line(one) if moved else apart_line(one)}."


def moved_line(one: LearnedOf) -> str:
    """How many moved, and the medians."""
    count = tr("{count} of {of} moved", "", one.moved).format(count=one.moved, of=one.twice)
    if one.before is None or one.after is None or one.before.median == one.after.median:
        return count
    said = tr("{moved}, median {before} before, {after} now")
    before, after = level_number(one.before.median), level_number(one.after.median)
    return said.format(moved=count, before=before, after=after)


def apart_line(one: LearnedOf) -> str:
    """From where to where the levels go."""
    last: Between | None = one.last
    if last is None:
        return ""
    said = tr("from {low} to {high} after talking") if one.after else tr("from {low} to {high}")
    return said.format(low=last.low, high=last.high)


def news(before: ProjectorView | None, now: ProjectorView) -> str:
    """What has just come onto the screen and is said without being asked for; the rest waits to be read."""
    if before is None or (before.phase, before.consideration) != (now.phase, now.consideration):
        return " ".join(told(now))
    said = []
    if now.first and not before.first:
        said += [votes_words(tr("First vote"), now.first), *now.words]
    if now.second and not before.second:
        said += [votes_words(tr("Second vote"), now.second), *now.words]
    if now.key and not before.key:
        said += key_words(now.key)
    if now.rule and now.rule != before.rule:
        said.append(f"{rule_title(now)}: {now.rule}")
    if now.round != before.round:
        said.append(tr("Vote again, whatever you said before."))
    return " ".join(said)
