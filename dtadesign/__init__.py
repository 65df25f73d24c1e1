"""A structured design review for digital interventions in severe mental illness."""

__version__ = "0.1.0"
