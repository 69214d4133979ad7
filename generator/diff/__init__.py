"""The command `diff`: two versions of the API compared, and printed."""
