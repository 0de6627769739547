// Package register reads a list of people (CSV) as an article whose lines are its sentences: who
// bears which name, when they were born, what a register calls them, which post they hold. What
// it says stands beside news as evidence, each row under its own words.
//
// Start at [Read]. The first row names the columns, in any order, in English or Vietnamese; only
// the name is needed, and columns of other names are not read:
//
//	name          họ tên, họ và tên
//	birthDate     ngày sinh, năm sinh         1950-03-02, 1950, or 2/3/1950
//	id            mã, mã số                   scheme:identifier, or the identifier alone where the scheme is given
//	title         post, chức vụ, chức danh    as it would be printed before the name
//	organization  cơ quan, đơn vị, tổ chức    whose post it is
//	startDate     từ, từ ngày                 since when the post is held
//	endDate       đến, đến ngày               until when
//
// A row that has neither birth date nor id stays a person of its register alone where another row
// of the same name has one: which of the two the world knows by that name is not said. Titles are
// not taken apart here, and nothing is resolved.
package register

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/article"
)

// By is the [graph.Account.By] of registers that were read by these rules.
const By = "register-1"

// Rule is the rule of every claim of a register.
const Rule = "row of a register"

// Given is what the reader of a register knows of it beside its text.
type Given struct {
	article.Given
	Title  string
	Scheme string // of ids that do not say theirs
}

// column is what a column tells; each stands in a row's cells at its place.
type column int

const (
	name column = iota
	birthDate
	id
	title
	organization
	startDate
	endDate
	columns
)

var headings = [columns][]string{
	{"name", "họ tên", "họ và tên"},
	{"birthDate", "birth date", "ngày sinh", "năm sinh"},
	{"id", "mã", "mã số"},
	{"title", "post", "chức vụ", "chức danh"},
	{"organization", "cơ quan", "đơn vị", "tổ chức"},
	{"startDate", "start date", "từ", "từ ngày"},
	{"endDate", "end date", "đến", "đến ngày"},
}

// cell is what a row has in a column, and where.
type cell struct {
	text string
	span graph.Span
}

// row is one line of the register.
type row struct {
	cells [columns]cell
	line  int
	whole graph.Span
}

// Read is the account of a register. The error names the line and what is wrong with it; a
// register with a bad row is not taken in part.
func Read(data []byte, given Given) (*graph.Account, error) {
	about, err := article.Plain(data, given.Given)
	if err != nil {
		return nil, err
	}
	about.Title = given.Title
	rows, err := readRows(about.Text)
	if err != nil {
		return nil, err
	}
	b := newBook(about, given.Scheme, rows)
	for i := range rows {
		if err := b.enter(&rows[i]); err != nil {
			return nil, fmt.Errorf("line %d: %w", rows[i].line, err)
		}
	}
	return &b.account, nil
}

// readRows reads the rows below the headings.
func readRows(text string) ([]row, error) {
	in := csv.NewReader(strings.NewReader(text))
	in.FieldsPerRecord = -1
	in.TrimLeadingSpace = true
	in.Comma = comma(text)
	places, err := readHeadings(in)
	if err != nil {
		return nil, err
	}
	lines := startsOf(text)
	var rows []row
	for {
		begins := in.InputOffset()
		fields, err := in.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%w: put a field with quotes or commas in quotes, its quotes twice", err)
		}
		r := row{whole: trimmed(text, int(begins), int(in.InputOffset()))}
		for at, said := range fields {
			line, byteOf := in.FieldPos(at)
			if at == 0 {
				r.line = line
			}
			if c, ok := places[at]; ok {
				r.cells[c] = cellAt(text, strings.TrimSpace(said), lines[line-1]+byteOf-1)
			}
		}
		if r.cells[name].text == "" {
			return nil, fmt.Errorf("line %d: no name: fill it in, or take the row out", r.line)
		}
		rows = append(rows, r)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("no row below the headings: %w", article.ErrEmpty)
	}
	return rows, nil
}

// comma is what parts the fields of the first line: programs of this country write semicolons too.
func comma(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	for _, c := range []rune{';', '\t'} {
		if strings.ContainsRune(first, c) && !strings.Contains(first, ",") {
			return c
		}
	}
	return ','
}

func readHeadings(in *csv.Reader) (map[int]column, error) {
	fields, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("line 1: %w: want the names of the columns", err)
	}
	places := map[int]column{}
	taken := map[column]bool{}
	for at, field := range fields {
		for c, names := range headings {
			for _, heading := range names {
				if vietnamese.Key(field) != vietnamese.Key(heading) {
					continue
				}
				if taken[column(c)] {
					return nil, fmt.Errorf("line 1: two columns are %s: name one otherwise", names[0])
				}
				places[at], taken[column(c)] = column(c), true
			}
		}
	}
	if !taken[name] {
		return nil, errors.New("line 1: no column is called name (họ tên): the first line names the columns: name, birthDate, id, title, organization, startDate, endDate")
	}
	return places, nil
}

// startsOf are the places in the text where its lines begin.
func startsOf(text string) []int {
	starts := []int{0}
	for i := range len(text) {
		if text[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// trimmed is a span without the white space around it.
func trimmed(text string, start, end int) graph.Span {
	for start < end && strings.ContainsRune(" \t\r\n", rune(text[start])) {
		start++
	}
	for start < end && strings.ContainsRune(" \t\r\n", rune(text[end-1])) {
		end--
	}
	return graph.Span{Start: start, End: end}
}

// cellAt is a field with its place; the place is not told where quotes within it are doubled.
func cellAt(text, said string, at int) cell {
	c := cell{text: said}
	if said == "" || at < 0 || at > len(text) {
		return c
	}
	rest := text[at:]
	skipped := len(rest) - len(strings.TrimLeft(rest, "\" \t"))
	if at += skipped; strings.HasPrefix(text[at:], said) {
		c.span = graph.Span{Start: at, End: at + len(said)}
	}
	return c
}
