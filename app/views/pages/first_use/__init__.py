"""First use: institution and office, first supervisor, or the sample office."""
