"""Moves a store to a server or back on a disk that fails; started on one, asked line by line."""

import json
import sys
from pathlib import Path

from ironview.domain.errors import IronViewError, sentence_of
from ironview.store.moving import move_to_file, move_to_server
from ironview.store.server_address import read_server_address
from tests.faults.failing_disk import FAULTS, FailingDisk


def no_step(_done: int, _total: int) -> None:
    pass


def move(disk: FailingDisk, wish: dict[str, str]) -> dict[str, object]:
    """Move once; return what was told, what went wrong, and how often the disk was written to."""
    path, address = Path(wish["path"]), read_server_address(wish["address"])
    said = fault = ""
    disk.fail(path.parent, FAULTS[wish["fault"]], int(wish["moment"]))
    try:
        if wish["to"] == "server":
            move_to_server(path, "", address, "", no_step)
        else:
            move_to_file(address, "", path, "", no_step)
    except IronViewError as error:
        said = sentence_of(error)
    except Exception as error:  # noqa: BLE001
        fault = repr(error)
    return {"said": said, "fault": fault, "calls": disk.heal()}


def main() -> None:
    """Answer each line."""
    disk = FailingDisk()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(move(disk, json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
