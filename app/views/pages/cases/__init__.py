"""Trámites: find and act on many."""
