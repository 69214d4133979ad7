"""Overlay entries by what they speak of, for one version: looked up, not searched."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace

from ..spec.model import Spec
from .overlay import Enumeration, Fix, Overlay
from .server_model import ServerModel

READ_VERBS = ("list", "find", "query")  # an overlay names the exceptions
ApiParam = tuple[str, str]  # a command and one of its parameters


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the overlay says of commands, parameters and enumerations of this version.

    Entries about answers and classes are taken up in shapes.py.
    """

    dropped: Set[str] = frozenset()
    maps: Mapping[ApiParam, Fix] = field(default_factory=dict[ApiParam, Fix])
    param_enums: Mapping[ApiParam, str] = field(default_factory=dict[ApiParam, str])
    field_enums: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    base64: Set[ApiParam] = frozenset()
    param_types: Mapping[ApiParam, str] = field(default_factory=dict[ApiParam, str])
    referred: Mapping[ApiParam, str] = field(default_factory=dict[ApiParam, str])
    secret_params: Set[ApiParam] = frozenset()  # with "" for every command
    repeatable: Mapping[str, bool] = field(default_factory=dict[str, bool])
    enums: Mapping[str, Enumeration] = field(default_factory=dict[str, Enumeration])

    def param_enum(self, command: str, param: str) -> Enumeration | None:
        """The text enumeration whose values a parameter takes; numbered ones are int."""
        return self._texts(self.param_enums.get((command, param), ""))

    def field_enum(self, server: ServerModel, cls: str, wire: str) -> Enumeration | None:
        """The text enumeration of a field, also one that is stated for a superclass."""
        return self._texts(self.field_enum_name(server, cls, wire))

    def field_enum_name(self, server: ServerModel, cls: str, wire: str) -> str:
        """The enumeration of a field, texts or numbers; empty where there is none."""
        known = ((name, wire) for name in server.lineage(cls))
        return next((self.field_enums[key] for key in known if key in self.field_enums), "")

    def _texts(self, name: str) -> Enumeration | None:
        found = self.enums.get(name)
        return found if found and found.values and not found.numbered else None

    def is_secret(self, command: str, param: str) -> bool:
        return not self.secret_params.isdisjoint({("", param), (command, param)})


def corrections(overlay: Overlay, version: str) -> Corrections:
    """The entries of an overlay that are for `version`; later ones over earlier ones."""
    dropped: set[str] = set()
    maps: dict[ApiParam, Fix] = {}
    param_enums: dict[ApiParam, str] = {}
    field_enums: dict[tuple[str, str], str] = {}
    base64: set[ApiParam] = set()
    param_types: dict[ApiParam, str] = {}
    referred: dict[ApiParam, str] = {}
    secret_params: set[ApiParam] = set()
    repeatable: dict[str, bool] = {}
    for fix in overlay.fixes:
        if not fix.applies_to(version):
            continue
        apis, param = fix.names("apis"), fix.text("param")
        match fix.op:
            case "drop-command":
                dropped.update(apis)
            case "set-map":
                maps.update({(api, param): fix for api in apis})
            case "param-enum":
                param_enums.update({(api, param): fix.text("enum") for api in apis})
            case "field-enum":
                field_enums[fix.text("class"), fix.text("field")] = fix.text("enum")
            case "base64":
                base64.update((api, param) for api in apis)
            case "param-type":
                param_types.update({(api, param): fix.text("type") for api in apis})
            case "refers-to":
                referred.update({(api, param): fix.text("class") for api in apis})
            case "secret-param":
                secret_params.update(
                    (api, name) for api in apis or ("",) for name in fix.names("params")
                )
            case "repeatable" | "not-repeatable":
                repeatable.update(dict.fromkeys(apis, fix.op == "repeatable"))
            case _:  # set-answer, always, secret-field, field-type: shapes.py
                pass
    return Corrections(
        dropped=frozenset(dropped),
        maps=maps,
        param_enums=param_enums,
        field_enums=field_enums,
        base64=frozenset(base64),
        param_types=param_types,
        referred=referred,
        secret_params=frozenset(secret_params),
        repeatable=repeatable,
        enums=overlay.enums,
    )


def without_dropped(spec: Spec, overlay: Overlay) -> Spec:
    """The spec less the commands that an overlay leaves out of this version."""
    dropped = corrections(overlay, spec.version).dropped
    return replace(spec, commands=tuple(c for c in spec.commands if c.name not in dropped))
