package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"regexp"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// Lines reads JSON Lines of articles: {"id","title","lead","body","published","url","publisher"},
// body a text or a list of paragraphs. Each line yields an article or an error that names the
// line; a bad line does not end the reading, a reader that fails does. No line may be longer
// than max bytes.
func Lines(r io.Reader, max int64) iter.Seq2[graph.Article, error] {
	return func(yield func(graph.Article, error) bool) {
		for line, err := range NumberedLines(r, max) {
			var a graph.Article
			if err == nil {
				a, err = parseLine(line.Text)
			}
			if err != nil {
				err = fmt.Errorf("line %d: %w", line.Number, err)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// Line is one line of a file that is not blank, and which of its lines it is, from 1.
type Line struct {
	Number int
	Text   []byte // without its end
}

// NumberedLines yields the lines of a file that are not blank, one at a time. A line longer than
// max bytes is passed over with [ErrTooBig]; after another error nothing follows. The text is
// good until the next line is asked for.
func NumberedLines(r io.Reader, max int64) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		lines := bufio.NewReaderSize(r, 1<<16)
		var text []byte
		for n := 1; ; n++ {
			var err error
			text, err = readLine(lines, text[:0], max)
			if errors.Is(err, io.EOF) {
				return
			}
			line := Line{n, bytes.TrimRight(text, "\r\n")}
			if n == 1 {
				line.Text = bytes.TrimPrefix(line.Text, []byte("\ufeff"))
			}
			if err == nil && len(bytes.TrimSpace(line.Text)) == 0 {
				continue
			}
			if !yield(line, err) || err != nil && !errors.Is(err, ErrTooBig) {
				return
			}
		}
	}
}

// readLine reads a line into the buffer, or passes it over where it is too long. It returns
// io.EOF behind the last line.
func readLine(r *bufio.Reader, text []byte, max int64) ([]byte, error) {
	read, long := 0, false
	for {
		part, err := r.ReadSlice('\n')
		read += len(part)
		long = long || int64(read) > max+int64(len("\r\n"))
		if !long {
			text = append(text, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err != nil && (!errors.Is(err, io.EOF) || read == 0):
			return text, err
		case long:
			return nil, ErrTooBig
		}
		return text, nil
	}
}

func parseLine(line []byte) (graph.Article, error) {
	if err := readable(line); err != nil {
		return graph.Article{}, err
	}
	var said struct {
		about
		Lead string `json:"lead"`
		Body body   `json:"body"`
	}
	if err := json.Unmarshal(line, &said); err != nil {
		return graph.Article{}, fmt.Errorf("%w: want one JSON object a line with id, title, lead, body, published, url, publisher", err)
	}
	if strings.TrimSpace(said.Lead) == "" && len(said.Body) == 0 {
		return graph.Article{}, fmt.Errorf("neither lead nor body: %w", ErrEmpty)
	}
	parts := append([]string{said.Title, said.Lead}, said.Body...)
	return said.article(joined(parts))
}

// Title, lead and paragraphs with a blank line between.
func joined(parts []string) string {
	var said []string
	for _, p := range parts {
		if strings.TrimSpace(p) != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, "\n\n")
}

// body is a text or a list of paragraphs.
type body []string

func (b *body) UnmarshalJSON(data []byte) error {
	var text string
	if json.Unmarshal(data, &text) == nil {
		if strings.TrimSpace(text) != "" {
			*b = body{text}
		}
		return nil
	}
	var paragraphs []string
	if err := json.Unmarshal(data, &paragraphs); err != nil {
		return errors.New("body is neither a text nor a list of paragraphs")
	}
	*b = paragraphs
	return nil
}

var factsLine = regexp.MustCompile(`^(?:\x{feff})?\s*\{\s*"(?:article|entity|fact|judgement)"\s*:\s*\{`)

// IsFacts tells from the beginning of a file whether it is of the facts format: the first line
// has one of its four keys.
func IsFacts(beginning []byte) bool { return factsLine.Match(beginning) }

// IsLines tells from the beginning of a file whether it is JSON Lines.
func IsLines(beginning []byte) bool {
	return bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(beginning, []byte("\ufeff"))), []byte("{"))
}
