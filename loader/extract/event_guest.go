package extract

// Who is received at an event, or who meets there, is told by its name and is someone in the text too: "lễ đón (Thủ tướng Lào
// Bun Phan)", "buổi làm việc (của bà Lê Thị Năm với lãnh đạo tỉnh A)"; so is a second event in it: "họp báo (sau hội đàm)". So the name goes on over them while the event's mention
// ends before them.

// guest is the word behind those whom the name of an event tells, the event that it follows or, of a bare noun, its topic; the word
// behind the rest of its name where it tells none of them.
func (t *text) guest(n eventName, to int) int {
	if t.receives(n) {
		return t.party(n.to, to)
	}
	if end := max(t.titled(n, to), t.met(n, to), t.ofEvent(n.to, to)); end > n.to {
		return end
	}
	if t.key(n.to, to) == "cho" && t.hasKey(n.head, n.to, "trao") {
		return max(n.to, t.receiver(n.to+1, to)) // "lễ trao giải (cho ông B)"
	}
	if n.bare && t.key(n.to, to) == "tại" {
		if place := t.area(n.to+1, to, false); t.key(place, to) == "về" && n.class == "meeting" {
			return t.eventTail(place, to, false) // "buổi làm việc tại quận 3 về giá thuốc"
		}
	}
	if day := t.behindDay(n.to, to); n.bare && n.class == "meeting" && day > n.to && t.key(day, to) == "với" {
		return max(n.to, t.receiver(day+1, to)) // "buổi làm việc sáng 3/5 với Bí thư Tỉnh ủy A Lê Văn B"
	}
	end := t.parties(n, t.besideEvent(n, to), to)
	if end > n.to && (t.key(end, to) == "về" || t.key(end, to) == "với" && t.namesPeers(end+1, to)) {
		return t.eventTail(end, to, false) // "cuộc gặp với ông B về giá thuốc", "cuộc gặp của ông B với kiều bào"
	}
	return end
}

// behindDay is the word behind a day in numbers and its hour at word i, i where none stands there: "sáng 3/5".
func (t *text) behindDay(i, to int) int {
	from := i
	switch t.key(i, to) {
	case "sáng", "chiều", "tối", "ngày":
		from++
	}
	if d, isDate := t.date(from, to); isDate && t.words[from].number {
		return d.to
	}
	return i
}

// receiver is the word behind the one official to whom something is given at word i, 0 where none is named there.
func (t *text) receiver(i, to int) int {
	if end := t.official(i, to); end > i && t.isClosed(end, to) {
		return end
	}
	return 0
}

// titled is the word behind the topic that tells the one event of a bare noun: "phiên thảo luận (với chủ đề “Rừng và biển”)".
func (t *text) titled(n eventName, to int) int {
	i := n.to + 3
	if !n.bare || !t.is(n.to, to, "với", "chủ", "đề") {
		return n.to
	}
	if t.key(i, to) == ":" {
		i++
	}
	if i < to && opensQuotation(t.words[i].key) {
		if end := t.quoted(i, to); end > i {
			return end
		}
	}
	return n.to
}

// met is the word behind the one whom a bare noun of a meeting tells right behind it: "cuộc hội kiến (Thủ tướng Lào Bun Phan)"; not
// where the clause goes on with what that one does.
func (t *text) met(n eventName, to int) int {
	if !n.bare || !talks[nounOf(n.noun)] {
		return n.to
	}
	end := t.official(n.to, to)
	if end == n.to || !t.isClosed(end, to) && !t.is(end, to, "hôm") {
		return n.to
	}
	return end
}

// ofEvent is the word behind the event whose part or opening a name tells before word i, i where none stands there: "lễ khai mạc (diễn đàn
// A)", "phiên họp toàn thể (Diễn đàn B)", "Tuần lễ Cấp cao (Diễn đàn C)".
func (t *text) ofEvent(i, to int) int {
	for _, part := range [][]string{{"lễ", "khai", "mạc"}, {"lễ", "bế", "mạc"}, {"họp", "toàn", "thể"}, {"tuần", "lễ", "cấp", "cao"}} {
		if t.is(i-len(part), to, part...) {
			if whole, ok := t.event(i, to); ok && !whole.bare {
				return whole.to
			}
		}
	}
	return i
}

// besideEvent is the word behind the event that tells which one a meeting with reporters is: "họp báo chung (sau hội đàm)", "buổi họp báo
// (trước kỳ họp thứ 6 Quốc hội)".
func (t *text) besideEvent(n eventName, to int) int {
	if !t.is(n.head-2, to, "họp", "báo") {
		return n.to
	}
	from := n.to + 1
	switch t.key(n.to, to) {
	case "trước", "sau":
	case "kết":
		from++ // "họp báo kết thúc hội nghị A"
	default:
		return n.to
	}
	if e, ok := t.event(from, to); ok {
		return max(e.to, e.whole)
	}
	return n.to
}

// receives tells whether a ceremony's name goes on with whom it is held for: "lễ đón (Thủ tướng Lào Bun Phan)", "lễ viếng (ông B)".
func (t *text) receives(n eventName) bool {
	if !t.is(n.head-1, n.to, "lễ") && !t.is(n.from, n.to, "tiệc") {
		return false
	}
	for i := n.head; i < n.to; i++ {
		if end, _ := forSomeone.at(t, i, n.to); end == n.to {
			return true
		}
	}
	return false
}

