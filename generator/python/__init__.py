"""What generated Python is made of: names that it allows, types, imports."""
