"""Data of FakeCloud. All of it is generated."""
