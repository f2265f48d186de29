"""Invented months of a collecting account with their known truth: each generator has habits of its own."""
