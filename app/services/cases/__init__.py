"""A case from its registration to its end: its file and lists, how it moves, and who reads what is reserved."""
