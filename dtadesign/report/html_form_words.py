"""What the blank form says while it is filled in: the words of its scripts, in the language of the form."""

from __future__ import annotations

from dtadesign.wording import tr


def script_words() -> dict[str, str]:
    """The words by the names that ``form….js`` know them by; what is in braces is filled in there."""
    return {
        "answered": tr("{done} of {count} answered"),
        "one": tr("1 answer", "in a form"),
        "many": tr("{count} answers", "in a form"),
        "strange": tr("This is no file of answers from such a form."),
        "other": tr(
            "These answers are for another checklist, or another version of it. Open the form they were made "
            "with."
        ),
        "evidence": tr("Evidence {number} for {id}"),
        "remove": tr("Remove evidence {number} for {id}"),
        "left": tr("Not asked here, and so left out: {ids}."),
        "saved": tr("Saved {answers} as {file}, where this browser keeps what it saves."),
        "incomplete": tr("Not yet complete: say in the note why it does not apply, for"),
        "replace": tr("Replace what is filled in here by what is in the file?"),
        "opened": tr("Opened {file}: {answers}."),
        "noDrafts": tr("This browser keeps no drafts for files. Save the answers instead."),
        "draftGone": tr("The draft is gone from this browser."),
        "draftHere": tr(
            "Here is the draft that this browser keeps. Save the answers when you are done, and untick the "
            "draft to remove it."
        ),
    }
