import io

from ironview.cli.terminal_progress import TerminalProgress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_pipe_gets_nothing():
    pipe = io.StringIO()
    progress = TerminalProgress("Reading", pipe)
    progress(1, 2)
    progress.finish()
    assert pipe.getvalue() == ""


def test_a_terminal_sees_each_percentage_once_and_a_clean_line_after_it():
    terminal = Terminal()
    progress = TerminalProgress("Reading", terminal)
    for done in (0, 1, 1, 2):
        progress(done, 2)
    progress.finish()
    assert terminal.getvalue() == "\rReading 0 %\rReading 50 %\rReading 100 %\r\x1b[K"


def test_nothing_to_do_is_all_done():
    terminal = Terminal()
    TerminalProgress("Writing", terminal)(0, 0)
    assert terminal.getvalue() == "\rWriting 100 %"
