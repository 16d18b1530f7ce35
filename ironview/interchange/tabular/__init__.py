"""Tables of laboratory results: delimited text and workbooks, one result a row or many.

``delimited`` and ``workbooks`` bring a file into ``tables``; ``layouts`` finds the header and says
which column is what, with the ``header_words`` and a ``mapping`` where the file does not say;
``dates`` and ``decimals`` infer from whole columns how dates and numbers are written; ``entries``
takes single results out of every layout and ``reader`` stages them.
"""
