"""Programs of others that the benches measure beside ours; each runs in the environment of `make bench` alone."""
