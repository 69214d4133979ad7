"""What there is to know of commands and resources, without a server."""
