package extract

// Who is received at an event, or who meets there, is told by its name and is someone in the text too: "lễ đón (Thủ tướng Lào
// Bun Phan)", "buổi làm việc (của bà Lê Thị Năm với lãnh đạo tỉnh A)"; so is a second event in it: "họp báo (sau hội đàm)". So the name goes on over them while the event's mention
// ends before them.

// guest is the word behind those whom the name of an event tells, or the event before or after which it is held; the word behind the
// rest of its name where it tells neither.
func (t *text) guest(n eventName, to int) int {
	if t.receives(n.to) {
		return t.official(n.to, to)
	}
	end := t.besideEvent(n, to)
	if n.class == "meeting" || n.class == "visit" || end > n.to {
		return t.parties(end, to)
	}
	return end
}

// besideEvent is the word behind the event that tells which one a meeting with reporters is: "họp báo chung (sau hội đàm)", "buổi họp báo
// (trước kỳ họp thứ 6 Quốc hội)".
func (t *text) besideEvent(n eventName, to int) int {
	if key := t.key(n.to, to); key != "trước" && key != "sau" || !t.is(n.head-2, to, "họp", "báo") {
		return n.to
	}
	if e, ok := t.event(n.to+1, to); ok {
		return max(e.to, e.whole)
	}
	return n.to
}

// receives tells whether a ceremony's name that ends before word i goes on with whom it is held for: "lễ đón (Thủ tướng Lào Bun Phan)".
func (t *text) receives(i int) bool {
	return t.is(i-2, i, "lễ", "đón") || t.is(i-4, i, "lễ", "đón", "chính", "thức") || t.is(i-4, i, "lễ", "đón", "trọng", "thể")
}

// parties is the word behind those who meet, i where none are named at word i: "buổi làm việc (của bà Lê Thị Năm với lãnh đạo tỉnh
// A)", "cuộc gặp (giữa ông B và ông C)".
func (t *text) parties(i, to int) int {
	end, between := i, t.key(i, to) == "giữa"
	for end < to && (ofWhom[t.words[end].key] || end > i && between && t.words[end].key == "và") {
		next := t.party(end+1, to)
		if next == end+1 {
			break
		}
		end = next
	}
	if between && !t.hasKey(i, end, "và") && !t.hasKey(i, end, "với") {
		return i
	}
	return end
}

// party is the word behind one of those who meet, i where none is named at word i: "ông B", "Thủ tướng Lào Bun Phan", "người đồng cấp
// Bun Phan", "lãnh đạo tỉnh A", "Bộ Y tế".
func (t *text) party(i, to int) int {
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
		return end
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
	if end := t.name(n.to, to); end > n.to || t.words[i].upper && t.key(n.to, to) != "," {
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
