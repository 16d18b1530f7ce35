"""Pages: what is on screen, for paper and PDF. Everything is strokes and letters, never a picture.

A document is a list of blocks that are each painted whole; the flow puts them on pages, repeats the
head of a table, and writes who it is about on every page. Places are px of 96 to an inch.
"""
