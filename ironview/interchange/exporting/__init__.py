"""Files out: FHIR bundles, tables of results, workbooks and the cohort table.

What is written here, IronView's own readers read again: where a format has no place for a field,
``own_rows`` carries the row beside it.
"""
