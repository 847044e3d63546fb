"""Turn a news article into a briefing and read it in a terminal."""
