"""The short tour of a patient's page: once, to be skipped at any step, and never in the way."""
