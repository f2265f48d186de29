"""The archive of an institution: records of sessions, found by their words and copied sheet by sheet."""
