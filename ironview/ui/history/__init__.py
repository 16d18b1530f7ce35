"""What was done in a chart, in plain words, and how earlier versions come back."""
