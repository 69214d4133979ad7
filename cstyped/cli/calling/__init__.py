"""A command of the API as a command of the line: what is asked, waited for and shown."""
