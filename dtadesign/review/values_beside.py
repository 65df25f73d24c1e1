"""Values beside the main job: copied files, hand-overs, translations; imported once one is met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dtadesign.checklist.model import Id
from dtadesign.plain import Value as Plain


@dataclass(frozen=True, kw_only=True)
class FileCopy(Plain):
    """A file of which event ``n`` keeps a copy: its SHA-256, size in bytes, media type and name."""

    n: int
    consideration: Id
    sha256: str
    size: int
    type: str
    name: str = ""
    removed: bool = False


@dataclass(frozen=True, kw_only=True)
class HandOver(Plain):
    """Domains given to somebody to answer in a copy of their own, at event ``n``."""

    n: int
    at: str
    to: str
    domains: tuple[Id, ...]
    is_copy: bool


@dataclass(frozen=True, kw_only=True)
class TakenBack(Plain):
    """A copy whose answers were taken back, in the state that ``fingerprint`` names."""

    n: int
    at: str
    by: str
    fingerprint: str
    took: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Translation(Plain):
    """A translation of the checklist that this review uses, copied into it; ``sha256`` is its file's."""

    language: str
    version: str
    status: str
    sha256: str
    texts: Mapping[str, Any]
