"""The timeline of one patient: aligned lanes over one true time axis.

``geometry`` says where everything stands; ``lane_layout``, ``dose_strip``, ``window_strip`` and
``time_axis`` turn the data into marks and labels in px; ``lane_painting`` and its neighbours paint
them; ``chart`` puts them together for screen, export and print; ``canvas`` lets pyqtgraph move
time; ``view`` is the widget. Import this package only where a timeline is shown.
"""
