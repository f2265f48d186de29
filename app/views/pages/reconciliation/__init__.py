"""Pagos: the deposits of the bank joined with the requests that they paid."""
