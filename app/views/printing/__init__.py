"""The way to the printers of each system."""
