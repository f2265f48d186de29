"""Who comes in: office and health of the data at the left, person and password at the right."""
