from ..api.aio import AsyncClient as AsyncClient
from .gathering import gather as gather
from .jobs import AioJob as AioJob
from .pages import AioListResult as AioListResult
