package embedded

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// value is a prop of a record: a string, int, bool or []string, or nil.
func (q *asking) value(r ref, p graph.Prop) any {
	if day, ok := q.day(r, p); ok {
		if day == "" {
			return nil
		}
		return day
	}
	if r.family() == facts {
		if known, ok := q.at.facts.get(r.handle()).value(p); ok {
			return known
		}
	}
	return q.record(r, p).Value(p)
}

// value is a prop that is read off a fact as it is kept, and whether it is one.
func (f *fact) value(p graph.Prop) (any, bool) {
	switch p {
	case graph.PropPredicate:
		return string(graph.Predicates[f.predicate].Predicate), true
	case graph.PropPlanned:
		if f.planned {
			return true, true
		}
		return nil, true
	case graph.PropHeldFrom, graph.PropHeldTo, graph.PropNotBefore, graph.PropNotAfter:
		return nil, f.tenure == nil
	}
	return nil, false
}

// record is a record in full, as far as the prop needs it.
func (q *asking) record(r ref, p graph.Prop) graph.Record {
	h := r.handle()
	switch r.family() {
	case entities:
		return &q.at.entities.get(h).Entity
	case facts:
		if f := q.at.facts.get(h); q.fact.ID != f.id {
			q.fact = q.at.fact(f)
		}
		return &q.fact
	case proofs:
		if p := q.at.proofs.get(h); q.evidence.ID != p.id {
			q.evidence = q.at.evidence(p)
		}
		return &q.evidence
	case articles:
		switch p {
		case graph.PropText, graph.PropSHA256, graph.PropMentions:
			return q.account(h)
		}
		return &graph.Account{Article: q.at.articles.get(h).Article}
	}
	return q.at.rulings.get(h)
}

// account is an article with its text, read once a question.
func (q *asking) account(h handle) *graph.Account {
	if a := q.accounts[h]; a != nil {
		return a
	}
	account, err := q.store.account(q.at.articles.get(h))
	if err != nil {
		q.err = cmp.Or(q.err, err)
		return &graph.Account{}
	}
	if q.accounts == nil {
		q.accounts = map[handle]*graph.Account{}
	}
	const most = 100 // texts are long: a question that reads through all of them keeps few
	if len(q.accounts) >= most {
		clear(q.accounts)
	}
	q.accounts[h] = account
	return account
}

// day is a prop that is derived from a record's date, "" where it is not known, and whether the
// prop is one.
func (q *asking) day(r ref, p graph.Prop) (string, bool) {
	switch p {
	case graph.PropEarliest, graph.PropLatest, graph.PropYear, graph.PropMonth:
	default:
		return "", false
	}
	w, latest := q.dated(r)
	switch p {
	case graph.PropEarliest:
		return w.earliest, true
	case graph.PropLatest:
		return latest, true
	case graph.PropYear:
		return w.year, true
	}
	return w.month, true
}

// dated is a record's date, and the latest day of it.
func (q *asking) dated(r ref) (*when, string) {
	h := r.handle()
	switch r.family() {
	case entities:
		e := q.at.entities.get(h)
		return e.when, e.latest
	case facts:
		f := q.at.facts.get(h)
		return f.when, f.when.latest
	case articles:
		a := q.at.articles.get(h)
		return a.published, a.published.latest
	}
	return on(""), "" // evidence and judgements have no such prop
}

// place is where a record stands in an order: by its number, then by its text.
func (q *asking) place(r ref, order graph.Prop) (code uint32, text string) {
	switch order {
	case "":
		return 0, string(q.at.id(r))
	case graph.OrderNewest, graph.OrderOldest:
		if r.family() == proofs && order == graph.OrderNewest {
			p := q.at.proofs.get(r.handle())
			return p.seen.newest, string(p.id)
		}
		if r.family() != proofs {
			w, _ := q.dated(r)
			return w.code(order), string(q.at.id(r))
		}
	case graph.OrderName:
		if r.family() == entities {
			return 0, q.at.entities.get(r.handle()).byName
		}
	case graph.OrderText:
		if r.family() == proofs {
			p := q.at.proofs.get(r.handle())
			return p.sentence.start, string(p.id)
		}
	}
	return 0, q.orderString(r, order)
}

// orderString is a record's order string, as the cursor has it.
func (q *asking) orderString(r ref, order graph.Prop) string {
	if order == "" {
		return ""
	}
	if r.family() == entities && order == graph.OrderName {
		return q.at.entities.get(r.handle()).byName
	}
	text, _ := q.record(r, order).Value(order).(string)
	return text
}

// after is where a page begins.
type after struct {
	order string
	code  uint32
	text  string
	exact bool // code and text say the same as the order string
}

func readAfter(order graph.Prop, text string) after {
	a := after{order: text}
	code, rest, cut := uint64(0), text, false
	switch order {
	case graph.OrderName:
		a.text, a.exact = text, true
	case graph.OrderNewest, graph.OrderOldest:
		if a.code, a.exact = dateCode(text); a.exact {
			_, a.text, _ = strings.Cut(text, "/")
		}
	case graph.OrderText:
		var digits string
		digits, rest, cut = strings.Cut(text, "/")
		var err error
		code, err = strconv.ParseUint(digits, 10, 32)
		a.code, a.text, a.exact = uint32(code), rest, cut && err == nil && len(digits) == len("0000000000")
	}
	return a
}

// passed tells whether a place comes behind the page before.
func (q *asking) passed(a *after, r ref, order graph.Prop, code uint32, text string) bool {
	switch {
	case a.order == "":
		return true
	case !a.exact:
		return q.orderString(r, order) > a.order
	case code != a.code:
		return code > a.code
	}
	return text > a.text
}
