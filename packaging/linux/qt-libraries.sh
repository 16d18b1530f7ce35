#!/bin/sh
# Installs the system libraries that Qt's xcb plugin needs, on Debian-like systems, when some are
# missing. Elsewhere, or without the right to install, it says what is missing and goes on.
#   qt-libraries.sh PYTHON [--with-xvfb]
set -u
python=$1
plugin=$("$python" -c 'import importlib.util as u, pathlib; print(pathlib.Path(u.find_spec("PySide6").origin).parent / "Qt/plugins/platforms/libqxcb.so")')
[ "$(uname -s)" = Linux ] && [ -f "$plugin" ] || exit 0
packages=""
if ldd "$plugin" | grep -q 'not found'; then
    packages="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
        libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0 libegl1 libgl1 libdbus-1-3 libfontconfig1"
fi
if [ "${2:-}" = --with-xvfb ]; then
    command -v Xvfb >/dev/null || packages="$packages xvfb"
    [ -n "$(fc-list 2>/dev/null | head -n 1)" ] || packages="$packages fontconfig fonts-dejavu-core"
fi
[ -n "$packages" ] || exit 0
if ! command -v apt-get >/dev/null; then
    echo "Some system libraries of Qt are missing:" >&2
    ldd "$plugin" | grep 'not found' >&2
    exit 0
fi
as_root=""
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Qt needs these system packages; install them as administrator: $packages" >&2
        exit 0
    fi
    as_root=sudo
fi
$as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null ||
    echo "Could not install the system packages Qt needs: $packages" >&2
exit 0
