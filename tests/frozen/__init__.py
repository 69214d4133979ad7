"""A user's program in one file: as a zip, and as PyInstaller makes it."""
