"""From the IR to files: rendered, formatted, compared, written."""
