"""Correos: what was told to the applicants by e-mail, and what did not leave."""
