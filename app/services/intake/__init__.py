"""A request on its way in: who may make it, in which call, what it would cost and need, and its registration."""
