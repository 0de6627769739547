package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// Judgements are what reviewers say, made ready for resolving: who is one with whom, who is not,
// and which claims are wrong. They win over rules. Where two contradict each other, different wins
// over same, and of two that say same the one that was said earlier. Nil is none.
type Judgements struct {
	same      []ruling // in the order in which they count
	different []ruling
	byEnd     map[string][]ruling // those of same, by the keys of their ends
	wrong     map[graph.ID]bool
	ends      map[graph.ID][]string // of evidence, which of its ends are judged: "subject"
	parted    map[string]bool       // keys of ends of evidence that are judged to be somebody else
}

// ruling is a judgement of two or more, each under the key by which it is found.
type ruling struct {
	ends []string
	why  string
}

// What a judgement names is found under a key of its own: an entity under the id by which it
// would be known alone, one end of a piece of evidence under that end, and what stands in a claim
// that is judged wrong under the claim.
const (
	isKey     = "is/"
	judgedKey = "judged/"
)

// NewJudgements makes judgements ready. Their order is nothing.
func NewJudgements(list []*graph.Judgement) *Judgements {
	j := &Judgements{byEnd: map[string][]ruling{}, wrong: map[graph.ID]bool{}, ends: map[graph.ID][]string{}, parted: map[string]bool{}}
	byDay := slices.SortedFunc(slices.Values(list), func(a, b *graph.Judgement) int {
		return cmp.Or(cmp.Compare(graph.OldestFirst(a.On, ""), graph.OldestFirst(b.On, "")), cmp.Compare(a.ID, b.ID))
	})
	for _, said := range byDay {
		if said.Wrong != "" {
			j.wrong[said.Wrong] = true
		}
		if len(said.Same) > 1 {
			r := ruling{j.keys(said.Same), reasonOf(said)}
			j.same = append(j.same, r)
			for _, key := range r.ends {
				j.byEnd[key] = append(j.byEnd[key], r)
			}
		}
		if len(said.Different) > 1 {
			r := ruling{j.keys(said.Different), reasonOf(said)}
			j.different = append(j.different, r)
			for _, key := range r.ends {
				j.parted[key] = strings.HasPrefix(key, judgedKey)
			}
		}
	}
	return j
}

func reasonOf(j *graph.Judgement) string {
	why := "judged the same"
	if j.By != "" {
		why += " by " + j.By
	}
	if j.Note != "" {
		why += ": " + j.Note
	}
	return why
}

func (j *Judgements) keys(ids []graph.ID) []string {
	keys := make([]string, len(ids))
	for i, id := range ids {
		keys[i] = keyOfJudged(id)
		if claim, end, ok := strings.Cut(string(id), "#"); ok {
			j.ends[graph.ID(claim)] = append(j.ends[graph.ID(claim)], end)
		}
	}
	return set(keys)
}

// keyOfJudged is the key under which stands what a judgement names by an id or by the end of a
// piece of evidence.
func keyOfJudged(id graph.ID) string {
	if strings.Contains(string(id), "#") {
		return judgedKey + string(id)
	}
	return isKey + string(id)
}

// KeysOf are the keys under which stands what a judgement speaks of, and the claims that it
// speaks of.
func KeysOf(j *graph.Judgement) (keys []string, claims []graph.ID) {
	for _, id := range slices.Concat(j.Same, j.Different) {
		keys = append(keys, keyOfJudged(id))
		if claim, _, ok := strings.Cut(string(id), "#"); ok {
			claims = append(claims, graph.ID(claim))
		}
	}
	if j.Wrong != "" {
		keys, claims = append(keys, judgedKey+string(j.Wrong)), append(claims, j.Wrong)
	}
	return set(keys), sortedSet(claims, func(a, b graph.ID) int { return cmp.Compare(a, b) })
}

// Apply is a prepared account under the judgements: claims that are wrong set aside, and what
// stands at an end that is judged told apart from others of its name, so that it alone can be
// joined or parted. Names keep the keys that all claims give them, the wrong ones too.
// [Prepare] undoes it.
func (j *Judgements) Apply(a *graph.Account) *graph.Account {
	if j == nil || !slices.ContainsFunc(a.Claims, func(c graph.Claim) bool { return j.wrong[c.ID] || len(j.ends[c.ID]) > 0 }) {
		return a
	}
	judged := *a
	judged.Entities, judged.Claims, judged.Wrong = slices.Clone(a.Entities), nil, slices.Clone(a.Wrong)
	marks := map[int][]string{}
	for _, c := range a.Claims {
		for _, end := range j.ends[c.ID] {
			if place := endOf(&c, end); place >= 0 {
				marks[place] = append(marks[place], judgedKey+string(c.ID)+"#"+end)
			}
		}
		if !j.wrong[c.ID] {
			judged.Claims = append(judged.Claims, c)
			continue
		}
		judged.Wrong = append(judged.Wrong, c)
		marks[c.Object] = append(marks[c.Object], judgedKey+string(c.ID))
	}
	for place, keys := range marks {
		e := &judged.Entities[place]
		e.Keys = append(slices.Clone(e.Keys), set(keys)...)
		if id := Alone(e); id != e.ID {
			e.ID = id
			e.Keys = append(e.Keys, isKey+string(id))
		}
	}
	return &judged
}

