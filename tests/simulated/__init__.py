"""A clinic that never was: its patients, a month of its work, and a slow second opinion on it."""
