"""The built site in a real browser: `make docs-check`."""
