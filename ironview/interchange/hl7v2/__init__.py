"""HL7 version 2 in files: results (any message with OBX) and given iron (RXA).

``charsets`` finds out what the bytes mean; ``envelopes``, ``segments`` and ``escapes`` take the
text apart; ``groups`` says which patient, request and specimen a row belongs to; ``moments`` reads
times; ``patients``, ``results`` (over ``values``, ``ranges``, ``specimens``) and ``medications``
make rows; ``reader`` brings them together.

The segments are split here, not by the ``hl7`` library. Of 242 public files it finds other results
than there are in 126 (line ends of LF, fields wrapped over lines) and refuses one; it keeps no line
numbers, drops escapes it does not know, and takes longer to split messages than the reader takes
for everything. The tests hold both against each other, segment by segment.
"""
