"""From a request to its answer, in the server's order."""
