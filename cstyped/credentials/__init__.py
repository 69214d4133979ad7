"""The two ways in: API keys, which sign each request, and a login, which keeps a session."""
