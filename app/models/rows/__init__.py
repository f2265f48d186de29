"""Frozen rows that cross from the services to the screens, by topic. Plain dataclasses: no library to import."""
