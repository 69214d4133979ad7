"""Signing vectors, and the server's rule in a second implementation."""
