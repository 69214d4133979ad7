"""From the answer of a call to what is written: rows, columns, formats, the terminal."""
