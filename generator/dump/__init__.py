"""The command `dump`: the API of a live server, or a saved answer, as a spec."""
