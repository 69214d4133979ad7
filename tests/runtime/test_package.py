"""What `import cstyped` gives: every public name, and nothing else."""

from __future__ import annotations

from importlib import metadata

import pytest

import cstyped
from cstyped import errors


@pytest.mark.parametrize(
    ("package", "some"),
    [
        ("cstyped", {"Client", "ApiKeys", "Job", "one_of", "NoResult", "list_zones", "Zone"}),
        ("cstyped.api", {"Client", "list_zones", "ListZonesRequest", "login"}),
        ("cstyped.models", {"Zone", "VirtualMachine"}),
        ("cstyped.types", {"VirtualMachineState", "VIRTUAL_MACHINE_STATE_VALUES"}),
        ("tests.golden.plugin.golden_plugin", {"Client", "list_coffee_machines", "CoffeeMachine"}),
    ],
)
def test_a_star_import_gives_the_names_that_checkers_see(package: str, some: set[str]) -> None:
    names: dict[str, object] = {}

    exec(f"from {package} import *", names)

    assert some <= names.keys()


def test_what_the_errors_import_is_no_name_of_the_package() -> None:
    imported = vars(errors).keys() - {"__all__", *errors.__all__, *vars(cstyped)}

    assert "ClassVar" in imported
    for name in imported:
        with pytest.raises(AttributeError):
            getattr(cstyped, name)


def test_the_package_says_its_version() -> None:
    assert cstyped.__version__ == metadata.version("cstyped")
