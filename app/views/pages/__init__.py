"""One page a package. To add one: a `Page` in its `page.py` and its name in `app/views/places.py`.

The packages import nothing by themselves: behind the log-in each module is loaded in a turn of its own.
"""
