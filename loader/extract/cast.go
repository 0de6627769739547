package extract

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// The cast are the entities of an article, each with its mentions.
type cast struct {
	t        *text
	entities []graph.Entity
	byKey    map[nameKey]int       // every name
	byLast   map[string]int        // of a person: the last syllable, for "bà Mai"
	byFirst  map[string]int        // and the first
	byInner  map[string]int        // and, of a foreign name, those between; -1 where several people have one
	bodies   map[string]int        // every form of a body's name, as printed
	inArea   map[string]int        // "HĐND tỉnh", for the last body whose name goes on with the area's
	areas    map[string]string     // the keys of bodies that tell the kind of their area, by those without it
	posts    map[string][]heldPost // who holds which title, for a title alone: by their first two words
	papers   map[string][]spelling // the documents, by what each of their names has
	held     int                   // how often a title was told to be held
	lookedUp int                   // for how many last names the whole name was looked for
	dead     map[int]bool          // who has died: "cố Thủ tướng Trần Văn Ba", "ông Ba qua đời"
	clerks   map[int]bool          // who tells of the sessions of the National Assembly: "Tổng thư ký Quốc hội"
	voices   map[int]bool          // who speaks for a body, or of others: "Người phát ngôn Bộ A"
	spoken   spoken
	listed   map[int]gazetteer.Entry // the places that a list knows
	called   trie[int]               // short names that brackets declare: "(Ủy ban)"
	calls    bool
}

// nameKey is what entities of an article are told apart by.
type nameKey struct {
	kind graph.Kind
	key  string
}

// spoken are the people of whom the text spoke last, -1 before the first: the last one who may be a man, and who may be
// a woman.
type spoken struct{ he, she int }

// heldPost is a title that a person is told to hold.
type heldPost struct {
	key    string
	head   string // its first words, up to the body
	status string // as its own word tells
	area   string // the area that it ends in
	abroad bool   // it is one of another country
	person int
}

func newCast(t *text) *cast {
	return &cast{t: t, spoken: spoken{-1, -1}, byKey: map[nameKey]int{}, posts: map[string][]heldPost{}, byLast: map[string]int{}, byFirst: map[string]int{}, byInner: map[string]int{}, bodies: map[string]int{}, papers: map[string][]spelling{}, inArea: map[string]int{}, areas: map[string]string{}, dead: map[int]bool{}, clerks: map[int]bool{}, voices: map[int]bool{}, listed: map[int]gazetteer.Entry{}}
}

// enter takes a sentence's people by full name, bodies, places and documents into the cast.
func (c *cast) enter(s *sentence) {
	named := false
	for _, m := range s.mentions {
		switch m.kind {
		case graph.KindPerson:
			if m.pronoun {
				m.entity = c.meantBy(s.key(m.from, s.to))
				named = true
				continue
			}
			if !m.short {
				m.entity = c.person(s, m)
				c.enterTitles(s, m)
			} else if p, ok := c.namedSoFar(c.t.words[m.to-1].key); ok {
				m.entity = p
				c.meant(s, m)
			}
			if m.entity >= 0 && !namesIdea[s.key(m.from-1, s.to)] && !(named && s.isCompany(m)) {
				c.speakOf(m.entity)
				named = true
			}
		case graph.KindOrganization:
			m.entity = c.organization(m.from, m.to, *m.body)
			if a := m.body.short; a.to > a.from {
				c.alias(m.entity, c.t.printed(a.from, a.to))
				c.called.put(c.t.printed(a.from, a.to), m.entity)
				c.calls = true
			}
		case graph.KindPlace:
			m.entity = c.place(m.from, m.to)
		case graph.KindDirective:
			if (!m.doc.pact || m.doc.named) && !m.doc.vague {
				m.entity = c.document(m)
			}
		}
	}
}

// isCompany tells a person with whom someone else does something, of whom the text does not go on to speak: "ông A hội đàm với (ông
// B)", "ông A được bầu thay (ông B)".
func (s *sentence) isCompany(m *mention) bool {
	from, _ := extent(m)
	return besideSomeone[s.key(from-1, s.to)]
}

// Words before one with whom, for whom or by whom someone else does something.
var besideSomeone = set("với của gặp tiếp cho đàm kiến do thay cùng bởi tặng mời giúp thăm đón")

// Behind these words a person's name tells whose ideas are meant: "tư tưởng Hồ Chí Minh", "lý luận Đặng Tiểu Bình".
var namesIdea = set("tưởng luận nghĩa cách thuyết")

// speakOf remembers that the text speaks of someone.
func (c *cast) speakOf(person int) {
	if !c.isCalled(person, " thị ", "bà", "chị") {
		c.spoken.he = person
	}
	if !c.isCalled(person, " văn ", "ông", "anh") {
		c.spoken.she = person
	}
}

