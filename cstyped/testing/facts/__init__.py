"""What is known of CloudStack without any cloud: commands, classes of answers, tables."""
