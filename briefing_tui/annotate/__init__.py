"""Many articles as a stream: JSON Lines in, JSON Lines out, in the order of the input."""
