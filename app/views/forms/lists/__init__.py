"""The editor of a list: a grid worked with the keyboard, a file read into it, and what changed since the last one."""
