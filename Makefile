# make check runs everything that a change has to pass beside `go test ./...`.

GO ?= go
OURS = $(shell git ls-files '*.go' | grep -v '^server/gql/')

.PHONY: check check-long format vet lint race generated bench generate sample-facts assets

check: format vet lint generated race

format:
	@unformatted=$$(gofmt -l $(OURS)); test -z "$$unformatted" || { echo "not gofmt'ed: $$unformatted"; exit 1; }

vet:
	$(GO) vet ./...

lint:
	$(GO) tool staticcheck ./...

# Generating again changes nothing.
generated:
	sh scripts/generated.sh

# Our own code alone: what Neo4j does is no race of ours, and `go test ./...` has asked it already.
race:
	QUANHE_TEST_NEO4J=none QUANHE_REQUIRE= $(GO) test -race -short ./...

# Everything at full length: 2,000 articles and 50 kills on both stores, 5,000 random operations, hundreds of damaged
# files, hundreds of random questions to Neo4j. Its result stands in docs/checks.md.
check-long:
	QUANHE_LONG=1 $(GO) test -count=1 -timeout 4h -p 1 -v -run 'Long|Random|Damage|Kill' ./internal/stories ./server/api ./graph/embedded ./graph/neo4jstore

# Extraction, a first start, 100,000 facts on both stores (BENCH_FACTS sets how many), over HTTP too; Neo4j beside
# Cypher written by hand. docs/speed.md has what it printed.
bench:
	$(GO) test -run '^$$' -bench . -benchmem -timeout 1h ./bench/...
	BENCH_NEO4J_ARTICLES=10000 $(GO) test -run '^$$' -bench . -timeout 1h ./graph/neo4jstore

generate:
	$(GO) generate ./...

# The playground's files, from npm at the versions of server/web/package-lock.json.
assets:
	sh server/web/assets.sh

# 100 facts of a corpus, for reading: the same each time, others with SEED=number. docs/extraction.md says what came of it.
sample-facts:
	QUANHE_CORPUS=$(abspath $(CORPUS)) QUANHE_SEED=$(SEED) $(GO) test -count=1 -run SampleFacts -v ./loader/extract
