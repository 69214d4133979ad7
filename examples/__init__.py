"""Programs to copy from. Each runs by itself: python examples/old_snapshots.py --help."""
