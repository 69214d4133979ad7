"""A program that uses the golden packages; mypy checks it in tests/generator/test_golden.py."""

from datetime import datetime
from decimal import Decimal

from cstyped import ApiKeys, Job, ListResult, Success
from golden_plugin import Client as PluginClient
from golden_plugin import CoffeeMachine, ListCoffeeMachinesRequest, Recipe
from golden_plugin.types import CoffeeSetting, CoffeeState
from golden_renamed import Client as RenamedClient
from golden_renamed import TypeRequest
from golden_shapes import Client, Volume, list_volumes, login


def shapes(client: Client) -> None:
    volumes: ListResult[Volume] = list_volumes(client, ids=["a", "b"], tags={"env": "prod"})
    same: ListResult[Volume] = client.list_volumes(listall=True)
    made: Job[Volume] = client.create_volume(name="data", size=10)
    gone: Success = client.delete_volume(id=made.result().id)
    key: str | None = login(client, username="admin", password="x").sessionkey
    created: datetime | None = volumes[0].created
    print(same, gone, key, created)


def plugin() -> None:
    client = PluginClient("https://cloud.example/client/api", ApiKeys("key", "secret"))
    machines: ListResult[CoffeeMachine] = client.send(ListCoffeeMachinesRequest(beans="a,b"))
    state: CoffeeState | None = machines[0].state
    price: Decimal | None = machines[0].price
    recipes: list[Recipe] | None = machines[0].recipes
    setting: CoffeeSetting = {"cup": "small", "grams": 7}
    client.create_coffee_machine(name="kitchen", settings=[setting, {"cup": "large"}])
    roast: str | None = client.list_zones().one().roast
    print(state, price, recipes, roast)


def renamed(client: RenamedClient) -> None:
    request = TypeRequest(from_="here", client_="x", class_=None)
    answer = client.send(request)
    start: str | None = answer.from_
    number: int | None = answer.def_
    done: Success = client.call_(self_="x")
    print(start, number, done, client.call("listZones", {}))
