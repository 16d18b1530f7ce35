"""What is this? Short explanations of what a verdict on the screen means."""
