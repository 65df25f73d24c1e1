"""A structured design review for digital interventions for people with serious mental illness."""

__version__ = "0.1.0"
