#!/bin/sh
# Puts the program of this archive under a prefix, or takes it away again.
#   install.sh [--remove] [PREFIX]        PREFIX: ~/.local where none is named
set -eu
here=$(cd "$(dirname "$0")" && pwd)
remove=""
if [ "${1:-}" = --remove ]; then
    remove=yes
    shift
fi
prefix=${1:-$HOME/.local}
program=$prefix/lib/ironview

rm -rf "$program"
rm -f "$prefix/bin/ironview"
(cd "$here/share" && find . -type f) | while IFS= read -r file; do
    rm -f "$prefix/share/$file"
done
if [ -z "$remove" ]; then
    mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
    cp -R "$here/program" "$program"
    ln -s "$program/ironview" "$prefix/bin/ironview"
    cp -R "$here/share/." "$prefix/share/"
    # A desktop may not look into this prefix for programs.
    sed -i "s|^Exec=ironview|Exec=\"$program/ironview\"|" "$prefix/share/applications/ironview.desktop"
fi
tell() {
    if command -v "$1" >/dev/null && [ -d "$2" ]; then
        "$1" "$2" >/dev/null 2>&1 || true
    fi
}
tell update-desktop-database "$prefix/share/applications"
tell update-mime-database "$prefix/share/mime"
if [ -z "$remove" ]; then
    echo "IronView is in $program; start it with $prefix/bin/ironview."
else
    echo "IronView is no longer in $prefix. The store in ~/.local/share/IronView was left alone."
fi
