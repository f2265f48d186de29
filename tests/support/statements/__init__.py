"""A month of movements, and the same month as each bank would give it."""
