package plan

import (
	"reflect"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// want is a [graph.Want] in the making. Places of props and links in it stay as they are once
// taken: shapes point at them.
type want struct {
	props []graph.Prop
	links []*link
}

// link is a [graph.Link] in the making.
type link struct {
	name string
	on   graph.Kind
	via  []graph.Step
	list graph.List // without Want
	want *want
}

func (w *want) read(props ...graph.Prop) {
	for _, p := range props {
		if !slices.Contains(w.props, p) {
			w.props = append(w.props, p)
		}
	}
}

// follow is the place of a list along a way. Selections that want the same page of the same
// records share one: the rows are fetched once and hold what either wants.
func (w *want) follow(name string, on graph.Kind, via []graph.Step, list graph.List) (int, *link) {
	for i, l := range w.links {
		if l.sharesWith(via, list) {
			l.on |= on
			l.list.Total = l.list.Total || list.Total
			return i, l
		}
	}
	l := &link{name: name, on: on, via: via, list: list, want: &want{}}
	w.links = append(w.links, l)
	return len(w.links) - 1, l
}

func (l *link) sharesWith(via []graph.Step, list graph.List) bool {
	return l.list.Order == list.Order && l.list.First == list.First && l.list.After == list.After &&
		reflect.DeepEqual(l.via, via) && reflect.DeepEqual(l.list.Where, list.Where)
}

func (w *want) tree() graph.Want {
	t := graph.Want{Props: w.props}
	for _, l := range w.links {
		list := l.list
		list.Want = l.want.tree()
		t.Links = append(t.Links, graph.Link{Name: l.name, On: l.on, Via: l.via, List: list})
	}
	return t
}
