"""Data of the command line. All of it is generated."""
