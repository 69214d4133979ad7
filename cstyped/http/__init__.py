"""One call over HTTP: connections, repetitions, and what becomes of it when something breaks."""
