"""Databases of every schema that was ever released, as SQL, opened by today's program."""
