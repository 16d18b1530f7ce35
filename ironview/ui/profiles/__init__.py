"""The screens of guideline profiles: delivered, copied, changed, tried, and made to count."""
