"""PyInstaller: the fake cloud, with what it knows of the API."""

from cstyped.pyinstaller import data_files, submodules

hiddenimports = submodules("cstyped.testing", without=("cstyped.testing.pytest_plugin",))
datas = data_files("cstyped.testing", "*.json")
