// Package article reads articles from files: a text with or without front matter, or JSON Lines
// of articles. It never changes a byte of the text that it hands on, and says of bad input what
// is wrong, where, and what to do.
//
// Start at [Text] and [Lines]. The facts format is read by loader/facts.
package article

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/quanhe/quanhe/graph"
	"gopkg.in/yaml.v3"
)

// Given is what the reader of a text knows of it beside the text: it stands in where the front
// matter does not say.
type Given struct {
	URL       string
	Publisher string
	Published graph.Date
}

// Errors of a text that is no article; test with errors.Is.
var (
	ErrEmpty   = errors.New("nothing in it: remove it from the list, or fetch it again")
	ErrBinary  = errors.New("binary, not a text: save the article as plain text")
	ErrNotUTF8 = errors.New("not UTF-8: convert it first, for instance with iconv")
	ErrTooBig  = errors.New("over the limit of size: split it, or raise the limit with -max-size")
)

// Text is the article that a text file tells: front matter in YAML between two lines of "---",
// then the text, whose bytes stay as they are but for a byte-order mark in front. The error says
// what is wrong and names the line where there is one; the caller names the file.
func Text(data []byte, given Given) (graph.Article, error) {
	if err := readable(data); err != nil {
		return graph.Article{}, err
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	front, body, err := cut(text)
	if err != nil {
		return graph.Article{}, err
	}
	about, err := parseFront(front)
	if err != nil {
		return graph.Article{}, err
	}
	about.URL = cmp.Or(about.URL, given.URL)
	about.Publisher = cmp.Or(about.Publisher, given.Publisher)
	about.Published = cmp.Or(about.Published, string(given.Published))
	return about.article(body)
}

// Plain is the article of a text without front matter: all of it is the text, but for a
// byte-order mark.
func Plain(data []byte, given Given) (graph.Article, error) {
	if err := readable(data); err != nil {
		return graph.Article{}, err
	}
	said := about{URL: given.URL, Publisher: given.Publisher, Published: string(given.Published)}
	return said.article(strings.TrimPrefix(string(data), "\ufeff"))
}

func readable(data []byte) error {
	switch {
	case bytes.IndexByte(data, 0) >= 0:
		return ErrBinary
	case !utf8.Valid(data):
		return fmt.Errorf("byte %d: %w", firstInvalid(data), ErrNotUTF8)
	}
	return nil
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}

// cut parts the front matter from the text that follows it.
func cut(text string) (front, body string, err error) {
	first, rest, ok := strings.Cut(text, "\n")
	if !ok || strings.TrimRight(first, " \t\r") != "---" {
		return "", text, nil
	}
	for at := 0; at < len(rest); {
		line, _, more := strings.Cut(rest[at:], "\n")
		end := at + len(line)
		if more {
			end++
		}
		if strings.TrimRight(line, " \t\r") == "---" {
			return rest[:at], rest[end:], nil
		}
		at = end
	}
	return "", "", errors.New("line 1: front matter begins and does not end: close it with a line of ---, or take the first line out")
}

// about is what front matter and lines say of an article.
type about struct {
	ID        string `yaml:"id" json:"id"`
	Title     string `yaml:"title" json:"title"`
	URL       string `yaml:"url" json:"url"`
	Publisher string `yaml:"publisher" json:"publisher"`
	Published string `yaml:"published" json:"published"`
}

func parseFront(front string) (about, error) {
	var a about
	if err := unmarshalYAML(front, &a); err != nil {
		return about{}, fmt.Errorf("front matter: %s: correct it (title: \"...\" in quotes where it holds a colon)", oneLine(err))
	}
	return a, nil
}

// The parser of YAML is not ours: what makes it panic is bad input too.
func unmarshalYAML(front string, into *about) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	return yaml.Unmarshal([]byte("---\n"+front), into) // so that it counts lines as the file does
}

func oneLine(err error) string {
	return strings.Join(strings.Fields(strings.TrimPrefix(err.Error(), "yaml: ")), " ")
}

// article is the article of that text, by its address, else the id it came with, else the
// digest of its text.
func (a about) article(text string) (graph.Article, error) {
	if strings.TrimSpace(text) == "" {
		return graph.Article{}, ErrEmpty
	}
	published, err := Day(a.Published)
	if err != nil {
		return graph.Article{}, fmt.Errorf("published: %w", err)
	}
	url := strings.TrimSpace(a.URL)
	source := cmp.Or(url, strings.TrimSpace(a.ID))
	if source == "" {
		source = graph.Digest(text)
	}
	for _, said := range []string{source, a.Title, a.Publisher, text} { // JSON can spell it
		if strings.ContainsRune(said, 0) {
			return graph.Article{}, ErrBinary
		}
	}
	return graph.Article{
		ID: graph.NewID(graph.KindArticle, source), Source: source,
		URL: url, Title: a.Title, Publisher: a.Publisher, Published: published, Text: text,
	}, nil
}

// Day is the date of publication as told: an ISO date, or the day of an ISO timestamp; "" where
// nothing is said. The error says which form is wanted.
func Day(said string) (graph.Date, error) {
	said = strings.TrimSpace(said)
	if said == "" {
		return "", nil
	}
	if _, err := time.Parse(time.RFC3339, said); err == nil {
		said = said[:len("2006-01-02")]
	}
	date, err := graph.ParseDate(said)
	if err == nil && !date.HasYear() {
		err = fmt.Errorf("date %q: a day of publication has a year", said)
	}
	return date, err
}
