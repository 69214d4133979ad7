"""Templates and ISOs."""
