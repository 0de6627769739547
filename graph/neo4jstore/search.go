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
	if query := lucene(search); query != "" {
		p.clause("CALL db.index.fulltext.queryNodes('names', %s) YIELD node AS %s", p.param(query), name)
	} else { // words of another script
		p.ref.kinds = graph.Anything &^ graph.Facts
		p.clause("MATCH (%s:Node)", name)
	}
	p.narrow(graph.Step{Kinds: search.Kinds & graph.Entities})
}

// lucene asks for all words, the last one as a beginning; or, where names that are nearly so will do,
// for all as in [path.near]. Folded words are letters and digits: nothing in them is syntax.
func lucene(search *graph.Search) string {
	words := strings.Fields(search.Folded)
	if len(words) == 0 {
		return ""
	}
	query := allOf(words, func(i int) string {
		if i == len(words)-1 {
			return words[i] + "*"
		}
		return words[i]
	})
	if near := search.NearWords(); near != nil {
		query = "(" + query + ")"
		for _, off := range ways(near) {
			query += " (" + allOf(near, func(i int) string {
				switch {
				case i == off:
					return "/" + oneOff(near[i], ".") + "/"
				case graph.IsInitial(near[i]):
					return near[i] + "*"
				}
				return near[i]
			}) + ")"
		}
	}
	return query
}

func allOf(words []string, query func(i int) string) string {
	all := make([]string, len(words))
	for i := range words {
		all[i] = "+" + query(i)
	}
	return strings.Join(all, " ")
}

// ways are the places of the words that may be a letter off, each a way to be nearly so; the first,
// -1, is that none is.
func ways(near []string) []int {
	all := []int{-1}
	for i, word := range near {
		if graph.MayBeOff(word) {
			all = append(all, i)
		}
	}
	return all
}

// oneOff is the pattern of all words that are one letter off a word, or none; letter is that of a letter.
func oneOff(word, letter string) string {
	var all []string
	for i := range len(word) + 1 {
		before, from := word[:i], word[i:]
		all = append(all, before+letter+from)
		if from != "" {
			all = append(all, before+letter+"?"+from[1:])
		}
		if len(from) > 1 {
			all = append(all, before+string(from[1])+string(from[0])+from[2:])
		}
	}
	return "(" + strings.Join(all, "|") + ")"
}

// near is the pattern of names of which one is the words but for initials and, where off is not
// -1, that word a letter off.
func near(words []string, off int) string {
	const letter = "[^ |]"
	name := make([]string, len(words))
	for i, word := range words {
		switch {
		case i == off:
			name[i] = oneOff(word, letter)
		case graph.IsInitial(word):
			name[i] = word + letter + "*"
		default:
			name[i] = word
		}
	}
	return strings.Join(name, " ")
}

// The expressions for a rank up to its name, and for the words in it: see [graph.RankOf].
func placeOf(class, words string) string {
	return "toString(" + class + ") + '/' + right('000' + toString(" + words + "), 4)"
}

func wordsOf(name string) string { return "size(split(" + name + ".name, ' ')) - 1" }

// bestHeld leads from posts of a class to those who hold them or did, and returns the variable of
// the best place of each: see [graph.Search.Behind].
func (p *path) bestHeld(search *graph.Search, class string) string {
	post := p.ref.name
	p.step(graph.Step{To: graph.In, Predicates: []graph.Predicate{graph.Holds}})
	holding, holder, best := p.ref, p.variable("n"), p.variable("b")
	words := fmt.Sprintf("%s + CASE WHEN %s.folded CONTAINS %s THEN 0 ELSE %d END + CASE WHEN %[5]s.planned OR %[5]s.status = '%[6]s' THEN %[7]d ELSE 0 END",
		wordsOf(post), post, p.param("| "+search.Folded), graph.BehindBegun, holding.name, graph.StatusFormer, graph.BehindHeld)
	p.clause("WITH %s AS %s, min(%s) AS %s", holding.subject, holder, placeOf(class, words), best)
	p.ref = ref{name: holder, kinds: graph.KindPerson}
	return best
}

// classed leaves what the search finds, and returns the variable of its class.
func (p *path) classed(search *graph.Search) string {
	class := p.variable("c")
	p.clause("WITH %s, %s AS %s", p.ref.name, p.class(search), class)
	p.filter(class + " >= 0")
	return class
}

// class is the expression for [graph.Search.Class].
func (p *path) class(search *graph.Search) string {
	exact, begun := p.matches(p.ref.name+".tones", search.Tones, 0)
	loose, looselyBegun := p.matches(p.ref.name+".folded", search.Folded, 3)
	return fmt.Sprintf("CASE %s %s WHEN %s THEN 6 WHEN %s THEN 7%s ELSE -1 END", exact, loose, begun, looselyBegun, p.nearly(search))
}

// nearly are the classes of names that are nearly so.
func (p *path) nearly(search *graph.Search) string {
	words := search.NearWords()
	if words == nil {
		return ""
	}
	var off []string
	for _, i := range ways(words)[1:] {
		off = append(off, near(words, i))
	}
	between := func(names ...string) string { return `.*\| (` + strings.Join(names, "|") + `) \|.*` }
	return fmt.Sprintf(" WHEN %[1]s =~ %[2]s THEN %[3]d WHEN %[1]s =~ %[4]s THEN %[5]d", p.ref.name+".folded",
		p.param(between(near(words, -1))), graph.ClassInitials, p.param(between(off...)), graph.ClassOneOff)
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
	if !q.Start.Search.Holders {
		p.filter(s.condition(p.ref, &l.Where, false))
	}
	class := p.classed(q.Start.Search)
	rank := p.variable("r")
	place := placeOf(class, wordsOf(p.ref.name))
	if q.Start.Search.Holders {
		place = p.bestHeld(q.Start.Search, class)
		p.filter(s.condition(p.ref, &l.Where, false))
	}
	p.clause("WITH %[1]s, %[2]s + '/' + %[1]s.byName AS %[3]s", p.ref.name, place, rank)
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
