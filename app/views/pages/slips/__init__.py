"""Papeletas: declared deposits, confirmed one by one."""
