package article

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/quanhe/quanhe/graph"
)

func TestText(t *testing.T) {
	given := Given{URL: "https://example.org/1", Publisher: "Báo Xứ Đông", Published: "2022-04-13"}
	digest := graph.Digest("Câu một.\n")
	for _, row := range []struct {
		name, data string
		given      Given
		want       graph.Article
	}{
		{"plain", "Câu một.\n", Given{}, graph.Article{Source: digest, Text: "Câu một.\n"}},
		{"given", "Câu một.\n", given, graph.Article{Source: given.URL, URL: given.URL, Publisher: given.Publisher, Published: given.Published, Text: "Câu một.\n"}},
		{"byte-order mark", "\ufeffCâu một.\n", Given{}, graph.Article{Source: digest, Text: "Câu một.\n"}},
		{"front matter", "---\nid: x/1\ntitle: \"Hội nghị: mở đầu\"\npublished: 2022-04-13\nauthor: [A, B]\n---\n\nCâu một.\r\n", Given{}, graph.Article{Source: "x/1", Title: "Hội nghị: mở đầu", Published: "2022-04-13", Text: "\nCâu một.\r\n"}},
		{"front matter says more than is given", "\ufeff---\r\nurl: https://example.org/2\r\npublisher: Báo\r\n---\r\nCâu.", given, graph.Article{Source: "https://example.org/2", URL: "https://example.org/2", Publisher: "Báo", Published: "2022-04-13", Text: "Câu."}},
		{"an address goes before an id", "---\nid: 7\nurl: https://example.org/2\n---\nCâu.", Given{}, graph.Article{Source: "https://example.org/2", URL: "https://example.org/2", Text: "Câu."}},
		{"empty front matter", "---\n---\nCâu.", Given{}, graph.Article{Source: graph.Digest("Câu."), Text: "Câu."}},
		{"a timestamp", "---\npublished: 2022-04-13T08:00:00+07:00\n---\nCâu.", Given{}, graph.Article{Source: graph.Digest("Câu."), Published: "2022-04-13", Text: "Câu."}},
		{"a year", "---\npublished: 2022\n---\nCâu.", Given{}, graph.Article{Source: graph.Digest("Câu."), Published: "2022", Text: "Câu."}},
		{"a line of dashes in the text", "Câu.\n---\nCâu.", Given{}, graph.Article{Source: graph.Digest("Câu.\n---\nCâu."), Text: "Câu.\n---\nCâu."}},
	} {
		t.Run(row.name, func(t *testing.T) {
			row.want.ID = graph.NewID(graph.KindArticle, row.want.Source)
			got, err := Text([]byte(row.data), row.given)
			if err != nil || got != row.want {
				t.Errorf("%+v, %v; want %+v", got, err, row.want)
			}
		})
	}
}

func TestBadText(t *testing.T) {
	for _, row := range []struct {
		name, data string
		is         error
		says       string
	}{
		{"empty", "", ErrEmpty, "nothing in it"},
		{"blank", " \n\t\r\n", ErrEmpty, ""},
		{"front matter alone", "---\ntitle: A\n---\n\n", ErrEmpty, ""},
		{"binary", "Câu\x00một", ErrBinary, "plain text"},
		{"Latin-1", "C\xe2u m\xf4t.", ErrNotUTF8, "byte 1: not UTF-8"},
		{"cut in a letter", "Câu mộ"[:8], ErrNotUTF8, "byte 6"},
		{"front matter without end", "---\ntitle: A\nCâu.", nil, "line 1: front matter begins and does not end"},
		{"front matter that does not parse", "---\ntitle: A: B\n---\nCâu.", nil, "front matter: line 2: mapping values are not allowed"},
		{"front matter of another shape", "---\n- A\n---\nCâu.", nil, "front matter: "},
		{"a list for a title", "---\ntitle: [A]\n---\nCâu.", nil, "front matter: "},
		{"a date of this country", "---\npublished: 13/04/2022\n---\nCâu.", nil, `published: date "13/04/2022": no such day in the calendar; want 2022`},
		{"no such day", "---\npublished: 2022-02-30\n---\nCâu.", nil, "no such day"},
		{"a day without year", "---\npublished: --04-13\n---\nCâu.", nil, "has a year"},
	} {
		t.Run(row.name, func(t *testing.T) {
			_, err := Text([]byte(row.data), Given{})
			if err == nil || row.is != nil && !errors.Is(err, row.is) || !strings.Contains(err.Error(), row.says) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%v, want %v with %q", err, row.is, row.says)
			}
		})
	}
}

