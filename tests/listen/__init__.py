"""Listening to the program through Orca, the screen reader of Linux desktops."""
