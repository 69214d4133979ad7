"""A server that misbehaves on order, and what the client makes of it."""
