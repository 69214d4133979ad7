"""What exists in a cloud, and how it is shown."""
