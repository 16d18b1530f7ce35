"""Prints every figure. Numbers belong to the machine and the run; compare ratios."""

import importlib
import sys

STORIES = (
    "interpretation",
    "whole_clinic",
    "while_typing",
    "impact_preview",
    "fhir_reading",
    "importing",
    "import_screen",
    "package",
    "store_costs",
    "first_window",
    "built_program",
    "opening_patient",
    "worklist",
    "population",
    "timeline",
    "server_clients",
)


def main(names: list[str]) -> None:
    """Run the named benchmarks, or all of them."""
    for name in names or STORIES:
        for line in importlib.import_module(f"tests.benchmarks.{name}").report():
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
