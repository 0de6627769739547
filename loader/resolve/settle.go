package resolve

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// Resolution says which entity each form is.
type Resolution struct {
	Entities []*graph.Entity // what all forms together say of each, by id
	ids      map[string]graph.ID
}

// Of is the id of the entity that a form was resolved to, by its [FormKey], and whether it was among the forms.
func (r *Resolution) Of(formKey string) (graph.ID, bool) {
	id, ok := r.ids[formKey]
	return id, ok
}

// Forms are entities as articles name them, see [FormOf], by their [FormKey].
type Forms map[string]*graph.Entity

// Resolve assigns an id to every form. It depends on the set of forms and on the judgements
// alone. The forms must be whole: with each all that [Reach] finds from it.
func Resolve(forms Forms, judged *Judgements) *Resolution {
	r := &Resolution{ids: map[string]graph.ID{}}
	all := sights(forms)
	v := judged.over(all)
	for _, circle := range circles(all, v) {
		inherit(circle)
		for _, who := range v.settle(circle) {
			e := who.entity()
			r.Entities = append(r.Entities, e)
			for _, s := range who.sights {
				for _, key := range s.formKeys {
					r.ids[key] = e.ID
				}
			}
		}
	}
	slices.SortFunc(r.Entities, func(a, b *graph.Entity) int { return cmp.Compare(a.ID, b.ID) })
	return r
}

// FormOf is an entity as an article names it, without where it does and what it was resolved to.
func FormOf(e *graph.Entity) *graph.Entity {
	form := *e
	form.ID, form.Mentions = "", nil
	return &form
}

// FormKey is equal for forms that say the same.
func FormKey(e *graph.Entity) string {
	key, err := json.Marshal(FormOf(e))
	if err != nil {
		panic(err) // strings, numbers and lists of them
	}
	return string(key)
}

// Reach finds what may be the same as the seeds, by rules or by judgements, directly or through
// others, among the forms that are known so far, and the name keys under which more of it may
// stand: until none of them is new, the forms are not whole. A form's id, where it has one, is
// what it was resolved to before: what was one stays within reach of each other.
func Reach(seeds Forms, known map[string]graph.Form, judged *Judgements) (reached Forms, keys []string) {
	forms := maps.Clone(seeds)
	was := map[graph.ID][]string{}
	for key, form := range known {
		forms[key] = &form.As
		was[form.ID] = append(was[form.ID], key)
	}
	all := sights(forms)
	circle := newUnion(len(all))
	for i, s := range all {
		for _, j := range circle.near(all, i, s) {
			circle.join(i, j)
		}
	}
	judged.near(all, circle)
	place := map[string]int{}
	for i, s := range all {
		for _, key := range s.formKeys {
			place[key] = i
		}
	}
	for _, one := range was {
		for _, key := range one {
			circle.join(place[one[0]], place[key])
		}
	}
	in := map[int]bool{}
	for key := range seeds {
		in[circle.root(place[key])] = true
	}
	reached = Forms{}
	for i, s := range all {
		if in[circle.root(i)] {
			for j, f := range s.forms {
				reached[s.formKeys[j]] = f
				keys = append(keys, lookups(f)...)
			}
			keys = append(keys, judged.lookups(s)...)
		}
	}
	return reached, set(keys)
}

// sights puts forms that are one by their id alone together, everything in a fixed order.
func sights(forms Forms) []*sight {
	byID := map[graph.ID][]string{}
	for key, f := range forms {
		id := Alone(f)
		byID[id] = append(byID[id], key)
	}
	all := make([]*sight, 0, len(byID))
	for _, keys := range byID {
		slices.Sort(keys)
		same := make([]*graph.Entity, len(keys))
		for i, key := range keys {
			same[i] = forms[key]
		}
		all = append(all, newSight(same, keys))
	}
	slices.SortFunc(all, func(a, b *sight) int { return cmp.Compare(a.id, b.id) })
	return all
}

// inherit gives an id that nothing is known by any more, because judgements tell all apart that
// would be, to the first of these.
func inherit(circle []*sight) {
	taken := map[graph.ID]bool{}
	for _, s := range circle {
		taken[s.id] = true
	}
	for _, s := range circle {
		if old := unjudged(s.forms[0]); !taken[old] {
			taken[old], s.old = true, old
		}
	}
}

// circles parts the sights into those that can have to do with each other.
func circles(all []*sight, v *verdict) [][]*sight {
	circle := newUnion(len(all))
	for i, s := range all {
		circle.join(i, v.units.root(i))
		for _, j := range circle.near(all, i, s) {
			circle.join(i, j)
		}
	}
	place := map[int]int{}
	var parted [][]*sight
	for i, s := range all {
		root := circle.root(i)
		at, ok := place[root]
		if !ok {
			at = len(parted)
			place[root] = at
			parted = append(parted, nil)
		}
		parted[at] = append(parted[at], s)
	}
	return parted
}

// who is what was found to be one, and why.
type who struct {
	sights []*sight
	why    map[*sight]string
	v      *verdict
}

func (w *who) forms() []*graph.Entity {
	var forms []*graph.Entity
	for _, s := range w.sights {
		forms = append(forms, s.forms...)
	}
	return forms
}

// speakers are the sights by which rules join it with others.
func (w *who) speakers() []*sight {
	return slices.DeleteFunc(slices.Clone(w.sights), func(s *sight) bool { return w.v.silent[s] })
}

