"""What several families share: placing machines, wiring networks, limits, rules."""
