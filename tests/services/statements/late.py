"""The child on a computer whose processor others have for a while."""

from threading import Event

from app.services.statements import child

Event().wait(1.5)
child.main()
