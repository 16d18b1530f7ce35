"""HL7 version 2 in files: results (any message with OBX) and given iron (RXA).

``charsets`` finds out what the bytes mean; ``segments`` and ``escapes`` take the text apart;
``groups`` says which patient, request and specimen a row belongs to; ``moments`` reads times;
``patients``, ``results`` (over ``values``, ``ranges``, ``specimens``) and ``medications`` make
rows; ``reader`` brings them together.

The segments are split here, not by the ``hl7`` library: on real files it refuses or merges what
ends its lines with LF, comes in MLLP frames, wraps a field over lines or mixes separators; it
forgets line numbers, drops escapes it does not know, and is many times slower. The tests hold both
against each other on every message that it can read.
"""
