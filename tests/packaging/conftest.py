"""Loads the scripts of ``packaging/``, which is no package: a library has that name."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import PROJECT

sys.path.append(str(PROJECT / "packaging"))


@pytest.fixture(scope="session")
def script():
    """Return what loads a script by its path below ``packaging/``."""

    def load(path: str) -> ModuleType:
        name = f"packaging_{Path(path).stem}"
        if name not in sys.modules:
            spec = importlib.util.spec_from_file_location(name, PROJECT / "packaging" / path)
            module = importlib.util.module_from_spec(spec)
            sys.modules[name] = module
            spec.loader.exec_module(module)
        return sys.modules[name]

    return load
