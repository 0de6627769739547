package examples

import (
	"bytes"
	"io/fs"
	"path"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

func TestArticles(t *testing.T) {
	files, err := fs.Glob(Articles, "articles/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("no sample articles are embedded")
	}
	fileOf := map[string]string{} // by article id
	for _, file := range files {
		t.Run(path.Base(file), func(t *testing.T) {
			raw, err := fs.ReadFile(Articles, file)
			if err != nil {
				t.Fatal(err)
			}
			checkBytes(t, raw)
			front, text := split(t, raw)

			id := front["id"]
			if want := "samples/" + strings.TrimSuffix(path.Base(file), ".txt"); id != want {
				t.Errorf("id is %q, want %q: it follows the file's name", id, want)
			}
			if other, taken := fileOf[id]; taken {
				t.Errorf("id %q is also that of %s", id, other)
			}
			fileOf[id] = file

			if strings.TrimSpace(front["title"]) == "" {
				t.Error("no title")
			}
			if got, want := front["publisher"], "quanhe, sample text"; got != want {
				t.Errorf("publisher is %q, want %q: nobody else printed this", got, want)
			}
			for key := range front {
				switch key {
				case "id", "title", "publisher":
				default:
					t.Errorf("front matter has %q: a sample was published nowhere and on no day", key)
				}
			}
			if strings.TrimSpace(text) == "" {
				t.Error("no text")
			}
		})
	}
}

// checkBytes wants UTF-8 in NFC with plain line ends, so that the spans of
// quotes are the same on every machine. Every Vietnamese letter has a code
// point of its own, so text in NFC has no combining marks.
func checkBytes(t *testing.T, raw []byte) {
	t.Helper()
	if !utf8.Valid(raw) {
		t.Fatal("not UTF-8")
	}
	if bytes.HasPrefix(raw, []byte("\uFEFF")) {
		t.Error("begins with a byte order mark")
	}
	for at, r := range string(raw) {
		switch {
		case unicode.Is(unicode.M, r):
			t.Errorf("byte %d: combining mark %U, so not in NFC", at, r)
		case r == 'Ð': // U+00D0, which looks like Đ, U+0110
			t.Errorf("byte %d: Icelandic %U in place of Vietnamese %U", at, r, 'Đ')
		case r == '\r':
			t.Errorf("byte %d: carriage return", at)
		}
	}
}

// split parts an article into its front matter and its text.
func split(t *testing.T, raw []byte) (front map[string]string, text string) {
	t.Helper()
	rest, ok := strings.CutPrefix(string(raw), "---\n")
	if !ok {
		t.Fatal("does not begin with a line of ---")
	}
	head, text, ok := strings.Cut(rest, "\n---\n")
	if !ok {
		t.Fatal("the front matter does not end with a line of ---")
	}
	if err := yaml.Unmarshal([]byte(head), &front); err != nil {
		t.Fatalf("front matter: %v", err)
	}
	return front, text
}
