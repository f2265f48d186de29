"""Editors of files: a document that is attached, a photograph that is cut for its paper."""
