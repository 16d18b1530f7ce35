"""What is on the screen. It shows what the controller says and decides nothing.

Widgets and painting only: no store, no files, no rules. pyqtgraph is imported by
``ironview.ui.timeline`` alone, and that package is imported only when a timeline is shown,
because pyqtgraph costs more than the rest of a first window together.
"""
