package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/quanhe/quanhe/graph"
)

// A text says the same whether it lies on one page or each of its sentences on its own, whose words and mentions are
// pressed and read again between any two.
func TestPagesChangeNothing(t *testing.T) {
	texts := map[string]string{"a short piece": piece, "no text": "", "no words": "\n \n", "spaces": "Ông  Trần Văn Ba,\u00a0Bí thư&nbsp;Tỉnh ủy Nghệ An, dự lễ kỷ niệm 60 năm ngày truyền thống.Ông Ba phát biểu tại buổi lễ."}
	files, err := filepath.Glob("../../examples/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no sample articles", err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(file)] = strings.SplitN(string(raw), "---\n", 3)[2]
	}
	for name, text := range texts {
		a := graph.Article{ID: "a_1", Text: text}
		if diff := cmp.Diff(claims(a, len(text)+1), claims(a, 1)); diff != "" {
			t.Errorf("%s: on one page (-), on a page for each sentence (+)\n%s", name, diff)
		}
	}
}