// isCalled tells whether a middle name or a word of address tells of a person what only women, or only men, are called.
func (c *cast) isCalled(person int, middle, one, other string) bool {
	e := &c.entities[person]
	return strings.Contains(vietnamese.Key(e.Name), middle) || slices.ContainsFunc(e.Honorifics, func(h string) bool {
		key := vietnamese.Key(h)
		return key == one || key == other
	})
}

// meantBy is the person whom a pronoun means: the one of whom the text spoke last.
func (c *cast) meantBy(pronoun string) int {
	if pronoun == "bà" || pronoun == "chị" {
		return c.spoken.she
	}
	return c.spoken.he
}

// namedSoFar is the last person of the text so far whose name ends in a syllable, or begins with it where it is
// no family name of Viet Nam: "ông Tập".
func (c *cast) namedSoFar(syllable string) (int, bool) {
	if p, ok := c.byLast[syllable]; ok {
		return p, true
	}
	p, ok := c.byFirst[syllable]
	_, kind := lex.surnames.find(syllable)
	return p, ok && kind != "sure"
}

// recall finds who is meant by a short name ("bà Mai") or by a title alone ("Chủ tịch Hội").
func (c *cast) recall(s *sentence) {
	c.recallCalled(s)
	for _, m := range s.mentions {
		if m.kind == graph.KindPerson && m.short && m.entity < 0 {
			c.recallShort(s, m)
		}
	}
	for _, m := range s.mentions {
		if m.kind == graph.KindPost && m.holder == nil && !m.title.plural {
			if p := c.holderOf(s, m); p >= 0 && !officeWords[s.beforeRow(m.from)] && (!s.isOffice(m) || c.holdsBoth(s, m, p)) {
				m.entity = p
				c.mention(p, m.from, m.to)
			} else if n := m.title; n.org > 0 {
				if b := c.t.bodyIn(n.org, n.end, true); b.to > n.org && c.t.properly(n.org, b.to) {
					c.organization(n.org, b.to, b)
				}
			}
		}
	}
}

// beforeRow is the word before a row of titles and bodies of which one begins at word i: "bầu" for each in "bầu Ban Bí thư,
// Tổng Bí thư và Chủ tịch nước".
func (s *sentence) beforeRow(i int) string {
	for {
		before := s.key(i-1, s.to)
		at := slices.IndexFunc(s.mentions, func(m *mention) bool {
			return m.to == i-1 && (m.kind == graph.KindPost && m.holder == nil || m.kind == graph.KindOrganization)
		})
		if before != "," && before != "và" || at < 0 {
			return before
		}
		i = s.mentions[at].from
	}
}

// recallCalled finds a body under the short name that brackets declared for it.
func (c *cast) recallCalled(s *sentence) {
	if !c.calls {
		return
	}
	var found []*mention
	next := 0
	for i := s.from; i < s.to; i++ {
		for next < len(s.mentions) && s.mentions[next].to <= i {
			next++
		}
		if next < len(s.mentions) && s.mentions[next].from <= i {
			i = s.mentions[next].to - 1
			continue
		}
		if !s.words[i].upper || s.words[i].mute {
			continue
		}
		if end, e := c.called.at(c.t, i, s.to); end > i {
			if next < len(s.mentions) && end > s.mentions[next].from {
				continue
			}
			found = append(found, &mention{kind: graph.KindOrganization, from: i, to: end, body: &bodyName{from: i, to: end}, entity: e, stage: -1})
			c.mention(e, i, end)
			i = end - 1
		}
	}
	if len(found) > 0 {
		s.mentions = append(s.mentions, found...)
		slices.SortFunc(s.mentions, func(a, b *mention) int { return a.from - b.from })
	}
}

func (c *cast) recallShort(s *sentence, m *mention) {
	last := c.t.words[m.to-1].key
	p, ok := c.byLast[last]
	if !ok {
		p, ok = c.byFirst[last] // "ông Tập"
	}
	if !ok {
		p, ok = c.innerName(m)
	}
	if !ok {
		// A title and one syllable that is nobody's name is no person, unless it is a foreign
		// name: "Tổng thống Putin".
		if m.name == m.from && (len(m.titles) == 0 || isSyllable(last) || !c.ofStatesman(m)) {
			return
		}
		if m.name > m.from && isSyllable(last) && kindAt(s, m.from) != "address" {
			return // "Thạc sĩ Luật", "Kỹ sư Điện"
		}
		p = c.byLastName(m)
	}
	m.entity = p
	c.meant(s, m)
}

