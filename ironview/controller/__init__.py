"""What the program does. QtCore only: facts travel up as signals, wishes come down as calls."""
