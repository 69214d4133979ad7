"""FakeCloud beside live servers: recorded scenes are played to it, and its answers compared."""
