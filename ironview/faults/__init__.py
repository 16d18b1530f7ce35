"""What is told of a fault of the program itself: places in its code, and nothing of a patient."""
