"""The programs of examples/, run unchanged against a FakeCloud."""
