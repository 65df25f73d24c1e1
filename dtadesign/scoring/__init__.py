"""What a review amounts to: pure functions from checklist and review to a scorecard."""
