"""The command that closes a panel: what goes is listed, destroyed on one word, and certified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dtadesign.cli.saying import note
from dtadesign.errors import NotDone

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from dtadesign.panel.closing import Text
    from dtadesign.report.beside_panel import Beside
    from dtadesign.review.board import DestroyedFile
    from dtadesign.review.file import ReviewFile
    from dtadesign.review.record import Record

WHAT = {
    "record": ("member's record", "members' records"),
    "declaration": ("declaration of interests", "declarations of interests"),
    "dissent": ("dissent", "dissents"),
    "draft": ("draft", "drafts"),
    "copy": ("copied file that no answer shows", "copied files that no answer shows"),
    "packet": ("packet's texts", "packets' texts"),
}
PROBLEMS = 1


def close(given: Namespace) -> int:
    """Closes a panel, or says what that would destroy; 1 where a file beside it could not be destroyed."""
    from dtadesign.panel.closing import refuse, to_destroy
    from dtadesign.report.beside_panel import beside
    from dtadesign.review.file import ReviewFile, read_review

    if given.dry_run:
        record = read_review(given.panel)
        refuse(record, given.why or "only listed")
        _list(to_destroy(record, given.also), beside(given.panel, record, given.also))
        return 0
    with ReviewFile(given.panel, given.by or "chair") as file:
        refuse(file.record, given.why)
        _refuse_certificate(given)
        found = beside(given.panel, file.record, given.also)
        return _close(given, file, found)


def _refuse_certificate(given: Namespace) -> None:
    """Before anything goes: a certificate that cannot be written would come too late."""
    if given.certificate is None:
        return
    if not given.certificate.parent.is_dir():
        raise NotDone(f"{given.certificate}: the folder is not there; nothing was destroyed.")
    if given.certificate.exists():
        raise NotDone(f"{given.certificate}: exists already; choose another name. Nothing was destroyed.")


def _close(given: Namespace, file: ReviewFile, found: Beside) -> int:
    from dtadesign.panel.closing import OUT_OF_REACH, to_destroy
    from dtadesign.panel.closing import close as closed
    from dtadesign.report.beside_panel import destroy

    going = to_destroy(file.record, given.also)
    files: tuple[DestroyedFile, ...] = ()
    problems: tuple[str, ...] = ()
    if given.destroy_beside:
        gone = destroy(found.found)
        files, problems = gone.files, gone.problems
    done = closed(file, given.why, given.by or file.record.by, also=given.also, files=files)
    print(f"Closed (event {done.close}). Destroyed in the panel: {_counted(going) or 'nothing'}.")
    for one in files:
        print(f"destroyed: {one.name}")
    for sentence in (*problems, *found.limits):
        note(sentence)
    left = [] if given.destroy_beside else found.found
    for each in left:
        print(f"{each.path}: {each.what}")
    if left:
        note("These files still hold notes of members. They were left: --destroy-beside destroys such files.")
    if files:
        note(OUT_OF_REACH[-1])
    _certify(given, file.record)
    return PROBLEMS if problems else 0


def _list(going: Sequence[Text], found: Beside) -> None:
    """What closing would destroy; nothing is changed."""
    print(f"In the panel: {_counted(going) or 'nothing'}.")
    for each in found.found:
        print(f"{each.path}: {each.what}")
    print(f"{found.looked_at} files were looked through beside it. Nothing was changed.")
    for sentence in found.limits:
        note(sentence)


def _counted(going: Sequence[Text]) -> str:
    counts = {kind: sum(text.what == kind for text in going) for kind in WHAT}
    return ", ".join(f"{n} {WHAT[kind][n != 1]}" for kind, n in counts.items() if n)


def _certify(given: Namespace, record: Record) -> None:
    if given.certificate is None:
        return
    from dtadesign.report.content_certificate import certificate
    from dtadesign.report.pdf import pdf_bytes
    from dtadesign.review.file import write_whole

    write_whole(given.certificate, pdf_bytes(certificate(record)))
    print(given.certificate)
