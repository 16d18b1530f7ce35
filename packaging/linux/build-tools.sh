#!/bin/sh
# Installs what a build on Linux needs beside Python, on Debian-like systems, when it is missing:
# objcopy, strip, as and ld, and Python as a shared library. Elsewhere, or without the right to
# install, it says so and ends with 1.
#   build-tools.sh PYTHON
set -u
[ "$(uname -s)" = Linux ] || exit 0
library=$("$1" - <<'END'
import os, sys, sysconfig
name = sysconfig.get_config_var("INSTSONAME") or ""
if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
    name = "libpython%d.%d.so.1.0" % sys.version_info[:2]
places = [sysconfig.get_config_var("LIBDIR") or "", "/usr/lib/" + (sysconfig.get_config_var("MULTIARCH") or "")]
if not any(os.path.exists(os.path.join(place, name)) for place in places):
    print("libpython%d.%d" % sys.version_info[:2])
END
)
packages="$library"
for tool in objcopy strip as ld; do
    command -v "$tool" >/dev/null || packages="binutils $library"
done
[ -n "$packages" ] || exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends $packages >/dev/null && exit 0
fi
echo "The build needs these system packages; install them as administrator: $packages" >&2
exit 1
