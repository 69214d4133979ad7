"""From the words behind a command to the parameters of its call."""
