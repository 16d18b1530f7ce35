"""Small HL7 messages, built where a test needs only one segment of them."""

import pytest

HEADER = "MSH|^~\\&|LIS|CityLab|IV|Clinic|20260311080000||ORU^R01|1|P|2.5"
PID = "PID|1||0042^^^MRN||Doe^Jane||19910402|F"
OBR = "OBR|1||F1|IRON^Iron studies|||20260310083000"
OBX = "OBX|1|NM|2276-4^Ferritin^LN||50|ug/L|15-150|H|||F"


def message(*segments, header=HEADER, pid=PID, obr=OBR):
    return "\r".join([header, *filter(None, (pid, obr)), *segments]) + "\r"


@pytest.fixture
def read_row(read):
    """Return the one result of a message."""

    def row(*segments, **parts):
        staged = read(message(*segments, **parts))
        assert not staged.held
        assert not staged.rejected
        (record,) = staged.records
        (result,) = record.results
        return result

    return row
