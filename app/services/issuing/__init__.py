"""Numbering, rendering, printing and verifying what the office hands out."""
