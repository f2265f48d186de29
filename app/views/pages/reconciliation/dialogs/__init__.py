"""The dialogs of Pagos: each asks one thing, in words, before an act."""
