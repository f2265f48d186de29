"""The office itself: its people, its days and promises, its settings and copies, and its day at a glance."""
