"""Files in and out: what other programs wrote becomes records, interpretations become JSON.

* ``containers`` opens what a person names, by content: plain, ``.gz``, ``.zip``, any encoding.
* ``record_file``, ``fhir``, ``hl7v2`` and ``tabular`` read documents into ``staging`` rows;
  ``reading`` chooses between them and ``merging`` brings the rows of one patient together.
* ``record_writing`` writes a record that reads back equal; ``answers`` writes interpretations.

Every input row ends up in exactly one place: in a record, ``held`` or ``rejected``.
"""
