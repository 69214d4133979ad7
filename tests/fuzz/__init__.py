"""Targets for a fuzzer that is guided by coverage, and what drives them: `make fuzz`."""
