"""E-mail: letters queued with the act that causes them, and sent by a thread of its own (issue 3)."""
