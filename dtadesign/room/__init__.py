"""The phones in the room: a page on the local network from which people vote, while it is open.

It knows nothing of reviews, checklists or windows: it is told which question is open and tells what
was voted. `ballot` holds the room's state, `answering` answers requests, `server` listens.
"""
