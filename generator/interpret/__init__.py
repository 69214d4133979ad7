"""From spec and facts to the IR, which holds every decision that templates print."""
