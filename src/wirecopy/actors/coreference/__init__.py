"""Sightings in, actors out: which names, nouns and pronouns speak of one and the same."""
