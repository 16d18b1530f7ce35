"""The page of a whole clinic: charts of what was kept with every patient, and who stands behind.

``bar_chart`` lets pyqtgraph keep the axes and paints the bars itself; ``figure_card`` says what a
chart means; ``page`` puts them together; ``picture`` makes one image of all, without a name.
"""
