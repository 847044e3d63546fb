"""The library: what a reader's own hand or eye has left, kept in one SQLite file."""