// byLastName is the person of whom a text tells by the last word of a foreign name, under the whole name where the open page prints it anywhere:
// "Tổng thống Gomez", and later "tạp chí của Maria Gomez".
func (c *cast) byLastName(m *mention) int {
	last := c.t.words[m.to-1].key
	if _, known := c.byKey[nameKey{graph.KindPerson, last}]; !known && c.lookedUp < namesToLookUp && m.to-m.name == 1 && !isSyllable(last) {
		c.lookedUp++
		if from, to := c.t.foreignName(last); to > from {
			p := c.find(graph.KindPerson, c.t.keyOf(from, to), c.t.printed(from, to))
			c.alias(p, c.t.printed(m.name, m.to))
			return p
		}
	}
	p := c.find(graph.KindPerson, last, c.t.printed(m.name, m.to))
	c.entities[p].Unresolved = true
	return p
}

// The whole names of so many people of a text are looked for, each through a page.
const namesToLookUp = 200

// foreignName is the stretch of the first name on the open page of a foreign first name and this last one; an empty one where none is, or
// where someone of the family is told of.
func (t *text) foreignName(last string) (from, to int) {
	for i := t.first + 1; i < len(t.words); i++ {
		if t.words[i].key != last || !t.words[i].upper {
			continue
		}
		if t.isOfFamily(i) {
			return 0, 0
		}
		if to == 0 && t.words[i].gap && t.isForeignFirst(i-1) {
			from, to = i-1, i+1
		}
	}
	return from, to
}

// isForeignFirst tells whether word i may be someone's first name.
func (t *text) isForeignFirst(i int) bool {
	w := t.words[i]
	place, _ := t.listedPlace(i, i+1)
	return w.upper && !w.caps && !w.mute && !w.punct && !w.isSyllable() && len(w.key) > 2 && place == i && !t.startsTitle(i, i+1)
}

// isOfFamily tells whether words of a family stand near word i: "Ana Gomez, con gái của Tổng thống Gomez".
func (t *text) isOfFamily(i int) bool {
	for j := max(t.first, i-wordsToKin); j < min(i+wordsToKin, len(t.words)); j++ {
		if kin[t.words[j].key] || t.is(j, len(t.words), "ái", "nữ") {
			return true
		}
	}
	return false
}

// Whose kin someone is stands within so many words.
const wordsToKin = 14

// ofStatesman tells whether one of a person's titles is one behind which a foreign name of one word stands:
// behind "Chủ tịch" it is a firm's as often.
func (c *cast) ofStatesman(m *mention) bool {
	return slices.ContainsFunc(m.titles, func(t *mention) bool { return statesmen[c.t.keyOf(t.title.head, t.title.levels)] })
}

// meant adds a short name's mention to the person that it means.
func (c *cast) meant(s *sentence, m *mention) {
	c.addHonorific(m.entity, s, m)
	c.mention(m.entity, m.name, m.to)
	c.enterTitles(s, m)
}

// find is the entity of a kind with this key, made with this name where there is none.
func (c *cast) find(kind graph.Kind, key, name string) int {
	k := nameKey{kind, key}
	if e, ok := c.byKey[k]; ok {
		return e
	}
	c.entities = append(c.entities, graph.Entity{Kind: kind, Name: name})
	c.byKey[k] = len(c.entities) - 1
	return len(c.entities) - 1
}

func (c *cast) mention(e, from, to int) {
	c.entities[e].Mentions = append(c.entities[e].Mentions, c.t.span(from, to))
}

// alias adds another name, under which the entity is found from now on.
func (c *cast) alias(e int, name string) {
	ent := &c.entities[e]
	k := nameKey{ent.Kind, vietnamese.Key(name)}
	if _, ok := c.byKey[k]; !ok {
		c.byKey[k] = e
	}
	c.otherName(e, name)
}

func (c *cast) otherName(e int, name string) {
	ent := &c.entities[e]
	if name == ent.Name {
		return
	}
	for _, n := range ent.OtherNames {
		if n == name {
			return
		}
	}
	if len(ent.OtherNames) < 20 {
		ent.OtherNames = append(ent.OtherNames, name)
	}
}

func (c *cast) person(s *sentence, m *mention) int {
	p, known := c.givenName(m)
	if !known {
		p = c.find(graph.KindPerson, c.t.keyOf(m.name, m.to), c.t.printed(m.name, m.to))
	}
	c.addHonorific(p, s, m)
	c.mention(p, m.name, m.to)
	c.byLast[c.t.words[m.to-1].key] = p
	c.byFirst[c.t.words[m.name].key] = p
	c.enterInner(p, m)
	return p
}

// enterInner remembers the foreign words within a person's name, by which the text may call the person alone.
func (c *cast) enterInner(p int, m *mention) {
	for i := m.name + 1; i < m.to-1; i++ {
		key := c.t.words[i].key
		if c.t.words[i].punct || isSyllable(key) {
			continue
		}
		if other, ok := c.byInner[key]; ok && other != p {
			p = -1
		}
		c.byInner[key] = p
	}
}

