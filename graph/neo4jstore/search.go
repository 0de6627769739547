package neo4jstore

import (
	"fmt"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// found leads to all entities that may match: the full-text index holds the folded names.
func (p *path) found(search *graph.Search) {
	name := p.variable("n")
	p.ref = ref{name: name, kinds: graph.Entities}
	if query := lucene(search.Folded); query != "" {
		p.clause("CALL db.index.fulltext.queryNodes('names', %s) YIELD node AS %s", p.param(query), name)
	} else { // words of another script
		p.ref.kinds = graph.Anything &^ graph.Facts
		p.clause("MATCH (%s:Node)", name)
	}
	p.narrow(graph.Step{Kinds: search.Kinds & graph.Entities})
}

// lucene asks for all words, the last one as a beginning. Folded words are letters and digits:
// nothing in them is syntax.
func lucene(folded string) string {
	words := strings.Fields(folded)
	for i, word := range words {
		words[i] = "+" + word
	}
	if len(words) > 0 {
		words[len(words)-1] += "*"
	}
	return strings.Join(words, " ")
}

// class is the expression for [graph.Search.Class].
func (p *path) class(search *graph.Search) string {
	exact, begun := p.matches(p.ref.name+".tones", search.Tones, 0)
	loose, looselyBegun := p.matches(p.ref.name+".folded", search.Folded, 3)
	return fmt.Sprintf("CASE %s %s WHEN %s THEN 6 WHEN %s THEN 7 ELSE -1 END", exact, loose, begun, looselyBegun)
}

// matches are the three classes of whole words, from that one on, and the condition for words of
// which the last one is only begun.
func (p *path) matches(names, words string, class int) (classes, begins string) {
	var whole, row, first, begun any
	var all []string
	if words != "" {
		whole, row = "| "+words+" |", " "+words+" "
		list := strings.Split(words, " ")
		all = make([]string, len(list))
		for i, word := range list {
			all[i] = " " + word + " "
		}
		first, begun = all[:len(all)-1], " "+list[len(list)-1]
	}
	begins = fmt.Sprintf("all(w IN %[2]s WHERE %[1]s CONTAINS w) AND %[1]s CONTAINS %[3]s", names, p.param(first), p.param(begun))
	return fmt.Sprintf("WHEN %[1]s CONTAINS %[2]s THEN %[5]d WHEN %[1]s CONTAINS %[3]s THEN %[6]d WHEN %[4]s + ' ' THEN %[7]d",
		names, p.param(whole), p.param(row), begins, class, class+1, class+2), begins
}

// search is the expression for the best matches, as [graph.Rank] puts them. The index's own score
// is not asked for.
func (s *statement) search(q *graph.Query) (rows, total string, lay *layout) {
	l := &q.List
	lay = &layout{list: l, total: l.Total}
	if l.Total {
		total = s.count(func() *path {
			p := s.start(&q.Start)
			p.filter(s.condition(p.ref, &l.Where, false))
			return p
		})
	}
	p := s.from(ref{})
	p.found(q.Start.Search)
	p.filter(s.condition(p.ref, &l.Where, false))
	class, rank := p.variable("c"), p.variable("r")
	p.clause("WITH %s, %s AS %s", p.ref.name, p.class(q.Start.Search), class)
	p.filter(class + " >= 0")
	p.clause("WITH %[1]s, toString(%[2]s) + '/' + right('000' + toString(size(split(%[1]s.name, ' ')) - 1), 4) + '/' + %[1]s.byName AS %[3]s",
		p.ref.name, class, rank)
	if l.After != "" {
		p.filter(rank + " > " + p.param(l.After))
	}
	if l.First > 0 {
		p.clause("WITH %s, %s ORDER BY %s LIMIT %s", p.ref.name, rank, rank, p.param(int64(l.First)+1))
	} else {
		p.clause("WITH %s, %s ORDER BY %s", p.ref.name, rank, rank)
	}
	fields, want := p.fields(p.ref, &l.Want)
	lay.want = want
	p.clause("RETURN [%s, %s] AS %s", rank, strings.Join(fields, ", "), p.variable("row"))
	return "COLLECT { " + p.text.String() + " }", total, lay
}
