"""The catalogue: declared institutions and procedures, read strictly.

Importing it imports pydantic: nothing that the login page needs may do so at module level.
"""

from app.models.faults import Fault
from app.services.catalogue.faults import CatalogueError
from app.services.catalogue.library import Catalogue, OfficeEntry, fee_in_force
from app.services.catalogue.packs import digest, pack, unpack
from app.services.catalogue.reading import Reading, load, read, read_files

__all__ = [
    "Catalogue",
    "CatalogueError",
    "Fault",
    "OfficeEntry",
    "Reading",
    "digest",
    "fee_in_force",
    "load",
    "pack",
    "read",
    "read_files",
    "unpack",
]