// innerName finds a foreign person of whom the text gives the whole name by words within it: "Ngoại trưởng Gomez" for "Maria
// Gomez Roy".
func (c *cast) innerName(m *mention) (int, bool) {
	p, ok := c.byInner[c.t.words[m.to-1].key]
	return p, ok && p >= 0 && strings.Contains(vietnamese.Key(c.entities[p].Name), " "+c.t.keyOf(m.name, m.to)+" ")
}

// givenName finds a person of whom the text has given the whole name by a given name of two syllables: "ông
// Ngọc Anh" for "Chu Ngọc Anh".
func (c *cast) givenName(m *mention) (int, bool) {
	if m.name == m.from && len(m.titles) == 0 || m.to-m.name != 2 && !(m.to-m.name == 3 && c.t.words[m.name+1].key == "-") {
		return -1, false
	}
	if p, ok := c.innerName(m); ok {
		return p, true
	}
	p, ok := c.byLast[c.t.words[m.to-1].key]
	return p, ok && strings.HasSuffix(vietnamese.Key(c.entities[p].Name), " "+c.t.keyOf(m.name, m.to))
}

func (c *cast) addHonorific(p int, s *sentence, m *mention) {
	if m.name == m.from {
		return
	}
	h := strings.TrimRight(s.printed(m.from, m.name), ". ")
	for _, known := range c.entities[p].Honorifics {
		if strings.EqualFold(known, h) {
			return
		}
	}
	c.entities[p].Honorifics = append(c.entities[p].Honorifics, h)
}

func (c *cast) enterTitles(s *sentence, m *mention) {
	_, end := extent(m)
	if s.key(end, s.to) == "," {
		end++
	}
	if s.is(end, s.to, "qua", "đời") || s.is(end, s.to, "từ", "trần") {
		c.dead[m.entity] = true
	}
	for _, title := range m.titles {
		c.hold(title, m.entity)
		if s.key(title.title.from, s.to) == "cố" {
			c.dead[m.entity] = true
		}
	}
}

// hold remembers that a person holds a title.
func (c *cast) hold(title *mention, person int) {
	if c.held == 2000 {
		return
	}
	c.held++
	n := title.title
	if strings.Contains(c.t.keyOf(n.head, n.levels), "phát ngôn") {
		c.voices[person] = true
	}
	if key := c.postKey(n.head, n.end); strings.HasSuffix(key, "tổng thư ký quốc hội") {
		c.clerks[person] = true
	}
	h := heldPost{key: c.postKey(n.head, n.end), head: c.t.keyOf(n.head, n.levels), status: n.status, abroad: c.isAbroad(n), person: person}
	if n.end > n.levels {
		h.area = c.t.words[n.end-1].key
	}
	begin := twoWords(h.key)
	if !slices.Contains(c.posts[begin], h) {
		c.posts[begin] = append(c.posts[begin], h)
	}
}

// retired are the people who have died, and those of whose titles every one says that it is of the past: "nguyên Tổng Bí thư Trần Văn Ba".
func (c *cast) retired() map[int]bool {
	past, now := map[int]bool{}, map[int]bool{}
	for _, posts := range c.posts {
		for _, h := range posts {
			if h.status == "former" {
				past[h.person] = true
			} else {
				now[h.person] = true
			}
		}
	}
	for person := range now {
		delete(past, person)
	}
	maps.Copy(past, c.dead)
	return past
}

// Who is in the party's Central Committee holds a post that begins so.
var inCommittee = []string{"tổng bí", "bí thư", "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ", "chủ nhiệm", "ủy viên"}

// isMinister tells whether a person heads a ministry.
func (c *cast) isMinister(person int) bool {
	return c.holds(person, "bộ trưởng", "ngoại trưởng")
}

// isCommitteeMember tells whether a person may be a member of the party's Central Committee.
func (c *cast) isCommitteeMember(person int) bool { return c.holds(person, inCommittee...) }

// holds tells whether a person holds a post whose first two words are among these.
func (c *cast) holds(person int, begins ...string) bool {
	return slices.ContainsFunc(begins, func(begin string) bool {
		return slices.ContainsFunc(c.posts[begin], func(h heldPost) bool { return h.person == person })
	})
}

// twoWords are the first two words of a key, or all of it.
func twoWords(key string) string {
	first := strings.IndexByte(key, ' ')
	if second := strings.IndexByte(key[first+1:], ' '); first >= 0 && second >= 0 {
		return key[:first+1+second]
	}
	return key
}

// goesOn tells whether a key begins with all words of another one, and has more.
func goesOn(key, from string) bool {
	return len(key) > len(from) && key[len(from)] == ' ' && strings.HasPrefix(key, from)
}

