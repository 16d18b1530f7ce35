"""What the built program does without, and why."""

from fnmatch import fnmatch
from typing import Final

MODULES: Final = [
    # Nothing of the program or of what it is made of draws with Tk or asks in a terminal.
    "tkinter", "_tkinter", "turtle", "idlelib", "curses", "readline", "pdb", "pydoc_data",
    # The tests, compilers and benches of libraries.
    "test", "lib2to3", "ensurepip", "venv", "setuptools", "pip", "pkg_resources", "_distutils_hack",
    "distutils", "numpy.distutils", "numpy.f2py", "numpy.tests", "numpy.testing.tests",
    # Nobody is spoken to over a network; the server's library brings its own encryption.
    "ssl", "_ssl",
    # Python makes SHA-256 by itself; ciphers come from cryptography and from SQLCipher.
    "_hashlib",
    # Old protocols.
    "ftplib", "imaplib", "poplib", "smtplib", "nntplib", "telnetlib", "xmlrpc",
    # Random numbers, Fourier transforms and polynomials: the plots need none of them.
    # numpy itself loads them only when they are named.
    "numpy.random", "numpy.fft", "numpy.polynomial", "numpy.ctypeslib",
    # Parts of pyqtgraph for other people's programs: examples, 3-D, consoles, flow charts.
    "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.flowchart",
    "pyqtgraph.jupyter", "pyqtgraph.dockarea", "pyqtgraph.canvas",
    "scipy", "matplotlib", "IPython", "PIL", "OpenGL", "h5py", "numba", "cupy", "colorcet",
    # PySide6: there is no browser, no network, no QML, no database of Qt's in the program.
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets",
    "PySide6.QtSql", "PySide6.QtXml", "PySide6.QtHelp", "PySide6.QtDesigner", "PySide6.QtUiTools",
    "PySide6.QtConcurrent", "PySide6.QtTest", "PySide6.QtSvgWidgets",
    "PySide6.QtQuickControls2", "PySide6.QtQuickTest", "PySide6.QtStateMachine",
    # pyqtgraph imports these two by name; without_opengl.py stands in for them.
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    # Tools people develop with.
    "hypothesis", "pytest", "_pytest", "mypy", "ruff", "coverage", "openpyxl", "pypdf", "hl7",
    "fhir", "pydantic", "yaml", "pygments", "rich",
]  # fmt: skip

_PLUGINS: Final = (
    # Screens of embedded computers, remote frame buffers, and what draws nothing.
    "*/plugins/platforms/libq[!xwo]*",
    "*/plugins/platforms/q[!wod]*.dll",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    # Icons are SVG, drawn by QtSvg; pictures leave the program as PNG, which Qt itself writes.
    "*/plugins/imageformats/*",
    "*/plugins/vectorimageformats/*",
    # The desktop's portal gives its dialogs and colours; GTK would bring half a desktop with it.
    "*/plugins/platformthemes/libqgtk3*",
    # Nothing speaks with a network, a database of Qt's, or QML.
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/qmltooling/*",
    "*/plugins/qmllint/*",
    "*/plugins/designer/*",
    "*/plugins/wayland-graphics-integration-server/*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
)
_QT_LIBRARIES: Final = (
    "*Qt6Network*", "*Qt6Qml*", "*Qt6Quick*", "*Qt6Sql*", "*Qt6Test*", "*Qt6VirtualKeyboard*",
    "*Qt6OpenGLWidgets*", "*Qt6Pdf*",
    "*Qt6Svg[!.]*", "*Qt6EglF[Ss]*", "*Qt6Designer*",
    "*Qt6WaylandCompositor*", "*Qt6Lottie*",
    # A drawing of OpenGL in software: Qt needs it for QML alone.
    "*opengl32sw.dll", "*d3dcompiler_47.dll",
)  # fmt: skip
SYSTEM_LIBRARIES: Final = (
    # A desktop has these, and what it loads into the program (drivers of graphics cards, input
    # methods, themes) must meet the same ones. The Debian package depends on them by name.
    "libstdc++.so*", "libgcc_s.so*", "libglib-2.0.so*", "libgthread-2.0.so*", "libgio-2.0.so*",
    "libgobject-2.0.so*", "libgmodule-2.0.so*", "libdbus-1.so*", "libcups.so*", "libX*.so*",
    "libfontconfig.so*", "libfreetype.so*", "libwayland-*.so*", "libxcb.so*", "libxcb-glx.so*",
    "libxcb-randr.so*", "libxcb-render.so*", "libxcb-shape.so*", "libxcb-shm.so*",
    "libxcb-sync.so*", "libxcb-xfixes.so*", "libxcb-xkb.so*", "libz.so*", "libzstd.so*",
    # What GTK, the printing system and Kerberos bring along where they stand on this computer.
    "libgtk-3.so*", "libgdk-3.so*", "libgdk_pixbuf-2.0.so*", "libatk*.so*", "libcairo*.so*",
    "libatspi.so*", "libepoxy.so*",
    "libpango*.so*", "libpixman-1.so*", "libjpeg.so*", "libthai.so*", "libdatrie.so*",
    "libfribidi.so*", "libharfbuzz.so*", "libgraphite2.so*", "libpng16.so*", "libbrotli*.so*",
    "libexpat.so*", "libpcre2-*.so*", "libsystemd.so*", "libavahi-*.so*", "libgnutls.so*",
    "libgssapi_krb5.so*", "libkrb5*.so*", "libk5crypto.so*", "libcom_err.so*", "libkeyutils.so*",
    "libmount.so*", "libblkid.so*", "libselinux.so*", "libcap.so*", "libgcrypt.so*",
    "libgpg-error.so*", "liblz4.so*", "libbsd.so*", "libmd.so*", "libp11-kit.so*", "libidn2.so*",
    "libunistring.so*", "libtasn1.so*", "libnettle.so*", "libhogweed.so*", "libgmp.so*",
)  # fmt: skip
STRIPPED: Final = (
    # Built with what a debugger reads, 36 MB of it. Only what came as its linker left it: those
    # that were patched for a wheel do not survive it.
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "sqlcipher3/*.so",
    "cryptography/hazmat/bindings/*.so",
    "python_calamine/*.so",
    "PySide6/Qt/lib/libicu[iu]*.so.*",
)
_DATA: Final = (
    # Words of Qt's own dialogs in the languages IronView speaks; the rest speaks them nowhere.
    "*/translations/qt[!b]*",
    "*/translations/qtbase_??_??.qm",
    # Colour tables and icons of plots IronView does not draw.
    "pyqtgraph/colors/maps/*",
    "pyqtgraph/icons/*",
    "pyqtgraph/examples/*",
    "*.pyi",
    "*/py.typed",
    "numpy/*/tests/*",
    "numpy-*.dist-info/*",
)
_LANGUAGES: Final = ("de", "fr", "es")


def is_left_out(place: str, source: str) -> bool:
    """Whether a file of the folder is left out.

    Args:
        place: Where it would go, seen from the folder.
        source: Where it comes from. What a wheel brings is never taken for the system's.
    """
    place = place.replace("\\", "/")
    name = place.rpartition("/")[2]
    if fnmatch(name, "qtbase_*.qm"):
        return name.removeprefix("qtbase_").removesuffix(".qm") not in _LANGUAGES
    if any(fnmatch(place, pattern) for pattern in (*_PLUGINS, *_QT_LIBRARIES, *_DATA)):
        return True
    is_of_system = "site-packages" not in source and not source.startswith("lib")
    return is_of_system and any(fnmatch(name, pattern) for pattern in SYSTEM_LIBRARIES)
