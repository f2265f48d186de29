"""The frame around every page: rail, top bar, key strip, palette of actions and help."""
