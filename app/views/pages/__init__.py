"""One page a file. To add one: a `Page` here and its name in `app/views/places.py`."""
