"""Bring an article in: from a file, a page of the web or standard input, to safe text."""
