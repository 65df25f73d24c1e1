"""What is known of the field: studies, references, terms; read from what ships, filtered without a window."""
