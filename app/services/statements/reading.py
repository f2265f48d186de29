"""Reads the statement of a bank: the file goes to a limited child process, values come back (reliability.md D18)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.statements.accounts import same_account
from app.models.statements.layout import Layout
from app.models.system_es import why
from app.services.paths import ROOT
from app.services.statements import wire
from app.services.statements.opening import Wanted, check_size

if TYPE_CHECKING:
    from app.models.statements.shapes import Statement
    from app.services.statements.previewing import Preview

SECONDS = 4
"""A file may take so long of a processor; where the system cannot count that, it is as long as anybody waits."""
LARGE = 2**20
PATIENCE = 3
"""Files above that many bytes may take so many times longer: 100,000 rows take 3 s."""
WAITED = 15
"""Seconds after which nobody waits any more, whoever else has the processors of this computer."""

_DEATHS = {"SIGXCPU": "statement.slow", "SIGKILL": "statement.too_heavy"}
"""What it means that the system ended the child: it spent its time, or somebody needed its memory."""

_CHILD = "app.services.statements.child"


def read(
    name: str,
    content: bytes,
    *,
    form: str = "",
    layout: Layout | None = None,
    profiles: Sequence[Layout] = (),
    account: str = "",
) -> Statement:
    """Return the movements of a statement, or refuse it whole with one sentence.

    name: of the file; form: key of a declared format, or "" to recognise it; layout: one that somebody made; profiles:
    the office's own layouts, recognised before the declared ones; account: the one it must be of.
    Raises UserError "statement.…".
    """
    answer = _ask("read", content, Wanted(name, form, layout, tuple(profiles)))
    statement = wire.statement_from(answer["statement"])
    if account and not same_account(statement.account, account):
        raise UserError("statement.other_account", found=statement.account, expected=account)
    return statement


def preview(name: str, content: bytes, *, layout: Layout | None = None, profiles: Sequence[Layout] = ()) -> Preview:
    """Return what the assistant shows of a table and what is open in it. Raises UserError "statement.…"."""
    answer = _ask("preview", content, Wanted(name, "", layout, tuple(profiles)))
    return wire.preview_from(answer["preview"])


def _ask(act: str, content: bytes, wanted: Wanted) -> wire.Data:
    check_size(content)
    seconds = SECONDS * (PATIENCE if len(content) > LARGE else 1)
    order = json.dumps({"act": act, "wanted": wire.wanted_data(wanted), "seconds": seconds}).encode("ascii")
    told = _told_by(_run(order + b"\n" + content, WAITED if os.name == "posix" else seconds))
    if "fault" in told:
        raise UserError(told["fault"], **told["values"])
    return told


def _run(given: bytes, seconds: int) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603  our own module, no arguments from outside
            [sys.executable, "-m", _CHILD],
            input=given,
            capture_output=True,
            timeout=seconds,
            check=False,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    except subprocess.TimeoutExpired as error:
        raise UserError("statement.slow") from error
    except OSError as error:
        raise UserError("statement.no_child", reason=why(error)) from error


def _told_by(child: subprocess.CompletedProcess[bytes]) -> wire.Data:
    """Read what the child said; one that died of its limits said nothing."""
    try:
        told: wire.Data = json.loads(child.stdout)
    except ValueError:
        return {"fault": _DEATHS.get(_signal(child.returncode), "statement.damaged"), "values": {}}
    return told


def _signal(code: int) -> str:
    """Return the name of the signal that ended a child; "" if none did, or none that this system names."""
    known = {one.value: one.name for one in signal.Signals}
    return known.get(-code, "")
