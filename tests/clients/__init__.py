"""Other people's clients, run against FakeCloud: `make clients`."""