// settle tells who is who among sights that have to do with each other. Those that are judged the
// same are one from the start; then level by level, the surest first: what fits exactly one of
// those above is that one; what fits several, or none, stays for itself.
func (v *verdict) settle(circle []*sight) []*who {
	by := rules[circle[0].kind]
	levels := map[int][]*who{}
	for _, w := range v.judgedSame(circle) {
		levels[by.levelOf(w)] = append(levels[by.levelOf(w)], w)
	}
	order := make([]int, 0, len(levels))
	for level := range levels {
		order = append(order, level)
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(b, a) })
	var settled []*who
	for _, level := range order {
		groups := by.group(levels[level])
		hosts := by.hosts(groups, settled)
		for i, g := range groups {
			if hosts[i] == nil {
				settled = append(settled, g)
				continue
			}
			hosts[i].take(g, by)
		}
	}
	return settled
}

// judgedSame are the sights, those that are judged the same together.
func (v *verdict) judgedSame(circle []*sight) []*who {
	unit := map[int]*who{}
	var units []*who
	for _, s := range circle {
		w := unit[v.unit[s]]
		if w == nil {
			w = &who{why: map[*sight]string{}, v: v}
			unit[v.unit[s]] = w
			units = append(units, w)
		}
		w.sights = append(w.sights, s)
	}
	return units
}

// levelOf is how much is known of those that are one by judgement.
func (by rule) levelOf(w *who) int {
	level := by.level(w.sights[0])
	for _, s := range w.sights {
		level = max(level, by.level(s))
	}
	return level
}

// group joins those of one level. Where that would put together what something tells apart, all
// of them stay for themselves.
func (by rule) group(level []*who) []*who {
	one := newUnion(len(level))
	for i, a := range level {
		for j := range i {
			if by.fits(a, level[j]) {
				one.join(i, j)
			}
		}
	}
	members := map[int][]*who{}
	var roots []int
	for i, w := range level {
		root := one.root(i)
		if members[root] == nil {
			roots = append(roots, root)
		}
		members[root] = append(members[root], w)
	}
	var groups []*who
	for _, root := range roots {
		if by.torn(members[root]) {
			groups = append(groups, members[root]...)
			continue
		}
		g := members[root][0]
		for _, w := range members[root][1:] {
			g.take(w, by)
		}
		groups = append(groups, g)
	}
	return groups
}

func (by rule) torn(members []*who) bool {
	for i, a := range members {
		if slices.ContainsFunc(members[:i], func(b *who) bool { return by.apart(a, b) }) {
			return true
		}
	}
	return false
}

// hosts are for each group the one of those already settled that it belongs to, nil where there is
// none or more than one. Groups that something tells apart are never taken by one host: it is not
// for chance to say which of them is it.
func (by rule) hosts(groups, settled []*who) []*who {
	hosts := make([]*who, len(groups))
	for i, g := range groups {
		hosts[i] = by.host(g, settled)
	}
	open := make([]bool, len(groups))
	for i, g := range groups {
		for k := range i {
			if hosts[i] != nil && hosts[i] == hosts[k] && by.apart(g, groups[k]) {
				open[i], open[k] = true, true
			}
		}
	}
	for i := range hosts {
		if open[i] {
			hosts[i] = nil
		}
	}
	return hosts
}

func (by rule) host(g *who, settled []*who) *who {
	var host *who
	for _, w := range settled {
		if !by.fits(g, w) {
			continue
		}
		if host != nil {
			return nil
		}
		host = w
	}
	return host
}

// fits tells whether the two may be one, and something says that they are.
func (by rule) fits(g, w *who) bool {
	if by.apart(g, w) {
		return false
	}
	for _, a := range g.speakers() {
		for _, b := range w.speakers() {
			if by.joins(a, b) != "" {
				return true
			}
		}
	}
	return false
}

// apart tells whether a judgement parts any of the one from any of the other, or a rule does.
func (by rule) apart(g, w *who) bool {
	for _, a := range g.sights {
		for _, b := range w.sights {
			silent := g.v.silent[a] || g.v.silent[b]
			if g.v.apart[[2]*sight{a, b}] || !silent && by.parts(a, b) {
				return true
			}
		}
	}
	return false
}

// take adds the group, each of its sights with the reason that joins it.
func (w *who) take(g *who, by rule) {
	for _, s := range g.speakers() {
		for _, member := range w.speakers() {
			if why := by.joins(s, member); why != "" && (w.why[s] == "" || why < w.why[s]) {
				w.why[s] = why
			}
		}
		if w.why[s] == "" {
			w.why[s] = g.why[s]
		}
	}
	w.sights = append(w.sights, g.sights...)
}

// union puts places together.
type union struct {
	parent []int
	byKey  map[string][]int
}

func newUnion(n int) *union {
	u := &union{parent: make([]int, n)}
	for i := range u.parent {
		u.parent[i] = i
	}
	return u
}

func (u *union) root(i int) int {
	for u.parent[i] != i {
		u.parent[i] = u.parent[u.parent[i]]
		i = u.parent[i]
	}
	return i
}

func (u *union) join(i, j int) { u.parent[u.root(i)] = u.root(j) }

// near are the places of those that may be the same as one: that share a name key and, of
// events, all that events are compared by.
func (u *union) near(all []*sight, i int, s *sight) []int {
	if u.byKey == nil {
		u.byKey = map[string][]int{}
		for j, other := range all {
			for key := range other.keys {
				u.byKey[key] = append(u.byKey[key], j)
			}
		}
	}
	var near []int
	for _, key := range s.lookups() {
		for _, j := range u.byKey[key] {
			if j != i && all[j].kind == s.kind && (s.kind != graph.KindEvent || eventJoins(s, all[j]) != "") {
				near = append(near, j)
			}
		}
	}
	return near
}

func (s *sight) lookups() []string {
	var keys []string
	for _, f := range s.forms {
		keys = append(keys, lookups(f)...)
	}
	return set(keys)
}
