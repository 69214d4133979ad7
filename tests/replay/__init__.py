"""Recorded exchanges of a live server, played to the client: over HTTP, and from cassettes."""
