"""Pictures of the pages, taken without a screen on a copy of the data."""
