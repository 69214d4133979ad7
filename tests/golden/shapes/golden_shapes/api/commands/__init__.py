# @generated from dump.json. Edit an overlay or a template instead.
"""A module for each command: its request and its function. Import them from the package above."""
