#!/bin/sh
# Takes out of Debian packages what the base map is made from and what is not worth installing: flightgear-data-base alone is 1.3 GB.
# apt-get checks each package's signature and checksum. Run by `npm run build:basemap`; skips what is there.
set -eu
into="$(cd "$(dirname "$0")" && pwd)/node_modules/.inputs"
mkdir -p "$into"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
take() { # package, paths inside it
  package=$1
  shift
  [ -e "$into/.$package" ] && return
  (cd "$work" && apt-get download "$package")
  dpkg-deb --fsys-tarfile "$work/$package"_*.deb | tar x -C "$into" --wildcards "$@"
  rm -f "$work/$package"_*.deb
  touch "$into/.$package"
}
take libmagics++-data '*/10m/ne_10m_rivers_lake_centerlines.*'
take flightgear-data-base '*/ne_10m_urban_areas.*' '*/poi.dat.gz'
