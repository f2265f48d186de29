"""Questions and announcements in a window of their own."""
