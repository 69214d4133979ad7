"""Programs that both checkers must find clean."""
