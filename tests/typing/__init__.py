"""What the two type checkers say about right and wrong programs."""
