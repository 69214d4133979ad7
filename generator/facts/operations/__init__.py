"""What entries of an overlay can say: one class an operation, in a module a family."""