func TestLines(t *testing.T) {
	const file = "\ufeff" + `{"id":"1","title":"Tựa","lead":"Dẫn.","body":["Một.","","Hai."],"published":"2022-04-13"}
` + `{"url":"https://example.org/1","body":"Một.","publisher":"Báo"}

{"id":"2","title":"Tựa"}
{"id":"3","body":7}
{"id":"4","body":"Một."} {"id":"5"}
` + "{\"id\":\"6\",\"body\":\"\xff\"}\n" + `{"id":"7","body":"Một.","published":"hôm qua"}
{"id":"8","body":"Một\u0000."}
{"id":"9","body":"` + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" + `"}
["no object"]
{"id":"10","body":"Cuối."}`
	var got []string
	for a, err := range Lines(strings.NewReader(file), 120) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, fmt.Sprintf("%s %q %q %s", a.Source, a.Title, a.Text, a.Published))
	}
	want := []string{
		`1 "Tựa" "Tựa\n\nDẫn.\n\nMột.\n\nHai." 2022-04-13`,
		`https://example.org/1 "" "Một." `,
		"line 4: neither lead nor body",
		"line 5: body is neither a text nor a list of paragraphs",
		"line 6: invalid character '{' after top-level value",
		"line 7: byte 18: not UTF-8",
		`line 8: published: date "hôm qua"`,
		"line 9: binary",
		"line 10: over the limit of size",
		"line 11: json: cannot unmarshal array",
		`10 "" "Cuối." `,
	}
	if len(got) != len(want) {
		t.Fatalf("%d of %d: %q", len(got), len(want), got)
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("%q, want %q", got[i], want[i])
		}
	}
}

func TestLinesOfAReaderThatFails(t *testing.T) {
	broken := io.MultiReader(strings.NewReader("{\"id\":\"1\",\"body\":\"Một.\"}\n{\"id\""), iotest.ErrReader(errors.New("disk gone")))
	var errs []error
	n := 0
	for _, err := range Lines(broken, 1000) {
		n++
		errs = append(errs, err)
	}
	if n != 2 || errs[0] != nil || errs[1] == nil || errs[1].Error() != "line 2: disk gone" {
		t.Error(errs)
	}
}

func TestIsFacts(t *testing.T) {
	for beginning, want := range map[string]bool{
		`{"article":{"id":`: true, "\ufeff\n { \"fact\" : {": true, `{"judgement":{"same":`: true, `{"entity":{`: true,
		`{"id":"1","article":{`: false, `{"article":"1"`: false, `{"claim":{`: false, "": false, "Câu.": false,
	} {
		if IsFacts([]byte(beginning)) != want {
			t.Errorf("%q: want %v", beginning, want)
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add([]byte("---\ntitle: \"A\"\npublished: 2022-04-13\n---\nCâu."))
	f.Add([]byte("\ufeff---\r\nid: 1\r\n---\r\n"))
	f.Add([]byte("Câu.\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Text(data, Given{})
		if err == nil && (!strings.HasSuffix(string(data), a.Text) || a.ID == "" || strings.TrimSpace(a.Text) == "") {
			t.Errorf("%+v", a)
		}
	})
}

func FuzzLines(f *testing.F) {
	f.Add([]byte(`{"id":"1","title":"Tựa","lead":"Dẫn.","body":["Một."],"published":"2022-04-13"}`), int64(200))
	f.Fuzz(func(t *testing.T, data []byte, max int64) {
		for a, err := range Lines(strings.NewReader(string(data)), max%1000) {
			if err == nil && a.ID == "" {
				t.Errorf("%+v", a)
			}
		}
	})
}
