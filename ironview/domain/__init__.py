"""What IronView knows. Pure: no Qt, no files, no database, no clock, no log.

Glossary, in the words of the field:

* *Analyte*: what a laboratory measures. *TSAT*: transferrin saturation, iron over iron-binding
  capacity.
* *Result*: one value of one analyte. *Sample*: all results with the same moment of collection.
* *Dose*: one entry of an intravenous iron infusion, in mg of elemental iron. *Course*: doses
  that belong together.
* *Day* of a sample: calendar days since the last dose before it.
* *Window*: what the time since the doses allows a result to say. *Interpretability*: whether
  this result may be read at all. *Eligible*: interpretable or provisional.
* *Held*: a row that the program refuses to read and asks about; it takes part in nothing.
* *Finding*: one statement with the results it rests on, those it skipped, its rule and sources.
* *Profile*: a guideline's numbers for one group of patients. *Overlay*: another society's
  limits laid over a profile.
"""
