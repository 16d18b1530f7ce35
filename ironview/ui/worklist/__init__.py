"""The clinic's day: lanes of patients, and beside them one patient with the next step.

``model``, ``delegate`` and ``table`` are the list; ``tiles`` are its lanes with their counts;
``drawer``, ``booking_box`` and ``mini_timeline`` are about the patient in focus; ``page`` puts them
side by side.
"""
