"""A room that learns to see the same thing: cases, votes, what they come to, and what was settled."""
