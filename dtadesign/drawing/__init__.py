"""Marks and charts as data, so that screen and page show the same picture."""
