"""From the command line to the window of a person and back: start, door, first use, lock, end."""
