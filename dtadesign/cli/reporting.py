"""Commands that write for readers: report, and self-test, which does it with all that ships."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from dtadesign.cli.reading import as_of, opened
from dtadesign.cli.report_jobs import jobs_of
from dtadesign.cli.saying import say
from dtadesign.errors import DtaError, NotDone
from dtadesign.formats import FORMATS, Options

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from dtadesign.cli.report_jobs import Job
    from dtadesign.review.record import Record

DONE, BAD = 0, 2


def report(given: Namespace) -> int:
    """Writes every report asked for and prints its path.

    What cannot be read or written is said, and the others are written all the same.
    """
    from dtadesign.cli.two_cores import printed_in_order

    jobs = jobs_of(given)
    one_review = partial(write_reports, options=_options(given), at=given.at)
    alone = [job for job in jobs if not FORMATS[job.format].gather]
    by_review = [tuple(group) for _, group in groupby(alone, key=lambda job: job.reviews)]
    heavy = sum(FORMATS[job.format].is_heavy for job in alone)
    statuses = list(printed_in_order(one_review, by_review, heavy=heavy))
    gathered = [job for job in jobs if FORMATS[job.format].gather]
    return max([*statuses, *(_gather(job, given.at, is_said=bool(alone)) for job in gathered)])


def _options(given: Namespace) -> Options:
    return Options(given.paper, given.record, given.plain, language=given.lang)


def write_reports(jobs: Sequence[Job], options: Options, at: int | None) -> int:
    """The files of one review, each printed as it is written; the exit status."""
    try:
        record = _record(jobs[0].reviews[0], at)
        if options.language:
            _must_be_known(record, options.language)
    except DtaError as error:
        say(error)
        return BAD
    return max(_put(job, partial(FORMATS[job.format].write, record, job.kind, options)) for job in jobs)


def _must_be_known(record: Record, language: str) -> None:
    from dtadesign.report.language import told_in

    told_in(record, language)


def _record(path: Path, at: int | None) -> Record:
    try:
        return as_of(opened(path), at, path)
    except OSError as error:
        raise NotDone(f"{path}: {error.strerror or error}.") from None


def _put(job: Job, data: Callable[[], bytes]) -> int:
    from dtadesign.review.disk import write_whole

    try:
        content = data()
        make_folder(job.target.parent)
        write_whole(job.target, content)
    except DtaError as error:
        say(error)
        return BAD
    print(job.target)
    return DONE


def make_folder(folder: Path) -> None:
    """The folder, where it is not there yet; raises `NotDone` where none can be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotDone(f"{folder}: no folder can be made there: {error.strerror or error}.") from None


def _gather(job: Job, at: int | None, *, is_said: bool) -> int:
    """One file of all reviews that can be read; ``is_said``: what is odd about them was said before."""
    records, status = [], DONE
    for path in job.reviews:
        with redirect_stderr(io.StringIO()) as said:
            try:
                records.append(_record(path, at))
            except DtaError as error:
                say(error)
                status = BAD
        if not is_said:
            sys.stderr.write(said.getvalue())
    gather = FORMATS[job.format].gather
    if not records or gather is None:
        return BAD
    return max(status, _put(job, partial(gather, records)))


def self_test(given: Namespace) -> int:  # noqa: ARG001  every command takes what was typed
    """Opens every shipped checklist and case, scores and reports every example; a line for each."""
    from tempfile import TemporaryDirectory

    from dtadesign.checklist.loader import shipped_checklists
    from dtadesign.workshop.cases import read_case_with_its_checklist, shipped_cases

    for checklist in shipped_checklists():
        print(f"checklist {checklist.id} {checklist.version}: {len(checklist.considerations)} considerations")
    for path in shipped_cases():
        case, _ = read_case_with_its_checklist(path)
        print(f"case {case.id} {case.version}: a key of {len(case.key)}")
    with TemporaryDirectory() as folder:
        for line in _examples_reported(Path(folder)):
            print(line)
    print("All that ships opens, scores and reports.")
    return DONE


def _examples_reported(folder: Path) -> Iterator[str]:
    """A review of its own file for each example, read back, scored and written in every format."""
    from dtadesign.exchange.examples import write_examples
    from dtadesign.review.file import read_review, write_whole
    from dtadesign.scoring.scorecard import score
    from dtadesign.scoring.sentences import headline

    for path, _ in write_examples(folder):
        record = read_review(path)
        verdict = headline(score(record.checklist, record.review))
        sizes = []
        for name, form in FORMATS.items():
            target = path.with_suffix(f".{form.ending}")
            write_whole(target, form.write(record, "full", Options()))
            sizes.append(f"{name} {target.stat().st_size:,} bytes")
        yield f"example {path.stem}: {verdict}; {', '.join(sizes)}"