// Heads that a text uses alone for their holder.
var callable = set(`chủ_tịch bí_thư thủ_tướng phó_thủ_tướng tổng_bí_thư bộ_trưởng thứ_trưởng chủ_nhiệm giám_đốc tổng_giám_đốc tổng_thư_ký trưởng_ban chủ_tịch_nước
	phó_chủ_tịch_nước tổng_thống thường_trực đại_sứ hiệu_trưởng viện_trưởng chánh_án phó_chủ_tịch phó_bí_thư thống_đốc ngoại_trưởng cục_trưởng vụ_trưởng phó_trưởng_ban trưởng_khoa tư_lệnh quốc_vương`)

// holdsBoth tells "Tổng Bí thư, Chủ tịch nước nhấn mạnh": two offices of one person, named in a row.
func (c *cast) holdsBoth(s *sentence, m *mention, person int) bool {
	next := s.mentionAtWord(m.to + 1)
	return s.key(m.to, s.to) == "," && next != nil && next.kind == graph.KindPost && next.holder == nil && c.holderOf(s, next) == person && s.speaksAt(next.to)
}

// isOffice tells a title that means an office, or several holders: in a row of bare titles, before
// a number ("Ngoại trưởng 6 nước").
func (s *sentence) isOffice(m *mention) bool {
	if m.to < s.to && (s.words[m.to].number || s.words[m.to].key == "các") || s.meetingOf(m) {
		return true
	}
	if s.is(m.to, s.to, "lúc", "đó") || s.is(m.to, s.to, "khi", "đó") || s.is(m.to, s.to, "lúc", "bấy") {
		return true // of another time
	}
	if s.key(m.from-1, s.to) == "của" && (s.is(m.from-3, s.to, "quyền", "hạn") || s.is(m.from-3, s.to, "chức", "năng") || s.is(m.from-3, s.to, "thẩm", "quyền") || s.is(m.from-3, s.to, "nhiệm", "vụ") || s.is(m.from-3, s.to, "trách", "nhiệm")) || m.title.bare && s.is(m.to, s.to, "cấp", "ủy") || m.title.bare && s.is(m.to, s.to, "nhóm") {
		return true // "thẩm quyền của Thủ tướng", "Bộ trưởng nhóm G7"
	}
	if m.title.bare && s.isOfAnother(m.to) || s.hostCountry(m.title.end, s.to) > m.title.end || s.isOfTwoStates(m.title) {
		return true
	}
	if s.is(m.from-2, m.from, "tái", "cử") || s.is(m.from-2, m.from, "đề", "cử") || s.is(m.from-2, m.from, "không", "cử") {
		return true
	}
	if s.is(m.to, s.to, "có", "nhiệm", "kỳ") || s.is(m.from-2, s.to, "cấp", "độ") {
		return true // "Chủ tịch Hội A có nhiệm kỳ 4 năm", "ở cấp độ Thứ trưởng"
	}
	if s.key(m.from-1, s.to) == "hồ" || s.key(m.from-1, s.to) == "có" && s.key(m.to, s.to) == "," {
		return true // "Hồ Chủ tịch"; "tỉnh có Chủ tịch, hai Phó Chủ tịch"
	}
	if s.is(m.from-2, s.to, "tranh", "cử") || s.is(m.from-2, s.to, "đội", "ngũ") || s.is(m.from-2, s.to, "nhân", "sự") || s.is(m.from-2, s.to, "ứng", "cử") || s.is(m.from-2, s.to, "ứng", "viên") || s.key(m.from-1, s.to) == "đoàn" || pluralWords[s.key(m.to, s.to)] || s.key(m.to, s.to) == "mới" && m.title.bare {
		return true // "nhân sự Chủ tịch nước", "Đoàn Chủ tịch", "Tổng Bí thư hai Đảng", "tỉnh có Chủ tịch mới", "ứng cử Chủ tịch"
	}
	if s.is(m.from-2, s.to, "không", "có") || s.is(m.from-2, s.to, "chưa", "có") || s.key(m.from-1, s.to) == "ghế" || s.is(m.from-2, s.to, "ghế", "nóng") || s.is(m.to, s.to, "được", "quy", "định") || s.words[max(0, m.from-1)].punct && (s.key(m.from-2, s.to) == "ghế" || s.is(m.from-3, s.to, "ghế", "nóng")) {
		return true
	}
	if s.key(m.from-1, s.to) == "một" || s.upper(m.to, s.to) && !s.words[m.to].caps && s.name(m.to, s.to) > m.to+1 {
		return true // "bầu thêm một Phó Chủ tịch"; a name that is not understood
	}
	next := s.key(m.to, s.to)
	return m.title.bare && (next == "," && s.startsTitle(m.to+1, s.to) || next == "và" && (s.startsTitle(m.to+1, s.to) || s.key(m.to+1, s.to) == "các"))
}

