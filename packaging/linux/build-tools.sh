#!/bin/sh
# Installs what a build on Linux needs beside Python, on Debian-like systems, when it is missing:
# objcopy, strip, as and ld. Elsewhere, or without the right to install, it says so and ends with 1.
set -u
[ "$(uname -s)" = Linux ] || exit 0
command -v objcopy >/dev/null && command -v ld >/dev/null && exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends binutils >/dev/null && exit 0
fi
echo "The build needs objcopy, strip, as and ld: install the package binutils." >&2
exit 1
