"""What makes an answer acceptable, for the files of this layer; the rule itself is the review's."""

from dtadesign.review.answering import REMOVED, evidence_kind, no_such, note_of, objections

__all__ = ("REMOVED", "evidence_kind", "no_such", "note_of", "objections")
