"""What a bank statement is: its rows, its sum and how its columns are read; plain values, no I/O."""
