"""Each wheel in an empty environment: `make wheels`."""
