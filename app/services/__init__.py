"""What can be done: verbs on nouns, one transaction each. No Qt."""
