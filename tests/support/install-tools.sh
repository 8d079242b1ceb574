#!/bin/sh
# Installs LibreOffice, Chromium and what turns their pages into pictures, where
# Debian's packages can be had. Elsewhere the rendered tests say that they are
# skipped; with CI=true they must run, so a failure here fails.
set -eu

missing=""
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
need soffice libreoffice-impress
need chromium chromium
need pdftoppm poppler-utils
need xmllint libxml2-utils
need montage imagemagick
if [ ! -e /usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf ]; then
  missing="$missing fonts-crosextra-carlito"
fi
if [ ! -d /usr/share/fonts/truetype/liberation ]; then
  missing="$missing fonts-liberation"
fi
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Cannot install$missing without apt-get: rendered tests may be skipped."
  exit 0
fi
as_root=""
if [ "$(id -u)" != 0 ]; then
  if [ "${CI:-}" = true ] && command -v sudo >/dev/null 2>&1; then as_root=sudo; else
    echo "Cannot install$missing without root: rendered tests may be skipped."
    echo "Install with: sudo apt-get install$missing"
    exit 0
  fi
fi
echo "Installing$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if ! { $as_root apt-get update && $as_root apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
  tail -n 20 "$log"
  [ "${CI:-}" = true ] && exit 1
  echo "Cannot install$missing: rendered tests may be skipped."
fi
rm -f "$log"
