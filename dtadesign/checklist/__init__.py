"""What is asked: the checklist as a value, its conditions, and the door through which files come."""
