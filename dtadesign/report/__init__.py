"""The scorecard and the review written for a reader: first as neutral blocks, then as pages."""
