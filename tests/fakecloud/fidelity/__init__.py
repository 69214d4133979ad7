"""FakeCloud beside live servers: recorded scenes are played to it, and all that it answers compared."""
