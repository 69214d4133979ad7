"""The handwritten runtime, module by module."""
