"""PyInstaller: the commands, models and everything else that cstyped loads at first use."""

from cstyped.pyinstaller import submodules

# The fake cloud has a hook of its own; the command line is imported by name where it is wanted.
hiddenimports = submodules(
    "cstyped", without=("cstyped.testing", "cstyped.cli", "cstyped.pyinstaller", "cstyped.index")
)
