# @generated from dump.json. Edit an overlay or a template instead.
"""Enumerations and map structures of CloudStack, by name.

A text enumeration is a Literal for type checkers (in the .pyi beside this) and plain text at run
time, so that a newer server's value passes. `..._VALUES` lists what this version knows;
`cstyped.one_of` narrows text from outside to one of them. A numbered enumeration has its names as
constants.
"""

from __future__ import annotations
