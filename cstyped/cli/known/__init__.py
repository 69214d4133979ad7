"""What the command line knows of the API, without loading what it takes to call it."""
