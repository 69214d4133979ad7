from .api import *
from .checks.enumeration import one_of as one_of
from .credentials.keys import ApiKeys as ApiKeys
from .credentials.login import UserLogin as UserLogin
from .errors import *
from .jobs import Job as Job
from .model import Model as Model
from .models import *
from .request import Request as Request
from .results import ListResult as ListResult
from .results import Success as Success

__version__: str
