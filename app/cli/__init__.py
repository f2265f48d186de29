"""The same services without a window, for administrators and for checks."""
