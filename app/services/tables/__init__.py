"""Lists: read from a file, checked cell by cell, mended and compared with the list before."""