// isOfTwoStates tells the title of two people in one: "Bộ trưởng Quốc phòng Lào - Chile".
func (s *sentence) isOfTwoStates(n *titleName) bool {
	for i := n.levels + 1; i < n.end; i++ {
		if s.words[i].key == "-" && (s.isStates(i-1, i) || i > n.levels+1 && s.isStates(i-2, i)) {
			return true
		}
	}
	return false
}

// isOfAnother tells whether a bare title that ends at word i is told to be someone else's, or another state's: "Thủ tướng của Chile",
// "Thủ tướng trẻ tuổi của Chile", "chức Giám đốc của ông A".
func (s *sentence) isOfAnother(i int) bool {
	if s.is(i, s.to, "trẻ", "tuổi") {
		i += 2
	}
	if s.key(i, s.to) != "của" {
		return false
	}
	if end := s.country(i+1, s.to); end > i+1 {
		return s.keyOf(i+1, end) != "việt nam"
	}
	return s.honorificAt(i+1, s.to) && s.name(s.honorific(i+1, s.to), s.to) > s.honorific(i+1, s.to)
}

// meetingOf tells whether an event's noun stands right before a title: "Hội nghị Bộ trưởng đầu tiên".
func (s *sentence) meetingOf(m *mention) bool {
	for i := max(s.from, m.from-3); i < m.from; i++ {
		if end, e := lex.events.at(s.text, i, m.from); end == m.from && e.Kind != "meeting" {
			return true
		}
	}
	return false
}

// Behind these a title is an office, and not who holds it: "giữ chức Chủ tịch Hội".
var officeWords = set("bầu chức giữ danh vụ làm là trí vị cương thành cách gái trai vợ chồng")

// postKey is the key of a title, with the abbreviations of its body in full: "Chủ tịch HĐND TP." and "Chủ tịch HĐND
// thành phố" are one.
func (c *cast) postKey(from, to int) string {
	return inFull(c.t.keyOf(from, to))
}

// isAbroad tells whether a title names another country: "Thủ tướng Lào".
func (c *cast) isAbroad(n *titleName) bool {
	for i := n.levels; i < n.end; i++ {
		if end := c.t.country(i, n.end); end > i && c.t.upper(i, n.end) && c.t.keyOf(i, end) != "việt nam" {
			return true
		}
	}
	return false
}

// holderOf is the person whom a title alone means: the one that the article tells to hold a
// title that begins with it, or one of the same head and area ("Bí thư Hà Nội" for "Bí thư
// Thành ủy Hà Nội"); -1 where nobody or more than one does.
func (c *cast) holderOf(s *sentence, m *mention) int {
	n := m.title
	if !c.t.words[n.head].upper && !s.speaksAlone(m) || !callable[c.t.keyOf(n.head, n.levels)] && !callable[c.t.keyOf(n.head, min(n.head+2, n.levels))] {
		return -1
	}
	key, head := c.postKey(n.head, n.end), c.t.keyOf(n.head, n.levels)
	area := ""
	if n.end > n.levels {
		area = c.t.words[n.end-1].key
	}
	if only := c.onlyHolder(key); only >= 0 && n.bare && n.status != "acting" {
		return only // "Thủ tướng", where another one is "Thủ tướng Lào"
	}
	var holders []heldPost
	for _, h := range c.posts[twoWords(key)] {
		same := h.key == key || goesOn(h.key, key) || h.head == head && area != "" && ((n.org == 0 || c.ofFirm(n)) && h.area == area && !strings.Contains(key+h.key, " tại ") || h.key != h.head && goesOn(key, h.key))
		if same && (n.status != "acting" || h.status == n.status) {
			holders = append(holders, h)
		}
	}
	found := onlyOne(holders)
	for _, h := range holders {
		if h.person == found && goesOn(key, h.key) && (c.holdsOther(found, h.key, key) || c.isOfNeighbour(n, h)) {
			return -1
		}
	}
	switch {
	case found < 0 && n.bare:
		return c.holderAtHome(holders)
	case len(holders) == 0 && ofHome.MatchString(key) && s.actsAt(m.to):
		return c.holderAtHome(c.posts[twoWords(key)])
	}
	return found
}

// isOfNeighbour tells a title of another state that goes on from one which someone with a Vietnamese name is told to hold: "Bộ trưởng
// Y tế Chile" beside "Bộ trưởng Y tế Trần Văn Ba". China's people have names like ours.
func (c *cast) isOfNeighbour(n *titleName, h heldPost) bool {
	return !h.abroad && c.isAbroad(n) && c.isOfHome(h.person) && !c.t.hasKey(n.levels, n.end, "trung")
}

