"""Hand-made widgets: plain frozen data in, signals that state facts out."""
