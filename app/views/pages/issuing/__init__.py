"""Emisión: papers approved by a second person, printed, confirmed and handed over, one by one."""
