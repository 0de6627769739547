#!/bin/sh
# Copies the playground's files from npm's packages, at the versions that package-lock.json holds,
# into assets/. With -check it changes nothing and fails where a byte differs.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp package.json package-lock.json "$work"
(cd "$work" && npm ci --omit=peer --ignore-scripts --no-audit --no-fund --silent)
new=$work/assets
mkdir "$new"
modules=$work/node_modules
cp "$modules/react/umd/react.production.min.js" "$new/react.js"
cp "$modules/react-dom/umd/react-dom.production.min.js" "$new/react-dom.js"
cp "$modules/graphiql/graphiql.min.js" "$new/graphiql.js"
cp "$modules/graphiql/graphiql.min.css" "$new/graphiql.css"
cp "$modules/@graphiql/plugin-explorer/dist/index.umd.js" "$new/explorer.js"
cp "$modules/@graphiql/plugin-explorer/dist/style.css" "$new/explorer.css"

# What is bundled into these files keeps its licence beside them.
(
    cd "$modules"
    find . -name package.json -path '*node_modules*' -prune -o -name package.json -print |
        LC_ALL=C sort | while read -r package; do
        dir=$(dirname "$package")
        name=$(node -p "const p = require('$modules/$package'); p.version && p.name ? p.name + ' ' + p.version + ' (' + p.license + ')' : ''")
        [ -n "$name" ] || continue
        echo "== $name"
        for file in "$dir"/[Ll][Ii][Cc][Ee][Nn][Ss][Ee]*; do
            [ -f "$file" ] && cat "$file" && echo
        done
        echo
    done
) >"$new/LICENSES.txt"

if [ "${1:-}" = -check ]; then
    diff -rq "$new" assets
else
    rm -rf assets
    cp -r "$new" assets
fi
