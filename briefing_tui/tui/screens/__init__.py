"""The screens: each joins its widgets to the desk."""
