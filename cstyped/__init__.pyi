from .api import *
from .auth import ApiKeys as ApiKeys
from .auth import UserLogin as UserLogin
from .enumeration import one_of as one_of
from .errors import *
from .jobs import Job as Job
from .model import Model as Model
from .model import Request as Request
from .models import *
from .results import ListResult as ListResult
from .results import Success as Success

__version__: str
