"""``ironview`` without a command: the window."""

import argparse


def run(chosen: argparse.Namespace) -> int:
    """Open the window and return its exit code."""
    from ironview.app import run_window

    return run_window(chosen.store, chosen.demo)
