"""What a code base uses of the bindings."""
