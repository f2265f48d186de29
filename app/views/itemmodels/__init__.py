"""Item models as presenters: frozen rows in, cells out."""
