"""FHIR R4 in JSON: decoded into the few structures that are read, everything else skipped.

``resources`` are these structures; ``opening`` takes bundles apart and finds what refers to what;
``observations``, ``medications``, ``conditions`` and ``patients`` make rows; ``reader`` brings
them together.
"""
