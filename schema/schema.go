// Package schema is the GraphQL contract: one file a subject, every type, field and argument
// described in words that a newsroom would use. Start at appearances.graphql, which answers who
// spoke where, and at entities.graphql.
//
// The files are the whole contract: the server's code is generated from them (see gqlgen.yml),
// and the package only embeds them, with the example operations that the playground opens with.
package schema

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:generate go tool gqlgen generate

//go:embed *.graphql
var files embed.FS

//go:embed examples/*.graphql
var examples embed.FS

// Source is one file of the contract.
type Source struct{ Name, Text string }

// Sources are the files of the contract, by name.
func Sources() []Source {
	return read(files, "*.graphql")
}

// SDL is the contract as one text.
func SDL() string {
	var b strings.Builder
	for i, s := range Sources() {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(s.Text)
	}
	return b.String()
}

// Example is an operation that answers on the sample articles. Its file opens with the question
// as a reporter would ask it, in comments, and may give variables in a comment of their own:
//
//	# Who spoke at the conference?
//	# variables: {"event": "..."}
type Example struct {
	Name      string // of its file, without the ending
	Question  string
	Operation string
	Variables map[string]any
}

// Examples are the example operations, by name of their files.
func Examples() ([]Example, error) {
	var all []Example
	for _, s := range read(examples, "examples/*.graphql") {
		e, err := parseExample(s)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
		all = append(all, e)
	}
	return all, nil
}

// Text is the operation without the line of variables: what a reader sees.
func (e Example) Text() string {
	var b strings.Builder
	for line := range strings.Lines(e.Operation) {
		if !strings.HasPrefix(line, "# variables:") {
			b.WriteString(line)
		}
	}
	return b.String()
}

func parseExample(s Source) (Example, error) {
	e := Example{Name: strings.TrimSuffix(path.Base(s.Name), ".graphql"), Operation: s.Text}
	var question []string
	for line := range strings.Lines(s.Text) {
		comment, ok := strings.CutPrefix(line, "#")
		if !ok {
			break
		}
		comment = strings.TrimSpace(comment)
		if variables, ok := strings.CutPrefix(comment, "variables:"); ok {
			if err := json.Unmarshal([]byte(variables), &e.Variables); err != nil {
				return e, fmt.Errorf("variables: %w", err)
			}
			continue
		}
		question = append(question, comment)
	}
	e.Question = strings.Join(question, " ")
	if e.Question == "" {
		return e, fmt.Errorf("want the question in a comment at the top")
	}
	return e, nil
}

// Embedded files can be read: an error here is one of the build.
func read(from embed.FS, pattern string) []Source {
	names, err := fs.Glob(from, pattern)
	if err != nil {
		panic(err)
	}
	var sources []Source
	for _, name := range names {
		text, err := from.ReadFile(name)
		if err != nil {
			panic(err)
		}
		sources = append(sources, Source{Name: name, Text: string(text)})
	}
	return sources
}
