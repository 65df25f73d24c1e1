"""What is known of the field: studies, references, terms; read from shipped data, filtered without a window."""
