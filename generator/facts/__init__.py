"""What is known beside a dump: overlays, the server's own classes, our wording."""
