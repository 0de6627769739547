#!/bin/sh
# Generates all generated files again and fails where that changes one. The front-end files come from npm:
# without node they are left alone, unless QUANHE_REQUIRE names node.
set -eu
state() { find server/gql server/web/assets -type f 2>/dev/null | LC_ALL=C sort | xargs sha256sum; }

before=$(state)
go generate ./...
if command -v npm >/dev/null; then
    make --no-print-directory assets
else
    case ",${QUANHE_REQUIRE:-}," in
    *,node,*) echo "generated: QUANHE_REQUIRE names node, and there is no npm" >&2; exit 1 ;;
    *) echo "generated: no npm here: front-end files not checked" ;;
    esac
fi
if [ "$before" != "$(state)" ]; then
    echo "generated: files differ from what generating gives; run 'make generate assets' and commit:" >&2
    git status --short server/gql server/web/assets >&2
    exit 1
fi
