"""Laboratory results and doses from HL7 version 2 messages."""
