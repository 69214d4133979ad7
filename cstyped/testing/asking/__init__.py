"""A command that is being carried out: what was given, what it works on, how lists are made."""
