#!/bin/bash
# Builds, where no container registry can be reached, an image that stands in for golang:1.26: this
# machine's own Go, its downloaded modules and a shell. For CI only; it is never published.
#   golang-image.sh [TAG]     default golang:1.26
set -euo pipefail
tag=${1:-golang:1.26}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/rootfs
mkdir -p "$root"/{bin,etc,tmp,usr/local,go/pkg,root}
chmod 1777 "$root/tmp"
(cd "$work" && apt-get -qq download busybox-static && dpkg-deb -x busybox-static_*.deb deb)
cp "$work"/deb/*bin/busybox "$root/bin/busybox" 2>/dev/null || cp "$work/deb/usr/bin/busybox" "$root/bin/busybox"
for applet in $("$root/bin/busybox" --list); do [ "$applet" = busybox ] || ln -s busybox "$root/bin/$applet"; done
go mod download # tests fetch no more than what they build
cp -r "$(go env GOROOT)" "$root/usr/local/go"
cp -r "$(go env GOMODCACHE)" "$root/go/pkg/mod"
tar -C "$root" -c . | docker import \
    -c 'ENV PATH=/usr/local/go/bin:/bin' -c 'ENV GOPATH=/go' -c 'ENV GOPROXY=off' -c 'ENV GOTOOLCHAIN=local' \
    -c 'ENV GOCACHE=/tmp/cache' -c 'WORKDIR /go' - "$tag" >&2
docker image ls "$tag" >&2
