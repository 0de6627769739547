package explain_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/explain"
)

var update = flag.Bool("update", false, "write the golden files anew")

const text = "CÂY XANH ĐÔ THỊ\n\n" +
	"Bà Lê Thị Lan, Chủ tịch Hội Làm vườn xứ Đông, phát biểu khai mạc Hội nghị cây xanh tại Hà Nội. Bà được tặng Bằng khen.\n" +
	"Không có gì thêm."

// account is what a reader would find in the text.
func account() *graph.Account {
	find := func(words string) graph.Span {
		at := strings.Index(text, words)
		return graph.Span{Start: at, End: at + len(words)}
	}
	entity := func(kind graph.Kind, name string) graph.Entity {
		return graph.Entity{Kind: kind, Name: name, Mentions: []graph.Span{find(name)}}
	}
	event := entity(graph.KindEvent, "Hội nghị cây xanh")
	event.Class, event.StartDate, event.DateFrom = "conference", "2022-04-12", "publication"
	first := find("Bà Lê Thị Lan, Chủ tịch Hội Làm vườn xứ Đông, phát biểu khai mạc Hội nghị cây xanh tại Hà Nội.")
	second := find("Bà được tặng Bằng khen.")
	return &graph.Account{
		By:      "rules-1",
		Article: graph.Article{Title: "Cây xanh", Publisher: "Vườn", Published: "2022-04-13", Text: text},
		Entities: []graph.Entity{
			entity(graph.KindPerson, "Lê Thị Lan"), entity(graph.KindPost, "Chủ tịch Hội Làm vườn xứ Đông"), entity(graph.KindOrganization, "Hội Làm vườn xứ Đông"),
			event, entity(graph.KindPlace, "Hà Nội"), {Kind: graph.KindOrganization, Unnamed: true},
		},
		Claims: []graph.Claim{
			{Predicate: graph.Holds, Subject: 0, Object: 1, At: -1, OnBehalfOf: -1, Sentence: first, Said: graph.Said{Title: "Chủ tịch Hội Làm vườn xứ Đông", Status: "current"}, Rule: "title beside a name"},
			{Predicate: graph.SpokeAt, Subject: 0, Object: 3, At: 3, OnBehalfOf: 2, Sentence: first, Said: graph.Said{Part: "opening"}, Rule: "verb of speaking"},
			{Predicate: graph.HeldAt, Subject: 3, Object: 4, At: 3, OnBehalfOf: -1, Sentence: first, Planned: true},
			{Predicate: graph.Awarded, Subject: 5, Object: 0, At: 3, OnBehalfOf: -1, Sentence: second, Said: graph.Said{Award: "Bằng khen"}, Discourse: true, Rule: "award received"},
		},
	}
}

func TestWrite(t *testing.T) {
	for name, colours := range map[string]bool{"plain.golden": false, "colours.golden": true} {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			if err := explain.Write(&got, account(), colours); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != string(want) {
				t.Errorf("%s\nwant\n%s", &got, want)
			}
		})
	}
}

// A text does not tell the terminal what to do.
func TestNoOrdersToTheTerminal(t *testing.T) {
	a := &graph.Account{Article: graph.Article{Title: "\x1b]0;A\a", Text: "Câu\x1b[2J.\r\nCâu."}}
	var got bytes.Buffer
	if err := explain.Write(&got, a, false); err != nil || strings.ContainsAny(got.String(), "\x1b\a\r") {
		t.Errorf("%q, %v", &got, err)
	}
}

var escapes = regexp.MustCompile(`\x1b\[[0-9]*m`)

// Colours add nothing to the words, and no word of the text is lost.
func TestNothingIsLost(t *testing.T) {
	var got bytes.Buffer
	if err := explain.Write(&got, account(), true); err != nil {
		t.Fatal(err)
	}
	words := escapes.ReplaceAllString(got.String(), "")
	words = regexp.MustCompile(`·\d+`).ReplaceAllString(words, "")
	for _, sentence := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '.' }) {
		if !strings.Contains(words, strings.TrimSpace(sentence)) {
			t.Errorf("%q is not in\n%s", sentence, words)
		}
	}
}
