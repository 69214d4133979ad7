"""A set of names, written as one text: long lists of wire names read better so."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
