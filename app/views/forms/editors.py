"""The registry: kind of a declared field -> its editor.

To add a kind: 1. its class in models/catalogue/fields.py; 2. its check in services/forms/answers.py; 3. its editor
here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app.views.forms.addresses import AddressAsked
from app.views.forms.asked import Asked
from app.views.forms.attached.asked import FileAsked, PhotoAsked
from app.views.forms.choosing import ChoiceAsked, ChoicesAsked, CountryAsked, YesNoAsked
from app.views.forms.codes import CiiuAsked, ProcessCodeAsked
from app.views.forms.lines import DateAsked, LineAsked, LongTextAsked, MoneyAsked, NumberAsked, TimeAsked
from app.views.forms.lists.asked import ListAsked
from app.views.forms.papers import IdentityAsked
from app.views.forms.persons import PersonAsked
from app.views.forms.places import PlaceAsked
from app.views.forms.records import RecordsAsked

if TYPE_CHECKING:
    from app.models.catalogue.fields import Field
    from app.services.territory import Territory

EDITORS: Mapping[str, Callable[[Field, str, Territory], Asked]] = {
    "text": LineAsked.declared,
    "long_text": LongTextAsked.declared,
    "number": NumberAsked.declared,
    "money": MoneyAsked.declared,
    "date": DateAsked.declared,
    "choice": ChoiceAsked.declared,
    "choices": ChoicesAsked.declared,
    "yes_no": YesNoAsked.declared,
    "identity": IdentityAsked.declared,
    "phone": LineAsked.declared,
    "email": LineAsked.declared,
    "place": PlaceAsked.declared,
    "address": AddressAsked.declared,
    "ciiu": CiiuAsked.declared,
    "cpc": ListAsked.declared,
    "process_code": ProcessCodeAsked.declared,
    "table": ListAsked.declared,
    "file": FileAsked.declared,
    "photo": PhotoAsked.declared,
    "archived": RecordsAsked.declared,
    "person": PersonAsked.declared,
    "country": CountryAsked.declared,
    "time": TimeAsked.declared,
}
WIDE = frozenset({"long_text", "choices", "choice", "address", "cpc", "table", "file", "photo", "archived", "person"})
_LONG_LINE, _FEW_PAPERS = 120, 2


def editor_of(field: Field, label: str, territory: Territory) -> Asked:
    """Build the editor of a declared field; `label` may carry an Alt letter."""
    return EDITORS[field.kind](field, label, territory)


def is_wide(field: Field) -> bool:
    """Tell whether a field takes the whole width of the form."""
    if field.kind == "identity":
        return len(field.allowed) > _FEW_PAPERS
    if field.kind == "ciiu":
        return field.many
    return field.kind in WIDE or (field.kind == "text" and field.max_length > _LONG_LINE)
