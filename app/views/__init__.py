"""What is seen: the window, its pages, forms and widgets. No law, no SQL."""
