"""Programs whose marked lines, and no others, both checkers must report."""
