"""FakeCloud asked over HTTP, as any client asks it."""
