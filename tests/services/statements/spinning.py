"""The child on a file that its reader never leaves."""

from app.services.statements import child, wire
from app.services.statements.opening import Wanted


def _turn(act: str, content: bytes, wanted: Wanted) -> wire.Data:
    while act:
        pass
    return {"act": act, "content": content, "wanted": wanted}


child.answer_to = _turn
child.main()
