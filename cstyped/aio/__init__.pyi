from ..api.aio import AsyncClient as AsyncClient
from .gathering import gather as gather
from .jobs import AsyncJob as AsyncJob
from .pages import AsyncListResult as AsyncListResult
