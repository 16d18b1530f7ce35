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
    """Return what loads a script by its path below ``packaging/``, with those beside it."""

    def load(place: str) -> ModuleType:
        name, path = f"packaging_{Path(place).stem}", PROJECT / "packaging" / place
        if name in sys.modules:
            return sys.modules[name]
        spec = importlib.util.spec_from_file_location(name, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        sys.path.insert(0, str(path.parent))
        try:
            spec.loader.exec_module(module)
        finally:
            sys.path.remove(str(path.parent))
        return module

    return load
