"""What an AsyncClient does beyond what both clients do: tests/faults and tests/replay have that."""
