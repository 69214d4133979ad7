"""What a version can have: the commands of the features that its server had not enabled."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.findings import GeneratorError
from generator.spec.completion import completed
from generator.spec.features import features, not_enabled, read_features
from generator.spec.model import CommandSpec, Spec
from generator.spec.shipped import shipped_spec
from generator.spec.shipped_files import PLUG_INS, dumped_spec, shipped_versions


def _spec(version: str, *names: str) -> Spec:
    return Spec(version, tuple(CommandSpec(name) for name in sorted(names)))


def _missing(spec: Spec) -> set[str]:
    return {feature.name for feature in not_enabled(spec)}


def test_a_server_without_any_command_of_a_feature_has_it_not_enabled() -> None:
    assert "quota" in _missing(_spec("4.20", "listZones", "quotaIsEnabled"))
    assert "quota" not in _missing(_spec("4.20", "listZones", "quotaSummary"))


def test_a_feature_of_a_later_version_is_not_missing() -> None:
    assert "netris" not in _missing(_spec("4.20", "listZones"))
    assert "netris" in _missing(_spec("4.22", "listZones"))


def test_what_is_added_is_of_that_version() -> None:
    whole = completed(dumped_spec("4.18"))

    commands = whole.spec.by_name()
    assert {"createBackup", "quotaSummary", "authorizeSamlSso"} <= commands.keys()
    assert "createVMFromBackup" not in commands, "it came with 4.21"
    assert "addBackupRepository" not in commands, "it came with 4.20"
    assert whole.added["createBackup"].setting == "backup.framework.enabled"
    names = {param.name: param.since for name in whole.added for param in commands[name].params}
    assert "quiescevm" not in names, "it came with 4.21"


def test_what_a_server_published_is_kept_as_it_is() -> None:
    for version in shipped_versions():
        dumped = dumped_spec(version).by_name()
        whole = completed(dumped_spec(version))
        found = whole.spec.by_name()
        assert dumped == {name: found[name] for name in dumped}
        assert whole.added.keys() == found.keys() - dumped.keys()


def test_4_22_has_all_that_its_source_has() -> None:
    known = {*dumped_spec("4.22").by_name(), *dumped_spec(PLUG_INS).by_name()}

    assert shipped_spec("4.22").by_name().keys() == known
    assert len(known) == 917


def test_each_command_belongs_to_one_feature_and_some_version_has_it() -> None:
    named = [name for feature in features() for name in feature.commands]
    shipped = {name for version in shipped_versions() for name in shipped_spec(version).by_name()}

    assert len(named) == len(set(named))
    assert set(named) <= shipped
    assert len({feature.name for feature in features()}) == len(features())


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('name = "a"', "needs the key 'commands'"),
        ('colour = "red"', "knows no key 'colour'"),
        ('versions = "new"', "is not a version range"),
        ("commands = []", "'commands' must be a list of names"),
    ],
)
def test_an_entry_that_is_wrong_is_refused(tmp_path: Path, entry: str, problem: str) -> None:
    file = tmp_path / "features.toml"
    file.write_text(f"[[feature]]\n{entry}\n")

    with pytest.raises(GeneratorError, match=problem):
        read_features(file)