// A title of the own state in full, which a text tells of by its head alone: "Thủ tướng Trần Văn Ba", and later "Thủ tướng
// Chính phủ", "Chủ tịch nước Việt Nam".
var ofHome = regexp.MustCompile(`^(phó )?thủ tướng (chính phủ|việt nam|chính phủ việt nam)$|^chủ tịch nước việt nam$`)

// actsAt tells whether who is named before word i acts there: a verb stands there, or a word before one.
func (s *sentence) actsAt(i int) bool {
	end, kind := verbs.at(s.text, i, s.to)
	return end > i && kind != noVerb || s.startsDeed(i) || s.is(i, s.to, "dự", "kiến")
}

// onlyOne is the one person of several posts, -1 where they are of none or of several.
func onlyOne(held []heldPost) int {
	only := -1
	for _, h := range held {
		if only >= 0 && only != h.person {
			return -1
		}
		only = h.person
	}
	return only
}

// holderAtHome is the one person among the holders of a title who holds it in the own country, -1 where there is none or
// more than one: beside "Thủ tướng Lào Bun Phan" a bare "Thủ tướng" is the other one.
func (c *cast) holderAtHome(held []heldPost) int {
	var home []heldPost
	for _, h := range held {
		if c.isOfHome(h.person) && !slices.ContainsFunc(held, func(o heldPost) bool { return o.person == h.person && o.abroad }) {
			home = append(home, h)
		}
	}
	return onlyOne(home)
}

// isOfHome tells whether a person has a Vietnamese name.
func (c *cast) isOfHome(person int) bool {
	name := strings.Fields(vietnamese.Key(c.entities[person].Name))
	_, kind := lex.surnames.find(name[0])
	return kind == "sure" && len(name) > 1 && !slices.ContainsFunc(name, func(w string) bool { return !isSyllable(w) })
}

// speaksAlone tells whether a title in small letters means its holder: it begins a clause, and a verb of speaking stands
// behind it, "..., thủ tướng nhấn mạnh". One with its body may stand anywhere.
func (s *sentence) speaksAlone(m *mention) bool {
	return s.speaksAt(m.to) && (!m.title.bare || m.from == s.from || beforeAlone[s.key(m.from-1, s.to)])
}

// Words behind which a title in small letters begins a clause, or is one person's.
var beforeAlone = set(", ” \" - ; : . vị nữ")

// onlyHolder is the only person whose title is exactly this, -1 where nobody's is or several people's.
func (c *cast) onlyHolder(key string) int {
	return onlyOne(slices.DeleteFunc(slices.Clone(c.posts[twoWords(key)]), func(h heldPost) bool { return h.key != key || h.status != "" }))
}

// ofFirm tells whether a title names a firm: "Chủ tịch Vinamilk" is "Chủ tịch HĐQT Vinamilk" too.
func (c *cast) ofFirm(n *titleName) bool {
	return n.org > 0 && c.t.bodyIn(n.org, n.end, true).kind == "business"
}

// holdsOther tells whether a person is told to hold a post that goes on otherwise from the same words: who is
// "Bí thư Tỉnh ủy" and "Bí thư Tỉnh ủy X" is not meant by "Bí thư Tỉnh ủy Y".
func (c *cast) holdsOther(person int, short, key string) bool {
	return slices.ContainsFunc(c.posts[twoWords(short)], func(h heldPost) bool {
		return h.person == person && goesOn(h.key, short) && h.key != key
	})
}

// speaksAt tells whether a verb of speaking stands at word i: before it a title in small letters means its
// holder, "chủ tịch Cuba nhấn mạnh".
func (s *sentence) speaksAt(i int) bool {
	end, kind := verbs.at(s.text, i, s.to)
	return end > i && (kind == toSay || kind == toSpeak)
}

// organization is the body named by a stretch: the one of this name, or a known one under
// another of its names. Its name is the longest form, its other names the rest.
func (c *cast) organization(from, to int, b bodyName) int {
	name := c.t.printed(from, to)
	e, ok := c.bodies[name]
	if !ok {
		e = c.newName(from, to, b, name)
		c.bodies[name] = e
	}
	c.mention(e, from, to)
	return e
}

