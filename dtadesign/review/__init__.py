"""What was answered: a log of edits, the state it folds to, and the file that holds it."""
