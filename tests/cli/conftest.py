"""Runs commands as a shell would, inside this process."""

import json
from dataclasses import dataclass

import pytest

from ironview.__main__ import main

RECORD = {
    "format": "ironview-record/1",
    "patient": {"id": "P-1", "sex": "female", "birth_date": "1991-04-02"},
    "infusions": [
        {"product": "ferric_carboxymaltose", "dose_mg": 1000, "started": "2026-03-02T10:00"}
    ],
    "results": [
        {"analyte": "ferritin", "value": "1050", "unit": "ug/L", "collected": "2026-03-10"}
    ],
}


@dataclass
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def answer(self):
        return json.loads(self.out)


@pytest.fixture
def run(capfdbinary, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def command(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            code = ended.code
        written = capfdbinary.readouterr()
        return Ran(int(code or 0), written.out.decode(), written.err.decode())

    return command


@pytest.fixture
def write(tmp_path):
    def file(content, name="record.json"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return file
