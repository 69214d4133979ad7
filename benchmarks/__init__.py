"""cstyped beside cs: the same calls to the same local server."""
