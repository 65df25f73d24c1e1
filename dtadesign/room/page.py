"""The page that a phone shows: one question at a time, in plain HTML that needs no script.

Whatever was typed stands there to the character. The page has one heading, which is where one reads
on after each change; a question is a group of radio buttons with its full levels.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from dtadesign.languages import own_words, primary
from dtadesign.room.ballot import View
from dtadesign.wording import tr

if TYPE_CHECKING:
    from dtadesign.room.ballot import Question


STYLE_ELSEWHERE = (
    "body{font:1.15rem/1.5 system-ui,sans-serif;max-width:34rem;margin:14vh auto;padding:0 1.25rem}"
    "h1{font:600 2.3rem/1.2 Charter,Georgia,serif;margin:0}h1:focus{outline:none}"
)


class Place(NamedTuple):
    """Where the room is, and how its page is written."""

    code: str
    language: str
    """Of the questions; the page's own words are in it too, where this program knows it."""
    door: str
    """What the form for joining has to bring, so that no other site can join somebody."""


def page(place: Place, view: View, notice: str = "", wrong: str = "", carried: str = "") -> str:
    """The whole page for one phone.

    ``notice`` tells what became of what it sent, ``wrong`` what its form lacks; ``carried`` is its secret
    where it keeps no cookies, and then stands in its forms.
    """
    if view.phase == "ended":
        title, body = tr("Thank you"), _ended()
    elif not view.seated:
        title, body = tr("Vote from this phone"), _join(place)
    elif view.question:
        title, body = _open(place, view.question, view, wrong, carried)
    else:
        title, body = _between(view)
    shown = _notice(notice) + body + (_next(place, carried) if view.seated else "")
    if view.seated and view.phase == "ended":
        shown = body
    return _whole(place, title, shown, view)


def elsewhere(language: str) -> str:
    """What is shown wherever no room is: alike for all, so that nobody learns a code from it.

    Its looks stand in itself, since whoever has no code is not served anything else.
    """
    body = _headed(tr("Nothing is here"), tr("Look at the screen in the room: the address ends with a code."))
    main = f'<main id="main">{body}</main>'
    return _document(language, tr("Nothing is here"), main, f"<style>{STYLE_ELSEWHERE}</style>\n")


def full(place: Place) -> str:
    """What is shown where no further phone is let in."""
    said = tr("No further phone can join. Tell whoever leads the workshop; you can vote on paper.")
    return _whole(place, tr("The room is full"), _headed(tr("The room is full"), said), View("closed", -1))


def _whole(place: Place, title: str, body: str, view: View) -> str:
    base = f"/{place.code}"
    lost = escape(tr("The room cannot be reached. Trying again…"))
    gone = escape(tr("The room is closed. You can close this page; nothing you chose is kept on this phone."))
    main = (
        f'<main id="main" data-version="{view.version}" data-phase="{view.phase}" data-base="{base}" '
        f'data-lost="{lost}" data-gone="{gone}" data-said="{escape(_told(view))}">{body}</main>'
    )
    status = '<p id="said" role="status" class="aside"></p>'
    promise = escape(tr("No name is asked. The screen shows how many chose what, never who."))
    looks = f'<link rel="stylesheet" href="{base}/room.css">\n<script src="{base}/room.js" defer></script>\n'
    return _document(place.language, title, f"{status}{main}<footer><p>{promise}</p></footer>", looks)


def _document(language: str, title: str, body: str, looks: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(own_words(language))}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">\n'
        f"{looks}<title>{escape(title)}</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


# --- what one reads


def _join(place: Place) -> str:
    said = tr("You see each question here, choose a level and send it. The room sees how many chose which.")
    join = escape(tr("Join", "a workshop, from a phone"))
    return _headed(tr("Vote from this phone"), said) + (
        f'<form method="post" action="/{place.code}/join" data-keep>'
        f'<input type="hidden" name="form" value="{place.door}">'
        f'<button class="first">{join}</button></form>'
    )


def _between(view: View) -> tuple[str, str]:
    if view.phase == "waiting":
        title, said = tr("You are in"), tr("The first question will appear here. Keep this page open.")
    else:
        title = tr("This vote is closed")
        said = tr("Look at the screen and talk about it. The next question will appear here.")
    return title, _headed(title, said)


def _ended() -> str:
    return _headed(
        tr("Thank you"),
        tr("The workshop has ended. Nothing that you chose is kept on this phone; you can close this page."),
    )


