# make check runs everything that a change has to pass beside `go test ./...`.

GO ?= go
OURS = $(shell git ls-files '*.go' | grep -v '^server/gql/')

.PHONY: check check-long format vet lint race generated bench generate assets

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

race:
	$(GO) test -race -short ./...

# Everything at full length: 2,000 articles, 50 kills, 5,000 random operations. Its result stands in docs/checks.md.
check-long:
	QUANHE_LONG=1 $(GO) test -count=1 -timeout 4h -run 'Long' -v ./internal/stories ./graph/...

bench:
	$(GO) test -run '^$$' -bench . -benchmem ./bench/...

generate:
	$(GO) generate ./...

# The playground's files, from npm at the versions of server/web/package-lock.json.
assets:
	sh server/web/assets.sh
