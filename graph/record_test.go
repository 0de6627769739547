package graph_test

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// A long text may say one sentence very often; each one's claims are its own.
func TestClaimsOfEqualSentencesHaveIDsOfTheirOwn(t *testing.T) {
	seen := map[graph.ID]int{}
	for nth := range 70_000 {
		id := graph.ClaimID("a_1", "Ông A phát biểu.", nth, graph.SpokeAt, "A", "")
		if before, known := seen[id]; known {
			t.Fatalf("sentences %d and %d give one id", before, nth)
		}
		seen[id] = nth
	}
}
