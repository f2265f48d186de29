"""The set-up of Ventanilla on each system; run `installer/setup.py`, standard library only."""
