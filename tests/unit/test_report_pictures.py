"""Copied pictures in the report: shown beneath their entry, the same each time, telling nothing else."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from dtadesign.report.blocks import Fact, Photo
from dtadesign.report.content import report
from dtadesign.report.pdf import pdf_bytes
from dtadesign.report.pdf_pictures import draw_photo
from dtadesign.review.copies import copy_edit
from dtadesign.review.edits import AnswerEdit
from dtadesign.review.values import Answer, Evidence
from tests.builders import record_of
from tests.report_reading import blocks_of, opened, said

if TYPE_CHECKING:
    from pathlib import Path

    from dtadesign.review.record import Record

CAMERA = "SecretCam"


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 200), orientation: int = 1) -> bytes:
    """A picture whose upper left corner, as it is stored, is dark; it says by which camera it was taken."""
    image = Image.new("RGB", size, "white")
    image.paste("black", (0, 0, size[0] // 4, size[1] // 4))
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = CAMERA, orientation
    out = BytesIO()
    image.save(out, kind, exif=exif)
    return out.getvalue()


def with_copies(*files: bytes) -> Record:
    """P-1 at level 3, shown by these files, each of them copied in."""
    record = record_of()
    edits = [copy_edit(record.review, "P-1", f"file {at}.bin", data) for at, data in enumerate(files)]
    found = [edit for edit in edits if edit is not None]
    evidence = tuple(
        Evidence(kind="screen", description=f"Shown {at}", digest=edit.sha256)
        for at, edit in enumerate(found)
    )
    return record_of(*found, AnswerEdit(id="P-1", answer=Answer(value=3, evidence=evidence)))


def images(record: Record) -> list[tuple[str, tuple[int, int]]]:
    """Filter and size of every picture in the PDF, in the eyes of another library."""
    found = []
    for page in opened(record).pages:
        for image in page.images:
            assert image.indirect_reference is not None
            assert image.image is not None
            stored: Any = image.indirect_reference.get_object()
            found.append((str(stored["/Filter"]).strip("[']"), image.image.size))
    return sorted(found)


def test_a_jpeg_is_passed_through_and_a_png_laid_out_as_pixels() -> None:
    record = with_copies(picture("JPEG"), picture("PNG", (100, 50)))
    assert images(record) == [("/DCTDecode", (300, 200)), ("/FlateDecode", (100, 50))]


def test_the_same_record_gives_the_same_bytes() -> None:
    record = with_copies(picture("JPEG"), picture("WEBP"), picture("GIF"))
    assert pdf_bytes(report(record)) == pdf_bytes(report(record))


def test_nothing_but_the_picture_goes_out() -> None:
    record = with_copies(picture("JPEG"))
    assert CAMERA.encode() in picture("JPEG")
    assert CAMERA.encode() not in pdf_bytes(report(record))


@pytest.mark.parametrize("cut", [20, 200, 600])
def test_a_damaged_picture_gives_way_to_a_sentence(cut: int) -> None:
    record = with_copies(picture("JPEG")[:cut])
    assert "damaged and cannot be printed" in "".join(page.extract_text() for page in opened(record).pages)
    assert images(record) == []


def test_a_picture_that_claims_to_be_vast_is_not_decoded() -> None:
    bomb = picture("PNG")[:16] + (60_000).to_bytes(4) * 2 + picture("PNG")[24:]
    assert "Too large to be printed" in said(tuple(blocks_of(with_copies(bomb), Fact)))


def test_the_description_is_the_pictures_text() -> None:
    (photo,) = blocks_of(with_copies(picture()), Photo)
    assert photo.alt == "Shown 0"


def test_another_file_of_which_a_copy_is_kept_is_named() -> None:
    assert "A copy is kept in the review: file 0.bin" in said(
        tuple(blocks_of(with_copies(b"%PDF-1.7 "), Fact))
    )


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is missing")
@pytest.mark.parametrize(
    ("orientation", "dark"),
    [(1, "NW"), (2, "NE"), (3, "SE"), (4, "SW"), (5, "NW"), (6, "NE"), (7, "SE"), (8, "SW")],
)
def test_a_turned_photograph_stands_upright(orientation: int, dark: str) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(100, 100))
    photo = Photo(picture("JPEG", (200, 200), orientation), 200, 200, orientation, "", ())
    draw_photo(canvas, photo, (0, 0, 100, 100))
    canvas.save()
    run = ["pdftoppm", "-r", "72", "-gray", "-"]
    paper = Image.open(
        BytesIO(subprocess.run(run, input=out.getvalue(), capture_output=True, check=True).stdout)
    )
    corners = {"NW": (5, 5), "NE": (94, 5), "SW": (5, 94), "SE": (94, 94)}
    assert [name for name, at in corners.items() if paper.getpixel(at) == 0] == [dark]


@pytest.mark.skipif(shutil.which("pdfimages") is None, reason="pdfimages is missing")
def test_poppler_lists_it_once_however_often_it_is_shown(tmp_path: Path) -> None:
    data = picture()
    edit = copy_edit(record_of().review, "P-1", "a.png", data)
    assert edit is not None
    answer = Answer(value=3, evidence=(Evidence(description="It", digest=edit.sha256),))
    record = record_of(edit, AnswerEdit(id="P-1", answer=answer), AnswerEdit(id="P-2", answer=answer))
    (tmp_path / "a.pdf").write_bytes(pdf_bytes(report(record)))
    run = subprocess.run(["pdfimages", "-list", tmp_path / "a.pdf"], capture_output=True, check=True)
    objects = [line.split()[10] for line in run.stdout.decode().splitlines()[2:]]
    assert len(objects) == 2
    assert len(set(objects)) == 1
