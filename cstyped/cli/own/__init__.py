"""The program's own commands, a module for each."""