def _open(place: Place, asked: Question, view: View, wrong: str, carried: str) -> tuple[str, str]:
    above = f'<p class="above">{escape(_where(asked))}</p>'
    if not view.choice:
        ballot = _ballot(place, asked, view, tr("Send my vote"), wrong, carried)
        heading = f'<h1 tabindex="-1" autofocus{_spoken(place)} dir="auto">{escape(asked.title)}</h1>'
        return asked.title, f"{above}{heading}{ballot}"
    title = tr("Your vote is in")
    ballot = _ballot(place, asked, view, tr("Send the change"), wrong, carried)
    until, change = tr("You can change it until the result is shown."), tr("Change my vote")
    return title, (
        f"{above}{_headed(title, '', 'tick')}{_chosen(asked, view.choice, place)}"
        f'<p class="lead">{escape(until)}</p>'
        f"<details{' open' if wrong else ''}><summary>{escape(change)}</summary>"
        f'<h2{_spoken(place)} dir="auto">{escape(asked.title)}</h2>{ballot}</details>'
    )


def _where(asked: Question) -> str:
    number = tr("Question {number} of {count}").format(number=asked.number, count=asked.of)
    vote = tr("First vote") if asked.round == 1 else tr("Second vote, after talking")
    return f"{number} · {vote}"


def _ballot(place: Place, asked: Question, view: View, send: str, wrong: str, carried: str) -> str:
    error = f'<p id="wrong" class="wrong" tabindex="-1" autofocus>{escape(wrong)}</p>' if wrong else ""
    tied = ' aria-describedby="wrong"' if wrong else ""
    levels = "".join(_level(n, text, view.choice, place) for n, text in enumerate(asked.levels))
    others = "".join(_other(value, view.choice) for value in ("unknown", "na"))
    return (
        f'<form method="post" action="/{place.code}/vote"><fieldset{tied}>'
        f'<legend{_spoken(place)} dir="auto">{escape(asked.question)}</legend>'
        f"{error}{levels}{others}</fieldset>"
        f'<input type="hidden" name="form" value="{view.form}">{_carried(carried)}'
        f'<div class="send"><button class="first">{escape(send)}</button></div></form>'
    )


def _level(number: int, text: str, chosen: str, place: Place) -> str:
    return (
        f'<label class="choice">{_radio(str(number), chosen)}<span class="numeral">{number}</span>'
        f'{_vessel(number)}<span{_spoken(place)} dir="auto">{escape(text)}</span></label>'
    )


def _other(value: str, chosen: str) -> str:
    return f'<label class="choice other">{_radio(value, chosen)}<span>{escape(_words(value))}</span></label>'


def _radio(value: str, chosen: str) -> str:
    return f'<input type="radio" name="choice" value="{value}"{" checked" if value == chosen else ""}>'


def _told(view: View) -> str:
    """What is read out once a vote is in, beside the heading."""
    choice = view.choice
    if not (choice and view.question):
        return ""
    return tr("Your vote is in: {choice}.").format(choice=choice if choice.isdecimal() else _words(choice))


def _words(choice: str) -> str:
    return tr("I cannot tell from the case") if choice == "unknown" else tr("It does not apply")


def _chosen(asked: Question, choice: str, place: Place) -> str:
    if not choice.isdecimal():
        return f'<p class="chosen other"><span>{escape(_words(choice))}</span></p>'
    text = asked.levels[int(choice)]
    return (
        f'<p class="chosen"><span class="numeral">{choice}</span>{_vessel(int(choice))}'
        f'<span{_spoken(place)} dir="auto">{escape(text)}</span></p>'
    )


# --- its parts


def _vessel(level: int) -> str:
    return f'<span class="vessel level{level}" aria-hidden="true"></span>'


def _headed(title: str, said: str, mark: str = "sign") -> str:
    lead = f'<p class="lead">{escape(said)}</p>' if said else ""
    drawn = f'<span class="{mark}" aria-hidden="true"></span>'
    return f'{drawn}<h1 tabindex="-1" autofocus>{escape(title)}</h1>{lead}'


def _notice(said: str) -> str:
    return f'<p class="notice" role="alert">{escape(said)}</p>' if said else ""


def _next(place: Place, carried: str) -> str:
    """For a phone without the script that asks by itself."""
    way = f'method="post" action="/{place.code}/next"' if carried else f'action="/{place.code}"'
    words = escape(tr("Next", "question, where a phone does not find it by itself"))
    return f'<form class="next" id="next" {way}>{_carried(carried)}<button>{words}</button></form>'


def _carried(secret: str) -> str:
    return f'<input type="hidden" name="phone" value="{escape(secret)}">' if secret else ""


def _spoken(place: Place) -> str:
    """The language of a question, where the page's own words are in another."""
    same = primary(place.language) == own_words(place.language)
    return "" if same else f' lang="{escape(place.language)}"'
