"""Deposits of a case: what it owes, the slips and invoices, the charge they pay and the differences they leave."""