// newName takes a form of a body's name that the article has not had so far into the cast.
func (c *cast) newName(from, to int, b bodyName, name string) int {
	key := c.t.keyOf(from, to)
	if left := b.beside; left.to > left.from {
		key = c.t.keyOf(from, left.from) + " " + c.t.keyOf(left.to, to)
	}
	canonical := spelledOut(withoutLetters.ReplaceAllString(key, " "))
	end, known := lex.bodies.at(c.t, from, to)
	if end == to {
		canonical, b.kind = known.Key, known.Kind
	}
	e, ok := c.inArea[canonical]
	if !ok {
		e = c.find(graph.KindOrganization, c.withArea(canonical), name)
	}
	if area := areaWordIn(canonical); area > 0 {
		c.inArea[canonical[:area]] = e
	}
	c.byKey[nameKey{graph.KindOrganization, key}] = e
	c.enterConvention(from, to)
	ent := &c.entities[e]
	if ent.Class == "" && b.kind != "-" {
		ent.Class = b.kind
	}
	if !strings.EqualFold(name, ent.Name) {
		if isFuller(name, ent.Name) {
			name, ent.Name = ent.Name, name
		}
		c.otherName(e, name)
	}
	return e
}

// withArea is the key under which a body stands whose name has the kind of its area at one place of the text, and not at another:
// "Hội Khuyến học tỉnh A" and "Hội Khuyến học A".
func (c *cast) withArea(key string) string {
	if whole, ok := c.areas[key]; ok {
		return whole
	}
	for _, kind := range []string{" tỉnh ", " thành phố "} {
		before, name, ok := strings.Cut(key, kind)
		if short := before + " " + name; ok && before != "" && name != "" && c.areas[short] == "" {
			c.areas[short] = key
			if e, known := c.byKey[nameKey{graph.KindOrganization, short}]; known {
				c.byKey[nameKey{graph.KindOrganization, key}] = e
			}
		}
	}
	return key
}

// isFuller tells the better of two forms of a body's name: one with nothing else in it, and then the longer one.
func isFuller(name, than string) bool {
	if other := hasOther(name); other != hasOther(than) {
		return !other
	}
	return len(name) > len(than)
}

// hasOther tells a body's name within which letters in brackets stand, or the people beside a party: "Đảng bộ và nhân dân tỉnh A".
func hasOther(name string) bool {
	return strings.Contains(name, "(") || strings.Contains(name, "ảng bộ") && strings.Contains(name, " nhân dân ")
}

// enterConvention takes the document in the name of a body that watches over it into the cast: "Ủy ban Công ước 2005".
func (c *cast) enterConvention(from, to int) {
	for i := from + 1; i < to; i++ {
		if c.t.is(i, to, "công", "ước") {
			if d, ok := c.t.document(i, to); ok {
				c.document(&mention{from: i, to: d.end, doc: new(d)})
			}
			return
		}
	}
}

// spelledOut is a body's key with the abbreviations of the commonest bodies in full: "UBND tỉnh A"
// and "Ủy ban nhân dân tỉnh A" are one.
//
// "Đại hội đồng Công ước 2003 về di sản" and "Đại hội đồng Công ước 2003" are one too.
func spelledOut(key string) string {
	if at := ofConvention.FindStringIndex(key); at != nil {
		key = key[:at[1]]
	}
	return inFull(key) + " "
}

// inFull is a key with the abbreviations of the commonest bodies in full.
func inFull(key string) string { return strings.TrimSuffix(abbreviated.Replace(key+" "), " ") }

// Letters that brackets declare within a name: "Hội Hữu nghị (HHN) tỉnh A".
var withoutLetters = regexp.MustCompile(` ?\([^)]*\) ?`)

var ofConvention = regexp.MustCompile(`công ước \d{4}`)

var abbreviated = strings.NewReplacer("ubnd ", "ủy ban nhân dân ", "hđnd ", "hội đồng nhân dân ", "mttq ", "mặt trận tổ quốc ", "tp. ", "thành phố ", "tp ", "thành phố ", "bch ", "ban chấp hành ", "lđlđ ", "liên đoàn lao động ", "htx ", "hợp tác xã ")

// areaWordIn is where a body's key has told the kind of its area and goes on with the area's
// name: behind "tỉnh" in "hội đồng nhân dân tỉnh an giang "; 0 where it does not.
func areaWordIn(key string) int {
	for _, kind := range []string{" tỉnh ", " thành phố ", " huyện ", " quận ", " thị xã ", " phường ", " xã "} {
		if i := strings.Index(key, kind); i > 0 && i+len(kind) < len(key) {
			return i + len(kind)
		}
	}
	return 0
}

func (c *cast) place(from, to int) int {
	name := c.t.printed(from, to)
	key := c.t.keyOf(from, to)
	e, listed := c.t.knownPlace(from, to)
	if listed {
		key = e.Key
	} else if kind, _ := areaWords.at(c.t, from, to); kind > from && kind < to {
		key = c.t.keyOf(kind, to)
	}
	p := c.find(graph.KindPlace, key, name)
	if listed {
		c.listed[p] = e
	}
	if name != c.entities[p].Name {
		c.otherName(p, name)
	}
	c.mention(p, from, to)
	return p
}
