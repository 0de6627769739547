package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/facts"
	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/quanhe/quanhe/loader/register"
)

// A line of the facts format may hold an article's text with every byte escaped, or all mentions
// of one entity.
const factsLines = 16

// What standard input is called.
const standardInput = "standard input"

// items are what the paths hold, read as they are asked for. count is told of the bytes read;
// it may be nil.
func (c *command) items(count func(int)) iter.Seq[ingest.Item] {
	return func(yield func(ingest.Item) bool) {
		for _, path := range c.paths {
			if path == "-" {
				if !c.read(standardInput, telling(c.stdin, count), yield) {
					return
				}
				continue
			}
			for file, err := range files(path) {
				if err != nil {
					err = readable(err)
					if !yield(ingest.Item{Name: file, Err: err}) {
						return
					}
					continue
				}
				if !c.file(file, count, yield) {
					return
				}
			}
		}
	}
}

// files are the path itself, or the texts and lines in a folder and those below it, in order.
func files(path string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		info, err := os.Stat(path)
		if err != nil || !info.IsDir() {
			yield(path, err)
			return
		}
		found := false
		err = filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
			switch {
			case err == nil && (d.IsDir() || !isSource(name)):
				return nil
			case !yield(name, err):
				return fs.SkipAll
			}
			found = true
			return nil
		})
		if err == nil && !found {
			yield(path, errors.New("no .txt, .jsonl or .csv file in it: name the files, or another folder"))
		}
	}
}

func isSource(name string) bool {
	base := filepath.Base(name)
	return !strings.HasPrefix(base, ".") && slices.Contains([]string{".txt", ".jsonl", ".csv"}, filepath.Ext(base))
}

// readable is an error of the file system without the path, which is said elsewhere, and with
// what to do.
func readable(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%w: check the name", err)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%w: allow this user to read it", err)
	}
	return err
}

func (c *command) file(name string, count func(int), yield func(ingest.Item) bool) bool {
	info, err := os.Stat(name)
	if err == nil && !info.Mode().IsRegular() {
		return yield(ingest.Item{Name: name, Err: errors.New("not a file: name a text, lines or a folder")})
	}
	file, err := os.Open(name)
	if err != nil {
		item := ingest.Item{Name: name, Err: readable(err)}
		if !errors.Is(err, fs.ErrNotExist) {
			item.Place = placeOf(name)
		}
		return yield(item)
	}
	defer file.Close()
	return c.read(name, telling(file, count), yield)
}

// read yields what a file holds: facts, lines of articles, a register, or one text.
func (c *command) read(name string, r io.Reader, yield func(ingest.Item) bool) bool {
	in := bufio.NewReaderSize(r, 1<<12)
	beginning, err := in.Peek(1 << 10)
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return yield(ingest.Item{Name: name, Place: placeOf(name), Err: readable(err)})
	case strings.HasSuffix(name, ".txt"):
		return c.text(name, in, yield)
	case strings.HasSuffix(name, ".csv"):
		return c.register(name, in, yield)
	case article.IsFacts(beginning):
		return c.facts(name, in, yield)
	case strings.HasSuffix(name, ".jsonl") && len(beginning) > 0, article.IsLines(beginning):
		return c.lines(name, in, yield)
	}
	return c.text(name, in, yield)
}

func (c *command) text(name string, r io.Reader, yield func(ingest.Item) bool) bool {
	item := ingest.Item{Name: name, Place: placeOf(name)}
	data, err := c.whole(r)
	if err == nil {
		item.Article, err = article.Text(data, c.given)
	}
	item.Err = err
	return yield(item)
}

func (c *command) register(name string, r io.Reader, yield func(ingest.Item) bool) bool {
	item := ingest.Item{Name: name, Place: placeOf(name)}
	data, err := c.whole(r)
	if err == nil {
		item.Account, err = register.Read(data, register.Given{Given: c.given, Title: filepath.Base(name), Scheme: c.scheme})
	}
	item.Err = err
	return yield(item)
}

// whole is all that there is to read, up to the limit.
func (c *command) whole(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(c.maxSize)+1))
	switch {
	case err != nil:
		return nil, readable(err)
	case len(data) > int(c.maxSize):
		return nil, article.ErrTooBig
	}
	return data, nil
}

func (c *command) lines(name string, r io.Reader, yield func(ingest.Item) bool) bool {
	n := 0
	for a, err := range article.Lines(r, int64(c.maxSize)) {
		n++
		item := ingest.Item{Name: name, Article: a, Err: err}
		if place := placeOf(name); place != "" {
			item.Place = fmt.Sprintf("%s: article %d", place, n)
		}
		if err == nil {
			item.Name = fmt.Sprintf("%s: article %s", name, a.Source)
		}
		if !yield(item) {
			return false
		}
	}
	if n == 0 {
		return yield(ingest.Item{Name: name, Place: placeOf(name), Err: article.ErrEmpty})
	}
	return true
}

// placeOf is the place of what a file holds, "" for standard input.
func placeOf(name string) string {
	if name == standardInput {
		return ""
	}
	return filepath.ToSlash(filepath.Clean(name))
}

func (c *command) facts(name string, r io.Reader, yield func(ingest.Item) bool) bool {
	for said, err := range facts.Read(r, factsLines*int64(c.maxSize)) {
		item := ingest.Item{Name: name, Account: said.Account, Judgement: said.Judgement, Err: err}
		if err == nil {
			item.Name = fmt.Sprintf("%s: line %d", name, said.Line)
		}
		if a := said.Account; a != nil && len(a.Article.Text) > int(c.maxSize) {
			item.Account, item.Article, item.Err = nil, graph.Article{}, article.ErrTooBig
		}
		if !yield(item) {
			return false
		}
	}
	return true
}

// telling is the reader that tells of every byte read.
func telling(r io.Reader, count func(int)) io.Reader {
	if count == nil {
		return r
	}
	return io.TeeReader(r, counter(count))
}

type counter func(int)

func (c counter) Write(p []byte) (int, error) {
	c(len(p))
	return len(p), nil
}
