"""What goes out and comes in: profiles, answers as CSV, the scorecard and the report as JSON."""
