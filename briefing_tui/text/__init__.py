"""The reading text: made safe, taken apart into blocks, cut into sentences and laid out."""
