"""What a review amounts to: scorecard, robustness and the order of gaps, as pure functions."""
