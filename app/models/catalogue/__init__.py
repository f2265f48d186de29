"""The shape of a declared procedure, its institution and its offices (frozen, unknown keys forbidden)."""
