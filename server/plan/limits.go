package plan

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// The limits of one operation, beside those that its text is held to while it is read.
const (
	MaxTokens    = 1_500   // of its text
	maxDepth     = 16      // fields within fields
	maxRoots     = 20      // root fields
	maxRecords   = 250_000 // that its lists might read, going by their `first`
	maxFirst     = 100     // of a page
	defaultFirst = 20
	maxGroups    = 3
	manyInText   = 50 // how many names and sentences a text counts for
	wholeText    = 10 // how many records a text weighs of which a part is read
)

// allowance is what an operation may still ask for. Its root fields take from it in the order of
// the answer; one that wants more than is left is refused and takes nothing, so that those after
// it can answer.
type allowance struct {
	records, texts int
}

func (a *allowance) take(root *Root, records int, most string) error {
	if a.records < records {
		left := "in one operation"
		if a.records < maxRecords {
			left = "after the fields before it"
		}
		return tooComplex("up to %d records might be read, most of them for %s: ask for fewer with `first`, at most %d %s", records, most, a.records, left)
	}
	if root.Text != nil {
		if a.texts == 0 {
			return tooComplex("a second text to read in one operation: one at a time")
		}
		a.texts--
	}
	a.records -= records
	return nil
}

// checkDepth refuses a root field under which fields nest too deep. Introspection has a limit of
// its own.
func checkDepth(op *graphql.OperationContext, root graphql.CollectedField) error {
	if deep := 1 + depth(op.Doc, root.Selections, map[string]int{}); deep > maxDepth {
		return tooComplex("fields nest %d deep, at most %d", deep, maxDepth)
	}
	return nil
}

func depth(doc *ast.QueryDocument, sel ast.SelectionSet, known map[string]int) int {
	deepest := 0
	for _, s := range sel {
		switch s := s.(type) {
		case *ast.Field:
			if s.Name != "__schema" && s.Name != "__type" {
				deepest = max(deepest, 1+depth(doc, s.SelectionSet, known))
			}
		case *ast.InlineFragment:
			deepest = max(deepest, depth(doc, s.SelectionSet, known))
		case *ast.FragmentSpread:
			if _, ok := known[s.Name]; !ok {
				known[s.Name] = depth(doc, s.Definition.SelectionSet, known)
			}
			deepest = max(deepest, known[s.Name])
		}
	}
	return deepest
}
