"""The parts that pages are built of: plain values in, signals out, no knowledge of a review."""
