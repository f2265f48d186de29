"""The sheet importer: published sheets and service tables of agencies, read into a draft definition.

Pure functions on text: bytes become text in `opening`, text becomes a `Sheet` in `reading`, a `Sheet` becomes JSON in
`telling` and a definition in `drafting`. Importing the package imports nothing heavy.
"""
