"""The widgets: they take values, paint them line by line and post their own messages."""
