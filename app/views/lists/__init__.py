"""What the lists of several pages share: rows, states, widths, search, and the file they are saved in."""
