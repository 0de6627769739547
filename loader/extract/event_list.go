package extract

// A list's item has at most so many words.
const wordsOfItem = 10

// restOfList is the word behind the rest of a list that the comma or the "và" at word i opens, and behind which no sentence goes on; i
// where none does. A list of which a comma opens the rest has a last item behind "và", or ends its clause behind words in small letters:
//
//	hội nghị về giữ rừng(, người làm rừng và thú hiếm) sáng 3/5
//	hội nghị bàn về đường sá(, nước sạch, thu chi ngân sách).
//	buổi làm việc với Sở Y tế (và các bệnh viện của tỉnh) về giá thuốc
func (t *text) restOfList(i, head, to int) int {
	and := t.words[i].key == "và"
	if and && !t.beginsItem(i+1, to) {
		return i
	}
	bodies := t.endsBody(head, i)
	small := !t.words[i-1].upper && !t.words[i-1].number && !t.words[i-1].punct
	for at := i; ; {
		end := t.listItem(at+1, to, and, bodies)
		switch next := t.key(end, to); {
		case end == at+1:
			return i
		case and && t.closesList(end, to), small && t.endsClause(end, to):
			return end
		case next == "," || next == "và":
			and = and || next == "và"
			at = end
		default:
			return i
		}
	}
}

// beginsItem tells whether word i begins what may stand in a list behind "và", and no deed: people, a place, a field of work, something
// counted.
func (t *text) beginsItem(i, to int) bool {
	if i >= to || t.words[i].punct {
		return false
	}
	if t.is(i, to, "các") || t.is(i, to, "những") || t.is(i, to, "lãnh", "đạo") || t.words[i].number {
		return true
	}
	people, _ := peers.at(t, i, to)
	area, _ := areaWords.at(t, i, to)
	return people > i || area > i || t.headAt(i, to) || t.fieldAt(i, to) > i || t.body(i, to).to > i
}

// listItem is the word behind the item of a list that begins at word i, i where none does.
func (t *text) listItem(i, to int, and, bodies bool) int {
	if !and && (t.is(i, to, "các") || t.is(i, to, "những")) {
		return i
	}
	for j := i; ; {
		if j > i && (t.isClosed(j, to) || t.key(j, to) == "và" || and && t.closesList(j, to)) {
			return j
		}
		next := j
		if j <= i+wordsOfItem && j < to {
			next = t.itemPart(j, i, to, bodies)
		}
		if next == j && j > i && t.closesList(j, to) {
			return j
		}
		if next == j {
			return i
		}
		j = next
	}
}

// itemPart is the word behind a part of a list's item that begins at word item; j where it holds what no item does: a verb,
// someone, a day. Bodies stand only in lists of bodies.
func (t *text) itemPart(j, item, to int, bodies bool) int {
	w := t.words[j]
	if w.punct || w.mute || t.someoneAt(j, to) && (w.upper || j == item) || t.eventAt(j, to) {
		return j
	}
	if whole := t.wordAround(j, to); whole > j {
		return whole
	}
	if j == item && (t.is(j, to, "các") || t.is(j, to, "những")) {
		return j + 1
	}
	if nameEnds[w.key] || t.stops(j, to) && !w.upper {
		return j
	}
	if end, kind := verbs.at(t, j, to); end > j && kind != noVerb && kind != toCarryOut {
		return j
	}
	if b := t.body(j, to); b.to > j {
		if !bodies && j == item {
			return j
		}
		return b.to
	}
	if j == item && (stopWords[w.key] || adverbs[w.key]) && t.fieldAt(j, to) <= j+1 {
		return j
	}
	if j == item && w.upper {
		return j
	}
	return max(j+1, t.area(j, to, false))
}

// closesList tells whether a list may end before word i: the clause ends there, or what follows tells when, where or what for.
func (t *text) closesList(i, to int) bool {
	if t.isClosed(i, to) {
		return true
	}
	switch t.words[i].key {
	case "để", "nhằm", "vào", "với":
		return true
	}
	_, kind := verbs.at(t, i, to)
	return kind == toHappen || kind == toOrganize
}

// isClosed tells whether a name may end before word i: the clause ends there, or its time or place follows.
func (t *text) isClosed(i, to int) bool {
	if i >= to {
		return true
	}
	switch t.words[i].key {
	case ",", ".", ";", ")", "(", "-", "”", "\"", "sáng", "chiều", "tối", "tại", "ở", "do":
		return true
	case "ngày":
		return i+1 < to && t.words[i+1].number
	}
	_, isDate := t.date(i, to)
	return isDate && t.words[i].number
}

// endsClause tells whether the clause ends before word i, or a day or a purpose follows.
func (t *text) endsClause(i, to int) bool {
	switch t.key(i, to) {
	case "để", "nhằm":
		return true
	case ",", "do", "tại", "ở":
		return false
	}
	return t.isClosed(i, to)
}
