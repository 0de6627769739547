package extract

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// TestSampleFacts draws 100 claims of a corpus (JSON Lines of articles, named by QUANHE_CORPUS) and prints
// them for reading: `make sample-facts CORPUS=...`. The draw is the same each time; SEED=... makes another.
// It prints names and offsets, no sentence.
func TestSampleFacts(t *testing.T) {
	file := os.Getenv("QUANHE_CORPUS")
	if file == "" {
		t.Skip("QUANHE_CORPUS names no corpus")
	}
	seed := uint64(8)
	if s := os.Getenv("QUANHE_SEED"); s != "" {
		n, err := strconv.ParseUint(s, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		seed = n
	}
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var drawn []string
	seen := 0
	draw := rand.New(rand.NewPCG(seed, 8))
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var a struct {
			ID, Title, Lead string
			Body            any
		}
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		text := []string{a.Title, a.Lead}
		switch body := a.Body.(type) {
		case string:
			text = append(text, body)
		case []any:
			for _, p := range body {
				text = append(text, fmt.Sprint(p))
			}
		}
		account := Claims(graph.Article{ID: "a_1", Text: strings.Join(text, "\n\n")})
		for _, c := range account.Claims {
			if c.Predicate == graph.PartOf && c.Rule == "title-body" {
				continue // told by the title alone
			}
			seen++
			row := fmt.Sprintf("%s [%d,%d) %s: %s", a.ID, c.Sentence.Start, c.Sentence.End, c.Rule, say(account, c))
			if len(drawn) < 100 {
				drawn = append(drawn, row)
			} else if i := draw.IntN(seen); i < 100 {
				drawn[i] = row
			}
		}
	}
	for i, row := range drawn {
		fmt.Printf("%3d %s\n", i+1, row)
	}
	fmt.Printf("100 of %d\n", seen)
}