// endOf is the place of the entity at an end of a claim, -1 where there is none.
func endOf(c *graph.Claim, end string) int {
	switch end {
	case "subject":
		return c.Subject
	case "object":
		return c.Object
	case "at":
		return c.At
	case "onBehalfOf":
		return c.OnBehalfOf
	}
	return -1
}

// Judged tells whether an account stands under judgements: see [Judgements.Apply].
func Judged(a *graph.Account) bool {
	return len(a.Wrong) > 0 || slices.ContainsFunc(a.Entities, func(e graph.Entity) bool { return slices.ContainsFunc(e.Keys, IsJudged) })
}

// IsJudged tells whether a name key is of what a judgement speaks of: an end of a piece of
// evidence, or a claim that is wrong.
func IsJudged(key string) bool { return strings.HasPrefix(key, judgedKey) }

// ownMarks are the ends of evidence by which a form is told apart from others of its name.
func ownMarks(e *graph.Entity) []string {
	var marks []string
	for _, key := range e.Keys {
		if IsJudged(key) && strings.Contains(key, "#") {
			marks = append(marks, key)
		}
	}
	return marks
}

// verdict is what the judgements come to for some sights.
type verdict struct {
	units  *union // those judged the same
	unit   map[*sight]int
	apart  map[[2]*sight]bool
	why    map[*sight]string // of those judged the same
	silent map[*sight]bool   // ends of evidence that are whoever the judgement says, whatever their name
}

func (j *Judgements) over(all []*sight) *verdict {
	v := &verdict{units: newUnion(len(all)), unit: map[*sight]int{}, apart: map[[2]*sight]bool{}, why: map[*sight]string{}, silent: map[*sight]bool{}}
	defer v.count(all)
	if j == nil {
		return v
	}
	place := j.places(all)
	for _, r := range j.different {
		v.part(all, place, r)
	}
	for _, r := range j.same {
		v.join(all, place, r)
	}
	for i, s := range all {
		for key := range s.keys {
			v.silent[s] = v.silent[s] || j.parted[key]
		}
		for k := 0; s.marked && k < len(all); k++ {
			if !all[k].marked && v.units.root(i) == v.units.root(k) {
				v.silent[s] = true
			}
		}
	}
	return v
}

func (v *verdict) count(all []*sight) {
	for i, s := range all {
		v.unit[s] = v.units.root(i)
	}
}

// near puts together what judgements of sameness speak of.
func (j *Judgements) near(all []*sight, circle *union) {
	if j == nil {
		return
	}
	first := map[string]int{} // by the first end of a ruling
	for i, s := range all {
		for key := range s.keys {
			for _, r := range j.byEnd[key] {
				at, ok := first[r.ends[0]]
				if !ok {
					at = i
					first[r.ends[0]] = i
				}
				circle.join(i, at)
			}
		}
	}
}

// lookups are the keys of all that a judgement says is the same.
func (j *Judgements) lookups(s *sight) []string {
	if j == nil {
		return nil
	}
	var keys []string
	for key := range s.keys {
		for _, r := range j.byEnd[key] {
			keys = append(keys, r.ends...)
		}
	}
	return keys
}

// places are those of the sights that judgements name: that which is known by the id, else the
// first of those that would be, did no judgement tell them apart.
func (j *Judgements) places(all []*sight) map[string]int {
	place := map[string]int{}
	for i, s := range all {
		for key := range s.keys {
			if first, ok := place[key]; strings.HasPrefix(key, isKey) || IsJudged(key) {
				if !ok || key == isKey+string(s.id) && key != isKey+string(all[first].id) {
					place[key] = i
				}
			}
		}
	}
	return place
}

func (v *verdict) part(all []*sight, place map[string]int, r ruling) {
	for _, x := range r.ends {
		for _, y := range r.ends {
			i, known := place[x]
			k, too := place[y]
			if known && too && i != k {
				v.apart[[2]*sight{all[i], all[k]}] = true
			}
		}
	}
}

// join puts the ends of a ruling together, but for those that another tells apart or that are of
// different kinds.
func (v *verdict) join(all []*sight, place map[string]int, r ruling) {
	for n, x := range r.ends {
		for _, y := range r.ends[:n] {
			i, known := place[x]
			k, too := place[y]
			if !known || !too || i == k || all[i].kind != all[k].kind || v.tears(all, i, k) {
				continue
			}
			v.units.join(i, k)
			for _, s := range []*sight{all[i], all[k]} {
				v.why[s] = cmp.Or(v.why[s], r.why)
			}
		}
	}
}

func (v *verdict) tears(all []*sight, i, k int) bool {
	for m, a := range all {
		for n, b := range all {
			if v.apart[[2]*sight{a, b}] && v.units.root(m) == v.units.root(i) && v.units.root(n) == v.units.root(k) {
				return true
			}
		}
	}
	return false
}
