#!/bin/bash
# Brings docker-compose.yml up for real, asks through the server, restarts the database under it, asks again, takes all
# of it down and up, and finds the data.
set -euo pipefail
cd "$(dirname "$0")/.."
export NEO4J_PASSWORD="compose-$RANDOM$RANDOM" NEO4J_HEAP=512m NEO4J_JVM=-XX:TieredStopAtLevel=1 COMPOSE_PROJECT_NAME=quanhe-ci
docker image inspect golang:1.26 >/dev/null 2>&1 || .ci/golang-image.sh golang:1.26
trap 'docker compose down -v --remove-orphans >/dev/null 2>&1' EXIT

ask() {
    curl -fsS http://127.0.0.1:8080/graphql -H 'Content-Type: application/json' -d \
        '{"query":"{ whoSpokeWhere(filter: {from: \"2020-12-23\", to: \"2020-12-23\"}) { rows { agent } } }"}'
}
wait_for() { # words, seconds
    local i
    for i in $(seq 1 "$2"); do
        ask 2>/dev/null | grep -q "$1" && { echo "compose: answered after $i s"; return; }
        sleep 1
    done
    echo "compose: no answer with $1 within $2 s; last:" >&2
    ask >&2 || true
    docker compose logs --tail 40 >&2
    return 1
}

if (unset NEO4J_PASSWORD; docker compose config >/dev/null 2>&1); then
    echo "compose: it starts without a password" >&2
    exit 1
fi
docker compose build
docker compose up -d
wait_for "Trần Quốc Vượng" 180
echo "compose: restart the database under the server"
docker compose restart neo4j
wait_for "Trần Quốc Vượng" 120
echo "compose: down and up"
docker compose down
docker compose up -d neo4j server
wait_for "Trần Quốc Vượng" 180
echo "compose: the data is there"
