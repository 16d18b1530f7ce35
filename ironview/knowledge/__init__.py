"""What IronView reads about medicine: ``resources/*.toml``, checked once, as domain types.

A number in these files is written ``name = 84`` or, with sources of its own,
``name = [84, "source-key, place [mark]", ...]``. Numbers without sources of their own have those
of the nearest ``sources`` above them. The first source is the number's own, with the mark that
says how it was checked; the others support it.
"""
