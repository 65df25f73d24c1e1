"""Pictures as files: their size without decoding, and their bytes without what they tell."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from dtadesign.review.pictures import picture_facts, without_metadata

CAMERA = b"SecretCam"
KINDS = ("JPEG", "PNG", "GIF", "WEBP")


def picture(kind: str, orientation: int = 1, *, frames: int = 1) -> bytes:
    """A picture that says by which camera, where, and carries something behind its end."""
    image = Image.effect_noise((60, 40), 50).convert("RGB")
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = CAMERA.decode(), orientation
    exif.get_ifd(0x8825)[1] = "N"
    out, more = BytesIO(), [image.rotate(9 * at) for at in range(1, frames)]
    image.save(out, kind, exif=exif, comment=CAMERA, save_all=bool(more), append_images=more)
    return out.getvalue() + CAMERA


@pytest.mark.parametrize("kind", KINDS)
def test_size_is_told_from_the_head(kind: str) -> None:
    facts = picture_facts(picture(kind)[:6_000])
    assert facts is not None
    assert (facts.width, facts.height) == (60, 40)


def test_a_turned_photograph_is_as_wide_as_it_is_seen() -> None:
    facts = picture_facts(picture("JPEG", 6))
    assert facts is not None
    assert facts.shown == (40, 60)


@pytest.mark.parametrize("kind", KINDS)
def test_metadata_goes_and_every_pixel_stays(kind: str) -> None:
    before = picture(kind)
    after = without_metadata(before)
    assert after is not None
    assert CAMERA in before
    assert CAMERA not in after
    with Image.open(BytesIO(before)) as one, Image.open(BytesIO(after)) as other:
        assert one.tobytes() == other.tobytes()


def test_a_moving_picture_keeps_moving() -> None:
    after = without_metadata(picture("GIF", frames=3))
    assert after is not None
    with Image.open(BytesIO(after)) as image:
        assert getattr(image, "n_frames", 1) == 3


def test_a_photograph_stays_turned_and_says_nothing_else() -> None:
    after = without_metadata(picture("JPEG", 6))
    assert after is not None
    with Image.open(BytesIO(after)) as image:
        assert dict(image.getexif()) == {0x0112: 6}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_bare_stays_as_it_is(kind: str) -> None:
    once = without_metadata(picture(kind))
    assert once is not None
    assert without_metadata(once) == once


@pytest.mark.parametrize("kind", KINDS)
@given(cut=st.integers(0, 4_000), wrong=st.lists(st.tuples(st.integers(0, 3_999), st.integers(0, 255))))
def test_damage_is_never_more_than_an_unknown_picture(
    kind: str, cut: int, wrong: list[tuple[int, int]]
) -> None:
    data = bytearray(picture(kind))
    for at, byte in wrong:
        data[at % len(data)] = byte
    for part in (bytes(data[:cut]), bytes(data)):
        facts = picture_facts(part)
        assert facts is None or facts.width
        without_metadata(part)


def test_a_cut_picture_is_none_whose_bytes_could_be_cleared() -> None:
    assert without_metadata(picture("JPEG")[:500]) is None
