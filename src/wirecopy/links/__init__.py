"""Many articles to one timeline."""
