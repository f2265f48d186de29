"""An invented office with sixty requests in every state, to try the program and to take its pictures.

It lives in a data folder of its own, so that nothing of it ever mixes with real data; removing it removes the folder.
"""

from __future__ import annotations

from app.services.sample.building import MARK, build, remove

__all__ = ["MARK", "build", "remove"]
