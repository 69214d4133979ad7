"""The command line as people run it: a process, piped or in a terminal, against a FakeCloud."""
