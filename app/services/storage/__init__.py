"""The one door to the database and to the files beside it."""
