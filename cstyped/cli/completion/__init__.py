"""Completion in shells. What it loads is counted: a letter that is typed waits for it."""
