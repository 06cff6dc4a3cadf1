"""Captures in, articles out: a folder of raw files is read, and what is new is written as `articles/<id>.md`.

Nothing is written before everything has been read and checked; nothing an editor has touched is written over.
"""

from .importing import import_captures

__all__ = ["import_captures"]
