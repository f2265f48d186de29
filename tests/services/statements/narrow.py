"""The child with hardly more memory than it needs to start."""

from app.services.statements import child

child.MEMORY = 96 * 2**20
child.main()
