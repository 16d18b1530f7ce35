"""Proves an installation on the computer at hand, and prints what was found."""
