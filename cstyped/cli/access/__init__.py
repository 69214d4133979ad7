"""Which server is meant, and who asks: the command line's own profiles and the system's keyring."""
