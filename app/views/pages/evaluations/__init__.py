"""Evaluaciones: the week of the evaluators, the cases that wait for a date, and the sheet of each visit."""
