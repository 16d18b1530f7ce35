"""Dialogs that take what a person types. Nothing typed is lost by a mistake, a failed save or Esc.

Words used here: a value *asks* when it can mean two things or is unlikely (the person answers
once), and is *refused* when no reading of it is possible; Save waits for both and says so.
"""
