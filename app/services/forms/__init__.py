"""The answers of a declared form: checked, kept, read from files and told in words."""
