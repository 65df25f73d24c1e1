"""Several independent reviews of one intervention: collected, and how far they agree."""
