"""Commands that write for readers: report, and self-test, which does it with all that ships."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from dtadesign.cli.arguments import FORMATS, KINDS
from dtadesign.cli.reading import as_of, opened
from dtadesign.errors import NotDone, nearest

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence

    from dtadesign.report.content import Kind
    from dtadesign.review.record import Record


@dataclass(frozen=True)
class Job:
    """One file to be written."""

    review: Path
    format: str
    kind: str
    target: Path


def report(given: Namespace) -> int:
    """Writes every report asked for and prints its path."""
    from dtadesign.review.file import write_whole

    jobs = list(_jobs(given))
    _refuse_to_replace_reviews(given.reviews, jobs)
    records: dict[Path, Record] = {}
    for job in jobs:
        if job.review not in records:
            records = {job.review: as_of(opened(job.review), given.at, job.review)}
        data = _written(records[job.review], job, given.paper)
        _make_folder(job.target.parent)
        write_whole(job.target, data)
        print(job.target)
    return 0


def _jobs(given: Namespace) -> Iterator[Job]:
    formats = _chosen("format", given.format, FORMATS)
    kinds = _chosen("kind", given.kind, KINDS)
    count = len(given.reviews) * (len(kinds) * ("pdf" in formats) + ("json" in formats))
    taken: set[Path] = set()
    for review in given.reviews:
        for name in formats:
            for kind in kinds if name == "pdf" else ("full",):
                several = len(kinds) > 1 and name == "pdf"
                target = _target(given.out, review, name, kind if several else "full", count)
                yield Job(review, name, kind, _free(target, taken))


def _chosen(what: str, text: str, known: Sequence[str]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    for name in names:
        if name not in known:
            listed = ", ".join(known)
            raise NotDone(
                f'"{name[:80]}" is no {what} of a report (there are {listed}){nearest(name, known)}.'
            )
    if not names:
        raise NotDone(f"No {what} is named; there are {', '.join(known)}.")
    return names


def _target(out: Path | None, review: Path, ending: str, kind: str, count: int) -> Path:
    """Where a report goes: OUT itself, into the folder OUT, or beside the review."""
    if out is not None and count == 1 and not out.is_dir():
        return out
    name = review.stem if kind == "full" else f"{review.stem}-{kind}"
    return (review.parent if out is None else out) / f"{name}.{ending}"


def _free(target: Path, taken: set[Path]) -> Path:
    """The path, or with a number where two reviews of one name go into one folder."""
    found, number = target, 1
    while found in taken:
        number += 1
        found = target.with_name(f"{target.stem}-{number}{target.suffix}")
    taken.add(found)
    return found


def _refuse_to_replace_reviews(reviews: Sequence[Path], jobs: Sequence[Job]) -> None:
    for job in jobs:
        if any(job.target.resolve() == review.resolve() for review in reviews):
            raise NotDone(f"{job.target}: is the review itself; choose another name for its report.")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotDone(f"{folder}: no folder can be made there: {error.strerror or error}.") from None


def _written(record: Record, job: Job, paper: str) -> bytes:
    if job.format == "json":
        from dtadesign.exchange.report_json import report_json
        from dtadesign.review.chain import canonical

        return canonical(report_json(record)) + b"\n"
    from dtadesign.report.content import report as blocks
    from dtadesign.report.pdf import pdf_bytes

    return pdf_bytes(blocks(record, cast("Kind", job.kind)), paper)


def self_test(given: Namespace) -> int:  # noqa: ARG001  every command takes what was typed
    """Opens every shipped checklist, scores and reports every example; prints a line for each."""
    from tempfile import TemporaryDirectory

    from dtadesign.checklist.loader import shipped_checklists

    for checklist in shipped_checklists():
        print(f"checklist {checklist.id} {checklist.version}: {len(checklist.considerations)} considerations")
    with TemporaryDirectory() as folder:
        for line in _examples_reported(Path(folder)):
            print(line)
    print("All that ships opens, scores and reports.")
    return 0


def _examples_reported(folder: Path) -> Iterator[str]:
    """A review of its own file for each example, read back, scored and written as PDF and JSON."""
    from dtadesign.exchange.examples import write_examples
    from dtadesign.review.file import read_review, write_whole
    from dtadesign.scoring.scorecard import score
    from dtadesign.scoring.sentences import headline

    for path, _ in write_examples(folder):
        record = read_review(path)
        verdict = headline(score(record.checklist, record.review))
        sizes = []
        for name in FORMATS:
            target = path.with_suffix(f".{name}")
            write_whole(target, _written(record, Job(path, name, "full", target), "a4"))
            sizes.append(f"{name} {target.stat().st_size:,} bytes")
        yield f"example {path.stem}: {verdict}; {', '.join(sizes)}"
