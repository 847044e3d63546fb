"""Find who said what in an article: pure functions over the reading text."""
