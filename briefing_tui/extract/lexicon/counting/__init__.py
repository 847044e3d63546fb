"""The words by which each language counts, measures and names stretches of time."""
