"""What things are: tables, definitions, money, identity numbers, terms and the rows that screens show. No I/O, no Qt, no clock."""
