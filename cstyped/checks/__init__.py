"""Look at values from outside: JSON, texts, durations, names that are nearly right."""