// What a ceremony is to the one for whom it is held.
var forSomeone = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "đón, đón chính thức, đón trọng thể, tiễn, viếng, tang, truy điệu, tưởng niệm, vinh danh, tôn vinh, chào mừng")
	return tr.done()
}()

// parties is the word behind those who meet, i where none are named at word i, behind an event's name: "buổi làm việc (của bà Lê Thị Năm
// với lãnh đạo tỉnh A)", "cuộc gặp (giữa ông B và ông C)", "cuộc gặp giữa lãnh đạo Lào (và ông B)".
func (t *text) parties(n eventName, i, to int) int {
	end, between := i, t.key(i, to) == "giữa"
	if n.class == "meeting" && t.hasKey(n.head, i, "của") {
		end = t.overPeers(i, to)
	}
	one := t.hasKey(n.head, n.to, "giữa") && !t.hasKey(n.head, n.to, "và") && !t.hasKey(n.head, n.to, "với")
	for end < to && (t.namesParty(n, end) || (one || end > i && between) && t.words[end].key == "và" || end > i && t.isOneMore(end, to)) {
		next := t.party(end+1, to)
		if next == end+1 {
			break
		}
		end = t.overPeers(next, to)
	}
	if between && !t.hasKey(i, end, "và") && !t.hasKey(i, end, "với") {
		return i
	}
	return end
}

// overPeers is the word before "với" behind more people on the first side of a meeting, i where none stand there: "buổi làm việc của Hội A(,
// lãnh đạo các sở) với Sở B".
func (t *text) overPeers(i, to int) int {
	people, _ := peers.at(t, i+1, to)
	if t.key(i, to) != "," || people == i+1 {
		return i
	}
	for end := people; end < min(to, i+wordsOfItem) && !t.words[end].punct; end++ {
		if t.words[end].key == "với" {
			return end
		}
	}
	return i
}

// isOneMore tells "và" before one more whom a meeting is with, behind whom the clause ends: "cuộc gặp với ông B (và) ông C, rồi về".
func (t *text) isOneMore(i, to int) bool {
	return t.words[i].key == "và" && t.startsTitle(i+1, to) && t.isClosed(t.official(i+1, to), to)
}

// namesParty tells whether word i names one of those who meet at an event of that sort: "chuyến thăm (của) Thủ tướng", but not "phát biểu
// tại hội nghị với ông A".
func (t *text) namesParty(n eventName, i int) bool {
	switch t.words[i].key {
	case "với":
		return n.class == "meeting" || n.class == "visit"
	case "cùng":
		return n.class == "meeting" && n.bare
	case "của":
		return n.class != "conference" && n.class != "congress"
	case "giữa":
		return true
	}
	return false
}

// party is the word behind one of those who meet and whom they bring, i where none is named at word i: "ông B và đoàn đại biểu Lào".
func (t *text) party(i, to int) int {
	end := t.oneParty(i, to)
	if end == i || !t.is(end, to, "và", "đoàn") {
		return end
	}
	from := end + 2
	for _, sort := range [][]string{{"đại", "biểu"}, {"công", "tác"}, {"cấp", "cao"}} {
		if t.is(from, to, sort...) {
			from += len(sort)
		}
	}
	if whose := max(t.area(from, to, false), t.body(from, to).to); whose > from && t.upper(from, to) {
		return whose
	}
	return end
}

// oneParty is the word behind one of those who meet, i where none is named at word i: "ông B", "Thủ tướng Lào Bun Phan", "người đồng cấp
// Bun Phan", "lãnh đạo tỉnh A", "Bộ Y tế".
func (t *text) oneParty(i, to int) int {
	if end := t.official(i, to); end > i {
		return end
	}
	if t.polite(i, to) {
		return t.name(t.honorific(i, to), to)
	}
	if t.is(i, to, "người", "đồng", "cấp") {
		return t.name(t.area(i+3, to, false), to)
	}
	people, _ := peers.at(t, i, to)
	if b := t.body(people, to); b.to > people && t.properly(people, b.to) {
		return b.to
	}
	if end := t.area(people, to, false); end > people {
		return t.name(end, to) // "lãnh đạo Lào Bun Phan"
	}
	return t.vietnameseName(i, to)
}

// official is the word behind an office and its holder, where one is named, i where no office stands at word i: "Thủ tướng Lào Bun
// Phan", "Chủ tịch tỉnh A"; a bare office in small letters tells nobody.
func (t *text) official(i, to int) int {
	n, ok := t.title(i, to)
	if !ok || n.plural {
		return i
	}
	if end := t.furtherOffices(n.to, to); end > n.to {
		return end
	}
	if end := t.name(n.to, to); end > n.to || !n.bare || t.words[i].upper && t.key(n.to, to) != "," {
		return end
	}
	return i
}

// furtherOffices is the word behind more offices, each behind a comma, and the name of the one who holds them all, i where no such row
// begins at word i: "Phó Thủ tướng(, Bộ trưởng Bộ Y tế Bun Phan), ..."; not where the holder of the last does something: "Tại cuộc gặp
// với Thủ tướng, Chủ tịch tỉnh A Lê Văn B nói".
func (t *text) furtherOffices(i, to int) int {
	end := i
	for t.key(end, to) == "," || t.key(end, to) == "-" {
		n, ok := t.title(end+1, to)
		if !ok {
			return i
		}
		end = n.to
		if name := t.name(end, to); name > end && t.isClosed(name, to) {
			return name
		}
	}
	return i
}
