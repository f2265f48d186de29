"""Which deposit pays which request: pure, fixed and versioned rules. No I/O, no clock."""
