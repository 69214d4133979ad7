"""`python -m cstyped` is the command line `cstyped`."""

from cstyped.cli import main

main(prog_name="cstyped")
