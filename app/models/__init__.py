"""What things are: tables, definitions, money, identity numbers, terms, rows for screens. No I/O, no Qt, no clock."""
